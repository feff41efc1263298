//! The account resources of one file, as its author names them: policies, boundaries, and groups with their bindings.
//!
//! Users and service users are passed over, as are the role permissions of groups: no policy says what these allow.

use super::fields::{self, Fields, Said};
use super::node::{NodeId, Yaml};
use crate::finding::Fault;
use crate::source::report::Report;

/// The keys of a document that make it one of account resources.
pub(super) const KEYS: [&str; 5] = ["policies", "boundaries", "groups", "users", "serviceUsers"];

#[derive(Default)]
pub(super) struct Resources<'y> {
    pub(super) policies: Vec<Policy<'y>>,
    pub(super) boundaries: Vec<Boundary<'y>>,
    pub(super) groups: Vec<Group<'y>>,
    /// Whether a policy or a boundary could not be read, so that whoever refers to it is not to blame.
    pub(super) lacks_some: bool,
}

pub(super) struct Policy<'y> {
    pub(super) place: String,
    pub(super) id: Said<'y>,
    pub(super) name: Said<'y>,
    pub(super) level: Level<'y>,
    pub(super) description: Option<Said<'y>>,
    pub(super) text: Said<'y>,
}

pub(super) struct Boundary<'y> {
    pub(super) place: String,
    pub(super) id: Said<'y>,
    pub(super) name: Said<'y>,
    pub(super) query: Said<'y>,
}

pub(super) struct Group<'y> {
    pub(super) place: String,
    pub(super) id: Said<'y>,
    pub(super) name: Said<'y>,
    pub(super) bindings: Vec<Bindings<'y>>,
}

/// What is bound to a group at one level.
pub(super) struct Bindings<'y> {
    pub(super) place: String,
    pub(super) level: Level<'y>,
    pub(super) entries: Vec<Entry<'y>>,
}

/// One policy, with the boundaries laid over it.
pub(super) struct Entry<'y> {
    pub(super) place: String,
    pub(super) policy: Reference<'y>,
    pub(super) boundaries: Vec<Reference<'y>>,
}

/// Where a policy lives, or is bound.
#[derive(Clone, Copy)]
pub(super) enum Level<'y> {
    Account,
    Environment(Said<'y>),
}

/// How one thing of an account names another.
pub(super) struct Reference<'y> {
    pub(super) place: String,
    pub(super) said: Said<'y>,
    /// By its `id`, as `type: reference` does, and not by its name.
    pub(super) is_by_id: bool,
}

impl<'y> Resources<'y> {
    /// Whether the document at `root` is meant to hold account resources.
    pub(super) fn are_in(yaml: &Yaml<'_>, root: NodeId) -> bool {
        KEYS.iter().any(|key| yaml.get(root, key).is_some())
    }

    /// Takes in a document.
    pub(super) fn read(&mut self, yaml: &'y Yaml<'y>, root: NodeId, report: &mut Report<'_>) {
        for (other, what) in [("configs", "configurations"), ("delete", "what to delete")] {
            if let Some((_, key, _)) = yaml.entries(root).find(|(key, ..)| key.text == other) {
                let message = format!("a file holds account resources or {what}, not both");
                report.error(Fault::malformed(message), other, yaml.span(key));
            }
        }
        let document = Fields { yaml, node: root, name: String::new() };
        for (node, place) in document.items("policies", report) {
            let policy = Policy::read(yaml, node, place, report);
            self.lacks_some |= policy.is_none();
            self.policies.extend(policy);
        }
        for (node, place) in document.items("boundaries", report) {
            let boundary = Boundary::read(yaml, node, place, report);
            self.lacks_some |= boundary.is_none();
            self.boundaries.extend(boundary);
        }
        for (node, place) in document.items("groups", report) {
            self.groups.extend(Group::read(yaml, node, place, report));
        }
    }
}

impl<'y> Policy<'y> {
    fn read(yaml: &'y Yaml<'y>, node: NodeId, place: String, report: &mut Report<'_>) -> Option<Self> {
        const KNOWN: [&str; 6] = ["id", "name", "level", "description", "policy", "originObjectId"];
        let fields = Fields::of(yaml, node, place, &KNOWN, report)?;
        let id = fields.required("id", report);
        let name = fields.required("name", report);
        let level = fields.present("level", report);
        let level = level.and_then(|level| Level::read(yaml, level, fields.field("level"), report));
        let description = fields.text("description", report);
        let text = fields.required("policy", report);
        Some(Self { place: fields.name, id: id?, name: name?, level: level?, description, text: text? })
    }
}

impl<'y> Boundary<'y> {
    fn read(yaml: &'y Yaml<'y>, node: NodeId, place: String, report: &mut Report<'_>) -> Option<Self> {
        let fields = Fields::of(yaml, node, place, &["id", "name", "query", "originObjectId"], report)?;
        let id = fields.required("id", report);
        let name = fields.required("name", report);
        let query = fields.required("query", report);
        Some(Self { place: fields.name, id: id?, name: name?, query: query? })
    }
}

