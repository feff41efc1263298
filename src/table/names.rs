//! Names to numbers: permissions, attributes, levels, and the keys under which statements are found.

// Deciding cannot fail: what is out of place here is not there.
#![deny(clippy::indexing_slicing, clippy::string_slice, clippy::arithmetic_side_effects)]

use std::collections::HashMap;

use super::index::{KeyId, MOST_KEYS};
use crate::catalog::Catalog;
use crate::order;
use crate::request::{Lengths, Level, same};

/// A map by name. The seeds are fixed: the same input gives the same table.
pub(super) type Map<V> = HashMap<Box<str>, V, ahash::RandomState>;

pub(super) fn map<V>() -> Map<V> {
    HashMap::with_hasher(super::SEEDS)
}

#[derive(Clone)]
pub(super) struct Names {
    services: Map<u32>,
    /// Canonical names and those of 2021.
    permissions: Map<u32>,
    guesses: Guesses,
    /// The service of each permission.
    permission_services: Vec<u32>,
    attributes: Map<u32>,
    attribute_list: Vec<Attribute>,
    /// By permission, attribute, and whether that has one value only.
    keys: HashMap<(u32, u32, bool), KeyId, ahash::RandomState>,
    levels: Levels,
    /// Whether any condition compares the groups of the user, or a value takes them.
    pub(super) uses_groups: bool,
}

#[derive(Clone)]
pub(super) struct Attribute {
    pub(super) service: u32,
    pub(super) canonical: Box<str>,
    /// With an old name of the service.
    old: usize,
    /// The same, and behind them the name without a prefix.
    others: Box<[Box<str>]>,
    /// The lengths of these.
    pub(super) other_lengths: Lengths,
}

/// Where the name of a permission may stand, by its end and its length: half the instructions of hashing all of it. A
/// name that stands elsewhere is looked up.
#[derive(Clone, Default)]
struct Guesses {
    places: Box<[Option<Guess>]>,
}

/// A name and the number of its permission.
type Guess = (Box<str>, u32);

impl Guesses {
    fn new(permissions: &Map<u32>) -> Self {
        let mut places = vec![None; permissions.len().saturating_mul(4)];
        // In the order of the names: of several in one place it is always the same that stays.
        let names = order::set(permissions.iter().map(|(name, &number)| (&**name, number)).collect());
        for (name, number) in names {
            if let Some(place) = Self::place(name, places.len()).and_then(|place| places.get_mut(place)) {
                *place = Some((name.into(), number));
            }
        }
        Self { places: places.into() }
    }

    #[inline(always)]
    fn permission(&self, name: &str) -> Option<u32> {
        match self.places.get(Self::place(name, self.places.len())?) {
            Some(Some((known, number))) if same(known.as_bytes(), name.as_bytes()) => Some(*number),
            _ => None,
        }
    }

    #[inline(always)]
    fn place(name: &str, count: usize) -> Option<usize> {
        const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
        let (start, end) = (name.as_bytes().first_chunk()?, name.as_bytes().last_chunk()?);
        let ends = u64::from_le_bytes(*start).rotate_left(29) ^ u64::from_le_bytes(*end) ^ name.len() as u64;
        let mixed = ends.wrapping_mul(ODD);
        Some(super::index::place(mixed ^ mixed >> 32, count))
    }
}

/// The levels at which something is bound, as keys of the index of groups.
#[derive(Clone)]
struct Levels {
    count: u32,
    global: Option<KeyId>,
    accounts: Map<u32>,
    environments: Map<u32>,
    /// The account of each environment.
    belongs: Map<Box<str>>,
}

impl Levels {
    fn account(&self, id: &str) -> Option<KeyId> {
        self.accounts.get(id).copied().map(KeyId)
    }

    fn environment(&self, id: &str) -> Option<KeyId> {
        self.environments.get(id).copied().map(KeyId)
    }
}

/// The levels whose bindings a request sees, from global downwards.
pub(super) type Chain = [Option<KeyId>; 3];

