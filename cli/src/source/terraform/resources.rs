//! The resources of a module as policies, boundaries and bindings.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;

use hcl_edit::Span as _;
use hcl_edit::structure::Block;
use serde_json::{Map, Value as Json, json};

use super::document::{Document, Item};
use super::evaluate::Reader;
use super::module::{Module, Resource, attribute};
use super::value::{Cause, Said, Text, Unknown, Value};
use crate::finding::{Fault, LEFT_OUT};
use crate::source::report::Report;
use crate::source::stated::Stated;

/// How often the document says the name of a binding, its resource's in it.
const NAMES: usize = 4;

/// The account of files that name none.
pub(crate) const UNNAMED: &str = "account";

pub(super) const POLICIES: [&str; 2] = ["dynatrace_iam_policy", "dynatrace_policy"];
pub(super) const BOUNDARY: &str = "dynatrace_iam_policy_boundary";
pub(super) const BINDINGS: [&str; 3] =
    ["dynatrace_iam_policy_bindings_v2", "dynatrace_iam_policy_bindings", "dynatrace_policy_bindings"];

pub(super) const GROUPS: [&str; 2] = ["dynatrace_iam_group", "dynatrace_user_group"];

/// A document for each file of the module.
pub(super) fn read(module: &Module<'_>, reports: Vec<Report<'_>>) -> Vec<Stated> {
    let documents = reports.iter().map(|_| Document::default()).collect();
    let mut reading = Reading {
        module,
        reports,
        documents,
        kept: BTreeMap::new(),
        account: String::new(),
        environments: BTreeMap::new(),
    };
    reading.account = reading.sole_account();
    let is_of = |address: &&String, kinds: &[&str]| {
        module
            .blocks
            .get(*address)
            .is_some_and(|resource| kinds.contains(&resource.kind) && !address.starts_with("data."))
    };
    let ours = [&POLICIES[..], &[BOUNDARY], &BINDINGS].concat();
    if let (Some((word, by)), Some(first)) =
        (&module.repeated, module.order.iter().find(|address| is_of(address, &ours)))
    {
        reading.as_if_once(word, by, first);
    }
    for address in module.order.iter().filter(|address| is_of(address, &POLICIES)) {
        reading.resource(address, Reading::policy);
    }
    for address in module.order.iter().filter(|address| is_of(address, &[BOUNDARY])) {
        reading.resource(address, Reading::boundary);
    }
    for address in module.order.iter().filter(|address| is_of(address, &BINDINGS)) {
        reading.resource(address, Reading::bindings);
    }
    reading.finish()
}

struct Reading<'r, 'm> {
    module: &'r Module<'m>,
    reports: Vec<Report<'r>>,
    documents: Vec<Document>,
    /// The policies and boundaries that are in a document, each with the account that it is of, if it is of one.
    kept: BTreeMap<String, Option<String>>,
    account: String,
    environments: BTreeMap<String, Environment>,
}

/// An environment, where it is spoken of first, and the account whose policies are bound there.
struct Environment {
    file: usize,
    name: String,
    span: Range<usize>,
    account: Option<String>,
}

/// Where a policy lives or a binding holds.
#[derive(Clone)]
struct Level {
    kind: &'static str,
    id: String,
    /// The attribute that says it.
    said: Option<(&'static str, Range<usize>)>,
}

/// Something is left out, and was said to be.
struct LeftOut;

impl<'m> Reading<'_, 'm> {
    fn finish(mut self) -> Vec<Stated> {
        if let Some((file, span, message)) = self.module.spent() {
            // What is said beside the files is said of the first.
            let (file, span) = if file < self.reports.len() { (file, span) } else { (0, 0..0) };
            self.error(file, "", &span, message);
        }
        for (id, Environment { file, name, span, account }) in std::mem::take(&mut self.environments) {
            let mut item = Item::new(name, span);
            item.set("id", id);
            item.set("account", account.unwrap_or_else(|| self.account.clone()));
            if let Some(document) = self.documents.get_mut(file) {
                document.push("environments", item);
            }
        }
        self.documents
            .into_iter()
            .zip(self.reports)
            .map(|(document, report)| document.finish(report.finish()))
            .collect()
    }

