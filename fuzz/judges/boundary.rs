//! Whatever its text, a boundary only narrows, and narrows as the reference says.

use std::collections::BTreeMap;

use super::{BUILTIN, agree, text};
use crate::reference::condition::parameters_of;
use crate::reference::{Bound, Document, Outcome, Place, Question, Reading, World};

const PERMISSIONS: [&str; 4] =
    ["settings:objects:read", "storage:logs:read", "storage:buckets:read", "demo:things:read"];

pub(crate) fn boundary(input: &[u8]) {
    let source = text(input);
    let parsed = allowhere::check_boundary(source, &BUILTIN);
    if parsed.has_errors() || parsed.tree().conditions().is_empty() {
        return;
    }
    let document =
        |uuid: &str, text: &str| Document { uuid: uuid.to_owned(), level: Place::Global, text: text.to_owned() };
    let conditions = parsed.tree().conditions().iter();
    let names =
        conditions.clone().flat_map(allowhere::ast::Condition::values).flat_map(|value| parameters_of(value.text()));
    let parameters: BTreeMap<String, String> = names.map(|name| (name.to_owned(), "a".to_owned())).collect();
    let bound = |policy: &str, group: &str, boundaries: &[&str]| Bound {
        level: Place::Global,
        policy: policy.to_owned(),
        groups: vec![group.to_owned()],
        parameters: if boundaries.is_empty() { BTreeMap::new() } else { parameters.clone() },
        boundaries: boundaries.iter().map(|uuid| (*uuid).to_owned()).collect(),
    };
    let allow = format!("ALLOW {};", PERMISSIONS.join(", "));
    let mut world = World {
        policies: vec![document("free", &allow), document("narrow", &allow)],
        boundaries: vec![document("it", source)],
        bindings: vec![bound("free", "free", &[]), bound("narrow", "narrow", &["it"])],
        ..World::default()
    };

    // What each condition asks for, and nothing, one after the other.
    let mut stated: Vec<(String, Vec<String>)> = Vec::new();
    for condition in conditions.take(8) {
        let values = condition.values().iter().take(2).map(|value| value.text().replace('*', "x"));
        stated.push((condition.name().to_owned(), values.collect()));
    }
    let mut ways: Vec<Vec<(String, Vec<String>)>> = vec![Vec::new(), stated.clone()];
    for left_out in 0..stated.len() {
        let mut fewer = stated.clone();
        fewer.remove(left_out);
        ways.extend([fewer, vec![stated[left_out].clone()]]);
    }
    let mut questions = Vec::new();
    for permission in PERMISSIONS {
        for attributes in &ways {
            questions.push(Question {
                groups: vec!["narrow".into()],
                level: Place::Environment("e1".into()),
                user: Some("a".into()),
                time: Some("2026-11-24T10:00:00Z".into()),
                permission: permission.to_owned(),
                attributes: attributes.clone(),
            });
        }
    }
    for catalog in [false, true] {
        world.catalog = catalog;
        agree(&world, &questions);
        let reading = Reading::of(&world);
        for question in &questions {
            let free = Question { groups: vec!["free".into()], ..question.clone() };
            assert_eq!(reading.answer(&free).outcome, Outcome::Grant, "without the boundary");
        }
    }
}
