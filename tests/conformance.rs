//! The conformance suite: each case goes through judges that do not know each other.
//!
//! `conformance/README.md` says what a case is.

// Outside of a `#[test]` too: a file that cannot be read fails the test with its name.
#![allow(clippy::panic)]

mod asking;
mod counting;
// The properties use the rest.
#[path = "expand/world.rs"]
mod expanding;
#[path = "conformance/files.rs"]
mod files;
#[path = "conformance/matching.rs"]
mod matching;
#[allow(dead_code)]
mod reference;
#[path = "conformance/times.rs"]
mod times;

use std::collections::{BTreeMap, BTreeSet};

use allowhere::repository::{Binding, Boundary, Policy};
use allowhere::{
    Code, DecisionTable, Expansions, Reason, Repository, format_boundary, format_policy, parse_boundary, parse_policy,
};
use asking::{asked, compared};
use files::{Expected, File, Request, on_each};
use reference::{Bound, Outcome, Place, Reading, World};

/// The changes after which a table follows its repository.
const STEPS: usize = 3;

/// Fails with what is wrong, if anything is.
fn nothing_is_wrong(judge: &str, wrong: &[String]) {
    let shown: Vec<&String> = wrong.iter().take(20).collect();
    assert!(wrong.is_empty(), "{judge}: {} differ, such as\n{shown:#?}", wrong.len());
}

fn compiled(file: &File, repository: &Repository) -> DecisionTable {
    let table = DecisionTable::compile(repository, &file.catalog());
    table.unwrap_or_else(|refused| panic!("{}: {refused}", file.name))
}

/// The reference, `decide`, a batch with prepared values in the memory of another subject, and the explanation.
#[test]
fn reference_and_table_answer_as_written() {
    let answered = on_each(|file| {
        let mut answered = Vec::new();
        let reading = Reading::of(&file.world);
        for Request { name, question, expected } in &file.requests {
            let answer = reading.answer(question);
            let by_reference =
                Expected { is_allow: answer.outcome == Outcome::Grant, by: answer.deciding.first().cloned() };
            let difference = if by_reference == *expected {
                compared(&file.table, question, &answer).err()
            } else {
                Some(format!("the reference says {by_reference:?}, expected {expected:?}"))
            };
            let told = difference.map(|difference| format!("{}: {name}: {difference}", file.name));
            answered.push((file.is_by_hand(), answer.outcome, told));
        }
        answered
    });
    nothing_is_wrong("table", &answered.iter().filter_map(|(_, _, told)| told.clone()).collect::<Vec<_>>());

    // The table of the README.
    let readme = include_str!("../conformance/README.md");
    for (what, is_by_hand) in [("by hand", true), ("generated", false)] {
        let of = |outcome| answered.iter().filter(|it| it.0 == is_by_hand && it.1 == outcome).count();
        let outcomes = [Outcome::Grant, Outcome::DenyTrue, Outcome::DenyUnknown, Outcome::NothingGrants].map(of);
        let [grant, deny, unknown, nothing] = outcomes;
        let all: usize = outcomes.iter().sum();
        let line = format!("| {what} | {all} | {grant} | {deny} | {unknown} | {nothing} |");
        assert!(readme.contains(&line), "the README has no line {line}");
        assert!(is_by_hand || outcomes.iter().all(|count| count * 100 >= all * 15), "{line}");
        assert!(all >= if is_by_hand { 400 } else { 65_000 }, "{line}");
    }
    // The requests of a generated case are called by its number.
    let cases = on_each(|file| {
        let names = file.requests.iter().filter(|_| !file.is_by_hand()).map(|request| request.name.split('.').next());
        names.collect::<BTreeSet<_>>().into_iter().map(|_| ()).collect()
    });
    assert!(cases.len() >= 8_000, "{} cases", cases.len());
}

/// Each text printed from its tree, and all of it through JSON.
#[test]
fn what_is_printed_and_goes_through_json_answers_as_written() {
    let wrong = on_each(|file| {
        let world = rewritten(
            &file.world,
            |text| parse_policy(text).tree().to_string(),
            |text| parse_boundary(text).tree().to_string(),
        );
        let json = serde_json::to_string(&world.repository()).expect("a repository can be written");
        file.differences(&compiled(file, &serde_json::from_str(&json).expect("what is written can be read")))
    });
    nothing_is_wrong("printed", &wrong);
}

