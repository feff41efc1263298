//! Laws of the language, on random worlds: the table answers as the language page read out loud does.
//!
//! `PROPTEST_CASES=5000 cargo test --test properties` for more than the 256 worlds of each.

mod asking;
mod counting;
#[path = "properties/filled_in.rs"]
mod filled_in;
#[path = "properties/laws.rs"]
mod laws;
mod reference;
#[path = "properties/traps.rs"]
mod traps;

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;

use allowhere::{Catalog, DecisionTable, Reason};
use asking::{asked, compared};
use proptest::test_runner::{Config, FileFailurePersistence, TestCaseError, TestCaseResult, TestRunner};
use reference::facts::{self, Facts};
use reference::generate::{Seed, seeds, soups};
use reference::{Bound, Document, Outcome, Question, World};

/// Seeds of what failed once.
const REGRESSIONS: FileFailurePersistence = FileFailurePersistence::Direct("tests/cases/regressions/properties.txt");

/// Who answers: the table, or the reference.
trait Judge: Sized {
    /// `None` if the world is refused.
    fn of(world: &World) -> Result<Self, String>;
    fn outcome(&self, question: &Question) -> Outcome;
}

struct ByTable(DecisionTable);
struct ByReference(World);

impl Judge for ByTable {
    fn of(world: &World) -> Result<Self, String> {
        let catalog = if world.catalog { Catalog::builtin() } else { Catalog::none() };
        DecisionTable::compile(&world.repository(), &catalog).map(Self).map_err(|refused| format!("{refused:?}"))
    }

    fn outcome(&self, question: &Question) -> Outcome {
        asked(&self.0, question, |subject, request| outcome_of(subject.decide(request).reason()))
    }
}

impl Judge for ByReference {
    fn of(world: &World) -> Result<Self, String> {
        Ok(Self(world.clone()))
    }

    fn outcome(&self, question: &Question) -> Outcome {
        reference::answer(&self.0, question).outcome
    }
}

/// How often a property saw each outcome, and how many worlds were refused.
#[derive(Debug, Default)]
struct Tally {
    outcomes: BTreeMap<Outcome, usize>,
    worlds: usize,
    refused: usize,
    last_refusal: String,
    changed: usize,
}

impl Tally {
    fn judge<J: Judge>(&mut self, world: &World) -> Option<J> {
        self.worlds += 1;
        match J::of(world) {
            Ok(judge) => Some(judge),
            Err(refusal) => {
                self.refused += 1;
                self.last_refusal = format!("{refusal}\n{world:#?}");
                None
            }
        }
    }

    fn count(&mut self, outcome: Outcome) -> Outcome {
        *self.outcomes.entry(outcome).or_default() += 1;
        outcome
    }

    /// Fails unless the property has seen what it talks about.
    fn is_telling(&self) {
        let all: usize = self.outcomes.values().sum();
        println!("{:?}, {} changed, {} of {} worlds refused", self.outcomes, self.changed, self.refused, self.worlds);
        assert!(self.refused * 10 <= self.worlds, "too many worlds are refused, the last with {}", self.last_refusal);
        for outcome in [Outcome::Grant, Outcome::DenyTrue, Outcome::DenyUnknown, Outcome::NothingGrants] {
            let seen = self.outcomes.get(&outcome).copied().unwrap_or(0);
            assert!(seen * 30 >= all, "{outcome:?} only {seen} times of {all}");
        }
    }

    /// Fails unless what was done to the worlds or the questions made a difference to some.
    fn is_telling_of_changes(&self) {
        self.is_telling();
        let all: usize = self.outcomes.values().sum();
        assert!(self.changed * 100 >= all, "only {} of {all} answers changed", self.changed);
    }

