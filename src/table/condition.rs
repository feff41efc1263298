//! What a condition says about a request: true, false or unknown, found without allocating.

use std::cmp::Ordering;

use super::{Attribute, Boundary, DecisionTable, Statement, Subject};
use crate::ast::Operator;
use crate::effective::{self, EffectiveCondition, EffectiveValue, Piece};
use crate::request::{AttributeRef, Attributes, Values};
use crate::template;
use crate::time::Instant;

/// Ordered so that AND is the least and OR the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Truth {
    False,
    Unknown,
    True,
}

/// A compiled condition.
#[derive(Debug)]
pub(super) struct Condition {
    about: About,
    operator: Operator,
    test: Test,
    /// Whether a value of it takes the user.
    needs_user: bool,
}

#[derive(Debug)]
pub(super) enum About {
    Attribute { index: u32, is_single: bool },
    Time(&'static str),
    EnvironmentId,
    UserGroup,
}

#[derive(Debug)]
enum Test {
    /// Equal to one of them. The literals are sorted.
    OneOf {
        literals: Box<[Box<str>]>,
        templates: Box<[Box<[Piece]>]>,
    },
    /// Begins with one of them.
    Beginnings(Box<[Box<[Piece]>]>),
    /// Matches one of them: the segments between the wildcards of each.
    Patterns(Box<[Box<[Segment]>]>),
    Times(Box<[EffectiveValue]>),
}

/// What stands between two wildcards.
type Segment = Box<[Piece]>;

/// A request of a subject.
pub(super) struct Asking<'a, A: ?Sized> {
    pub(super) subject: &'a Subject<'a>,
    pub(super) attributes: &'a A,
    pub(super) instant: Option<Instant>,
    /// The service of the permission asked for.
    pub(super) service: u32,
}

impl From<bool> for Truth {
    fn from(is_true: bool) -> Self {
        if is_true { Self::True } else { Self::False }
    }
}

impl Truth {
    /// Joins by AND; stops at the first that is false.
    pub(super) fn all(truths: impl Iterator<Item = Self>) -> Self {
        let mut joined = Self::True;
        for truth in truths {
            joined = joined.min(truth);
            if joined == Self::False {
                break;
            }
        }
        joined
    }

    /// Joins by OR; stops at the first that is true.
    pub(super) fn any(truths: impl Iterator<Item = Self>) -> Self {
        let mut joined = Self::False;
        for truth in truths {
            joined = joined.max(truth);
            if joined == Self::True {
                break;
            }
        }
        joined
    }
}

impl Condition {
    /// `about` names the attribute by its position in the table.
    pub(super) fn new(condition: &EffectiveCondition, about: About) -> Self {
        let texts = || {
            condition.values.iter().filter_map(|value| match value {
                EffectiveValue::Text(pieces) => Some(pieces.as_slice()),
                EffectiveValue::Date(_)
                | EffectiveValue::DateTime(_)
                | EffectiveValue::TimeOfDay(_)
                | EffectiveValue::WeekDay(_) => None,
            })
        };
        let is_time = matches!(condition.about, effective::About::Time(_));
        let test = match condition.operator {
            _ if is_time => Test::Times(condition.values.clone().into()),
            Operator::Equal | Operator::NotEqual | Operator::In | Operator::NotIn => {
                let mut literals: Vec<Box<str>> = texts().filter_map(literal).map(Box::from).collect();
                literals.sort_unstable();
                literals.dedup();
                let templates = texts().filter(|pieces| literal(pieces).is_none()).map(Box::from).collect();
                Test::OneOf { literals: literals.into(), templates }
            }
            Operator::StartsWith | Operator::NotStartsWith => Test::Beginnings(texts().map(Box::from).collect()),
            Operator::Match => Test::Patterns(texts().map(segments).collect()),
            Operator::Before | Operator::After => {
                debug_assert!(false, "only a condition about time compares an order");
                Test::Times(Box::default())
            }
        };
        let is_user = |piece: &Piece| matches!(piece, Piece::Attribute(template::Attribute::UserId));
        let needs_user = texts().flatten().any(is_user);
        Self { about, operator: condition.operator, test, needs_user }
    }

    pub(super) fn truth<A: Attributes + ?Sized>(&self, asking: &Asking<'_, A>) -> Truth {
        if self.lacks_user(asking.subject) { Truth::Unknown } else { self.own_truth(asking) }
    }

    /// Whether a value is unknown because the user is.
    pub(super) fn lacks_user(&self, subject: &Subject<'_>) -> bool {
        self.needs_user && subject.user().is_none()
    }

