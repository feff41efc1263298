//! What a condition says about a request: true, false or unknown.

use std::collections::{BTreeMap, BTreeSet};

use allowhere::ast::{Condition, Operator};
use jiff::Timestamp;
use jiff::civil::{Date, Time, Weekday};
use jiff::tz::Offset;

use super::facts::{self, Facts};
use super::{Place, Question};

/// Three values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Truth {
    False,
    Unknown,
    True,
}

/// What a condition depends on.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Asking<'a> {
    pub(crate) question: &'a Question,
    pub(crate) facts: Option<&'a Facts>,
    /// The canonical name.
    pub(crate) permission: &'a str,
    pub(crate) parameters: &'a BTreeMap<String, String>,
}

/// One of the things that AND joins.
#[derive(Debug, Clone)]
pub(crate) struct Clause(Truth);

/// A character of a value: as it stands, or any run of characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Glyph {
    Byte(u8),
    Star,
}

/// What a string is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Part<'v> {
    Text(&'v str),
    Parameter(&'v str),
    LevelId,
    UserId,
    UserGroup,
}

/// What the request states of an attribute.
enum Stated {
    Nothing,
    Values(BTreeSet<String>),
}

impl Truth {
    pub(crate) fn all(truths: impl Iterator<Item = Self>) -> Self {
        truths.min().unwrap_or(Self::True)
    }

    pub(crate) fn any(truths: impl Iterator<Item = Self>) -> Self {
        truths.max().unwrap_or(Self::False)
    }
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::True } else { Self::False }
    }
}

impl Clause {
    pub(crate) fn each(conditions: &[Condition<'_>], asking: &Asking<'_>) -> Vec<Self> {
        conditions.iter().map(|condition| Self::of(condition, asking)).collect()
    }

    pub(crate) fn of(condition: &Condition<'_>, asking: &Asking<'_>) -> Self {
        Self(truth(condition, asking))
    }

    pub(crate) fn known(truth: Truth) -> Self {
        Self(truth)
    }

    pub(crate) fn truth(&self) -> Truth {
        self.0
    }
}

fn truth(condition: &Condition<'_>, asking: &Asking<'_>) -> Truth {
    let name = facts::canonical_condition(asking.facts, condition.name(), asking.permission);
    let operator = condition.operator();
    if ["global:date", "global:date-time", "global:time-of-day", "global:week-day"].contains(&name.as_str()) {
        let Some(time) = &asking.question.time else {
            return Truth::Unknown;
        };
        let instant = time.parse().expect("the time of a question is an instant");
        let mut filled = condition.values().iter().map(|value| filled(value.text(), asking.parameters));
        return filled.any(|value| time_holds(&name, operator, &value, instant)).into_truth(operator);
    }
    let mut wanted = Vec::new();
    for value in condition.values() {
        match expanded(value.text(), asking) {
            Some(strings) => wanted.extend(strings),
            None => return Truth::Unknown,
        }
    }
    let Stated::Values(values) = stated(&name, asking) else {
        return Truth::Unknown;
    };
    if values.is_empty() {
        return if operator.is_negative() { Truth::Unknown } else { Truth::False };
    }
    if values.len() > 1 && is_single(&name, asking) && operator != Operator::Match {
        return Truth::Unknown;
    }
    let holds_for = |value: &String| wanted.iter().any(|wanted| positive_holds(operator, value, wanted));
    values.iter().any(holds_for).into_truth(operator)
}

trait IntoTruth {
    /// Whether the operator holds, given whether its positive twin does.
    fn into_truth(self, operator: Operator) -> Truth;
}

impl IntoTruth for bool {
    fn into_truth(self, operator: Operator) -> Truth {
        Truth::from(self != operator.is_negative())
    }
}

/// Section 4, the last paragraph.
fn is_single(name: &str, asking: &Asking<'_>) -> bool {
    asking.facts.is_some_and(|facts| {
        facts.grail_tables.contains(asking.permission)
            && !facts.many_valued.contains(asking.permission)
            && name.starts_with("storage:")
    })
}

fn stated(name: &str, asking: &Asking<'_>) -> Stated {
    let question = asking.question;
    match name {
        "global:environmentId" => match &question.level {
            Place::Environment(id) => Stated::Values([id.clone()].into()),
            Place::Global | Place::Account(_) => Stated::Values(BTreeSet::new()),
        },
        "global:userGroup" => Stated::Values(groups(question).map(str::to_owned).collect()),
        _ => {
            let is_it = |stated: &str| facts::canonical_condition(asking.facts, stated, asking.permission) == name;
            let mut statements = question.attributes.iter().filter(|(stated, _)| is_it(stated));
            match (statements.next(), statements.next()) {
                (Some((_, values)), None) => Stated::Values(values.iter().cloned().collect()),
                _ => Stated::Nothing,
            }
        }
    }
}

fn groups(question: &Question) -> impl Iterator<Item = &str> {
    question.groups.iter().map(String::as_str).filter(|group| !group.is_empty())
}

fn positive_holds(operator: Operator, value: &str, wanted: &[Glyph]) -> bool {
    let value = value.as_bytes();
    let plain = || -> Vec<u8> {
        let byte = |glyph: &Glyph| match glyph {
            Glyph::Byte(byte) => *byte,
            Glyph::Star => b'*',
        };
        wanted.iter().map(byte).collect()
    };
    match operator {
        Operator::Equal | Operator::NotEqual | Operator::In | Operator::NotIn => value == plain(),
        Operator::StartsWith | Operator::NotStartsWith => value.starts_with(&plain()),
        Operator::Match => matches(value, wanted),
        Operator::Before | Operator::After => false,
    }
}

/// After each glyph, the lengths of the value's beginning that the glyphs so far may stand for.
fn matches(value: &[u8], pattern: &[Glyph]) -> bool {
    let mut lengths = BTreeSet::from([0]);
    for glyph in pattern {
        lengths = match glyph {
            Glyph::Byte(byte) => {
                lengths.iter().filter(|length| value.get(**length) == Some(byte)).map(|length| length + 1).collect()
            }
            Glyph::Star => lengths.first().map(|first| (*first..=value.len()).collect()).unwrap_or_default(),
        };
    }
    lengths.contains(&value.len())
}

/// The parts of a string; what is no template stands for itself.
fn parts(text: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find("${") {
        let Some(length) = rest[start..].find('}') else {
            break;
        };
        let (before, template, after) = (&rest[..start], &rest[start..=start + length], &rest[start + length + 1..]);
        let part = match &template[2..template.len() - 1] {
            "global:levelId" => Part::LevelId,
            "global:userId" => Part::UserId,
            "global:userGroup" => Part::UserGroup,
            inner => match inner.strip_prefix("bindParam:") {
                Some(name) if is_parameter_name(name) => Part::Parameter(name),
                _ => Part::Text(template),
            },
        };
        parts.extend([Part::Text(before), part]);
        rest = after;
    }
    parts.push(Part::Text(rest));
    parts
}

fn is_parameter_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
}

