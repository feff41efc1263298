//! The texts inside a file: where each stands between its quotes, and how another one is written there.

use std::ops::Range;
use std::rc::Rc;

use allowhere::{Catalog, Diagnostic};
use serde::Deserialize;
use serde_json::value::RawValue;
use toml::Spanned;

use crate::finding::Finding;
use crate::source::{self, Kind, Origin};

/// A text with the field that holds it.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Stored {
    place: String,
    pub(crate) kind: Kind,
    pub(crate) text: String,
    /// Where its literal stands in the file, with the quotes.
    literal: Range<usize>,
}

/// A file and the texts in it.
pub(crate) struct Texts<'f> {
    name: &'f str,
    file: &'f str,
    form: Form<'f>,
    /// In the order of the file.
    stored: Vec<Stored>,
}

/// How a file says its texts.
enum Form<'f> {
    Toml,
    Json,
    Other(&'f Origin),
}

/// A file with some of its texts changed.
pub(crate) struct Rewritten {
    pub(crate) file: String,
    /// For each text whether it changed.
    pub(crate) changed: Vec<bool>,
    /// What is said of texts that should have changed, and cannot say there what they should.
    pub(crate) left: Vec<String>,
}

impl<'f> Texts<'f> {
    /// Of a document of ours; `None` if it is none.
    pub(crate) fn of_document(name: &'f str, file: &'f str, is_json: bool) -> Option<Self> {
        let form = if is_json { Form::Json } else { Form::Toml };
        Some(Self::new(name, file, form, texts(file, is_json)?))
    }

    /// Of a file that says a document in its own way.
    pub(crate) fn of_origin(name: &'f str, file: &'f str, origin: &'f Origin) -> Self {
        let stored = origin.places().iter().filter_map(|(path, place)| {
            let text = place.text.as_ref()?.text.clone();
            let (item, field) = path.rsplit_once('.').unwrap_or(("", path));
            let kind = FIELDS.into_iter().find(|(name, _)| *name == field)?.1;
            if item.contains('.') {
                // In somebody's metadata it is no text of ours.
                return None;
            }
            Some(Stored { place: path.clone(), kind, text, literal: place.span.clone() })
        });
        Self::new(name, file, Form::Other(origin), stored.collect())
    }

    fn new(name: &'f str, file: &'f str, form: Form<'f>, mut stored: Vec<Stored>) -> Self {
        stored.sort_by_key(|stored| stored.literal.start);
        // Two fields may refer to one text.
        stored.dedup_by(|second, first| second.literal.start < first.literal.end);
        Self { name, file, form, stored }
    }

    /// The texts, in the order of the file.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Stored> {
        self.stored.iter()
    }

    /// What is said of one of the texts.
    pub(crate) fn finding(&self, stored: &Stored, diagnostic: Diagnostic) -> Finding {
        let has_span = diagnostic.span().is_some();
        let diagnostic = diagnostic.in_document(None, stored.place.as_str());
        match self.form {
            Form::Toml | Form::Json => Finding::of(self.name, &diagnostic, Some(Rc::from(stored.text.as_str()))),
            Form::Other(origin) => origin.placed(Finding::of(self.name, &diagnostic, None), has_span),
        }
    }

    /// The file with the certain mistakes of its texts put right, and what these were. Only the texts at paths that
    /// `is_meant` holds of are looked at.
    pub(crate) fn fixed(&self, catalog: &Catalog, is_meant: impl Fn(&str) -> bool) -> (Rewritten, Vec<Finding>) {
        let fixes = self.stored.iter().map(|stored| {
            let fix = if stored.kind == Kind::Policy { allowhere::fix_policy } else { allowhere::fix_boundary };
            is_meant(&stored.place).then(|| fix(&stored.text, catalog).into_parts())
        });
        let (texts, applied): (Vec<_>, Vec<_>) = fixes.map(Option::unzip).unzip();
        let rewritten = self.rewritten(&texts);
        let mut findings = Vec::new();
        for ((stored, applied), is_changed) in self.stored.iter().zip(applied).zip(&rewritten.changed) {
            let applied = applied.into_iter().flatten().filter(|_| *is_changed);
            findings.extend(applied.map(|applied| self.finding(stored, applied)));
        }
        (rewritten, findings)
    }

    /// The file with other texts in the place of its own, as far as there are any.
    pub(crate) fn rewritten(&self, texts: &[Option<String>]) -> Rewritten {
        let (mut file, mut changed, mut left, mut copied) = (String::new(), Vec::new(), Vec::new(), 0);
        for (stored, text) in self.stored.iter().zip(texts) {
            let new = text.as_ref().filter(|text| **text != stored.text);
            let literal = new.and_then(|text| self.literal(stored, text));
            changed.push(literal.is_some());
            if let Some(literal) = literal {
                file += self.file.get(copied..stored.literal.start).unwrap_or_default();
                file += &literal;
                copied = stored.literal.end;
            } else if new.is_some() {
                left.push(format!("{}: {} is left as it is: it cannot say this there", self.name, self.spoken(stored)));
            }
        }
        file += self.file.get(copied..).unwrap_or_default();
        Rewritten { file, changed, left }
    }

    fn literal(&self, stored: &Stored, text: &str) -> Option<String> {
        let old = self.file.get(stored.literal.clone())?;
        match self.form {
            Form::Toml => Some(written(old, text)),
            Form::Json => Some(source::json_literal(old, text)),
            Form::Other(origin) => origin.rewritten(origin.places().get(&stored.place)?, text),
        }
    }

    /// What the author calls a text.
    fn spoken<'s>(&'s self, stored: &'s Stored) -> &'s str {
        match self.form {
            Form::Toml | Form::Json => &stored.place,
            Form::Other(origin) => origin.places().get(&stored.place).map_or(&stored.place, |place| &place.name),
        }
    }
}

