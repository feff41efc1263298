//! What the author of a policy gets from `check` beside the findings: fixes, formats for tools, and codes explained.

mod common;

use std::fs;

use serde_json::{Value, json};

use common::{Folder, allowhere, allowhere_reading, document, exit, notes, out};

const WRONG: &str = "ALLOW settings:objects:read WHERE settings:schemaId == app\r\n\tALLOW slo:slos:read;\r\n";
const RIGHT: &str = "ALLOW settings:objects:read WHERE settings:schemaId = \"app\";\r\n\tALLOW slo:slos:read;\r\n";

#[test]
fn fix_changes_the_file_and_says_what_it_did() {
    let folder = Folder::new("fix");
    let file = folder.write("reader.policy", WRONG);
    let output = allowhere(&["check", "--fix", &file]);
    assert_eq!(exit(&output), 0, "{}", out(&output));
    assert_eq!(fs::read_to_string(&file).expect("the file"), RIGHT);
    let said = out(&output);
    for (place, code) in [("1:53", "double-equals"), ("1:56", "bare-value"), ("1:59", "missing-semicolon")] {
        assert!(said.contains(&format!("{file}:{place}: fixed[{code}]: ")), "{said}");
    }
    assert!(said.ends_with("0 errors, 0 warnings, 3 fixed\n"), "{said}");
    // And once more there is nothing to do.
    let again = allowhere(&["check", "--fix", "--format", "json", &file]);
    assert_eq!(document(&again), json!({ "diagnostics": [], "fixed": [] }));
    let left: Vec<String> = fs::read_dir(&folder.0)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"))
        .collect();
    assert_eq!(left, ["reader.policy"], "nothing is left beside the file");
}

#[test]
fn fix_leaves_what_is_not_certain() {
    let folder = Folder::new("fix-uncertain");
    let text = "ALLOW settings:objects:read WHERE settings:schemaId = \"a\" OR settings:schemaId == \"b\"";
    let file = folder.write("reader.policy", text);
    let output = allowhere(&["check", "--fix", "--format", "json", &file]);
    assert_eq!(exit(&output), 1);
    let report = document(&output);
    let codes = |key: &str| -> Vec<Value> {
        report[key].as_array().expect("a list").iter().map(|found| found["code"].clone()).collect()
    };
    assert_eq!((codes("diagnostics"), codes("fixed")), (vec![json!("or")], vec![json!("double-equals")]));
    assert_eq!(fs::read_to_string(&file).expect("the file"), text.replace("==", "="));
}

#[cfg(unix)]
#[test]
fn fix_keeps_permissions_and_links() {
    use std::os::unix::fs::{PermissionsExt as _, symlink};
    let folder = Folder::new("fix-permissions");
    let file = folder.write("reader.policy", WRONG);
    fs::set_permissions(&file, fs::Permissions::from_mode(0o640)).expect("permissions");
    let link = folder.0.join("link.policy");
    symlink("reader.policy", &link).expect("a link");
    assert_eq!(exit(&allowhere(&["check", "--fix", link.to_str().expect("UTF-8")])), 0);
    assert!(fs::symlink_metadata(&link).expect("the link").is_symlink());
    assert_eq!(fs::read_to_string(&file).expect("the file"), RIGHT);
    assert_eq!(fs::metadata(&file).expect("the file").permissions().mode() & 0o777, 0o640);
    // A file that nobody may write stays as it is, and the others are still put right.
    let locked = folder.write("locked.policy", WRONG);
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o440)).expect("permissions");
    let other = folder.write("other.policy", WRONG);
    let output = allowhere(&["check", "--fix", &locked, &other]);
    assert_eq!(exit(&output), 64);
    assert_eq!(notes(&output).lines().count(), 1, "{}", notes(&output));
    assert_eq!(fs::read_to_string(&locked).expect("the file"), WRONG);
    assert_eq!(fs::read_to_string(&other).expect("the file"), RIGHT);
}

#[test]
fn fix_changes_the_texts_of_a_document_and_not_standard_input() {
    let output = allowhere_reading(&["check", "--fix", "-"], WRONG.as_bytes());
    assert_eq!((exit(&output), notes(&output).lines().count()), (64, 1));
    let folder = Folder::new("fix-document");
    let text =
        "[[policies]]\nuuid = \"p\"\nname = \"P\"\nstatementQuery = \"ALLOW dynatrace.settings:objects:read;\"\n";
    let file = folder.write("repository.toml", text);
    let output = allowhere(&["check", "--fix", &file]);
    assert_eq!(exit(&output), 0);
    let place = "policies[0].statementQuery: 1:7: fixed[old-spelling]: ";
    assert!(out(&output).contains(&format!("{file}:{place}")), "{}", out(&output));
    assert!(out(&output).ends_with("0 errors, 0 warnings, 1 fixed\n"), "{}", out(&output));
    assert_eq!(fs::read_to_string(&file).expect("the file"), text.replace("dynatrace.", ""));
    let json =
        "{\"policies\": [ {\"uuid\": \"p\", \"name\": \"P\",\n  \"statementQuery\": \"ALLOW slo:slos:read,;\"} ]}";
    let file = folder.write("repository.json", json);
    assert_eq!(exit(&allowhere(&["check", "--fix", &file])), 0);
    assert_eq!(fs::read_to_string(&file).expect("the file"), json.replace(",;", ";"));
}

