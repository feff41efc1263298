//! Texts with their certain mistakes put right: the edits that diagnostics carry, applied.

use crate::catalog::Catalog;
use crate::check::{check_boundary, check_policy};
use crate::diagnostic::{Diagnostic, Edit};
use crate::limits;
use crate::order;
use crate::span::Span;

/// A text after its edits were applied.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fixed {
    text: String,
    applied: Vec<Diagnostic>,
}

impl Fixed {
    /// The text; the one that was given if there was nothing to apply.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// What was put right, in the order in which it was: mistakes that hide behind others, or overlap with them, come
    /// later. Their places are those of the text that was given; their edits are spent.
    #[must_use]
    pub fn applied(&self) -> &[Diagnostic] {
        &self.applied
    }

    /// The text and what was put right.
    #[must_use]
    pub fn into_parts(self) -> (String, Vec<Diagnostic>) {
        (self.text, self.applied)
    }
}

/// Puts right what is wrong with a policy and has one certain meaning: quotes, commas, semicolons, operators of other
/// languages, old spellings. What is not certain stays, and [`check_policy`] says it.
///
/// ```
/// use allowhere::{Catalog, fix_policy};
/// let fixed = fix_policy("ALLOW settings:objects:read WHERE settings:schemaId == app", &Catalog::builtin());
/// assert_eq!(fixed.text(), "ALLOW settings:objects:read WHERE settings:schemaId = \"app\"");
/// assert_eq!(fixed.applied().len(), 2);
/// ```
#[must_use]
pub fn fix_policy(source: &str, catalog: &Catalog) -> Fixed {
    fix(source, &|text| check_policy(text, catalog).into_parts().1)
}

/// Puts right what is wrong with a boundary and has one certain meaning, as [`fix_policy`] does.
#[must_use]
pub fn fix_boundary(source: &str, catalog: &Catalog) -> Fixed {
    fix(source, &|text| check_boundary(text, catalog).into_parts().1)
}

/// Applying an edit may bring up the next one. Each pass takes a thousand diagnostics, so that this is more than enough
/// for any text that a person wrote, and bounds the work for all others.
const MOST_PASSES: usize = 16;

fn fix(source: &str, check: &dyn Fn(&str) -> Vec<Diagnostic>) -> Fixed {
    let mut fixed = Fixed { text: source.to_owned(), applied: Vec::new() };
    let mut passes: Vec<Pass> = Vec::new();
    for _ in 0..MOST_PASSES {
        let diagnostics = without_conflicts(check(&fixed.text));
        if diagnostics.is_empty() {
            break;
        }
        let pass = Pass::of(&diagnostics);
        let text = pass.applied(&fixed.text);
        // What was readable stays readable.
        if text.len() > limits::TEXT_BYTES {
            break;
        }
        fixed.text = text;
        fixed.applied.extend(diagnostics.into_iter().map(|diagnostic| {
            let span = diagnostic.span().unwrap_or_default();
            diagnostic.spent(passes.iter().rev().fold(span, |span, pass| pass.before(span)))
        }));
        passes.push(pass);
    }
    fixed
}

/// The diagnostics with edits, less those of which an edit overlaps with one of another: its turn comes later.
fn without_conflicts(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.retain(|diagnostic| !diagnostic.edits().is_empty());
    let edits = |(owner, diagnostic)| std::iter::repeat(owner).zip(Diagnostic::edits(diagnostic));
    let mut edits: Vec<(usize, &Edit)> = diagnostics.iter().enumerate().flat_map(edits).collect();
    order::sort_by(&mut edits, &|(_, one), (_, other)| one.span().cmp(&other.span()));
    let mut dropped = vec![false; diagnostics.len()];
    let mut before: Option<Span> = None;
    for (owner, edit) in edits {
        let span = edit.span();
        if dropped[owner] {
            continue;
        }
        if before.is_some_and(|before| span.start() < before.end() || span == before) {
            dropped[owner] = true;
        } else {
            before = Some(span);
        }
    }
    let mut dropped = dropped.into_iter();
    diagnostics.retain(|_| dropped.next() == Some(false));
    diagnostics
}

/// Edits that do not overlap, in the order of the text.
struct Pass {
    edits: Vec<Edit>,
    /// Where what each of them inserted ends in the text behind the edits.
    ends: Vec<usize>,
}

impl Pass {
    fn of(diagnostics: &[Diagnostic]) -> Self {
        let mut edits: Vec<Edit> = diagnostics.iter().flat_map(Diagnostic::edits).cloned().collect();
        order::sort_by(&mut edits, &|one, other| one.span().cmp(&other.span()));
        let (mut inserted, mut removed) = (0, 0);
        let ends = edits.iter().map(|edit| {
            inserted += edit.replacement().len();
            removed += edit.span().end() - edit.span().start();
            edit.span().end() + inserted - removed
        });
        let ends = ends.collect();
        Self { edits, ends }
    }

    fn applied(&self, text: &str) -> String {
        let mut result = String::with_capacity(text.len() + self.edits.len());
        let mut copied = 0;
        for edit in &self.edits {
            result.push_str(text.get(copied..edit.span().start()).unwrap_or_default());
            result.push_str(edit.replacement());
            copied = edit.span().end();
        }
        result.push_str(text.get(copied..).unwrap_or_default());
        result
    }

