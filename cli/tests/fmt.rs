//! `allowhere fmt` as its users meet it: files and standard input, exit codes, and what is written.

use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

const CANONICAL: &str = "ALLOW settings:objects:read; // x\n";
const OTHER: &str = "allow settings:objects:read // x\n";
const FAULTY: &str = "ALLOW settings:objects:read WHERE settings:schemaId == 'x'";

/// A folder of its own for each test, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fmt-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).expect("a folder for the test");
        Self(path)
    }

    fn write(&self, name: &str, content: impl AsRef<[u8]>) -> String {
        fs::write(self.0.join(name), content).expect("a file for the test");
        self.path(name)
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_str().expect("UTF-8").to_owned()
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).expect("the file is there")
    }

    /// Nothing else was left behind.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).expect("the folder is there");
        let mut names: Vec<String> = entries
            .map(|entry| entry.expect("the folder can be read").file_name().into_string().expect("UTF-8"))
            .collect();
        names.sort_unstable();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

struct Ran {
    exit: i32,
    out: String,
    notes: String,
}

fn fmt(arguments: &[&str]) -> Ran {
    fmt_reading(arguments, b"")
}

fn fmt_reading(arguments: &[&str], input: &[u8]) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_allowhere"));
    let pipes = command.arg("fmt").args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().expect("the command runs");
    // A command that reads nothing may have ended already.
    let _ = child.stdin.take().expect("a pipe").write_all(input);
    let output = child.wait_with_output().expect("the command ends");
    Ran {
        exit: output.status.code().expect("an exit code"),
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        notes: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

fn document(ran: &Ran) -> Value {
    serde_json::from_str(&ran.out).expect("one JSON document")
}

#[test]
fn files_are_written_in_their_canonical_form() {
    let folder = Folder::new("write");
    let policy = folder.write("a.policy", OTHER);
    let boundary = folder.write("a.boundary", "\u{feff}a:b STARTSWITH 'c' ;; // d\r\n\r\n\r\n");
    let text = folder.write("a.txt", "x:y='z'");
    let ran = fmt(&[&policy, &boundary, "--kind", "boundary", &text]);
    assert_eq!((ran.exit, ran.out.as_str()), (0, ""));
    assert_eq!(ran.notes, format!("formatted {policy}\nformatted {boundary}\nformatted {text}\n"));
    assert_eq!(folder.read("a.policy"), CANONICAL);
    assert_eq!(folder.read("a.boundary"), "a:b startsWith 'c'; // d\r\n");
    assert_eq!(folder.read("a.txt"), "x:y = 'z';\n");
    assert_eq!(folder.names(), ["a.boundary", "a.policy", "a.txt"]);
    let ran = fmt(&[&policy, &boundary]);
    assert_eq!((ran.exit, ran.out.as_str(), ran.notes.as_str()), (0, "", ""));
}

#[test]
fn check_names_what_would_change_and_writes_nothing() {
    let folder = Folder::new("check");
    let (good, bad) = (folder.write("good.policy", CANONICAL), folder.write("bad.policy", OTHER));
    let ran = fmt(&["--check", &good, &bad]);
    assert_eq!((ran.exit, ran.out, ran.notes.as_str()), (1, format!("{bad}\n"), ""));
    assert_eq!(folder.read("bad.policy"), OTHER);
    assert_eq!(fmt(&["--check", &good]).exit, 0);
    let ran = fmt(&["--check", "--format", "json", &good, &bad]);
    let expected = json!({
        "files": [{"file": good, "changed": false}, {"file": bad, "changed": true}],
        "diagnostics": [],
    });
    assert_eq!((ran.exit, document(&ran)), (1, expected));
}

#[test]
fn standard_input_goes_to_standard_output() {
    let ran = fmt_reading(&["-"], OTHER.as_bytes());
    assert_eq!((ran.exit, ran.out.as_str(), ran.notes.as_str()), (0, CANONICAL, ""));
    assert_eq!(fmt_reading(&["-"], CANONICAL.as_bytes()).out, CANONICAL);
    assert_eq!(fmt_reading(&["--kind", "boundary", "-"], b"a:b='c'").out, "a:b = 'c';\n");
    let ran = fmt_reading(&["--check", "-"], OTHER.as_bytes());
    assert_eq!((ran.exit, ran.out.as_str()), (1, "-\n"));
    let ran = fmt_reading(&["--format", "json", "-"], OTHER.as_bytes());
    let expected = json!({"files": [{"file": "-", "changed": true, "text": CANONICAL}], "diagnostics": []});
    assert_eq!((ran.exit, document(&ran)), (0, expected));
    let ran = fmt_reading(&["-"], FAULTY.as_bytes());
    assert_eq!((ran.exit, ran.out.as_str()), (1, ""));
}

#[test]
fn a_text_with_errors_is_left_as_it_is_and_the_others_are_formatted() {
    let folder = Folder::new("faulty");
    let faulty = folder.write("a.policy", FAULTY);
    let encoded = folder.write("b.policy", b"ALLOW \xff");
    let other = folder.write("c.policy", OTHER);
    let ran = fmt(&[&faulty, &encoded, &other]);
    assert_eq!((ran.exit, ran.out.as_str()), (1, ""));
    assert!(ran.notes.contains("error[double-equals]") && ran.notes.contains("error[not-utf8]"), "{}", ran.notes);
    assert_eq!((folder.read("a.policy").as_str(), folder.read("c.policy").as_str()), (FAULTY, CANONICAL));
    let ran = fmt(&["--format", "json", &faulty, &other]);
    assert_eq!(ran.exit, 1);
    assert_eq!(document(&ran)["files"], json!([{"file": other, "changed": false}]));
    let diagnostics = &document(&ran)["diagnostics"];
    assert_eq!(diagnostics.as_array().map(Vec::len), Some(1));
    assert_eq!(diagnostics[0]["code"], "double-equals");
    assert_eq!((&diagnostics[0]["file"], &diagnostics[0]["column"]), (&json!(faulty), &json!(53)));
}

#[test]
fn what_cannot_be_formatted_is_one_line_and_the_others_are_formatted() {
    let folder = Folder::new("unusable");
    let missing = folder.path("missing.policy");
    let repository = folder.write("a.toml", "");
    let unknown = folder.write("a.txt", OTHER);
    let faulty = folder.write("faulty.policy", FAULTY);
    let other = folder.write("c.policy", OTHER);
    let ran = fmt(&[&missing, &repository, &unknown, &other]);
    assert_eq!((ran.exit, ran.out.as_str()), (64, ""));
    let lines: Vec<&str> = ran.notes.lines().collect();
    assert_eq!(lines.len(), 4, "{}", ran.notes);
    assert!(lines[0].starts_with(&format!("allowhere: cannot read {missing}: ")));
    assert_eq!(lines[1], format!("allowhere: cannot format {repository}: expected a .policy or a .boundary"));
    assert!(lines[2].contains("--kind"));
    assert_eq!(lines[3], format!("formatted {other}"));
    assert_eq!((folder.read("c.policy").as_str(), folder.read("a.txt").as_str()), (CANONICAL, OTHER));
    assert_eq!(fmt(&[&missing, &faulty]).exit, 64);
    for arguments in [vec![], vec!["--kind", "repository", "-"], vec!["--write", &other]] {
        let ran = fmt(&arguments);
        assert_eq!((ran.exit, ran.out.as_str(), ran.notes.lines().count()), (64, "", 1), "{}", ran.notes);
    }
}

#[test]
fn help_teaches_with_examples_that_are_true() {
    let ran = fmt(&["--help"]);
    assert_eq!(ran.exit, 0);
    assert!(ran.out.contains("allowhere fmt --check policies/*.policy"), "{}", ran.out);
    let shown = |heading: &str| -> String {
        let (_, behind) = ran.out.split_once(&format!("{heading}:\n")).expect("the heading");
        behind.split_inclusive('\n').take_while(|line| *line != "\n").map(|line| &line[2..]).collect()
    };
    assert_eq!(fmt_reading(&["-"], shown("Before").as_bytes()).out, shown("After"));
}

#[cfg(unix)]
mod on_unix {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, symlink};

    use super::*;

    fn mode(path: &str) -> u32 {
        fs::metadata(path).expect("the file is there").permissions().mode() & 0o7777
    }

    fn set_mode(path: &str, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).expect("a file of ours");
    }

    #[test]
    fn permissions_stay_and_an_unchanged_file_is_not_touched() {
        let folder = Folder::new("permissions");
        let file = folder.write("a.policy", OTHER);
        for bits in [0o640, 0o755, 0o600, 0o666] {
            fs::write(&file, OTHER).expect("a file of ours");
            set_mode(&file, bits);
            assert_eq!(fmt(&[&file]).exit, 0);
            assert_eq!((mode(&file), folder.read("a.policy").as_str()), (bits, CANONICAL));
        }
        let inode = || fs::metadata(&file).expect("the file is there").ino();
        let before = inode();
        assert_eq!(fmt(&[&file]).exit, 0);
        assert_eq!(inode(), before);
    }

    #[test]
    fn a_file_that_may_not_be_written_is_left_alone() {
        let folder = Folder::new("read-only");
        let file = folder.write("a.policy", OTHER);
        set_mode(&file, 0o444);
        let ran = fmt(&[&file]);
        assert_eq!((ran.exit, ran.notes), (64, format!("allowhere: cannot write {file}: it is read-only\n")));
        assert_eq!((folder.read("a.policy").as_str(), folder.names()), (OTHER, vec!["a.policy".to_owned()]));
        // One that need not be written is none of these.
        let file = folder.write("b.policy", CANONICAL);
        set_mode(&file, 0o444);
        assert_eq!(fmt(&[&file]).exit, 0);
    }

    #[test]
    fn a_symbolic_link_stays_and_the_file_behind_it_changes() {
        let folder = Folder::new("link");
        fs::create_dir(folder.0.join("inner")).expect("a folder");
        folder.write("inner/real.policy", OTHER);
        symlink("inner/real.policy", folder.0.join("link.policy")).expect("a link");
        assert_eq!(fmt(&[&folder.path("link.policy")]).exit, 0);
        let link = fs::symlink_metadata(folder.path("link.policy")).expect("the link is there");
        assert!(link.is_symlink());
        assert_eq!(folder.read("inner/real.policy"), CANONICAL);
        symlink("nowhere.policy", folder.0.join("dangling.policy")).expect("a link");
        assert_eq!(fmt(&[&folder.path("dangling.policy")]).exit, 64);
    }

    #[test]
    fn what_is_no_file_is_not_replaced() {
        let ran = fmt_reading(&["--kind", "policy", "/dev/stdin"], OTHER.as_bytes());
        assert_eq!((ran.exit, ran.out.as_str()), (64, ""), "{}", ran.notes);
        let folder = Folder::new("folder");
        fs::create_dir(folder.0.join("a.policy")).expect("a folder");
        assert_eq!(fmt(&[&folder.path("a.policy")]).exit, 64);
    }
}
