//! Sorting where it is not the work itself. The standard sorts are compiled anew for each kind of item, and twenty
//! kinds were an eighth of a debug build of this crate; here the long part is compiled once.

use std::cmp::Ordering;

/// So few are sorted in place.
const FEW: usize = 20;

/// Sorts; equal items keep their order.
pub(crate) fn sort<T: Ord>(items: &mut [T]) {
    sort_by(items, &T::cmp);
}

/// Sorted, and each once.
pub(crate) fn set<T: Ord>(mut items: Vec<T>) -> Vec<T> {
    sort(&mut items);
    items.dedup();
    items
}

/// Sorts numbers with a key: where sorting is the work itself.
pub(crate) fn sort_keyed(items: &mut [(u64, u32)]) {
    items.sort_unstable();
}

/// Sorts in the order that `compare` gives; equal items keep their order.
pub(crate) fn sort_by<T>(items: &mut [T], compare: &dyn Fn(&T, &T) -> Ordering) {
    if items.len() <= FEW {
        for start in 1..items.len() {
            let mut place = start;
            while place > 0 && compare(&items[place - 1], &items[place]).is_gt() {
                items.swap(place - 1, place);
                place -= 1;
            }
        }
        return;
    }
    let mut sources = sorted_positions(items.len(), &|one, other| compare(&items[one], &items[other]));
    // Each place takes its item from its source, which then takes its own, until the circle closes.
    for first in 0..sources.len() {
        let mut place = first;
        while sources[place] != first {
            let source = std::mem::replace(&mut sources[place], place);
            items.swap(place, source);
            place = source;
        }
        sources[place] = place;
    }
}

/// The positions of as many items in the order that `compare` gives.
fn sorted_positions(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut positions: Vec<usize> = (0..count).collect();
    positions.sort_unstable_by(|&one, &other| compare(one, other).then(one.cmp(&other)));
    positions
}

#[cfg(test)]
mod tests {
    use super::{set, sort_by};

    #[test]
    fn sorts_as_the_standard_library_does() {
        let mut number: u64 = 1;
        for count in 0..200 {
            let next = |place| {
                number = number.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
                ((number >> 33) % (1 + count / 2), place)
            };
            let mut items: Vec<(u64, u64)> = (0..count).map(next).collect();
            let mut expected = items.clone();
            expected.sort_by_key(|item| item.0);
            sort_by(&mut items, &|one, other| one.0.cmp(&other.0));
            assert_eq!(items, expected);
            expected.dedup();
            assert_eq!(set(items.iter().rev().chain(&items).copied().collect()), expected_set(expected));
        }
    }

    fn expected_set(mut items: Vec<(u64, u64)>) -> Vec<(u64, u64)> {
        items.sort_unstable();
        items.dedup();
        items
    }
}
