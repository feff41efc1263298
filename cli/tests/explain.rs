//! What `allowhere explain` says, as people read it, and as programs do.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

/// A repository, by its path from the root of the workspace.
fn repository(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(name)
}

const DEMO: &str = "demo/iam-by-example.toml";
const OPENED: &str = "demo/one-schema-opened.toml";
const EXPLAINED: &str = "cli/tests/cases/explained.toml";

fn allowhere(command: &str, name: &str, arguments: &str) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_allowhere"));
    program.arg(command).arg("-r").arg(repository(name)).args(arguments.split_whitespace());
    program.output().expect("the command runs")
}

fn text(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("UTF-8")
}

/// What is said, with the exit code on the first line. `eval` says the same in short.
fn explained(name: &str, arguments: &str) -> String {
    let output = allowhere("explain", name, arguments);
    let short = allowhere("eval", name, arguments);
    assert_eq!(output.status.code(), short.status.code(), "{arguments}");
    assert_eq!(text(&output).lines().next(), text(&short).lines().next(), "{arguments}");
    assert!(output.stderr.is_empty() && !text(&output).contains('\u{1b}'), "{arguments}");
    let shown = format!("explain {arguments}\nexit {}\n\n{}", output.status.code().unwrap_or(-1), text(&output));
    // A program is told the same.
    let json = allowhere("explain", name, &format!("{arguments} --format json"));
    let json: Value = serde_json::from_slice(&json.stdout).expect("one JSON document");
    let eval = allowhere("eval", name, &format!("{arguments} --format json"));
    let eval: Value = serde_json::from_slice(&eval.stdout).expect("one JSON document");
    for key in ["decision", "by", "unknown"] {
        assert_eq!(json[key], eval[key], "{arguments}");
    }
    let by = json["deciding"]
        .get(0)
        .map_or(Value::Null, |first| serde_json::json!({"policy": first["policy"], "statement": first["statement"]}));
    assert_eq!(json["by"], by, "{arguments}");
    shown
}

macro_rules! snapshots {
    ($($name:ident: $file:expr, $arguments:expr;)+) => {
        $(#[test]
        fn $name() {
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path("cases/explained");
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.bind(|| insta::assert_snapshot!(stringify!($name), explained($file, $arguments)));
        })+
    };
}

snapshots! {
    two_policies_grant: DEMO, "--group it_group_id --environment my_environment_id --permission settings:objects:read";
    others_have_it: DEMO, "--group sales_group_id --environment my_environment_id --permission settings:objects:write";
    nobody_has_it: DEMO, "--group it_group_id --environment my_environment_id --permission settings:objects:publish";
    another_environment: DEMO, "--group it_group_id --environment another --permission settings:objects:read";
    nobody_asks: DEMO, "--environment my_environment_id --permission settings:objects:read";
    another_schema: OPENED, "--group sales_group_id --environment my_environment_id --permission settings:objects:write --attribute settings:schemaId=builtin:alerting";
    no_schema_is_stated: OPENED, "--group sales_group_id --environment my_environment_id --permission settings:objects:write";
    the_opened_schema: OPENED, "--group sales_group_id --environment my_environment_id --permission dynatrace.settings:objects:write --attribute schemaId=dynatrace.settings.apm.container.monitoring-rule";
    the_schema_is_stated_twice: OPENED, "--group sales_group_id --environment my_environment_id --permission settings:objects:write --attribute schemaId=x --attribute settings:schemaId=x";
    outside_of_boundaries: EXPLAINED, "--group sales --environment prod --permission settings:objects:write --attribute settings:schemaId=app:other";
    within_a_boundary: EXPLAINED, "--group sales --environment eu --time 2026-11-24T10:00:00Z --permission settings:objects:write --attribute settings:schemaId=app:locked";
    a_deny_holds: EXPLAINED, "--group sales --environment eu --time 2026-11-28T10:00:00Z --permission settings:objects:write --attribute settings:schemaId=app:locked";
    a_deny_may_hold: EXPLAINED, "--group sales --environment eu --permission settings:objects:write --attribute settings:schemaId=app:locked";
    no_value_to_compare: EXPLAINED, "--group it --environment eu --permission settings:objects:write --no-value settings:schemaId";
    parameters_and_templates: EXPLAINED, "--group it --group sales --environment prod --user u-1 --permission storage:logs:read --attribute storage:bucket-name=it_logs --attribute storage:dt.security_context=u-2";
    no_user_is_stated: EXPLAINED, "--group sales --environment prod --permission storage:logs:read --attribute storage:bucket-name=sales_logs --attribute storage:dt.security_context=u-2";
    at_the_wrong_time: EXPLAINED, "--group it --group sales --environment prod --user u-1 --time 2026-11-24T20:00:00Z --permission storage:logs:read --attribute storage:bucket-name=it-a";
    several_where_one_can_be: EXPLAINED, "--group sales --environment prod --user u-1 --permission storage:logs:read --attribute storage:bucket-name=sales_logs --attribute storage:bucket-name=x --attribute storage:dt.security_context=u-1";
    what_cannot_be: EXPLAINED, "--group it --permission storage:events:read --attribute storage:bucket-name=a";
}

