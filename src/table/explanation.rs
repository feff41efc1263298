//! What an explanation consists of: plain data, made by [`Subject::explain`](crate::Subject::explain).
//!
//! A [`Candidate`] is a statement about the permission as it reached the user, with each [`Condition`] and what the
//! request stated of it. A [`Miss`] is the ALLOW that came nearest where nothing grants.

use std::borrow::Cow;
use std::fmt;

use super::Origin;
pub use super::condition::Truth;
use crate::ast::{Effect, Operator};
use crate::decision::Decision;
use crate::request::Level;

/// A decision with all that led to it.
///
/// ```
/// use allowhere::explanation::Truth;
/// use allowhere::repository::{Binding, Policy, Repository};
/// use allowhere::{Catalog, DecisionTable, Level, Request};
///
/// let mut repository = Repository::new();
/// let text = "ALLOW settings:objects:write WHERE settings:schemaId startsWith \"app:\" AND settings:scope = \"a\";";
/// repository.add_policy(Policy::new("writer", "Writer", text));
/// repository.append(Binding::new(Level::Environment("env-1"), "writer", ["sales"]));
/// let table = DecisionTable::compile(&repository, &Catalog::builtin())?;
///
/// let she = table.subject(Level::Environment("env-1"), ["sales"]);
/// let explanation = she.explain(&Request::new("settings:objects:write", &[("settings:schemaId", "app:menu")]));
/// assert!(!explanation.decision().is_allow());
///
/// let [candidate] = explanation.candidates() else { unreachable!("one statement reaches her") };
/// assert_eq!((candidate.origin().policy(), candidate.ways()[0].group()), ("writer", "sales"));
/// let truths: Vec<Truth> = candidate.conditions().iter().map(|condition| condition.truth()).collect();
/// assert_eq!(truths, [Truth::True, Truth::Unknown]);
///
/// let nearest = explanation.nearest().expect("one ALLOW came near");
/// let wish = &nearest.wishes()[0];
/// assert_eq!((wish.part().to_string(), wish.needs()[0][0].to_string()),
///     ("settings:scope".to_owned(), "settings:scope = \"a\"".to_owned()));
/// assert_eq!(wish.example(), Some(&["a".to_owned()][..]));
/// # Ok::<(), allowhere::Refused>(())
/// ```
#[derive(Debug, Clone)]
pub struct Explanation<'t> {
    pub(super) decision: Decision,
    pub(super) deciding: Vec<Origin<'t>>,
    pub(super) unknown: Vec<String>,
    pub(super) candidates: Vec<Candidate<'t>>,
    pub(super) nearest: Option<Miss<'t>>,
}

/// A statement about the permission that reaches the user, as bindings fill it in and boundaries narrow it.
///
/// A statement that is bound several times, with other parameters or boundaries, is as many candidates.
#[derive(Debug, Clone)]
pub struct Candidate<'t> {
    pub(super) origin: Origin<'t>,
    pub(super) ways: Vec<Way<'t>>,
    pub(super) truth: Truth,
    pub(super) has_decided: bool,
    pub(super) conditions: Vec<Condition<'t>>,
    pub(super) boundaries: Vec<Boundary<'t>>,
}

/// A group of the user to which a policy is bound, and the level of the binding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Way<'t> {
    pub(super) level: Level<'t>,
    pub(super) group: &'t str,
}

/// What a boundary adds to an ALLOW: each of its clauses must hold, and of a clause one condition is enough.
#[derive(Debug, Clone)]
pub struct Boundary<'t> {
    pub(super) truth: Truth,
    pub(super) clauses: Vec<Vec<Condition<'t>>>,
}

/// A condition, with its truth and what the request stated. Prints as a policy writes it.
#[derive(Debug, Clone)]
pub struct Condition<'t> {
    pub(super) name: &'t str,
    pub(super) operator: Operator,
    pub(super) values: Vec<Cow<'t, str>>,
    pub(super) truth: Truth,
    pub(super) is_single: bool,
    pub(super) compared: Fact<'t>,
    pub(super) filled_in: Vec<Fact<'t>>,
}

/// A part of a request, and what the request stated of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact<'t> {
    pub(super) part: Part<'t>,
    /// None: nothing.
    pub(super) values: Option<Vec<String>>,
}

