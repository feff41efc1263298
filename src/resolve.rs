//! Bindings, boundaries, parameters and levels to effective statements.
//!
//! This is the door: everything that can be wrong with a repository is found here, in one pass, and what comes out
//! cannot fail any more. A statement is resolved once for each way in which its bindings fill it in and narrow it, and
//! then reaches a set of groups: nothing is multiplied by the number of groups or bindings that share it.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::ast::{self, Effect, Operator};
use crate::catalog::{Catalog, Standing};
use crate::check;
use crate::diagnostic::{Code, Diagnostic, Refused, Trouble};
use crate::effective::{
    About, Effective, EffectiveCondition, EffectiveStatement, EffectiveValue, OwnedLevel, Piece, Reach,
};
use crate::limits;
use crate::repository::{Binding, Boundary, Place, Policy, Repository, StoredLevel, VendorCondition, VendorStatement};
use crate::request::Level;
use crate::syntax;
use crate::template::{self, Part};

/// The effective statements of `repository` and the warnings, or everything that is wrong with it.
pub(crate) fn resolve<'c>(
    repository: &'c Repository,
    catalog: &'c Catalog,
) -> Result<(Effective, Vec<Diagnostic>), Refused> {
    let faulty = repository.faults().iter().filter(|fault| fault.code() == Code::MissingField);
    let faulty = faulty.map(|fault| (fault.document(), fault.path().unwrap_or_default())).collect();
    let mut door = Door { catalog, faulty, diagnostics: repository.faults().to_vec() };
    let stored = door.read(repository);
    let bindings = door.bind(repository, &stored);
    door.count(repository, &stored);
    if door.diagnostics.iter().any(Diagnostic::is_error) {
        // What would be resolved from here on could be wrong because of what is reported already.
        return Refused::unless_clean(door.diagnostics).map(|warnings| (Effective::default(), warnings));
    }
    let mut bound: Vec<Vec<&Bound<'_>>> = vec![Vec::new(); stored.policies.len()];
    for binding in &bindings {
        bound[binding.policy].push(binding);
    }
    let mut resolving = Resolving::new(&mut door, &stored);
    for (position, (policy, bindings)) in stored.policies.iter().zip(&bound).enumerate() {
        resolving.policy(position, policy, bindings);
    }
    let effective = resolving.effective;
    // Several statements may find the same fault of one binding.
    let mut said = HashSet::new();
    door.diagnostics.retain(|diagnostic| said.insert(diagnostic.clone()));
    let warnings = Refused::unless_clean(door.diagnostics)?;
    Ok((effective, warnings))
}

/// The content of a repository, read and checked.
struct Stored<'r> {
    policies: Vec<Read<'r, ast::Policy<'r>>>,
    boundaries: Vec<Read<'r, ast::Boundary<'r>>>,
    policy_positions: HashMap<&'r str, usize>,
    boundary_positions: HashMap<&'r str, usize>,
    accounts: BTreeMap<&'r str, &'r str>,
}

/// A policy or a boundary with the tree of its text.
struct Read<'r, T> {
    uuid: &'r str,
    level: Level<'r>,
    tree: T,
    parameters: HashSet<&'r str>,
}

/// A binding, with the twins that count as one with it folded in.
struct Bound<'r> {
    binding: &'r Binding,
    policy: usize,
    /// Positions, sorted, each once.
    boundaries: Vec<usize>,
    level: Level<'r>,
}

struct Door<'c> {
    catalog: &'c Catalog,
    /// Items that lack a field: what else is wrong with them may only follow from that.
    faulty: HashSet<(Option<&'c str>, &'c str)>,
    diagnostics: Vec<Diagnostic>,
}

