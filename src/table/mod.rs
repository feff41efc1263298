//! The compiled form: what is asked of it most often lies nearest.
//!
//! Statements stand in blocks, a block for each set of groups that a policy reaches; groups lead to blocks, and a
//! permission, an attribute and its value lead to statements. Nothing here changes once it is compiled; a table that
//! follows a change shares with the one before it what the change did not touch.

// The parts of a decision, as calls, take 711 instructions; in line, 614 (callgrind, workload "mix", 1,000 statements).
#![allow(clippy::inline_always)]

mod batch;
mod change;
mod compile;
mod condition;
mod decide;
mod explain;
pub mod explanation;
mod index;
mod names;
mod nearest;
mod prepared;
mod size;
mod subject;
mod told;
mod volume;

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use crate::ast::Effect;
use crate::catalog::Catalog;
use crate::code::Code;
use crate::decision::StatementId;
use crate::diagnostic::{Diagnostic, Refused};
use crate::repository::Repository;
use crate::request::{Asked, AskedBy, PermissionId};
use crate::resolve::{Scope, resolve};

use compile::{Compiler, Fresh};
use explanation::Explanation;
use index::{Entry, Filter, Index, KeyId};
use names::Names;
pub use prepared::Prepared;
pub use size::Size;
pub use subject::Subject;
use volume::{Volume, Who};

/// The seeds are fixed: the same input gives the same table.
const SEEDS: ahash::RandomState = ahash::RandomState::with_seeds(0x616c, 0x6c6f, 0x7768, 0x6572);

/// Policies, bindings and boundaries, compiled to answer requests: one table serves every user.
///
/// ```
/// # fn ask(table: &allowhere::DecisionTable) {
/// use allowhere::{Level, Request};
/// let subject = table.subject(Level::Environment("my_environment_id"), ["it_group_id"]);
/// let read = table.permission("settings:objects:read");
/// let decision = subject.decide(&Request::new(read, &[("settings:schemaId", "builtin:alerting.profile")]));
/// # }
/// ```
pub struct DecisionTable {
    version: u64,
    /// The state of the repository that was compiled.
    state: u64,
    catalog: Catalog,
    warnings: Vec<Diagnostic>,
    names: Arc<Names>,
    permissions: Arc<[Permission]>,
    volumes: Volumes,
    /// The ordinal of each policy that has changed since the first volume, with its first block; `None` if it is gone.
    /// Sorted.
    moved: Arc<[(u32, Option<u32>)]>,
    /// Statements by the text that an attribute must equal.
    equal: Index,
    /// Statements by the text that an attribute must begin with.
    prefixes: Index,
    /// Rosters by group and level.
    rosters: Index,
    /// The length that most statements compare beginnings up to.
    usual_length: u32,
    statements: Counts,
    /// The blocks that are no more, as bits.
    retired: Arc<[u64]>,
}

/// How many effective statements a table has.
#[derive(Clone, Copy)]
struct Counts {
    live: usize,
    /// Those of blocks that are no more.
    retired: usize,
    /// Those of the first volume.
    compiled: usize,
}

/// Where a statement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin<'t> {
    policy: &'t str,
    statement: u32,
    effect: Effect,
}

/// What is looked at on a permission.
#[derive(Clone)]
struct Permission {
    service: u32,
    keys: Arc<[Key]>,
    /// Statements that no value leads to, sorted.
    scanned: Arc<[Who]>,
}

/// An attribute by whose value statements on a permission are found.
#[derive(Clone, Default)]
struct Key {
    id: KeyId,
    attribute: u32,
    is_single: bool,
    has_equal: bool,
    /// The hashes of what values may begin with.
    beginnings: Filter,
    /// Those of a DENY.
    denied_beginnings: Filter,
    /// The lengths of what values may begin with, each once, sorted.
    lengths: Box<[u32]>,
    /// Every DENY that is found by the attribute, sorted: while it is unknown, so are they.
    denies: Box<[Who]>,
}

