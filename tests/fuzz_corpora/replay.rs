//! The kept inputs, one judge after the other.

use std::fs;
use std::path::Path;

use crate::judges::{JUDGES, compared};

#[test]
fn every_kept_input_passes_its_judge() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus");
    for (name, judge) in JUDGES {
        let mut inputs: Vec<_> = fs::read_dir(folder.join(name))
            .expect("each target has a corpus")
            .map(|entry| entry.expect("the folder can be read").path())
            .collect();
        inputs.sort_unstable();
        let before = compared();
        for input in &inputs {
            // What fails says which input it was.
            println!("{}", input.display());
            judge(&fs::read(input).expect("the input is checked in"));
        }
        println!("{name}: {} inputs, {} decisions", inputs.len(), compared() - before);
        assert!(inputs.len() > 10, "{name}: {} inputs", inputs.len());
    }
}

/// Each target is a judge, and the other way round.
#[test]
fn every_target_has_its_judge() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/fuzz_targets");
    let mut targets: Vec<String> = fs::read_dir(folder)
        .expect("the targets are checked in")
        .map(|entry| entry.expect("the folder can be read").path())
        .map(|path| path.file_stem().expect("a name").to_string_lossy().into_owned())
        .collect();
    targets.sort_unstable();
    let judges: Vec<&str> = JUDGES.iter().map(|(name, _)| *name).collect();
    assert_eq!(targets, judges);
}
