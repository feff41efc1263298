//! Worlds and questions out of few names, so that they meet: each seed is a handful of dice.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::ops::Range;

use allowhere::ast::Operator;
use proptest::collection::vec;
use proptest::prelude::*;

use super::condition::parameters_of;
use super::facts::{Facts, canonical};
use super::{Bound, Document, Place, Question, World};

const PERMISSIONS: [&str; 14] = [
    "settings:objects:read",
    "dynatrace.settings:objects:read",
    "storage:logs:read",
    "storage:entities:read",
    "storage:buckets:read",
    "settings:objects:read",
    "storage:buckets:read",
    "demo:things:read",
    "app-settings:objects:read",
    "environment:roles:viewer",
    "document:documents:read",
    "iam:groups:read",
    "settings:objects:delete",
    "dynatrace.settings:things:read",
];
const NAMES: [&str; 14] = [
    "settings:schemaId",
    "schemaId",
    "dynatrace.settings:schemaId",
    "storage:bucket-name",
    "bucket-name",
    "settings:schemaId",
    "storage:bucket-name",
    "storage:dt.security_context",
    "storage:entity.type",
    "settings:scope",
    "environment:management-zone",
    "shared:app-id",
    "storage:table-name",
    "demo:colour",
];
const GLOBALS: [&str; 6] = [
    "global:week-day",
    "global:date",
    "global:date-time",
    "global:time-of-day",
    "global:environmentId",
    "global:userGroup",
];
const TEXTS: [&str; 24] = [
    "a",
    "ab",
    "b",
    "a",
    "ab",
    "",
    "u-1",
    "g1",
    "e1",
    "${global:userId}",
    "${global:levelId}",
    "${global:userGroup}",
    "a${global:userGroup}",
    "${global:userGroup}${global:userGroup}",
    "${bindParam:p}",
    "a${bindParam:q-2}",
    "$${bindParam:p}",
    "${bindParam:p}${global:userGroup}${global:userId}",
    "${other}",
    "${",
    "é",
    "*",
    "// ; 'x'",
    "A",
];
const PATTERNS: [&str; 14] = [
    "*",
    "a*",
    "*b",
    "a*b",
    "*a*",
    "**",
    "",
    "ab",
    "${global:userGroup}*",
    "*${bindParam:p}",
    "${bindParam:q-2}*${global:userId}",
    "${global:userGroup}*${global:userGroup}",
    "é*",
    "?",
];
const STATED: [&str; 18] = [
    "a",
    "ab",
    "b",
    "a",
    "ab",
    "",
    "u-1",
    "g1",
    "g*",
    "ag1",
    "g1g1",
    "*",
    "${other}",
    "${global:userId}",
    "${",
    "é",
    "aXb",
    "e1",
];
const GROUPS: [&str; 4] = ["g1", "g2", "g*", "g1"];
const PARAMETERS: [&str; 9] = ["a", "b", "*", "", "a*", "{global:userId}", "{other}", "b", "g1"];
const DAYS: [&str; 4] = ["Tuesday", "Monday", "tUESDAY", "Wednesday"];
const DATES: [&str; 4] = ["2026-11-24Z", "2026-11-24+02:00", "2026-11-25-18:00", "2024-02-29+18:00"];
const MOMENTS: [&str; 4] = [
    "2026-11-24T10:00:00Z",
    "2026-11-24T11:00:00.000000001+01:00",
    "2026-11-23T23:59:59.5-02:30",
    "2020-01-01T00:00:00Z",
];
const CLOCKS: [&str; 5] = ["10:00Z", "09:00+01:00", "10:00:00.5Z", "00:00-05:30", "23:59:59+18:00"];
const TIMES: [&str; 8] = [
    "2026-11-24T10:00:00Z",
    "2026-11-24T10:00:00.000000001Z",
    "2026-11-24T00:00:00Z",
    "2026-11-23T23:59:59.999999999Z",
    "2026-11-24T22:00:00Z",
    "2026-11-25T08:00:00+01:00",
    "2026-11-24T10:00:00.5Z",
    "1969-12-31T23:59:59.9Z",
];

/// A few numbers to decide with; behind the last one, zeros.
struct Dice<'s> {
    left: std::slice::Iter<'s, u16>,
}

type Roll = Vec<u16>;

