//! Where things stand in a file that says a document in its own way: findings lead into it, and texts are changed in it.

use std::cell::{Cell, OnceCell};
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;

use super::form::Form;
use super::stated::Place;
use super::vendor;
use crate::finding::{Change, Finding};

/// A file that is no document of ours, with the places of what it says.
pub(crate) struct Origin {
    form: Form,
    text: Rc<str>,
    places: OnceCell<BTreeMap<String, Place>>,
    /// How many bytes of literals may still be written for edits.
    effort: Cell<usize>,
    /// The line and column of every so many bytes, to count on from: a file may be one long line with many findings.
    milestones: OnceCell<Vec<Milestone>>,
}

/// A byte with its line and its column, both from 1.
#[derive(Clone, Copy)]
struct Milestone {
    at: usize,
    line: usize,
    column: usize,
}

/// Each edit takes a literal anew. A file that has so many mistakes that this adds up is not put right by hand.
const EFFORT: usize = 16 << 20;

/// How many bytes lie between two milestones, up to a character.
const STRIDE: usize = 1_024;

impl Origin {
    pub(crate) fn new(form: Form, text: &str, places: BTreeMap<String, Place>) -> Self {
        Self {
            form,
            text: text.into(),
            places: OnceCell::from(places),
            effort: Cell::new(EFFORT),
            milestones: OnceCell::new(),
        }
    }

    /// An answer of the vendor, whose parts are looked for when somebody asks.
    pub(crate) fn of_vendor(text: &str) -> Self {
        Self {
            form: Form::Vendor,
            text: text.into(),
            places: OnceCell::new(),
            effort: Cell::new(EFFORT),
            milestones: OnceCell::new(),
        }
    }

    pub(crate) fn places(&self) -> &BTreeMap<String, Place> {
        self.places.get_or_init(|| vendor::places(&self.text))
    }

    /// A finding of a part of the document, and of the bytes of its text if `has_span`: where the file says it.
    pub(crate) fn placed(&self, mut finding: Finding, has_span: bool) -> Finding {
        let Some(place) = self.place(finding.place.as_deref().unwrap_or_default()) else { return finding };
        let edits = std::mem::take(&mut finding.edits);
        finding.edits = self.change(place, &edits).into_iter().collect();
        let span = if has_span { place.in_file(finding.start..finding.end) } else { place.span.clone() };
        for label in &mut finding.labels {
            let there = label.place.as_deref().map_or(Some(place), |path| self.place(path));
            let Some(there) = there else { continue };
            Range { start: label.start, end: label.end } = there.in_file(label.start..label.end);
            label.place = label.place.take().map(|_| there.name.clone());
        }
        (finding.start, finding.end) = (span.start, span.end);
        (finding.line, finding.column) = self.line_column(span.start);
        finding.place = Some(place.name.clone()).filter(|name| !name.is_empty());
        finding.text = Some(Rc::clone(&self.text));
        finding.is_placed = true;
        finding
    }

    /// The literal for `place`, so that reading it gives exactly `text`; `None` if it cannot be said there.
    pub(crate) fn rewritten(&self, place: &Place, text: &str) -> Option<String> {
        self.form.rewritten(&self.text, place, text)
    }

    /// The part at `path`, or the nearest one around it.
    fn place(&self, path: &str) -> Option<&Place> {
        let mut path = path;
        loop {
            if let Some(place) = self.places().get(path) {
                return Some(place);
            }
            if path.is_empty() {
                return None;
            }
            path = path.get(..path.rfind(['.', '[']).unwrap_or_default())?;
        }
    }

    /// Edits of a text as one change of the file, since the literal may have to say them in its own way.
    fn change(&self, place: &Place, edits: &[Change]) -> Option<Change> {
        let before = &place.text.as_ref().filter(|_| !edits.is_empty())?.text;
        self.effort.set(self.effort.get().checked_sub(place.span.len())?);
        let mut edits: Vec<&Change> = edits.iter().collect();
        edits.sort_by_key(|edit| edit.start);
        let (mut after, mut copied) = (String::with_capacity(before.len()), 0);
        for edit in edits {
            after += before.get(copied..edit.start)?;
            after += &edit.replacement;
            copied = edit.end;
        }
        after += before.get(copied..)?;
        let old = self.text.get(place.span.clone())?;
        let new = self.rewritten(place, &after)?;
        let start = common(old.chars(), new.chars());
        let end = common(old.get(start..)?.chars().rev(), new.get(start..)?.chars().rev());
        let replacement = new.get(start..new.len() - end)?.to_owned();
        Some(Change { start: place.span.start + start, end: place.span.end - end, replacement })
    }

    fn line_column(&self, at: usize) -> (usize, usize) {
        let milestones = self.milestones.get_or_init(|| milestones(&self.text));
        let before = milestones.partition_point(|milestone| milestone.at <= at);
        let last = before.checked_sub(1).and_then(|last| milestones.get(last));
        let Milestone { at: from, mut line, mut column } = last.copied().unwrap_or(Milestone::START);
        self.text
            .get(from..at)
            .unwrap_or_default()
            .chars()
            .for_each(|character| pass(character, &mut line, &mut column));
        (line, column)
    }
}

impl Milestone {
    const START: Self = Self { at: 0, line: 1, column: 1 };
}

