//! Every operator under both effects, with everything that a request may state: the truth table of section 4.
//!
//! The answers follow from the few rules here, which were written from the language page by hand and know nothing of the
//! reference.

use std::collections::BTreeMap;

use crate::reference::{Answer, Bound, Document, Outcome, Place, Question, World};
use crate::scenario;

/// A permission that no catalogue knows: its attributes may have many values.
const MANY: (&str, &str) = ("demo:things:read", "colour");
/// A Grail table: its attributes have one value.
const SINGLE: (&str, &str) = ("storage:logs:read", "bucket-name");

/// One policy with everything asked of it.
pub(crate) struct Row {
    pub(crate) world: World,
    pub(crate) requests: Vec<(String, Question, Answer)>,
}

/// A condition of the table.
#[derive(Clone, Copy)]
struct Operation {
    /// For uuids.
    word: &'static str,
    operator: &'static str,
    is_negative: bool,
    /// What stands behind the operator.
    operand: &'static str,
    /// Whether that hangs on the user.
    is_of_user: bool,
    /// Of `"a"`, `"ab"`, `"A"`, `""` and `"z"`, those for which the positive operator holds, of the user `a`.
    holds_for: &'static [&'static str],
}

/// What a request may state.
enum Stated {
    Nothing,
    Values(&'static [&'static str]),
    /// Under both spellings of the name.
    Twice(&'static [&'static str]),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Truth {
    True,
    False,
    Unknown,
}

const fn operation(
    word: &'static str,
    operator: &'static str,
    operand: &'static str,
    holds_for: &'static [&'static str],
) -> Operation {
    Operation { word, operator, is_negative: false, operand, is_of_user: false, holds_for }
}

/// The positive twin does not hold.
const fn not(operation: Operation, word: &'static str, operator: &'static str) -> Operation {
    Operation { word, operator, is_negative: true, ..operation }
}

const fn of_user(operation: Operation) -> Operation {
    Operation { is_of_user: true, ..operation }
}

const EQUAL: Operation = operation("equal", "=", "'a'", &["a"]);
const EQUAL_EMPTY: Operation = operation("equal-empty", "=", "''", &[""]);
const EQUAL_USER: Operation = of_user(operation("equal-user", "=", "'${global:userId}'", &["a"]));
const IN: Operation = operation("in", "IN", "('a', 'b')", &["a"]);
const IN_EMPTY: Operation = operation("in-empty", "IN", "('b', '')", &[""]);
const IN_USER: Operation = of_user(operation("in-user", "IN", "('ab', '${global:userId}')", &["a", "ab"]));
const BEGINS: Operation = operation("begins", "startsWith", "'a'", &["a", "ab"]);
const BEGINS_EMPTY: Operation = operation("begins-empty", "startsWith", "''", &["a", "ab", "A", "", "z"]);
const BEGINS_USER: Operation = of_user(operation("begins-user", "startsWith", "'${global:userId}'", &["a", "ab"]));

const OPERATIONS: [Operation; 22] = [
    EQUAL,
    EQUAL_EMPTY,
    EQUAL_USER,
    IN,
    IN_EMPTY,
    IN_USER,
    BEGINS,
    BEGINS_EMPTY,
    BEGINS_USER,
    operation("match", "MATCH", "('a*')", &["a", "ab"]),
    operation("match-several", "MATCH", "('b', '*b')", &["ab"]),
    operation("match-empty", "MATCH", "('')", &[""]),
    of_user(operation("match-user", "MATCH", "('${global:userId}b', 'z')", &["ab", "z"])),
    not(EQUAL, "not-equal", "!="),
    not(EQUAL_EMPTY, "not-equal-empty", "!="),
    not(EQUAL_USER, "not-equal-user", "!="),
    not(IN, "not-in", "NOT IN"),
    not(IN_EMPTY, "not-in-empty", "NOT IN"),
    not(IN_USER, "not-in-user", "NOT IN"),
    not(BEGINS, "begins-not", "NOT startsWith"),
    not(BEGINS_EMPTY, "begins-not-empty", "NOT startsWith"),
    not(BEGINS_USER, "begins-not-user", "NOT startsWith"),
];

/// What is stated, by a name.
const SHAPES: [(&str, Stated); 16] = [
    ("nothing stated", Stated::Nothing),
    ("none", Stated::Values(&[])),
    ("the empty string", Stated::Values(&[""])),
    ("a", Stated::Values(&["a"])),
    ("ab", Stated::Values(&["ab"])),
    ("A", Stated::Values(&["A"])),
    ("z", Stated::Values(&["z"])),
    ("a, twice in a list", Stated::Values(&["a", "a"])),
    ("z, twice in a list", Stated::Values(&["z", "z"])),
    ("z and a", Stated::Values(&["z", "a"])),
    ("ab and z", Stated::Values(&["ab", "z"])),
    ("A and z", Stated::Values(&["A", "z"])),
    ("the empty string and z", Stated::Values(&["", "z"])),
    ("a under both names", Stated::Twice(&["a"])),
    ("z under both names", Stated::Twice(&["z"])),
    ("none under both names", Stated::Twice(&[])),
];