/// Each text formatted, and all of it through TOML.
#[test]
fn what_is_formatted_and_goes_through_toml_answers_as_written() {
    let wrong = on_each(|file| {
        let policy = |text: &str| format_policy(text).expect("a text without errors");
        let boundary = |text: &str| format_boundary(text).expect("a text without errors");
        let world = rewritten(&file.world, policy, boundary);
        let toml = toml::to_string(&world.repository()).expect("a repository can be written");
        file.differences(&compiled(file, &toml::from_str(&toml).expect("what is written can be read")))
    });
    nothing_is_wrong("formatted", &wrong);
}

fn rewritten(world: &World, policy: impl Fn(&str) -> String, boundary: impl Fn(&str) -> String) -> World {
    let mut world = world.clone();
    world.policies.iter_mut().for_each(|document| document.text = policy(&document.text));
    world.boundaries.iter_mut().for_each(|document| document.text = boundary(&document.text));
    world
}

/// A table that begins with other texts and fewer bindings, and follows its repository to what is written.
#[test]
fn a_table_that_follows_changes_answers_as_written() {
    let wrong = on_each(|file| {
        let world = &file.world;
        let mut repository = world.repository();
        // A number of the file's own: which documents change, and in which of the steps.
        let mut numbers = Numbers::of(&file.name);
        let mut steps: Vec<Vec<Step<'_>>> = (0..STEPS).map(|_| Vec::new()).collect();
        for policy in &world.policies {
            match numbers.below(24) {
                0 => {
                    repository.put_policy(Policy::new(&policy.uuid, "other", OTHER).at(policy.level.level()));
                    steps[numbers.below(STEPS)].push(Step::Policy(&policy.uuid));
                }
                1 => {
                    for bound in world.bindings.iter().filter(|bound| bound.policy == policy.uuid) {
                        repository.unbind(bound.level.level(), &bound.policy);
                        let append = Step::Append(bound);
                        steps[numbers.below(STEPS)].push(append);
                    }
                }
                2 => {
                    // Bound elsewhere to others: replacing leaves nothing of it.
                    for bound in world.bindings.iter().filter(|bound| bound.policy == policy.uuid) {
                        repository.append(binding(&Bound { groups: vec!["somebody".to_owned()], ..bound.clone() }));
                    }
                    steps[numbers.below(STEPS)].push(Step::Rebind(&policy.uuid));
                }
                _ => {}
            }
        }
        for boundary in &world.boundaries {
            if numbers.below(12) == 0 {
                let other = "global:environmentId = \"nowhere\";";
                repository.put_boundary(Boundary::new(&boundary.uuid, "other", other).at(boundary.level.level()));
                steps[numbers.below(STEPS)].push(Step::Boundary(&boundary.uuid));
            }
        }
        let mut table = compiled(file, &repository);
        for step in steps {
            for change in step {
                change.make(world, &mut repository);
            }
            table = table.with(&repository).unwrap_or_else(|refused| panic!("{}: {refused}", file.name));
        }
        file.differences(&table)
    });
    nothing_is_wrong("changes", &wrong);
}

/// What a policy says before its text is put: the opposite, so that an answer of the old one shows.
const OTHER: &str = "DENY demo:things:read; ALLOW settings:objects:read, storage:logs:read, storage:buckets:read;";

/// A change back to what is written.
enum Step<'w> {
    Policy(&'w str),
    Boundary(&'w str),
    Append(&'w Bound),
    /// All bindings of a policy.
    Rebind(&'w str),
}

impl Step<'_> {
    fn make(self, world: &World, repository: &mut Repository) {
        match self {
            Step::Policy(uuid) => {
                let policy = world.policies.iter().find(|policy| policy.uuid == uuid).expect("a policy of the world");
                repository.put_policy(Policy::new(uuid, uuid, &policy.text).at(policy.level.level()));
            }
            Step::Boundary(uuid) => {
                let boundary = world.boundaries.iter().find(|it| it.uuid == uuid).expect("a boundary of the world");
                repository.put_boundary(Boundary::new(uuid, uuid, &boundary.text).at(boundary.level.level()));
            }
            Step::Append(bound) => repository.append(binding(bound)),
            Step::Rebind(uuid) => {
                let mut levels: Vec<&Place> = Vec::new();
                for bound in world.bindings.iter().filter(|bound| bound.policy == uuid) {
                    if levels.contains(&&bound.level) {
                        repository.append(binding(bound));
                    } else {
                        repository.replace(binding(bound));
                        levels.push(&bound.level);
                    }
                }
            }
        }
    }
}

fn binding(bound: &Bound) -> Binding {
    let mut binding = Binding::new(bound.level.level(), &bound.policy, &bound.groups);
    for (name, value) in &bound.parameters {
        binding = binding.with_parameter(name, value);
    }
    for boundary in &bound.boundaries {
        binding = binding.with_boundary(boundary);
    }
    binding
}

/// Numbers that are the same on every run.
pub(crate) struct Numbers(u64);

impl Numbers {
    pub(crate) fn of(name: &str) -> Self {
        Self(name.bytes().fold(7, |number, byte| number * 31 % 1_000_003 + u64::from(byte)))
    }

    pub(crate) fn below(&mut self, bound: usize) -> usize {
        // Knuth's multiplier; the high bits are the good ones.
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).expect("31 bits") % bound
    }

    pub(crate) fn one<'t, T>(&mut self, of: &'t [T]) -> &'t T {
        &of[self.below(of.len())]
    }
}

