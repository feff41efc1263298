//! A value of an attribute, with all that looking it up takes.

// Deciding cannot fail: what is out of place here is not there.
#![deny(clippy::indexing_slicing, clippy::string_slice, clippy::arithmetic_side_effects)]

use super::index::{Entry, hash};
use super::volume::Who;
use super::{DecisionTable, Volumes};

/// A value made ready by [`DecisionTable::prepare`], for requests that state it again and again.
///
/// Every table takes it; the one that made it, and those that followed changes from there, look it up sooner.
#[derive(Debug, Clone, Copy)]
pub struct Prepared<'v> {
    pub(super) text: &'v str,
    pub(super) hash: u64,
    /// The first volume that has the text, or 0. One that does not seem to have it may have had it before a change,
    /// and an older table may be asked.
    known_to: u64,
    /// The number of the text there.
    number: u32,
    /// A length that many values are compared up to, and the hash of so much of the text.
    beginning: (u32, u64),
}

impl<'v> Prepared<'v> {
    /// The value as such.
    #[must_use]
    pub fn text(&self) -> &'v str {
        self.text
    }

    /// A value that no table was asked about.
    #[inline(always)]
    pub(super) fn new(text: &'v str) -> Self {
        Self::hashed(text, hash(text.as_bytes()))
    }

    /// The same with its hash.
    #[inline(always)]
    pub(super) fn hashed(text: &'v str, hash: u64) -> Self {
        Self { text, hash, known_to: 0, number: 0, beginning: (u32::MAX, 0) }
    }

    /// The hash of the first `length` bytes.
    #[inline(always)]
    pub(super) fn hash_of(&self, length: u32) -> Option<u64> {
        if length == self.beginning.0 {
            return Some(self.beginning.1);
        }
        self.text.as_bytes().get(..length as usize).map(hash)
    }
}

impl DecisionTable {
    /// A value of an attribute, made ready for requests that state it again and again: see
    /// [`Values::prepared`](crate::Values::prepared). Takes a few microseconds.
    #[must_use]
    pub fn prepare<'v>(&self, value: &'v str) -> Prepared<'v> {
        let mut prepared = Prepared::new(value);
        let in_first = |entry: &Entry| entry.who.block() < self.volumes.base;
        let mut entries = self.equal.near(prepared.hash).filter(in_first);
        if let Some(entry) = entries.find(|entry| self.volumes.first.text(entry.text) == value) {
            (prepared.known_to, prepared.number) = (self.volumes.stamp, entry.text);
        }
        if let Some(beginning) = value.as_bytes().get(..self.usual_length as usize) {
            prepared.beginning = (self.usual_length, hash(beginning));
        }
        prepared
    }
}

impl Volumes {
    /// Whether an entry of the index, which names a text and a statement, stands for `value`.
    #[inline(always)]
    pub(super) fn has(&self, text: u32, who: Who, value: &Prepared<'_>) -> bool {
        let block = who.block();
        if block >= self.base {
            return self.of(block).texts.is(text, value.text);
        }
        // One volume has each text once.
        if value.known_to == self.stamp {
            return text == value.number;
        }
        self.first.texts.is(text, value.text)
    }
}

#[cfg(test)]
mod tests {
    use crate::repository::{Binding, Policy, Repository};
    use crate::{Catalog, DecisionTable, Level};

    /// What is known by its number is not compared byte by byte; no decision tells.
    #[test]
    fn a_value_is_known_by_its_number() {
        let mut repository = Repository::new();
        let policy = |uuid: &str| Policy::new(uuid, uuid, format!("ALLOW a:b:c WHERE d:e = \"{uuid}\";"));
        repository.add_policy(policy("p"));
        repository.append(Binding::new(Level::Global, "p", ["g"]));
        let table = DecisionTable::compile(&repository, &Catalog::none()).expect("a good repository");
        let stamp = table.volumes.stamp;
        assert_eq!((table.prepare("p").known_to, table.prepare("q").known_to), (stamp, 0));
        // What came later has no number that would count.
        repository.put_policy(policy("q"));
        repository.append(Binding::new(Level::Global, "q", ["g"]));
        let table = table.with(&repository).expect("a good change");
        assert_eq!(table.volumes.stamp, stamp);
        assert_eq!((table.prepare("p").known_to, table.prepare("q").known_to), (stamp, 0));
    }
}
