//! The compiled form: what is asked of it most often lies nearest.
//!
//! By permission first; DENY before ALLOW; of each, what always applies, what is found by the value of an attribute,
//! and what must be looked at one by one. Nothing here changes once it is compiled.

mod compile;
mod condition;
mod decide;
mod explain;
mod subject;

use std::collections::HashMap;

use crate::ast::Effect;
use crate::catalog::Catalog;
use crate::decision::StatementId;
use crate::diagnostic::{Diagnostic, Refused};
use crate::repository::Repository;
use crate::request::{Asked, AskedBy, PermissionId};
use crate::resolve::resolve;

use compile::compile;
use condition::Condition;
pub use explain::Explanation;
pub use subject::Subject;

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
#[derive(Debug)]
pub struct DecisionTable {
    version: u64,
    warnings: Vec<Diagnostic>,
    /// The uuids of the policies, in the order of the repository.
    policies: Vec<String>,
    /// By statement id: sorted by policy and number, each once.
    sources: Vec<Source>,
    levels: Levels,
    /// By group: the levels at which something is bound to it, and the reach it has through that. Sorted.
    groups: Map<Box<[(u32, u32)]>>,
    reach_count: usize,
    /// By reach: what applies without a condition.
    always: Box<[Box<[Always]>]>,
    /// Canonical names and those of 2021, to positions in `permissions`.
    names: Map<u32>,
    permissions: Box<[Permission]>,
    attributes: Box<[Attribute]>,
    /// Each condition once.
    conditions: Box<[Condition]>,
    statements: Box<[Statement]>,
}

/// Where a statement stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Origin<'t> {
    policy: &'t str,
    statement: u32,
    effect: Effect,
}

/// A map by name. The seeds are fixed: the same input gives the same table.
type Map<V> = HashMap<Box<str>, V, ahash::RandomState>;

fn map<V>() -> Map<V> {
    HashMap::with_hasher(ahash::RandomState::with_seeds(0x616c, 0x6c6f, 0x7768, 0x6572))
}

/// The statement of a policy that an effective statement came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Source {
    policy: u32,
    number: u32,
    effect: Effect,
}

/// The levels at which something is bound, by their ids.
#[derive(Debug)]
struct Levels {
    global: Option<u32>,
    accounts: Map<u32>,
    /// The level of the environment itself, and that of its account.
    environments: Map<(Option<u32>, Option<u32>)>,
}

/// What applies to a permission without a condition.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Always {
    permission: u32,
    effect: Effect,
    statement: StatementId,
}

#[derive(Debug)]
struct Permission {
    service: u32,
    deny: Rules,
    allow: Rules,
    /// Positions of every effective statement on the permission: what an explanation reads, past every index.
    statements: Box<[u32]>,
}

#[derive(Debug)]
struct Attribute {
    service: u32,
    /// As `AttributeRef` promises: canonical, old names of the service, without a prefix.
    spellings: Box<[Box<str>]>,
}

/// The conditional statements of one effect on one permission, each in one place.
#[derive(Debug, Default)]
struct Rules {
    keyed: Box<[Keyed]>,
    scanned: Box<[Candidate]>,
}

/// Statements that hold only for some values of one attribute, found by these values.
#[derive(Debug)]
struct Keyed {
    attribute: u32,
    is_single: bool,
    equal: Map<Box<[Candidate]>>,
    prefixes: Map<Box<[Candidate]>>,
    /// The lengths of `prefixes`, each once.
    prefix_lengths: Box<[usize]>,
    /// All of them: while the attribute is unknown, so are they.
    all: Box<[Candidate]>,
}

/// A statement that may apply. Lists of them are sorted, so by reach first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Candidate {
    reach: u32,
    statement: u32,
    /// The condition that the index has answered already.
    answered: Option<u32>,
}

/// An effective statement; its conditions are positions in the table's.
#[derive(Debug)]
struct Statement {
    id: StatementId,
    effect: Effect,
    reach: u32,
    conditions: Box<[u32]>,
    /// Alternatives of conjunctions of alternatives; none, if nothing narrows the statement.
    boundaries: Box<[Boundary]>,
}

type Boundary = Box<[Box<[u32]>]>;

/// A permission id that another table issued.
struct Foreign;

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
        let (effective, warnings) = resolve(repository, catalog)?;
        Ok(compile(effective, catalog, warnings))
    }

    /// What was found that did not refuse the table.
    #[must_use]
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }

    /// The id of a permission, by its name or its name of 2021; `None` if no statement speaks of it, so that nothing
    /// grants it.
    #[must_use]
    pub fn permission(&self, name: &str) -> Option<PermissionId> {
        self.names.get(name).map(|&index| PermissionId { stamp: self.version, index })
    }

    /// Where a statement that decided stands; `None` for an id that this table cannot have issued.
    #[must_use]
    pub fn statement(&self, id: StatementId) -> Option<Origin<'_>> {
        let source = self.sources.get(id.0 as usize)?;
        let policy = self.policies.get(source.policy as usize)?;
        Some(Origin { policy, statement: source.number, effect: source.effect })
    }

    /// A number that no other table of this process has.
    #[must_use]
    pub fn version(&self) -> u64 {
        self.version
    }

    /// How many attributes the table may ask a request for; see [`AttributeRef::index`](crate::AttributeRef::index).
    #[must_use]
    pub fn attribute_count(&self) -> usize {
        self.attributes.len()
    }

    /// The position of a permission in `permissions`, if any statement speaks of it.
    fn position(&self, asked: Asked<'_>) -> Result<Option<usize>, Foreign> {
        match asked.0 {
            AskedBy::Name(name) => Ok(self.names.get(name).map(|&index| index as usize)),
            AskedBy::Id(None) => Ok(None),
            AskedBy::Id(Some(id)) if id.stamp == self.version => Ok(Some(id.index as usize)),
            AskedBy::Id(Some(_)) => Err(Foreign),
        }
    }
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
