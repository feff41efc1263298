//! TOML and JSON to a repository, with what a scenario file says beside it: requests, includes, a catalogue.
//!
//! What is wrong becomes findings: the whole file is looked at before anything is reported.

use std::collections::{HashMap, HashSet};
use std::fmt;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use allowhere::repository::Repository;
use allowhere::{Catalog, Code, DecisionTable, Diagnostic, Expansions};
use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::eval::Question;
use crate::finding::{Fault, Finding};
use crate::source::Source;
use crate::stored;

/// Files that include files: deeper than any fleet, and shallow enough for the stack.
const INCLUDE_DEPTH: usize = 64;

/// What the arguments say; it prevails over what files say.
pub(crate) struct Settings {
    pub(crate) catalog: Option<Catalog>,
    pub(crate) strict: bool,
}

/// A document with all that it includes.
pub(crate) struct Document {
    pub(crate) scenarios: Vec<Scenario>,
    pub(crate) expected_error: Option<ExpectedError>,
    pub(crate) findings: Vec<Finding>,
    /// None if a part could not be read, so that what is missing would only be reported again.
    content: Option<(Repository, Catalog)>,
    /// The documents by name, to look up the texts that diagnostics speak of.
    values: HashMap<String, Value>,
}

/// A request and the decision it should give.
pub(crate) struct Scenario {
    pub(crate) name: String,
    pub(crate) question: Question,
    pub(crate) is_allow: bool,
    pub(crate) by: Option<String>,
}

/// What `[expect_error]` asks for.
#[derive(Default)]
pub(crate) struct ExpectedError {
    place: Option<String>,
    code: Option<String>,
}

impl Document {
    pub(crate) fn load(source: &Source, settings: &Settings) -> Self {
        let mut reading = Reading::default();
        reading.stack.extend(source.path.as_deref().and_then(|path| path.canonicalize().ok()));
        let keys = reading.document(source);
        let mut document = Self {
            scenarios: Vec::new(),
            expected_error: None,
            findings: Vec::new(),
            content: None,
            values: HashMap::new(),
        };
        if let Some(mut keys) = keys {
            let mut fields = Fields { findings: &mut reading.findings, file: &source.name };
            let catalog = fields.catalog(&mut keys, &source.folder(), settings);
            document.scenarios = fields.scenarios(keys.remove("requests"));
            document.expected_error = fields.expected_error(keys.remove("expect_error"));
            if document.expected_error.is_some() && !document.scenarios.is_empty() {
                fields.fault("expect_error", Fault::malformed("a file has requests or `expect_error`, not both"));
                document.expected_error = None;
            }
            document.content = catalog.filter(|_| !reading.is_incomplete).map(|catalog| (reading.repository, catalog));
        }
        document.findings = reading.findings;
        document.values = reading.values;
        document
    }

    /// The table; what refuses it, or the warnings, are added to the findings.
    pub(crate) fn compile(&mut self) -> Option<DecisionTable> {
        let (repository, catalog) = self.content.as_ref()?;
        match DecisionTable::compile(repository, catalog) {
            Ok(table) => {
                self.report(table.warnings());
                Some(table)
            }
            Err(refused) => {
                self.report(refused.diagnostics());
                None
            }
        }
    }

    /// What is stored, if all of it could be read.
    pub(crate) fn repository(&self) -> Option<&Repository> {
        self.content.as_ref().map(|(repository, _)| repository)
    }

    /// The effective statements; what refuses them is added to the findings.
    pub(crate) fn expand(&mut self) -> Option<Expansions> {
        let (repository, catalog) = self.content.as_ref()?;
        Expansions::of(repository, catalog).map_err(|refused| self.report(refused.diagnostics())).ok()
    }

    /// Adds the traps to the findings. Policies of documents that this one includes may be bound in others.
    pub(crate) fn traps(&mut self, own_name: &str) {
        let Some((repository, catalog)) = self.content.as_ref() else { return };
        let mut traps = allowhere::traps(repository, catalog);
        traps.retain(|trap| trap.code() != Code::UnboundPolicy || trap.document() == Some(own_name));
        self.report(&traps);
    }

