//! The tests that take seconds, as one program: it is built once for each mutant (`tests/mutants.sh`), and not by
//! `cargo test`, which has them one by one.

#![allow(clippy::panic)]

mod asking;
#[path = "changes/sequence.rs"]
mod changing;
mod counting;
#[path = "expand/world.rs"]
mod expanding;
#[path = "explain/laws.rs"]
mod explaining;
#[allow(dead_code)]
#[path = "conformance/files.rs"]
mod files;
#[path = "../fuzz/judges/mod.rs"]
mod judges;
#[allow(dead_code)]
mod reference;
#[path = "explain/told.rs"]
mod told;

#[path = "quick/by_hand.rs"]
mod by_hand;
#[path = "catalog.rs"]
mod catalog;
#[path = "codes.rs"]
mod codes;
#[path = "crowded.rs"]
mod crowded;
#[path = "diagnostics.rs"]
mod diagnostics;
#[path = "documents.rs"]
mod documents;
#[path = "face.rs"]
mod face;
#[path = "fix.rs"]
mod fix;
#[path = "followed.rs"]
mod followed;
#[path = "format.rs"]
mod format;
#[path = "limits.rs"]
mod limits;
// Tests run in the order of their names, and this takes as long as those before it together.
#[path = "fuzz_corpora/replay.rs"]
mod replay;
#[path = "traps.rs"]
mod traps;
