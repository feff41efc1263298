//! `allowhere check`: everything that is wrong, with its place.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use allowhere::{Catalog, Diagnostic};

use crate::document::{Document, Settings};
use crate::finding::Finding;
use crate::render::{self, Findings, Outcome};
use crate::source::{self, Kind, Source};

pub(crate) fn run(files: &[PathBuf], asked: Option<Kind>, settings: &Settings, is_json: bool) -> Outcome {
    let mut outcome = Outcome::default();
    let mut findings = Vec::new();
    for file in files {
        match check(file, asked, settings) {
            Ok(found) => findings.extend(found),
            Err(message) => outcome.complain(&message),
        }
    }
    // A document that several others include is read with each of them.
    let mut seen = HashSet::new();
    findings.retain(|finding| {
        let Finding { file, place, code, start, end, message, .. } = finding;
        seen.insert((file.clone(), place.clone(), code.clone(), *start, *end, message.clone()))
    });
    let errors = findings.iter().filter(|finding| finding.is_error()).count();
    if errors > 0 {
        outcome.exit(1);
    }
    if is_json {
        outcome.json(&Findings { diagnostics: &findings });
    } else {
        outcome.out = render::drawn(&findings, render::colours(&std::io::stdout()));
        let (errors, warnings) = (counted(errors, "error"), counted(findings.len() - errors, "warning"));
        let _ = writeln!(outcome.out, "{errors}, {warnings}");
    }
    outcome
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// The error is one line: the file cannot be read.
fn check(file: &Path, asked: Option<Kind>, settings: &Settings) -> Result<Vec<Finding>, String> {
    let kind = source::kind(file, asked)?;
    let source = Source::read(file)?;
    let (Kind::Policy | Kind::Boundary) = kind else {
        let mut document = Document::load(&source, settings);
        document.compile();
        document.traps(&source.name);
        return Ok(document.findings);
    };
    let text = match source.text() {
        Ok(text) => text,
        Err(finding) => return Ok(vec![*finding]),
    };
    let catalog = settings.catalog.clone().unwrap_or_else(Catalog::builtin).strict(settings.strict);
    let diagnostics: Vec<Diagnostic> = if kind == Kind::Policy {
        allowhere::check_policy(text, &catalog).into_parts().1
    } else {
        allowhere::check_boundary(text, &catalog).into_parts().1
    };
    let shared: std::rc::Rc<str> = text.into();
    let finding = |diagnostic| Finding::of(&source.name, diagnostic, Some(shared.clone()));
    Ok(diagnostics.iter().map(finding).collect())
}