/// The volumes of a table, found by their blocks.
#[derive(Clone)]
struct Volumes {
    first: Arc<Volume>,
    /// A number that no other first volume has.
    stamp: u64,
    /// Where the blocks of the others begin.
    base: u32,
    /// The others, each in as many slots as its blocks take.
    slots: Vec<Arc<Volume>>,
}

impl Volumes {
    /// Blocks of a slot.
    const SLOT: u32 = 64;

    fn new(first: Volume) -> Self {
        let base = first.end().next_multiple_of(Self::SLOT);
        Self { first: Arc::new(first), stamp: next_version(), base, slots: Vec::new() }
    }

    /// The volume that a block is in; of a block that there is not, any.
    fn of(&self, block: u32) -> &Volume {
        match block.checked_sub(self.base) {
            None => &self.first,
            Some(behind) => self.slots.get((behind / Self::SLOT) as usize).unwrap_or(&self.first),
        }
    }

    /// Where the next volume begins.
    fn next_block(&self) -> u32 {
        names::position(self.slots.len()).saturating_mul(Self::SLOT).saturating_add(self.base)
    }

    fn push(&mut self, volume: Volume) {
        let slots = volume.end().saturating_sub(volume.first_block).div_ceil(Self::SLOT).max(1);
        self.slots.extend(std::iter::repeat_n(Arc::new(volume), slots as usize));
    }
}

impl index::Texts for Volumes {
    fn text(&self, entry: Entry) -> &str {
        self.of(entry.who.block()).text(entry.text)
    }
}

/// A permission id that another table issued.
struct Foreign;

fn next_version() -> u64 {
    static VERSIONS: AtomicU64 = AtomicU64::new(1);
    VERSIONS.fetch_add(1, Ordering::Relaxed)
}

impl fmt::Debug for DecisionTable {
    /// Its size: what it holds may be a million statements.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DecisionTable").field("size", &self.size()).finish_non_exhaustive()
    }
}

impl DecisionTable {
    /// Compiles all that `repository` says, or says what is wrong with it: everything, in one pass.
    ///
    /// Takes time and memory linear in the effective statements and in the groups of the bindings, each once.
    ///
    /// ```
    /// use allowhere::repository::{Binding, Policy, Repository};
    /// use allowhere::{Catalog, DecisionTable, Level, Request};
    ///
    /// let mut repository = Repository::new();
    /// repository.add_policy(Policy::new("reader", "Reader", "ALLOW settings:objects:read;"));
    /// repository.append(Binding::new(Level::Environment("env-1"), "reader", ["sales"]));
    /// let table = DecisionTable::compile(&repository, &Catalog::builtin())?;
    /// let she = table.subject(Level::Environment("env-1"), ["sales"]);
    /// assert!(she.decide(&Request::new("settings:objects:read", &())).is_allow());
    /// assert!(!she.decide(&Request::new("settings:objects:write", &())).is_allow());
    /// # Ok::<(), allowhere::Refused>(())
    /// ```
    pub fn compile(repository: &Repository, catalog: &Catalog) -> Result<Self, Refused> {
        let environments = repository.environments().iter();
        let names = Names::new(environments.map(|environment| (environment.id(), environment.account())));
        let mut compiler = Compiler::new(catalog, Arc::new(names), 0);
        let warnings = resolve(repository, catalog, &Scope::Everything, &mut |policy| compiler.policy(policy))?;
        if compiler.exceeds() {
            return Err(too_large());
        }
        Ok(Self { state: repository.history().state(), warnings, ..Self::finish(compiler, catalog) })
    }

