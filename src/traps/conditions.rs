//! The conditions of one statement: some never hold together, and some add nothing.

use std::collections::{HashMap, HashSet};

use super::Sound;
use super::claim::{Claim, Effort};
use crate::ast::{Condition, Effect};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::shown::shown;
use crate::span::Span;

pub(super) fn look(statement: &mut Sound<'_, '_>, effort: &mut Effort, found: &mut Vec<Diagnostic>) {
    let permissions = statement.statement.permissions.iter();
    repeated(permissions.map(|permission| (permission.name, permission.span)), found);
    for condition in &statement.statement.conditions {
        values(condition, found);
    }
    // Nothing depends on conditions that the service does not look at.
    if statement.ignores_conditions {
        return;
    }
    let namesakes = namesakes(&statement.claims);
    let never = never_holds(statement, &namesakes, effort);
    statement.never_holds = never.is_some();
    match never {
        Some(never) => found.push(never),
        None => redundant(statement, &namesakes, effort, found),
    }
}

/// The positions of the conditions on each name: only these have to do with each other.
type Namesakes = HashMap<String, Vec<usize>>;

fn namesakes(claims: &[Claim<'_>]) -> Namesakes {
    let mut namesakes = Namesakes::new();
    for (position, claim) in claims.iter().enumerate() {
        namesakes.entry(claim.name.to_string()).or_default().push(position);
    }
    namesakes
}

/// Values that a condition gives twice.
pub(super) fn values(condition: &Condition<'_>, found: &mut Vec<Diagnostic>) {
    repeated(condition.values.iter().map(|value| (&*value.text, value.span)), found);
}

fn repeated<'t>(items: impl ExactSizeIterator<Item = (&'t str, Span)>, found: &mut Vec<Diagnostic>) {
    if items.len() < 2 {
        return;
    }
    let mut first = HashMap::new();
    let mut again = items.filter_map(|(text, span)| {
        let there = *first.entry(text).or_insert(span);
        (there != span).then_some((text, span, there))
    });
    let Some((text, span, there)) = again.next() else { return };
    // One mistake, one warning: a list that was pasted twice is repeated in all its items.
    let message = match again.count() {
        0 => format!("`{}` is given twice in one list", shown(text)),
        more => format!("`{}` is given twice in one list, and {more} more are given again", shown(text)),
    };
    let warning = Diagnostic::warning(Code::RepeatedItem, message).at(span);
    found.push(warning.label(there, "first given here").help("leave out what is there already"));
}

/// The first reason why the conditions never hold together.
fn never_holds(statement: &Sound<'_, '_>, namesakes: &Namesakes, effort: &mut Effort) -> Option<Diagnostic> {
    let conditions = &statement.statement.conditions;
    for (second, claim) in statement.claims.iter().enumerate() {
        let place = conditions.get(second)?.span();
        let name = shown(&claim.name);
        let so = match statement.statement.effect {
            Effect::Allow => "so the ALLOW grants nothing".to_owned(),
            Effect::Deny => format!("so the DENY refuses at most where the request leaves `{name}` open"),
        };
        if claim.is_empty() {
            let message = format!("no value satisfies the condition on `{name}`, {so}");
            return Some(Diagnostic::warning(Code::NeverHolds, message).at(place));
        }
        for &first in namesakes.get(&*claim.name)?.iter().take_while(|first| **first < second) {
            let other = statement.claims.get(first)?;
            if other.excludes(claim, effort) {
                let message = format!("the two conditions on `{name}` never hold together, {so}");
                let warning = Diagnostic::warning(Code::NeverHolds, message).at(place);
                let other_place = conditions.get(first)?.span();
                let help = if claim.name == "global:time-of-day" {
                    "a range over midnight takes two statements, one for before and one for after it"
                } else if claim.is_negative || other.is_negative {
                    "leave one of them out"
                } else {
                    "write a statement of its own for each"
                };
                return Some(warning.label(other_place, "excluded by this one").help(help));
            }
        }
    }
    None
}

/// Conditions that another one implies, and those that hold for every value.
fn redundant(statement: &Sound<'_, '_>, namesakes: &Namesakes, effort: &mut Effort, found: &mut Vec<Diagnostic>) {
    let conditions = &statement.statement.conditions;
    let mut left_out = HashSet::new();
    for (position, (claim, condition)) in statement.claims.iter().zip(conditions).enumerate() {
        let others = namesakes.get(&*claim.name).into_iter().flatten().copied();
        let others = others.filter(|other| *other != position && !left_out.contains(other));
        let others = others.filter_map(|other| Some((other, statement.claims.get(other)?, conditions.get(other)?)));
        let implying = others.into_iter().find(|(other, there, _)| {
            // Of two that imply each other the first stays.
            there.implies(claim, effort) && (*other < position || !claim.implies(there, effort))
        });
        if let Some((_, _, there)) = implying {
            left_out.insert(position);
            found.push(adds_nothing(claim, condition, there));
        } else if claim.takes_any_value() {
            found.push(any_value(claim, condition));
        }
    }
}

fn adds_nothing(claim: &Claim<'_>, condition: &Condition<'_>, there: &Condition<'_>) -> Diagnostic {
    let name = shown(&claim.name);
    let message = format!("the condition on `{name}` adds nothing: another one demands as much already");
    let warning = Diagnostic::warning(Code::RedundantCondition, message).at(condition.span());
    warning.label(there.span(), "this one demands it").help("leave it out")
}

pub(super) fn any_value(claim: &Claim<'_>, condition: &Condition<'_>) -> Diagnostic {
    let name = shown(&claim.name);
    let message = format!("every value of `{name}` satisfies this condition: all it asks is that there is one");
    Diagnostic::warning(Code::AnyValue, message).at(condition.span())
}
