//! Bindings, boundaries, parameters and levels to effective statements.
//!
//! This is the door: everything that can be wrong with a repository is found here, in one pass, and what comes out
//! cannot fail any more. Policies go through one at a time. A statement is resolved once for each way in which its
//! bindings fill it in and narrow it, and then reaches a set of groups: nothing is multiplied by the number of groups
//! or bindings that share it.

mod door;
mod fill;

use std::collections::HashMap;

use crate::allow::Allowances;
use crate::ast;
use crate::catalog::Catalog;
use crate::diagnostic::{Diagnostic, Refused};
use crate::effective::EffectivePolicy;
use crate::order;
use crate::repository::{Binding, Boundary, Changed, Policy, Repository};
use crate::request::Level;

use door::{Door, Order};

/// What of a repository is resolved.
#[derive(Debug)]
pub(crate) enum Scope<'r> {
    Everything,
    /// These policies with all their bindings, and these boundaries, by their uuids, sorted, each once.
    Part {
        policies: Vec<&'r str>,
        boundaries: Vec<&'r str>,
    },
}

/// Hands the effective statements of each policy in `scope` to `take`, in the order of the repository, and gives the
/// warnings, or everything that is wrong. What was handed out before a refusal means nothing.
pub(crate) fn resolve<'r>(
    repository: &'r Repository,
    catalog: &Catalog,
    scope: &Scope<'r>,
    take: &mut dyn FnMut(&EffectivePolicy<'_>),
) -> Result<Vec<Diagnostic>, Refused> {
    let mut door = Door::new(repository, catalog);
    door.accounts();
    let boundaries = scope.boundaries(repository);
    let mut read = HashMap::new();
    for (ordinal, boundary) in boundaries {
        door.boundary(ordinal, boundary, &mut read);
    }
    if let Scope::Everything = scope {
        door.unbound_bindings();
        door.count();
    }
    scope.policies(repository, &mut |ordinal, policy| {
        let Some(stored) = door.policy(ordinal, policy) else { return };
        let bound = door.bindings(&stored, &read);
        let effective = fill::fill(&mut door, &stored, &bound, &read);
        // What was found wrong anywhere refuses all in the end; until then there is something to report here, too.
        if door.error_count() == 0 {
            take(&effective);
        }
    });
    scope.absent_policies(repository, &mut |uuid| door.bindings_of_no_policy(uuid));
    door.finish()
}

impl<'r> Scope<'r> {
    /// What is affected by `changes`; everything, if one of them is not of one policy or boundary.
    pub(crate) fn of(repository: &'r Repository, changes: &'r [(u64, Changed)]) -> Self {
        let (mut policies, mut boundaries) = (Vec::new(), Vec::new());
        for (_, change) in changes {
            match change {
                Changed::Policy(uuid, _) => policies.push(uuid.as_str()),
                Changed::Boundary(uuid) => {
                    boundaries.push(uuid.as_str());
                    policies.extend(repository.bindings_within(uuid).map(Binding::policy_uuid));
                }
                Changed::Everything => return Self::Everything,
            }
        }
        Self::Part { policies: order::set(policies), boundaries: order::set(boundaries) }
    }

    /// The boundaries to read: those in scope, and those that a binding in scope names.
    fn boundaries(&self, repository: &'r Repository) -> Vec<(u32, &'r Boundary)> {
        let Self::Part { policies, boundaries } = self else { return repository.numbered_boundaries().collect() };
        let mut uuids = boundaries.clone();
        for uuid in policies {
            for (_, binding) in repository.bindings_of(uuid) {
                uuids.extend(binding.boundaries().iter().map(String::as_str));
            }
        }
        let mut ordinals = Vec::new();
        for uuid in order::set(uuids) {
            ordinals.extend(repository.boundaries_named(uuid).map(|(ordinal, _)| ordinal));
        }
        repository.boundaries_at(ordinals).collect()
    }

    fn policies(&self, repository: &'r Repository, each: &mut dyn FnMut(u32, &'r Policy)) {
        match self {
            Self::Everything => {
                for (ordinal, policy) in repository.numbered_policies() {
                    each(ordinal, policy);
                }
            }
            Self::Part { policies, .. } => {
                let mut ordinals = Vec::new();
                for uuid in policies {
                    ordinals.extend(repository.policies_named(uuid).map(|(ordinal, _)| ordinal));
                }
                for (ordinal, policy) in repository.policies_at(ordinals) {
                    each(ordinal, policy);
                }
            }
        }
    }

    /// The policies in scope that are no more.
    fn absent_policies(&self, repository: &'r Repository, each: &mut dyn FnMut(&'r str)) {
        let Self::Part { policies, .. } = self else { return };
        let absent = policies.iter().filter(|uuid| repository.policies_named(uuid).next().is_none());
        for uuid in absent {
            each(uuid);
        }
    }
}

/// A policy that was read.
struct StoredPolicy<'r> {
    ordinal: u32,
    uuid: &'r str,
    level: Level<'r>,
    tree: ast::Policy<'r>,
    /// Sorted, each once.
    parameters: Vec<&'r str>,
    allowances: Allowances,
}

/// A boundary that was read.
struct StoredBoundary<'r> {
    uuid: &'r str,
    level: Level<'r>,
    tree: ast::Boundary<'r>,
    /// Sorted, each once.
    parameters: Vec<&'r str>,
    /// Whether a name in it stands without a service.
    has_bare: bool,
}

/// Whether the name stands without a service.
fn is_bare(condition: &ast::Condition<'_>) -> bool {
    !condition.name.contains(':')
}

/// The boundaries that were read, by their uuids.
type Boundaries<'r> = HashMap<&'r str, StoredBoundary<'r>>;

/// A binding with its level, whose policy and boundaries are there.
struct Bound<'r> {
    order: Order,
    binding: &'r Binding,
    level: Level<'r>,
    /// Sorted, each once.
    boundaries: Vec<&'r str>,
}
