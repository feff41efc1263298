//! A decision in full: every statement that decided, and what was missing. Away from the hot path.

use super::condition::{Asking, Truth};
use super::volume::{BodyId, Narrowing, Statement, Volume};
use super::{Origin, Subject, names};
use crate::ast::Effect;
use crate::decision::{Decision, Reason, StatementId};
use crate::order;
use crate::request::{Attributes, Request};

/// A decision with all that led to it.
#[derive(Debug, Clone)]
pub struct Explanation<'t> {
    decision: Decision,
    deciding: Vec<Origin<'t>>,
    unknown: Vec<String>,
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
}

/// The order of an explanation: whether there are conditions, the level, the policy, the statement.
type Place = (bool, u32, u32, u32);

/// A statement that reaches the subject.
#[derive(Clone, Copy)]
struct Candidate<'t> {
    place: Place,
    id: StatementId,
    volume: &'t Volume,
    statement: &'t Statement,
}

impl<'t> Subject<'t> {
    /// The decision, and everything that led to it. Allocates; it looks at every statement that reaches the subject.
    pub fn explain<A: Attributes + ?Sized>(&self, request: &Request<'_, A>) -> Explanation<'t> {
        let without =
            |reason| Explanation { decision: Decision::new(reason), deciding: Vec::new(), unknown: Vec::new() };
        let Ok(position) = self.table().position(request.permission) else { return without(Reason::Foreign) };
        let Some(position) = position else { return without(Reason::NothingGrants) };
        let asking = Asking {
            subject: self,
            attributes: request.attributes,
            instant: request.instant,
            service: self.table().names.service_of(names::position(position)),
        };
        let mut granting = Vec::new();
        let mut denying = Vec::new();
        let mut unknown = Vec::new();
        for candidate in self.candidates(names::position(position)) {
            match (candidate.id.effect(), candidate.statement.truth(candidate.volume, &asking)) {
                (Effect::Deny, Truth::True) => denying.push(candidate),
                (Effect::Deny, Truth::Unknown) => unknown.push(candidate),
                (Effect::Allow, Truth::True) => granting.push(candidate),
                (Effect::Deny | Effect::Allow, Truth::False) | (Effect::Allow, Truth::Unknown) => {}
            }
        }
        let certain = in_order(denying.clone()).into_iter().next();
        denying.extend(&unknown);
        let is_refused = !denying.is_empty();
        let ids = in_order(if is_refused { denying } else { granting });
        let reason = match (certain, ids.first()) {
            (Some(id), _) => Reason::Denied(id),
            (None, Some(&id)) if is_refused => Reason::DeniedUnknown(id),
            (None, Some(&id)) => Reason::Granted(id),
            (None, None) => Reason::NothingGrants,
        };
        let unknown = unknown.into_iter().filter(|_| certain.is_none());
        let missing = unknown.flat_map(|candidate| missing(candidate, &asking));
        Explanation {
            decision: Decision::new(reason),
            deciding: ids.into_iter().filter_map(|id| self.table().statement(id)).collect(),
            unknown: order::set(missing.collect()).into_iter().map(str::to_owned).collect(),
        }
    }

    /// The statements on a permission that reach the subject.
    fn candidates(&self, permission: u32) -> Vec<Candidate<'t>> {
        let table = self.table();
        // Each block at the lowest level that it is reached through.
        let ranks = self.blocks().iter().map(|membership| (membership.block.block(), membership.rank));
        let mut ranks = order::set(ranks.collect());
        ranks.dedup_by_key(|(block, _)| *block);
        let mut candidates = Vec::new();
        for (block, rank) in ranks {
            let volume = table.volumes.of(block);
            let Some(policy) = volume.policy_of(block) else { continue };
            for (lane, statement) in (0..).zip(volume.statements_of(block)) {
                if volume.permissions.get(statement.permissions()).contains(&permission) {
                    let is_conditional = statement.body != BodyId::UNCONDITIONAL;
                    let place = (is_conditional, rank, volume.ordinal(policy), volume.number(block, lane));
                    let id = Volume::id(block, lane, *statement);
                    candidates.push(Candidate { place, id, volume, statement });
                }
            }
        }
        candidates
    }
}

/// Each statement once, at its first place: it may reach the subject through several bindings.
fn in_order(mut candidates: Vec<Candidate<'_>>) -> Vec<StatementId> {
    let source = |candidate: &Candidate<'_>| (candidate.place.2, candidate.place.3);
    let place = |candidate: &Candidate<'_>| (candidate.place, candidate.id);
    order::sort_by(&mut candidates, &|one, other| source(one).cmp(&source(other)).then(place(one).cmp(&place(other))));
    candidates.dedup_by_key(|candidate| source(candidate));
    order::sort_by(&mut candidates, &|one, other| place(one).cmp(&place(other)));
    candidates.into_iter().map(|candidate| candidate.id).collect()
}