    /// The truth as if every value were known.
    pub(super) fn own_truth<A: Attributes + ?Sized>(&self, asking: &Asking<'_, A>) -> Truth {
        let subject = asking.subject;
        match self.about {
            About::Attribute { index, is_single } => match asking.values(index).known() {
                Some(values) => self.truth_of(values, is_single, subject),
                None => Truth::Unknown,
            },
            About::EnvironmentId => self.truth_of(subject.environment().into_iter(), false, subject),
            About::UserGroup => self.truth_of(subject.groups().iter().map(String::as_str), false, subject),
            About::Time(_) => asking.instant.map_or(Truth::Unknown, |instant| self.truth_at(instant)),
        }
    }

    /// The name of what it is about.
    pub(super) fn name<'t>(&self, table: &'t DecisionTable) -> &'t str {
        match self.about {
            About::Attribute { index, .. } => {
                let spellings = table.attributes.get(index as usize).map(|attribute| &attribute.spellings);
                spellings.and_then(|spellings| spellings.first()).map_or("", |name| name)
            }
            About::Time(name) => name,
            About::EnvironmentId => "global:environmentId",
            About::UserGroup => "global:userGroup",
        }
    }

    fn truth_of<'v>(
        &self,
        mut values: impl Iterator<Item = &'v str> + Clone,
        is_single: bool,
        subject: &Subject<'_>,
    ) -> Truth {
        let is_negative = self.operator.is_negative();
        let all = values.clone();
        let Some(first) = values.next() else {
            return if is_negative { Truth::Unknown } else { Truth::False };
        };
        // MATCH is the one operator that takes several values where there should be one.
        if is_single && self.operator != Operator::Match && values.any(|value| value != first) {
            return Truth::Unknown;
        }
        for value in all {
            match self.holds(value, subject) {
                Some(true) => return Truth::from(!is_negative),
                Some(false) => {}
                None => return Truth::Unknown,
            }
        }
        Truth::from(is_negative)
    }

    /// Whether the positive operator holds for `value`; `None` if they are not of one kind, which resolve rules out.
    fn holds(&self, value: &str, subject: &Subject<'_>) -> Option<bool> {
        match &self.test {
            Test::OneOf { literals, templates } => Some(
                literals.binary_search_by(|literal| (**literal).cmp(value)).is_ok()
                    || templates.iter().any(|pieces| {
                        subject.readings(pieces).any(|reading| reading.after(pieces, value).is_some_and(str::is_empty))
                    }),
            ),
            Test::Beginnings(beginnings) => Some(
                beginnings
                    .iter()
                    .any(|pieces| subject.readings(pieces).any(|reading| reading.after(pieces, value).is_some())),
            ),
            Test::Patterns(patterns) => Some(patterns.iter().any(|segments| {
                subject.readings(segments.iter().flatten()).any(|reading| reading.matches(segments, value))
            })),
            Test::Times(_) => None,
        }
    }

    fn truth_at(&self, instant: Instant) -> Truth {
        let Test::Times(times) = &self.test else { return Truth::Unknown };
        let mut holds = false;
        for time in times {
            let ordering = match time {
                EffectiveValue::Date(date) => date.compare(instant),
                EffectiveValue::DateTime(moment) => instant.cmp(moment),
                EffectiveValue::TimeOfDay(time) => time.compare(instant),
                EffectiveValue::WeekDay(day) if day.contains(instant) => Ordering::Equal,
                // Only asked whether it is the same day: any other ordering will do.
                EffectiveValue::WeekDay(_) => Ordering::Less,
                EffectiveValue::Text(_) => return Truth::Unknown,
            };
            holds |= match self.operator {
                Operator::Before => ordering == Ordering::Less,
                Operator::After => ordering == Ordering::Greater,
                Operator::Equal | Operator::NotEqual | Operator::In | Operator::NotIn => ordering == Ordering::Equal,
                Operator::StartsWith | Operator::NotStartsWith | Operator::Match => return Truth::Unknown,
            };
        }
        Truth::from(holds != self.operator.is_negative())
    }
}

impl Statement {
    /// The truth of everything but the condition `answered`, whose truth the caller knows.
    pub(super) fn truth<A: Attributes + ?Sized>(&self, answered: Option<u32>, asking: &Asking<'_, A>) -> Truth {
        let conditions = self.conditions.iter().filter(|&&condition| Some(condition) != answered);
        let own = Truth::all(conditions.map(|&condition| asking.truth(condition)));
        if own == Truth::False || self.boundaries.is_empty() {
            return own;
        }
        own.min(Truth::any(self.boundaries.iter().map(|boundary| boundary_truth(boundary, asking))))
    }
}

fn boundary_truth<A: Attributes + ?Sized>(boundary: &Boundary, asking: &Asking<'_, A>) -> Truth {
    Truth::all(boundary.iter().map(|same_name| Truth::any(same_name.iter().map(|&condition| asking.truth(condition)))))
}