/// The table as a scenario file.
pub(crate) fn file() -> String {
    let mut text = scenario::HEAD.to_owned();
    text.push_str(
        "# The truth table: operator, effect, what the request states. The answers follow from rules by hand.\n",
    );
    for row in cases() {
        scenario::documents(&mut text, &row.world);
        for (name, question, answer) in &row.requests {
            scenario::request(&mut text, name, question, answer);
        }
    }
    text
}

/// The rows of the table.
pub(crate) fn cases() -> Vec<Row> {
    let mut rows = Vec::new();
    for (permission, attribute) in [MANY, SINGLE] {
        for effect in ["ALLOW", "DENY"] {
            rows.extend(OPERATIONS.iter().map(|operation| row(permission, attribute, effect, operation)));
        }
    }
    rows
}

fn row(permission: &'static str, attribute: &str, effect: &'static str, operation: &Operation) -> Row {
    let service = permission.split(':').next().unwrap_or_default();
    let is_single = permission == SINGLE.0;
    let uuid = format!("{}{}-{}", effect.to_lowercase(), if is_single { "-single" } else { "" }, operation.word);
    let condition = format!("{service}:{attribute} {} {}", operation.operator, operation.operand);
    let statement = format!("{effect} {permission} WHERE {condition};");
    // Without an ALLOW beside it, a DENY would show nothing.
    let text = if effect == "DENY" { format!("ALLOW {permission}; {statement}") } else { statement };
    let world = World {
        policies: vec![Document { uuid: uuid.clone(), level: Place::Global, text }],
        bindings: vec![Bound {
            level: Place::Global,
            policy: uuid.clone(),
            groups: vec![uuid.clone()],
            parameters: BTreeMap::new(),
            boundaries: Vec::new(),
        }],
        catalog: true,
        ..World::default()
    };
    let users: &[Option<&str>] = if operation.is_of_user { &[None, Some(""), Some("a")] } else { &[None] };
    let mut requests = Vec::new();
    for user in users {
        for (what, stated) in &SHAPES {
            let truth = truth(operation, stated, is_single, *user);
            let named = |name: String, values: &[&str]| (name, values.iter().map(|it| (*it).to_owned()).collect());
            let attributes = match stated {
                Stated::Nothing => Vec::new(),
                Stated::Values(values) => vec![named(format!("{service}:{attribute}"), values)],
                Stated::Twice(values) => {
                    vec![named(format!("{service}:{attribute}"), values), named(attribute.to_owned(), values)]
                }
            };
            let question = Question {
                groups: vec![uuid.clone()],
                level: Place::Global,
                user: user.map(str::to_owned),
                time: None,
                permission: permission.to_owned(),
                attributes,
            };
            let of = match user {
                _ if !operation.is_of_user => "",
                None => ", user not stated",
                Some("") => ", an empty user",
                Some(_) => ", user a",
            };
            let name = format!("{effect} {} {}: {what}{of}", operation.operator, operation.operand);
            requests.push((name, question, answer(&uuid, effect, is_single, truth)));
        }
    }
    Row { world, requests }
}

/// Section 4, the table.
fn truth(operation: &Operation, stated: &Stated, is_single: bool, user: Option<&str>) -> Truth {
    if operation.is_of_user && user.is_none_or(str::is_empty) {
        return Truth::Unknown;
    }
    let values = match stated {
        Stated::Nothing | Stated::Twice(_) => return Truth::Unknown,
        Stated::Values(values) => *values,
    };
    if values.is_empty() {
        return if operation.is_negative { Truth::Unknown } else { Truth::False };
    }
    let are_several = values.iter().any(|value| Some(value) != values.first());
    if are_several && is_single && operation.operator != "MATCH" {
        return Truth::Unknown;
    }
    let holds_for_any = values.iter().any(|value| operation.holds_for.contains(value));
    if holds_for_any == operation.is_negative { Truth::False } else { Truth::True }
}

/// Section 4, the last paragraphs; and section 9: on a Grail table, a DENY has no conditions.
fn answer(uuid: &str, effect: &str, is_table: bool, truth: Truth) -> Answer {
    let truth = if effect == "DENY" && is_table { Truth::True } else { truth };
    let (outcome, number) = match (effect, truth) {
        ("ALLOW", Truth::True) => (Outcome::Grant, Some(1)),
        ("ALLOW", Truth::False | Truth::Unknown) => (Outcome::NothingGrants, None),
        (_, Truth::True) => (Outcome::DenyTrue, Some(2)),
        (_, Truth::Unknown) => (Outcome::DenyUnknown, Some(2)),
        (_, Truth::False) => (Outcome::Grant, Some(1)),
    };
    let deciding = number.map(|number| (uuid.to_owned(), number)).into_iter().collect();
    Answer { outcome, deciding, truths: BTreeMap::new() }
}
