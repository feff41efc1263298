//! Effective statements taken over from `resolve` as owned data, with every value as a policy text has to write it.

use std::collections::HashSet;

use super::{ExpandedCondition, Expansions};
use crate::ast::Effect;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::effective::{About, EffectiveCondition, EffectivePolicy, EffectiveValue, Piece, TimeValue};
use crate::repository::Place;
use crate::request::Level;
use crate::template::{self, Attribute, Part};

/// An effective statement before its boundaries are multiplied out.
#[derive(Debug)]
pub(super) struct Stored {
    /// The uuid of the policy.
    pub(super) policy: String,
    /// The name of the policy.
    pub(super) name: String,
    pub(super) number: u32,
    /// Position in the ways.
    pub(super) way: usize,
    pub(super) effect: Effect,
    pub(super) permissions: Vec<String>,
    pub(super) own: Vec<ExpandedCondition>,
    /// Alternatives; in each, names joined by AND; for each name, alternatives.
    pub(super) boundaries: Vec<Vec<Vec<ExpandedCondition>>>,
    /// Why it cannot be written down.
    pub(super) fault: Option<Box<Diagnostic>>,
}

/// How bindings fill in and narrow the statements that they lead to.
#[derive(Debug)]
pub(super) struct Way {
    pub(super) boundaries: Vec<String>,
    /// Where the first of the bindings was read.
    pub(super) place: Place,
    /// Positions in the statements.
    pub(super) statements: Vec<usize>,
}

/// A level that owns its id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum OwnedLevel {
    Global,
    Account(String),
    Environment(String),
}

impl OwnedLevel {
    pub(super) fn of(level: Level<'_>) -> Self {
        match level {
            Level::Global => Self::Global,
            Level::Account(id) => Self::Account(id.to_owned()),
            Level::Environment(id) => Self::Environment(id.to_owned()),
        }
    }

    pub(super) fn level(&self) -> Level<'_> {
        match self {
            Self::Global => Level::Global,
            Self::Account(id) => Level::Account(id),
            Self::Environment(id) => Level::Environment(id),
        }
    }

    /// `levelType` and `levelId`.
    pub(super) fn names(&self) -> (&'static str, &str) {
        match self {
            Self::Global => ("global", "global"),
            Self::Account(id) => ("account", id),
            Self::Environment(id) => ("environment", id),
        }
    }
}

impl Expansions {
    /// Takes over what one policy says.
    pub(super) fn take(&mut self, policy: &EffectivePolicy<'_>, name: &str) {
        let first = self.ways.len();
        for (reach, way) in policy.reaches.iter().zip(&policy.ways) {
            let boundaries = way.boundaries.iter().map(|&uuid| uuid.to_owned()).collect();
            for (level, group) in &reach.0 {
                let ways = self.groups.entry((*group).to_owned()).or_default();
                ways.push((OwnedLevel::of(*level), self.ways.len()));
            }
            self.ways.push(Way { boundaries, place: way.place.clone(), statements: Vec::new() });
        }
        for statement in &policy.statements {
            let mut writing = Writing::default();
            let permissions = &policy.permissions[statement.permissions];
            let permissions: Vec<String> = permissions.iter().map(ToString::to_string).collect();
            let own = &policy.conjunctions[statement.conjunction];
            let own: Vec<_> = own.iter().map(|condition| writing.condition(condition)).collect();
            let mut boundaries = Vec::new();
            for boundary in &policy.narrowings[statement.narrowing] {
                let mut names = Vec::new();
                for same_name in boundary {
                    names.push(same_name.iter().map(|condition| writing.condition(condition)).collect());
                }
                boundaries.push(names);
            }
            for name in permissions.iter().chain(writing.names.iter()) {
                if self.catalog.canonical(name) != name.as_str() {
                    writing.fault = Some(format!("the catalogue would read its `{name}` as another name"));
                }
            }
            let Some(way) = self.ways.get_mut(first + statement.reach) else { continue };
            let fault = writing.fault.map(|fault| {
                let (number, uuid) = (statement.number, policy.uuid);
                let message = format!("statement {number} of the policy `{uuid}` cannot be written down: {fault}");
                Box::new(way.place.mark(Diagnostic::error(Code::CannotBeWritten, message), "parameters"))
            });
            way.statements.push(self.statements.len());
            self.statements.push(Stored {
                policy: policy.uuid.to_owned(),
                name: name.to_owned(),
                number: statement.number,
                way: first + statement.reach,
                effect: statement.effect,
                permissions,
                own,
                boundaries,
                fault,
            });
        }
    }
}

/// Conditions of one statement on their way to text.
#[derive(Default)]
struct Writing {
    /// Names that the catalogue might read otherwise.
    names: Vec<String>,
    fault: Option<String>,
}

impl Writing {
    fn condition(&mut self, condition: &EffectiveCondition<'_>) -> ExpandedCondition {
        let name = match &condition.about {
            About::Attribute { name, .. } => {
                self.names.push(name.to_string());
                name.to_string()
            }
            About::Time(aspect) => aspect.name().to_owned(),
            About::EnvironmentId => "global:environmentId".to_owned(),
            About::UserGroup => "global:userGroup".to_owned(),
        };
        let mut values: Vec<String> = Vec::new();
        let mut known = HashSet::new();
        for value in &condition.values {
            let text = match value {
                EffectiveValue::Time(TimeValue::WeekDay(day), _) => day.name().to_owned(),
                EffectiveValue::Time(_, text) => text.to_string(),
                EffectiveValue::Text(pieces) => self.text(&name, pieces),
            };
            if known.insert(text.clone()) {
                values.push(text);
            }
        }
        ExpandedCondition { name, operator: condition.operator, values }
    }

    /// The pieces as one value; a fault if they would be read otherwise.
    fn text(&mut self, name: &str, pieces: &[Piece<'_>]) -> String {
        let mut text = String::new();
        for piece in pieces {
            text.push_str(match piece {
                Piece::Text(text) => text,
                Piece::Attribute(Attribute::LevelId) => "${global:levelId}",
                Piece::Attribute(Attribute::UserId) => "${global:userId}",
                Piece::Attribute(Attribute::UserGroup) => "${global:userGroup}",
            });
        }
        if text.contains('"') && text.contains('\'') {
            self.fault = Some(format!("its value `{text}` of `{name}` holds both kinds of quotes, filled in"));
        } else if !reads_as(&text, pieces) {
            // A parameter brought a part of it: what is filled in is never read for templates, but this would be.
            self.fault = Some(format!("its value `{text}` of `{name}` would be read as a template, filled in"));
        }
        text
    }
}

/// Whether a value of this text has these pieces.
fn reads_as(text: &str, pieces: &[Piece<'_>]) -> bool {
    let mut read: Vec<Piece<'_>> = Vec::new();
    for part in template::parts(text) {
        match (part, read.last_mut()) {
            (Part::Text(text) | Part::Unknown(text), Some(Piece::Text(before))) => before.to_mut().push_str(text),
            (Part::Text(text) | Part::Unknown(text), _) => read.push(Piece::Text(text.into())),
            (Part::Attribute(attribute), _) => read.push(Piece::Attribute(attribute)),
            (Part::Parameter(_), _) => return false,
        }
    }
    read == pieces
}
