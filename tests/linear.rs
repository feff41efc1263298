//! Work grows no faster than what it is given: four times as much of anything takes about four times as long, where
//! anything quadratic would take sixteen times.

mod counting;

use std::cell::RefCell;
use std::fs;
use std::hint::black_box;
use std::thread;
use std::time::{Duration, Instant};

use allowhere::repository::{Binding, Boundary, Policy, Repository};
use allowhere::{
    Catalog, DecisionTable, Expansions, Level, Request, Values, check_boundary, check_policy, fix_policy,
    format_boundary, format_policy, parse_policy, traps,
};

use counting::counted;

/// What is done to an input that was made before.
type Work = Box<dyn FnMut()>;

/// How much larger the larger input is.
const TIMES: usize = 4;
/// Between four, which is linear, and sixteen, which is quadratic; sorting and the caches take their share.
const MOST: f64 = 8.0;
/// Allocations are counted and not measured. Lists that double have some more or less.
const MOST_ALLOCATIONS: u64 = 5;
/// Less is not measured but repeated.
const LEAST: Duration = Duration::from_millis(4);
/// Another process may take the machine away for a while.
const TRIES: usize = 8;

/// The time that this thread has had, or if the system does not tell, the time that went by.
fn now() -> Duration {
    thread_local!(static BEGIN: Instant = Instant::now());
    // The system counts when another thread may take its turn.
    thread::yield_now();
    let told = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    time_had(&told).unwrap_or_else(|| BEGIN.with(Instant::elapsed))
}

/// What the system says that a thread has had. Some systems do not count, and say so with zeros.
fn time_had(told: &str) -> Option<Duration> {
    let nanoseconds = told.split(' ').next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds)).filter(|time| !time.is_zero())
}

#[test]
fn a_system_that_does_not_count_is_not_asked() {
    assert_eq!(time_had("12345 678 9\n"), Some(Duration::from_nanos(12_345)));
    for told in ["0 0 0\n", "", "none"] {
        assert_eq!(time_had(told), None, "{told}");
    }
}

/// The shortest time of some runs.
fn shortest(work: &mut Work) -> Duration {
    let mut shortest = Duration::MAX;
    for _ in 0..3 {
        let (begin, mut runs) = (now(), 0);
        let taken = loop {
            work();
            runs += 1;
            let taken = now().saturating_sub(begin);
            if taken >= LEAST {
                break taken;
            }
        };
        shortest = shortest.min(taken / runs);
    }
    shortest
}

/// Fails if what `make` gives for four times `size` takes much more than four times as long as for `size`.
fn is_linear(what: &str, size: usize, make: impl Fn(usize) -> Work) {
    let (mut small, mut large) = (make(size), make(size * TIMES));
    let (few, many) = (counted(&mut small).1, counted(&mut large).1);
    // A handful may be done for anything.
    assert!(many <= MOST_ALLOCATIONS * (few + 16), "{what}: {few} allocations for {size}, {many} for {}", size * TIMES);
    let mut seen = Vec::new();
    for _ in 0..TRIES {
        let (few, many) = (shortest(&mut small), shortest(&mut large));
        seen.push(many.as_secs_f64() / few.as_secs_f64().max(1e-9));
        if seen.last().is_some_and(|&times| times < MOST) {
            println!("{what}: {few:?} for {size}, {many:?} for {}", size * TIMES);
            return;
        }
    }
    unreachable!("{what}: {} times as much takes {seen:.1?} times as long", TIMES);
}

fn list(count: usize, item: &str, separator: &str) -> String {
    (0..count).map(|number| item.replace('#', &number.to_string())).collect::<Vec<_>>().join(separator)
}

/// Work on a text.
fn on(text: String, work: impl Fn(&str) + 'static) -> Work {
    Box::new(move || work(&text))
}

fn checked(text: &str) {
    black_box(check_policy(text, &Catalog::none()));
}

fn fixed(text: &str) {
    black_box(fix_policy(text, &Catalog::none()));
}

fn formatted(text: &str) {
    black_box(format_policy(text).expect("a good text"));
}

/// A repository of one policy at global level.
fn repository(text: impl Into<String>) -> Repository {
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "p", text));
    repository
}

/// The same, bound to a group.
fn bound(text: impl Into<String>) -> Repository {
    let mut repository = repository(text);
    repository.append(Binding::new(Level::Global, "p", ["g"]));
    repository
}

fn table(repository: &Repository) -> DecisionTable {
    DecisionTable::compile(repository, &Catalog::none()).expect("nothing is wrong with it")
}