impl Door<'_> {
    fn report(&mut self, place: &Place, field: &str, diagnostic: Diagnostic) {
        self.diagnostics.push(place.mark(diagnostic, field));
    }

    /// Whether reading the document found `place` at fault already.
    fn is_faulty(&self, place: &Place) -> bool {
        self.faulty.contains(&(place.document(), place.path()))
    }

    fn read<'r>(&mut self, repository: &'r Repository) -> Stored<'r> {
        let accounts = self.accounts(repository);
        let (mut policies, mut policy_positions) = (Vec::new(), HashMap::new());
        for policy in repository.policies() {
            if self.is_faulty(&policy.place) {
                continue;
            }
            self.uuid(&policy.place, &policy.uuid, policies.len(), &mut policy_positions);
            let level = self.own_level(&policy.place, &policy.level);
            let tree = self.policy_text(policy);
            let values = tree.statements.iter().flat_map(|statement| &statement.conditions);
            policies.push(Read { uuid: &policy.uuid, level, parameters: parameters(&policy.text, values), tree });
        }
        let (mut boundaries, mut boundary_positions) = (Vec::new(), HashMap::new());
        for boundary in repository.boundaries() {
            if self.is_faulty(&boundary.place) {
                continue;
            }
            self.uuid(&boundary.place, &boundary.uuid, boundaries.len(), &mut boundary_positions);
            let level = self.own_level(&boundary.place, &boundary.level);
            let tree = self.boundary_text(boundary);
            let parameters = parameters(&boundary.text, tree.conditions.iter());
            boundaries.push(Read { uuid: &boundary.uuid, level, parameters, tree });
        }
        Stored { policies, boundaries, policy_positions, boundary_positions, accounts }
    }

    fn accounts<'r>(&mut self, repository: &'r Repository) -> BTreeMap<&'r str, &'r str> {
        let mut accounts: BTreeMap<&str, &str> = BTreeMap::new();
        for environment in repository.environments() {
            if self.is_faulty(&environment.place) {
                continue;
            }
            for (field, id) in [("id", &environment.id), ("account", &environment.account)] {
                if id.is_empty() {
                    let message = "expected an id that is not empty";
                    self.report(&environment.place, field, Diagnostic::error(Code::InvalidUuid, message));
                }
            }
            match accounts.get(environment.id.as_str()) {
                Some(account) if *account != environment.account => {
                    let message =
                        format!("the environment `{}` belongs to the account `{account}` already", environment.id);
                    self.report(&environment.place, "id", Diagnostic::error(Code::RepeatedUuid, message));
                }
                _ => _ = accounts.insert(&environment.id, &environment.account),
            }
        }
        accounts
    }

    fn uuid<'r>(&mut self, place: &Place, uuid: &'r str, position: usize, positions: &mut HashMap<&'r str, usize>) {
        if uuid.is_empty() {
            self.report(place, "uuid", Diagnostic::error(Code::InvalidUuid, "expected a uuid that is not empty"));
        } else if positions.contains_key(uuid) {
            let message = format!("the uuid `{uuid}` is given twice");
            self.report(place, "uuid", Diagnostic::error(Code::RepeatedUuid, message));
        } else {
            positions.insert(uuid, position);
        }
    }

    /// The level of a policy or a boundary; one without is at global level.
    fn own_level<'r>(&mut self, place: &Place, level: &'r StoredLevel) -> Level<'r> {
        if level.is_absent() { Level::Global } else { self.level(place, level).unwrap_or(Level::Global) }
    }

    fn level<'r>(&mut self, place: &Place, level: &'r StoredLevel) -> Option<Level<'r>> {
        let read = level.read();
        if read.is_none() {
            let message = match (level.kind.as_deref(), level.id.as_deref()) {
                (None, None) => "expected a level: `levelType` and `levelId`".to_owned(),
                (None, Some(_)) => "expected a `levelType` beside the `levelId`".to_owned(),
                (Some("global"), _) => "the id of the global level is `global`".to_owned(),
                (Some("account" | "cluster" | "environment"), _) => "expected a `levelId` that is not empty".to_owned(),
                (Some(kind), _) => format!("`{kind}` is no level: expected global, account, cluster or environment"),
            };
            self.report(place, "levelType", Diagnostic::error(Code::InvalidLevel, message));
        }
        read
    }

    fn policy_text<'r>(&mut self, policy: &'r Policy) -> ast::Policy<'r> {
        let (tree, mut trouble) = syntax::read_policy(&policy.text);
        check::policy(&tree, self.catalog, &mut trouble);
        let has_errors = self.text(&policy.place, "statementQuery", trouble);
        if tree.statements.is_empty() && !has_errors {
            let message = "a stored policy has at least one statement";
            self.report(&policy.place, "statementQuery", Diagnostic::error(Code::EmptyPolicy, message));
        }
        if let Some(statements) = &policy.statements
            && !has_errors
            && !self.is_same(&tree, statements)
        {
            let message = "`statements` say something else than `statementQuery`";
            let help = "leave `statements` out: the text is what counts";
            self.report(&policy.place, "statements", Diagnostic::error(Code::StatementsDiffer, message).help(help));
        }
        tree
    }

    fn boundary_text<'r>(&mut self, boundary: &'r Boundary) -> ast::Boundary<'r> {
        let (tree, mut trouble) = syntax::read_boundary(&boundary.text);
        check::boundary(&tree, self.catalog, &mut trouble);
        let has_errors = self.text(&boundary.place, "boundaryQuery", trouble);
        if tree.conditions.is_empty() && !has_errors {
            let message = "a stored boundary has at least one condition";
            self.report(&boundary.place, "boundaryQuery", Diagnostic::error(Code::EmptyBoundary, message));
        }
        tree
    }

    /// Takes over what is wrong with a text; whether it has errors.
    fn text(&mut self, place: &Place, field: &str, trouble: Trouble) -> bool {
        let mut has_errors = false;
        // An empty text is an error here, so the warning would say the same once more.
        for diagnostic in trouble.finish().into_iter().filter(|diagnostic| diagnostic.code() != Code::NoStatements) {
            has_errors |= diagnostic.is_error();
            self.report(place, field, diagnostic);
        }
        has_errors
    }

    /// Whether the text says what the vendor's answer spells out beside it, in any order within a statement.
    fn is_same(&self, policy: &ast::Policy<'_>, statements: &[VendorStatement]) -> bool {
        let same = |(statement, vendor): (&ast::Statement<'_>, &VendorStatement)| {
            let sorted = |mut names: Vec<String>| {
                names.sort_unstable();
                names.dedup();
                names
            };
            let permissions = statement.permissions.iter().map(|item| self.catalog.canonical(item.name).into_owned());
            let vendor_permissions = vendor.permissions.iter().map(|name| self.catalog.canonical(name).into_owned());
            let mut conditions: Vec<VendorCondition> = statement.conditions.iter().map(spelled_out).collect();
            let mut vendor_conditions = vendor.conditions.clone().unwrap_or_default();
            conditions.sort_unstable();
            vendor_conditions.sort_unstable();
            vendor.effect.eq_ignore_ascii_case(statement.effect.as_str())
                && sorted(permissions.collect()) == sorted(vendor_permissions.collect())
                && conditions == vendor_conditions
        };
        policy.statements.len() == statements.len() && policy.statements.iter().zip(statements).all(same)
    }

    /// The bindings, each with the policy and the boundaries that it names.
    fn bind<'r>(&mut self, repository: &'r Repository, stored: &Stored<'r>) -> Vec<Bound<'r>> {
        let mut bindings = Vec::new();
        for binding in repository.bindings() {
            if self.is_faulty(&binding.place) {
                continue;
            }
            let level = self.level(&binding.place, &binding.level);
            let Some(&policy) = stored.policy_positions.get(binding.policy_uuid.as_str()) else {
                let message = format!("there is no policy `{}`", binding.policy_uuid);
                self.report(&binding.place, "policyUuid", Diagnostic::error(Code::UnknownPolicy, message));
                continue;
            };
            if let Some(level) = level
                && !stored.is_at_or_above(stored.policies[policy].level, level)
            {
                let message = format!("the policy `{}` is not of this level or one above it", binding.policy_uuid);
                self.report(&binding.place, "policyUuid", Diagnostic::error(Code::LevelNotAbove, message));
            }
            let mut boundaries = Vec::new();
            for (index, uuid) in binding.boundaries.iter().enumerate() {
                let field = format!("boundaries[{index}]");
                let Some(&boundary) = stored.boundary_positions.get(uuid.as_str()) else {
                    let message = format!("there is no boundary `{uuid}`");
                    self.report(&binding.place, &field, Diagnostic::error(Code::UnknownBoundary, message));
                    continue;
                };
                if let Some(level) = level
                    && !stored.is_at_or_above(stored.boundaries[boundary].level, level)
                {
                    let message = format!("the boundary `{uuid}` is not of this level or one above it");
                    self.report(&binding.place, &field, Diagnostic::error(Code::LevelNotAbove, message));
                }
                boundaries.push(boundary);
            }
            boundaries.sort_unstable();
            boundaries.dedup();
            self.parameters(binding, policy, &boundaries, stored);
            if let Some(level) = level {
                bindings.push(Bound { binding, policy, boundaries, level });
            }
        }
        bindings
    }

    fn parameters(&mut self, binding: &Binding, policy: usize, boundaries: &[usize], stored: &Stored<'_>) {
        let of_boundaries = boundaries.iter().flat_map(|&boundary| &stored.boundaries[boundary].parameters);
        let mut used: Vec<&str> = stored.policies[policy].parameters.iter().chain(of_boundaries).copied().collect();
        used.sort_unstable();
        used.dedup();
        for name in used.iter().filter(|&&name| !binding.parameters.contains_key(name)) {
            let message = format!("expected the parameter `{name}`");
            self.report(&binding.place, "parameters", Diagnostic::error(Code::MissingParameter, message));
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
                self.report(&binding.place, &field, Diagnostic::error(Code::InvalidParameter, message));
            }
            if used.binary_search(&name.as_str()).is_err() {
                let message = format!("nothing uses the parameter `{name}`");
                self.report(&binding.place, &field, Diagnostic::warning(Code::UnusedParameter, message));
            }
        }
    }

    /// Warns of what exceeds the vendor's limits for an account or a level; one table may hold many of them.
    fn count<'r>(&mut self, repository: &'r Repository, stored: &Stored<'r>) {
        let mut bindings: BTreeMap<Level<'_>, usize> = BTreeMap::new();
        let mut groups: BTreeMap<&str, HashSet<&str>> = BTreeMap::new();
        for binding in repository.bindings() {
            let Some(level) = binding.level.read() else { continue };
            *bindings.entry(level).or_default() += 1;
            if let Some(account) = stored.account(level) {
                groups.entry(account).or_default().extend(binding.groups.iter().map(String::as_str));
            }
        }
        let per_account = |levels: Vec<Level<'r>>| {
            let mut counts: BTreeMap<String, usize> = BTreeMap::new();
            for account in levels.into_iter().filter_map(|level| stored.account(level)) {
                *counts.entry(account.to_owned()).or_default() += 1;
            }
            counts
        };
        let policies = per_account(stored.policies.iter().map(|policy| policy.level).collect());
        let boundaries = per_account(stored.boundaries.iter().map(|boundary| boundary.level).collect());
        let groups = groups.into_iter().map(|(account, groups)| (account.to_owned(), groups.len())).collect();
        let levels = bindings.into_iter().map(|(level, count)| (format!("{level:?}"), count)).collect();
        let counted: [(BTreeMap<String, usize>, usize, &str); 4] = [
            (policies, limits::ACCOUNT_POLICIES, "policies of the account"),
            (boundaries, limits::ACCOUNT_BOUNDARIES, "boundaries of the account"),
            (groups, limits::ACCOUNT_GROUPS, "groups of the account"),
            (levels, limits::LEVEL_BINDINGS, "bindings of the level"),
        ];
        for (counts, limit, what) in counted {
            for (name, count) in counts.into_iter().filter(|&(_, count)| count > limit) {
                let message = format!("{count} {what} `{name}`: the vendor's limit is {limit}");
                self.diagnostics.push(Diagnostic::warning(Code::TooManyInAccount, message));
            }
        }
    }
}

