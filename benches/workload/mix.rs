//! The workload "mix": policies of five statements about settings schemas, and requests of which half are allowed.

use std::collections::HashMap;
use std::fmt::Write;
use std::sync::Arc;

use allowhere::repository::Repository;
use allowhere::{DecisionTable, Level, Request, Subject};

use super::expected::{self, Expected};
use super::reference::{self, Place, World};
use super::{Random, SEED, User, bound, document};

pub(crate) const STATEMENTS_PER_POLICY: usize = 5;
pub(crate) const PERMISSIONS: usize = 50;
/// Where all policies are bound and all users ask.
pub(crate) const LEVEL: Level<'static> = Level::Environment("env-1");

const STATEMENTS_PER_SCHEMA: usize = 10;
const SCHEMAS_PER_PREFIX: usize = 20;
const STATEMENTS_PER_GROUP: usize = 25;
const FEWEST_GROUPS: usize = 40;
const SCOPES: usize = 100;
const USERS: usize = 64;

/// A repository, as texts and as the facts that the texts say.
pub(crate) struct Mix {
    /// The facts: each five in a row are a policy.
    pub(crate) statements: Vec<Statement>,
    /// The group that each policy is bound to.
    pub(crate) groups: Vec<usize>,
    pub(crate) schema_count: usize,
    pub(crate) group_count: usize,
    permissions: Vec<Arc<str>>,
    world: World,
    random: Random,
}

/// What a statement says. Names are numbers here; `permission_name` and its like write them.
pub(crate) struct Statement {
    pub(crate) is_deny: bool,
    pub(crate) permissions: Vec<usize>,
    pub(crate) schemas: Schemas,
    pub(crate) scope: Option<usize>,
}

/// The condition on the schema.
pub(crate) enum Schemas {
    Any,
    These(Vec<usize>),
    Prefix(usize),
}

/// One request, as names, with the decision of the reference.
///
/// Its values lie in one piece, and the names of the permissions are shared: a service has those in its code. So reading
/// a request costs each engine little beside what it does with it.
#[derive(Clone)]
pub(crate) struct Question {
    pub(crate) user: usize,
    /// Whether it is to be allowed.
    pub(crate) expected: bool,
    permission: Arc<str>,
    /// The schema, then the scope.
    values: Box<str>,
    schema_length: usize,
}

impl Mix {
    /// The repository of `size` statements.
    pub(crate) fn new(size: usize) -> Self {
        Self::with_seed(size, SEED)
    }

    /// The same with other dice.
    pub(crate) fn with_seed(size: usize, seed: u64) -> Self {
        let mut mix = Self {
            statements: Vec::new(),
            groups: Vec::new(),
            schema_count: (size / STATEMENTS_PER_SCHEMA).max(1),
            group_count: (size / STATEMENTS_PER_GROUP).max(FEWEST_GROUPS),
            permissions: (0..PERMISSIONS).map(|permission| permission_name(permission).into()).collect(),
            world: World::default(),
            random: Random::new(seed),
        };
        let level = place();
        while mix.statements.len() < size {
            let mut text = String::new();
            for _ in 0..STATEMENTS_PER_POLICY {
                let statement = Statement::random(&mut mix.random, mix.schema_count);
                statement.write(&mut text);
                mix.statements.push(statement);
            }
            let group = mix.random.below(mix.group_count);
            let uuid = format!("policy-{:06}", mix.groups.len());
            mix.groups.push(group);
            mix.world.bindings.push(bound(level.clone(), &uuid, vec![group_name(group)]));
            mix.world.policies.push(document(uuid, &level, text));
        }
        mix
    }

    /// How many statements there are.
    pub(crate) fn len(&self) -> usize {
        self.statements.len()
    }

    /// The text of each policy.
    pub(crate) fn texts(&self) -> impl ExactSizeIterator<Item = &str> {
        self.world.policies.iter().map(|policy| policy.text.as_str())
    }

    /// What is stored, as plain data.
    pub(crate) fn world(&self) -> &World {
        &self.world
    }

    /// The policies, each bound to its group.
    pub(crate) fn repository(&self) -> Repository {
        super::repository(&self.world)
    }

    /// The table. The names of the permissions are made up, so a catalogue would only warn.
    pub(crate) fn table(&self) -> DecisionTable {
        super::table(&self.world)
    }

    /// Users in `count` groups each. The first group of each has a policy.
    pub(crate) fn users(&mut self, count: usize) -> Vec<User> {
        let random = &mut self.random;
        let mut user = || {
            let first = *random.one_of(&self.groups);
            User::new(random.distinct(vec![first], count, self.group_count), group_name, place())
        };
        (0..USERS).map(|_| user()).collect()
    }

    /// Requests of `users`: half are allowed, and one in forty asks for a schema that no statement names. They are so
    /// many that a pass over them does not fit the caches at the larger sizes.
    pub(crate) fn questions(&mut self, users: &[User]) -> Vec<Question> {
        let count = match self.statements.len() {
            ..10_000 => 16 << 10,
            10_000..100_000 => 64 << 10,
            _ => 256 << 10,
        };
        self.some_questions(users, count)
    }

