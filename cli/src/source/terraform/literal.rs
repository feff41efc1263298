//! Strings and heredocs: which bytes of the file say which bytes of the text.

use std::ops::Range;

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

    /// Takes a part of a heredoc; `indent` bytes at the beginning of each line are not a part of the text. `is_at_start`
    /// says whether a line begins with it, and then, whether one begins behind it.
    pub(super) fn heredoc(
        &mut self,
        file: &str,
        span: Range<usize>,
        read: &str,
        indent: usize,
        is_at_start: &mut bool,
    ) -> bool {
        let Some(source) = file.get(span.clone()) else { return false };
        let first = self.text.len();
        let mut at = 0;
        let mut skipped = if *is_at_start { 0 } else { indent };
        // The parser reads the lines of an indented heredoc without the CR at their ends.
        let has_returns = read.contains('\r');
        while let Some(rest) = source.get(at..).filter(|rest| !rest.is_empty()) {
            let character = rest.chars().next().unwrap_or_default();
            if skipped < indent && matches!(character, ' ' | '\t') {
                skipped += 1;
                at += 1;
                continue;
            }
            let (said, length) = match rest.as_bytes() {
                [b'\r', b'\n', ..] if !has_returns => ('\n', 2),
                _ => template_escape(rest).unwrap_or((character, character.len_utf8())),
            };
            self.push(said, span.start + at..span.start + at + length);
            at += length;
            skipped = if said == '\n' { 0 } else { indent };
        }
        *is_at_start = source.ends_with('\n');
        self.text.get(first..) == Some(read)
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
