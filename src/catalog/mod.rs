//! Which permissions exist, which conditions each supports with which operators, and the facts about Grail.
//!
//! The built-in list is data ([`builtin`], made from `permissions.toml` beside it); any other list of the same form can
//! take its place at run time, or none.

mod builtin;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::BuildHasherDefault;
use std::sync::Arc;

use ahash::AHasher;
use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};

use crate::ast::Operator;

/// What is known of permissions, and how strictly it is taken.
///
/// A catalogue is read with serde, from the form of the built-in one: tables `permissions`, `grail`, `aliases`,
/// `outside_page` and `rejected`. Tables that say nothing about decisions are read past; an unknown one is an error.
#[derive(Debug, Clone)]
pub struct Catalog {
    facts: Option<Arc<Facts>>,
    strict: bool,
}

#[derive(Debug, Clone, Default)]
struct Facts {
    permissions: Map<Supported>,
    /// Every condition of any permission, with the operators that any of them takes.
    conditions: Supported,
    outside: Set,
    rejected: Set,
    service_aliases: BTreeMap<String, String>,
    grail_tables: Set,
    many_valued: Set,
}

/// Every name of every text is looked up. What is looked up cannot make the probes longer: only the catalogue can, and
/// whoever writes it is trusted.
type Hasher = BuildHasherDefault<AHasher>;
type Map<V> = HashMap<String, V, Hasher>;
type Set = HashSet<String, Hasher>;

/// The conditions of a permission, with the operators that each takes.
pub(crate) type Supported = Map<Operators>;

/// A set of operators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Operators(u16);

/// What a catalogue says of a permission as such.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Standing {
    /// Listed, with its conditions.
    Known,
    /// Known to exist, but not its conditions.
    Outside,
    /// Known to be refused by the service.
    Rejected,
    /// Not listed.
    Unknown,
    /// There is no catalogue to ask.
    NoCatalog,
}

impl Catalog {
    /// The catalogue of the vendor's published reference.
    #[must_use]
    pub fn builtin() -> Self {
        let operators = |operators: &[Operator]| operators.iter().copied().collect();
        let owned = |names: &[&str]| names.iter().map(|&name| name.to_owned()).collect();
        let permissions = builtin::PERMISSIONS.iter().map(|(name, conditions)| {
            let conditions = conditions.iter().map(|(name, taken)| ((*name).to_owned(), operators(taken)));
            ((*name).to_owned(), conditions.collect())
        });
        let facts = Facts {
            permissions: permissions.collect(),
            outside: owned(builtin::OUTSIDE_PAGE),
            rejected: owned(builtin::REJECTED),
            service_aliases: builtin::SERVICE_ALIASES
                .iter()
                .map(|&(old, new)| (old.to_owned(), new.to_owned()))
                .collect(),
            grail_tables: owned(builtin::GRAIL_TABLES),
            many_valued: owned(builtin::MANY_VALUED),
            ..Facts::default()
        };
        Self { facts: Some(Arc::new(facts.indexed())), strict: false }
    }

    /// No catalogue: every name passes, every attribute may have many values, and no alias holds.
    #[must_use]
    pub fn none() -> Self {
        Self { facts: None, strict: false }
    }

    /// The same facts, with permissions that are unknown or rejected, and boundary conditions that nothing supports,
    /// as errors instead of warnings.
    #[must_use]
    pub fn strict(mut self, strict: bool) -> Self {
        self.strict = strict;
        self
    }

    /// Whether unknown names are errors.
    #[must_use]
    pub fn is_strict(&self) -> bool {
        self.strict
    }

    /// The permissions that are listed, sorted.
    #[must_use]
    pub fn permissions(&self) -> Vec<&str> {
        let mut names: Vec<&str> =
            self.facts.iter().flat_map(|facts| facts.permissions.keys()).map(String::as_str).collect();
        names.sort_unstable();
        names
    }

    pub(crate) fn standing(&self, permission: &str) -> Standing {
        let Some(facts) = &self.facts else { return Standing::NoCatalog };
        if facts.permissions.contains_key(permission) {
            Standing::Known
        } else if facts.outside.contains(permission) {
            Standing::Outside
        } else if facts.rejected.contains(permission) {
            Standing::Rejected
        } else {
            Standing::Unknown
        }
    }

