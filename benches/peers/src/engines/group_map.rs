//! The map that stands before engines which know no groups: (group, permission) to what applies there.

use std::collections::HashMap;

use crate::workload::{Mix, Question, STATEMENTS_PER_POLICY, Statement, User, permission_name};

/// Statements by group and permission, DENY first, each made into something of an engine.
pub(crate) struct GroupMap<T> {
    permissions: HashMap<Box<str>, u32, ahash::RandomState>,
    statements: HashMap<(u32, u32), Vec<Entry<T>>, ahash::RandomState>,
}

struct Entry<T> {
    is_deny: bool,
    /// Nothing if the statement always applies.
    condition: Option<T>,
}

impl<T> GroupMap<T> {
    /// Asks `condition` for what each statement becomes, once for each permission.
    pub(crate) fn new(mix: &Mix, mut condition: impl FnMut(usize, &Statement) -> Option<T>) -> Self {
        let mut map = Self { permissions: HashMap::default(), statements: HashMap::default() };
        for (position, statement) in mix.statements.iter().enumerate() {
            let group = small(mix.groups[position / STATEMENTS_PER_POLICY]);
            for &permission in &statement.permissions {
                map.permissions.entry(permission_name(permission).into()).or_insert(small(permission));
                let entry = Entry { is_deny: statement.is_deny, condition: condition(position, statement) };
                map.statements.entry((group, small(permission))).or_default().push(entry);
            }
        }
        for entries in map.statements.values_mut() {
            entries.sort_by_key(|entry| !entry.is_deny);
            entries.shrink_to_fit();
        }
        map
    }

    pub(crate) fn permission(&self, question: &Question) -> Option<u32> {
        self.permissions.get(question.permission()).copied()
    }

    /// Whether nothing denies and something allows, if `holds` tells whether a condition does.
    pub(crate) fn is_allowed(&self, user: &User, permission: Option<u32>, mut holds: impl FnMut(&T) -> bool) -> bool {
        let Some(permission) = permission else { return false };
        let mut is_allowed = false;
        for &group in &user.numbers {
            for entry in self.statements.get(&(group, permission)).into_iter().flatten() {
                // Another ALLOW changes nothing.
                if is_allowed && !entry.is_deny {
                    break;
                }
                if entry.condition.as_ref().is_none_or(&mut holds) {
                    if entry.is_deny {
                        return false;
                    }
                    is_allowed = true;
                }
            }
        }
        is_allowed
    }
}

fn small(number: usize) -> u32 {
    u32::try_from(number).expect("the workload is small")
}
