//! Who asks: a level, groups and a user, made ready for one table.

// Deciding cannot fail: what is out of place here is not there.
#![deny(clippy::indexing_slicing, clippy::string_slice, clippy::arithmetic_side_effects)]

use std::fmt;

use super::DecisionTable;
use super::index::{KeyId, hash, told};
use super::names::Chain;
use super::volume::{Always, RosterBlock, Who};
use crate::decision::StatementId;
use crate::request::Level;

/// Someone who asks at a level, as a member of groups.
///
/// It belongs to the table that made it, and is cheap enough to make for every request.
#[derive(Clone)]
pub struct Subject<'t> {
    table: &'t DecisionTable,
    level_id: String,
    is_environment: bool,
    user: Option<String>,
    groups: Groups,
    chain: Chain,
    ways: Vec<Way>,
    blocks: Blocks,
    /// By permission; empty if nothing reaches the subject.
    always: Vec<Certain>,
}

/// The names of groups, one behind the other; empty ones are left out, and all if no condition asks for them.
#[derive(Clone, Default)]
struct Groups {
    names: String,
    ends: Vec<usize>,
}

/// A roster that a group of the subject leads to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Way {
    /// The place in the chain of the level through which it was found.
    pub(super) rank: u32,
    pub(super) roster: u32,
    /// The name of the group, a text of the volume that the roster is in.
    pub(super) group: u32,
}

/// A set of blocks.
#[derive(Clone, Default)]
struct Blocks {
    /// Some repeatedly.
    list: Vec<RosterBlock>,
    /// A bit for each block, by the last bits of its number: most that are not in the set are told by one look, and
    /// without a branch that is mispredicted.
    bits: Vec<u64>,
    /// Where numbers of blocks have more bits than that: the blocks, each at the first free place from its own on; as
    /// many places as a power of two, half of them free. Else empty: the bits tell all.
    places: Vec<u32>,
}

/// What applies to a permission for the subject, whatever it asks.
#[derive(Clone, Copy, Default)]
pub(super) struct Certain {
    pub(super) deny: Named,
    pub(super) allow: Named,
}

/// A statement, or none.
#[derive(Clone, Copy, Default)]
pub(super) struct Named(u32);

impl Named {
    pub(super) fn statement(self) -> Option<StatementId> {
        self.0.checked_sub(1).map(StatementId)
    }

    /// Names the least, so that the order of groups does not matter. A table has fewer than 2³¹ statements.
    fn name(&mut self, statement: StatementId) {
        let named = statement.0.saturating_add(1);
        self.0 = if self.0 == 0 { named } else { self.0.min(named) };
    }
}

impl DecisionTable {
    /// Someone in `groups` who asks at `level`. Empty group ids are ignored.
    ///
    /// All groups count: one that is left out could leave out a DENY.
    pub fn subject(&self, level: Level<'_>, groups: impl IntoIterator<Item = impl AsRef<str>>) -> Subject<'_> {
        self.subject_in(Subject::nobody(self), level, groups)
    }

    /// The same as [`subject`](Self::subject), in the memory of a subject that is no longer needed.
    pub fn subject_in(
        &self,
        spent: Subject<'_>,
        level: Level<'_>,
        groups: impl IntoIterator<Item = impl AsRef<str>>,
    ) -> Subject<'_> {
        let mut subject = Subject { table: self, ..spent };
        subject.user = None;
        subject.level_id.clear();
        subject.level_id.push_str(match level {
            Level::Global => "global",
            Level::Account(id) | Level::Environment(id) => id,
        });
        subject.is_environment = matches!(level, Level::Environment(_));
        subject.chain = self.names.chain(level);
        subject.groups.names.clear();
        subject.groups.ends.clear();
        subject.ways.clear();
        subject.blocks.list.clear();
        // As many as most users need, so that the lists grow at most once or twice.
        subject.ways.reserve(16);
        subject.blocks.list.reserve(64);
        for group in groups {
            let group = group.as_ref();
            if group.is_empty() {
                continue;
            }
            if self.names.uses_groups {
                subject.groups.names.push_str(group);
                subject.groups.ends.push(subject.groups.names.len());
            }
            let hash = hash(group.as_bytes());
            for (rank, level) in (0..).zip(subject.chain) {
                let Some(level) = level else { continue };
                let Some((text, roster)) = self.roster_entry(level, group, hash) else { continue };
                let way = Way { rank, roster: roster.block(), group: text };
                subject.ways.push(way);
                if self.retired.is_empty() {
                    subject.blocks.list.extend_from_slice(self.volumes.of(way.roster).roster(way.roster));
                } else {
                    subject.blocks.list.extend(self.blocks_of(way.roster));
                }
            }
        }
        subject.prepare();
        subject
    }

