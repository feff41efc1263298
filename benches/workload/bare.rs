//! The yardstick: the lookup that anybody would write by hand.

use std::collections::HashMap;

use super::mix::PERMISSIONS;
use super::{Mix, Question, STATEMENTS_PER_POLICY, Schemas, User, permission_name, schema_name, small};

/// Two interners and one map from (permission, schema) to groups. It knows ALLOW with `=` and IN only, and no second
/// attribute, so its answers are not those of the table.
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
        let permission = self.permissions.get(question.permission())?;
        let schema = self.schemas.get(question.schema())?;
        Some((*permission, *schema))
    }

    /// The part of the question that the lookup answers, by looking at every statement.
    pub(crate) fn scan(mix: &Mix, user: &User, question: &Question) -> bool {
        let mut statements = mix.statements.iter().enumerate();
        statements.any(|(position, statement)| {
            let group = small(mix.groups[position / STATEMENTS_PER_POLICY]);
            let Schemas::These(schemas) = &statement.schemas else { return false };
            !statement.is_deny
                && user.numbers.contains(&group)
                && statement.permissions.iter().any(|&permission| permission_name(permission) == question.permission())
                && schemas.iter().any(|&schema| schema_name(schema) == question.schema())
        })
    }
}
