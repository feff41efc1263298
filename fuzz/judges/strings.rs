//! Whatever the strings, every operator holds for a value as the reference says, alone and in a list.
//!
//! The input is lines: the first ones stand in conditions, the others are what a request states.

use super::{Alone, agree, text};
use crate::reference::Question;

/// The strings of a condition.
const WANTED: usize = 4;
const STATED: usize = 12;

pub(crate) fn strings(input: &[u8]) {
    let lines: Vec<&str> = text(input).split('\n').collect();
    let (wanted, stated) = lines.split_at(lines.len().min(WANTED));
    let mut world = Alone::default();
    let wanted: Vec<String> =
        wanted.iter().filter(|line| !line.contains("${")).filter_map(|line| quoted(line)).collect();
    if wanted.is_empty() {
        return;
    }
    for effect in ["ALLOW", "DENY"] {
        for operator in ["=", "!=", "startsWith", "NOT startsWith"] {
            for string in &wanted {
                world.say(effect, &format!("a:x {operator} {string}"));
            }
        }
        for operator in ["IN", "NOT IN", "MATCH"] {
            world.say(effect, &format!("a:x {operator} ({})", wanted.join(", ")));
        }
    }
    let mut questions = Vec::new();
    for (number, value) in stated.iter().take(STATED).enumerate() {
        let more = stated.get(number + 1).filter(|_| number % 3 == 2);
        let values: Vec<String> = [value].into_iter().chain(more).map(|value| (*value).to_owned()).collect();
        questions.push(Question { attributes: vec![("a:x".into(), values)], ..world.question() });
    }
    agree(&world.world(), &world.each(&questions));
}

/// A string as a policy writes it; `None` if none can hold it.
pub(super) fn quoted(text: &str) -> Option<String> {
    if text.contains(['\r', '\n']) {
        return None;
    }
    let quote = if text.contains('"') { '\'' } else { '"' };
    (!text.contains(quote)).then(|| format!("{quote}{text}{quote}"))
}