/// What a case is made of; shrinking takes whole statements, bindings and questions away.
#[derive(Debug, Clone)]
pub(crate) struct Seed {
    pub(crate) catalog: bool,
    policies: Vec<(Roll, Vec<Roll>)>,
    boundaries: Vec<Roll>,
    bindings: Vec<Roll>,
    questions: Vec<Roll>,
    /// For what a property changes.
    pub(crate) change: Roll,
}

/// A world and up to 64 questions.
pub(crate) fn seeds() -> impl Strategy<Value = Seed> {
    seeds_of(1..7, 0..5, 2..10, 1..65)
}

/// A world of so many policies, boundaries and bindings, and so many questions.
pub(crate) fn seeds_of(
    policies: Range<usize>,
    boundaries: Range<usize>,
    bindings: Range<usize>,
    questions: Range<usize>,
) -> impl Strategy<Value = Seed> {
    let roll = |length: usize| vec(any::<u16>(), length);
    (
        prop::bool::weighted(0.75),
        vec((roll(2), vec(roll(48), 1..4)), policies),
        vec(roll(40), boundaries),
        vec(roll(24), bindings),
        vec(roll(40), questions),
        roll(64),
    )
        .prop_map(|(catalog, policies, boundaries, bindings, questions, change)| Seed {
            catalog,
            policies,
            boundaries,
            bindings,
            questions,
            change,
        })
}

/// Statements and conditions with words of the language and near it put in, put in the place of others, or left out.
pub(crate) fn soups() -> impl Strategy<Value = String> {
    const WORDS: [&str; 46] = [
        "ALLOW",
        "DENY",
        "WHERE",
        "AND",
        "OR",
        "NOT",
        "IN",
        "MATCH",
        "startsWith",
        "null",
        "a:b:c",
        "a:b",
        "x",
        "=",
        "!=",
        "<",
        ">",
        "==",
        "<=",
        "<>",
        "(",
        ")",
        ",",
        ";",
        "\"v\"",
        "'w'",
        "\"",
        "'",
        "“x”",
        "contains",
        "endsWith",
        "LIKE",
        "//c\n",
        "/*",
        "*/",
        "#",
        "--",
        "a:b:c:d",
        "a:*:c",
        "\n",
        "5",
        "ALLOW a:b:c",
        "WHERE a:b = \"x\"",
        "(\"x\", \"y\")",
        "\u{feff}",
        "STARTS WITH",
    ];
    const SENTENCES: [&[&str]; 6] = [
        &[
            "ALLOW", "a:b:c", ",", "d:e:f", "WHERE", "a:b", "=", "\"v\"", "AND", "c:d", "IN", "(", "'x'", ",", "'y'",
            ")", ";",
        ],
        &["DENY", "a:b:c", "WHERE", "x", "NOT", "startsWith", "\"v\"", ";"],
        &["ALLOW", "a:b:c", ";"],
        &["a:b", "MATCH", "(", "\"p*\"", ")", ";"],
        &["x", "!=", "'v'", ";"],
        &["global:date", "<", "\"2026-01-01Z\"", ";"],
    ];
    let edits = vec((0..64_usize, prop::sample::select(&WORDS[..]), 0..3_u8), 0..4);
    (vec(prop::sample::select(&SENTENCES[..]), 0..4), edits).prop_map(|(sentences, edits)| {
        let mut words = sentences.concat();
        for (position, word, kind) in edits {
            let position = position % (words.len() + 1);
            match kind {
                0 if position < words.len() => words[position] = word,
                1 if position < words.len() => _ = words.remove(position),
                _ => words.insert(position, word),
            }
        }
        words.join(" ")
    })
}

impl<'s> Dice<'s> {
    fn new(roll: &'s [u16]) -> Self {
        Self { left: roll.iter() }
    }

    fn below(&mut self, bound: usize) -> usize {
        usize::from(self.left.next().copied().unwrap_or(0)) % bound.max(1)
    }

    fn percent(&mut self, percent: usize) -> bool {
        // The lowest rolls, to which shrinking goes, say no.
        self.below(100) >= 100 - percent
    }

