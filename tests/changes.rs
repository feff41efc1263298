//! A table that follows its repository decides as one that is compiled from scratch, after any sequence of changes.

// The other properties use the rest.
#[allow(dead_code)]
mod reference;

use std::cell::RefCell;

use allowhere::repository::{Binding, Boundary, Policy};
use allowhere::{Catalog, DecisionTable, Instant, Level, Repository, Request, Values};
use proptest::prelude::*;
use proptest::test_runner::{Config, TestCaseError, TestRunner};
use reference::generate::{Seed, seeds};
use reference::{Bound, Question, World};

/// The sequences of changes; each has up to eight.
const SEQUENCES: u32 = 1_000;

#[derive(Debug, Default)]
struct Tally {
    changes: usize,
    refused: usize,
    granted: usize,
    denied: usize,
    questions: usize,
}

/// Numbers that a case was given, used up one after the other.
struct Dice<'d>(std::slice::Iter<'d, u32>);

impl Dice<'_> {
    fn of<'t, T>(&mut self, choices: &'t [T]) -> Option<&'t T> {
        let die = *self.0.next()? as usize;
        choices.get(die.checked_rem(choices.len())?)
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

/// Changes one thing; what it was, or `None` if the dice are used up.
fn change(repository: &mut Repository, worlds: &[&World; 2], dice: &mut Dice<'_>) -> Option<String> {
    let kinds =
        ["put policy", "put policy", "remove policy", "put boundary", "remove boundary", "append", "replace", "unbind"];
    let kind = dice.of(&kinds)?;
    let policies: Vec<_> = worlds.iter().flat_map(|world| &world.policies).collect();
    let boundaries: Vec<_> = worlds.iter().flat_map(|world| &world.boundaries).collect();
    let bindings: Vec<_> = worlds.iter().flat_map(|world| &world.bindings).collect();
    let what = match *kind {
        "put policy" => {
            let (place, text) = (dice.of(&policies)?, dice.of(&policies)?);
            repository.put_policy(Policy::new(&place.uuid, &place.uuid, &text.text).at(place.level.level()));
            format!("{}: {}", place.uuid, text.text)
        }
        "remove policy" => {
            let place = dice.of(&policies)?;
            let levels: Vec<Level<'_>> = bindings.iter().map(|bound| bound.level.level()).collect();
            for level in levels {
                repository.unbind(level, &place.uuid);
            }
            repository.remove_policy(&place.uuid);
            place.uuid.clone()
        }
        "put boundary" => {
            let (place, text) = (dice.of(&boundaries)?, dice.of(&boundaries)?);
            repository.put_boundary(Boundary::new(&place.uuid, &place.uuid, &text.text).at(place.level.level()));
            format!("{}: {}", place.uuid, text.text)
        }
        "remove boundary" => {
            let place = dice.of(&boundaries)?;
            repository.remove_boundary(&place.uuid);
            place.uuid.clone()
        }
        "unbind" => {
            let bound = dice.of(&bindings)?;
            repository.unbind(bound.level.level(), &bound.policy);
            format!("{bound:?}")
        }
        kind => {
            let (bound, policy) = (dice.of(&bindings)?, dice.of(&policies)?);
            let bound = Bound { policy: policy.uuid.clone(), ..(*bound).clone() };
            if kind == "append" {
                repository.append(binding(&bound));
            } else {
                repository.replace(binding(&bound));
            }
            format!("{bound:?}")
        }
    };
    Some(format!("{kind} {what}"))
}

