//! `allowhere eval`: one decision. Also how any request is put to a table, and its answer compared.

use std::fmt::Write as _;
use std::mem::discriminant;
use std::path::PathBuf;

use allowhere::{DecisionTable, Explanation, Instant, Level, Request, Subject};
use serde::Serialize;

use crate::EvalArguments;
use crate::document::{Document, Settings};
use crate::finding::LEFT_OUT;
use crate::render::{self, DISAGREEMENT, Findings, Outcome, visible};
use crate::source::{self, Given};

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
pub(crate) struct Answer<'t> {
    pub(crate) is_allow: bool,
    pub(crate) explanation: Explanation<'t>,
    /// How the explanation says something else than the table, which must never be.
    pub(crate) disagreement: Option<String>,
}

/// A statement: the uuid of its policy, and its number from 1.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct By {
    pub(crate) policy: String,
    pub(crate) statement: u32,
}

/// What the arguments ask, and the table to ask it of.
pub(crate) struct Asked {
    pub(crate) document: Document,
    pub(crate) table: DecisionTable,
    pub(crate) question: Question,
    /// What there is to be said of reading it.
    pub(crate) notes: Outcome,
}

#[derive(Serialize)]
struct Evaluated<'a> {
    decision: &'static str,
    by: Option<By>,
    unknown: &'a [String],
}

impl Question {
    pub(crate) fn level(&self) -> Level<'_> {
        match (&self.environment, &self.account) {
            (Some(environment), _) => Level::Environment(environment),
            (None, Some(account)) => Level::Account(account),
            (None, None) => Level::Global,
        }
    }

    /// Whether an attribute is stated under two spellings, so that it is unknown.
    pub(crate) fn states_twice(&self, canonical: &str) -> bool {
        let (service, bare) = canonical.split_once(':').unwrap_or(("", canonical));
        let is_it = |name: &str| match name.split_once(':') {
            // An older name of the service ends with its name of today.
            Some((old, rest)) => rest == bare && old.rsplit('.').next() == service.rsplit('.').next(),
            None => name == bare,
        };
        self.attributes.iter().filter(|(name, _)| is_it(name)).count() > 1
    }

    pub(crate) fn ask<'t>(&self, table: &'t DecisionTable) -> Answer<'t> {
        self.ask_for(table, &self.groups)
    }

    /// The same question of a user in other groups.
    pub(crate) fn ask_for<'t>(&self, table: &'t DecisionTable, groups: &[String]) -> Answer<'t> {
        self.put(table, groups, |subject, request| {
            let decision = subject.decide(request);
            let explanation = subject.explain(request);
            let explained = explanation.decision();
            let is_same = decision.is_allow() == explained.is_allow()
                && discriminant(&decision.reason()) == discriminant(&explained.reason());
            let (says, explains) = (decision.reason(), explained.reason());
            let disagreement = (!is_same).then(|| format!("the table says {says:?} and its explanation {explains:?}"));
            Answer { is_allow: decision.is_allow(), explanation, disagreement }
        })
    }

    /// Whether it is allowed to a user in other groups.
    pub(crate) fn is_allowed(&self, table: &DecisionTable, groups: &[String]) -> bool {
        self.put(table, groups, |subject, request| subject.decide(request).is_allow())
    }

    fn put<'t, T>(
        &self,
        table: &'t DecisionTable,
        groups: &[String],
        ask: impl FnOnce(&Subject<'t>, &Request<'_, Vec<(&str, Vec<String>)>>) -> T,
    ) -> T {
        let mut subject = table.subject(self.level(), groups);
        if let Some(user) = &self.user {
            subject = subject.with_user(user);
        }
        let attributes: Vec<(&str, Vec<String>)> =
            self.attributes.iter().map(|(name, values)| (name.as_str(), values.clone())).collect();
        let mut request = Request::new(&self.permission, &attributes);
        if let Some(time) = self.time {
            request = request.at(time);
        }
        ask(&subject, &request)
    }
}

impl Answer<'_> {
    pub(crate) fn decision(&self) -> &'static str {
        if self.is_allow { "allow" } else { "deny" }
    }

    /// The first of the statements that decided.
    pub(crate) fn first(&self) -> Option<By> {
        self.explanation.by().map(|by| By { policy: by.policy().to_owned(), statement: by.statement() })
    }

    /// As scenarios write it: `uuid:1`, or `default`.
    pub(crate) fn by(&self) -> String {
        self.first().map_or_else(|| "default".to_owned(), |by| format!("{}:{}", by.policy, by.statement))
    }

    /// Which statements decided, and what was missing: some lines, each behind `indent`.
    fn summary(&self, indent: &str) -> String {
        let mut lines = String::new();
        let (deciding, unknown) = (self.explanation.deciding(), self.explanation.unknown());
        for by in deciding {
            let _ = writeln!(lines, "{indent}decided by {} {}:{}", by.effect(), visible(by.policy()), by.statement());
        }
        if deciding.is_empty() {
            let _ = writeln!(lines, "{indent}no statement grants it");
        }
        if !unknown.is_empty() {
            let _ = writeln!(lines, "{indent}not stated, so the DENY may hold: {}", visible(&unknown.join(", ")));
        }
        lines
    }

    /// Says so if the table and its explanation disagree.
    pub(crate) fn report(&self, outcome: &mut Outcome) {
        if let Some(disagreement) = &self.disagreement {
            let _ = writeln!(outcome.notes, "allowhere: {disagreement}: please report this");
            outcome.exit(DISAGREEMENT);
        }
        outcome.exit(if self.is_allow { 0 } else { 2 });
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
    let Asked { table, question, notes: mut outcome, .. } = match asked(arguments, settings, is_json) {
        Ok(asked) => asked,
        Err(outcome) => return outcome,
    };
    let answer = question.ask(&table);
    answer.report(&mut outcome);
    if is_json {
        let unknown = answer.explanation.unknown();
        outcome.json(&Evaluated { decision: answer.decision(), by: answer.first(), unknown });
    } else {
        outcome.out = format!("{}\n{}", answer.decision(), answer.summary("  "));
    }
    outcome
}

/// Reads what is asked; if that cannot be, the outcome says why.
pub(crate) fn asked(arguments: EvalArguments, settings: &Settings, is_json: bool) -> Result<Asked, Outcome> {
    let (mut document, mut notes) = repository(&arguments.repositories, settings)?;
    let question = question(arguments).map_err(|message| Outcome::unusable(&message))?;
    let table = document.compile().filter(|_| document.is_sound());
    let colours = render::colours(&std::io::stderr());
    if let Some(table) = table {
        // What is not in the repository for want of a value may be a DENY.
        document.findings.retain(|finding| finding.code == LEFT_OUT);
        notes.notes += &render::drawn(&document.findings, colours);
        return Ok(Asked { document, table, question, notes });
    }
    notes.exit(1);
    if is_json {
        notes.json(&Findings { diagnostics: &document.findings });
    } else {
        notes.notes += &render::drawn(&document.findings, colours);
    }
    Err(notes)
}

/// Reads the one repository that the paths name, and what there is to be said of that.
pub(crate) fn repository(paths: &[PathBuf], settings: &Settings) -> Result<(Document, Outcome), Outcome> {
    let (unit, passed_over) = Given::one(paths).map_err(|message| Outcome::unusable(&message))?;
    let mut notes = Outcome::default();
    source::report_passed_over(&passed_over, settings.is_verbose, &mut notes);
    Ok((Document::of(&unit, settings), notes))
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