    /// The blocks that a group leads to through a level; some may be no more.
    pub(super) fn roster(&self, level: KeyId, group: &str, hash: u64) -> &[RosterBlock] {
        let entry = self.roster_entry(level, group, hash);
        entry.map_or(&[], |(_, roster)| self.volumes.of(roster.block()).roster(roster.block()))
    }

    /// The blocks of a roster that there still are.
    pub(super) fn blocks_of(&self, roster: u32) -> impl Iterator<Item = RosterBlock> + '_ {
        let blocks = self.volumes.of(roster).roster(roster).iter().copied();
        blocks.filter(|block| self.retired.is_empty() || !self.is_retired(block.block()))
    }

    /// The name of the group, a text of the volume that the roster is in, and the roster.
    fn roster_entry(&self, level: KeyId, group: &str, hash: u64) -> Option<(u32, Who)> {
        let bucket = self.rosters.bucket(level, hash)?;
        let Some(mut few) = bucket.few(level, hash) else {
            return bucket.under(level, hash, group, &self.volumes).first().copied().map(told);
        };
        few.find(|&(text, who)| self.volumes.of(who.block()).texts.is(text, group))
    }
}

impl fmt::Debug for Subject<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = if self.is_environment { "environment" } else { "level" };
        f.debug_struct("Subject").field(id, &self.level_id).field("user", &self.user).finish_non_exhaustive()
    }
}

impl<'t> Subject<'t> {
    fn nobody(table: &'t DecisionTable) -> Self {
        Self {
            table,
            level_id: String::new(),
            is_environment: false,
            user: None,
            groups: Groups::default(),
            chain: [None; 3],
            ways: Vec::new(),
            blocks: Blocks::default(),
            always: Vec::new(),
        }
    }

    /// The same subject, known to be this user. An empty id states none.
    #[must_use]
    pub fn with_user(mut self, user: &str) -> Self {
        self.user = (!user.is_empty()).then(|| user.to_owned());
        self
    }

    pub(super) fn table(&self) -> &'t DecisionTable {
        self.table
    }

    pub(super) fn level_id(&self) -> &str {
        &self.level_id
    }

    /// The environment asked about; at account and global level there is none.
    pub(super) fn environment(&self) -> Option<&str> {
        self.is_environment.then_some(&*self.level_id)
    }

    pub(super) fn user(&self) -> Option<&str> {
        self.user.as_deref()
    }

    /// The groups, if any condition of the table asks for them.
    pub(super) fn groups(&self) -> impl Iterator<Item = &str> + Clone {
        let starts = std::iter::once(0).chain(self.groups.ends.iter().copied());
        starts.zip(&self.groups.ends).filter_map(|(start, &end)| self.groups.names.get(start..end))
    }

    /// What applies to a permission without a condition.
    #[inline(always)]
    pub(super) fn certain(&self, permission: usize) -> Certain {
        self.always.get(permission).copied().unwrap_or_default()
    }

    pub(super) fn is_reached(&self) -> bool {
        !self.blocks.list.is_empty()
    }

    pub(super) fn is_in(&self, block: u32) -> bool {
        self.may_be_in(block) && self.is_surely_in(block)
    }

    /// Whether a block seems to be one of its own, without a branch.
    #[inline(always)]
    pub(super) fn may_be_in(&self, block: u32) -> bool {
        self.blocks.has_bit(block)
    }

    /// Whether a block that seems to be one of its own is one.
    #[inline(always)]
    pub(super) fn is_surely_in(&self, block: u32) -> bool {
        self.blocks.places.is_empty() || self.blocks.is_placed(block)
    }

    /// How it comes to its blocks.
    pub(super) fn ways(&self) -> &[Way] {
        &self.ways
    }

    /// The level asked about.
    pub(super) fn level(&self) -> Level<'_> {
        // An account of that name counts only if something is bound there.
        match &*self.level_id {
            id if self.is_environment => Level::Environment(id),
            "global" if self.chain[1].is_none() => Level::Global,
            id => Level::Account(id),
        }
    }

    /// Those of sorted `candidates` that reach the subject.
    pub(super) fn reached<'a, T: Copy>(
        &'a self,
        candidates: &'a [T],
        who: impl Fn(T) -> Who + Copy + 'a,
    ) -> impl Iterator<Item = T> + 'a {
        /// Looking for a block costs about as much as looking at so many candidates.
        const SEARCH: usize = 8;
        // Whichever is shorter leads; the other is searched.
        let is_long = self.blocks.list.len() < candidates.len() / SEARCH;
        let (sought, scanned): (&[RosterBlock], &[T]) =
            if is_long { (&self.blocks.list, &[]) } else { (&[], candidates) };
        let found = sought.iter().flat_map(move |block| {
            let block = block.block();
            let start = candidates.partition_point(|&candidate| who(candidate).block() < block);
            let from = candidates.get(start..).unwrap_or_default();
            from.iter().take_while(move |&&candidate| who(candidate).block() == block)
        });
        found.chain(scanned.iter().filter(move |&&candidate| self.is_in(who(candidate).block()))).copied()
    }

    fn prepare(&mut self) {
        self.always.clear();
        self.blocks.place(self.table.volumes.next_block());
        if self.blocks.list.is_empty() {
            return;
        }
        self.always.resize(self.table.permissions.len(), Certain::default());
        let with_always = self.blocks.list.iter().filter(|block| block.has_always());
        for block in with_always.map(|block| block.block()) {
            for &Always { permission, who } in self.table.volumes.of(block).always_of(block) {
                let Some(certain) = self.always.get_mut(permission as usize) else { continue };
                let named = if who.is_deny() { &mut certain.deny } else { &mut certain.allow };
                named.name(who.id());
            }
        }
    }
}

