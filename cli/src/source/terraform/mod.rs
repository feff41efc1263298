//! Terraform: the resources of one module, read as repository documents.
//!
//! A module is the `.tf` files of a folder. A policy's and a boundary's uuid in the document is its address, such as
//! `dynatrace_iam_policy.reader`, since that is what the files refer to. A group is its `name`, as in the other forms.
//! What only running Terraform would tell is left out, with whatever depends on it, and said to be.

mod beside;
mod calls;
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

use crate::finding::{Fault, LEFT_OUT};
use crate::source::report::Report;
use crate::source::stated::Stated;

use self::module::Module;
use self::scan::Trouble;

pub(crate) use self::beside::is_read_beside;
pub(crate) use self::calls::Calls;
pub(crate) use self::resources::UNNAMED;
pub(crate) use self::shown::shown;
pub(crate) use self::write::rewritten;

/// Reads the files of a module, each with its name and its path; gives a document for each. Others may have `calls` of
/// it.
pub(crate) fn read(files: &[(&str, &Path, &str)], calls: &Calls) -> Vec<Stated> {
    let mut reports: Vec<Report<'_>> = files.iter().map(|&(name, _, text)| Report::new(name, text)).collect();
    // Standard input is in no folder.
    let folder = files.iter().find_map(|(_, path, _)| path.parent());
    let values = folder.map(beside::values).unwrap_or_default();
    let texts = files.iter().map(|&(_, path, text)| if is_json(path) { "" } else { text });
    let of_values = values.iter().map(|values| match &values.text {
        Ok(text) if !values.is_json() => text.as_str(),
        Ok(_) | Err(_) => "",
    });
    let mut parsed = parse::bodies(&texts.chain(of_values).collect::<Vec<_>>()).into_iter();
    let bodies = parsed.by_ref().take(files.len()).zip(files).zip(&mut reports);
    let bodies: Vec<_> = bodies
        .map(|((body, (_, path, _)), report)| match body {
            Ok(_) if is_json(path) => {
                left_out_in_json(path, report);
                None
            }
            Ok(body) => Some(body),
            Err(Trouble { message, span }) => {
                report.error(Fault::malformed(message), "", &span);
                None
            }
        })
        .collect();
    let mut read_values = Vec::with_capacity(values.len());
    for (values, body) in values.into_iter().zip(parsed) {
        let (body, trouble) = match (&values.text, body) {
            (Err(message), _) => (None, Some(message.clone())),
            (Ok(text), _) if values.is_json() => (None, no_object(text)),
            (Ok(_), Ok(body)) => (Some(body), None),
            (Ok(_), Err(Trouble { message, .. })) => (None, Some(message)),
        };
        if let (Some(trouble), Some(report)) = (trouble, reports.first_mut()) {
            report.error(Fault::malformed(format!("`{}` beside this file: {trouble}", values.name)), "", &(0..0));
        }
        read_values.push((values, body));
    }
    let called = folder.and_then(|folder| calls.of_folder(folder));
    let module = Module::new(files, &bodies, &read_values, called, &mut reports);
    resources::read(&module, reports)
}

/// Whether a file is Terraform in JSON, by its name.
pub(crate) fn is_json(path: &Path) -> bool {
    path.to_str().is_some_and(|path| path.ends_with(".tf.json"))
}

/// Whether a text may speak of policies, or of what binds them.
pub(crate) fn speaks_of_policies(text: &str) -> bool {
    ["dynatrace_iam_", "dynatrace_policy", "dynatrace_user_group"].into_iter().any(|word| text.contains(word))
}

/// What a file in JSON says is not known; if it changes what others say, theirs is not, either.
fn left_out_in_json(path: &Path, report: &mut Report<'_>) {
    if beside::is_override(path) {
        let message = "Terraform in JSON is not read, and this file changes what others say";
        report.error(Fault::malformed(message.to_owned()), "", &(0..0));
    } else {
        let message = "Terraform in JSON is not read: what this file says is left out";
        report.warning(Fault::new(LEFT_OUT, message.to_owned()), "", &(0..0));
    }
}

/// Why a text is no JSON object, if it is none.
fn no_object(text: &str) -> Option<String> {
    let object = serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(text);
    object.err().map(|error| format!("no JSON object: {error}"))
}

#[cfg(test)]
mod tests {
    use std::fmt::Write as _;
    use std::path::Path;
    use std::time::{Duration, Instant};

    use super::*;
    use crate::source::stated::Embedded;

    fn one(text: &str) -> Stated {
        read(&[("main.tf", Path::new("main.tf"), text)], &Calls::default()).pop().expect("a document for the file")
    }

    fn texts(stated: &Stated) -> Vec<&Embedded> {
        stated.places.values().filter_map(|place| place.text.as_ref()).collect()
    }