impl<'r> Stored<'r> {
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

/// The parameters in the values of `conditions`; most texts have none.
fn parameters<'r, 't>(text: &'r str, conditions: impl Iterator<Item = &'t ast::Condition<'r>>) -> HashSet<&'r str>
where
    'r: 't,
{
    if !text.contains("${") {
        return HashSet::new();
    }
    let values = conditions.flat_map(|condition| &condition.values);
    let texts = values.filter_map(|value| text.get(value.span.start()..value.span.end()));
    texts.flat_map(template::parameters).collect()
}

fn spelled_out(condition: &ast::Condition<'_>) -> VendorCondition {
    VendorCondition {
        name: condition.name.to_owned(),
        operator: condition.operator.vendor_name().to_owned(),
        values: condition.values.iter().map(|value| value.text.clone().into_owned()).collect(),
    }
}

/// How a statement comes out for one permission: equal keys, equal conditions.
#[derive(PartialEq, Eq, Hash, PartialOrd, Ord, Clone)]
struct Variant {
    /// The service, if a name without a prefix belongs to it.
    service: Option<String>,
    has_single_values: bool,
    is_unconditional: bool,
    /// For each boundary of the binding the conditions that apply; `None` if one of them leaves the permission as it is.
    boundaries: Option<Vec<Vec<bool>>>,
}

/// The bindings that fill in and narrow a statement in the same way.
struct Class<'b, 'r> {
    first: &'b Bound<'r>,
    reach: u32,
}

struct Resolving<'d, 'c, 'r> {
    door: &'d mut Door<'c>,
    stored: &'d Stored<'r>,
    effective: Effective,
    levels: HashMap<OwnedLevel, u32>,
    groups: HashMap<&'r str, u32>,
    reaches: HashMap<Reach, u32>,
    /// Warnings about a boundary on a permission are given once a policy, not once a binding.
    said: HashSet<(usize, usize, String, Code)>,
}

impl<'d, 'c, 'r> Resolving<'d, 'c, 'r> {
    fn new(door: &'d mut Door<'c>, stored: &'d Stored<'r>) -> Self {
        let effective = Effective {
            policies: stored.policies.iter().map(|policy| policy.uuid.to_owned()).collect(),
            environments: stored.accounts.iter().map(|(&id, &account)| (id.to_owned(), account.to_owned())).collect(),
            ..Effective::default()
        };
        let (levels, groups, reaches, said) = (HashMap::new(), HashMap::new(), HashMap::new(), HashSet::new());
        Self { door, stored, effective, levels, groups, reaches, said }
    }

