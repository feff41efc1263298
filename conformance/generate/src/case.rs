//! A case: a small world whose uuids and groups begin with one number, and the requests that add something.

use std::collections::{BTreeMap, HashSet};

use allowhere::{Catalog, DecisionTable};

use crate::features;
use crate::reference::facts::{Facts, canonical, canonical_condition};
use crate::reference::{self, Answer, Outcome, Question, World};

/// Requests of a case, at least and at most.
const FEW: usize = 6;
const MANY: usize = 9;
/// No outcome has a larger share of the requests, so that each of the four has at least 16 %.
const MOST_PERCENT: usize = 28;

/// A world, and what is asked of it.
pub(crate) struct Case {
    pub(crate) world: World,
    pub(crate) requests: Vec<(Question, Answer)>,
}

/// What the cases so far exercise.
#[derive(Default)]
pub(crate) struct Exercised {
    combinations: HashSet<u64>,
    outcomes: BTreeMap<Outcome, usize>,
    requests: usize,
}

impl Exercised {
    /// The case of `world` with those of `questions` that exercise a combination which none before does; `None` if there
    /// are too few of them, or if the world is refused.
    pub(crate) fn case(&mut self, world: World, questions: Vec<Question>) -> Option<Case> {
        let catalog = if world.catalog { Catalog::builtin() } else { Catalog::none() };
        DecisionTable::compile(&world.repository(), &catalog).ok()?;
        let mut requests = Vec::new();
        let mut added = Vec::new();
        let mut outcomes = self.outcomes.clone();
        for question in questions {
            let answer = reference::answer(&world, &question);
            let seen = outcomes.entry(answer.outcome).or_default();
            // The first requests cannot be balanced yet.
            if *seen * 100 > (self.requests + requests.len() + 50) * MOST_PERCENT {
                continue;
            }
            let new = features::combinations(&world, &question, &answer);
            let before = added.len();
            added.extend(new.into_iter().filter(|combination| self.combinations.insert(*combination)));
            if added.len() > before {
                *seen += 1;
                requests.push((question, answer));
            }
            if requests.len() == MANY {
                break;
            }
        }
        if requests.len() < FEW {
            for combination in added {
                self.combinations.remove(&combination);
            }
            return None;
        }
        self.requests += requests.len();
        self.outcomes = outcomes;
        Some(Case { world, requests }.without_what_is_idle())
    }

    pub(crate) fn combinations(&self) -> usize {
        self.combinations.len()
    }
}

impl Case {
    /// The same case without policies that speak of no permission asked for, and requests without what no text asks for.
    fn without_what_is_idle(mut self) -> Self {
        let facts = self.world.catalog.then(Facts::builtin);
        let asked: Vec<String> =
            self.requests.iter().map(|(question, _)| canonical(facts, &question.permission)).collect();
        self.shorten(facts, &asked);
        let world = &mut self.world;
        world.policies.retain(|policy| {
            let parsed = allowhere::parse_policy(&policy.text);
            let mut permissions = parsed.tree().statements().iter().flat_map(allowhere::ast::Statement::permissions);
            permissions.any(|permission| asked.contains(&canonical(facts, permission.name())))
        });
        world.bindings.retain(|bound| world.policies.iter().any(|policy| policy.uuid == bound.policy));
        world.boundaries.retain(|boundary| world.bindings.iter().any(|it| it.boundaries.contains(&boundary.uuid)));
        let texts = || world.policies.iter().chain(&world.boundaries).map(|document| document.text.as_str());
        let is_in_a_text = |name: &str| texts().any(|text| text.contains(name));
        let has_time = ["global:date", "global:time-of-day", "global:week-day"].into_iter().any(is_in_a_text);
        for (question, _) in &mut self.requests {
            question.time = question.time.take().filter(|_| has_time);
            question.user = question.user.take().filter(|_| is_in_a_text("${global:userId}"));
            // What no text asks for should not matter: one such attribute shows it, now and then.
            let permission = canonical(facts, &question.permission);
            let asked_for = asked_for(world, facts, &permission);
            let mut is_idle_shown = question.groups.len() != 2;
            question.attributes.retain(|(name, _)| {
                let name = canonical_condition(facts, name, &permission);
                asked_for.contains(&name) || !std::mem::replace(&mut is_idle_shown, true)
            });
        }
        self
    }

