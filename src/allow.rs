//! `// allowhere: allow CODE, CODE`: comments that allow traps for one statement, or for one condition of a boundary.
//!
//! Such a comment is for the statement that it stands in or directly before, or on whose last line it stands. What
//! follows `--` in it is the author's reason.

// Only looking for traps asks whether something was allowed in vain.
#![cfg_attr(not(feature = "author"), allow(dead_code))]

use std::cell::Cell;

use crate::code::Code;
use crate::diagnostic::{Diagnostic, Trouble};
use crate::shown::shown;
use crate::span::Span;
use crate::syntax::Comment;

/// What the comments of a text allow.
#[derive(Default)]
pub(crate) struct Allowances {
    /// The statements of the policy, or the conditions of the boundary.
    units: Vec<Unit>,
    list: Vec<Allowance>,
    /// The comments, each with its unit.
    comments: Vec<(Span, Option<usize>)>,
    /// What is wrong with comments that would allow something.
    wrong: Vec<Diagnostic>,
    /// Whether traps were looked for, so that what nothing needed can be told.
    pub(crate) is_looked_through: bool,
}

struct Unit {
    span: Span,
    has_error: bool,
}

struct Allowance {
    unit: Option<usize>,
    code: Code,
    span: Span,
    is_used: Cell<bool>,
}

/// What a comment begins with that allows something.
const MARK: &str = "allowhere:";

impl Allowances {
    /// Reads the comments of a text whose statements are `units`.
    pub(crate) fn of(source: &str, comments: &[Comment], units: Vec<Span>, trouble: &Trouble) -> Self {
        let mut units: Vec<Unit> = units.into_iter().map(|span| Unit { span, has_error: false }).collect();
        for error in trouble.listed().iter().filter(|diagnostic| diagnostic.is_error()) {
            let place = error.span().unwrap_or_default();
            // An error right behind a statement is about it as well: a `;` is missing there.
            let touched =
                units.iter_mut().filter(|unit| place.start() <= unit.span.end() && place.end() >= unit.span.start());
            touched.for_each(|unit| unit.has_error = true);
        }
        let mut allowances = Self { units, ..Self::default() };
        for comment in comments {
            let unit = allowances.unit_of(source, comment);
            allowances.comments.push((comment.span, unit));
            allowances.read(source, comment.span, unit);
        }
        allowances
    }

    /// The same for a text of which only its comments that allow something matter; few texts have any.
    pub(crate) fn if_any(source: &str, units: impl Iterator<Item = Span>, trouble: &Trouble) -> Self {
        if !source.contains(MARK) {
            return Self::default();
        }
        Self::of(source, &crate::syntax::comments(source), units.collect(), trouble)
    }

    /// Whether the statement or condition at this position has no error.
    pub(crate) fn is_sound(&self, unit: usize) -> bool {
        self.units.get(unit).is_some_and(|unit| !unit.has_error)
    }

    /// The statement that a comment belongs to.
    fn unit_of(&self, source: &str, comment: &Comment) -> Option<usize> {
        let (start, end) = (comment.span.start(), comment.span.end());
        let is_line = |text: Option<&str>| text.is_some_and(|text| !text.contains(['\r', '\n']));
        // The last unit that begins before the comment, and the one behind it.
        let next = self.units.partition_point(|unit| unit.span.start() < start);
        let last = next.checked_sub(1);
        if let Some(last) = last
            && let Some(unit) = self.units.get(last)
            && (unit.span.end() >= end
                || (source.get(unit.span.end()..comment.behind).is_some_and(is_end)
                    && is_line(source.get(unit.span.end()..start))))
        {
            return Some(last);
        }
        self.units.get(next).is_some_and(|unit| unit.span.start() == comment.before).then_some(next)
    }