    /// The document itself with the certain mistakes of its texts put right, and what these were.
    pub(crate) fn fixed(&self, source: &Source) -> Option<(String, Vec<Finding>)> {
        let (_, catalog) = self.content.as_ref()?;
        let own = self.findings.iter().filter(|finding| finding.file == source.name && !finding.edits.is_empty());
        let mut places: Vec<&str> = own.filter_map(|finding| finding.place.as_deref()).collect();
        places.dedup();
        let text = source.text().ok()?;
        stored::fixed(&source.name, text, is_json(source, text), &places, catalog)
    }

    /// Whether nothing is an error.
    pub(crate) fn is_sound(&self) -> bool {
        !self.findings.iter().any(Finding::is_error)
    }

    pub(crate) fn report(&mut self, diagnostics: &[Diagnostic]) {
        // Diagnostics of one text come together, so that it is copied once.
        let mut last: Option<((&str, &str), Rc<str>)> = None;
        for diagnostic in diagnostics {
            let file = diagnostic.document().unwrap_or_default();
            let key = (file, diagnostic.path().unwrap_or_default());
            let text = match &last {
                Some((there, text)) if *there == key => Some(Rc::clone(text)),
                _ => self.values.get(file).and_then(|value| text_at(value, key.1)).map(Rc::from),
            };
            last = text.clone().map(|text| (key, text));
            self.findings.push(Finding::of(file, diagnostic, text));
        }
    }
}

impl ExpectedError {
    pub(crate) fn is_met_by(&self, finding: &Finding) -> bool {
        let place = finding.place.as_deref().unwrap_or_default();
        finding.is_error()
            && self.place.as_deref().is_none_or(|beginning| place.starts_with(beginning))
            && self.code.as_deref().is_none_or(|code| finding.code == code)
    }
}

impl fmt::Display for ExpectedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(f, " at {place}")?;
        }
        if let Some(code) = &self.code {
            write!(f, " with {code}")?;
        }
        Ok(())
    }
}

/// The text at a path such as `policies[2].statementQuery`.
fn text_at<'v>(value: &'v Value, path: &str) -> Option<&'v str> {
    let steps = path.split(['.', '[']).map(|step| step.trim_end_matches(']'));
    let step = |value: &'v Value, step: &str| match value {
        Value::Array(items) => items.get(step.parse::<usize>().ok()?),
        Value::Object(fields) => fields.get(step),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => None,
    };
    let mut at = value;
    for name in steps {
        at = step(at, name)?;
    }
    at.as_str()
}

/// A repository on its way, and the files it comes from.
#[derive(Default)]
struct Reading {
    repository: Repository,
    findings: Vec<Finding>,
    values: HashMap<String, Value>,
    is_incomplete: bool,
    /// The files that are being read, each included by the one before it.
    stack: Vec<PathBuf>,
    read: HashSet<PathBuf>,
}

impl Reading {
    /// Takes in a document behind what it includes; gives the keys that are not the repository's.
    fn document(&mut self, source: &Source) -> Option<Map<String, Value>> {
        let mut value = match source.text().and_then(|text| parse(source, text)) {
            Ok(value) => value,
            Err(finding) => {
                self.findings.push(*finding);
                self.is_incomplete = true;
                return None;
            }
        };
        let mut keys = Map::new();
        if let Value::Object(fields) = &mut value {
            for key in ["include", "catalog", "strict", "requests", "expect_error"] {
                keys.extend(fields.remove(key).filter(|value| !value.is_null()).map(|value| (key.to_owned(), value)));
            }
        }
        self.includes(source, keys.remove("include"));
        match typed::<Repository>(&value) {
            Ok(repository) => self.repository.merge(repository.named(&source.name)),
            Err((place, message)) => self.fault(&source.name, &place, message),
        }
        self.values.insert(source.name.clone(), value);
        Some(keys)
    }

    fn includes(&mut self, source: &Source, include: Option<Value>) {
        let Some(include) = include else { return };
        let names = match typed::<Vec<String>>(&include) {
            Ok(names) => names,
            Err((place, message)) => return self.fault(&source.name, &format!("include{place}"), message),
        };
        for (index, name) in names.iter().enumerate() {
            if let Err(message) = self.include(&source.folder().join(name)) {
                self.fault(&source.name, &format!("include[{index}]"), message);
            }
        }
    }

