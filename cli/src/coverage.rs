//! `allowhere test --coverage`: the statements and the sides of conditions that no request exercised.
//!
//! A policy that several scenario files include is the same policy if it has the same uuid and text.

use std::collections::HashMap;
use std::fmt::Write as _;

use allowhere::explanation::{Explanation, Truth};
use allowhere::{Repository, parse_policy};
use serde::Serialize;

use crate::render::visible;

/// What the requests of all scenario files have come to.
#[derive(Default)]
pub(crate) struct Coverage {
    policies: Vec<Policy>,
    /// Positions of policies, by uuid and text.
    known: HashMap<(String, String), usize>,
}

/// The positions of the policies of one repository, by uuid.
pub(crate) struct Entered(HashMap<String, usize>);

struct Policy {
    uuid: String,
    name: String,
    statements: Vec<Statement>,
}

struct Statement {
    /// As the author wrote it.
    text: String,
    is_reached: bool,
    is_held: bool,
    conditions: Vec<Sides>,
}

/// A condition, and whether it has been true and false.
struct Sides {
    text: String,
    is_true: bool,
    is_false: bool,
    /// Whether any request had it looked at; a DENY on a Grail table runs without its conditions.
    is_seen: bool,
}

impl Coverage {
    pub(crate) fn enter(&mut self, repository: &Repository) -> Entered {
        let mut entered = HashMap::new();
        for policy in repository.policies() {
            let next = self.policies.len();
            let position = *self.known.entry((policy.uuid().to_owned(), policy.text().to_owned())).or_insert(next);
            if position == next {
                let (uuid, name) = (policy.uuid().to_owned(), policy.name().to_owned());
                self.policies.push(Policy { uuid, name, statements: statements(policy.text()) });
            }
            entered.insert(policy.uuid().to_owned(), position);
        }
        Entered(entered)
    }

    pub(crate) fn count(&mut self, entered: &Entered, explanation: &Explanation<'_>) {
        for candidate in explanation.candidates() {
            let origin = candidate.origin();
            let policy = entered.0.get(origin.policy()).and_then(|&position| self.policies.get_mut(position));
            let number = origin.statement().checked_sub(1);
            let statement = policy.zip(number).and_then(|(policy, number)| policy.statements.get_mut(number as usize));
            let Some(statement) = statement else { continue };
            statement.is_reached = true;
            statement.is_held |= candidate.truth() == Truth::True;
            for (sides, condition) in statement.conditions.iter_mut().zip(candidate.conditions()) {
                sides.is_seen = true;
                sides.is_true |= condition.truth() == Truth::True;
                sides.is_false |= condition.truth() == Truth::False;
            }
        }
    }

    pub(crate) fn report(&self) -> Report {
        let mut report = Report::default();
        for policy in &self.policies {
            for (number, statement) in (1..).zip(&policy.statements) {
                report.add(policy, number, statement);
            }
        }
        report
    }
}

fn statements(text: &str) -> Vec<Statement> {
    let parsed = parse_policy(text);
    let sides = |text: String| Sides { text, is_true: false, is_false: false, is_seen: false };
    let statement = |statement: &allowhere::ast::Statement<'_>| Statement {
        text: statement.to_string(),
        is_reached: false,
        is_held: false,
        conditions: statement.conditions().iter().map(|condition| sides(condition.to_string())).collect(),
    };
    parsed.tree().statements().iter().map(statement).collect()
}

/// What is missing, and how much there is.
#[derive(Serialize, Default)]
pub(crate) struct Report {
    statements: Share,
    sides: Share,
    missing: Vec<Missing>,
}

#[derive(Serialize, Default)]
struct Share {
    all: usize,
    exercised: usize,
}

#[derive(Serialize)]
struct Missing {
    policy: String,
    name: String,
    statement: u32,
    text: String,
    /// Whether a request for its permissions came from a user whom it reaches.
    reached: bool,
    /// Whether it was true as a whole.
    held: bool,
    conditions: Vec<MissingSides>,
}

#[derive(Serialize)]
struct MissingSides {
    condition: String,
    missing: Vec<&'static str>,
}

impl Report {
    fn add(&mut self, policy: &Policy, number: u32, statement: &Statement) {
        self.statements.all += 1;
        self.statements.exercised += usize::from(statement.is_reached);
        let mut conditions = Vec::new();
        for sides in statement.conditions.iter().filter(|sides| sides.is_seen || !statement.is_reached) {
            let seen = [(sides.is_true, "true"), (sides.is_false, "false")];
            let missing: Vec<&str> = seen.iter().filter(|(is_seen, _)| !is_seen).map(|(_, side)| *side).collect();
            self.sides.all += seen.len();
            self.sides.exercised += seen.len() - missing.len();
            if !missing.is_empty() {
                conditions.push(MissingSides { condition: sides.text.clone(), missing });
            }
        }
        if !statement.is_reached || !statement.is_held || !conditions.is_empty() {
            self.missing.push(Missing {
                policy: policy.uuid.clone(),
                name: policy.name.clone(),
                statement: number,
                text: statement.text.clone(),
                reached: statement.is_reached,
                held: statement.is_held,
                conditions,
            });
        }
    }

    pub(crate) fn text(&self) -> String {
        let mut text = String::new();
        if !self.missing.is_empty() {
            text.push_str("not exercised by any request\n");
        }
        for missing in &self.missing {
            let name =
                if missing.name == missing.policy { String::new() } else { format!(" ({})", visible(&missing.name)) };
            let _ = writeln!(text, "  {}:{}{name}", visible(&missing.policy), missing.statement);
            let _ = writeln!(text, "    {}", shortened(&missing.text));
            if !missing.reached {
                let _ = writeln!(text, "    no request reaches it");
                continue;
            }
            for sides in &missing.conditions {
                let _ = writeln!(text, "    never {}: {}", sides.missing.join(" or "), shortened(&sides.condition));
            }
            if !missing.held {
                let _ = writeln!(text, "    it never holds as a whole");
            }
        }
        if !self.missing.is_empty() {
            text.push('\n');
        }
        let (statements, sides) = (&self.statements, &self.sides);
        let _ = writeln!(
            text,
            "coverage: {} of {} statements, {} of {} sides of conditions",
            statements.exercised, statements.all, sides.exercised, sides.all
        );
        text
    }
}

/// The text on one line, and not all of a long one.
fn shortened(text: &str) -> String {
    const LONGEST: usize = 160;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", visible(text.get(..end).unwrap_or_default())),
        None => visible(text),
    }
}
