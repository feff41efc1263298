//! The ALLOW that came nearest to granting a request, and what would make it hold. Away from the hot path.
//!
//! What to state is found by trying: the values that the conditions name, put together in a few ways, until all
//! conditions on one part of the request hold. A miss for which nothing is found is told without examples.

use std::cell::Cell;
use std::collections::BTreeMap;

use super::condition::{Asking, Condition, OwnedPiece, TestKind, Truth};
use super::explain::Reaching;
use super::explanation::{Candidate, Fact, Miss, Part, Wish};
use super::told::{Parts, Teller};
use super::volume::Volume;
use super::{Origin, Subject};
use crate::ast::Effect;
use crate::effective::TimeValue;
use crate::order;
use crate::request::{AttributeRef, Attributes, Level, Values};
use crate::time::Instant;

/// Conditions that are looked at for one explanation: about a millisecond.
const LOOKS: u32 = 20_000;
/// How many statements are tried, the nearest first.
const STATEMENTS: usize = 64;
/// How many boundaries and users are tried for a statement.
const ALTERNATIVES: usize = 6;
/// How many values of a condition are tried, and how many values are made of them.
const VALUES: usize = 12;
const FORMS: usize = 400;

/// Conditions on one part of a request, of which one must hold.
struct Clause<'v> {
    topic: Topic,
    conditions: Vec<&'v Condition>,
}

/// What is tried to be stated otherwise, in this order: what comes later depends on what comes before.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Topic {
    Environment,
    Groups,
    Time,
    Attribute(u32),
}

/// What a request might have stated.
#[derive(Clone)]
struct Supposition<'t> {
    subject: Subject<'t>,
    instant: Option<Instant>,
    /// In the order of their numbers, as they are tried.
    attributes: Vec<(u32, Vec<String>)>,
}

/// The attributes of a request, some of them replaced.
struct Replaced<'a, A: ?Sized> {
    given: &'a A,
    supposed: &'a [(u32, Vec<String>)],
}

impl<A: Attributes + ?Sized> Attributes for Replaced<'_, A> {
    fn get<'a>(&'a self, attribute: AttributeRef<'_>) -> Values<'a> {
        let supposed = self.supposed.binary_search_by(|(supposed, _)| (*supposed as usize).cmp(&attribute.index()));
        match supposed.ok().and_then(|place| self.supposed.get(place)) {
            Some((_, values)) => Values::strings(values),
            None => self.given.get(attribute),
        }
    }
}

