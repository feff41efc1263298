//! The workload "account": one account at the vendor's limits, under the built-in catalogue.
//!
//! Where `performance.md` leaves a choice, it is this:
//! - 5,000 schemas, 20 to a prefix; 250 teams with 40 units and 400 services each.
//! - Of the statements 40 % say `schemaId =`, 20 % `IN` of 5, 10 % `startsWith` a prefix, 15 % MATCH one or two patterns
//!   on a `storage:` attribute, 15 % something about a security context; half name two permissions. Only those about one
//!   schema may be DENY, 1 % of them: a DENY on a Grail table would refuse all who meet it.
//! - Every tenth policy uses `${bindParam:team}` in its statements about security contexts, so a tenth of the bindings
//!   has parameters. A fifth has one or two of 100 boundaries of three to six conditions.
//! - All policies and boundaries live at the account. A binding names one or two groups; one in twenty is at the account,
//!   the others are at one of its environments. Stored are 30,000; those of a policy at one level that have the same
//!   parameters and boundaries are one in the language, with the groups of all.
//! - A request states every attribute that its permission takes and that some text names, one in twenty all but one;
//!   security contexts have one to three values, and a `storage:` attribute has two in one of ten cases.

use std::collections::BTreeMap;
use std::fmt::Write;

use allowhere::repository::Repository;
use allowhere::{DecisionTable, Request, Subject};

use super::expected::{self, Expected};
use super::mix::{prefix_name, schema_name};
use super::reference::facts::Facts;
use super::reference::{self, Place, World};
use super::{Random, SEED, User, bound, document};

const POLICIES: usize = 200;
const STATEMENTS_PER_POLICY: usize = 100;
const GROUPS: usize = 5_000;
const BINDINGS: usize = 30_000;
const BOUNDARIES: usize = 100;
const ENVIRONMENTS: usize = 20;
const GROUPS_OF_USER: usize = 50;
const USERS: usize = 64;
/// Few, because the reference reads hundreds of statements for each.
const QUESTIONS: usize = 4 << 10;

const SCHEMAS: usize = 5_000;
const SCHEMAS_PER_PREFIX: usize = 20;
const TEAMS: usize = 250;
const UNITS: usize = 40;
const SERVICES: usize = 400;
const STAGES: [&str; 3] = ["prod", "test", "dev"];

const SCHEMA: &str = "settings:schemaId";
const CONTEXTS: [&str; 2] = ["settings:dt.security_context", "storage:dt.security_context"];
const STORED: [&str; 3] = ["storage:bucket-name", "storage:k8s.namespace.name", "storage:host.name"];
const PARAMETER: &str = "team";
const PLACEHOLDER: &str = "${bindParam:team}";

/// An account, as texts and as the facts that requests are drawn from.
pub(crate) struct Account {
    /// Each hundred in a row are a policy.
    statements: Vec<Statement>,
    group_count: usize,
    world: World,
    random: Random,
}

/// What a statement says.
struct Statement {
    is_deny: bool,
    permissions: Vec<&'static str>,
    name: &'static str,
    operator: &'static str,
    values: Vec<String>,
}

/// One request, as names, with the decision of the reference.
pub(crate) struct AccountQuestion {
    pub(crate) user: usize,
    pub(crate) permission: &'static str,
    pub(crate) attributes: Vec<(&'static str, Vec<String>)>,
    /// Whether it is to be allowed.
    pub(crate) expected: bool,
}

impl Account {
    pub(crate) fn new() -> Self {
        Self::part(1, SEED)
    }

    /// One in `parts` of the groups and bindings, so that a user meets as many policies, from other dice.
    pub(crate) fn part(parts: usize, seed: u64) -> Self {
        let (group_count, binding_count) = (GROUPS / parts, BINDINGS / parts);
        let mut random = Random::new(seed);
        let account = Place::Account("acme".to_owned());
        let mut world = World { catalog: true, ..World::default() };
        let mut statements = Vec::new();
        for policy in 0..POLICIES {
            let mut text = String::new();
            for _ in 0..STATEMENTS_PER_POLICY {
                let statement = Statement::random(&mut random, has_parameter(policy));
                statement.write(&mut text);
                statements.push(statement);
            }
            world.policies.push(document(policy_name(policy), &account, text));
        }
        for boundary in 0..BOUNDARIES {
            let text = boundary_text(&mut random);
            world.boundaries.push(document(boundary_name(boundary), &account, text));
        }
        for environment in 0..ENVIRONMENTS {
            world.environments.push((environment_name(environment), "acme".to_owned()));
        }
        for binding in 0..binding_count {
            let policy = binding % POLICIES;
            let level = if random.percent(5) { account.clone() } else { environment(&mut random) };
            let count = 1 + random.below(2);
            let groups = random.distinct(Vec::new(), count, group_count).into_iter().map(group_name).collect();
            let mut bound = bound(level, &policy_name(policy), groups);
            if has_parameter(policy) {
                bound.parameters.insert(PARAMETER.to_owned(), team_name(random.below(TEAMS)));
            }
            if random.percent(20) {
                let count = 1 + random.below(2);
                bound.boundaries =
                    random.distinct(Vec::new(), count, BOUNDARIES).into_iter().map(boundary_name).collect();
            }
            world.bindings.push(bound);
        }
        Self { statements, group_count, world, random }
    }