impl Blocks {
    /// No block has this number.
    const FREE: u32 = u32::MAX;

    /// Bits for each block of the list: one look in thirty-two is at a bit of another block.
    const BITS: usize = 32;

    /// Puts the list into bits and places. `end` is behind all blocks of the table.
    fn place(&mut self, end: u32) {
        let bits = Self::BITS.saturating_mul(self.list.len()).next_power_of_two().max(64);
        self.bits.clear();
        self.bits.resize(bits / 64, 0);
        for block in &self.list {
            let block = block.block() as usize & bits.wrapping_sub(1);
            if let Some(word) = self.bits.get_mut(block / 64) {
                *word |= 1 << (block % 64);
            }
        }
        self.places.clear();
        if end as usize <= bits {
            return;
        }
        self.places.resize(self.list.len().saturating_mul(2).next_power_of_two(), Self::FREE);
        let mask = self.places.len().wrapping_sub(1);
        for block in &self.list {
            let block = block.block();
            let mut position = Self::first(block) & mask;
            while let Some(place) = self.places.get_mut(position) {
                if *place == Self::FREE || *place == block {
                    *place = block;
                    break;
                }
                position = position.wrapping_add(1) & mask;
            }
        }
    }

    #[inline(always)]
    fn has_bit(&self, block: u32) -> bool {
        // As many words as a power of two.
        let word = (block / 64) as usize & self.bits.len().wrapping_sub(1);
        self.bits.get(word).copied().unwrap_or_default() >> (block % 64) & 1 == 1
    }

    #[inline(always)]
    fn is_placed(&self, block: u32) -> bool {
        let mask = self.places.len().wrapping_sub(1);
        let mut position = Self::first(block) & mask;
        loop {
            match self.places.get(position) {
                Some(&place) if place == block => return true,
                Some(&place) if place != Self::FREE => position = position.wrapping_add(1) & mask,
                _ => return false,
            }
        }
    }

    fn first(block: u32) -> usize {
        // Blocks of one policy follow each other, and the groups of a user share few policies: the numbers scatter.
        (block ^ block >> 8) as usize
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::Blocks;

    /// Those of one policy, and those of policies that are as far from each other as they often are.
    #[test]
    fn blocks_scatter() {
        for (first, step) in [(0, 1), (0, 256), (5, 256)] {
            let blocks = (0..64).map(|number| first + number * step);
            let places: HashSet<usize> = blocks.map(|block| Blocks::first(block) % 64).collect();
            assert_eq!(places.len(), 64, "{step} apart, from {first} on");
        }
    }
}
