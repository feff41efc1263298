//! The groups of a binding that are there already, found without comparing a further one with all.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};

use hashbrown::HashTable;

/// Of bindings with many groups, once some are added to them: the places of the groups, by their names. A binding itself
/// stays as light as the usual few groups let it be.
#[derive(Debug, Clone, Default)]
pub(super) struct Groups {
    places: HashMap<u32, HashTable<usize>>,
    // Groups are anybody's: whoever chooses them must not choose how long the search takes.
    hasher: RandomState,
}

impl Groups {
    /// So many are compared one by one.
    const FEW: usize = 16;

    /// Adds those of `added` that are not there yet to the groups of the binding with this ordinal.
    pub(super) fn add(&mut self, ordinal: u32, there: &mut Vec<String>, added: Vec<String>) {
        if there.len() + added.len() <= Self::FEW && !self.places.contains_key(&ordinal) {
            for group in added {
                if !there.contains(&group) {
                    there.push(group);
                }
            }
            return;
        }
        let hash = |group: &String| self.hasher.hash_one(group);
        let places = self.places.entry(ordinal).or_insert_with(|| {
            let mut places = HashTable::with_capacity(there.len() + added.len());
            for (place, group) in there.iter().enumerate() {
                // What was given twice stays so.
                places
                    .entry(hash(group), |&other| there[other] == *group, |&other| hash(&there[other]))
                    .or_insert(place);
            }
            places
        });
        for group in added {
            let hashed = hash(&group);
            if places.find(hashed, |&place| there[place] == group).is_none() {
                places.insert_unique(hashed, there.len(), |&place| hash(&there[place]));
                there.push(group);
            }
        }
    }

    /// Forgets a binding.
    pub(super) fn remove(&mut self, ordinal: u32) {
        self.places.remove(&ordinal);
    }
}
