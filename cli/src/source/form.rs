//! In which form a file says what it says: told apart by its ending and its content.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::stated::{Place, Stated};
use super::{Kind, Source, modules, monaco, terraform, vendor};

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Form {
    /// Statements or conditions, and nothing else.
    Text(Kind),
    /// A repository document or a scenario file of ours, in TOML or JSON.
    Document,
    /// An answer of the vendor's API, in JSON.
    Vendor,
    /// A part of a Terraform module.
    Terraform,
    /// What `terraform show -json` says of a plan or a state.
    Shown,
    /// Account resources of Monaco, in YAML.
    Monaco,
}

/// The endings that say something; of others one has to be told what they hold.
const ENDINGS: &str = ".policy, .boundary, .toml, .json, .tf, .yaml and .yml";

impl Form {
    /// The form of a file that was named, or of standard input; `asked` speaks where the ending says nothing. The error
    /// is one line.
    pub(crate) fn of(source: &Source, asked: Option<Kind>) -> Result<Self, String> {
        let text = std::str::from_utf8(&source.bytes).unwrap_or_default();
        match (ending(source.path.as_deref()), asked) {
            (Some("policy"), _) => Ok(Self::Text(Kind::Policy)),
            (Some("boundary"), _) => Ok(Self::Text(Kind::Boundary)),
            (Some("toml"), _) => Ok(Self::Document),
            (Some("json"), _) if source.path.as_deref().is_some_and(terraform::is_json) => Ok(Self::Terraform),
            (Some("json"), _) => Ok(Self::of_json(text)),
            (_, Some(kind @ (Kind::Policy | Kind::Boundary))) => Ok(Self::Text(kind)),
            (Some("tf"), _) => Ok(Self::Terraform),
            (Some("yaml" | "yml"), _) => Ok(Self::Monaco),
            (_, Some(Kind::Repository)) => Ok(Self::of_content(text)),
            (_, None) if source.path.is_none() => Ok(Self::Text(Kind::Policy)),
            (_, None) => Err(unknown(&source.name)),
        }
    }

    /// Whether `path` may be read without being asked what it is.
    pub(crate) fn is_told_by_ending(path: &Path) -> bool {
        matches!(ending(Some(path)), Some("policy" | "boundary" | "toml" | "json" | "tf" | "yaml" | "yml"))
    }

    /// Whether `path` is read with others in its folder, and says nothing by itself.
    pub(crate) fn is_read_beside(path: &Path) -> bool {
        terraform::is_read_beside(path)
    }

    /// The form of a file that was found in a folder; `None` if it is none that we know.
    pub(crate) fn found(source: &Source) -> Option<Self> {
        let form = Self::of(source, None).ok()?;
        match form {
            Self::Document if !speaks_of_policies(source) => None,
            Self::Terraform if !is_read(source) => None,
            Self::Monaco if !speaks_of_accounts(source) => None,
            Self::Text(_) | Self::Document | Self::Vendor | Self::Terraform | Self::Shown | Self::Monaco => Some(form),
        }
    }

    fn of_json(text: &str) -> Self {
        if is_shown(text) {
            Self::Shown
        } else if vendor::is_vendors(text) {
            Self::Vendor
        } else {
            Self::Document
        }
    }

    fn of_content(text: &str) -> Self {
        let begins = |beginning: &str| text.lines().any(|line| line.starts_with(beginning));
        if text.trim_start_matches('\u{feff}').trim_start().starts_with('{') {
            Self::of_json(text)
        } else if begins("resource \"dynatrace_") {
            Self::Terraform
        } else if begins("policies:") || begins("boundaries:") || begins("groups:") {
            Self::Monaco
        } else {
            Self::Document
        }
    }

    /// The literal for `place`, so that reading it gives exactly `text`; `None` if this form cannot say it there.
    pub(crate) fn rewritten(self, file: &str, place: &Place, text: &str) -> Option<String> {
        match self {
            Self::Vendor => vendor::rewritten(file, place, text),
            Self::Monaco => monaco::rewritten(file, place, text),
            Self::Terraform => terraform::rewritten(file, place, text),
            // What shows a state is not where it is written.
            Self::Text(_) | Self::Document | Self::Shown => None,
        }
    }
}