    /// Leaves out permissions that nobody asks for, save the last of a statement, where the policy stays sound.
    fn shorten(&mut self, facts: Option<&Facts>, asked: &[String]) {
        let mut shorter = self.world.clone();
        for policy in &mut shorter.policies {
            let written = policy.text.clone();
            let parsed = allowhere::parse_policy(&written);
            let text = &mut policy.text;
            for statement in parsed.tree().statements().iter().rev() {
                // Without the last one, the comma before it would be left.
                let mut next = None;
                for permission in statement.permissions().iter().rev() {
                    let start = permission.span().start();
                    if let Some(next) = next.filter(|_| !asked.contains(&canonical(facts, permission.name()))) {
                        text.replace_range(start..next, "");
                    }
                    next = Some(start);
                }
            }
        }
        let catalog = if shorter.catalog { Catalog::builtin() } else { Catalog::none() };
        if DecisionTable::compile(&shorter.repository(), &catalog).is_ok() {
            self.world = shorter;
        }
    }
}

/// The attributes that any text asks for on a permission.
fn asked_for(world: &World, facts: Option<&Facts>, permission: &str) -> HashSet<String> {
    let mut names = HashSet::new();
    for policy in &world.policies {
        let parsed = allowhere::parse_policy(&policy.text);
        for statement in parsed.tree().statements() {
            if statement.permissions().iter().any(|it| canonical(facts, it.name()) == permission) {
                let conditions = statement.conditions().iter();
                names.extend(conditions.map(|it| canonical_condition(facts, it.name(), permission)));
            }
        }
    }
    for boundary in &world.boundaries {
        let parsed = allowhere::parse_boundary(&boundary.text);
        let conditions = parsed.tree().conditions().iter();
        names.extend(conditions.map(|it| canonical_condition(facts, it.name(), permission)));
    }
    names
}

/// Puts `number` before each uuid and each group, also where values speak of groups.
pub(crate) fn numbered(number: usize, mut world: World, questions: Vec<Question>) -> (World, Vec<Question>) {
    let grouped = |text: &str| {
        let mut text = text.to_owned();
        for group in ["g1", "g2", "g9", "g*"] {
            text = text.replace(group, &format!("{number}{group}"));
        }
        text
    };
    let each = |texts: &mut Vec<String>| texts.iter_mut().for_each(|text| *text = grouped(text));
    world.policies.retain(|policy| world.bindings.iter().any(|bound| bound.policy == policy.uuid));
    world.boundaries.retain(|boundary| world.bindings.iter().any(|bound| bound.boundaries.contains(&boundary.uuid)));
    for document in world.policies.iter_mut().chain(&mut world.boundaries) {
        document.uuid = format!("{number}{}", document.uuid);
        document.text = grouped(document.text.trim());
    }
    for bound in &mut world.bindings {
        bound.policy = format!("{number}{}", bound.policy);
        bound.boundaries.iter_mut().for_each(|uuid| *uuid = format!("{number}{uuid}"));
        bound.parameters.values_mut().for_each(|value| *value = grouped(value));
        each(&mut bound.groups);
    }
    let question = |mut question: Question| {
        each(&mut question.groups);
        // A document states each name once; the other spelling of it may stand beside it.
        let mut names = HashSet::new();
        question.attributes.retain(|(name, _)| names.insert(name.clone()));
        question.attributes.iter_mut().for_each(|(_, values)| each(values));
        question
    };
    (world, questions.into_iter().map(question).collect())
}
