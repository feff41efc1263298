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

    #[cfg(test)]
    pub(super) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// Forgets a binding.
    pub(super) fn remove(&mut self, ordinal: u32) {
        self.places.remove(&ordinal);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_are_added_as_by_comparing_each_with_all() {
        for (at_first, at_a_time) in [(0, 1), (1, 1), (1, 3), (10, 17), (15, 1), (17, 1), (40, 9)] {
            let name = |number: usize| format!("g{}", number * 7 % 61);
            let mut groups = Groups::default();
            // What a binding has at first may be said twice.
            let mut there: Vec<String> = (0..at_first).map(|number| name(number / 2)).collect();
            let mut expected = there.clone();
            for start in (0..200).step_by(at_a_time) {
                let added: Vec<String> = (start..start + at_a_time).map(|number| name(number * number)).collect();
                for group in &added {
                    if !expected.contains(group) {
                        expected.push(group.clone());
                    }
                }
                groups.add(3, &mut there, added);
                assert_eq!(there, expected);
            }
            assert!(there.len() > 20 && !groups.is_empty());
            groups.remove(3);
            assert!(groups.is_empty());
        }
    }
}