/// A part of a request that conditions look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Part<'t> {
    /// An attribute, by its canonical name.
    Attribute(&'t str),
    /// The user.
    User,
    /// The groups of the user.
    Groups,
    /// The environment asked about.
    Environment,
    /// The id of the level asked about.
    Level,
    /// The instant.
    Time,
}

/// The ALLOW that failed on the fewest conditions, and what the request would have to state for it to hold.
///
/// One that can hold comes before those for which no values were found that satisfy all of its conditions.
#[derive(Debug, Clone)]
pub struct Miss<'t> {
    pub(super) candidate: usize,
    pub(super) failed: usize,
    pub(super) wishes: Vec<Wish<'t>>,
    pub(super) denied_by: Vec<Origin<'t>>,
}

/// A part of the request that would have to be stated otherwise.
#[derive(Debug, Clone)]
pub struct Wish<'t> {
    pub(super) now: Fact<'t>,
    pub(super) needs: Vec<Vec<Condition<'t>>>,
    pub(super) example: Option<Vec<String>>,
}

impl<'t> Explanation<'t> {
    /// The decision. It names the first of [`deciding`](Self::deciding), but of a DENY that is true and one before it
    /// that is unknown it names the true one.
    pub fn decision(&self) -> Decision {
        self.decision
    }

    /// All statements that decided: the unconditional before the conditional, then by the level of the binding from
    /// global downwards, then as policies and statements follow each other. A grant lists each ALLOW that is true, a
    /// refusal each DENY that is true or unknown.
    #[must_use]
    pub fn deciding(&self) -> &[Origin<'t>] {
        &self.deciding
    }

    /// The first statement that decided; `None` if nothing grants.
    #[must_use]
    pub fn by(&self) -> Option<Origin<'t>> {
        self.deciding.first().copied()
    }

    /// The names of what the request would have to state for a DENY to be known, sorted. Empty unless the request is
    /// refused only because it states too little.
    #[must_use]
    pub fn unknown(&self) -> &[String] {
        &self.unknown
    }

    /// Every statement about the permission that reaches the user, in the order of [`deciding`](Self::deciding);
    /// those that decided are among them.
    #[must_use]
    pub fn candidates(&self) -> &[Candidate<'t>] {
        &self.candidates
    }

    /// Of a request that nothing grants and no DENY refuses: the ALLOW that came nearest to granting it; `None` if no
    /// ALLOW about the permission reaches the user.
    #[must_use]
    pub fn nearest(&self) -> Option<&Miss<'t>> {
        self.nearest.as_ref()
    }

    /// The candidate that a miss is about.
    #[must_use]
    pub fn candidate(&self, miss: &Miss<'t>) -> Option<&Candidate<'t>> {
        self.candidates.get(miss.candidate)
    }
}

impl<'t> Candidate<'t> {
    /// The policy, the number of the statement, and its effect.
    #[must_use]
    pub fn origin(&self) -> Origin<'t> {
        self.origin
    }

    /// Through which bindings it reached the user: at least one, from global downwards.
    #[must_use]
    pub fn ways(&self) -> &[Way<'t>] {
        &self.ways
    }

    /// What the statement as a whole says about the request.
    #[must_use]
    pub fn truth(&self) -> Truth {
        self.truth
    }

    /// Whether it is one of those that decided.
    #[must_use]
    pub fn has_decided(&self) -> bool {
        self.has_decided
    }

    /// The conditions of the statement, joined by AND; none of a DENY that a Grail table runs as an unconditional one.
    #[must_use]
    pub fn conditions(&self) -> &[Condition<'t>] {
        &self.conditions
    }

    /// What the boundaries add, as alternatives: one that holds is enough. None if nothing narrows the statement.
    #[must_use]
    pub fn boundaries(&self) -> &[Boundary<'t>] {
        &self.boundaries
    }

    /// Whether it is an ALLOW.
    pub(super) fn is_allow(&self) -> bool {
        self.origin.effect() == Effect::Allow
    }
}

impl<'t> Way<'t> {
    /// The level of the binding.
    #[must_use]
    pub fn level(self) -> Level<'t> {
        self.level
    }

    /// The group.
    #[must_use]
    pub fn group(self) -> &'t str {
        self.group
    }
}

impl<'t> Boundary<'t> {
    /// What the boundary as a whole says about the request.
    #[must_use]
    pub fn truth(&self) -> Truth {
        self.truth
    }

