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
use crate::finding::{Fault, Finding, LEFT_OUT};
use crate::source::stated::Stated;
use crate::source::{self, Form, Gathered, Given, Origin, Source, Unit};
use crate::stored::{Rewritten, Texts};

/// Files that include files: deeper than any fleet, and shallow enough for the stack.
const INCLUDE_DEPTH: usize = 64;

/// What the arguments say; it prevails over what files say.
pub(crate) struct Settings {
    pub(crate) catalog: Option<Catalog>,
    pub(crate) strict: bool,
    /// Whether to name what is passed over.
    pub(crate) is_verbose: bool,
}

/// A document with all that it includes, or the files of one repository.
#[derive(Default)]
pub(crate) struct Document {
    pub(crate) scenarios: Vec<Scenario>,
    pub(crate) expected_error: Option<ExpectedError>,
    pub(crate) findings: Vec<Finding>,
    /// None if a part could not be read, so that what is missing would only be reported again.
    content: Option<(Repository, Catalog)>,
    /// Whether `content` is only what can be judged by itself, since some of the files could not be read.
    lacks_some: bool,
    /// The files that were named, and not only included.
    own: HashSet<String>,
    files: Files,
}

/// The documents by name.
#[derive(Default)]
struct Files {
    /// To look up the texts that diagnostics speak of.
    values: HashMap<String, Value>,
    /// Where things stand in those that are not of our own form.
    origins: HashMap<String, Origin>,
}

/// The keys that a scenario file has beside those of a repository.
const SCENARIO_KEYS: [&str; 5] = ["include", "catalog", "strict", "requests", "expect_error"];

