//! Items in the order of the documents, found by name; and what happened to them.

use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};

use super::{Binding, Boundary, Policy};
use crate::order;

/// Items by their ordinals: a later one has the greater, and none is given twice.
#[derive(Debug, Clone)]
pub(super) struct Store<T> {
    pub(super) items: Items<T>,
    by_name: ByName,
    next: u32,
}

/// Ordinals by a name, in order. What one name leads to may be nearly all there is, so each is found and removed without
/// looking at the others.
#[derive(Debug, Clone, Default)]
pub(super) struct ByName(HashMap<String, BTreeSet<u32>>);

/// Items in the order of their ordinals.
#[derive(Debug, Clone)]
pub(super) struct Items<T> {
    /// With their ordinals, in whose order they are added; `None` in the place of an item that was removed.
    places: Vec<(u32, Option<T>)>,
    count: usize,
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
        Self { items: Items::default(), by_name: ByName::default(), next: 0 }
    }
}

impl ByName {
    pub(super) fn add(&mut self, name: &str, ordinal: u32) {
        if let Some(ordinals) = self.0.get_mut(name) {
            ordinals.insert(ordinal);
        } else {
            self.0.insert(name.to_owned(), BTreeSet::from([ordinal]));
        }
    }

    /// Removes an ordinal, and with the last one the name.
    pub(super) fn remove(&mut self, name: &str, ordinal: u32) {
        let Some(ordinals) = self.0.get_mut(name) else { return };
        ordinals.remove(&ordinal);
        if ordinals.is_empty() {
            self.0.remove(name);
        }
    }

    pub(super) fn get(&self, name: &str) -> impl Iterator<Item = u32> + use<'_> {
        self.0.get(name).into_iter().flatten().copied()
    }
}

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self { places: Vec::new(), count: 0 }
    }
}

impl<T> Items<T> {
    /// So many places may be empty, whatever the count.
    const FEW: usize = 16;

    pub(super) fn len(&self) -> usize {
        self.count
    }

    fn place(&self, ordinal: u32) -> Option<usize> {
        self.places.binary_search_by(|(there, _)| there.cmp(&ordinal)).ok()
    }

    pub(super) fn get(&self, ordinal: u32) -> Option<&T> {
        self.places.get(self.place(ordinal)?)?.1.as_ref()
    }

    pub(super) fn get_mut(&mut self, ordinal: u32) -> Option<&mut T> {
        let place = self.place(ordinal)?;
        self.places.get_mut(place)?.1.as_mut()
    }

    /// Each with its ordinal.
    pub(super) fn iter(&self) -> impl ExactSizeIterator<Item = (u32, &T)> {
        Iter { places: self.places.iter(), left: self.count }
    }

    pub(super) fn values(&self) -> impl ExactSizeIterator<Item = &T> {
        self.iter().map(|(_, item)| item)
    }

    pub(super) fn values_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.places.iter_mut().filter_map(|(_, item)| item.as_mut())
    }

    pub(super) fn into_values(self) -> impl Iterator<Item = T> {
        self.places.into_iter().filter_map(|(_, item)| item)
    }

    /// Adds an item, whose ordinal is greater than any before.
    fn push(&mut self, ordinal: u32, item: T) {
        self.places.push((ordinal, Some(item)));
        self.count += 1;
    }

    fn remove(&mut self, ordinal: u32) -> Option<T> {
        let place = self.place(ordinal)?;
        let item = self.places.get_mut(place)?.1.take()?;
        self.count -= 1;
        if self.places.len() > Self::FEW + 2 * self.count {
            self.places.retain(|(_, item)| item.is_some());
        }
        Some(item)
    }
}

struct Iter<'i, T> {
    places: std::slice::Iter<'i, (u32, Option<T>)>,
    left: usize,
}

