//! Workloads for the benches, the tests and the comparison with other engines.
//!
//! The same seed gives the same texts, users and requests on every machine. Each request carries the decision that the
//! reference evaluator of the tests gives, so that no engine is compared with itself.

// Each user of this folder takes a part of it.
#![allow(dead_code, unused_imports)]

mod account;
mod bare;
mod expected;
mod mix;
mod random;
#[path = "../../tests/reference/mod.rs"]
pub(crate) mod reference;

use std::collections::BTreeMap;

use allowhere::repository::{Binding, Boundary, Policy, Repository};
use allowhere::{Catalog, DecisionTable, Subject};

pub(crate) use account::{Account, AccountQuestion};
pub(crate) use bare::BareLookup;
pub(crate) use mix::{LEVEL, Mix, Question, STATEMENTS_PER_POLICY, Schemas, Statement};
pub(crate) use mix::{group_name, permission_name, prefix_name, schema_name, scope_name};
pub(crate) use random::Random;
use reference::{Bound, Document, Place, World};

/// Statements of a repository.
pub(crate) const SIZES: [usize; 4] = [10, 1_000, 10_000, 100_000];
/// Groups of a user.
pub(crate) const GROUPS: [usize; 3] = [1, 8, 32];
/// The seed of a workload that names none.
pub(crate) const SEED: u64 = 0x616c_6c6f_7768_6572;

/// A user, the groups it is in, and where it asks.
pub(crate) struct User {
    pub(crate) groups: Vec<String>,
    /// The numbers of the groups, sorted.
    pub(crate) numbers: Vec<u32>,
    pub(crate) level: Place,
}

impl User {
    /// A member of the groups `numbers`, of which each has the name that `name` gives.
    fn new(mut numbers: Vec<usize>, name: fn(usize) -> String, level: Place) -> Self {
        numbers.sort_unstable();
        let groups = numbers.iter().copied().map(name).collect();
        Self { groups, numbers: numbers.into_iter().map(small).collect(), level }
    }

    /// The user, made ready for `table`.
    pub(crate) fn subject<'t>(&self, table: &'t DecisionTable) -> Subject<'t> {
        table.subject(self.level.level(), self.groups.iter().map(String::as_str))
    }
}

/// The documents of `world` as the library stores them.
pub(crate) fn repository(world: &World) -> Repository {
    let mut repository = Repository::new();
    for policy in &world.policies {
        repository.add_policy(Policy::new(&policy.uuid, &policy.uuid, &policy.text).at(policy.level.level()));
    }
    for boundary in &world.boundaries {
        let (uuid, text) = (&boundary.uuid, &boundary.text);
        repository.add_boundary(Boundary::new(uuid, uuid, text).at(boundary.level.level()));
    }
    for (environment, account) in &world.environments {
        repository.add_environment(environment, account);
    }
    for bound in &world.bindings {
        // `append` looks for a binding of the same policy among all others; a list of documents need not.
        let mut one = Repository::new();
        let binding = Binding::new(bound.level.level(), &bound.policy, &bound.groups);
        let binding =
            bound.parameters.iter().fold(binding, |binding, (name, value)| binding.with_parameter(name, value));
        one.append(bound.boundaries.iter().fold(binding, Binding::with_boundary));
        repository.merge(one);
    }
    repository
}

/// The table of `world`.
fn table(world: &World) -> DecisionTable {
    let catalog = if world.catalog { Catalog::builtin() } else { Catalog::none() };
    DecisionTable::compile(&repository(world), &catalog).expect("the workload has no errors")
}

/// A policy or a boundary at `level`.
fn document(uuid: String, level: &Place, text: String) -> Document {
    Document { uuid, level: level.clone(), text }
}

/// A binding without parameters and boundaries.
fn bound(level: Place, policy: &str, groups: Vec<String>) -> Bound {
    Bound { level, policy: policy.to_owned(), groups, parameters: BTreeMap::new(), boundaries: Vec::new() }
}

fn small(number: usize) -> u32 {
    u32::try_from(number).expect("the workload is small")
}
