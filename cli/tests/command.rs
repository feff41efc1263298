//! The command as its users meet it: files in, results and exit codes out.

mod common;

use std::path::Path;
use std::process::Output;

use serde_json::{Value, json};

use common::{Folder, allowhere, allowhere_reading, document, exit, notes, out};

const REPOSITORY: &str = r#"
[[policies]]
uuid = "reader"
name = "Reader"
statementQuery = "ALLOW settings:objects:read, settings:schemas:read;"

[[policies]]
uuid = "writer"
name = "Writer"
statementQuery = '''
ALLOW settings:objects:write WHERE settings:schemaId = "app:open";
DENY settings:objects:write WHERE settings:schemaId = "app:secret";
'''

[[policyBindings]]
levelType = "environment"
levelId = "prod"
policyUuid = "reader"
groups = ["sales", "it"]

[[policyBindings]]
levelType = "environment"
levelId = "prod"
policyUuid = "writer"
groups = ["it"]
"#;

/// Exit code and the pairs of place and code.
fn checked(arguments: &[&str], input: &[u8]) -> (i32, Vec<(Value, String)>) {
    let output = allowhere_reading(&[&["check", "--format", "json"], arguments].concat(), input);
    let found = document(&output)["diagnostics"]
        .as_array()
        .expect("a list")
        .iter()
        .map(|diagnostic| (diagnostic["where"].clone(), diagnostic["code"].as_str().expect("a code").to_owned()))
        .collect();
    (exit(&output), found)
}

/// The result of a scenario file.
fn tested(folder: &Folder, content: &str) -> (i32, Value) {
    let file = folder.write("scenario.toml", content);
    let output = allowhere(&["test", "--format", "json", &file]);
    (exit(&output), document(&output))
}

fn eval(folder: &Folder, arguments: &[&str]) -> Output {
    let file = folder.write("repository.toml", REPOSITORY);
    allowhere(&[&["eval", "-r", &file], arguments].concat())
}

#[test]
fn check_finds_nothing_wrong_in_good_files() {
    let folder = Folder::new("check-good");
    let policy = folder.write("a.policy", "ALLOW settings:objects:read;");
    let boundary = folder.write("a.boundary", "environment:management-zone startsWith \"[Prod]\";");
    let repository = folder.write("a.toml", REPOSITORY);
    assert_eq!(checked(&[&policy, &boundary, &repository], b""), (0, vec![]));
    let output = allowhere(&["check", &policy]);
    assert_eq!((exit(&output), out(&output).as_str()), (0, "0 errors, 0 warnings\n"));
}

#[test]
fn check_gives_every_field_of_a_diagnostic() {
    let folder = Folder::new("check-fields");
    let text = "// ünï\nALLOW settings:objects:read WHERE /* é */ settings:schemaId == \"a\";";
    let policy = folder.write("a.policy", text);
    let output = allowhere(&["check", "--format", "json", &policy]);
    assert_eq!(exit(&output), 1);
    let found = document(&output);
    let equals = found["diagnostics"].as_array().expect("a list").iter().find(|found| found["code"] == "double-equals");
    let equals = equals.expect("the mistake is found");
    let start = text.find("==").expect("it is there");
    assert_eq!(equals["file"], policy.as_str());
    assert_eq!(equals["where"], Value::Null);
    assert_eq!(equals["severity"], "error");
    assert_eq!(equals["help"], "write `=`");
    assert_eq!((&equals["line"], &equals["column"]), (&json!(2), &json!(61)));
    assert_eq!((&equals["start"], &equals["end"]), (&json!(start), &json!(start + 2)));
    // Labels and edits are there when there are some.
    assert_eq!(equals["edits"][0]["replacement"], "=");
    assert_eq!(equals.as_object().expect("a table").len(), 11);
}

#[test]
fn check_names_the_field_of_a_document() {
    let folder = Folder::new("check-document");
    let file = folder.write(
        "a.json",
        r#"{"policies":[{"uuid":"p","name":"P","statementQuery":"ALLOW settings:objects:read\nWHERE x == \"y\";"}]}"#,
    );
    let output = allowhere(&["check", "--format", "json", &file]);
    let found = document(&output);
    assert_eq!(exit(&output), 1);
    let equals = found["diagnostics"].as_array().expect("a list").iter().find(|found| found["code"] == "double-equals");
    let equals = equals.expect("the mistake is found");
    assert_eq!(equals["where"], "policies[0].statementQuery");
    assert_eq!((&equals["line"], &equals["column"], &equals["start"]), (&json!(2), &json!(9), &json!(36)));
}

