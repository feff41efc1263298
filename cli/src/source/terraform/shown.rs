//! What `terraform show -json` prints of a plan or a state.
//!
//! Resources refer to each other by ids. Those of a plan are not known yet where a resource is new: then what its
//! configuration refers to tells. Blocks of a plan and of its configuration stand in different orders, so that a block
//! is read from one of them, and never from both.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::document::{Document, Item};
use super::resources::{BINDINGS, BOUNDARY, GROUPS, POLICIES, UNNAMED, account};
use super::value::{Literal, Text};
use crate::finding::{Fault, LEFT_OUT};
use crate::source::report::Report;
use crate::source::stated::{Place, Stated};
use crate::source::vendor;

/// How deep the texts of resources stand in the root module, and some modules further down.
const DEPTH: usize = 16;

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
        configured: configured(&root),
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

/// What resources of the root module are configured to be, by their addresses.
fn configured(root: &Value) -> BTreeMap<&str, &Value> {
    let module = root.get("configuration").and_then(|configuration| configuration.get("root_module"));
    let resources = module.into_iter().flat_map(|module| list(module, "resources"));
    resources.filter_map(|resource| Some((resource.get("address")?.as_str()?, resource.get("expressions")?))).collect()
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
    configured: BTreeMap<&'v str, &'v Value>,
    places: BTreeMap<String, Place>,
    report: Report<'r>,
    document: Document,
    /// The policies and boundaries that are in the document.
    kept: BTreeSet<&'v str>,
    account: String,
    /// Where each environment is spoken of first.
    environments: BTreeMap<String, String>,
}

