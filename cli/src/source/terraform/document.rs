//! A repository document that grows item by item, with the place of each part.

use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::{Map, Value};

use super::value::{Literal, Text};
use crate::finding::Finding;
use crate::source::stated::{Embedded, Place, Stated};

#[derive(Default)]
pub(super) struct Document {
    lists: Map<String, Value>,
    places: BTreeMap<String, Place>,
}

/// An item on its way into a list of a document.
pub(super) struct Item {
    /// As its author names it.
    name: String,
    span: Range<usize>,
    fields: Map<String, Value>,
    /// By the path behind that of the item.
    places: Vec<(String, Place)>,
}

impl Item {
    pub(super) fn new(name: impl Into<String>, span: Range<usize>) -> Self {
        Self { name: name.into(), span, fields: Map::new(), places: Vec::new() }
    }

    /// Sets a field whose place is that of the item.
    pub(super) fn set(&mut self, field: &str, value: impl Into<Value>) {
        self.fields.insert(field.to_owned(), value.into());
    }

    /// Tells where a part stands; `path` begins with `.` or `[`.
    pub(super) fn place(&mut self, path: &str, name: impl Into<String>, span: Range<usize>) {
        self.places.push((path.to_owned(), Place { name: name.into(), span, text: None }));
    }

    /// Sets a text that is said at `span`, and tells which bytes say it.
    pub(super) fn text(&mut self, field: &str, name: String, span: Range<usize>, Text { text, literal }: Text) {
        let (span, embedded) = match literal {
            Some(Literal { span, pieces }) => {
                (span, Some(Embedded { text: text.as_ref().to_owned(), pieces: pieces.to_vec() }))
            }
            None => (span, None),
        };
        self.places.push((format!(".{field}"), Place { name, span, text: embedded }));
        self.set(field, text.as_ref());
    }
}

impl Document {
    pub(super) fn push(&mut self, list: &str, item: Item) {
        let Item { name, span, fields, places } = item;
        let Value::Array(items) = self.lists.entry(list).or_insert_with(|| Value::Array(Vec::new())) else { return };
        let path = format!("{list}[{}]", items.len());
        items.push(fields.into());
        self.places.extend(places.into_iter().map(|(part, place)| (format!("{path}{part}"), place)));
        self.places.insert(path, Place { name, span, text: None });
    }

    pub(super) fn finish(self, findings: Vec<Finding>) -> Stated {
        Stated { document: self.lists.into(), places: self.places, findings }
    }
}