impl<'i, T> Iterator for Iter<'i, T> {
    type Item = (u32, &'i T);

    fn next(&mut self) -> Option<Self::Item> {
        for (ordinal, item) in self.places.by_ref() {
            if let Some(item) = item {
                self.left -= 1;
                return Some((*ordinal, item));
            }
        }
        None
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.left, Some(self.left))
    }
}

impl<T> ExactSizeIterator for Iter<'_, T> {}

impl<T> Store<T> {
    /// So many ordinals are given before those that are left over are given anew.
    const MOST: u32 = if cfg!(test) { 1 << 12 } else { u32::MAX - 1 };

    /// Whether items that were removed have used up the ordinals that `added` items need.
    pub(super) fn is_worn(&self, added: usize) -> bool {
        self.next as usize + added > Self::MOST as usize && self.items.len() < Self::MOST as usize / 2
    }
}

impl<T: Named> Store<T> {
    /// Adds an item behind all others; its ordinal.
    pub(super) fn push(&mut self, item: T) -> u32 {
        let ordinal = self.next;
        self.next = ordinal.checked_add(1).expect("four thousand million items do not fit into memory");
        self.by_name.add(item.key(), ordinal);
        self.items.push(ordinal, item);
        ordinal
    }

    pub(super) fn remove(&mut self, ordinal: u32) -> Option<T> {
        let item = self.items.remove(ordinal)?;
        self.by_name.remove(item.key(), ordinal);
        Some(item)
    }

    pub(super) fn first_mut(&mut self, name: &str) -> Option<&mut T> {
        self.items.get_mut(self.first(name)?)
    }

    /// The items with these ordinals, in the order of the documents.
    pub(super) fn at(&self, mut ordinals: Vec<u32>) -> impl Iterator<Item = (u32, &T)> {
        order::sort(&mut ordinals);
        ordinals.into_iter().filter_map(|ordinal| Some((ordinal, self.items.get(ordinal)?)))
    }

