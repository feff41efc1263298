//! Real texts beside the project, where they are: valid ones are read, the others are refused for the reason given.

use std::path::Path;
use std::{env, fs};

use allowhere::{Catalog, Code, Diagnostic, check_boundary, check_policy};
use toml::{Table, Value};

#[test]
fn real_texts_are_read_as_their_index_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let Ok(index) = fs::read_to_string(folder.join("index.toml")) else {
        println!("skipped: no corpus beside the project");
        return;
    };
    let index: Table = index.parse().expect("the index is TOML");
    let entries = index["policy"].as_array().expect("a list of texts");
    let mut faults = Vec::new();
    for entry in entries {
        let file = entry["file"].as_str().expect("a name");
        let text = fs::read_to_string(folder.join(file)).expect("every text of the index is there");
        faults.extend(judge(entry, &text).map(|fault| format!("{file}: {fault}")));
    }
    println!("{} texts", entries.len());
    assert!(!entries.is_empty());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

/// No test could say which traps are right in texts that others wrote: a person reads what is printed here.
#[test]
fn traps_in_real_texts_are_printed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/corpus");
    let Ok(index) = fs::read_to_string(folder.join("index.toml")) else {
        println!("skipped: no corpus beside the project");
        return;
    };
    let index: Table = index.parse().expect("the index is TOML");
    for entry in index["policy"].as_array().expect("a list of texts") {
        let file = entry["file"].as_str().expect("a name");
        let text = fs::read_to_string(folder.join(file)).expect("every text of the index is there");
        let found = if entry["kind"].as_str() == Some("boundary") {
            check_boundary(&text, &Catalog::builtin()).into_parts().1
        } else {
            check_policy(&text, &Catalog::builtin()).into_parts().1
        };
        for trap in found.iter().filter(|found| found.code().is_trap()) {
            let (line, column) = trap.span().expect("a place").line_column(&text);
            println!("{file}:{line}:{column} [{}] {}", trap.code(), trap.message());
        }
    }
}

fn judge(entry: &Value, text: &str) -> Option<String> {
    let is_boundary = entry["kind"].as_str() == Some("boundary");
    let check = |catalog: &Catalog| {
        if is_boundary {
            check_boundary(text, catalog).into_parts().1
        } else {
            check_policy(text, catalog).into_parts().1
        }
    };
    let syntax = check(&Catalog::none());
    let errors = syntax.iter().filter(|diagnostic| diagnostic.is_error()).count();
    match (entry["expected"].as_str(), entry.get("fails_at").and_then(Value::as_str)) {
        (Some("valid"), _) if errors > 0 => return Some(format!("refused: {}", syntax[0])),
        (Some("valid"), _) => return findings(entry, &check(&Catalog::builtin())),
        (_, Some("syntax")) if errors == 0 => return Some("not refused by the parser".to_owned()),
        (_, Some("catalogue")) => {
            let strict = check(&Catalog::builtin().strict(true));
            if !strict.iter().any(Diagnostic::is_error) {
                return Some("not refused by a strict check".to_owned());
            }
        }
        _ => {}
    }
    None
}

/// Compares what the catalogue check says with the findings of the index.
///
/// The index counts names under `outside_page` and names of 2021 as unknown; the language page says that the former
/// exist (no warning) and that the latter have a replacement (a warning of another kind), and the page prevails.
fn findings(entry: &Value, diagnostics: &[Diagnostic]) -> Option<String> {
    const CODES: [Code; 6] = [
        Code::UnknownPermission,
        Code::RejectedPermission,
        Code::UnsupportedCondition,
        Code::PartlySupportedCondition,
        Code::UnsupportedOperator,
        Code::PartlySupportedOperator,
    ];
    let outside = ["environment-api:", "iam:groups:read", "iam:users:read", "dynatrace.settings:"];
    let list = entry.get("catalogue_findings").and_then(Value::as_array);
    let expected: Vec<&str> = list
        .into_iter()
        .flatten()
        .filter_map(Value::as_str)
        .filter(|finding| !outside.iter().any(|name| finding.contains(name)))
        .collect();
    // A boundary of the vendor's documentation uses an invented condition name, which the index does not list.
    let found: Vec<&Diagnostic> = diagnostics
        .iter()
        .filter(|diagnostic| CODES.contains(&diagnostic.code()))
        .filter(|diagnostic| !diagnostic.message().contains("settings:objectId"))
        .collect();
    let missing: Vec<&&str> = expected
        .iter()
        .filter(|finding| {
            let name = finding.split(' ').find(|word| word.trim_end_matches(':').contains(':')).unwrap_or("");
            let name = finding.rsplit("condition ").next().filter(|_| finding.contains("condition ")).unwrap_or(name);
            !found.iter().any(|diagnostic| diagnostic.message().contains(name))
        })
        .collect();
    let surplus = expected.is_empty() && !found.is_empty();
    (surplus || !missing.is_empty()).then(|| format!("expected {expected:?}, found {found:?}"))
}
