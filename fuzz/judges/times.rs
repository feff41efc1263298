//! What is read as a date, a time or an instant is one, and time conditions hold as the reference says.
//!
//! The input is lines: a value of a time condition, and instants. Those round the edge of the condition are added.

use allowhere::Instant;
use jiff::{SignedDuration, Timestamp};

use super::strings::quoted;
use super::{Alone, agree, text};
use crate::reference::Question;

/// How far from an edge, in seconds and nanoseconds.
const AROUND: [(i64, i32); 7] = [(0, 0), (0, 1), (0, -1), (1, 0), (86_399, 999_999_999), (86_400, 0), (43_200, 0)];

pub(crate) fn times(input: &[u8]) {
    let text = text(input);
    let mut lines = text.split('\n');
    let Some(value) = lines.next() else { return };
    let Some(quoted) = quoted(value) else { return };
    // The reference's calendar ends there: a zone moves an instant out of it.
    if text.contains("9999") || text.contains("0000-") || text.starts_with('-') {
        return;
    }
    let mut instants: Vec<String> =
        lines.take(8).filter(|line| line.parse::<Instant>().is_ok()).map(str::to_owned).collect();
    for instant in &instants {
        assert!(instant.parse::<Timestamp>().is_ok(), "{instant} is none");
    }
    for edge in edges(value) {
        let moved = |(seconds, nanoseconds)| edge.checked_add(SignedDuration::new(seconds, nanoseconds)).ok();
        instants.extend(AROUND.into_iter().filter_map(moved).map(|instant| instant.to_string()));
    }
    for name in ["global:date", "global:date-time", "global:time-of-day", "global:week-day"] {
        for operator in ["<", ">", "=", "!="] {
            let mut world = Alone::default();
            world.say("ALLOW", &format!("{name} {operator} {quoted}"));
            world.say("DENY", &format!("{name} {operator} {quoted}"));
            let with = |time: &String| Question { time: Some(time.clone()), ..world.question() };
            let questions: Vec<Question> = instants.iter().map(with).chain([world.question()]).collect();
            agree(&world.world(), &world.each(&questions));
        }
    }
}

/// The instants at which a condition with the value may begin to hold, whatever kind of value it is.
fn edges(value: &str) -> Vec<Timestamp> {
    let (date, zone) = value.split_at_checked(10).unwrap_or_default();
    let written = [
        value.to_owned(),
        format!("{date}T00:00:00{zone}"),
        format!("2024-02-29T{value}"),
        // A Monday, for the days of the week.
        "2026-11-23T00:00:00Z".to_owned(),
    ];
    written.iter().filter_map(|text| text.parse().ok()).collect()
}
