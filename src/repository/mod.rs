//! Policies, boundaries, bindings and environments as they are stored, in the vendor's field names.
//!
//! Reading a document keeps what it says, right or wrong: `DecisionTable::compile` checks it at the door and names
//! every fault with its document and field.

// What serde's `flatten` leaves over is a map, and only its keys matter.
#![allow(clippy::zero_sized_map_values)]

use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use serde::de::IgnoredAny;
use serde::ser::SerializeStruct;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::order;
use crate::request::Level;

mod groups;
mod level;
mod store;
mod twins;

use groups::Groups;
use level::ByLevel;
use store::{ByName, Store};
pub(crate) use store::{Changed, History};
use twins::Twins;

/// Everything that is stored: the content of one document or of several.
///
/// Reading takes a whole document or one of the envelopes of the vendor's API: lists of policies, bindings of a level,
/// pages of boundaries, a single policy or boundary.
///
/// ```
/// use allowhere::Level;
/// use allowhere::repository::{Binding, Policy, Repository};
///
/// let mut repository = Repository::new();
/// repository.add_policy(Policy::new("reader", "Settings Reader", "ALLOW settings:objects:read;"));
/// repository.append(Binding::new(Level::Environment("env-1"), "reader", ["sales"]));
/// repository.append(Binding::new(Level::Environment("env-1"), "reader", ["it"]));
/// assert_eq!(repository.bindings().count(), 1);
/// assert_eq!(repository.bindings().next().unwrap().groups(), ["sales", "it"]);
/// ```
#[derive(Debug, Clone, Default)]
pub struct Repository {
    policies: Store<Policy>,
    boundaries: Store<Boundary>,
    bindings: Store<Binding>,
    twins: Twins,
    by_level: ByLevel,
    groups: Groups,
    /// By the uuid of a boundary: the bindings that it narrows.
    narrowed: ByName,
    environments: Vec<Environment>,
    history: History,
    /// What was wrong with the form of the documents; compiling reports it.
    faults: Vec<Diagnostic>,
}

/// A policy: its text, its name, and the level where it lives.
#[derive(Debug, Clone, PartialEq)]
pub struct Policy {
    pub(crate) uuid: String,
    pub(crate) name: String,
    pub(crate) description: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) level: StoredLevel,
    pub(crate) text: String,
    /// What the vendor's API says the text says.
    pub(crate) statements: Option<Vec<VendorStatement>>,
    pub(crate) place: Place,
}

/// A boundary: its text, its name, and the level where it lives.
#[derive(Debug, Clone, PartialEq)]
pub struct Boundary {
    pub(crate) uuid: String,
    pub(crate) name: String,
    pub(crate) level: StoredLevel,
    pub(crate) text: String,
    pub(crate) place: Place,
}

/// A policy bound to groups at a level, with parameters, metadata and boundaries.
#[derive(Debug, Clone, PartialEq)]
pub struct Binding {
    pub(crate) level: StoredLevel,
    pub(crate) policy_uuid: String,
    pub(crate) groups: Vec<String>,
    pub(crate) parameters: BTreeMap<String, String>,
    metadata: BTreeMap<String, Datum>,
    pub(crate) boundaries: Vec<String>,
    pub(crate) place: Place,
}

/// The account that an environment belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Environment {
    pub(crate) id: String,
    pub(crate) account: String,
    pub(crate) place: Place,
}

/// A level as written, with the names of the vendor.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub(crate) struct StoredLevel {
    pub(crate) kind: Option<String>,
    pub(crate) id: Option<String>,
}

/// Where something was read: the document, if it has a name, and the path inside it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Place {
    document: Option<Arc<str>>,
    path: String,
}

/// A statement as the vendor's API spells it out beside the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct VendorStatement {
    pub(crate) effect: String,
    pub(crate) permissions: Vec<String>,
    pub(crate) conditions: Option<Vec<VendorCondition>>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) struct VendorCondition {
    pub(crate) name: String,
    pub(crate) operator: String,
    pub(crate) values: Vec<String>,
}

/// A value of metadata: kept, compared, and never looked at.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Datum {
    Flag(bool),
    Integer(i64),
    Number(f64),
    Text(String),
    List(Vec<Datum>),
    Table(BTreeMap<String, Datum>),
    Nothing(()),
}

