//! Items in the order of the documents, found by name; and what happened to them.

use std::collections::{BTreeMap, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};

use super::{Binding, Boundary, Policy};

/// Items by their ordinals: a later one has the greater, and none is given twice.
#[derive(Debug, Clone)]
pub(super) struct Store<T> {
    pub(super) items: Items<T>,
    pub(super) by_name: HashMap<String, Vec<u32>>,
    next: u32,
}

/// Items in the order of their ordinals.
// One map of numbers, not one for each kind of item: each kind of map is a tenth of a second of every debug build.
#[derive(Debug, Clone)]
pub(super) struct Items<T> {
    /// The slots of the items, by their ordinals.
    slots: BTreeMap<u32, u32>,
    held: Vec<Option<T>>,
    free: Vec<u32>,
}

/// What a policy or a boundary is found by; bindings are found by their policy.
pub(super) trait Named {
    fn key(&self) -> &str;
}

impl Named for Policy {
    fn key(&self) -> &str {
        &self.uuid
    }
}

impl Named for Boundary {
    fn key(&self) -> &str {
        &self.uuid
    }
}

impl Named for Binding {
    fn key(&self) -> &str {
        &self.policy_uuid
    }
}

impl<T> Default for Store<T> {
    fn default() -> Self {
        Self { items: Items::default(), by_name: HashMap::new(), next: 0 }
    }
}

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self { slots: BTreeMap::new(), held: Vec::new(), free: Vec::new() }
    }
}

impl<T> Items<T> {
    pub(super) fn len(&self) -> usize {
        self.slots.len()
    }

    pub(super) fn get(&self, ordinal: u32) -> Option<&T> {
        self.held.get(*self.slots.get(&ordinal)? as usize)?.as_ref()
    }

    pub(super) fn get_mut(&mut self, ordinal: u32) -> Option<&mut T> {
        self.held.get_mut(*self.slots.get(&ordinal)? as usize)?.as_mut()
    }

    /// Each with its ordinal.
    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = (u32, &T)> {
        self.slots.iter().map(|(&ordinal, &slot)| {
            (ordinal, self.held[slot as usize].as_ref().expect("a slot that has an ordinal holds an item"))
        })
    }

    pub(super) fn values(&self) -> impl ExactSizeIterator<Item = &T> {
        self.iter().map(|(_, item)| item)
    }

    /// In no order.
    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.held.iter_mut().flatten()
    }

    pub(super) fn into_values(mut self) -> impl Iterator<Item = T> {
        self.slots.into_values().filter_map(move |slot| self.held[slot as usize].take())
    }

    fn insert(&mut self, ordinal: u32, item: T) {
        let slot = self.free.pop().unwrap_or_else(|| {
            self.held.push(None);
            // There are at most as many slots as ordinals were given.
            u32::try_from(self.held.len() - 1).unwrap_or(u32::MAX)
        });
        self.held[slot as usize] = Some(item);
        self.slots.insert(ordinal, slot);
    }

    fn remove(&mut self, ordinal: u32) -> Option<T> {
        let slot = self.slots.remove(&ordinal)?;
        self.free.push(slot);
        self.held[slot as usize].take()
    }
}

impl<T: Named> Store<T> {
    /// Adds an item behind all others; its ordinal.
    pub(super) fn push(&mut self, item: T) -> u32 {
        let ordinal = self.next;
        self.next = ordinal.checked_add(1).expect("four thousand million items do not fit into memory");
        self.by_name.entry(item.key().to_owned()).or_default().push(ordinal);
        self.items.insert(ordinal, item);
        ordinal
    }

    pub(super) fn remove(&mut self, ordinal: u32) -> Option<T> {
        let item = self.items.remove(ordinal)?;
        if let Some(named) = self.by_name.get_mut(item.key()) {
            named.retain(|there| *there != ordinal);
            if named.is_empty() {
                self.by_name.remove(item.key());
            }
        }
        Some(item)
    }

    pub(super) fn first_mut(&mut self, name: &str) -> Option<&mut T> {
        self.items.get_mut(*self.by_name.get(name)?.first()?)
    }

    /// The items with these ordinals, in the order of the documents.
    pub(super) fn at(&self, mut ordinals: Vec<u32>) -> impl Iterator<Item = (u32, &T)> {
        ordinals.sort_unstable();
        ordinals.into_iter().filter_map(|ordinal| Some((ordinal, self.items.get(ordinal)?)))
    }

    pub(super) fn named(&self, name: &str) -> impl Iterator<Item = (u32, &T)> {
        let ordinals = self.by_name.get(name).into_iter().flatten();
        ordinals.filter_map(|ordinal| Some((*ordinal, self.items.get(*ordinal)?)))
    }
}

/// The latest changes, so that a table compiled before them can follow.
#[derive(Debug, Clone, Default)]
pub(crate) struct History {
    /// The state before the first of `changes`; no two states of any repositories that differ have one number.
    origin: u64,
    /// Each with the state it led to.
    changes: Vec<(u64, Changed)>,
}

/// What a change may have changed.
#[derive(Debug, Clone)]
pub(crate) enum Changed {
    /// The policy with this uuid, or a binding of it; with its ordinal, if it is or was there.
    Policy(String, Option<u32>),
    /// The boundary with this uuid.
    Boundary(String),
    Everything,
}

impl History {
    /// Older changes are forgotten: a table from before them is compiled anew.
    const LONGEST: usize = 4096;

    pub(super) fn record(&mut self, changed: Changed) {
        static STATES: AtomicU64 = AtomicU64::new(1);
        if self.changes.len() == Self::LONGEST || matches!(changed, Changed::Everything) {
            self.origin = self.state();
            self.changes.clear();
        }
        self.changes.push((STATES.fetch_add(1, Ordering::Relaxed), changed));
    }

    /// The number of the present state.
    pub(crate) fn state(&self) -> u64 {
        self.changes.last().map_or(self.origin, |(state, _)| *state)
    }

    /// The changes since a state; `None` if it is forgotten or of another repository.
    pub(crate) fn since(&self, state: u64) -> Option<&[(u64, Changed)]> {
        if state == self.origin {
            return Some(&self.changes);
        }
        let position = self.changes.binary_search_by_key(&state, |(state, _)| *state).ok()?;
        self.changes.get(position + 1..)
    }
}
