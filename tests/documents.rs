//! What is said of whole documents: every refusal of `tests/cases/refusals`, and every warning about a document that a
//! case by hand of the conformance suite compiles.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use allowhere::repository::{Binding, Boundary, Policy};
use allowhere::{Catalog, Code, DecisionTable, Diagnostic, Expansions, Level, Repository};
use serde::Deserialize as _;
use toml::Table;

/// What a file says that no repository does.
struct Scenario {
    expected: Option<Table>,
    catalog: Catalog,
    repository: Result<Repository, String>,
    /// Files are what the command reads; the library sees one document.
    has_others: bool,
}

impl Scenario {
    fn of(text: &str) -> Self {
        let mut keys: Table = toml::from_str(text).expect("a case is TOML");
        let is_strict = keys.remove("strict").is_some_and(|strict| strict.as_bool() == Some(true));
        let catalog = match keys.remove("catalog").as_ref().map(|name| name.as_str()) {
            None | Some(Some("dynatrace")) => Catalog::builtin(),
            Some(name) => {
                assert_eq!(name, Some("none"), "a catalogue that the cases do not use");
                Catalog::none()
            }
        };
        let expected = keys.remove("expect_error").map(|expected| expected.try_into().expect("a table"));
        keys.remove("requests");
        let has_others = keys.remove("include").is_some();
        let repository = Repository::deserialize(keys).map_err(|error| error.to_string());
        Self { expected, catalog: catalog.strict(is_strict), repository, has_others }
    }
}

fn told(found: &Diagnostic) -> String {
    let mut told = format!("  {} {}", found.severity(), found.path().unwrap_or("(nowhere)"));
    if let Some(span) = found.span() {
        write!(told, " {}..{}", span.start(), span.end()).expect("a string takes all");
    }
    write!(told, " [{}] {}", found.code(), found.message()).expect("a string takes all");
    for label in found.labels() {
        write!(told, "\n    at {}: {}", label.path().unwrap_or("(nowhere)"), label.message())
            .expect("a string takes all");
    }
    if let Some(help) = found.help_text() {
        write!(told, "\n    help: {help}").expect("a string takes all");
    }
    told + "\n"
}

