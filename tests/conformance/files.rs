//! The scenario files of the suite, read once: repository, requests and what is expected.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::{fs, thread};

use allowhere::{Catalog, DecisionTable, Repository};
use toml::{Table, Value};

use crate::asking::asked;
use crate::reference::facts::strings;
use crate::reference::{Bound, Document, Place, Question, World};

/// A scenario file.
pub(crate) struct File {
    /// The path inside of `conformance/`.
    pub(crate) name: String,
    /// As the reference reads it.
    pub(crate) world: World,
    /// Of the repository as the library reads it.
    pub(crate) table: DecisionTable,
    /// Without what the catalogue does not know.
    is_strict: bool,
    pub(crate) requests: Vec<Request>,
}

/// A request with what is expected of it.
pub(crate) struct Request {
    pub(crate) name: String,
    pub(crate) question: Question,
    pub(crate) expected: Expected,
}

/// A decision, and the first statement that decided; `None` where nothing granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Expected {
    pub(crate) is_allow: bool,
    pub(crate) by: Option<(String, u32)>,
}

impl File {
    pub(crate) fn catalog(&self) -> Catalog {
        let catalog = if self.world.catalog { Catalog::builtin() } else { Catalog::none() };
        catalog.strict(self.is_strict)
    }

    /// Whether a person wrote it.
    pub(crate) fn is_by_hand(&self) -> bool {
        self.name.starts_with("by-hand")
    }

    /// What `table` answers otherwise than is expected, by deciding and by an explanation.
    pub(crate) fn differences(&self, table: &DecisionTable) -> Vec<String> {
        let mut wrong = Vec::new();
        for Request { name, question, expected } in &self.requests {
            asked(table, question, |subject, request| {
                let decision = subject.decide(request);
                if decision.is_allow() != expected.is_allow || decision.statement().is_some() != expected.by.is_some() {
                    wrong.push(format!("{}: {name}: {decision:?}, expected {expected:?}", self.name));
                }
                let explanation = subject.explain(request);
                let by = explanation.by().map(|origin| (origin.policy().to_owned(), origin.statement()));
                let explained = Expected { is_allow: explanation.decision().is_allow(), by };
                if explained != *expected {
                    wrong.push(format!("{}: {name}: {explained:?}, expected {expected:?}", self.name));
                }
            });
        }
        wrong
    }
}

/// Every file of the suite, by name.
fn files() -> &'static [File] {
    static FILES: OnceLock<Vec<File>> = OnceLock::new();
    FILES.get_or_init(|| {
        let mut files = by_hand();
        files.extend(inside("generated"));
        files
    })
}

/// The files by hand, by name.
pub(crate) fn by_hand() -> Vec<File> {
    inside("by-hand")
}

fn inside(name: &str) -> Vec<File> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance");
    let entries = fs::read_dir(folder.join(name)).expect("a folder of scenarios");
    let paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    let mut files = in_parallel(&paths, |path| vec![read(&folder, path)]);
    files.sort_by(|one, other| one.name.cmp(&other.name));
    files
}

/// What `judge` finds in each file.
pub(crate) fn on_each<T: Send>(judge: impl Fn(&File) -> Vec<T> + Sync) -> Vec<T> {
    in_parallel(files(), judge)
}

/// What `of` makes of each item, on two threads: tests run beside each other already.
fn in_parallel<T: Sync, R: Send>(items: &[T], of: impl Fn(&T) -> Vec<R> + Sync) -> Vec<R> {
    let left = Mutex::new(items.iter());
    let made = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let next = left.lock().unwrap_or_else(PoisonError::into_inner).next();
                    let Some(item) = next else { break };
                    let results = of(item);
                    made.lock().unwrap_or_else(PoisonError::into_inner).extend(results);
                }
            });
        }
    });
    made.into_inner().unwrap_or_else(PoisonError::into_inner)
}