fn compiled(repository: Repository) -> Work {
    Box::new(move || drop(black_box(table(&repository))))
}

fn expanded(repository: Repository) -> Work {
    Box::new(move || {
        let expansions = Expansions::of(&repository, &Catalog::none()).expect("nothing is wrong with it");
        black_box(expansions.expand("g", Level::Environment("e0")).expect("it is not too large").policies());
    })
}

fn trapped(repository: Repository) -> Work {
    Box::new(move || drop(black_box(traps(&repository, &Catalog::none()))))
}

/// Asks for `a:b:c` on a thing of which `d:e` and `f:g` are stated.
fn decided(repository: &Repository, groups: Vec<String>, values: Vec<String>) -> Work {
    asked(repository, groups, values, false)
}

fn explained(repository: &Repository, groups: Vec<String>, values: Vec<String>) -> Work {
    asked(repository, groups, values, true)
}

fn asked(repository: &Repository, groups: Vec<String>, values: Vec<String>, explain: bool) -> Work {
    let table = table(repository);
    Box::new(move || {
        let subject = table.subject(Level::Environment("e0"), &groups).with_user("u");
        let stated = ["d:e", "f:g"].map(|name| (name, Values::strings(&values)));
        let request = Request::new("a:b:c", &stated);
        let _ = black_box(subject.decide(&request));
        if explain {
            black_box(subject.explain(&request));
        }
    })
}

fn names(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("g{number}")).collect()
}

fn one(text: &str) -> Vec<String> {
    vec![text.to_owned()]
}

#[test]
fn reading_is_linear_in_the_bytes_of_a_text() {
    let bodies = [
        "// a\n",
        ";",
        "a:b:c, ",
        "\"x\", ",
        "(",
        "x ",
        "d:e=\"f\" AND ",
        "d:e==f OR ",
        "ALLOW ",
        "\"",
        "…",
        "/*",
        "/* */",
        "ALLOW a:b:c",
        "#\n",
        "NOT ",
        "\u{feff}",
        "a",
        "a:",
    ];
    for head in ["", "ALLOW a:b:c WHERE d:e IN ("] {
        for body in bodies {
            let text = |bytes: usize| format!("{head}{}", body.repeat(bytes / body.len()));
            is_linear(&format!("reading {head}{body}"), 16 << 10, |bytes| on(text(bytes), checked));
        }
    }
    is_linear("reading a boundary", 16 << 10, |bytes| {
        on("d:e==f;".repeat(bytes / 7), |text| drop(black_box(check_boundary(text, &Catalog::builtin()))))
    });
}

/// Of as many as a text may have.
#[test]
fn reading_is_linear_in_the_parts_of_a_text() {
    let statements = |count| list(count, "ALLOW a:b:c# WHERE d:e# = \"#\" AND f:g IN (\"a\", \"#\");", "");
    is_linear("reading statements", 25, move |count| on(statements(count), checked));
    is_linear("formatting statements", 25, move |count| on(statements(count), formatted));
    is_linear("compiling statements", 25, move |count| compiled(bound(statements(count))));
    is_linear("expanding statements", 25, move |count| expanded(bound(statements(count))));
    is_linear("finding traps in statements", 25, move |count| trapped(bound(statements(count))));
    let alike = |count| list(count, "ALLOW a:b:c WHERE d:e = \"#\"; DENY a:b:c WHERE f:g != \"#\";", "");
    is_linear("finding traps in statements that are alike", 12, move |count| trapped(bound(alike(count))));
    is_linear("explaining statements", 12, move |count| explained(&bound(alike(count)), one("g"), one("x")));

    let permissions = |count| format!("ALLOW {} WHERE d:e = \"f\"", list(count, "a:b:c#", ", "));
    is_linear("reading permissions", 250, move |count| on(permissions(count), checked));
    is_linear("formatting permissions", 250, move |count| on(permissions(count), formatted));
    is_linear("compiling permissions", 250, move |count| compiled(bound(permissions(count))));
    is_linear("expanding permissions", 250, move |count| expanded(bound(permissions(count))));

    let conditions = |count| format!("ALLOW a:b:c WHERE {}", list(count, "d:e# != \"#\"", " AND "));
    is_linear("reading conditions", 250, move |count| on(conditions(count), checked));
    is_linear("formatting conditions", 250, move |count| on(conditions(count), formatted));
    is_linear("compiling conditions", 250, move |count| compiled(bound(conditions(count))));
    is_linear("expanding conditions", 250, move |count| expanded(bound(conditions(count))));
    is_linear("finding traps in conditions", 250, move |count| trapped(bound(conditions(count))));
    is_linear("explaining conditions", 250, move |count| explained(&bound(conditions(count)), one("g"), one("x")));

    // Traps among conditions on one name are looked for by comparing pairs, of which there are two million at most.
    let of_one = |count| format!("ALLOW a:b:c WHERE {}", list(count, "d:e NOT startsWith \"#\"", " AND "));
    is_linear("reading conditions on one name", 250, move |count| {
        on(of_one(count), |text| assert_eq!(parse_policy(text).tree().statements().len(), 1))
    });
    is_linear("compiling conditions on one name", 250, move |count| compiled(bound(of_one(count))));
    is_linear("explaining conditions on one name", 250, move |count| {
        explained(&bound(of_one(count)), one("g"), one("x"))
    });

    for operator in ["IN", "NOT IN", "MATCH"] {
        let values = |count| format!("ALLOW a:b:c WHERE d:e {operator} ({})", list(count, "\"#*\"", ", "));
        is_linear(&format!("reading {operator}"), 2_500, |count| on(values(count), checked));
        is_linear(&format!("formatting {operator}"), 2_500, |count| on(values(count), formatted));
        is_linear(&format!("compiling {operator}"), 2_500, |count| compiled(bound(values(count))));
        is_linear(&format!("expanding {operator}"), 2_500, |count| expanded(bound(values(count))));
        is_linear(&format!("finding traps in {operator}"), 2_500, |count| trapped(bound(values(count))));
        is_linear(&format!("deciding {operator}"), 2_500, |count| decided(&bound(values(count)), one("g"), one("x")));
        is_linear(&format!("explaining {operator}"), 2_500, |count| {
            explained(&bound(values(count)), one("g"), one("x"))
        });
    }
}

