//! Texts and repositories that were written to hurt, on stacks that are too small for anything that recurses: 64 KiB to
//! read, put right, lay out, compile and explain, and 16 KiB to decide.

use std::collections::{BTreeMap, HashMap};
use std::env;
use std::fmt::Write as _;
use std::hint::black_box;
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant as Clock};

use allowhere::repository::{Binding, Boundary, Policy, Repository};
use allowhere::{
    Catalog, Decision, DecisionTable, Expansions, Instant, Level, Reason, Refused, Request, Subject, Values,
    check_boundary, check_policy, fix_boundary, fix_policy, format_boundary, format_policy, parse_boundary,
    parse_policy, traps,
};

/// The stack on which a text is read and compiled.
const READING: usize = 64 << 10;
/// The stack on which requests are decided. Linux gives 20 KiB to a thread that asks for less.
const DECIDING: usize = 16 << 10;
/// A debug build on a slow machine takes a fraction of it; a quadratic step over 1 MiB would take hours.
const LONGEST: Duration = Duration::from_secs(60);

/// Set in the process that a test starts to be alone.
const ALONE: &str = "ALLOWHERE_ALONE";

fn on_a_stack_of<T: Send>(bytes: usize, work: impl FnOnce() -> T + Send) -> T {
    thread::scope(|scope| {
        let thread = thread::Builder::new().stack_size(bytes).spawn_scoped(scope, work);
        thread.expect("a thread can be started").join().expect("neither a panic nor an overflow")
    })
}

/// Whether a test runs in a process of its own, which it starts if it does not: here a thread may be given the larger stack
/// of one that has ended.
fn is_alone(test: &str) -> bool {
    if env::var_os(ALONE).is_none() {
        let this = env::current_exe().expect("a test program");
        let output = Command::new(this).env(ALONE, "").args(["--exact", test]).output().expect("it can be started");
        let said = String::from_utf8_lossy(&output.stdout);
        assert!(
            output.status.success() && said.contains("1 passed"),
            "{said}{}",
            String::from_utf8_lossy(&output.stderr)
        );
        return false;
    }
    true
}

const HEADS: [&str; 4] = ["", "ALLOW a:b:c WHERE ", "ALLOW a:b:c WHERE d:e IN (", "ALLOW "];
const BODIES: [&str; 41] = [
    "(",
    ")",
    "\"",
    "'",
    "\"\"",
    "AND ",
    "OR ",
    "NOT ",
    "NOT(",
    "a",
    "a:",
    "a:b:c,",
    "a:b:c ",
    "\0",
    ";",
    "; ",
    "*",
    "…",
    "“",
    "/*",
    "//",
    "#\n",
    "--\n",
    "ALLOW ",
    "ALLOW a:b:c;",
    "ALLOW a:b:c ",
    "DENY x",
    "d:e=\"f\" AND ",
    "d:e=\"f\";",
    "d:e==f OR ",
    "\"x\",",
    "\"x\" a:b ",
    "\"x\" ",
    "x ",
    "\r",
    "\n",
    "// a\n",
    "\u{feff}",
    "d:e startsWith (\"x\") AND ",
    "${",
    "\"${a}\",",
];

/// One of the texts, of so many bytes or a few less.
fn text(head: &str, body: &str, bytes: usize) -> String {
    let mut text = format!("{head}{}", body.repeat(bytes / body.len()));
    let cut = (0..=bytes.min(text.len())).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
    text.truncate(cut);
    text
}

#[test]
fn a_mebibyte_of_anything_is_read_on_a_small_stack() {
    for (first, head) in HEADS.into_iter().enumerate() {
        for (second, body) in BODIES.into_iter().enumerate() {
            // Twice the stack would be enough for anything that recurses: each stands once for what takes its time.
            let bytes = if second % HEADS.len() == first { 1 << 20 } else { 2 * READING };
            let text = text(head, body, bytes);
            let start = Clock::now();
            let ends = on_a_stack_of(READING, || {
                let policy = check_policy(&text, &Catalog::builtin()).into_parts().1;
                let boundary = check_boundary(&text, &Catalog::builtin()).into_parts().1;
                for diagnostic in policy.iter().chain(&boundary) {
                    let span = diagnostic.span().expect("every diagnostic of a text has a place");
                    assert!(text.get(span.start()..span.end()).is_some(), "{diagnostic}");
                }
                (policy.len(), boundary.len())
            });
            assert!(ends.0 <= 1_001, "{head}{body}: {} diagnostics", ends.0);
            assert!(ends.1 <= 1_001, "{head}{body}: {} diagnostics", ends.1);
            // Whatever it is, it is not both without fault.
            assert!(ends.0 + ends.1 >= 1, "{head}{body}");
            assert!(start.elapsed() < LONGEST, "{head}{body}: {:?}", start.elapsed());
        }
    }
}

