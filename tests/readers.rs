//! Readers decide without end while somebody else changes the repository thousands of times: each sees versions as a
//! whole, one after the other, and never half of one.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;

use allowhere::repository::{Binding, Boundary, Policy, Repository};
use allowhere::{Catalog, Decision, DecisionTable, Level, Reason, Request, Subject, Values};
use arc_swap::ArcSwap;

const VERSIONS: u64 = 4_000;
const READERS: usize = 3;
/// After so many versions the writer waits until each reader has seen a later one than when it waited last.
const WAITS: u64 = 100;
/// Of so many versions that a reader has seen, it holds one until there is another.
const HOLDS: u64 = 5;
/// Each version is said by so many policies, at one level after the other.
const POLICIES: usize = 12;
const ACCOUNT: Level<'static> = Level::Account("acme");
const PRODUCTION: Level<'static> = Level::Environment("prod");

fn level(policy: usize) -> Level<'static> {
    [Level::Global, ACCOUNT, PRODUCTION][policy % 3]
}

/// What a policy is about: what refuses while it is unknown has a permission of its own.
fn permission(policy: usize) -> String {
    if policy % 6 == 3 { format!("settings:objects:read{policy}") } else { "settings:objects:read".to_owned() }
}

/// What is granted or refused by one policy of a version, and by it alone: an attribute of its own that says the version.
/// The forms go through each way in which statements are found: by a value, by its beginning, one by one, by a DENY, by a
/// parameter, and by a boundary.
fn put(repository: &mut Repository, policy: usize, version: u64) {
    let (uuid, own, permission) = (format!("p{policy}"), format!("settings:a{policy}"), permission(policy));
    let text = match policy % 6 {
        0 => format!("ALLOW {permission} WHERE {own} = \"v{version}\";"),
        1 => format!("ALLOW {permission} WHERE {own} startsWith \"v{version}.\";"),
        2 => format!("ALLOW {permission} WHERE {own} MATCH (\"*v{version}.*\");"),
        3 => format!("ALLOW {permission}; DENY {permission} WHERE {own} != \"v{version}\";"),
        4 => format!("ALLOW {permission} WHERE {own} = \"${{bindParam:version}}\";"),
        _ => format!("ALLOW {permission};"),
    };
    let binding = Binding::new(level(policy), uuid.clone(), ["readers", "others"]);
    match policy % 6 {
        4 => {
            repository.put_policy(Policy::new(uuid, "Reader", text));
            repository.replace(binding.with_parameter("version", value(policy, version)));
        }
        5 => {
            let boundary = format!("b{policy}");
            let conditions = format!("{own} = \"{}\";", value(policy, version));
            repository.put_boundary(Boundary::new(boundary.clone(), "Version", conditions));
            if version == 0 {
                repository.put_policy(Policy::new(uuid, "Reader", text));
                repository.append(binding.with_boundary(boundary));
            }
        }
        _ => {
            repository.put_policy(Policy::new(uuid, "Reader", text));
            if version == 0 {
                repository.append(binding);
            }
        }
    }
}

/// What is stated to be granted by a policy of a version.
fn value(policy: usize, version: u64) -> String {
    match policy % 6 {
        1 | 2 => format!("v{version}.{policy}"),
        _ => format!("v{version}"),
    }
}

/// All of a version, in one change.
fn change(repository: &mut Repository, version: u64) {
    for policy in 0..POLICIES {
        put(repository, policy, version);
    }
}

/// The answer of one table about a policy and a version, asked for in one of several ways.
fn asked(table: &DecisionTable, subject: &Subject<'_>, policy: usize, version: u64) -> Decision {
    let (name, value) = (format!("settings:a{policy}"), value(policy, version));
    let (prepared, permission) = (table.prepare(&value), permission(policy));
    // Each policy is asked for in each way, one version after the other.
    match version.wrapping_add(policy as u64) % 3 {
        0 => subject.decide(&Request::new(&permission, &[(name.as_str(), value.as_str())])),
        1 => {
            let stated = [(name.as_str(), Values::prepared(&prepared))];
            let request = Request::new(table.permission(&permission), &stated);
            let mut out = [subject.decide(&request); 2];
            subject.decide_batch(&[request; 2], &mut out);
            assert_eq!(out[0], out[1]);
            out[0]
        }
        _ => subject.explain(&Request::new(&permission, &[(name.as_str(), value.as_str())])).decision(),
    }
}

