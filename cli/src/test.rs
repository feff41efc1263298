//! `allowhere test`: requests and the decisions they should give.

use std::fmt::Write as _;
use std::path::PathBuf;

use serde::Serialize;

use crate::coverage::{Coverage, Report};
use crate::document::{Document, Scenario, Settings};
use crate::explain;
use crate::render::{self, DISAGREEMENT, Outcome, visible};
use crate::source::{self, Given, Kind, Source, Unit};

#[derive(Serialize, Default)]
struct Results {
    passed: usize,
    failed: usize,
    failures: Vec<Failure>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coverage: Option<Report>,
}

#[derive(Serialize)]
struct Failure {
    file: String,
    name: String,
    expected: String,
    actual: String,
    expected_by: Option<String>,
    actual_by: Option<String>,
    #[serde(skip)]
    explanation: String,
}

impl Failure {
    fn new(file: &str, name: &str, expected: &str, actual: &str) -> Self {
        Self {
            file: file.to_owned(),
            name: name.to_owned(),
            expected: expected.to_owned(),
            actual: actual.to_owned(),
            expected_by: None,
            actual_by: None,
            explanation: String::new(),
        }
    }

    /// Of a file as such.
    fn of_document(file: &str, expected: &str, actual: &str) -> Self {
        Self::new(file, "(document)", expected, actual)
    }
}

pub(crate) fn run(files: &[PathBuf], with_coverage: bool, settings: &Settings, is_json: bool) -> Outcome {
    let mut outcome = Outcome::default();
    let mut results = Results::default();
    let mut coverage = Coverage::default();
    // Standard input is a scenario file, as every file is whose ending says nothing.
    let given = Given::read(files, Some(Kind::Repository));
    source::report_passed_over(&given.passed_over, settings.is_verbose, &mut outcome);
    let mut is_empty = true;
    for unit in &given.units {
        match unit {
            Unit::Document(source, _) => test(source, unit, settings, &mut results, &mut coverage, &mut outcome),
            // One that was named was meant to be tested; in a folder there may be any.
            Unit::Text(_, source) if source.path.as_ref().is_some_and(|path| files.contains(path)) => {
                results.failures.push(Failure::of_document(&source.name, "loaded", "refused"));
            }
            Unit::Unreadable(message) => outcome.complain(message),
            Unit::Text(..) | Unit::Gathered(_) => continue,
        }
        is_empty = false;
    }
    if let Some(first) = files.first().filter(|_| is_empty) {
        results.failures.push(Failure::of_document(
            &first.display().to_string(),
            "requests or expect_error",
            "neither",
        ));
    }
    results.failed = results.failures.len();
    results.coverage = with_coverage.then(|| coverage.report());
    if results.failed > 0 {
        outcome.exit(1);
    }
    if is_json {
        outcome.json(&results);
        return outcome;
    }
    for failure in &results.failures {
        let by = |by: &Option<String>| by.as_deref().map(|by| format!(" by {}", visible(by))).unwrap_or_default();
        let _ = writeln!(outcome.out, "{}: {}", visible(&failure.file), visible(&failure.name));
        let _ = writeln!(outcome.out, "  expected {}{}", failure.expected, by(&failure.expected_by));
        let _ = writeln!(outcome.out, "  actual   {}{}", failure.actual, by(&failure.actual_by));
        for line in failure.explanation.lines() {
            let _ = writeln!(outcome.out, "{}", format!("  {line}").trim_end());
        }
        let _ = writeln!(outcome.out);
    }
    if let Some(coverage) = &results.coverage {
        outcome.out.push_str(&coverage.text());
    }
    let _ = writeln!(outcome.out, "{} passed, {} failed", results.passed, results.failed);
    outcome
}

fn test(
    source: &Source,
    unit: &Unit,
    settings: &Settings,
    results: &mut Results,
    coverage: &mut Coverage,
    outcome: &mut Outcome,
) {
    let mut document = Document::of(unit, settings);
    let table = document.compile().filter(|_| document.is_sound());
    let failure = |name: &str, expected: &str, actual: &str| Failure::new(&source.name, name, expected, actual);
    if let Some(expected) = &document.expected_error {
        if document.findings.iter().any(|finding| expected.is_met_by(finding)) {
            results.passed += 1;
            return;
        }
        let actual = if document.is_sound() { "loaded" } else { "refused otherwise" };
        results.failures.push(failure("(expect_error)", &format!("refused{expected}"), actual));
        outcome.notes.push_str(&render::drawn(&document.findings, render::colours(&std::io::stderr())));
        return;
    }
    let Some(table) = table else {
        results.failures.push(failure("(document)", "loaded", "refused"));
        outcome.notes.push_str(&render::drawn(&document.findings, render::colours(&std::io::stderr())));
        return;
    };
    if document.scenarios.is_empty() {
        results.failures.push(failure("(document)", "requests or expect_error", "neither"));
        return;
    }
    let entered = document.repository().map(|repository| coverage.enter(repository));
    for Scenario { name, question, is_allow, by } in &document.scenarios {
        let answer = question.ask(&table);
        if let Some(entered) = &entered {
            coverage.count(entered, &answer.explanation);
        }
        if let Some(disagreement) = &answer.disagreement {
            let (file, name) = (visible(&source.name), visible(name));
            let _ = writeln!(outcome.notes, "allowhere: {file}: {name}: {disagreement}: please report this");
            outcome.exit(DISAGREEMENT);
        }
        let actual_by = answer.by();
        // Nothing granted: a refusal by default, and no statement to name.
        let is_by_met = by.as_ref().is_none_or(|by| *by == actual_by && (by != "default" || !answer.is_allow));
        if answer.is_allow == *is_allow && is_by_met && answer.disagreement.is_none() {
            results.passed += 1;
            continue;
        }
        let asked = explain::Told { document: &document, table: &table, question, answer: &answer };
        results.failures.push(Failure {
            expected_by: by.clone(),
            actual_by: Some(actual_by),
            explanation: asked.text(explain::FEW),
            ..failure(name, if *is_allow { "allow" } else { "deny" }, answer.decision())
        });
    }
}
