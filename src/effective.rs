//! Effective statements: what resolve makes of policies, bindings and boundaries, and compile reads.
//!
//! Names are canonical, parameters are filled in, aliases and defaults are gone; what is left depends on the request.
//! They come one policy at a time and borrow from it, so that a repository is never held twice.

use std::borrow::Cow;

use smallvec::SmallVec;

use crate::ast::{Effect, Operator};
use crate::repository::Place;
use crate::request::Level;
use crate::template;
use crate::time::{Date, Instant, TimeOfDay, WeekDay};

/// What a policy says, as its bindings fill it in and narrow it.
///
/// What many of its statements share stands once, in lists: a policy that is bound in a hundred ways says most of it a
/// hundred times.
#[derive(Debug)]
pub(crate) struct EffectivePolicy<'p> {
    pub(crate) uuid: &'p str,
    /// Where the policy stands in the repository: greater than that of every policy before it.
    pub(crate) ordinal: u32,
    pub(crate) reaches: Vec<Reach<'p>>,
    /// For each reach, what its bindings have in common.
    pub(crate) ways: Vec<BoundBy<'p>>,
    pub(crate) permissions: Vec<Permissions<'p>>,
    pub(crate) conjunctions: Vec<Conjunction<'p>>,
    pub(crate) narrowings: Vec<Narrowing<'p>>,
    /// In the order of their reaches, and for one reach in that of the policy.
    pub(crate) statements: Vec<EffectiveStatement>,
}

/// Whom statements reach: groups, each at the level of its binding; some repeatedly.
#[derive(Debug, Default)]
pub(crate) struct Reach<'p>(pub(crate) Vec<(Level<'p>, &'p str)>);

/// How the bindings of a reach narrow what reaches.
#[derive(Debug)]
#[cfg_attr(not(feature = "author"), expect(dead_code, reason = "deciding does not ask"))]
pub(crate) struct BoundBy<'p> {
    /// The uuids of the boundaries, sorted; none for a DENY.
    pub(crate) boundaries: &'p [&'p str],
    /// Where the first of the bindings was read.
    pub(crate) place: &'p Place,
}

/// A statement as it applies to some of its permissions for everybody it reaches. What it names are positions in the
/// lists of its policy.
#[derive(Debug, Clone, Copy)]
pub(crate) struct EffectiveStatement {
    pub(crate) effect: Effect,
    pub(crate) permissions: usize,
    pub(crate) conjunction: usize,
    pub(crate) narrowing: usize,
    pub(crate) reach: usize,
    /// Number in the policy, from 1.
    pub(crate) number: u32,
}

/// Canonical names, each once.
pub(crate) type Permissions<'p> = SmallVec<[Cow<'p, str>; 2]>;

/// Conditions joined by AND.
pub(crate) type Conjunction<'p> = Vec<EffectiveCondition<'p>>;

/// Alternatives, one for each boundary. None: nothing narrows the statement.
pub(crate) type Narrowing<'p> = Vec<EffectiveBoundary<'p>>;

/// Conditions of different names are joined by AND, those of one name are alternatives.
pub(crate) type EffectiveBoundary<'p> = Vec<Vec<EffectiveCondition<'p>>>;

/// A condition whose names and values are ready to be compared.
#[derive(Debug, Clone)]
pub(crate) struct EffectiveCondition<'p> {
    pub(crate) about: About<'p>,
    pub(crate) operator: Operator,
    pub(crate) values: SmallVec<[EffectiveValue<'p>; 1]>,
}

/// What a condition compares its values with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum About<'p> {
    /// An attribute that the request states.
    Attribute {
        /// The canonical name.
        name: Cow<'p, str>,
        /// Whether it has one value only on the permissions of the statement.
        is_single: bool,
    },
    /// The instant of the request.
    Time(Aspect),
    /// `global:environmentId`: the environment asked about.
    EnvironmentId,
    /// `global:userGroup`: the groups of the user.
    UserGroup,
}

/// What of an instant a condition looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aspect {
    /// `global:date`
    Date,
    /// `global:date-time`
    DateTime,
    /// `global:time-of-day`
    TimeOfDay,
    /// `global:week-day`
    WeekDay,
}

/// A value of a condition.
#[derive(Debug, Clone)]
pub(crate) enum EffectiveValue<'p> {
    Text(Pieces<'p>),
    /// With the text that says it: the author's own zone and digits, for whoever writes the statement down again.
    Time(
        TimeValue,
        #[cfg_attr(not(feature = "author"), expect(dead_code, reason = "deciding does not ask"))] Cow<'p, str>,
    ),
}

/// The pieces of a value. Two texts never follow each other, and no text is empty; an empty value has no pieces.
pub(crate) type Pieces<'p> = SmallVec<[Piece<'p>; 1]>;

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Piece<'p> {
    Text(Cow<'p, str>),
    Attribute(template::Attribute),
}

/// A value of a condition about time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TimeValue {
    Date(Date),
    DateTime(Instant),
    TimeOfDay(TimeOfDay),
    WeekDay(WeekDay),
}

impl Aspect {
    /// The name by which policies ask for it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Date => "global:date",
            Self::DateTime => "global:date-time",
            Self::TimeOfDay => "global:time-of-day",
            Self::WeekDay => "global:week-day",
        }
    }
}
