//! The texts inside a document: where each stands between its quotes, and how another one is written there.

use std::ops::Range;

use allowhere::Catalog;
use serde::Deserialize;
use serde_json::value::RawValue;
use toml::Spanned;

use crate::finding::Finding;
use crate::source::Kind;

/// A text with the field that holds it.
#[derive(Debug, PartialEq, Eq)]
struct Stored {
    place: String,
    kind: Kind,
    text: String,
    /// Where its literal stands in the document, with the quotes.
    literal: Range<usize>,
}

/// The fields of a document that hold texts; `T` is a text with its place.
#[derive(Deserialize)]
#[serde(bound(deserialize = "T: Deserialize<'de>"), rename_all = "camelCase")]
struct Fields<T> {
    #[serde(default = "Vec::new")]
    policies: Vec<Item<T>>,
    #[serde(default = "Vec::new")]
    boundaries: Vec<Item<T>>,
    #[serde(default = "Vec::new")]
    content: Vec<Item<T>>,
    statement_query: Option<T>,
    boundary_query: Option<T>,
}

#[derive(Deserialize)]
#[serde(bound(deserialize = "T: Deserialize<'de>"), rename_all = "camelCase")]
struct Item<T> {
    statement_query: Option<T>,
    boundary_query: Option<T>,
}

/// The document with the certain mistakes of its texts put right, and what these were; `None` if there is nothing to
/// put right. Only the texts at `places` are looked at.
pub(crate) fn fixed(
    file: &str,
    document: &str,
    is_json: bool,
    places: &[&str],
    catalog: &Catalog,
) -> Option<(String, Vec<Finding>)> {
    let mut stored = texts(document, is_json)?;
    stored.retain(|stored| places.contains(&stored.place.as_str()));
    stored.sort_by_key(|stored| stored.literal.start);
    let (mut result, mut findings, mut copied) = (String::new(), Vec::new(), 0);
    for Stored { place, kind, text, literal } in stored {
        let fix = if kind == Kind::Policy { allowhere::fix_policy } else { allowhere::fix_boundary };
        let (right, applied) = fix(&text, catalog).into_parts();
        if right == text {
            continue;
        }
        let new = written(document.get(literal.clone())?, &right, is_json);
        result.push_str(document.get(copied..literal.start)?);
        result.push_str(&new);
        copied = literal.end;
        let shared: std::rc::Rc<str> = text.into();
        findings.extend(
            applied
                .into_iter()
                .map(|applied| Finding::of(file, &applied.in_document(None, place.as_str()), Some(shared.clone()))),
        );
    }
    result.push_str(document.get(copied..)?);
    (!findings.is_empty()).then_some((result, findings))
}

/// The texts of a document, if it is one.
fn texts(document: &str, is_json: bool) -> Option<Vec<Stored>> {
    if !is_json {
        let fields: Fields<Spanned<String>> = toml::from_str(document).ok()?;
        return Some(fields.stored(&|text| Some((text.span(), text.into_inner()))));
    }
    let inside = document.strip_prefix('\u{feff}').unwrap_or(document);
    let fields: Fields<&RawValue> = serde_json::from_str(inside).ok()?;
    Some(fields.stored(&|raw| {
        // A part of the document: where it stands is the distance of the two.
        let start = (raw.get().as_ptr() as usize).checked_sub(document.as_ptr() as usize)?;
        Some((start..start + raw.get().len(), serde_json::from_str(raw.get()).ok()?))
    }))
}

impl<T> Fields<T> {
    fn stored(self, read: &dyn Fn(T) -> Option<(Range<usize>, String)>) -> Vec<Stored> {
        let mut stored = Vec::new();
        let mut add = |place: String, statements: Option<T>, conditions: Option<T>| {
            let texts = [("statementQuery", Kind::Policy, statements), ("boundaryQuery", Kind::Boundary, conditions)];
            for (field, kind, text) in texts {
                if let Some((literal, text)) = text.and_then(read) {
                    stored.push(Stored { place: format!("{place}{field}"), kind, text, literal });
                }
            }
        };
        for (name, items) in [("policies", self.policies), ("boundaries", self.boundaries), ("content", self.content)] {
            for (index, item) in items.into_iter().enumerate() {
                add(format!("{name}[{index}]."), item.statement_query, item.boundary_query);
            }
        }
        add(String::new(), self.statement_query, self.boundary_query);
        stored
    }
}

/// The text as a literal in the place of `old`, in the same form where that is possible.
fn written(old: &str, text: &str, is_json: bool) -> String {
    const LINES: &str = "'''";
    if is_json {
        return serde_json::Value::String(text.to_owned()).to_string();
    }
    let is_plain = |character: char| !character.is_control() || matches!(character, '\n' | '\t');
    if let Some(inside) = old.strip_prefix(LINES)
        && !text.contains(LINES)
        && !text.ends_with('\'')
        && text.replace("\r\n", "\n").chars().all(is_plain)
    {
        // A line end right behind the quotes is not part of the text.
        let begins = |text: &str| ["\r\n", "\n"].into_iter().find(|end| text.starts_with(end));
        let first = begins(inside).or_else(|| begins(text)).unwrap_or_default();
        return format!("{LINES}{first}{text}{LINES}");
    }
    toml::Value::String(text.to_owned()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_put_right_where_they_stand() {
        let wrong = "# kept\npolicies = [{ uuid = \"a\", name = \"A\", statementQuery = \"ALLOW a:b:c WHERE x:y == 'v';\" }]\n\n\
                     [[boundaries]] # too\nuuid = \"b\"\nboundaryQuery = '''\nx:y == \"w\"; // \\n\n'''\n";
        let right = wrong.replace("==", "=");
        let places = ["policies[0].statementQuery", "boundaries[0].boundaryQuery"];
        let (fixed, findings) = fixed("f", wrong, false, &places, &Catalog::none()).expect("something to put right");
        assert_eq!(fixed, right);
        assert_eq!(findings.len(), 2);
        let json = "{\"content\": [ {\"uuid\":\"b\",\n \"boundaryQuery\" : \"x:y == \\\"v\\\";\\n\" } ], \"statementQuery\":\"ALLOW a:b:c\"}";
        let (fixed, _) = super::fixed("f", json, true, &["content[0].boundaryQuery"], &Catalog::none()).expect("one");
        assert_eq!(fixed, json.replace("==", "="));
        assert_eq!(super::fixed("f", json, true, &["statementQuery"], &Catalog::none()), None);
    }

    #[test]
    fn a_literal_is_read_back_as_it_was() {
        for old in ["'''x'''", "'''\nx'''", "\"x\"", "'x'", "\"\"\"x\"\"\""] {
            for text in ["a", "a\nb", "\na", "it's", "say \"x\"", "'''", "a'", "\\n", "\u{1}", "a\r\nb", "ä"] {
                let document = format!("statementQuery = {}\n", written(old, text, false));
                let stored = texts(&document, false).expect("TOML");
                // TOML may read CRLF as LF.
                assert_eq!(stored[0].text.replace("\r\n", "\n"), text.replace("\r\n", "\n"), "{document}");
            }
        }
    }
}
