//! Folders and several files as one repository: what belongs to it, what is passed over, and what cannot be read.

mod common;

use std::fs;

use serde_json::{Value, json};

use common::{Folder, allowhere, allowhere_reading, document, exit, notes, out};

const READER: &str = r#"{"uuid": "reader", "name": "Reader", "levelType": "account", "levelId": "acme",
 "statementQuery": "ALLOW settings:objects:read;"}"#;
const BINDINGS: &str = r#"{"levelType": "account", "levelId": "acme",
 "policyBindings": [{"policyUuid": "reader", "groups": ["it"]}]}"#;
const SCENARIOS: &str = "[[requests]]\nname = \"it reads\"\ngroups = [\"it\"]\naccount = \"acme\"\n\
                         permission = \"settings:objects:read\"\ndecision = \"allow\"\n";
const ASKED: [&str; 6] = ["--group", "it", "--account", "acme", "--permission", "settings:objects:read"];

fn account(name: &str) -> (Folder, String) {
    let folder = Folder::new(name);
    fs::create_dir(folder.0.join("account")).expect("a folder");
    folder.write("account/reader.json", READER);
    folder.write("account/bindings.json", BINDINGS);
    let path = folder.0.join("account").to_str().expect("UTF-8").to_owned();
    (folder, path)
}

fn eval(repositories: &[&str]) -> (i32, String) {
    let repositories: Vec<&str> = repositories.iter().flat_map(|repository| ["-r", repository]).collect();
    let output = allowhere(&[&["eval"], &repositories[..], &ASKED].concat());
    (exit(&output), notes(&output))
}

#[test]
fn a_folder_is_one_repository_for_every_command() {
    let (folder, path) = account("folder");
    let output = allowhere(&["check", &path]);
    assert_eq!((exit(&output), out(&output).as_str()), (0, "0 errors, 0 warnings\n"), "{}", notes(&output));
    assert_eq!(eval(&[&path]), (0, String::new()));
    let output = allowhere(&[&["explain", "-r", &path], &ASKED[..]].concat());
    assert_eq!(exit(&output), 0);
    assert!(out(&output).contains("bound to it at account acme"), "{}", out(&output));
    let output = allowhere(&["expand", "-r", &path, "--group", "it", "--account", "acme"]);
    assert!(out(&output).ends_with("ALLOW settings:objects:read;\n"), "{}", out(&output));
    // And so are its files, for those who name them.
    let (reader, bindings) = (format!("{path}/reader.json"), format!("{path}/bindings.json"));
    assert_eq!(eval(&[&reader, &bindings, &bindings]), (0, String::new()));
    assert_eq!(eval(&[&reader]).0, 2);
    let output = allowhere(&["check", &reader, &bindings]);
    assert_eq!((exit(&output), out(&output).as_str()), (0, "0 errors, 0 warnings\n"));
    // A document of ours is a repository of its own, unless it stands in a folder.
    let ours = folder.write("ours.toml", "[[environments]]\nid = \"prod\"\naccount = \"acme\"\n");
    let output = allowhere(&["check", &ours, &reader, &bindings]);
    assert_eq!((exit(&output), out(&output).as_str()), (0, "0 errors, 0 warnings\n"));
    let at_prod = ["--group", "it", "--environment", "prod", "--permission", "settings:objects:read"];
    for (repositories, expected) in [(&["-r", &path][..], 2), (&["-r", &path, "-r", &ours], 0)] {
        assert_eq!(exit(&allowhere(&[&["eval"], repositories, &at_prod].concat())), expected);
    }
}

