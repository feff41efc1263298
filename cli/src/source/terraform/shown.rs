//! What `terraform show -json` prints of a plan or a state.
//!
//! Resources refer to each other by ids. Those of a plan are not known yet where a resource is new: then what its
//! configuration refers to tells. Blocks of a plan and of its configuration stand in different orders, so that a block
//! is read from one of them, and never from both. What a plan does not know it leaves out; what is not there it calls
//! `null`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde_json::{Map, Value, json};

use super::document::{Document, Item};
use super::resources::{BINDINGS, BOUNDARY, GROUPS, POLICIES, UNNAMED, account};
use super::value::{Literal, Text};
use crate::finding::{Fault, LEFT_OUT};
use crate::source::LARGEST;
use crate::source::report::Report;
use crate::source::stated::{Place, Stated};
use crate::source::vendor;

/// How deep the texts of resources stand in the root module, and some modules further down.
const DEPTH: usize = 16;

/// The longest address of a module.
const LONGEST_MODULE: usize = 1_024;

/// Reads a plan or a state.
pub(crate) fn shown(name: &str, text: &str) -> Stated {
    let mut report = Report::new(name, text);
    let inside = text.strip_prefix('\u{feff}').unwrap_or(text);
    let root: Value = match serde_json::from_str(inside) {
        Ok(root) => root,
        Err(error) => {
            report.error(Fault::malformed(error.to_string()), "", &(0..0));
            return Document::default().finish(report.finish());
        }
    };
    let places = vendor::places_to(text, DEPTH);
    let resources = resources(&root);
    let mut reading = Reading {
        resources: &resources,
        by_ids: by_ids(&resources),
        configured: configured(&root),
        unknown: unknown(&root),
        is_plan: root.get("planned_values").is_some(),
        rest: LARGEST,
        places,
        report,
        document: Document::default(),
        kept: BTreeSet::new(),
        account: sole_account(&resources),
        environments: BTreeMap::new(),
    };
    reading.read();
    let Reading { mut document, report, environments, account, places, .. } = reading;
    for (id, path) in environments {
        let span = span_of(&places, &path);
        let mut item = Item::new(path, span);
        item.set("id", id);
        item.set("account", account.as_str());
        document.push("environments", item);
    }
    document.finish(report.finish())
}

/// A resource or a data source, and where it stands.
struct Resource<'v> {
    path: String,
    address: &'v str,
    kind: &'v str,
    is_data: bool,
    values: &'v Value,
}

fn resources(root: &Value) -> Vec<Resource<'_>> {
    let mut resources = Vec::new();
    // Of what there was before a plan, only what was looked up is still meant.
    let tops = [("values", false), ("planned_values", false), ("prior_state.values", true)];
    let module = |top: &str| top.split('.').chain(["root_module"]).try_fold(root, |value, field| value.get(field));
    let tops =
        tops.into_iter().filter_map(|(top, only_data)| Some((format!("{top}.root_module"), module(top)?, only_data)));
    let mut open: Vec<(String, &Value, bool)> = tops.collect();
    while let Some((path, module, only_data)) = open.pop() {
        for (index, resource) in list(module, "resources").enumerate() {
            let text = |field: &str| resource.get(field).and_then(Value::as_str).unwrap_or_default();
            if only_data && text("mode") != "data" {
                continue;
            }
            resources.push(Resource {
                path: format!("{path}.resources[{index}]"),
                address: text("address"),
                kind: text("type"),
                is_data: text("mode") == "data",
                values: resource.get("values").unwrap_or(&Value::Null),
            });
        }
        let modules = list(module, "child_modules").enumerate();
        let inner = |(index, module)| (format!("{path}.child_modules[{index}]"), module, only_data);
        open.extend(modules.map(inner));
    }
    resources.sort_by(|one, other| one.path.cmp(&other.path));
    resources
}

