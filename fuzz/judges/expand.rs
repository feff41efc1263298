//! What `expand` prints for each group decides as the repository does.

use std::collections::BTreeMap;

use allowhere::{Code, DecisionTable, Expansions};

use super::{catalog, count, decided};
use crate::expanding::expanded;
use crate::reference::generate::Seed;
use crate::reference::{Outcome, Place, Reading, World};

const QUESTIONS: usize = 64;

pub(crate) fn expand(input: &[u8]) {
    let seed = Seed::of_bytes(input, QUESTIONS);
    let world = seed.world();
    let repository = world.repository();
    let catalog = catalog(world.catalog);
    if DecisionTable::compile(&repository, catalog).is_err() {
        assert!(Expansions::of(&repository, catalog).is_err());
        return;
    }
    let expansions = Expansions::of(&repository, catalog).expect("what compiles can be expanded");
    let reading = Reading::of(&world);
    let mut by_level: BTreeMap<Place, Option<(World, DecisionTable)>> = BTreeMap::new();
    for question in seed.questions_about(&world) {
        let printed = by_level.entry(question.level.clone()).or_insert_with(|| {
            match expanded(&world, &expansions, &question.level, &mut |_| {}) {
                Ok(other) => {
                    let table = DecisionTable::compile(&other.repository(), catalog);
                    let table = table.unwrap_or_else(|refused| unreachable!("{refused}\n{world:#?}\n{other:#?}"));
                    Some((other, table))
                }
                // A parameter completes a template: there is no text that says it.
                Err(refused) => {
                    let is_unwritable = refused.diagnostics().iter().all(|it| it.code() == Code::CannotBeWritten);
                    assert!(is_unwritable, "{refused}\n{world:#?}");
                    None
                }
            }
        });
        let Some((other, table)) = printed else { continue };
        let answer = reading.answer(&question);
        let expected = (answer.outcome == Outcome::Grant, !answer.deciding.is_empty());
        let decision = decided(table, &question);
        let printed = (decision.is_allow(), decision.statement().is_some());
        assert_eq!(printed, expected, "{world:#?}\n{other:#?}\n{question:#?}\n{answer:#?}");
        count(1);
    }
}
