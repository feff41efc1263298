//! What can be wrong with the documents of a repository, each fault with its place.

use std::collections::{HashMap, HashSet};

use super::{Bound, Boundaries, StoredBoundary, StoredPolicy};
use crate::allow::Allowances;
use crate::ast;
use crate::catalog::Catalog;
use crate::check;
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Refused, Trouble};
use crate::limits;
use crate::order;
use crate::repository::{Binding, Boundary, Place, Policy, Repository, StoredLevel, VendorCondition, VendorStatement};
use crate::request::Level;
use crate::syntax;
use crate::template;

/// Finds what is wrong, and keeps it in the order of the documents.
pub(super) struct Door<'d, 'r> {
    pub(super) catalog: &'d Catalog,
    repository: &'r Repository,
    accounts: HashMap<&'r str, &'r str>,
    /// Items that lack a field: what else is wrong with them may only follow from that.
    faulty: HashSet<(Option<&'r str>, &'r str)>,
    findings: Vec<(Order, Diagnostic)>,
    errors: usize,
    /// Warnings about a boundary on a permission are given once a policy, not once a binding.
    said: HashSet<(u32, &'r str, String, Code)>,
}

/// Where a finding is listed: by the kind of the document, then by its ordinal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Order {
    Form,
    Environment,
    Policy(u32),
    Boundary(u32),
    Binding(u32),
    Account,
}

impl<'d, 'r> Door<'d, 'r> {
    pub(super) fn new(repository: &'r Repository, catalog: &'d Catalog) -> Self {
        let form = repository.faults();
        let incomplete = form.iter().filter(|fault| fault.code() == Code::MissingField);
        let faulty = incomplete.map(|fault| (fault.document(), fault.path().unwrap_or_default())).collect();
        let errors = form.iter().filter(|fault| fault.is_error()).count();
        let findings = form.iter().map(|fault| (Order::Form, fault.clone())).collect();
        let (accounts, said) = (HashMap::new(), HashSet::new());
        Self { catalog, repository, accounts, faulty, findings, errors, said }
    }

    pub(super) fn report(&mut self, order: Order, place: &Place, field: &str, diagnostic: Diagnostic) {
        self.errors += usize::from(diagnostic.is_error());
        self.findings.push((order, place.mark(diagnostic, field)));
    }

    /// Warns of a boundary on a permission, unless the same was said of the policy.
    pub(super) fn warn_once(
        &mut self,
        policy: u32,
        bound: &Bound<'r>,
        boundary: &'r str,
        permission: &str,
        warning: Diagnostic,
    ) {
        if self.said.insert((policy, boundary, permission.to_owned(), warning.code())) {
            self.report(bound.order, &bound.binding.place, "boundaries", warning);
        }
    }

    pub(super) fn error_count(&self) -> usize {
        self.errors
    }

    /// The warnings, or all findings if one is an error.
    pub(super) fn finish(mut self) -> Result<Vec<Diagnostic>, Refused> {
        order::sort_by(&mut self.findings, &|(one, _), (other, _)| one.cmp(other));
        // Several statements may find the same fault of one binding.
        let mut said = HashSet::new();
        let findings = self.findings.into_iter().map(|(_, finding)| finding);
        Refused::unless_clean(findings.filter(|finding| said.insert(finding.clone())).collect())
    }

    /// Whether reading the document found `place` at fault already.
    fn is_faulty(&self, place: &Place) -> bool {
        !self.faulty.is_empty() && self.faulty.contains(&(place.document(), place.path()))
    }