fn milestones(text: &str) -> Vec<Milestone> {
    let (mut milestones, mut next) = (Vec::with_capacity(text.len() / STRIDE), STRIDE);
    let Milestone { mut line, mut column, .. } = Milestone::START;
    for (at, character) in text.char_indices() {
        if at >= next {
            milestones.push(Milestone { at, line, column });
            next += STRIDE;
        }
        pass(character, &mut line, &mut column);
    }
    milestones
}

fn pass(character: char, line: &mut usize, column: &mut usize) {
    if character == '\n' {
        *line += 1;
        *column = 1;
    } else {
        *column += 1;
    }
}

impl Place {
    /// The bytes of the file that say these bytes of the text; all of the place if it is no text.
    fn in_file(&self, span: Range<usize>) -> Range<usize> {
        match &self.text {
            Some(text) if !text.pieces.is_empty() => text.in_file(span),
            _ => self.span.clone(),
        }
    }
}

/// How many bytes two texts have in common at their beginning.
fn common(one: impl Iterator<Item = char>, other: impl Iterator<Item = char>) -> usize {
    one.zip(other).take_while(|(one, other)| one == other).map(|(one, _)| one.len_utf8()).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::{Fault, Pointer};
    use crate::source::stated::{Embedded, Piece};

    /// Two texts in a file of a form that indents them and doubles no sign.
    fn origin() -> Origin {
        let file = "one {\n  text = \n    ab\n    cd\n}\ntwo { other = xyz }\n";
        let at = |what: &str| file.find(what).expect("it is there");
        let piece = |text: Range<usize>, start: usize| Piece { file: start..start + text.len(), text };
        let place = |name: &str, span, text| Place { name: name.to_owned(), span, text };
        let first =
            Embedded { text: "ab\ncd\n".to_owned(), pieces: vec![piece(0..3, at("ab")), piece(3..6, at("cd"))] };
        let second = Embedded { text: "xyz".to_owned(), pieces: vec![piece(0..3, at("xyz"))] };
        let empty = Embedded { text: String::new(), pieces: Vec::new() };
        let places = [
            ("policies[0]", place("one", 0..3, None)),
            ("policies[0].statementQuery", place("one.text", at("    ab")..at("}"), Some(first))),
            ("policies[1].statementQuery", place("two.other", at("xyz")..at("xyz") + 3, Some(second))),
            ("policies[2].statementQuery", place("none", 4..6, Some(empty))),
        ];
        let places = places.into_iter().map(|(path, place)| (path.to_owned(), place)).collect();
        Origin::new(Form::Terraform, file, places)
    }

    fn finding(path: &str, start: usize, end: usize) -> Finding {
        Finding { start, end, ..Finding::in_document("f", Fault::malformed("wrong"), path) }
    }

    #[test]
    fn findings_lead_into_the_file() {
        let cases = [
            // A part of a text, an insertion behind its first line, all of it.
            (("policies[0].statementQuery", 4, 5, true), ("one.text", 4, 6, 28..29)),
            (("policies[0].statementQuery", 2, 2, true), ("one.text", 3, 7, 22..22)),
            (("policies[0].statementQuery", 0, 0, false), ("one.text", 3, 1, 16..30)),
            // What has no place stands where the nearest part around it does.
            (("policies[0].tags[3]", 0, 0, false), ("one", 1, 1, 0..3)),
            (("policies[2].statementQuery", 0, 0, true), ("none", 1, 5, 4..6)),
        ];
        for ((path, start, end, has_span), (name, line, column, span)) in cases {
            let placed = origin().placed(finding(path, start, end), has_span);
            let said = (placed.place.as_deref(), placed.line, placed.column, placed.start..placed.end);
            assert_eq!(said, (Some(name), line, column, span), "{path}");
            assert!(placed.is_of_file() && placed.text.is_some());
        }
        // No part of the file is around it.
        assert_eq!(origin().placed(finding("environments[0]", 0, 0), false), finding("environments[0]", 0, 0));
    }

    #[test]
    fn labels_lead_into_the_file_too() {
        let label = |place: Option<&str>, start, end| Pointer {
            place: place.map(str::to_owned),
            message: "here".to_owned(),
            start,
            end,
        };
        let mut found = finding("policies[0].statementQuery", 3, 5);
        found.labels = vec![label(None, 0, 2), label(Some("policies[1].statementQuery"), 1, 3)];
        let labels = origin().placed(found, true).labels;
        assert_eq!(labels, [label(None, 20, 22), label(Some("two.other"), 47, 49)]);
    }

    #[test]
    fn lines_and_columns_are_those_of_the_whole_text() {
        let text = ["ä\n".repeat(700), "ö😀".repeat(900), "\n\r\n".repeat(500), "x".repeat(3_000)].concat();
        let origin = Origin::of_vendor(&text);
        let (mut line, mut column) = (1, 1);
        for (at, character) in text.char_indices() {
            assert_eq!(origin.line_column(at), (line, column), "{at}");
            if character == '\n' {
                (line, column) = (line + 1, 1);
            } else {
                column += 1;
            }
        }
        assert_eq!(origin.line_column(text.len()), (line, column));
        assert_eq!(Origin::of_vendor("").line_column(0), (1, 1));
    }
}