    fn include(&mut self, path: &Path) -> Result<(), String> {
        let file = path.canonicalize().map_err(|error| format!("cannot read {}: {error}", path.display()))?;
        if self.stack.contains(&file) {
            return Err(format!("{} includes itself, directly or through others", path.display()));
        }
        if self.stack.len() > INCLUDE_DEPTH {
            return Err(format!("files include each other more than {INCLUDE_DEPTH} deep"));
        }
        if !self.read.insert(file.clone()) {
            return Ok(());
        }
        let source = Source::read_file(path)?;
        self.stack.push(file);
        self.document(&source);
        self.stack.pop();
        Ok(())
    }

    fn fault(&mut self, file: &str, place: &str, message: String) {
        self.is_incomplete = true;
        self.findings.push(Finding::in_document(file, Fault::malformed(message), place));
    }
}

/// Reads the keys of a scenario file, and reports every field that is wrong.
struct Fields<'f> {
    findings: &'f mut Vec<Finding>,
    file: &'f str,
}

impl Fields<'_> {
    fn fault(&mut self, place: &str, fault: Fault) {
        self.findings.push(Finding::in_document(self.file, fault, place));
    }

    /// Takes a field out; None if it is not there, or of another type, which is reported.
    fn take<T: DeserializeOwned>(&mut self, fields: &mut Map<String, Value>, name: &str, place: &str) -> Option<T> {
        let value = fields.remove(name).filter(|value| !value.is_null())?;
        let place = if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") };
        match typed(&value) {
            Ok(field) => Some(field),
            Err((inner, message)) => {
                let dot = if inner.is_empty() || inner.starts_with('[') { "" } else { "." };
                self.fault(&format!("{place}{dot}{inner}"), Fault::malformed(message));
                None
            }
        }
    }

    /// What is left of a table has no meaning.
    fn no_more(&mut self, fields: &Map<String, Value>, place: &str) {
        for name in fields.keys() {
            let fault = Fault::new("unknown-field", format!("there is no field `{name}` here"));
            self.fault(&format!("{place}.{name}"), fault);
        }
    }

    fn catalog(&mut self, keys: &mut Map<String, Value>, folder: &Path, settings: &Settings) -> Option<Catalog> {
        let is_named = keys.get("catalog").is_some();
        let name: Option<String> = self.take(keys, "catalog", "");
        let is_strict: Option<bool> = self.take(keys, "strict", "");
        let catalog = match (&settings.catalog, name) {
            (Some(catalog), _) => Some(catalog.clone()),
            (None, None) => (!is_named).then(Catalog::builtin),
            (None, Some(name)) => match catalog(&name, folder) {
                Ok(catalog) => Some(catalog),
                Err(message) => {
                    self.fault("catalog", Fault::malformed(message));
                    None
                }
            },
        };
        Some(catalog?.strict(settings.strict || is_strict.unwrap_or(false)))
    }

    fn scenarios(&mut self, requests: Option<Value>) -> Vec<Scenario> {
        let Some(requests) = requests else { return Vec::new() };
        let Value::Array(requests) = requests else {
            self.fault("requests", Fault::malformed("expected a list of requests"));
            return Vec::new();
        };
        let requests = requests.into_iter().enumerate();
        requests.filter_map(|(index, request)| self.scenario(request, &format!("requests[{index}]"))).collect()
    }

    fn scenario(&mut self, request: Value, place: &str) -> Option<Scenario> {
        let Value::Object(mut fields) = request else {
            self.fault(place, Fault::malformed("expected a table"));
            return None;
        };
        let name = self.take(&mut fields, "name", place).unwrap_or_else(|| place.to_owned());
        let time: Option<String> = self.take(&mut fields, "time", place);
        let time = time.and_then(|time| match time.parse() {
            Ok(time) => Some(time),
            Err(error) => {
                self.fault(&format!("{place}.time"), Fault::malformed(format!("{error}")));
                None
            }
        });
        let permission = self.required(&mut fields, "permission", place);
        let decision: Option<String> = self.required(&mut fields, "decision", place);
        let question = Question {
            groups: self.take(&mut fields, "groups", place).unwrap_or_default(),
            environment: self.take(&mut fields, "environment", place),
            account: self.take(&mut fields, "account", place),
            user: self.take(&mut fields, "user", place),
            time,
            permission: permission.unwrap_or_default(),
            attributes: self.attributes(&mut fields, place),
        };
        let by = self.take(&mut fields, "by", place);
        self.no_more(&fields, place);
        if question.environment.is_some() && question.account.is_some() {
            let message = "a request is at an `environment` or at an `account`, not at both";
            self.fault(place, Fault::malformed(message));
        }
        let is_allow = match decision.as_deref()? {
            "allow" => true,
            "deny" => false,
            other => {
                let message = format!("`{other}` is no decision: expected `allow` or `deny`");
                self.fault(&format!("{place}.decision"), Fault::malformed(message));
                return None;
            }
        };
        Some(Scenario { name, question, is_allow, by })
    }

    fn required<T: DeserializeOwned>(&mut self, fields: &mut Map<String, Value>, name: &str, place: &str) -> Option<T> {
        if fields.get(name).is_none_or(Value::is_null) {
            self.fault(place, Fault::new("missing-field", format!("expected the field `{name}`")));
        }
        self.take(fields, name, place)
    }

    fn attributes(&mut self, fields: &mut Map<String, Value>, place: &str) -> Vec<(String, Vec<String>)> {
        let Some(mut stated) = self.take::<Map<String, Value>>(fields, "attributes", place) else { return Vec::new() };
        let names: Vec<String> = stated.keys().cloned().collect();
        let place = format!("{place}.attributes");
        let mut attributes = Vec::new();
        for name in names {
            let values = match stated.get(&name) {
                Some(Value::String(value)) => Some(vec![value.clone()]),
                Some(Value::Null) => {
                    let help = "leave it out if it is unknown, or write `[]` if it has no value";
                    self.fault(
                        &format!("{place}.{name}"),
                        Fault::malformed("expected a value or a list of values").help(help),
                    );
                    None
                }
                _ => self.take(&mut stated, &name, &place),
            };
            attributes.extend(values.map(|values| (name, values)));
        }
        attributes
    }

    /// None if it is not there, or wrong: then nothing may satisfy it.
    fn expected_error(&mut self, expected: Option<Value>) -> Option<ExpectedError> {
        let Value::Object(mut fields) = expected? else {
            self.fault("expect_error", Fault::malformed("expected a table"));
            return None;
        };
        let before = self.findings.len();
        let place = self.take(&mut fields, "where", "expect_error");
        let code = self.take(&mut fields, "code", "expect_error");
        self.no_more(&fields, "expect_error");
        (self.findings.len() == before).then_some(ExpectedError { place, code })
    }
}

