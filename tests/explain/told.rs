//! What those are told whose case is plain.

use allowhere::explanation::{Miss, Part};
use allowhere::repository::{Binding, Boundary, Policy, Repository};
use allowhere::{Catalog, DecisionTable, Explanation, Instant, Level, Request, Values};

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

/// What a miss asks for, with an example where there is one.
fn wished<'t>(miss: &Miss<'t>) -> Vec<(Part<'t>, Option<Vec<String>>)> {
    miss.wishes().iter().map(|wish| (wish.part(), wish.example().map(<[_]>::to_vec))).collect()
}

/// The nearest miss of `a:b:c` for a request that states `y` of each attribute.
fn missed(repository: &Repository, told: impl FnOnce(&Miss<'_>)) {
    let table = DecisionTable::compile(repository, &Catalog::none()).expect("a good repository");
    let stated = ["d:e", "d:f", "d:g"].map(|name| (name, "y"));
    let explanation = table.subject(Level::Global, ["g"]).explain(&Request::new("a:b:c", &stated));
    told(explanation.nearest().expect("an ALLOW reaches the user"));
}

#[test]
fn a_miss_is_that_of_the_nearest_boundary() {
    let cases = [
        (["d:e = \"x\"; d:f = \"x\";", "d:g = \"x\";"], "d:g"),
        (["d:g = \"x\";", "d:e = \"x\"; d:f = \"x\";"], "d:g"),
        (["d:f = \"x\";", "d:e = \"x\";"], "d:f"),
        (["d:e = \"x\"; d:f = \"x\";", "d:e = \"y\"; d:g = \"x\";"], "d:g"),
    ];
    for (boundaries, wish) in cases {
        let mut repository = Repository::new();
        repository.add_policy(Policy::new("p", "p", "ALLOW a:b:c;"));
        let mut binding = Binding::new(Level::Global, "p", ["g"]);
        for (uuid, text) in ["1", "2"].into_iter().zip(boundaries) {
            repository.add_boundary(Boundary::new(uuid, uuid, text));
            binding = binding.with_boundary(uuid);
        }
        repository.append(binding);
        missed(&repository, |miss| {
            let wished: Vec<String> = miss.wishes().iter().map(|wish| wish.part().to_string()).collect();
            assert_eq!((miss.failed(), miss.can_hold(), wished), (1, true, vec![wish.to_owned()]));
        });
    }
}

#[test]
fn a_deny_that_two_bindings_fill_in_refuses_a_miss_once() {
    let mut repository = Repository::new();
    let policies = [
        ("allow", "ALLOW a:b:c WHERE d:e = \"xz\";"),
        ("deny", "DENY a:b:c WHERE d:e startsWith \"${bindParam:x}\"; DENY a:b:c WHERE d:f = \"y\" AND d:e = \"xz\";"),
    ];
    for (uuid, text) in policies {
        repository.add_policy(Policy::new(uuid, uuid, text));
    }
    repository.append(Binding::new(Level::Global, "allow", ["g"]));
    for value in ["x", "xz"] {
        repository.append(Binding::new(Level::Global, "deny", ["g"]).with_parameter("x", value));
    }
    missed(&repository, |miss| {
        let denied_by: Vec<u32> = miss.denied_by().iter().map(|origin| origin.statement()).collect();
        assert_eq!(denied_by, [1, 2]);
    });
}

/// What a miss asks for is found among values that nobody wrote, too, and what is nearest to the request first.
#[test]
fn examples_are_found_beside_the_values_of_a_policy() {
    let cases: [(&str, &[&str]); 15] = [
        ("d:e = \"x\"", &["x"]),
        ("d:e != \"y\"", &["other"]),
        ("d:e startsWith \"x\" AND d:e != \"x\"", &["xx"]),
        ("d:e startsWith \"a\" AND d:e MATCH (\"*b\")", &["ab"]),
        ("d:e startsWith \"x\" AND d:e != \"x\" AND d:e startsWith \"z\"", &["xx", "z"]),
        ("global:week-day = \"Wednesday\"", &["2026-01-07T12:00:00Z"]),
        ("global:time-of-day < \"11:00:00Z\"", &["2026-01-01T10:59:59Z"]),
        ("global:date-time > \"2026-02-01T00:00:00Z\"", &["2026-02-01T00:00:01Z"]),
        ("global:date-time < \"2025-12-01T00:00:00Z\"", &["2025-11-30T23:59:59Z"]),
        ("global:date = \"2026-03-01Z\"", &["2026-03-01T12:00:00Z"]),
        ("global:date > \"2026-03-01Z\"", &["2026-03-02T12:00:00Z"]),
        ("global:date < \"2026-01-01Z\"", &["2025-12-31T12:00:00Z"]),
        (
            "global:time-of-day > \"10:59:59Z\" AND global:time-of-day < \"11:00:00Z\"",
            &["2026-01-01T10:59:59.999999999Z"],
        ),
        (
            "global:date-time > \"2025-12-01T00:00:00Z\" AND global:date-time < \"2025-12-01T00:00:01Z\"",
            &["2025-12-01T00:00:00.999999999Z"],
        ),
        (
            "global:date-time > \"2026-02-01T00:00:00Z\" AND global:date-time < \"2026-02-01T00:00:01Z\"",
            &["2026-02-01T00:00:00.000000001Z"],
        ),
    ];
    let thursday: Instant = "2026-01-01T12:00:00Z".parse().expect("an instant");
    for (conditions, expected) in cases {
        let mut repository = Repository::new();
        repository.add_policy(Policy::new("p", "p", format!("ALLOW a:b:c WHERE {conditions};")));
        repository.append(Binding::new(Level::Global, "p", ["g"]));
        let table = DecisionTable::compile(&repository, &Catalog::none()).expect("a good policy");
        let stated = [("d:e", "y")];
        let explanation = table.subject(Level::Global, ["g"]).explain(&Request::new("a:b:c", &stated).at(thursday));
        let miss = explanation.nearest().expect("an ALLOW reaches the user");
        let [wish] = miss.wishes() else { unreachable!("{conditions}: {:?}", miss.wishes()) };
        assert_eq!(wish.example().unwrap_or_default(), expected, "{conditions}");
    }
}

#[test]
fn a_boundary_that_can_hold_is_taken_where_the_nearest_cannot() {
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "p", "ALLOW a:b:c WHERE d:e startsWith \"x\";"));
    repository.add_boundary(Boundary::new("1", "1", "d:e NOT startsWith \"x\";"));
    repository.add_boundary(Boundary::new("2", "2", "d:f = \"x\"; d:g = \"z\";"));
    repository.append(Binding::new(Level::Global, "p", ["g"]).with_boundary("1").with_boundary("2"));
    missed(&repository, |miss| {
        let wished: Vec<_> = miss.wishes().iter().map(|wish| wish.example().unwrap_or_default().join(" ")).collect();
        assert!(miss.can_hold());
        assert_eq!(wished, ["x", "x", "z"]);
    });
}

