//! What the fuzz targets share: the judges, what these take from the ordinary tests, and a count of decisions.

#[path = "../../tests/asking/mod.rs"]
mod asking;
#[path = "../../tests/changes/sequence.rs"]
mod changing;
#[path = "../../tests/counting/mod.rs"]
mod counting;
#[path = "../../tests/expand/world.rs"]
mod expanding;
#[path = "../../tests/explain/laws.rs"]
mod explaining;
#[path = "../judges/mod.rs"]
mod judges;
#[allow(dead_code)]
#[path = "../../tests/reference/mod.rs"]
mod reference;

use std::sync::Mutex;
use std::time::{Duration, Instant};

/// When the count was last said.
static SAID: Mutex<Option<Instant>> = Mutex::new(None);

/// Holds the judge of a target over an input, and says on standard error once a second how many decisions have been
/// compared.
///
/// The fuzzer ends the process without a word to us, so that what is said last may lack a second.
pub fn judged(target: &str, input: &[u8]) {
    let judge = judges::JUDGES.iter().find(|(name, _)| *name == target);
    let (_, judge) = judge.expect("every target has a judge");
    judge(input);
    let compared = judges::compared();
    if compared > 0 {
        let mut said = SAID.lock().expect("a judge that panics ends the process");
        if said.is_none_or(|then| then.elapsed() >= Duration::from_secs(1)) {
            eprintln!("decisions compared: {compared}");
            *said = Some(Instant::now());
        }
    }
}
