//! `allowhere explain`: a decision, why it came out so, and what would have to differ. Failed tests are explained alike.

mod json;

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write as _;

use allowhere::ast::Effect;
use allowhere::explanation::{Boundary, Candidate, Condition, Fact, Miss, Part, Truth};
use allowhere::repository::Binding;
use allowhere::{DecisionTable, Level, Origin, Reason};

use crate::EvalArguments;
use crate::document::{Document, Settings};
use crate::eval::{self, Answer, Asked, By, Question};
use crate::render::{Outcome, visible};

pub(crate) const EXAMPLES: &str = "\
Examples:
  allowhere explain -r repository.toml --group sales --environment prod \\
      --permission settings:objects:write --attribute settings:schemaId=builtin:alerting
  allowhere explain -r repository.toml --group it --user u-1 --time 2026-11-24T10:00:00Z \\
      --permission storage:logs:read --no-value storage:bucket-name

Every statement about the permission that reaches the user is shown, with the group and the level through which it
does, and with each condition: whether it is true, false or unknown, and what the request stated. An ALLOW grants only
when it is true; a DENY refuses when it is true or unknown.

With --format json:
  decision, by, unknown   as eval prints them
  reason      granted, denied, denied-unknown or nothing-grants
  deciding    the statements that decided, each {policy, name, statement, effect, truth, reached, conditions, boundaries}
  candidates  the others that reach the user, in the same form
  nearest     where nothing grants, the ALLOW that failed on the fewest conditions: {policy, name, statement, failed,
              state, denied_by}; state lists what to state: {what, now, needs, example}
  holders     where nothing grants, the groups of which one alone would be allowed the same; if there is none and no
              ALLOW reaches the user, those that one reaches: {group, allowed, policy, name, statement}

  A statement that is bound with other parameters or boundaries is listed once for each. reached is a list of
  {levelType, levelId, group}. A condition is {condition, name, operator, values, truth, stated, filled_in};
  stated is null for nothing, and [] where the request states that there is no value; filled_in has what ${global:…}
  stands for, in the same way, under user, groups or level. boundaries are alternatives; each has clauses that
  must all hold, and a clause is a list of conditions of which one must.";

/// How many statements a failed test shows beside those that decided.
pub(crate) const FEW: usize = 5;
/// How many `explain` shows as text.
const MANY: usize = 50;
/// How many values, ways and groups are shown as text.
const SHOWN: usize = 6;
/// How many characters of a value are.
const LONGEST: usize = 160;
/// How many groups are asked for, where nothing grants: as many as an account has.
const ASKED_GROUPS: usize = 5_000;

pub(crate) fn run(arguments: EvalArguments, settings: &Settings, is_json: bool) -> Outcome {
    let Asked { document, table, question, notes: mut outcome } = match eval::asked(arguments, settings, is_json) {
        Ok(asked) => asked,
        Err(outcome) => return outcome,
    };
    let answer = question.ask(&table);
    answer.report(&mut outcome);
    let told = Told { document: &document, table: &table, question: &question, answer: &answer };
    if is_json {
        outcome.json(&told.json());
    } else {
        outcome.out = format!("{}\n  {}", answer.decision(), told.text(MANY));
    }
    outcome
}

/// An answer, with all that is needed to tell it.
pub(crate) struct Told<'a, 't> {
    pub(crate) document: &'a Document,
    pub(crate) table: &'t DecisionTable,
    pub(crate) question: &'a Question,
    pub(crate) answer: &'a Answer<'t>,
}

/// A group that has what the user lacks.
struct Holder<'t> {
    group: String,
    /// Whether the same would be allowed to it; else there are conditions.
    is_allowed: bool,
    origin: Origin<'t>,
}