/// The parameters that a string uses.
pub(crate) fn parameters_of(text: &str) -> Vec<&str> {
    let name = |part| if let Part::Parameter(name) = part { Some(name) } else { None };
    parts(text).into_iter().filter_map(name).collect()
}

fn filled(text: &str, parameters: &BTreeMap<String, String>) -> String {
    let fill = |part: &Part<'_>| match part {
        Part::Text(text) => (*text).to_owned(),
        Part::Parameter(name) => parameters[*name].clone(),
        Part::LevelId | Part::UserId | Part::UserGroup => unreachable!("a time value with a global template"),
    };
    parts(text).iter().map(fill).collect()
}

/// The strings that a value stands for; `None` if that is unknown.
fn expanded(text: &str, asking: &Asking<'_>) -> Option<Vec<Vec<Glyph>>> {
    let parts = parts(text);
    let with_group = |group: &str| -> Option<Vec<Glyph>> {
        let mut glyphs = Vec::new();
        for part in &parts {
            let (text, may_hold_stars) = match part {
                Part::Text(text) => (*text, true),
                Part::Parameter(name) => (asking.parameters[*name].as_str(), true),
                Part::LevelId => (asking.question.level.id(), false),
                Part::UserId => (asking.question.user.as_deref().filter(|user| !user.is_empty())?, false),
                Part::UserGroup => (group, false),
            };
            let glyph = |byte| if byte == b'*' && may_hold_stars { Glyph::Star } else { Glyph::Byte(byte) };
            glyphs.extend(text.bytes().map(glyph));
        }
        Some(glyphs)
    };
    if parts.contains(&Part::UserGroup) {
        groups(asking.question).map(with_group).collect()
    } else {
        with_group("").map(|string| vec![string])
    }
}

/// Whether the positive operator holds for one value of a time condition.
fn time_holds(name: &str, operator: Operator, value: &str, instant: Timestamp) -> bool {
    let compare = |order: std::cmp::Ordering| match operator {
        Operator::Before => order.is_lt(),
        Operator::After => order.is_gt(),
        Operator::Equal | Operator::NotEqual | Operator::In => order.is_eq(),
        Operator::NotIn | Operator::StartsWith | Operator::NotStartsWith | Operator::Match => {
            unreachable!("{operator} on a time condition")
        }
    };
    match name {
        "global:date" => {
            let (date, zone) = value.split_at(10);
            let date: Date = date.parse().expect("a date");
            compare(offset(zone).to_datetime(instant).date().cmp(&date))
        }
        "global:date-time" => compare(instant.cmp(&value.parse().expect("a date with time and zone"))),
        "global:time-of-day" => {
            let (time, zone) = value.split_at(value.find(['Z', '+', '-']).expect("a zone"));
            let time: Time = time.parse().expect("a time of day");
            compare(offset(zone).to_datetime(instant).time().cmp(&time))
        }
        _ => {
            let today = match Offset::UTC.to_datetime(instant).weekday() {
                Weekday::Monday => "monday",
                Weekday::Tuesday => "tuesday",
                Weekday::Wednesday => "wednesday",
                Weekday::Thursday => "thursday",
                Weekday::Friday => "friday",
                Weekday::Saturday => "saturday",
                Weekday::Sunday => "sunday",
            };
            value.to_ascii_lowercase() == today
        }
    }
}

/// `Z` or `+01:00`.
fn offset(zone: &str) -> Offset {
    if zone == "Z" {
        return Offset::UTC;
    }
    let number = |range: std::ops::Range<usize>| {
        zone.get(range).and_then(|digits| digits.parse::<i32>().ok()).expect("two digits")
    };
    let seconds = number(1..3) * 3600 + number(4..6) * 60;
    Offset::from_seconds(if zone.starts_with('-') { -seconds } else { seconds }).expect("an offset")
}