/// A call for each token would take many times the stack.
#[test]
fn anything_is_put_right_and_laid_out_on_a_small_stack() {
    let (mut fixes, mut formatted, mut refused) = (0, 0, 0);
    for head in HEADS {
        for body in BODIES {
            let text = text(head, body, READING / 2);
            let start = Clock::now();
            on_a_stack_of(READING, || {
                let policy = fix_policy(&text, &Catalog::builtin());
                let boundary = fix_boundary(&text, &Catalog::builtin());
                fixes += policy.applied().len() + boundary.applied().len();
                let texts = [format_policy(&text), format_boundary(&text), format_policy(policy.text())];
                for text in texts.into_iter().chain([format_boundary(boundary.text())]) {
                    let count = if text.is_ok() { &mut formatted } else { &mut refused };
                    *count += 1;
                }
                // Printed from its tree.
                let printed = [parse_policy(&text).tree().to_string(), parse_boundary(&text).tree().to_string()];
                assert!(printed.iter().all(|printed| printed.len() <= 2 * text.len()), "{head}{body}");
            });
            assert!(start.elapsed() < LONGEST, "{head}{body}: {:?}", start.elapsed());
        }
    }
    assert!(fixes > 1_000 && formatted > 20 && refused > 100, "{fixes} {formatted} {refused}");
}

const PRODUCTION: Level<'static> = Level::Environment("prod");
const OPERATORS: [&str; 7] = [
    "= \"#\"",
    "!= \"#\"",
    "IN (\"#\", \"a#\", \"${global:userId}#\", \"${global:userGroup}#\")",
    "NOT IN (\"#\", \"b\", \"${global:levelId}\", \"${global:userGroup}\")",
    "startsWith \"#\"",
    "NOT startsWith \"${global:userGroup}#\"",
    "MATCH (\"*#*\", \"a*${global:userId}*#\", \"${global:userGroup}*\")",
];
const TIMES: [&str; 5] = [
    "global:date < \"2026-05-03+02:00\"",
    "global:date-time > \"2022-05-03T05:00:00+01:00\"",
    "global:time-of-day > \"09:00+01:00\"",
    "global:week-day != \"Sunday\"",
    "global:userGroup != \"x\"",
];