fn read(folder: &Path, path: &Path) -> File {
    let name = path.strip_prefix(folder).expect("inside of the folder").display().to_string();
    let mut document = Table::new();
    let mut keys = Table::new();
    collect(path, &mut Vec::new(), &mut document, &mut keys);
    let catalog = keys.remove("catalog");
    let is_strict = keys.remove("strict").is_some_and(|strict| strict.as_bool() == Some(true));
    let requests = keys.remove("requests");
    let requests = requests.as_ref().and_then(Value::as_array).into_iter().flatten().map(request).collect();
    let mut world = world(&document);
    world.catalog = match catalog.as_ref().and_then(Value::as_str) {
        None | Some("dynatrace") => true,
        Some("none") => false,
        Some(other) => panic!("{name}: the catalogue {other}"),
    };
    let repository: Repository = Value::Table(document).try_into().unwrap_or_else(|error| panic!("{name}: {error}"));
    let catalog = if world.catalog { Catalog::builtin() } else { Catalog::none() };
    let table = DecisionTable::compile(&repository, &catalog.strict(is_strict));
    let table = table.unwrap_or_else(|refused| panic!("{name}: {refused}"));
    File { name, world, table, is_strict, requests }
}

/// The documents of a scenario file, those that it includes first, each once; and the file's own keys.
fn collect(path: &Path, seen: &mut Vec<PathBuf>, document: &mut Table, keys: &mut Table) {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut file: Table = text.parse().unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    seen.push(path.to_owned());
    for included in strings(file.remove("include").as_ref()) {
        let included = path.with_file_name(included);
        if !seen.contains(&included) {
            collect(&included, seen, document, &mut Table::new());
        }
    }
    for name in ["policies", "boundaries", "policyBindings", "environments"] {
        let Some(Value::Array(items)) = file.remove(name) else { continue };
        let all = document.entry(name).or_insert_with(|| Value::Array(Vec::new()));
        all.as_array_mut().expect("a list").extend(items);
    }
    keys.extend(file);
}

/// What a document says, read without the library.
fn world(document: &Table) -> World {
    let items = |name: &str| document.get(name).and_then(Value::as_array).into_iter().flatten();
    World {
        policies: items("policies").map(|item| stored(item, "statementQuery")).collect(),
        boundaries: items("boundaries").map(|item| stored(item, "boundaryQuery")).collect(),
        environments: items("environments").map(|item| (required(item, "id"), required(item, "account"))).collect(),
        bindings: items("policyBindings").map(bound).collect(),
        catalog: true,
    }
}

fn stored(item: &Value, field: &str) -> Document {
    Document { uuid: required(item, "uuid"), level: place(item), text: required(item, field) }
}

fn bound(item: &Value) -> Bound {
    let parameters = item.get("parameters").and_then(Value::as_table);
    Bound {
        level: place(item),
        policy: required(item, "policyUuid"),
        groups: strings(item.get("groups")),
        parameters: parameters.map_or_else(BTreeMap::new, |parameters| {
            parameters.iter().map(|(name, value)| (name.clone(), strings(Some(value)).concat())).collect()
        }),
        boundaries: strings(item.get("boundaries")),
    }
}

fn place(item: &Value) -> Place {
    match text(item, "levelType").as_deref() {
        Some("account" | "cluster") => Place::Account(required(item, "levelId")),
        Some("environment") => Place::Environment(required(item, "levelId")),
        None | Some(_) => Place::Global,
    }
}

fn request(item: &Value) -> Request {
    let attributes = item.get("attributes").and_then(Value::as_table).into_iter().flatten();
    let level = match (text(item, "environment"), text(item, "account")) {
        (Some(environment), _) => Place::Environment(environment),
        (None, Some(account)) => Place::Account(account),
        (None, None) => Place::Global,
    };
    let question = Question {
        groups: strings(item.get("groups")),
        level,
        user: text(item, "user"),
        time: text(item, "time"),
        permission: required(item, "permission"),
        attributes: attributes.map(|(name, values)| (name.clone(), strings(Some(values)))).collect(),
    };
    let by = required(item, "by");
    let by = by.rsplit_once(':').map(|(policy, number)| (policy.to_owned(), number.parse().expect("a statement")));
    Request {
        name: required(item, "name"),
        question,
        expected: Expected { is_allow: required(item, "decision") == "allow", by },
    }
}

fn required(item: &Value, name: &str) -> String {
    text(item, name).unwrap_or_else(|| panic!("`{name}` is missing in {item}"))
}

fn text(item: &Value, name: &str) -> Option<String> {
    item.get(name).and_then(Value::as_str).map(str::to_owned)
}
