//! A decision in full: every statement that decided, and what was missing. Away from the hot path.

use std::collections::{BTreeMap, BTreeSet};

use super::condition::{Asking, Truth};
use super::{Origin, Statement, Subject};
use crate::ast::Effect;
use crate::decision::{Decision, Reason, StatementId};
use crate::request::{Attributes, Request};

/// A decision with all that led to it.
#[derive(Debug, Clone)]
pub struct Explanation<'t> {
    decision: Decision,
    deciding: Vec<Origin<'t>>,
    unknown: Vec<String>,
}

impl<'t> Explanation<'t> {
    /// The decision. The statement it names is the first of [`deciding`](Self::deciding).
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
}

/// The order of an explanation: whether there are conditions, the level, the statement.
type Place = (bool, usize, StatementId);

impl<'t> Subject<'t> {
    /// The decision, and everything that led to it. Allocates; it looks at every statement on the permission.
    pub fn explain<A: Attributes + ?Sized>(&self, request: &Request<'_, A>) -> Explanation<'t> {
        let without =
            |reason| Explanation { decision: Decision::new(reason), deciding: Vec::new(), unknown: Vec::new() };
        let Ok(position) = self.table().position(request.permission) else { return without(Reason::Foreign) };
        let Some(permission) = position.and_then(|position| self.table().permissions.get(position)) else {
            return without(Reason::NothingGrants);
        };
        let asking = Asking {
            subject: self,
            attributes: request.attributes,
            instant: request.instant,
            service: permission.service,
        };
        let mut ranks = BTreeMap::new();
        for (rank, reach) in self.ranked_reaches() {
            let lowest = ranks.entry(reach).or_insert(rank);
            *lowest = rank.min(*lowest);
        }
        let statements =
            permission.statements.iter().filter_map(|&position| self.table().statements.get(position as usize));
        let mut granting = Vec::new();
        let mut denying = Vec::new();
        let mut unknown = Vec::new();
        for statement in statements {
            let Some(&rank) = ranks.get(&statement.reach) else { continue };
            let place: Place = (statement.is_conditional(), rank, statement.id);
            match (statement.effect, statement.truth(None, &asking)) {
                (Effect::Deny, Truth::True) => denying.push(place),
                (Effect::Deny, Truth::Unknown) => unknown.push((place, statement)),
                (Effect::Allow, Truth::True) => granting.push(place),
                (Effect::Deny | Effect::Allow, Truth::False) | (Effect::Allow, Truth::Unknown) => {}
            }
        }
        let is_certain = !denying.is_empty();
        denying.extend(unknown.iter().map(|(place, _)| *place));
        let is_refused = !denying.is_empty();
        let ids = in_order(if is_refused { denying } else { granting });
        let reason = match ids.first() {
            Some(&id) if is_certain => Reason::Denied(id),
            Some(&id) if is_refused => Reason::DeniedUnknown(id),
            Some(&id) => Reason::Granted(id),
            None => Reason::NothingGrants,
        };
        let missing =
            unknown.into_iter().filter(|_| !is_certain).flat_map(|(_, statement)| missing(statement, &asking));
        Explanation {
            decision: Decision::new(reason),
            deciding: ids.into_iter().filter_map(|id| self.table().statement(id)).collect(),
            unknown: missing.collect::<BTreeSet<_>>().into_iter().map(str::to_owned).collect(),
        }
    }
}

impl Statement {
    fn is_conditional(&self) -> bool {
        !self.conditions.is_empty() || !self.boundaries.is_empty()
    }
}

/// Each statement once, at its first place: it may reach the subject through several bindings.
fn in_order(mut places: Vec<Place>) -> Vec<StatementId> {
    places.sort_unstable();
    let mut seen = BTreeSet::new();
    places.into_iter().map(|(_, _, id)| id).filter(|id| seen.insert(*id)).collect()
}

/// The names of what a DENY that is unknown lacks.
fn missing<'s, A: Attributes + ?Sized>(statement: &'s Statement, asking: &Asking<'s, A>) -> Vec<&'s str> {
    let table = asking.subject.table();
    let mut names = Vec::new();
    for condition in statement.conditions.iter().filter_map(|&position| table.conditions.get(position as usize)) {
        if condition.lacks_user(asking.subject) {
            names.push("global:userId");
        }
        if condition.own_truth(asking) == Truth::Unknown {
            names.push(condition.name(table));
        }
    }
    names
}