#[test]
fn what_is_stated_or_filled_in_twice_is_told_once() {
    let mut repository = Repository::new();
    let text =
        "ALLOW a:b:c WHERE d:e IN (\"${global:userId}\", \"x${global:userId}\") AND d:f MATCH (\"*${global:userId}\");";
    repository.add_policy(Policy::new("p", "p", text));
    repository.append(Binding::new(Level::Global, "p", ["g"]));
    let table = DecisionTable::compile(&repository, &Catalog::none()).expect("a good policy");
    let stated = [("d:e", Values::many(&["y", "z", "y"])), ("d:f", Values::none())];
    let explanation = table.subject(Level::Global, ["g"]).with_user("u").explain(&Request::new("a:b:c", &stated));
    let conditions = explanation.candidates().iter().flat_map(allowhere::explanation::Candidate::conditions);
    let told: Vec<_> = conditions
        .map(|condition| {
            let filled_in: Vec<_> = condition.filled_in().iter().map(|fact| (fact.part(), fact.values())).collect();
            (condition.compared().values().map(<[_]>::len), filled_in == [(Part::User, Some(&["u".to_owned()][..]))])
        })
        .collect();
    assert_eq!(told, [(Some(2), true), (Some(0), true)]);
}

#[test]
fn a_group_that_is_excluded_is_left() {
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "p", "ALLOW a:b:c WHERE global:userGroup != \"h\";"));
    repository.append(Binding::new(Level::Global, "p", ["g", "h"]));
    let table = DecisionTable::compile(&repository, &Catalog::none()).expect("a good policy");
    let explanation = table.subject(Level::Global, ["h", "g"]).explain(&Request::new("a:b:c", &()));
    let miss = explanation.nearest().expect("an ALLOW reaches the user");
    assert_eq!(wished(miss), [(Part::Groups, Some(vec!["g".to_owned()]))]);
}

#[test]
fn what_has_no_conditions_decides_before_what_has() {
    let policy = "ALLOW a:b:c WHERE d:e = \"x\"; ALLOW a:b:c;";
    told(policy, &[("d:e", "x")], |explanation| {
        let deciding: Vec<u32> = explanation.deciding().iter().map(|origin| origin.statement()).collect();
        let candidates: Vec<u32> = explanation.candidates().iter().map(|it| it.origin().statement()).collect();
        assert_eq!((deciding, candidates), (vec![2, 1], vec![2, 1]));
    });
}

