//! Readers on other threads go on deciding while policies change: `cargo run --release --example hot_reload`.
//!
//! The table is kept in an `ArcSwap`: a reader takes hold of the present one and never waits, and whoever changes the
//! repository puts the next one in its place. It stops by itself after a second.

use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use allowhere::repository::{Binding, Policy, Repository};
use allowhere::{Catalog, DecisionTable, Level, Refused, Request};
use arc_swap::ArcSwap;

const LEVEL: Level<'static> = Level::Environment("env-1");

fn main() -> Result<(), Box<dyn Error>> {
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("reader", "Reader", "ALLOW settings:objects:read;"));
    repository.append(Binding::new(LEVEL, "reader", ["sales"]));
    let table = DecisionTable::compile(&repository, &Catalog::builtin())?;
    let current = ArcSwap::from_pointee(table);
    let (allowed, refused, is_over) = (AtomicU64::new(0), AtomicU64::new(0), AtomicBool::new(false));

    let changes = thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                while !is_over.load(Ordering::Relaxed) {
                    let table = current.load();
                    let she = table.subject(LEVEL, ["sales"]);
                    let decision = she.decide(&Request::new("settings:objects:read", &()));
                    let count = if decision.is_allow() { &allowed } else { &refused };
                    count.fetch_add(1, Ordering::Relaxed);
                }
            });
        }
        let changes = change(&mut repository, &current);
        is_over.store(true, Ordering::Relaxed);
        changes
    })?;
    println!("{changes} changes; {} requests allowed, {} refused", allowed.into_inner(), refused.into_inner());
    Ok(())
}

/// Lets the policy read and write in turn for a second; how often.
fn change(repository: &mut Repository, current: &ArcSwap<DecisionTable>) -> Result<u32, Refused> {
    let begun = Instant::now();
    let mut changes = 0;
    while begun.elapsed() < Duration::from_secs(1) {
        changes += 1;
        let action = if changes % 2 == 0 { "read" } else { "write" };
        repository.put_policy(Policy::new("reader", "Reader", format!("ALLOW settings:objects:{action};")));
        // The new table shares with the old one what did not change; readers still have the old one.
        let next = current.load().with(repository)?;
        current.store(Arc::new(next));
        thread::sleep(Duration::from_millis(1));
    }
    Ok(changes)
}
