//! Laws of an explanation, on random worlds: what it names is all that matters, what it shows is so, and what it asks
//! for is enough.
//!
//! `PROPTEST_CASES=5000 cargo test --test explain` for more than the 256 worlds of each.

#[path = "explain/laws.rs"]
mod laws;
// The other properties use the rest.
#[allow(dead_code)]
mod reference;

use std::cell::RefCell;

use allowhere::explanation::Miss;
use allowhere::repository::{Binding, Boundary, Policy, Repository};
use allowhere::{Catalog, DecisionTable, Explanation, Level, Request};
use laws::{Law, Tally, asked, compiled};
use proptest::test_runner::{Config, TestCaseError, TestError, TestRunner};
use reference::generate::{Seed, seeds};

/// Holds `law` over `PROPTEST_CASES` worlds, 256 by default, and on each question about them.
fn on_explanations(law: Law, telling: &[&'static str]) {
    let tally = RefCell::new(Tally::new());
    let config = Config { failure_persistence: None, max_shrink_iters: 2_000, ..Config::default() };
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

/// What is explained to a user whom nothing but `policy` reaches.
fn told(policy: &str, stated: &[(&str, &str)], told: impl FnOnce(&Explanation<'_>)) {
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "p", policy));
    repository.append(Binding::new(Level::Global, "p", ["g"]));
    let table = DecisionTable::compile(&repository, &Catalog::none()).expect("a good policy");
    told(&table.subject(Level::Global, ["g"]).explain(&Request::new("a:b:c", stated)));
}

/// The number of the statement that came nearest, how many of its conditions failed, and whether it can hold.
fn nearest(policy: &str, stated: &[(&str, &str)]) -> Option<(u32, usize, bool)> {
    let mut nearest = None;
    told(policy, stated, |explanation| {
        let of = |miss: &Miss<'_>| {
            let number = explanation.candidate(miss).map(|candidate| candidate.origin().statement());
            (number.unwrap_or_default(), miss.failed(), miss.can_hold())
        };
        nearest = explanation.nearest().map(of);
    });
    nearest
}

#[test]
fn the_nearest_miss_is_one_that_no_deny_would_refuse() {
    let stated = [("d:e", "y"), ("d:f", "y")];
    let allows = "ALLOW a:b:c WHERE d:e = \"x\"; ALLOW a:b:c WHERE d:f = \"x\";";
    assert_eq!(nearest(allows, &stated), Some((1, 1, true)));
    assert_eq!(nearest(&format!("{allows} DENY a:b:c WHERE d:e = \"x\";"), &stated), Some((2, 1, true)));
    let both = format!("{allows} DENY a:b:c WHERE d:e = \"x\"; DENY a:b:c WHERE d:f = \"x\";");
    assert_eq!(nearest(&both, &stated), Some((1, 1, true)));
    // One that would be refused is still nearer than one that fails twice.
    let farther = "ALLOW a:b:c WHERE d:f = \"x\" AND d:g = \"x\"; ALLOW a:b:c WHERE d:e = \"x\";";
    let refused = format!("{farther} DENY a:b:c WHERE d:e = \"x\";");
    assert_eq!(nearest(&refused, &[("d:e", "y"), ("d:f", "y"), ("d:g", "y")]), Some((2, 1, true)));
}

#[test]
fn a_miss_that_can_hold_is_nearer_than_one_that_never_does() {
    let never = "ALLOW a:b:c WHERE d:e startsWith \"x\" AND d:e NOT startsWith \"x\";";
    let stated = [("d:e", "x"), ("d:f", "y"), ("d:g", "y")];
    assert_eq!(nearest(never, &stated), Some((1, 1, false)));
    let other = "ALLOW a:b:c WHERE d:f = \"x\" AND d:g = \"x\";";
    assert_eq!(nearest(&format!("{never} {other}"), &stated), Some((2, 2, true)));
}

#[test]
fn a_condition_may_lack_its_attribute_and_the_user() {
    let unknown = |policy: &str, stated: &[(&str, &str)], expected: &[&str]| {
        told(policy, stated, |explanation| assert_eq!(explanation.unknown(), expected, "{policy}"));
    };
    let by_user = "ALLOW a:b:c; DENY a:b:c WHERE d:e = \"${global:userId}\";";
    unknown(by_user, &[], &["d:e", "global:userId"]);
    unknown(by_user, &[("d:e", "x")], &["global:userId"]);
    unknown("ALLOW a:b:c; DENY a:b:c WHERE d:e = \"x\";", &[], &["d:e"]);
}

#[test]
fn a_boundary_that_is_bound_twice_is_told_once() {
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "p", "ALLOW a:b:c;"));
    for boundary in ["b", "other"] {
        repository.add_boundary(Boundary::new(boundary, boundary, format!("d:e = \"{boundary}\";")));
    }
    repository
        .append(Binding::new(Level::Global, "p", ["g"]).with_boundary("b").with_boundary("other").with_boundary("b"));
    let table = DecisionTable::compile(&repository, &Catalog::none()).expect("a good repository");
    let explanation = table.subject(Level::Global, ["g"]).explain(&Request::new("a:b:c", &()));
    let told: Vec<usize> = explanation.candidates().iter().map(|candidate| candidate.boundaries().len()).collect();
    assert_eq!(told, [2]);
}
