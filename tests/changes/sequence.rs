//! A sequence of changes to a repository, and the table that follows them.

use allowhere::repository::{Binding, Boundary, Policy};
use allowhere::{Catalog, DecisionTable, Instant, Level, Repository, Request, Values};

use crate::reference::generate::Seed;
use crate::reference::{Bound, Question, World};

#[derive(Debug, Default)]
pub(crate) struct Tally {
    pub(crate) changes: usize,
    pub(crate) refused: usize,
    pub(crate) granted: usize,
    pub(crate) denied: usize,
    pub(crate) questions: usize,
}

/// Numbers that a case was given, used up one after the other.
struct Dice<'d>(std::slice::Iter<'d, u32>);

impl Dice<'_> {
    fn of<'t, T>(&mut self, choices: &'t [T]) -> Option<&'t T> {
        let die = *self.0.next()? as usize;
        choices.get(die.checked_rem(choices.len())?)
    }
}

fn binding(bound: &Bound) -> Binding {
    let mut binding = Binding::new(bound.level.level(), &bound.policy, &bound.groups);
    for (name, value) in &bound.parameters {
        binding = binding.with_parameter(name, value);
    }
    for boundary in &bound.boundaries {
        binding = binding.with_boundary(boundary);
    }
    binding
}

/// Changes one thing; what it was, or `None` if the dice are used up.
fn change(repository: &mut Repository, worlds: &[&World; 2], dice: &mut Dice<'_>) -> Option<String> {
    let kinds =
        ["put policy", "put policy", "remove policy", "put boundary", "remove boundary", "append", "replace", "unbind"];
    let kind = dice.of(&kinds)?;
    let policies: Vec<_> = worlds.iter().flat_map(|world| &world.policies).collect();
    let boundaries: Vec<_> = worlds.iter().flat_map(|world| &world.boundaries).collect();
    let bindings: Vec<_> = worlds.iter().flat_map(|world| &world.bindings).collect();
    let what = match *kind {
        "put policy" => {
            let (place, text) = (dice.of(&policies)?, dice.of(&policies)?);
            repository.put_policy(Policy::new(&place.uuid, &place.uuid, &text.text).at(place.level.level()));
            format!("{}: {}", place.uuid, text.text)
        }
        "remove policy" => {
            let place = dice.of(&policies)?;
            let levels: Vec<Level<'_>> = bindings.iter().map(|bound| bound.level.level()).collect();
            for level in levels {
                repository.unbind(level, &place.uuid);
            }
            repository.remove_policy(&place.uuid);
            place.uuid.clone()
        }
        "put boundary" => {
            let (place, text) = (dice.of(&boundaries)?, dice.of(&boundaries)?);
            repository.put_boundary(Boundary::new(&place.uuid, &place.uuid, &text.text).at(place.level.level()));
            format!("{}: {}", place.uuid, text.text)
        }
        "remove boundary" => {
            let place = dice.of(&boundaries)?;
            repository.remove_boundary(&place.uuid);
            place.uuid.clone()
        }
        "unbind" => {
            let bound = dice.of(&bindings)?;
            repository.unbind(bound.level.level(), &bound.policy);
            format!("{bound:?}")
        }
        kind => {
            let (bound, policy) = (dice.of(&bindings)?, dice.of(&policies)?);
            let bound = Bound { policy: policy.uuid.clone(), ..(*bound).clone() };
            if kind == "append" {
                repository.append(binding(&bound));
            } else {
                repository.replace(binding(&bound));
            }
            format!("{bound:?}")
        }
    };
    Some(format!("{kind} {what}"))
}

/// What the table says: allowed or not, and all that decided.
fn said(table: &DecisionTable, question: &Question) -> (bool, Vec<(String, u32)>) {
    let subject = table.subject(question.level.level(), question.groups.iter().map(String::as_str));
    let subject = subject.with_user(question.user.as_deref().unwrap_or_default());
    let stated = question.attributes.iter().map(|(name, values)| (name.as_str(), Values::strings(values)));
    let attributes: Vec<(&str, Values<'_>)> = stated.collect();
    let mut request = Request::new(&question.permission, &attributes);
    if let Some(time) = &question.time {
        request = request.at(time.parse::<Instant>().expect("an instant"));
    }
    let explanation = subject.explain(&request);
    let decision = subject.decide(&request);
    assert_eq!(decision.is_allow(), explanation.decision().is_allow(), "{question:?}");
    if let Some(id) = decision.statement() {
        let origin = table.statement(id).expect("the table knows its statements");
        assert!(explanation.deciding().contains(&origin), "{question:?}");
    }
    let deciding = explanation.deciding().iter();
    (decision.is_allow(), deciding.map(|origin| (origin.policy().to_owned(), origin.statement())).collect())
}

/// Changes the first world as the dice say; where the table that follows is not as one from scratch otherwise.
pub(crate) fn sequence(seeds: &[Seed; 2], dice: &[u32], tally: &mut Tally) -> Result<(), String> {
    let [one, other] = [seeds[0].world(), seeds[1].world()];
    let catalog = if one.catalog { Catalog::builtin() } else { Catalog::none() };
    let mut repository = one.repository();
    let Ok(mut table) = DecisionTable::compile(&repository, &catalog) else { return Ok(()) };
    let questions: Vec<Question> = seeds.iter().flat_map(|seed| seed.questions().into_iter().take(4)).collect();
    let mut dice = Dice(dice.iter());
    let mut done = Vec::new();
    loop {
        let mut changed = repository.clone();
        let Some(what) = change(&mut changed, &[&one, &other], &mut dice) else { return Ok(()) };
        done.push(what);
        tally.changes += 1;
        let (next, fresh) = (table.with(&changed), DecisionTable::compile(&changed, &catalog));
        let (next, fresh) = match (next, fresh) {
            (Ok(next), Ok(fresh)) => (next, fresh),
            (Err(_), Err(_)) => {
                done.pop();
                tally.refused += 1;
                continue;
            }
            (next, fresh) => {
                let difference = format!("{:?} {:?}", next.err(), fresh.err());
                return Err(format!("one is refused: {difference}\n{done:#?}\n{one:#?}"));
            }
        };
        for question in &questions {
            let (followed, compiled) = (said(&next, question), said(&fresh, question));
            if followed != compiled {
                let difference = format!("{followed:?}, from scratch {compiled:?}");
                return Err(format!("{difference}\n{question:#?}\n{done:#?}\n{one:#?}"));
            }
            tally.questions += 1;
            tally.granted += usize::from(compiled.0);
            tally.denied += usize::from(!compiled.0 && !compiled.1.is_empty());
        }
        (repository, table) = (changed, next);
    }
}
