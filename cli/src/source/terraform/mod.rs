//! Terraform: the resources of one module, read as repository documents.
//!
//! A module is the `.tf` files of a folder. A policy's and a boundary's uuid in the document is its address, such as
//! `dynatrace_iam_policy.reader`, since that is what the files refer to. A group is its `name`, as in the other forms.
//! What only running Terraform would tell is left out, with whatever depends on it, and said to be.

mod document;
mod evaluate;
mod literal;
mod module;
mod parse;
mod resources;
mod scan;
mod shown;
mod value;
mod write;

use std::path::Path;

use crate::finding::Fault;
use crate::source::report::Report;
use crate::source::stated::Stated;

use self::module::Module;
use self::scan::Trouble;

pub(crate) use self::shown::shown;
pub(crate) use self::write::rewritten;

/// Reads the files of a module, each with its name and its path; gives a document for each.
pub(crate) fn read(files: &[(&str, &Path, &str)]) -> Vec<Stated> {
    let mut reports: Vec<Report<'_>> = files.iter().map(|&(name, _, text)| Report::new(name, text)).collect();
    let texts: Vec<&str> = files.iter().map(|&(_, _, text)| text).collect();
    let bodies = parse::bodies(&texts).into_iter().zip(&mut reports);
    let bodies: Vec<_> = bodies
        .map(|(body, report)| {
            body.map_err(|Trouble { message, span }| report.error(Fault::malformed(message), "", &span)).ok()
        })
        .collect();
    let module = Module::new(files, &bodies, &mut reports);
    resources::read(&module, reports)
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;
    use std::path::Path;
    use std::time::{Duration, Instant};

    use super::*;
    use crate::source::stated::Embedded;

    fn one(text: &str) -> Stated {
        read(&[("main.tf", Path::new("main.tf"), text)]).pop().expect("a document for the file")
    }

    fn texts(stated: &Stated) -> Vec<&Embedded> {
        stated.places.values().filter_map(|place| place.text.as_ref()).collect()
    }

    fn policy(query: &str) -> String {
        format!("resource \"dynatrace_iam_policy\" \"p\" {{\n  name = \"P\"\n  statement_query = {query}\n}}\n")
    }

    /// Each character of a text stands in the file where the place says, if it stands there as it is.
    #[test]
    fn each_text_stands_where_its_pieces_say() {
        for query in [
            r#""ALLOW \"ä\" \\ \u00e4 $${x} %%{y} \t\n;""#,
            "<<EOT\nALLOW a;\n  ä $${x}\n\nEOT",
            "<<-EOT\n    ALLOW a;\n      ä\n\n    %%{x}\n  EOT",
            "<<-EOT\n\t\tALLOW a;\n\t\t  b\n\tEOT",
            "<<-EOT\n  ALLOW a;\n unindented\n  EOT",
            "<<-EOT\r\n    ALLOW a;\r\n      b\r\n  EOT",
            "<<EOT\r\nALLOW a;\r\nEOT",
            "\"\"",
        ] {
            let file = policy(query);
            let stated = one(&file);
            assert!(stated.findings.is_empty(), "{query}: {:?}", stated.findings);
            let texts = texts(&stated);
            let [Embedded { text, pieces }] = texts.as_slice() else { panic!("{query}: the place is rough") };
            let mut end = 0;
            for piece in pieces {
                assert_eq!(piece.text.start, end, "{query}");
                end = piece.text.end;
                let (said, file) = (&text[piece.text.clone()], &file[piece.file.clone()]);
                let is_escape = file.starts_with(['\\', '$', '%', '\r']) && file.len() != said.len();
                assert!(said == file || is_escape, "{query}: {said:?} {file:?}");
            }
            assert_eq!(end, text.len(), "{query}");
        }
    }

    /// On a stack of 1 MiB; the parser of a debug build takes more of it for each of its 64 levels.
    #[test]
    fn what_nests_or_refers_deeply_is_refused() {
        let work = || {
            let many = 10_000;
            let chain: String = (0..many).fold("locals {\n".to_owned(), |mut text, number| {
                let _ = writeln!(text, "  a{number} = {}local.a{}{}", "[".repeat(60), number + 1, "]".repeat(60));
                text
            });
            for text in [
                format!("a = {}", "[".repeat(many)),
                format!("a = {}1{}", "(".repeat(many), ")".repeat(many)),
                "a {\n".repeat(many),
                format!("a = \"{}", "${\"".repeat(many)),
                format!("a = {}1", "-".repeat(many)),
                format!("a = 1{}", " + 1".repeat(many)),
                "a = <<EOT\n".repeat(many),
                format!("{chain}}}\n{}", policy("local.a0")),
                "\"".repeat(many),
            ] {
                let stated = one(&text);
                assert!(!stated.findings.is_empty(), "{}", &text[..40]);
            }
        };
        let stack = if cfg!(debug_assertions) { 4 << 20 } else { 1 << 20 };
        let thread = std::thread::Builder::new().stack_size(stack).spawn(work).expect("a thread");
        thread.join().expect("it neither panics nor overflows");
    }

    #[test]
    fn a_large_module_takes_no_longer_than_its_size() {
        let mut text = String::new();
        for number in 0..2_000 {
            let _ = writeln!(
                text,
                "resource \"dynatrace_iam_policy\" \"p{number}\" {{\n  name = local.n{number}\n  statement_query = \"ALLOW settings:objects:read;\"\n}}\n\nlocals {{\n  n{number} = \"N\"\n}}"
            );
        }
        let start = Instant::now();
        let stated = one(&text);
        assert_eq!(texts(&stated).len(), 2_000);
        assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    }
}