/// Statements with every operator and effect, on a permission that takes several values and one that does not, within
/// boundaries with alternatives, and with values by the thousand.
fn worst() -> Repository {
    let mut repository = Repository::new();
    repository.add_environment("prod", "acme");
    // What a permission of the catalogue does not support would be an error.
    let permissions: [(&str, &[&str], &[usize]); 4] = [
        ("settings:objects:read", &["settings:schemaId", "settings:scope"], &[0, 1, 2, 4, 5]),
        ("storage:logs:read", &["storage:bucket-name"], &[0, 1, 2, 3, 4, 5, 6]),
        ("a:b:c", &NAMES, &[0, 1, 2, 3, 4, 5, 6]),
        ("a:b:d", &NAMES, &[6, 5, 4, 3, 2, 1, 0]),
    ];
    let list = |count: usize, item: &str| -> String {
        (0..count).map(|number| item.replace('#', &number.to_string())).collect::<Vec<_>>().join(", ")
    };
    for (number, (permission, names, operators)) in permissions.into_iter().enumerate() {
        for (effect, groups) in [("ALLOW", &["g", "h"][..]), ("DENY", &["g"])] {
            let mut text = String::new();
            for (position, &operator) in operators.iter().enumerate() {
                let own = names[position % names.len()];
                let condition = format!("{own} {}", OPERATORS[operator].replace('#', &format!("v{number}")));
                let time = TIMES[position % TIMES.len()];
                let _ = write!(text, "{effect} {permission} WHERE {condition};");
                let _ = write!(text, "{effect} {permission} WHERE {condition} AND {time} AND {own} != \"none\";");
            }
            let uuid = format!("{effect} {permission}");
            repository.add_policy(Policy::new(uuid.clone(), permission, text));
            let binding = Binding::new(PRODUCTION, uuid, groups.iter().copied());
            repository.append(binding.clone());
            repository.append(binding.with_boundary("first").with_boundary("second"));
        }
    }
    let boundary = "settings:schemaId = \"a\"; settings:schemaId startsWith \"b\"; storage:bucket-name NOT IN (\"c\");";
    repository.add_boundary(Boundary::new("first", "First", boundary));
    repository.add_boundary(Boundary::new("second", "Second", boundary.replace("\"a\"", "\"${global:userGroup}\"")));
    let values = [
        ("many:values:are", format!("IN ({})", list(10_000, "\"v#\""))),
        ("many:values:begin", format!("NOT startsWith \"v\" AND d:e IN ({})", list(10_000, "\"v#\""))),
        ("many:patterns:match", format!("MATCH ({})", list(9_000, "\"v#*w*\""))),
        ("many:wildcards:match", format!("MATCH (\"{}b\")", "*a".repeat(4_000))),
        ("many:pieces:match", format!("MATCH (\"*{}b\")", "${global:userGroup}".repeat(400))),
        ("many:conditions:hold", format!("= \"v\" AND {}", list(999, "d:e MATCH (\"v*#\")").replace(", ", " AND "))),
    ];
    for (permission, condition) in values {
        let text = format!("ALLOW {permission} WHERE d:e {condition}; DENY {permission} WHERE f:g {condition};");
        repository.add_policy(Policy::new(permission, "Values", text));
        repository.append(Binding::new(Level::Account("acme"), permission, ["g", "h"]));
    }
    // No value leads to these, and each begins otherwise.
    for number in 0..100 {
        let uuid = format!("p{number}");
        let prefix = "x".repeat(number + 1);
        let text = format!("ALLOW p:q:r WHERE d:e startsWith \"{prefix}\"; DENY p:q:r WHERE d:e{number} != \"a\";");
        repository.add_policy(Policy::new(uuid.clone(), "Beginnings", text));
        repository.append(Binding::new(Level::Global, uuid, (0..100).map(|number| format!("g{number}"))));
    }
    repository
}

/// What stands behind a fault is not read, so there are many of them side by side.
fn faulty() -> Repository {
    let mut repository = worst();
    for number in 0..2_000 {
        let uuid = (number / 2).to_string();
        repository.add_policy(Policy::new(uuid.clone(), "", "ALLOW a:b; DENY a:b:c WHERE d:e == \"${bindParam:x}\""));
        repository.add_boundary(Boundary::new(uuid.clone(), "", "d:e = \"f\" OR d:e = \"g\";"));
        repository.append(Binding::new(PRODUCTION, uuid, ["g"]).with_boundary("0").with_parameter("y", "${"));
    }
    repository
}

#[test]
fn the_worst_repository_is_compiled_changed_and_expanded_on_a_small_stack() {
    for catalog in [Catalog::none(), Catalog::builtin()] {
        let (mut repository, faulty) = (worst(), faulty());
        on_a_stack_of(READING, move || {
            let table = DecisionTable::compile(&repository, &catalog).expect("nothing is wrong with it");
            let expansions = Expansions::of(&repository, &catalog).expect("nothing is wrong with it");
            for group in ["g", "h", "g7"] {
                let written = expansions.expand(group, PRODUCTION).map(|expansion| expansion.policies().len());
                assert!(written.unwrap_or_else(|refused| refused.diagnostics().len()) > 0, "{group}");
            }
            assert!(!traps(&repository, &catalog).is_empty());
            let text = "DENY many:values:are WHERE d:e NOT IN (\"v1\", \"${global:userGroup}\");";
            repository.put_policy(Policy::new("many:values:are", "Values", text));
            let next = table.with(&repository).expect("nothing is wrong with it");
            assert!(next.version() > table.version());
            let refused = DecisionTable::compile(&faulty, &catalog).map(drop);
            assert!(
                refused.map_err(Refused::into_diagnostics).map_err(|found| found.len()).is_err_and(|it| it > 4_000)
            );
        });
    }
}

