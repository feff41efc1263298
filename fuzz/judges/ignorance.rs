//! What a request leaves out never grants.

use allowhere::DecisionTable;

use super::{catalog, count, decided};
use crate::reference::facts::{self, Facts};
use crate::reference::generate::Seed;
use crate::reference::{Question, World};

const QUESTIONS: usize = 64;

pub(crate) fn ignorance(input: &[u8]) {
    let seed = Seed::of_bytes(input, QUESTIONS);
    let world = seed.world();
    let Ok(table) = DecisionTable::compile(&world.repository(), catalog(world.catalog)) else { return };
    let grants = |question: &Question| decided(&table, question).is_allow();
    for question in seed.questions_about(&world).iter().filter(|question| !grants(question)) {
        for less in ignorant(question, &world) {
            assert!(!grants(&less), "{world:#?}\n{question:#?}\n{less:#?}");
            count(1);
        }
    }
}

/// The question with one thing less, each in turn: the user, the time, an attribute under all of its spellings.
fn ignorant(question: &Question, world: &World) -> Vec<Question> {
    let facts = world.catalog.then(Facts::builtin);
    let permission = facts::canonical(facts, &question.permission);
    let canonical = |name: &str| facts::canonical_condition(facts, name, &permission);
    let mut all = vec![
        Question { user: None, ..question.clone() },
        Question { time: None, ..question.clone() },
        Question { user: None, time: None, attributes: Vec::new(), ..question.clone() },
    ];
    for (left_out, _) in &question.attributes {
        let mut less = question.clone();
        less.attributes.retain(|(name, _)| canonical(name) != canonical(left_out));
        all.push(less);
    }
    all
}