impl<'t> Subject<'t> {
    /// `candidates` are those that `reaching` tells of, in the same order.
    pub(super) fn nearest<A: Attributes + ?Sized>(
        &self,
        permission: u32,
        reaching: &[Reaching<'t>],
        candidates: &[Candidate<'t>],
        asking: &Asking<'_, A>,
    ) -> Option<Miss<'t>> {
        let looks = Cell::new(LOOKS);
        let allows = candidates.iter().zip(reaching).enumerate().filter(|(_, (candidate, _))| candidate.is_allow());
        let mut allows: Vec<_> =
            allows.map(|(position, (candidate, reaching))| (candidate.failed(), position, reaching)).collect();
        order::sort_by(&mut allows, &|one, other| (one.0, one.1).cmp(&(other.0, other.1)));
        let mut best: Option<((bool, usize, bool), Miss<'t>)> = None;
        for (failed, position, reaching) in allows.into_iter().take(STATEMENTS) {
            if best.as_ref().is_some_and(|((is_without, fewest, _), _)| !is_without && *fewest < failed) {
                break;
            }
            let search = Search { origin: self, asking, reaching, looks: &looks };
            let found = search.run();
            let denied_by = found.supposition.as_ref().map(|it| search.denied_by(permission, it)).unwrap_or_default();
            let rank = (found.supposition.is_none(), failed, !denied_by.is_empty());
            if best.as_ref().is_none_or(|(known, _)| rank < *known) {
                best = Some((rank, Miss { candidate: position, failed, wishes: found.wishes, denied_by }));
            }
        }
        best.map(|(_, miss)| miss)
    }
}

impl Candidate<'_> {
    /// How many conditions do not hold, by the boundary of which the fewest do not.
    fn failed(&self) -> usize {
        let own = self.conditions.iter().filter(|condition| condition.truth != Truth::True).count();
        let narrowing = self.boundaries.iter().map(|boundary| {
            let fails = |clause: &&Vec<_>| !is_met(clause);
            boundary.clauses.iter().filter(fails).count()
        });
        own + narrowing.min().unwrap_or_default()
    }
}

fn is_met(clause: &[super::explanation::Condition<'_>]) -> bool {
    clause.iter().any(|condition| condition.truth == Truth::True)
}

/// A way to make one statement hold.
struct Search<'s, 't, A: ?Sized> {
    origin: &'s Subject<'t>,
    asking: &'s Asking<'s, A>,
    reaching: &'s Reaching<'t>,
    looks: &'s Cell<u32>,
}

/// What a search came to.
struct Outcome<'t> {
    /// None: nothing that satisfies all conditions.
    supposition: Option<Supposition<'t>>,
    wishes: Vec<Wish<'t>>,
}

impl<'t, A: Attributes + ?Sized> Search<'_, 't, A> {
    fn volume(&self) -> &'t Volume {
        self.reaching.volume
    }

    fn run(&self) -> Outcome<'t> {
        let parts = self.reaching.statement.parts(self.volume());
        let mut ways = self.ways(&parts);
        let asked = Supposition { subject: self.origin.clone(), instant: self.asking.instant, attributes: Vec::new() };
        let failing =
            |clauses: &Vec<Clause<'t>>| clauses.iter().filter(|clause| !self.holds(&asked, &[*clause])).count();
        let mut counted: Vec<(usize, Vec<Clause<'t>>)> = ways.drain(..).map(|way| (failing(&way), way)).collect();
        order::sort_by(&mut counted, &|one, other| one.0.cmp(&other.0));
        counted.truncate(ALTERNATIVES);
        let mut best: Option<Outcome<'t>> = None;
        for (_, clauses) in &counted {
            for start in self.starts(&asked, clauses) {
                let Some(found) = self.tried(start, clauses) else { continue };
                if best.as_ref().is_none_or(|best| found.wishes.len() < best.wishes.len()) {
                    best = Some(found);
                }
            }
        }
        best.unwrap_or_else(|| {
            let clauses = counted.first().map(|(_, clauses)| clauses.as_slice()).unwrap_or_default();
            Outcome { supposition: None, wishes: self.hopeless(&asked, clauses) }
        })
    }

    /// The conditions of the statement with those of each boundary.
    fn ways(&self, parts: &Parts<'t>) -> Vec<Vec<Clause<'t>>> {
        let own = || parts.conditions.iter().map(|&condition| self.clause(vec![condition]));
        if parts.boundaries.is_empty() {
            return vec![own().collect()];
        }
        let narrowed = parts
            .boundaries
            .iter()
            .map(|boundary| own().chain(boundary.iter().map(|clause| self.clause(clause.clone()))).collect());
        narrowed.collect()
    }

    fn clause(&self, conditions: Vec<&'t Condition>) -> Clause<'t> {
        // The conditions of a clause are about the same thing.
        let topic = match conditions.first().map(|condition| (condition, self.teller().part(condition))) {
            Some((condition, Part::Attribute(_))) => Topic::Attribute(condition.attribute),
            Some((_, Part::Environment)) => Topic::Environment,
            Some((_, Part::Groups)) => Topic::Groups,
            _ => Topic::Time,
        };
        Clause { topic, conditions }
    }

    fn teller(&self) -> Teller<'t, '_, A> {
        Teller { table: self.origin.table(), volume: self.volume(), asking: self.asking }
    }

    fn part(&self, topic: Topic) -> Part<'t> {
        match topic {
            Topic::Environment => Part::Environment,
            Topic::Groups => Part::Groups,
            Topic::Time => Part::Time,
            Topic::Attribute(attribute) => {
                let known = self.origin.table().names.attributes().get(attribute as usize);
                Part::Attribute(known.map_or("", |attribute| &attribute.canonical))
            }
        }
    }

    /// What to begin with: the request as it is, or for several users if the conditions need one and none is stated.
    fn starts(&self, asked: &Supposition<'t>, clauses: &[Clause<'t>]) -> Vec<Supposition<'t>> {
        let needing = clauses.iter().flat_map(|clause| clause.conditions.iter().map(|it| (clause.topic, *it)));
        let needing: Vec<_> =
            needing.filter(|(_, condition)| condition.lacks_user(self.volume(), self.origin)).collect();
        if needing.is_empty() {
            return vec![asked.clone()];
        }
        // Who is what the request states of something else changes the least.
        let mut users: Vec<String> = Vec::new();
        for (topic, _) in needing {
            users.extend(self.teller().fact(self.part(topic)).values.into_iter().flatten().take(ALTERNATIVES));
        }
        users.retain(|user| !user.is_empty());
        users.truncate(ALTERNATIVES);
        users.push("somebody".to_owned());
        let start = |user: &String| Supposition { subject: asked.subject.clone().with_user(user), ..asked.clone() };
        users.iter().map(start).collect()
    }

    /// States one part after the other so that the clauses about it hold.
    fn tried(&self, start: Supposition<'t>, clauses: &[Clause<'t>]) -> Option<Outcome<'t>> {
        let mut wishes = Vec::new();
        if self.origin.user().is_none() && start.subject.user().is_some() {
            wishes.push(self.user_wish(clauses, start.subject.user()));
        }
        let mut supposition = start;
        for (topic, clauses) in by_topic(clauses) {
            if self.holds(&supposition, &clauses) {
                continue;
            }
            supposition = self.stated_otherwise(supposition, topic, &clauses)?;
            let example = match topic {
                Topic::Environment => vec![supposition.subject.level_id().to_owned()],
                Topic::Groups => supposition.subject.groups().map(str::to_owned).collect(),
                Topic::Time => supposition.instant.iter().map(Instant::to_string).collect(),
                Topic::Attribute(_) => {
                    supposition.attributes.last().map(|(_, values)| values.clone()).unwrap_or_default()
                }
            };
            wishes.push(self.wish(topic, &clauses, Some(example)));
        }
        let replaced = self.replaced(&supposition);
        let asking = self.supposing(&supposition, &replaced);
        let holds = self.reaching.statement.truth(self.volume(), &asking) == Truth::True;
        (self.is_reached(&supposition) && holds).then(|| Outcome { supposition: Some(supposition.clone()), wishes })
    }

    /// What fails, without saying how it would not.
    fn hopeless(&self, asked: &Supposition<'t>, clauses: &[Clause<'t>]) -> Vec<Wish<'t>> {
        let failing = by_topic(clauses).into_iter().filter(|(_, clauses)| !self.holds(asked, clauses));
        failing.map(|(topic, clauses)| self.wish(topic, &clauses, None)).collect()
    }

    fn wish(&self, topic: Topic, clauses: &[&Clause<'t>], example: Option<Vec<String>>) -> Wish<'t> {
        let teller = self.teller();
        let needs = clauses.iter().map(|clause| teller.conditions(&clause.conditions)).collect();
        Wish { now: teller.fact(self.part(topic)), needs, example }
    }

    fn user_wish(&self, clauses: &[Clause<'t>], user: Option<&str>) -> Wish<'t> {
        let conditions = clauses.iter().flat_map(|clause| &clause.conditions);
        let needing = conditions.filter(|condition| condition.lacks_user(self.volume(), self.origin));
        let needs = needing.map(|&condition| self.teller().conditions(&[condition])).collect();
        let example = user.map(|user| vec![user.to_owned()]);
        Wish { now: Fact { part: Part::User, values: None }, needs, example }
    }

    /// Whether each clause has a condition that is true; false as well if too much has been looked at.
    fn holds(&self, supposition: &Supposition<'t>, clauses: &[&Clause<'t>]) -> bool {
        let replaced = self.replaced(supposition);
        let asking = self.supposing(supposition, &replaced);
        let is_true = |condition: &Condition| {
            let left = self.looks.get();
            self.looks.set(left.saturating_sub(1));
            left > 0 && condition.truth(self.volume(), &asking) == Truth::True
        };
        clauses.iter().all(|clause| clause.conditions.iter().any(|condition| is_true(condition)))
    }

    /// Whether the statement reaches the user whom it is supposed of.
    fn is_reached(&self, supposition: &Supposition<'t>) -> bool {
        supposition.subject.is_in(self.reaching.id.block())
    }

    fn replaced<'a>(&'a self, supposition: &'a Supposition<'t>) -> Replaced<'a, A> {
        Replaced { given: self.asking.attributes, supposed: &supposition.attributes }
    }

    /// The request as it would be asked.
    fn supposing<'a>(
        &self,
        supposition: &'a Supposition<'t>,
        attributes: &'a Replaced<'a, A>,
    ) -> Asking<'a, Replaced<'a, A>> {
        let Supposition { subject, instant, .. } = supposition;
        Asking { subject, attributes, instant: *instant, service: self.asking.service }
    }

    fn stated_otherwise(
        &self,
        mut now: Supposition<'t>,
        topic: Topic,
        clauses: &[&Clause<'t>],
    ) -> Option<Supposition<'t>> {
        let holds = |supposition: &Supposition<'t>| self.holds(supposition, clauses);
        // Elsewhere the statement may not reach the user.
        let holds_there = |supposition: &Supposition<'t>| self.is_reached(supposition) && holds(supposition);
        match topic {
            Topic::Time => {
                let moments = moments(self.asking.instant, clauses, self.volume());
                moments.map(|moment| Supposition { instant: Some(moment), ..now.clone() }).find(holds)
            }
            Topic::Environment => {
                let mut environments = self.forms(&now, clauses);
                environments
                    .extend(self.origin.table().names.environments().into_iter().take(FORMS).map(str::to_owned));
                let groups = self.groups(&now);
                let at = |environment: &String| self.with_groups(&now, Level::Environment(environment), &groups);
                environments.iter().map(at).find(holds_there).or_else(|| environments.iter().map(at).find(holds))
            }
            Topic::Groups => {
                let groups = self.groups(&now);
                let level = now.subject.level();
                let with = |groups: &[String]| self.with_groups(&now, level, groups);
                let added = self.forms(&now, clauses).into_iter().map(|group| [&groups[..], &[group]].concat());
                // What a negative condition excludes is excluded alone, too.
                let kept = || groups.iter().filter(|group| holds(&with(&[(*group).clone()]))).cloned().collect();
                added.chain(std::iter::once_with(kept)).map(|groups| with(&groups)).find(holds)
            }
            Topic::Attribute(attribute) => {
                let forms = self.forms(&now, clauses);
                // Stated in place: there may be many other attributes by now.
                now.attributes.push((attribute, Vec::new()));
                let mut holds_with = |values: Vec<String>, clauses: &[&Clause<'t>]| {
                    if let Some((_, stated)) = now.attributes.last_mut() {
                        *stated = values;
                    }
                    self.holds(&now, clauses)
                };
                let is_found = forms.iter().any(|form| holds_with(vec![form.clone()], clauses)) || {
                    // Several values: for each clause one that satisfies it, and none that a negative one excludes.
                    let is_negative =
                        |clause: &&&Clause<'t>| clause.conditions.iter().all(|it| it.operator.is_negative());
                    let negative: Vec<&Clause<'t>> = clauses.iter().filter(is_negative).copied().collect();
                    let is_fit = |form: &&String| holds_with(vec![(*form).clone()], &negative);
                    let fit: Vec<&String> = forms.iter().filter(is_fit).collect();
                    let mut values: Vec<String> = Vec::new();
                    for clause in clauses {
                        let satisfies = |form: &&&String| holds_with(vec![(**form).clone()], &[*clause]);
                        let form = fit.iter().find(satisfies)?;
                        if !values.contains(*form) {
                            values.push((*form).clone());
                        }
                    }
                    holds_with(values, clauses)
                };
                is_found.then_some(now)
            }
        }
    }

    /// All groups of the subject that the table has heard of.
    fn groups(&self, now: &Supposition<'t>) -> Vec<String> {
        let table = self.origin.table();
        let ways = self.origin.ways().iter().map(|way| table.volumes.of(way.roster).text(way.group));
        let mut groups: Vec<String> = Vec::new();
        for group in now.subject.groups().chain(ways) {
            if !groups.iter().any(|known| known == group) {
                groups.push(group.to_owned());
            }
        }
        groups
    }

    fn with_groups(&self, now: &Supposition<'t>, level: Level<'_>, groups: &[String]) -> Supposition<'t> {
        let subject = self.origin.table().subject(level, groups);
        Supposition { subject: subject.with_user(now.subject.user().unwrap_or_default()), ..now.clone() }
    }

    /// Values that might satisfy the clauses, the likeliest first.
    fn forms(&self, now: &Supposition<'t>, clauses: &[&Clause<'t>]) -> Vec<String> {
        let mut named: Vec<String> = Vec::new();
        for condition in clauses.iter().flat_map(|clause| &clause.conditions) {
            if !condition.operator.is_negative() {
                named.extend(condition.named(self.volume(), &now.subject));
            }
        }
        named.truncate(FORMS / VALUES);
        let joined = named.iter().flat_map(|first| named.iter().map(move |second| format!("{first}{second}")));
        let longer = named.iter().map(|form| format!("{form}x"));
        let other = ["other", "x", "y-1"].map(str::to_owned);
        let mut forms: Vec<String> = Vec::new();
        let all = named.iter().cloned().chain(longer).chain(other).chain(joined);
        for form in all.filter(|form| !form.is_empty()).chain([String::new()]) {
            if forms.len() < FORMS && !forms.contains(&form) {
                forms.push(form);
            }
        }
        forms
    }

    /// Each DENY that refuses what is supposed.
    fn denied_by(&self, permission: u32, supposition: &Supposition<'t>) -> Vec<Origin<'t>> {
        let replaced = self.replaced(supposition);
        let asking = self.supposing(supposition, &replaced);
        let mut denied_by: Vec<Origin<'t>> = Vec::new();
        for deny in supposition.subject.reaching(permission) {
            if deny.id.effect() != Effect::Deny || deny.statement.truth(deny.volume, &asking) == Truth::False {
                continue;
            }
            let origin = self.origin.table().statement(deny.id);
            denied_by.extend(origin.filter(|origin| !denied_by.contains(origin)));
        }
        denied_by
    }
}