    /// How many statements the policies have.
    pub(crate) fn len(&self) -> usize {
        self.statements.len()
    }

    /// What is stored, as plain data.
    pub(crate) fn world(&self) -> &World {
        &self.world
    }

    pub(crate) fn repository(&self) -> Repository {
        super::repository(&self.world)
    }

    /// The table, with the built-in catalogue.
    pub(crate) fn table(&self) -> DecisionTable {
        super::table(&self.world)
    }

    /// Users in 50 groups each, at one of the environments each.
    pub(crate) fn users(&mut self) -> Vec<User> {
        let random = &mut self.random;
        let user = |_| {
            let groups = random.distinct(Vec::new(), GROUPS_OF_USER, self.group_count);
            User::new(groups, group_name, environment(random))
        };
        (0..USERS).map(user).collect()
    }

    /// Requests of `users`, of which half are allowed.
    pub(crate) fn questions(&mut self, users: &[User]) -> Vec<AccountQuestion> {
        self.some_questions(users, QUESTIONS)
    }

    /// The first `count` of them.
    pub(crate) fn some_questions(&mut self, users: &[User], count: usize) -> Vec<AccountQuestion> {
        let mut random = self.random.fork();
        let mut expected = Expected::new(&self.world);
        let bindings: Vec<Vec<usize>> =
            users.iter().map(|user| expected.bindings(user).into_iter().collect()).collect();
        let mut question = |number: usize| loop {
            let wants_allow = number.is_multiple_of(2);
            let user = random.below(users.len());
            if bindings[user].is_empty() {
                continue;
            }
            let mut question = if wants_allow {
                let binding = *random.one_of(&bindings[user]);
                self.question_about(&mut random, user, binding)
            } else {
                let statement = random.one_of(&self.statements);
                let permission = *random.one_of(&statement.permissions);
                AccountQuestion::random(&mut random, user, permission)
            };
            if random.percent(5) && question.attributes.len() > 1 {
                let left_out = random.below(question.attributes.len());
                question.attributes.remove(left_out);
            }
            let stated = question.stated();
            question.expected = expected.is_allowed((user, &users[user]), question.permission, stated);
            if question.expected == wants_allow {
                return question;
            }
        };
        (0..count).map(&mut question).collect()
    }

    /// What one of the statements of the policy of `binding` may allow.
    fn question_about(&self, random: &mut Random, user: usize, binding: usize) -> AccountQuestion {
        let policy = binding % POLICIES;
        let statement = &self.statements[policy * STATEMENTS_PER_POLICY + random.below(STATEMENTS_PER_POLICY)];
        let permission = *random.one_of(&statement.permissions);
        let mut question = AccountQuestion::random(random, user, permission);
        let value = statement.witness(random, &self.world.bindings[binding].parameters);
        for (name, values) in &mut question.attributes {
            if *name == statement.name {
                values[0].clone_from(&value);
            }
        }
        question
    }
}

impl Statement {
    fn random(random: &mut Random, has_parameter: bool) -> Self {
        let mut is_deny = false;
        let (name, operator, values) = match random.below(100) {
            ..40 => {
                is_deny = random.percent(1);
                (SCHEMA, "=", vec![schema(random)])
            }
            40..60 => (SCHEMA, "IN", (0..5).map(|_| schema(random)).collect()),
            60..70 => (SCHEMA, "startsWith", vec![prefix_name(random.below(SCHEMAS / SCHEMAS_PER_PREFIX))]),
            70..85 => {
                let name = *random.one_of(&STORED);
                (name, "MATCH", (0..=random.below(2)).map(|_| pattern(random)).collect())
            }
            _ => {
                let name = *random.one_of(&CONTEXTS);
                let team = if has_parameter { PLACEHOLDER.to_owned() } else { team_name(random.below(TEAMS)) };
                let unit = |random: &mut Random| format!("{team}/unit-{:02}", random.below(UNITS));
                match random.below(3) {
                    0 => (name, "=", vec![unit(random)]),
                    1 => (name, "IN", (0..3).map(|_| unit(random)).collect()),
                    _ => (name, "startsWith", vec![format!("{team}/")]),
                }
            }
        };
        let taking = taking(name, operator);
        let count = 1 + random.below(2);
        let permissions = random.distinct(Vec::new(), count.min(taking.len()), taking.len());
        Self { is_deny, permissions: permissions.into_iter().map(|at| taking[at]).collect(), name, operator, values }
    }