    fn repeated(count: usize, item: &dyn Fn(usize) -> String) -> String {
        (0..count).map(item).collect()
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
            "<<-EOT\n  \n      ALLOW a;\n\t\n    b\n  EOT",
            "(<<-EOT\r\n\t\r\n  ALLOW a;\r\n  EOT\n)",
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

    /// On as little stack as a thread may have anywhere.
    fn on_little_stack(check: impl FnOnce() + Send + 'static) {
        let thread = std::thread::Builder::new().stack_size(1 << 20).spawn(check).expect("a thread");
        thread.join().expect("it neither panics nor overflows");
    }

    #[test]
    fn what_nests_deeply_is_refused() {
        on_little_stack(|| {
            for (before, open, inner, close) in [
                ("", "a {\n", "", "}\n"),
                ("a = ", "(", "1", ")"),
                ("a = ", "[", "", "]"),
                ("a = ", "{ b = ", "1", " }"),
                ("a = ", "\"${", "1", "}\""),
                ("a = ", "f(", "1", ")"),
                ("a = ", "<<A\n${", "1", "}\nA\n"),
            ] {
                for depth in [60, 10_000] {
                    let stated = one(&format!("{before}{}{inner}{}\n", open.repeat(depth), close.repeat(depth)));
                    let codes: Vec<_> = stated.findings.iter().map(|finding| finding.code.as_str()).collect();
                    let expected: &[&str] = if depth == 60 { &[] } else { &["malformed-document"] };
                    assert_eq!(codes, expected, "{open} {depth}");
                }
            }
        });
    }

    #[test]
    fn what_refers_deeply_is_refused() {
        on_little_stack(|| {
            let many = 1_000;
            for (before, behind) in [("[", "]"), ("", ""), ("{ x = ", " }"), ("\"a${", "}\"")] {
                let chain: String = (0..many).fold("locals {\n".to_owned(), |mut text, number| {
                    let _ = writeln!(text, "  a{number} = {before}local.a{}{behind}", number + 1);
                    text
                });
                let chain = format!("{chain}  a{many} = \"x\"\n}}\n");
                let asked = |number: usize| {
                    format!(
                        "resource \"dynatrace_iam_group\" \"g{number}\" {{\n  name = local.a{number}\n}}\nresource \"dynatrace_iam_policy\" \"p{number}\" {{\n  name = local.a{number}\n  statement_query = local.a{number}\n}}\n"
                    )
                };
                let all: String = (0..many).rev().map(asked).collect();
                for text in [format!("{chain}{}", asked(0)), format!("{chain}{all}")] {
                    let _ = one(&text);
                }
            }
            let deep = policy("local.a0") + "locals {\n  a0 = local.a1\n  a1 = local.a0\n}\n";
            assert_eq!(one(&deep).findings.len(), 1);
        });
    }

    #[test]
    fn what_is_unclosed_is_refused() {
        on_little_stack(|| {
            let many = 10_000;
            for text in [
                "a = ".to_owned() + &"[".repeat(many),
                "a {\n".repeat(many),
                format!("a = \"{}", "${\"".repeat(many)),
                format!("a = {}1", "-".repeat(many)),
                format!("a = 1{}", " + 1".repeat(many)),
                "a = <<EOT\n".repeat(many),
                "\"".repeat(many),
            ] {
                assert!(!one(&text).findings.is_empty(), "{}", &text[..40]);
            }
        });
    }

    /// What is said once counts as often as it is repeated.
    #[test]
    fn what_is_repeated_too_often_is_refused() {
        let policies = repeated(1_000, &|number| {
            format!(
                "resource \"dynatrace_iam_policy\" \"p{number}\" {{\n  name = \"P\"\n  account = \"a\"\n  statement_query = \"ALLOW a:b:c;\"\n}}\n"
            )
        });
        let list = repeated(1_000, &|number| format!("dynatrace_iam_policy.p{number}.id, "));
        let bound = |count: usize, group: &str, policies: &str| {
            repeated(count, &|number| {
                format!(
                    "resource \"dynatrace_iam_policy_bindings\" \"b{number}\" {{\n  group = {group}\n  account = \"a\"\n  policies = {policies}\n}}\n"
                )
            })
        };
        let long = "g".repeat(1 << 20);
        for text in [
            format!("{policies}locals {{\n  all = [{list}]\n}}\n{}", bound(1_000, "\"g\"", "local.all")),
            format!("{policies}{}", bound(1, &format!("\"{long}\""), &format!("[{list}]"))),
            format!(
                "{policies}resource \"dynatrace_iam_group\" \"g\" {{\n  name = \"{long}\"\n}}\n{}",
                bound(1_000, "dynatrace_iam_group.g.id", "[dynatrace_iam_policy.p1.id]")
            ),
            format!(
                "locals {{\n  text = \"{long}\"\n}}\n{}",
                repeated(100, &|number| policy("local.text").replace("\"p\"", &format!("\"p{number}\"")))
            ),
        ] {
            let stated = one(&text);
            let messages: Vec<_> = stated.findings.iter().map(|finding| finding.message.as_str()).collect();
            let message =
                "texts and lists of this module are repeated to more than 64 MiB: nothing is bound from here on";
            assert_eq!(messages, [message]);
            assert!(stated.findings[0].is_error() && stated.findings[0].line > 1);
            let bytes = stated.document.to_string().len();
            assert!(bytes < 80 << 20, "{bytes}");
        }
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
        let fields = repeated(30_000, &|number| format!("  a{number} = 1\n"));
        let stated = one(&format!("a = [for x in {{\n{fields}}} : x]\n"));
        assert_eq!(stated.findings.len(), 1);
        assert!(start.elapsed() < Duration::from_secs(20), "{:?}", start.elapsed());
    }
}