/// The catalogue that `--catalog` names.
pub(crate) fn catalog_of_arguments(name: &str) -> Result<Catalog, String> {
    catalog(name, Path::new(""))
}

fn catalog(name: &str, folder: &Path) -> Result<Catalog, String> {
    match name {
        "dynatrace" => return Ok(Catalog::builtin()),
        "none" => return Ok(Catalog::none()),
        _ => {}
    }
    let source = Source::read_file(&folder.join(name)).map_err(|message| format!("the catalogue: {message}"))?;
    let value = source.text().and_then(|text| parse(&source, text));
    let value =
        value.map_err(|finding| format!("{}:{}:{}: {}", source.name, finding.line, finding.column, finding.message))?;
    typed(&value).map_err(|(place, message)| {
        let colon = if place.is_empty() { "" } else { ": " };
        format!("{} is no catalogue: {place}{colon}{message}", source.name)
    })
}

/// Reads a type; else the path of what is wrong, and what is.
fn typed<T: DeserializeOwned>(value: &Value) -> Result<T, (String, String)> {
    serde_path_to_error::deserialize(value).map_err(|error| {
        let place = match error.path().to_string() {
            root if root == "." => String::new(),
            place => place,
        };
        (place, spoken(&error.inner().to_string()))
    })
}

/// The message on one line, in the words of documents.
fn spoken(message: &str) -> String {
    let line = message.trim_end().replace('\n', ", ");
    let known = [("a sequence", "a list"), ("a map", "a table"), (": sequence,", ": list,"), (": map,", ": table,")];
    let mut line = known.iter().fold(line, |line, (theirs, ours)| line.replace(theirs, ours));
    if let Some(at) = line.find("expected struct ") {
        line.truncate(at);
        line.push_str("expected a table");
    }
    line
}