#[test]
fn check_draws_for_people_without_colours_in_a_pipe() {
    let folder = Folder::new("check-text");
    let policy = folder.write("a.policy", "ALLOW settings:objects:read WHERE settings:schemaId == \"a\";");
    let drawn = out(&allowhere(&["check", &policy]));
    assert!(drawn.contains("error[double-equals]"), "{drawn}");
    assert!(drawn.contains("a.policy:1:53"), "{drawn}");
    assert!(!drawn.contains('\u{1b}'), "{drawn}");
}

#[test]
fn check_reports_documents_that_are_none() {
    let folder = Folder::new("check-malformed");
    let deep = |open: &str, close: &str| open.repeat(100_000) + &close.repeat(100_000);
    for (name, content) in [
        ("syntax.toml", "a = \n".to_owned()),
        ("syntax.json", "{\"a\": }".to_owned()),
        ("twice.json", r#"{"policies":[],"policies":[]}"#.to_owned()),
        ("deep.toml", format!("a = {}", deep("[", "]"))),
        ("keys.toml", format!("a{} = 1", ".a".repeat(100_000))),
        ("deep.json", deep("[", "]")),
        ("list.json", "[]".to_owned()),
    ] {
        let file = folder.write(name, content);
        let (exit, found) = checked(&[&file], b"");
        assert_eq!(exit, 1, "{name}");
        assert_eq!(found, [(Value::Null, "malformed-document".to_owned())], "{name}");
    }
    let file = folder.write("type.toml", "[[policies]]\nuuid = 3\nname = \"n\"\nstatementQuery = \"\"");
    assert_eq!(checked(&[&file], b""), (1, vec![(json!("policies[0].uuid"), "malformed-document".to_owned())]));
    let file = folder.write("place.toml", "# one\na = é\n");
    let found = document(&allowhere(&["check", "--format", "json", &file]));
    let found = &found["diagnostics"][0];
    assert_eq!((&found["line"], &found["column"], &found["start"]), (&json!(2), &json!(5), &json!(10)));
}

#[test]
fn check_reports_what_is_not_utf8() {
    let folder = Folder::new("check-utf8");
    for name in ["a.policy", "a.boundary", "a.toml", "a.json"] {
        let file = folder.write(name, b"\n\xc3\xa9\xff");
        let output = allowhere(&["check", "--format", "json", &file]);
        let found = &document(&output)["diagnostics"][0];
        assert_eq!((exit(&output), &found["code"]), (1, &json!("not-utf8")), "{name}");
        assert_eq!((&found["line"], &found["column"], &found["start"]), (&json!(2), &json!(2), &json!(3)));
    }
}

#[test]
fn check_reads_standard_input_of_the_kind_asked_for() {
    let code = |arguments: &[&str], input: &[u8]| {
        checked(arguments, input).1.into_iter().map(|found| found.1).collect::<Vec<_>>()
    };
    assert_eq!(code(&["-"], b"ALLOW settings:objects:read;"), [""; 0]);
    assert_eq!(code(&["--kind", "boundary", "-"], b"global:week-day = \"Monday\";"), [""; 0]);
    assert_eq!(code(&["--kind", "repository", "-"], REPOSITORY.as_bytes()), [""; 0]);
    assert_eq!(code(&["--kind", "repository", "-"], b" {\"policies\":[]}"), [""; 0]);
}

#[test]
fn strict_and_catalog_of_the_arguments_prevail() {
    let folder = Folder::new("strict");
    let file = folder.write("a.policy", "ALLOW made:up:permission;");
    assert_eq!(checked(&[&file], b""), (0, vec![(Value::Null, "unknown-permission".to_owned())]));
    assert_eq!(checked(&["--strict", &file], b"").0, 1);
    assert_eq!(checked(&["--strict", "--catalog", "none", &file], b""), (0, vec![]));
    let list = folder.write("list.toml", "[permissions.\"made:up:permission\"]\nconditions = {}\n");
    assert_eq!(checked(&["--strict", "--catalog", &list, &file], b""), (0, vec![]));
    let head = "strict = true\ncatalog = \"list.toml\"\n";
    let own = "[[policies]]\nuuid = \"p\"\nname = \"P\"\nstatementQuery = \"ALLOW made:up:permission;\"";
    let file = folder.write("own.toml", format!("{head}{own}"));
    assert_eq!(checked(&[&file], b""), (0, vec![]));
    assert_eq!(checked(&["--catalog", "dynatrace", &file], b"").0, 1);
    let file = folder.write("missing.toml", format!("catalog = \"nowhere.toml\"\n{own}"));
    assert_eq!(checked(&[&file], b""), (1, vec![(json!("catalog"), "malformed-document".to_owned())]));
}

#[test]
fn wrong_usage_is_one_line_and_64() {
    let folder = Folder::new("usage");
    let repository = folder.write("a.toml", REPOSITORY);
    let other = folder.write("a.txt", "ALLOW settings:objects:read;");
    for arguments in [
        vec![],
        vec!["check"],
        vec!["inspect"],
        vec!["check", "--colour", &other],
        vec!["check", "nowhere.policy"],
        vec!["check", &other],
        vec!["check", "--catalog", "nowhere.toml", &other],
        vec!["test", "nowhere.toml"],
        vec!["eval", "-r", &repository],
        vec!["eval", "-r", "nowhere.toml", "--permission", "a:b:c"],
        vec!["eval", "-r", &repository, "--permission", "a:b:c", "--time", "noon"],
        vec!["eval", "-r", &repository, "--permission", "a:b:c", "--attribute", "x"],
        vec!["eval", "-r", &repository, "--permission", "a:b:c", "--environment", "e", "--account", "a"],
        vec!["eval", "-r", &repository, "--permission", "a:b:c", "--attribute", "x=1", "--no-value", "x"],
    ] {
        let output = allowhere(&arguments);
        assert_eq!(exit(&output), 64, "{arguments:?}");
        assert_eq!(notes(&output).lines().count(), 1, "{arguments:?}: {}", notes(&output));
    }
    assert!(notes(&allowhere(&["eval", "-r", &repository])).contains("--permission"));
}

#[test]
fn other_files_are_still_checked() {
    let folder = Folder::new("others");
    let wrong = folder.write("a.policy", "ALLOW settings:objects:read WHERE a == \"b\";");
    let output = allowhere(&["check", "--format", "json", "nowhere.policy", &wrong]);
    assert_eq!(exit(&output), 64);
    assert!(notes(&output).contains("nowhere.policy"));
    assert!(out(&output).contains("double-equals"));
    let scenario = folder.write("a.toml", "[[requests]]\npermission = \"a:b:c\"\ndecision = \"deny\"");
    let output = allowhere(&["test", "nowhere.toml", &scenario]);
    assert_eq!((exit(&output), out(&output).as_str()), (64, "1 passed, 0 failed\n"));
}

#[test]
fn help_and_version_are_no_errors() {
    for arguments in
        [vec!["--help"], vec!["check", "--help"], vec!["test", "--help"], vec!["eval", "--help"], vec!["--version"]]
    {
        let output = allowhere(&arguments);
        assert_eq!((exit(&output), notes(&output).as_str()), (0, ""), "{arguments:?}");
        assert!(out(&output).contains("allowhere"), "{arguments:?}");
    }
}

#[test]
fn test_compares_decision_and_statement() {
    let folder = Folder::new("test");
    let request = |permission: &str, decision: &str, by: &str| {
        format!(
            "[[requests]]\nname = \"{permission}\"\ngroups = [\"sales\"]\nenvironment = \"prod\"\npermission = \"{permission}\"\ndecision = \"{decision}\"\nby = \"{by}\"\n"
        )
    };
    let good =
        request("settings:objects:read", "allow", "reader:1") + &request("settings:objects:write", "deny", "default");
    assert_eq!(
        tested(&folder, &(REPOSITORY.to_owned() + &good)),
        (0, json!({"passed": 2, "failed": 0, "failures": []}))
    );
    let bad =
        request("settings:objects:read", "deny", "writer:2") + &request("settings:objects:read", "allow", "default");
    let content = REPOSITORY.to_owned() + &bad;
    let (exit_code, result) = tested(&folder, &content);
    assert_eq!(exit_code, 1);
    assert_eq!((&result["passed"], &result["failed"]), (&json!(0), &json!(2)));
    let file = folder.write("scenario.toml", &content);
    assert_eq!(
        result["failures"][0],
        json!({"file": file, "name": "settings:objects:read", "expected": "deny", "actual": "allow",
            "expected_by": "writer:2", "actual_by": "reader:1"})
    );
    assert_eq!(result["failures"][1]["expected_by"], "default");
    let text = out(&allowhere(&["test", &file]));
    assert!(text.contains("  expected deny by writer:2\n  actual   allow by reader:1\n"), "{text}");
    assert!(text.ends_with("0 passed, 2 failed\n"), "{text}");
}

#[test]
fn test_expects_refusals() {
    let folder = Folder::new("refusals");
    let wrong = "[[policies]]\nuuid = \"p\"\nname = \"P\"\nstatementQuery = \"ALLOW a:b:c WHERE a:x == 'y';\"\n";
    for (expected, passes) in [
        ("[expect_error]", true),
        ("[expect_error]\nwhere = \"policies[0]\"", true),
        ("[expect_error]\nwhere = \"policies[0].statementQuery\"\ncode = \"double-equals\"", true),
        ("[expect_error]\nwhere = \"policies[1]\"", false),
        ("[expect_error]\ncode = \"or\"", false),
        ("[expect_error]\ncolour = \"red\"", false),
        ("expect_error = 3", false),
        ("", false),
    ] {
        // A key of the document has to stand before its tables.
        let content =
            if expected.starts_with('[') { format!("{wrong}{expected}") } else { format!("{expected}\n{wrong}") };
        let (exit, result) = tested(&folder, &content);
        assert_eq!((exit, &result["passed"]), (i32::from(!passes), &json!(i32::from(passes))), "{expected}: {result}");
        assert_eq!(result["failed"], json!(i32::from(!passes)), "{expected}");
    }
}

#[test]
fn test_counts_a_document_that_does_not_load_once() {
    let folder = Folder::new("faults");
    for content in [
        "x = ",
        "",
        "colour = \"red\"",
        "include = [\"nowhere.toml\"]",
        "strict = 1",
        "requests = 3",
        "[[requests]]\npermission = \"a:b:c\"",
        "[[requests]]\ndecision = \"deny\"",
        "[[requests]]\npermission = \"a:b:c\"\ndecision = \"maybe\"",
        "[[requests]]\npermission = \"a:b:c\"\ndecision = \"deny\"\ncolour = \"red\"",
        "[[requests]]\npermission = \"a:b:c\"\ndecision = \"deny\"\ntime = \"noon\"",
        "[[requests]]\npermission = \"a:b:c\"\ndecision = \"deny\"\nattributes = { x = 1 }",
        "[[requests]]\npermission = \"a:b:c\"\ndecision = \"deny\"\nenvironment = \"e\"\naccount = \"a\"",
    ] {
        let (exit, result) = tested(&folder, content);
        assert_eq!((exit, &result["passed"], &result["failed"]), (1, &json!(0), &json!(1)), "{content}");
        assert_eq!(result["failures"][0]["name"], "(document)", "{content}");
    }
    let file = folder.write("a.toml", "[[requests]]\npermission = \"a:b:c\"\ndecision = \"deny\"\ncolour = \"red\"");
    assert_eq!(checked(&[&file], b""), (1, vec![(json!("requests[0].colour"), "unknown-field".to_owned())]));
}

#[test]
fn includes_come_first_and_once() {
    let folder = Folder::new("include");
    folder.write("repository.toml", REPOSITORY.to_owned() + "[[requests]]\nthis = \"is not looked at\"");
    folder.write("other.toml", "include = [\"repository.toml\"]");
    let requests = "[[requests]]\ngroups = [\"it\"]\nenvironment = \"prod\"\npermission = \"settings:objects:read\"\ndecision = \"allow\"";
    let (_, result) = tested(&folder, &format!("include = [\"other.toml\", \"repository.toml\"]\n{requests}"));
    assert_eq!(result, json!({"passed": 1, "failed": 0, "failures": []}));
    folder.write("a.toml", "include = [\"b.toml\"]");
    let file = folder.write("b.toml", "include = [\"a.toml\"]");
    assert_eq!(checked(&[&file], b""), (1, vec![(json!("include[0]"), "malformed-document".to_owned())]));
}

#[test]
fn eval_says_allow_and_deny() {
    let folder = Folder::new("eval");
    let it = ["--group", "it", "--environment", "prod", "--format", "json", "--permission"];
    let output = eval(&folder, &[&it[..], &["settings:objects:read"]].concat());
    assert_eq!(exit(&output), 0);
    assert_eq!(
        document(&output),
        json!({"decision": "allow", "by": {"policy": "reader", "statement": 1}, "unknown": []})
    );

    let output = eval(&folder, &[&it[..], &["settings:objects:write"]].concat());
    assert_eq!(exit(&output), 2);
    let by = json!({"policy": "writer", "statement": 2});
    assert_eq!(document(&output), json!({"decision": "deny", "by": by, "unknown": ["settings:schemaId"]}));

    let attribute = ["settings:objects:write", "--attribute", "settings:schemaId=app:open"];
    assert_eq!(exit(&eval(&folder, &[&it[..], &attribute].concat())), 0);
    let attributes = [&attribute[..], &["--attribute", "settings:schemaId=app:secret"]].concat();
    assert_eq!(exit(&eval(&folder, &[&it[..], &attributes].concat())), 2);
    let none = ["settings:objects:write", "--no-value", "settings:schemaId"];
    let output = eval(&folder, &[&it[..], &none].concat());
    assert_eq!(exit(&output), 2);
    assert_eq!(document(&output), json!({"decision": "deny", "by": null, "unknown": []}));

    let output = eval(&folder, &["--group", "it", "--permission", "settings:objects:read"]);
    assert_eq!((exit(&output), out(&output).as_str()), (2, "deny\n  no statement grants it\n"));
}

#[test]
fn eval_refuses_a_faulty_repository() {
    let folder = Folder::new("eval-refused");
    let file = folder.write(
        "a.toml",
        "[[policies]]\nuuid = \"p\"\nname = \"P\"\nstatementQuery = \"ALLOW a:b:c WHERE a:x == 'y';\"\n",
    );
    let output = allowhere(&["eval", "-r", &file, "--permission", "a:b:c"]);
    assert_eq!((exit(&output), out(&output).as_str()), (1, ""));
    assert!(notes(&output).contains("double-equals"));
    let output = allowhere(&["eval", "-r", &file, "--permission", "a:b:c", "--format", "json"]);
    assert_eq!((exit(&output), notes(&output).as_str()), (1, ""));
    let found = document(&output);
    assert!(found["diagnostics"].as_array().expect("a list").iter().any(|found| found["code"] == "double-equals"));
}

#[test]
fn every_scenario_of_the_repository_passes() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut files = Vec::new();
    for folder in ["conformance/by-hand", "tests/cases/refusals", "demo"] {
        let before = files.len();
        let entries = std::fs::read_dir(root.join(folder)).expect("the folder is there");
        let paths = entries.map(|entry| entry.expect("it can be listed").path());
        files.extend(paths.filter(|path| path.extension().is_some_and(|ending| ending == "toml")));
        assert!(files.len() > before, "no files in {folder}");
    }
    files.sort();
    let names: Vec<&str> = files.iter().map(|file| file.to_str().expect("UTF-8")).collect();
    let output = allowhere(&[&["test", "--format", "json"], &names[..]].concat());
    let result = document(&output);
    println!("{} files: {} passed, {} failed", files.len(), result["passed"], result["failed"]);
    assert_eq!(result["failed"], 0, "{:#}\n{}", result["failures"], notes(&output));
    assert!(result["passed"].as_u64().is_some_and(|passed| passed > 0));
    assert_eq!(exit(&output), 0);
}