#[test]
fn putting_right_is_linear_in_the_errors_of_a_text() {
    // Of many names: how many conditions on one name are compared has a bound of its own.
    for wrong in ["d:e# == \"x\" AND ", "d:e# contains \"x\" AND ", "d:e# = x AND ", "d:e# IN \"x\" AND "] {
        let text = |count| format!("ALLOW a:b:c WHERE {}d:e = \"f\"", list(count, wrong, ""));
        is_linear(&format!("reading {wrong}"), 240, |count| on(text(count), checked));
        is_linear(&format!("fixing {wrong}"), 240, |count| on(text(count), fixed));
    }
    for wrong in ["ALLOW a:b;", "ALLOW a:b:c\n", "ALLOW a:b:c WHERE;", "x;"] {
        is_linear(&format!("reading {wrong}"), 240, |count| on(wrong.repeat(count), checked));
        is_linear(&format!("fixing {wrong}"), 240, |count| on(wrong.repeat(count), fixed));
    }
    let boundary = |count| "d:e==f;".repeat(count);
    is_linear("formatting comments", 2_000, |count| {
        on(list(count, "// #\nd:e = \"#\" // #\n;", "").chars().take(30 * count).collect(), |text| {
            drop(black_box(format_boundary(text)));
        })
    });
    is_linear("reading wrong conditions", 240, |count| {
        on(boundary(count), |text| drop(black_box(check_boundary(text, &Catalog::none()))))
    });
    is_linear("printing", 2_000, |count| {
        on(format!("ALLOW a:b:c WHERE d:e IN ({})", list(count, "\"#\"", ", ")), |text| {
            drop(black_box(parse_policy(text).tree().to_string()));
        })
    });
}

/// A repository of so many of something.
type Made<'m> = &'m dyn Fn(usize) -> Repository;

