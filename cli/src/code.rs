//! `allowhere code`: what a code means, with an example.

use std::fmt::Write as _;

use allowhere::{Code, ExampleKind};
use serde::Serialize;

use crate::render::Outcome;

#[derive(Serialize)]
struct Codes {
    codes: Vec<Told>,
}

#[derive(Serialize)]
struct Told {
    code: &'static str,
    meaning: &'static str,
    kind: &'static str,
    wrong: &'static str,
    right: &'static str,
}

/// Tells of one code; of all, a line each, if none is named.
pub(crate) fn run(name: Option<&str>, is_json: bool) -> Outcome {
    let codes: Vec<Code> = match name.map(|name| (name, Code::named(name))) {
        None => Code::all().collect(),
        Some((_, Some(code))) => vec![code],
        Some((name, None)) => {
            return Outcome::unusable(&format!("there is no code `{name}`: `allowhere code` lists them"));
        }
    };
    let mut outcome = Outcome::default();
    if is_json {
        outcome.json(&Codes { codes: codes.into_iter().map(told).collect() });
        return outcome;
    }
    if name.is_none() {
        let longest = codes.iter().map(|code| code.as_str().len()).max().unwrap_or_default();
        for code in codes {
            let _ = writeln!(outcome.out, "{:longest$}  {}", code.as_str(), code.meaning());
        }
        return outcome;
    }
    for code in codes {
        let Told { code, meaning, kind, wrong, right } = told(code);
        let kind = if kind == "words" { String::new() } else { format!(" ({kind})") };
        let _ =
            write!(outcome.out, "{code}\n{meaning}\n\nWrong{kind}:\n{}\nRight:\n{}", indented(wrong), indented(right));
    }
    outcome
}

fn told(code: Code) -> Told {
    let example = code.example();
    let kind = match example.kind {
        ExampleKind::Policy => "policy",
        ExampleKind::Boundary => "boundary",
        ExampleKind::Document => "repository document",
        ExampleKind::Words | _ => "words",
    };
    Told { code: code.as_str(), meaning: code.meaning(), kind, wrong: example.wrong, right: example.right }
}

fn indented(text: &str) -> String {
    text.lines().fold(
        String::new(),
        |text, line| {
            if line.is_empty() { text + "\n" } else { text + "    " + line + "\n" }
        },
    )
}
