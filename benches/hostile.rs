//! Deciding over data that was made to hurt, beside an ordinary table of as many statements.
//!
//! What each is bounded by stands in `benches/README.md`.

use std::fmt::Write as _;
use std::hint::black_box;

use allowhere::repository::{Binding, Policy, Repository};
use allowhere::{Catalog, DecisionTable, Level, Request};
use criterion::Criterion;

const LEVEL: Level<'static> = Level::Environment("env-1");
const STATEMENTS: usize = 100_000;
/// The vendor's limit for one policy.
const POLICY: usize = 100;

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("hostile");
    group.sample_size(20);
    for case in cases() {
        let table = case.table();
        let subject = table.subject(LEVEL, [case.asks]);
        for (name, value) in [("hit", &case.hit), ("miss", &case.miss)] {
            let attributes = [("settings:schemaId", value.as_str())];
            let request = Request::new("settings:objects:read", &attributes);
            group.bench_function(format!("{} {name}", case.name), |bencher| {
                bencher.iter(|| subject.decide(black_box(&request)));
            });
        }
    }
    group.finish();
    criterion.final_summary();
}

/// A table, and two values to ask it for.
struct Case {
    name: &'static str,
    /// The condition of each statement.
    condition: Box<dyn Fn(usize) -> String>,
    /// The group of each policy.
    group: Box<dyn Fn(usize) -> String>,
    asks: &'static str,
    hit: String,
    miss: String,
}

impl Case {
    fn table(&self) -> DecisionTable {
        let mut repository = Repository::new();
        for policy in 0..STATEMENTS / POLICY {
            let mut text = String::new();
            for statement in policy * POLICY..(policy + 1) * POLICY {
                let condition = (self.condition)(statement);
                writeln!(text, "ALLOW settings:objects:read WHERE settings:schemaId {condition};")
                    .expect("a string takes all");
            }
            let uuid = format!("policy-{policy}");
            repository.add_policy(Policy::new(&uuid, &uuid, text));
            repository.append(Binding::new(LEVEL, &uuid, [(self.group)(policy)]));
        }
        DecisionTable::compile(&repository, &Catalog::none()).expect("hostile, but not wrong")
    }
}

fn cases() -> Vec<Case> {
    let case = |name, condition: Box<dyn Fn(usize) -> String>, hit: String, miss: &str| Case {
        name,
        condition,
        group: Box::new(|policy| format!("group-{}", policy % 100)),
        asks: "group-7",
        hit,
        miss: miss.to_owned(),
    };
    let longest = 4_000;
    vec![
        case("ordinary", Box::new(|number| format!("= \"schema-{number}\"")), "schema-700".to_owned(), "schema-x"),
        case(
            "prefixes of one another",
            Box::new(move |number| format!("startsWith \"{}\"", "a".repeat(1 + number % longest))),
            "a".repeat(longest),
            "b",
        ),
        case("all the same", Box::new(|_| "= \"schema\"".to_owned()), "schema".to_owned(), "schema-x"),
        case(
            "patterns that retreat",
            Box::new(|number| format!("MATCH (\"*a*a*a*a*b{number}\")")),
            format!("{}b700", "a".repeat(1_000)),
            &"a".repeat(1_000),
        ),
        Case {
            group: Box::new(|_| "group-7".to_owned()),
            ..case(
                "one group in every binding",
                Box::new(|number| format!("= \"schema-{number}\"")),
                "schema-700".to_owned(),
                "schema-x",
            )
        },
        Case {
            asks: "group-of-nobody",
            ..case("one schema, nobody reached", Box::new(|_| "= \"schema\"".to_owned()), "schema".to_owned(), "x")
        },
        case("texts with one hash", Box::new(colliding), colliding_value(700), "schema-x"),
    ]
}

fn colliding(number: usize) -> String {
    format!("= \"{}\"", colliding_value(number))
}

/// Texts whose blocks of sixteen bytes change places: what they do to the hash is looked at, not assumed.
fn colliding_value(number: usize) -> String {
    let blocks = ["aaaaaaaaaaaaaaaa", "bbbbbbbbbbbbbbbb"];
    (0..17).map(|bit| blocks[number >> bit & 1]).collect()
}
