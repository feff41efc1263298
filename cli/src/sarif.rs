//! Findings for tools: SARIF 2.1.0, and the workflow commands of GitHub.

use std::fmt::Write as _;

use allowhere::Code;
use serde_json::{Value, json};

use crate::finding::{Change, Finding, Pointer};

/// One run of SARIF 2.1.0, with every code as a rule.
pub(crate) fn sarif(findings: &[Finding]) -> String {
    let rules: Vec<Value> = Code::all().map(rule).collect();
    let results: Vec<Value> = findings.iter().map(result).collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "allowhere",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{log:#}\n")
}

fn rule(code: Code) -> Value {
    let example = code.example();
    json!({
        "id": code.as_str(),
        "shortDescription": { "text": code.meaning() },
        "help": { "text": format!("{}\n\nWrong:\n{}\n\nRight:\n{}", code.meaning(), example.wrong, example.right) },
    })
}

fn result(finding: &Finding) -> Value {
    let text = match &finding.help {
        Some(help) => format!("{}\n{help}", finding.message),
        None => finding.message.clone(),
    };
    let mut result = json!({
        "ruleId": finding.code,
        "level": finding.severity,
        "message": { "text": text },
        "locations": [location(finding, finding.place.as_deref(), finding.start, finding.end)],
    });
    if let Some(index) = Code::all().position(|code| code.as_str() == finding.code) {
        result["ruleIndex"] = json!(index);
    }
    if !finding.labels.is_empty() {
        let related = finding.labels.iter().map(|label| related(finding, label));
        result["relatedLocations"] = related.collect();
    }
    // What is to be replaced may lie in a field of a document, whose own bytes are not known here.
    if !finding.edits.is_empty() && finding.is_of_file() {
        let replacements: Value = finding.edits.iter().map(replacement).collect();
        let change = json!({ "artifactLocation": { "uri": uri(&finding.file) }, "replacements": replacements });
        result["fixes"] = json!([{ "description": { "text": text }, "artifactChanges": [change] }]);
    }
    result
}

/// The bytes lie in the file itself, or in the text of a field of a document.
fn location(finding: &Finding, place: Option<&str>, start: usize, end: usize) -> Value {
    let artifact = json!({ "uri": uri(&finding.file) });
    let names = place.map(|place| json!([{ "fullyQualifiedName": place }]));
    if let (Some(names), false) = (&names, finding.is_placed) {
        return json!({ "physicalLocation": { "artifactLocation": artifact }, "logicalLocations": names });
    }
    let mut region = json!({ "startLine": finding.line, "startColumn": finding.column });
    if let Some(text) = finding.text.as_deref() {
        let position = |offset: usize| allowhere::Span::at(offset).line_column(text);
        let ((line, column), (end_line, end_column)) = (position(start), position(end));
        region = json!({
            "startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column,
            "byteOffset": start, "byteLength": end - start,
        });
    }
    let mut location = json!({ "physicalLocation": { "artifactLocation": artifact, "region": region } });
    if let Some(names) = names {
        location["logicalLocations"] = names;
    }
    location
}

fn related(finding: &Finding, label: &Pointer) -> Value {
    let place = label.place.as_deref().or(finding.place.as_deref());
    let mut location = location(finding, place, label.start, label.end);
    location["message"] = json!({ "text": label.message });
    location
}

fn replacement(edit: &Change) -> Value {
    json!({
        "deletedRegion": { "byteOffset": edit.start, "byteLength": edit.end - edit.start },
        "insertedContent": { "text": edit.replacement },
    })
}

/// A path as the reference that SARIF asks for.
fn uri(path: &str) -> String {
    let mut uri = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'\\' if cfg!(windows) => uri.push('/'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'/' | b'-' | b'.' | b'_' | b'~' => uri.push(byte.into()),
            _ => _ = write!(uri, "%{byte:02X}"),
        }
    }
    uri
}

/// One workflow command a finding: `::error file=…,line=…::…`.
pub(crate) fn github(findings: &[Finding]) -> String {
    let mut commands = String::new();
    for finding in findings {
        let command = if finding.is_error() { "error" } else { "warning" };
        let _ = write!(commands, "::{command} file={}", property(&finding.file));
        // The lines of a field may not be those of its document.
        if finding.is_of_file() {
            let _ = write!(commands, ",line={},col={}", finding.line, finding.column);
        }
        let place = finding.place.as_ref().map(|place| format!("{place}: ")).unwrap_or_default();
        let help = finding.help.as_ref().map(|help| format!("\n{help}")).unwrap_or_default();
        let message = format!("{place}{}{help}", finding.message);
        let _ = writeln!(commands, ",title={}::{}", property(&finding.code), data(&message));
    }
    commands
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