    fn policy(&mut self, position: usize, policy: &Read<'r, ast::Policy<'r>>, bindings: &[&Bound<'r>]) {
        // Most statements of a policy use the same parameters, so they fall into the same classes.
        let mut classes: HashMap<(Effect, Vec<String>), Vec<Class<'_, 'r>>> = HashMap::new();
        for (number, statement) in (1..).zip(&policy.tree.statements) {
            let mut used: Vec<String> = statement
                .conditions
                .iter()
                .flat_map(|condition| &condition.values)
                .flat_map(|value| template::parameters(&value.text))
                .map(str::to_owned)
                .collect();
            used.sort_unstable();
            used.dedup();
            let key = (statement.effect, used);
            if !classes.contains_key(&key) {
                let found = self.classes(key.0, &key.1, bindings);
                classes.insert(key.clone(), found);
            }
            for class in classes.get(&key).into_iter().flatten() {
                self.statement(position, number, statement, class);
            }
        }
    }

    fn classes<'b>(&mut self, effect: Effect, used: &[String], bindings: &[&'b Bound<'r>]) -> Vec<Class<'b, 'r>> {
        let mut positions: HashMap<(Vec<&str>, &[usize]), usize> = HashMap::new();
        let mut classes: Vec<(&'b Bound<'r>, Reach)> = Vec::new();
        for &bound in bindings {
            // A DENY is not narrowed, so the boundaries make no difference to it.
            let boundaries = if effect == Effect::Allow { bound.boundaries.as_slice() } else { &[] };
            let mut names: Vec<&str> = used.iter().map(String::as_str).collect();
            names.extend(boundaries.iter().flat_map(|&boundary| &self.stored.boundaries[boundary].parameters));
            names.sort_unstable();
            names.dedup();
            let values = names.iter().filter_map(|&name| bound.binding.parameters.get(name)).map(String::as_str);
            let position = *positions.entry((values.collect(), boundaries)).or_insert_with(|| {
                classes.push((bound, Reach::default()));
                classes.len() - 1
            });
            let level = self.level(bound.level);
            for group in bound.binding.groups.iter().filter(|group| !group.is_empty()) {
                classes[position].1.0.push((level, self.group(group)));
            }
        }
        let reached = classes.into_iter().map(|(first, mut reach)| {
            reach.0.sort_unstable();
            reach.0.dedup();
            Class { first, reach: self.reach(reach) }
        });
        reached.collect()
    }