impl Hash for Datum {
    fn hash<H: Hasher>(&self, state: &mut H) {
        std::mem::discriminant(self).hash(state);
        match self {
            Self::Flag(flag) => flag.hash(state),
            Self::Integer(number) => number.hash(state),
            // The two zeros are equal; added to another, both are the one without a sign.
            Self::Number(number) => (number + 0.0).to_bits().hash(state),
            Self::Text(text) => text.hash(state),
            Self::List(list) => list.hash(state),
            Self::Table(table) => table.hash(state),
            Self::Nothing(()) => {}
        }
    }
}

impl Repository {
    /// An empty repository.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same content, whose diagnostics name `document`.
    #[must_use]
    pub fn named(mut self, document: &str) -> Self {
        let document: Arc<str> = document.into();
        self.places(|place| place.document = Some(Arc::clone(&document)));
        let faults = self.faults.drain(..).map(|fault| {
            let path = fault.path().unwrap_or_default().to_owned();
            fault.in_document(Some(&document), path)
        });
        self.faults = faults.collect();
        self
    }

    /// Takes in the content of another document, behind what is here.
    pub fn merge(&mut self, other: Self) {
        self.make_room([other.policies.items.len(), other.boundaries.items.len(), other.bindings.items.len()]);
        self.take_in(other);
    }

    fn take_in(&mut self, other: Self) {
        for policy in other.policies.items.into_values() {
            self.policies.push(policy);
        }
        for boundary in other.boundaries.items.into_values() {
            self.boundaries.push(boundary);
        }
        for binding in other.bindings.items.into_values() {
            self.bind(binding);
        }
        self.environments.extend(other.environments);
        self.faults.extend(other.faults);
        self.history.record(Changed::Everything);
    }

    /// Adds a policy. Its uuid must not be there yet, or compiling refuses it; see [`put_policy`](Self::put_policy).
    pub fn add_policy(&mut self, mut policy: Policy) {
        self.make_room([1, 0, 0]);
        policy.place.path = format!("policies[{}]", self.policies.items.len());
        let uuid = policy.uuid.clone();
        let ordinal = self.policies.push(policy);
        self.history.record(Changed::Policy(uuid, Some(ordinal)));
    }

    /// Puts a policy in the place of the one with its uuid, or adds it.
    pub fn put_policy(&mut self, mut policy: Policy) {
        let Some(there) = self.policies.first_mut(&policy.uuid) else { return self.add_policy(policy) };
        let uuid = policy.uuid.clone();
        policy.place = there.place.clone();
        *there = policy;
        self.policy_changed(&uuid);
    }

    /// Removes a policy. While something binds it, compiling refuses the repository.
    pub fn remove_policy(&mut self, uuid: &str) -> Option<Policy> {
        let ordinal = self.policies.first(uuid)?;
        self.policy_changed(uuid);
        self.policies.remove(ordinal)
    }

    /// Adds a boundary. Its uuid must not be there yet, or compiling refuses it; see
    /// [`put_boundary`](Self::put_boundary).
    pub fn add_boundary(&mut self, mut boundary: Boundary) {
        self.make_room([0, 1, 0]);
        boundary.place.path = format!("boundaries[{}]", self.boundaries.items.len());
        self.history.record(Changed::Boundary(boundary.uuid.clone()));
        self.boundaries.push(boundary);
    }

    /// Puts a boundary in the place of the one with its uuid, or adds it.
    pub fn put_boundary(&mut self, mut boundary: Boundary) {
        let Some(there) = self.boundaries.first_mut(&boundary.uuid) else { return self.add_boundary(boundary) };
        self.history.record(Changed::Boundary(boundary.uuid.clone()));
        boundary.place = there.place.clone();
        *there = boundary;
    }

    /// Removes a boundary. While a binding names it, compiling refuses the repository.
    pub fn remove_boundary(&mut self, uuid: &str) -> Option<Boundary> {
        let boundary = self.boundaries.remove(self.boundaries.first(uuid)?)?;
        self.history.record(Changed::Boundary(boundary.uuid.clone()));
        Some(boundary)
    }