/// The clauses about each part, in the order in which they are tried.
fn by_topic<'c, 'v>(clauses: &'c [Clause<'v>]) -> BTreeMap<Topic, Vec<&'c Clause<'v>>> {
    let mut topics: BTreeMap<Topic, Vec<&Clause<'v>>> = BTreeMap::new();
    for clause in clauses {
        topics.entry(clause.topic).or_default().push(clause);
    }
    topics
}

impl Condition {
    /// Values that it names, filled in for a subject; of a pattern what it matches with nothing for its wildcards.
    fn named(&self, volume: &Volume, subject: &Subject<'_>) -> Vec<String> {
        let filled = |pieces: &[&OwnedPiece]| -> Vec<String> {
            let readings = subject.readings(pieces.iter().copied()).take(VALUES);
            readings.map(|reading| pieces.iter().map(|piece| reading.text(piece)).collect()).collect()
        };
        let all = |lists: &[Box<[OwnedPiece]>]| -> Vec<String> {
            lists.iter().take(VALUES).flat_map(|pieces| filled(&pieces.iter().collect::<Vec<_>>())).collect()
        };
        match self.test(volume).map(|test| &test.kind) {
            None => self.texts(&volume.values).iter().take(VALUES).map(|&text| volume.text(text).to_owned()).collect(),
            Some(TestKind::OneOf { literals, templates }) => {
                let mut named: Vec<String> = literals.iter().take(VALUES).map(ToString::to_string).collect();
                named.extend(all(templates));
                named
            }
            Some(TestKind::Beginnings(beginnings)) => all(beginnings),
            Some(TestKind::Patterns(patterns)) => {
                let flat = |segments: &[Box<[OwnedPiece]>]| filled(&segments.iter().flatten().collect::<Vec<_>>());
                patterns.iter().take(VALUES).flat_map(|segments| flat(segments)).collect()
            }
            Some(TestKind::Times(_)) => Vec::new(),
        }
    }
}