    fn statement(&mut self, policy: usize, number: u32, statement: &ast::Statement<'r>, class: &Class<'_, 'r>) {
        let mut variants: BTreeMap<Variant, Vec<String>> = BTreeMap::new();
        let mut names: Vec<String> = statement
            .permissions
            .iter()
            .map(|permission| self.door.catalog.canonical(permission.name).into_owned())
            .collect();
        names.sort_unstable();
        names.dedup();
        for permission in names {
            let variant = self.variant(policy, statement, &permission, class.first);
            variants.entry(variant).or_default().push(permission);
        }
        for (variant, permissions) in variants {
            let conditions = if variant.is_unconditional { &[][..] } else { &statement.conditions };
            let conditions =
                conditions.iter().map(|condition| self.condition(condition, &variant, class.first)).collect();
            let boundaries = self.boundaries(&variant, class.first);
            self.effective.statements.push(EffectiveStatement {
                effect: statement.effect,
                permissions,
                conditions,
                boundaries,
                reach: class.reach,
                policy: number_of(policy),
                number,
            });
        }
    }

    fn variant(
        &mut self,
        policy: usize,
        statement: &ast::Statement<'r>,
        permission: &str,
        bound: &Bound<'r>,
    ) -> Variant {
        let stored = self.stored;
        let boundaries = if statement.effect == Effect::Allow { bound.boundaries.as_slice() } else { &[] };
        let narrowing = boundaries.iter().flat_map(|&boundary| &stored.boundaries[boundary].tree.conditions);
        let has_bare = statement.conditions.iter().chain(narrowing).any(|condition| !condition.name.contains(':'));
        let service = service(permission);
        // Every boundary is looked at, since each has its own warnings.
        let applying: Vec<Option<Vec<bool>>> =
            boundaries.iter().map(|&boundary| self.applying(policy, boundary, permission, bound)).collect();
        Variant {
            service: has_bare.then(|| service.to_owned()),
            has_single_values: self.door.catalog.has_single_values(permission),
            is_unconditional: statement.effect == Effect::Deny && self.door.catalog.is_grail_table(permission),
            boundaries: applying.into_iter().collect(),
        }
    }

