//! The traps of a whole repository: those of its texts, and those that only bindings show.

use std::collections::HashMap;
use std::iter;

use super::{Review, buckets, opening, overruled};
use crate::allow::Allowances;
use crate::ast;
use crate::catalog::Catalog;
use crate::check;
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Trouble};
use crate::repository::{Boundary, Place, Policy, Repository};
use crate::request::Level;
use crate::resolve::{self, Scope};
use crate::shown::shown;
use crate::syntax;

/// Warns of what a repository says, but seldom means.
///
/// Here are the traps that single texts show, as [`check_policy`](crate::check_policy) and
/// [`check_boundary`](crate::check_boundary) report them, and those that only bindings show: an ALLOW that a DENY
/// overrules, boundaries that open what another closes, policies that nothing binds, groups that lack half of what Grail
/// asks for. The latter are not looked for while something refuses the repository. What
/// [`DecisionTable::compile`](crate::DecisionTable::compile) reports is not repeated.
///
/// ```
/// use allowhere::repository::{Binding, Policy, Repository};
/// use allowhere::{Catalog, Level, traps};
///
/// let mut repository = Repository::new();
/// repository.add_policy(Policy::new("logs", "Logs", "ALLOW storage:logs:read;"));
/// repository.append(Binding::new(Level::Account("acme"), "logs", ["sales"]));
/// let [trap] = &traps(&repository, &Catalog::builtin())[..] else { panic!("one trap") };
/// assert_eq!(trap.code().as_str(), "table-without-bucket");
/// ```
#[must_use]
pub fn traps(repository: &Repository, catalog: &Catalog) -> Vec<Diagnostic> {
    let stock = Stock::read(repository, catalog);
    let mut found = Vec::new();
    let is_sound = resolve::resolve(repository, catalog, &Scope::Everything, &mut |_| {}).is_ok();
    if is_sound {
        overruled::look(&stock, &mut found);
        opening::look(&stock, &mut found);
        buckets::look(&stock, &mut found);
        unbound(&stock, &mut found);
    }
    let looked_for = |code: Code| is_sound || code.is_trap_of_text();
    let policies = stock.policies.into_iter().map(|stored| (&stored.policy.place, "statementQuery", stored.text));
    let boundaries = stock.boundaries.into_iter().map(|stored| (&stored.boundary.place, "boundaryQuery", stored.text));
    let mut all = Vec::new();
    for (place, field, text) in policies.chain(boundaries) {
        let mut trouble = text.found;
        text.allowances.idle(looked_for).into_iter().for_each(|idle| trouble.report(idle));
        all.extend(trouble.finish().into_iter().map(|diagnostic| place.mark(diagnostic, field)));
    }
    all.extend(found);
    all
}

/// What is stored, read.
pub(super) struct Stock<'r> {
    pub(super) catalog: &'r Catalog,
    pub(super) repository: &'r Repository,
    pub(super) policies: Vec<StoredPolicy<'r>>,
    pub(super) boundaries: Vec<StoredBoundary<'r>>,
    accounts: HashMap<&'r str, &'r str>,
}

pub(super) struct StoredPolicy<'r> {
    pub(super) policy: &'r Policy,
    pub(super) tree: ast::Policy<'r>,
    pub(super) text: Text,
}

pub(super) struct StoredBoundary<'r> {
    pub(super) boundary: &'r Boundary,
    pub(super) tree: ast::Boundary<'r>,
    pub(super) text: Text,
}

/// What there is to say of a text.
pub(super) struct Text {
    found: Trouble,
    pub(super) allowances: Allowances,
}

/// A statement of the stock: the positions of its policy and of itself.
pub(super) type At = (usize, usize);

impl<'r> Stock<'r> {
    pub(super) fn read(repository: &'r Repository, catalog: &'r Catalog) -> Self {
        let mut policies = Vec::new();
        for policy in repository.policies() {
            let (tree, mut trouble) = syntax::read_policy(&policy.text);
            check::policy(&tree, catalog, &mut trouble);
            let text = Text::of(Review::policy(&policy.text, &tree, catalog, &trouble), &trouble);
            policies.push(StoredPolicy { policy, tree, text });
        }
        let mut boundaries = Vec::new();
        for boundary in repository.boundaries() {
            let (tree, mut trouble) = syntax::read_boundary(&boundary.text);
            check::boundary(&tree, catalog, &mut trouble);
            let text = Text::of(Review::boundary(&boundary.text, &tree, catalog, &trouble), &trouble);
            boundaries.push(StoredBoundary { boundary, tree, text });
        }
        let environments = repository.environments().iter();
        let accounts = environments.map(|environment| (environment.id(), environment.account())).collect();
        Self { catalog, repository, policies, boundaries, accounts }
    }

