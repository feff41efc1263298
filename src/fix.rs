//! Texts with their certain mistakes put right: the edits that diagnostics carry, applied.

use crate::catalog::Catalog;
use crate::check::{check_boundary, check_policy};
use crate::diagnostic::{Diagnostic, Edit};
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

    /// What was put right, in the order in which it was. A place is one of the text as it was found then: mistakes that
    /// hide behind others, or overlap with them, come later.
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
const MOST_PASSES: usize = 64;

fn fix(source: &str, check: &dyn Fn(&str) -> Vec<Diagnostic>) -> Fixed {
    let mut fixed = Fixed { text: source.to_owned(), applied: Vec::new() };
    for _ in 0..MOST_PASSES {
        let diagnostics = without_conflicts(check(&fixed.text));
        if diagnostics.is_empty() {
            break;
        }
        fixed.text = applied(&fixed.text, &diagnostics);
        fixed.applied.extend(diagnostics);
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

fn applied(text: &str, diagnostics: &[Diagnostic]) -> String {
    let mut edits: Vec<&Edit> = diagnostics.iter().flat_map(Diagnostic::edits).collect();
    order::sort_by(&mut edits, &|one, other| one.span().cmp(&other.span()));
    let mut result = String::with_capacity(text.len() + edits.len());
    let mut copied = 0;
    for edit in edits {
        result.push_str(text.get(copied..edit.span().start()).unwrap_or_default());
        result.push_str(edit.replacement());
        copied = edit.span().end();
    }
    result.push_str(text.get(copied..).unwrap_or_default());
    result
}