/// What resources are configured to be, by their addresses. Those of a module that is called several times are others.
fn configured(root: &Value) -> BTreeMap<String, Configured<'_>> {
    let mut configured = BTreeMap::new();
    let module = root.get("configuration").and_then(|configuration| configuration.get("root_module"));
    let mut open: Vec<(String, &Value)> = module.map(|module| (String::new(), module)).into_iter().collect();
    while let Some((module, content)) = open.pop() {
        for resource in list(content, "resources") {
            if let (Some(address), Some(expressions)) =
                (resource.get("address").and_then(Value::as_str), resource.get("expressions"))
            {
                configured.insert(format!("{module}{address}"), Configured { module: module.clone(), expressions });
            }
        }
        let calls = content.get("module_calls").and_then(Value::as_object);
        for (name, call) in calls.into_iter().flatten().filter(|(name, _)| name.len() + module.len() <= LONGEST_MODULE)
        {
            open.extend(call.get("module").map(|inner| (format!("{module}module.{name}."), inner)));
        }
    }
    configured
}

/// What of resources a plan does not know, by their addresses.
fn unknown(root: &Value) -> BTreeMap<&str, &Value> {
    let changes = list(root, "resource_changes");
    let unknown = changes
        .filter_map(|change| Some((change.get("address")?.as_str()?, change.get("change")?.get("after_unknown")?)));
    unknown.collect()
}

/// Resources by what the service calls them: the id, which may say the level behind the uuid, or the uuid.
fn by_ids<'v>(resources: &'v [Resource<'v>]) -> HashMap<&'v str, Vec<&'v Resource<'v>>> {
    let mut by_ids: HashMap<&str, Vec<&Resource<'_>>> = HashMap::new();
    for resource in resources {
        let ids: BTreeSet<&str> = ["id", "uuid"]
            .into_iter()
            .filter_map(|field| resource.values.get(field).and_then(Value::as_str))
            .flat_map(|id| [id, uuid(id)])
            .collect();
        for id in ids {
            by_ids.entry(id).or_default().push(resource);
        }
    }
    by_ids
}

/// An id without the level behind it.
fn uuid(id: &str) -> &str {
    id.split_once("#-#").map_or(id, |(uuid, _)| uuid)
}

fn list<'v>(value: &'v Value, field: &str) -> impl Iterator<Item = &'v Value> {
    value.get(field).and_then(Value::as_array).into_iter().flatten()
}

fn sole_account(resources: &[Resource<'_>]) -> String {
    let said = resources.iter().flat_map(|resource| ["account", "cluster"].map(|field| resource.values.get(field)));
    let mut named: BTreeSet<&str> =
        said.flatten().filter_map(Value::as_str).filter(|id| !id.is_empty()).map(account).collect();
    match named.len() {
        1 => named.pop_first().unwrap_or_default().to_owned(),
        _ => UNNAMED.to_owned(),
    }
}

struct Reading<'r, 'v> {
    resources: &'v [Resource<'v>],
    by_ids: HashMap<&'v str, Vec<&'v Resource<'v>>>,
    configured: BTreeMap<String, Configured<'v>>,
    unknown: BTreeMap<&'v str, &'v Value>,
    /// In a plan, what is left out is not known.
    is_plan: bool,
    /// How much may still be said again by bindings, in bytes.
    rest: u64,
    places: BTreeMap<String, Place>,
    report: Report<'r>,
    document: Document,
    /// The policies and boundaries that are in the document.
    kept: BTreeSet<&'v str>,
    account: String,
    /// Where each environment is spoken of first.
    environments: BTreeMap<String, String>,
}

/// What a resource is configured to be.
#[derive(Clone)]
struct Configured<'v> {
    /// What stands before the addresses in it: `module.NAME.`.
    module: String,
    expressions: &'v Value,
}

/// What a binding binds.
struct Entry {
    /// Where that is said.
    place: String,
    policy: String,
    boundaries: Vec<String>,
    parameters: Map<String, Value>,
    metadata: Map<String, Value>,
}