    fn read(&mut self, source: &str, comment: Span, unit: Option<usize>) {
        let Some(text) = source.get(comment.start()..comment.end()) else { return };
        let Some(said) = text.trim_start_matches('/').trim_start().strip_prefix(MARK) else { return };
        let said = said.split("--").next().unwrap_or_default();
        let said = said.trim_end();
        let at = |part: &str| {
            // `part` is a slice of the comment, so its place is the distance of the two.
            let start = comment.start() + (part.as_ptr() as usize).saturating_sub(text.as_ptr() as usize);
            Span::new(start, start + part.len())
        };
        let words = said.trim_start();
        let Some(codes) = words.strip_prefix("allow").filter(|codes| codes.starts_with(char::is_whitespace)) else {
            let message = "expected `allow` and the codes of traps";
            let help = "write `// allowhere: allow` and the codes, with commas between them";
            self.wrong.push(Diagnostic::warning(Code::UnknownAllowance, message).at(comment).help(help));
            return;
        };
        for name in codes.split(',') {
            let name = name.trim();
            let message = match Code::named(name) {
                Some(code) if !code.is_trap() => format!("`{name}` is no trap that a comment can allow"),
                Some(code) => {
                    self.list.push(Allowance { unit, code, span: at(name), is_used: Cell::new(false) });
                    continue;
                }
                None if name.is_empty() => "expected the code of a trap".to_owned(),
                None => format!("there is no trap `{}`", shown(name)),
            };
            let warning = Diagnostic::warning(Code::UnknownAllowance, message).at(at(name));
            self.wrong.push(match nearest(name) {
                Some(code) => warning.help(format!("write `{code}`")),
                None => warning,
            });
        }
    }

    /// Whether a comment allows what `diagnostic` says of this text.
    pub(crate) fn allow(&self, diagnostic: &Diagnostic) -> bool {
        if self.list.is_empty() || !diagnostic.code().is_trap() {
            return false;
        }
        let place = diagnostic.span().unwrap_or_default();
        let unit = self.units.iter().position(|unit| unit.span.holds(place));
        let comment = || self.comments.iter().find(|(span, _)| span.holds(place)).and_then(|(_, unit)| *unit);
        unit.or_else(comment).is_some_and(|unit| self.allows(unit, diagnostic.code()))
    }

    /// Whether a comment allows a trap for the statement or condition at this position.
    pub(crate) fn allows(&self, unit: usize, code: Code) -> bool {
        let mut is_allowed = false;
        for allowance in self.list.iter().filter(|allowance| allowance.unit == Some(unit) && allowance.code == code) {
            allowance.is_used.set(true);
            is_allowed = true;
        }
        is_allowed
    }

    /// Whether a comment allows a trap for some statement or condition.
    pub(crate) fn allows_anywhere(&self, code: Code) -> bool {
        (0..self.units.len()).filter(|unit| self.allows(*unit, code)).count() > 0
    }

    /// Whether nothing is allowed.
    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Takes back what is allowed.
    pub(crate) fn take_back(&self, trouble: &mut Trouble) {
        if !self.list.is_empty() {
            trouble.retain(&mut |diagnostic| diagnostic.is_error() || !self.allow(diagnostic));
        }
    }

    /// What is wrong with the comments: codes that there are not, and those of `looked_for` that nothing needed.
    pub(crate) fn idle(self, looked_for: impl Fn(Code) -> bool) -> Vec<Diagnostic> {
        let mut idle = self.wrong;
        for allowance in self.list {
            let Allowance { unit, code, span, is_used } = allowance;
            let may_be_found = unit.and_then(|unit| self.units.get(unit)).is_none_or(|unit| !unit.has_error);
            if is_used.get() || !may_be_found || !self.is_looked_through || !looked_for(code) {
                continue;
            }
            let message = match unit {
                Some(_) => format!("nothing here falls into the trap `{code}`"),
                None => format!("`{code}` is allowed, but no statement follows"),
            };
            idle.push(Diagnostic::warning(Code::UnusedAllowance, message).at(span).help("leave it out"));
        }
        idle
    }
}

/// Whether what stands between a statement and a comment ends the statement and begins no other.
fn is_end(text: &str) -> bool {
    text.chars().all(|character| matches!(character, ';' | ' ' | '\t'))
}

/// The trap whose code is nearest to `name`, if one is near.
fn nearest(name: &str) -> Option<Code> {
    const LONGEST: usize = 60;
    let traps = Code::all().filter(|code| code.is_trap() && name.len() <= LONGEST);
    let near = traps.map(|code| (strsim::levenshtein(name, code.as_str()), code));
    near.filter(|(edits, _)| *edits <= 4).min_by_key(|(edits, _)| *edits).map(|(_, code)| code)
}