    /// Says which account an environment belongs to.
    pub fn add_environment(&mut self, id: impl Into<String>, account: impl Into<String>) {
        let place = Place { document: None, path: format!("environments[{}]", self.environments.len()) };
        self.environments.push(Environment { id: id.into(), account: account.into(), place });
        self.history.record(Changed::Everything);
    }

    /// Binds, as POST of the vendor's API does: the groups are added to the binding of the same policy, level,
    /// parameters, metadata and boundaries, if there is one.
    pub fn append(&mut self, mut binding: Binding) {
        self.make_room([0, 0, 1]);
        self.policy_changed(&binding.policy_uuid);
        if let Some(ordinal) = self.twins.find(&self.bindings.items, &binding)
            && let Some(there) = self.bindings.items.get_mut(ordinal)
        {
            self.groups.add(ordinal, &mut there.groups, binding.groups);
            return;
        }
        binding.place.path = format!("policyBindings[{}]", self.bindings.items.len());
        self.bind(binding);
    }

    /// Binds, as PUT of the vendor's API does: all other bindings of this policy at this level are removed first.
    pub fn replace(&mut self, binding: Binding) {
        self.unbind_at(&binding.policy_uuid, &binding.level);
        self.append(binding);
    }

    /// Removes all bindings of a policy at `level`, as DELETE of the vendor's API does; how many there were.
    pub fn unbind(&mut self, level: Level<'_>, policy_uuid: &str) -> usize {
        let count = self.unbind_at(policy_uuid, &StoredLevel::of(level));
        if count > 0 {
            self.policy_changed(policy_uuid);
        }
        count
    }

    /// Room for so many more policies, boundaries and bindings: all items are given new ordinals, in the same order, once
    /// replacing others has used them up, at a thousand changes a second after some weeks.
    fn make_room(&mut self, [policies, boundaries, bindings]: [usize; 3]) {
        if self.policies.is_worn(policies) || self.boundaries.is_worn(boundaries) || self.bindings.is_worn(bindings) {
            let worn = std::mem::take(self);
            self.history = worn.history.clone();
            self.take_in(worn);
        }
    }

    fn policy_changed(&mut self, uuid: &str) {
        let ordinal = self.policies.first(uuid);
        self.history.record(Changed::Policy(uuid.to_owned(), ordinal));
    }

    fn unbind_at(&mut self, policy_uuid: &str, level: &StoredLevel) -> usize {
        let removed = self.by_level.take(&self.bindings.items, policy_uuid, level);
        for &ordinal in &removed {
            let Some(binding) = self.bindings.remove(ordinal) else { continue };
            self.twins.remove(&binding, ordinal);
            self.groups.remove(ordinal);
            for boundary in &binding.boundaries {
                self.narrowed.remove(boundary, ordinal);
            }
        }
        removed.len()
    }

    fn bind(&mut self, binding: Binding) {
        let ordinal = self.bindings.push(binding);
        self.twins.add(&self.bindings.items, ordinal);
        self.by_level.add(&self.bindings.items, ordinal);
        for boundary in self.bindings.items.get(ordinal).into_iter().flat_map(|binding| &binding.boundaries) {
            self.narrowed.add(boundary, ordinal);
        }
    }

    /// The policies, in the order of the documents.
    #[must_use]
    pub fn policies(&self) -> impl ExactSizeIterator<Item = &Policy> {
        self.policies.items.values()
    }

    /// The boundaries, in the order of the documents.
    #[must_use]
    pub fn boundaries(&self) -> impl ExactSizeIterator<Item = &Boundary> {
        self.boundaries.items.values()
    }

    /// The bindings, in the order of the documents.
    #[must_use]
    pub fn bindings(&self) -> impl ExactSizeIterator<Item = &Binding> {
        self.bindings.items.values()
    }

    /// The environments, in the order of the documents.
    #[must_use]
    pub fn environments(&self) -> &[Environment] {
        &self.environments
    }

    /// The policies with their ordinals.
    pub(crate) fn numbered_policies(&self) -> impl Iterator<Item = (u32, &Policy)> {
        self.policies.items.iter()
    }

    /// The policies with this uuid and their ordinals; more than one is a fault.
    pub(crate) fn policies_named(&self, uuid: &str) -> impl Iterator<Item = (u32, &Policy)> {
        self.policies.named(uuid)
    }