    /// For each name the boundary's conditions on it: alternatives, of which one must hold.
    #[must_use]
    pub fn clauses(&self) -> &[Vec<Condition<'t>>] {
        &self.clauses
    }
}

impl<'t> Condition<'t> {
    /// The canonical name: `settings:schemaId`, `global:date`.
    #[must_use]
    pub fn name(&self) -> &'t str {
        self.name
    }

    /// The operator.
    #[must_use]
    pub fn operator(&self) -> Operator {
        self.operator
    }

    /// The values as the binding filled them in: each once, plain ones sorted, moments in GMT. What stands for a part
    /// of the request, such as `${global:userId}`, is in [`filled_in`](Self::filled_in).
    #[must_use]
    pub fn values(&self) -> impl ExactSizeIterator<Item = &str> {
        self.values.iter().map(|value| &**value)
    }

    /// What it says about the request.
    #[must_use]
    pub fn truth(&self) -> Truth {
        self.truth
    }

    /// Whether the attribute has one value only on this permission, so that several say nothing.
    #[must_use]
    pub fn is_single(&self) -> bool {
        self.is_single
    }

    /// What the values are compared with.
    #[must_use]
    pub fn compared(&self) -> &Fact<'t> {
        &self.compared
    }

    /// What the templates of the values stand for, such as the user for `${global:userId}`.
    #[must_use]
    pub fn filled_in(&self) -> &[Fact<'t>] {
        &self.filled_in
    }
}

impl<'t> Fact<'t> {
    /// The part of the request.
    #[must_use]
    pub fn part(&self) -> Part<'t> {
        self.part
    }

    /// What was stated: no values state that there is none. `None` if nothing was, or the same thing twice.
    #[must_use]
    pub fn values(&self) -> Option<&[String]> {
        self.values.as_deref()
    }
}

impl<'t> Miss<'t> {
    /// How many conditions failed; those of one name in a boundary count as one.
    #[must_use]
    pub fn failed(&self) -> usize {
        self.failed
    }

    /// What the request would have to state.
    #[must_use]
    pub fn wishes(&self) -> &[Wish<'t>] {
        &self.wishes
    }

    /// Whether each wish has an example, and the statement holds once all of them are stated.
    #[must_use]
    pub fn can_hold(&self) -> bool {
        self.wishes.iter().all(|wish| wish.example.is_some())
    }

    /// Every DENY that would refuse the request all the same, once the examples are stated.
    #[must_use]
    pub fn denied_by(&self) -> &[Origin<'t>] {
        &self.denied_by
    }
}

impl<'t> Wish<'t> {
    /// The part of the request.
    #[must_use]
    pub fn part(&self) -> Part<'t> {
        self.now.part
    }

    /// What the request stated of it; see [`Fact::values`].
    #[must_use]
    pub fn now(&self) -> Option<&[String]> {
        self.now.values()
    }

    /// The conditions that have to hold: of each inner list one.
    #[must_use]
    pub fn needs(&self) -> &[Vec<Condition<'t>>] {
        &self.needs
    }

    /// All that could be stated instead; `None` if nothing was found that satisfies all conditions.
    #[must_use]
    pub fn example(&self) -> Option<&[String]> {
        self.example.as_deref()
    }
}

impl fmt::Display for Truth {
    /// `true`, `false` or `unknown`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::False => "false",
            Self::Unknown => "unknown",
            Self::True => "true",
        })
    }
}

impl fmt::Display for Part<'_> {
    /// The name of the attribute, or the part as scenario files name it: `user`, `groups`, `environment`, `time`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Self::Attribute(name) => name,
            Self::User => "user",
            Self::Groups => "groups",
            Self::Environment => "environment",
            Self::Level => "level",
            Self::Time => "time",
        })
    }
}

impl fmt::Display for Condition<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The language has no escapes; a value with both kinds of quotes comes from several parts and cannot be written.
        let quote = |value: &str| if value.contains('"') && !value.contains('\'') { '\'' } else { '"' };
        write!(f, "{} {} ", self.name, self.operator)?;
        if !self.operator.takes_list() {
            return self.values.iter().try_for_each(|value| write!(f, "{0}{value}{0}", quote(value)));
        }
        f.write_str("(")?;
        for (position, value) in self.values.iter().enumerate() {
            let comma = if position > 0 { ", " } else { "" };
            write!(f, "{comma}{0}{value}{0}", quote(value))?;
        }
        f.write_str(")")
    }
}