/// An account may be called as the global level is.
#[test]
fn each_way_is_named_by_its_level_and_group() {
    let mut repository = Repository::new();
    repository.add_environment("e", "acme");
    repository.add_policy(Policy::new("p", "p", "ALLOW a:b:c;"));
    let (acme, global) = (Level::Account("acme"), Level::Account("global"));
    for (level, group) in
        [(Level::Global, "g"), (global, "h"), (acme, "g"), (acme, "h"), (Level::Environment("e"), "g")]
    {
        repository.append(Binding::new(level, "p", [group]));
    }
    let table = DecisionTable::compile(&repository, &Catalog::none()).expect("a good repository");
    let ways = |level: Level<'_>, groups: &[&str]| {
        let subject = table.subject(level, groups);
        let explanation = subject.explain(&Request::new("a:b:c", &()));
        let [candidate] = explanation.candidates() else { unreachable!("{:?}", explanation.candidates()) };
        assert!(candidate.has_decided());
        let ways = candidate.ways().iter().map(|way| format!("{:?} {}", way.level(), way.group()));
        ways.collect::<Vec<_>>()
    };
    let told =
        |ways: &[(Level<'_>, &str)]| ways.iter().map(|(level, group)| format!("{level:?} {group}")).collect::<Vec<_>>();
    assert_eq!(ways(Level::Global, &["h", "g"]), told(&[(Level::Global, "g")]));
    assert_eq!(ways(global, &["h", "g"]), told(&[(Level::Global, "g"), (global, "h")]));
    assert_eq!(ways(global, &["h"]), told(&[(global, "h")]));
    let all = [(Level::Global, "g"), (acme, "g"), (acme, "h"), (Level::Environment("e"), "g")];
    assert_eq!(ways(Level::Environment("e"), &["g", "h"]), told(&all));
    assert_eq!(ways(Level::Environment("other"), &["g", "h"]), told(&all[..1]));
}

/// One that is not known would do for the condition, and is of no account.
#[test]
fn an_environment_is_found_that_no_condition_names() {
    let mut repository = Repository::new();
    repository.add_environment("dev", "acme");
    repository.add_environment("prod", "acme");
    repository.add_policy(Policy::new("p", "p", "ALLOW a:b:c WHERE global:environmentId != \"prod\";"));
    repository.append(Binding::new(Level::Account("acme"), "p", ["g"]));
    let table = DecisionTable::compile(&repository, &Catalog::none()).expect("a good repository");
    let explanation = table.subject(Level::Environment("prod"), ["g"]).explain(&Request::new("a:b:c", &()));
    let miss = explanation.nearest().expect("an ALLOW reaches the user");
    assert_eq!(wished(miss), [(Part::Environment, Some(vec!["dev".to_owned()]))]);
}

/// What fails is counted with the boundary that is nearest, and what is unknown counts as what is false.
#[test]
fn a_miss_counts_what_failed() {
    let stated = [("d:e", "x"), ("d:f", "y")];
    let policy = |conditions: &str| format!("ALLOW a:b:c WHERE {conditions};");
    for (conditions, failed) in [
        ("d:e = \"y\"", 1),
        ("d:e = \"x\" AND d:f = \"x\"", 1),
        ("d:e = \"y\" AND d:f = \"x\"", 2),
        ("d:e = \"y\" AND d:f = \"y\" AND d:g = \"x\"", 2),
        ("d:e = \"y\" AND d:f = \"x\" AND d:g = \"x\"", 3),
    ] {
        assert_eq!(nearest(&policy(conditions), &stated), Some((1, failed, true)), "{conditions}");
    }
    // The fewest of several, and of equal ones the first.
    let several = policy("d:e = \"y\" AND d:f = \"x\"") + &policy("d:g = \"x\"") + &policy("d:e = \"z\"");
    assert_eq!(nearest(&several, &stated), Some((2, 1, true)));
    told("ALLOW a:b:c;", &stated, |explanation| assert!(explanation.nearest().is_none()));
    told("DENY a:b:c;", &stated, |explanation| assert!(explanation.nearest().is_none()));
}

/// As a policy would have it, save for a value with both kinds of quotes, which none can have.
#[test]
fn conditions_are_shown_as_a_policy_has_them() {
    let text = "ALLOW a:b:c WHERE d:e = \"x\" AND d:f IN (\"it's\", 'say \"y\"', \"z\") \
        AND d:g NOT startsWith '\"' AND d:h = '\"${bindParam:other}' AND d:i MATCH (\"*\") \
        AND d:j IN (\"x\", \"${global:userId}\") AND global:week-day = \"Monday\" AND global:date > \"2026-01-01Z\" \
        AND global:time-of-day < \"09:00:00+01:00\";";
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "p", text));
    repository.append(Binding::new(Level::Global, "p", ["g"]).with_parameter("other", "'"));
    let table = DecisionTable::compile(&repository, &Catalog::none()).expect("a good policy");
    let explanation = table.subject(Level::Global, ["g"]).explain(&Request::new("a:b:c", &[("d:e", "x")]));
    let conditions = explanation.candidates().iter().flat_map(allowhere::explanation::Candidate::conditions);
    let shown: Vec<String> = conditions.map(|condition| format!("{condition}: {}", condition.truth())).collect();
    let expected = [
        "d:e = \"x\": true",
        "d:f IN (\"it's\", 'say \"y\"', \"z\"): unknown",
        "d:g NOT startsWith '\"': unknown",
        "d:h = \"\"'\": unknown",
        "d:i MATCH (\"*\"): unknown",
        "d:j IN (\"x\", \"${global:userId}\"): unknown",
        "global:week-day = \"Monday\": unknown",
        "global:date > \"2026-01-01Z\": unknown",
        "global:time-of-day < \"09:00+01:00\": unknown",
    ];
    assert_eq!(shown, expected);
}

