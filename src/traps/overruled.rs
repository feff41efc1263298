//! A conditional ALLOW that an unconditional DENY overrules for a group that has both.
//!
//! An ALLOW without conditions beside such a DENY is how one takes something back; an ALLOW with conditions is mostly
//! meant as the exception, and a DENY knows no exceptions.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

use super::head;
use super::repository::{At, Stock, at_level};
use crate::ast::{Effect, Statement};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::request::Level;
use crate::shown::{listed, shown};

/// A permission for a group at a level.
type Key<'r> = (Cow<'r, str>, &'r str, Level<'r>);

/// What a DENY takes from an ALLOW.
struct Clash<'r> {
    permissions: BTreeSet<Cow<'r, str>>,
    groups: BTreeSet<&'r str>,
    /// Where the ALLOW is overruled, of the first group.
    level: Level<'r>,
}

pub(super) fn look(stock: &Stock<'_>, found: &mut Vec<Diagnostic>) {
    let is_deny = |statement: &Statement<'_>| statement.effect == Effect::Deny && statement.conditions.is_empty();
    let denies = keyed(stock, is_deny, |_, _| true);
    if denies.is_empty() {
        return;
    }
    // Most of a repository is about what nothing denies.
    let permissions: HashSet<&str> = denies.keys().map(|key| key.0.as_ref()).collect();
    let groups: HashSet<&str> = denies.keys().map(|key| key.1).collect();
    let is_allow = |statement: &Statement<'_>| statement.effect == Effect::Allow && !statement.conditions.is_empty();
    let allows = keyed(stock, is_allow, |permission, group| permissions.contains(permission) && groups.contains(group));
    let mut clashes = Clashes::new();
    // They meet at the lower of both levels.
    for (key, statements) in &allows {
        for level in stock.upwards(key.2) {
            if let Some(overruling) = denies.get(&(key.0.clone(), key.1, level)) {
                meet(stock, &mut clashes, (statements, overruling), key);
            }
        }
    }
    for (key, statements) in &denies {
        for level in stock.upwards(key.2).skip(1) {
            if let Some(overruled) = allows.get(&(key.0.clone(), key.1, level)) {
                meet(stock, &mut clashes, (overruled, statements), key);
            }
        }
    }
    for ((allow, deny), clash) in clashes {
        found.extend(report(stock, allow, deny, &clash));
    }
}

type Clashes<'r> = BTreeMap<(At, At), Clash<'r>>;

/// Notes the ALLOW statements that one of the DENY statements overrules; one is enough.
fn meet<'r>(stock: &Stock<'_>, clashes: &mut Clashes<'r>, (allows, denies): (&[At], &[At]), key: &Key<'r>) {
    let is_allowed = |pair: [At; 2]| pair.map(|at| stock.allows(at, Code::OverruledAllow)).contains(&true);
    for allow in allows {
        if let Some(deny) = denies.iter().find(|deny| !is_allowed([*allow, **deny])) {
            note(clashes, (*allow, *deny), key);
        }
    }
}

fn note<'r>(clashes: &mut Clashes<'r>, pair: (At, At), key: &Key<'r>) {
    let (permissions, groups) = (BTreeSet::new(), BTreeSet::new());
    let clash = clashes.entry(pair).or_insert_with(|| Clash { permissions, groups, level: key.2 });
    // Maps have no order: of several the same is named on every run.
    if clash.groups.first().is_none_or(|first| key.1 < *first) {
        clash.level = key.2;
    } else if clash.groups.first() == Some(&key.1) {
        clash.level = clash.level.min(key.2);
    }
    clash.permissions.insert(key.0.clone());
    clash.groups.insert(key.1);
}

/// The statements of a kind, by permission, group and level of a binding.
fn keyed<'r>(
    stock: &Stock<'r>,
    is_kind: impl Fn(&Statement<'_>) -> bool,
    is_wanted: impl Fn(&str, &str) -> bool,
) -> HashMap<Key<'r>, Vec<At>> {
    let mut keyed: HashMap<Key<'_>, Vec<At>> = HashMap::new();
    let mut reach = (usize::MAX, Vec::new());
    for (at, statement) in stock.statements().filter(|(_, statement)| is_kind(statement)) {
        if reach.0 != at.0 {
            reach = (at.0, stock.reach(at.0));
        }
        for permission in &statement.permissions {
            let permission = stock.catalog.canonical(permission.name);
            for (level, group) in reach.1.iter().filter(|(_, group)| is_wanted(&permission, group)) {
                let statements = keyed.entry((permission.clone(), group, *level)).or_default();
                if statements.last() != Some(&at) {
                    statements.push(at);
                }
            }
        }
    }
    keyed
}

fn report(stock: &Stock<'_>, allow: At, deny: At, clash: &Clash<'_>) -> Option<Diagnostic> {
    let permissions = listed(clash.permissions.iter().map(AsRef::as_ref));
    let groups = listed(clash.groups.iter().copied());
    let what = if clash.groups.len() > 1 { "groups" } else { "group" };
    let (number, uuid) = (deny.1 + 1, shown(stock.uuid(deny.0)));
    let (own_number, own_uuid) = (allow.1 + 1, shown(stock.uuid(allow.0)));
    let level = at_level(clash.level);
    let message = format!(
        "statement {own_number} of the policy `{own_uuid}` never grants {permissions} to the {what} {groups} {level}: statement {number} of the policy `{uuid}` refuses it always"
    );
    let help = "a DENY prevails over every ALLOW: give the DENY conditions, or bind it to other groups";
    let warning = Diagnostic::warning(Code::OverruledAllow, message).at(head(stock.statement(allow)?)).help(help);
    let (place, other) = (stock.place(allow.0)?, stock.place(deny.0)?);
    let warning = if place.document() == other.document() {
        let path = (allow.0 != deny.0).then(|| format!("{}.statementQuery", other.path()));
        warning.label_in(path, head(stock.statement(deny)?), "refused here")
    } else {
        warning
    };
    Some(stock.mark(allow.0, warning))
}
