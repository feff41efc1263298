//! What the reference evaluator answers, asked only about what can reach the user.
//!
//! The reference looks at every binding and reads every text for each question. A binding to other groups or at another
//! level, and a statement for another permission, decide nothing there, so they are left out before it is asked: the
//! outcome is the same, only the place of a statement in its policy is lost. `tests/workloads.rs` compares both.

use std::collections::{BTreeSet, HashMap};

use super::User;
use super::reference::{self, Bound, Document, Outcome, Question, World};

/// The reference over one world, with what it has been asked kept ready.
pub(crate) struct Expected<'w> {
    world: &'w World,
    bindings_of: HashMap<&'w str, Vec<usize>>,
    policies: HashMap<&'w str, &'w Document>,
    boundaries: HashMap<&'w str, &'w Document>,
    /// Policy, permission: those of its statements that name the permission.
    pruned: HashMap<&'w str, HashMap<&'w str, String>>,
    /// User, permission: what can reach.
    reaching: HashMap<(usize, String), World>,
}

impl<'w> Expected<'w> {
    pub(crate) fn new(world: &'w World) -> Self {
        let by_uuid = |documents: &'w [Document]| {
            documents.iter().map(|document| (document.uuid.as_str(), document)).collect::<HashMap<_, _>>()
        };
        let mut bindings_of = HashMap::<&str, Vec<usize>>::new();
        for (number, bound) in world.bindings.iter().enumerate() {
            for group in &bound.groups {
                bindings_of.entry(group).or_default().push(number);
            }
        }
        Self {
            world,
            bindings_of,
            policies: by_uuid(&world.policies),
            boundaries: by_uuid(&world.boundaries),
            pruned: HashMap::new(),
            reaching: HashMap::new(),
        }
    }

    /// The bindings that reach `user`, by their place in the world.
    pub(crate) fn bindings(&self, user: &User) -> BTreeSet<usize> {
        let levels = self.world.upwards(&user.level);
        let numbers = user.groups.iter().filter_map(|group| self.bindings_of.get(group.as_str())).flatten().copied();
        numbers.filter(|&number| levels.contains(&self.world.bindings[number].level)).collect()
    }

    /// Whether the reference grants. `number` tells `user` from others.
    pub(crate) fn is_allowed(
        &mut self,
        (number, user): (usize, &User),
        permission: &str,
        attributes: Vec<(String, Vec<String>)>,
    ) -> bool {
        let key = (number, permission.to_owned());
        if !self.reaching.contains_key(&key) {
            let world = self.reaching(user, permission);
            self.reaching.insert(key.clone(), world);
        }
        let question = question(user, permission, attributes);
        reference::answer(&self.reaching[&key], &question).outcome == Outcome::Grant
    }

    /// The part of the world that can decide whether `user` has `permission`.
    fn reaching(&mut self, user: &User, permission: &str) -> World {
        let mut part =
            World { environments: self.world.environments.clone(), catalog: self.world.catalog, ..World::default() };
        let (mut policies, mut boundaries) = (BTreeSet::new(), BTreeSet::new());
        for number in self.bindings(user) {
            let bound = &self.world.bindings[number];
            let policy = self.policies[bound.policy.as_str()];
            let pruned = self.pruned.entry(&policy.uuid).or_insert_with(|| pruned(&policy.text));
            let Some(text) = pruned.get(permission) else { continue };
            if policies.insert(&bound.policy) {
                part.policies.push(Document { text: text.clone(), ..policy.clone() });
            }
            for boundary in &bound.boundaries {
                if boundaries.insert(boundary) {
                    part.boundaries.push(self.boundaries[boundary.as_str()].clone());
                }
            }
            let groups = bound.groups.iter().filter(|group| user.groups.contains(group)).cloned().collect();
            part.bindings.push(Bound { groups, ..bound.clone() });
        }
        part
    }
}

/// The question as the reference takes it.
pub(crate) fn question(user: &User, permission: &str, attributes: Vec<(String, Vec<String>)>) -> Question {
    Question {
        groups: user.groups.clone(),
        level: user.level.clone(),
        user: None,
        time: None,
        permission: permission.to_owned(),
        attributes,
    }
}

/// For each permission that a policy names, the statements that name it.
fn pruned(text: &str) -> HashMap<&str, String> {
    let mut texts = HashMap::<&str, String>::new();
    for statement in allowhere::parse_policy(text).tree().statements() {
        let span = statement.span();
        let names: BTreeSet<&str> = statement.permissions().iter().map(allowhere::ast::Permission::name).collect();
        for name in names {
            let text_of = texts.entry(name).or_default();
            text_of.push_str(&text[span.start()..span.end()]);
            text_of.push_str(";\n");
        }
    }
    texts
}
