//! MATCH against the `regex` crate: a pattern is an anchored expression, in which only `*` is special.

use allowhere::repository::{Binding, Policy, Repository};
use allowhere::{Catalog, DecisionTable, Level, Request};
use regex::RegexBuilder;

use crate::Numbers;

/// Patterns, and values asked of each.
const PATTERNS: usize = 400;
const VALUES: usize = 60;

/// Few, so that they meet: letters, the star, what expressions take for special, several bytes, a quote.
const PIECES: [&str; 14] = ["a", "b", "ab", "*", "*", "**", "é", ".", "+", "[a]", "\\", "^", "$", "'"];
const STATED: [&str; 15] = ["a", "b", "ab", "aab", "é", ".", "+", "[a]", "\\", "^", "$", "*", "'", "\n", "É"];

fn text(numbers: &mut Numbers, of: &[&str], most: usize) -> String {
    let length = numbers.below(most + 1);
    (0..length).map(|_| *numbers.one(of)).collect()
}

#[test]
fn a_pattern_is_an_anchored_expression() {
    let mut numbers = Numbers::of("patterns");
    let patterns: Vec<[String; 2]> =
        (0..PATTERNS).map(|_| [text(&mut numbers, &PIECES, 6), text(&mut numbers, &PIECES, 3)]).collect();
    let mut repository = Repository::new();
    for (number, patterns) in patterns.iter().enumerate() {
        let uuid = format!("p{number}");
        // Every third has two patterns.
        let list = if number % 3 == 0 { patterns.join("\", \"") } else { patterns[0].clone() };
        let statement = format!("ALLOW demo:things:read WHERE demo:colour MATCH (\"{list}\")");
        repository.add_policy(Policy::new(&uuid, &uuid, statement));
        repository.append(Binding::new(Level::Global, &uuid, [&uuid]));
    }
    let table = DecisionTable::compile(&repository, &Catalog::none()).expect("good patterns");
    let mut held = 0;
    for (number, patterns) in patterns.iter().enumerate() {
        let patterns = if number % 3 == 0 { &patterns[..] } else { &patterns[..1] };
        let alternatives: Vec<String> = patterns.iter().map(|pattern| expression(pattern)).collect();
        let expression = format!(r"\A(?:{})\z", alternatives.join("|"));
        let expression = RegexBuilder::new(&expression).dot_matches_new_line(true).build();
        let expression = expression.expect("an expression");
        let subject = table.subject(Level::Global, [format!("p{number}")]);
        for index in 0..VALUES {
            // Half of the values are the pattern with each star put for something.
            let value = if index % 2 == 0 {
                let pattern = numbers.one(patterns).clone();
                let parts: Vec<&str> = pattern.split('*').collect();
                parts.join(&text(&mut numbers, &STATED, 2))
            } else {
                text(&mut numbers, &STATED, 5)
            };
            let holds =
                subject.decide(&Request::new("demo:things:read", &[("demo:colour", value.as_str())])).is_allow();
            held += usize::from(holds);
            assert_eq!(holds, expression.is_match(&value), "{patterns:?} of {value:?}");
        }
    }
    let all = PATTERNS * VALUES;
    assert!(held * 4 > all && held * 4 < all * 3, "{held} of {all} hold");
}

/// A pattern as an expression.
fn expression(pattern: &str) -> String {
    pattern.split('*').map(regex::escape).collect::<Vec<_>>().join(".*")
}