#[test]
fn the_largest_policy_is_compiled_and_decided_on_a_small_stack() {
    let values: Vec<String> = (0..9_000).map(|number| format!("\"v{number}*\"")).collect();
    let text = format!("DENY a:b:c WHERE d:e MATCH ({});", values.join(",")).repeat(8);
    on_a_stack_of(READING, move || {
        let mut repository = Repository::new();
        repository.add_policy(Policy::new("p", "p", text));
        repository.append(Binding::new(Level::Global, "p", ["g"]));
        let table = DecisionTable::compile(&repository, &Catalog::none()).expect("within every limit");
        let subject = table.subject(Level::Global, ["g"]);
        let decision = subject.decide(&Request::new("a:b:c", &[("d:e", "v8999 and more")]));
        assert_eq!(
            table.statement(decision.statement().expect("a DENY decided")).map(allowhere::Origin::policy),
            Some("p")
        );
    });
}

/// Which permissions are asked for.
const PERMISSIONS: [&str; 12] = [
    "settings:objects:read",
    "dynatrace.settings:objects:read",
    "storage:logs:read",
    "a:b:c",
    "a:b:d",
    "many:values:are",
    "many:values:begin",
    "many:patterns:match",
    "many:wildcards:match",
    "many:pieces:match",
    "many:conditions:hold",
    "p:q:r",
];
const NAMES: [&str; 7] = [
    "settings:schemaId",
    "schemaId",
    "settings:scope",
    "storage:bucket-name",
    "storage:dt.security_context",
    "d:e",
    "f:g",
];

type Asked<'r> = Request<'r, &'r [(&'r str, Values<'r>)]>;

