//! Writes `src/syntax/parser.rs` from `grammar/policy.lalrpop`: `cargo run -p allowhere-grammar`.

use std::path::Path;
use std::{env, fs, process};

const GRAMMAR: &str = "policy.lalrpop";
const PARSER: &str = "../src/syntax/parser.rs";

fn main() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    match generate(&folder).and_then(|parser| fs::write(folder.join(PARSER), parser).map_err(|error| error.to_string()))
    {
        Ok(()) => println!("written: src/syntax/parser.rs"),
        Err(error) => {
            eprintln!("{error}");
            process::exit(1);
        }
    }
}

/// The text of the parser that LALRPOP makes of the grammar in `folder`.
fn generate(folder: &Path) -> Result<String, String> {
    let scratch = env::temp_dir().join(format!("allowhere-grammar-{}", process::id()));
    fs::create_dir_all(&scratch).map_err(|error| error.to_string())?;
    // LALRPOP reads a file and writes one of the same name; a copy keeps the folder of the grammar clean.
    let result =
        fs::copy(folder.join(GRAMMAR), scratch.join(GRAMMAR)).map_err(|error| error.to_string()).and_then(|_| {
            lalrpop::Configuration::new()
                .never_use_colors()
                .emit_rerun_directives(false)
                .force_build(true)
                .set_in_dir(&scratch)
                .set_out_dir(&scratch)
                .process()
                .map_err(|error| error.to_string())?;
            fs::read_to_string(scratch.join("policy.rs")).map_err(|error| error.to_string())
        });
    // A folder that stays behind in the temporary directory is no reason to fail.
    let _ = fs::remove_dir_all(&scratch);
    result.map(|parser| {
        format!("// From grammar/policy.lalrpop: `cargo run -p allowhere-grammar` writes this file anew.\n{parser}")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_parser_that_is_checked_in_is_that_of_the_grammar() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let checked_in = fs::read_to_string(folder.join(PARSER)).expect("the parser is checked in");
        let generated = generate(&folder).expect("the grammar is sound");
        assert!(checked_in == generated, "run `cargo run -p allowhere-grammar`");
    }
}