/// Does `each` with every kind of repository: what there is many of, how many, and how it is made.
fn repositories(each: &dyn Fn(&str, usize, Made<'_>)) {
    let text = "ALLOW a:b:c WHERE d:e = \"#\"; ALLOW a:b:d; DENY a:b:c WHERE f:g startsWith \"#\";";
    each("policies", 300, &|count| {
        let mut repository = Repository::new();
        for number in 0..count {
            let text = text.replace('#', &number.to_string());
            repository.add_policy(Policy::new(number.to_string(), "p", text));
            repository.append(Binding::new(Level::Global, number.to_string(), ["g"]));
        }
        repository
    });
    each("policies that say the same", 300, &|count| {
        let mut repository = Repository::new();
        for number in 0..count {
            repository.add_policy(Policy::new(number.to_string(), "p", text));
            repository.append(Binding::new(Level::Global, number.to_string(), ["g"]));
        }
        repository
    });
    each("attributes of a permission", 3_000, &|count| {
        let mut repository = Repository::new();
        for number in 0..count {
            let text = format!("ALLOW a:b:c WHERE d:e{number} = \"x\"; DENY a:b:c WHERE d:f{number} startsWith \"x\";");
            repository.add_policy(Policy::new(number.to_string(), "p", text));
            repository.append(Binding::new(Level::Global, number.to_string(), ["g"]));
        }
        repository
    });
    each("bindings of a policy", 300, &|count| {
        let mut repository = repository("ALLOW a:b:c WHERE d:e = \"${bindParam:x}\";");
        for number in 0..count {
            let binding = Binding::new(Level::Global, "p", ["g"]).with_parameter("x", number.to_string());
            repository.append(binding);
        }
        repository
    });
    each("groups of a binding", 1_000, &|count| {
        let mut repository = repository(text);
        repository.append(Binding::new(Level::Global, "p", names(count).into_iter().chain(one("g"))));
        repository
    });
    each("environments", 300, &|count| {
        let mut repository = repository(text);
        for number in 0..count {
            repository.add_environment(format!("e{number}"), format!("a{}", number % 10));
            repository.append(Binding::new(Level::Environment(&format!("e{number}")), "p", ["g"]));
        }
        repository
    });
    each("accounts", 300, &|count| {
        let mut repository = Repository::new();
        for number in 0..count {
            let (account, uuid) = (format!("a{number}"), number.to_string());
            repository.add_policy(Policy::new(uuid.clone(), "p", text).at(Level::Account(&account)));
            repository.append(Binding::new(Level::Account(&account), uuid, ["g"]));
        }
        repository
    });
    each("boundaries of a binding", 100, &|count| {
        let mut repository = repository("ALLOW a:b:c;");
        let mut binding = Binding::new(Level::Global, "p", ["g"]);
        for number in 0..count {
            let text = format!("d:e = \"{number}\"; f:g startsWith \"{number}\";");
            repository.add_boundary(Boundary::new(number.to_string(), "b", text));
            binding = binding.with_boundary(number.to_string());
        }
        repository.append(binding);
        repository
    });
    each("bindings within a boundary", 300, &|count| {
        let mut repository = repository("ALLOW a:b:c WHERE d:e = \"${bindParam:x}\";");
        repository.add_boundary(Boundary::new("b", "b", "f:g = \"${bindParam:x}\";"));
        for number in 0..count {
            let binding = Binding::new(Level::Global, "p", ["g"]).with_parameter("x", number.to_string());
            repository.append(binding.with_boundary("b"));
        }
        repository
    });
    each("parameters of a binding", 250, &|count| {
        let conditions = list(count, "d:e# != \"${bindParam:x#}\"", " AND ");
        let mut repository = repository(format!("ALLOW a:b:c WHERE {conditions};"));
        let binding = Binding::new(Level::Global, "p", ["g"]);
        let filled = (0..count).fold(binding, |it, number| it.with_parameter(format!("x{number}"), number.to_string()));
        repository.append(filled);
        repository
    });
}

#[test]
fn compiling_is_linear_in_each_part_of_a_repository() {
    repositories(&|what, size, make| {
        is_linear(&format!("making {what}"), size, |count| {
            let made = RefCell::new(make(count));
            let bindings: Vec<Binding> = made.borrow().bindings().cloned().collect();
            Box::new(move || {
                // Said once more, all is as it was.
                for binding in &bindings {
                    made.borrow_mut().append(binding.clone());
                }
            })
        });
        is_linear(&format!("compiling {what}"), size, |count| compiled(make(count)));
    });
}

/// Four times as many are half of those that a level may have, of one policy.
const BOUND: usize = 4_000;

/// Making a repository and taking it apart again.
fn changed(change: impl Fn(&mut Repository) + 'static) -> Work {
    Box::new(move || {
        let mut repository = Repository::new();
        change(&mut repository);
        black_box(repository);
    })
}

/// A binding with a parameter that makes it another one than those with other numbers, within a boundary.
fn numbered(number: usize) -> Binding {
    let binding = Binding::new(Level::Global, "p", ["g"]).with_parameter("x", number.to_string());
    binding.with_boundary("b").with_boundary(format!("b{number}"))
}

#[test]
fn binding_and_unbinding_are_linear_in_what_is_bound() {
    is_linear("unbinding at one level", BOUND, |count| {
        changed(move |repository| {
            (0..count).for_each(|number| repository.append(numbered(number)));
            assert_eq!(repository.unbind(Level::Global, "p"), count);
        })
    });
    is_linear("replacing all of a level", BOUND, |count| {
        changed(move |repository| {
            (0..count).for_each(|number| repository.append(numbered(number)));
            repository.replace(numbered(0));
            assert_eq!(repository.bindings().count(), 1);
        })
    });
    let at_each_level = |count: usize, repository: &mut Repository, each: fn(&mut Repository, Level<'_>)| {
        for number in 0..count {
            each(repository, Level::Environment(&number.to_string()));
        }
    };
    let append = |repository: &mut Repository, level: Level<'_>| {
        repository.append(Binding::new(level, "p", ["g"]).with_boundary("b"));
    };
    is_linear("unbinding at each level", BOUND, |count| {
        changed(move |repository| {
            at_each_level(count, repository, append);
            at_each_level(count, repository, |repository, level| assert_eq!(repository.unbind(level, "p"), 1));
            assert_eq!(repository.bindings().count(), 0);
        })
    });
    is_linear("replacing at each level", BOUND, |count| {
        changed(move |repository| {
            at_each_level(count, repository, append);
            at_each_level(count, repository, |repository, level| {
                repository.replace(Binding::new(level, "p", ["h"]).with_boundary("b"));
            });
            assert_eq!(repository.bindings().count(), count);
        })
    });
    for groups in [1, 9] {
        is_linear(&format!("appending groups, {groups} at a time"), BOUND, |count| {
            changed(move |repository| {
                let names = names(count);
                for groups in names.chunks(groups) {
                    repository.append(Binding::new(Level::Global, "p", groups.iter().cloned()));
                }
                assert_eq!(repository.bindings().map(|it| it.groups().len()).collect::<Vec<_>>(), [count]);
            })
        });
    }
}

