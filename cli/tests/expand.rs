//! `allowhere expand` as its users meet it: what it prints for the founding example, and for bindings with boundaries
//! and parameters.

use std::collections::BTreeSet;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;
use toml::Table;

const REPOSITORY: &str = r#"
[[policies]]
uuid = "logs"
name = "Logs of a team"
statementQuery = '''
ALLOW storage:buckets:read, storage:logs:read WHERE storage:bucket-name startsWith "${bindParam:team}_";
ALLOW settings:objects:write WHERE settings:schemaId = "builtin:alerting" AND settings:scope = "${global:levelId}";
DENY storage:spans:read WHERE storage:bucket-name = "secret";
'''

[[policies]]
uuid = "mixed"
name = "Settings and logs"
statementQuery = 'ALLOW settings:objects:read, storage:logs:read WHERE storage:bucket-name = "shared";'

[[boundaries]]
uuid = "office"
name = "Office hours"
boundaryQuery = '''
global:week-day IN ("Monday", "Tuesday");
global:week-day = "Friday";
global:time-of-day > "09:00+01:00";
'''

[[boundaries]]
uuid = "schemas"
name = "Some schemas"
boundaryQuery = '''
settings:schemaId startsWith "builtin:";
settings:schemaId startsWith "app:${bindParam:team}";
'''

[[environments]]
id = "prod"
account = "acme"

[[policyBindings]]
levelType = "account"
levelId = "acme"
policyUuid = "logs"
groups = ["sre", "dev"]
parameters = { team = "all" }
boundaries = ["office", "schemas"]

[[policyBindings]]
levelType = "environment"
levelId = "prod"
policyUuid = "logs"
groups = ["dev"]
parameters = { team = "dev" }

[[policyBindings]]
levelType = "environment"
levelId = "prod"
policyUuid = "mixed"
groups = ["dev"]
boundaries = ["schemas"]
parameters = { team = "dev" }
"#;

fn expand(arguments: &[&str], input: &str) -> Output {
    allowhere("expand", arguments, input)
}

fn allowhere(name: &str, arguments: &[&str], input: &str) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_allowhere"));
    let command = command.current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("..")).arg(name).args(arguments);
    let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().expect("the command runs");
    // A command that reads nothing may have ended already.
    let _ = child.stdin.take().expect("a pipe").write_all(input.as_bytes());
    child.wait_with_output().expect("the command ends")
}

/// The exit code, what is said on the way, and the result.
fn shown(output: &Output) -> String {
    let (out, notes) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    let code = output.status.code().expect("an exit code");
    format!("exit {code}\n-- standard error\n{notes}-- standard output\n{out}")
}

#[test]
fn the_founding_example() {
    insta::assert_snapshot!(shown(&expand(&["-r", "demo/iam-by-example.toml"], "")));
}

#[test]
fn one_schema_opened() {
    insta::assert_snapshot!(shown(&expand(&["-r", "demo/one-schema-opened.toml", "--group", "sales_group_id"], "")));
}

#[test]
fn boundaries_and_parameters() {
    insta::assert_snapshot!(shown(&expand(&["-r", "-"], REPOSITORY)));
}

#[test]
fn one_group_at_one_level_in_the_shape_of_the_vendor() {
    let output = expand(&["-r", "-", "--group", "sre", "--environment", "prod", "--format", "json"], REPOSITORY);
    insta::assert_snapshot!(shown(&output));
}