/// What files say that say a repository in their own way, each in its place: all that belong together are read together.
pub(crate) fn stated(files: &[(Form, Source)], texts: &[Option<&str>]) -> Vec<Option<Stated>> {
    let mut together: BTreeMap<(Form, PathBuf), Vec<usize>> = BTreeMap::new();
    for (index, (form, source)) in files.iter().enumerate() {
        let whose = match form {
            // A Terraform module is a folder.
            Form::Terraform => source.folder(),
            Form::Shown => PathBuf::from(&source.name),
            Form::Monaco => PathBuf::new(),
            Form::Text(_) | Form::Document | Form::Vendor => continue,
        };
        together.entry((*form, whose)).or_default().push(index);
    }
    let of_terraform = files.iter().zip(texts).filter(|((form, _), _)| *form == Form::Terraform);
    let of_terraform: Vec<File<'_>> =
        of_terraform.filter_map(|((_, source), text)| Some(file(source, (*text)?))).collect();
    let calls = terraform::Calls::of(&of_terraform);
    let mut stated: Vec<Option<Stated>> = files.iter().map(|_| None).collect();
    let mut modules = Vec::new();
    for ((form, whose), indices) in together {
        let known = indices.iter().filter_map(|&index| Some((index, &files.get(index)?.1, (*texts.get(index)?)?)));
        let (indices, these): (Vec<usize>, Vec<File<'_>>) =
            known.map(|(index, source, text)| (index, file(source, text))).unzip();
        for (index, said) in indices.iter().zip(read(form, &these, &calls)) {
            if let Some(place) = stated.get_mut(*index) {
                *place = Some(said);
            }
        }
        if form == Form::Terraform {
            modules.push((whose, indices));
        }
    }
    modules::tell_apart(&modules, &mut stated);
    modules::list_environments_once(&mut stated);
    stated
}

/// A file: its name as given, its path and its text.
type File<'f> = (&'f str, &'f Path, &'f str);

fn file<'f>(source: &'f Source, text: &'f str) -> File<'f> {
    (source.name.as_str(), source.path.as_deref().unwrap_or(Path::new("")), text)
}

