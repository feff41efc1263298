//! `allowhere fmt`: texts in their canonical form, written back or only compared.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::finding::Finding;
use crate::render::{self, Outcome, visible};
use crate::rewrite::rewrite;
use crate::source::{self, Kind, Source};

pub(crate) const EXAMPLES: &str = "\
Examples:
  allowhere fmt reader.policy production.boundary
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

A text with syntax errors is left as it is, and its errors are printed; the other files are formatted all the same.
A file is written whole or not at all, keeps its permissions, and is not touched if it has its canonical form.

Exit codes:
  0   every text has its canonical form now
  1   a text has errors, or with --check: one would change
  64  wrong usage, or a file that cannot be read or written";

#[derive(Args)]
pub(crate) struct Arguments {
    /// `.policy` or `.boundary`; `-` is standard input, and its canonical form goes to standard output
    #[arg(required = true, value_name = "FILE")]
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

/// Why a file was not formatted.
enum Unformatted {
    /// One line: it cannot be read or written.
    Unusable(String),
    /// Its text has errors.
    Faulty(Vec<Finding>),
}

pub(crate) fn run(arguments: &Arguments, is_json: bool) -> Outcome {
    let mut outcome = Outcome::default();
    let mut report = Report::default();
    for file in &arguments.files {
        match format(file, arguments) {
            Ok(formatted) => report.files.push(formatted),
            Err(Unformatted::Unusable(message)) => outcome.complain(&message),
            Err(Unformatted::Faulty(findings)) => report.diagnostics.extend(findings),
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

fn format(file: &Path, arguments: &Arguments) -> Result<Formatted, Unformatted> {
    let asked = arguments.kind.map(|kind| match kind {
        TextKind::Policy => Kind::Policy,
        TextKind::Boundary => Kind::Boundary,
    });
    let format = match source::kind(file, asked).map_err(Unformatted::Unusable)? {
        Kind::Policy => allowhere::format_policy,
        Kind::Boundary => allowhere::format_boundary,
        Kind::Repository => {
            let message = format!("cannot format {}: expected a .policy or a .boundary", file.display());
            return Err(Unformatted::Unusable(message));
        }
    };
    let source = Source::read(file).map_err(Unformatted::Unusable)?;
    let before = source.text().map_err(|finding| Unformatted::Faulty(vec![*finding]))?;
    let after = format(before).map_err(|refused| {
        let shared: Rc<str> = before.into();
        // Warnings are the business of `check`.
        let errors = refused.diagnostics().iter().filter(|diagnostic| diagnostic.is_error());
        let finding = |diagnostic| Finding::of(&source.name, diagnostic, Some(shared.clone()));
        Unformatted::Faulty(errors.map(finding).collect())
    })?;
    let changed = before != after;
    let text = match &source.path {
        _ if arguments.check => None,
        None => Some(after),
        Some(path) if changed => {
            rewrite(path, &after).map_err(Unformatted::Unusable)?;
            None
        }
        Some(_) => None,
    };
    Ok(Formatted { file: source.name.clone(), changed, text })
}
