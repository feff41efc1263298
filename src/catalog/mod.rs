//! Which permissions exist, which conditions each supports with which operators, and the facts about Grail.
//!
//! The built-in list is data ([`builtin`], made from `permissions.toml` beside it); any other list of the same form can
//! take its place at run time, or none.

mod builtin;

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::hash::BuildHasherDefault;
use std::sync::Arc;

use ahash::AHasher;
use serde::de::IgnoredAny;
use serde::{Deserialize, Deserializer};

use crate::ast::Operator;
use crate::order;

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
    permissions: Map<Listed>,
    /// Every condition of any permission, with the operators that any of them takes.
    conditions: Supported,
    /// Old names of services with the present ones.
    service_aliases: Vec<(String, String)>,
}

/// What is said of one permission.
#[derive(Debug, Clone, Default)]
struct Listed {
    standing: Standing,
    conditions: Supported,
    is_grail_table: bool,
    is_many_valued: bool,
}

/// Every name of every text is looked up. What is looked up cannot make the probes longer: only the catalogue can, and
/// whoever writes it is trusted.
type Hasher = BuildHasherDefault<AHasher>;
type Map<V> = HashMap<String, V, Hasher>;

/// The conditions of a permission, with the operators that each takes.
#[derive(Debug, Clone, Default)]
pub(crate) struct Supported(Vec<(String, Operators)>);

/// A set of operators.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Operators(u16);

/// What a catalogue says of a permission as such.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Standing {
    /// Listed, with its conditions.
    Known,
    /// Known to exist, but not its conditions.
    Outside,
    /// Known to be refused by the service.
    Rejected,
    /// Not listed.
    #[default]
    Unknown,
    /// There is no catalogue to ask.
    NoCatalog,
}

impl Catalog {
    /// The catalogue of the vendor's published reference.
    #[must_use]
    pub fn builtin() -> Self {
        let mut facts = Facts::default();
        // In this order: who is listed twice stands where it says the most.
        for name in builtin::REJECTED {
            facts.listed(name).standing = Standing::Rejected;
        }
        for name in builtin::OUTSIDE_PAGE {
            facts.listed(name).standing = Standing::Outside;
        }
        for &(name, conditions) in builtin::PERMISSIONS {
            let mut supported = Supported::default();
            for (condition, taken) in conditions {
                supported.add(condition, taken.iter().copied().collect());
            }
            facts.permission(name, supported);
        }
        for name in builtin::GRAIL_TABLES {
            facts.listed(name).is_grail_table = true;
        }
        for name in builtin::MANY_VALUED {
            facts.listed(name).is_many_valued = true;
        }
        for &(old, new) in builtin::SERVICE_ALIASES {
            facts.service_aliases.push((old.to_owned(), new.to_owned()));
        }
        Self { facts: Some(Arc::new(facts)), strict: false }
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
        let Some(facts) = &self.facts else { return Vec::new() };
        order::set(facts.known().map(String::as_str).collect())
    }

    pub(crate) fn standing(&self, permission: &str) -> Standing {
        if self.facts.is_none() {
            return Standing::NoCatalog;
        }
        self.listed(permission).map_or(Standing::Unknown, |listed| listed.standing)
    }

    fn listed(&self, permission: &str) -> Option<&Listed> {
        self.facts.as_ref()?.permissions.get(permission)
    }

    /// The conditions that `permission` supports; `None` if it is not listed.
    pub(crate) fn supported(&self, permission: &str) -> Option<&Supported> {
        let listed = self.listed(permission)?;
        (listed.standing == Standing::Known).then_some(&listed.conditions)
    }

    /// The operators that `permission` takes for `condition`; `None` if it does not support it or is not listed.
    pub(crate) fn operators(&self, permission: &str, condition: &str) -> Option<Operators> {
        self.supported(permission)?.get(condition)
    }

    /// The operators that any permission takes for `condition`.
    pub(crate) fn operators_anywhere(&self, condition: &str) -> Option<Operators> {
        self.facts.as_ref()?.conditions.get(condition)
    }

    pub(crate) fn has_facts(&self) -> bool {
        self.facts.is_some()
    }

