//! Cases as a scenario file, in the field names of the vendor.

use std::fmt::Write as _;

use crate::case::Case;
use crate::reference::{Answer, Outcome, Place, Question, World};

pub(crate) const HEAD: &str =
    "# Written by `cargo run --release -p allowhere-conformance`; what a case is stands in ../README.md.\n";

/// The text of a file with `cases`, which have one catalogue; each with its number.
pub(crate) fn file(catalog: bool, cases: &[(usize, Case)]) -> String {
    let mut text = HEAD.to_owned();
    if !catalog {
        text.push_str("catalog = \"none\"\n");
    }
    let environments = cases.first().map(|(_, case)| case.world.environments.as_slice()).unwrap_or_default();
    for (environment, account) in environments {
        let _ = write!(text, "\n[[environments]]\nid = {}\naccount = {}\n", string(environment), string(account));
    }
    for (number, case) in cases {
        documents(&mut text, &case.world);
        for (index, (question, answer)) in (1..).zip(&case.requests) {
            request(&mut text, &format!("{number}.{index}"), question, answer);
        }
    }
    text
}

/// Policies, boundaries and bindings.
pub(crate) fn documents(text: &mut String, world: &World) {
    for policy in &world.policies {
        let uuid = string(&policy.uuid);
        let _ = write!(text, "\n[[policies]]\nuuid = {uuid}\nname = {uuid}\n");
        if policy.level != Place::Global {
            text.push_str(&stored_level(&policy.level));
        }
        let _ = writeln!(text, "statementQuery = {}", string(&policy.text));
    }
    for boundary in &world.boundaries {
        let uuid = string(&boundary.uuid);
        let _ = write!(text, "\n[[boundaries]]\nuuid = {uuid}\nname = {uuid}\n");
        if boundary.level != Place::Global {
            text.push_str(&stored_level(&boundary.level));
        }
        let _ = writeln!(text, "boundaryQuery = {}", string(&boundary.text));
    }
    for bound in &world.bindings {
        let _ = write!(text, "\n[[policyBindings]]\n{}", stored_level(&bound.level));
        let _ = write!(text, "policyUuid = {}\ngroups = {}\n", string(&bound.policy), list(&bound.groups));
        if !bound.parameters.is_empty() {
            let given = bound.parameters.iter().map(|(name, value)| format!("{} = {}", key(name), string(value)));
            let _ = writeln!(text, "parameters = {{ {} }}", given.collect::<Vec<_>>().join(", "));
        }
        if !bound.boundaries.is_empty() {
            let _ = writeln!(text, "boundaries = {}", list(&bound.boundaries));
        }
    }
}

/// A request with its decision.
pub(crate) fn request(text: &mut String, name: &str, question: &Question, answer: &Answer) {
    let _ = write!(text, "\n[[requests]]\nname = {}\n", string(name));
    if !question.groups.is_empty() {
        let _ = writeln!(text, "groups = {}", list(&question.groups));
    }
    match &question.level {
        Place::Global => {}
        Place::Account(id) => {
            let _ = writeln!(text, "account = {}", string(id));
        }
        Place::Environment(id) => {
            let _ = writeln!(text, "environment = {}", string(id));
        }
    }
    if let Some(user) = &question.user {
        let _ = writeln!(text, "user = {}", string(user));
    }
    if let Some(time) = &question.time {
        let _ = writeln!(text, "time = {}", string(time));
    }
    let _ = writeln!(text, "permission = {}", string(&question.permission));
    if !question.attributes.is_empty() {
        let stated = question.attributes.iter().map(|(name, values)| {
            let values = if let [value] = values.as_slice() { string(value) } else { list(values) };
            format!("{} = {values}", key(name))
        });
        let _ = writeln!(text, "attributes = {{ {} }}", stated.collect::<Vec<_>>().join(", "));
    }
    let decision = if answer.outcome == Outcome::Grant { "allow" } else { "deny" };
    let by = answer.deciding.first();
    let by = by.map_or_else(|| "default".to_owned(), |(policy, statement)| format!("{policy}:{statement}"));
    let _ = writeln!(text, "decision = \"{decision}\"\nby = {}", string(&by));
}

fn stored_level(level: &Place) -> String {
    let kind = match level {
        Place::Global => "global",
        Place::Account(_) => "account",
        Place::Environment(_) => "environment",
    };
    format!("levelType = \"{kind}\"\nlevelId = {}\n", string(level.id()))
}

fn list(texts: &[String]) -> String {
    format!("[{}]", texts.iter().map(|text| string(text)).collect::<Vec<_>>().join(", "))
}

fn key(name: &str) -> String {
    let is_bare = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_';
    if name.bytes().all(is_bare) { name.to_owned() } else { string(name) }
}

/// A string of TOML: literal where that is shorter.
fn string(text: &str) -> String {
    if text.contains('"') && !text.contains(|character: char| character == '\'' || character.is_control()) {
        return format!("'{text}'");
    }
    let mut string = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => string.extend(['\\', character]),
            '\n' => string.push_str("\\n"),
            _ if character.is_control() => {
                let _ = write!(string, "\\u{:04X}", u32::from(character));
            }
            _ => string.push(character),
        }
    }
    string.push('"');
    string
}