impl<'t> Told<'_, 't> {
    fn names(&self) -> HashMap<&str, &str> {
        let policies = self.document.repository().into_iter().flat_map(allowhere::Repository::policies);
        policies.map(|policy| (policy.uuid(), policy.name())).collect()
    }

    fn is_allow_near(&self) -> bool {
        self.answer.explanation.nearest().is_some()
    }

    /// Where nothing grants: the groups of which one alone would be allowed the same; if there is none, and no ALLOW
    /// reaches the user, those that one reaches.
    fn holders(&self) -> Vec<Holder<'t>> {
        if !self.answer.explanation.deciding().is_empty() {
            return Vec::new();
        }
        let bindings = self.document.repository().into_iter().flat_map(allowhere::Repository::bindings);
        let groups: BTreeSet<&String> = bindings.flat_map(Binding::groups).collect();
        let groups: Vec<&[String]> = groups.into_iter().take(ASKED_GROUPS).map(std::slice::from_ref).collect();
        let holder = |group: &[String], is_allowed: bool| {
            let answer = self.question.ask_for(self.table, group);
            let is_allow = |candidate: &&Candidate<'_>| candidate.origin().effect() == Effect::Allow;
            let reached = answer.explanation.candidates().iter().find(is_allow).map(Candidate::origin);
            let origin = if is_allowed { answer.explanation.by() } else { reached }?;
            Some(Holder { group: group.concat(), is_allowed, origin })
        };
        let allowed = groups.iter().filter(|group| self.question.is_allowed(self.table, group));
        let allowed: Vec<_> = allowed.filter_map(|group| holder(group, true)).collect();
        if !allowed.is_empty() || self.is_allow_near() {
            return allowed;
        }
        groups.iter().filter_map(|group| holder(group, false)).collect()
    }

    /// For people. Shows at most `most` of the statements that did not decide.
    pub(crate) fn text(&self, most: usize) -> String {
        let mut text = Text { out: String::new(), names: self.names(), question: self.question };
        let explanation = &self.answer.explanation;
        text.line(0, &self.headline());
        let (decided, others): (Vec<_>, Vec<_>) =
            explanation.candidates().iter().partition(|candidate| candidate.has_decided());
        if !decided.is_empty() {
            text.heading("decided by");
            text.candidates(&decided);
        }
        if let Some(miss) = explanation.nearest() {
            text.heading("nearest");
            if let Some(candidate) = explanation.candidate(miss) {
                text.miss(miss, candidate);
            }
        }
        let holders = self.holders();
        if !holders.is_empty() {
            text.heading("other groups");
            text.holders(&holders);
        }
        if !others.is_empty() {
            text.heading(if decided.is_empty() {
                "statements that reach the user"
            } else {
                "others that reach the user"
            });
            text.candidates(others.get(..most).unwrap_or(&others));
            if let Some(more) = others.len().checked_sub(most).filter(|more| *more > 0) {
                text.line(1, &format!("… and {more} more: --format json of `allowhere explain` lists all"));
            }
        }
        text.out
    }

    /// Why, in one sentence.
    fn headline(&self) -> String {
        let (explanation, question) = (&self.answer.explanation, self.question);
        let permission = visible(&question.permission);
        let by = |verb: &str, several: &str| match explanation.deciding() {
            [one] => format!("{} {verb} {permission}", short(*one)),
            all => format!("{} statements {several} {permission}", all.len()),
        };
        match explanation.decision().reason() {
            Reason::Granted(_) => by("grants", "grant"),
            Reason::Denied(_) => by("refuses", "refuse"),
            Reason::DeniedUnknown(_) => {
                let unknown = visible(&explanation.unknown().join(", "));
                let it = match explanation.deciding() {
                    [one] => short(*one),
                    all => format!("{} DENY statements", all.len()),
                };
                format!("{it} may hold: the request leaves open {unknown}, and what is unknown refuses")
            }
            Reason::NothingGrants | Reason::Foreign | _ if self.is_allow_near() => {
                format!("no ALLOW about {permission} holds")
            }
            Reason::NothingGrants | Reason::Foreign | _ => {
                let groups = match question.groups.as_slice() {
                    [] => "a user without groups".to_owned(),
                    groups => listed(groups, |group| visible(group)),
                };
                format!("no ALLOW about {permission} reaches {groups} at {}", level(question.level()))
            }
        }
    }

    fn json(&self) -> json::Explained {
        let explanation = &self.answer.explanation;
        let names = self.names();
        let name = |origin: Origin<'_>| names.get(origin.policy()).map(|name| (*name).to_owned());
        let (deciding, candidates): (Vec<_>, Vec<_>) =
            explanation.candidates().iter().partition(|candidate| candidate.has_decided());
        let each = |candidates: Vec<&Candidate<'_>>| {
            candidates.into_iter().map(|candidate| json::Weighed::of(candidate, name(candidate.origin()))).collect()
        };
        let nearest = explanation.nearest().and_then(|miss| {
            let origin = explanation.candidate(miss)?.origin();
            Some(json::Nearest {
                policy: origin.policy().to_owned(),
                name: name(origin),
                statement: origin.statement(),
                failed: miss.failed(),
                state: miss.wishes().iter().map(json::ToState::of).collect(),
                denied_by: miss.denied_by().iter().map(|deny| by(*deny)).collect(),
            })
        });
        let holders = self.holders().into_iter().map(|Holder { group, is_allowed, origin }| json::Holder {
            group,
            allowed: is_allowed,
            policy: origin.policy().to_owned(),
            name: name(origin),
            statement: origin.statement(),
        });
        json::Explained {
            decision: self.answer.decision(),
            by: self.answer.first(),
            unknown: explanation.unknown().to_vec(),
            reason: match explanation.decision().reason() {
                Reason::Granted(_) => "granted",
                Reason::Denied(_) => "denied",
                Reason::DeniedUnknown(_) => "denied-unknown",
                Reason::NothingGrants | Reason::Foreign | _ => "nothing-grants",
            },
            deciding: each(deciding),
            candidates: each(candidates),
            nearest,
            holders: holders.collect(),
        }
    }
}