    /// Reads which account each environment belongs to.
    pub(super) fn accounts(&mut self) {
        for environment in self.repository.environments() {
            if self.is_faulty(&environment.place) {
                continue;
            }
            for (field, id) in [("id", &environment.id), ("account", &environment.account)] {
                if id.is_empty() {
                    let message = "expected an id that is not empty";
                    let fault = Diagnostic::error(Code::InvalidUuid, message);
                    self.report(Order::Environment, &environment.place, field, fault);
                }
            }
            match self.accounts.get(environment.id.as_str()) {
                Some(account) if *account != environment.account => {
                    let message =
                        format!("the environment `{}` belongs to the account `{account}` already", environment.id);
                    let fault = Diagnostic::error(Code::RepeatedUuid, message);
                    self.report(Order::Environment, &environment.place, "id", fault);
                }
                _ => _ = self.accounts.insert(&environment.id, &environment.account),
            }
        }
    }

    /// Reads a policy; `None` if nothing more can be said of it.
    pub(super) fn policy(&mut self, ordinal: u32, policy: &'r Policy) -> Option<StoredPolicy<'r>> {
        if self.is_faulty(&policy.place) {
            return None;
        }
        let order = Order::Policy(ordinal);
        let first = self.repository.policies_named(&policy.uuid).next();
        self.uuid(order, &policy.place, &policy.uuid, first.is_none_or(|(first, _)| first == ordinal));
        let level = self.own_level(order, &policy.place, &policy.level);
        let (tree, allowances) = self.policy_text(order, policy);
        let values = tree.statements.iter().flat_map(|statement| &statement.conditions);
        let parameters = parameters(&policy.text, values);
        let is_first = first.is_some_and(|(first, _)| first == ordinal);
        is_first.then_some(StoredPolicy { ordinal, uuid: &policy.uuid, level, tree, parameters, allowances })
    }

    /// Reads a boundary.
    pub(super) fn boundary(&mut self, ordinal: u32, boundary: &'r Boundary, read: &mut Boundaries<'r>) {
        if self.is_faulty(&boundary.place) {
            return;
        }
        let order = Order::Boundary(ordinal);
        self.uuid(order, &boundary.place, &boundary.uuid, !read.contains_key(boundary.uuid.as_str()));
        let level = self.own_level(order, &boundary.place, &boundary.level);
        let tree = self.boundary_text(order, boundary);
        let parameters = parameters(&boundary.text, tree.conditions.iter());
        let has_bare = tree.conditions.iter().any(super::is_bare);
        let stored = StoredBoundary { uuid: &boundary.uuid, level, tree, parameters, has_bare };
        read.entry(stored.uuid).or_insert(stored);
    }

    fn uuid(&mut self, order: Order, place: &Place, uuid: &str, is_first: bool) {
        if uuid.is_empty() {
            let fault = Diagnostic::error(Code::InvalidUuid, "expected a uuid that is not empty");
            self.report(order, place, "uuid", fault);
        } else if !is_first {
            let message = format!("the uuid `{uuid}` is given twice");
            self.report(order, place, "uuid", Diagnostic::error(Code::RepeatedUuid, message));
        }
    }

    /// The level of a policy or a boundary; one without is at global level.
    fn own_level(&mut self, order: Order, place: &Place, level: &'r StoredLevel) -> Level<'r> {
        if level.is_absent() { Level::Global } else { self.level(order, place, level).unwrap_or(Level::Global) }
    }

    fn level(&mut self, order: Order, place: &Place, level: &'r StoredLevel) -> Option<Level<'r>> {
        let read = level.read();
        if read.is_none() {
            let message = match (level.kind.as_deref(), level.id.as_deref()) {
                (None, None) => "expected a level: `levelType` and `levelId`".to_owned(),
                (None, Some(_)) => "expected a `levelType` beside the `levelId`".to_owned(),
                (Some("global"), _) => "the id of the global level is `global`".to_owned(),
                (Some("account" | "cluster" | "environment"), _) => "expected a `levelId` that is not empty".to_owned(),
                (Some(kind), _) => format!("`{kind}` is no level: expected global, account, cluster or environment"),
            };
            self.report(order, place, "levelType", Diagnostic::error(Code::InvalidLevel, message));
        }
        read
    }

    fn policy_text(&mut self, order: Order, policy: &'r Policy) -> (ast::Policy<'r>, Allowances) {
        let (tree, mut trouble) = syntax::read_policy(&policy.text);
        check::policy(&tree, self.catalog, &mut trouble);
        let units = tree.statements.iter().map(|statement| statement.span);
        let allowances = Allowances::if_any(&policy.text, units, &trouble);
        allowances.take_back(&mut trouble);
        let has_errors = self.text(order, &policy.place, "statementQuery", trouble);
        if tree.statements.is_empty() && !has_errors {
            let fault = Diagnostic::error(Code::EmptyPolicy, "a stored policy has at least one statement");
            self.report(order, &policy.place, "statementQuery", fault);
        }
        if let Some(statements) = &policy.statements
            && !has_errors
            && !self.is_same(&tree, statements)
        {
            let message = "`statements` say something else than `statementQuery`";
            let help = "leave `statements` out: the text is what counts";
            let fault = Diagnostic::error(Code::StatementsDiffer, message).help(help);
            self.report(order, &policy.place, "statements", fault);
        }
        (tree, allowances)
    }

    fn boundary_text(&mut self, order: Order, boundary: &'r Boundary) -> ast::Boundary<'r> {
        let (tree, mut trouble) = syntax::read_boundary(&boundary.text);
        check::boundary(&tree, self.catalog, &mut trouble);
        let units = tree.conditions.iter().map(ast::Condition::span);
        Allowances::if_any(&boundary.text, units, &trouble).take_back(&mut trouble);
        let has_errors = self.text(order, &boundary.place, "boundaryQuery", trouble);
        if tree.conditions.is_empty() && !has_errors {
            let fault = Diagnostic::error(Code::EmptyBoundary, "a stored boundary has at least one condition");
            self.report(order, &boundary.place, "boundaryQuery", fault);
        }
        tree
    }

    /// Takes over what is wrong with a text; whether it has errors.
    fn text(&mut self, order: Order, place: &Place, field: &str, trouble: Trouble) -> bool {
        let mut has_errors = false;
        // An empty text is an error here, so the warning would say the same once more.
        for diagnostic in trouble.finish().into_iter().filter(|diagnostic| diagnostic.code() != Code::NoStatements) {
            has_errors |= diagnostic.is_error();
            self.report(order, place, field, diagnostic);
        }
        has_errors
    }

    /// Whether the text says what the vendor's answer spells out beside it, in any order within a statement.
    fn is_same(&self, policy: &ast::Policy<'_>, statements: &[VendorStatement]) -> bool {
        let same = |(statement, vendor): (&ast::Statement<'_>, &VendorStatement)| {
            let permissions = statement.permissions.iter().map(|item| self.catalog.canonical(item.name));
            let vendor_permissions = vendor.permissions.iter().map(|name| self.catalog.canonical(name));
            let mut conditions: Vec<VendorCondition> = statement.conditions.iter().map(spelled_out).collect();
            let mut vendor_conditions = vendor.conditions.clone().unwrap_or_default();
            order::sort(&mut conditions);
            order::sort(&mut vendor_conditions);
            vendor.effect.eq_ignore_ascii_case(statement.effect.as_str())
                && order::set(permissions.collect()) == order::set(vendor_permissions.collect())
                && conditions == vendor_conditions
        };
        policy.statements.len() == statements.len() && policy.statements.iter().zip(statements).all(same)
    }

    /// The bindings of a policy.
    pub(super) fn bindings(&mut self, policy: &StoredPolicy<'r>, read: &Boundaries<'r>) -> Vec<Bound<'r>> {
        let repository = self.repository;
        let mut bound = Vec::new();
        for (ordinal, binding) in repository.bindings_of(policy.uuid) {
            bound.extend(self.binding(Order::Binding(ordinal), binding, policy, read));
        }
        bound
    }

    fn binding(
        &mut self,
        order: Order,
        binding: &'r Binding,
        policy: &StoredPolicy<'r>,
        read: &Boundaries<'r>,
    ) -> Option<Bound<'r>> {
        if self.is_faulty(&binding.place) {
            return None;
        }
        let level = self.level(order, &binding.place, &binding.level);
        if let Some(level) = level
            && !self.is_at_or_above(policy.level, level)
        {
            let message = format!("the policy `{}` is not of this level or one above it", binding.policy_uuid);
            self.report(order, &binding.place, "policyUuid", Diagnostic::error(Code::LevelNotAbove, message));
        }
        let mut boundaries = Vec::new();
        for (index, uuid) in binding.boundaries.iter().enumerate() {
            let Some(boundary) = read.get(uuid.as_str()) else {
                let fault = Diagnostic::error(Code::UnknownBoundary, format!("there is no boundary `{uuid}`"));
                self.report(order, &binding.place, &format!("boundaries[{index}]"), fault);
                continue;
            };
            if let Some(level) = level
                && !self.is_at_or_above(boundary.level, level)
            {
                let message = format!("the boundary `{uuid}` is not of this level or one above it");
                let fault = Diagnostic::error(Code::LevelNotAbove, message);
                self.report(order, &binding.place, &format!("boundaries[{index}]"), fault);
            }
            boundaries.push(uuid.as_str());
        }
        let boundaries = order::set(boundaries);
        self.parameters(order, binding, policy, boundaries.iter().filter_map(|uuid| read.get(uuid)));
        Some(Bound { order, binding, level: level?, boundaries })
    }

    fn parameters<'b>(
        &mut self,
        order: Order,
        binding: &Binding,
        policy: &StoredPolicy<'r>,
        boundaries: impl Iterator<Item = &'b StoredBoundary<'r>>,
    ) where
        'r: 'b,
    {
        let mut used = policy.parameters.clone();
        for boundary in boundaries {
            used.extend(&boundary.parameters);
        }
        let used = order::set(used);
        for &name in used.iter().filter(|&&name| !binding.parameters.contains_key(name)) {
            let message = format!("expected the parameter `{name}`");
            self.report(order, &binding.place, "parameters", Diagnostic::error(Code::MissingParameter, message));
        }
        for (name, value) in &binding.parameters {
            let field = format!("parameters.{name}");
            let what = if value.contains("${") {
                Some("`${`, which would not be read as a template")
            } else if value.contains(['\n', '\r']) {
                Some("a line break")
            } else if value.contains('"') && value.contains('\'') {
                Some("both kinds of quotes")
            } else {
                None
            };
            if let Some(what) = what {
                let message = format!("the parameter `{name}` holds {what}");
                self.report(order, &binding.place, &field, Diagnostic::error(Code::InvalidParameter, message));
            }
            if used.binary_search(&name.as_str()).is_err() {
                let message = format!("nothing uses the parameter `{name}`");
                self.report(order, &binding.place, &field, Diagnostic::warning(Code::UnusedParameter, message));
            }
        }
    }

    /// Reports every binding of a policy that is not there.
    pub(super) fn unbound_bindings(&mut self) {
        let repository = self.repository;
        for (ordinal, binding) in repository.numbered_bindings() {
            if repository.policies_named(&binding.policy_uuid).next().is_none() {
                self.binding_of_no_policy(ordinal, binding);
            }
        }
    }

    /// Reports the bindings of the policy `uuid`, which is not there.
    pub(super) fn bindings_of_no_policy(&mut self, uuid: &str) {
        let repository = self.repository;
        for (ordinal, binding) in repository.bindings_of(uuid) {
            self.binding_of_no_policy(ordinal, binding);
        }
    }

    fn binding_of_no_policy(&mut self, ordinal: u32, binding: &'r Binding) {
        if self.is_faulty(&binding.place) {
            return;
        }
        let order = Order::Binding(ordinal);
        self.level(order, &binding.place, &binding.level);
        let message = format!("there is no policy `{}`", binding.policy_uuid);
        self.report(order, &binding.place, "policyUuid", Diagnostic::error(Code::UnknownPolicy, message));
    }

    /// Warns of what exceeds the vendor's limits for an account or a level; one table may hold many of them.
    pub(super) fn count(&mut self) {
        let repository = self.repository;
        let mut levels = Vec::new();
        let mut seen = HashSet::new();
        let mut groups = Vec::new();
        for binding in repository.bindings() {
            let Some(level) = binding.level.read() else { continue };
            levels.push(level);
            if let Some(account) = self.account(level) {
                let new = binding.groups.iter().filter(|group| seen.insert((Some(account), group.as_str())));
                groups.extend(new.map(|_| account));
            }
        }
        let account = |level: &'r StoredLevel| self.account(level.read().unwrap_or(Level::Global));
        let policies = repository.policies().filter_map(|policy| account(&policy.level)).collect();
        let boundaries = repository.boundaries().filter_map(|boundary| account(&boundary.level)).collect();
        let counted: [(Vec<&str>, usize, &str); 3] = [
            (policies, limits::ACCOUNT_POLICIES, "policies of the account"),
            (boundaries, limits::ACCOUNT_BOUNDARIES, "boundaries of the account"),
            (groups, limits::ACCOUNT_GROUPS, "groups of the account"),
        ];
        for (mut accounts, limit, what) in counted {
            order::sort(&mut accounts);
            for same in accounts.chunk_by(|one, other| one == other).filter(|same| same.len() > limit) {
                let message = too_many(same.len(), limit, what, same[0]);
                self.findings.push((Order::Account, Diagnostic::warning(Code::TooManyInAccount, message)));
            }
        }
        order::sort(&mut levels);
        for same in levels.chunk_by(|one, other| one == other).filter(|same| same.len() > limits::LEVEL_BINDINGS) {
            let (what, name) = match same[0] {
                Level::Global => ("bindings at the level", "global"),
                Level::Account(id) => ("bindings at the account", id),
                Level::Environment(id) => ("bindings at the environment", id),
            };
            let message = too_many(same.len(), limits::LEVEL_BINDINGS, what, name);
            self.findings.push((Order::Account, Diagnostic::warning(Code::TooManyInAccount, message)));
        }
    }

    fn account(&self, level: Level<'r>) -> Option<&'r str> {
        match level {
            Level::Global => None,
            Level::Account(account) => Some(account),
            Level::Environment(environment) => self.accounts.get(environment).copied(),
        }
    }

    fn is_at_or_above(&self, upper: Level<'_>, level: Level<'r>) -> bool {
        match upper {
            Level::Global => true,
            Level::Account(account) => self.account(level) == Some(account),
            Level::Environment(_) => upper == level,
        }
    }
}

fn too_many(count: usize, limit: usize, what: &str, name: &str) -> String {
    format!("{count} {what} `{name}`: the vendor's limit is {limit}")
}

/// The parameters in the values of `conditions`, sorted, each once; most texts have none.
fn parameters<'r, 't>(text: &'r str, conditions: impl Iterator<Item = &'t ast::Condition<'r>>) -> Vec<&'r str>
where
    'r: 't,
{
    if !text.contains("${") {
        return Vec::new();
    }
    let values = conditions.flat_map(|condition| &condition.values);
    let texts = values.filter_map(|value| text.get(value.span.start()..value.span.end()));
    order::set(texts.flat_map(template::parameters).collect())
}

fn spelled_out(condition: &ast::Condition<'_>) -> VendorCondition {
    VendorCondition {
        name: condition.name.to_owned(),
        operator: condition.operator.vendor_name().to_owned(),
        values: condition.values.iter().map(|value| value.text.clone().into_owned()).collect(),
    }
}
