//! The binding that a further one is one with, found without looking at all bindings of the policy.

use std::hash::{BuildHasher, RandomState};

use hashbrown::HashTable;

use super::Binding;
use super::store::Items;
use crate::order;

/// Bindings by what makes two of them one, as their ordinals; of several that are one, the first.
#[derive(Debug, Clone, Default)]
pub(super) struct Twins {
    ordinals: HashTable<u32>,
    // Parameters are anybody's: whoever chooses them must not choose how long the search takes.
    hasher: RandomState,
}

impl Twins {
    /// The ordinal of the binding that `binding` is one with.
    pub(super) fn find(&self, bindings: &Items<Binding>, binding: &Binding) -> Option<u32> {
        let is_twin = |ordinal: &u32| bindings.get(*ordinal).is_some_and(|there| there.is_twin_of(binding));
        self.ordinals.find(hash(&self.hasher, binding), is_twin).copied()
    }

    /// Takes in the binding with this ordinal, which is among `bindings`.
    pub(super) fn add(&mut self, bindings: &Items<Binding>, ordinal: u32) {
        let Some(binding) = bindings.get(ordinal) else { return };
        if self.find(bindings, binding).is_none() {
            let rehash = |there: &u32| bindings.get(*there).map_or(0, |binding| hash(&self.hasher, binding));
            self.ordinals.insert_unique(hash(&self.hasher, binding), ordinal, rehash);
        }
    }

    /// Forgets a binding, and with it all that are one with it: they are removed together.
    pub(super) fn remove(&mut self, binding: &Binding, ordinal: u32) {
        if let Ok(found) = self.ordinals.find_entry(hash(&self.hasher, binding), |there| *there == ordinal) {
            found.remove();
        }
    }
}

/// Of all that [`Binding::is_twin_of`] compares.
fn hash(hasher: &RandomState, binding: &Binding) -> u64 {
    let boundaries = order::set(binding.boundaries.iter().collect());
    hasher.hash_one((&binding.policy_uuid, binding.level.normal(), &binding.parameters, &binding.metadata, boundaries))
}

#[cfg(test)]
impl Twins {
    pub(super) fn is_empty(&self) -> bool {
        self.ordinals.is_empty()
    }
}
