//! What a parameter gives is a value, whatever stands in it: it ends no string, begins no statement, and nothing in it is
//! read as a template (section 2). `*` is what it always is in MATCH.

use std::cell::RefCell;
use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::sample::select;
use proptest::test_runner::{Config, TestCaseError, TestRunner};

use crate::reference::{Bound, Document, Outcome, Place, Question, World};
use crate::{ByReference, ByTable, Judge, REGRESSIONS};

/// Signs of the language, and of templates, beside plain letters.
const SIGNS: &[&str] = &[
    "a",
    "b",
    "x",
    " ",
    "\"",
    "'",
    ";",
    "//",
    "(",
    ")",
    ",",
    "=",
    " AND ",
    " OR ",
    "; ALLOW a:b:c",
    "\"; ALLOW a:b:c;",
    "${global:userId}",
    "${global:levelId}",
    "${global:userGroup}",
    "${bindParam:p}",
    "${bindParam:q}",
    "${",
    "}",
    "$",
];

/// A statement with the parameter `p`, and what it says of a value.
struct Case {
    text: &'static str,
    holds: fn(&str, &str) -> bool,
}

const CASES: [Case; 10] = [
    Case {
        text: "ALLOW a:b:c WHERE d:e = \"${bindParam:p}{global:userId}\";",
        holds: |given, asked| asked == format!("{given}{{global:userId}}"),
    },
    Case { text: "ALLOW a:b:c WHERE d:e = \"${bindParam:p}\";", holds: |given, asked| asked == given },
    Case { text: "ALLOW a:b:c WHERE d:e != '${bindParam:p}';", holds: |given, asked| asked != given },
    Case {
        text: "ALLOW a:b:c WHERE d:e IN (\"x\", \"${bindParam:p}\");",
        holds: |given, asked| asked == given || asked == "x",
    },
    Case { text: "ALLOW a:b:c WHERE d:e NOT IN (\"${bindParam:p}\");", holds: |given, asked| asked != given },
    Case {
        text: "ALLOW a:b:c WHERE d:e startsWith \"${bindParam:p}\";",
        holds: |given, asked| asked.starts_with(given),
    },
    Case {
        text: "ALLOW a:b:c WHERE d:e NOT startsWith \"${bindParam:p}\";",
        holds: |given, asked| !asked.starts_with(given),
    },
    Case { text: "ALLOW a:b:c WHERE d:e MATCH (\"*${bindParam:p}\");", holds: |given, asked| asked.ends_with(given) },
    Case {
        text: "ALLOW a:b:c WHERE d:e = \"x${bindParam:p}${bindParam:p}\";",
        holds: |given, asked| asked == format!("x{given}{given}"),
    },
    Case { text: "ALLOW a:b:c; DENY a:b:c WHERE d:e = \"${bindParam:p}\";", holds: |given, asked| asked != given },
];

fn world(case: &Case, given: &str) -> World {
    let document = Document { uuid: "p".to_owned(), level: Place::Global, text: case.text.to_owned() };
    let bound = Bound {
        level: Place::Global,
        policy: "p".to_owned(),
        groups: vec!["g".to_owned()],
        parameters: BTreeMap::from([("p".to_owned(), given.to_owned()), ("q".to_owned(), "filled".to_owned())]),
        boundaries: Vec::new(),
    };
    World { policies: vec![document], bindings: vec![bound], ..World::default() }
}

fn question(asked: &str) -> Question {
    Question {
        groups: vec!["g".to_owned()],
        level: Place::Environment("e".to_owned()),
        user: Some("u".to_owned()),
        time: None,
        permission: "a:b:c".to_owned(),
        attributes: vec![("d:e".to_owned(), vec![asked.to_owned()])],
    }
}

/// What somebody may ask who hopes that something is read again.
fn hopes(given: &str) -> Vec<String> {
    let filled =
        given.replace("${global:userId}", "u").replace("${global:levelId}", "e").replace("${global:userGroup}", "g");
    let again = filled.replace("${bindParam:q}", "filled").replace("${bindParam:p}", given);
    let cut = given.split(['"', '\'', ';']).next().unwrap_or_default().to_owned();
    vec![
        given.to_owned(),
        filled,
        again,
        cut,
        format!("x{given}{given}"),
        format!("{given}{{global:userId}}"),
        format!("{given}x"),
        "x".to_owned(),
        String::new(),
    ]
}

fn is_compared_as_it_is<J: Judge>() {
    let seen = RefCell::new(BTreeMap::<(usize, bool), usize>::new());
    let config = Config { failure_persistence: Some(Box::new(REGRESSIONS)), ..Config::default() };
    let given = vec(select(SIGNS), 1..6);
    let result = TestRunner::new(config).run(&given, |signs| {
        let given = signs.concat();
        for (number, case) in CASES.iter().enumerate() {
            let world = world(case, &given);
            let judge = match J::of(&world) {
                Ok(judge) => judge,
                // What looks like a template, or could not be printed in quotes, is not even taken.
                Err(_) if given.contains("${") || (given.contains('"') && given.contains('\'')) => continue,
                Err(refusal) => return Err(TestCaseError::fail(refusal)),
            };
            for asked in hopes(&given) {
                let expected = (case.holds)(&given, &asked);
                *seen.borrow_mut().entry((number, expected)).or_default() += 1;
                let granted = judge.outcome(&question(&asked)) == Outcome::Grant;
                proptest::prop_assert_eq!(granted, expected, "{} with {:?} for {:?}", case.text, given, asked);
            }
        }
        Ok(())
    });
    if let Err(error) = result {
        unreachable!("{error}");
    }
    let seen = seen.into_inner();
    println!("{seen:?}");
    assert_eq!(seen.len(), 2 * CASES.len());
}

#[test]
fn what_is_filled_in_is_compared_as_it_is_by_the_table() {
    is_compared_as_it_is::<ByTable>();
}

#[test]
fn what_is_filled_in_is_compared_as_it_is_by_the_reference() {
    is_compared_as_it_is::<ByReference>();
}
