//! Every text of `tests/cases/diagnostics` is reported as `expected.toml` there says, no more and no less.

use std::fs;
use std::path::Path;

use allowhere::{Catalog, Diagnostic, check_boundary, check_policy};
use serde::Deserialize;

#[derive(Deserialize)]
struct Expected {
    case: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    file: String,
    diagnostics: Vec<String>,
    why: String,
}

#[test]
fn every_text_is_reported_as_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/diagnostics");
    let expected = fs::read_to_string(folder.join("expected.toml")).expect("the expectations are checked in");
    let expected: Expected = toml::from_str(&expected).expect("the expectations are TOML");
    let catalog = Catalog::builtin();
    let mut mismatches = Vec::new();
    for case in &expected.case {
        let source = fs::read_to_string(folder.join(&case.file)).expect("the text is checked in");
        let found = if case.file.ends_with(".boundary") {
            check_boundary(&source, &catalog).into_parts().1
        } else {
            assert!(case.file.ends_with(".policy"), "{} is neither a policy nor a boundary", case.file);
            check_policy(&source, &catalog).into_parts().1
        };
        let said: Vec<String> = found.iter().map(|found| told(found, &source)).collect();
        // Only texts of which something is said have a snapshot: what their author sees.
        if !said.is_empty() {
            let settings = settings(&folder);
            settings.bind(|| insta::assert_snapshot!(case.file.as_str(), said.join("\n\n")));
        }
        let agrees = found.len() == case.diagnostics.len()
            && found.iter().zip(&case.diagnostics).all(|(found, expected)| fits(found, expected, &source));
        if !agrees {
            let found: Vec<String> = found.iter().map(|found| described(found, &source)).collect();
            mismatches.push(format!(
                "{}: {}\n  expected {:?}\n  got\n    {}",
                case.file,
                case.why,
                case.diagnostics,
                found.join("\n    ")
            ));
        }
    }
    // Texts without an expectation would be checked by nobody.
    for entry in fs::read_dir(&folder).expect("the folder is checked in") {
        let name = entry.expect("the folder can be read").file_name().into_string().expect("names are UTF-8");
        if name != "expected.toml" && name != "snapshots" && !expected.case.iter().any(|case| case.file == name) {
            mismatches.push(format!("{name}: nothing is expected of it"));
        }
    }
    println!("{} texts checked", expected.case.len());
    assert!(!expected.case.is_empty(), "no texts were checked");
    assert!(mismatches.is_empty(), "{} mismatches\n{}", mismatches.len(), mismatches.join("\n"));
}

/// `error 1:32`, or `error 1` for any column.
fn fits(found: &Diagnostic, expected: &str, source: &str) -> bool {
    let (severity, place) = expected.split_once(' ').expect("a severity and a place");
    let (line, column) = found.span().expect("a place").line_column(source);
    found.severity().as_str() == severity && (place == line.to_string() || place == format!("{line}:{column}"))
}

fn described(found: &Diagnostic, source: &str) -> String {
    let (line, column) = found.span().expect("a place").line_column(source);
    format!("{} {line}:{column} [{}] {}", found.severity(), found.code(), found.message())
}

fn told(found: &Diagnostic, source: &str) -> String {
    let span = found.span().expect("a place");
    let place = source.get(span.start()..span.end()).expect("a place in the text");
    let help = found.help_text().map(|help| format!("\n  help: {help}")).unwrap_or_default();
    let pointed = found.labels().iter().map(|label| {
        let (line, column) = label.span().line_column(source);
        format!("\n  {line}:{column} {}", label.message())
    });
    format!("{}\n  at: {place:?}{}{help}", described(found, source), pointed.collect::<String>())
}

fn settings(folder: &Path) -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(folder.join("snapshots"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings
}
