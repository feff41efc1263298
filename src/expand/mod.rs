//! What somebody in one group who asks at one level is subject to: the effective statements, as data, and what they are
//! written down as.
//!
//! `resolve` says what bindings, parameters and boundaries make of a policy. Here that is taken over as owned data,
//! and the alternatives that boundaries leave are multiplied out, since a policy text has no OR.

mod product;
mod stored;
mod text;
mod vendor;

use std::collections::{BTreeMap, HashMap};

use crate::ast::{Effect, Operator};
use crate::catalog::Catalog;
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Refused};
use crate::limits;
use crate::order;
use crate::repository::Repository;
use crate::request::Level;
use crate::resolve::{self, Scope};

use stored::{OwnedLevel, Stored, Way};
use text::Written;

/// The effective statements of a repository, ready to be written out for any group at any level.
///
/// ```
/// use allowhere::repository::{Binding, Boundary, Policy, Repository};
/// use allowhere::{Catalog, Expansions, Level};
///
/// let mut repository = Repository::new();
/// repository.add_policy(Policy::new("reader", "Reader", "ALLOW settings:objects:read, settings:schemas:read;"));
/// repository.add_boundary(Boundary::new("own", "Own", r#"settings:schemaId = "a"; settings:schemaId = "b";"#));
/// let prod = Level::Environment("prod");
/// repository.append(Binding::new(prod, "reader", ["sales"]).with_boundary("own"));
///
/// let expansions = Expansions::of(&repository, &Catalog::builtin())?;
/// let sales = expansions.expand("sales", prod)?;
/// assert_eq!(
///     sales.policies(),
///     ["// from reader:1 (Reader), bound at environment prod, within the boundary own\n\
///       ALLOW settings:objects:read, settings:schemas:read WHERE settings:schemaId IN (\"a\", \"b\");\n"]
/// );
/// # Ok::<(), allowhere::Refused>(())
/// ```
#[derive(Debug)]
pub struct Expansions {
    catalog: Catalog,
    accounts: HashMap<String, String>,
    /// In the order of the repository.
    statements: Vec<Stored>,
    ways: Vec<Way>,
    /// The ways that lead to each group, each with the level of a binding.
    groups: BTreeMap<String, Vec<(OwnedLevel, usize)>>,
    warnings: Vec<Diagnostic>,
}

/// What somebody in a group who asks at a level is subject to.
///
/// Written down with serde it has the shape of the vendor's answer about effective permissions, with `group`,
/// `levelType` and `levelId` beside `effectivePermissions`.
#[derive(Debug)]
pub struct Expansion {
    group: String,
    level: OwnedLevel,
    statements: Vec<ExpandedStatement>,
    written: Vec<Written>,
    left_out: Vec<Written>,
    warnings: Vec<Diagnostic>,
}

/// An effective statement: nothing in it depends on bindings, parameters or boundaries any more.
#[derive(Debug, Clone)]
pub struct ExpandedStatement {
    effect: Effect,
    permissions: Vec<String>,
    conditions: Vec<ExpandedCondition>,
    source: Source,
    /// How many of the conditions are the policy's own; those of boundaries stand behind them.
    own: usize,
    /// Position among the statements of all groups.
    stored: usize,
}

/// A condition of an effective statement.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct ExpandedCondition {
    name: String,
    operator: Operator,
    values: Vec<String>,
}

/// Where an effective statement comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    policy: String,
    name: String,
    statement: u32,
    levels: Vec<OwnedLevel>,
    /// Those that let the statement through in this form.
    boundaries: Vec<String>,
    /// Whether they leave it as it was.
    is_unrestricted: bool,
}

