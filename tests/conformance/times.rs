//! Time conditions against `jiff`: instants at and around the edge of each condition.

use allowhere::repository::{Binding, Policy, Repository};
use allowhere::{Catalog, DecisionTable, Instant, Level, Request};
use jiff::civil::Weekday;
use jiff::tz::Offset;
use jiff::{SignedDuration, Timestamp};

use crate::Numbers;

/// Conditions of each kind.
const CONDITIONS: usize = 120;

/// How far from the edge of a condition an instant lies, in seconds and nanoseconds.
const AROUND: [(i64, i32); 15] = [
    (0, 0),
    (0, 1),
    (0, -1),
    (0, 500_000_000),
    (1, 0),
    (-1, 0),
    (60, 0),
    (-60, 0),
    (86_399, 999_999_999),
    (86_400, 0),
    (-86_400, 0),
    (-86_400, -1),
    (43_200, 0),
    (-43_200, 0),
    (7 * 86_400, 1),
];

/// A condition, and what `jiff` says of it at an instant.
struct Condition {
    text: String,
    edge: Timestamp,
    holds: Box<dyn Fn(Timestamp) -> bool>,
}

#[test]
fn time_conditions_hold_as_jiff_computes() {
    let mut numbers = Numbers::of("times");
    let conditions: Vec<Condition> = (0..CONDITIONS).flat_map(|_| conditions(&mut numbers)).collect();
    let mut repository = Repository::new();
    for (number, condition) in conditions.iter().enumerate() {
        let uuid = format!("p{number}");
        repository.add_policy(Policy::new(&uuid, &uuid, format!("ALLOW demo:things:read WHERE {}", condition.text)));
        repository.append(Binding::new(Level::Global, &uuid, [&uuid]));
    }
    let table = DecisionTable::compile(&repository, &Catalog::none()).expect("good times");
    let mut held = 0;
    for (number, condition) in conditions.iter().enumerate() {
        let subject = table.subject(Level::Global, [format!("p{number}")]);
        for (seconds, nanoseconds) in AROUND {
            let away = SignedDuration::new(seconds, nanoseconds);
            let Ok(asked) = condition.edge.checked_add(away) else { continue };
            // The instant is written in any zone.
            let written = rfc3339(asked, offset(&mut numbers));
            let time: Instant = written.parse().expect("an instant");
            let holds = subject.decide(&Request::new("demo:things:read", &()).at(time)).is_allow();
            held += usize::from(holds);
            assert_eq!(holds, (condition.holds)(asked), "{} at {written}", condition.text);
        }
    }
    let all = conditions.len() * AROUND.len();
    assert!(held * 4 > all && held * 4 < all * 3, "{held} of {all} hold");
}

/// One of each kind, round an instant of 1950 to 2074.
fn conditions(numbers: &mut Numbers) -> Vec<Condition> {
    let seconds = i64::try_from(numbers.below(3_900_000_000)).expect("in range") - 600_000_000;
    let zone = offset(numbers);
    let nanoseconds = [0, 0, 500_000_000, 1, 999_999_999][numbers.below(5)];
    let instant = Timestamp::new(seconds, nanoseconds).expect("in range");
    let local = zone.to_datetime(instant);
    let date = local.date();
    let midnight = |zone: Offset| {
        let beginning = zone.to_datetime(instant).date().to_datetime(jiff::civil::Time::midnight());
        zone.to_timestamp(beginning).expect("in range")
    };
    let zone_text = offset_text(zone);
    let mut all = Vec::new();
    for operator in ["<", ">", "="] {
        all.push(Condition {
            text: format!("global:date {operator} \"{date}{zone_text}\""),
            edge: midnight(zone),
            holds: Box::new(move |asked| is(operator, zone.to_datetime(asked).date().cmp(&date))),
        });
    }
    for operator in ["<", ">"] {
        all.push(Condition {
            text: format!("global:date-time {operator} \"{}\"", rfc3339(instant, zone)),
            edge: instant,
            holds: Box::new(move |asked| is(operator, asked.cmp(&instant))),
        });
        let clock = local.time();
        let seconds = if clock.second() == 0 && clock.subsec_nanosecond() == 0 {
            clock.strftime("%H:%M").to_string()
        } else {
            clock.to_string()
        };
        all.push(Condition {
            text: format!("global:time-of-day {operator} \"{seconds}{zone_text}\""),
            edge: instant,
            holds: Box::new(move |asked| is(operator, zone.to_datetime(asked).time().cmp(&clock))),
        });
    }
    // Week days are those of Greenwich.
    let of = |asked: Timestamp| Offset::UTC.to_datetime(asked).weekday();
    let day = of(instant);
    let other = day.next();
    let greenwich = midnight(Offset::UTC);
    all.push(Condition {
        text: format!("global:week-day = \"{}\"", name(day)),
        edge: greenwich,
        holds: Box::new(move |asked| of(asked) == day),
    });
    all.push(Condition {
        text: format!("global:week-day != \"{}\"", name(day)),
        edge: greenwich,
        holds: Box::new(move |asked| of(asked) != day),
    });
    all.push(Condition {
        text: format!("global:week-day IN (\"{}\", \"{}\")", name(other), name(day)),
        edge: greenwich,
        holds: Box::new(move |asked| [day, other].contains(&of(asked))),
    });
    all
}

fn is(operator: &str, order: std::cmp::Ordering) -> bool {
    match operator {
        "<" => order.is_lt(),
        ">" => order.is_gt(),
        _ => order.is_eq(),
    }
}

/// An offset up to 18 hours, often one of the ends or none at all.
fn offset(numbers: &mut Numbers) -> Offset {
    let minutes = match numbers.below(6) {
        0 => 0,
        1 => 18 * 60,
        2 => -18 * 60,
        _ => i32::try_from(numbers.below(36 * 60 + 1)).expect("in range") - 18 * 60,
    };
    Offset::from_seconds(minutes * 60).expect("within 18 hours")
}

fn offset_text(offset: Offset) -> String {
    let minutes = offset.seconds() / 60;
    if minutes == 0 {
        return "Z".to_owned();
    }
    let sign = if minutes < 0 { '-' } else { '+' };
    format!("{sign}{:02}:{:02}", minutes.abs() / 60, minutes.abs() % 60)
}

/// `2026-11-24T10:00:00.5+01:00`.
fn rfc3339(instant: Timestamp, offset: Offset) -> String {
    let local = offset.to_datetime(instant);
    format!("{}T{}{}", local.date(), local.time(), offset_text(offset))
}

fn name(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}
