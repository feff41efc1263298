//! Traps: what is accepted, but seldom means what its author thinks.
//!
//! Only what is certain is reported. Nothing is said of a statement that has an error: it may be mended into another.
//! A comment `// allowhere: allow CODE` allows a trap for a statement.

mod alternatives;
mod buckets;
mod characters;
mod claim;
mod conditions;
mod opening;
mod overruled;
mod range;
mod repository;
mod statements;

use std::borrow::Cow;

use crate::ast::{Boundary, Condition, Effect, Policy, Statement};
use crate::catalog::Catalog;
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Trouble};
use crate::order;
use crate::span::Span;
use crate::syntax;

use crate::allow::Allowances;
use claim::{Claim, Count, Effort};
pub use repository::traps;

/// What the traps of one text are, and which of them its comments allow.
pub(crate) struct Review {
    pub(crate) found: Vec<Diagnostic>,
    pub(crate) allowances: Allowances,
}

impl Review {
    /// Looks for the traps of a policy that was read and checked.
    pub(crate) fn policy(source: &str, policy: &Policy<'_>, catalog: &Catalog, trouble: &Trouble) -> Self {
        let units = policy.statements.iter().map(|statement| statement.span).collect();
        let mut review = Self::begin(source, units, trouble);
        if !review.allowances.is_looked_through {
            return review;
        }
        let mut effort = Effort::for_a_text();
        let sound = policy.statements.iter().zip(0..).filter(|(_, unit)| review.allowances.is_sound(*unit));
        let mut sound: Vec<Sound<'_, '_>> = sound.map(|(statement, _)| Sound::of(statement, catalog)).collect();
        for statement in &mut sound {
            conditions::look(statement, &mut effort, &mut review.found);
            characters::values(&statement.statement.conditions, source, &mut review.found);
        }
        statements::look(&sound, &mut effort, &mut review.found);
        review
    }

    /// Looks for the traps of a boundary that was read and checked.
    pub(crate) fn boundary(source: &str, boundary: &Boundary<'_>, catalog: &Catalog, trouble: &Trouble) -> Self {
        let units = boundary.conditions.iter().map(Condition::span).collect();
        let mut review = Self::begin(source, units, trouble);
        if !review.allowances.is_looked_through {
            return review;
        }
        let sound = boundary.conditions.iter().zip(0..).filter(|(_, unit)| review.allowances.is_sound(*unit));
        let sound: Vec<&Condition<'_>> = sound.map(|(condition, _)| condition).collect();
        alternatives::look(&sound, catalog, &mut Effort::for_a_text(), &mut review.found);
        characters::values(sound, source, &mut review.found);
        review
    }

    fn begin(source: &str, units: Vec<Span>, trouble: &Trouble) -> Self {
        let comments = syntax::comments(source);
        let mut found = Vec::new();
        if !trouble.is_full() {
            characters::comments(source, &comments, &mut found);
        }
        let mut allowances = Allowances::of(source, &comments, units, trouble);
        allowances.is_looked_through = is_worth_looking(trouble);
        Self { found, allowances }
    }

    /// Reports what was found and is not allowed, and takes back what was reported before and is allowed.
    pub(crate) fn report(self, trouble: &mut Trouble) {
        self.allowances.take_back(trouble);
        let Self { found, allowances } = self;
        found.into_iter().filter(|found| !allowances.allow(found)).for_each(|found| trouble.report(found));
        if !trouble.is_full() {
            allowances.idle(Code::is_trap_of_text).into_iter().for_each(|idle| trouble.report(idle));
        }
    }
}

/// Whether the text is one whose traps are looked for: not one that is wrong as a whole.
fn is_worth_looking(trouble: &Trouble) -> bool {
    let is_whole = |diagnostic: &Diagnostic| {
        matches!(diagnostic.code(), Code::QuotedPolicy | Code::TextTooLong | Code::TooManyStatements)
    };
    !trouble.is_full() && !trouble.listed().iter().any(is_whole)
}

/// A statement without an error, made ready to be compared.
struct Sound<'t, 's> {
    statement: &'t Statement<'s>,
    /// Canonical names, sorted, each once.
    permissions: Vec<Cow<'t, str>>,
    /// In the order of the conditions.
    claims: Vec<Claim<'t>>,
    /// The conditions of a DENY on a Grail table are not looked at by the service, of which the author is warned.
    ignores_conditions: bool,
    never_holds: bool,
}

impl<'t, 's> Sound<'t, 's> {
    fn of(statement: &'t Statement<'s>, catalog: &Catalog) -> Self {
        let permissions: Vec<Cow<'_, str>> =
            statement.permissions.iter().map(|permission| catalog.canonical(permission.name)).collect();
        let permissions = order::set(permissions);
        let mut services = permissions.iter().map(|permission| service(permission));
        let first = services.next().unwrap_or_default();
        let service = services.all(|service| service == first).then_some(first);
        let has_single = |permission: &Cow<'_, str>| catalog.has_single_values(permission);
        let (all, any) = (permissions.iter().all(has_single), permissions.iter().any(has_single));
        let claim = |condition: &'t Condition<'s>| {
            let name = name(catalog, condition, service);
            let count = if is_single_global(&name) {
                Count { is_single: true, may_be_single: true }
            } else {
                let is_storage = name.starts_with("storage:");
                // A name without a prefix belongs to the service of each permission.
                Count { is_single: all && is_storage, may_be_single: any && (is_storage || !name.contains(':')) }
            };
            Claim::of(name, condition, count)
        };
        let claims = statement.conditions.iter().map(claim).collect();
        let is_grail = |permission: &Cow<'_, str>| catalog.is_grail_table(permission);
        let ignores_conditions = statement.effect == Effect::Deny && permissions.iter().any(is_grail);
        Self { statement, permissions, claims, ignores_conditions, never_holds: false }
    }

    /// Where it begins, up to its first permission: enough to point at.
    fn head(&self) -> Span {
        head(self.statement)
    }
}

fn head(statement: &Statement<'_>) -> Span {
    statement.permissions.first().map_or(statement.span, |permission| statement.span.upto(permission.span))
}

/// The canonical name of a condition. A name without a prefix, on permissions of several services, stays as it is.
fn name<'t>(catalog: &Catalog, condition: &Condition<'t>, service: Option<&str>) -> Cow<'t, str> {
    let name: &'t str = condition.name;
    match service {
        _ if name.starts_with("global:") => Cow::Borrowed(name),
        None if !name.contains(':') => Cow::Borrowed(name),
        service => catalog.canonical_condition(name, service.unwrap_or_default()),
    }
}

/// Whether a request has one value at most. Times are compared as ranges.
fn is_single_global(name: &str) -> bool {
    matches!(name, "global:environmentId" | "global:week-day")
}

fn service(permission: &str) -> &str {
    permission.split(':').next().unwrap_or_default()
}
