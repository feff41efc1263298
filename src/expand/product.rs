//! The alternatives that boundaries leave, multiplied out: conditions that AND joins, and nothing else.

use std::collections::HashSet;

use super::ExpandedCondition;
use super::stored::Stored;
use crate::ast::Operator;
use crate::catalog::Catalog;
use crate::limits;
use crate::template::{self, Attribute, Part};

/// What some of the boundaries add to the conditions of a statement.
pub(super) struct Alternative {
    /// Positions in the boundaries of the way; none if no boundary restricts the statement.
    pub(super) boundaries: Vec<usize>,
    pub(super) conditions: Vec<ExpandedCondition>,
}

/// What each alternative adds to the statement's own conditions; how many there are, if they are too many.
pub(super) fn alternatives(statement: &Stored, catalog: &Catalog) -> Result<Vec<Alternative>, usize> {
    if statement.boundaries.is_empty() {
        return Ok(vec![Alternative { boundaries: Vec::new(), conditions: Vec::new() }]);
    }
    let merged = |boundary: &Vec<Vec<ExpandedCondition>>| -> Vec<Vec<ExpandedCondition>> {
        boundary.iter().map(|same_name| merged(same_name, &statement.permissions, catalog)).collect()
    };
    let boundaries: Vec<_> = statement.boundaries.iter().map(merged).collect();
    let size = |boundary: &Vec<Vec<ExpandedCondition>>| boundary.iter().map(Vec::len).fold(1, usize::saturating_mul);
    let count = boundaries.iter().map(size).fold(0, usize::saturating_add);
    if count > limits::EXPANDED_ALTERNATIVES {
        return Err(count);
    }
    let mut alternatives: Vec<Alternative> = Vec::new();
    for (position, boundary) in boundaries.iter().enumerate() {
        for conditions in product(boundary) {
            let mut added: Vec<ExpandedCondition> = Vec::new();
            for condition in conditions {
                if !statement.own.contains(condition) && !added.contains(condition) {
                    added.push(condition.clone());
                }
            }
            match alternatives.iter_mut().find(|known| known.conditions == added) {
                Some(known) if known.boundaries.contains(&position) => {}
                Some(known) => known.boundaries.push(position),
                None => alternatives.push(Alternative { boundaries: vec![position], conditions: added }),
            }
        }
    }
    Ok(alternatives)
}

/// One of each.
fn product(boundary: &[Vec<ExpandedCondition>]) -> Vec<Vec<&ExpandedCondition>> {
    let mut products: Vec<Vec<&ExpandedCondition>> = vec![Vec::new()];
    for same_name in boundary {
        let with = |before: Vec<_>| {
            same_name.iter().map(move |condition| {
                let mut with = before.clone();
                with.push(condition);
                with
            })
        };
        products = products.into_iter().flat_map(with).collect();
    }
    products
}

/// Alternatives about one name, those in one list that a list says exactly.
///
/// `=` and IN of one name are one IN, and several MATCH one MATCH, whatever the request states: all are true if one of
/// the values holds, and all are false or unknown together. The user is the exception: a list with `${global:userId}` is
/// unknown as a whole while the user is, though another value may hold; so these are lists of their own.
fn merged(alternatives: &[ExpandedCondition], permissions: &[String], catalog: &Catalog) -> Vec<ExpandedCondition> {
    let mut merged: Vec<(Option<Kind>, ExpandedCondition)> = Vec::new();
    // The values of each.
    let mut known: Vec<HashSet<String>> = Vec::new();
    for condition in alternatives {
        let kind = Kind::of(condition).filter(|kind| kind.is_match || takes_in(&condition.name, permissions, catalog));
        let fits = |there: &ExpandedCondition| there.values.len() + condition.values.len() <= limits::LIST_VALUES;
        let there = merged
            .iter_mut()
            .zip(&mut known)
            .find(|((known, there), _)| *there == *condition || (kind.is_some() && *known == kind && fits(there)));
        let Some(((_, there), values)) = there else {
            known.push(condition.values.iter().cloned().collect());
            merged.push((kind, condition.clone()));
            continue;
        };
        for value in &condition.values {
            if values.insert(value.clone()) {
                there.values.push(value.clone());
                if there.operator == Operator::Equal {
                    there.operator = Operator::In;
                }
            }
        }
    }
    merged.into_iter().map(|(_, condition)| condition).collect()
}

/// What can be joined with others in one list.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Kind {
    is_match: bool,
    takes_user: bool,
}

impl Kind {
    fn of(condition: &ExpandedCondition) -> Option<Self> {
        let is_match = match condition.operator {
            Operator::Equal | Operator::In => false,
            Operator::Match => true,
            Operator::NotEqual
            | Operator::Before
            | Operator::After
            | Operator::NotIn
            | Operator::StartsWith
            | Operator::NotStartsWith => return None,
        };
        let mut parts = condition.values.iter().flat_map(|value| template::parts(value));
        Some(Self { is_match, takes_user: parts.any(|part| part == Part::Attribute(Attribute::UserId)) })
    }
}

/// Whether IN may stand where `=` does: a catalogue may list one without the other, and dates have no lists.
fn takes_in(name: &str, permissions: &[String], catalog: &Catalog) -> bool {
    if name.starts_with("global:") {
        return matches!(name, "global:week-day" | "global:environmentId" | "global:userGroup");
    }
    let mut taken = permissions.iter().filter_map(|permission| catalog.operators(permission, name));
    taken.all(|operators| operators.contains(Operator::In))
}
