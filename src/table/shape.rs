//! Tests of what no decision tells, for it only costs time or room: how a table is laid out.

use std::sync::Arc;

use super::DecisionTable;
use super::index::{Filter, KeyId, hash};
use super::volume::{RosterBlock, Who};
use crate::ast::Effect;
use crate::catalog::Catalog;
use crate::repository::{Binding, Policy, Repository};
use crate::request::Level;

/// Of policies that are bound to a group, each at global level, and called by their positions.
pub(super) fn repository_of(texts: impl IntoIterator<Item = impl Into<String>>) -> Repository {
    let mut repository = Repository::new();
    for (number, text) in texts.into_iter().enumerate() {
        repository.add_policy(Policy::new(number.to_string(), "p", text));
        repository.append(Binding::new(Level::Global, number.to_string(), ["g"]));
    }
    repository
}

pub(super) fn table_of(texts: &[&str]) -> DecisionTable {
    DecisionTable::compile(&repository_of(texts.iter().copied()), &Catalog::none()).expect("good policies")
}

#[test]
fn a_key_takes_so_many_lengths() {
    let texts: Vec<String> =
        (1..=100).map(|length| format!("ALLOW a:b:c WHERE d:e startsWith \"{}\";", "x".repeat(length))).collect();
    let table = table_of(&[&texts.concat()]);
    let permission = &table.permissions[0];
    assert_eq!((permission.keys.len(), permission.keys[0].lengths.len(), permission.scanned.len()), (1, 64, 36));
}

#[test]
fn a_permission_has_each_attribute_once() {
    let texts: Vec<String> = (0..80).map(|number| format!("ALLOW a:b:c WHERE d:e{} = \"x\";", number % 40)).collect();
    let table = table_of(&[&texts.concat()]);
    let mut ids: Vec<KeyId> = table.permissions[0].keys.iter().map(|key| key.id).collect();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!((ids.len(), table.permissions[0].keys.len()), (40, 40));
}

#[test]
fn the_usual_length_is_that_of_most_beginnings() {
    let texts =
        ["ab", "abc", "abd", "abe", "abcdef"].map(|text| format!("ALLOW a:b:c WHERE d:e startsWith \"{text}\";"));
    assert_eq!(table_of(&[&texts.concat()]).usual_length, 3);
}

#[test]
fn a_statement_is_found_by_what_most_requests_state() {
    let table = table_of(&["ALLOW a:b:c WHERE a:a = \"x\" AND settings:schemaId = \"y\" AND z:z = \"z\";"]);
    let names =
        table.permissions[0].keys.iter().map(|key| &*table.names.attributes()[key.attribute as usize].canonical);
    assert_eq!(names.collect::<Vec<_>>(), ["settings:schemaId"]);
}

#[test]
fn a_block_tells_whether_it_has_unconditional_statements() {
    assert!(RosterBlock::new(3, true).has_always() && !RosterBlock::new(3, false).has_always());
    let table = table_of(&["ALLOW a:b:c WHERE d:e = \"x\";", "ALLOW a:b:c;", "ALLOW a:b:c WHERE d:e = \"x\";"]);
    let rosters = &table.volumes.first.rosters.items;
    // Those with such statements stand last.
    assert_eq!(rosters.iter().map(|block| block.has_always()).collect::<Vec<_>>(), [false, false, true]);
}

#[test]
fn a_statement_tells_whether_its_value_is_enough() {
    assert!(Who::new(3, 1, Effect::Deny, true).has_more() && !Who::new(3, 1, Effect::Deny, false).has_more());
    let has_more = |conditions: &str| {
        let table = table_of(&[&format!("ALLOW a:b:c WHERE {conditions};")]);
        table.equal.near(hash(b"x")).map(|entry| entry.who.has_more()).collect::<Vec<_>>()
    };
    assert_eq!([has_more("d:e = \"x\""), has_more("d:e = \"x\" AND d:f != \"y\"")], [[false], [true]]);
}

/// One condition is its own body.
#[test]
fn conditions_that_nothing_joins_are_not_held_twice() {
    let held =
        |conditions: &str| table_of(&[&format!("ALLOW a:b:c WHERE {conditions};")]).volumes.first.body_conditions.len();
    assert_eq!([held("d:e = \"x\""), held("d:e = \"x\" AND d:f != \"y\"")], [0, 2]);
}

#[test]
fn so_many_entries_are_compared_at_once() {
    let few = |count: usize| {
        let table = table_of(&[&"ALLOW a:b:c WHERE d:e = \"x\";".repeat(count)]);
        let (key, hash) = (table.permissions[0].keys[0].id, hash(b"x"));
        let few = table.equal.bucket(key, hash).expect("a page").few(key, hash);
        few.map(Iterator::count)
    };
    assert_eq!([few(1), few(16), few(17)], [Some(1), Some(16), None]);
}

#[test]
fn a_filter_of_nothing_says_so() {
    assert!(Filter::default().is_empty());
    assert!(!Filter::new(&[1]).is_empty());
}

/// What a change is not about stays where it is.
#[test]
fn a_change_copies_what_it_is_about() {
    let mut repository = repository_of(["ALLOW a:b:c WHERE d:e = \"x\";", "ALLOW a:b:d WHERE d:e = \"x\";"]);
    let before = DecisionTable::compile(&repository, &Catalog::none()).expect("good policies");
    repository.put_policy(Policy::new("unbound", "p", "ALLOW a:b:e WHERE d:e = \"x\";"));
    let unbound = before.with(&repository).expect("a good policy");
    assert!(Arc::ptr_eq(&before.permissions, &unbound.permissions));
    repository.put_policy(Policy::new("1", "p", "ALLOW a:b:d WHERE d:e = \"y\";"));
    let after = unbound.with(&repository).expect("a good policy");
    let is_kept =
        |permission: usize| Arc::ptr_eq(&before.permissions[permission].keys, &after.permissions[permission].keys);
    assert_eq!([is_kept(0), is_kept(1)], [true, false]);
    // The second block is no more, which one word says.
    assert_eq!(after.retired.iter().copied().collect::<Vec<_>>(), [1 << 1]);
}

/// A search among equals may find any of them.
#[test]
fn a_policy_that_has_moved_twice_is_in_one_place() {
    let mut repository = repository_of(["ALLOW a:b:c;"; 3]);
    let mut table = DecisionTable::compile(&repository, &Catalog::none()).expect("good policies");
    for uuid in ["1", "0", "1", "2", "0", "1"] {
        repository.put_policy(Policy::new(uuid, uuid, "ALLOW a:b:d;"));
        table = table.with(&repository).expect("a good policy");
        assert!(table.moved.is_sorted_by(|(one, _), (other, _)| one < other));
    }
    assert_eq!(table.moved.len(), 3);
}