    /// The policies with these ordinals, which need not be in order, in the order of the documents.
    pub(crate) fn policies_at(&self, ordinals: Vec<u32>) -> impl Iterator<Item = (u32, &Policy)> {
        self.policies.at(ordinals)
    }

    /// The boundaries with these ordinals, which need not be in order, in the order of the documents.
    pub(crate) fn boundaries_at(&self, ordinals: Vec<u32>) -> impl Iterator<Item = (u32, &Boundary)> {
        self.boundaries.at(ordinals)
    }

    /// The boundaries with this uuid and their ordinals; more than one is a fault.
    pub(crate) fn boundaries_named(&self, uuid: &str) -> impl Iterator<Item = (u32, &Boundary)> {
        self.boundaries.named(uuid)
    }

    /// The boundaries with their ordinals.
    pub(crate) fn numbered_boundaries(&self) -> impl Iterator<Item = (u32, &Boundary)> {
        self.boundaries.items.iter()
    }

    /// The bindings of a policy, with their ordinals.
    pub(crate) fn bindings_of(&self, policy_uuid: &str) -> impl Iterator<Item = (u32, &Binding)> {
        self.bindings.named(policy_uuid)
    }

    /// The bindings with their ordinals.
    pub(crate) fn numbered_bindings(&self) -> impl Iterator<Item = (u32, &Binding)> {
        self.bindings.items.iter()
    }

    /// The bindings that name a boundary.
    pub(crate) fn bindings_within(&self, boundary_uuid: &str) -> impl Iterator<Item = &Binding> {
        self.narrowed.get(boundary_uuid).filter_map(|ordinal| self.bindings.items.get(ordinal))
    }

    /// What happened to the repository.
    pub(crate) fn history(&self) -> &History {
        &self.history
    }

    pub(crate) fn faults(&self) -> &[Diagnostic] {
        &self.faults
    }

    fn places(&mut self, mut change: impl FnMut(&mut Place)) {
        self.policies.items.values_mut().for_each(|item| change(&mut item.place));
        self.boundaries.items.values_mut().for_each(|item| change(&mut item.place));
        self.bindings.items.values_mut().for_each(|item| change(&mut item.place));
        self.environments.iter_mut().for_each(|item| change(&mut item.place));
    }
}

impl Policy {
    /// A policy at global level.
    #[must_use]
    pub fn new(uuid: impl Into<String>, name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            uuid: uuid.into(),
            name: name.into(),
            description: None,
            tags: Vec::new(),
            level: StoredLevel::default(),
            text: text.into(),
            statements: None,
            place: Place::default(),
        }
    }

    /// The same policy at `level`.
    #[must_use]
    pub fn at(mut self, level: Level<'_>) -> Self {
        self.level = StoredLevel::of(level);
        self
    }

    /// The id by which bindings name it.
    #[must_use]
    pub fn uuid(&self) -> &str {
        &self.uuid
    }

    /// The name for people.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The statements, as text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl Boundary {
    /// A boundary at global level.
    #[must_use]
    pub fn new(uuid: impl Into<String>, name: impl Into<String>, text: impl Into<String>) -> Self {
        let (level, place) = (StoredLevel::default(), Place::default());
        Self { uuid: uuid.into(), name: name.into(), level, text: text.into(), place }
    }

    /// The same boundary at `level`.
    #[must_use]
    pub fn at(mut self, level: Level<'_>) -> Self {
        self.level = StoredLevel::of(level);
        self
    }

    /// The id by which bindings name it.
    #[must_use]
    pub fn uuid(&self) -> &str {
        &self.uuid
    }

    /// The name for people.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The conditions, as text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl Binding {
    /// A binding without parameters, metadata and boundaries.
    #[must_use]
    pub fn new<G: Into<String>>(
        level: Level<'_>,
        policy_uuid: impl Into<String>,
        groups: impl IntoIterator<Item = G>,
    ) -> Self {
        Self {
            level: StoredLevel::of(level),
            policy_uuid: policy_uuid.into(),
            groups: groups.into_iter().map(Into::into).collect(),
            parameters: BTreeMap::new(),
            metadata: BTreeMap::new(),
            boundaries: Vec::new(),
            place: Place::default(),
        }
    }

    /// The same binding, with `${bindParam:name}` filled in by `value`.
    #[must_use]
    pub fn with_parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.insert(name.into(), value.into());
        self
    }

    /// The same binding, narrowed by the boundary `uuid`. Several boundaries are alternatives.
    #[must_use]
    pub fn with_boundary(mut self, uuid: impl Into<String>) -> Self {
        self.boundaries.push(uuid.into());
        self
    }

    /// The uuid of the policy.
    #[must_use]
    pub fn policy_uuid(&self) -> &str {
        &self.policy_uuid
    }

    /// The groups that the policy is bound to.
    #[must_use]
    pub fn groups(&self) -> &[String] {
        &self.groups
    }

    /// What fills in the placeholders of the policy and its boundaries.
    #[must_use]
    pub fn parameters(&self) -> &BTreeMap<String, String> {
        &self.parameters
    }

    /// The uuids of the boundaries.
    #[must_use]
    pub fn boundaries(&self) -> &[String] {
        &self.boundaries
    }

    /// Whether the two are one binding, with the groups of both.
    fn is_twin_of(&self, other: &Self) -> bool {
        self.policy_uuid == other.policy_uuid
            && self.level.normal() == other.level.normal()
            && self.parameters == other.parameters
            && self.metadata == other.metadata
            && order::set(self.boundaries.iter().collect()) == order::set(other.boundaries.iter().collect())
    }
}

