//! What a request exercises: combinations of features of the request, of each statement that reaches it, and of each
//! condition of that statement.
//!
//! A combination is the operator, the effect, the outcome and the truth of the condition, with three other features.

use allowhere::ast::{Condition, Effect, Operator};

use crate::reference::condition::{Asking, Clause, Truth, parameters_of};
use crate::reference::facts::{self, Facts};
use crate::reference::{Answer, Bound, Outcome, Place, Question, World};

/// The features of one condition that a request meets, each by its position; all are below 16.
type Features = [u8; SLOTS];

const SLOTS: usize = 15;

/// Every combination that a request exercises.
pub(crate) fn combinations(world: &World, question: &Question, answer: &Answer) -> Vec<u64> {
    let mut all = Vec::new();
    let mut add = |prefix: u64, features: &Features| {
        let slots = || (0..).zip(features.iter().copied().map(u64::from));
        for (one, first) in slots() {
            for (two, second) in slots().filter(|(two, _)| one < *two) {
                all.extend(slots().filter(|(three, _)| two < *three).map(|(three, third)| {
                    [one, first, two, second, three, third].into_iter().fold(prefix, |key, part: u64| key << 4 | part)
                }));
            }
        }
    };
    let facts = world.catalog.then(Facts::builtin);
    let permission = facts::canonical(facts, &question.permission);
    let levels = world.upwards(&question.level);
    let mut is_reached = false;
    for bound in &world.bindings {
        let is_member = bound.groups.iter().any(|group| !group.is_empty() && question.groups.contains(group));
        if !is_member || !levels.contains(&bound.level) {
            continue;
        }
        let Some(document) = world.policies.iter().find(|policy| policy.uuid == bound.policy) else { continue };
        let asking = Asking { question, facts, permission: &permission, parameters: &bound.parameters };
        let parsed = allowhere::parse_policy(&document.text);
        for (number, statement) in (1..).zip(parsed.tree().statements()) {
            let spelled = statement.permissions().iter().find(|it| facts::canonical(facts, it.name()) == permission);
            let Some(spelled) = spelled else { continue };
            is_reached = true;
            let mut features: Features = [0; SLOTS];
            features[0] = relation(&bound.level) * 3 + relation(&question.level);
            features[1] = small(bound.boundaries.len(), 2);
            features[2] = small(statement.conditions().len(), 3);
            features[3] = role(answer, &document.uuid, number);
            features[4] = known(facts, &permission);
            features[5] = u8::from(spelled.name() != permission) * 2 + u8::from(question.permission != permission);
            features[6] = question.user.as_deref().map_or(0, |user| if user.is_empty() { 1 } else { 2 });
            features[7] = small(answer.deciding.len(), 2);
            features[8] = small(number as usize, 3);
            features[9] = relation(&document.level);
            let mut meet = |condition: &Condition<'_>, source: u8| {
                let truth = Clause::of(condition, &asking).truth();
                features[10] = source;
                features[11] = shape(condition, &asking);
                features[12] = value(condition);
                features[13] = small(condition.values().len(), 2);
                features[14] = name(condition.name(), facts);
                add(prefix(Some(condition.operator()), statement.effect(), answer.outcome, truth), &features);
            };
            statement.conditions().iter().for_each(|condition| meet(condition, 0));
            for (boundary, text) in (0..).zip(boundaries(world, bound)) {
                let parsed = allowhere::parse_boundary(text);
                // The first boundary, and every other; with one condition, or with several.
                let source = 1 + small(boundary, 1) * 2 + u8::from(parsed.tree().conditions().len() > 1);
                parsed.tree().conditions().iter().for_each(|condition| meet(condition, source));
            }
            if statement.conditions().is_empty() {
                add(prefix(None, statement.effect(), answer.outcome, Truth::True), &features);
            }
        }
    }
    if !is_reached {
        let mut features: Features = [0; SLOTS];
        features[0] = relation(&question.level);
        features[1] = small(question.groups.len(), 4);
        features[2] = known(facts, &permission);
        features[3] = u8::from(question.permission != permission);
        features[4] = small(world.bindings.len(), 3);
        features[5] = question.attributes.len().try_into().unwrap_or(15).min(15);
        // Behind every other prefix.
        add(1 << 9, &features);
    }
    all
}