/// The number that the uuids and groups of a generated case begin with.
fn number(name: &str) -> usize {
    let end = name.find(|character: char| !character.is_ascii_digit()).unwrap_or(name.len());
    name[..end].parse().expect("a number")
}

/// The cases of a file, each with its requests: one by hand is a whole file.
fn cases_of(file: &File) -> Vec<(World, Vec<&Request>)> {
    if file.is_by_hand() {
        return vec![(file.world.clone(), file.requests.iter().collect())];
    }
    let case = |case: usize| {
        let mut world = file.world.clone();
        world.policies.retain(|policy| number(&policy.uuid) == case);
        world.boundaries.retain(|boundary| number(&boundary.uuid) == case);
        world.bindings.retain(|bound| number(&bound.policy) == case);
        (world, file.requests.iter().filter(|request| number(&request.name) == case).collect())
    };
    (1..=100).map(case).collect()
}

/// What becomes of a request that is asked of what is printed.
enum Expanded {
    AsWritten,
    CannotBeWritten,
    Otherwise(String),
}

/// What is printed for each request's level, asked by the reference and by a table of its own.
fn ask_expanded(file: &File, world: &World, requests: &[&Request]) -> Vec<Expanded> {
    let expansions = Expansions::of(&world.repository(), &file.catalog());
    let expansions = expansions.unwrap_or_else(|refused| panic!("{}: {refused}", file.name));
    let mut by_level: BTreeMap<&Place, Option<(World, DecisionTable)>> = BTreeMap::new();
    let answered = requests.iter().map(|request| {
        let Request { name, question, expected } = request;
        let printed = by_level.entry(&question.level).or_insert_with(|| {
            match expanding::expanded(world, &expansions, &question.level, &mut |_| {}) {
                Ok(other) => {
                    let table = compiled(file, &other.repository());
                    Some((other, table))
                }
                // A parameter completes a template: there is no text that says it.
                Err(refused) => {
                    assert!(refused.diagnostics().iter().all(|it| it.code() == Code::CannotBeWritten), "{refused}");
                    None
                }
            }
        });
        let Some((other, table)) = printed.as_ref() else { return Expanded::CannotBeWritten };
        let by_reference = reference::answer(other, question);
        let by_table = asked(table, question, |subject, request| subject.decide(request).reason());
        let answers = [
            (by_reference.outcome == Outcome::Grant, !by_reference.deciding.is_empty()),
            (matches!(by_table, Reason::Granted(_)), by_table != Reason::NothingGrants),
        ];
        if answers == [(expected.is_allow, expected.by.is_some()); 2] {
            Expanded::AsWritten
        } else {
            Expanded::Otherwise(format!("{}: {name}: {answers:?}", file.name))
        }
    });
    answered.collect()
}

/// What `expand` prints for each group, by the reference and by a table.
#[test]
fn what_is_expanded_answers_as_written() {
    let answered = on_each(|file| {
        let cases = cases_of(file).into_iter();
        cases.flat_map(|(world, requests)| ask_expanded(file, &world, &requests)).collect()
    });
    let wrong =
        answered.iter().filter_map(|it| if let Expanded::Otherwise(how) = it { Some(how.clone()) } else { None });
    nothing_is_wrong("expand", &wrong.collect::<Vec<_>>());
    let written = answered.iter().filter(|it| matches!(it, Expanded::AsWritten)).count();
    println!("{} requests, {written} of them with texts that can be written", answered.len());
    assert!(written * 10 > answered.len() * 9 && written > 8_000, "too much cannot be written");
}