    /// Whether a conditional DENY on `permission` runs as an unconditional one.
    pub(crate) fn is_grail_table(&self, permission: &str) -> bool {
        self.listed(permission).is_some_and(|listed| listed.is_grail_table)
    }

    /// Whether the `storage:` attributes of `permission` have one value only.
    pub(crate) fn has_single_values(&self, permission: &str) -> bool {
        self.listed(permission).is_some_and(|listed| listed.is_grail_table && !listed.is_many_valued)
    }

    /// The name with the alias of its service replaced.
    pub(crate) fn canonical<'n>(&self, name: &'n str) -> Cow<'n, str> {
        let Some(facts) = &self.facts else { return Cow::Borrowed(name) };
        let Some(colon) = name.bytes().position(|byte| byte == b':') else { return Cow::Borrowed(name) };
        match facts.service_aliases.iter().find(|(old, _)| *old == name[..colon]) {
            Some((_, service)) => Cow::Owned(format!("{service}{}", &name[colon..])),
            None => Cow::Borrowed(name),
        }
    }

    /// The name of a condition as it is meant on a permission of `service`, whose own alias is replaced already.
    pub(crate) fn canonical_condition<'n>(&self, name: &'n str, service: &str) -> Cow<'n, str> {
        if name.contains(':') { self.canonical(name) } else { Cow::Owned(format!("{service}:{name}")) }
    }

    /// The old names of `service`, which may stand for it in a request.
    pub(crate) fn aliases<'c>(&'c self, service: &'c str) -> impl Iterator<Item = &'c str> {
        let aliases = self.facts.as_ref().map_or(&[][..], |facts| &facts.service_aliases).iter();
        aliases.filter(move |(_, new)| *new == service).map(|(old, _)| old.as_str())
    }

    /// The listed permission whose name is nearest to `name`, if one is near.
    pub(crate) fn nearest_permission(&self, name: &str) -> Option<&str> {
        nearest(name, &mut self.facts.as_ref()?.known())
    }

    /// The condition that one of `permissions` supports and whose name is nearest to `name`, if one is near.
    pub(crate) fn nearest_condition<'c>(&'c self, name: &str, permissions: &[&str]) -> Option<&'c str> {
        let supported = permissions.iter().filter_map(|permission| self.supported(permission));
        nearest(name, &mut supported.flat_map(Supported::names))
    }

    /// The condition of any permission whose name is nearest to `name`, if one is near.
    pub(crate) fn nearest_condition_anywhere(&self, name: &str) -> Option<&str> {
        nearest(name, &mut self.facts.as_ref()?.conditions.names())
    }
}

impl Facts {
    /// Lists a permission with its conditions; what else is said of it stays.
    fn permission(&mut self, name: &str, conditions: Supported) {
        for (condition, operators) in &conditions.0 {
            self.conditions.add(condition, *operators);
        }
        let listed = self.listed(name);
        (listed.standing, listed.conditions) = (Standing::Known, conditions);
    }

    fn listed(&mut self, name: &str) -> &mut Listed {
        self.permissions.entry(name.to_owned()).or_default()
    }

    /// The permissions whose conditions are known.
    fn known(&self) -> impl Iterator<Item = &String> {
        self.permissions.iter().filter(|(_, listed)| listed.standing == Standing::Known).map(|(name, _)| name)
    }
}

impl Supported {
    pub(crate) fn get(&self, condition: &str) -> Option<Operators> {
        self.0.get(self.place(condition).ok()?).map(|(_, operators)| *operators)
    }

    fn names(&self) -> impl Iterator<Item = &String> {
        self.0.iter().map(|(name, _)| name)
    }

    /// Adds operators to those that `condition` takes.
    fn add(&mut self, condition: &str, operators: Operators) {
        match self.place(condition) {
            Ok(place) => self.0[place].1.0 |= operators.0,
            Err(place) => self.0.insert(place, (condition.to_owned(), operators)),
        }
    }

    fn place(&self, condition: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(name, _)| name.as_str().cmp(condition))
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
fn nearest<'n>(name: &str, names: &mut dyn Iterator<Item = &'n String>) -> Option<&'n str> {
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