/// Fails unless `tell` says of each file in the folder what the snapshot shows.
fn is_as_shown(snapshot: &str, folder: &str, tell: impl Fn(&str, Scenario) -> String) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let entries = fs::read_dir(root.join(folder)).expect("the folder is checked in");
    let mut files: Vec<_> = entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    assert!(!files.is_empty(), "no files in {folder}");
    let mut all = String::new();
    for file in files {
        let name = file.file_stem().and_then(|name| name.to_str()).expect("names are UTF-8");
        let told = tell(name, Scenario::of(&fs::read_to_string(&file).expect("the case is checked in")));
        if !told.is_empty() {
            writeln!(all, "{name}\n{told}").expect("a string takes all");
        }
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(root.join("tests/cases/documents"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(snapshot, all));
}

#[test]
fn refusals_are_as_the_snapshot_shows() {
    is_as_shown("refused", "tests/cases/refusals", |name, scenario| {
        let expected = scenario.expected.unwrap_or_else(|| panic!("{name} expects nothing"));
        let place = expected.get("where").and_then(|place| place.as_str()).unwrap_or("");
        let repository = match scenario.repository {
            Ok(repository) => repository,
            Err(message) => return format!("  is not read: {}\n", message.trim_end()),
        };
        if scenario.has_others {
            return String::new();
        }
        let refused = DecisionTable::compile(&repository, &scenario.catalog).expect_err(name);
        let at_place = |found: &&Diagnostic| found.path().is_some_and(|path| path.starts_with(place));
        assert!(
            refused.diagnostics().iter().filter(|found| found.is_error()).any(|found| at_place(&found)),
            "{name}: no error at `{place}` among {:#?}",
            refused.diagnostics()
        );
        let expanded = Expansions::of(&repository, &scenario.catalog).err();
        assert_eq!(expanded.as_ref(), Some(&refused), "{name}: what is written out is refused otherwise");
        refused.diagnostics().iter().map(told).collect()
    });
}

#[test]
fn warnings_are_as_the_snapshot_shows() {
    is_as_shown("warned", "conformance/by-hand", |name, scenario| {
        assert!(scenario.expected.is_none(), "{name} expects an error");
        let repository = scenario.repository.unwrap_or_else(|error| panic!("{name}: {error}"));
        if scenario.has_others {
            return String::new();
        }
        let table = DecisionTable::compile(&repository, &scenario.catalog);
        let table = table.unwrap_or_else(|refused| panic!("{name}: {refused}"));
        let expanded = Expansions::of(&repository, &scenario.catalog).expect("what is compiled is written out");
        assert_eq!(expanded.warnings(), table.warnings(), "{name}: what is written out is warned of otherwise");
        table.warnings().iter().map(told).collect()
    });
}

/// What a comment allows it allows of its statement, whichever comes first.
#[test]
fn what_one_statement_allows_another_does_not() {
    let allowed = "// allowhere: allow boundary-without-effect -- meant\nALLOW slo:slos:read;\n";
    let plain = "ALLOW slo:slos:read WHERE global:userGroup = \"g\";\n";
    for (text, expected) in [
        (format!("{allowed}{plain}"), 1),
        (format!("{plain}{allowed}"), 1),
        (format!("{plain}{plain}"), 1),
        (format!("{allowed}{allowed}"), 0),
    ] {
        let mut repository = Repository::new();
        repository.add_policy(Policy::new("p", "p", &text));
        repository.add_boundary(Boundary::new("b", "b", "settings:schemaId = \"a\";"));
        repository.append(Binding::new(Level::Global, "p", ["g"]).with_boundary("b"));
        let table = DecisionTable::compile(&repository, &Catalog::builtin()).expect("a good repository");
        let codes: Vec<Code> = table.warnings().iter().map(Diagnostic::code).collect();
        assert_eq!(codes, vec![Code::BoundaryWithoutEffect; expected], "{text}");
    }
}

/// Two files that are read together may both say it.
#[test]
fn an_environment_may_be_listed_twice() {
    let mut repository = Repository::new();
    repository.add_environment("e", "a");
    repository.add_environment("e", "a");
    assert!(DecisionTable::compile(&repository, &Catalog::none()).is_ok());
    repository.add_environment("e", "b");
    assert!(DecisionTable::compile(&repository, &Catalog::none()).is_err());
}

/// What is read of a document, and the places of what is wrong with it.
#[test]
fn a_document_may_be_one_of_the_envelopes() {
    const POLICY: &str = r#""uuid": "p", "name": "P", "statementQuery": "ALLOW a:b:c;""#;
    const BOUNDARY: &str = r#""uuid": "b", "name": "B", "boundaryQuery": "a:d = 'x';""#;
    const LEVEL: &str = r#""levelType": "account", "levelId": "acme""#;
    let binding = r#""policyBindings": [{"policyUuid": "p", "groups": ["g"]}]"#;
    let cases: &[(&str, [usize; 4], &[&str])] = &[
        ("", [0, 0, 0, 0], &[]),
        (POLICY, [1, 0, 0, 0], &[]),
        (BOUNDARY, [0, 1, 0, 0], &[]),
        (&format!("{POLICY}, {LEVEL}"), [1, 0, 0, 0], &[]),
        (r#""uuid": "p""#, [1, 0, 0, 0], &["name", "statementQuery"]),
        (r#""name": "P""#, [1, 0, 0, 0], &["uuid", "statementQuery"]),
        (r#""statements": []"#, [1, 0, 0, 0], &["uuid", "name", "statementQuery"]),
        (r#""statementQuery": "", "policies": []"#, [1, 0, 0, 0], &["uuid", "name"]),
        (r#""policies": [], "name": "P""#, [0, 0, 0, 0], &["name"]),
        (r#""policies": [], "uuid": "p", "tags": []"#, [0, 0, 0, 0], &["uuid", "tags"]),
        (r#""description": "d", "metadata": {}"#, [0, 0, 0, 0], &["description", "metadata"]),
        (&format!(r#""content": [{{{BOUNDARY}}}]"#), [0, 1, 0, 0], &[]),
        (&format!(r#""boundaries": [{{{BOUNDARY}}}], "content": [], "totalCount": 1"#), [0, 1, 0, 0], &[]),
        (&format!(r#""policies": [{{{POLICY}}}], {LEVEL}, {binding}"#), [1, 0, 1, 0], &[]),
        (&format!(r#""policies": [{{{POLICY}}}], {binding}"#), [1, 0, 1, 0], &["policyBindings[0].levelType"]),
        // A level alone is the level of nothing.
        (LEVEL, [0, 0, 0, 0], &["levelType"]),
        (&format!(r#"{LEVEL}, "policies": []"#), [0, 0, 0, 0], &[]),
        (&format!(r#"{LEVEL}, "boundaries": []"#), [0, 0, 0, 0], &[]),
        (&format!(r#"{LEVEL}, "content": []"#), [0, 0, 0, 0], &[]),
        (&format!(r#"{LEVEL}, "policyBindings": []"#), [0, 0, 0, 0], &[]),
        (&format!(r#"{LEVEL}, "environments": [{{"id": "e", "account": "acme"}}]"#), [0, 0, 0, 1], &[]),
        // Without an id there is no level, and the global one has no other.
        (&format!(r#"{POLICY}, "levelType": "account", "levelId": """#), [1, 0, 0, 0], &["levelType"]),
        (&format!(r#"{POLICY}, "levelType": "environment", "levelId": """#), [1, 0, 0, 0], &["levelType"]),
        (&format!(r#"{POLICY}, "levelType": "global", "levelId": "acme""#), [1, 0, 0, 0], &["levelType"]),
        (&format!(r#"{POLICY}, "levelType": "global""#), [1, 0, 0, 0], &[]),
    ];
    for (fields, counts, wrong) in cases {
        let repository: Repository = serde_json::from_str(&format!("{{{fields}}}")).expect(fields);
        let (policies, boundaries) = (repository.policies().len(), repository.boundaries().len());
        let found = [policies, boundaries, repository.bindings().len(), repository.environments().len()];
        assert_eq!(found, *counts, "{fields}");
        let refused = DecisionTable::compile(&repository, &Catalog::none()).err();
        let refused = refused.map(allowhere::Refused::into_diagnostics).unwrap_or_default();
        // A field that is missing from the whole is named by the message alone.
        let place = |found: &Diagnostic| match found.path() {
            Some("") | None => found.message().split('`').nth(1).unwrap_or_default().to_owned(),
            Some(path) => path.to_owned(),
        };
        let places: Vec<String> = refused.iter().map(place).collect();
        assert_eq!(places, *wrong, "{fields}: {refused:#?}");
    }
}