#[test]
fn check_warns_of_traps() {
    let folder = Folder::new("check-traps");
    let policy = folder.write("twice.policy", "ALLOW slo:slos:read; ALLOW slo:slos:read;\n");
    assert_eq!(checked(&[&policy], b""), (0, vec![(Value::Null, "redundant-statement".to_owned())]));
    let allowed = "ALLOW slo:slos:read;\n// allowhere: allow redundant-statement\nALLOW slo:slos:read;\n";
    assert_eq!(checked(&[&folder.write("allowed.policy", allowed)], b""), (0, vec![]));
    let parts = r#"
[[policies]]
uuid = "bound_elsewhere"
name = "bound elsewhere"
statementQuery = "ALLOW slo:slos:write;"
"#;
    folder.write("parts.toml", parts);
    let whole = r#"
include = ["parts.toml"]

[[policies]]
uuid = "nowhere"
name = "bound nowhere"
statementQuery = "ALLOW storage:logs:read;"

[[policies]]
uuid = "logs"
name = "logs without buckets"
statementQuery = "ALLOW storage:logs:read;"

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "logs"
groups = ["it"]
"#;
    let file = folder.write("whole.toml", whole);
    let expected = [("policies[1].statementQuery", "table-without-bucket"), ("policies[0]", "unbound-policy")];
    let expected = expected.map(|(place, code)| (json!(place), code.to_owned()));
    assert_eq!(checked(&[&file], b""), (0, expected.to_vec()));
}
