//! Compiled conditions told in words again, with what a request states of them. Away from the hot path.

use std::borrow::Cow;
use std::collections::HashSet;

use super::DecisionTable;
use super::condition::{About, Asking, Condition, OwnedPiece, TestKind, Truth};
use super::explanation::{self, Fact, Part};
use super::volume::{Narrowing, Statement, Volume};
use crate::effective::TimeValue;
use crate::request::Attributes;
use crate::template::Attribute;

/// What narrows a statement.
#[derive(Default)]
pub(super) struct Parts<'v> {
    /// Joined by AND.
    pub(super) conditions: Vec<&'v Condition>,
    /// Alternatives of clauses of alternatives.
    pub(super) boundaries: Vec<Vec<Vec<&'v Condition>>>,
}

impl Statement {
    pub(super) fn parts<'v>(self, volume: &'v Volume) -> Parts<'v> {
        let known = |positions: &[u32]| -> Vec<&'v Condition> {
            positions.iter().filter_map(|&position| volume.conditions.get(position as usize)).collect()
        };
        match volume.narrowing(self.body) {
            Narrowing::Nothing => Parts::default(),
            Narrowing::Condition(condition) => Parts { conditions: known(&[condition]), boundaries: Vec::new() },
            Narrowing::Body(conditions, boundaries) => {
                let boundaries =
                    boundaries.iter().map(|boundary| boundary.iter().map(|clause| known(clause)).collect());
                Parts { conditions: known(conditions), boundaries: boundaries.collect() }
            }
        }
    }
}

/// Tells conditions of a volume.
pub(super) struct Teller<'t, 'a, A: ?Sized> {
    pub(super) table: &'t DecisionTable,
    pub(super) volume: &'t Volume,
    pub(super) asking: &'a Asking<'a, A>,
}

impl<'t, A: Attributes + ?Sized> Teller<'t, '_, A> {
    pub(super) fn conditions(&self, conditions: &[&'t Condition]) -> Vec<explanation::Condition<'t>> {
        conditions.iter().map(|condition| self.condition(condition)).collect()
    }

    pub(super) fn boundary(&self, clauses: &[Vec<&'t Condition>]) -> explanation::Boundary<'t> {
        let clauses: Vec<_> = clauses.iter().map(|clause| self.conditions(clause)).collect();
        let any = |clause: &Vec<explanation::Condition<'_>>| Truth::any(clause.iter().map(|condition| condition.truth));
        explanation::Boundary { truth: Truth::all(clauses.iter().map(any)), clauses }
    }

    fn condition(&self, condition: &'t Condition) -> explanation::Condition<'t> {
        let templates = condition.templates(self.volume);
        explanation::Condition {
            name: condition.name(self.table.names.attributes()),
            operator: condition.operator,
            values: condition.told_values(self.volume),
            truth: condition.truth(self.volume, self.asking),
            is_single: condition.about == About::SingleAttribute,
            compared: self.fact(self.part(condition)),
            filled_in: templates.into_iter().map(|template| self.fact(template)).collect(),
        }
    }

    /// What of the request a condition compares its values with.
    pub(super) fn part(&self, condition: &Condition) -> Part<'t> {
        match condition.about {
            About::Attribute | About::SingleAttribute => Part::Attribute(condition.name(self.table.names.attributes())),
            About::EnvironmentId => Part::Environment,
            About::UserGroup => Part::Groups,
            About::Date | About::DateTime | About::TimeOfDay | About::WeekDay => Part::Time,
        }
    }

    /// What the request states of a part.
    pub(super) fn fact(&self, part: Part<'t>) -> Fact<'t> {
        let subject = self.asking.subject;
        let owned = |text: &str| vec![text.to_owned()];
        let values = match part {
            Part::Attribute(name) => {
                let attribute = self.table.names.known_attribute(name);
                let known = attribute.and_then(|attribute| self.asking.values(attribute).known());
                known.map(|values| {
                    let mut seen = HashSet::new();
                    values.filter(|value| seen.insert(*value)).map(str::to_owned).collect()
                })
            }
            Part::User => subject.user().map(owned),
            Part::Groups => Some(subject.groups().map(str::to_owned).collect()),
            Part::Environment => Some(subject.environment().map(owned).unwrap_or_default()),
            Part::Level => Some(owned(subject.level_id())),
            Part::Time => self.asking.instant.map(|instant| vec![instant.to_string()]),
        };
        Fact { part, values }
    }
}

impl Condition {
    /// The values, as a policy would write them.
    pub(super) fn told_values<'v>(&'v self, volume: &'v Volume) -> Vec<Cow<'v, str>> {
        let Some(test) = self.test(volume) else {
            return self.texts(&volume.values).iter().map(|&text| Cow::Borrowed(volume.text(text))).collect();
        };
        match &test.kind {
            TestKind::OneOf { literals, templates } => {
                let literals = literals.iter().map(|literal| Cow::Borrowed(&**literal));
                literals.chain(templates.iter().map(|pieces| Cow::Owned(told(pieces)))).collect()
            }
            TestKind::Beginnings(beginnings) => beginnings.iter().map(|pieces| Cow::Owned(told(pieces))).collect(),
            TestKind::Patterns(patterns) => patterns
                .iter()
                .map(|segments| segments.iter().map(|pieces| told(pieces)).collect::<Vec<_>>().join("*").into())
                .collect(),
            TestKind::Times(times) => times.iter().map(|time| Cow::Owned(told_time(*time))).collect(),
        }
    }

    /// The parts of a request that its values take, each once.
    fn templates<'t>(&self, volume: &Volume) -> Vec<Part<'t>> {
        let mut parts: Vec<Part<'t>> = Vec::new();
        let mut take = |pieces: &[OwnedPiece]| {
            for piece in pieces {
                let part = match piece {
                    OwnedPiece::Text(_) => continue,
                    OwnedPiece::Attribute(Attribute::LevelId) => Part::Level,
                    OwnedPiece::Attribute(Attribute::UserId) => Part::User,
                    OwnedPiece::Attribute(Attribute::UserGroup) => Part::Groups,
                };
                if !parts.contains(&part) {
                    parts.push(part);
                }
            }
        };
        match self.test(volume).map(|test| &test.kind) {
            None | Some(TestKind::Times(_)) => {}
            Some(TestKind::OneOf { templates: lists, .. } | TestKind::Beginnings(lists)) => {
                lists.iter().for_each(|pieces| take(pieces));
            }
            Some(TestKind::Patterns(patterns)) => {
                patterns.iter().flatten().for_each(|pieces| take(pieces));
            }
        }
        parts
    }
}

fn told(pieces: &[OwnedPiece]) -> String {
    let piece = |piece: &OwnedPiece| match piece {
        OwnedPiece::Text(text) => text.to_string(),
        OwnedPiece::Attribute(Attribute::LevelId) => "${global:levelId}".to_owned(),
        OwnedPiece::Attribute(Attribute::UserId) => "${global:userId}".to_owned(),
        OwnedPiece::Attribute(Attribute::UserGroup) => "${global:userGroup}".to_owned(),
    };
    pieces.iter().map(piece).collect()
}

fn told_time(time: TimeValue) -> String {
    match time {
        TimeValue::Date(date) => date.to_string(),
        TimeValue::DateTime(moment) => moment.to_string(),
        TimeValue::TimeOfDay(time) => time.to_string(),
        TimeValue::WeekDay(day) => day.name().to_owned(),
    }
}