/// Hands `each` requests of every form: what they state is unknown, nothing, one value, many, and made ready before.
fn ask(table: &DecisionTable, values: &[String], each: &mut dyn FnMut(&Asked<'_>)) {
    let many: [&str; 3] = ["v0", "v8999w", "a"];
    let instant: Instant = "2026-11-24T10:00:00Z".parse().expect("an instant");
    for value in values {
        let prepared = table.prepare(value);
        let forms = [
            Values::unknown(),
            Values::none(),
            Values::one(value),
            Values::prepared(&prepared),
            Values::many(&many),
            Values::strings(values),
        ];
        for form in forms {
            let stated = NAMES.map(|name| (name, form));
            for permission in PERMISSIONS {
                each(&Request::new(permission, &&stated[..]).at(instant));
                each(&Request::new(table.permission(permission), &&stated[2..]));
                // In the spelling of 2021 alone.
                each(&Request::new(permission, &&stated[1..]));
            }
        }
    }
}

fn values() -> Vec<String> {
    let short = ["", "v0", "a", "b", "none", "v8999w and more", "v9999", "xxxxxxxx", "g", "u-1v3"].map(str::to_owned);
    // Longer than any pattern: the stack does not depend on it.
    let long = [format!("{}b", "a".repeat(5_000)), "g".repeat(1_000)];
    short.into_iter().chain(long).collect()
}

/// Subjects are made here, too: a service makes one for each request.
#[test]
fn requests_are_decided_on_the_smallest_stack() {
    if is_alone("requests_are_decided_on_the_smallest_stack") {
        each_decides_on(DECIDING, |subject, request, decision| {
            assert_eq!(subject.decide(request), decision);
        });
    }
}

/// An unoptimised build copies the requests that are begun together again and again.
#[test]
fn batches_are_decided_on_twice_the_smallest_stack() {
    if is_alone("batches_are_decided_on_twice_the_smallest_stack") {
        each_decides_on(2 * DECIDING, |subject, request, decision| {
            let mut out = [subject.decide(&Request::new("nothing:speaks:of", &())); 3];
            subject.decide_batch(&[*request; 3], &mut out);
            assert_eq!(out, [decision; 3]);
        });
    }
}

/// Decides everything on a stack of so many bytes, and then decides it `again`.
fn each_decides_on(stack: usize, again: impl Fn(&Subject<'_>, &Asked<'_>, Decision) + Sync) {
    for catalog in [Catalog::none(), Catalog::builtin()] {
        let mut repository = worst();
        let first = DecisionTable::compile(&repository, &catalog).expect("nothing is wrong with it");
        repository.put_policy(Policy::new(
            "DENY a:b:c",
            "Changed",
            "DENY a:b:c WHERE d:e NOT IN (\"v0\"); ALLOW a:b:c;",
        ));
        let second = first.with(&repository).expect("nothing is wrong with it");
        let values = values();
        let reasons = on_a_stack_of(stack, || {
            // Granted, denied, denied as unknown, and nothing grants.
            let mut reasons = [0; 4];
            for groups in [&["g", "h", "g7"][..], &["h"], &[]] {
                let subject = second.subject(PRODUCTION, groups).with_user("u-1");
                ask(&second, &values, &mut |request| {
                    let decision = subject.decide(request);
                    reasons[match decision.reason() {
                        Reason::Granted(_) => 0,
                        Reason::Denied(_) => 1,
                        Reason::DeniedUnknown(_) => 2,
                        Reason::NothingGrants => 3,
                        Reason::Foreign | _ => unreachable!("it is of this table"),
                    }] += 1;
                    again(&subject, request, decision);
                });
            }
            reasons
        });
        assert!(reasons.iter().all(|&count| count > 20), "{reasons:?}");
    }
}

#[test]
fn requests_in_maps_are_decided_on_the_smallest_stack() {
    if !is_alone("requests_in_maps_are_decided_on_the_smallest_stack") {
        return;
    }
    let table = DecisionTable::compile(&worst(), &Catalog::builtin()).expect("nothing is wrong with it");
    let pairs = || NAMES.iter().map(|name| ((*name).to_owned(), "a".repeat(1_000)));
    let (hashed, sorted): (HashMap<_, _>, BTreeMap<_, _>) = (pairs().collect(), pairs().collect());
    let decisions = on_a_stack_of(DECIDING, || {
        let subject = table.subject(PRODUCTION, ["g", "h"]);
        let mut decisions = Vec::new();
        for permission in PERMISSIONS {
            let decision: Decision = subject.decide(&Request::new(permission, &hashed));
            assert_eq!(decision, subject.decide(&Request::new(permission, &sorted)));
            decisions.push(decision.is_allow());
        }
        decisions
    });
    assert_eq!(decisions.len(), PERMISSIONS.len());
}

#[test]
fn requests_are_explained_on_a_small_stack() {
    let table = DecisionTable::compile(&worst(), &Catalog::builtin()).expect("nothing is wrong with it");
    let values = ["v0", "v8999w", "a", "g"].map(str::to_owned);
    let explained = on_a_stack_of(READING, || {
        let subject = table.subject(PRODUCTION, ["g", "h", "g7"]);
        let mut explained = 0;
        ask(&table, &values, &mut |request| {
            let explanation = subject.explain(request);
            // Which statement a decision names is another matter.
            assert_eq!(explanation.decision().is_allow(), subject.decide(request).is_allow());
            explained += explanation.candidates().len();
        });
        explained
    });
    assert!(explained > 10_000, "{explained}");
}

/// Takes more of a stack than it has: `a_stack_is_as_small_as_it_says` lets another process do so.
#[test]
#[ignore = "overflows its stack"]
#[allow(clippy::large_stack_arrays, reason = "it is to be too large")]
fn an_overflow() {
    let taken = on_a_stack_of(DECIDING, || {
        let taken = [1_u8; DECIDING + (4 << 10)];
        black_box(&taken).iter().map(|&it| u64::from(it)).sum::<u64>()
    });
    assert!(taken > DECIDING as u64);
}

/// Where the smallest stack that a thread can have is known.
#[test]
#[cfg(all(target_os = "linux", target_arch = "x86_64"))]
fn a_stack_is_as_small_as_it_says() {
    let this = env::current_exe().expect("a test program");
    let output = Command::new(this).args(["--ignored", "--exact", "an_overflow"]).output().expect("it can be started");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(!output.status.success() && said.contains("overflowed its stack"), "{output:?}");
}
