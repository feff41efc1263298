//! The bindings of a policy at one level, found without looking at those of its other levels.

use std::hash::{BuildHasher, RandomState};

use hashbrown::HashTable;
use smallvec::SmallVec;

use super::store::Items;
use super::{Binding, StoredLevel};

/// Bindings by their policy and level, as their ordinals, of which there is one at least.
#[derive(Debug, Clone, Default)]
pub(super) struct ByLevel {
    ordinals: HashTable<Ordinals>,
    hasher: RandomState,
}

/// Most policies have one binding at a level.
type Ordinals = SmallVec<[u32; 4]>;

impl ByLevel {
    /// Takes in the binding with this ordinal, which is among `bindings`.
    pub(super) fn add(&mut self, bindings: &Items<Binding>, ordinal: u32) {
        let Some(binding) = bindings.get(ordinal) else { return };
        let hash = hash(&self.hasher, &binding.policy_uuid, &binding.level);
        let is_there = |there: &Ordinals| is_at(bindings, there, &binding.policy_uuid, &binding.level);
        if let Some(there) = self.ordinals.find_mut(hash, is_there) {
            there.push(ordinal);
            return;
        }
        let rehash = |there: &Ordinals| {
            let binding = first(bindings, there);
            binding.map_or(0, |binding| self::hash(&self.hasher, &binding.policy_uuid, &binding.level))
        };
        self.ordinals.insert_unique(hash, Ordinals::from_elem(ordinal, 1), rehash);
    }

    /// Forgets the bindings of a policy at a level, which are still among `bindings`; their ordinals.
    pub(super) fn take(&mut self, bindings: &Items<Binding>, policy_uuid: &str, level: &StoredLevel) -> Ordinals {
        let hash = hash(&self.hasher, policy_uuid, level);
        match self.ordinals.find_entry(hash, |there| is_at(bindings, there, policy_uuid, level)) {
            Ok(found) => found.remove().0,
            Err(_) => Ordinals::new(),
        }
    }
}

fn first<'b>(bindings: &'b Items<Binding>, ordinals: &Ordinals) -> Option<&'b Binding> {
    bindings.get(*ordinals.first()?)
}

fn is_at(bindings: &Items<Binding>, ordinals: &Ordinals, policy_uuid: &str, level: &StoredLevel) -> bool {
    first(bindings, ordinals)
        .is_some_and(|there| there.policy_uuid == policy_uuid && there.level.normal() == level.normal())
}

fn hash(hasher: &RandomState, policy_uuid: &str, level: &StoredLevel) -> u64 {
    hasher.hash_one((policy_uuid, level.normal()))
}

#[cfg(test)]
impl ByLevel {
    pub(super) fn is_empty(&self) -> bool {
        self.ordinals.is_empty()
    }
}
