//! An explanation agrees with the decision and the reference, shows what is so, and asks for what is enough.

use allowhere::DecisionTable;

use super::{catalog, count};
use crate::asking::{asked, compared};
use crate::explaining::{Law, Tally, candidates_are_complete, deciding_decide_alone, nearest_is_enough, truths_are_so};
use crate::reference::Reading;
use crate::reference::generate::Seed;

const QUESTIONS: usize = 32;
/// The laws compile worlds of their own: so many questions are held against them.
const BEFORE_THE_LAW: usize = 4;
const LAWS: [Law; 4] = [deciding_decide_alone, candidates_are_complete, truths_are_so, nearest_is_enough];

pub(crate) fn explain(input: &[u8]) {
    let seed = Seed::of_bytes(input, QUESTIONS);
    let world = seed.world();
    let Ok(table) = DecisionTable::compile(&world.repository(), catalog(world.catalog)) else { return };
    let reading = Reading::of(&world);
    for (number, question) in seed.questions_about(&world).into_iter().enumerate() {
        let answer = reading.answer(&question);
        if let Err(difference) = compared(&table, &question, &answer) {
            unreachable!("{difference}\n{world:#?}\n{question:#?}\n{answer:#?}");
        }
        count(1);
        if number >= BEFORE_THE_LAW {
            continue;
        }
        asked(&table, &question, |subject, request| {
            let explanation = subject.explain(request);
            for law in LAWS {
                if let Err(what) = law(&world, &question, &explanation, &mut Tally::new()) {
                    unreachable!("{what}\n{world:#?}\n{question:#?}\n{explanation:#?}");
                }
            }
        });
    }
}