    fn write(&self, text: &mut String) {
        let effect = if self.is_deny { "DENY" } else { "ALLOW" };
        let strings: Vec<String> = self.values.iter().map(|value| format!("\"{value}\"")).collect();
        let operand = if matches!(self.operator, "IN" | "MATCH") {
            format!("({})", strings.join(", "))
        } else {
            strings.concat()
        };
        let (permissions, name, operator) = (self.permissions.join(", "), self.name, self.operator);
        writeln!(text, "{effect} {permissions} WHERE {name} {operator} {operand};").expect("a string takes all");
    }

    /// A value for which the condition holds.
    fn witness(&self, random: &mut Random, parameters: &BTreeMap<String, String>) -> String {
        let value = random.one_of(&self.values);
        let value = match parameters.get(PARAMETER) {
            Some(team) => value.replace(PLACEHOLDER, team),
            None => value.clone(),
        };
        match self.operator {
            "startsWith" if self.name == SCHEMA => format!("{value}.monitoring-rule-{:06}", random.below(SCHEMAS)),
            "startsWith" => format!("{value}unit-{:02}", random.below(UNITS)),
            "MATCH" => value.replace('*', "web"),
            _ => value,
        }
    }
}

impl AccountQuestion {
    fn random(random: &mut Random, user: usize, permission: &'static str) -> Self {
        let taken = &Facts::builtin().permissions[permission];
        let named = [SCHEMA].iter().chain(&CONTEXTS).chain(&STORED).filter(|name| taken.contains_key(**name));
        let attributes = named.map(|&name| {
            let (count, value): (_, fn(&mut Random) -> String) = if name == SCHEMA {
                (1, schema)
            } else if CONTEXTS.contains(&name) {
                (1 + random.below(3), context)
            } else {
                (1 + usize::from(random.percent(10)), stored)
            };
            (name, (0..count).map(|_| value(random)).collect())
        });
        Self { user, permission, attributes: attributes.collect(), expected: false }
    }

    /// Asks with the name of the permission.
    pub(crate) fn is_allowed(&self, subject: &Subject<'_>) -> bool {
        subject.decide(&Request::new(self.permission, &self.attributes)).is_allow()
    }

    /// The same as the reference takes it.
    pub(crate) fn for_reference(&self, user: &User) -> reference::Question {
        expected::question(user, self.permission, self.stated())
    }

    fn stated(&self) -> Vec<(String, Vec<String>)> {
        self.attributes.iter().map(|(name, values)| ((*name).to_owned(), values.clone())).collect()
    }
}

/// The permissions of the catalogue that take `operator` on `name`.
fn taking(name: &str, operator: &str) -> Vec<&'static str> {
    let permissions = Facts::builtin().permissions.iter();
    let takes =
        permissions.filter(|(_, conditions)| conditions.get(name).is_some_and(|taken| taken.contains(operator)));
    takes.map(|(permission, _)| permission.as_str()).collect()
}

/// Conditions of three names, so that something of each boundary applies to each permission: with one that applies to
/// none, a binding is as wide as without.
fn boundary_text(random: &mut Random) -> String {
    let mut text = String::new();
    for name in [SCHEMA].iter().chain(&CONTEXTS) {
        for _ in 0..=random.below(2) {
            let beginning = if *name == SCHEMA {
                format!("builtin:container000{}", random.below(SCHEMAS / SCHEMAS_PER_PREFIX / 10))
            } else {
                format!("team-{}", random.below(TEAMS.div_ceil(100)))
            };
            writeln!(text, "{name} startsWith \"{beginning}\";").expect("a string takes all");
        }
    }
    text
}

fn has_parameter(policy: usize) -> bool {
    policy.is_multiple_of(10)
}

fn environment(random: &mut Random) -> Place {
    Place::Environment(environment_name(random.below(ENVIRONMENTS)))
}

fn schema(random: &mut Random) -> String {
    schema_name(random.below(SCHEMAS))
}

fn context(random: &mut Random) -> String {
    format!("{}/unit-{:02}", team_name(random.below(TEAMS)), random.below(UNITS))
}

/// A value of a `storage:` attribute.
fn stored(random: &mut Random) -> String {
    let (team, service, stage) = (team_name(random.below(TEAMS)), random.below(SERVICES), random.one_of(&STAGES));
    format!("{team}-{service:03}-{stage}")
}

fn pattern(random: &mut Random) -> String {
    let (team, service, stage) = (team_name(random.below(TEAMS)), random.below(SERVICES), random.one_of(&STAGES));
    match random.below(3) {
        0 => format!("{team}-*"),
        1 => format!("*-{service:03}-{stage}"),
        _ => format!("{team}-*-{stage}"),
    }
}

fn team_name(team: usize) -> String {
    format!("team-{team:03}")
}

fn policy_name(policy: usize) -> String {
    format!("policy-{policy:03}")
}

fn boundary_name(boundary: usize) -> String {
    format!("boundary-{boundary:03}")
}

fn environment_name(environment: usize) -> String {
    format!("env-{environment:02}")
}

fn group_name(group: usize) -> String {
    format!("group-{group:04}")
}
