//! `allowhere convert`: a repository, from whatever says it, as a document of ours or of the vendor.

use std::path::PathBuf;

use allowhere::Repository;
use clap::{Args, ValueEnum};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::document::Settings;
use crate::eval;
use crate::render::{self, Findings, Outcome};

pub(crate) const EXAMPLES: &str = "\
Prints the one repository that the files and folders say, and judges no text: `allowhere check` does. What cannot be
read is an error, and nothing is printed then; what is left out is said on standard error.

  --to repository   a repository document, in TOML, or with --format json in JSON
  --to vendor       JSON with the lists of the vendor's API, a level on each item: policies, content (the boundaries)
                    and policyBindings; the environments with their accounts, of which the API has no list, are beside
                    them

Reading either again gives the same repository. TOML has no null: what is null in metadata is left out there.

Examples:
  allowhere convert infrastructure/ > repository.toml
  allowhere convert --to vendor repository.toml > repository.json
  allowhere convert --format json policies.json bindings.json boundaries.json

Exit codes:
  0   printed
  1   something cannot be read as a repository
  64  wrong usage, or a file that cannot be read";

#[derive(Args)]
pub(crate) struct ConvertArguments {
    /// Files and folders; `-` is standard input. All of them are one repository
    #[arg(required = true, value_name = "FILE|FOLDER")]
    files: Vec<PathBuf>,
    /// Whose document is printed
    #[arg(long, value_enum, default_value_t = Target::Repository)]
    to: Target,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Target {
    /// Ours: TOML, or JSON with --format json
    Repository,
    /// The vendor's: JSON
    Vendor,
}

/// A repository in the order in which people read it, without what is empty.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Written {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    policies: Vec<Policy>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    boundaries: Vec<Boundary>,
    /// The boundaries, where the vendor lists them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    content: Vec<Boundary>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    policy_bindings: Vec<Binding>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    environments: Vec<Environment>,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Policy {
    uuid: String,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    tags: Vec<String>,
    #[serde(flatten)]
    level: Level,
    #[serde(rename = "statementQuery")]
    text: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Boundary {
    uuid: String,
    name: String,
    #[serde(flatten)]
    level: Level,
    #[serde(rename = "boundaryQuery")]
    text: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Binding {
    #[serde(flatten)]
    level: Level,
    policy_uuid: String,
    groups: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    boundaries: Vec<String>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    parameters: Map<String, Value>,
    #[serde(skip_serializing_if = "Map::is_empty")]
    metadata: Map<String, Value>,
}

#[derive(Serialize, Deserialize)]
struct Environment {
    id: String,
    account: String,
}

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Level {
    #[serde(skip_serializing_if = "Option::is_none")]
    level_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    level_id: Option<String>,
}

pub(crate) fn run(arguments: &ConvertArguments, settings: &Settings, is_json: bool) -> Outcome {
    let (mut document, mut outcome) = match eval::repository(&arguments.files, settings) {
        Ok(read) => read,
        Err(outcome) => return outcome,
    };
    document.form();
    let repository = document.repository().filter(|_| document.is_sound());
    let Some(written) = repository.and_then(|repository| arguments.written(repository, is_json)) else {
        outcome.exit(1);
        if is_json {
            outcome.json(&Findings { diagnostics: &document.findings });
        } else {
            outcome.notes += &render::drawn(&document.findings, render::colours(&std::io::stderr()));
        }
        return outcome;
    };
    outcome.notes += &render::drawn(&document.findings, render::colours(&std::io::stderr()));
    outcome.out = written;
    outcome
}

impl ConvertArguments {
    /// The document; `None` if it cannot be said in its form, which only metadata could bring about.
    fn written(&self, repository: &Repository, is_json: bool) -> Option<String> {
        let mut written: Written = serde_json::to_value(repository).and_then(serde_json::from_value).ok()?;
        match self.to {
            Target::Repository if !is_json => {
                written.policy_bindings.iter_mut().for_each(|binding| leave_out_nulls(&mut binding.metadata));
                return toml::to_string_pretty(&written).ok();
            }
            Target::Repository => {}
            Target::Vendor => written.content = std::mem::take(&mut written.boundaries),
        }
        serde_json::to_string_pretty(&written).ok().map(|text| text + "\n")
    }
}

/// TOML has no null. Values nest no deeper than the parsers of documents let them.
fn leave_out_nulls(fields: &mut Map<String, Value>) {
    fields.retain(|_, value| !value.is_null());
    fields.values_mut().for_each(leave_out_nulls_in);
}

fn leave_out_nulls_in(value: &mut Value) {
    match value {
        Value::Object(fields) => leave_out_nulls(fields),
        Value::Array(items) => {
            items.retain(|item| !item.is_null());
            items.iter_mut().for_each(leave_out_nulls_in);
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
