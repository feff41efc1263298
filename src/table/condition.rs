//! What a condition says about a request: true, false or unknown, found without allocating.

// Deciding cannot fail: what is out of place here is not there.
#![deny(clippy::indexing_slicing, clippy::string_slice, clippy::arithmetic_side_effects)]

use std::cmp::Ordering;

use super::Subject;
use super::names::Attribute;
use super::volume::{Boundary, Narrowing, Statement, Volume};
use crate::ast::Operator;
use crate::effective::{Aspect, EffectiveValue, Piece, TimeValue};
use crate::order;
use crate::request::{AttributeRef, Attributes, Values};
use crate::template;
use crate::time::Instant;

/// What a condition or a statement says about a request. Ordered so that AND is the least and OR the greatest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Truth {
    /// It does not hold.
    False,
    /// The request states too little to tell.
    Unknown,
    /// It holds.
    True,
}

/// A compiled condition.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Condition {
    /// The attribute, if it is about one.
    pub(super) attribute: u32,
    /// Its text, or where several begin in the values of a volume; with [`Condition::TEST`] the position of a test.
    pub(super) values: u32,
    pub(super) count: u16,
    pub(super) operator: Operator,
    pub(super) about: About,
}

const _: () = assert!(size_of::<Condition>() == 12, "there are as many as a quarter of the statements");

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum About {
    Attribute,
    SingleAttribute,
    EnvironmentId,
    UserGroup,
    Date,
    DateTime,
    TimeOfDay,
    WeekDay,
}

/// What takes more than comparing texts.
pub(super) struct Test {
    /// Whether a value of it takes the user.
    needs_user: bool,
    pub(super) kind: TestKind,
}

pub(super) enum TestKind {
    /// Equal to one of them. The literals are sorted.
    OneOf {
        literals: Box<[Box<str>]>,
        templates: Box<[Box<[OwnedPiece]>]>,
    },
    /// Begins with one of them.
    Beginnings(Box<[Box<[OwnedPiece]>]>),
    /// Matches one of them: the segments between the wildcards of each.
    Patterns(Box<[Box<[Segment]>]>),
    Times(Box<[TimeValue]>),
}

/// What stands between two wildcards.
pub(super) type Segment = Box<[OwnedPiece]>;

pub(super) enum OwnedPiece {
    Text(Box<str>),
    Attribute(template::Attribute),
}

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

impl From<Aspect> for About {
    fn from(aspect: Aspect) -> Self {
        match aspect {
            Aspect::Date => Self::Date,
            Aspect::DateTime => Self::DateTime,
            Aspect::TimeOfDay => Self::TimeOfDay,
            Aspect::WeekDay => Self::WeekDay,
        }
    }
}

impl Test {
    /// The test of a condition that compares more than texts.
    pub(super) fn new(operator: Operator, values: &[EffectiveValue<'_>]) -> Self {
        let texts = || {
            values.iter().filter_map(|value| match value {
                EffectiveValue::Text(pieces) => Some(pieces.as_slice()),
                EffectiveValue::Time(..) => None,
            })
        };
        let times = values.iter().filter_map(|value| match value {
            EffectiveValue::Time(time, _) => Some(*time),
            EffectiveValue::Text(_) => None,
        });
        let times: Box<[TimeValue]> = times.collect();
        let kind = match operator {
            _ if !times.is_empty() => TestKind::Times(times),
            Operator::Equal | Operator::NotEqual | Operator::In | Operator::NotIn => {
                let literals = order::set(texts().filter_map(literal).collect());
                let literals = literals.into_iter().map(Box::from).collect();
                let templates = texts().filter(|pieces| literal(pieces).is_none()).map(owned).collect();
                TestKind::OneOf { literals, templates }
            }
            Operator::StartsWith | Operator::NotStartsWith => TestKind::Beginnings(texts().map(owned).collect()),
            Operator::Match => TestKind::Patterns(texts().map(segments).collect()),
            Operator::Before | Operator::After => {
                debug_assert!(false, "only a condition about time compares an order");
                TestKind::Times(Box::default())
            }
        };
        let is_user = |piece: &Piece<'_>| matches!(piece, Piece::Attribute(template::Attribute::UserId));
        Self { needs_user: texts().flatten().any(is_user), kind }
    }
}

impl Condition {
    /// How many texts stand for a condition with a test of its own.
    pub(super) const TEST: u16 = u16::MAX;

    /// Its texts, in their order.
    pub(super) fn texts<'v>(&'v self, values: &'v [u32]) -> &'v [u32] {
        let start = self.values as usize;
        match self.count {
            1 => std::slice::from_ref(&self.values),
            count => values.get(start..start.saturating_add(count.into())).unwrap_or_default(),
        }
    }

    pub(super) fn test(self, volume: &Volume) -> Option<&Test> {
        if self.count == Self::TEST { volume.tests.get(self.values as usize) } else { None }
    }

