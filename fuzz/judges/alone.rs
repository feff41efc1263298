//! A world in which each condition stands alone: in a statement with a permission of its own.

use std::collections::BTreeMap;

use crate::reference::{Bound, Document, Place, Question, World};

pub(super) struct Alone {
    statements: Vec<String>,
    pub(super) level: Place,
    pub(super) groups: Vec<String>,
    pub(super) parameters: BTreeMap<String, String>,
}

impl Default for Alone {
    fn default() -> Self {
        let (level, groups) = (Place::Environment("e1".into()), vec!["everyone".into()]);
        Self { statements: Vec::new(), level, groups, parameters: BTreeMap::new() }
    }
}

impl Alone {
    pub(super) fn say(&mut self, effect: &str, condition: &str) {
        self.statements.push(format!("{effect} {} WHERE {condition};", permission(self.statements.len())));
    }

    pub(super) fn world(&self) -> World {
        let text = self.statements.join("\n");
        World {
            policies: vec![Document { uuid: "all".into(), level: Place::Global, text }],
            bindings: vec![Bound {
                level: Place::Global,
                policy: "all".into(),
                groups: vec!["everyone".into()],
                parameters: self.parameters.clone(),
                boundaries: Vec::new(),
            }],
            ..World::default()
        }
    }

    /// Of somebody who states nothing.
    pub(super) fn question(&self) -> Question {
        Question {
            groups: self.groups.clone(),
            level: self.level.clone(),
            user: None,
            time: None,
            permission: String::new(),
            attributes: Vec::new(),
        }
    }

    /// The questions, put to each statement.
    pub(super) fn each(&self, questions: &[Question]) -> Vec<Question> {
        let permissions = (0..self.statements.len()).map(permission);
        let of = |permission: String| {
            questions.iter().map(move |question| Question { permission: permission.clone(), ..question.clone() })
        };
        permissions.flat_map(of).collect()
    }
}

fn permission(number: usize) -> String {
    format!("a:b:s{number}")
}