/// The names of what a DENY that is unknown lacks.
fn missing<'t, A: Attributes + ?Sized>(candidate: Candidate<'t>, asking: &Asking<'t, A>) -> Vec<&'t str> {
    let Candidate { volume, statement, .. } = candidate;
    let attributes = asking.subject.table().names.attributes();
    let narrowing = volume.narrowing(statement.body);
    let conditions = match &narrowing {
        Narrowing::Nothing => &[][..],
        Narrowing::Condition(condition) => std::slice::from_ref(condition),
        Narrowing::Body(conditions, _) => conditions,
    };
    let mut names = Vec::new();
    for condition in conditions.iter().filter_map(|&position| volume.conditions.get(position as usize)) {
        if condition.lacks_user(volume, asking.subject) {
            names.push("global:userId");
        }
        if condition.own_truth(volume, asking) == Truth::Unknown {
            names.push(condition.name(attributes));
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use crate::ast::{Effect, Operator};
    use crate::decision::Reason;
    use crate::effective::{
        About, EffectiveCondition, EffectivePolicy, EffectiveStatement, EffectiveValue, Piece, Reach,
    };
    use crate::template::Attribute;
    use crate::{DecisionTable, Level, Request, Values};

    /// Numbers that are the same on every run.
    struct Numbers(u64);

    impl Numbers {
        fn below(&mut self, bound: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(self.0 >> 33).expect("31 bits") % bound
        }

        fn of<T: Clone>(&mut self, choices: &[T]) -> T {
            choices[self.below(choices.len())].clone()
        }

        fn few<T>(&mut self, most: usize, make: impl Fn(&mut Self) -> T) -> Vec<T> {
            (0..self.below(most + 1)).map(|_| make(self)).collect()
        }

        fn condition(&mut self) -> EffectiveCondition<'static> {
            let text = |text: &'static str| Piece::Text(text.into());
            let values: [Vec<Piece<'_>>; 6] = [
                vec![],
                vec![text("a")],
                vec![text("ab")],
                vec![text("a*")],
                vec![Piece::Attribute(Attribute::UserId)],
                vec![text("a"), Piece::Attribute(Attribute::UserGroup)],
            ];
            let operators = [
                Operator::Equal,
                Operator::In,
                Operator::StartsWith,
                Operator::Match,
                Operator::NotIn,
                Operator::NotStartsWith,
            ];
            let name = self.of(&["settings:schemaId", "s:x", "s:y"]);
            let is_single = name == "s:y";
            let about =
                if self.below(8) == 0 { About::UserGroup } else { About::Attribute { name: name.into(), is_single } };
            let count = 1 + self.below(2);
            let operator = self.of(&operators);
            EffectiveCondition {
                about,
                operator,
                values: (0..count).map(|_| EffectiveValue::Text(self.of(&values).into())).collect(),
            }
        }

        fn table(&mut self) -> DecisionTable {
            let statements = (1..=self.below(40)).map(|number| EffectiveStatement {
                effect: if self.below(4) == 0 { Effect::Deny } else { Effect::Allow },
                permissions: [self.of(&["s:p:read", "s:p:write"]).into()].into_iter().collect(),
                conditions: self.few(3, Self::condition),
                boundaries: Vec::new(),
                reach: self.below(4),
                number: u32::try_from(number).expect("few"),
            });
            let mut statements: Vec<_> = statements.collect();
            for statement in statements.iter_mut().filter(|statement| statement.effect == Effect::Allow) {
                statement.boundaries = self.few(2, |numbers| numbers.few(2, |numbers| numbers.few(2, Self::condition)));
            }
            let (global, environment) = (Level::Global, Level::Environment("e"));
            let reaches = vec![
                Reach(vec![(global, "b")]),
                Reach(vec![(global, "g")]),
                Reach(vec![(environment, "g")]),
                Reach(vec![(global, "b"), (environment, "g")]),
            ];
            DecisionTable::of(EffectivePolicy { uuid: "p", ordinal: 0, reaches, ways: Vec::new(), statements })
        }
    }

    #[test]
    fn the_index_and_the_plain_list_agree_and_ignorance_never_grants() {
        let mut numbers = Numbers(7);
        let (mut granted, mut unknown) = (0, 0);
        for _ in 0..1500 {
            let table = numbers.table();
            let groups = numbers.few(2, |numbers| numbers.of(&["b", "g"]));
            let level = numbers.of(&[Level::Global, Level::Environment("e"), Level::Environment("other")]);
            let nobody = table.subject(level, &groups);
            let somebody = nobody.clone().with_user("ab");
            for _ in 0..6 {
                let choices = [vec![], vec!["a"], vec!["ab"], vec!["c"], vec!["a", "c"], vec!["ab", "ab"]];
                let names = ["settings:schemaId", "s:x", "s:y"];
                let stated: Vec<(&str, Vec<&str>)> = names.map(|name| (name, numbers.of(&choices))).to_vec();
                let pairs = |skip: usize| -> Vec<(&str, Values<'_>)> {
                    let kept = stated.iter().enumerate().filter(|(place, _)| *place != skip);
                    kept.map(|(_, (name, values))| (*name, Values::many(values))).collect()
                };
                let permission = numbers.of(&["s:p:read", "s:p:write"]);
                let full = pairs(usize::MAX);
                let allowed = somebody.decide(&Request::new(permission, &full)).is_allow();
                for skip in [0, 1, 2, usize::MAX] {
                    for subject in [&nobody, &somebody] {
                        let attributes = pairs(skip);
                        let request = Request::new(permission, &attributes);
                        let decision = subject.decide(&request);
                        let explanation = subject.explain(&request);
                        let (fast, slow) = (decision.reason(), explanation.decision().reason());
                        assert_eq!(
                            std::mem::discriminant(&fast),
                            std::mem::discriminant(&slow),
                            "{fast:?} {slow:?} {table:#?}"
                        );
                        assert!(allowed || !decision.is_allow(), "{table:#?}");
                        let origin = decision.statement().and_then(|id| table.statement(id));
                        assert!(origin.is_none_or(|origin| explanation.deciding().contains(&origin)));
                        assert_eq!(matches!(slow, Reason::DeniedUnknown(_)), !explanation.unknown().is_empty());
                        granted += usize::from(decision.is_allow());
                        unknown += explanation.unknown().len();
                    }
                }
            }
        }
        assert!(granted > 1000 && unknown > 1000, "{granted} {unknown}");
    }
}
