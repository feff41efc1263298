//! The conditions of one name in a boundary are alternatives: some leave nothing to restrict, and some add nothing.

use std::collections::HashSet;

use super::claim::{Claim, Count, Effort};
use super::{conditions, is_single_global, name};
use crate::ast::{Condition, Operator};
use crate::catalog::Catalog;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::shown::shown;

pub(super) fn look(conditions: &[&Condition<'_>], catalog: &Catalog, effort: &mut Effort, found: &mut Vec<Diagnostic>) {
    let claims: Vec<(&Condition<'_>, Claim<'_>)> =
        conditions.iter().map(|condition| (*condition, claim(catalog, condition))).collect();
    let mut open = HashSet::new();
    for (position, (condition, claim)) in claims.iter().enumerate() {
        conditions::values(condition, found);
        let (before, behind) = (&claims[..position], &claims[position + 1..]);
        let others = before.iter().map(|other| (true, other)).chain(behind.iter().map(|other| (false, other)));
        let name = shown(&claim.name);
        // One warning says it of all conditions of the name.
        if open.contains(&claim.name) {
            continue;
        }
        let covering = before.iter().find(|(_, other)| other.complements(claim, effort));
        let part = before.iter().find(|(_, other)| exclude_other_things(claim, other, effort));
        if let Some((there, _)) = covering.or(part) {
            let what = match covering {
                Some(_) => format!("every value of `{name}` satisfies one of these two"),
                None => format!("these two on `{name}` exclude only what both of them exclude"),
            };
            let message = format!("conditions on one name are alternatives, and {what}");
            let warning = Diagnostic::warning(Code::RestrictsNothing, message).at(condition.span());
            found.push(warning.label(there.span(), "or this one").help(help(condition, there, claim, catalog)));
            open.insert(claim.name.clone());
            continue;
        }
        let mut wider = others.filter(|(_, (_, other))| !other.takes_any_value());
        let wider = wider.find(|(is_before, (_, other))| {
            claim.implies(other, effort) && (*is_before || !other.implies(claim, effort))
        });
        if claim.takes_any_value() {
            found.push(conditions::any_value(claim, condition));
        } else if claim.is_empty() {
            let message = format!("no value of `{name}` satisfies this condition");
            found.push(Diagnostic::warning(Code::NeverHolds, message).at(condition.span()));
        } else if let Some((_, (there, _))) = wider {
            let message = format!("the condition on `{name}` adds nothing: a wider one is an alternative to it");
            let warning = Diagnostic::warning(Code::RedundantCondition, message).at(condition.span());
            found.push(warning.label(there.span(), "this one holds wherever it does").help("leave one of them out"));
        }
    }
}

/// What a condition of a boundary claims; which permissions it will narrow is not known.
pub(super) fn claim<'t>(catalog: &Catalog, condition: &'t Condition<'_>) -> Claim<'t> {
    let name = name(catalog, condition, None);
    let count = Count { is_single: is_single_global(&name), may_be_single: true };
    Claim::of(name, condition, count)
}

/// Whether both are negative, and each excludes something that the other may let through.
fn exclude_other_things(claim: &Claim<'_>, other: &Claim<'_>, effort: &mut Effort) -> bool {
    claim.is_negative
        && other.is_negative
        && claim.name == other.name
        && !claim.implies(other, effort)
        && !other.implies(claim, effort)
}

fn help(condition: &Condition<'_>, other: &Condition<'_>, claim: &Claim<'_>, catalog: &Catalog) -> &'static str {
    let lists = |condition: &Condition<'_>| matches!(condition.operator, Operator::NotEqual | Operator::NotIn);
    let takes_list = catalog.operators_anywhere(&claim.name).is_none_or(|taken| taken.contains(Operator::NotIn));
    if lists(condition) && lists(other) && takes_list {
        "write one condition that excludes them all, such as `NOT IN (\"a\", \"b\")`"
    } else if condition.operator.is_negative() && other.operator.is_negative() {
        "a boundary cannot exclude both: write one of them into the statements"
    } else if claim.name.starts_with("global:") {
        "a boundary has no range of time: write both ends into the statements"
    } else {
        "leave one of them out"
    }
}
