//! Terraform: the resources of one module, read as repository documents.
//!
//! A module is the `.tf` files of a folder. A policy's and a boundary's uuid in the document is its address, such as
//! `dynatrace_iam_policy.reader`, since that is what the files refer to. A group is its `name`, as in the other forms.
//! What only running Terraform would tell is left out, with whatever depends on it, and said to be.

mod document;
mod literal;
mod module;
mod resources;
mod shown;
mod value;
mod write;

use std::path::Path;

use crate::finding::Fault;
use crate::source::report::Report;
use crate::source::stated::Stated;

use self::module::Module;

pub(crate) use self::shown::shown;
pub(crate) use self::write::rewritten;

/// Reads the files of a module, each with its name and its path; gives a document for each.
pub(crate) fn read(files: &[(&str, &Path, &str)]) -> Vec<Stated> {
    let mut reports: Vec<Report<'_>> = files.iter().map(|&(name, _, text)| Report::new(name, text)).collect();
    let bodies: Vec<_> = files
        .iter()
        .zip(&mut reports)
        .map(|(&(_, _, text), report)| {
            let parsed = hcl_edit::parser::parse_body(text.strip_prefix('\u{feff}').map_or(text, |_| text));
            parsed.map_err(|error| report.error(malformed(&error), "", &(at(text, error.location().offset())))).ok()
        })
        .collect();
    let module = Module::new(files, &bodies, &mut reports);
    resources::read(&module, reports)
}

fn malformed(error: &hcl_edit::parser::Error) -> Fault {
    let message = error.message().lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("; ");
    Fault::malformed(if message.is_empty() { "this is no HCL".to_owned() } else { format!("no HCL: {message}") })
}

/// The character at a byte of the text, or its end.
fn at(text: &str, offset: usize) -> std::ops::Range<usize> {
    let offset = offset.min(text.len());
    let length = text.get(offset..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    offset..offset + length
}
