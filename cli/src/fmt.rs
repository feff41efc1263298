//! `allowhere fmt`: texts in their canonical form, written back or only compared.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::rc::Rc;

use allowhere::Diagnostic;
use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::document::{Document, Settings};
use crate::finding::Finding;
use crate::render::{self, Outcome, visible};
use crate::rewrite::rewrite;
use crate::source::{self, Given, Kind, Source, Unit};
use crate::stored::Texts;

pub(crate) const EXAMPLES: &str = "\
Examples:
  allowhere fmt reader.policy production.boundary
  allowhere fmt infrastructure/               # the texts in Terraform, Monaco and JSON, where they stand
  allowhere fmt --check policies/*.policy     # for CI: names what would change, exits with 1
  allowhere fmt - < reader.policy             # prints the canonical form
  echo 'a:b = \"c\"' | allowhere fmt --kind boundary -

Before:
  allow settings:objects:read,settings:objects:write // the team's
  where settings:schemaId in('app:x','app:y')

After:
  ALLOW settings:objects:read, settings:objects:write // the team's
      WHERE settings:schemaId IN ('app:x', 'app:y');

A statement is one line if it fits into 120 columns and has no comments inside. Comments stay where they belong, names
and values as they are, and line ends as in the first line. The result decides as the text did.

In a file of another kind the texts change, and nothing else; whether the last line ends in a line end stays, too.
`allowhere check --help` lists the kinds. Documents in TOML are not formatted.

A text with syntax errors is left as it is, and its errors are printed; all other texts are formatted all the same.
A file is written whole or not at all, keeps its permissions, and is not touched if it has its canonical form.

Exit codes:
  0   every text has its canonical form now
  1   a text has errors, or with --check: one would change
  64  wrong usage, or a file that cannot be read or written";

#[derive(Args)]
pub(crate) struct Arguments {
    /// Files and folders; `-` is standard input, and its canonical form goes to standard output
    #[arg(required = true, value_name = "FILE|FOLDER")]
    files: Vec<PathBuf>,
    /// Write nothing; name the files that would change, and exit with 1 if there are any
    #[arg(long)]
    check: bool,
    /// What standard input and files with other endings are; standard input is a policy by default
    #[arg(long, value_enum)]
    kind: Option<TextKind>,
}

/// What can be formatted.
#[derive(Clone, Copy, ValueEnum)]
enum TextKind {
    /// Statements
    Policy,
    /// Conditions
    Boundary,
}

/// `{"files":[…],"diagnostics":[…]}`: a text with errors is among the diagnostics only.
#[derive(Default, Serialize)]
struct Report {
    files: Vec<Formatted>,
    diagnostics: Vec<Finding>,
}

#[derive(Serialize)]
struct Formatted {
    file: String,
    changed: bool,
    /// Of standard input, which cannot be written back.
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
}

pub(crate) fn run(arguments: &Arguments, settings: &Settings, is_json: bool) -> Outcome {
    let mut outcome = Outcome::default();
    let mut report = Report::default();
    let asked = arguments.kind.map(|kind| match kind {
        TextKind::Policy => Kind::Policy,
        TextKind::Boundary => Kind::Boundary,
    });
    let given = Given::read(&arguments.files, asked);
    source::report_passed_over(&given.passed_over, settings.is_verbose, &mut outcome);
    for unit in &given.units {
        match unit {
            Unit::Text(kind, source) => match format_text(*kind, source) {
                Ok(after) => report.write(source, after, arguments, &mut outcome),
                Err(findings) => report.diagnostics.extend(findings),
            },
            Unit::Document(source, _) if !source.is_json() => {
                outcome.complain(&format!("cannot format {}: expected a .policy or a .boundary", source.name));
            }
            Unit::Document(..) | Unit::Gathered(_) => {
                let document = Document::of(unit, settings);
                report.diagnostics.extend(document.findings.iter().filter(|finding| is_unreadable(finding)).cloned());
                for source in unit.sources() {
                    if !document.has_origin(source) && !source.is_json() {
                        // A document in TOML, as it is refused when it is named.
                        source::report_passed_over(source.path.as_slice(), settings.is_verbose, &mut outcome);
                    } else if let Some(texts) = document.texts(source) {
                        let (after, faults) = format_texts(&texts, &mut outcome);
                        report.diagnostics.extend(faults);
                        report.write(source, after, arguments, &mut outcome);
                    }
                }
            }
            Unit::Unreadable(message) => outcome.complain(message),
        }
    }
    let would_change = arguments.check && report.files.iter().any(|formatted| formatted.changed);
    if would_change || !report.diagnostics.is_empty() {
        outcome.exit(1);
    }
    if is_json {
        outcome.json(&report);
        return outcome;
    }
    for Formatted { file, changed, text } in &report.files {
        if let Some(text) = text {
            outcome.out.push_str(text);
        } else if arguments.check && *changed {
            let _ = writeln!(outcome.out, "{}", visible(file));
        } else if *changed {
            let _ = writeln!(outcome.notes, "formatted {}", visible(file));
        }
    }
    outcome.notes += &render::drawn(&report.diagnostics, render::colours(&std::io::stderr()));
    outcome
}

/// A text in its canonical form, or its errors.
fn format_text(kind: Kind, source: &Source) -> Result<String, Vec<Finding>> {
    let before = source.text().map_err(|finding| vec![*finding])?;
    formatted(kind, before).map_err(|errors| {
        let shared: Rc<str> = before.into();
        errors.iter().map(|error| Finding::of(&source.name, error, Some(shared.clone()))).collect()
    })
}

/// A file with its texts in their canonical form, and the errors of those that have any.
fn format_texts(texts: &Texts<'_>, outcome: &mut Outcome) -> (String, Vec<Finding>) {
    let mut faults = Vec::new();
    let after: Vec<Option<String>> = texts
        .iter()
        .map(|stored| match formatted(stored.kind, &stored.text) {
            // The last line ends where the literal says so.
            Ok(after) if stored.text.ends_with('\n') => Some(after),
            Ok(after) => Some(after.trim_end_matches(['\n', '\r']).to_owned()),
            Err(errors) => {
                faults.extend(errors.into_iter().map(|error| texts.finding(stored, error)));
                None
            }
        })
        .collect();
    let rewritten = texts.rewritten(&after);
    rewritten.left.iter().for_each(|line| outcome.note(line));
    (rewritten.file, faults)
}

fn formatted(kind: Kind, text: &str) -> Result<String, Vec<Diagnostic>> {
    let format = if kind == Kind::Policy { allowhere::format_policy } else { allowhere::format_boundary };
    // Warnings are the business of `check`.
    format(text).map_err(|refused| refused.into_diagnostics().into_iter().filter(Diagnostic::is_error).collect())
}

/// Whether a file could not be read for this, so that it has no texts. All else that is wrong is the business of `check`.
fn is_unreadable(finding: &Finding) -> bool {
    finding.is_error() && ["malformed-document", "not-utf8"].contains(&finding.code.as_str())
}

impl Report {
    /// Writes what a file is to hold, unless it does or must not be changed.
    fn write(&mut self, source: &Source, after: String, arguments: &Arguments, outcome: &mut Outcome) {
        let changed = source.text().is_ok_and(|before| before != after);
        let mut formatted = Formatted { file: source.name.clone(), changed, text: None };
        match &source.path {
            _ if arguments.check => {}
            None => formatted.text = Some(after),
            Some(path) if changed => {
                if let Err(message) = rewrite(path, &after) {
                    return outcome.complain(&message);
                }
            }
            Some(_) => {}
        }
        self.files.push(formatted);
    }
}
