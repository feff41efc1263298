//! A document that is read, written and read again says the same; what can be compiled can be expanded; nothing panics.

use allowhere::{DecisionTable, Expansions, Repository, Request, parse_policy};

use super::{BUILTIN, count};

pub(crate) fn documents(input: &[u8]) {
    if let Ok(repository) = serde_json::from_slice::<Repository>(input) {
        let written = serde_json::to_string(&repository).expect("a repository is JSON");
        let again: Repository = serde_json::from_str(&written).expect("what was written is read");
        assert_eq!(serde_json::to_string(&again).ok().as_ref(), Some(&written));
        say_the_same(&repository, &again);
    }
    if let Some(repository) = std::str::from_utf8(input).ok().and_then(|text| toml::from_str::<Repository>(text).ok()) {
        let written = toml::to_string(&repository).expect("a repository is TOML");
        let again: Repository = toml::from_str(&written).expect("what was written is read");
        assert_eq!(toml::to_string(&again).ok().as_ref(), Some(&written));
        say_the_same(&repository, &again);
    }
}

/// What is wrong with the form of a document is not written down with it; what is right with it is.
fn say_the_same(one: &Repository, other: &Repository) {
    let compiled = DecisionTable::compile(one, &BUILTIN);
    let expansions = match Expansions::of(one, &BUILTIN) {
        Ok(expansions) => expansions,
        Err(refused) => {
            let table = compiled.expect_err("both refuse");
            assert_eq!(table.diagnostics(), refused.diagnostics());
            return;
        }
    };
    let compiled = compiled.expect("both accept");
    let again = DecisionTable::compile(other, &BUILTIN).expect("what was written is as good as what was read");
    for policy in one.policies() {
        let parsed = parse_policy(policy.text());
        for permission in parsed.tree().statements().iter().flat_map(allowhere::ast::Statement::permissions) {
            let request = Request::new(permission.name(), &());
            for group in expansions.groups() {
                for level in expansions.levels(group) {
                    let ask = |table: &DecisionTable| table.subject(level, [group]).decide(&request).is_allow();
                    assert_eq!(ask(&compiled), ask(&again), "{permission} at {level:?} for {group}");
                    count(1);
                }
            }
        }
    }
}