    pub(super) fn truth<A: Attributes + ?Sized>(self, volume: &Volume, asking: &Asking<'_, A>) -> Truth {
        if self.lacks_user(volume, asking.subject) { Truth::Unknown } else { self.own_truth(volume, asking) }
    }

    /// Whether a value is unknown because the user is.
    pub(super) fn lacks_user(self, volume: &Volume, subject: &Subject<'_>) -> bool {
        subject.user().is_none() && self.test(volume).is_some_and(|test| test.needs_user)
    }

    /// The truth as if every value were known.
    pub(super) fn own_truth<A: Attributes + ?Sized>(self, volume: &Volume, asking: &Asking<'_, A>) -> Truth {
        let subject = asking.subject;
        match self.about {
            About::Attribute | About::SingleAttribute => match asking.values(self.attribute).known() {
                Some(values) => self.truth_of(volume, values, self.about == About::SingleAttribute, subject),
                None => Truth::Unknown,
            },
            About::EnvironmentId => self.truth_of(volume, subject.environment().into_iter(), false, subject),
            About::UserGroup => self.truth_of(volume, subject.groups(), false, subject),
            About::Date | About::DateTime | About::TimeOfDay | About::WeekDay => {
                asking.instant.map_or(Truth::Unknown, |instant| self.truth_at(volume, instant))
            }
        }
    }

    /// The name of what it is about.
    pub(super) fn name(self, attributes: &[Attribute]) -> &str {
        match self.about {
            About::Attribute | About::SingleAttribute => {
                attributes.get(self.attribute as usize).map_or("", |attribute| &attribute.canonical)
            }
            About::EnvironmentId => "global:environmentId",
            About::UserGroup => "global:userGroup",
            About::Date => Aspect::Date.name(),
            About::DateTime => Aspect::DateTime.name(),
            About::TimeOfDay => Aspect::TimeOfDay.name(),
            About::WeekDay => Aspect::WeekDay.name(),
        }
    }

