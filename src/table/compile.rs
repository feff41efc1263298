//! Effective statements to table: names become positions, and each statement is filed where it is found soonest.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::atomic::{AtomicU64, Ordering};

use super::condition::{self, Condition, literal};
use super::{
    Always, Attribute, Candidate, DecisionTable, Keyed, Levels, Map, Permission, Rules, Source, Statement, map,
};
use crate::ast::{Effect, Operator};
use crate::catalog::Catalog;
use crate::decision::StatementId;
use crate::diagnostic::Diagnostic;
use crate::effective::{About, Effective, EffectiveCondition, EffectiveStatement, EffectiveValue, OwnedLevel};

/// The attribute that most requests state and most conditional statements compare.
const FAVOURITE: &str = "settings:schemaId";

/// Cannot fail: resolve has refused what does not fit.
pub(crate) fn compile(effective: Effective, catalog: &Catalog, warnings: Vec<Diagnostic>) -> DecisionTable {
    static VERSIONS: AtomicU64 = AtomicU64::new(1);
    let mut sources: Vec<Source> = effective.statements.iter().map(source).collect();
    sources.sort_unstable();
    sources.dedup();
    let mut names = Names::new(catalog);
    let statements: Vec<Statement> =
        effective.statements.iter().map(|statement| names.statement(statement, &sources)).collect();
    let mut always = vec![Vec::new(); effective.reaches.len()];
    let mut filed: Vec<Filed> = Vec::new();
    for (position, (said, statement)) in (0_u32..).zip(effective.statements.iter().zip(&statements)) {
        for name in &said.permissions {
            let permission = names.permission(name);
            let place = permission as usize;
            if filed.len() <= place {
                filed.resize_with(place + 1, Filed::default);
            }
            let Some(filed) = filed.get_mut(place) else { continue };
            filed.statements.push(position);
            if statement.conditions.is_empty() && statement.boundaries.is_empty() {
                if let Some(always) = always.get_mut(said.reach as usize) {
                    always.push(Always { permission, effect: said.effect, statement: statement.id });
                }
                continue;
            }
            match said.effect {
                Effect::Deny => filed.deny.push(position),
                Effect::Allow => filed.allow.push(position),
            }
        }
    }
    let rules = |positions: &[u32]| file(positions, &effective.statements, &statements, &names.attributes);
    let permissions = filed.into_iter().zip(&names.permission_services).map(|(filed, &service)| Permission {
        service,
        deny: rules(&filed.deny),
        allow: rules(&filed.allow),
        statements: filed.statements.into(),
    });
    let permissions = permissions.collect();
    let always = always.into_iter().map(first_of_each).collect();
    DecisionTable {
        version: VERSIONS.fetch_add(1, Ordering::Relaxed),
        warnings,
        levels: levels(&effective),
        groups: groups(&effective),
        reach_count: effective.reaches.len(),
        policies: effective.policies,
        sources,
        always,
        names: names.permissions,
        permissions,
        attributes: names.attribute_list.into(),
        conditions: names.condition_list.into(),
        statements: statements.into(),
    }
}

/// The positions of the effective statements on one permission.
#[derive(Default)]
struct Filed {
    deny: Vec<u32>,
    allow: Vec<u32>,
    statements: Vec<u32>,
}

/// What has a position already.
struct Names<'e> {
    catalog: &'e Catalog,
    services: Map<u32>,
    permissions: Map<u32>,
    permission_services: Vec<u32>,
    attributes: Map<u32>,
    attribute_list: Vec<Attribute>,
    conditions: HashMap<&'e EffectiveCondition, u32>,
    condition_list: Vec<Condition>,
}

fn source(statement: &EffectiveStatement) -> Source {
    Source { policy: statement.policy, number: statement.number, effect: statement.effect }
}

/// A position: there are fewer of anything than a `u32` counts, since the texts they come from are in memory.
fn position(length: usize) -> u32 {
    u32::try_from(length).expect("four billion names or conditions do not fit into memory")
}

impl<'e> Names<'e> {
    fn new(catalog: &'e Catalog) -> Self {
        Self {
            catalog,
            services: map(),
            permissions: map(),
            permission_services: Vec::new(),
            attributes: map(),
            attribute_list: Vec::new(),
            conditions: HashMap::new(),
            condition_list: Vec::new(),
        }
    }