impl Environment {
    /// The id of the environment.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The id of its account.
    #[must_use]
    pub fn account(&self) -> &str {
        &self.account
    }
}

impl StoredLevel {
    fn of(level: Level<'_>) -> Self {
        let (kind, id) = match level {
            Level::Global => ("global", "global"),
            Level::Account(id) => ("account", id),
            Level::Environment(id) => ("environment", id),
        };
        Self { kind: Some(kind.to_owned()), id: Some(id.to_owned()) }
    }

    pub(crate) fn is_absent(&self) -> bool {
        self.kind.is_none() && self.id.is_none()
    }

    /// The level; `None` if it is no level.
    pub(crate) fn read(&self) -> Option<Level<'_>> {
        match (self.kind.as_deref()?, self.id.as_deref()) {
            ("global", None | Some("global")) => Some(Level::Global),
            ("account" | "cluster", Some(id)) if !id.is_empty() => Some(Level::Account(id)),
            ("environment", Some(id)) if !id.is_empty() => Some(Level::Environment(id)),
            _ => None,
        }
    }

    /// Equal for levels that mean the same, and for equal texts that mean nothing.
    fn normal(&self) -> (Option<Level<'_>>, &Self) {
        static NONE: StoredLevel = StoredLevel { kind: None, id: None };
        let level = self.read();
        (level, if level.is_some() { &NONE } else { self })
    }
}

impl Place {
    pub(crate) fn document(&self) -> Option<&str> {
        self.document.as_deref()
    }

    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// `diagnostic`, said of `field` at this place.
    pub(crate) fn mark(&self, diagnostic: Diagnostic, field: &str) -> Diagnostic {
        let separator = if field.is_empty() || self.path.is_empty() { "" } else { "." };
        diagnostic.in_document(self.document.as_deref(), format!("{}{separator}{field}", self.path))
    }
}

// Reading.

/// The form of a document and of every envelope: one type, so that an unknown field is found wherever it stands.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct File {
    policies: Option<Vec<FileItem>>,
    boundaries: Option<Vec<FileItem>>,
    content: Option<Vec<FileItem>>,
    policy_bindings: Option<Vec<FileBinding>>,
    environments: Option<Vec<FileEnvironment>>,
    #[serde(flatten)]
    item: FileItem,
}

/// A policy or a boundary.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct FileItem {
    uuid: Option<String>,
    name: Option<String>,
    description: Option<String>,
    tags: Option<Vec<String>>,
    level_type: Option<String>,
    level_id: Option<String>,
    statement_query: Option<String>,
    statements: Option<Vec<VendorStatement>>,
    boundary_query: Option<String>,
    metadata: Option<IgnoredAny>,
    #[serde(flatten)]
    unknown: BTreeMap<String, IgnoredAny>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct FileBinding {
    level_type: Option<String>,
    level_id: Option<String>,
    policy_uuid: Option<String>,
    groups: Option<Vec<String>>,
    parameters: Option<BTreeMap<String, String>>,
    metadata: Option<BTreeMap<String, Datum>>,
    boundaries: Option<Vec<String>>,
    #[serde(flatten)]
    unknown: BTreeMap<String, IgnoredAny>,
}

