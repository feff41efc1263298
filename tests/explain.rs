//! Laws of an explanation, on random worlds: what it names is all that matters, what it shows is so, and what it asks
//! for is enough; and what some are told.
//!
//! `PROPTEST_CASES=5000 cargo test --test explain` for more than the 256 worlds of each.

#[path = "explain/laws.rs"]
mod laws;
// The other properties use the rest.
#[allow(dead_code)]
mod reference;
#[path = "explain/told.rs"]
mod told;

use std::cell::RefCell;

use laws::{Law, Tally, asked, compiled};
use proptest::test_runner::{Config, FileFailurePersistence, TestCaseError, TestError, TestRunner};
use reference::generate::{Seed, seeds};

/// Holds `law` over `PROPTEST_CASES` worlds, 256 by default, and on each question about them.
fn on_explanations(law: Law, telling: &[&'static str]) {
    let tally = RefCell::new(Tally::new());
    let config = Config {
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/cases/regressions/explain.txt"))),
        max_shrink_iters: 2_000,
        ..Config::default()
    };
    let result = TestRunner::new(config).run(&seeds(), |seed: Seed| {
        let world = seed.world();
        let Some(table) = compiled(&world) else { return Ok(()) };
        for question in seed.questions() {
            let explained = asked(&table, &question, |explanation| {
                law(&world, &question, explanation, &mut tally.borrow_mut())
                    .map_err(|what| format!("{what}\n{world:#?}\n{question:#?}\n{explanation:#?}"))
            });
            explained.map_err(TestCaseError::fail)?;
        }
        Ok(())
    });
    match result {
        Ok(()) => {}
        // The seed itself tells nobody anything.
        Err(TestError::Fail(reason, _)) => unreachable!("{reason}"),
        Err(TestError::Abort(reason)) => unreachable!("aborted: {reason}"),
    }
    let tally = tally.into_inner();
    println!("{tally:?}");
    for what in telling {
        assert!(tally.get(what).is_some_and(|count| *count >= 100), "{what} is too rare: {tally:?}");
    }
}

#[test]
fn the_statements_that_decided_decide_alone() {
    on_explanations(laws::deciding_decide_alone, &["granted", "refused"]);
}

#[test]
fn every_statement_that_reaches_the_user_is_a_candidate() {
    on_explanations(laws::candidates_are_complete, &["ways"]);
}

#[test]
fn each_shown_truth_is_so() {
    on_explanations(laws::truths_are_so, &["true", "false", "unknown"]);
}

#[test]
fn what_the_nearest_miss_asks_for_is_enough() {
    on_explanations(laws::nearest_is_enough, &["near", "granted"]);
}