    pub(super) fn named(&self, name: &str) -> impl Iterator<Item = (u32, &T)> + use<'_, T> {
        self.by_name.get(name).filter_map(|ordinal| Some((ordinal, self.items.get(ordinal)?)))
    }

    /// The ordinal of the first item with this name.
    pub(super) fn first(&self, name: &str) -> Option<u32> {
        self.by_name.get(name).next()
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalog::Catalog;
    use crate::repository::Repository;
    use crate::request::{Level, Request};
    use crate::table::DecisionTable;

    /// Ordinals are fewer here than elsewhere: see [`Store::MOST`].
    #[test]
    fn ordinals_that_are_used_up_are_given_anew() {
        let mut repository = Repository::new();
        for uuid in ["first", "p", "last"] {
            let text = "ALLOW a:b:c WHERE d:e = \"${bindParam:x}\";";
            repository.add_policy(Policy::new(uuid, uuid, text));
        }
        repository.add_boundary(Boundary::new("b", "b", "d:e startsWith \"v\";"));
        let bind = |policy, number: u32| {
            let binding = Binding::new(Level::Global, policy, ["g"]).with_boundary("b");
            binding.with_parameter("x", format!("v{number}"))
        };
        repository.append(bind("first", 0));
        repository.append(bind("last", 1));
        let mut table = DecisionTable::compile(&repository, &Catalog::none()).expect("nothing is wrong with it");
        let mut greatest = 0;
        for number in 2..3 * Store::<Binding>::MOST {
            repository.replace(bind("p", number));
            greatest = greatest.max(repository.bindings.next);
            // Just before the ordinals are used up and behind that, too.
            if number % 61 > 3 && repository.bindings.next > 8 && repository.bindings.next < Store::<Binding>::MOST - 8
            {
                continue;
            }
            table = table.with(&repository).expect("nothing is wrong with it");
            let subject = table.subject(Level::Global, ["g"]);
            for (value, by) in [(0, "first"), (1, "last"), (number, "p")] {
                let decision = subject.decide(&Request::new("a:b:c", &[("d:e", format!("v{value}"))]));
                let origin = decision.statement().and_then(|statement| table.statement(statement));
                assert_eq!(origin.map(crate::Origin::policy), Some(by), "{number}");
            }
            let before = subject.decide(&Request::new("a:b:c", &[("d:e", format!("v{}", number - 1))]));
            assert_eq!(before.is_allow(), number == 2, "{number}");
            assert_eq!(repository.policies().map(Policy::uuid).collect::<Vec<_>>(), ["first", "p", "last"]);
            assert_eq!(repository.bindings_within("b").count(), 3);
        }
        assert_eq!(greatest, Store::<Binding>::MOST);
        // What was said twice is still known to be one.
        repository.append(bind("first", 0));
        assert_eq!(repository.bindings().count(), 3);
    }

    #[test]
    fn places_of_items_that_were_removed_are_given_up() {
        let mut items = Items::default();
        for ordinal in 0..40 {
            items.push(2 * ordinal, ordinal);
        }
        items.values_mut().for_each(|item| *item += 1);
        for removed in 0..40 {
            assert_eq!(items.remove(2 * removed + 1), None);
            assert_eq!(items.remove(2 * removed), Some(removed + 1));
            assert_eq!(items.remove(2 * removed), None);
            let left = 39 - removed as usize;
            // Sixteen and as many as there are items may be empty.
            assert_eq!(items.places.len(), if left > 11 { 40 } else { 11 }, "{left}");
            let mut iter = items.iter();
            for further in (0..=left).rev() {
                assert_eq!((iter.size_hint(), items.len()), ((further, Some(further)), left));
                assert_eq!(iter.next().is_some(), further > 0);
            }
            assert_eq!(items.iter().next(), (left > 0).then_some((2 * removed + 2, &(removed + 2))));
        }
    }

    #[test]
    fn ordinals_are_given_anew_only_where_that_helps() {
        let mut store = Store::default();
        while store.items.len() < Store::<Policy>::MOST as usize / 2 {
            store.push(Policy::new("p", "p", ""));
        }
        store.next = Store::<Policy>::MOST;
        assert!(!store.is_worn(1), "half of them are items");
        store.remove(0);
        assert!(store.is_worn(1) && !store.is_worn(0));
    }

    #[test]
    fn the_latest_changes_are_known() {
        let mut history = History::default();
        let before = history.state();
        let count = |history: &History, state| history.since(state).map(<[_]>::len);
        for number in 1..=History::LONGEST {
            history.record(Changed::Boundary("b".to_owned()));
            assert_eq!(count(&history, before), Some(number));
            assert_eq!(count(&history, history.state()), Some(0));
        }
        let middle = history.changes[9].0;
        assert_eq!(count(&history, middle), Some(History::LONGEST - 10));
        assert_eq!(count(&history, history.state() + 1), None);
        let last = history.state();
        history.record(Changed::Boundary("b".to_owned()));
        assert_eq!([before, middle, last].map(|state| count(&history, state)), [None, None, Some(1)]);
        // A table from before is told that everything changed.
        let last = history.state();
        history.record(Changed::Everything);
        history.record(Changed::Boundary("b".to_owned()));
        assert!(matches!(history.since(last), Some([(_, Changed::Everything), (_, Changed::Boundary(_))])));
    }

    #[test]
    fn each_kind_of_item_makes_room_for_itself() {
        let mut repository = Repository::new();
        for number in 0..=Store::<Policy>::MOST {
            repository.add_policy(Policy::new("p", number.to_string(), ""));
            repository.remove_policy("p");
        }
        assert_eq!(repository.policies.next, 1);
        for number in 0..=Store::<Boundary>::MOST {
            repository.add_boundary(Boundary::new("b", number.to_string(), ""));
            repository.remove_boundary("b");
        }
        assert_eq!([repository.policies.next, repository.boundaries.next], [0, 1]);
    }

    #[test]
    fn merging_makes_room_for_what_it_takes_in() {
        let mut repository = Repository::new();
        repository.append(Binding::new(Level::Account("a"), "p", ["h"]));
        for number in 0..Store::<Binding>::MOST {
            let mut other = Repository::new();
            other.add_policy(Policy::new("p", number.to_string(), ""));
            other.append(Binding::new(Level::Global, "p", ["g"]));
            other.append(Binding::new(Level::Global, "q", ["g"]));
            other.add_boundary(Boundary::new("b", number.to_string(), ""));
            repository.merge(other);
            let nexts = [repository.policies.next, repository.boundaries.next, repository.bindings.next];
            assert!(nexts.iter().all(|next| *next <= Store::<Binding>::MOST), "{nexts:?}");
            assert_eq!((repository.unbind(Level::Global, "p"), repository.unbind(Level::Global, "q")), (1, 1));
            assert_eq!(repository.remove_policy("p").map(|policy| policy.name), Some(number.to_string()));
            assert_eq!(repository.remove_boundary("b").map(|boundary| boundary.name), Some(number.to_string()));
        }
        assert_eq!(repository.bindings().map(Binding::groups).collect::<Vec<_>>(), [["h"]]);
    }

    #[test]
    fn nothing_is_left_of_what_was_removed() {
        let mut repository = Repository::new();
        let many = || (0..100).map(|number| format!("g{number}"));
        for number in 0..100 {
            let boundary = format!("b{number}");
            repository.add_boundary(Boundary::new(boundary.clone(), "b", ""));
            let binding = Binding::new(Level::Account(&boundary), "p", many()).with_boundary(boundary.clone());
            repository.append(binding.clone().with_boundary(boundary.clone()));
            repository.append(binding.with_parameter("x", "y"));
            repository.append(Binding::new(Level::Account(&boundary), "p", ["h"]).with_boundary(boundary.clone()));
            assert_eq!(repository.bindings_within(&boundary).map(|it| it.groups.len()).collect::<Vec<_>>(), [101, 100]);
            assert_eq!(repository.unbind(Level::Account(&boundary), "p"), 2);
            assert_eq!(repository.unbind(Level::Account(&boundary), "p"), 0);
            assert!(repository.remove_boundary(&boundary).is_some());
        }
        for by_name in [&repository.narrowed, &repository.bindings.by_name, &repository.boundaries.by_name] {
            assert!(by_name.0.is_empty(), "{by_name:?}");
        }
        assert!(repository.groups.is_empty() && repository.twins.is_empty() && repository.by_level.is_empty());
    }

    /// Among two thousand some share a place in the index.
    #[test]
    fn bindings_are_found_by_policy_and_level() {
        let mut repository = Repository::new();
        let all = |number: usize| [(number, "a"), (number, "b")];
        let bind = |(number, account)| Binding::new(Level::Account(account), format!("p{number}"), ["g"]);
        (0..1_000).flat_map(all).for_each(|it| repository.append(bind(it)));
        // What is there already is found, too.
        (0..1_000).flat_map(all).for_each(|it| repository.append(bind(it)));
        let mut left = 2_000;
        for (number, account) in (0..1_000).flat_map(all) {
            assert_eq!(repository.bindings().len(), left);
            assert_eq!(repository.unbind(Level::Account(account), &format!("p{number}")), 1);
            left -= 1;
            let levels: Vec<_> = repository.bindings_of(&format!("p{number}")).map(|(_, it)| it.level.read()).collect();
            assert_eq!(levels, if account == "a" { vec![Some(Level::Account("b"))] } else { Vec::new() });
        }
        assert!(repository.twins.is_empty() && repository.by_level.is_empty());
        // Where nothing is there, nothing changes.
        let state = repository.history.state();
        assert_eq!((repository.unbind(Level::Global, "p0"), repository.history.state()), (0, state));
    }
}