impl<'v> Reading<'_, 'v> {
    fn read(&mut self) {
        let managed = || self.resources.iter().filter(|resource| !resource.is_data);
        let of = |kinds: &'static [&'static str]| managed().filter(move |resource| kinds.contains(&resource.kind));
        let (policies, boundaries): (Vec<_>, Vec<_>) = (of(&POLICIES).collect(), of(&[BOUNDARY]).collect());
        let bindings: Vec<_> = of(&BINDINGS).collect();
        for policy in policies {
            self.text(policy, "policies", "statement_query", "statementQuery");
        }
        for boundary in boundaries {
            self.text(boundary, "boundaries", "query", "boundaryQuery");
        }
        for resource in bindings {
            self.bindings(resource);
        }
    }

    /// A policy or a boundary.
    fn text(&mut self, resource: &Resource<'v>, items: &str, field: &str, ours: &str) {
        let Resource { path, address, values, .. } = resource;
        let Some(text) = values.get(field).and_then(Value::as_str) else {
            return self.left_out(path, format!("`{field}` of `{address}` is not known yet: it is left out"));
        };
        let mut item = Item::new(path.as_str(), span_of(&self.places, path));
        item.set("uuid", *address);
        let name = values.get("name").and_then(Value::as_str).filter(|name| !name.is_empty());
        item.set("name", name.unwrap_or(address));
        let place = format!("{path}.values.{field}");
        let span = span_of(&self.places, &place);
        let said = self.places.get(&place).and_then(|place| place.text.as_ref());
        let literal = said.map(|said| Literal { span: span.clone(), pieces: said.pieces.as_slice().into() });
        item.text(ours, place, span, Text { text: text.into(), literal });
        if items == "policies" && !self.level(resource, &mut item) {
            return;
        }
        self.kept.insert(address);
        self.document.push(items, item);
    }

    /// Sets the level; false if it is not known.
    fn level(&mut self, resource: &Resource<'v>, item: &mut Item) -> bool {
        let Resource { path, address, values, .. } = resource;
        let text = |field: &str| values.get(field).and_then(Value::as_str).filter(|id| !id.is_empty());
        let configured = self.configured.get(*address);
        let is_configured =
            |field: &str| configured.is_some_and(|configured| configured.expressions.get(field).is_some());
        let (kind, id) = match (text("account").or(text("cluster")), text("environment")) {
            (None, Some(environment)) => ("environment", environment),
            (Some(id), None) => ("account", account(id)),
            (Some(_), Some(_)) => {
                let place = format!("{path}.values.environment");
                let fault = Fault::malformed("expected an account or an environment, and not both");
                self.report.error(fault, &place, &span_of(&self.places, &place));
                return false;
            }
            (None, None) if ["account", "cluster", "environment"].into_iter().any(is_configured) => {
                self.left_out(path, format!("the level of `{address}` is not known yet: it is left out"));
                return false;
            }
            (None, None) => ("account", self.account.as_str()),
        };
        item.set("levelType", kind);
        item.set("levelId", id);
        if kind == "environment" {
            self.environments.entry(id.to_owned()).or_insert_with(|| format!("{path}.values.environment"));
        }
        true
    }

    fn bindings(&mut self, resource: &Resource<'v>) {
        let Resource { path, address, values, .. } = resource;
        let configured = self.configured.get(*address).cloned();
        let group = match values.get("group").and_then(Value::as_str) {
            Some(id) => Some(self.group_of(id)),
            None => configured.as_ref().and_then(|configured| self.configured_group(configured)),
        };
        let Some(group) = group else {
            return self
                .left_out(path, format!("the group of `{address}` is not known yet: what it binds is left out"));
        };
        let mut entries = self.blocks(resource, configured.as_ref());
        entries.extend(self.listed(resource, configured.as_ref()));
        for Entry { place, policy, boundaries, parameters, metadata } in entries {
            let mut item = Item::new(place.as_str(), span_of(&self.places, &place));
            if !self.level(resource, &mut item) || !self.spend(resource, group.len() + place.len()) {
                return;
            }
            item.set("policyUuid", policy);
            item.set("groups", json!([group]));
            if !boundaries.is_empty() {
                item.set("boundaries", json!(boundaries));
            }
            for (field, texts) in [("parameters", parameters), ("metadata", metadata)] {
                if !texts.is_empty() {
                    item.set(field, texts);
                }
            }
            self.document.push("policyBindings", item);
        }
    }

    /// Takes so many bytes, and those of the level, of what bindings may say again; false if there are not as many.
    fn spend(&mut self, resource: &Resource<'v>, bytes: usize) -> bool {
        let texts = ["account", "cluster", "environment"].map(|field| resource.values.get(field));
        let level: usize = texts.into_iter().flatten().filter_map(Value::as_str).map(str::len).sum();
        let is_first = self.rest > 0;
        self.rest = self.rest.saturating_sub((bytes + level) as u64);
        if self.rest == 0 && is_first {
            let message =
                format!("what bindings repeat is more than {} MiB: nothing is bound from here on", LARGEST >> 20);
            let span = span_of(&self.places, &resource.path);
            self.report.error(Fault::malformed(message), &resource.path, &span);
        }
        self.rest > 0
    }

    /// What blocks `policy` bind: those of the configuration, if a block is not known that is one of them.
    fn blocks(&mut self, resource: &Resource<'v>, configured: Option<&Configured<'v>>) -> Vec<Entry> {
        let Resource { path, address, values, .. } = resource;
        let blocks: Vec<&Value> = list(values, "policy").collect();
        let expressions = configured.map(|configured| configured.expressions);
        let said: Vec<&Value> = expressions.into_iter().flat_map(|said| list(said, "policy")).collect();
        let unknown = self.unknown.get(*address).and_then(|unknown| unknown.get("policy"));
        let known: Vec<bool> =
            blocks.iter().enumerate().map(|(index, block)| self.is_known(block, index, &blocks, unknown)).collect();
        let is_all_known = blocks.len() >= said.len() && known.iter().all(|is_known| *is_known);
        // Boundaries that the configuration speaks of are somewhere.
        let names_boundary = |block: &&Value| all(block.get("boundaries")).iter().any(|it| it.starts_with(BOUNDARY));
        let is_unbounded = |block: &&Value| list(block, "boundaries").next().is_none();
        let lacks_boundaries = said.iter().any(names_boundary) && blocks.iter().all(is_unbounded);
        // More blocks than the configuration has come from others than these.
        if let Some(configured) = configured
            && said.len() >= blocks.len()
            && (!is_all_known || lacks_boundaries)
        {
            if unknown.is_some_and(|unknown| unknown.as_bool() == Some(true)) {
                self.left_out(path, format!("not all that `{address}` binds is known yet: the rest is left out"));
            }
            // The configuration tells no ids beside references.
            let are_some_known =
                blocks.iter().any(|block| !is_unbounded(block) && list(block, "boundaries").any(Value::is_string));
            let entries = said.into_iter().map(|block| {
                if are_some_known && !all(block.get("boundaries")).is_empty() {
                    self.left_out(path, "not all boundaries are known yet: the binding is left out".to_owned());
                    return None;
                }
                self.configured_block(path, block, configured)
            });
            return entries.collect::<Vec<_>>().into_iter().flatten().collect();
        }
        let is_unsaid = ["policy", "policies"].into_iter().all(|field| {
            values.get(field).is_none() && expressions.is_none_or(|expressions| expressions.get(field).is_none())
        });
        if self.is_plan && blocks.is_empty() && (is_unsaid || unknown.is_some_and(is_told)) {
            self.left_out(path, format!("what `{address}` binds is not known yet: it is left out"));
        }
        let mut entries = Vec::new();
        for (index, (block, is_known)) in blocks.into_iter().zip(known).enumerate() {
            let place = format!("{path}.values.policy[{index}]");
            if is_known {
                entries.extend(self.known_block(place, block));
            } else {
                self.left_out(&place, "what this binds is not known: it is left out".to_owned());
            }
        }
        entries
    }

    /// Whether all of a block is known that makes a difference.
    fn is_known(&self, block: &Value, index: usize, blocks: &[&Value], unknown: Option<&Value>) -> bool {
        let is_told_unknown = match unknown {
            None => false,
            Some(Value::Array(unknown)) if unknown.len() == blocks.len() => {
                let of_block = |field: &str| unknown.get(index).and_then(|unknown| unknown.get(field));
                unknown.get(index) == Some(&Value::Bool(true))
                    || ["id", "boundaries", "parameters"].into_iter().filter_map(of_block).any(is_told)
            }
            Some(unknown) => is_told(unknown),
        };
        let is_boundaries = |value: &Value| value.as_array().is_some_and(|items| items.iter().all(Value::is_string));
        let is_parameters =
            |value: &Value| value.as_object().is_some_and(|fields| fields.values().all(Value::is_string));
        let field = |name: &str, is_it: &dyn Fn(&Value) -> bool| {
            block.get(name).map_or(!self.is_plan, |value| value.is_null() || is_it(value))
        };
        !is_told_unknown
            && block.get("id").is_some_and(Value::is_string)
            && field("boundaries", &is_boundaries)
            && field("parameters", &is_parameters)
    }

    fn known_block(&mut self, place: String, block: &'v Value) -> Option<Entry> {
        let id = block.get("id").and_then(Value::as_str).unwrap_or_default();
        let policy = self.by_id(id, &POLICIES, "policy", &place);
        let boundaries = list(block, "boundaries").filter_map(Value::as_str);
        let boundaries: Vec<_> = boundaries.map(|id| self.by_id(id, &[BOUNDARY], "boundary", &place)).collect();
        let boundaries: Option<Vec<String>> = boundaries.into_iter().collect();
        let (parameters, metadata) = (texts(block.get("parameters")), texts(block.get("metadata")));
        Some(Entry { policy: policy?, boundaries: boundaries?, parameters, metadata, place })
    }

    /// A block `policy` as it is configured.
    fn configured_block(&mut self, path: &str, block: &'v Value, configured: &Configured<'v>) -> Option<Entry> {
        let id = block.get("id");
        let addresses = configured.all(id);
        let policy = match (constant(id).and_then(Value::as_str), addresses.as_slice()) {
            (Some(id), []) => self.by_id(id, &POLICIES, "policy", path),
            (None, [address]) => self.kept_at(address, "policy", path),
            _ => {
                self.left_out(path, "a policy that is bound is not known yet: its binding is left out".to_owned());
                None
            }
        };
        let said = block.get("boundaries");
        let boundaries: Vec<Option<String>> = match (constant(said), configured.all(said).as_slice()) {
            (None, []) if said.is_some() => {
                self.left_out(path, "a boundary is not known yet: the binding is left out".to_owned());
                return None;
            }
            (Some(Value::Array(ids)), []) => {
                let by_id = |id: &Value| self.by_id(id.as_str().unwrap_or_default(), &[BOUNDARY], "boundary", path);
                ids.iter().map(by_id).collect()
            }
            (_, addresses) => addresses.iter().map(|address| self.kept_at(address, "boundary", path)).collect(),
        };
        let parameters = block.get("parameters");
        let is_text = |fields: &Map<String, Value>| fields.values().all(Value::is_string);
        let is_known = constant(parameters).is_some_and(|value| value.as_object().is_none_or(is_text));
        if parameters.is_some() && !is_known {
            self.left_out(path, "parameters are not known yet: the binding is left out".to_owned());
            return None;
        }
        let (parameters, metadata) = (texts(constant(parameters)), texts(constant(block.get("metadata"))));
        let boundaries: Option<Vec<String>> = boundaries.into_iter().collect();
        Some(Entry { place: path.to_owned(), policy: policy?, boundaries: boundaries?, parameters, metadata })
    }

    /// What a list `policies` binds: its ids, and what the configuration refers to in the place of those that are not
    /// known.
    fn listed(&mut self, resource: &Resource<'v>, configured: Option<&Configured<'v>>) -> Vec<Entry> {
        let Resource { path, address, values, .. } = resource;
        let said = configured.and_then(|configured| configured.expressions.get("policies"));
        let unknown = self.unknown.get(*address).and_then(|unknown| unknown.get("policies"));
        let ids = values.get("policies");
        let is_left_out = self.is_plan && ids.is_none() && said.is_some();
        let items: Vec<&Value> = ids.and_then(Value::as_array).into_iter().flatten().collect();
        let absent = items.iter().filter(|id| !id.is_string()).count();
        let mut referred = Vec::new();
        if let Some(configured) = configured
            && (is_left_out || absent > 0 || unknown.is_some_and(is_told))
        {
            referred = configured.all(said);
            let known: BTreeSet<&str> = items
                .iter()
                .filter_map(|id| self.by_ids.get(id.as_str()?))
                .flatten()
                .map(|resource| resource.address)
                .collect();
            referred.retain(|address| !known.contains(address.as_str()));
        }
        let mut entries = Vec::new();
        for (index, id) in items.into_iter().enumerate() {
            let Some(id) = id.as_str() else { continue };
            let place = format!("{path}.values.policies[{index}]");
            entries.extend(self.by_id(id, &POLICIES, "policy", &place).map(|policy| Entry::of(place, policy)));
        }
        let is_missing =
            absent > referred.len() || ((is_left_out || unknown.is_some_and(is_told)) && referred.is_empty());
        if is_missing {
            self.left_out(path, format!("not all policies that `{address}` binds are known: the others are left out"));
        }
        for address in referred {
            let policy = self.kept_at(&address, "policy", path);
            entries.extend(policy.map(|policy| Entry::of(path.clone(), policy)));
        }
        entries
    }

    /// The policy or boundary that has an id.
    fn by_id(&mut self, id: &str, kinds: &[&str], word: &str, place: &str) -> Option<String> {
        let is_it = |resource: &&&'v Resource<'v>| !resource.is_data && kinds.contains(&resource.kind);
        let found = [id, uuid(id)].into_iter().find_map(|id| self.by_ids.get(id)?.iter().find(is_it).copied());
        if let Some(resource) = found {
            return self.kept_at(resource.address, word, place);
        }
        self.left_out(place, format!("the {word} `{id}` is not in this file: its binding is left out"));
        None
    }

    fn kept_at(&mut self, address: &str, word: &str, place: &str) -> Option<String> {
        if self.kept.contains(address) {
            return Some(address.to_owned());
        }
        self.left_out(place, format!("the {word} `{address}` is not in this file, or is left out: so is its binding"));
        None
    }

    /// The one group that the configuration refers to.
    fn configured_group(&self, configured: &Configured<'v>) -> Option<String> {
        let said = configured.expressions.get("group");
        let addresses = configured.all(said);
        let [address] = addresses.as_slice() else { return None };
        let is_it = |resource: &&Resource<'v>| resource.address == address && GROUPS.contains(&resource.kind);
        self.resources.iter().find(is_it).map(group_named)
    }

    /// A group by its id: by its name, if it is in the file.
    fn group_of(&self, id: &str) -> String {
        let found = self.by_ids.get(id).into_iter().flatten();
        found.copied().find(|resource| GROUPS.contains(&resource.kind)).map_or_else(|| id.to_owned(), group_named)
    }

    fn left_out(&mut self, place: &str, message: String) {
        let span = span_of(&self.places, place);
        self.report.warning(Fault::new(LEFT_OUT, message), place, &span);
    }
}