    /// Fails unless something was granted, and something not.
    fn has_grants(&self) {
        let all: usize = self.outcomes.values().sum();
        println!("{:?}, {} of {} worlds refused", self.outcomes, self.refused, self.worlds);
        assert!(self.refused * 10 <= self.worlds, "too many worlds are refused, the last with {}", self.last_refusal);
        let granted = self.outcomes.get(&Outcome::Grant).copied().unwrap_or(0);
        assert!(granted * 20 >= all && granted < all, "{granted} of {all} are granted");
    }
}

/// Runs `property` on `PROPTEST_CASES` worlds, 256 by default.
fn on_worlds(property: impl Fn(&Seed, &mut Tally) -> TestCaseResult) {
    on_worlds_telling_of(property, Tally::is_telling);
}

/// The same, with another view of what it should have seen.
fn on_worlds_telling_of(property: impl Fn(&Seed, &mut Tally) -> TestCaseResult, is_telling: fn(&Tally)) {
    let tally = RefCell::default();
    let config =
        Config { failure_persistence: Some(Box::new(REGRESSIONS)), max_shrink_iters: 2_000, ..Config::default() };
    let result = TestRunner::new(config).run(&seeds(), |seed| property(&seed, &mut tally.borrow_mut()));
    if let Err(error) = result {
        // The seed itself tells nobody anything.
        match error {
            proptest::test_runner::TestError::Fail(reason, _) => unreachable!("{reason}"),
            proptest::test_runner::TestError::Abort(reason) => unreachable!("aborted: {reason}"),
        }
    }
    is_telling(&tally.borrow());
}

fn failure(what: &str, worlds: &[&World], question: &Question, answer: &str) -> TestCaseError {
    let worlds: String = worlds.iter().map(|world| shown(world)).collect();
    TestCaseError::fail(format!("{what}\n{worlds}{question:#?}\n{answer}"))
}

fn shown(world: &World) -> String {
    let document = |document: &Document| format!("  {} at {:?}: {}\n", document.uuid, document.level, document.text);
    let binding = |bound: &Bound| format!("  {bound:?}\n");
    let policies: String = world.policies.iter().map(document).collect();
    let boundaries: String = world.boundaries.iter().map(document).collect();
    let bindings: String = world.bindings.iter().map(binding).collect();
    format!("catalog: {}\npolicies\n{policies}boundaries\n{boundaries}bindings\n{bindings}", world.catalog)
}

fn outcome_of(reason: Reason) -> Outcome {
    match reason {
        Reason::Granted(_) => Outcome::Grant,
        Reason::Denied(_) => Outcome::DenyTrue,
        Reason::DeniedUnknown(_) => Outcome::DenyUnknown,
        Reason::NothingGrants => Outcome::NothingGrants,
        Reason::Foreign | _ => unreachable!("{reason:?} for a permission asked by name"),
    }
}

#[test]
fn the_table_answers_as_the_reference_does() {
    on_worlds(|seed, tally| {
        let world = seed.world();
        let Some(ByTable(table)) = tally.judge(&world) else {
            return Ok(());
        };
        for question in seed.questions() {
            let answer = reference::answer(&world, &question);
            tally.count(answer.outcome);
            if let Err(difference) = compared(&table, &question, &answer) {
                return Err(failure(&difference, &[&world], &question, &format!("{answer:#?}")));
            }
        }
        Ok(())
    });
}

/// What a text says, without the places.
fn said(policy: &allowhere::ast::Policy<'_>) -> Vec<String> {
    let permissions = |statement: &allowhere::ast::Statement<'_>| {
        let names: Vec<&str> = statement.permissions().iter().map(allowhere::ast::Permission::name).collect();
        format!("{:?} {names:?} {:?}", statement.effect(), conditions(statement.conditions()))
    };
    policy.statements().iter().map(permissions).collect()
}

fn conditions(conditions: &[allowhere::ast::Condition<'_>]) -> Vec<String> {
    let condition = |condition: &allowhere::ast::Condition<'_>| {
        let values: Vec<&str> = condition.values().iter().map(allowhere::ast::Value::text).collect();
        format!("{} {:?} {values:?}", condition.name(), condition.operator())
    };
    conditions.iter().map(condition).collect()
}

