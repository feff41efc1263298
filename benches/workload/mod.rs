//! The workload "mix": policies of five statements about settings schemas, and requests of which half are allowed.
//!
//! The same seed gives the same texts, users and requests on every machine.

// Each bench uses a part of this file.
#![allow(dead_code)]

use std::collections::HashMap;
use std::fmt::Write;

use allowhere::repository::{Binding, Policy, Repository};
use allowhere::{Catalog, DecisionTable, Level, Request, Subject};

/// Statements of a repository.
pub(crate) const SIZES: [usize; 4] = [10, 1_000, 10_000, 100_000];
/// Groups of a user.
pub(crate) const GROUPS: [usize; 3] = [1, 8, 32];

const SEED: u64 = 0x616c_6c6f_7768_6572;
const PERMISSIONS: usize = 50;
const STATEMENTS_PER_POLICY: usize = 5;
const STATEMENTS_PER_SCHEMA: usize = 10;
const SCHEMAS_PER_PREFIX: usize = 20;
const STATEMENTS_PER_GROUP: usize = 25;
const FEWEST_GROUPS: usize = 40;
const SCOPES: usize = 100;
const USERS: usize = 64;
const LEVEL: Level<'static> = Level::Environment("env-1");

/// A repository, as texts and as the facts that requests are drawn from.
pub(crate) struct Mix {
    /// The text of each policy.
    pub(crate) texts: Vec<String>,
    /// The group that each policy is bound to.
    groups: Vec<usize>,
    statements: Vec<Statement>,
    schema_count: usize,
    group_count: usize,
    random: Random,
}

/// What a statement says.
struct Statement {
    is_deny: bool,
    permissions: Vec<usize>,
    schemas: Schemas,
    scope: Option<usize>,
}

enum Schemas {
    Any,
    These(Vec<usize>),
    Prefix(usize),
}

/// A user and the groups it is in.
pub(crate) struct User {
    pub(crate) groups: Vec<String>,
    numbers: Vec<u32>,
}

/// One request, as names.
pub(crate) struct Question {
    pub(crate) user: usize,
    pub(crate) permission: String,
    pub(crate) schema: String,
    pub(crate) scope: String,
}

impl Mix {
    /// The repository of `size` statements.
    pub(crate) fn new(size: usize) -> Self {
        let mut mix = Self {
            texts: Vec::new(),
            groups: Vec::new(),
            statements: Vec::new(),
            schema_count: (size / STATEMENTS_PER_SCHEMA).max(1),
            group_count: (size / STATEMENTS_PER_GROUP).max(FEWEST_GROUPS),
            random: Random(SEED),
        };
        while mix.statements.len() < size {
            let mut text = String::new();
            for _ in 0..STATEMENTS_PER_POLICY {
                let statement = mix.statement();
                statement.write(&mut text);
                mix.statements.push(statement);
            }
            mix.texts.push(text);
            let group = mix.random.below(mix.group_count);
            mix.groups.push(group);
        }
        mix
    }

    /// How many statements there are.
    pub(crate) fn len(&self) -> u64 {
        self.statements.len() as u64
    }

    /// The policies, each bound to its group.
    pub(crate) fn repository(&self) -> Repository {
        let mut repository = Repository::new();
        // `append` looks for a binding of the same policy among all others; a list of documents need not.
        for (number, (text, &group)) in self.texts.iter().zip(&self.groups).enumerate() {
            let uuid = format!("policy-{number:06}");
            let mut one = Repository::new();
            one.add_policy(Policy::new(&uuid, &uuid, text));
            one.append(Binding::new(LEVEL, &uuid, [group_name(group)]));
            repository.merge(one);
        }
        repository
    }

    /// The table. The names of the permissions are made up, so a catalogue would only warn.
    pub(crate) fn table(&self) -> DecisionTable {
        DecisionTable::compile(&self.repository(), &Catalog::none()).expect("the workload has no errors")
    }

    /// Users in `count` groups each. The first group of each has a policy.
    pub(crate) fn users(&mut self, count: usize) -> Vec<User> {
        (0..USERS).map(|_| self.user(count)).collect()
    }

