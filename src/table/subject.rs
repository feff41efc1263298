//! Who asks: a level, groups and a user, made ready for one table.

use super::{Always, Candidate, DecisionTable, Levels};
use crate::ast::Effect;
use crate::decision::StatementId;
use crate::request::Level;

/// Someone who asks at a level, as a member of groups.
///
/// It belongs to the table that made it, and is cheap enough to make for every request.
#[derive(Debug, Clone)]
pub struct Subject<'t> {
    table: &'t DecisionTable,
    level_id: String,
    is_environment: bool,
    user: Option<String>,
    // Invariant: none is empty.
    groups: Vec<String>,
    chain: Chain,
    /// The reaches it is in: sorted, each once.
    reaches: Vec<u32>,
    /// The same as a set of bits.
    reached: Vec<u64>,
    /// By permission; empty if nothing reaches the subject.
    always: Vec<Certain>,
}

/// The levels whose bindings a request sees, from global downwards.
pub(super) type Chain = [Option<u32>; 3];

/// What applies to a permission for the subject, whatever it asks.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Certain {
    pub(super) deny: Option<StatementId>,
    pub(super) allow: Option<StatementId>,
}

impl DecisionTable {
    /// Someone in `groups` who asks at `level`. Empty group ids are ignored.
    ///
    /// All groups count: one that is left out could leave out a DENY.
    pub fn subject(&self, level: Level<'_>, groups: impl IntoIterator<Item = impl AsRef<str>>) -> Subject<'_> {
        let groups: Vec<String> = groups
            .into_iter()
            .filter(|group| !group.as_ref().is_empty())
            .map(|group| group.as_ref().to_owned())
            .collect();
        let (level_id, is_environment) = match level {
            Level::Global => ("global", false),
            Level::Account(id) => (id, false),
            Level::Environment(id) => (id, true),
        };
        let mut subject = Subject {
            table: self,
            level_id: level_id.to_owned(),
            is_environment,
            user: None,
            groups,
            chain: self.levels.chain(level),
            reaches: Vec::new(),
            reached: Vec::new(),
            always: Vec::new(),
        };
        subject.reaches = subject.ranked_reaches().map(|(_, reach)| reach).collect();
        subject.reaches.sort_unstable();
        subject.reaches.dedup();
        subject.prepare();
        subject
    }
}

impl Levels {
    fn chain(&self, level: Level<'_>) -> Chain {
        match level {
            Level::Global => [self.global, None, None],
            Level::Account(id) => [self.global, self.accounts.get(id).copied(), None],
            Level::Environment(id) => {
                let (environment, account) = self.environments.get(id).copied().unwrap_or_default();
                [self.global, account, environment]
            }
        }
    }
}

impl<'t> Subject<'t> {
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

    pub(super) fn groups(&self) -> &[String] {
        &self.groups
    }

    /// What applies to a permission without a condition.
    pub(super) fn certain(&self, permission: usize) -> Certain {
        self.always.get(permission).copied().unwrap_or_default()
    }

    pub(super) fn is_reached(&self) -> bool {
        !self.reaches.is_empty()
    }

    /// Those of sorted `candidates` that reach the subject, in their order.
    pub(super) fn reached<'a>(&'a self, candidates: &'a [Candidate]) -> impl Iterator<Item = Candidate> {
        /// Looking for a reach costs about as much as looking at so many candidates.
        const SEARCH: usize = 8;
        // Whichever is shorter leads; the other is searched.
        let (sought, scanned): (&[u32], &[Candidate]) =
            if self.reaches.len() < candidates.len() / SEARCH { (&self.reaches, &[]) } else { (&[], candidates) };
        let found = sought.iter().flat_map(|&reach| {
            let start = candidates.partition_point(|candidate| candidate.reach < reach);
            candidates.iter().skip(start).take_while(move |candidate| candidate.reach == reach)
        });
        found.chain(scanned.iter().filter(|candidate| self.is_reached_by(candidate.reach))).copied()
    }

    /// Every reach the subject is in, with the place in the chain of the level through which it is; some repeatedly.
    pub(super) fn ranked_reaches(&self) -> impl Iterator<Item = (usize, u32)> {
        let table = self.table;
        let entries = self.groups.iter().filter_map(|group| table.groups.get(group.as_str()));
        entries.flat_map(move |entries| {
            let levels = self.chain.iter().enumerate().filter_map(|(rank, level)| Some((rank, (*level)?)));
            levels.flat_map(move |(rank, level)| {
                let start = entries.partition_point(|(at, _)| *at < level);
                let here = entries.iter().skip(start).take_while(move |(at, _)| *at == level);
                here.map(move |(_, reach)| (rank, *reach))
            })
        })
    }

    fn is_reached_by(&self, reach: u32) -> bool {
        let word = self.reached.get(reach as usize / 64).copied().unwrap_or_default();
        word >> (reach % 64) & 1 == 1
    }

    fn prepare(&mut self) {
        if self.reaches.is_empty() {
            return;
        }
        self.reached.resize(self.table.reach_count.div_ceil(64), 0);
        self.always.resize(self.table.permissions.len(), Certain::default());
        for &reach in &self.reaches {
            if let Some(word) = self.reached.get_mut(reach as usize / 64) {
                *word |= 1 << (reach % 64);
            }
            let always = self.table.always.get(reach as usize).map_or(&[][..], |always| always);
            for &Always { permission, effect, statement } in always {
                let Some(certain) = self.always.get_mut(permission as usize) else { continue };
                let named = match effect {
                    Effect::Deny => &mut certain.deny,
                    Effect::Allow => &mut certain.allow,
                };
                // The first of the repository, so that the order of groups does not matter.
                *named = Some(named.map_or(statement, |named| named.min(statement)));
            }
        }
    }
}