/// How many of anything a table can number: a condition and a list of permissions leave one bit for something else. A
/// repository with more is refused.
pub(super) const MOST: usize = if cfg!(test) { 1 << 16 } else { 1 << 31 };

/// A position. One that has no number is taken for the greatest: what has more than [`MOST`] of anything is refused in
/// the end.
pub(super) fn position(length: usize) -> u32 {
    u32::try_from(length).unwrap_or(u32::MAX)
}

impl Attribute {
    /// The other names by which a request for a permission of `service` may state it.
    #[inline(always)]
    pub(super) fn others(&self, service: u32) -> &[Box<str>] {
        // Without a prefix it belongs to the service of the permission.
        if service == self.service { &self.others } else { self.others.get(..self.old).unwrap_or_default() }
    }
}

impl Names {
    pub(super) fn new<'n>(environments: impl Iterator<Item = (&'n str, &'n str)>) -> Self {
        let mut belongs = map();
        belongs.extend(environments.map(|(environment, account)| (environment.into(), account.into())));
        Self {
            services: map(),
            permissions: map(),
            guesses: Guesses::default(),
            permission_services: Vec::new(),
            attributes: map(),
            attribute_list: Vec::new(),
            keys: HashMap::with_hasher(super::SEEDS),
            levels: Levels { count: 0, global: None, accounts: map(), environments: map(), belongs },
            uses_groups: false,
        }
    }

    /// The number of a permission that has one.
    #[inline(always)]
    pub(super) fn known_permission(&self, name: &str) -> Option<u32> {
        match self.guesses.permission(name) {
            Some(permission) => Some(permission),
            None => self.sought_permission(name),
        }
    }

    /// Away from the path of most requests, whose registers it would take.
    #[cold]
    fn sought_permission(&self, name: &str) -> Option<u32> {
        self.permissions.get(name).copied()
    }

    /// Makes the permissions that there are quicker to find.
    pub(super) fn settle(&mut self) {
        self.guesses = Guesses::new(&self.permissions);
    }

    pub(super) fn permission(&mut self, name: &str, catalog: &Catalog) -> u32 {
        if let Some(&known) = self.permissions.get(name) {
            return known;
        }
        let (service, rest) = name.split_once(':').unwrap_or(("", name));
        let index = position(self.permission_services.len());
        let number = self.service(service);
        self.permission_services.push(number);
        self.permissions.insert(name.into(), index);
        for old in catalog.aliases(service) {
            self.permissions.insert(format!("{old}:{rest}").into(), index);
        }
        index
    }

    pub(super) fn service_of(&self, permission: u32) -> u32 {
        self.permission_services.get(permission as usize).copied().unwrap_or_default()
    }

    pub(super) fn attribute(&mut self, name: &str, catalog: &Catalog) -> u32 {
        if let Some(&known) = self.attributes.get(name) {
            return known;
        }
        let (service, bare) = name.split_once(':').unwrap_or(("", name));
        let mut others: Vec<Box<str>> = catalog.aliases(service).map(|old| format!("{old}:{bare}").into()).collect();
        let old = others.len();
        if bare != name {
            others.push(bare.into());
        }
        let index = position(self.attribute_list.len());
        let service = self.service(service);
        let other_lengths = Lengths::of(others.iter().map(|other| other.len()));
        let others = others.into();
        self.attribute_list.push(Attribute { service, canonical: name.into(), old, others, other_lengths });
        self.attributes.insert(name.into(), index);
        index
    }

    /// The number of an attribute that has one.
    pub(super) fn known_attribute(&self, name: &str) -> Option<u32> {
        self.attributes.get(name).copied()
    }

    pub(super) fn is_attribute(&self, attribute: u32, name: &str) -> bool {
        self.attribute_list.get(attribute as usize).is_some_and(|known| *known.canonical == *name)
    }

    pub(super) fn attributes(&self) -> &[Attribute] {
        &self.attribute_list
    }

    fn service(&mut self, name: &str) -> u32 {
        let next = position(self.services.len());
        *self.services.entry(name.into()).or_insert(next)
    }

    pub(super) fn key(&mut self, permission: u32, attribute: u32, is_single: bool) -> KeyId {
        let next = KeyId(position(self.keys.len()));
        *self.keys.entry((permission, attribute, is_single)).or_insert(next)
    }

    /// The number of a key that has one.
    pub(super) fn known_key(&self, permission: u32, attribute: u32, is_single: bool) -> Option<KeyId> {
        self.keys.get(&(permission, attribute, is_single)).copied()
    }

    /// The number of a level that has one.
    pub(super) fn known_level(&self, level: Level<'_>) -> Option<KeyId> {
        match level {
            Level::Global => self.levels.global,
            Level::Account(id) => self.levels.account(id),
            Level::Environment(id) => self.levels.environment(id),
        }
    }

    pub(super) fn level(&mut self, level: Level<'_>) -> KeyId {
        if let Some(known) = self.known_level(level) {
            return known;
        }
        let levels = &mut self.levels;
        let next = KeyId(levels.count);
        levels.count = levels.count.saturating_add(1);
        match level {
            Level::Global => levels.global = Some(next),
            Level::Account(id) => drop(levels.accounts.insert(id.into(), next.0)),
            Level::Environment(id) => drop(levels.environments.insert(id.into(), next.0)),
        }
        next
    }

    /// The levels above `level` and itself.
    pub(super) fn chain(&self, level: Level<'_>) -> Chain {
        let levels = &self.levels;
        match level {
            Level::Global => [levels.global, None, None],
            Level::Account(id) => [levels.global, levels.account(id), None],
            Level::Environment(id) => {
                let account = levels.belongs.get(id).and_then(|account| levels.account(account));
                [levels.global, account, levels.environment(id)]
            }
        }
    }

    /// The same levels by name, those of them at which something is bound.
    pub(super) fn chain_by_name(&self, level: Level<'_>) -> [Option<Level<'_>>; 3] {
        let levels = &self.levels;
        let account = |id: &str| levels.accounts.get_key_value(id).map(|(id, _)| Level::Account(id));
        let global = levels.global.map(|_| Level::Global);
        match level {
            Level::Global => [global, None, None],
            Level::Account(id) => [global, account(id), None],
            Level::Environment(id) => {
                let environment = levels.environments.get_key_value(id).map(|(id, _)| Level::Environment(id));
                [global, levels.belongs.get(id).and_then(|id| account(id)), environment]
            }
        }
    }

    /// The environments that are known, sorted.
    pub(super) fn environments(&self) -> Vec<&str> {
        let known = self.levels.environments.keys().chain(self.levels.belongs.keys());
        order::set(known.map(|id| &**id).collect())
    }

    /// Whether there are more keys than the index can tell apart, or more names than there are numbers.
    pub(super) fn exceeds(&self) -> bool {
        let lengths = [self.services.len(), self.permission_services.len(), self.attribute_list.len()];
        self.keys.len() > MOST_KEYS as usize
            || self.levels.count > MOST_KEYS
            || lengths.into_iter().any(|length| length > MOST)
    }
}

#[cfg(test)]
mod tests {
    use super::{Guesses, Map, map};
    use crate::catalog::Catalog;

    /// A name that is not guessed costs a search, so nearly all are; and none is taken for another.
    #[test]
    fn most_names_are_guessed() {
        let catalog = Catalog::builtin();
        let mut permissions: Map<u32> = map();
        for (name, number) in catalog.permissions().into_iter().zip(0..) {
            permissions.insert(name.into(), number);
        }
        let guesses = Guesses::new(&permissions);
        let mut right = 0;
        for (name, number) in &permissions {
            if let Some(guess) = guesses.permission(name) {
                assert_eq!(guess, *number, "{name}");
                right += 1;
            }
            // The same ends and the same length.
            let other = name.replace(|character: char| character.is_ascii_alphabetic(), "x");
            assert_eq!(guesses.permission(&other), None, "{name}");
        }
        assert!(right * 10 > permissions.len() * 8, "{right} of {}", permissions.len());
        assert_eq!(guesses.permission("a:b"), None);
    }
}