#[test]
fn warnings_can_be_errors() {
    let text = b"ALLOW dynatrace.settings:objects:read;";
    assert_eq!(exit(&allowhere_reading(&["check", "-"], text)), 0);
    let output = allowhere_reading(&["check", "--deny-warnings", "--format", "json", "-"], text);
    assert_eq!(exit(&output), 1);
    assert_eq!(document(&output)["diagnostics"][0]["severity"], "error");
    assert_eq!(exit(&allowhere_reading(&["check", "--deny-warnings", "-"], b"ALLOW settings:objects:read;")), 0);
}

#[test]
fn diagnostics_carry_their_edits() {
    let output =
        allowhere_reading(&["check", "--catalog", "none", "--format", "json", "-"], b"ALLOW a:b:c WHERE x:y == \"v\";");
    let edits = &document(&output)["diagnostics"][0]["edits"];
    assert_eq!(*edits, json!([{ "start": 22, "end": 24, "replacement": "=" }]));
}

#[test]
fn sarif_names_rules_places_and_fixes() {
    let text = "// ä\nALLOW settings:objects:read WHERE settings:schemaId == \"é\";";
    let output = allowhere_reading(&["check", "--format", "sarif", "-"], text.as_bytes());
    assert_eq!(exit(&output), 1);
    let log = document(&output);
    assert_eq!(log["version"], "2.1.0");
    let run = &log["runs"][0];
    let result = &run["results"][0];
    assert_eq!((&result["ruleId"], &result["level"]), (&json!("double-equals"), &json!("error")));
    let index = usize::try_from(result["ruleIndex"].as_u64().expect("a number")).expect("a small number");
    assert_eq!(run["tool"]["driver"]["rules"][index]["id"], "double-equals");
    let region = &result["locations"][0]["physicalLocation"]["region"];
    let place = json!({
        "startLine": 2, "startColumn": 53, "endLine": 2, "endColumn": 55, "byteOffset": 58, "byteLength": 2,
    });
    assert_eq!(*region, place);
    let replacement = &result["fixes"][0]["artifactChanges"][0]["replacements"][0];
    assert_eq!(replacement["insertedContent"]["text"], "=");
    assert_eq!(replacement["deletedRegion"]["byteOffset"], 58);
}

#[test]
fn sarif_names_the_field_of_a_document() {
    let text = b"[[policies]]\nuuid = \"p\"\nname = \"P\"\nstatementQuery = \"ALLOW a:b;\"\n";
    let output = allowhere_reading(&["check", "--kind", "repository", "--format", "sarif", "-"], text);
    let location = &document(&output)["runs"][0]["results"][0]["locations"][0];
    assert_eq!(location["logicalLocations"][0]["fullyQualifiedName"], "policies[0].statementQuery");
    assert!(location["physicalLocation"]["region"].is_null());
}

#[test]
fn github_commands_are_one_line_each() {
    let folder = Folder::new("github");
    let file = folder.write("a,b%c.policy", "ALLOW a:b:c WHERE x:y == \"v\";\nALLOW a:b:c WHERE x:y == \"v\"");
    let output = allowhere(&["check", "--format", "github", "--catalog", "none", &file]);
    let name = file.replace('%', "%25").replace(',', "%2C").replace(':', "%3A");
    let line = |number| {
        format!("::error file={name},line={number},col=23,title=double-equals::`==` is no operator%0Awrite `=`\n")
    };
    assert_eq!((exit(&output), out(&output)), (1, line(1) + &line(2)));
}

#[test]
fn formats_of_check_are_no_formats_of_others() {
    let output = allowhere(&["test", "--format", "sarif", "x.toml"]);
    assert_eq!((exit(&output), notes(&output).lines().count()), (64, 1));
}

#[test]
fn a_code_is_told_with_an_example() {
    let output = allowhere(&["code", "double-equals"]);
    let said = "double-equals\n`==` is written instead of `=`.\n\nWrong (policy):\n    ALLOW settings:objects:read WHERE \
                settings:schemaId == \"app:x\";\n\nRight:\n    ALLOW settings:objects:read WHERE settings:schemaId = \
                \"app:x\";\n";
    assert_eq!((exit(&output), out(&output).as_str()), (0, said));
    let all = allowhere(&["code"]);
    assert_eq!(out(&all).lines().count(), allowhere::Code::all().len());
    let json = document(&allowhere(&["code", "--format", "json"]));
    assert_eq!(json["codes"].as_array().expect("a list").len(), allowhere::Code::all().len());
    let unknown = allowhere(&["code", "no-such-code"]);
    assert_eq!((exit(&unknown), notes(&unknown).lines().count()), (64, 1));
}

#[test]
fn completions_name_every_command() {
    for shell in ["bash", "zsh", "fish"] {
        let output = allowhere(&["completions", shell]);
        assert_eq!(exit(&output), 0);
        for command in ["check", "test", "eval", "code", "--deny-warnings"] {
            let name = command.trim_start_matches('-');
            assert!(out(&output).contains(name), "{shell} does not complete {command}");
        }
    }
}
