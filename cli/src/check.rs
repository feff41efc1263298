//! `allowhere check`: everything that is wrong, with its place; and with `--fix`, what could be put right.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::path::Path;

use allowhere::{Catalog, Diagnostic, Fixed};
use serde::Serialize;

use crate::document::{Document, Settings};
use crate::finding::Finding;
use crate::render::{self, Outcome};
use crate::source::{self, Given, Kind, Source, Unit};
use crate::{CheckArguments, Format, rewrite, sarif};

/// `{"diagnostics":[…]}`, and with `--fix` what it changed.
#[derive(Serialize)]
struct Report<'f> {
    diagnostics: &'f [Finding],
    #[serde(skip_serializing_if = "Option::is_none")]
    fixed: Option<&'f [Finding]>,
}

/// What is wrong with a file.
#[derive(Default)]
struct Found {
    /// In the text as it is now.
    findings: Vec<Finding>,
    /// In the text as it was, and put right.
    fixed: Vec<Finding>,
    /// One line for each text that could not be changed where it stands.
    left: Vec<String>,
}

pub(crate) fn run(arguments: &CheckArguments, settings: &Settings, format: Format) -> Outcome {
    let mut outcome = Outcome::default();
    let mut all = Found::default();
    let given = Given::read(&arguments.files, arguments.kind);
    source::report_passed_over(&given.passed_over, settings.is_verbose, &mut outcome);
    for unit in &given.units {
        let found = match unit {
            Unit::Text(kind, source) => check_text(*kind, source, arguments, settings),
            Unit::Document(..) | Unit::Gathered(_) => check(unit, arguments, settings),
            Unit::Unreadable(message) => Err(message.clone()),
        };
        match found {
            Ok(found) => {
                all.findings.extend(found.findings);
                all.fixed.extend(found.fixed);
                found.left.iter().for_each(|line| outcome.note(line));
            }
            Err(message) => outcome.complain(&message),
        }
    }
    let Found { mut findings, fixed, .. } = all;
    // A document that several others include is read with each of them.
    let mut seen = HashSet::new();
    findings.retain(|finding| {
        let Finding { file, place, code, start, end, message, .. } = finding;
        seen.insert((file.clone(), place.clone(), code.clone(), *start, *end, message.clone()))
    });
    if arguments.deny_warnings {
        findings.iter_mut().for_each(Finding::deny);
    }
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    if errors > 0 {
        outcome.exit(1);
    }
    match format {
        Format::Json => {
            outcome.json(&Report { diagnostics: &findings, fixed: arguments.fix.then_some(&*fixed) });
        }
        Format::Sarif => outcome.out = sarif::sarif(&findings),
        Format::Github => outcome.out = sarif::github(&findings),
        Format::Text => {
            for finding in &fixed {
                let Finding { file, line, column, code, message, .. } = finding;
                let place = finding.place.as_ref().filter(|_| !finding.is_of_file());
                let place = place.map(|place| format!("{place}: ")).unwrap_or_default();
                let said = render::visible(&format!("{file}:{place}{line}:{column}: fixed[{code}]: {message}"));
                let _ = writeln!(outcome.out, "{said}");
            }
            if !fixed.is_empty() {
                outcome.out.push('\n');
            }
            outcome.out += &render::drawn(&findings, render::colours(&std::io::stdout()));
            let (errors, warnings) = (counted(errors, "error"), counted(findings.len() - errors, "warning"));
            let _ = write!(outcome.out, "{errors}, {warnings}");
            let _ =
                if arguments.fix { writeln!(outcome.out, ", {} fixed", fixed.len()) } else { writeln!(outcome.out) };
        }
    }
    outcome
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// What is wrong with a repository. The error is one line: a file cannot be read any more, or not be written.
fn check(unit: &Unit, arguments: &CheckArguments, settings: &Settings) -> Result<Found, String> {
    let document = checked(unit, settings);
    let (mut fixed, mut left, mut is_changed) = (Vec::new(), Vec::new(), false);
    for source in unit.sources().filter(|_| arguments.fix) {
        let path = to_change(source)?;
        if let Some((rewritten, theirs)) = document.fixed(source) {
            if rewritten.is_changed() {
                rewrite::rewrite(path, &rewritten.file)?;
                is_changed = true;
            }
            fixed.extend(theirs);
            left.extend(rewritten.left);
        }
    }
    let findings = if is_changed { checked(&unit.again()?, settings).findings } else { document.findings };
    Ok(Found { findings, fixed, left })
}

/// What is wrong with a policy or a boundary. The error is one line: the file cannot be written.
fn check_text(kind: Kind, source: &Source, arguments: &CheckArguments, settings: &Settings) -> Result<Found, String> {
    let text = match source.text() {
        Ok(text) => text,
        Err(finding) => return Ok(Found { findings: vec![*finding], ..Found::default() }),
    };
    let catalog = settings.catalog.clone().unwrap_or_else(Catalog::builtin).strict(settings.strict);
    let (text, fixed) = if arguments.fix {
        let path = to_change(source)?;
        let fixed = fix(kind, text, &catalog);
        if fixed.text() != text {
            rewrite::rewrite(path, fixed.text())?;
        }
        let (now, applied) = fixed.into_parts();
        let shared: std::rc::Rc<str> = text.into();
        let fixed = applied.iter().map(|applied| Finding::of(&source.name, applied, Some(shared.clone())));
        (now, fixed.collect())
    } else {
        (text.to_owned(), Vec::new())
    };
    let diagnostics: Vec<Diagnostic> = if kind == Kind::Policy {
        allowhere::check_policy(&text, &catalog).into_parts().1
    } else {
        allowhere::check_boundary(&text, &catalog).into_parts().1
    };
    let shared: std::rc::Rc<str> = text.into();
    let finding = |diagnostic| Finding::of(&source.name, diagnostic, Some(shared.clone()));
    Ok(Found { findings: diagnostics.iter().map(finding).collect(), fixed, left: Vec::new() })
}

fn checked(unit: &Unit, settings: &Settings) -> Document {
    let mut document = Document::of(unit, settings);
    document.compile();
    document.traps();
    document
}

/// The file that --fix changes.
fn to_change(source: &Source) -> Result<&Path, String> {
    let path = source.path.as_deref();
    path.ok_or_else(|| "--fix changes files: it cannot be used on standard input".to_owned())
}

fn fix(kind: Kind, text: &str, catalog: &Catalog) -> Fixed {
    if kind == Kind::Policy { allowhere::fix_policy(text, catalog) } else { allowhere::fix_boundary(text, catalog) }
}
