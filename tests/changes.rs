//! A table that follows its repository decides as one that is compiled from scratch, after any sequence of changes.

// The other properties use the rest.
#[allow(dead_code)]
mod reference;
#[path = "changes/sequence.rs"]
mod sequence;

use std::cell::RefCell;

use allowhere::repository::{Binding, Boundary, Policy};
use allowhere::{Catalog, DecisionTable, Level, Origin, Repository, Request, Values};
use proptest::prelude::*;
use proptest::test_runner::{Config, FileFailurePersistence, TestCaseError, TestRunner};
use reference::generate::seeds;
use sequence::{Tally, sequence};

/// The sequences of changes, unless there are to be more; each has up to eight.
const SEQUENCES: u32 = 1_000;

#[test]
fn a_table_that_follows_changes_decides_as_one_from_scratch() {
    let tally = RefCell::<Tally>::default();
    let config = Config {
        cases: Config::default().cases.max(SEQUENCES),
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/cases/regressions/changes.txt"))),
        max_shrink_iters: 500,
        ..Config::default()
    };
    let cases = ([seeds(), seeds()], prop::collection::vec(any::<u32>(), 3..24));
    let result = TestRunner::new(config)
        .run(&cases, |(seeds, dice)| sequence(&seeds, &dice, &mut tally.borrow_mut()).map_err(TestCaseError::fail));
    if let Err(error) = result {
        match error {
            proptest::test_runner::TestError::Fail(reason, _) => unreachable!("{reason}"),
            proptest::test_runner::TestError::Abort(reason) => unreachable!("aborted: {reason}"),
        }
    }
    let tally = tally.into_inner();
    println!("{tally:?}");
    assert!(tally.changes > 4 * SEQUENCES as usize && tally.refused * 2 < tally.changes);
    assert!(tally.granted * 20 > tally.questions && tally.denied * 20 > tally.questions);
}

/// A repository whose table is compiled anew now and then, through all of its reasons.
#[test]
fn a_table_survives_thousands_of_changes() {
    let catalog = Catalog::none();
    let mut repository = Repository::new();
    let mut table = DecisionTable::compile(&repository, &catalog).expect("nothing is wrong with nothing");
    let level = Level::Environment("e");
    for step in 0..5_000_usize {
        let uuid = format!("p{}", step * 7 % 300);
        let schema = step % 11;
        let text = format!(
            "ALLOW s:o:read WHERE s:schemaId = \"x{schema}\"; ALLOW s:o:write WHERE s:schemaId startsWith \"x\";"
        );
        let is_new = step < 300;
        repository.put_policy(Policy::new(&uuid, &uuid, text));
        if is_new {
            repository.append(Binding::new(level, &uuid, [format!("g{}", step * 7 % 300)]));
        }
        table = table.with(&repository).expect("a good change");
        let group = format!("g{}", step * 7 % 300);
        let subject = table.subject(level, [&group]);
        let value = format!("x{schema}");
        let may = |permission: &str, value: &str| {
            subject.decide(&Request::new(permission, &[("s:schemaId", value)])).is_allow()
        };
        assert!(may("s:o:read", &value) && !may("s:o:read", "x12") && may("s:o:write", "x12"), "step {step}");
        let fresh = if step % 500 == 499 { Some(DecisionTable::compile(&repository, &catalog)) } else { None };
        if let Some(fresh) = fresh {
            let (followed, fresh) = (table.size(), fresh.expect("a good repository").size());
            assert_eq!(followed.statements, fresh.statements);
        }
    }
    let none = table.with(&repository).expect("no change");
    assert_ne!(none.version(), table.version());
}

/// A value that is prepared after a change is also right for the table before it.
#[test]
fn a_prepared_value_is_right_for_every_table() {
    let catalog = Catalog::none();
    let level = Level::Environment("e");
    let mut repository = Repository::new();
    for (uuid, text) in [("allow", "ALLOW s:o:read;"), ("deny", "DENY s:o:read WHERE s:schemaId = \"x\";")] {
        repository.add_policy(Policy::new(uuid, uuid, text));
        repository.append(Binding::new(level, uuid, ["g"]));
    }
    let before = DecisionTable::compile(&repository, &catalog).expect("good policies");
    repository.put_policy(Policy::new("deny", "deny", "DENY s:o:read WHERE s:schemaId IN (\"y\", \"z\");"));
    let after = before.with(&repository).expect("a good change");
    for (value, refuses) in [("x", &before), ("y", &after), ("z", &after)] {
        for preparing in [&before, &after] {
            let prepared = preparing.prepare(value);
            for table in [&before, &after] {
                let stated = [("s:schemaId", Values::prepared(&prepared))];
                let decision = table.subject(level, ["g"]).decide(&Request::new("s:o:read", &stated));
                assert_eq!(decision.is_allow(), !std::ptr::eq(table, refuses), "{value}");
            }
        }
    }
}

/// What is wrong with a boundary that changed is found also if nothing is bound with it.
#[test]
fn a_table_follows_no_repository_that_is_refused() {
    let catalog = Catalog::none();
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "p", "ALLOW a:b:c;"));
    repository.append(Binding::new(Level::Global, "p", ["g"]));
    let table = DecisionTable::compile(&repository, &catalog).expect("a good policy");
    repository.put_boundary(Boundary::new("b", "b", "d:e == 1;"));
    let refused = table.with(&repository).expect_err("`==` is not in the language");
    let compiled = DecisionTable::compile(&repository, &catalog).expect_err("`==` is not in the language");
    assert_eq!(refused.diagnostics(), compiled.diagnostics());
    repository.put_boundary(Boundary::new("b", "b", "d:e = \"1\";"));
    table.with(&repository).expect("a good boundary");
}

/// A repository remembers 4,096 changes: a table from before them is compiled anew.
#[test]
fn a_table_that_is_far_behind_misses_no_change() {
    let catalog = Catalog::none();
    for behind in [4_095, 4_096, 4_097, 8_193] {
        let mut repository = Repository::new();
        let mut table = DecisionTable::compile(&repository, &catalog).expect("nothing is wrong with nothing");
        for (text, is_allowed) in [("ALLOW a:b:c;", true), ("DENY a:b:c;", false)] {
            // The first changes are those that matter.
            let mut changes = 1;
            repository.put_policy(Policy::new("p", "p", text));
            if repository.bindings().len() == 0 {
                repository.append(Binding::new(Level::Global, "p", ["g"]));
                changes += 1;
            }
            for change in changes..behind {
                repository.put_policy(Policy::new("q", "q", format!("ALLOW a:b:c{change};")));
            }
            table = table.with(&repository).expect("good changes");
            let fresh = DecisionTable::compile(&repository, &catalog).expect("a good repository");
            for table in [&table, &fresh] {
                let decision = table.subject(Level::Global, ["g"]).decide(&Request::new("a:b:c", &()));
                let origin = decision.statement().and_then(|statement| table.statement(statement));
                assert_eq!((origin.map(Origin::policy), decision.is_allow()), (Some("p"), is_allowed), "{behind}");
            }
        }
    }
}
