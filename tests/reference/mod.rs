//! The policy language read out loud: slow, plain, and from the language page alone, to hold the table against.
//!
//! Of the library it uses the parser and the stored documents, and nothing of what compiles or decides.

pub(crate) mod condition;
pub(crate) mod facts;
pub(crate) mod generate;

use std::collections::{BTreeMap, BTreeSet};

use allowhere::ast::{self, Effect};
use allowhere::repository::{Binding, Boundary, Policy, Repository};
use allowhere::{Level, Parsed};

use condition::{Asking, Clause, Truth};
use facts::Facts;

/// Everything that is stored, as plain data.
#[derive(Debug, Clone, Default)]
pub(crate) struct World {
    pub(crate) policies: Vec<Document>,
    pub(crate) boundaries: Vec<Document>,
    pub(crate) bindings: Vec<Bound>,
    /// Environment and account.
    pub(crate) environments: Vec<(String, String)>,
    /// Whether the built-in catalogue holds, or none.
    pub(crate) catalog: bool,
}

/// A policy or a boundary.
#[derive(Debug, Clone)]
pub(crate) struct Document {
    pub(crate) uuid: String,
    pub(crate) level: Place,
    pub(crate) text: String,
}

/// A binding.
#[derive(Debug, Clone)]
pub(crate) struct Bound {
    pub(crate) level: Place,
    pub(crate) policy: String,
    pub(crate) groups: Vec<String>,
    pub(crate) parameters: BTreeMap<String, String>,
    pub(crate) boundaries: Vec<String>,
}

/// A level that owns its id.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Place {
    Global,
    Account(String),
    Environment(String),
}

/// A request, with everything that its subject states.
#[derive(Debug, Clone)]
pub(crate) struct Question {
    pub(crate) groups: Vec<String>,
    pub(crate) level: Place,
    pub(crate) user: Option<String>,
    pub(crate) time: Option<String>,
    pub(crate) permission: String,
    /// Names in any spelling, possibly repeated; no values states that there are none.
    pub(crate) attributes: Vec<(String, Vec<String>)>,
}

/// How a question is answered. `DenyUnknown`: no DENY is true, and at least one is unknown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    Grant,
    DenyTrue,
    DenyUnknown,
    NothingGrants,
}

/// The outcome, and the statements that decided, in the order of section 4.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) outcome: Outcome,
    pub(crate) deciding: Vec<(String, u32)>,
    /// Of the same statements, how each of their bindings was taken: a DENY may be true by one and unknown by another.
    pub(crate) truths: BTreeMap<(String, u32), BTreeSet<Truth>>,
}

/// A statement that reaches the user through a binding.
struct Finding {
    effect: Effect,
    truth: Truth,
    is_conditional: bool,
    level: u8,
    policy: usize,
    statement: u32,
}

impl Place {
    pub(crate) fn level(&self) -> Level<'_> {
        match self {
            Self::Global => Level::Global,
            Self::Account(id) => Level::Account(id),
            Self::Environment(id) => Level::Environment(id),
        }
    }

    /// The id that `${global:levelId}` stands for.
    pub(crate) fn id(&self) -> &str {
        match self {
            Self::Global => "global",
            Self::Account(id) | Self::Environment(id) => id,
        }
    }

    fn rank(&self) -> u8 {
        match self {
            Self::Global => 0,
            Self::Account(_) => 1,
            Self::Environment(_) => 2,
        }
    }
}

impl World {
    /// The level itself and those above it.
    pub(crate) fn upwards(&self, level: &Place) -> Vec<Place> {
        let mut levels = vec![level.clone()];
        if let Place::Environment(id) = level {
            let account = self.environments.iter().find(|(environment, _)| environment == id);
            levels.extend(account.map(|(_, account)| Place::Account(account.clone())));
        }
        if *level != Place::Global {
            levels.push(Place::Global);
        }
        levels
    }

    /// The documents of this world as the library stores them.
    pub(crate) fn repository(&self) -> Repository {
        let mut repository = Repository::new();
        for policy in &self.policies {
            repository.add_policy(Policy::new(&policy.uuid, &policy.uuid, &policy.text).at(policy.level.level()));
        }
        for boundary in &self.boundaries {
            let (uuid, text) = (&boundary.uuid, &boundary.text);
            repository.add_boundary(Boundary::new(uuid, uuid, text).at(boundary.level.level()));
        }
        for (environment, account) in &self.environments {
            repository.add_environment(environment, account);
        }
        for bound in &self.bindings {
            let mut binding = Binding::new(bound.level.level(), &bound.policy, &bound.groups);
            for (name, value) in &bound.parameters {
                binding = binding.with_parameter(name, value);
            }
            for boundary in &bound.boundaries {
                binding = binding.with_boundary(boundary);
            }
            repository.append(binding);
        }
        repository
    }
}

/// Answers `question`.
pub(crate) fn answer(world: &World, question: &Question) -> Answer {
    Reading::of(world).answer(question)
}

