//! Files as people have them: what repository they say, what is wrong with them, and how they are put right.
//!
//! A folder `sources/KIND/CASE` holds the files of a case and what is expected of them: `expected.toml`, the repository
//! document that `convert` prints; `expected.txt`, what `check` says; `fixed/` and `formatted/`, those of the files that
//! `check --fix` and `fmt` change. `ALLOWHERE_WRITE=1 cargo test -p allowhere-cli --test sources` writes these anew.

mod common;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use common::{Folder, exit, notes, out};

/// The files of a folder by their paths in it, those of folders in it too.
type Files = BTreeMap<PathBuf, Vec<u8>>;

#[test]
fn sources_are_read_as_expected() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sources");
    let (mut count, mut wrong) = (0, Vec::new());
    for kind in folders(&root) {
        for case in folders(&root.join(&kind)) {
            let name = format!("{kind}-{case}");
            wrong.extend(
                differences(&root.join(&kind).join(&case), &case).map(|difference| format!("{name}: {difference}")),
            );
            count += 1;
        }
    }
    println!("{count} cases");
    assert!(count > 0, "there are no cases");
    assert!(wrong.is_empty(), "{}", wrong.join("\n\n"));
}

/// How a case differs from what is expected of it; nothing after writing that anew.
fn differences(case: &Path, name: &str) -> impl Iterator<Item = String> + use<> {
    let all = files(case);
    let is_expected = |path: &Path| {
        let first = path.iter().next().and_then(|first| first.to_str()).unwrap_or_default();
        matches!(first, "expected.toml" | "expected.txt" | "fixed" | "formatted")
    };
    let (expected, given): (Files, Files) = all.into_iter().partition(|(path, _)| is_expected(path));
    let mut actual = Files::new();
    let converted = ran(name, &given, &["convert"]).0;
    actual.insert("expected.toml".into(), converted.stdout.clone());
    actual.insert("expected.txt".into(), said(&ran(name, &given, &["check"]).0, &converted).into_bytes());
    for (folder, command) in [("fixed", &["check", "--fix"][..]), ("formatted", &["fmt"])] {
        let changed =
            ran(name, &given, command).1.into_iter().filter(|(path, content)| given.get(path) != Some(content));
        actual.extend(changed.map(|(path, content)| (Path::new(folder).join(path), content)));
    }
    // Whatever converts reads as the same repository again.
    let mut differences = Vec::new();
    if !converted.stdout.is_empty() {
        let again = Files::from([("again.toml".into(), converted.stdout.clone())]);
        if ran(name, &again, &["convert"]).0.stdout != converted.stdout {
            differences.push("expected.toml is read as another repository".to_owned());
        }
        let vendors = ran(name, &given, &["convert", "--to", "vendor"]).0.stdout;
        let again = Files::from([("again.json".into(), vendors)]);
        if ran(name, &again, &["convert"]).0.stdout != converted.stdout {
            differences.push("in the form of the vendor it is another repository".to_owned());
        }
    }
    if std::env::var_os("ALLOWHERE_WRITE").is_some() {
        write(case, &expected, &actual);
    } else {
        let paths = expected.keys().chain(actual.keys().filter(|path| !expected.contains_key(*path)));
        let differing = paths.filter(|path| expected.get(*path) != actual.get(*path));
        differences.extend(differing.map(|path| {
            let shown = |files: &Files| {
                files.get(path).map_or("(no file)".into(), |content| String::from_utf8_lossy(content).into_owned())
            };
            format!("{}\nexpected:\n{}\nactual:\n{}", path.display(), shown(&expected), shown(&actual))
        }));
    }
    differences.into_iter()
}

/// What a command says of the files in a folder called `name`, and the files after it.
fn ran(name: &str, given: &Files, arguments: &[&str]) -> (Output, Files) {
    let folder = Folder::new(&format!("sources-{name}"));
    let root = folder.0.join(name);
    let _ = fs::remove_dir_all(&root);
    store(&root, given);
    let command = Command::new(env!("CARGO_BIN_EXE_allowhere"))
        .args(arguments)
        .args(["--verbose", name])
        .current_dir(&folder.0)
        .output();
    (command.expect("the command runs"), files(&root))
}

/// All that `check` says, and what `convert` says beside that.
fn said(checked: &Output, converted: &Output) -> String {
    let mut said = out(checked);
    for (name, output) in [("check", checked), ("convert", converted)] {
        let notes = notes(output);
        if !notes.is_empty() && (name == "check" || exit(output) == 64) {
            let _ = write!(said, "\n{name} notes:\n{notes}");
        }
        let _ = writeln!(said, "{name} exits with {}", exit(output));
    }
    // Nothing at the ends of lines that an editor would remove.
    said.lines().flat_map(|line| [line.trim_end(), "\n"]).collect()
}

fn write(case: &Path, expected: &Files, actual: &Files) {
    for path in expected.keys() {
        fs::remove_file(case.join(path)).expect("the old file can be removed");
    }
    for folder in ["fixed", "formatted"] {
        let _ = fs::remove_dir_all(case.join(folder));
    }
    store(case, actual);
}

fn store(root: &Path, files: &Files) {
    for (path, content) in files {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder around it")).expect("a folder for it");
        fs::write(path, content).expect("the file can be written");
    }
}

fn folders(root: &Path) -> Vec<String> {
    let entries = fs::read_dir(root).expect("a folder").map(|entry| entry.expect("an entry"));
    let folders = entries.filter(|entry| entry.path().is_dir());
    let mut names: Vec<String> = folders.map(|entry| entry.file_name().into_string().expect("UTF-8")).collect();
    names.sort_unstable();
    names
}

fn files(root: &Path) -> Files {
    let (mut found, mut open) = (Files::new(), vec![root.to_owned()]);
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let content = fs::read(&path).expect("a file");
                found.insert(path.strip_prefix(root).expect("a path in it").to_owned(), content);
            }
        }
    }
    found
}