    /// The table of all that `compiler` has taken.
    fn finish(compiler: Compiler<'_>, catalog: &Catalog) -> Self {
        let statements = compiler.statement_count();
        let (volume, names, files, hashes) = compiler.finish(&|_, _| Vec::new());
        let usual_length = files.usual_length();
        let (equal, prefixes, rosters, rules) = files.indices(&Fresh { volume: &volume, hashes });
        let permissions =
            (0..).zip(rules).map(|(permission, rules)| rules.into_permission(names.service_of(permission)));
        Self {
            version: next_version(),
            state: 0,
            catalog: catalog.clone(),
            warnings: Vec::new(),
            permissions: permissions.collect(),
            names,
            volumes: Volumes::new(volume),
            moved: Arc::default(),
            equal,
            prefixes,
            rosters,
            usual_length,
            statements: Counts { live: statements, retired: 0, compiled: statements },
            retired: Arc::new([]),
        }
    }

    /// The table of one policy, as no catalogue and no environment knows it.
    #[cfg(test)]
    fn of(policy: &crate::effective::EffectivePolicy<'_>) -> Self {
        let catalog = Catalog::none();
        let mut compiler = Compiler::new(&catalog, Arc::new(Names::new(std::iter::empty())), 0);
        compiler.policy(policy);
        Self::finish(compiler, &catalog)
    }

    /// What was found that did not refuse the table; of a table that followed changes, what they touched.
    #[must_use]
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }

    /// The id of a permission, by its name or its name of 2021; `None` if no statement speaks of it, so that nothing
    /// grants it.
    #[must_use]
    pub fn permission(&self, name: &str) -> Option<PermissionId> {
        self.names.known_permission(name).map(|index| PermissionId { stamp: self.version, index })
    }

    /// Where a statement that decided stands; `None` for an id that this table cannot have issued.
    #[must_use]
    pub fn statement(&self, id: StatementId) -> Option<Origin<'_>> {
        let volume = self.volumes.of(id.block());
        volume.statement(id)?;
        let policy = volume.uuid(volume.policy_of(id.block())?)?;
        Some(Origin { policy, statement: volume.number(id.block(), id.lane()), effect: id.effect() })
    }

    /// A number that no other table of this process has.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version
    }

    /// How many attributes the table may ask a request for; see [`AttributeRef::index`](crate::AttributeRef::index).
    #[must_use]
    pub fn attribute_count(&self) -> usize {
        self.names.attributes().len()
    }

    fn is_retired(&self, block: u32) -> bool {
        has_bit(&self.retired, block)
    }

    /// The position of a permission in `permissions`, if any statement speaks of it.
    #[inline(always)]
    fn position(&self, asked: Asked<'_>) -> Result<Option<usize>, Foreign> {
        match asked.0 {
            AskedBy::Name(name) => Ok(self.names.known_permission(name).map(|index| index as usize)),
            AskedBy::Id(None) => Ok(None),
            AskedBy::Id(Some(id)) if id.stamp == self.version => Ok(Some(id.index as usize)),
            AskedBy::Id(Some(_)) => Err(Foreign),
        }
    }
}

fn has_bit(words: &[u64], bit: u32) -> bool {
    words.get(bit as usize / 64).is_some_and(|word| word >> (bit % 64) & 1 == 1)
}

fn too_large() -> Refused {
    let message = "there are more sets of groups, levels, attributes of permissions, conditions or bytes of names and \
                   values than a table can number";
    Refused::because(Diagnostic::error(Code::TooManyInTable, message))
}

impl<'t> Origin<'t> {
    /// The uuid of the policy.
    #[must_use]
    pub fn policy(self) -> &'t str {
        self.policy
    }

    /// The number of the statement in the policy, from 1.
    #[must_use]
    pub fn statement(self) -> u32 {
        self.statement
    }

    /// Whether the statement is an ALLOW or a DENY.
    #[must_use]
    pub fn effect(self) -> Effect {
        self.effect
    }
}

const _: () = {
    const fn is_shared<T: Send + Sync>() {}
    is_shared::<DecisionTable>();
    is_shared::<Subject<'static>>();
    is_shared::<Explanation<'static>>();
};

#[cfg(test)]
mod shape;
