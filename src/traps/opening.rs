//! Several boundaries on one binding are alternatives: what one closes, another may leave open.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::claim::{Claim, Effort};
use super::repository::{Stock, StoredBoundary, StoredPolicy, at_level};
use super::{alternatives, service};
use crate::ast::{Condition, Effect};
use crate::catalog::{Catalog, Standing};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::order;
use crate::repository::Binding;
use crate::shown::{listed, shown};

/// What of a boundary applies to a permission, by name.
type Applying<'t> = BTreeMap<String, Vec<Claim<'t>>>;

pub(super) fn look(stock: &Stock<'_>, found: &mut Vec<Diagnostic>) {
    look_with(stock, &Effort::for_a_text, found);
}

fn look_with(stock: &Stock<'_>, effort: &dyn Fn() -> Effort, found: &mut Vec<Diagnostic>) {
    let mut boundaries: HashMap<&str, &StoredBoundary<'_>> = HashMap::new();
    for stored in &stock.boundaries {
        boundaries.entry(&stored.boundary.uuid).or_insert(stored);
    }
    // What is not looked at may need its comments.
    let mut left = BTreeSet::new();
    for stored in &stock.policies {
        let mut seen = HashSet::new();
        let mut effort = effort();
        for (_, binding) in stock.repository.bindings_of(&stored.policy.uuid) {
            let uuids = order::set(binding.boundaries.iter().map(String::as_str).collect());
            let narrowing: Vec<&StoredBoundary<'_>> =
                uuids.iter().filter_map(|uuid| boundaries.get(uuid).copied()).collect();
            // Bindings with the same boundaries fall into the same traps.
            if !narrowing.is_empty() && seen.insert(uuids) {
                binding_of(stock, stored, binding, &narrowing, &mut effort, found);
                if effort.is_short() {
                    left.extend(narrowing.iter().map(|stored| stored.boundary.uuid.as_str()));
                }
            }
        }
        for code in [Code::BoundaryWithoutEffect, Code::BoundaryOpensAnother] {
            if effort.is_short() {
                stored.text.allowances.allows_anywhere(code);
            }
        }
    }
    for stored in left.iter().filter_map(|uuid| boundaries.get(uuid)) {
        stored.text.allowances.allows_anywhere(Code::BoundaryOpensAnother);
    }
}

fn binding_of(
    stock: &Stock<'_>,
    stored: &StoredPolicy<'_>,
    binding: &Binding,
    narrowing: &[&StoredBoundary<'_>],
    effort: &mut Effort,
    found: &mut Vec<Diagnostic>,
) {
    // What is read of the boundaries for each permission.
    let conditions = narrowing.iter().flat_map(|stored| &stored.tree.conditions);
    let weight: usize = conditions.map(|condition| 1 + condition.values.len()).sum();
    let mut opened: BTreeMap<(usize, usize), (BTreeSet<String>, String)> = BTreeMap::new();
    'all: for (number, statement) in stored.tree.statements.iter().enumerate() {
        if statement.effect == Effect::Deny {
            continue;
        }
        for permission in &statement.permissions {
            let permission = stock.catalog.canonical(permission.name);
            // What of a boundary applies to a permission that the catalogue does not know is not certain.
            if !matches!(stock.catalog.standing(&permission), Standing::Known | Standing::NoCatalog) {
                continue;
            }
            if !effort.takes(weight) {
                break 'all;
            }
            let applying: Vec<Applying<'_>> =
                narrowing.iter().map(|boundary| applying(stock.catalog, boundary, &permission)).collect();
            if applying.iter().any(BTreeMap::is_empty) {
                // Compiling warns of it, unless a comment allows it: that comment is needed.
                stored.text.allowances.allows(number, Code::BoundaryWithoutEffect);
                continue;
            }
            for (closing, one) in applying.iter().enumerate() {
                for (opening, other) in applying.iter().enumerate().filter(|(opening, _)| *opening != closing) {
                    if !effort.takes(1) {
                        break 'all;
                    }
                    if opened.contains_key(&(opening, closing)) {
                        continue;
                    }
                    if let Some(name) = opens(one, other, effort)
                        && !stored.text.allowances.allows(number, Code::BoundaryOpensAnother)
                    {
                        let entry = opened.entry((closing, opening)).or_insert_with(|| (BTreeSet::new(), name));
                        entry.0.insert(permission.to_string());
                    }
                }
            }
        }
    }
    for ((closing, opening), (permissions, name)) in opened {
        let (Some(closing), Some(opening)) = (narrowing.get(closing), narrowing.get(opening)) else { continue };
        let is_allowed =
            [closing, opening].map(|stored| stored.text.allowances.allows_anywhere(Code::BoundaryOpensAnother));
        if is_allowed.contains(&true) {
            continue;
        }
        let permissions = listed(permissions.iter().map(String::as_str));
        let (closing, opening) = (shown(&closing.boundary.uuid), shown(&opening.boundary.uuid));
        let (policy, name) = (shown(&stored.policy.uuid), shown(&name));
        let level = binding.level.read().map(at_level).unwrap_or_default();
        let message = format!(
            "the boundaries of a binding are alternatives: for {permissions} of the policy `{policy}`, bound {level}, `{opening}` opens what `{closing}` closes with its condition on `{name}`"
        );
        let help = "put the conditions into one boundary to have all of them hold";
        let warning = Diagnostic::warning(Code::BoundaryOpensAnother, message).help(help);
        found.push(binding.place.mark(warning, "boundaries"));
    }
}

