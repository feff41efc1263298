//! Grail asks twice: for the bucket that data is in, and for the table that it is of. Either alone reads nothing.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::repository::{At, Stock};
use crate::ast::Effect;
use crate::catalog::Standing;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::request::Level;
use crate::shown::listed;
use crate::span::Span;

/// The permission that opens buckets.
const BUCKETS: &str = "storage:buckets:read";

/// Where a group gets one of the two.
struct Gift<'r> {
    group: &'r str,
    level: Level<'r>,
    at: At,
    span: Span,
}

pub(super) fn look(stock: &Stock<'_>, found: &mut Vec<Diagnostic>) {
    if stock.catalog.standing(BUCKETS) != Standing::Known {
        return;
    }
    let buckets = gifts(stock, |permission| permission == BUCKETS);
    let tables = gifts(stock, |permission| stock.catalog.is_grail_table(permission));
    lacking(stock, &tables, &buckets, Code::TableWithoutBucket, found);
    lacking(stock, &buckets, &tables, Code::BucketWithoutTable, found);
}

/// Who gets a permission of a kind; each group at each level once, if no comment may make a difference.
fn gifts<'r>(stock: &Stock<'r>, is_kind: impl Fn(&str) -> bool) -> Vec<Gift<'r>> {
    let mut gifts = Vec::new();
    let mut known = HashSet::new();
    for (at, statement) in stock.statements().filter(|(_, statement)| statement.effect == Effect::Allow) {
        let mut permissions = statement.permissions.iter();
        let Some(permission) = permissions.find(|permission| is_kind(&stock.catalog.canonical(permission.name))) else {
            continue;
        };
        for (level, group) in stock.reach(at.0) {
            // A comment at one statement says nothing of the others.
            if known.insert((group, level, stock.has_allowances(at.0).then_some(at))) {
                gifts.push(Gift { group, level, at, span: permission.span });
            }
        }
    }
    gifts
}

/// Reports the groups that have the one, but nowhere the other.
fn lacking<'r>(stock: &Stock<'r>, gifts: &[Gift<'r>], others: &[Gift<'r>], code: Code, found: &mut Vec<Diagnostic>) {
    // The other may come from above, from the same level, or from below, where it helps at least there.
    let there: HashSet<(&str, Level<'_>)> = others.iter().map(|gift| (gift.group, gift.level)).collect();
    let above_there: HashSet<(&str, Level<'_>)> =
        others.iter().flat_map(|gift| stock.upwards(gift.level).map(|level| (gift.group, level))).collect();
    let mut said = HashSet::new();
    let mut lacking: BTreeMap<At, (Span, BTreeSet<&str>)> = BTreeMap::new();
    for gift in gifts {
        let is_met = above_there.contains(&(gift.group, gift.level))
            || stock.upwards(gift.level).any(|level| there.contains(&(gift.group, level)));
        if !is_met && !stock.allows(gift.at, code) && said.insert(gift.group) {
            lacking.entry(gift.at).or_insert_with(|| (gift.span, BTreeSet::new())).1.insert(gift.group);
        }
    }
    for (at, (span, groups)) in lacking {
        let who = if groups.len() > 1 { "groups" } else { "group" };
        let groups = listed(groups.iter().copied());
        let (message, help) = if code == Code::TableWithoutBucket {
            (
                format!("the {who} {groups} may read Grail tables, but no bucket: no binding grants `{BUCKETS}`"),
                "grant both, unless all users have `storage:buckets:read` through another group",
            )
        } else {
            (
                format!("the {who} {groups} may read Grail buckets, but no table in them"),
                "grant a table as well, such as `storage:logs:read`, unless all users have one through another group",
            )
        };
        found.push(stock.mark(at.0, Diagnostic::warning(code, message).at(span).help(help)));
    }
}