#[test]
fn keeping_is_linear_in_what_is_put_and_removed() {
    for (what, names) in [("as many names", usize::MAX), ("one name", 1)] {
        is_linear(&format!("policies and boundaries of {what}"), BOUND, |count| {
            changed(move |repository| {
                let name = |number: usize| (number % names).to_string();
                for number in 0..count {
                    repository.add_policy(Policy::new(name(number), "p", ""));
                    repository.add_boundary(Boundary::new(name(number), "b", ""));
                }
                for number in 0..count {
                    repository.put_policy(Policy::new(name(number), "q", ""));
                    repository.put_boundary(Boundary::new(name(number), "c", ""));
                }
                for number in 0..count {
                    assert!(repository.remove_policy(&name(number)).is_some());
                    assert!(repository.remove_boundary(&name(number)).is_some());
                }
            })
        });
    }
    is_linear("merging", BOUND, |count| {
        changed(move |repository| {
            for number in 0..count {
                let mut other = Repository::new();
                other.add_policy(Policy::new(number.to_string(), "p", ""));
                other.append(numbered(number));
                repository.merge(other);
            }
            assert_eq!(repository.bindings().count(), count);
        })
    });
    // What the metadata say is nobody's business, but it tells two bindings apart.
    is_linear("reading bindings with metadata", BOUND, |count| {
        let binding = "{\"levelType\": \"global\", \"policyUuid\": \"p\", \"groups\": [], \"metadata\": {\"x\": [#]}}";
        let document = format!("{{\"policyBindings\": [{}]}}", list(count, binding, ", "));
        changed(move |repository| *repository = serde_json::from_str(&document).expect("a repository document"))
    });
}

#[test]
fn deciding_and_explaining_are_linear_in_each_part_of_a_repository() {
    repositories(&|what, size, make| {
        is_linear(&format!("deciding {what}"), size, |count| decided(&make(count), one("g"), one("x")));
        is_linear(&format!("explaining {what}"), size, |count| explained(&make(count), one("g"), one("x")));
    });
}

#[test]
fn expanding_is_linear_in_each_part_of_a_repository() {
    repositories(&|what, size, make| {
        is_linear(&format!("expanding {what}"), size.min(2_500), |count| expanded(make(count)));
    });
}

#[test]
fn finding_traps_is_linear_in_each_part_of_a_repository() {
    repositories(&|what, size, make| {
        // These are compared in pairs, of which there are two million at most.
        if what == "boundaries of a binding" {
            return;
        }
        is_linear(&format!("finding traps in {what}"), size, |count| trapped(make(count)));
    });
}