    /// Requests of `users`: half are allowed, and one in forty asks for a schema that no statement names.
    pub(crate) fn questions(&mut self, users: &[User], subjects: &[Subject<'_>]) -> Vec<Question> {
        let mut policies_of = HashMap::<usize, Vec<usize>>::new();
        for (policy, &group) in self.groups.iter().enumerate() {
            policies_of.entry(group).or_default().push(policy);
        }
        let mut questions = Vec::new();
        for number in 0..self.question_count() {
            let wants_allow = number % 2 == 0;
            let question = loop {
                let user = self.random.below(users.len());
                let groups = &users[user].numbers;
                let mut question = if wants_allow {
                    let group = groups[self.random.below(groups.len())] as usize;
                    let Some(policies) = policies_of.get(&group) else { continue };
                    let policy = policies[self.random.below(policies.len())];
                    self.question_about(user, policy)
                } else {
                    self.question(user)
                };
                if number % 40 == 1 {
                    question.schema = format!("app:unknown.{number:06}");
                }
                if question.is_allowed(&subjects[user]) == wants_allow {
                    break question;
                }
            };
            questions.push(question);
        }
        questions
    }

    /// So many that a pass over them does not fit the caches at the larger sizes.
    fn question_count(&self) -> usize {
        match self.statements.len() {
            ..10_000 => 16 << 10,
            10_000..100_000 => 64 << 10,
            _ => 256 << 10,
        }
    }

    fn user(&mut self, count: usize) -> User {
        let first = self.groups[self.random.below(self.groups.len())];
        let mut numbers = vec![first];
        while numbers.len() < count {
            let group = self.random.below(self.group_count);
            if !numbers.contains(&group) {
                numbers.push(group);
            }
        }
        numbers.sort_unstable();
        let groups = numbers.iter().map(|&group| group_name(group)).collect();
        User { groups, numbers: numbers.into_iter().map(small).collect() }
    }

    /// What one of the statements of `policy` may allow.
    fn question_about(&mut self, user: usize, policy: usize) -> Question {
        let statement = &self.statements[policy * STATEMENTS_PER_POLICY + self.random.below(STATEMENTS_PER_POLICY)];
        let permission = statement.permissions[self.random.below(statement.permissions.len())];
        let schema = match &statement.schemas {
            Schemas::Any => self.random.below(self.schema_count),
            Schemas::These(schemas) => schemas[self.random.below(schemas.len())],
            Schemas::Prefix(prefix) => prefix * SCHEMAS_PER_PREFIX,
        };
        let scope = statement.scope.unwrap_or_else(|| self.random.below(SCOPES));
        Question::new(user, permission, schema, scope)
    }

    fn question(&mut self, user: usize) -> Question {
        let permission = self.random.below(PERMISSIONS);
        let schema = self.random.below(self.schema_count);
        let scope = self.random.below(SCOPES);
        Question::new(user, permission, schema, scope)
    }

    fn statement(&mut self) -> Statement {
        let random = &mut self.random;
        let mut permissions = vec![random.below(PERMISSIONS)];
        if random.percent(50) {
            // Another one: the step is never a whole round.
            permissions.push((permissions[0] + 1 + random.below(PERMISSIONS - 1)) % PERMISSIONS);
        }
        let (mut schemas, mut scope) = (Schemas::These(vec![random.below(self.schema_count)]), None);
        match random.below(100) {
            ..70 => {}
            70..85 => schemas = Schemas::These((0..5).map(|_| random.below(self.schema_count)).collect()),
            85..90 => schemas = Schemas::Any,
            90..95 => schemas = Schemas::Prefix(random.below(self.schema_count) / SCHEMAS_PER_PREFIX),
            _ => scope = Some(random.below(SCOPES)),
        }
        Statement { is_deny: random.percent(2), permissions, schemas, scope }
    }
}

impl Statement {
    fn write(&self, text: &mut String) {
        text.push_str(if self.is_deny { "DENY " } else { "ALLOW " });
        let permissions: Vec<String> = self.permissions.iter().copied().map(permission_name).collect();
        text.push_str(&permissions.join(", "));
        let written = match &self.schemas {
            Schemas::Any => Ok(()),
            Schemas::These(schemas) => {
                if let [schema] = schemas[..] {
                    write!(text, " WHERE settings:schemaId = \"{}\"", schema_name(schema))
                } else {
                    let names: Vec<String> =
                        schemas.iter().map(|&schema| format!("\"{}\"", schema_name(schema))).collect();
                    write!(text, " WHERE settings:schemaId IN ({})", names.join(", "))
                }
            }
            Schemas::Prefix(prefix) => write!(text, " WHERE settings:schemaId startsWith \"{}\"", prefix_name(*prefix)),
        };
        let written = written.and_then(|()| match self.scope {
            Some(scope) => writeln!(text, " AND settings:scope = \"{}\";", scope_name(scope)),
            None => writeln!(text, ";"),
        });
        written.expect("a string takes all");
    }
}

impl User {
    /// The user, made ready for `table`.
    pub(crate) fn subject<'t>(&self, table: &'t DecisionTable) -> Subject<'t> {
        table.subject(LEVEL, self.groups.iter().map(String::as_str))
    }
}

