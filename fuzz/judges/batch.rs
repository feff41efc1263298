//! Requests in a batch are decided as one at a time, and as the reference answers.

use allowhere::{Decision, DecisionTable, Request, Values};

use super::{catalog, count};
use crate::asking::is_answer;
use crate::reference::generate::Seed;
use crate::reference::{Question, Reading};

const QUESTIONS: usize = 256;
/// Each asks all of the questions of the world.
const SUBJECTS: usize = 3;

pub(crate) fn batch(input: &[u8]) {
    let seed = Seed::of_bytes(input, QUESTIONS);
    let world = seed.world();
    let Ok(table) = DecisionTable::compile(&world.repository(), catalog(world.catalog)) else { return };
    let reading = Reading::of(&world);
    let questions = seed.questions_about(&world);
    let attributes: Vec<Vec<(&str, Values<'_>)>> = questions
        .iter()
        .map(|question| question.attributes.iter().map(|(name, values)| (name.as_str(), Values::strings(values))))
        .map(Iterator::collect)
        .collect();
    let requests: Vec<_> = questions
        .iter()
        .zip(&attributes)
        .map(|(question, attributes)| {
            let request = Request::new(&question.permission, attributes);
            match &question.time {
                Some(time) => request.at(time.parse().expect("an instant")),
                None => request,
            }
        })
        .collect();
    for who in questions.iter().take(SUBJECTS) {
        let subject = table.subject(who.level.level(), &who.groups);
        let subject = subject.with_user(who.user.as_deref().unwrap_or_default());
        let Some(first) = requests.first() else { return };
        let mut decisions: Vec<Decision> = vec![subject.decide(first); requests.len()];
        subject.decide_batch(&requests, &mut decisions);
        for ((question, request), decision) in questions.iter().zip(&requests).zip(&decisions) {
            assert_eq!(*decision, subject.decide(request), "{world:#?}\n{who:#?}\n{question:#?}");
            let (groups, level, user) = (who.groups.clone(), who.level.clone(), who.user.clone());
            let question = Question { groups, level, user, ..question.clone() };
            let answer = reading.answer(&question);
            if let Err(difference) = is_answer(&table, "decide_batch", *decision, &answer) {
                unreachable!("{difference}\n{world:#?}\n{question:#?}\n{answer:#?}");
            }
        }
        count(decisions.len());
    }
}