/// What a request would have to state, beside what it did.
#[test]
fn a_wish_has_what_was_stated_and_what_it_needs() {
    let stated = [("d:e", "y"), ("d:f", "x")];
    told("ALLOW a:b:c WHERE d:e = \"x\" AND d:f = \"x\" AND d:g = \"z\";", &stated, |explanation| {
        let miss = explanation.nearest().expect("an ALLOW reaches the user");
        let wishes = miss.wishes().iter().map(|wish| {
            let needs: Vec<Vec<String>> =
                wish.needs().iter().map(|either| either.iter().map(ToString::to_string).collect()).collect();
            (wish.part().to_string(), wish.now().map(|now| now.join(" ")), needs)
        });
        let expected = [
            ("d:e".to_owned(), Some("y".to_owned()), vec![vec!["d:e = \"x\"".to_owned()]]),
            ("d:g".to_owned(), None, vec![vec!["d:g = \"z\"".to_owned()]]),
        ];
        assert_eq!(wishes.collect::<Vec<_>>(), expected);
    });
}

/// Whether several values say nothing hangs on the permission.
#[test]
fn a_condition_tells_whether_there_is_one_value_only() {
    let mut repository = Repository::new();
    let text =
        "ALLOW storage:logs:read, settings:objects:read WHERE storage:bucket-name = \"x\" AND settings:scope = \"y\";";
    repository.add_policy(Policy::new("p", "p", text));
    repository.append(Binding::new(Level::Global, "p", ["g"]));
    for (permission, expected) in [
        ("storage:logs:read", [("settings:scope", false), ("storage:bucket-name", true)]),
        ("settings:objects:read", [("settings:scope", false), ("storage:bucket-name", false)]),
    ] {
        let table = DecisionTable::compile(&repository, &Catalog::builtin()).expect("a good policy");
        let explanation = table.subject(Level::Global, ["g"]).explain(&Request::new(permission, &()));
        let conditions = explanation.candidates().iter().flat_map(allowhere::explanation::Candidate::conditions);
        let mut told: Vec<_> = conditions.map(|condition| (condition.name(), condition.is_single())).collect();
        told.sort_unstable();
        assert_eq!(told, expected, "{permission}");
    }
}

/// Several values where there may be one say nothing: the condition is not false but unknown.
#[test]
fn several_values_of_one_are_told_as_unknown() {
    let operators = ["!= \"x\"", "= \"x\"", "IN (\"z\")", "MATCH (\"x*\")", "NOT startsWith \"z\""];
    let stated = [("storage:bucket-name", Values::many(&["x", "y"]))];
    let mut repository = Repository::new();
    let permissions = "storage:logs:read, storage:buckets:read";
    let statement = |operator| format!("ALLOW {permissions} WHERE storage:bucket-name {operator};");
    repository.add_policy(Policy::new("p", "p", operators.map(statement).concat()));
    repository.append(Binding::new(Level::Global, "p", ["g"]));
    let table = DecisionTable::compile(&repository, &Catalog::builtin()).expect("a good policy");
    for (permission, truths) in [
        ("storage:logs:read", ["unknown", "unknown", "unknown", "true", "unknown"]),
        ("storage:buckets:read", ["false", "true", "false", "true", "true"]),
    ] {
        let explanation = table.subject(Level::Global, ["g"]).explain(&Request::new(permission, &stated));
        let conditions = explanation.candidates().iter().flat_map(allowhere::explanation::Candidate::conditions);
        let mut told: Vec<String> = conditions.map(|condition| format!("{condition}: {}", condition.truth())).collect();
        told.sort_unstable();
        let expected = operators.iter().zip(truths);
        let expected = expected.map(|(operator, truth)| format!("storage:bucket-name {operator}: {truth}"));
        assert_eq!(told, expected.collect::<Vec<_>>(), "{permission}");
    }
}