/// What the table says: allowed or not, and all that decided.
fn said(table: &DecisionTable, question: &Question) -> (bool, Vec<(String, u32)>) {
    let subject = table.subject(question.level.level(), question.groups.iter().map(String::as_str));
    let subject = subject.with_user(question.user.as_deref().unwrap_or_default());
    let stated = question.attributes.iter().map(|(name, values)| (name.as_str(), Values::strings(values)));
    let attributes: Vec<(&str, Values<'_>)> = stated.collect();
    let mut request = Request::new(&question.permission, &attributes);
    if let Some(time) = &question.time {
        request = request.at(time.parse::<Instant>().expect("an instant"));
    }
    let explanation = subject.explain(&request);
    let decision = subject.decide(&request);
    assert_eq!(decision.is_allow(), explanation.decision().is_allow(), "{question:?}");
    if let Some(id) = decision.statement() {
        let origin = table.statement(id).expect("the table knows its statements");
        assert!(explanation.deciding().contains(&origin), "{question:?}");
    }
    let deciding = explanation.deciding().iter();
    (decision.is_allow(), deciding.map(|origin| (origin.policy().to_owned(), origin.statement())).collect())
}

fn sequence(seeds: &[Seed; 2], dice: &[u32], tally: &mut Tally) -> Result<(), TestCaseError> {
    let [one, other] = [seeds[0].world(), seeds[1].world()];
    let catalog = if one.catalog { Catalog::builtin() } else { Catalog::none() };
    let mut repository = one.repository();
    let Ok(mut table) = DecisionTable::compile(&repository, &catalog) else { return Ok(()) };
    let questions: Vec<Question> = seeds.iter().flat_map(|seed| seed.questions().into_iter().take(4)).collect();
    let mut dice = Dice(dice.iter());
    let mut done = Vec::new();
    loop {
        let mut changed = repository.clone();
        let Some(what) = change(&mut changed, &[&one, &other], &mut dice) else { return Ok(()) };
        done.push(what);
        tally.changes += 1;
        let (next, fresh) = (table.with(&changed), DecisionTable::compile(&changed, &catalog));
        let (next, fresh) = match (next, fresh) {
            (Ok(next), Ok(fresh)) => (next, fresh),
            (Err(_), Err(_)) => {
                done.pop();
                tally.refused += 1;
                continue;
            }
            (next, fresh) => {
                let difference = format!("{:?} {:?}", next.err(), fresh.err());
                return Err(TestCaseError::fail(format!("one is refused: {difference}\n{done:#?}\n{one:#?}")));
            }
        };
        for question in &questions {
            let (followed, compiled) = (said(&next, question), said(&fresh, question));
            if followed != compiled {
                let difference = format!("{followed:?}, from scratch {compiled:?}");
                return Err(TestCaseError::fail(format!("{difference}\n{question:#?}\n{done:#?}\n{one:#?}")));
            }
            tally.questions += 1;
            tally.granted += usize::from(compiled.0);
            tally.denied += usize::from(!compiled.0 && !compiled.1.is_empty());
        }
        (repository, table) = (changed, next);
    }
}

#[test]
fn a_table_that_follows_changes_decides_as_one_from_scratch() {
    let tally = RefCell::<Tally>::default();
    let config = Config { cases: SEQUENCES, failure_persistence: None, max_shrink_iters: 500, ..Config::default() };
    let cases = ([seeds(), seeds()], prop::collection::vec(any::<u32>(), 3..24));
    let result = TestRunner::new(config).run(&cases, |(seeds, dice)| sequence(&seeds, &dice, &mut tally.borrow_mut()));
    if let Err(error) = result {
        match error {
            proptest::test_runner::TestError::Fail(reason, _) => unreachable!("{reason}"),
            proptest::test_runner::TestError::Abort(reason) => unreachable!("aborted: {reason}"),
        }
    }
    let tally = tally.into_inner();
    println!("{tally:?}");
    assert!(tally.changes > 4 * SEQUENCES as usize && tally.refused * 2 < tally.changes);
    assert!(tally.granted * 20 > tally.questions && tally.denied * 20 > tally.questions);
}

/// A repository whose table is compiled anew now and then, through all of its reasons.
#[test]
fn a_table_survives_thousands_of_changes() {
    let catalog = Catalog::none();
    let mut repository = Repository::new();
    let mut table = DecisionTable::compile(&repository, &catalog).expect("nothing is wrong with nothing");
    let level = Level::Environment("e");
    for step in 0..5_000_usize {
        let uuid = format!("p{}", step * 7 % 300);
        let schema = step % 11;
        let text = format!(
            "ALLOW s:o:read WHERE s:schemaId = \"x{schema}\"; ALLOW s:o:write WHERE s:schemaId startsWith \"x\";"
        );
        let is_new = step < 300;
        repository.put_policy(Policy::new(&uuid, &uuid, text));
        if is_new {
            repository.append(Binding::new(level, &uuid, [format!("g{}", step * 7 % 300)]));
        }
        table = table.with(&repository).expect("a good change");
        let group = format!("g{}", step * 7 % 300);
        let subject = table.subject(level, [&group]);
        let value = format!("x{schema}");
        let may = |permission: &str, value: &str| {
            subject.decide(&Request::new(permission, &[("s:schemaId", value)])).is_allow()
        };
        assert!(may("s:o:read", &value) && !may("s:o:read", "x12") && may("s:o:write", "x12"), "step {step}");
        let fresh = if step % 500 == 499 { Some(DecisionTable::compile(&repository, &catalog)) } else { None };
        if let Some(fresh) = fresh {
            let (followed, fresh) = (table.size(), fresh.expect("a good repository").size());
            assert_eq!(followed.statements, fresh.statements);
        }
    }
    let none = table.with(&repository).expect("no change");
    assert_ne!(none.version(), table.version());
}

/// A value that is prepared after a change is also right for the table before it.
#[test]
fn a_prepared_value_is_right_for_every_table() {
    let catalog = Catalog::none();
    let level = Level::Environment("e");
    let mut repository = Repository::new();
    for (uuid, text) in [("allow", "ALLOW s:o:read;"), ("deny", "DENY s:o:read WHERE s:schemaId = \"x\";")] {
        repository.add_policy(Policy::new(uuid, uuid, text));
        repository.append(Binding::new(level, uuid, ["g"]));
    }
    let before = DecisionTable::compile(&repository, &catalog).expect("good policies");
    repository.put_policy(Policy::new("deny", "deny", "DENY s:o:read WHERE s:schemaId IN (\"y\", \"z\");"));
    let after = before.with(&repository).expect("a good change");
    for (value, refuses) in [("x", &before), ("y", &after), ("z", &after)] {
        for preparing in [&before, &after] {
            let prepared = preparing.prepare(value);
            for table in [&before, &after] {
                let stated = [("s:schemaId", Values::prepared(&prepared))];
                let decision = table.subject(level, ["g"]).decide(&Request::new("s:o:read", &stated));
                assert_eq!(decision.is_allow(), !std::ptr::eq(table, refuses), "{value}");
            }
        }
    }
}