/// Whether a document in a folder is for itself: a scenario file, whose catalogue and includes are its own.
pub(crate) fn stands_alone(source: &Source) -> bool {
    let value = source.text().and_then(|text| parse(source, text));
    value.is_ok_and(|value| SCENARIO_KEYS.iter().any(|key| value.get(key).is_some_and(|value| !value.is_null())))
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
    /// Reads what stands for itself. `around` is what a scenario file without a repository of its own is asked of.
    pub(crate) fn load(source: &Source, around: Option<&Gathered>, settings: &Settings) -> Self {
        let mut reading = Reading::default();
        reading.stack.extend(source.canonical());
        let keys = reading.document(source, Form::Document);
        let mut document = Self { own: HashSet::from([source.name.clone()]), ..Self::default() };
        if let Some(mut keys) = keys {
            if let Some(around) = around.filter(|_| !keys.contains_key("include") && reading.is_empty()) {
                reading.gather(&around.files);
                reading.is_incomplete |= around.lacks_some;
            }
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
        document.files = reading.files;
        document
    }

    /// Reads the files of one repository. If some cannot be read, the texts of the others are still there to be judged.
    pub(crate) fn gather(gathered: &Gathered, settings: &Settings) -> Self {
        let mut reading = Reading::default();
        let all_keys = reading.gather(&gathered.files);
        let lacks_some = reading.is_incomplete || gathered.lacks_some;
        let (mut keys, mut named) = (Map::new(), None);
        for (source, mut theirs) in all_keys {
            if theirs.get("strict") == Some(&Value::Bool(true)) || !keys.contains_key("strict") {
                keys.extend(theirs.remove("strict").map(|strict| ("strict".to_owned(), strict)));
            }
            match (theirs.remove("catalog"), keys.get("catalog")) {
                (Some(catalog), None) => {
                    keys.insert("catalog".to_owned(), catalog);
                    named = Some(source);
                }
                (Some(catalog), Some(there)) if catalog != *there => {
                    let fault = Fault::malformed("another file of this repository names another catalogue");
                    reading.findings.push(Finding::in_document(&source.name, fault, "catalog"));
                }
                (Some(_) | None, _) => {}
            }
        }
        let mut fields =
            Fields { findings: &mut reading.findings, file: named.map_or(&gathered.name, |source| &source.name) };
        let catalog = fields.catalog(&mut keys, &named.map(Source::folder).unwrap_or_default(), settings);
        let repository = if lacks_some { reading.texts(&gathered.files) } else { reading.repository };
        Self {
            findings: reading.findings,
            content: catalog.map(|catalog| (repository, catalog)),
            lacks_some,
            own: gathered.files.iter().map(|(_, source)| source.name.clone()).collect(),
            files: reading.files,
            ..Self::default()
        }
    }

    /// Reads what was given.
    pub(crate) fn of(unit: &Unit, settings: &Settings) -> Self {
        match unit {
            Unit::Document(source, around) => Self::load(source, around.as_deref(), settings),
            Unit::Gathered(gathered) => Self::gather(gathered, settings),
            // What is no document holds nothing.
            Unit::Text(..) | Unit::Unreadable(_) => Self::default(),
        }
    }

    /// The table; what refuses it, or the warnings, are added to the findings.
    pub(crate) fn compile(&mut self) -> Option<DecisionTable> {
        let (repository, catalog) = self.content.as_ref()?;
        match DecisionTable::compile(repository, catalog) {
            Ok(table) => {
                self.report(table.warnings());
                Some(table).filter(|_| !self.lacks_some)
            }
            Err(refused) => {
                self.report(refused.diagnostics());
                None
            }
        }
    }

    /// What is stored, if all of it could be read.
    pub(crate) fn repository(&self) -> Option<&Repository> {
        self.content.as_ref().filter(|_| !self.lacks_some).map(|(repository, _)| repository)
    }

    /// Adds what is wrong with the form of documents to the findings, whatever their texts say.
    pub(crate) fn form(&mut self) {
        let Some((repository, _)) = self.content.as_ref() else { return };
        if let Err(refused) = DecisionTable::compile(repository, &Catalog::none()) {
            let mut faults = refused.into_diagnostics();
            faults.retain(|fault| matches!(fault.code(), Code::MissingField | Code::UnknownField));
            self.report(&faults);
        }
    }

    /// The effective statements; what refuses them is added to the findings.
    pub(crate) fn expand(&mut self) -> Option<Expansions> {
        let (repository, catalog) = self.content.as_ref()?;
        let expansions = Expansions::of(repository, catalog).map_err(|refused| self.report(refused.diagnostics())).ok();
        expansions.filter(|_| !self.lacks_some)
    }

    /// Adds the traps to the findings. Policies of documents that this one includes may be bound in others, and all of
    /// them in what cannot be read or is left out.
    pub(crate) fn traps(&mut self) {
        let Some((repository, catalog)) = self.content.as_ref() else { return };
        let mut traps = allowhere::traps(repository, catalog);
        let lacks_some = self.lacks_some || self.findings.iter().any(|finding| finding.code == LEFT_OUT);
        let is_own = |name: Option<&str>| !lacks_some && name.is_some_and(|name| self.own.contains(name));
        traps.retain(|trap| trap.code() != Code::UnboundPolicy || is_own(trap.document()));
        self.report(&traps);
    }

    /// A file of the document with the certain mistakes of its texts put right, and what these were.
    pub(crate) fn fixed(&self, source: &Source) -> Option<(Rewritten, Vec<Finding>)> {
        let (_, catalog) = self.content.as_ref()?;
        if self.has_origin(source) {
            return Some(self.texts(source)?.fixed(catalog, |_| true));
        }
        let own = self.findings.iter().filter(|finding| finding.file == source.name && !finding.edits.is_empty());
        let places: HashSet<&str> = own.filter_map(|finding| finding.place.as_deref()).collect();
        Some(self.texts(source)?.fixed(catalog, |place| places.contains(place)))
    }

    /// Whether a file says it in another form than documents of ours.
    pub(crate) fn has_origin(&self, source: &Source) -> bool {
        self.files.origins.contains_key(&source.name)
    }

    /// The texts of a file of the document.
    pub(crate) fn texts<'f>(&'f self, source: &'f Source) -> Option<Texts<'f>> {
        let text = source.text().ok()?;
        match self.files.origins.get(&source.name) {
            Some(origin) => Some(Texts::of_origin(&source.name, text, origin)),
            None => Texts::of_document(&source.name, text, source.is_json()),
        }
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
            if let Some(origin) = self.files.origins.get(file) {
                self.findings.push(origin.placed(Finding::of(file, diagnostic, None), diagnostic.span().is_some()));
                continue;
            }
            let key = (file, diagnostic.path().unwrap_or_default());
            let text = match &last {
                Some((there, text)) if *there == key => Some(Rc::clone(text)),
                _ => self.files.values.get(file).and_then(|value| text_at(value, key.1)).map(Rc::from),
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
    files: Files,
    is_incomplete: bool,
    /// The files that are being read, each included by the one before it.
    stack: Vec<PathBuf>,
    read: HashSet<PathBuf>,
}

impl Reading {
    /// Takes in a document behind what it includes; gives the keys that are not the repository's.
    fn document(&mut self, source: &Source, form: Form) -> Option<Map<String, Value>> {
        let parsed = source.text().and_then(|text| Ok((text, parse(source, text)?)));
        let (text, mut value) = match parsed {
            Ok(parsed) => parsed,
            Err(finding) => {
                self.findings.push(*finding);
                self.is_incomplete = true;
                return None;
            }
        };
        if form == Form::Vendor {
            self.files.origins.insert(source.name.clone(), Origin::of_vendor(text));
        }
        let mut keys = Map::new();
        if let Value::Object(fields) = &mut value {
            for key in SCENARIO_KEYS {
                keys.extend(fields.remove(key).filter(|value| !value.is_null()).map(|value| (key.to_owned(), value)));
            }
        }
        self.includes(source, keys.get("include"));
        self.take_in(&source.name, value);
        Some(keys)
    }

    /// Takes in what a file says in its own way.
    fn stated(&mut self, source: &Source, form: Form, stated: Stated) {
        let Stated { document, places, findings } = stated;
        self.is_incomplete |= findings.iter().any(Finding::is_error);
        self.findings.extend(findings.into_iter().map(Finding::placed));
        if let Ok(text) = source.text() {
            self.files.origins.insert(source.name.clone(), Origin::new(form, text, places));
        }
        self.take_in(&source.name, document);
    }

    fn take_in(&mut self, name: &str, value: Value) {
        match typed::<Repository>(&value) {
            Ok(repository) => self.repository.merge(repository.named(name)),
            Err((place, message)) => self.fault(name, &place, message),
        }
        self.files.values.insert(name.to_owned(), value);
    }

    /// Takes in files of any form; gives the keys of documents that are not the repository's.
    fn gather<'f>(&mut self, files: &'f [(Form, Source)]) -> Vec<(&'f Source, Map<String, Value>)> {
        let mut texts = Vec::with_capacity(files.len());
        for (form, source) in files {
            let text = match (form, source.text()) {
                (Form::Text(_) | Form::Document | Form::Vendor, _) => None,
                (Form::Terraform | Form::Shown | Form::Monaco, Ok(text)) => Some(text),
                (Form::Terraform | Form::Shown | Form::Monaco, Err(finding)) => {
                    self.findings.push(*finding);
                    self.is_incomplete = true;
                    None
                }
            };
            texts.push(text);
        }
        let mut stated = source::stated_by(files, &texts);
        let mut keys = Vec::new();
        for ((form, source), stated) in files.iter().zip(&mut stated) {
            if let Some(stated) = stated.take() {
                self.stated(source, *form, stated);
            } else if matches!(form, Form::Document | Form::Vendor) {
                keys.extend(self.document(source, *form).map(|keys| (source, keys)));
            }
        }
        keys
    }

    /// What of the files can be judged by itself: without bindings, which may speak of what could not be read.
    fn texts(&self, files: &[(Form, Source)]) -> Repository {
        let mut texts = Repository::new();
        for (_, source) in files {
            let Some(mut value) = self.files.values.get(&source.name).cloned() else { continue };
            if let Some(bindings) = value.get_mut("policyBindings") {
                *bindings = Value::Array(Vec::new());
            }
            // What is wrong with its form was reported already.
            texts.merge(typed::<Repository>(&value).unwrap_or_default().named(&source.name));
        }
        texts
    }

    /// Whether no document says anything of a repository.
    fn is_empty(&self) -> bool {
        self.files.values.values().all(|value| value.as_object().is_some_and(Map::is_empty))
    }

    fn includes(&mut self, source: &Source, include: Option<&Value>) {
        let Some(include) = include else { return };
        let names = match typed::<Vec<String>>(include) {
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
        match Given::one(&[path.to_owned()])?.0 {
            Unit::Document(source, _) => {
                self.stack.push(file);
                self.document(&source, Form::Document);
                self.stack.pop();
            }
            Unit::Gathered(mut gathered) => {
                // A file of a folder may be included by its name, too.
                let mut is_new = |path: PathBuf| path == file || self.read.insert(path);
                if let Some(gathered) = Rc::get_mut(&mut gathered) {
                    gathered.files.retain(|(_, source)| source.canonical().is_none_or(&mut is_new));
                }
                self.gather(&gathered.files);
                self.is_incomplete |= gathered.lacks_some;
            }
            Unit::Text(..) | Unit::Unreadable(_) => {}
        }
        Ok(())
    }

    fn fault(&mut self, file: &str, place: &str, message: String) {
        self.is_incomplete = true;
        let finding = Finding::in_document(file, Fault::malformed(message), place);
        self.findings.push(match self.files.origins.get(file) {
            Some(origin) => origin.placed(finding, false),
            None => finding,
        });
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
    let (message, start, end) = match if source.is_json() { parse_json(text) } else { parse_toml(text) } {
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