    fn statement(&mut self, statement: &'e EffectiveStatement, sources: &[Source]) -> Statement {
        let id = sources.partition_point(|earlier| *earlier < source(statement));
        // One for one with those of the effective statement, so that a key finds its condition by its place.
        let conditions = statement.conditions.iter().map(|condition| self.condition(condition)).collect();
        // One boundary that asks for nothing makes the others moot: they are alternatives.
        let is_narrowed = !statement.boundaries.iter().any(Vec::is_empty);
        let boundaries = statement.boundaries.iter().filter(|_| is_narrowed);
        let boundaries = boundaries.map(|boundary| {
            let same_name =
                |conditions: &'e Vec<_>| conditions.iter().map(|condition| self.condition(condition)).collect();
            boundary.iter().map(same_name).collect()
        });
        Statement {
            boundaries: boundaries.collect(),
            id: StatementId(position(id)),
            effect: statement.effect,
            reach: statement.reach,
            conditions,
        }
    }

    fn permission(&mut self, name: &str) -> u32 {
        if let Some(&known) = self.permissions.get(name) {
            return known;
        }
        let (service, rest) = name.split_once(':').unwrap_or(("", name));
        let index = position(self.permission_services.len());
        let number = self.service(service);
        self.permission_services.push(number);
        self.permissions.insert(name.into(), index);
        for old in self.catalog.aliases(service) {
            self.permissions.insert(format!("{old}:{rest}").into(), index);
        }
        index
    }

    fn attribute(&mut self, name: &str) -> u32 {
        if let Some(&known) = self.attributes.get(name) {
            return known;
        }
        let (service, bare) = name.split_once(':').unwrap_or(("", name));
        let mut spellings: Vec<Box<str>> = vec![name.into()];
        spellings.extend(self.catalog.aliases(service).map(|old| format!("{old}:{bare}").into()));
        if bare != name {
            spellings.push(bare.into());
        }
        let index = position(self.attribute_list.len());
        let service = self.service(service);
        self.attribute_list.push(Attribute { service, spellings: spellings.into() });
        self.attributes.insert(name.into(), index);
        index
    }

    fn service(&mut self, name: &str) -> u32 {
        let next = position(self.services.len());
        *self.services.entry(name.into()).or_insert(next)
    }

    fn condition(&mut self, condition: &'e EffectiveCondition) -> u32 {
        if let Some(&known) = self.conditions.get(condition) {
            return known;
        }
        let about = match &condition.about {
            About::Attribute { name, is_single } => {
                condition::About::Attribute { index: self.attribute(name), is_single: *is_single }
            }
            About::Time(name) => condition::About::Time(name),
            About::EnvironmentId => condition::About::EnvironmentId,
            About::UserGroup => condition::About::UserGroup,
        };
        let index = position(self.condition_list.len());
        self.condition_list.push(Condition::new(condition, about));
        self.conditions.insert(condition, index);
        index
    }
}

/// A condition by which its statement can be found: an attribute, and the texts it must equal or begin with.
struct Key<'e> {
    attribute: &'e str,
    is_single: bool,
    is_prefix: bool,
    texts: Vec<&'e str>,
    place: usize,
}

/// The conditions of a statement that can be its key, with their places.
fn keys(statement: &EffectiveStatement) -> impl Iterator<Item = Key<'_>> {
    statement.conditions.iter().enumerate().filter_map(|(place, condition)| {
        let About::Attribute { name, is_single } = &condition.about else { return None };
        let is_prefix = match condition.operator {
            Operator::Equal | Operator::In => false,
            Operator::StartsWith => true,
            Operator::NotEqual
            | Operator::NotIn
            | Operator::NotStartsWith
            | Operator::Before
            | Operator::After
            | Operator::Match => return None,
        };
        let texts = condition.values.iter().map(|value| match value {
            EffectiveValue::Text(pieces) => literal(pieces),
            EffectiveValue::Date(_)
            | EffectiveValue::DateTime(_)
            | EffectiveValue::TimeOfDay(_)
            | EffectiveValue::WeekDay(_) => None,
        });
        let texts = texts.collect::<Option<Vec<&str>>>()?;
        Some(Key { attribute: name, is_single: *is_single, is_prefix, texts, place })
    })
}