#[derive(Deserialize)]
struct FileEnvironment {
    id: Option<String>,
    account: Option<String>,
    #[serde(flatten)]
    unknown: BTreeMap<String, IgnoredAny>,
}

/// What the vendor's answers carry beside the fields that matter here.
const VENDOR_FIELDS: [&str; 6] =
    ["category", "statements", "boundaryConditions", "pageSize", "pageNumber", "totalCount"];

impl<'de> Deserialize<'de> for Repository {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Reading::default().document(File::deserialize(deserializer)?))
    }
}

#[derive(Default)]
struct Reading {
    repository: Repository,
}

impl Reading {
    fn document(mut self, file: File) -> Repository {
        let level = StoredLevel { kind: file.item.level_type.clone(), id: file.item.level_id.clone() };
        let has_lists = file.policies.is_some()
            || file.boundaries.is_some()
            || file.content.is_some()
            || file.policy_bindings.is_some()
            || file.environments.is_some();
        for (index, item) in file.policies.into_iter().flatten().enumerate() {
            self.policy(item, &format!("policies[{index}]"));
        }
        for (name, items) in [("boundaries", file.boundaries), ("content", file.content)] {
            for (index, item) in items.into_iter().flatten().enumerate() {
                self.boundary(item, &format!("{name}[{index}]"));
            }
        }
        for (index, binding) in file.policy_bindings.into_iter().flatten().enumerate() {
            self.binding(binding, &level, &format!("policyBindings[{index}]"));
        }
        for (index, environment) in file.environments.into_iter().flatten().enumerate() {
            self.environment(environment, &format!("environments[{index}]"));
        }
        let is_item = file.item.uuid.is_some() || file.item.name.is_some() || file.item.statements.is_some();
        if file.item.boundary_query.is_some() {
            self.boundary(file.item, "");
        } else if file.item.statement_query.is_some() || (is_item && !has_lists) {
            self.policy(file.item, "");
        } else {
            self.unknown(&file.item.unknown, "");
            let known = [
                ("uuid", file.item.uuid.is_some()),
                ("name", file.item.name.is_some()),
                ("description", file.item.description.is_some()),
                ("tags", file.item.tags.is_some()),
                ("metadata", file.item.metadata.is_some()),
            ];
            for (name, _) in known.into_iter().filter(|(_, is_given)| *is_given) {
                self.unknown_field(name, "");
            }
            if !level.is_absent() && !has_lists {
                self.unknown_field("levelType", "");
            }
        }
        self.repository.history.record(Changed::Everything);
        self.repository
    }

    fn policy(&mut self, item: FileItem, path: &str) {
        self.unknown(&item.unknown, path);
        if item.metadata.is_some() {
            self.unknown_field("metadata", path);
        }
        if item.boundary_query.is_some() {
            self.unknown_field("boundaryQuery", path);
        }
        let policy = Policy {
            uuid: self.required(item.uuid, "uuid", path),
            name: self.required(item.name, "name", path),
            description: item.description,
            tags: item.tags.unwrap_or_default(),
            level: StoredLevel { kind: item.level_type, id: item.level_id },
            text: self.required(item.statement_query, "statementQuery", path),
            statements: item.statements,
            place: Place { document: None, path: path.to_owned() },
        };
        self.repository.policies.push(policy);
    }

    fn boundary(&mut self, item: FileItem, path: &str) {
        self.unknown(&item.unknown, path);
        if item.statement_query.is_some() {
            self.unknown_field("statementQuery", path);
        }
        if item.tags.is_some() {
            self.unknown_field("tags", path);
        }
        if item.description.is_some() {
            self.unknown_field("description", path);
        }
        let boundary = Boundary {
            uuid: self.required(item.uuid, "uuid", path),
            name: self.required(item.name, "name", path),
            level: StoredLevel { kind: item.level_type, id: item.level_id },
            text: self.required(item.boundary_query, "boundaryQuery", path),
            place: Place { document: None, path: path.to_owned() },
        };
        self.repository.boundaries.push(boundary);
    }