#[test]
fn print_and_parse_are_inverse() {
    let config = Config { failure_persistence: Some(Box::new(REGRESSIONS)), ..Config::default() };
    let cases = (seeds(), soups());
    // Of how many texts, clean and not, something was read.
    let [all, read, all_soups, read_soups] = [const { Cell::new(0_usize) }; 4];
    let count = |is_clean: bool, is_read: bool| {
        let (all, read) = if is_clean { (&all, &read) } else { (&all_soups, &read_soups) };
        all.set(all.get() + 1);
        read.set(read.get() + usize::from(is_read));
    };
    let property = |(seed, soup): (Seed, String)| {
        let world = seed.world();
        let texts = world.policies.iter().map(|policy| (policy.text.as_str(), true)).chain([(soup.as_str(), false)]);
        for (text, is_clean) in texts {
            let parsed = allowhere::parse_policy(text);
            count(is_clean, !parsed.tree().statements().is_empty());
            let printed = parsed.tree().to_string();
            let again = allowhere::parse_policy(&printed);
            proptest::prop_assert!(!is_clean || !parsed.has_errors(), "{text}\n{:?}", parsed.diagnostics());
            // A repair may leave a name that is an error again.
            proptest::prop_assert!(!is_clean || !again.has_errors(), "{text}\n{printed}\n{:?}", again.diagnostics());
            proptest::prop_assert_eq!(said(parsed.tree()), said(again.tree()), "{}\n{}", text, printed);
            proptest::prop_assert_eq!(&printed, &again.tree().to_string());
        }
        let texts =
            world.boundaries.iter().map(|boundary| (boundary.text.as_str(), true)).chain([(soup.as_str(), false)]);
        for (text, is_clean) in texts {
            let parsed = allowhere::parse_boundary(text);
            count(is_clean, !parsed.tree().conditions().is_empty());
            let printed = parsed.tree().to_string();
            let again = allowhere::parse_boundary(&printed);
            proptest::prop_assert!(!is_clean || !parsed.has_errors(), "{text}\n{:?}", parsed.diagnostics());
            // A repair may leave a name that is an error again.
            proptest::prop_assert!(!is_clean || !again.has_errors(), "{text}\n{printed}\n{:?}", again.diagnostics());
            let (first, second) = (parsed.tree().conditions(), again.tree().conditions());
            proptest::prop_assert_eq!(conditions(first), conditions(second), "{}\n{}", text, printed);
        }
        Ok(())
    };
    if let Err(error) = TestRunner::new(config).run(&cases, property) {
        unreachable!("{error}");
    }
    let [all, read, all_soups, read_soups] = [all, read, all_soups, read_soups].map(Cell::into_inner);
    println!("{read} of {all} clean texts and {read_soups} of {all_soups} others said something");
    assert!(read * 10 > all * 9 && read_soups * 20 > all_soups && read_soups < all_soups);
}

/// Which of several DENY a decision names may change with the order, and with it whether it was true or unknown.
fn class(outcome: Outcome) -> Outcome {
    if outcome == Outcome::DenyUnknown { Outcome::DenyTrue } else { outcome }
}

fn order_and_repetition_do_not_matter<J: Judge>() {
    on_worlds(|seed, tally| {
        let (world, other) = (seed.world(), seed.shuffled());
        let (Some(before), Some(after)) = (tally.judge::<J>(&world), tally.judge::<J>(&other)) else {
            return Ok(());
        };
        for question in seed.questions() {
            let one = tally.count(before.outcome(&question));
            let mut turned = question.clone();
            turned.groups.reverse();
            turned.groups.extend(question.groups.first().cloned());
            turned.attributes.reverse();
            let two = after.outcome(&turned);
            if class(one) != class(two) {
                return Err(failure("the order matters", &[&world, &other], &question, &format!("{one:?}, {two:?}")));
            }
        }
        Ok(())
    });
}

