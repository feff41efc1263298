//! Effective statements: what resolve makes of policies, bindings and boundaries, and compile reads.
//!
//! Names are canonical, parameters are filled in, aliases and defaults are gone; what is left depends on the request.

use crate::ast::{Effect, Operator};
use crate::template;
use crate::time::{Date, Instant, TimeOfDay, WeekDay};

/// All that a repository says.
#[derive(Debug, Default)]
pub(crate) struct Effective {
    /// The uuids of the policies, in the order of the repository.
    pub(crate) policies: Vec<String>,
    pub(crate) levels: Vec<OwnedLevel>,
    pub(crate) groups: Vec<String>,
    pub(crate) reaches: Vec<Reach>,
    pub(crate) statements: Vec<EffectiveStatement>,
    /// Environments with their accounts, each once.
    pub(crate) environments: Vec<(String, String)>,
}

/// A level at which something is bound. Ordered as an explanation lists them: from global downwards.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum OwnedLevel {
    Global,
    Account(String),
    Environment(String),
}

/// Whom statements reach: pairs of positions in `levels` and `groups`, sorted, each once.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub(crate) struct Reach(pub(crate) Vec<(u32, u32)>);

/// A statement as it applies to some of its permissions for everybody it reaches.
#[derive(Debug)]
pub(crate) struct EffectiveStatement {
    pub(crate) effect: Effect,
    /// Canonical names, each once.
    pub(crate) permissions: Vec<String>,
    /// Joined by AND.
    pub(crate) conditions: Vec<EffectiveCondition>,
    /// Boundaries: alternatives of conjunctions of alternatives. None: nothing narrows the statement.
    pub(crate) boundaries: Vec<Vec<Vec<EffectiveCondition>>>,
    /// Position in `reaches`.
    pub(crate) reach: u32,
    /// Position in `policies`.
    pub(crate) policy: u32,
    /// Number in the policy, from 1.
    pub(crate) number: u32,
}

/// A condition whose names and values are ready to be compared.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) struct EffectiveCondition {
    pub(crate) about: About,
    pub(crate) operator: Operator,
    pub(crate) values: Vec<EffectiveValue>,
}

/// What a condition compares its values with.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum About {
    /// An attribute that the request states.
    Attribute {
        /// The canonical name.
        name: String,
        /// Whether it has one value only on the permissions of the statement.
        is_single: bool,
    },
    /// `global:date`, `global:date-time`, `global:time-of-day` or `global:week-day`: the instant of the request.
    Time(&'static str),
    /// `global:environmentId`: the environment asked about.
    EnvironmentId,
    /// `global:userGroup`: the groups of the user.
    UserGroup,
}

/// A value of a condition.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum EffectiveValue {
    Text(Vec<Piece>),
    Date(Date),
    DateTime(Instant),
    TimeOfDay(TimeOfDay),
    WeekDay(WeekDay),
}

/// A piece of a value. Two texts never follow each other, and no text is empty; an empty value has no pieces.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(crate) enum Piece {
    Text(String),
    Attribute(template::Attribute),
}