    fn binding(&mut self, binding: FileBinding, envelope: &StoredLevel, path: &str) {
        self.unknown(&binding.unknown, path);
        let own = StoredLevel { kind: binding.level_type, id: binding.level_id };
        let binding = Binding {
            level: if own.is_absent() { envelope.clone() } else { own },
            policy_uuid: self.required(binding.policy_uuid, "policyUuid", path),
            groups: self.required(binding.groups, "groups", path),
            parameters: binding.parameters.unwrap_or_default(),
            metadata: binding.metadata.unwrap_or_default(),
            boundaries: binding.boundaries.unwrap_or_default(),
            place: Place { document: None, path: path.to_owned() },
        };
        self.repository.bind(binding);
    }

    fn environment(&mut self, environment: FileEnvironment, path: &str) {
        self.unknown(&environment.unknown, path);
        let environment = Environment {
            id: self.required(environment.id, "id", path),
            account: self.required(environment.account, "account", path),
            place: Place { document: None, path: path.to_owned() },
        };
        self.repository.environments.push(environment);
    }

    fn required<T: Default>(&mut self, value: Option<T>, field: &str, path: &str) -> T {
        value.unwrap_or_else(|| {
            let fault = Diagnostic::error(Code::MissingField, format!("expected the field `{field}`"));
            self.fault(fault, path);
            T::default()
        })
    }

    fn unknown(&mut self, fields: &BTreeMap<String, IgnoredAny>, path: &str) {
        for name in fields.keys().filter(|name| !VENDOR_FIELDS.contains(&name.as_str())) {
            self.unknown_field(name, path);
        }
    }

    fn unknown_field(&mut self, name: &str, path: &str) {
        let place = Place { document: None, path: path.to_owned() };
        let fault = Diagnostic::error(Code::UnknownField, format!("there is no field `{name}` here"));
        self.repository.faults.push(place.mark(fault, name));
    }

    fn fault(&mut self, fault: Diagnostic, path: &str) {
        self.repository.faults.push(fault.in_document(None, path));
    }
}

// Writing: the form of the repository document.

impl Serialize for Repository {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut document = serializer.serialize_struct("Repository", 4)?;
        document.serialize_field("policies", &self.policies.items.values().collect::<Vec<_>>())?;
        document.serialize_field("boundaries", &self.boundaries.items.values().collect::<Vec<_>>())?;
        document.serialize_field("policyBindings", &self.bindings.items.values().collect::<Vec<_>>())?;
        document.serialize_field("environments", &self.environments)?;
        document.end()
    }
}

/// The fields that are there; TOML has no null.
macro_rules! fields {
    ($serializer:expr, $($name:literal $value:expr,)+) => {{
        let mut map = $serializer.serialize_struct("", [$($name),+].len())?;
        $(if let Some(value) = $value { map.serialize_field($name, value)?; })+
        map.end()
    }};
}

impl Serialize for Policy {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        fields!(serializer,
            "uuid" Some(&self.uuid),
            "name" Some(&self.name),
            "description" self.description.as_ref(),
            "tags" Some(&self.tags),
            "levelType" self.level.kind.as_ref(),
            "levelId" self.level.id.as_ref(),
            "statementQuery" Some(&self.text),
        )
    }
}

impl Serialize for Boundary {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        fields!(serializer,
            "uuid" Some(&self.uuid),
            "name" Some(&self.name),
            "levelType" self.level.kind.as_ref(),
            "levelId" self.level.id.as_ref(),
            "boundaryQuery" Some(&self.text),
        )
    }
}

impl Serialize for Binding {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        fields!(serializer,
            "levelType" self.level.kind.as_ref(),
            "levelId" self.level.id.as_ref(),
            "policyUuid" Some(&self.policy_uuid),
            "groups" Some(&self.groups),
            "boundaries" Some(&self.boundaries),
            "parameters" Some(&self.parameters),
            "metadata" Some(&self.metadata),
        )
    }
}

impl Serialize for Environment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        fields!(serializer,
            "id" Some(&self.id),
            "account" Some(&self.account),
        )
    }
}