    /// Which conditions of the boundary apply to the permission; `None` if none does.
    fn applying(&mut self, policy: usize, boundary: usize, permission: &str, bound: &Bound<'r>) -> Option<Vec<bool>> {
        let stored = self.stored;
        let conditions = &stored.boundaries[boundary].tree.conditions;
        let uuid = stored.boundaries[boundary].uuid;
        let catalog = self.door.catalog;
        if catalog.standing(permission) != Standing::Known {
            let message = format!(
                "all of the boundary `{uuid}` applies to `{permission}`, whose conditions are not known; the real service may drop some"
            );
            self.warn_once(policy, boundary, permission, bound, Diagnostic::warning(Code::BoundaryKeptWhole, message));
            return Some(vec![true; conditions.len()]);
        }
        let mut applies = Vec::with_capacity(conditions.len());
        for condition in conditions {
            let name = catalog.canonical_condition(condition.name, service(permission));
            let operators = catalog.operators(permission, &name);
            if operators.is_some_and(|operators| !operators.contains(condition.operator)) {
                let message = format!(
                    "`{permission}` does not take `{}` for `{name}` of the boundary `{uuid}`",
                    condition.operator
                );
                self.warn_once(
                    policy,
                    boundary,
                    permission,
                    bound,
                    Diagnostic::warning(Code::PartlySupportedOperator, message),
                );
            }
            applies.push(name.starts_with(GLOBAL) || operators.is_some());
        }
        if applies.contains(&true) {
            return Some(applies);
        }
        let message = format!("nothing of the boundary `{uuid}` applies to `{permission}`, which stays as it is");
        self.warn_once(policy, boundary, permission, bound, Diagnostic::warning(Code::BoundaryWithoutEffect, message));
        None
    }