/// Lines that are drawn one after the other.
struct Text<'n> {
    out: String,
    /// Of policies, by uuid.
    names: HashMap<&'n str, &'n str>,
    question: &'n Question,
}

impl Text<'_> {
    fn line(&mut self, depth: usize, line: &str) {
        let _ = writeln!(self.out, "{}{line}", "  ".repeat(depth));
    }

    fn heading(&mut self, heading: &str) {
        let _ = writeln!(self.out, "\n{heading}");
    }

    /// `ALLOW writer:2 (Settings Writer)`.
    fn statement(&self, origin: Origin<'_>) -> String {
        let name = self.names.get(origin.policy()).filter(|name| **name != origin.policy() && !name.is_empty());
        let name = name.map(|name| format!(" ({})", visible(name))).unwrap_or_default();
        format!("{}{name}", short(origin))
    }

    fn candidates(&mut self, candidates: &[&Candidate<'_>]) {
        for candidate in candidates {
            self.candidate(candidate);
        }
    }

    fn candidate(&mut self, candidate: &Candidate<'_>) {
        self.line(1, &format!("{} is {}", self.statement(candidate.origin()), candidate.truth()));
        let ways = listed(candidate.ways(), |way| format!("{} at {}", visible(way.group()), level(way.level())));
        self.line(2, &format!("bound to {ways}"));
        if candidate.conditions().is_empty() && candidate.boundaries().is_empty() {
            self.line(2, "without conditions");
        }
        self.conditions(2, candidate.conditions());
        match candidate.boundaries() {
            [] => {}
            [boundary] => {
                self.line(2, &format!("within a boundary, which is {}", boundary.truth()));
                self.boundary(boundary);
            }
            boundaries => {
                self.line(2, &format!("within one of {} boundaries", boundaries.len()));
                for (number, boundary) in (1..).zip(boundaries) {
                    self.line(3, &format!("boundary {number} is {}", boundary.truth()));
                    self.boundary(boundary);
                }
            }
        }
    }

    fn boundary(&mut self, boundary: &Boundary<'_>) {
        for clause in boundary.clauses() {
            if let [condition] = clause.as_slice() {
                self.conditions(4, std::slice::from_ref(condition));
                continue;
            }
            self.line(4, "one of");
            self.conditions(5, clause);
        }
    }

    fn conditions(&mut self, depth: usize, conditions: &[Condition<'_>]) {
        for condition in conditions {
            let told = self.told(condition);
            self.line(depth, &told);
        }
    }

    fn miss(&mut self, miss: &Miss<'_>, candidate: &Candidate<'_>) {
        let conditions = if miss.failed() == 1 { "condition" } else { "conditions" };
        let statement = self.statement(candidate.origin());
        self.line(1, &format!("{statement} failed on {} {conditions}", miss.failed()));
        self.line(2, if miss.can_hold() { "it would hold with" } else { "nothing was found that satisfies all of" });
        for wish in miss.wishes() {
            let now = self.values(wish.part(), wish.now());
            match wish.example() {
                Some(example) => {
                    let example = self.values(wish.part(), Some(example));
                    self.line(3, &format!("{} {example}, where the request has {now}", wish.part()));
                }
                None => self.line(3, &format!("{}, where the request has {now}", wish.part())),
            }
            for clause in wish.needs() {
                let alternatives: Vec<String> = clause.iter().map(written).collect();
                let word = if wish.example().is_some() { "so that " } else { "" };
                self.line(4, &format!("{word}{}", alternatives.join(" or ")));
            }
        }
        if !miss.denied_by().is_empty() {
            let denies = listed(miss.denied_by(), |deny| self.statement(*deny));
            self.line(2, &format!("but then it is refused by {denies}"));
        }
    }

    /// A condition on one line: its truth, itself, and what the request stated.
    fn told(&self, condition: &Condition<'_>) -> String {
        let fact = condition.compared();
        let stated = self.values(fact.part(), fact.values());
        let is_attribute = matches!(fact.part(), Part::Attribute(_));
        let stated = if is_attribute { format!("stated: {stated}") } else { format!("{}: {stated}", fact.part()) };
        let is_unknown = condition.truth() == Truth::Unknown;
        let why = match fact.values() {
            Some([]) if is_unknown => ", so there is nothing to compare",
            Some([_, _, ..]) if is_unknown && condition.is_single() => ", where there can be one value only",
            _ => "",
        };
        let filled_in = condition.filled_in().iter().filter(|fact| fact.part() != condition.compared().part());
        let mut notes = vec![format!("{stated}{why}")];
        notes.extend(filled_in.map(|fact| self.filled(fact)));
        format!("{:<8} {}  ({})", condition.truth(), written(condition), notes.join("; "))
    }

    /// What a template stands for.
    fn filled(&self, fact: &Fact<'_>) -> String {
        let template = match fact.part() {
            Part::User => "${global:userId}",
            Part::Groups => "${global:userGroup}",
            Part::Level | Part::Attribute(_) | Part::Environment | Part::Time | _ => "${global:levelId}",
        };
        format!("{template}: {}", self.values(fact.part(), fact.values()))
    }

    /// Values, or words for there being none.
    fn values(&self, part: Part<'_>, values: Option<&[String]>) -> String {
        match (part, values) {
            (Part::Attribute(name), None) if self.question.states_twice(name) => {
                "nothing certain: it is stated under two names".to_owned()
            }
            (_, None) => "nothing".to_owned(),
            (Part::Groups, Some([])) => "no groups".to_owned(),
            (Part::Environment, Some([])) => "no environment".to_owned(),
            (_, Some([])) => "no value".to_owned(),
            (Part::Time, Some(values)) => listed(values, |value| visible(value)),
            (_, Some(values)) => listed(values, |value| quoted(value)),
        }
    }

    fn holders(&mut self, holders: &[Holder<'_>]) {
        for holder in holders.iter().take(SHOWN) {
            let has = if holder.is_allowed { "would be allowed the same by" } else { "has it on conditions, by" };
            self.line(1, &format!("{} {has} {}", visible(&holder.group), self.statement(holder.origin)));
        }
        if let Some(more) = holders.len().checked_sub(SHOWN).filter(|more| *more > 0) {
            self.line(1, &format!("and {more} more groups"));
        }
    }
}

fn short(origin: Origin<'_>) -> String {
    format!("{} {}:{}", origin.effect(), visible(origin.policy()), origin.statement())
}

fn by(origin: Origin<'_>) -> By {
    By { policy: origin.policy().to_owned(), statement: origin.statement() }
}

fn level(level: Level<'_>) -> String {
    match level {
        Level::Global => "global level".to_owned(),
        Level::Account(id) => format!("account {}", visible(id)),
        Level::Environment(id) => format!("environment {}", visible(id)),
    }
}

/// The first few, and how many more there are.
fn listed<T>(items: &[T], shown: impl Fn(&T) -> String) -> String {
    let mut list = items.iter().take(SHOWN).map(shown).collect::<Vec<_>>().join(", ");
    if let Some(more) = items.len().checked_sub(SHOWN).filter(|more| *more > 0) {
        let _ = write!(list, " and {more} more");
    }
    list
}

/// The condition as a policy writes it, shortened.
fn written(condition: &Condition<'_>) -> String {
    let is_short = condition.values().len() <= SHOWN && condition.values().all(|value| value.len() <= LONGEST);
    if is_short {
        return visible(&condition.to_string());
    }
    let all: Vec<&str> = condition.values().collect();
    let list = listed(&all, |value| quoted(value));
    let list = if condition.operator().takes_list() { format!("({list})") } else { list };
    format!("{} {} {list}", condition.name(), condition.operator())
}

fn quoted(value: &str) -> String {
    let quote = if value.contains('"') && !value.contains('\'') { '\'' } else { '"' };
    match value.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{quote}{}…{quote}", visible(value.get(..end).unwrap_or_default())),
        None => format!("{quote}{}{quote}", visible(value)),
    }
}
