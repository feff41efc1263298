//! What the vendor's API answers, as JSON: told apart from documents of our own, and where each part of it stands.
//!
//! Both are read alike. But an answer is one part of an account among others, so that several are one repository; and
//! its author never sees a text by itself, so that places are those of the file.

use std::collections::BTreeMap;
use std::ops::Range;

use serde::Deserialize;
use serde::de::IgnoredAny;
use serde_json::value::RawValue;

use super::json;
use super::stated::Place;

/// What only the vendor says of a whole document.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Envelope {
    level_type: Option<IgnoredAny>,
    level_id: Option<IgnoredAny>,
    statement_query: Option<IgnoredAny>,
    boundary_query: Option<IgnoredAny>,
    content: Option<IgnoredAny>,
    #[serde(default)]
    policies: Vec<Item>,
    #[serde(default)]
    boundaries: Vec<Item>,
    /// What only scenario files have.
    requests: Option<IgnoredAny>,
    #[serde(rename = "expect_error")]
    expect_error: Option<IgnoredAny>,
    include: Option<IgnoredAny>,
}

/// What only the vendor says of a policy or a boundary.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Item {
    category: Option<IgnoredAny>,
    statements: Option<IgnoredAny>,
    boundary_conditions: Option<IgnoredAny>,
}

/// Whether a JSON text is an answer of the vendor's API: a single policy or boundary, a page of boundaries, the bindings
/// of a level, or a list of policies with fields that nobody else writes.
pub(crate) fn is_vendors(text: &str) -> bool {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Ok(envelope) = serde_json::from_str::<Envelope>(text) else { return false };
    let Envelope { level_type, level_id, statement_query, boundary_query, content, policies, boundaries, .. } =
        envelope;
    let is_scenario = [envelope.requests, envelope.expect_error, envelope.include].iter().any(Option::is_some);
    let is_marked =
        |item: &Item| item.category.is_some() || item.statements.is_some() || item.boundary_conditions.is_some();
    let is_vendors = [level_type, level_id, statement_query, boundary_query, content].iter().any(Option::is_some)
        || policies.iter().chain(&boundaries).any(is_marked);
    is_vendors && !is_scenario
}

/// How deep the parts of a document nest: list, item, field, and what is in it.
const DEPTH: usize = 4;

/// Where the parts of a document stand, each under its path.
pub(crate) fn places(text: &str) -> BTreeMap<String, Place> {
    places_to(text, DEPTH)
}

/// The same of any JSON, for parts that are nested at most `most` deep.
pub(crate) fn places_to(text: &str, most: usize) -> BTreeMap<String, Place> {
    let mut places = BTreeMap::new();
    let inside = text.strip_prefix('\u{feff}').unwrap_or(text);
    let Ok(whole) = serde_json::from_str::<&RawValue>(inside) else { return places };
    let mut open = vec![(String::new(), whole.get(), 0)];
    while let Some((path, part, depth)) = open.pop() {
        if let Some(mut span) = span(text, part) {
            if path.is_empty() {
                // What is said of all of it is said where it begins.
                span.end = span.start + part.chars().next().map_or(0, char::len_utf8);
            }
            let text = if part.starts_with('"') { json::embedded(part, span.start) } else { None };
            places.insert(path.clone(), Place { name: path.clone(), span, text });
        }
        if depth == most {
            continue;
        }
        if let Ok(fields) = serde_json::from_str::<BTreeMap<String, &RawValue>>(part) {
            let dot = if path.is_empty() { "" } else { "." };
            open.extend(fields.iter().map(|(name, part)| (format!("{path}{dot}{name}"), part.get(), depth + 1)));
        } else if let Ok(items) = serde_json::from_str::<Vec<&RawValue>>(part) {
            open.extend(
                items.iter().enumerate().map(|(index, part)| (format!("{path}[{index}]"), part.get(), depth + 1)),
            );
        }
    }
    places
}

/// Where a part of `text` stands in it: the distance of the two.
fn span(text: &str, part: &str) -> Option<Range<usize>> {
    let start = (part.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
    Some(start..start + part.len())
}

/// The literal for `place`, so that reading it gives exactly `text`.
pub(crate) fn rewritten(file: &str, place: &Place, text: &str) -> Option<String> {
    place.text.as_ref()?;
    file.get(place.span.clone()).map(|old| json::literal(old, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_of_the_vendor_are_told_apart() {
        for text in [
            r#"{"uuid":"p","name":"P","statementQuery":"ALLOW a:b:c;"}"#,
            r#"{"levelType":"account","levelId":"a","policyBindings":[]}"#,
            "\u{feff}{\"content\":[],\"pageSize\":1}",
            r#"{"policies":[{"uuid":"p"},{"uuid":"q","category":null,"statements":[]}]}"#,
            r#"{"boundaries":[{"uuid":"p","boundaryConditions":[]}]}"#,
        ] {
            assert!(is_vendors(text), "{text}");
        }
        for text in [
            r#"{"policies":[{"uuid":"p","name":"P","statementQuery":"ALLOW a:b:c;"}]}"#,
            r#"{"policyBindings":[{"levelType":"account","levelId":"a","policyUuid":"p","groups":[]}]}"#,
            r#"{"policies":[],"content":[]"#,
            r#"{"content":[],"requests":[]}"#,
            r#"{"content":[],"expect_error":{}}"#,
            r#"{"content":[],"include":[]}"#,
            "[]",
            "content = []",
        ] {
            assert!(!is_vendors(text), "{text}");
        }
    }

    #[test]
    fn each_part_has_its_place() {
        let text = "\u{feff}{\"policyBindings\": [\n  {\"policyUuid\": \"p\", \"parameters\": {\"z\": \"\\n\"}, \"metadata\": {\"a\": {\"b\": 1}}}\n]}";
        let places = places(text);
        let said: Vec<(&str, &str)> =
            places.iter().map(|(path, place)| (path.as_str(), &text[place.span.clone()])).collect();
        assert_eq!(
            said,
            [
                ("", "{"),
                ("policyBindings", &text[22..text.len() - 1]),
                ("policyBindings[0]", text[26..].lines().next().expect("a line")),
                ("policyBindings[0].metadata", "{\"a\": {\"b\": 1}}"),
                ("policyBindings[0].metadata.a", "{\"b\": 1}"),
                ("policyBindings[0].parameters", "{\"z\": \"\\n\"}"),
                ("policyBindings[0].parameters.z", "\"\\n\""),
                ("policyBindings[0].policyUuid", "\"p\""),
            ]
        );
        assert_eq!(places["policyBindings[0].policyUuid"].name, "policyBindings[0].policyUuid");
        assert_eq!(places["policyBindings[0].parameters.z"].text.as_ref().expect("a text").text, "\n");
        assert!(places["policyBindings[0]"].text.is_none());
    }
}
