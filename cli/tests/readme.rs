//! What the README shows of the command is what the command says.
//!
//! `ALLOWHERE_WRITE=1 cargo test -p allowhere-cli --test readme` writes it anew.

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;

/// What comes before a command in the README.
const PROMPT: &str = "$ allowhere ";

#[test]
fn the_readme_shows_real_runs() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let path = root.join("README.md");
    let readme = fs::read_to_string(&path).expect("the README");
    let mut fresh = String::new();
    let (mut is_shown, mut count) = (false, 0);
    for line in readme.lines() {
        if line.starts_with("```") {
            is_shown = line == "```console";
        } else if let Some(command) = line.strip_prefix(PROMPT).filter(|_| is_shown) {
            fresh.extend([line, "\n", &said(&root, command)]);
            count += 1;
            continue;
        } else if is_shown {
            continue;
        }
        fresh += line;
        fresh.push('\n');
    }
    println!("{count} runs");
    assert!(count > 0, "the README shows no run");
    if std::env::var_os("ALLOWHERE_WRITE").is_some() {
        fs::write(&path, fresh).expect("the README can be written");
        return;
    }
    let first = readme.lines().zip(fresh.lines()).find(|(shown, said)| shown != said);
    assert!(readme == fresh, "the README shows something else: {first:?}");
}

/// The result of a command, as it is printed.
fn said(root: &Path, command: &str) -> String {
    let mut arguments = vec![String::new()];
    let mut quote = None;
    for character in command.chars() {
        match (quote, character) {
            (None, '\'' | '"') => quote = Some(character),
            (Some(open), _) if open == character => quote = None,
            (None, ' ') => arguments.push(String::new()),
            _ => arguments.last_mut().expect("it starts with one").push(character),
        }
    }
    let run = Command::new(env!("CARGO_BIN_EXE_allowhere")).args(&arguments).current_dir(root).output();
    let output = run.expect("the command runs");
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    // Nothing at the ends of lines that an editor would remove.
    said.lines().flat_map(|line| [line.trim_end(), "\n"]).collect()
}