    /// A level and those above it, upwards.
    pub(super) fn upwards(&self, level: Level<'r>) -> impl Iterator<Item = Level<'r>> {
        let account = match level {
            Level::Environment(environment) => self.accounts.get(environment).map(|account| Level::Account(account)),
            Level::Global | Level::Account(_) => None,
        };
        let global = (level != Level::Global).then_some(Level::Global);
        iter::once(level).chain(account).chain(global)
    }

    /// Each statement.
    pub(super) fn statements(&self) -> impl Iterator<Item = (At, &ast::Statement<'r>)> {
        self.policies.iter().enumerate().flat_map(|(policy, stored)| {
            stored.tree.statements.iter().enumerate().map(move |(number, statement)| ((policy, number), statement))
        })
    }

    /// The groups that a policy is bound to, each at the level of a binding.
    pub(super) fn reach(&self, policy: usize) -> Vec<(Level<'r>, &'r str)> {
        let Some(stored) = self.policies.get(policy) else { return Vec::new() };
        let bindings = self.repository.bindings_of(&stored.policy.uuid).map(|(_, binding)| binding);
        let leveled = bindings.filter_map(|binding| Some((binding.level.read()?, binding)));
        leveled
            .flat_map(|(level, binding)| binding.groups.iter().map(move |group| (level, group.as_str())))
            .filter(|(_, group)| !group.is_empty())
            .collect()
    }

    /// Whether a comment allows a trap for a statement.
    pub(super) fn allows(&self, (policy, number): At, code: Code) -> bool {
        self.policies.get(policy).is_some_and(|stored| stored.text.allowances.allows(number, code))
    }

    /// Whether the comments of a policy allow anything.
    pub(super) fn has_allowances(&self, policy: usize) -> bool {
        self.policies.get(policy).is_some_and(|stored| !stored.text.allowances.is_empty())
    }

    /// The same diagnostic, of the text of a policy.
    pub(super) fn mark(&self, policy: usize, diagnostic: Diagnostic) -> Diagnostic {
        match self.policies.get(policy) {
            Some(stored) => stored.policy.place.mark(diagnostic, "statementQuery"),
            None => diagnostic,
        }
    }

    pub(super) fn statement(&self, (policy, number): At) -> Option<&ast::Statement<'r>> {
        self.policies.get(policy)?.tree.statements.get(number)
    }

    pub(super) fn uuid(&self, policy: usize) -> &'r str {
        self.policies.get(policy).map_or("", |stored| &stored.policy.uuid)
    }

    pub(super) fn place(&self, policy: usize) -> Option<&'r Place> {
        self.policies.get(policy).map(|stored| &stored.policy.place)
    }
}

impl Text {
    fn of(review: Review, trouble: &Trouble) -> Self {
        let Review { found, allowances } = review;
        // What was reported before and is allowed needs its comment.
        trouble.listed().iter().for_each(|diagnostic| _ = allowances.allow(diagnostic));
        let mut left = Trouble::default();
        found.into_iter().filter(|found| !allowances.allow(found)).for_each(|found| left.report(found));
        Self { found: left, allowances }
    }
}

/// Policies that no binding names. A document without bindings is only a part of something.
fn unbound(stock: &Stock<'_>, found: &mut Vec<Diagnostic>) {
    if stock.repository.bindings().len() == 0 {
        return;
    }
    for stored in &stock.policies {
        let is_bound = stock.repository.bindings_of(&stored.policy.uuid).next().is_some();
        if !is_bound && !stored.text.allowances.allows_anywhere(Code::UnboundPolicy) {
            let message = format!("no binding names the policy `{}`, so it does nothing", shown(&stored.policy.uuid));
            found.push(stored.policy.place.mark(Diagnostic::warning(Code::UnboundPolicy, message), ""));
        }
    }
}

/// As a message names a level.
pub(super) fn at_level(level: Level<'_>) -> String {
    match level {
        Level::Global => "everywhere".to_owned(),
        Level::Account(id) => format!("at the account `{}`", shown(id)),
        Level::Environment(id) => format!("at the environment `{}`", shown(id)),
    }
}