    /// The first `count` of them.
    pub(crate) fn some_questions(&mut self, users: &[User], count: usize) -> Vec<Question> {
        let mut random = self.random.fork();
        let mut expected = Expected::new(&self.world);
        let mut policies_of = HashMap::<usize, Vec<usize>>::new();
        for (policy, &group) in self.groups.iter().enumerate() {
            policies_of.entry(group).or_default().push(policy);
        }
        let mut question = |number: usize| {
            let wants_allow = number.is_multiple_of(2);
            loop {
                let user = random.below(users.len());
                let mut question = if wants_allow {
                    let group = *random.one_of(&users[user].numbers) as usize;
                    let Some(policies) = policies_of.get(&group) else { continue };
                    let policy = *random.one_of(policies);
                    self.question_about(&mut random, user, policy)
                } else {
                    self.question(&mut random, user)
                };
                if number % 40 == 1 {
                    let schema = format!("app:unknown.{number:06}");
                    question = Question::new(user, &question.permission, &schema, question.scope());
                }
                question.expected = expected.is_allowed((user, &users[user]), question.permission(), question.stated());
                if question.expected == wants_allow {
                    return question;
                }
            }
        };
        let questions: Vec<Question> = (0..count).map(&mut question).collect();
        drop(expected);
        // Drawing them has scattered their values over the heap; copies lie one behind the other.
        questions.clone()
    }

    /// What one of the statements of `policy` may allow.
    fn question_about(&self, random: &mut Random, user: usize, policy: usize) -> Question {
        let statement = &self.statements[policy * STATEMENTS_PER_POLICY + random.below(STATEMENTS_PER_POLICY)];
        let permission = *random.one_of(&statement.permissions);
        let schema = match &statement.schemas {
            Schemas::Any => random.below(self.schema_count),
            Schemas::These(schemas) => *random.one_of(schemas),
            Schemas::Prefix(prefix) => prefix * SCHEMAS_PER_PREFIX,
        };
        let scope = statement.scope.unwrap_or_else(|| random.below(SCOPES));
        Question::new(user, &self.permissions[permission], &schema_name(schema), &scope_name(scope))
    }

    fn question(&self, random: &mut Random, user: usize) -> Question {
        let permission = random.below(PERMISSIONS);
        let schema = random.below(self.schema_count);
        let scope = random.below(SCOPES);
        Question::new(user, &self.permissions[permission], &schema_name(schema), &scope_name(scope))
    }
}

impl Statement {
    fn random(random: &mut Random, schema_count: usize) -> Self {
        let mut permissions = vec![random.below(PERMISSIONS)];
        if random.percent(50) {
            // Another one: the step is never a whole round.
            permissions.push((permissions[0] + 1 + random.below(PERMISSIONS - 1)) % PERMISSIONS);
        }
        let (mut schemas, mut scope) = (Schemas::These(vec![random.below(schema_count)]), None);
        match random.below(100) {
            ..70 => {}
            70..85 => schemas = Schemas::These((0..5).map(|_| random.below(schema_count)).collect()),
            85..90 => schemas = Schemas::Any,
            90..95 => schemas = Schemas::Prefix(random.below(schema_count) / SCHEMAS_PER_PREFIX),
            _ => scope = Some(random.below(SCOPES)),
        }
        Self { is_deny: random.percent(2), permissions, schemas, scope }
    }

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

impl Question {
    fn new(user: usize, permission: &Arc<str>, schema: &str, scope: &str) -> Self {
        let values = [schema, scope].concat().into_boxed_str();
        Self { user, expected: false, permission: permission.clone(), values, schema_length: schema.len() }
    }

    pub(crate) fn permission(&self) -> &str {
        &self.permission
    }

    pub(crate) fn schema(&self) -> &str {
        &self.values[..self.schema_length]
    }

    pub(crate) fn scope(&self) -> &str {
        &self.values[self.schema_length..]
    }

    /// What the request states.
    pub(crate) fn attributes(&self) -> [(&'static str, &str); 2] {
        [("settings:schemaId", self.schema()), ("settings:scope", self.scope())]
    }

    /// Asks with the name of the permission.
    pub(crate) fn is_allowed(&self, subject: &Subject<'_>) -> bool {
        subject.decide(&Request::new(self.permission(), &self.attributes())).is_allow()
    }

    /// The same as the reference takes it.
    pub(crate) fn for_reference(&self, user: &User) -> reference::Question {
        expected::question(user, self.permission(), self.stated())
    }

    fn stated(&self) -> Vec<(String, Vec<String>)> {
        self.attributes().map(|(name, value)| (name.to_owned(), vec![value.to_owned()])).into()
    }
}

fn place() -> Place {
    match LEVEL {
        Level::Global => Place::Global,
        Level::Account(id) => Place::Account(id.to_owned()),
        Level::Environment(id) => Place::Environment(id.to_owned()),
    }
}

pub(crate) fn permission_name(permission: usize) -> String {
    format!("settings:objects-{permission:02}:read")
}

pub(crate) fn schema_name(schema: usize) -> String {
    format!("{}.monitoring-rule-{schema:06}", prefix_name(schema / SCHEMAS_PER_PREFIX))
}

pub(crate) fn prefix_name(prefix: usize) -> String {
    format!("builtin:container{prefix:05}")
}

pub(crate) fn scope_name(scope: usize) -> String {
    format!("scope-{scope:05}")
}

pub(crate) fn group_name(group: usize) -> String {
    format!("group-{group:06}")
}