    /// The conditions that `permission` supports; `None` if it is not listed.
    pub(crate) fn supported(&self, permission: &str) -> Option<&Supported> {
        self.facts.as_ref()?.permissions.get(permission)
    }

    /// The operators that `permission` takes for `condition`; `None` if it does not support it or is not listed.
    pub(crate) fn operators(&self, permission: &str, condition: &str) -> Option<Operators> {
        self.facts.as_ref()?.permissions.get(permission)?.get(condition).copied()
    }

    /// The operators that any permission takes for `condition`.
    pub(crate) fn operators_anywhere(&self, condition: &str) -> Option<Operators> {
        self.facts.as_ref()?.conditions.get(condition).copied()
    }

    pub(crate) fn has_facts(&self) -> bool {
        self.facts.is_some()
    }

    /// Whether a conditional DENY on `permission` runs as an unconditional one.
    pub(crate) fn is_grail_table(&self, permission: &str) -> bool {
        self.facts.as_ref().is_some_and(|facts| facts.grail_tables.contains(permission))
    }

    /// Whether the `storage:` attributes of `permission` have one value only.
    pub(crate) fn has_single_values(&self, permission: &str) -> bool {
        let Some(facts) = &self.facts else { return false };
        facts.grail_tables.contains(permission) && !facts.many_valued.contains(permission)
    }

    /// The name with the alias of its service replaced.
    pub(crate) fn canonical<'n>(&self, name: &'n str) -> Cow<'n, str> {
        let Some(facts) = &self.facts else { return Cow::Borrowed(name) };
        let Some(colon) = name.bytes().position(|byte| byte == b':') else { return Cow::Borrowed(name) };
        match facts.service_aliases.get(&name[..colon]) {
            Some(service) => Cow::Owned(format!("{service}{}", &name[colon..])),
            None => Cow::Borrowed(name),
        }
    }

    /// The name of a condition as it is meant on a permission of `service`, whose own alias is replaced already.
    pub(crate) fn canonical_condition<'n>(&self, name: &'n str, service: &str) -> Cow<'n, str> {
        if name.contains(':') { self.canonical(name) } else { Cow::Owned(format!("{service}:{name}")) }
    }

    /// The old names of `service`, which may stand for it in a request.
    pub(crate) fn aliases<'c>(&'c self, service: &'c str) -> impl Iterator<Item = &'c str> {
        let aliases = self.facts.iter().flat_map(|facts| &facts.service_aliases);
        aliases.filter(move |(_, new)| *new == service).map(|(old, _)| old.as_str())
    }

    /// The listed permission whose name is nearest to `name`, if one is near.
    pub(crate) fn nearest_permission(&self, name: &str) -> Option<&str> {
        nearest(name, self.facts.iter().flat_map(|facts| facts.permissions.keys()))
    }

    /// The condition that one of `permissions` supports and whose name is nearest to `name`, if one is near.
    pub(crate) fn nearest_condition<'c>(&'c self, name: &str, permissions: &[&str]) -> Option<&'c str> {
        let facts = self.facts.as_ref()?;
        nearest(
            name,
            permissions.iter().filter_map(|&permission| facts.permissions.get(permission)).flat_map(HashMap::keys),
        )
    }

    /// The condition of any permission whose name is nearest to `name`, if one is near.
    pub(crate) fn nearest_condition_anywhere(&self, name: &str) -> Option<&str> {
        nearest(name, self.facts.iter().flat_map(|facts| facts.conditions.keys()))
    }
}

impl Facts {
    fn indexed(mut self) -> Self {
        for (condition, operators) in self.permissions.values().flatten() {
            let anywhere = self.conditions.entry(condition.clone()).or_default();
            *anywhere = Operators(anywhere.0 | operators.0);
        }
        self
    }
}

impl Operators {
    pub(crate) fn contains(self, operator: Operator) -> bool {
        self.0 & Self::bit(operator) != 0
    }