impl Rewritten {
    pub(crate) fn is_changed(&self) -> bool {
        self.changed.contains(&true)
    }
}

/// The fields that hold texts.
const FIELDS: [(&str, Kind); 2] = [("statementQuery", Kind::Policy), ("boundaryQuery", Kind::Boundary)];

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
            for ((field, kind), text) in FIELDS.into_iter().zip([statements, conditions]) {
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

/// The text as a literal of TOML in the place of `old`, in the same form where that is possible.
fn written(old: &str, text: &str) -> String {
    const LINES: &str = "'''";
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
    use crate::source::stated::Place;

    fn fixed(file: &str, is_json: bool, places: &[&str]) -> (String, usize) {
        let texts = Texts::of_document("f", file, is_json).expect("a document");
        let (rewritten, findings) = texts.fixed(&Catalog::none(), |place| places.contains(&place));
        assert_eq!(rewritten.is_changed(), !findings.is_empty());
        (rewritten.file, findings.len())
    }

    #[test]
    fn texts_are_put_right_where_they_stand() {
        let wrong = "# kept\npolicies = [{ uuid = \"a\", name = \"A\", statementQuery = \"ALLOW a:b:c WHERE x:y == 'v';\" }]\n\n\
                     [[boundaries]] # too\nuuid = \"b\"\nboundaryQuery = '''\nx:y == \"w\"; // \\n\n'''\n";
        let right = wrong.replace("==", "=");
        let places = ["policies[0].statementQuery", "boundaries[0].boundaryQuery"];
        assert_eq!(fixed(wrong, false, &places), (right, 2));
        let json = "{\"content\": [ {\"uuid\":\"b\",\n \"boundaryQuery\" : \"x:y == \\\"v\\\";\\n\" } ], \"statementQuery\":\"ALLOW a:b:c\"}";
        assert_eq!(fixed(json, true, &["content[0].boundaryQuery"]), (json.replace("==", "="), 1));
        assert_eq!(fixed(json, true, &["policies[0].statementQuery"]), (json.to_owned(), 0));
    }

    /// A file in which a policy, a boundary and somebody's metadata have texts.
    fn other(form: source::Form) -> (&'static str, Origin) {
        let file = r#"b "x:y == 'v';" p "ALLOW a:b:c WHERE x:y == 'v';" m "ALLOW a:b:c WHERE x:y == 'v';""#;
        let texts = [("boundaries[0].boundaryQuery", 2..15), ("policies[0].statementQuery", 18..49)];
        // Two policies may refer to one text.
        let others = [("policies[1].statementQuery", 18..49), ("policyBindings[0].metadata.statementQuery", 52..83)];
        let places = texts.into_iter().chain(others).map(|(path, span)| {
            let text = source::json_embedded(file.get(span.clone()).expect("a literal"), span.start);
            (path.to_owned(), Place { name: format!("the text of {path}"), span, text })
        });
        (file, Origin::new(form, file, places.collect()))
    }

    #[test]
    fn texts_of_other_files_are_put_right_once_and_nothing_else() {
        let (file, origin) = other(source::Form::Vendor);
        let texts = Texts::of_origin("f", file, &origin);
        assert_eq!(texts.iter().map(|stored| stored.literal.clone()).collect::<Vec<_>>(), [2..15, 18..49]);
        let (rewritten, findings) = texts.fixed(&Catalog::none(), |_| true);
        assert_eq!(rewritten.file, file.replacen("==", "=", 2));
        let said: Vec<_> = findings.iter().map(|found| (found.place.as_deref(), found.column)).collect();
        let named = ["the text of boundaries[0].boundaryQuery", "the text of policies[0].statementQuery"].map(Some);
        assert_eq!(said, [(named[0], 8), (named[1], 42)]);
        assert!(rewritten.left.is_empty());
    }

    #[test]
    fn what_cannot_be_said_is_left_and_named() {
        let (file, origin) = other(source::Form::Shown);
        let (rewritten, findings) =
            Texts::of_origin("f", file, &origin).fixed(&Catalog::none(), |place| place.starts_with('p'));
        assert_eq!((rewritten.file.as_str(), findings.len(), rewritten.is_changed()), (file, 0, false));
        assert_eq!(
            rewritten.left,
            ["f: the text of policies[0].statementQuery is left as it is: it cannot say this there"]
        );
    }

    #[test]
    fn a_literal_is_read_back_as_it_was() {
        for old in ["'''x'''", "'''\nx'''", "\"x\"", "'x'", "\"\"\"x\"\"\""] {
            for text in ["a", "a\nb", "\na", "it's", "say \"x\"", "'''", "a'", "\\n", "\u{1}", "a\r\nb", "ä"] {
                let document = format!("statementQuery = {}\n", written(old, text));
                let stored = texts(&document, false).expect("TOML");
                // TOML may read CRLF as LF.
                assert_eq!(stored[0].text.replace("\r\n", "\n"), text.replace("\r\n", "\n"), "{document}");
            }
        }
    }
}