#[test]
fn several_groups_are_a_list() {
    let output = expand(&["-r", "-", "--account", "acme", "--format", "json"], REPOSITORY);
    let document: Value = serde_json::from_slice(&output.stdout).expect("one JSON document");
    let list = document.as_array().expect("a list");
    let heads: Vec<_> = list.iter().map(|it| format!("{}{}{}", it["group"], it["levelType"], it["levelId"])).collect();
    assert_eq!(heads, [r#""dev""account""acme""#, r#""sre""account""acme""#]);
    assert!(list.iter().all(|it| it["effectivePermissions"].is_array()));
}

#[test]
fn a_group_without_bindings_is_subject_to_nothing() {
    insta::assert_snapshot!(shown(&expand(&["-r", "-", "--group", "no\nbody", "--account", "acme"], REPOSITORY)));
}

#[test]
fn what_a_repository_is_refused_for() {
    let missing = REPOSITORY.replace("parameters = { team = \"all\" }\n", "");
    insta::assert_snapshot!(shown(&expand(&["-r", "-"], &missing)));
    let output = expand(&["-r", "-", "--format", "json"], &missing);
    let document: Value = serde_json::from_slice(&output.stdout).expect("one JSON document");
    let found = document["diagnostics"].as_array().expect("a list");
    assert!(found.iter().any(|it| it["code"] == "missing-parameter" && it["where"] == "policyBindings[0].parameters"));
    assert_eq!(output.status.code(), Some(1));
}

#[test]
fn a_value_that_cannot_be_written() {
    let quotes = r#"
[[policies]]
uuid = "p"
name = "P"
statementQuery = 'ALLOW settings:objects:read WHERE settings:schemaId = "it''s ${bindParam:p}";'

[[policyBindings]]
levelType = "global"
levelId = "global"
policyUuid = "p"
groups = ["g", "h"]
parameters = { p = '"' }
"#;
    let quotes = quotes.replace("'ALLOW", "'''ALLOW").replace(";'", ";'''").replace("it''s", "it's");
    insta::assert_snapshot!(shown(&expand(&["-r", "-"], &quotes)));
}

#[test]
fn what_no_policy_may_say_is_a_comment() {
    let apart = REPOSITORY.replace("settings:schemaId startsWith \"app", "storage:bucket-name = \"app");
    insta::assert_snapshot!(shown(&expand(&["-r", "-", "--group", "dev", "--environment", "prod"], &apart)));
}

#[test]
fn wrong_usage() {
    for arguments in [
        &["-r", "-", "--environment", "a", "--account", "b"][..],
        &["-r", "-", "--group", ""],
        &["--group", "g"],
        &["-r", "no-such-file.toml"],
        &["-r", "a.policy", "--group", "g"],
    ] {
        let output = expand(arguments, "");
        assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(64), &b""[..]), "{arguments:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr).lines().count(), 1, "{arguments:?}");
    }
}

#[test]
fn help_teaches() {
    let output = expand(&["--help"], "");
    let help = String::from_utf8(output.stdout).expect("UTF-8");
    assert_eq!(output.status.code(), Some(0));
    assert!(help.contains("Examples:") && help.contains("Exit codes:"), "{help}");
}

/// A scenario file with what it includes.
struct Scenarios {
    path: PathBuf,
    keys: Table,
    environments: Vec<toml::Value>,
}

impl Scenarios {
    fn read(path: &Path) -> Self {
        let mut keys: Table = fs::read_to_string(path).expect("a file").parse().expect("TOML");
        let mut environments = list(keys.remove("environments"));
        for include in list(keys.remove("include")) {
            let include = path.with_file_name(include.as_str().expect("a name"));
            environments.extend(Self::read(&include).environments);
        }
        if let Some(catalog) = keys.get_mut("catalog").filter(|name| name.as_str().is_some_and(|it| it.contains('.'))) {
            let file = path.with_file_name(catalog.as_str().expect("a name"));
            *catalog = toml::Value::String(file.display().to_string());
        }
        Self { path: path.to_owned(), keys, environments }
    }

    /// The scenarios with the requests of one level, about what is printed for their groups there; none if something
    /// cannot be printed.
    fn expanded(&self, level: &[(&str, String)], requests: &[toml::Value]) -> Option<Table> {
        let mut document = self.keys.clone();
        let groups: BTreeSet<&str> = requests.iter().flat_map(groups).filter(|group| !group.is_empty()).collect();
        let (mut policies, mut bindings) = (Vec::new(), Vec::new());
        for group in groups {
            let path = self.path.to_str().expect("UTF-8");
            let mut arguments = vec!["-r", path, "--group", group];
            for (name, id) in level {
                arguments.extend([*name, id]);
            }
            let output = expand(&arguments, "");
            if output.status.code() != Some(0) {
                let notes = String::from_utf8_lossy(&output.stderr);
                assert!(notes.contains("[cannot-be-written]"), "{path}: {notes}");
                return None;
            }
            let out = String::from_utf8(output.stdout).expect("UTF-8");
            // Without a level there is a part for each, of which the global one is asked about.
            let parts = out.split("// == ").filter(|part| !level.is_empty() || part.contains(", global"));
            for part in
                parts.filter(|part| part.lines().skip(1).any(|line| !line.starts_with("//") && !line.is_empty()))
            {
                let uuid = format!("{group} {}", policies.len());
                let (_, text) = part.split_once('\n').expect("a heading");
                let (kind, id) = match level {
                    [("--environment", id)] => ("environment", id.as_str()),
                    [(_, id)] => ("account", id.as_str()),
                    _ => ("global", "global"),
                };
                policies.push(table(&[("uuid", &uuid), ("name", &uuid), ("statementQuery", text)]));
                let mut binding = table(&[("policyUuid", &uuid), ("levelType", kind), ("levelId", id)]);
                binding.insert("groups".to_owned(), toml::Value::Array(vec![group.into()]));
                bindings.push(binding);
            }
        }
        for (name, items) in [("policies", policies), ("policyBindings", bindings)] {
            document.insert(name.to_owned(), toml::Value::Array(items.into_iter().map(toml::Value::Table).collect()));
        }
        document.remove("boundaries");
        document.insert("environments".to_owned(), toml::Value::Array(self.environments.clone()));
        document.insert("requests".to_owned(), toml::Value::Array(requests.to_vec()));
        Some(document)
    }
}

fn list(value: Option<toml::Value>) -> Vec<toml::Value> {
    value.and_then(|value| value.as_array().cloned()).unwrap_or_default()
}

fn table(fields: &[(&str, &str)]) -> Table {
    fields.iter().map(|(name, value)| ((*name).to_owned(), toml::Value::String((*value).to_owned()))).collect()
}

fn groups(request: &toml::Value) -> Vec<&str> {
    let groups = request.get("groups").and_then(toml::Value::as_array).into_iter().flatten();
    groups.filter_map(toml::Value::as_str).collect()
}

/// The level of a request, as arguments.
fn level(request: &toml::Value) -> Vec<(&'static str, String)> {
    let id = |name: &str| request.get(name).and_then(toml::Value::as_str).map(str::to_owned);
    let environment = id("environment").map(|id| ("--environment", id));
    environment.or(id("account").map(|id| ("--account", id))).into_iter().collect()
}

#[test]
fn the_scenarios_hold_for_what_is_printed_as_well() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/by-hand");
    let (mut passed, mut unwritten) = (0, Vec::new());
    for entry in fs::read_dir(folder).expect("the scenarios") {
        let scenarios = Scenarios::read(&entry.expect("a file").path());
        let mut requests = list(scenarios.keys.get("requests").cloned());
        for request in &mut requests {
            // Another policy says the same now.
            request.as_table_mut().expect("a request").remove("by");
        }
        let levels: BTreeSet<_> = requests.iter().map(level).collect();
        for asked in levels {
            let requests: Vec<_> = requests.iter().filter(|request| level(request) == asked).cloned().collect();
            let Some(document) = scenarios.expanded(&asked, &requests) else {
                unwritten.push(scenarios.path.clone());
                continue;
            };
            let text = toml::to_string(&document).expect("TOML");
            let output = allowhere("test", &["-"], &text);
            assert_eq!(output.status.code(), Some(0), "{}\n{text}{}", scenarios.path.display(), shown(&output));
            passed += requests.len();
        }
    }
    assert!(passed > 500, "{passed} requests passed");
    assert!(unwritten.len() < 5, "{unwritten:?}");
}
