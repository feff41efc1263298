//! The table answers as the reference does, and what a request leaves out never grants: bytes become a small world and
//! some questions. There are few names, so that statements meet.

#![no_main]

#[allow(dead_code)]
#[path = "../../tests/reference/mod.rs"]
mod reference;

use std::sync::LazyLock;

use allowhere::{Catalog, Decision, DecisionTable, Instant, Level, Reason, Request};
use libfuzzer_sys::fuzz_target;
use reference::{Bound, Document, Outcome, Place, Question, World};

const LEVELS: [Level<'static>; 4] =
    [Level::Global, Level::Account("acme"), Level::Environment("env-1"), Level::Environment("env-2")];
const GROUPS: [&str; 3] = ["a", "ab", "b"];
const PERMISSIONS: [&str; 7] = [
    "settings:objects:read",
    "settings:objects:write",
    "dynatrace.settings:objects:read",
    "storage:logs:read",
    "storage:entities:read",
    "storage:buckets:read",
    "made-up:things:use",
];
const SETTINGS: [&str; 3] = ["settings:schemaId", "schemaId", "settings:scope"];
const STORAGE: [&str; 3] = ["storage:bucket-name", "storage:dt.security_context", "bucket-name"];
const OTHERS: [&str; 4] = ["made-up:size", "size", "settings:schemaId", "storage:bucket-name"];
const GLOBALS: [&str; 6] = [
    "global:userGroup",
    "global:environmentId",
    "global:week-day",
    "global:date",
    "global:date-time",
    "global:time-of-day",
];
const STATED: [&str; 9] = [
    "settings:schemaId",
    "dynatrace.settings:schemaId",
    "schemaId",
    "settings:scope",
    "storage:bucket-name",
    "bucket-name",
    "storage:dt.security_context",
    "made-up:size",
    "global:userGroup",
];
/// What a request may state is the beginning of it.
const VALUES: [&str; 12] = [
    "",
    "a",
    "ab",
    "b",
    "env-1",
    "a*",
    "*b",
    "a*b*",
    "${bindParam:p}",
    "${global:userId}",
    "${global:userGroup}b",
    "${global:levelId}",
];
const STATED_VALUES: usize = 8;
const INSTANTS: [&str; 4] =
    ["2026-11-24T10:00:00Z", "2026-11-23T23:30:00Z", "2026-11-24T00:30:00.5+01:00", "2026-11-29T09:00:00Z"];

fuzz_target!(|bytes: &[u8]| {
    let mut bytes = Bytes(bytes);
    let world = world(&mut bytes);
    static CATALOGS: LazyLock<[Catalog; 2]> = LazyLock::new(|| [Catalog::none(), Catalog::builtin()]);
    let catalog = &CATALOGS[usize::from(world.catalog)];
    // What the world would be refused for is the business of other tests.
    let Ok(table) = DecisionTable::compile(&world.repository(), catalog) else { return };
    for _ in 0..8 {
        ask(&table, &world, &question(&mut bytes));
    }
});

fn ask(table: &DecisionTable, world: &World, question: &Question) {
    let mut subject = table.subject(question.level.level(), &question.groups);
    if let Some(user) = &question.user {
        subject = subject.with_user(user);
    }
    let attributes: Vec<(&str, Vec<String>)> =
        question.attributes.iter().map(|(name, values)| (name.as_str(), values.clone())).collect();
    let mut request = Request::new(&question.permission, &attributes);
    if let Some(time) = &question.time {
        request = request.at(time.parse::<Instant>().expect("the instants are well formed"));
    }

    let expected = reference::answer(world, question);
    let decision = subject.decide(&request);
    assert_eq!(outcome(decision), expected.outcome, "{world:#?} {question:#?} {expected:#?}");
    if let Some(origin) = decision.statement().and_then(|id| table.statement(id)) {
        let decided = (origin.policy().to_owned(), origin.statement());
        assert!(expected.deciding.contains(&decided), "{decided:?} {world:#?} {question:#?} {expected:#?}");
    }

    let explanation = subject.explain(&request);
    // Of several statements that decided, the two may name different ones.
    assert_eq!(outcome(explanation.decision()), expected.outcome, "{world:#?} {question:#?} {expected:#?}");
    let deciding: Vec<(String, u32)> =
        explanation.deciding().iter().map(|origin| (origin.policy().to_owned(), origin.statement())).collect();
    assert_eq!(deciding, expected.deciding, "{world:#?} {question:#?}");

    let ignorant = table.subject(question.level.level(), &question.groups);
    if ignorant.decide(&Request::new(&question.permission, &())).is_allow() {
        assert!(decision.is_allow(), "knowing less grants more: {world:#?} {question:#?}");
    }
}

fn outcome(decision: Decision) -> Outcome {
    match decision.reason() {
        Reason::Granted(_) => Outcome::Grant,
        Reason::Denied(_) => Outcome::DenyTrue,
        Reason::DeniedUnknown(_) => Outcome::DenyUnknown,
        Reason::NothingGrants => Outcome::NothingGrants,
        other => unreachable!("{other:?} to a request by name"),
    }
}

/// Takes choices from the front; when the bytes are used up, every choice is the first.
struct Bytes<'b>(&'b [u8]);