impl Expansions {
    /// Resolves a repository; refused for the same reasons as by [`DecisionTable::compile`](crate::DecisionTable).
    pub fn of(repository: &Repository, catalog: &Catalog) -> Result<Self, Refused> {
        let names: HashMap<&str, &str> = repository.policies().map(|policy| (policy.uuid(), policy.name())).collect();
        let environments = repository.environments().iter();
        let mut expansions = Self {
            catalog: catalog.clone(),
            accounts: environments.map(|known| (known.id().to_owned(), known.account().to_owned())).collect(),
            statements: Vec::new(),
            ways: Vec::new(),
            groups: BTreeMap::new(),
            warnings: Vec::new(),
        };
        expansions.warnings = resolve::resolve(repository, catalog, &Scope::Everything, &mut |policy| {
            let name = names.get(policy.uuid).copied().unwrap_or_default();
            expansions.take(policy, name);
        })?;
        Ok(expansions)
    }

    /// What is doubtful about the repository.
    #[must_use]
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }

    /// The groups that something is bound to, in the order of their names.
    pub fn groups(&self) -> impl Iterator<Item = &str> {
        self.groups.keys().map(String::as_str)
    }

    /// The levels at which something is bound to `group`: global, then accounts, then environments. At any other level
    /// the group is subject to what holds at the nearest of these above it.
    #[must_use]
    pub fn levels(&self, group: &str) -> Vec<Level<'_>> {
        let ways = self.groups.get(group).map_or(&[][..], Vec::as_slice);
        order::set(ways.iter().map(|(level, _)| level.level()).collect())
    }

    /// What somebody in `group` who asks at `level` is subject to: what is bound to the group there and above.
    ///
    /// Refused if boundaries make too many statements of one ([`limits::EXPANDED_ALTERNATIVES`]), or there are too many
    /// in all ([`limits::EXPANDED_STATEMENTS`]); if a value cannot be written in a policy text, because a parameter
    /// brings the other kind of quotes or completes a `${…}`; or if a DENY cannot be written. An ALLOW with a
    /// condition that its permission does not support, which a policy text may not say, is left out with a warning:
    /// see [`Expansion::left_out`].
    pub fn expand(&self, group: &str, level: Level<'_>) -> Result<Expansion, Refused> {
        let above = self.above(level);
        let mut reached: BTreeMap<usize, Vec<OwnedLevel>> = BTreeMap::new();
        for (bound, way) in self.groups.get(group).into_iter().flatten() {
            if above.contains(&bound.level()) {
                reached.entry(*way).or_default().push(bound.clone());
            }
        }
        let mut positions: Vec<(usize, Vec<OwnedLevel>)> = Vec::new();
        for (way, levels) in reached {
            let levels = order::set(levels);
            let statements = self.ways.get(way).map_or(&[][..], |way| &way.statements);
            positions.extend(statements.iter().map(|position| (*position, levels.clone())));
        }
        order::sort_by(&mut positions, &|one, other| one.0.cmp(&other.0));
        let mut faults = Vec::new();
        let mut statements = Vec::new();
        for (position, levels) in positions {
            let Some(stored) = self.statements.get(position) else { continue };
            match self.multiplied(position, stored, &levels) {
                Ok(more) => statements.extend(more),
                Err(fault) => faults.push(*fault),
            }
            if statements.len() > limits::EXPANDED_STATEMENTS {
                faults.push(Diagnostic::error(
                    Code::ExpansionTooLarge,
                    format!(
                        "the group `{group}` is subject to more than {} statements here",
                        limits::EXPANDED_STATEMENTS
                    ),
                ));
                break;
            }
        }
        let mut expansion = Expansion {
            group: group.to_owned(),
            level: OwnedLevel::of(level),
            statements,
            written: Vec::new(),
            left_out: Vec::new(),
            warnings: Vec::new(),
        };
        if faults.is_empty() {
            expansion.write(self, &mut faults);
        }
        expansion.warnings = Refused::unless_clean(faults)?;
        Ok(expansion)
    }

    /// The level itself and those above it.
    fn above<'l>(&'l self, level: Level<'l>) -> Vec<Level<'l>> {
        let mut above = vec![Level::Global, level];
        if let Level::Environment(environment) = level {
            above.extend(self.accounts.get(environment).map(|account| Level::Account(account)));
        }
        above
    }

    /// The statements that boundaries make of one.
    fn multiplied(
        &self,
        position: usize,
        stored: &Stored,
        levels: &[OwnedLevel],
    ) -> Result<Vec<ExpandedStatement>, Box<Diagnostic>> {
        if let Some(fault) = &stored.fault {
            return Err(fault.clone());
        }
        let way = self.ways.get(stored.way);
        let alternatives = product::alternatives(stored, &self.catalog).map_err(|count| {
            let message = format!(
                "the boundaries of this binding make {count} statements of statement {} of the policy `{}`: at most {} \
                 are written out",
                stored.number,
                stored.policy,
                limits::EXPANDED_ALTERNATIVES
            );
            let fault = Diagnostic::error(Code::ExpansionTooLarge, message);
            Box::new(way.map_or_else(|| fault.clone(), |way| way.place.mark(fault.clone(), "boundaries")))
        })?;
        let named = way.map_or(&[][..], |way| way.boundaries.as_slice());
        let statement = |alternative: product::Alternative| {
            let boundaries = match alternative.boundaries.as_slice() {
                [] => named.to_vec(),
                some => some.iter().filter_map(|boundary| named.get(*boundary)).cloned().collect(),
            };
            let source = Source {
                policy: stored.policy.clone(),
                name: stored.name.clone(),
                statement: stored.number,
                levels: levels.to_vec(),
                is_unrestricted: stored.boundaries.is_empty() && !boundaries.is_empty(),
                boundaries,
            };
            ExpandedStatement {
                effect: stored.effect,
                permissions: stored.permissions.clone(),
                conditions: stored.own.iter().cloned().chain(alternative.conditions).collect(),
                source,
                own: stored.own.len(),
                stored: position,
            }
        };
        Ok(alternatives.into_iter().map(statement).collect())
    }
}