impl Configured<'_> {
    /// The addresses that an expression refers to, each once.
    fn all(&self, said: Option<&Value>) -> Vec<String> {
        all(said).into_iter().map(|address| format!("{}{address}", self.module)).collect()
    }
}

impl Entry {
    /// A policy, without parameters and boundaries.
    fn of(place: String, policy: String) -> Self {
        Self { place, policy, boundaries: Vec::new(), parameters: Map::new(), metadata: Map::new() }
    }
}

/// The addresses that an expression refers to in its module, each once.
fn all(said: Option<&Value>) -> Vec<String> {
    let references = said.into_iter().flat_map(|said| list(said, "references")).filter_map(Value::as_str);
    let mut addresses: Vec<String> = Vec::new();
    for reference in references {
        let address = [".id", ".uuid"].iter().find_map(|end| reference.strip_suffix(end)).unwrap_or(reference);
        if !addresses.iter().any(|known| known == address) {
            addresses.push(address.to_owned());
        }
    }
    addresses
}

/// A group is its name; its address, while that is not known.
fn group_named(group: &Resource<'_>) -> String {
    let name = group.values.get("name").and_then(Value::as_str).filter(|name| !name.is_empty());
    name.unwrap_or(group.address).to_owned()
}

/// What a value says that is known from the beginning.
fn constant(said: Option<&Value>) -> Option<&Value> {
    said.and_then(|said| said.get("constant_value"))
}

/// The texts of an object.
fn texts(value: Option<&Value>) -> Map<String, Value> {
    let fields = value.and_then(Value::as_object).into_iter().flatten();
    fields.filter(|(_, value)| value.is_string()).map(|(name, value)| (name.clone(), value.clone())).collect()
}

/// Whether a plan says that something is not known, or a part of it.
fn is_told(unknown: &Value) -> bool {
    match unknown {
        Value::Bool(is_unknown) => *is_unknown,
        Value::Array(items) => items.iter().any(is_told),
        Value::Object(fields) => fields.values().any(is_told),
        Value::Null | Value::Number(_) | Value::String(_) => false,
    }
}

fn span_of(places: &BTreeMap<String, Place>, path: &str) -> std::ops::Range<usize> {
    places.get(path).map_or(0..0, |place| place.span.start..place.span.end)
}
