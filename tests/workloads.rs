//! The workloads of the benches are what `performance.md` says, and the table answers them as the reference does.

#[path = "../benches/workload/mod.rs"]
mod workload;

use std::collections::HashSet;

use allowhere::Subject;
use workload::reference::{self, Outcome};
use workload::{Account, BareLookup, Mix, SEED, Schemas, User};

/// Fails unless a fair part of `decisions` is of each kind.
fn assert_mixed(what: &str, decisions: impl Iterator<Item = bool>) {
    let (allowed, refused): (Vec<bool>, Vec<bool>) = decisions.partition(|allowed| *allowed);
    let (allowed, refused) = (allowed.len(), refused.len());
    println!("{what}: {allowed} allowed, {refused} refused");
    let least = (allowed + refused) * 3 / 10;
    assert!(allowed >= least && refused >= least, "{what}: {allowed} allowed, {refused} refused");
}

#[test]
fn the_table_decides_the_mix_as_the_reference_does() {
    for (size, seed, count) in [(10, SEED, 400), (10, 1, 400), (1_000, SEED, 600), (1_000, 1, 600)] {
        let mut mix = Mix::with_seed(size, seed);
        let (table, bare) = (mix.table(), BareLookup::new(&mix));
        for groups in [1, 8, 32] {
            let users = mix.users(groups);
            let subjects: Vec<Subject<'_>> = users.iter().map(|user| user.subject(&table)).collect();
            let questions = mix.some_questions(&users, count);
            for question in &questions {
                let (permission, schema) = (question.permission(), question.schema());
                let what = format!("{size} statements, {groups} groups, seed {seed}: {permission}, {schema}");
                assert_eq!(question.is_allowed(&subjects[question.user]), question.expected, "{what}");
            }
            for question in questions.iter().step_by(10) {
                let user = &users[question.user];
                assert_eq!(bare.has(user, question), BareLookup::scan(&mix, user, question), "{}", question.schema());
            }
            assert_mixed("mix", questions.iter().map(|question| question.expected));
            let known: HashSet<String> = (0..mix.schema_count).map(workload::schema_name).collect();
            let unknown = questions.iter().filter(|question| !known.contains(question.schema())).count();
            // Of the few schemas of the smallest size, a prefix may stand for one that is not named either.
            assert!(unknown * 40 >= count && (size < 1_000 || unknown * 40 < count * 2), "{unknown} unknown schemas");
        }
    }
}

#[test]
fn what_is_left_out_before_the_reference_is_asked_decides_nothing() {
    let mut mix = Mix::new(200);
    let users = mix.users(8);
    for question in mix.some_questions(&users, 100) {
        let answer = reference::answer(mix.world(), &question.for_reference(&users[question.user]));
        assert_eq!(answer.outcome == Outcome::Grant, question.expected);
    }
}

#[test]
fn the_mix_is_mixed_as_it_should_be() {
    let mix = Mix::new(20_000);
    let share = |holds: &dyn Fn(&workload::Statement) -> bool| {
        let count = mix.statements.iter().filter(|statement| holds(statement)).count();
        count * 1_000 / mix.len()
    };
    let bytes: usize = mix.texts().map(str::len).sum();
    assert!((130..160).contains(&(bytes / mix.len())), "{} bytes a statement", bytes / mix.len());
    assert!((15..25).contains(&share(&|statement| statement.is_deny)));
    assert!((470..530).contains(&share(&|statement| statement.permissions.len() == 2)));
    assert!((40..60).contains(&share(&|statement| statement.scope.is_some())));
    assert!((40..60).contains(&share(&|statement| matches!(statement.schemas, Schemas::Any))));
    assert!((40..60).contains(&share(&|statement| matches!(statement.schemas, Schemas::Prefix(_)))));
    let is_list = |statement: &workload::Statement| matches!(&statement.schemas, Schemas::These(s) if s.len() == 5);
    assert!((135..165).contains(&share(&is_list)));
}

#[test]
fn the_table_decides_the_account_as_the_reference_does() {
    // The whole account takes a debug build half a minute.
    let mut account = Account::part(30, SEED);
    let table = account.table();
    let users: Vec<User> = account.users().into_iter().take(8).collect();
    let subjects: Vec<Subject<'_>> = users.iter().map(|user| user.subject(&table)).collect();
    let questions = account.some_questions(&users, 100);
    for question in &questions {
        let what = format!("{} {:?}", question.permission, question.attributes);
        assert_eq!(question.is_allowed(&subjects[question.user]), question.expected, "{what}");
    }
    // What `Expected` leaves out before it asks decides nothing here either, with levels and boundaries.
    for question in questions.iter().take(2) {
        let answer = reference::answer(account.world(), &question.for_reference(&users[question.user]));
        assert_eq!(answer.outcome == Outcome::Grant, question.expected);
    }
    assert_mixed("account", questions.iter().map(|question| question.expected));
    let bindings = &account.world().bindings;
    let share = |count: usize| count * 100 / bindings.len();
    assert_eq!((account.len(), bindings.len()), (20_000, 1_000));
    assert_eq!(share(bindings.iter().filter(|bound| !bound.parameters.is_empty()).count()), 10);
    assert!((17..=23).contains(&share(bindings.iter().filter(|bound| !bound.boundaries.is_empty()).count())));
    assert!(questions.iter().any(|question| question.attributes.iter().any(|(_, values)| values.len() > 1)));
}