impl<'y> Level<'y> {
    fn read(yaml: &'y Yaml<'y>, node: NodeId, place: String, report: &mut Report<'_>) -> Option<Self> {
        let fields = Fields::only(yaml, node, place, &["type", "environment"], report)?;
        let kind = fields.required("type", report)?;
        match kind.text() {
            "account" => Some(Self::Account),
            "environment" => Some(Self::Environment(fields.required("environment", report)?)),
            other => {
                let fault = Fault::malformed(format!("`{other}` is no level: expected account or environment"));
                report.error(fault, &fields.field("type"), kind.span);
                None
            }
        }
    }

    pub(super) fn environment(self) -> Option<&'y str> {
        match self {
            Self::Account => None,
            Self::Environment(id) => Some(id.text()),
        }
    }
}

impl<'y> Group<'y> {
    fn read(yaml: &'y Yaml<'y>, node: NodeId, place: String, report: &mut Report<'_>) -> Option<Self> {
        const KNOWN: [&str; 10] = [
            "id",
            "name",
            "description",
            "federatedAttributeValues",
            "account",
            "environments",
            "environment",
            "managementZones",
            "managementZone",
            "originObjectId",
        ];
        let fields = Fields::of(yaml, node, place, &KNOWN, report)?;
        let id = fields.required("id", report);
        let name = fields.required("name", report);
        let mut bindings = Vec::new();
        if let Some(account) = fields.get("account") {
            let place = fields.field("account");
            if let Some(account) = Fields::of(yaml, account, place, &["permissions", "policies"], report) {
                bindings.push(Bindings::read(&account, Level::Account, report));
            }
        }
        // The second is how it was spelled at first.
        for field in ["environments", "environment"] {
            for (node, place) in fields.items(field, report) {
                bindings.extend(Bindings::at_environment(yaml, node, place, report));
            }
        }
        Some(Self { place: fields.name, id: id?, name: name?, bindings })
    }
}

impl<'y> Bindings<'y> {
    fn read(fields: &Fields<'y>, level: Level<'y>, report: &mut Report<'_>) -> Self {
        let entries = fields.items("policies", report).into_iter();
        let entries = entries.filter_map(|(node, place)| Entry::read(fields.yaml, node, place, report)).collect();
        Self { place: fields.name.clone(), level, entries }
    }

    fn at_environment(yaml: &'y Yaml<'y>, node: NodeId, place: String, report: &mut Report<'_>) -> Option<Self> {
        const KNOWN: [&str; 4] = ["environment", "name", "permissions", "policies"];
        let fields = Fields::of(yaml, node, place, &KNOWN, report)?;
        // The documentation says `name`, Monaco itself `environment`.
        let field =
            if fields.get("environment").is_none() && fields.get("name").is_some() { "name" } else { "environment" };
        let id = fields.required(field, report);
        let bindings = Self::read(&fields, Level::Environment(id?), report);
        Some(bindings)
    }
}

impl<'y> Entry<'y> {
    /// A policy by itself, or `policy` with `boundaries`; `None` if any part of it is wrong.
    fn read(yaml: &'y Yaml<'y>, node: NodeId, place: String, report: &mut Report<'_>) -> Option<Self> {
        if !yaml.is_mapping(node) || yaml.get(node, "policy").is_none() {
            if let Some((_, key, _)) = yaml.entries(node).find(|(key, ..)| key.text == "boundaries") {
                let fault = Fault::malformed("boundaries stand beside `policy`, which is missing");
                report.error(fault, &format!("{place}.boundaries"), yaml.span(key));
                return None;
            }
            let policy = Reference::read(yaml, node, place.clone(), report)?;
            return Some(Self { place, policy, boundaries: Vec::new() });
        }
        let fields = Fields::only(yaml, node, place, &["policy", "boundaries"], report)?;
        let policy = fields.present("policy", report);
        let policy = policy.and_then(|policy| Reference::read(yaml, policy, fields.field("policy"), report));
        let boundaries = fields.get("boundaries");
        let is_list = boundaries.is_none_or(|boundaries| yaml.items(boundaries).is_some());
        let items = fields.items("boundaries", report);
        let expected = items.len();
        let boundaries: Vec<_> =
            items.into_iter().filter_map(|(node, place)| Reference::read(yaml, node, place, report)).collect();
        let is_whole = is_list && boundaries.len() == expected;
        policy.filter(|_| is_whole).map(|policy| Self { place: fields.name, policy, boundaries })
    }
}

impl<'y> Reference<'y> {
    fn read(yaml: &'y Yaml<'y>, node: NodeId, place: String, report: &mut Report<'_>) -> Option<Self> {
        if !yaml.is_mapping(node) {
            let said = fields::text(yaml, node, &place, report)?;
            if said.text().is_empty() {
                report.error(Fault::malformed("expected a name that is not empty"), &place, said.span);
                return None;
            }
            return Some(Self { place, said, is_by_id: false });
        }
        let fields = Fields::only(yaml, node, place, &["type", "id"], report)?;
        let kind = fields.required("type", report)?;
        if kind.text() != "reference" {
            let fault = Fault::malformed(format!("`{}` is no type here: expected reference", kind.text()));
            report.error(fault, &fields.field("type"), kind.span);
            return None;
        }
        let said = fields.required("id", report)?;
        Some(Self { place: fields.field("id"), said, is_by_id: true })
    }
}
