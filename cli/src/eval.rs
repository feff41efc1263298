//! `allowhere eval`: one decision. Also how any request is put to a table, and its answer compared.

use std::fmt::Write as _;
use std::mem::discriminant;
use std::path::Path;

use allowhere::{DecisionTable, Instant, Level, Request};
use serde::Serialize;

use crate::EvalArguments;
use crate::document::{Document, Settings};
use crate::render::{self, DISAGREEMENT, Findings, Outcome, visible};
use crate::source::{self, Kind, Source};

/// A request, with the subject who asks.
#[derive(Debug, Default)]
pub(crate) struct Question {
    pub(crate) groups: Vec<String>,
    pub(crate) environment: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) user: Option<String>,
    pub(crate) time: Option<Instant>,
    pub(crate) permission: String,
    pub(crate) attributes: Vec<(String, Vec<String>)>,
}

/// The answer of a table, with its explanation.
pub(crate) struct Answer {
    pub(crate) is_allow: bool,
    /// The first of the statements that decided.
    pub(crate) by: Option<By>,
    /// All that decided, as `ALLOW uuid:1`.
    pub(crate) deciding: Vec<String>,
    pub(crate) unknown: Vec<String>,
    /// How the explanation says something else than the table, which must never be.
    pub(crate) disagreement: Option<String>,
}

/// A statement: the uuid of its policy, and its number from 1.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct By {
    policy: String,
    statement: u32,
}

#[derive(Serialize)]
struct Evaluated<'a> {
    decision: &'static str,
    by: Option<&'a By>,
    unknown: &'a [String],
}

impl Question {
    pub(crate) fn ask(&self, table: &DecisionTable) -> Answer {
        let level = match (&self.environment, &self.account) {
            (Some(environment), _) => Level::Environment(environment),
            (None, Some(account)) => Level::Account(account),
            (None, None) => Level::Global,
        };
        let mut subject = table.subject(level, self.groups.iter().map(String::as_str));
        if let Some(user) = &self.user {
            subject = subject.with_user(user);
        }
        let attributes: Vec<(&str, Vec<String>)> =
            self.attributes.iter().map(|(name, values)| (name.as_str(), values.clone())).collect();
        let mut request = Request::new(&self.permission, &attributes);
        if let Some(time) = self.time {
            request = request.at(time);
        }
        let decision = subject.decide(&request);
        let explanation = subject.explain(&request);
        let explained = explanation.decision();
        let is_same = decision.is_allow() == explained.is_allow()
            && discriminant(&decision.reason()) == discriminant(&explained.reason());
        let disagreement = (!is_same)
            .then(|| format!("the table says {:?} and its explanation {:?}", decision.reason(), explained.reason()));
        let by =
            explanation.by().map(|origin| By { policy: origin.policy().to_owned(), statement: origin.statement() });
        let name =
            |origin: &allowhere::Origin<'_>| format!("{} {}:{}", origin.effect(), origin.policy(), origin.statement());
        Answer {
            is_allow: decision.is_allow(),
            by,
            deciding: explanation.deciding().iter().map(name).collect(),
            unknown: explanation.unknown().to_vec(),
            disagreement,
        }
    }
}

impl Answer {
    pub(crate) fn decision(&self) -> &'static str {
        if self.is_allow { "allow" } else { "deny" }
    }

    /// As scenarios write it: `uuid:1`, or `default`.
    pub(crate) fn by(&self) -> String {
        self.by.as_ref().map_or_else(|| "default".to_owned(), |by| format!("{}:{}", by.policy, by.statement))
    }

    /// Which statements decided, and what was missing: some lines, each behind `indent`.
    pub(crate) fn explanation(&self, indent: &str) -> String {
        let mut lines = String::new();
        for statement in &self.deciding {
            let _ = writeln!(lines, "{indent}decided by {}", visible(statement));
        }
        if self.deciding.is_empty() {
            let _ = writeln!(lines, "{indent}no statement grants it");
        }
        if !self.unknown.is_empty() {
            let _ = writeln!(lines, "{indent}not stated, so the DENY may hold: {}", visible(&self.unknown.join(", ")));
        }
        lines
    }
}

/// Splits `NAME=VALUE` at the first `=`.
pub(crate) fn attribute(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((name, value)) if !name.is_empty() => Ok((name.to_owned(), value.to_owned())),
        _ => Err("expected NAME=VALUE".to_owned()),
    }
}

pub(crate) fn run(arguments: EvalArguments, settings: &Settings, is_json: bool) -> Outcome {
    let source = match repository(&arguments.repository) {
        Ok(source) => source,
        Err(message) => return Outcome::unusable(&message),
    };
    let question = match question(arguments) {
        Ok(question) => question,
        Err(message) => return Outcome::unusable(&message),
    };
    let mut outcome = Outcome::default();
    let mut document = Document::load(&source, settings);
    let table = document.compile().filter(|_| document.is_sound());
    let Some(table) = table else {
        outcome.exit(1);
        if is_json {
            outcome.json(&Findings { diagnostics: &document.findings });
        } else {
            outcome.notes = render::drawn(&document.findings, render::colours(&std::io::stderr()));
        }
        return outcome;
    };
    let answer = question.ask(&table);
    if let Some(disagreement) = &answer.disagreement {
        let _ = writeln!(outcome.notes, "allowhere: {disagreement}: please report this");
        outcome.exit(DISAGREEMENT);
    }
    outcome.exit(if answer.is_allow { 0 } else { 2 });
    if is_json {
        outcome.json(&Evaluated { decision: answer.decision(), by: answer.by.as_ref(), unknown: &answer.unknown });
    } else {
        outcome.out = format!("{}\n{}", answer.decision(), answer.explanation("  "));
    }
    outcome
}

pub(crate) fn repository(path: &Path) -> Result<Source, String> {
    match source::kind(path, Some(Kind::Repository))? {
        Kind::Policy | Kind::Boundary if path.as_os_str() != "-" => {
            Err(format!("{} is no repository document: expected .toml or .json", path.display()))
        }
        Kind::Policy | Kind::Boundary | Kind::Repository => Source::read(path),
    }
}

fn question(arguments: EvalArguments) -> Result<Question, String> {
    let mut attributes: Vec<(String, Vec<String>)> = Vec::new();
    for (name, value) in arguments.attributes {
        match attributes.iter_mut().find(|(there, _)| *there == name) {
            Some((_, values)) => values.push(value),
            None => attributes.push((name, vec![value])),
        }
    }
    for name in arguments.none {
        match attributes.iter().find(|(there, _)| *there == name) {
            Some((_, values)) if !values.is_empty() => {
                return Err(format!("`{name}` is given by --attribute and by --no-value: expected one of them"));
            }
            Some(_) => {}
            None => attributes.push((name, Vec::new())),
        }
    }
    Ok(Question {
        groups: arguments.groups,
        environment: arguments.environment,
        account: arguments.account,
        user: arguments.user,
        time: arguments.time,
        permission: arguments.permission,
        attributes,
    })
}
