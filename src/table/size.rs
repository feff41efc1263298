//! How much memory a table takes, by part.

use super::DecisionTable;
use super::volume::Volume;

/// The memory of a table in bytes, as its parts count it; what an allocator adds is not in it.
///
/// A table that followed a change shares most of its parts with the one before it, and each counts them in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Size {
    /// Effective statements: a statement counts once for each way in which bindings fill it in and narrow it.
    pub statements: usize,
    /// Bytes of the statements, with their conditions.
    pub statement_bytes: usize,
    /// Bytes of the index from values of attributes to statements.
    pub index_bytes: usize,
    /// Bytes of the index from groups to what reaches them.
    pub group_bytes: usize,
    /// Bytes of texts: values, groups and uuids, each once.
    pub text_bytes: usize,
}

impl Size {
    /// All bytes.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.statement_bytes + self.index_bytes + self.group_bytes + self.text_bytes
    }
}

impl DecisionTable {
    /// How much memory the table takes. Looks at each part, not at each statement.
    #[must_use]
    pub fn size(&self) -> Size {
        let others = self.volumes.slots.chunk_by(std::sync::Arc::ptr_eq).filter_map(<[_]>::first);
        let volumes = || std::iter::once(&self.volumes.first).chain(others.clone());
        let scanned = self.permissions.iter().map(|permission| {
            let keys = permission.keys.iter().map(|key| key.beginnings.bytes() + size_of_val(&*key.denies));
            size_of_val(&*permission.scanned) + keys.sum::<usize>()
        });
        Size {
            statements: self.statements.live,
            statement_bytes: volumes().map(|volume| volume.statement_bytes()).sum(),
            index_bytes: self.equal.bytes() + self.prefixes.bytes() + scanned.sum::<usize>(),
            group_bytes: self.rosters.bytes() + volumes().map(|volume| volume.roster_bytes()).sum::<usize>(),
            text_bytes: volumes().map(|volume| volume.text_bytes()).sum(),
        }
    }
}

impl Volume {
    fn statement_bytes(&self) -> usize {
        let lists = size_of_val(&*self.permissions.ends) + size_of_val(&*self.permissions.items);
        size_of_val(&*self.blocks)
            + size_of_val(&*self.policies)
            + size_of_val(&*self.ordinals)
            + size_of_val(&*self.statements)
            + size_of_val(&*self.numbered)
            + size_of_val(&*self.numbers)
            + size_of_val(&*self.always)
            + lists
            + size_of_val(&*self.bodies)
            + size_of_val(&*self.body_conditions)
            + size_of_val(&*self.conditions)
            + size_of_val(&*self.values)
            + size_of_val(&*self.tests)
    }

    fn roster_bytes(&self) -> usize {
        size_of_val(&*self.rosters.ends) + size_of_val(&*self.rosters.items)
    }

    fn text_bytes(&self) -> usize {
        size_of_val(&*self.texts.bounds) + self.texts.bytes.len()
    }
}
