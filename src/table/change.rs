//! A table that follows its repository: what changed is compiled, and the rest is shared.

use std::sync::Arc;

use super::compile::{Compiler, Rules};
use super::index::{Entry, KeyId, Texts, hash};
use super::names::Names;
use super::volume::{RosterBlock, Volume, Who};
use super::{Counts, DecisionTable, Permission, has_bit, next_version};
use crate::diagnostic::Refused;
use crate::order;
use crate::repository::{Changed, Repository};
use crate::resolve::{Scope, resolve};

/// A table that followed changes is compiled anew when the statements that are no more reach this part of the others,
/// so that it never needs a quarter more than a fresh one.
const RETIRED_PART: usize = 8;
/// And when it has followed so many: each change adds a volume, and each table counts its hold on every one.
const MOST_CHANGES: usize = 2048;
/// Few statements are compiled anew sooner than they are sorted in.
const FEW: usize = 64;

impl DecisionTable {
    /// The table of `repository` as it is now, made from this one, or what is wrong with what changed.
    ///
    /// Compiles the policies that changed since, with their bindings and boundaries, and shares the rest with this
    /// table, which stays as it is: readers go on with it and never wait. Takes the time that these policies take, and
    /// for the pages of the index some hundredths of a microsecond a thousand entries. Compiles everything anew, as
    /// [`compile`](Self::compile) does, if an environment was added or another document merged, if this table is of
    /// another repository or too many changes behind, and now and then because of what the changes left: when the
    /// statements that are no more exceed an eighth of the others, when these have doubled, and after 2,048 changes.
    ///
    /// ```
    /// use allowhere::repository::{Binding, Policy, Repository};
    /// use allowhere::{Catalog, DecisionTable, Level, Request};
    ///
    /// let mut repository = Repository::new();
    /// repository.add_policy(Policy::new("p", "Reader", "ALLOW settings:objects:read;"));
    /// repository.append(Binding::new(Level::Environment("env-1"), "p", ["sales"]));
    /// let before = DecisionTable::compile(&repository, &Catalog::builtin())?;
    ///
    /// repository.put_policy(Policy::new("p", "Writer", "ALLOW settings:objects:write;"));
    /// let after = before.with(&repository)?;
    /// let may = |table: &DecisionTable, permission: &str| {
    ///     let she = table.subject(Level::Environment("env-1"), ["sales"]);
    ///     she.decide(&Request::new(permission, &())).is_allow()
    /// };
    /// assert!(may(&before, "settings:objects:read") && !may(&after, "settings:objects:read"));
    /// assert!(!may(&before, "settings:objects:write") && may(&after, "settings:objects:write"));
    /// # Ok::<(), allowhere::Refused>(())
    /// ```
    pub fn with(&self, repository: &Repository) -> Result<Self, Refused> {
        let history = repository.history();
        let Some(changes) = history.since(self.state) else { return Self::compile(repository, &self.catalog) };
        let scope = Scope::of(repository, changes);
        let Scope::Part { policies, .. } = &scope else { return Self::compile(repository, &self.catalog) };
        let mut ordinals = Vec::new();
        for (_, change) in changes {
            if let Changed::Policy(_, Some(ordinal)) = change {
                ordinals.push(*ordinal);
            }
        }
        for uuid in policies {
            ordinals.extend(repository.policies_named(uuid).map(|(ordinal, _)| ordinal));
        }
        let ordinals = order::set(ordinals);
        let mut retiring = Vec::new();
        for &ordinal in &ordinals {
            retiring.extend(self.blocks_of_policy(ordinal));
        }
        let statements = self.counts_without(&retiring);
        if self.is_worn(statements) {
            return Self::compile(repository, &self.catalog);
        }

        let mut compiler = Compiler::new(&self.catalog, Arc::clone(&self.names), self.volumes.next_block());
        let warnings = resolve(repository, &self.catalog, &scope, &mut |policy| compiler.policy(policy))?;
        if compiler.exceeds() {
            // A fresh table numbers its parts without gaps.
            return Self::compile(repository, &self.catalog);
        }
        let statements = Counts { live: statements.live + compiler.statement_count(), ..statements };
        let retired = self.retired_with(&retiring);
        let is_retired = |block: u32| has_bit(&retired, block);
        let (volume, names, files, _) = compiler.finish(&|level, group| self.roster_without(level, group, is_retired));
        let moved = self.moved_with(&ordinals, &volume);
        let mut volumes = self.volumes.clone();
        volumes.push(volume);
        // A group leads to one roster only: a new one takes the place of the old.
        let groups = order::set(files.rosters.iter().map(|entry| (entry.key(), volumes.text(*entry))).collect());
        let is_replaced = |entry: Entry| groups.binary_search(&(entry.key(), volumes.text(entry))).is_ok();
        let is_retired = |who: Who| is_retired(who.block());
        let permissions = self.permissions_with(files.rules, &is_retired, &names);
        Ok(Self {
            version: next_version(),
            state: history.state(),
            catalog: self.catalog.clone(),
            warnings,
            permissions,
            equal: self.equal.with(&files.equal, &|entry| is_retired(entry.who), &volumes),
            prefixes: self.prefixes.with(&files.prefixes, &|entry| is_retired(entry.who), &volumes),
            rosters: self.rosters.with(&files.rosters, &is_replaced, &volumes),
            usual_length: self.usual_length,
            names,
            volumes,
            moved,
            statements,
            retired: Arc::clone(&retired),
        })
    }