#[test]
fn programs_are_told_everything() {
    let arguments = "--group sales --environment prod --permission storage:logs:read --format json \
        --attribute storage:bucket-name=sales_logs --attribute storage:dt.security_context=u-2";
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("cases/explained");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("json", text(&allowhere("explain", EXPLAINED, arguments))));
}

#[test]
fn a_refused_repository_is_not_explained() {
    let output = allowhere("explain", "tests/cases/diagnostics/expected.toml", "--permission a:b:c");
    assert_eq!((output.status.code(), text(&output).as_str()), (Some(1), ""));
    let output = allowhere("explain", "nowhere.toml", "--permission a:b:c");
    assert_eq!(output.status.code(), Some(64));
}

#[test]
fn help_teaches() {
    let output = Command::new(env!("CARGO_BIN_EXE_allowhere")).args(["explain", "--help"]).output().expect("it runs");
    let help = text(&output);
    assert_eq!(output.status.code(), Some(0));
    assert!(help.contains("Examples:") && help.contains("nearest"), "{help}");
}

/// What `test` says of scenarios that include a repository.
fn tested(name: &str, requests: &str, arguments: &[&str]) -> Output {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    let file = folder.join(format!("{name}.toml"));
    let repository = repository(EXPLAINED);
    let include = format!("include = [{:?}]\n", repository.to_str().expect("UTF-8"));
    std::fs::write(&file, include + requests).expect("writable");
    let mut program = Command::new(env!("CARGO_BIN_EXE_allowhere"));
    // Names of files come out as they went in.
    program.current_dir(folder).arg("test").arg(format!("{name}.toml")).args(arguments);
    program.output().expect("the command runs")
}

const REQUESTS: &str = r#"
[[requests]]
name = "sales write menus"
groups = ["sales"]
environment = "eu"
time = "2026-11-24T10:00:00Z"
permission = "settings:objects:write"
attributes = { "settings:schemaId" = "app:menu" }
decision = "allow"
by = "writer:1"

[[requests]]
name = "sales write what is locked"
groups = ["sales"]
environment = "eu"
time = "2026-11-28T10:00:00Z"
permission = "settings:objects:write"
attributes = { "settings:schemaId" = "app:locked" }
decision = "allow"

[[requests]]
name = "sales read their logs"
groups = ["sales"]
environment = "prod"
user = "u-1"
permission = "storage:logs:read"
attributes = { "storage:bucket-name" = "sales_logs" }
decision = "allow"
by = "logs:1"
"#;

#[test]
fn failed_tests_are_explained_and_coverage_is_told() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("cases/explained");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let plain = tested("failures", REQUESTS, &[]);
    let covered = tested("failures", REQUESTS, &["--coverage"]);
    assert_eq!((plain.status.code(), covered.status.code()), (Some(1), Some(1)));
    let (plain, covered) = (text(&plain), text(&covered));
    assert!(plain.ends_with("\n1 passed, 2 failed\n") && covered.ends_with("\n1 passed, 2 failed\n"), "{covered}");
    settings.bind(|| insta::assert_snapshot!("test_with_coverage", covered));
}

#[test]
fn coverage_for_programs_has_a_key_of_its_own() {
    let json = |arguments: &[&str]| -> Value {
        serde_json::from_slice(&tested("coverage", REQUESTS, arguments).stdout).expect("one JSON document")
    };
    assert_eq!(json(&["--format", "json"]).get("coverage"), None);
    let covered = json(&["--format", "json", "--coverage"]);
    let coverage = &covered["coverage"];
    assert_eq!((&covered["passed"], &covered["failed"]), (&1.into(), &2.into()));
    assert_eq!(coverage["statements"], serde_json::json!({"all": 5, "exercised": 4}));
    assert_eq!(coverage["sides"], serde_json::json!({"all": 22, "exercised": 8}));
    let unreached = coverage["missing"].as_array().expect("a list").iter().find(|missing| missing["reached"] == false);
    assert_eq!(unreached.map(|missing| &missing["policy"]), Some(&"either-or-neither".into()));
}
