//! What an explanation names is all that matters, what it shows is so, and what it asks for is enough.

use std::collections::{BTreeMap, BTreeSet};

use allowhere::ast::Effect;
use allowhere::explanation::{Candidate, Condition, Explanation, Part, Truth};
use allowhere::{Catalog, DecisionTable, Instant, Level, Request, Values};

use crate::reference::facts::{self, Facts};
use crate::reference::{self, Bound, Document, Outcome, Place, Question, World};

/// How often a law saw what it is about.
pub(crate) type Tally = BTreeMap<&'static str, usize>;

/// What must be true of the explanation of a question; what is wrong otherwise.
pub(crate) type Law = fn(&World, &Question, &Explanation<'_>, &mut Tally) -> Result<(), String>;

pub(crate) fn compiled(world: &World) -> Option<DecisionTable> {
    let catalog = if world.catalog { Catalog::builtin() } else { Catalog::none() };
    DecisionTable::compile(&world.repository(), &catalog).ok()
}

pub(crate) fn asked<T>(table: &DecisionTable, question: &Question, told: impl FnOnce(&Explanation<'_>) -> T) -> T {
    let subject = table.subject(question.level.level(), question.groups.iter().map(String::as_str));
    let subject = subject.with_user(question.user.as_deref().unwrap_or_default());
    let stated = question.attributes.iter().map(|(name, values)| (name.as_str(), Values::strings(values)));
    let attributes: Vec<(&str, Values<'_>)> = stated.collect();
    let mut request = Request::new(&question.permission, &attributes);
    if let Some(time) = &question.time {
        request = request.at(time.parse::<Instant>().expect("an instant"));
    }
    told(&subject.explain(&request))
}

/// Policy, number, level and group.
type Named = (String, u32, Place, String);

fn named(candidate: &Candidate<'_>) -> impl Iterator<Item = Named> {
    let origin = candidate.origin();
    candidate
        .ways()
        .iter()
        .map(move |way| (origin.policy().to_owned(), origin.statement(), place(way.level()), way.group().to_owned()))
}

fn place(level: Level<'_>) -> Place {
    match level {
        Level::Global => Place::Global,
        Level::Account(id) => Place::Account(id.to_owned()),
        Level::Environment(id) => Place::Environment(id.to_owned()),
    }
}

/// The world with these statements alone, bound as they were.
fn only(world: &World, statements: &BTreeSet<Named>) -> World {
    let mut left = World { policies: Vec::new(), bindings: Vec::new(), ..world.clone() };
    for policy in &world.policies {
        let parsed = allowhere::parse_policy(&policy.text);
        let is_named =
            |number: u32| statements.iter().any(|it| (it.0.as_str(), it.1) == (policy.uuid.as_str(), number));
        let kept = (1..).zip(parsed.tree().statements()).filter(|(number, _)| is_named(*number));
        let text = kept.map(|(_, statement)| format!("{statement};")).collect::<Vec<_>>().join("\n");
        if !text.is_empty() {
            left.policies.push(Document { text, ..policy.clone() });
        }
    }
    for bound in &world.bindings {
        let is_way = |group: &&String| {
            statements.iter().any(|it| (&it.0, &it.2, &it.3) == (&bound.policy, &bound.level, *group))
        };
        let groups: Vec<String> = bound.groups.iter().filter(is_way).cloned().collect();
        if !groups.is_empty() {
            left.bindings.push(Bound { groups, ..bound.clone() });
        }
    }
    left
}

/// The statements that decided decide alone.
pub(crate) fn deciding_decide_alone(
    world: &World,
    question: &Question,
    explanation: &Explanation<'_>,
    tally: &mut Tally,
) -> Result<(), String> {
    let decided = explanation.candidates().iter().filter(|candidate| candidate.has_decided());
    let left = only(world, &decided.flat_map(named).collect());
    let before = reference::answer(world, question);
    let after = reference::answer(&left, question);
    *tally.entry(if before.outcome == Outcome::Grant { "granted" } else { "refused" }).or_default() += 1;
    // Numbers are new where statements before them are gone.
    let policies = |deciding: &[(String, u32)]| deciding.iter().map(|it| it.0.clone()).collect::<Vec<_>>();
    if after.outcome != before.outcome || policies(&after.deciding) != policies(&before.deciding) {
        return Err(format!("{before:?} became {after:?}"));
    }
    let origins: Vec<_> = explanation.deciding().iter().map(|it| (it.policy(), it.statement())).collect();
    let shown = explanation.candidates().iter().filter(|candidate| candidate.has_decided());
    let mut each_once: Vec<(&str, u32)> = Vec::new();
    for origin in shown.map(Candidate::origin) {
        if !each_once.contains(&(origin.policy(), origin.statement())) {
            each_once.push((origin.policy(), origin.statement()));
        }
    }
    if origins != each_once {
        return Err("deciding statements and deciding candidates are not the same".to_owned());
    }
    // Of the table itself, too.
    let again = compiled(&left).ok_or("what is left is refused")?;
    let is_allow = asked(&again, question, |explanation| explanation.decision().is_allow());
    if is_allow == explanation.decision().is_allow() { Ok(()) } else { Err("decided otherwise".to_owned()) }
}

/// Every statement that reaches the user is a candidate, by each of its ways.
pub(crate) fn candidates_are_complete(
    world: &World,
    question: &Question,
    explanation: &Explanation<'_>,
    tally: &mut Tally,
) -> Result<(), String> {
    let facts = world.catalog.then(Facts::builtin);
    let permission = facts::canonical(facts, &question.permission);
    let levels = world.upwards(&question.level);
    let mut expected: BTreeSet<Named> = BTreeSet::new();
    for bound in world.bindings.iter().filter(|bound| levels.contains(&bound.level)) {
        for policy in world.policies.iter().filter(|policy| policy.uuid == bound.policy) {
            let parsed = allowhere::parse_policy(&policy.text);
            for (number, statement) in (1..).zip(parsed.tree().statements()) {
                let mut names = statement.permissions().iter().map(|it| facts::canonical(facts, it.name()));
                if !names.any(|name| name == permission) {
                    continue;
                }
                let is_reached = |group: &&String| !group.is_empty() && question.groups.contains(group);
                expected.extend(
                    bound
                        .groups
                        .iter()
                        .filter(is_reached)
                        .map(|group| (policy.uuid.clone(), number, bound.level.clone(), group.clone())),
                );
            }
        }
    }
    let found: BTreeSet<Named> = explanation.candidates().iter().flat_map(named).collect();
    *tally.entry("ways").or_default() += found.len();
    if found == expected { Ok(()) } else { Err(format!("expected {expected:?}")) }
}

/// What the reference says of a condition as it is printed, as the only one of a policy.
fn truth_alone(world: &World, question: &Question, condition: &Condition<'_>) -> Option<Truth> {
    let facts = world.catalog.then(Facts::builtin);
    let permission = facts::canonical(facts, &question.permission);
    let ask = |effect: Effect| {
        let text = format!("{effect} {permission} WHERE {condition};");
        let parsed = allowhere::parse_policy(&text);
        let read = parsed.tree().statements().first().filter(|_| !parsed.has_errors())?;
        // Both kinds of quotes in one value cannot be written.
        let values: Vec<&str> = read.conditions()[0].values().iter().map(allowhere::ast::Value::text).collect();
        if !values.iter().copied().eq(condition.values()) {
            return None;
        }
        let groups = question.groups.clone();
        let bound = Bound {
            level: Place::Global,
            policy: "alone".into(),
            groups,
            parameters: BTreeMap::new(),
            boundaries: Vec::new(),
        };
        let alone = World {
            policies: vec![Document { uuid: "alone".into(), level: Place::Global, text: text.clone() }],
            boundaries: Vec::new(),
            bindings: vec![bound],
            ..world.clone()
        };
        Some(reference::answer(&alone, question).outcome)
    };
    if ask(Effect::Allow)? == Outcome::Grant {
        return Some(Truth::True);
    }
    // There a conditional DENY has no truth of its own.
    if facts.is_some_and(|facts| facts.grail_tables.contains(&permission)) {
        return (condition.truth() == Truth::True).then_some(Truth::False);
    }
    match ask(Effect::Deny)? {
        Outcome::DenyUnknown => Some(Truth::Unknown),
        Outcome::NothingGrants => Some(Truth::False),
        Outcome::DenyTrue | Outcome::Grant => Some(Truth::True),
    }
}

/// Each truth that is shown is so.
pub(crate) fn truths_are_so(
    world: &World,
    question: &Question,
    explanation: &Explanation<'_>,
    tally: &mut Tally,
) -> Result<(), String> {
    // What a parameter brings is no template, but a text cannot say so.
    let is_template = |bound: &Bound| bound.parameters.values().any(|value| value.starts_with('{'));
    let has_templates = world.bindings.iter().any(is_template);
    for candidate in explanation.candidates() {
        let boundaries = candidate.boundaries().iter();
        let clauses = boundaries.clone().flat_map(|boundary| boundary.clauses().iter().flatten());
        for condition in candidate.conditions().iter().chain(clauses) {
            if has_templates && condition.to_string().contains("${") {
                continue;
            }
            let Some(truth) = truth_alone(world, question, condition) else { continue };
            let counted = match truth {
                Truth::True => "true",
                Truth::False => "false",
                Truth::Unknown => "unknown",
            };
            *tally.entry(counted).or_default() += 1;
            if truth != condition.truth() {
                return Err(format!("the reference says {truth} of {condition}"));
            }
        }
        let own = candidate.conditions().iter().map(Condition::truth).min().unwrap_or(Truth::True);
        let any = |clause: &Vec<Condition<'_>>| clause.iter().map(Condition::truth).max();
        let of_boundary = |clauses: &[Vec<Condition<'_>>]| clauses.iter().filter_map(any).min();
        let narrowed = boundaries.filter_map(|boundary| of_boundary(boundary.clauses())).max();
        let whole = own.min(narrowed.unwrap_or(Truth::True));
        if whole != candidate.truth() {
            return Err(format!("{whole} of {candidate:#?}"));
        }
    }
    Ok(())
}

/// What the nearest miss asks for is enough.
pub(crate) fn nearest_is_enough(
    world: &World,
    question: &Question,
    explanation: &Explanation<'_>,
    tally: &mut Tally,
) -> Result<(), String> {
    let Some(miss) = explanation.nearest() else {
        let is_allow = |candidate: &&Candidate<'_>| candidate.origin().effect() == Effect::Allow;
        let has_none = !explanation.candidates().iter().any(|candidate| is_allow(&candidate));
        let is_decided = !explanation.deciding().is_empty();
        return if has_none || is_decided { Ok(()) } else { Err("no nearest miss".to_owned()) };
    };
    let candidate = explanation.candidate(miss).ok_or("a miss of nothing")?;
    if candidate.truth() == Truth::True || miss.wishes().is_empty() {
        return Err("a miss that hits".to_owned());
    }
    if !miss.can_hold() {
        *tally.entry("hopeless").or_default() += 1;
        return Ok(());
    }
    *tally.entry("near").or_default() += 1;
    let mut stated = question.clone();
    let mut is_elsewhere = false;
    for wish in miss.wishes() {
        let example = wish.example().ok_or("no example")?.to_vec();
        let first = example.first().cloned();
        match wish.part() {
            Part::Attribute(name) => {
                let facts = world.catalog.then(Facts::builtin);
                let permission = facts::canonical(facts, &question.permission);
                stated.attributes.retain(|(it, _)| facts::canonical_condition(facts, it, &permission) != name);
                stated.attributes.push((name.to_owned(), example));
            }
            Part::User => stated.user = first,
            Part::Groups => stated.groups = example,
            Part::Environment => {
                is_elsewhere = true;
                stated.level = Place::Environment(first.ok_or("no environment")?);
            }
            Part::Time => stated.time = first,
            part @ (Part::Level | _) => return Err(format!("{part} cannot be stated")),
        }
    }
    let mut alone = only(world, &named(candidate).collect());
    if is_elsewhere {
        // There another binding of the same statement may reach the user.
        alone.bindings.clone_from(&world.bindings);
        alone.bindings.retain(|bound| bound.policy == candidate.origin().policy());
    }
    if reference::answer(&alone, &stated).outcome != Outcome::Grant {
        return Err(format!("it does not hold for {stated:#?}"));
    }
    // At another environment, other groups of the user may count.
    if is_elsewhere {
        *tally.entry("elsewhere").or_default() += 1;
        return Ok(());
    }
    let whole = reference::answer(world, &stated).outcome;
    *tally.entry(if whole == Outcome::Grant { "granted" } else { "denied" }).or_default() += 1;
    if (whole == Outcome::Grant) != miss.denied_by().is_empty() {
        return Err(format!("{whole:?} for {stated:#?}"));
    }
    Ok(())
}
