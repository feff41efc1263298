//! A catalogue that is read lists what a text can say, knows it, changes no tree, and is not milder when it is strict.

use allowhere::repository::{Binding, Policy, Repository};
use allowhere::{Catalog, DecisionTable, Level, Request, check_boundary, check_policy};

use super::text;

const POLICIES: [&str; 3] = [
    "ALLOW a:b:c, x:b:c WHERE a:d = \"v\" AND d IN (\"v\"); DENY a:b:c WHERE a:d NOT startsWith \"v\";",
    "ALLOW settings:objects:read, dynatrace.settings:objects:read WHERE schemaId = \"v\";",
    "ALLOW storage:logs:read WHERE storage:bucket-name MATCH (\"v*\"); DENY storage:logs:read WHERE a:d = \"v\";",
];
const BOUNDARY: &str = "a:d = \"v\"; x:d != \"v\"; settings:schemaId startsWith \"v\"; storage:bucket-name IN (\"v\");";

pub(crate) fn catalogue(input: &[u8]) {
    let Ok(lax) = toml::from_str::<Catalog>(text(input)) else { return };
    let strict = lax.clone().strict(true);
    let listed = lax.permissions();
    assert!(listed.is_sorted(), "{listed:?}");
    for permission in &listed {
        let source = format!("ALLOW {permission};");
        let checked = check_policy(&source, &strict);
        assert!(!checked.has_errors(), "{permission}: {:?}", checked.diagnostics());
    }
    for source in POLICIES {
        let (tolerant, severe) = (check_policy(source, &lax), check_policy(source, &strict));
        assert_eq!(tolerant.tree(), severe.tree());
        assert!(!tolerant.has_errors() || severe.has_errors(), "{:?}", tolerant.diagnostics());
        let mut repository = Repository::new();
        repository.add_policy(Policy::new("p", "p", source));
        repository.append(Binding::new(Level::Global, "p", ["g"]));
        let table = DecisionTable::compile(&repository, &lax);
        assert_eq!(table.is_err(), tolerant.has_errors());
        assert_eq!(DecisionTable::compile(&repository, &strict).is_err(), severe.has_errors());
        if let Ok(table) = table {
            let nobody = table.subject(Level::Global, ["h"]);
            assert!(!nobody.decide(&Request::new("a:b:c", &[("a:d", "v")])).is_allow());
        }
    }
    let (tolerant, severe) = (check_boundary(BOUNDARY, &lax), check_boundary(BOUNDARY, &strict));
    assert_eq!(tolerant.tree(), severe.tree());
    assert!(!tolerant.has_errors() || severe.has_errors(), "{:?}", tolerant.diagnostics());
}