    /// Where the policies that have changed begin, when those with `ordinals`, sorted, are what `volume` has of them.
    fn moved_with(&self, ordinals: &[u32], volume: &Volume) -> Arc<[(u32, Option<u32>)]> {
        let mut moved = Vec::with_capacity(self.moved.len() + ordinals.len());
        let mut earlier = self.moved.iter().copied().peekable();
        for &ordinal in ordinals {
            while let Some(before) = earlier.next_if(|(there, _)| *there < ordinal) {
                moved.push(before);
            }
            earlier.next_if(|(there, _)| *there == ordinal);
            moved.push((ordinal, volume.first_block_of(ordinal)));
        }
        moved.extend(earlier);
        moved.into()
    }

    /// The blocks of a policy, by its ordinal.
    fn blocks_of_policy(&self, ordinal: u32) -> impl Iterator<Item = u32> + use<'_> {
        let moved = self.moved.binary_search_by(|(there, _)| there.cmp(&ordinal));
        let first = match moved {
            Ok(place) => self.moved[place].1,
            Err(_) => self.volumes.first.first_block_of(ordinal),
        };
        let blocks = first.map_or(0..0, |first| first..self.volumes.of(first).end());
        blocks.take_while(move |&block| {
            let volume = self.volumes.of(block);
            volume.policy_of(block).is_some_and(|policy| volume.ordinal(policy) == ordinal)
        })
    }

    /// The blocks that a group leads to, less the retired ones.
    fn roster_without(&self, level: KeyId, group: &str, is_retired: impl Fn(u32) -> bool) -> Vec<RosterBlock> {
        let roster = self.roster(level, group, hash(group.as_bytes())).iter();
        roster.copied().filter(|block| !is_retired(block.block())).collect()
    }

    fn counts_without(&self, retiring: &[u32]) -> Counts {
        let retiring = retiring.iter().map(|&block| self.volumes.of(block).statements_of(block).len());
        let count: usize = retiring.sum();
        let Counts { live, retired, compiled } = self.statements;
        Counts { live: live.saturating_sub(count), retired: retired + count, compiled }
    }

    fn is_worn(&self, statements: Counts) -> bool {
        statements.retired > FEW + statements.live / RETIRED_PART
            || statements.live > FEW + 2 * statements.compiled
            || self.volumes.slots.len() >= MOST_CHANGES
    }

    fn retired_with(&self, retiring: &[u32]) -> Arc<[u64]> {
        let Some(last) = retiring.iter().max() else { return Arc::clone(&self.retired) };
        let words = self.retired.len().max(*last as usize / 64 + 1);
        let mut retired: Vec<u64> = Vec::with_capacity(words);
        retired.extend(&*self.retired);
        retired.resize(words, 0);
        for &block in retiring {
            if let Some(word) = retired.get_mut(block as usize / 64) {
                *word |= 1 << (block % 64);
            }
        }
        retired.into()
    }

    fn permissions_with(
        &self,
        rules: Vec<Rules>,
        is_retired: &dyn Fn(Who) -> bool,
        names: &Names,
    ) -> Arc<[Permission]> {
        if rules.len() <= self.permissions.len() && rules.iter().all(Rules::is_empty) {
            return Arc::clone(&self.permissions);
        }
        let mut permissions = self.permissions.to_vec();
        for (permission, added) in (0..).zip(rules) {
            match permissions.get_mut(permission as usize) {
                None => permissions.push(added.into_permission(names.service_of(permission))),
                Some(_) if added.is_empty() => {}
                Some(there) => *there = there.with(added, is_retired),
            }
        }
        permissions.into()
    }
}

impl Permission {
    fn with(&self, added: Rules, is_retired: &dyn Fn(Who) -> bool) -> Self {
        let mut scanned = added.scanned;
        scanned.extend(self.scanned.iter().filter(|&&who| !is_retired(who)));
        order::sort(&mut scanned);
        let mut keys = self.keys.to_vec();
        for added in added.keys {
            match keys.iter().position(|key| key.id == added.id) {
                Some(there) => keys[there] = added.add_to(Some(&keys[there]), is_retired),
                None => keys.push(added.add_to(None, is_retired)),
            }
        }
        Self { service: self.service, keys: keys.into(), scanned: scanned.into() }
    }
}
