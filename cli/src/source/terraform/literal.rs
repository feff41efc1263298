//! Strings and heredocs: which bytes of the file say which bytes of the text.

use std::ops::Range;

use hcl_edit::Span as _;
use hcl_edit::expr::Expression;
use hcl_edit::template::{Element, HeredocTemplate};

use crate::source::stated::Piece;

/// A text as it grows from the literal parts of a template.
#[derive(Default, Clone)]
pub(super) struct Pieces {
    pub(super) text: String,
    pub(super) pieces: Vec<Piece>,
}

impl Pieces {
    /// Takes the part of a quoted string that stands in `file` at `span`; false if it is not what the parser read.
    pub(super) fn quoted(&mut self, file: &str, span: Range<usize>, read: &str) -> bool {
        let Some(source) = file.get(span.clone()) else { return false };
        let first = self.text.len();
        let mut at = 0;
        while let Some(rest) = source.get(at..).filter(|rest| !rest.is_empty()) {
            let character = rest.chars().next().unwrap_or_default();
            let escape = template_escape(rest).or_else(|| backslash(rest));
            let (said, length) = escape.unwrap_or((character, character.len_utf8()));
            self.push(said, span.start + at..span.start + at + length);
            at += length;
        }
        self.text.get(first..) == Some(read)
    }

    /// Takes what stands in `file` at `span` between two interpolations of a heredoc. `is_begun` says whether a line
    /// begins with it; gives whether one begins behind it.
    pub(super) fn heredoc(&mut self, file: &str, span: Range<usize>, lines: &Lines, is_begun: bool) -> bool {
        let is_next_begun = file.get(span.clone()).is_some_and(|text| text.ends_with('\n'));
        for Line { range, is_begun } in split(file, span, is_begun) {
            let line = file.get(range.clone()).unwrap_or_default();
            let mut at = if is_begun { lines.lost(line) } else { 0 };
            while let Some(rest) = line.get(at..).filter(|rest| !rest.is_empty()) {
                let character = rest.chars().next().unwrap_or_default();
                let (said, length) = template_escape(rest).unwrap_or((character, character.len_utf8()));
                self.push(said, range.start + at..range.start + at + length);
                at += length;
            }
        }
        is_next_begun
    }

    /// Takes a text that stands elsewhere: a reference to it stands here.
    pub(super) fn filled_in(&mut self, text: &str, file: Range<usize>) {
        let behind = self.text.len();
        self.text.push_str(text);
        if !text.is_empty() {
            self.pieces.push(Piece { text: behind..self.text.len(), file });
        }
    }

    fn push(&mut self, character: char, file: Range<usize>) {
        let text = self.text.len()..self.text.len() + character.len_utf8();
        self.text.push(character);
        match self.pieces.last_mut() {
            Some(last)
                if last.text.len() == last.file.len() && text.len() == file.len() && last.file.end == file.start =>
            {
                last.text.end = text.end;
                last.file.end = file.end;
            }
            _ => self.pieces.push(Piece { text, file }),
        }
    }
}

/// How the lines of a heredoc begin.
pub(super) struct Lines {
    /// How many characters each loses that is not blank.
    indentation: usize,
}

/// A line of a heredoc, or what an interpolation leaves of it.
struct Line {
    range: Range<usize>,
    /// Whether it begins behind a line end, and not behind an interpolation.
    is_begun: bool,
}

impl Lines {
    /// The lines of `<<EOT` are as they stand. Those of `<<-EOT` lose the blanks that all of them begin with; lines with
    /// nothing but blanks are not asked for that, and stay as they are. The parser has another opinion of both.
    pub(super) fn of(file: &str, heredoc: &HeredocTemplate, span: &Range<usize>) -> Self {
        let is_indented = file.get(span.clone()).is_some_and(|literal| literal.starts_with("<<-"));
        let indentation = is_indented.then(|| common_blanks(file, heredoc)).flatten();
        Self { indentation: indentation.unwrap_or_default() }
    }

    /// How many bytes a line loses.
    fn lost(&self, line: &str) -> usize {
        let lost = if is_blank(line) { 0 } else { self.indentation };
        line.chars().take(lost).map(char::len_utf8).sum()
    }
}

/// How many blanks all lines begin with, if there is a line that is not blank.
fn common_blanks(file: &str, heredoc: &HeredocTemplate) -> Option<usize> {
    let (mut least, mut is_begun) = (None, true);
    for element in &heredoc.template {
        let Element::Literal(literal) = element else {
            if is_begun {
                return None;
            }
            continue;
        };
        for Line { range, is_begun: is_this_begun } in split(file, literal.span().unwrap_or_default(), is_begun) {
            let line = file.get(range).unwrap_or_default();
            if is_this_begun && !is_blank(line) {
                let blanks = line.chars().take_while(|character| character.is_whitespace()).count();
                least = Some(least.map_or(blanks, |least: usize| least.min(blanks)));
            }
            is_begun = line.ends_with('\n');
        }
    }
    least
}

/// Whether a line has nothing but blanks.
fn is_blank(line: &str) -> bool {
    line.ends_with('\n') && line.chars().all(char::is_whitespace)
}

fn split(file: &str, span: Range<usize>, is_begun: bool) -> impl Iterator<Item = Line> {
    let mut at = span.start;
    file.get(span).unwrap_or_default().split_inclusive('\n').enumerate().map(move |(index, line)| {
        let start = at;
        at += line.len();
        Line { range: start..at, is_begun: is_begun || index > 0 }
    })
}

/// What a string or a heredoc of `file` says, if nothing has to be known for it.
pub(super) fn literal(file: &str, expression: &Expression) -> Option<String> {
    if let Expression::String(text) = expression {
        return Some(text.as_str().to_owned());
    }
    if let Expression::StringTemplate(template) = expression {
        let literals = template.iter().map(|element| element.as_literal().map(|literal| literal.as_str()));
        return literals.collect();
    }
    if let Expression::HeredocTemplate(heredoc) = expression {
        let lines = Lines::of(file, heredoc, &expression.span()?);
        let (mut said, mut is_begun) = (Pieces::default(), true);
        for element in &heredoc.template {
            let span = element.as_literal()?.span()?;
            is_begun = said.heredoc(file, span, &lines, is_begun);
        }
        return Some(said.text);
    }
    None
}

/// `$${` and `%%{`, which say the beginning of a template without being one: the first two characters say one.
fn template_escape(rest: &str) -> Option<(char, usize)> {
    match rest.as_bytes() {
        [b'$', b'$', b'{', ..] => Some(('$', 2)),
        [b'%', b'%', b'{', ..] => Some(('%', 2)),
        _ => None,
    }
}

/// An escape of a quoted string: what it says, and its length.
fn backslash(rest: &str) -> Option<(char, usize)> {
    let (unit, length) = match *rest.as_bytes() {
        [b'\\', b'n', ..] => return Some(('\n', 2)),
        [b'\\', b'r', ..] => return Some(('\r', 2)),
        [b'\\', b't', ..] => return Some(('\t', 2)),
        [b'\\', b'"', ..] => return Some(('"', 2)),
        [b'\\', b'\\', ..] => return Some(('\\', 2)),
        [b'\\', b'u', ..] => (rest.get(2..6)?, 6),
        [b'\\', b'U', ..] => (rest.get(2..10)?, 10),
        _ => return None,
    };
    Some((char::from_u32(u32::from_str_radix(unit, 16).ok()?)?, length))
}
