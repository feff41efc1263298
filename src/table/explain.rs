//! A decision in full: every statement that decided, and what was missing. Away from the hot path.

use super::condition::{Asking, Condition, Truth};
use super::explanation::{Candidate, Explanation, Way};
use super::told::Teller;
use super::volume::{BodyId, Statement, Volume};
use super::{Subject, names};
use crate::ast::Effect;
use crate::decision::{Decision, Reason, StatementId};
use crate::order;
use crate::request::{Attributes, Level, Request};

/// The order of an explanation: whether there are conditions, the level, the policy, the statement.
type Place = (bool, u32, u32, u32);

/// A statement that reaches the subject.
#[derive(Clone)]
pub(super) struct Reaching<'t> {
    place: Place,
    pub(super) id: StatementId,
    pub(super) volume: &'t Volume,
    pub(super) statement: &'t Statement,
    /// Positions in the ways of the subject.
    ways: Vec<usize>,
}

impl<'t> Subject<'t> {
    /// The decision, and everything that led to it. Allocates; it looks at every statement that reaches the subject.
    pub fn explain<A: Attributes + ?Sized>(&self, request: &Request<'_, A>) -> Explanation<'t> {
        let without = |reason| Explanation {
            decision: Decision::new(reason),
            deciding: Vec::new(),
            unknown: Vec::new(),
            candidates: Vec::new(),
            nearest: None,
        };
        let Ok(position) = self.table().position(request.permission) else { return without(Reason::Foreign) };
        let Some(position) = position else { return without(Reason::NothingGrants) };
        let permission = names::position(position);
        let asking = Asking {
            subject: self,
            attributes: request.attributes,
            instant: request.instant,
            service: self.table().names.service_of(permission),
        };
        let mut reaching = self.reaching(permission);
        order::sort_by(&mut reaching, &|one, other| (one.place, one.id).cmp(&(other.place, other.id)));
        let truth = |reaching: &Reaching<'_>| reaching.statement.truth(reaching.volume, &asking);
        let weighed: Vec<(&Reaching<'t>, Truth)> =
            reaching.iter().map(|reaching| (reaching, truth(reaching))).collect();
        let of = |effect: Effect, truth: Truth| {
            let is_sought =
                move |(reaching, it): &&(&Reaching<'t>, Truth)| (reaching.id.effect(), *it) == (effect, truth);
            weighed.iter().filter(is_sought).map(|(reaching, _)| *reaching)
        };
        let certain = of(Effect::Deny, Truth::True).next().map(|reaching| reaching.id);
        let is_refused = certain.is_some() || of(Effect::Deny, Truth::Unknown).next().is_some();
        let has_decided = |reaching: &Reaching<'_>, truth: Truth| match reaching.id.effect() {
            Effect::Deny => truth != Truth::False,
            Effect::Allow => !is_refused && truth == Truth::True,
        };
        let decided = weighed.iter().filter(|(reaching, truth)| has_decided(reaching, *truth));
        let ids = each_once(decided.map(|(reaching, _)| *reaching));
        let reason = match (certain, ids.first()) {
            (Some(id), _) => Reason::Denied(id),
            (None, Some(&id)) if is_refused => Reason::DeniedUnknown(id),
            (None, Some(&id)) => Reason::Granted(id),
            (None, None) => Reason::NothingGrants,
        };
        let unknown = of(Effect::Deny, Truth::Unknown).filter(|_| certain.is_none());
        let missing = unknown.flat_map(|reaching| missing(reaching, &asking));
        let candidates = weighed
            .iter()
            .filter_map(|&(reaching, truth)| self.candidate(reaching, truth, has_decided(reaching, truth), &asking));
        let candidates: Vec<Candidate<'t>> = candidates.collect();
        let nearest = match reason {
            Reason::NothingGrants => self.nearest(permission, &reaching, &candidates, &asking),
            Reason::Granted(_) | Reason::Denied(_) | Reason::DeniedUnknown(_) | Reason::Foreign => None,
        };
        Explanation {
            decision: Decision::new(reason),
            deciding: ids.into_iter().filter_map(|id| self.table().statement(id)).collect(),
            unknown: order::set(missing.collect()).into_iter().map(str::to_owned).collect(),
            candidates,
            nearest,
        }
    }

    fn candidate<A: Attributes + ?Sized>(
        &self,
        reaching: &Reaching<'t>,
        truth: Truth,
        has_decided: bool,
        asking: &Asking<'_, A>,
    ) -> Option<Candidate<'t>> {
        let teller = Teller { table: self.table(), volume: reaching.volume, asking };
        let parts = reaching.statement.parts(reaching.volume);
        Some(Candidate {
            origin: self.table().statement(reaching.id)?,
            ways: self.named_ways(&reaching.ways),
            truth,
            has_decided,
            conditions: teller.conditions(&parts.conditions),
            boundaries: parts.boundaries.iter().map(|clauses| teller.boundary(clauses)).collect(),
        })
    }

    fn named_ways(&self, positions: &[usize]) -> Vec<Way<'t>> {
        let table = self.table();
        let chain: [Option<Level<'t>>; 3] = table.names.chain_by_name(self.level());
        let ways = positions.iter().filter_map(|&position| self.ways().get(position)).filter_map(|way| {
            let level = chain.get(way.rank as usize).copied().flatten()?;
            Some(Way { level, group: table.volumes.of(way.roster).text(way.group) })
        });
        order::set(ways.collect())
    }

    /// The statements on a permission that reach the subject.
    pub(super) fn reaching(&self, permission: u32) -> Vec<Reaching<'t>> {
        let table = self.table();
        let ways = self.ways().iter().enumerate();
        let blocks = ways.flat_map(|(position, way)| {
            table.blocks_of(way.roster).map(move |block| (block.block(), way.rank, position))
        });
        // Each block at the lowest level that it is reached through.
        let blocks = order::set(blocks.collect());
        let mut reaching = Vec::new();
        for ways in blocks.chunk_by(|one, other| one.0 == other.0) {
            let Some(&(block, rank, _)) = ways.first() else { continue };
            let volume = table.volumes.of(block);
            let Some(policy) = volume.policy_of(block) else { continue };
            for (lane, statement) in (0..).zip(volume.statements_of(block)) {
                if volume.permissions.get(statement.permissions()).contains(&permission) {
                    let is_conditional = statement.body != BodyId::UNCONDITIONAL;
                    let place = (is_conditional, rank, volume.ordinal(policy), volume.number(block, lane));
                    let id = Volume::id(block, lane, *statement);
                    let ways = ways.iter().map(|&(_, _, position)| position).collect();
                    reaching.push(Reaching { place, id, volume, statement, ways });
                }
            }
        }
        reaching
    }
}