fn prefix(operator: Option<Operator>, effect: Effect, outcome: Outcome, truth: Truth) -> u64 {
    let operator = operator.and_then(|operator| Operator::ALL.iter().position(|it| *it == operator)).unwrap_or(15);
    let operator = u64::try_from(operator).unwrap_or(15);
    let outcome = match outcome {
        Outcome::Grant => 0,
        Outcome::DenyTrue => 1,
        Outcome::DenyUnknown => 2,
        Outcome::NothingGrants => 3,
    };
    let truth = match truth {
        Truth::False => 0,
        Truth::Unknown => 1,
        Truth::True => 2,
    };
    operator << 5 | u64::from(effect == Effect::Deny) << 4 | outcome << 2 | truth
}

/// The texts of the boundaries of a binding.
fn boundaries<'w>(world: &'w World, bound: &'w Bound) -> impl Iterator<Item = &'w str> {
    world.boundaries.iter().filter(|it| bound.boundaries.contains(&it.uuid)).map(|it| it.text.as_str())
}

fn small(count: usize, most: u8) -> u8 {
    u8::try_from(count).unwrap_or(most).min(most)
}

fn relation(level: &Place) -> u8 {
    match level {
        Place::Global => 0,
        Place::Account(_) => 1,
        Place::Environment(_) => 2,
    }
}

/// Whether a statement decides, and whether it is the first that does.
fn role(answer: &Answer, policy: &str, number: u32) -> u8 {
    let is_it = |(uuid, statement): &(String, u32)| uuid == policy && *statement == number;
    answer.deciding.iter().position(is_it).map_or(0, |position| if position == 0 { 1 } else { 2 })
}

/// What the catalogue knows of a permission.
fn known(facts: Option<&Facts>, permission: &str) -> u8 {
    match facts {
        None => 0,
        Some(facts) if facts.many_valued.contains(permission) => 4,
        Some(facts) if facts.grail_tables.contains(permission) => 3,
        Some(facts) if facts.permissions.contains_key(permission) => 2,
        Some(_) => 1,
    }
}

/// How much a request states of what a condition speaks of.
fn shape(condition: &Condition<'_>, asking: &Asking<'_>) -> u8 {
    let question = asking.question;
    let name = facts::canonical_condition(asking.facts, condition.name(), asking.permission);
    match name.as_str() {
        "global:environmentId" | "global:userGroup" => 0,
        _ if name.starts_with("global:") => 1 + u8::from(question.time.is_some()),
        _ => {
            let is_it = |stated: &str| facts::canonical_condition(asking.facts, stated, asking.permission) == name;
            let stated: Vec<_> = question.attributes.iter().filter(|(stated, _)| is_it(stated)).collect();
            match stated.as_slice() {
                [] => 3,
                [(_, values)] => match values.as_slice() {
                    [] => 4,
                    [value] if value.is_empty() => 5,
                    [_] => 6,
                    [first, rest @ ..] if rest.iter().all(|value| value == first) => 7,
                    _ => 8,
                },
                _ => 9,
            }
        }
    }
}

/// What the values of a condition are made of; the most unusual counts.
fn value(condition: &Condition<'_>) -> u8 {
    let one = |text: &str| {
        if text.contains("${global:userGroup}") {
            9
        } else if !parameters_of(text).is_empty() {
            8
        } else if text.contains("${global:userId}") {
            7
        } else if text.contains("${global:levelId}") {
            6
        } else if text.contains("${") {
            5
        } else if text.contains("**") || text == "*" {
            4
        } else if text.contains('*') {
            3
        } else if !text.is_ascii() {
            2
        } else {
            u8::from(text.is_empty())
        }
    };
    condition.values().iter().map(|value| one(value.text())).max().unwrap_or(15)
}

/// The kind of a name.
fn name(name: &str, facts: Option<&Facts>) -> u8 {
    match name {
        "global:date" => 1,
        "global:date-time" => 2,
        "global:time-of-day" => 3,
        "global:week-day" => 4,
        "global:environmentId" => 5,
        "global:userGroup" => 6,
        _ if !name.contains(':') => 7,
        _ if facts::canonical(facts, name) != name => 8,
        _ => 0,
    }
}