impl File {
    /// What is asked for is looked up by a name that a text can say, under the present name of its service: nobody
    /// would find what is listed otherwise, and a fact about a DENY would be lost.
    fn refuse_names_that_nobody_finds(&self) -> Result<(), String> {
        let tables = self.grail.table_permissions.iter().chain(&self.grail.many_valued);
        let outside = self.outside_page.iter().filter(|listed| listed.is_permission()).map(|listed| &listed.name);
        // Some of these are refused for what is wrong with their names.
        let rejected = self.rejected.iter().filter(|listed| listed.is_permission()).map(|listed| &listed.name);
        let permissions: Vec<_> = self.permissions.keys().chain(tables).chain(outside).collect();
        let conditions = self.permissions.values().flat_map(|permission| permission.conditions.keys());
        let mut services = self.aliases.services.iter().flat_map(|(old, present)| [old, present]);
        if let Some(name) = permissions.iter().find(|name| !is_name(name, 3)) {
            return Err(format!("`{name}` is no permission: expected service:resource:action"));
        }
        if let Some(name) = conditions.clone().find(|name| !is_name(name, 2)) {
            return Err(format!("`{name}` is no condition: expected service:name"));
        }
        if let Some(name) = services.find(|name| !is_name(name, 1)) {
            return Err(format!("`{name}` is no service"));
        }
        for name in permissions.into_iter().chain(rejected).chain(conditions) {
            let (service, rest) = name.split_once(':').unwrap_or((name, ""));
            if let Some(present) = self.aliases.services.get(service) {
                return Err(format!("`{name}` has the old name of a service: list it as `{present}:{rest}`"));
            }
        }
        // What the language says of `global:` prevails over any catalogue.
        let is_global = |(old, present): &(&String, &String)| *old == "global" || *present == "global";
        if let Some((old, present)) = self.aliases.services.iter().find(is_global) {
            return Err(format!("`{old}` is listed as an old name of `{present}`, and `global` is no service"));
        }
        // A name is replaced once.
        match self.aliases.services.values().find(|present| self.aliases.services.contains_key(*present)) {
            Some(present) => Err(format!("`{present}` is the present name of a service and an old one, too")),
            None => Ok(()),
        }
    }
}

/// Whether a text can say `name`, with so many segments.
fn is_name(name: &str, segments: usize) -> bool {
    let is_segment = |segment: &str| {
        let inside = |byte: u8| byte.is_ascii_alphanumeric() || b"_.-".contains(&byte);
        segment.bytes().all(inside) && !segment.is_empty() && !segment.starts_with(['.', '-'])
    };
    name.split(':').count() == segments && name.split(':').all(is_segment)
}

impl FileName {
    fn is_permission(&self) -> bool {
        self.kind.as_deref().is_none_or(|kind| kind == "permission")
    }
}

impl<'de> Deserialize<'de> for Catalog {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let file = File::deserialize(deserializer)?;
        file.refuse_names_that_nobody_finds().map_err(serde::de::Error::custom)?;
        let mut facts = Facts { service_aliases: file.aliases.services.into_iter().collect(), ..Facts::default() };
        for name in file.rejected.iter().filter(|name| name.is_permission()) {
            facts.listed(&name.name).standing = Standing::Rejected;
        }
        for name in file.outside_page.iter().filter(|name| name.is_permission()) {
            facts.listed(&name.name).standing = Standing::Outside;
        }
        for (name, permission) in file.permissions {
            let mut conditions = Supported::default();
            for (condition, names) in permission.conditions {
                let operators = names.iter().map(|name| {
                    let found = Operator::ALL.iter().copied().find(|operator| operator.as_str() == name);
                    found.ok_or_else(|| serde::de::Error::custom(format!("`{name}` of {condition} is no operator")))
                });
                conditions.add(&condition, operators.collect::<Result<_, _>>()?);
            }
            facts.permission(&name, conditions);
        }
        for name in &file.grail.table_permissions {
            facts.listed(name).is_grail_table = true;
        }
        for name in &file.grail.many_valued {
            facts.listed(name).is_many_valued = true;
        }
        Ok(Self { facts: Some(Arc::new(facts)), strict: false })
    }
}
