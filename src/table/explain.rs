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
        let certain = in_order(denying.clone()).into_iter().next();
        denying.extend(unknown.iter().map(|(place, _)| *place));
        let is_refused = !denying.is_empty();
        let ids = in_order(if is_refused { denying } else { granting });
        let reason = match (certain, ids.first()) {
            (Some(id), _) => Reason::Denied(id),
            (None, Some(&id)) if is_refused => Reason::DeniedUnknown(id),
            (None, Some(&id)) => Reason::Granted(id),
            (None, None) => Reason::NothingGrants,
        };
        let missing =
            unknown.into_iter().filter(|_| certain.is_none()).flat_map(|(_, statement)| missing(statement, &asking));
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

#[cfg(test)]
mod tests {
    use crate::ast::{Effect, Operator};
    use crate::decision::Reason;
    use crate::effective::{
        About, Effective, EffectiveCondition, EffectiveStatement, EffectiveValue, OwnedLevel, Piece, Reach,
    };
    use crate::template::Attribute;
    use crate::{Catalog, DecisionTable, Level, Request, Values};

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

        fn condition(&mut self) -> EffectiveCondition {
            let text = |text: &str| Piece::Text(text.to_owned());
            let values = [
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
            let name = self.of(&["settings:schemaId", "s:x", "s:y"]).to_owned();
            let is_single = name == "s:y";
            let about = if self.below(8) == 0 { About::UserGroup } else { About::Attribute { name, is_single } };
            let count = 1 + self.below(2);
            let operator = self.of(&operators);
            EffectiveCondition {
                about,
                operator,
                values: (0..count).map(|_| EffectiveValue::Text(self.of(&values))).collect(),
            }
        }

        fn table(&mut self) -> DecisionTable {
            let statements = (1..=self.below(40)).map(|number| EffectiveStatement {
                effect: if self.below(4) == 0 { Effect::Deny } else { Effect::Allow },
                permissions: vec![self.of(&["s:p:read", "s:p:write"]).to_owned()],
                conditions: self.few(3, Self::condition),
                boundaries: Vec::new(),
                reach: u32::try_from(self.below(4)).expect("few"),
                policy: 0,
                number: u32::try_from(number).expect("few"),
            });
            let mut statements: Vec<_> = statements.collect();
            for statement in statements.iter_mut().filter(|statement| statement.effect == Effect::Allow) {
                statement.boundaries = self.few(2, |numbers| numbers.few(2, |numbers| numbers.few(2, Self::condition)));
            }
            let effective = Effective {
                policies: vec!["p".to_owned()],
                levels: vec![OwnedLevel::Global, OwnedLevel::Environment("e".to_owned())],
                groups: vec!["b".to_owned(), "g".to_owned()],
                reaches: vec![
                    Reach(vec![(0, 0)]),
                    Reach(vec![(0, 1)]),
                    Reach(vec![(1, 1)]),
                    Reach(vec![(0, 0), (1, 1)]),
                ],
                statements,
                environments: Vec::new(),
            };
            super::super::compile(effective, &Catalog::none(), Vec::new())
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