impl Bytes<'_> {
    fn below(&mut self, limit: usize) -> usize {
        let Some((&first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        usize::from(first) % limit
    }

    fn flag(&mut self) -> bool {
        self.below(2) == 1
    }

    fn one<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    fn some(&mut self, choices: &[&str]) -> Vec<String> {
        // None of them would be nothing to ask: it stands for all.
        let mask = self.below(1 << choices.len()).wrapping_sub(1);
        let chosen = choices.iter().enumerate().filter(|(position, _)| mask >> position & 1 == 1);
        chosen.map(|(_, &choice)| choice.to_owned()).collect()
    }
}

/// Every policy and boundary is global, so that any binding may name it.
fn world(bytes: &mut Bytes<'_>) -> World {
    let mut world = World {
        environments: vec![("env-1".to_owned(), "acme".to_owned())],
        catalog: bytes.flag(),
        ..World::default()
    };
    let document = |uuid: String, text: String| Document { uuid, level: Place::Global, text };
    for number in 0..=bytes.below(3) {
        world.policies.push(document(format!("policy-{number}"), policy(bytes)));
    }
    for number in 0..bytes.below(3) {
        world.boundaries.push(document(format!("boundary-{number}"), boundary(bytes)));
    }
    for _ in 0..=bytes.below(4) {
        let level = place(bytes);
        let policy = world.policies[bytes.below(world.policies.len())].uuid.clone();
        let groups = bytes.some(&GROUPS);
        // One that is not used is a warning; one that is missing refuses the world.
        let parameters = [("p".to_owned(), bytes.one(&["a", "b*", "ab", ""]).to_owned())].into();
        let boundaries =
            world.boundaries.iter().filter(|_| bytes.flag()).map(|boundary| boundary.uuid.clone()).collect();
        world.bindings.push(Bound { level, policy, groups, parameters, boundaries });
    }
    world
}

fn question(bytes: &mut Bytes<'_>) -> Question {
    Question {
        groups: bytes.some(&GROUPS),
        level: place(bytes),
        user: bytes.flag().then(|| bytes.one(&["a", "ab", ""]).to_owned()),
        time: bytes.flag().then(|| bytes.one(&INSTANTS).to_owned()),
        permission: bytes.one(&PERMISSIONS).to_owned(),
        attributes: (0..bytes.below(4))
            .map(|_| {
                let name = bytes.one(&STATED).to_owned();
                (name, (0..bytes.below(4)).map(|_| bytes.one(&VALUES[..STATED_VALUES]).to_owned()).collect())
            })
            .collect(),
    }
}

fn place(bytes: &mut Bytes<'_>) -> Place {
    match bytes.one(&LEVELS) {
        Level::Global => Place::Global,
        Level::Account(id) => Place::Account(id.to_owned()),
        Level::Environment(id) => Place::Environment(id.to_owned()),
    }
}

fn policy(bytes: &mut Bytes<'_>) -> String {
    let mut text = String::new();
    for _ in 0..=bytes.below(3) {
        text.push_str(if bytes.below(3) == 2 { "DENY " } else { "ALLOW " });
        let first = bytes.one(&PERMISSIONS);
        text.push_str(first);
        if bytes.flag() {
            text.push_str(", ");
            text.push_str(bytes.one(&PERMISSIONS));
        }
        for number in 0..bytes.below(4) {
            text.push_str(if number == 0 { " WHERE " } else { " AND " });
            text.push_str(&condition(bytes, first));
        }
        text.push_str(";\n");
    }
    text
}

fn boundary(bytes: &mut Bytes<'_>) -> String {
    (0..=bytes.below(3))
        .map(|_| {
            let permission = bytes.one(&PERMISSIONS);
            format!("{};\n", condition(bytes, permission))
        })
        .collect()
}

/// A condition that `permission` may support; most others would be refused.
fn condition(bytes: &mut Bytes<'_>, permission: &str) -> String {
    let name = match bytes.below(4) {
        0 => bytes.one(&GLOBALS),
        1 => bytes.one(&OTHERS),
        _ if permission.starts_with("storage:") => bytes.one(&STORAGE),
        _ if permission.starts_with("made-up:") => bytes.one(&OTHERS),
        _ => bytes.one(&SETTINGS),
    };
    let (operators, values): (&[&str], &[&str]) = match name {
        "global:week-day" => (&["=", "!=", "IN"], &["Monday", "tuesday", "Sunday"]),
        "global:date" => (&["<", ">", "="], &["2026-11-24Z", "2026-11-24+02:00", "2026-11-23-05:00"]),
        "global:date-time" => (&["<", ">"], &["2026-11-24T10:00:00Z", "2026-11-24T00:30:00+01:00"]),
        "global:time-of-day" => (&["<", ">"], &["10:00Z", "00:30+01:00", "23:59:59.5-02:00"]),
        "global:userGroup" | "global:environmentId" => (&["=", "!=", "IN"], &VALUES),
        _ => (&["=", "!=", "IN", "NOT IN", "startsWith", "NOT startsWith", "MATCH"], &VALUES),
    };
    let operator = bytes.one(operators);
    if operator.ends_with("IN") || operator == "MATCH" {
        let values: Vec<String> = (0..=bytes.below(2)).map(|_| format!("\"{}\"", bytes.one(values))).collect();
        format!("{name} {operator} ({})", values.join(", "))
    } else {
        format!("{name} {operator} \"{}\"", bytes.one(values))
    }
}