    /// Where a span of the text behind the edits was before them. What an edit replaced belongs to a span that holds some
    /// of what replaced it; what was deleted right before a span or right behind it does not.
    fn before(&self, span: Span) -> Span {
        let end = self.end_before(span.end());
        // Where nothing stands, what was deleted there stands behind it.
        Span::new(self.start_before(span.start()).min(end), end)
    }

    fn start_before(&self, place: usize) -> usize {
        // The edits whose insertions end at the place or before it.
        let behind = self.ends.partition_point(|end| *end <= place);
        let shifted = self.shifted(place, behind);
        self.edits.get(behind).map_or(shifted, |edit| edit.span().start().min(shifted))
    }

    fn end_before(&self, place: usize) -> usize {
        // The edits whose insertions end before the place.
        let behind = self.ends.partition_point(|end| *end < place);
        let shifted = self.shifted(place, behind);
        match self.edits.get(behind) {
            Some(edit) if edit.span().start() < shifted => edit.span().end(),
            _ => shifted,
        }
    }

    /// Where a place was before so many edits, if it stands behind all of them.
    fn shifted(&self, place: usize, edits: usize) -> usize {
        match edits.checked_sub(1).map(|last| (self.edits.get(last), self.ends.get(last))) {
            Some((Some(edit), Some(end))) => edit.span().end() + place - end,
            _ => place,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::Code;

    fn edits(spans: &[(usize, usize)]) -> Diagnostic {
        let diagnostic = Diagnostic::error(Code::Syntax, "wrong");
        spans.iter().fold(diagnostic, |diagnostic, &(start, end)| diagnostic.edit(Span::new(start, end), "=="))
    }

    #[test]
    fn edits_that_overlap_wait_for_another_pass() {
        let kept = |all: &[Diagnostic]| without_conflicts(all.to_vec());
        // They may touch, but not stand in one place, overlap, or insert at one place.
        let (first, touching) = (edits(&[(2, 4)]), edits(&[(4, 6), (0, 2)]));
        assert_eq!(kept(&[first.clone(), touching.clone()]), [first.clone(), touching]);
        for other in [(2, 4), (3, 5), (3, 3)] {
            assert_eq!(kept(&[first.clone(), edits(&[other])]), std::slice::from_ref(&first), "{other:?}");
        }
        assert_eq!(kept(&[edits(&[(3, 3)]), edits(&[(3, 3)])]), [edits(&[(3, 3)])]);
        // All edits of a diagnostic are applied, or none.
        assert_eq!(kept(&[first.clone(), edits(&[(3, 5), (8, 9)])]), [first]);
    }

    /// Where each span from one place of the text behind the edits to the next was before them.
    fn before(text: &str, pass: &Pass) -> Vec<(usize, usize)> {
        let spans = (1..=pass.applied(text).len()).map(|end| pass.before(Span::new(end - 1, end)));
        spans.map(|span| (span.start(), span.end())).collect()
    }

    #[test]
    fn spans_are_those_of_the_text_before() {
        // Each character that was replaced or inserted stands for what it replaced.
        let pass = Pass::of(&[edits(&[(5, 6)]), edits(&[(2, 3)])]);
        assert_eq!(pass.applied("ab=cdefg"), "ab==cd==fg");
        let expected = [(0, 1), (1, 2), (2, 3), (2, 3), (3, 4), (4, 5), (5, 6), (5, 6), (6, 7), (7, 8)];
        assert_eq!(before("ab=cdefg", &pass), expected);
        assert_eq!(pass.before(Span::new(0, 10)), Span::new(0, 8));
        let pass = Pass::of(&[edits(&[(2, 2)])]);
        assert_eq!(before("abc", &pass), [(0, 1), (1, 2), (2, 2), (2, 2), (2, 3)]);
    }

    #[test]
    fn spans_do_not_grow_over_what_was_deleted_beside_them() {
        let edit = |start, end, text: &str| Diagnostic::error(Code::Syntax, "wrong").edit(Span::new(start, end), text);
        let pass = Pass::of(&[edit(5, 8, "")]);
        assert_eq!(pass.applied("abcde---fgh"), "abcdefgh");
        let expected = [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (8, 9), (9, 10), (10, 11)];
        assert_eq!(before("abcde---fgh", &pass), expected);
        assert_eq!(pass.before(Span::new(4, 6)), Span::new(4, 9), "a span around it holds it");
        assert_eq!(pass.before(Span::new(5, 5)), Span::new(5, 5), "a span of nothing stays one");
        assert_eq!(pass.before(Span::new(0, 5)), Span::new(0, 5));
        assert_eq!(pass.before(Span::new(5, 8)), Span::new(8, 11));

        // Shorter, and two that touch.
        let pass = Pass::of(&[edit(1, 4, "="), edit(4, 6, ""), edit(6, 6, "!"), edit(8, 9, "")]);
        assert_eq!(pass.applied("a===--bcd"), "a=!bc");
        assert_eq!(before("a===--bcd", &pass), [(0, 1), (1, 4), (6, 6), (6, 7), (7, 8)]);
        assert_eq!(pass.before(Span::new(0, 5)), Span::new(0, 8));
        let pass = Pass::of(&[edit(0, 2, ""), edit(2, 4, ""), edit(5, 6, "")]);
        assert_eq!(before("----e-", &pass), [(4, 5)]);
    }
}
