//! What must be true of any input: a judge for each fuzz target. The ordinary tests hold them over the corpora.

mod alone;
mod batch;
mod boundary;
mod catalogue;
mod changes;
mod decide;
mod documents;
mod expand;
mod explain;
mod fix;
mod format;
mod ignorance;
mod parse;
mod round_trip;
mod strings;
mod templates;
mod times;

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

use allowhere::ast::{Condition, Policy};
use allowhere::{Catalog, Decision, DecisionTable};
use alone::Alone;

use crate::asking::{asked, is_answer};
use crate::reference::{Question, Reading, World};

/// Whatever the input, a judge returns; it panics where the library is wrong.
pub(crate) type Judge = fn(&[u8]);

/// By the name of the target.
pub(crate) const JUDGES: [(&str, Judge); 16] = [
    ("batch", batch::batch),
    ("boundary", boundary::boundary),
    ("catalogue", catalogue::catalogue),
    ("changes", changes::changes),
    ("decide", decide::decide),
    ("documents", documents::documents),
    ("expand", expand::expand),
    ("explain", explain::explain),
    ("fix", fix::fix),
    ("format", format::format),
    ("ignorance", ignorance::ignorance),
    ("parse", parse::parse),
    ("round_trip", round_trip::round_trip),
    ("strings", strings::strings),
    ("templates", templates::templates),
    ("times", times::times),
];

/// The decisions that were held against another answer.
static COMPARED: AtomicU64 = AtomicU64::new(0);

/// Made once: it takes longer than most inputs.
static BUILTIN: LazyLock<Catalog> = LazyLock::new(Catalog::builtin);
static NONE: LazyLock<Catalog> = LazyLock::new(Catalog::none);

/// How many decisions were held against another answer since the process began.
pub(crate) fn compared() -> u64 {
    COMPARED.load(Ordering::Relaxed)
}

fn count(decisions: usize) {
    COMPARED.fetch_add(decisions as u64, Ordering::Relaxed);
}

fn catalog(is_builtin: bool) -> &'static Catalog {
    if is_builtin { &BUILTIN } else { &NONE }
}

/// The input as a text: as far as it is one.
fn text(input: &[u8]) -> &str {
    input.utf8_chunks().next().map_or("", |chunk| chunk.valid())
}

/// What a text says, without the places.
fn statements(policy: &Policy<'_>) -> Vec<String> {
    let statement = |statement: &allowhere::ast::Statement<'_>| {
        let names: Vec<&str> = statement.permissions().iter().map(allowhere::ast::Permission::name).collect();
        format!("{:?} {names:?} {:?}", statement.effect(), conditions(statement.conditions()))
    };
    policy.statements().iter().map(statement).collect()
}

fn conditions(conditions: &[Condition<'_>]) -> Vec<String> {
    let condition = |condition: &Condition<'_>| {
        let values: Vec<&str> = condition.values().iter().map(allowhere::ast::Value::text).collect();
        format!("{} {:?} {values:?}", condition.name(), condition.operator())
    };
    conditions.iter().map(condition).collect()
}

// The method itself is not general enough.
#[allow(clippy::redundant_closure_for_method_calls)]
fn decided(table: &DecisionTable, question: &Question) -> Decision {
    asked(table, question, |subject, request| subject.decide(request))
}

/// The table of a world, if it is not refused, answers as the reference does.
fn agree(world: &World, questions: &[Question]) {
    let Ok(table) = DecisionTable::compile(&world.repository(), catalog(world.catalog)) else { return };
    let reading = Reading::of(world);
    for question in questions {
        let answer = reading.answer(question);
        let decision = decided(&table, question);
        if let Err(difference) = is_answer(&table, "decide", decision, &answer) {
            unreachable!("{difference}\n{world:#?}\n{question:#?}\n{answer:#?}");
        }
        count(1);
    }
}