impl Expansion {
    /// The group.
    #[must_use]
    pub fn group(&self) -> &str {
        &self.group
    }

    /// The level that is asked about.
    #[must_use]
    pub fn level(&self) -> Level<'_> {
        self.level.level()
    }

    /// The effective statements, in the order of the repository.
    #[must_use]
    pub fn statements(&self) -> &[ExpandedStatement] {
        &self.statements
    }

    /// What is left out of the texts, and why.
    #[must_use]
    pub fn warnings(&self) -> &[Diagnostic] {
        &self.warnings
    }
}

impl ExpandedStatement {
    /// ALLOW or DENY.
    #[must_use]
    pub fn effect(&self) -> Effect {
        self.effect
    }

    /// The permissions, in the spelling of today.
    #[must_use]
    pub fn permissions(&self) -> &[String] {
        &self.permissions
    }

    /// The conditions, joined by AND.
    #[must_use]
    pub fn conditions(&self) -> &[ExpandedCondition] {
        &self.conditions
    }

    /// Where it comes from.
    #[must_use]
    pub fn source(&self) -> &Source {
        &self.source
    }
}

impl ExpandedCondition {
    /// The name of the attribute, in the spelling of today and with its service.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The operator.
    #[must_use]
    pub fn operator(&self) -> Operator {
        self.operator
    }

    /// The values, with parameters filled in and `${global:…}` as it is.
    #[must_use]
    pub fn values(&self) -> &[String] {
        &self.values
    }
}

impl Source {
    /// The uuid of the policy.
    #[must_use]
    pub fn policy(&self) -> &str {
        &self.policy
    }

    /// The name of the policy.
    #[must_use]
    pub fn policy_name(&self) -> &str {
        &self.name
    }

    /// The number of the statement in the policy, from 1.
    #[must_use]
    pub fn statement(&self) -> u32 {
        self.statement
    }

    /// The levels of the bindings, from global downwards.
    pub fn levels(&self) -> impl Iterator<Item = Level<'_>> {
        self.levels.iter().map(OwnedLevel::level)
    }

    /// The uuids of the boundaries that the statement stands within; see [`is_unrestricted`](Self::is_unrestricted).
    #[must_use]
    pub fn boundaries(&self) -> &[String] {
        &self.boundaries
    }

    /// Whether the boundaries of the binding leave the permissions as they were, because nothing of one applies.
    #[must_use]
    pub fn is_unrestricted(&self) -> bool {
        self.is_unrestricted
    }
}
