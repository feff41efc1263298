//! Writes the conformance cases: `cargo run --release -p allowhere-conformance`.

mod case;
mod features;
#[allow(dead_code, reason = "the properties use more of it")]
#[path = "../../../tests/reference/mod.rs"]
mod reference;
mod scenario;
mod truth_table;

use std::path::{Path, PathBuf};
use std::{fs, process};

use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use case::{Case, Exercised, numbered};
use reference::generate::seeds_of;

/// Whatever it is, every case hangs on it.
const SEED: [u8; 32] = *b"allowhere: conformance, no. 1   ";
/// Cases of a file, and files.
const CASES: usize = 100;
const FILES: usize = 80;

fn main() {
    let folder = folder();
    write(&folder, "by-hand/truth-table.toml", &truth_table::file());
    let mut files = Files::new();
    for number in 1..=FILES {
        let (name, text) = files.next_file();
        write(&folder, &name, &text);
        println!("{number}: {name}, {} worlds so far, {} combinations", files.worlds, files.exercised.combinations());
    }
}

fn write(folder: &Path, name: &str, text: &str) {
    let path = folder.join(name);
    let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, text));
    if let Err(error) = written {
        eprintln!("{name}: {error}");
        process::exit(1);
    }
}

/// The folder of the suite.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// The generated files, one after the other: what a case adds hangs on all before it.
struct Files {
    runner: TestRunner,
    exercised: Exercised,
    /// Cases that wait for a file to be full, with a catalogue and without one.
    waiting: [Vec<(usize, Case)>; 2],
    written: [usize; 2],
    worlds: usize,
}

impl Files {
    fn new() -> Self {
        let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &SEED);
        Self {
            runner: TestRunner::new_with_rng(Config::default(), rng),
            exercised: Exercised::default(),
            waiting: [Vec::new(), Vec::new()],
            written: [0; 2],
            worlds: 0,
        }
    }

    /// The name of the next file, and its text.
    fn next_file(&mut self) -> (String, String) {
        // Worlds that a person can read at a glance, and 64 questions to choose from.
        let seeds = seeds_of(1..4, 0..3, 1..4, 64..65);
        loop {
            self.worlds += 1;
            let Ok(tree) = seeds.new_tree(&mut self.runner) else { continue };
            let seed = tree.current();
            let kind = usize::from(!seed.catalog);
            let Some(waiting) = self.waiting.get_mut(kind) else { continue };
            let number = waiting.len() + 1;
            let (world, questions) = numbered(number, seed.world(), seed.questions());
            let Some(case) = self.exercised.case(world, questions) else { continue };
            waiting.push((number, case));
            if number == CASES {
                let cases = std::mem::take(waiting);
                let written = self.written.get_mut(kind).map_or(0, |written| {
                    *written += 1;
                    *written
                });
                let name = if seed.catalog { "dynatrace" } else { "none" };
                return (format!("generated/{name}-{written:02}.toml"), scenario::file(seed.catalog, &cases));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The others follow from it; `cargo run --release -p allowhere-conformance` and `git diff` compare all of them.
    #[test]
    fn the_first_files_are_those_that_the_seed_gives() {
        let mut files = Files::new();
        for _ in 0..2 {
            let (name, text) = files.next_file();
            let written = fs::read_to_string(folder().join(&name)).expect("a file that is checked in");
            assert!(written == text, "{name}: run `cargo run --release -p allowhere-conformance`");
        }
    }

    #[test]
    fn the_truth_table_is_written_and_the_reference_agrees_with_its_rules() {
        let written = fs::read_to_string(folder().join("by-hand/truth-table.toml")).expect("a file that is checked in");
        assert!(written == truth_table::file(), "run `cargo run --release -p allowhere-conformance`");
        let mut differences = Vec::new();
        for case in truth_table::cases() {
            for (name, question, answer) in &case.requests {
                let reference = reference::answer(&case.world, question);
                if (reference.outcome, &reference.deciding) != (answer.outcome, &answer.deciding) {
                    differences.push(format!("{name}: {reference:?}, by the rules {answer:?}"));
                }
            }
        }
        assert!(differences.is_empty(), "{differences:#?}");
    }
}