    /// As a message lists them: `=`, IN.
    pub(crate) fn listed(self) -> String {
        let names: Vec<String> = Operator::ALL
            .iter()
            .filter(|&&operator| self.contains(operator))
            .map(|operator| format!("`{operator}`"))
            .collect();
        names.join(", ")
    }

    fn bit(operator: Operator) -> u16 {
        1 << operator as u16
    }
}

impl FromIterator<Operator> for Operators {
    fn from_iter<I: IntoIterator<Item = Operator>>(operators: I) -> Self {
        Self(operators.into_iter().fold(0, |bits, operator| bits | Self::bit(operator)))
    }
}

/// The name with the fewest edits, if they are few for its length; of equals the first in the alphabet.
fn nearest<'n>(name: &str, names: impl Iterator<Item = &'n String>) -> Option<&'n str> {
    /// Longer than any listed name: nothing is near, and comparing would cost the square of the length.
    const LONGEST: usize = 120;
    if name.len() > LONGEST {
        return None;
    }
    let near = names.map(|candidate| (strsim::levenshtein(name, candidate), candidate.as_str()));
    near.filter(|(edits, candidate)| *edits <= 1 + candidate.len() / 6).min().map(|(_, candidate)| candidate)
}

/// The file form: `permissions.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    permissions: BTreeMap<String, FilePermission>,
    #[serde(default)]
    grail: FileGrail,
    #[serde(default)]
    aliases: FileAliases,
    #[serde(default)]
    outside_page: Vec<FileName>,
    #[serde(default)]
    rejected: Vec<FileName>,
    // Facts for people: the language itself says what the `global:` conditions are.
    #[serde(default, rename = "meta")]
    _meta: IgnoredAny,
    #[serde(default, rename = "services")]
    _services: IgnoredAny,
    #[serde(default, rename = "global_conditions")]
    _global_conditions: IgnoredAny,
    #[serde(default, rename = "global_attributes")]
    _global_attributes: IgnoredAny,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FilePermission {
    #[serde(default)]
    conditions: BTreeMap<String, Vec<String>>,
    #[serde(default, rename = "service")]
    _service: IgnoredAny,
    #[serde(default, rename = "deployments")]
    _deployments: IgnoredAny,
    #[serde(default, rename = "managed_lacks")]
    _managed_lacks: IgnoredAny,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct FileGrail {
    #[serde(default)]
    table_permissions: Vec<String>,
    #[serde(default)]
    many_valued: Vec<String>,
}

#[derive(Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct FileAliases {
    #[serde(default)]
    services: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FileName {
    name: String,
    #[serde(default)]
    kind: Option<String>,
    #[serde(default, rename = "why")]
    _why: IgnoredAny,
}

impl<'de> Deserialize<'de> for Catalog {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let file = File::deserialize(deserializer)?;
        let mut permissions = Map::default();
        for (name, permission) in file.permissions {
            if name.split(':').count() != 3 {
                return Err(serde::de::Error::custom(format!(
                    "`{name}` is no permission: expected service:resource:action"
                )));
            }
            let mut conditions = Supported::default();
            for (condition, names) in permission.conditions {
                let operators = names.iter().map(|name| {
                    let found = Operator::ALL.iter().copied().find(|operator| operator.as_str() == name);
                    found.ok_or_else(|| serde::de::Error::custom(format!("`{name}` of {condition} is no operator")))
                });
                conditions.insert(condition.clone(), operators.collect::<Result<_, _>>()?);
            }
            permissions.insert(name, conditions);
        }
        let is_permission = |name: &FileName| name.kind.as_deref().is_none_or(|kind| kind == "permission");
        let names = |names: Vec<FileName>| names.into_iter().filter(is_permission).map(|name| name.name).collect();
        let facts = Facts {
            permissions,
            outside: names(file.outside_page),
            rejected: names(file.rejected),
            service_aliases: file.aliases.services,
            grail_tables: file.grail.table_permissions.into_iter().collect(),
            many_valued: file.grail.many_valued.into_iter().collect(),
            ..Facts::default()
        };
        Ok(Self { facts: Some(Arc::new(facts.indexed())), strict: false })
    }
}