    fn one<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

impl Seed {
    /// The seed that bytes spell, a die each: what is random to proptest is what a fuzzer chooses. The questions that
    /// the bytes do not spell out are rolled, up to `questions`.
    #[allow(dead_code, reason = "only what is fuzzed is made of bytes")]
    pub(crate) fn of_bytes(bytes: &[u8], questions: usize) -> Self {
        let mut left = bytes;
        let mut rolled = |length: usize| -> Roll {
            let (roll, rest) = left.split_at(length.min(left.len()));
            left = rest;
            roll.iter().copied().map(u16::from).collect()
        };
        let counts = rolled(4);
        let count = |position: usize, range: Range<usize>| {
            range.start + usize::from(counts.get(position).copied().unwrap_or(0)) % range.len()
        };
        let policies = (0..count(1, 1..5)).map(|_| {
            let head = rolled(3);
            let statements = 1 + usize::from(head.last().copied().unwrap_or(0)) % 3;
            (head, (0..statements).map(|_| rolled(32)).collect())
        });
        let mut seed = Self {
            catalog: count(0, 0..4) > 0,
            policies: policies.collect(),
            boundaries: Vec::new(),
            bindings: Vec::new(),
            questions: Vec::new(),
            change: Vec::new(),
        };
        seed.boundaries = (0..count(2, 0..4)).map(|_| rolled(24)).collect();
        seed.bindings = (0..count(3, 1..6)).map(|_| rolled(16)).collect();
        seed.change = rolled(16);
        for _ in 0..questions {
            let question = rolled(40);
            if question.is_empty() {
                break;
            }
            seed.questions.push(question);
        }
        // Knuth's multiplier; the high bits are the good ones.
        let next = |state: u64| state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let mut state = bytes.iter().fold(0, |state, byte| next(state ^ u64::from(*byte)));
        while seed.questions.len() < questions {
            let die = |_| {
                state = next(state);
                u16::try_from(state >> 48).expect("16 bits")
            };
            seed.questions.push((0..40).map(die).collect());
        }
        seed
    }

    pub(crate) fn world(&self) -> World {
        let mut world = World {
            environments: vec![("e1".into(), "acme".into()), ("e3".into(), "acme".into())],
            catalog: self.catalog,
            ..World::default()
        };
        for (index, (roll, statements)) in self.policies.iter().enumerate() {
            let mut dice = Dice::new(roll);
            // Names against the order of the repository.
            let uuid = format!("p{}", 9 - index);
            let texts: Vec<String> =
                statements.iter().map(|roll| statement(&mut Dice::new(roll), self.catalog)).collect();
            world.policies.push(Document { uuid, level: document_level(&mut dice), text: texts.join(";\n") });
        }
        for (index, roll) in self.boundaries.iter().enumerate() {
            world.boundaries.push(boundary(&mut Dice::new(roll), index, self.catalog));
        }
        for roll in &self.bindings {
            let bound = binding(&mut Dice::new(roll), &world, None);
            world.bindings.push(bound);
        }
        world
    }

    pub(crate) fn questions(&self) -> Vec<Question> {
        self.questions_about(&self.world())
    }

    /// The questions, where the world has been made.
    pub(crate) fn questions_about(&self, world: &World) -> Vec<Question> {
        let is_bound = |policy: &&Document| world.bindings.iter().any(|bound| bound.policy == policy.uuid);
        let texts: Vec<_> = world.policies.iter().filter(is_bound).map(|policy| &policy.text).collect();
        let is_used = |name: &&&str| texts.iter().any(|text| text.contains(**name));
        let used: Vec<&str> = PERMISSIONS.iter().filter(is_used).copied().collect();
        self.questions.iter().map(|roll| question(&mut Dice::new(roll), &used)).collect()
    }

    /// The same world with a policy more, of the effect, and a binding of it.
    pub(crate) fn with_policy(&self, effect: &str) -> World {
        let mut world = self.world();
        let mut dice = Dice::new(&self.change);
        let text = format!("{effect} {}", behind_effect(&mut dice, self.catalog, effect == "ALLOW"));
        world.policies.push(Document { uuid: "new".into(), level: Place::Global, text });
        let bound = binding(&mut dice, &world, Some("new"));
        world.bindings.push(bound);
        world
    }

    /// The same world with each binding that has no boundary, or some of them, narrowed by a new one.
    pub(crate) fn with_boundary(&self) -> World {
        let mut world = self.world();
        let mut dice = Dice::new(&self.change);
        let mut new = boundary(&mut dice, 99, self.catalog);
        new.level = Place::Global;
        let mut is_changed = false;
        for bound in &mut world.bindings {
            if dice.percent(50) && is_changed {
                continue;
            }
            is_changed = true;
            if bound.boundaries.len() > 1 {
                // Of several alternatives one is left.
                bound.boundaries.truncate(1);
            } else if bound.boundaries.is_empty() {
                bound.boundaries.push(new.uuid.clone());
                for name in parameters_in(&new.text) {
                    bound.parameters.entry(name.clone()).or_insert_with(|| parameter(&mut dice, &name));
                }
            }
        }
        world.boundaries.push(new);
        world
    }