/// Which version a table is of, by what it grants: exactly one of `from` and those behind it, by every policy.
fn version_of(table: &DecisionTable, subject: &Subject<'_>, from: u64, to: u64) -> u64 {
    let grants = |policy, version| {
        let decision = asked(table, subject, policy, version);
        assert!(!matches!(decision.reason(), Reason::Foreign));
        if let Some(statement) = decision.statement() {
            let origin = table.statement(statement).expect("a statement of this table");
            assert_eq!(origin.policy(), format!("p{policy}"), "the policy that says it");
        }
        decision.is_allow()
    };
    let found =
        (from..=to).find(|&version| grants(0, version)).expect("a version that is there, and not an earlier one");
    for policy in 0..POLICIES {
        assert!(grants(policy, found), "policy {policy} is not of the version {found}");
        for other in [found.wrapping_sub(1), found + 1] {
            assert!(!grants(policy, other), "policy {policy} is of the version {other}, and others of {found}");
        }
    }
    found
}

#[test]
fn readers_see_only_whole_versions_one_after_the_other() {
    let mut repository = Repository::new();
    repository.add_environment("prod", "acme");
    change(&mut repository, 0);
    let first = DecisionTable::compile(&repository, &Catalog::none()).expect("nothing is wrong with it");
    let (current, published) = (ArcSwap::from_pointee(first), AtomicU64::new(0));
    let is_over = AtomicBool::new(false);
    let latest_of: [AtomicU64; READERS] = Default::default();
    let read = |reader: usize| {
        let (mut latest, mut seen, mut held) = (0, 0_u64, 0_u64);
        loop {
            // Asked first: the table that is loaded afterwards is the last one, then.
            let ends = is_over.load(Ordering::Acquire);
            let table = current.load();
            let subject = table.subject(PRODUCTION, ["readers"]);
            // What is published may be one behind what is there.
            let version = version_of(&table, &subject, latest, published.load(Ordering::Acquire) + 1);
            let is_new = version > latest;
            seen += u64::from(is_new);
            latest = version;
            latest_of[reader].store(latest, Ordering::Release);
            if ends {
                return (latest, seen, held);
            }
            // Now and then a table is held until another is there: it stays what it is.
            if is_new && seen % HOLDS == 0 {
                while Arc::ptr_eq(&table, &current.load()) && !is_over.load(Ordering::Acquire) {
                    thread::yield_now();
                }
                held += u64::from(!Arc::ptr_eq(&table, &current.load()));
                assert_eq!(version_of(&table, &subject, version, version), version);
            }
        }
    };
    let all: Vec<(u64, u64, u64)> = thread::scope(|scope| {
        let readers: Vec<_> = (0..READERS).map(|reader| scope.spawn(move || read(reader))).collect();
        for version in 1..=VERSIONS {
            change(&mut repository, version);
            let next = current.load().with(&repository).expect("nothing is wrong with it");
            current.store(Arc::new(next));
            published.store(version, Ordering::Release);
            let is_behind = |latest: &AtomicU64| latest.load(Ordering::Acquire) + WAITS <= version;
            while version % WAITS == 0
                && latest_of.iter().any(is_behind)
                && !readers.iter().any(thread::ScopedJoinHandle::is_finished)
            {
                thread::yield_now();
            }
        }
        is_over.store(true, Ordering::Release);
        readers.into_iter().map(|reader| reader.join().expect("each version is whole")).collect()
    });
    for (latest, seen, held) in all {
        assert_eq!(latest, VERSIONS, "the last version is seen in the end");
        assert!(seen >= VERSIONS / WAITS && held >= seen / HOLDS - 1, "{seen} versions seen, {held} held");
    }
}