/// What a binding binds.
struct Entry {
    policy: String,
    boundaries: Vec<String>,
    parameters: Option<Value>,
    metadata: Option<Value>,
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
        let is_configured =
            |field: &str| self.configured.get(address).is_some_and(|expressions| expressions.get(field).is_some());
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
        let expressions = self.configured.get(address).copied();
        let group = match values.get("group").and_then(Value::as_str) {
            Some(id) => Some(self.group_of(id)),
            None => self.only(expressions.and_then(|said| said.get("group")), &GROUPS).map(group_named),
        };
        let Some(group) = group else {
            return self
                .left_out(path, format!("the group of `{address}` is not known yet: what it binds is left out"));
        };
        for entry in self.entries(resource, expressions) {
            let Entry { policy, boundaries, parameters, metadata } = entry;
            let mut item = Item::new(path.as_str(), span_of(&self.places, path));
            item.set("policyUuid", policy);
            item.set("groups", json!([group]));
            if !boundaries.is_empty() {
                item.set("boundaries", json!(boundaries));
            }
            for (field, value) in [("parameters", parameters), ("metadata", metadata)] {
                if let Some(value) = value {
                    item.set(field, value);
                }
            }
            if self.level(resource, &mut item) {
                self.document.push("policyBindings", item);
            }
        }
    }

    /// What a resource binds; from its values, if every id in them is known.
    fn entries(&mut self, resource: &Resource<'v>, expressions: Option<&'v Value>) -> Vec<Entry> {
        let Resource { path, values, .. } = resource;
        let blocks: Vec<&Value> = list(values, "policy").collect();
        let ids: Vec<&Value> = list(values, "policies").collect();
        let is_known = |block: &&Value| {
            block.get("id").is_some_and(Value::is_string) && list(block, "boundaries").all(Value::is_string)
        };
        let blocks_said: Vec<&Value> = expressions.into_iter().flat_map(|said| list(said, "policy")).collect();
        let says_boundaries = blocks_said.iter().any(|block| block.get("boundaries").is_some());
        let lacks_boundaries = says_boundaries && blocks.iter().all(|block| list(block, "boundaries").next().is_none());
        let mut entries = Vec::new();
        if blocks.len() >= blocks_said.len() && blocks.iter().all(is_known) && !lacks_boundaries {
            for (index, block) in blocks.iter().enumerate() {
                let place = format!("{path}.values.policy[{index}]");
                let id = block.get("id").and_then(Value::as_str).unwrap_or_default();
                let boundaries = list(block, "boundaries").filter_map(Value::as_str);
                let boundaries = boundaries.map(|id| self.by_id(id, &[BOUNDARY], "boundary", &place)).collect();
                let fields = ["parameters", "metadata"].map(|field| block.get(field).filter(|it| is_full(it)).cloned());
                entries.push((self.by_id(id, &POLICIES, "policy", &place), boundaries, fields));
            }
        } else {
            for block in blocks_said {
                entries.push(self.configured_entry(path, block));
            }
        }
        let list_said = expressions.and_then(|said| said.get("policies"));
        if ids.iter().all(|id| id.is_string()) && (!ids.is_empty() || list_said.is_none()) {
            for (index, id) in ids.iter().filter_map(|id| id.as_str()).enumerate() {
                let place = format!("{path}.values.policies[{index}]");
                entries.push((self.by_id(id, &POLICIES, "policy", &place), Some(Vec::new()), [None, None]));
            }
        } else {
            for address in all(list_said) {
                entries.push((self.kept_at(&address, "policy", path), Some(Vec::new()), [None, None]));
            }
        }
        let whole = |(policy, boundaries, [parameters, metadata]): (
            Option<String>,
            Option<Vec<String>>,
            [Option<Value>; 2],
        )| { Some(Entry { policy: policy?, boundaries: boundaries?, parameters, metadata }) };
        entries.into_iter().filter_map(whole).collect()
    }

    /// A block `policy` as it is configured.
    fn configured_entry(
        &mut self,
        path: &str,
        block: &'v Value,
    ) -> (Option<String>, Option<Vec<String>>, [Option<Value>; 2]) {
        let policy = all(block.get("id"));
        let policy = if let [address] = policy.as_slice() {
            self.kept_at(address, "policy", path)
        } else {
            self.left_out(path, "a policy that is bound is not known yet: its binding is left out".to_owned());
            None
        };
        let boundaries = match block.get("boundaries") {
            None => Some(Vec::new()),
            said => {
                let addresses = all(said);
                if addresses.is_empty() && is_unclear(said) {
                    self.left_out(path, "a boundary is not known yet: the binding is left out".to_owned());
                    None
                } else {
                    addresses.iter().map(|address| self.kept_at(address, "boundary", path)).collect()
                }
            }
        };
        let mut fields = [None, None];
        let mut is_known = true;
        for (field, name) in fields.iter_mut().zip(["parameters", "metadata"]) {
            if let Some(said) = block.get(name) {
                *field = said.get("constant_value").cloned();
                is_known &= field.is_some() || name == "metadata";
            }
        }
        if !is_known {
            self.left_out(path, "parameters are not known yet: the binding is left out".to_owned());
        }
        (policy.filter(|_| is_known), boundaries, fields)
    }

    /// The policy or boundary that has an id.
    fn by_id(&mut self, id: &str, kinds: &[&str], word: &str, place: &str) -> Option<String> {
        let found = self.resources.iter().find(|resource| {
            let is_it =
                ["id", "uuid"].iter().any(|field| resource.values.get(field).and_then(Value::as_str) == Some(id));
            is_it && !resource.is_data && kinds.contains(&resource.kind)
        });
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

    /// The one resource of these kinds that an expression refers to.
    fn only(&mut self, said: Option<&Value>, kinds: &[&str]) -> Option<&'v Resource<'v>> {
        let addresses = all(said);
        let [address] = addresses.as_slice() else { return None };
        self.resources.iter().find(|resource| resource.address == address && kinds.contains(&resource.kind))
    }

    /// A group by its id: by its name, if it is in the file.
    fn group_of(&self, id: &str) -> String {
        let is_it = |resource: &&Resource<'v>| {
            GROUPS.contains(&resource.kind) && resource.values.get("id").and_then(Value::as_str) == Some(id)
        };
        self.resources.iter().find(is_it).map_or_else(|| id.to_owned(), group_named)
    }

    fn left_out(&mut self, place: &str, message: String) {
        let span = span_of(&self.places, place);
        self.report.warning(Fault::new(LEFT_OUT, message), place, &span);
    }
}

/// The addresses that an expression refers to, each once.
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

fn is_full(value: &Value) -> bool {
    value.as_object().is_some_and(|fields| !fields.is_empty())
}

/// Whether an expression says something that is neither a reference nor an empty list.
fn is_unclear(said: Option<&Value>) -> bool {
    let constant = said.and_then(|said| said.get("constant_value"));
    constant.and_then(Value::as_array).is_none_or(|items| !items.is_empty())
}

fn span_of(places: &BTreeMap<String, Place>, path: &str) -> std::ops::Range<usize> {
    places.get(path).map_or(0..0, |place| place.span.start..place.span.end)
}