    fn truth_of<'v>(
        self,
        volume: &Volume,
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
            match self.holds(volume, value, subject) {
                Some(true) => return Truth::from(!is_negative),
                Some(false) => {}
                None => return Truth::Unknown,
            }
        }
        Truth::from(is_negative)
    }

    /// Whether the positive operator holds for `value`; `None` if they are not of one kind, which resolve rules out.
    fn holds(self, volume: &Volume, value: &str, subject: &Subject<'_>) -> Option<bool> {
        let Some(test) = self.test(volume) else {
            let texts = self.texts(&volume.values);
            let is_prefix = matches!(self.operator, Operator::StartsWith | Operator::NotStartsWith);
            return Some(if is_prefix {
                texts.iter().any(|&text| value.starts_with(volume.text(text)))
            } else {
                texts.binary_search_by(|&text| volume.text(text).cmp(value)).is_ok()
            });
        };
        match &test.kind {
            TestKind::OneOf { literals, templates } => Some(
                literals.binary_search_by(|literal| (**literal).cmp(value)).is_ok()
                    || templates.iter().any(|pieces| {
                        subject.readings(pieces).any(|reading| reading.after(pieces, value).is_some_and(str::is_empty))
                    }),
            ),
            TestKind::Beginnings(beginnings) => Some(
                beginnings
                    .iter()
                    .any(|pieces| subject.readings(pieces).any(|reading| reading.after(pieces, value).is_some())),
            ),
            TestKind::Patterns(patterns) => Some(patterns.iter().any(|segments| {
                subject.readings(segments.iter().flatten()).any(|reading| reading.matches(segments, value))
            })),
            TestKind::Times(_) => None,
        }
    }

    fn truth_at(self, volume: &Volume, instant: Instant) -> Truth {
        let Some(TestKind::Times(times)) = self.test(volume).map(|test| &test.kind) else { return Truth::Unknown };
        let mut holds = false;
        for time in times {
            let ordering = match time {
                TimeValue::Date(date) => date.compare(instant),
                TimeValue::DateTime(moment) => instant.cmp(moment),
                TimeValue::TimeOfDay(time) => time.compare(instant),
                TimeValue::WeekDay(day) if day.contains(instant) => Ordering::Equal,
                // Only asked whether it is the same day: any other ordering will do.
                TimeValue::WeekDay(_) => Ordering::Less,
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
    pub(super) fn truth<A: Attributes + ?Sized>(self, volume: &Volume, asking: &Asking<'_, A>) -> Truth {
        match volume.narrowing(self.body) {
            Narrowing::Nothing => Truth::True,
            Narrowing::Condition(condition) => asking.truth(volume, condition),
            Narrowing::Body(conditions, boundaries) => {
                let own = Truth::all(conditions.iter().map(|&condition| asking.truth(volume, condition)));
                if own == Truth::False || boundaries.is_empty() {
                    return own;
                }
                own.min(Truth::any(boundaries.iter().map(|boundary| boundary_truth(volume, boundary, asking))))
            }
        }
    }
}

fn boundary_truth<A: Attributes + ?Sized>(volume: &Volume, boundary: &Boundary, asking: &Asking<'_, A>) -> Truth {
    let any = |same_name: &[u32]| Truth::any(same_name.iter().map(|&condition| asking.truth(volume, condition)));
    Truth::all(boundary.iter().map(|same_name| any(same_name)))
}

impl<'a, A: Attributes + ?Sized> Asking<'a, A> {
    /// What the request states of an attribute.
    #[inline(always)]
    pub(super) fn values(&self, attribute: u32) -> Values<'a> {
        match self.subject.table().names.attributes().get(attribute as usize) {
            Some(known) => self.attributes.get(AttributeRef {
                index: attribute,
                canonical: &known.canonical,
                others: known.others(self.service),
                other_lengths: known.other_lengths,
            }),
            None => Values::unknown(),
        }
    }

    fn truth(&self, volume: &Volume, condition: u32) -> Truth {
        match volume.conditions.get(condition as usize) {
            Some(condition) => condition.truth(volume, self),
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
    pub(super) fn readings<'a>(
        &'a self,
        pieces: impl IntoIterator<Item = &'a OwnedPiece>,
    ) -> impl Iterator<Item = Reading<'a>>
    where
        's: 'a,
    {
        let is_group = |piece: &OwnedPiece| matches!(piece, OwnedPiece::Attribute(template::Attribute::UserGroup));
        let takes_group = pieces.into_iter().any(is_group);
        // No condition that needs the user gets here without one.
        let plain = Reading { level: self.level_id(), user: self.user().unwrap_or_default(), group: "" };
        let one = (!takes_group).then_some(plain);
        let groups = self.groups().filter(move |_| takes_group);
        one.into_iter().chain(groups.map(move |group| Reading { group, ..plain }))
    }
}

impl<'a> Reading<'a> {
    pub(super) fn text(self, piece: &'a OwnedPiece) -> &'a str {
        match piece {
            OwnedPiece::Text(text) => text,
            OwnedPiece::Attribute(template::Attribute::LevelId) => self.level,
            OwnedPiece::Attribute(template::Attribute::UserId) => self.user,
            OwnedPiece::Attribute(template::Attribute::UserGroup) => self.group,
        }
    }

    /// What is left of `value` behind `pieces`, if it begins with them.
    fn after<'v>(self, pieces: &'a [OwnedPiece], value: &'v str) -> Option<&'v str> {
        pieces.iter().try_fold(value, |rest, piece| rest.strip_prefix(self.text(piece)))
    }

    /// Whether `value` ends with `pieces`.
    fn ends(self, pieces: &'a [OwnedPiece], value: &str) -> bool {
        pieces.iter().rev().try_fold(value, |rest, piece| rest.strip_suffix(self.text(piece))).is_some()
    }

    /// What is left of `value` behind the leftmost place where `pieces` stand.
    fn behind<'v>(self, pieces: &'a [OwnedPiece], value: &'v str) -> Option<&'v str> {
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
pub(super) fn literal<'p>(pieces: &'p [Piece<'_>]) -> Option<&'p str> {
    match pieces {
        [] => Some(""),
        [Piece::Text(text)] => Some(text),
        _ => None,
    }
}

fn owned(pieces: &[Piece<'_>]) -> Box<[OwnedPiece]> {
    let piece = |piece: &Piece<'_>| match piece {
        Piece::Text(text) => OwnedPiece::Text((**text).into()),
        Piece::Attribute(attribute) => OwnedPiece::Attribute(*attribute),
    };
    pieces.iter().map(piece).collect()
}

/// The segments of a pattern, one more than it has wildcards: only `*` in a text is one.
fn segments(pieces: &[Piece<'_>]) -> Box<[Segment]> {
    let mut done: Vec<Segment> = Vec::new();
    let mut segment: Vec<OwnedPiece> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Attribute(attribute) => segment.push(OwnedPiece::Attribute(*attribute)),
            Piece::Text(text) => {
                for (position, part) in text.split('*').enumerate() {
                    if position > 0 {
                        done.push(std::mem::take(&mut segment).into());
                    }
                    if !part.is_empty() {
                        segment.push(OwnedPiece::Text(part.into()));
                    }
                }
            }
        }
    }
    done.push(segment.into());
    // Two wildcards side by side are one; the first and the last segment stand even if they are empty.
    let last = done.len().saturating_sub(1);
    let kept = done
        .into_iter()
        .enumerate()
        .filter(|(position, segment)| *position == 0 || *position == last || !segment.is_empty());
    kept.map(|(_, segment)| segment).collect()
}