#[test]
fn deciding_is_linear_in_what_is_asked() {
    let conditions = [
        "= \"x\"",
        "!= \"x\"",
        "IN (\"x\", \"y\")",
        "startsWith \"aa\"",
        "NOT startsWith \"ab\"",
        "MATCH (\"*b*a*b\")",
        "MATCH (\"*${global:userGroup}${global:userId}*\")",
        "= \"${global:userGroup}\"",
    ];
    for condition in conditions {
        let repository = bound(format!("ALLOW a:b:c WHERE d:e {condition}; DENY a:b:c WHERE f:g {condition};"));
        is_linear(&format!("the length of a value for {condition}"), 16 << 10, |length| {
            decided(&repository, one("g"), one(&"a".repeat(length)))
        });
        is_linear(&format!("values for {condition}"), 1_000, |count| decided(&repository, one("g"), names(count)));
        is_linear(&format!("groups for {condition}"), 1_000, |count| decided(&repository, names(count), names(3)));
        is_linear(&format!("explaining the length of a value for {condition}"), 16 << 10, |length| {
            explained(&repository, one("g"), one(&"a".repeat(length)))
        });
        is_linear(&format!("explaining values for {condition}"), 1_000, |count| {
            explained(&repository, one("g"), names(count))
        });
        is_linear(&format!("explaining groups for {condition}"), 1_000, |count| {
            explained(&repository, names(count), names(3))
        });
    }
    for segment in ["*a", "a", "*ab", "${global:userGroup}", "*${global:userId}"] {
        is_linear(&format!("the length of a pattern of {segment}"), 2_000, |bytes| {
            let pattern = segment.repeat(bytes / segment.len());
            let repository = bound(format!("ALLOW a:b:c WHERE d:e MATCH (\"*{pattern}*b\");"));
            decided(&repository, one("g"), one(&"a".repeat(20_000)))
        });
    }
    is_linear("attributes that are stated", 1_000, |count| {
        let table = table(&bound("ALLOW a:b:c WHERE d:e = \"x\";"));
        let names: Vec<String> = (0..count).map(|number| format!("d:e{number}")).collect();
        Box::new(move || {
            let stated: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "x")).collect();
            let subject = table.subject(Level::Global, ["g"]);
            let _ = black_box(subject.decide(&Request::new("a:b:c", &stated)));
        })
    });
    is_linear("requests of a batch", 200, |count| {
        let table = table(&bound("ALLOW a:b:c WHERE d:e = \"x\";"));
        Box::new(move || {
            let subject = table.subject(Level::Global, ["g"]);
            let stated = [("d:e", "x")];
            let requests = vec![Request::new("a:b:c", &stated); count];
            let mut out = vec![subject.decide(&requests[0]); count];
            subject.decide_batch(&requests, &mut out);
            black_box(out);
        })
    });
}

/// A change takes a time of its own, whatever came before: now and then a table is compiled anew.
#[test]
fn following_changes_is_linear_in_their_number() {
    for policies in [10, 400] {
        is_linear(&format!("changes of {policies} policies"), 600, |changes| {
            let mut repository = Repository::new();
            let put = |repository: &mut Repository, policy: usize, value: usize| {
                let text = format!("ALLOW a:b:c WHERE d:e = \"{value}\"; ALLOW a:b:c{policy};");
                repository.put_policy(Policy::new(policy.to_string(), "p", text));
            };
            for policy in 0..policies {
                put(&mut repository, policy, 0);
                repository.append(Binding::new(Level::Global, policy.to_string(), ["g"]));
            }
            let first = table(&repository);
            Box::new(move || {
                let mut repository = repository.clone();
                let mut next = first.with(&repository).expect("nothing has changed");
                for change in 0..changes {
                    put(&mut repository, change * 7 % policies, change);
                    next = next.with(&repository).expect("nothing is wrong with it");
                }
                black_box(next);
            })
        });
    }
}

#[test]
fn a_pattern_of_many_wildcards_is_matched_without_trying_again() {
    let table = table(&bound(format!("ALLOW a:b:c WHERE d:e MATCH (\"{}*b\");", "*a".repeat(4_000))));
    let subject = table.subject(Level::Global, ["g"]);
    let mut long = "a".repeat(1 << 20);
    for (end, expected) in [("", false), ("b", true)] {
        long.push_str(end);
        let begin = now();
        assert_eq!(subject.decide(&Request::new("a:b:c", &[("d:e", &*long)])).is_allow(), expected);
        assert!(now().saturating_sub(begin) < Duration::from_secs(10));
    }
}