    fn warn_once(&mut self, policy: usize, boundary: usize, permission: &str, bound: &Bound<'r>, warning: Diagnostic) {
        if self.said.insert((policy, boundary, permission.to_owned(), warning.code())) {
            self.door.report(&bound.binding.place, "boundaries", warning);
        }
    }

    /// The boundaries as alternatives; none if one of them leaves the permissions as they are.
    fn boundaries(&mut self, variant: &Variant, bound: &Bound<'r>) -> Vec<Vec<Vec<EffectiveCondition>>> {
        let stored = self.stored;
        let Some(applying) = &variant.boundaries else { return Vec::new() };
        let mut alternatives = Vec::new();
        for (&boundary, applies) in bound.boundaries.iter().zip(applying) {
            // Different names are joined by AND, several conditions with one name are alternatives.
            let mut by_name: Vec<(String, Vec<EffectiveCondition>)> = Vec::new();
            for (condition, _) in
                stored.boundaries[boundary].tree.conditions.iter().zip(applies).filter(|(_, applies)| **applies)
            {
                let name = self.name(condition, variant);
                let condition = self.condition(condition, variant, bound);
                match by_name.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, conditions)) => conditions.push(condition),
                    None => by_name.push((name, vec![condition])),
                }
            }
            alternatives.push(by_name.into_iter().map(|(_, conditions)| conditions).collect());
        }
        alternatives
    }

    fn name(&self, condition: &ast::Condition<'_>, variant: &Variant) -> String {
        let service = variant.service.as_deref().unwrap_or_default();
        self.door.catalog.canonical_condition(condition.name, service).into_owned()
    }

    fn condition(
        &mut self,
        condition: &ast::Condition<'_>,
        variant: &Variant,
        bound: &Bound<'r>,
    ) -> EffectiveCondition {
        let name = self.name(condition, variant);
        let values =
            condition.values.iter().map(|value| self.value(&name, condition.operator, &value.text, bound)).collect();
        let about = match name.as_str() {
            "global:date" => About::Time("global:date"),
            "global:date-time" => About::Time("global:date-time"),
            "global:time-of-day" => About::Time("global:time-of-day"),
            "global:week-day" => About::Time("global:week-day"),
            "global:environmentId" => About::EnvironmentId,
            "global:userGroup" => About::UserGroup,
            _ => About::Attribute { is_single: variant.has_single_values && name.starts_with("storage:"), name },
        };
        EffectiveCondition { about, operator: condition.operator, values }
    }

    /// The value with its parameters filled in. What is filled in is never read again.
    fn value(&mut self, name: &str, operator: Operator, text: &str, bound: &Bound<'r>) -> EffectiveValue {
        let parameters = &bound.binding.parameters;
        let filled_in = |name: &str| parameters.get(name).map_or("", String::as_str);
        let mut pieces: Vec<Piece> = Vec::new();
        for part in template::parts(text) {
            let text = match part {
                Part::Text(text) | Part::Unknown(text) => text,
                Part::Parameter(name) => filled_in(name),
                Part::Attribute(attribute) => {
                    pieces.push(Piece::Attribute(attribute));
                    continue;
                }
            };
            match pieces.last_mut() {
                _ if text.is_empty() => {}
                Some(Piece::Text(before)) => before.push_str(text),
                _ => pieces.push(Piece::Text(text.to_owned())),
            }
        }
        let place = &bound.binding.place;
        let bytes: usize = pieces.iter().map(|piece| if let Piece::Text(text) = piece { text.len() } else { 0 }).sum();
        if bytes > limits::STRING_BYTES {
            let message = format!(
                "a value of `{name}` has {bytes} bytes when its parameters are filled in; a string has at most {}",
                limits::STRING_BYTES
            );
            self.door.report(place, "parameters", Diagnostic::error(Code::StringTooLong, message));
        }
        let is_prefix = matches!(operator, Operator::StartsWith | Operator::NotStartsWith | Operator::Match);
        if is_prefix && let Some(empty) = template::parameters(text).find(|name| filled_in(name).is_empty()) {
            let message = format!("the parameter `{empty}` is empty in {operator} of `{name}`");
            let warning = Diagnostic::warning(Code::EmptyParameter, message);
            self.door.report(place, &format!("parameters.{empty}"), warning);
        }
        if !check::is_time_condition(name) {
            return EffectiveValue::Text(pieces);
        }
        let text = match pieces.as_slice() {
            [Piece::Text(text)] => text.as_str(),
            _ => "",
        };
        if let Some(time) = check::time_value(name, text) {
            return time;
        }
        let message = format!("`{text}` is no value of `{name}`");
        self.door.report(place, "parameters", Diagnostic::error(Code::InvalidTime, message));
        EffectiveValue::Text(pieces)
    }

    fn level(&mut self, level: Level<'_>) -> u32 {
        let level = match level {
            Level::Global => OwnedLevel::Global,
            Level::Account(id) => OwnedLevel::Account(id.to_owned()),
            Level::Environment(id) => OwnedLevel::Environment(id.to_owned()),
        };
        let levels = &mut self.effective.levels;
        *self.levels.entry(level).or_insert_with_key(|level| {
            levels.push(level.clone());
            number_of(levels.len() - 1)
        })
    }

    fn group(&mut self, group: &'r str) -> u32 {
        let groups = &mut self.effective.groups;
        *self.groups.entry(group).or_insert_with(|| {
            groups.push(group.to_owned());
            number_of(groups.len() - 1)
        })
    }

    fn reach(&mut self, reach: Reach) -> u32 {
        let reaches = &mut self.effective.reaches;
        *self.reaches.entry(reach).or_insert_with_key(|reach| {
            reaches.push(reach.clone());
            number_of(reaches.len() - 1)
        })
    }
}

/// Every name that begins so belongs to the language itself.
const GLOBAL: &str = "global:";

fn service(permission: &str) -> &str {
    permission.split(':').next().unwrap_or_default()
}

/// Positions are counted in 32 bits: four thousand million policies, groups or sets of groups fit no memory.
fn number_of(position: usize) -> u32 {
    u32::try_from(position).expect("a repository of that many parts does not fit into memory")
}