impl Question {
    fn new(user: usize, permission: usize, schema: usize, scope: usize) -> Self {
        Self { user, permission: permission_name(permission), schema: schema_name(schema), scope: scope_name(scope) }
    }

    /// What the request states.
    pub(crate) fn attributes(&self) -> [(&'static str, &str); 2] {
        [("settings:schemaId", &self.schema), ("settings:scope", &self.scope)]
    }

    /// Asks with the name of the permission.
    pub(crate) fn is_allowed(&self, subject: &Subject<'_>) -> bool {
        subject.decide(&Request::new(self.permission.as_str(), &self.attributes())).is_allow()
    }
}

/// The yardstick: two interners and one map from (permission, schema) to groups. It knows `=` and IN only, so its
/// answers are not those of the table.
pub(crate) struct BareLookup {
    permissions: HashMap<Box<str>, u32, ahash::RandomState>,
    schemas: HashMap<Box<str>, u32, ahash::RandomState>,
    groups: HashMap<(u32, u32), Box<[u32]>, ahash::RandomState>,
}

impl BareLookup {
    pub(crate) fn new(mix: &Mix) -> Self {
        let state = ahash::RandomState::with_seeds(1, 2, 3, 4);
        let mut lists = HashMap::<(u32, u32), Vec<u32>>::new();
        for (position, statement) in mix.statements.iter().enumerate().filter(|(_, statement)| !statement.is_deny) {
            let Schemas::These(schemas) = &statement.schemas else { continue };
            let group = small(mix.groups[position / STATEMENTS_PER_POLICY]);
            for (&permission, &schema) in statement.permissions.iter().flat_map(|p| schemas.iter().map(move |s| (p, s)))
            {
                lists.entry((small(permission), small(schema))).or_default().push(group);
            }
        }
        let names = |count: usize, name: fn(usize) -> String| {
            let mut names = HashMap::with_hasher(state.clone());
            names.extend((0..count).map(|number| (name(number).into_boxed_str(), small(number))));
            names
        };
        let (permissions, schemas) = (names(PERMISSIONS, permission_name), names(mix.schema_count, schema_name));
        let mut groups = HashMap::with_hasher(state.clone());
        groups.extend(lists.into_iter().map(|(key, mut list)| {
            list.sort_unstable();
            list.dedup();
            (key, list.into_boxed_slice())
        }));
        Self { permissions, schemas, groups }
    }

    /// Whether one of the user's groups is listed.
    pub(crate) fn has(&self, user: &User, question: &Question) -> bool {
        self.ids(question).is_some_and(|ids| self.has_ids(user, ids))
    }

    /// The same from ids.
    pub(crate) fn has_ids(&self, user: &User, ids: (u32, u32)) -> bool {
        let Some(groups) = self.groups.get(&ids) else { return false };
        groups.iter().any(|group| user.numbers.binary_search(group).is_ok())
    }

    /// The ids of the permission and the schema that `question` names.
    pub(crate) fn ids(&self, question: &Question) -> Option<(u32, u32)> {
        let permission = self.permissions.get(question.permission.as_str())?;
        let schema = self.schemas.get(question.schema.as_str())?;
        Some((*permission, *schema))
    }
}

fn permission_name(permission: usize) -> String {
    format!("settings:objects-{permission:02}:read")
}

fn schema_name(schema: usize) -> String {
    format!("{}.monitoring-rule-{schema:06}", prefix_name(schema / SCHEMAS_PER_PREFIX))
}

fn prefix_name(prefix: usize) -> String {
    format!("builtin:container{prefix:05}")
}

fn scope_name(scope: usize) -> String {
    format!("scope-{scope:05}")
}

fn group_name(group: usize) -> String {
    format!("group-{group:06}")
}

fn small(number: usize) -> u32 {
    u32::try_from(number).expect("the workload is small")
}

/// Splitmix64: every state gives a number, and a seed always gives the same ones.
struct Random(u64);

impl Random {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `limit - 1`.
    fn below(&mut self, limit: usize) -> usize {
        // The upper half of the product is below the limit.
        let product = u128::from(self.next()) * limit as u128;
        usize::try_from(product >> 64).expect("it is below a usize")
    }

    fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }
}