/// What of the boundary applies to the permission, as section 8.3 of the language page says.
fn applying<'t>(catalog: &Catalog, stored: &'t StoredBoundary<'_>, permission: &str) -> Applying<'t> {
    let is_known = catalog.standing(permission) == Standing::Known;
    let applies = |condition: &Condition<'_>| {
        let name = catalog.canonical_condition(condition.name, service(permission));
        !is_known || name.starts_with("global:") || catalog.operators(permission, &name).is_some()
    };
    let mut applying = Applying::new();
    for condition in stored.tree.conditions.iter().filter(|condition| applies(condition)) {
        let claim = alternatives::claim(catalog, condition);
        applying.entry(claim.name.to_string()).or_default().push(claim);
    }
    applying
}

/// The name of a condition by which the first closes something that the other opens, if that is certain.
fn opens(closing: &Applying<'_>, opening: &Applying<'_>, effort: &mut Effort) -> Option<String> {
    let mut shared = closing.iter().filter_map(|(name, claims)| Some((name, claims, opening.get(name)?)));
    // Boundaries that speak of different things by the same name, such as two zones, are meant as alternatives.
    let mut is_wider = |(_, claims, others): &(&String, &Vec<Claim<'_>>, &Vec<Claim<'_>>)| {
        claims.iter().all(|claim| others.iter().any(|other| claim.implies(other, effort)))
    };
    let Some(differing) = shared.find(|pair| !is_wider(pair)) else {
        return closing.keys().find(|name| !opening.contains_key(*name)).cloned();
    };
    if !shared.all(|pair| is_wider(&pair)) {
        return None;
    }
    let (name, [claim], others) = (differing.0, differing.1.as_slice(), differing.2) else { return None };
    let is_opened = |other: &Claim<'_>, effort: &mut Effort| {
        if other.is_negative {
            claim.complements(other, effort)
        } else {
            claim.excludes(other, effort) || claim.meets(other, effort)
        }
    };
    (claim.is_negative && others.iter().any(|other| is_opened(other, effort))).then(|| name.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::repository::{Boundary, Policy, Repository};
    use crate::request::Level;

    #[test]
    fn reading_boundaries_for_each_permission_takes_effort() {
        let allow = "// allowhere: allow boundary-opens-another";
        let text = format!("ALLOW a:b:c, a:b:d, a:b:e;\n{allow}\nALLOW a:b:f;");
        // How many permissions are warned of, and how many comments are said to be idle.
        let said = |boundaries: &[&str], effort: usize| {
            let mut repository = Repository::new();
            repository.add_policy(Policy::new("p", "p", text.as_str()));
            let mut binding = Binding::new(Level::Global, "p", ["g"]);
            for uuid in boundaries {
                repository.add_boundary(Boundary::new(*uuid, *uuid, format!("d:e NOT IN (\"{uuid}\");")));
                binding = binding.with_boundary(*uuid);
            }
            repository.append(binding);
            let catalog = Catalog::none();
            let stock = Stock::read(&repository, &catalog);
            let mut found = Vec::new();
            look_with(&stock, &|| Effort::of(effort), &mut found);
            let text = stock.policies.into_iter().next().expect("a policy").text;
            let idle = text.allowances.idle(|_| true).len();
            (found.first().map_or(0, |trap| trap.message().matches("a:b:").count()), idle)
        };
        // For each permission a condition and a value. What was not looked at may need its comment.
        assert_eq!((said(&["x"], 7), said(&["x"], 8)), ((0, 0), (0, 1)));
        assert_eq!(said(&["x", "y"], 1_000), (3, 0));
        let seen: Vec<_> = (0..100).map(|effort| said(&["x", "y"], effort)).collect();
        for few in 0..=3 {
            assert!(seen.contains(&(few, 0)), "{seen:?}");
        }
        assert!(seen.iter().all(|(_, idle)| *idle == 0), "{seen:?}");
    }
}