    /// The same world in another order, with repetitions that say nothing new.
    pub(crate) fn shuffled(&self) -> World {
        let mut world = self.world();
        let mut dice = Dice::new(&self.change);
        for policy in &mut world.policies {
            let mut statements: Vec<&str> = policy.text.split(";\n").collect();
            for index in (1..statements.len()).rev() {
                statements.swap(index, dice.below(index + 1));
            }
            if dice.percent(40) {
                statements.push(statements[0]);
            }
            policy.text = statements.join(";\n");
        }
        shuffle(&mut world.policies, &mut dice);
        shuffle(&mut world.boundaries, &mut dice);
        shuffle(&mut world.environments, &mut dice);
        shuffle(&mut world.bindings, &mut dice);
        for bound in &mut world.bindings {
            shuffle(&mut bound.groups, &mut dice);
            shuffle(&mut bound.boundaries, &mut dice);
            if let (true, Some(group)) = (dice.percent(30), bound.groups.first().cloned()) {
                bound.groups.push(group);
            }
            if let (true, Some(boundary)) = (dice.percent(30), bound.boundaries.first().cloned()) {
                bound.boundaries.push(boundary);
            }
        }
        let repeated = dice.one(&world.bindings).clone();
        // One binding may as well be one for each group.
        for group in &repeated.groups {
            world.bindings.push(Bound { groups: vec![group.clone()], ..repeated.clone() });
        }
        world
    }
}

fn shuffle<T>(items: &mut [T], dice: &mut Dice<'_>) {
    for index in (1..items.len()).rev() {
        items.swap(index, dice.below(index + 1));
    }
}

fn document_level(dice: &mut Dice<'_>) -> Place {
    match dice.below(10) {
        0..7 => Place::Global,
        7 | 8 => Place::Account("acme".into()),
        _ => Place::Environment("e1".into()),
    }
}

fn statement(dice: &mut Dice<'_>, catalog: bool) -> String {
    let is_deny = dice.percent(30);
    let keyword = dice.one(if is_deny { &["DENY", "DENY", "deny"] } else { &["ALLOW", "ALLOW", "Allow"] });
    format!("{keyword} {}", behind_effect(dice, catalog, !is_deny))
}

fn behind_effect(dice: &mut Dice<'_>, catalog: bool, is_allow: bool) -> String {
    // A DENY names few permissions and mostly has conditions, or nothing would ever be granted.
    let most = if is_allow { 6 } else { 3 };
    let count = 1 + dice.below(most);
    let permissions: Vec<&str> = (0..count).map(|_| *dice.one(&PERMISSIONS)).collect();
    let mut text = permissions.join(*dice.one(&[", ", ",", " , // the next\n  "]));
    let count = match dice.below(20) {
        0..4 => 0,
        4..7 => usize::from(!is_allow),
        7..13 => 1,
        13..18 => 2,
        _ => 3,
    };
    if count == 0 && dice.percent(20) {
        text.push_str(" WHERE null");
    }
    let facts = catalog.then(Facts::builtin);
    for index in 0..count {
        let joints = if index == 0 { [" WHERE ", "\nwhere "] } else { [" AND ", "\nand "] };
        text.push_str(joints[dice.below(2)]);
        // Where all permissions are known, a name that none of them supports is an error.
        let is_known = |facts: &Facts, name: &str| facts.permissions.contains_key(&canonical(Some(facts), name));
        let facts = facts.filter(|facts| permissions.iter().all(|name| is_known(facts, name)));
        let allowed = |name: &str| match facts {
            Some(facts) => listed(facts.taken(&permissions, name).as_ref()),
            None => every_operator(),
        };
        text.push_str(&condition(dice, &allowed));
    }
    text
}

fn boundary(dice: &mut Dice<'_>, index: usize, catalog: bool) -> Document {
    let level = document_level(dice);
    let facts = catalog.then(Facts::builtin);
    let allowed = |name: &str| match facts.and_then(|facts| facts.taken_anywhere(name)) {
        Some(taken) => listed(Some(&taken)),
        None => every_operator(),
    };
    let count = 1 + dice.below(4);
    let mut text = String::new();
    for _ in 0..count {
        let _ = writeln!(text, "{};", condition(dice, &allowed));
    }
    Document { uuid: format!("b{index}"), level, text }
}

fn every_operator() -> Vec<Operator> {
    Operator::ALL.into_iter().filter(|operator| !matches!(operator, Operator::Before | Operator::After)).collect()
}

fn listed(taken: Option<&BTreeSet<String>>) -> Vec<Operator> {
    let is_taken = |operator: &Operator| taken.is_some_and(|taken| taken.contains(operator.as_str()));
    Operator::ALL.into_iter().filter(is_taken).collect()
}

fn condition(dice: &mut Dice<'_>, allowed: &dyn Fn(&str) -> Vec<Operator>) -> String {
    let first = dice.below(NAMES.len());
    let is_global = dice.percent(22);
    let candidates = NAMES.iter().cycle().skip(first).take(NAMES.len());
    let found = candidates.map(|name| (*name, allowed(name))).find(|(_, operators)| !operators.is_empty());
    match found {
        Some((name, operators)) if !is_global => {
            let operator = *dice.one(&operators);
            let pool: &[&str] = if operator == Operator::Match { &PATTERNS } else { &TEXTS };
            written(dice, name, operator, pool)
        }
        _ => {
            let name = *dice.one(&GLOBALS);
            let (operators, pool): (&[Operator], &[&str]) = match name {
                "global:date" => (&[Operator::Before, Operator::After, Operator::Equal], &DATES),
                "global:date-time" => (&[Operator::Before, Operator::After], &MOMENTS),
                "global:time-of-day" => (&[Operator::Before, Operator::After], &CLOCKS),
                "global:week-day" => (&[Operator::Equal, Operator::NotEqual, Operator::In], &DAYS),
                "global:environmentId" => {
                    let pool =
                        &["e1", "e1", "lone", "acme", "${global:levelId}", "${bindParam:env}", "${global:userId}"];
                    (&[Operator::Equal, Operator::NotEqual, Operator::In], pool)
                }
                _ => {
                    let pool = &["g1", "g2", "g*", "${global:userGroup}", "${bindParam:grp}", "${global:userId}"];
                    (&[Operator::Equal, Operator::NotEqual, Operator::In], pool)
                }
            };
            let operator = *dice.one(operators);
            let template = match name {
                "global:date" => "${bindParam:date}",
                "global:date-time" => "${bindParam:moment}",
                "global:time-of-day" => "${bindParam:clock}",
                "global:week-day" => "${bindParam:day}",
                _ => return written(dice, name, operator, pool),
            };
            if dice.percent(25) {
                written(dice, name, operator, &[template])
            } else {
                written(dice, name, operator, pool)
            }
        }
    }
}

fn written(dice: &mut Dice<'_>, name: &str, operator: Operator, pool: &[&str]) -> String {
    let keyword = match operator.as_str() {
        word if word.is_ascii() && dice.percent(10) => word.to_ascii_lowercase(),
        word => word.to_owned(),
    };
    if !operator.takes_list() {
        let value = *dice.one(pool);
        return format!("{name} {keyword} {}", quoted(dice, value));
    }
    let count = 1 + dice.below(3);
    let values: Vec<String> = (0..count)
        .map(|_| {
            let value = *dice.one(pool);
            quoted(dice, value)
        })
        .collect();
    format!("{name} {keyword} ({})", values.join(", "))
}

fn quoted(dice: &mut Dice<'_>, value: &str) -> String {
    if dice.percent(20) && !value.contains('\'') { format!("'{value}'") } else { format!("\"{value}\"") }
}

/// The names of the parameters in a text.
fn parameters_in(text: &str) -> Vec<String> {
    let mut names = Vec::new();
    let policy = allowhere::parse_policy(text);
    let boundary = allowhere::parse_boundary(text);
    let statements = policy.tree().statements().iter().flat_map(allowhere::ast::Statement::conditions);
    for condition in statements.chain(boundary.tree().conditions()) {
        for value in condition.values() {
            names.extend(parameters_of(value.text()).into_iter().map(str::to_owned));
        }
    }
    names
}

fn parameter(dice: &mut Dice<'_>, name: &str) -> String {
    let pool: &[&str] = match name {
        "date" => &DATES,
        "moment" => &MOMENTS,
        "clock" => &CLOCKS,
        "day" => &DAYS,
        "env" => &["e1", "lone"],
        "grp" => &["g1", "g2"],
        _ => &PARAMETERS,
    };
    (*dice.one(pool)).to_owned()
}

fn binding(dice: &mut Dice<'_>, world: &World, policy: Option<&str>) -> Bound {
    let rolled = dice.one(&world.policies);
    let policy = policy.and_then(|uuid| world.policies.iter().find(|it| it.uuid == uuid)).unwrap_or(rolled);
    let mut level = match dice.below(12) {
        0..5 => Place::Global,
        5..7 => Place::Account("acme".into()),
        7..11 => Place::Environment("e1".into()),
        _ => Place::Environment("lone".into()),
    };
    if !world.upwards(&level).contains(&policy.level) {
        level = policy.level.clone();
    }
    let count = 1 + dice.below(2);
    let mut groups: Vec<String> = (0..count).map(|_| (*dice.one(&GROUPS)).to_owned()).collect();
    if dice.percent(5) {
        groups.push(String::new());
    }
    let mut boundaries = Vec::new();
    let above = world.upwards(&level);
    let visible: Vec<&Document> = world.boundaries.iter().filter(|it| above.contains(&it.level)).collect();
    if !visible.is_empty() {
        let count = [0, 0, 1, 1, 2, 3][dice.below(6)];
        boundaries.extend((0..count).map(|_| dice.one(&visible).uuid.clone()));
    }
    let texts = visible.iter().filter(|it| boundaries.contains(&it.uuid)).map(|it| &it.text).chain([&policy.text]);
    let mut parameters = BTreeMap::new();
    for name in texts.flat_map(|text| parameters_in(text)) {
        parameters.entry(name.clone()).or_insert_with(|| parameter(dice, &name));
    }
    Bound { level, policy: policy.uuid.clone(), groups, parameters, boundaries }
}

fn question(dice: &mut Dice<'_>, spoken_of: &[&str]) -> Question {
    let level = match dice.below(12) {
        0 => Place::Global,
        1 => Place::Account("acme".into()),
        2 => Place::Environment("lone".into()),
        3 => Place::Environment("acme".into()),
        _ => Place::Environment("e1".into()),
    };
    // Mostly one that somebody has said something about.
    let permissions = if dice.percent(15) || spoken_of.is_empty() { &PERMISSIONS } else { spoken_of };
    let permission = (*dice.one(permissions)).to_owned();
    let mut groups: Vec<String> = Vec::new();
    for group in ["g1", "g2", "g*"] {
        if dice.percent(70) {
            groups.push(group.to_owned());
        }
    }
    if dice.percent(15) {
        groups.push((*dice.one(&["", "g9", "g1"])).to_owned());
    }
    let asker = dice.percent(70).then(|| (*dice.one(&["u-1", "a", "*", "", "ab"])).to_owned());
    let time = dice.percent(75).then(|| (*dice.one(&TIMES)).to_owned());
    let mut attributes = Vec::new();
    let is_talkative = dice.percent(70);
    let names = ["schemaId", "settings:schemaId", "bucket-name", "storage:bucket-name", "dynatrace.settings:schemaId"];
    let rest = [
        "storage:dt.security_context",
        "storage:entity.type",
        "settings:scope",
        "environment:management-zone",
        "shared:app-id",
        "storage:table-name",
        "demo:colour",
    ];
    let state = |dice: &mut Dice<'_>, name: &str| {
        let count = [1, 1, 1, 1, 2, 3, 0, 1, 1, 2][dice.below(10)];
        (name.to_owned(), (0..count).map(|_| (*dice.one(&STATED)).to_owned()).collect::<Vec<_>>())
    };
    if is_talkative {
        for name in ["settings:schemaId", "storage:bucket-name"].iter().chain(&rest) {
            if dice.percent(80) {
                attributes.push(state(dice, name));
            }
        }
    }
    if !is_talkative || dice.percent(12) {
        for _ in 0..=dice.below(2) {
            let name = *dice.one(&names);
            attributes.push(state(dice, name));
        }
    }
    if dice.percent(5) {
        attributes.push(("global:userGroup".into(), vec!["g1".into(), "g2".into()]));
        attributes.push(("global:environmentId".into(), vec!["lone".into()]));
    }
    Question { groups, level, user: asker, time, permission, attributes }
}