#[test]
fn places_are_those_of_the_file() {
    let folder = Folder::new("places");
    let text = "{\n \"uuid\": \"p\", \"name\": \"ä\",\n \"statementQuery\": \"// ä\\nALLOW settings:objects:read\\n\\tWHERE settings:schemaId == 'x';\"}";
    let file = folder.write("policy.json", text);
    let output = allowhere(&["check", "--format", "json", &file]);
    let start = text.find("==").expect("it is there");
    let column = text.lines().nth(2).and_then(|line| line.find("==")).expect("it is there");
    assert_eq!(
        document(&output)["diagnostics"],
        json!([{
            "file": file, "where": "statementQuery", "code": "double-equals", "severity": "error",
            "message": "`==` is no operator", "help": "write `=`",
            // One character of the line has two bytes.
            "line": 3, "column": column, "start": start, "end": start + 2,
            // The two have the first sign in common.
            "edits": [{ "start": start + 1, "end": start + 2, "replacement": "" }],
        }])
    );
    let output = allowhere(&["check", "--format", "github", &file]);
    assert!(
        out(&output)
            .starts_with(&format!("::error file={file},line=3,col={column},title=double-equals::statementQuery: "))
    );
    let log = document(&allowhere(&["check", "--format", "sarif", &file]));
    let result = &log["runs"][0]["results"][0];
    let region = json!({
        "startLine": 3, "startColumn": column, "endLine": 3, "endColumn": column + 2, "byteOffset": start, "byteLength": 2,
    });
    assert_eq!(result["locations"][0]["physicalLocation"]["region"], region);
    assert_eq!(result["locations"][0]["logicalLocations"], json!([{ "fullyQualifiedName": "statementQuery" }]));
    assert_eq!(
        result["fixes"][0]["artifactChanges"][0]["replacements"],
        json!([{ "deletedRegion": { "byteOffset": start + 1, "byteLength": 1 }, "insertedContent": { "text": "" } }])
    );
    // One says so in the log of what was fixed, too.
    let output = allowhere(&["check", "--fix", &file]);
    assert!(out(&output).starts_with(&format!("{file}:3:{column}: fixed[double-equals]: ")), "{}", out(&output));
    assert_eq!(fs::read_to_string(&file).expect("the file"), text.replace("==", "="));
    // A list that says nothing of the vendor's is a document of ours.
    let ours = folder.write("ours.json", format!("{{\"policies\": [{text}]}}"));
    let output = allowhere(&["check", "--format", "json", &ours]);
    let found = &document(&output)["diagnostics"][0];
    assert_eq!(
        (&found["where"], &found["line"], &found["column"]),
        (&json!("policies[0].statementQuery"), &json!(3), &json!(26))
    );
}