#[test]
fn order_and_repetition_do_not_matter_to_the_table() {
    order_and_repetition_do_not_matter::<ByTable>();
}

#[test]
fn order_and_repetition_do_not_matter_to_the_reference() {
    order_and_repetition_do_not_matter::<ByReference>();
}

/// The question with one thing less, each in turn: the user, the time, an attribute under all of its spellings.
fn ignorant(question: &Question, world: &World) -> Vec<Question> {
    let facts = world.catalog.then(Facts::builtin);
    let permission = facts::canonical(facts, &question.permission);
    let mut all = vec![
        Question { user: None, ..question.clone() },
        Question { time: None, ..question.clone() },
        Question { user: None, time: None, attributes: Vec::new(), ..question.clone() },
    ];
    let canonical = |name: &str| facts::canonical_condition(facts, name, &permission);
    for (left_out, _) in &question.attributes {
        let mut less = question.clone();
        less.attributes.retain(|(name, _)| canonical(name) != canonical(left_out));
        all.push(less);
    }
    all
}

fn ignorance_never_grants<J: Judge>() {
    let property = |seed: &Seed, tally: &mut Tally| {
        let world = seed.world();
        let Some(judge) = tally.judge::<J>(&world) else {
            return Ok(());
        };
        for question in seed.questions() {
            let full = tally.count(judge.outcome(&question));
            for less in ignorant(&question, &world) {
                let outcome = judge.outcome(&less);
                tally.changed += usize::from(outcome != full);
                if full != Outcome::Grant && outcome == Outcome::Grant {
                    return Err(failure("ignorance grants", &[&world], &question, &format!("{full:?}\n{less:#?}")));
                }
            }
        }
        Ok(())
    };
    on_worlds_telling_of(property, Tally::is_telling_of_changes);
}

#[test]
fn ignorance_never_grants_by_the_table() {
    ignorance_never_grants::<ByTable>();
}

#[test]
fn ignorance_never_grants_by_the_reference() {
    ignorance_never_grants::<ByReference>();
}

/// Holds the answers of two worlds side by side; `is_lawful` of a grant before and a grant after.
fn side_by_side<J: Judge>(what: &str, change: impl Fn(&Seed) -> World, is_lawful: impl Fn(bool, bool) -> bool) {
    let property = |seed: &Seed, tally: &mut Tally| {
        let (world, other) = (seed.world(), change(seed));
        let (Some(before), Some(after)) = (tally.judge::<J>(&world), tally.judge::<J>(&other)) else {
            return Ok(());
        };
        for question in seed.questions() {
            let (one, two) = (tally.count(before.outcome(&question)), after.outcome(&question));
            tally.changed += usize::from(class(one) != class(two));
            if !is_lawful(one == Outcome::Grant, two == Outcome::Grant) {
                return Err(failure(what, &[&world, &other], &question, &format!("{one:?}, {two:?}")));
            }
        }
        Ok(())
    };
    on_worlds_telling_of(property, Tally::is_telling_of_changes);
}

fn policies_do_what_they_say<J: Judge>() {
    side_by_side::<J>("a DENY grants", |seed| seed.with_policy("DENY"), |before, after| before || !after);
    side_by_side::<J>("an ALLOW revokes", |seed| seed.with_policy("ALLOW"), |before, after| after || !before);
}

#[test]
fn a_deny_never_grants_and_an_allow_never_revokes_by_the_table() {
    policies_do_what_they_say::<ByTable>();
}

#[test]
fn a_deny_never_grants_and_an_allow_never_revokes_by_the_reference() {
    policies_do_what_they_say::<ByReference>();
}

fn a_boundary_only_narrows<J: Judge>() {
    side_by_side::<J>("a boundary widens", Seed::with_boundary, |before, after| before || !after);
}

#[test]
fn a_boundary_only_narrows_by_the_table() {
    a_boundary_only_narrows::<ByTable>();
}

#[test]
fn a_boundary_only_narrows_by_the_reference() {
    a_boundary_only_narrows::<ByReference>();
}