    /// The account that the resources name, if they name one only: environments are taken to be in it.
    fn sole_account(&self) -> String {
        let mut named = BTreeSet::new();
        let unchanged = self.module.order.iter().filter(|address| self.module.changed(address).is_none());
        for resource in unchanged.filter_map(|address| self.module.blocks.get(address)) {
            for field in ["account", "cluster"] {
                if let Some(Ok(said)) = self.attribute(resource, field)
                    && let Value::Text(Text { text, .. }) = said.value
                {
                    named.insert(account(&text).to_owned());
                }
            }
        }
        match named.len() {
            1 => named.pop_first().unwrap_or_default(),
            _ => UNNAMED.to_owned(),
        }
    }

    /// Says at the `first` resource that the file `by` says how many there are.
    fn as_if_once(&mut self, word: &str, by: &str, first: &str) {
        let Some(&Resource { file, block, .. }) = self.module.blocks.get(first) else { return };
        let message =
            format!("`{word}` in `{by}` says how often this module is there: it is read as if that were once");
        self.warn(file, first, &header(block), message);
    }

    fn resource(&mut self, address: &str, read: fn(&mut Self, &str, Resource<'m>) -> Result<(), LeftOut>) {
        let Some(&resource) = self.module.blocks.get(address) else { return };
        if let Some(by) = self.module.changed(address) {
            let message = format!("`{address}` is changed by `{by}`, which is not read for that: it is left out");
            return self.warn(resource.file, address, &header(resource.block), message);
        }
        for word in ["count", "for_each"] {
            if let Some(attribute) = attribute(resource.block, word) {
                let message = format!("`{word}` says how many there are of `{address}`: it is left out");
                let span = attribute.span().unwrap_or_default();
                self.warn(resource.file, &format!("{address}.{word}"), &span, message);
                return;
            }
        }
        // What is left out was said to be.
        let _ = read(self, address, resource);
    }

    fn policy(&mut self, address: &str, resource: Resource<'m>) -> Result<(), LeftOut> {
        let what = format!("the policy `{address}`");
        let level = self.level(address, &resource, &what)?;
        let text = self.text(address, &resource, "statement_query", &what)?;
        let mut item = Item::new(address, header(resource.block));
        item.set("uuid", address);
        self.name(&mut item, address, &resource);
        self.set_level(&mut item, address, &level, resource.file);
        let (span, said) = text;
        item.text("statementQuery", format!("{address}.statement_query"), span, said);
        // What makes no difference to a decision is not missed.
        if let Some(Ok(Said { value: Value::Text(Text { text, .. }), .. })) = self.attribute(&resource, "description") {
            item.set("description", text.as_ref());
        }
        if let Some(Ok(Said { value: Value::List(tags), .. })) = self.attribute(&resource, "tags") {
            let tags = tags.items.iter().filter_map(|tag| match &tag.value {
                Ok(Value::Text(Text { text, .. })) => Some(text.as_ref()),
                Ok(Value::Null | Value::List(_) | Value::Object(_) | Value::Id(_)) | Err(_) => None,
            });
            item.set("tags", tags.collect::<Vec<_>>());
        }
        let account = (level.kind == "account").then_some(level.id);
        self.keep(address, account, resource.file, "policies", item);
        Ok(())
    }

    fn boundary(&mut self, address: &str, resource: Resource<'m>) -> Result<(), LeftOut> {
        let what = format!("the boundary `{address}`");
        let (span, said) = self.text(address, &resource, "query", &what)?;
        let mut item = Item::new(address, header(resource.block));
        item.set("uuid", address);
        self.name(&mut item, address, &resource);
        item.text("boundaryQuery", format!("{address}.query"), span, said);
        self.keep(address, None, resource.file, "boundaries", item);
        Ok(())
    }

    fn keep(&mut self, address: &str, account: Option<String>, file: usize, list: &str, item: Item) {
        self.kept.insert(address.to_owned(), account);
        if let Some(document) = self.documents.get_mut(file) {
            document.push(list, item);
        }
    }

    /// A name that is not known makes no difference: the address stands for it.
    fn name(&mut self, item: &mut Item, address: &str, resource: &Resource<'m>) {
        item.set("name", address);
        match self.attribute(resource, "name") {
            Some(Ok(Said { value: Value::Text(Text { text, .. }), span })) if !text.is_empty() => {
                item.place(".name", format!("{address}.name"), span);
                item.set("name", text.as_ref());
            }
            Some(Err(Unknown { message, span, cause: Cause::Wrong })) => {
                self.error(resource.file, &format!("{address}.name"), &span, message.as_ref());
            }
            Some(Ok(Said { value: Value::List(_) | Value::Object(_) | Value::Id(_), span })) => {
                self.error(resource.file, &format!("{address}.name"), &span, "expected a text");
            }
            Some(Ok(Said { value: Value::Text(_) | Value::Null, .. }) | Err(_)) | None => {}
        }
    }

    fn bindings(&mut self, address: &str, resource: Resource<'m>) -> Result<(), LeftOut> {
        let what = format!("what `{address}` binds");
        let level = self.level(address, &resource, &what)?;
        let group = self.group(address, &resource, &what)?;
        let Resource { file, block, .. } = resource;
        for inner in block.body.blocks().filter(|inner| inner.ident.as_str() == "dynamic") {
            let message = format!("`dynamic` says how much `{address}` binds: that is left out");
            self.warn(file, address, &header(inner), message);
        }
        if let Some(policy) = attribute(block, "policy") {
            let span = policy.key.span().unwrap_or_default();
            self.error(file, &format!("{address}.policy"), &span, "expected blocks `policy { … }`");
        }
        let entries = block.body.blocks().filter(|inner| inner.ident.as_str() == "policy");
        for (index, entry) in entries.enumerate() {
            let name = format!("{address}.policy[{index}]");
            // What is left out was said to be.
            let _ = self.entry(&name, &Resource { block: entry, ..resource }, &level, &group);
        }
        match self.attribute(&resource, "policies") {
            None => {}
            Some(Ok(Said { value: Value::List(list), span })) => {
                for (index, part) in list.items.iter().enumerate() {
                    let name = format!("{address}.policies[{index}]");
                    // What is left out was said to be.
                    let _ = self.listed(&name, file, part.seen(file, &span), &level, &group);
                }
            }
            Some(Ok(Said { span, .. })) => {
                self.error(file, &format!("{address}.policies"), &span, "expected a list of policies");
            }
            Some(Err(unknown)) => return Err(self.unknown(file, &format!("{address}.policies"), &what, unknown)),
        }
        Ok(())
    }

    /// A policy of a list of ids.
    fn listed(
        &mut self,
        name: &str,
        file: usize,
        said: Result<Said, Unknown>,
        level: &Level,
        group: &(Rc<str>, Range<usize>),
    ) -> Result<(), LeftOut> {
        let what = "the binding of this policy";
        let said = said.map_err(|unknown| self.unknown(file, name, what, unknown))?;
        let span = said.span.clone();
        let policy = self.referred(name, file, said, &POLICIES, "policy", what)?;
        let mut item = Item::new(name, span.clone());
        item.place(".policyUuid", name, span);
        self.bind(item, &policy, name, level, group, file)
    }

    /// A block `policy`.
    fn entry(
        &mut self,
        name: &str,
        entry: &Resource<'m>,
        level: &Level,
        group: &(Rc<str>, Range<usize>),
    ) -> Result<(), LeftOut> {
        let file = entry.file;
        let what = "the binding of this policy";
        let mut item = Item::new(name, header(entry.block));
        let said = self.required(name, entry, "id", what)?;
        let span = said.span.clone();
        let policy = self.referred(&format!("{name}.id"), file, said, &POLICIES, "policy", what)?;
        item.place(".policyUuid", format!("{name}.id"), span);
        let mut boundaries: Vec<Json> = Vec::new();
        match self.attribute(entry, "boundaries") {
            None | Some(Ok(Said { value: Value::Null, .. })) => {}
            Some(Ok(Said { value: Value::List(list), span })) => {
                item.place(".boundaries", format!("{name}.boundaries"), span.clone());
                for (index, part) in list.items.iter().enumerate() {
                    let place = format!("{name}.boundaries[{index}]");
                    self.spend(place.len(), file, &span)?;
                    let said = part.seen(file, &span).map_err(|unknown| self.unknown(file, &place, what, unknown))?;
                    item.place(&format!(".boundaries[{index}]"), place.clone(), said.span.clone());
                    let boundary = self.referred(&place, file, said, &[BOUNDARY], "boundary", what)?;
                    boundaries.push(boundary.as_ref().into());
                }
            }
            Some(Ok(Said { span, .. })) => {
                return Err(self.error(file, &format!("{name}.boundaries"), &span, "expected a list of boundaries"));
            }
            Some(Err(unknown)) => return Err(self.unknown(file, &format!("{name}.boundaries"), what, unknown)),
        }
        if !boundaries.is_empty() {
            item.set("boundaries", boundaries);
        }
        if let Some(parameters) = self.texts(name, entry, "parameters", &mut item, what)? {
            item.set("parameters", parameters);
        }
        // What makes no difference to a decision is not missed.
        if let Ok(Some(metadata)) = self.texts(name, entry, "metadata", &mut item, "this metadata") {
            item.set("metadata", metadata);
        }
        self.bind(item, &policy, name, level, group, file)
    }

    fn bind(
        &mut self,
        mut item: Item,
        policy: &str,
        name: &str,
        level: &Level,
        group: &(Rc<str>, Range<usize>),
        file: usize,
    ) -> Result<(), LeftOut> {
        // Its resource says them once for many.
        self.spend(group.0.len() + level.id.len() + NAMES * name.len(), file, &group.1)?;
        item.set("policyUuid", policy);
        item.set("groups", json!([group.0.as_ref()]));
        let resource = name.rsplit_once(".polic").map_or(name, |(resource, _)| resource).to_owned();
        item.place(".groups", format!("{resource}.group"), group.1.clone());
        self.set_level(&mut item, &resource, level, file);
        // Where a policy of an account is bound, the environment is in that account.
        if let Some(environment) = self.environments.get_mut(&level.id).filter(|_| level.kind == "environment")
            && let Some(account) = self.kept.get(policy)
        {
            environment.account = environment.account.take().or_else(|| account.clone());
        }
        if let Some(document) = self.documents.get_mut(file) {
            document.push("policyBindings", item);
        }
        Ok(())
    }

    /// An object of texts, such as parameters.
    fn texts(
        &mut self,
        name: &str,
        entry: &Resource<'m>,
        field: &str,
        item: &mut Item,
        what: &str,
    ) -> Result<Option<Json>, LeftOut> {
        let place = format!("{name}.{field}");
        let (fields, span) = match self.attribute(entry, field) {
            None | Some(Ok(Said { value: Value::Null, .. })) => return Ok(None),
            Some(Ok(Said { value: Value::Object(fields), span })) => (fields, span),
            Some(Ok(Said { span, .. })) => {
                return Err(self.error(entry.file, &place, &span, "expected an object of texts"));
            }
            Some(Err(unknown)) => return Err(self.unknown(entry.file, &place, what, unknown)),
        };
        let mut places = Vec::new();
        let mut texts = Map::new();
        for (key, part) in fields.items.iter() {
            self.spend(place.len(), entry.file, &span)?;
            let place = format!("{place}.{key}");
            let said =
                part.seen(entry.file, &span).map_err(|unknown| self.unknown(entry.file, &place, what, unknown))?;
            let Value::Text(Text { text, .. }) = said.value else {
                return Err(self.error(entry.file, &place, &said.span, "expected a text"));
            };
            places.push((format!(".{field}.{key}"), place, said.span));
            texts.insert(key.clone(), text.as_ref().into());
        }
        item.place(&format!(".{field}"), place, span);
        for (path, name, span) in places {
            item.place(&path, name, span);
        }
        Ok(Some(texts.into()))
    }

    /// The group that a resource binds to, by its name, and where it is said.
    fn group(
        &mut self,
        address: &str,
        resource: &Resource<'m>,
        what: &str,
    ) -> Result<(Rc<str>, Range<usize>), LeftOut> {
        let said = self.required(address, resource, "group", what)?;
        let (place, span) = (format!("{address}.group"), said.span);
        match said.value {
            Value::Text(Text { text, .. }) => Ok((text, span)),
            Value::Id(group) => {
                let kind = self.module.blocks.get(&*group).map(|resource| resource.kind).unwrap_or_default();
                if !GROUPS.contains(&kind) {
                    return Err(self.error(resource.file, &place, &span, format!("`{group}` is no group")));
                }
                // A name that is not known: the address stands for it.
                let found = self.module.blocks.get(&*group).copied().filter(|_| self.module.changed(&group).is_none());
                let name = found.and_then(|found| self.attribute(&found, "name")).and_then(Result::ok);
                match name.map(|said| said.value) {
                    Some(Value::Text(Text { text, .. })) if !text.is_empty() => {
                        self.spend(text.len(), resource.file, &span)?;
                        Ok((text, span))
                    }
                    _ => Ok((group, span)),
                }
            }
            Value::Null | Value::List(_) | Value::Object(_) => {
                Err(self.error(resource.file, &place, &span, "expected the id of a group"))
            }
        }
    }

    /// The address of a policy or a boundary that is in these files.
    fn referred(
        &mut self,
        place: &str,
        file: usize,
        said: Said,
        kinds: &[&str],
        word: &str,
        what: &str,
    ) -> Result<Rc<str>, LeftOut> {
        let Said { value, span } = said;
        let message = match value {
            Value::Id(address) => {
                let is_data = address.starts_with("data.");
                let kind = self.module.blocks.get(&*address).map(|resource| resource.kind).unwrap_or_default();
                if !kinds.contains(&kind) {
                    return Err(self.error(file, place, &span, format!("`{address}` is no {word}")));
                }
                if self.kept.contains_key(&*address) {
                    return Ok(address);
                }
                if is_data {
                    format!("the {word} `{address}` is not in these files: {what} is left out")
                } else {
                    format!("the {word} `{address}` is left out: so is {what}")
                }
            }
            Value::Text(Text { text, .. }) => format!("the {word} `{text}` is not in these files: {what} is left out"),
            Value::Null | Value::List(_) | Value::Object(_) => {
                return Err(self.error(file, place, &span, format!("expected the id of a {word}")));
            }
        };
        self.warn(file, place, &span, message);
        Err(LeftOut)
    }

    /// The level that a resource is at.
    fn level(&mut self, address: &str, resource: &Resource<'m>, what: &str) -> Result<Level, LeftOut> {
        let mut level: Option<Level> = None;
        for (field, kind) in [("account", "account"), ("cluster", "account"), ("environment", "environment")] {
            let Some((span, Text { text, .. })) = self.optional(address, resource, field, what)? else { continue };
            if text.is_empty() {
                continue;
            }
            if level.is_some() {
                let message = "expected an account or an environment, and not both";
                return Err(self.error(resource.file, &format!("{address}.{field}"), &span, message));
            }
            let id = if kind == "account" { account(&text) } else { &text }.to_owned();
            level = Some(Level { kind, id, said: Some((field, span)) });
        }
        Ok(level.unwrap_or_else(|| Level { kind: "account", id: self.account.clone(), said: None }))
    }

    fn set_level(&mut self, item: &mut Item, address: &str, level: &Level, file: usize) {
        item.set("levelType", level.kind);
        item.set("levelId", level.id.as_str());
        if let Some((field, span)) = &level.said {
            let name = format!("{address}.{field}");
            item.place(".levelId", name.clone(), span.clone());
            if level.kind == "environment" {
                let new = || Environment { file, name, span: span.clone(), account: None };
                self.environments.entry(level.id.clone()).or_insert_with(new);
            }
        }
    }

    fn text(
        &mut self,
        address: &str,
        resource: &Resource<'m>,
        field: &str,
        what: &str,
    ) -> Result<(Range<usize>, Text), LeftOut> {
        let said = self.required(address, resource, field, what)?;
        match said.value {
            Value::Text(text) => Ok((said.span, text)),
            Value::Null | Value::List(_) | Value::Object(_) | Value::Id(_) => {
                Err(self.error(resource.file, &format!("{address}.{field}"), &said.span, "expected a text"))
            }
        }
    }

    /// A text that need not be there.
    fn optional(
        &mut self,
        address: &str,
        resource: &Resource<'m>,
        field: &str,
        what: &str,
    ) -> Result<Option<(Range<usize>, Text)>, LeftOut> {
        if attribute(resource.block, field).is_none() {
            return Ok(None);
        }
        let said = self.required(address, resource, field, what)?;
        match said.value {
            Value::Text(text) => Ok(Some((said.span, text))),
            Value::Null => Ok(None),
            Value::List(_) | Value::Object(_) | Value::Id(_) => {
                Err(self.error(resource.file, &format!("{address}.{field}"), &said.span, "expected a text"))
            }
        }
    }

    fn required(&mut self, address: &str, resource: &Resource<'m>, field: &str, what: &str) -> Result<Said, LeftOut> {
        match self.attribute(resource, field) {
            Some(Ok(said)) => Ok(said),
            Some(Err(unknown)) => Err(self.unknown(resource.file, &format!("{address}.{field}"), what, unknown)),
            None => {
                let message = format!("expected the attribute `{field}`");
                Err(self.error(resource.file, address, &header(resource.block), message))
            }
        }
    }

    fn attribute(&self, resource: &Resource<'m>, field: &str) -> Option<Result<Said, Unknown>> {
        let reader = Reader::new(self.module, resource.file);
        attribute(resource.block, field).map(|attribute| reader.said(&attribute.value))
    }

    /// Takes so many bytes of what may be repeated.
    fn spend(&self, bytes: usize, file: usize, span: &Range<usize>) -> Result<(), LeftOut> {
        // That is said once, at the end.
        self.module.spend(bytes, file, span).map_err(|_| LeftOut)
    }

    fn unknown(&mut self, file: usize, place: &str, what: &str, unknown: Unknown) -> LeftOut {
        let Unknown { message, span, cause } = unknown;
        match cause {
            Cause::Unread => self.warn(file, place, &span, format!("{message}: {what} is left out")),
            Cause::Wrong => return self.error(file, place, &span, message.as_ref()),
            Cause::Spent => {}
        }
        LeftOut
    }

    fn warn(&mut self, file: usize, place: &str, span: &Range<usize>, message: String) {
        if let Some(report) = self.reports.get_mut(file) {
            report.warning(Fault::new(LEFT_OUT, message), place, span);
        }
    }

    fn error(&mut self, file: usize, place: &str, span: &Range<usize>, message: impl Into<String>) -> LeftOut {
        if let Some(report) = self.reports.get_mut(file) {
            report.error(Fault::malformed(message.into()), place, span);
        }
        LeftOut
    }
}

/// The word and the labels of a block.
fn header(block: &Block) -> Range<usize> {
    let start = block.ident.span().unwrap_or_default();
    let end = block.labels.last().and_then(hcl_edit::Span::span).map_or(start.end, |last| last.end);
    start.start..end
}

/// The uuid of an account, which may be written as a resource name.
pub(super) fn account(text: &str) -> &str {
    text.strip_prefix("urn:dtaccount:").unwrap_or(text)
}
