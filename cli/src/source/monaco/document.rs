//! A repository document that grows by account resources, with the place of each part.

use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::{Map, Value, json};

use super::fields::Said;
use super::resources::{Bindings, Boundary, Entry, Group, Level, Policy};
use super::scalar;
use crate::source::stated::Place;

/// A document on its way.
pub(super) struct Document<'d> {
    account: &'d str,
    /// The text of the file.
    text: &'d str,
    policies: Vec<Value>,
    boundaries: Vec<Value>,
    bindings: Vec<Value>,
    environments: Vec<Value>,
    places: BTreeMap<String, Place>,
}

impl<'d> Document<'d> {
    /// A document without anything yet, of an account and of a file with this text.
    pub(super) fn new(account: &'d str, text: &'d str) -> Self {
        let (policies, boundaries, bindings, environments) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        Self { account, text, policies, boundaries, bindings, environments, places: BTreeMap::new() }
    }

    pub(super) fn policy(&mut self, policy: &Policy<'_>) {
        let path = format!("policies[{}]", self.policies.len());
        let mut value = self.level(policy.level);
        value.insert("uuid".to_owned(), policy.id.text().into());
        value.insert("name".to_owned(), policy.name.text().into());
        if let Some(description) = policy.description {
            value.insert("description".to_owned(), description.text().into());
        }
        value.insert("statementQuery".to_owned(), policy.text.text().into());
        self.policies.push(value.into());
        let place = &policy.place;
        self.place(path.clone(), place.clone(), policy.id.span);
        self.place(format!("{path}.uuid"), format!("{place}.id"), policy.id.span);
        self.place(format!("{path}.name"), format!("{place}.name"), policy.name.span);
        self.place_of_level(&path, policy.level, format!("{place}.level.environment"));
        self.place_of_text(format!("{path}.statementQuery"), format!("{place}.policy"), policy.text);
    }

    pub(super) fn boundary(&mut self, boundary: &Boundary<'_>) {
        let path = format!("boundaries[{}]", self.boundaries.len());
        let mut value = self.level(Level::Account);
        value.insert("uuid".to_owned(), boundary.id.text().into());
        value.insert("name".to_owned(), boundary.name.text().into());
        value.insert("boundaryQuery".to_owned(), boundary.query.text().into());
        self.boundaries.push(value.into());
        let place = &boundary.place;
        self.place(path.clone(), place.clone(), boundary.id.span);
        self.place(format!("{path}.uuid"), format!("{place}.id"), boundary.id.span);
        self.place(format!("{path}.name"), format!("{place}.name"), boundary.name.span);
        self.place_of_text(format!("{path}.boundaryQuery"), format!("{place}.query"), boundary.query);
    }

    pub(super) fn environment(&mut self, id: Said<'_>, place: &str) {
        let path = format!("environments[{}]", self.environments.len());
        self.environments.push(json!({ "id": id.text(), "account": self.account }));
        self.place(path, place.to_owned(), id.span);
    }

    pub(super) fn binding(
        &mut self,
        group: &Group<'_>,
        at: &Bindings<'_>,
        entry: &Entry<'_>,
        policy: &str,
        boundaries: &[&str],
    ) {
        let path = format!("policyBindings[{}]", self.bindings.len());
        let mut value = self.level(at.level);
        value.insert("policyUuid".to_owned(), policy.into());
        value.insert("groups".to_owned(), json!([group.name.text()]));
        if !boundaries.is_empty() {
            value.insert("boundaries".to_owned(), json!(boundaries));
        }
        self.bindings.push(value.into());
        let span = entry.policy.said.span;
        self.place(path.clone(), entry.place.clone(), span);
        self.place(format!("{path}.policyUuid"), entry.policy.place.clone(), span);
        self.place(format!("{path}.groups"), format!("{}.name", group.place), group.name.span);
        self.place_of_level(&path, at.level, at.place.clone());
        if let Some(first) = entry.boundaries.first() {
            self.place(format!("{path}.boundaries"), format!("{}.boundaries", entry.place), first.said.span);
        }
        for (index, boundary) in entry.boundaries.iter().enumerate() {
            self.place(format!("{path}.boundaries[{index}]"), boundary.place.clone(), boundary.said.span);
        }
    }

    fn level(&self, level: Level<'_>) -> Map<String, Value> {
        let (kind, id) = match level {
            Level::Account => ("account", self.account),
            Level::Environment(id) => ("environment", id.text()),
        };
        Map::from_iter([("levelType".to_owned(), kind.into()), ("levelId".to_owned(), id.into())])
    }

    fn place(&mut self, path: String, name: String, span: &Range<usize>) {
        self.places.insert(path, Place { name, span: span.clone(), text: None });
    }

    fn place_of_level(&mut self, path: &str, level: Level<'_>, name: String) {
        if let Level::Environment(id) = level {
            self.place(format!("{path}.levelId"), name, id.span);
        }
    }

    fn place_of_text(&mut self, path: String, name: String, said: Said<'_>) {
        let scalar::Written { span, text } = scalar::written(self.text, said.scalar, said.span);
        self.places.insert(path, Place { name, span, text: Some(text) });
    }

    /// The document, and where its parts stand.
    pub(super) fn finish(self) -> (Value, BTreeMap<String, Place>) {
        let lists = [
            ("policies", self.policies),
            ("boundaries", self.boundaries),
            ("policyBindings", self.bindings),
            ("environments", self.environments),
        ];
        let lists = lists.into_iter().filter(|(_, list)| !list.is_empty());
        (lists.map(|(name, list)| (name.to_owned(), list.into())).collect::<Map<_, _>>().into(), self.places)
    }
}
