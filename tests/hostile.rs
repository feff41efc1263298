//! Texts that were written to hurt: each gives diagnostics, in time linear in the text and on a small stack.

use std::thread;
use std::time::{Duration, Instant};

use allowhere::repository::{Binding, Policy, Repository};
use allowhere::{Catalog, DecisionTable, Level, Request, check_boundary, check_policy};

/// The stack in which a text is read and compiled.
const STACK: usize = 64 << 10;
/// A debug build on a slow machine takes a fraction of it; a quadratic step over 1 MiB would take hours.
const LONGEST: Duration = Duration::from_secs(60);

fn on_a_small_stack<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let thread = thread::Builder::new().stack_size(STACK).spawn(work).expect("a thread can be started");
    thread.join().expect("neither a panic nor an overflow")
}

fn mebibyte_of(text: &str) -> String {
    text.repeat((1 << 20) / text.len())
}

#[test]
fn a_mebibyte_of_anything_is_read_on_a_small_stack() {
    let heads = ["", "ALLOW a:b:c WHERE ", "ALLOW a:b:c WHERE d:e IN (", "ALLOW "];
    let bodies = [
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
        "d:e==f OR ",
        "\"x\",",
        "\"x\" a:b ",
        "\"x\" ",
        "x ",
        "\r",
        "\n",
        "\u{feff}",
        "d:e startsWith (\"x\") AND ",
        "${",
        "\"${a}\",",
    ];
    for head in heads {
        for body in bodies {
            let mut text = format!("{head}{}", mebibyte_of(body));
            let cut = (0..=1 << 20).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
            text.truncate(cut);
            let start = Instant::now();
            let ends = on_a_small_stack(move || {
                let policy = check_policy(&text, &Catalog::builtin()).into_parts().1;
                let boundary = check_boundary(&text, &Catalog::builtin()).into_parts().1;
                for diagnostic in policy.iter().chain(&boundary) {
                    let span = diagnostic.span().expect("every diagnostic of a text has a place");
                    assert!(text.get(span.start()..span.end()).is_some(), "{diagnostic}");
                }
                (policy.len(), boundary.len())
            });
            assert!(ends.0 >= 1 && ends.0 <= 1_001, "{head}{body}: {} diagnostics", ends.0);
            assert!(ends.1 >= 1 && ends.1 <= 1_001, "{head}{body}: {} diagnostics", ends.1);
            assert!(start.elapsed() < LONGEST, "{head}{body}: {:?}", start.elapsed());
        }
    }
}

#[test]
fn the_largest_policy_is_compiled_and_decided_on_a_small_stack() {
    let values: Vec<String> = (0..9_000).map(|number| format!("\"v{number}*\"")).collect();
    let text = format!("DENY a:b:c WHERE d:e MATCH ({});", values.join(",")).repeat(8);
    on_a_small_stack(move || {
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

#[test]
fn a_pattern_of_many_wildcards_is_matched_without_trying_again() {
    let mut repository = Repository::new();
    let pattern = "*a".repeat(4_000);
    repository.add_policy(Policy::new("p", "p", format!("ALLOW a:b:c WHERE d:e MATCH (\"{pattern}*b\");")));
    repository.append(Binding::new(Level::Global, "p", ["g"]));
    let table = DecisionTable::compile(&repository, &Catalog::none()).expect("within every limit");
    let subject = table.subject(Level::Global, ["g"]);
    let start = Instant::now();
    let long = "a".repeat(1 << 20);
    assert!(!subject.decide(&Request::new("a:b:c", &[("d:e", &*long)])).is_allow());
    let long = format!("{long}b");
    assert!(subject.decide(&Request::new("a:b:c", &[("d:e", &*long)])).is_allow());
    assert!(start.elapsed() < LONGEST, "{:?}", start.elapsed());
}