/// Moments that might satisfy the clauses: those nearest to the one that is stated first.
fn moments(stated: Option<Instant>, clauses: &[&Clause<'_>], volume: &Volume) -> impl Iterator<Item = Instant> {
    const DAY: i64 = 86_400;
    /// Where nothing says which day: noon of a Thursday.
    const SOME_DAY: i64 = 1_767_268_800;
    let conditions = clauses.iter().flat_map(|clause| &clause.conditions);
    let times: Vec<TimeValue> = conditions
        .filter_map(|condition| match condition.test(volume).map(|test| &test.kind) {
            Some(TestKind::Times(times)) => Some(times.iter().copied().take(VALUES)),
            _ => None,
        })
        .flatten()
        .take(VALUES)
        .collect();
    let mut days: Vec<Instant> = stated.into_iter().collect();
    for time in &times {
        match time {
            TimeValue::Date(date) => days.extend([0, -1, 1].map(|days| date.noon().later(days * DAY, 0))),
            TimeValue::DateTime(moment) => days.extend([-1, 1].map(|seconds| moment.later(seconds, 0))),
            TimeValue::TimeOfDay(_) | TimeValue::WeekDay(_) => {}
        }
    }
    if days.is_empty() {
        days.push(Instant::from_unix(SOME_DAY, 0));
    }
    let mut moments: Vec<Instant> =
        (0..7).flat_map(|more| days.iter().map(move |day| day.later(more * DAY, 0))).collect();
    let mut close: Vec<Instant> = Vec::new();
    for time in &times {
        match time {
            TimeValue::TimeOfDay(time) => {
                for day in moments.clone().into_iter().take(FORMS) {
                    let moment = time.on_day_of(day);
                    moments.extend([-60, -1, 0, 1, 60].map(|seconds| moment.later(seconds, 0)));
                    close.extend([-1, 1].map(|nanos| moment.later(0, nanos)));
                }
            }
            TimeValue::DateTime(moment) => close.extend([-1, 1].map(|nanos| moment.later(0, nanos))),
            TimeValue::Date(_) | TimeValue::WeekDay(_) => {}
        }
    }
    if let Some(stated) = stated {
        let nearer = |one: &Instant, other: &Instant| stated.distance(*one).cmp(&stated.distance(*other));
        order::sort_by(&mut moments, &nearer);
        order::sort_by(&mut close, &nearer);
    }
    // A second is easier to read than a nanosecond, and mostly as good.
    moments.into_iter().chain(close).filter(|moment| moment.is_written())
}
