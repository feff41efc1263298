//! Subject and request to decision: the hot path. It allocates nothing and cannot fail.

use super::condition::{Asking, Truth};
use super::{Candidate, Keyed, Rules, Statement, Subject};
use crate::decision::{Decision, Reason, StatementId};
use crate::request::{Attributes, Request, Values};

impl Subject<'_> {
    /// Whether the request is allowed. Always answers; allocates nothing.
    pub fn decide<A: Attributes + ?Sized>(&self, request: &Request<'_, A>) -> Decision {
        Decision::new(self.reason(request))
    }

    /// Decides each request into the slot at its place. Slots without a request become refusals, so that none keeps
    /// an answer to an earlier question; requests without a slot are not decided.
    pub fn decide_batch<A: Attributes>(&self, requests: &[Request<'_, A>], out: &mut [Decision]) {
        let mut requests = requests.iter();
        for slot in out {
            *slot = match requests.next() {
                Some(request) => self.decide(request),
                None => Decision::new(Reason::NothingGrants),
            };
        }
    }

    fn reason<A: Attributes + ?Sized>(&self, request: &Request<'_, A>) -> Reason {
        let position = match self.table().position(request.permission) {
            Ok(Some(position)) if self.is_reached() => position,
            Ok(_) => return Reason::NothingGrants,
            Err(_) => return Reason::Foreign,
        };
        let certain = self.certain(position);
        if let Some(statement) = certain.deny {
            return Reason::Denied(statement);
        }
        let Some(permission) = self.table().permissions.get(position) else { return Reason::NothingGrants };
        let asking = Asking {
            subject: self,
            attributes: request.attributes,
            instant: request.instant,
            service: permission.service,
        };
        match asking.strongest::<true>(&permission.deny) {
            (Some(statement), _) => return Reason::Denied(statement),
            (None, Some(statement)) => return Reason::DeniedUnknown(statement),
            (None, None) => {}
        }
        let granting = certain.allow.or_else(|| asking.strongest::<false>(&permission.allow).0);
        granting.map_or(Reason::NothingGrants, Reason::Granted)
    }
}

impl<A: Attributes + ?Sized> Asking<'_, A> {
    /// The first statement that is true; before it, the first that is unknown. Without `UNKNOWN` those that are
    /// unknown because of their key are not looked at.
    fn strongest<const UNKNOWN: bool>(&self, rules: &Rules) -> (Option<StatementId>, Option<StatementId>) {
        let mut unknown = None;
        for keyed in &rules.keyed {
            let stated = self.values(keyed.attribute);
            let Some(values) = stated.known().filter(|_| !keyed.is_unknown(stated)) else {
                if UNKNOWN {
                    let open = |&(_, truth): &(_, Truth)| truth != Truth::False;
                    let first = self.truths(&keyed.all).find(open);
                    unknown = unknown.or(first.map(|(statement, _)| statement));
                }
                continue;
            };
            for candidates in values.flat_map(|value| keyed.candidates(value)) {
                if let Some(statement) = self.first_true(candidates, &mut unknown) {
                    return (Some(statement), unknown);
                }
            }
        }
        (self.first_true(&rules.scanned, &mut unknown), unknown)
    }

    fn first_true(&self, candidates: &[Candidate], unknown: &mut Option<StatementId>) -> Option<StatementId> {
        for (statement, truth) in self.truths(candidates) {
            match truth {
                Truth::True => return Some(statement),
                Truth::Unknown => *unknown = unknown.or(Some(statement)),
                Truth::False => {}
            }
        }
        None
    }

    /// The candidates that reach the subject, with the truth of what the index has not answered.
    fn truths<'c>(&'c self, candidates: &'c [Candidate]) -> impl Iterator<Item = (StatementId, Truth)> + use<'c, A> {
        self.subject.reached(candidates).filter_map(|candidate| {
            let statement: &Statement = self.subject.table().statements.get(candidate.statement as usize)?;
            Some((statement.id, statement.truth(candidate.answered, self)))
        })
    }
}

impl Keyed {
    /// Whether values that are stated say nothing all the same: several where there should be one.
    fn is_unknown(&self, stated: Values<'_>) -> bool {
        let Some(mut values) = stated.known().filter(|_| self.is_single) else { return false };
        values.next().is_some_and(|first| values.any(|value| value != first))
    }

    /// The candidates whose key holds for `value`.
    fn candidates<'a>(&'a self, value: &'a str) -> impl Iterator<Item = &'a [Candidate]> {
        // A cut inside a character begins no text.
        let beginnings = self.prefix_lengths.iter().filter_map(move |&length| value.get(..length));
        let begun = beginnings.filter_map(|beginning| self.prefixes.get(beginning));
        self.equal.get(value).into_iter().chain(begun).map(|candidates| &**candidates)
    }
}
