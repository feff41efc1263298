//! A question to a table, in every way that there is to ask it.

use allowhere::{Decision, DecisionTable, Instant, Reason, Request, Subject, Values};

use crate::counting;
use crate::reference::condition::Truth;
use crate::reference::{Answer, Outcome, Question};

/// What `ask` says of `question`.
pub(crate) fn asked<T>(
    table: &DecisionTable,
    question: &Question,
    ask: impl FnOnce(&Subject<'_>, &Request<'_, Vec<(&str, Values<'_>)>>) -> T,
) -> T {
    let subject = table.subject(question.level.level(), question.groups.iter().map(String::as_str));
    let subject = match &question.user {
        Some(user) => subject.with_user(user),
        None => subject,
    };
    let stated = question.attributes.iter().map(|(name, values)| (name.as_str(), Values::strings(values)));
    let attributes: Vec<(&str, Values<'_>)> = stated.collect();
    let mut request = Request::new(&question.permission, &attributes);
    if let Some(time) = &question.time {
        request = request.at(time.parse::<Instant>().expect("an instant"));
    }
    ask(&subject, &request)
}

/// Whether a decision is the same in a batch, from prepared values, and for a subject in the memory of another.
fn is_the_same_otherwise(table: &DecisionTable, question: &Question, decision: Decision) -> bool {
    let single = |values: &[String]| match values {
        [value] => Some(value.clone()),
        _ => None,
    };
    let texts: Vec<Option<String>> = question.attributes.iter().map(|(_, values)| single(values)).collect();
    let prepared: Vec<_> = texts.iter().map(|text| text.as_deref().map(|text| table.prepare(text))).collect();
    let stated = question.attributes.iter().zip(&prepared).map(|((name, values), prepared)| match prepared {
        Some(prepared) => (name.as_str(), Values::prepared(prepared)),
        None => (name.as_str(), Values::strings(values)),
    });
    let attributes: Vec<(&str, Values<'_>)> = stated.collect();
    let mut request = Request::new(&question.permission, &attributes);
    // Beside the request, so that none gets the answer to another.
    let mut unlike = Request::new("nothing:speaks:of", &attributes);
    if let Some(time) = &question.time {
        request = request.at(time.parse::<Instant>().expect("an instant"));
        unlike = unlike.at(time.parse::<Instant>().expect("an instant"));
    }
    let other = table.subject(allowhere::Level::Global, ["g1", "g2", "g*"]).with_user("somebody");
    let groups = question.groups.iter().map(String::as_str);
    let subject = table.subject_in(other, question.level.level(), groups);
    let subject = subject.with_user(question.user.as_deref().unwrap_or_default());
    let requests: [_; 19] = std::array::from_fn(|place| if place % 3 == 1 { unlike } else { request });
    let mut decisions = [decision; 20];
    let ((), allocations) = counting::counted(|| subject.decide_batch(&requests, &mut decisions));
    let expected: [_; 20] = std::array::from_fn(|place| match place {
        // The last slot has no request.
        1 | 4 | 7 | 10 | 13 | 16 | 19 => Reason::NothingGrants,
        _ => decision.reason(),
    });
    allocations == 0 && decisions.map(Decision::reason) == expected
}

/// Whether the table's answer is that of the reference, in every way that there is to ask; what differs otherwise.
pub(crate) fn compared(table: &DecisionTable, question: &Question, answer: &Answer) -> Result<(), String> {
    asked(table, question, |subject, request| {
        let (decision, allocations) = counting::counted(|| subject.decide(request));
        if allocations > 0 {
            return Err(format!("deciding allocated {allocations} times"));
        }
        let explanation = subject.explain(request);
        if subject.decide(request) != decision {
            return Err(format!("{decision:?} is not repeated"));
        }
        if !is_the_same_otherwise(table, question, decision) {
            return Err(format!("{decision:?} comes out otherwise in another way"));
        }
        is_answer(table, "decide", decision, answer)?;
        is_answer(table, "explain", explanation.decision(), answer)?;
        let deciding = explanation.deciding().iter();
        let deciding: Vec<_> = deciding.map(|origin| (origin.policy().to_owned(), origin.statement())).collect();
        if deciding != answer.deciding {
            return Err(format!("the table explains {deciding:?}"));
        }
        let by = explanation.by().map(|origin| (origin.policy().to_owned(), origin.statement()));
        if by.as_ref() != answer.deciding.first() {
            return Err(format!("the table names {by:?}"));
        }
        Ok(())
    })
}

/// Whether a decision is the reference's answer, and names a statement that decided.
pub(crate) fn is_answer(table: &DecisionTable, by: &str, decision: Decision, answer: &Answer) -> Result<(), String> {
    let origin = decision.statement().map(|id| table.statement(id).expect("the table knows its statements"));
    let named = origin.map(|origin| (origin.policy().to_owned(), origin.statement()));
    let truths = named.as_ref().and_then(|named| answer.truths.get(named));
    // Of several statements a decision may name any, and with it whether a DENY was true or unknown.
    let is_right = match decision.reason() {
        Reason::Granted(_) => answer.outcome == Outcome::Grant && truths.is_some(),
        Reason::Denied(_) => is_refusal(answer) && truths.is_some_and(|truths| truths.contains(&Truth::True)),
        Reason::DeniedUnknown(_) => is_refusal(answer) && truths.is_some_and(|truths| truths.contains(&Truth::Unknown)),
        Reason::NothingGrants => answer.outcome == Outcome::NothingGrants,
        Reason::Foreign | _ => false,
    };
    if is_right { Ok(()) } else { Err(format!("{by} says {decision:?}, which is {named:?}")) }
}

fn is_refusal(answer: &Answer) -> bool {
    matches!(answer.outcome, Outcome::DenyTrue | Outcome::DenyUnknown)
}