/// Lists that are still growing.
#[derive(Default)]
struct Growing<'e> {
    equal: BTreeMap<&'e str, Vec<Candidate>>,
    prefixes: BTreeMap<&'e str, Vec<Candidate>>,
    all: Vec<Candidate>,
}

/// Files the conditional statements of one permission and one effect.
fn file(positions: &[u32], said: &[EffectiveStatement], statements: &[Statement], attributes: &Map<u32>) -> Rules {
    let pairs = || {
        let pair = |&position: &u32| Some((position, said.get(position as usize)?, statements.get(position as usize)?));
        positions.iter().filter_map(pair)
    };
    let mut uses: HashMap<&str, usize> = HashMap::new();
    for key in pairs().flat_map(|(_, said, _)| keys(said)) {
        *uses.entry(key.attribute).or_default() += 1;
    }
    // Values find more sharply than beginnings; one attribute for many statements is asked for once.
    let rank = |key: &Key<'_>| {
        let uses = uses.get(key.attribute).copied().unwrap_or_default();
        (!key.is_prefix, key.attribute == FAVOURITE, uses, std::cmp::Reverse(key.attribute.to_owned()))
    };
    let mut keyed: BTreeMap<(&str, bool), Growing<'_>> = BTreeMap::new();
    let mut scanned = Vec::new();
    for (position, said, statement) in pairs() {
        let mut candidate = Candidate { reach: statement.reach, statement: position, answered: None };
        let Some(key) = keys(said).max_by_key(rank) else {
            scanned.push(candidate);
            continue;
        };
        candidate.answered = statement.conditions.get(key.place).copied();
        let growing = keyed.entry((key.attribute, key.is_single)).or_default();
        growing.all.push(candidate);
        let lists = if key.is_prefix { &mut growing.prefixes } else { &mut growing.equal };
        for text in key.texts {
            lists.entry(text).or_default().push(candidate);
        }
    }
    let keyed = keyed.into_iter().filter_map(|((attribute, is_single), growing)| {
        let lengths: BTreeSet<usize> = growing.prefixes.keys().map(|prefix| prefix.len()).collect();
        Some(Keyed {
            attribute: *attributes.get(attribute)?,
            is_single,
            equal: by_text(growing.equal),
            prefixes: by_text(growing.prefixes),
            prefix_lengths: lengths.into_iter().collect(),
            all: sorted(growing.all),
        })
    });
    Rules { keyed: keyed.collect(), scanned: sorted(scanned) }
}

fn by_text(lists: BTreeMap<&str, Vec<Candidate>>) -> Map<Box<[Candidate]>> {
    let mut by_text = map();
    by_text.extend(lists.into_iter().map(|(text, candidates)| (Box::from(text), sorted(candidates))));
    by_text
}

fn sorted(mut candidates: Vec<Candidate>) -> Box<[Candidate]> {
    candidates.sort_unstable();
    candidates.dedup();
    candidates.into()
}

/// For each permission and effect the first statement of the repository.
fn first_of_each(mut always: Vec<Always>) -> Box<[Always]> {
    always.sort_unstable();
    always.dedup_by_key(|always| (always.permission, always.effect));
    always.into()
}

fn levels(effective: &Effective) -> Levels {
    let mut levels = Levels { global: None, accounts: map(), environments: map() };
    for (position, level) in (0..).zip(&effective.levels) {
        match level {
            OwnedLevel::Global => levels.global = Some(position),
            OwnedLevel::Account(id) => drop(levels.accounts.insert(id.as_str().into(), position)),
            OwnedLevel::Environment(id) => {
                levels.environments.insert(id.as_str().into(), (Some(position), None));
            }
        }
    }
    for (environment, account) in &effective.environments {
        let account = levels.accounts.get(account.as_str()).copied();
        levels.environments.entry(environment.as_str().into()).or_default().1 = account;
    }
    levels
}

fn groups(effective: &Effective) -> Map<Box<[(u32, u32)]>> {
    let mut entries = vec![Vec::new(); effective.groups.len()];
    for (reach, pairs) in (0..).zip(&effective.reaches) {
        for &(level, group) in &pairs.0 {
            if let Some(entries) = entries.get_mut(group as usize) {
                entries.push((level, reach));
            }
        }
    }
    let mut groups = map();
    for (name, mut entries) in effective.groups.iter().zip(entries) {
        entries.sort_unstable();
        entries.dedup();
        groups.insert(name.as_str().into(), entries.into());
    }
    groups
}