/// A document as a tree, from TOML or JSON: as the ending says, or as it looks.
fn parse(source: &Source, text: &str) -> Result<Value, Box<Finding>> {
    let (message, start, end) = match if is_json(source, text) { parse_json(text) } else { parse_toml(text) } {
        Ok(value) => return Ok(value),
        Err(malformed) => malformed,
    };
    let floor = |mut offset: usize| {
        while !text.is_char_boundary(offset) {
            offset -= 1;
        }
        offset
    };
    let start = floor(start.min(text.len()));
    let end = floor(end.clamp(start, text.len()));
    Err(Box::new(Finding::in_text(&source.name, Fault::malformed(spoken(&message)), text, start, end)))
}

pub(crate) fn is_json(source: &Source, text: &str) -> bool {
    let ending = source.path.as_deref().and_then(Path::extension).and_then(|ending| ending.to_str());
    match ending {
        Some("json") => true,
        Some("toml") => false,
        _ => text.trim_start_matches('\u{feff}').trim_start().starts_with('{'),
    }
}

type Malformed = (String, usize, usize);

/// Both parsers bound how deep values nest, so that the stack holds.
fn parse_toml(text: &str) -> Result<Value, Malformed> {
    match text.parse::<toml::Table>() {
        Ok(table) => Ok(from_toml(toml::Value::Table(table))),
        Err(error) => {
            let span = error.span().unwrap_or_default();
            Err((error.message().to_owned(), span.start, span.end))
        }
    }
}

fn from_toml(value: toml::Value) -> Value {
    match value {
        toml::Value::String(text) => Value::String(text),
        toml::Value::Integer(number) => number.into(),
        toml::Value::Float(number) => number.into(),
        toml::Value::Boolean(flag) => flag.into(),
        toml::Value::Datetime(time) => Value::String(time.to_string()),
        toml::Value::Array(items) => items.into_iter().map(from_toml).collect(),
        toml::Value::Table(fields) => fields.into_iter().map(|(name, value)| (name, from_toml(value))).collect(),
    }
}

fn parse_json(text: &str) -> Result<Value, Malformed> {
    let inside = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mark = text.len() - inside.len();
    serde_json::from_str::<Unambiguous>(inside).map(|Unambiguous(value)| value).map_err(|error| {
        let whole = error.to_string();
        let message = whole.rsplit_once(" at line ").map_or(whole.as_str(), |(message, _)| message);
        let lines = inside.split_inclusive('\n').take(error.line().saturating_sub(1));
        let start = mark + lines.map(str::len).sum::<usize>() + error.column().saturating_sub(1);
        (message.to_owned(), start, start)
    })
}

/// A JSON value in which no key stands twice: of two texts of a policy it would be chance which one holds.
struct Unambiguous(Value);

impl<'de> Deserialize<'de> for Unambiguous {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(UnambiguousVisitor).map(Self)
    }
}

struct UnambiguousVisitor;

impl<'de> Visitor<'de> for UnambiguousVisitor {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, flag: bool) -> Result<Value, E> {
        Ok(flag.into())
    }

    fn visit_i64<E>(self, number: i64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_f64<E>(self, number: f64) -> Result<Value, E> {
        Ok(number.into())
    }

    fn visit_str<E>(self, text: &str) -> Result<Value, E> {
        Ok(text.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut items = Vec::new();
        while let Some(Unambiguous(item)) = access.next_element()? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some(name) = access.next_key::<String>()? {
            if fields.contains_key(&name) {
                return Err(A::Error::custom(format!("the key `{name}` stands here twice")));
            }
            let Unambiguous(value) = access.next_value()?;
            fields.insert(name, value);
        }
        Ok(Value::Object(fields))
    }
}