/// An account may have that name.
#[test]
fn the_account_global_is_not_the_level() {
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "p", "ALLOW a:b:c;"));
    repository.append(Binding::new(Level::Account("global"), "p", ["g"]));
    let table = DecisionTable::compile(&repository, &Catalog::none()).expect("a good repository");
    let explanation = table.subject(Level::Account("global"), ["g"]).explain(&Request::new("a:b:c", &()));
    let ways = explanation.candidates().iter().flat_map(allowhere::explanation::Candidate::ways);
    assert_eq!(ways.map(|way| (way.level(), way.group())).collect::<Vec<_>>(), [(Level::Account("global"), "g")]);
}

/// A minute is easier to read than a second, where nothing was stated that could be near.
#[test]
fn a_moment_is_found_where_none_is_stated() {
    for (condition, expected) in [("<", "2026-01-01T10:59:00Z"), (">", "2026-01-01T12:00:00Z")] {
        told(&format!("ALLOW a:b:c WHERE global:time-of-day {condition} \"11:00:00Z\";"), &[], |explanation| {
            let miss = explanation.nearest().expect("an ALLOW reaches the user");
            assert_eq!(wished(miss), [(Part::Time, Some(vec![expected.to_owned()]))]);
        });
    }
}

/// Who is what the request states already has to be nothing else.
#[test]
fn a_user_is_looked_for_in_what_is_stated() {
    let stated = [("d:e", Values::many(&["", "z"]))];
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "p", "ALLOW a:b:c WHERE d:e = \"${global:userId}\";"));
    repository.append(Binding::new(Level::Global, "p", ["g"]));
    let table = DecisionTable::compile(&repository, &Catalog::none()).expect("a good policy");
    let explanation = table.subject(Level::Global, ["g"]).explain(&Request::new("a:b:c", &stated));
    let miss = explanation.nearest().expect("an ALLOW reaches the user");
    assert_eq!(wished(miss), [(Part::User, Some(vec!["z".to_owned()]))]);
}

/// The condition would hold in the other environment, where the statement is not bound.
#[test]
fn a_statement_cannot_hold_where_it_does_not_reach_the_user() {
    let mut repository = Repository::new();
    repository.add_environment("dev", "acme");
    repository.add_environment("prod", "acme");
    repository.add_policy(Policy::new("p", "p", "ALLOW a:b:c WHERE global:environmentId = \"dev\";"));
    repository.append(Binding::new(Level::Environment("prod"), "p", ["g"]));
    let table = DecisionTable::compile(&repository, &Catalog::none()).expect("a good repository");
    let explanation = table.subject(Level::Environment("prod"), ["g"]).explain(&Request::new("a:b:c", &()));
    let miss = explanation.nearest().expect("an ALLOW reaches the user");
    assert_eq!((miss.can_hold(), wished(miss)), (false, vec![(Part::Environment, None)]));
}

/// Where nothing helps, what is shown is what fails with the boundary that is nearest.
#[test]
fn what_never_holds_is_shown_with_the_nearest_boundary() {
    let mut repository = Repository::new();
    let never = "ALLOW a:b:c WHERE d:e startsWith \"x\" AND d:e NOT startsWith \"x\";";
    repository.add_policy(Policy::new("p", "p", never));
    repository.add_boundary(Boundary::new("1", "1", "d:f = \"x\"; d:g = \"x\";"));
    repository.add_boundary(Boundary::new("2", "2", "d:f = \"y\"; d:g = \"x\";"));
    repository.append(Binding::new(Level::Global, "p", ["g"]).with_boundary("1").with_boundary("2"));
    missed(&repository, |miss| {
        let wished: Vec<String> = miss.wishes().iter().map(|wish| wish.part().to_string()).collect();
        assert_eq!((miss.can_hold(), wished), (false, vec!["d:e".to_owned(), "d:g".to_owned()]));
    });
}