/// A world whose texts are read, to be asked more than once.
pub(crate) struct Reading<'w> {
    world: &'w World,
    policies: Vec<Parsed<ast::Policy<'w>>>,
    boundaries: Vec<Parsed<ast::Boundary<'w>>>,
}

impl<'w> Reading<'w> {
    pub(crate) fn of(world: &'w World) -> Self {
        let policies = world.policies.iter().map(|policy| allowhere::parse_policy(&policy.text));
        let boundaries = world.boundaries.iter().map(|boundary| allowhere::parse_boundary(&boundary.text));
        Self { world, policies: policies.collect(), boundaries: boundaries.collect() }
    }

    pub(crate) fn answer(&self, question: &Question) -> Answer {
        let mut findings = findings(self, question);
        findings.sort_by_key(|finding| (finding.is_conditional, finding.level, finding.policy, finding.statement));
        let deny = |finding: &&Finding| finding.effect == Effect::Deny && finding.truth != Truth::False;
        let allow = |finding: &&Finding| finding.effect == Effect::Allow && finding.truth == Truth::True;
        let mut decided: Vec<&Finding> = findings.iter().filter(deny).collect();
        let outcome = if decided.iter().any(|finding| finding.truth == Truth::True) {
            Outcome::DenyTrue
        } else if !decided.is_empty() {
            Outcome::DenyUnknown
        } else {
            decided = findings.iter().filter(allow).collect();
            if decided.is_empty() { Outcome::NothingGrants } else { Outcome::Grant }
        };
        let mut answer = Answer { outcome, deciding: Vec::new(), truths: BTreeMap::new() };
        for finding in decided {
            let origin = (self.world.policies[finding.policy].uuid.clone(), finding.statement);
            if !answer.deciding.contains(&origin) {
                answer.deciding.push(origin.clone());
            }
            answer.truths.entry(origin).or_default().insert(finding.truth);
        }
        answer
    }
}

/// Every statement for the permission that reaches the user, once for each binding.
fn findings(reading: &Reading<'_>, question: &Question) -> Vec<Finding> {
    let world = reading.world;
    let facts = world.catalog.then(Facts::builtin);
    let permission = facts::canonical(facts, &question.permission);
    let levels = world.upwards(&question.level);
    let mut findings = Vec::new();
    for bound in &world.bindings {
        let is_member = bound.groups.iter().any(|group| !group.is_empty() && question.groups.contains(group));
        if !levels.contains(&bound.level) || !is_member {
            continue;
        }
        let asking = Asking { question, facts, permission: &permission, parameters: &bound.parameters };
        for (policy, _) in world.policies.iter().enumerate().filter(|(_, policy)| policy.uuid == bound.policy) {
            for (number, statement) in (1..).zip(reading.policies[policy].tree().statements()) {
                if !statement.permissions().iter().any(|name| facts::canonical(facts, name.name()) == permission) {
                    continue;
                }
                let own = Clause::each(statement.conditions(), &asking);
                let alternatives = match statement.effect() {
                    Effect::Deny if facts.is_some_and(|facts| facts.grail_tables.contains(&permission)) => vec![vec![]],
                    Effect::Deny => vec![own],
                    Effect::Allow => narrowed(reading, bound, &own, &asking),
                };
                findings.push(Finding {
                    effect: statement.effect(),
                    truth: Truth::any(alternatives.iter().map(|all| Truth::all(all.iter().map(Clause::truth)))),
                    is_conditional: alternatives.iter().all(|all| !all.is_empty()),
                    level: bound.level.rank(),
                    policy,
                    statement: number,
                });
            }
        }
    }
    findings
}

/// Section 8: the alternatives that the boundaries of a binding make of an ALLOW.
fn narrowed(reading: &Reading<'_>, bound: &Bound, own: &[Clause], asking: &Asking<'_>) -> Vec<Vec<Clause>> {
    if bound.boundaries.is_empty() {
        return vec![own.to_vec()];
    }
    let read = bound.boundaries.iter().map(|uuid| {
        let found = reading.world.boundaries.iter().position(|boundary| boundary.uuid == *uuid);
        found.map_or(&[][..], |found| reading.boundaries[found].tree().conditions())
    });
    let alternatives = read.map(|conditions| {
        let mut by_name: BTreeMap<String, Vec<Truth>> = BTreeMap::new();
        for condition in conditions {
            let name = facts::canonical_condition(asking.facts, condition.name(), asking.permission);
            let known = asking.facts.and_then(|facts| facts.permissions.get(asking.permission));
            let is_kept = name.starts_with("global:") || known.is_none_or(|known| known.contains_key(&name));
            if is_kept {
                let truth = Clause::of(condition, asking).truth();
                by_name.entry(name).or_default().push(truth);
            }
        }
        let kept = by_name.into_values().map(|truths| Clause::known(Truth::any(truths.into_iter())));
        own.iter().cloned().chain(kept).collect()
    });
    alternatives.collect()
}