impl<A: Attributes + ?Sized> Asking<'_, A> {
    /// What the request states of an attribute.
    pub(super) fn values(&self, attribute: u32) -> Values<'_> {
        match self.subject.table().attributes.get(attribute as usize) {
            Some(Attribute { service, spellings }) => {
                self.attributes.get(AttributeRef { index: attribute, spellings, has_bare: *service == self.service })
            }
            None => Values::unknown(),
        }
    }

    fn truth(&self, condition: u32) -> Truth {
        match self.subject.table().conditions.get(condition as usize) {
            Some(condition) => condition.truth(self),
            None => Truth::Unknown,
        }
    }
}

/// What the templates of one value stand for.
#[derive(Clone, Copy)]
pub(super) struct Reading<'s> {
    level: &'s str,
    user: &'s str,
    group: &'s str,
}

impl<'s> Subject<'s> {
    /// One reading for each group if `pieces` take the group, else one.
    fn readings<'a>(&'a self, pieces: impl IntoIterator<Item = &'a Piece>) -> impl Iterator<Item = Reading<'a>>
    where
        's: 'a,
    {
        let is_group = |piece: &Piece| matches!(piece, Piece::Attribute(template::Attribute::UserGroup));
        let takes_group = pieces.into_iter().any(is_group);
        // No condition that needs the user gets here without one.
        let plain = Reading { level: self.level_id(), user: self.user().unwrap_or_default(), group: "" };
        let groups = if takes_group { self.groups() } else { &[] };
        let one = (!takes_group).then_some(plain);
        one.into_iter().chain(groups.iter().map(move |group| Reading { group, ..plain }))
    }
}

impl<'a> Reading<'a> {
    fn text(self, piece: &'a Piece) -> &'a str {
        match piece {
            Piece::Text(text) => text,
            Piece::Attribute(template::Attribute::LevelId) => self.level,
            Piece::Attribute(template::Attribute::UserId) => self.user,
            Piece::Attribute(template::Attribute::UserGroup) => self.group,
        }
    }

    /// What is left of `value` behind `pieces`, if it begins with them.
    fn after<'v>(self, pieces: &'a [Piece], value: &'v str) -> Option<&'v str> {
        pieces.iter().try_fold(value, |rest, piece| rest.strip_prefix(self.text(piece)))
    }

    /// Whether `value` ends with `pieces`.
    fn ends(self, pieces: &'a [Piece], value: &str) -> bool {
        pieces.iter().rev().try_fold(value, |rest, piece| rest.strip_suffix(self.text(piece))).is_some()
    }

    /// What is left of `value` behind the leftmost place where `pieces` stand.
    fn behind<'v>(self, pieces: &'a [Piece], value: &'v str) -> Option<&'v str> {
        let Some((first, others)) = pieces.split_first() else { return Some(value) };
        let first = self.text(first);
        let mut rest = value;
        loop {
            let (_, found) = rest.split_at_checked(rest.find(first)?)?;
            if let Some(behind) = found.strip_prefix(first).and_then(|found| self.after(others, found)) {
                return Some(behind);
            }
            let mut characters = found.chars();
            characters.next()?;
            rest = characters.as_str();
        }
    }

    /// Whether `value` as a whole is the segments with anything between them.
    ///
    /// The leftmost place for each segment leaves the most for those behind it, so nothing is tried twice.
    fn matches(self, segments: &'a [Segment], value: &str) -> bool {
        let Some((first, others)) = segments.split_first() else { return false };
        let Some(rest) = self.after(first, value) else { return false };
        let Some((last, middle)) = others.split_last() else { return rest.is_empty() };
        let rest = middle.iter().try_fold(rest, |rest, segment| self.behind(segment, rest));
        rest.is_some_and(|rest| self.ends(last, rest))
    }
}

/// The text of a value without templates.
pub(super) fn literal(pieces: &[Piece]) -> Option<&str> {
    match pieces {
        [] => Some(""),
        [Piece::Text(text)] => Some(text),
        _ => None,
    }
}

/// The segments of a pattern, one more than it has wildcards: only `*` in a text is one.
fn segments(pieces: &[Piece]) -> Box<[Segment]> {
    let mut done: Vec<Segment> = Vec::new();
    let mut segment: Vec<Piece> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Attribute(_) => segment.push(piece.clone()),
            Piece::Text(text) => {
                for (position, part) in text.split('*').enumerate() {
                    if position > 0 {
                        done.push(std::mem::take(&mut segment).into());
                    }
                    if !part.is_empty() {
                        segment.push(Piece::Text(part.to_owned()));
                    }
                }
            }
        }
    }
    done.push(segment.into());
    // Two wildcards side by side are one; the first and the last segment stand even if they are empty.
    let last = done.len() - 1;
    let kept = done
        .into_iter()
        .enumerate()
        .filter(|(position, segment)| *position == 0 || *position == last || !segment.is_empty());
    kept.map(|(_, segment)| segment).collect()
}