#[test]
fn labels_lie_in_the_file() {
    let folder = Folder::new("labels");
    let text = r#"{"uuid": "p", "name": "P",
 "statementQuery": "ALLOW storage:logs:read WHERE storage:bucket-name = \"a\" AND storage:bucket-name = \"b\";"}"#;
    let file = folder.write("policy.json", text);
    let found = document(&allowhere(&["check", "--format", "json", &file]))["diagnostics"][0].clone();
    assert_eq!(found["code"], "never-holds");
    let said = |found: &Value| {
        let at = |name: &str| usize::try_from(found[name].as_u64().expect("a number")).expect("an offset");
        text[at("start")..at("end")].to_owned()
    };
    assert_eq!(said(&found), r#"storage:bucket-name = \"b\""#);
    assert_eq!(said(&found["labels"][0]), r#"storage:bucket-name = \"a\""#);
    assert!(out(&allowhere(&["check", &file])).contains("---------- "), "the label is drawn");
}

#[test]
fn what_is_passed_over_is_named_if_one_asks() {
    let (folder, path) = account("verbose");
    for name in ["README.md", "package.json", "no.json", ".hidden.json", "own.toml", "values.yaml"] {
        folder.write(&format!("account/{name}"), "{\"name\": \"x\",");
    }
    let passed_over = [".hidden.json", "README.md", "no.json", "own.toml", "package.json", "values.yaml"];
    let expected = passed_over.map(|name| format!("allowhere: passed over {path}/{name}\n")).concat();
    for (arguments, code) in
        [(&["check", "-v"][..], 0), (&["check", "--verbose"], 0), (&["convert", "-v"], 0), (&["fmt", "-v"], 0)]
    {
        let output = allowhere(&[arguments, &[&path]].concat());
        assert_eq!((exit(&output), notes(&output)), (code, expected.clone()), "{arguments:?}");
    }
    assert_eq!(notes(&allowhere(&["check", &path])), "");
    let output = allowhere(&[&["eval", "-v", "-r", &path], &ASKED[..]].concat());
    assert_eq!((exit(&output), notes(&output)), (0, expected.clone()));
    // What speaks of policies is not passed over because it is broken.
    folder.write("account/no.json", "{\"statementQuery\": ");
    let output = allowhere(&["check", "--format", "json", &path]);
    let found = &document(&output)["diagnostics"][0];
    assert_eq!(
        (exit(&output), &found["code"], &found["file"]),
        (1, &json!("malformed-document"), &json!(format!("{path}/no.json")))
    );
    assert_eq!(eval(&[&path]).0, 1, "what could not be read may be a DENY");
}

#[test]
fn a_folder_without_policies_is_most_likely_another_one() {
    let folder = Folder::new("nothing");
    folder.write("README.md", "nothing");
    let path = folder.0.to_str().expect("UTF-8");
    for arguments in [&["check"][..], &["fmt"], &["convert"], &["expand", "-r"]] {
        let output = allowhere(&[arguments, &[path]].concat());
        let said = format!("allowhere: {path} holds no files of policies\n");
        assert_eq!((exit(&output), notes(&output)), (64, said), "{arguments:?}");
    }
    assert_eq!(exit(&allowhere(&["test", path])), 64);
}

#[test]
fn scenarios_run_against_the_files_around_them() {
    let (folder, path) = account("scenarios");
    folder.write("account/scenarios.toml", SCENARIOS);
    let output = allowhere(&["test", "--format", "json", &path]);
    assert_eq!((exit(&output), document(&output)), (0, json!({"passed": 1, "failed": 0, "failures": []})));
    // Or beside those that are named, or those that they include: a file or a folder.
    let alone = folder.write("alone.toml", SCENARIOS);
    let reader = format!("{path}/reader.json");
    let bindings = format!("{path}/bindings.json");
    let all = [&alone, &reader, &bindings].map(String::as_str);
    assert_eq!(exit(&allowhere(&[&["test"][..], &all].concat())), 0);
    assert_eq!(exit(&allowhere(&["test", &alone])), 1, "there is nothing around it");
    for include in
        [r#"["account"]"#, r#"["account/bindings.json", "account"]"#, r#"["account", "account/reader.json"]"#]
    {
        let file = folder.write("including.toml", format!("include = {include}\n{SCENARIOS}"));
        let output = allowhere(&["test", &file]);
        assert_eq!(exit(&output), 0, "{include}: {}", out(&output));
    }
    // One that says a repository is asked of that one alone.
    let own = format!("policies = []\n{SCENARIOS}");
    folder.write("account/scenarios.toml", &own);
    assert_eq!(exit(&allowhere(&["test", &path])), 1);
}

#[test]
fn a_test_that_tests_nothing_fails() {
    let (_folder, path) = account("no-scenarios");
    let output = allowhere(&["test", "--format", "json", &path]);
    let failure = json!({"file": path, "name": "(document)", "expected": "requests or expect_error", "actual": "neither",
                         "expected_by": null, "actual_by": null});
    assert_eq!((exit(&output), document(&output)), (1, json!({"passed": 0, "failed": 1, "failures": [failure]})));
    let folder = Folder::new("text-as-scenario");
    let policy = folder.write("a.policy", "ALLOW settings:objects:read;");
    assert_eq!(exit(&allowhere(&["test", &policy])), 1);
}

#[test]
fn a_large_file_is_refused_unread_and_the_others_are_checked() {
    let (folder, path) = account("large");
    let file = fs::File::create(folder.0.join("account/large.json")).expect("a file");
    file.set_len(1 << 30).expect("a file of 1 GiB");
    folder.write("account/wrong.json", r#"{"uuid": "w", "name": "W", "statementQuery": "ALOW"}"#);
    let output = allowhere(&["check", "--format", "json", &path]);
    let said = format!("allowhere: cannot read {path}/large.json: it is larger than 64 MiB\n");
    assert_eq!((exit(&output), notes(&output)), (64, said.clone()));
    assert_eq!(document(&output)["diagnostics"][0]["file"], json!(format!("{path}/wrong.json")));
    assert_eq!(eval(&[&path]), (64, said));
}

#[test]
fn bindings_are_not_judged_while_a_file_is_missing() {
    let folder = Folder::new("missing");
    let bindings = folder.write("bindings.json", BINDINGS);
    let wrong = folder.write("wrong.json", r#"{"uuid": "w", "name": "W", "statementQuery": "ALOW"}"#);
    let missing = folder.0.join("missing.tf").to_str().expect("UTF-8").to_owned();
    let codes = |files: &[&str]| {
        let output = allowhere(&[&["check", "--format", "json"], files].concat());
        let found = document(&output)["diagnostics"].as_array().expect("a list").clone();
        let codes = found.iter().map(|found| found["code"].as_str().expect("a code").to_owned());
        (exit(&output), codes.collect::<Vec<_>>())
    };
    assert_eq!(codes(&[&bindings, &wrong]), (1, vec!["syntax".to_owned(), "unknown-policy".to_owned()]));
    // The policy may be in the file that is not there.
    assert_eq!(codes(&[&bindings, &missing, &wrong]), (64, vec!["syntax".to_owned()]));
}

#[test]
fn standard_input_is_told_apart() {
    let kind = ["check", "--kind", "repository", "--format", "json", "-"];
    let output = allowhere_reading(&kind, READER.replace("ALLOW", "ALOW").as_bytes());
    let found = &document(&output)["diagnostics"][0];
    assert_eq!((&found["where"], &found["line"]), (&json!("statementQuery"), &json!(2)));
    let output = allowhere_reading(&["convert", "-"], READER.as_bytes());
    assert!(out(&output).starts_with("[[policies]]\nuuid = \"reader\"\n"), "{}", notes(&output));
}

#[test]
fn texts_are_formatted_where_they_stand() {
    let folder = Folder::new("fmt-json");
    let text = "{\"content\": [ {\"uuid\": \"b\", \"name\": \"B\",\n  \"boundaryQuery\": \"a:b='\\u00e4'\\n\" } ]}\n";
    let file = folder.write("page.json", text);
    let output = allowhere(&["fmt", "--check", &file]);
    assert_eq!((exit(&output), out(&output)), (1, format!("{file}\n")));
    assert_eq!(fs::read_to_string(&file).expect("the file"), text);
    let output = allowhere(&["fmt", &file]);
    assert_eq!((exit(&output), notes(&output)), (0, format!("formatted {file}\n")));
    assert_eq!(fs::read_to_string(&file).expect("the file"), text.replace("b='\\u00e4'", "b = '\\u00e4';"));
    assert_eq!(exit(&allowhere(&["fmt", "--check", &file])), 0);
    let broken = folder.write("broken.json", "{\"statementQuery\": ");
    let output = allowhere(&["fmt", &broken]);
    assert_eq!(exit(&output), 1);
    assert!(notes(&output).contains("error[malformed-document]"), "{}", notes(&output));
}

#[test]
fn a_repository_has_one_catalogue() {
    let folder = Folder::new("catalogues");
    let policy = |uuid: &str, catalog: &str| {
        format!(
            "catalog = \"{catalog}\"\n[[policies]]\nuuid = \"{uuid}\"\nname = \"P\"\nstatementQuery = \"ALLOW a:b:c;\"\n"
        )
    };
    let none = folder.write("none.toml", policy("a", "none"));
    let same = folder.write("same.toml", policy("b", "none"));
    let other = folder.write("other.toml", policy("c", "dynatrace"));
    assert_eq!(eval(&[&none, &same]).0, 2);
    let (code, said) = eval(&[&none, &other]);
    assert_eq!(code, 1);
    assert!(said.contains("another file of this repository names another catalogue"), "{said}");
    let strict = folder.write(
        "strict.toml",
        "strict = true\n[[policies]]\nuuid = \"d\"\nname = \"P\"\nstatementQuery = \"ALLOW a:b:c;\"\n",
    );
    let lenient = folder.write("lenient.toml", "strict = false\n");
    assert_eq!(eval(&[&strict, &lenient]).0, 1);
    assert_eq!(eval(&[&lenient, &strict]).0, 1);
}

#[test]
fn convert_has_three_forms() {
    let (folder, path) = account("convert");
    folder.write("account/environments.toml", "[[environments]]\nid = \"prod\"\naccount = \"acme\"\n");
    let ours = json!({
        "policies": [{"uuid": "reader", "name": "Reader", "levelType": "account", "levelId": "acme",
                      "statementQuery": "ALLOW settings:objects:read;"}],
        "policyBindings": [{"levelType": "account", "levelId": "acme", "policyUuid": "reader", "groups": ["it"]}],
        "environments": [{"id": "prod", "account": "acme"}],
    });
    for arguments in [&["--format", "json"][..], &["--to", "vendor"]] {
        let output = allowhere(&[&["convert"], arguments, &[&path]].concat());
        assert_eq!((exit(&output), document(&output)), (0, ours.clone()), "{arguments:?}");
    }
    folder.write("account/boundary.json", r#"{"uuid": "b", "name": "B", "boundaryQuery": "a:b = 'c';"}"#);
    let content = json!([{"uuid": "b", "name": "B", "boundaryQuery": "a:b = 'c';"}]);
    let vendors = document(&allowhere(&["convert", "--to", "vendor", &path]));
    assert_eq!((&vendors["content"], &vendors["boundaries"]), (&content, &Value::Null));
    let ours = document(&allowhere(&["convert", "--format", "json", &path]));
    assert_eq!((&ours["boundaries"], &ours["content"]), (&content, &Value::Null));
    // Texts are not judged, but what is no repository is not converted.
    let wrong = folder.write("wrong.json", r#"{"uuid": "b", "boundaryQuery": "a:b = "}"#);
    let output = allowhere(&["convert", &wrong]);
    assert_eq!((exit(&output), out(&output).as_str()), (1, ""));
    assert!(notes(&output).contains("error[missing-field]") && !notes(&output).contains("error[syntax]"));
    let output = allowhere(&["convert", "--format", "json", &wrong]);
    assert_eq!(document(&output)["diagnostics"][0]["code"], "missing-field");
}

#[cfg(unix)]
#[test]
fn links_lead_nowhere_else() {
    use std::os::unix::fs::symlink;
    let (folder, path) = account("links");
    let outside = folder.write("outside.json", READER);
    let link = |target: &str, name: &str| symlink(target, folder.0.join("account").join(name)).expect("a link");
    link("reader.json", "again.json");
    link(".", "loop");
    link("../outside.json", "notes.txt");
    let output = allowhere(&["check", "-v", &path]);
    let passed_over = ["again.json", "loop", "notes.txt"].map(|name| format!("allowhere: passed over {path}/{name}\n"));
    assert_eq!((exit(&output), notes(&output)), (0, passed_over.concat()), "{}", out(&output));
    // What leaves the folder may hold anything, and is said; so is what is not there.
    for (target, name) in
        [("../outside.json", "leaves.json"), ("..", "up"), ("nowhere", "dangling.json"), ("loop.json", "loop.json")]
    {
        link(target, name);
        let output = allowhere(&["check", &path]);
        let said = format!("allowhere: cannot read {path}/{name}: it is a symbolic link that leaves {path}\n");
        assert_eq!((exit(&output), notes(&output)), (64, said.clone()));
        assert_eq!(eval(&[&path]), (64, said));
        fs::remove_file(folder.0.join("account").join(name)).expect("the link");
    }
    // One that is named is what it leads to.
    let named = folder.0.join("named.json");
    symlink(&outside, &named).expect("a link");
    assert_eq!(exit(&allowhere(&["check", named.to_str().expect("UTF-8")])), 0);
    let other = folder.0.join("other");
    symlink("account", &other).expect("a link");
    assert_eq!(eval(&[other.to_str().expect("UTF-8")]).0, 0);
}

#[cfg(unix)]
#[test]
fn what_nests_deeply_needs_little_stack() {
    let folder = Folder::new("nested");
    let policy = "resource \"dynatrace_iam_policy\" \"p\" {\n  name = \"P\"\n  statement_query = \"ALLOW settings:objects:read WHERE settings:schemaId == 'a';\"\n}\n";
    let check = |name: &str, content: &str| {
        let file = folder.write(name, content);
        let command = format!("ulimit -s 1024; exec '{}' check --fix '{file}'", env!("CARGO_BIN_EXE_allowhere"));
        let output = std::process::Command::new("sh").args(["-c", &command]).output().expect("a shell");
        (exit(&output), out(&output), file)
    };
    let nested = |depth: usize| "a {\n".repeat(depth) + &"}\n".repeat(depth);
    let (code, said, file) = check("fine.tf", &(nested(60) + policy));
    assert_eq!((code, said.lines().last()), (0, Some("0 errors, 0 warnings, 1 fixed")));
    assert!(fs::read_to_string(file).expect("the file").contains("schemaId = 'a'"));
    let (code, said, _) = check("deep.tf", &(nested(10_000) + policy));
    assert_eq!(code, 1);
    assert!(said.starts_with("error[malformed-document]: no HCL: invalid nesting depth;"), "{said}");
    assert!(said.contains("deep.tf:65:3"), "{said}");
}