/// Each statement once, at its first place: it may reach the subject through several bindings.
fn each_once<'r, 't: 'r>(sorted: impl Iterator<Item = &'r Reaching<'t>>) -> Vec<StatementId> {
    let mut seen = std::collections::HashSet::with_hasher(super::SEEDS);
    sorted.filter(|reaching| seen.insert((reaching.place.2, reaching.place.3))).map(|reaching| reaching.id).collect()
}

/// The names of what a DENY that is unknown lacks.
fn missing<'t, A: Attributes + ?Sized>(reaching: &Reaching<'t>, asking: &Asking<'t, A>) -> Vec<&'t str> {
    let volume = reaching.volume;
    let attributes = asking.subject.table().names.attributes();
    let mut names = Vec::new();
    for condition in reaching.statement.parts(volume).conditions {
        if condition.lacks_user(volume, asking.subject) {
            names.push("global:userId");
        }
        if condition.own_truth(volume, asking) == Truth::Unknown {
            names.push(Condition::name(*condition, attributes));
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
            let (mut conjunctions, mut narrowings) = (Vec::new(), vec![Vec::new()]);
            let permissions = ["s:p:read", "s:p:write"].map(|name| [name.into()].into_iter().collect()).into();
            let statements = (1..=self.below(40)).map(|number| {
                let effect = if self.below(4) == 0 { Effect::Deny } else { Effect::Allow };
                conjunctions.push(self.few(3, Self::condition));
                if effect == Effect::Allow {
                    narrowings.push(self.few(2, |numbers| numbers.few(2, |numbers| numbers.few(2, Self::condition))));
                }
                EffectiveStatement {
                    effect,
                    permissions: self.below(2),
                    conjunction: conjunctions.len() - 1,
                    narrowing: if effect == Effect::Allow { narrowings.len() - 1 } else { 0 },
                    reach: self.below(4),
                    number: u32::try_from(number).expect("few"),
                }
            });
            let mut statements: Vec<_> = statements.collect();
            statements.sort_by_key(|statement| statement.reach);
            let (global, environment) = (Level::Global, Level::Environment("e"));
            let reaches = vec![
                Reach(vec![(global, "b")]),
                Reach(vec![(global, "g")]),
                Reach(vec![(environment, "g")]),
                Reach(vec![(global, "b"), (environment, "g")]),
            ];
            DecisionTable::of(&EffectivePolicy {
                uuid: "p",
                ordinal: 0,
                reaches,
                ways: Vec::new(),
                permissions,
                conjunctions,
                narrowings,
                statements,
            })
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
