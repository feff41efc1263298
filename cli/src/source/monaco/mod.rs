//! Monaco, Dynatrace's configuration as code: the YAML of account resources, read as repository documents.
//!
//! A policy's and a boundary's `id` is its uuid in the document, since that is what the files refer to. A group is its
//! `name`: that is what an account shows, and what one asks for. The files do not say whose account they are for; a
//! manifest among them may.

mod account;
mod document;
mod fields;
mod kind;
mod manifest;
mod node;
mod resources;
mod runs;
mod scalar;
mod write;

use std::collections::HashMap;

use crate::finding::Fault;
use crate::source::stated::Stated;

use self::account::Account;
use self::fields::Said;
use self::node::{NodeId, Yaml};
use self::resources::Resources;
use crate::source::report::Report;

pub(crate) use self::write::rewritten;

/// Whether a YAML text is of Monaco's account resources, or a manifest with accounts.
///
/// Other tools use `groups`, `users` and `policies`, too, so that what stands in them counts.
pub(crate) fn is_monaco(text: &str) -> bool {
    match Yaml::read(text) {
        Ok(yaml) => yaml.roots.iter().any(|&root| manifest::is_in(&yaml, root) || has_resource(&yaml, root)),
        Err(_) => seems_monaco(text),
    }
}

fn has_resource(yaml: &Yaml<'_>, root: NodeId) -> bool {
    let has = |item: NodeId, fields: &[&str]| fields.iter().any(|field| yaml.get(item, field).is_some());
    let is_named = |item: NodeId| has(item, &["id"]) && has(item, &["name"]);
    let any = |key: &str, is_one: &dyn Fn(NodeId) -> bool| {
        let items = yaml.get(root, key).and_then(|list| yaml.items(list)).unwrap_or_default();
        items.iter().any(|&item| is_one(item))
    };
    any("policies", &|item| has(item, &["policy", "level"]) || is_named(item))
        || any("boundaries", &|item| has(item, &["query"]) || is_named(item))
        || any("groups", &|item| has(item, &["account", "environments", "managementZones"]) || is_named(item))
        || any("users", &|item| has(item, &["email"]))
        || any("serviceUsers", &|item| has(item, &["name"]))
}

/// Of a text that is no YAML: whether its author likely meant it so, and should hear what is wrong with it.
fn seems_monaco(text: &str) -> bool {
    let begins = |line: &str, keys: &[&str]| {
        keys.iter().any(|key| line.strip_prefix(key).is_some_and(|rest| rest.starts_with(':')))
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text.lines();
    lines.clone().any(|line| begins(line, &["policies", "boundaries", "serviceUsers"]))
        || lines.any(|line| begins(line, &["groups", "users"]))
            && lines.any(|line| {
                let field = line.trim_start_matches([' ', '-']);
                begins(field, &["account", "environments", "managementZones", "federatedAttributeValues", "email"])
            })
}

/// Reads all account resources of a folder and their manifest, each file with its name; gives a document for each.
pub(crate) fn read(files: &[(&str, &str)]) -> Vec<Stated> {
    let mut reports: Vec<_> = files.iter().map(|&(name, text)| Report::new(name, text)).collect();
    let trees: Vec<_> = files.iter().zip(&mut reports).map(|(&(_, text), report)| tree(text, report)).collect();
    let mut resources = Vec::with_capacity(files.len());
    let mut accounts = Vec::new();
    for (tree, report) in trees.iter().zip(&mut reports) {
        let mut those = Resources { lacks_some: tree.is_none(), ..Resources::default() };
        if let Some(tree) = tree {
            let mut is_ours = false;
            for &root in &tree.roots {
                if manifest::is_in(tree, root) {
                    accounts.extend(manifest::accounts(tree, root));
                } else if Resources::are_in(tree, root) {
                    those.read(tree, root, report);
                } else {
                    continue;
                }
                is_ours = true;
            }
            if !is_ours {
                let message = "no account resources are here: expected policies, boundaries or groups";
                report.error(Fault::malformed(message), "", &(0..0));
            }
        }
        resources.push(those);
    }
    take_out_repeated(&mut resources, &mut reports);
    accounts.sort_unstable();
    accounts.dedup();
    let id = if let &[Some(id)] = accounts.as_slice() { id } else { manifest::UNNAMED };
    let mut account = Account::of(id, &resources);
    let files = files.iter().zip(&resources).zip(reports);
    files.map(|((&(_, text), resources), report)| account.document(text, resources, report)).collect()
}

fn tree<'t>(text: &'t str, report: &mut Report<'_>) -> Option<Yaml<'t>> {
    Yaml::read(text).map_err(|trouble| report.error(Fault::malformed(trouble.message), "", &trouble.span)).ok()
}

/// Where something is given first: the number of the file, and the place in it.
type First<'y> = HashMap<&'y str, (usize, Said<'y>)>;

/// What is given twice counts once, and is reported. A name of two groups is one, since it is what one asks for.
fn take_out_repeated<'y>(files: &mut [Resources<'y>], reports: &mut [Report<'_>]) {
    let (mut policies, mut boundaries) = (First::new(), First::new());
    let (mut groups, mut names) = (First::new(), First::new());
    for (file, resources) in files.iter_mut().enumerate() {
        let mut is_new = |first: &mut First<'y>, said: Said<'y>, what: &str, place: String| {
            let Some(&(there, other)) = first.get(said.text()) else {
                first.insert(said.text(), (file, said));
                return true;
            };
            let before = reports.get(there).map(|report| report.position(other.span.start)).unwrap_or_default();
            let Some(report) = reports.get_mut(file) else { return false };
            let message = format!("`{}` is the {what} already, at {before}", said.text());
            report.error(Fault::new("repeated-uuid", message), &place, said.span);
            if there == file {
                report.label("first given here", other.span);
            }
            false
        };
        let Resources { policies: own_policies, boundaries: own_boundaries, groups: own_groups, .. } = resources;
        own_policies
            .retain(|policy| is_new(&mut policies, policy.id, "id of a policy", format!("{}.id", policy.place)));
        own_boundaries.retain(|boundary| {
            is_new(&mut boundaries, boundary.id, "id of a boundary", format!("{}.id", boundary.place))
        });
        own_groups.retain(|group| {
            let is_new_id = is_new(&mut groups, group.id, "id of a group", format!("{}.id", group.place));
            is_new_id && is_new(&mut names, group.name, "name of a group", format!("{}.name", group.place))
        });
    }
}

#[cfg(test)]
mod tests;