/// Reads files that belong together; a document for each.
fn read(form: Form, files: &[File<'_>], calls: &terraform::Calls) -> Vec<Stated> {
    match form {
        Form::Monaco => {
            let files: Vec<_> = files.iter().map(|&(name, _, text)| (name, text)).collect();
            monaco::read(&files)
        }
        Form::Terraform => terraform::read(files, calls),
        Form::Shown => files.iter().map(|&(name, _, text)| terraform::shown(name, text)).collect(),
        Form::Text(_) | Form::Document | Form::Vendor => Vec::new(),
    }
}

/// Whether the ending says that a file is a part of something larger.
pub(crate) fn is_part_by_ending(path: &Path) -> bool {
    matches!(ending(Some(path)), Some("tf" | "yaml" | "yml"))
}

fn ending(path: Option<&Path>) -> Option<&str> {
    path?.extension()?.to_str()
}

/// What is to be said of a file whose ending says nothing.
pub(crate) fn unknown(name: &str) -> String {
    format!("{name} ends in none of {ENDINGS}: say what it is with --kind")
}

/// Whether a JSON text is a plan or a state of Terraform.
fn is_shown(text: &str) -> bool {
    use serde::de::IgnoredAny;
    #[derive(serde::Deserialize)]
    struct Shown {
        format_version: Option<IgnoredAny>,
        terraform_version: Option<IgnoredAny>,
        planned_values: Option<IgnoredAny>,
        values: Option<IgnoredAny>,
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    serde_json::from_str::<Shown>(text).is_ok_and(|shown| {
        let Shown { format_version, terraform_version, planned_values, values } = shown;
        format_version.is_some() && [terraform_version, planned_values, values].iter().any(Option::is_some)
    })
}

/// Whether a TOML or JSON file in a folder is about policies. Looking for words finds also what is no TOML or JSON any
/// more, and whose author should hear of it.
fn speaks_of_policies(source: &Source) -> bool {
    let holds = |word: &str| contains(&source.bytes, word.as_bytes());
    ["statementQuery", "boundaryQuery", "policyBindings", "policyUuid", "expect_error"].into_iter().any(holds)
        || (holds("requests") && holds("permission") && holds("decision"))
        || (holds("environments") && holds("account") && says_environments(source))
}

/// Whether a document says which account an environment belongs to, and nothing else.
fn says_environments(source: &Source) -> bool {
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Environments {
        environments: Vec<Environment>,
    }
    #[derive(serde::Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Environment {
        #[serde(rename = "id")]
        _id: String,
        #[serde(rename = "account")]
        _account: String,
    }
    let text = std::str::from_utf8(&source.bytes).unwrap_or_default();
    let said: Option<Environments> = if ending(source.path.as_deref()) == Some("json") {
        serde_json::from_str(text).ok()
    } else {
        toml::from_str(text).ok()
    };
    said.is_some_and(|said| !said.environments.is_empty())
}

/// Whether a file of Terraform in a folder is read, or says something that is left out.
fn is_read(source: &Source) -> bool {
    let is_json = source.path.as_deref().is_some_and(terraform::is_json);
    !is_json || terraform::speaks_of_policies(&String::from_utf8_lossy(&source.bytes))
}

/// Whether a YAML file in a folder is of Monaco's account resources.
fn speaks_of_accounts(source: &Source) -> bool {
    monaco::is_monaco(&String::from_utf8_lossy(&source.bytes))
}

fn contains(bytes: &[u8], word: &[u8]) -> bool {
    let Some((&first, rest)) = word.split_first() else { return true };
    let mut at = bytes;
    while let Some(start) = at.iter().position(|&byte| byte == first) {
        at = at.get(start + 1..).unwrap_or_default();
        if at.starts_with(rest) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    fn source(name: &str, content: &str) -> Source {
        let path = (name != "-").then(|| PathBuf::from(name));
        Source { name: name.to_owned(), path, bytes: content.into() }
    }

    #[test]
    fn files_that_are_named_are_told_apart() {
        let plan = r#"{"format_version": "1.2", "terraform_version": "1.9.0", "values": {}}"#;
        let policy = r#" {"uuid": "p", "statementQuery": ""}"#;
        let cases = [
            ("a.policy", "{", Some(Kind::Repository), Form::Text(Kind::Policy)),
            ("a.boundary", "", Some(Kind::Policy), Form::Text(Kind::Boundary)),
            ("a.toml", policy, Some(Kind::Policy), Form::Document),
            ("a.json", policy, Some(Kind::Policy), Form::Vendor),
            ("a.json", plan, None, Form::Shown),
            ("a.json", r#"{"format_version": 1}"#, None, Form::Document),
            ("a.json", r#"{"values": {}, "planned_values": {}}"#, None, Form::Document),
            ("a.json", "{", None, Form::Document),
            ("a.tf", "", None, Form::Terraform),
            ("a.tf.json", plan, None, Form::Terraform),
            ("a.tf", "", Some(Kind::Repository), Form::Terraform),
            ("a.tf", "", Some(Kind::Policy), Form::Text(Kind::Policy)),
            ("a.yaml", "", None, Form::Monaco),
            ("a.yml", "", None, Form::Monaco),
            ("a.txt", "", Some(Kind::Boundary), Form::Text(Kind::Boundary)),
            ("a.txt", "[[policies]]", Some(Kind::Repository), Form::Document),
            ("-", "", None, Form::Text(Kind::Policy)),
            ("-", "", Some(Kind::Boundary), Form::Text(Kind::Boundary)),
            ("-", policy, Some(Kind::Repository), Form::Vendor),
            ("-", "\u{feff}{\"policies\": []}", Some(Kind::Repository), Form::Document),
            ("-", plan, Some(Kind::Repository), Form::Shown),
            ("-", "# a\nresource \"dynatrace_iam_policy\" \"a\" {", Some(Kind::Repository), Form::Terraform),
            ("-", "groups:\n- name: a", Some(Kind::Repository), Form::Monaco),
            ("-", "policies = []", Some(Kind::Repository), Form::Document),
        ];
        for (name, content, asked, form) in cases {
            assert_eq!(Form::of(&source(name, content), asked), Ok(form), "{name} {content} {asked:?}");
        }
        assert!(Form::of(&source("a.txt", ""), None).is_err_and(|message| message.contains("--kind")));
    }

    #[test]
    fn files_in_folders_must_speak_of_policies() {
        let found = |name: &str, content: &str| Form::found(&source(name, content)).is_some();
        for (name, content) in [
            ("a.policy", ""),
            ("a.tf", ""),
            ("a.tf.json", r#"{"resource": {"dynatrace_iam_policy": {}}}"#),
            ("a.toml", "statementQuery = "),
            ("a.json", "{\"boundaryQuery\""),
            ("a.toml", "[[policyBindings]]"),
            ("a.toml", "policyUuid"),
            ("a.toml", "[expect_error]"),
            ("a.toml", "[[requests]]\npermission = 1\ndecision = 1"),
            ("a.toml", "[[environments]]\nid = 'prod'\naccount = 'acme'"),
            ("a.json", r#"{"environments": [{"id": "prod", "account": "acme"}]}"#),
        ] {
            assert!(found(name, content), "{name} {content}");
        }
        for (name, content) in [
            ("a.toml", "policies = []"),
            ("a.json", "{\"include\": []}"),
            ("a.json", "statementquery statementQuer"),
            ("a.toml", "requests = 1\npermission = 1"),
            ("a.toml", "[[environments]]\nid = 'prod'\naccount = 'acme'\nregion = 'eu'"),
            ("a.toml", "environments = []\n# account"),
            ("a.yaml", "services: {}"),
            ("a.txt", "statementQuery"),
            ("a.tf.json", r#"{"resource": {"aws_iam_policy": {}}}"#),
        ] {
            assert!(!found(name, content), "{name} {content}");
        }
    }

    #[test]
    fn words_are_found_where_they_begin_twice() {
        assert!(contains(b"sstatement", b"statement") && contains(b"aab", b"ab") && contains(b"x", b""));
        assert!(!contains(b"statemen", b"statement") && !contains(b"", b"a"));
    }
}
