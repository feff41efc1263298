//! A text, run by run, from the bytes that say it: how each style of scalar writes what it says.

use std::ops::Range;

use super::scalar::{Chomping, Style, header};
use crate::source::stated::Piece;

/// A text that grows by what the file says of it.
#[derive(Default)]
pub(super) struct Runs {
    pub(super) text: String,
    pub(super) pieces: Vec<Piece>,
    /// Whether the last piece is the same bytes in text and file.
    is_same: bool,
}

/// A line of a block.
struct Line {
    /// Behind the indentation.
    content: Range<usize>,
    /// The line end: LF, CRLF or CR; nothing at the end of the file.
    end: Range<usize>,
}

impl Runs {
    /// These bytes, as they are.
    fn same(&mut self, file: &str, range: Range<usize>) {
        let Some(bytes) = file.get(range.clone()).filter(|bytes| !bytes.is_empty()) else { return };
        let start = self.text.len();
        self.text.push_str(bytes);
        match self.pieces.last_mut() {
            Some(last) if self.is_same && last.file.end == range.start => {
                last.text.end = self.text.len();
                last.file.end = range.end;
            }
            _ => self.pieces.push(Piece { text: start..self.text.len(), file: range }),
        }
        self.is_same = true;
    }

    /// A text that the file says in other bytes.
    fn other(&mut self, said: &str, range: Range<usize>) {
        let start = self.text.len();
        self.text.push_str(said);
        self.pieces.push(Piece { text: start..self.text.len(), file: range });
        self.is_same = false;
    }

    fn line_end(&mut self, file: &str, range: Range<usize>) {
        if file.get(range.clone()) == Some("\n") {
            self.same(file, range);
        } else if !range.is_empty() {
            self.other("\n", range);
        }
    }

    /// Several line ends with blanks between them and nothing else: a blank for one, one less for more.
    fn folded(&mut self, file: &str, range: Range<usize>, ends: &[Range<usize>]) {
        match ends {
            [] => {}
            [_] => self.other(" ", range),
            [_, second, others @ ..] => {
                self.other("\n", range.start..second.end);
                for end in others {
                    self.line_end(file, end.clone());
                }
            }
        }
    }

    /// A plain or quoted scalar, without its quotes.
    pub(super) fn flow(&mut self, file: &str, range: Range<usize>, style: Style) {
        let mut at = range.start;
        while let Some(rest) = file.get(at..range.end).filter(|rest| !rest.is_empty()) {
            let is_special = |character: char| match character {
                ' ' | '\t' | '\n' | '\r' => true,
                '\'' => style == Style::Single,
                '\\' => style == Style::Double,
                _ => false,
            };
            let run = rest.find(is_special).unwrap_or(rest.len());
            if run > 0 {
                self.same(file, at..at + run);
                at += run;
                continue;
            }
            if rest.starts_with('\'') {
                self.other("'", at..range.end.min(at + 2));
                at += 2;
            } else if rest.starts_with('\\') {
                at = self.escape(file, at, range.end);
            } else {
                let blanks = blanks(file, at, range.end);
                let ends = line_ends(file, blanks.clone());
                if ends.is_empty() {
                    self.same(file, blanks.clone());
                } else {
                    self.folded(file, blanks.clone(), &ends);
                }
                at = blanks.end;
            }
        }
    }

    /// What a backslash begins; gives where it ends.
    fn escape(&mut self, file: &str, at: usize, end: usize) -> usize {
        let rest = file.get(at + 1..end).unwrap_or_default();
        let Some(character) = rest.chars().next() else { return end };
        if matches!(character, '\n' | '\r') {
            // Such a line end says nothing, as do the blanks behind it; empty lines behind it say what they are.
            let blanks = blanks(file, at + 1, end);
            for line_end in line_ends(file, blanks.clone()).into_iter().skip(1) {
                self.line_end(file, line_end);
            }
            return blanks.end;
        }
        let digits = match character {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        let (said, length) = if digits == 0 {
            (plain_escape(character), 1 + character.len_utf8())
        } else {
            let first = rest.get(1..=digits).and_then(|digits| u32::from_str_radix(digits, 16).ok());
            let second = rest.get(1 + digits..).and_then(|rest| rest.strip_prefix("\\u"));
            let second = second.and_then(|rest| rest.get(..4)).and_then(|digits| u32::from_str_radix(digits, 16).ok());
            match (first, second) {
                // A character outside of the first 65,536, in the two halves of UTF-16.
                (Some(high @ 0xd800..=0xdbff), Some(low @ 0xdc00..=0xdfff)) if digits == 4 => {
                    (char::from_u32(0x1_0000 + ((high - 0xd800) << 10) + (low - 0xdc00)), 12)
                }
                _ => (first.and_then(char::from_u32), 2 + digits),
            }
        };
        let behind = end.min(at + length);
        if let Some(said) = said {
            self.other(said.encode_utf8(&mut [0; 4]), at..behind);
        }
        behind
    }

    /// A block whose marker stands at `start`; gives where what says its text ends.
    pub(super) fn block(&mut self, file: &str, start: usize, indent: usize) -> usize {
        let rest = file.get(start..).unwrap_or_default();
        let (header, is_folded) = (header(rest), rest.starts_with('>'));
        let chomping = Chomping::of(header);
        let mut at = line_end(file, start + header.len()).end;
        // The line ends since the last line that says something.
        let mut ends: Vec<Range<usize>> = Vec::new();
        // Of that line, if there was one: whether it begins with a blank.
        let mut was_indented = None;
        let mut end = start + header.len();
        while let Some(line) = line(file, at, indent) {
            at = line.end.end;
            if !line.content.is_empty() {
                let is_indented = file.get(line.content.clone()).is_some_and(|line| line.starts_with([' ', '\t']));
                if is_folded && was_indented == Some(false) && !is_indented {
                    let before = ends.first().map_or(line.content.start, |end| end.start);
                    self.folded(file, before..line.content.start, &ends);
                } else {
                    for line_end in &ends {
                        self.line_end(file, line_end.clone());
                    }
                }
                ends.clear();
                end = line.content.end;
                self.same(file, line.content);
                was_indented = Some(is_indented);
            }
            ends.push(line.end);
        }
        let kept = match chomping {
            Chomping::Strip => 0,
            Chomping::Clip => usize::from(was_indented.is_some()),
            Chomping::Keep => ends.len(),
        };
        for line_end in ends.into_iter().take(kept) {
            if chomping == Chomping::Keep {
                end = end.max(line_end.start);
            }
            self.line_end(file, line_end);
        }
        end
    }
}

fn plain_escape(character: char) -> Option<char> {
    Some(match character {
        '0' => '\0',
        'a' => '\x07',
        'b' => '\x08',
        't' | '\t' => '\t',
        'n' => '\n',
        'v' => '\x0b',
        'f' => '\x0c',
        'r' => '\r',
        'e' => '\x1b',
        ' ' | '"' | '/' | '\\' => character,
        'N' => '\u{85}',
        '_' => '\u{a0}',
        'L' => '\u{2028}',
        'P' => '\u{2029}',
        _ => return None,
    })
}

/// The blanks and line ends from `at` on.
fn blanks(file: &str, at: usize, end: usize) -> Range<usize> {
    let rest = file.get(at..end).unwrap_or_default();
    at..at + (rest.len() - rest.trim_start_matches([' ', '\t', '\n', '\r']).len())
}

fn line_ends(file: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut ends = Vec::new();
    let mut at = range.start;
    while let Some(distance) = file.get(at..range.end).and_then(|rest| rest.find(['\n', '\r'])) {
        let end = line_end(file, at + distance);
        at = end.end;
        ends.push(end);
    }
    ends
}

/// The line end at `at`; empty if there is none.
fn line_end(file: &str, at: usize) -> Range<usize> {
    let rest = file.get(at..).unwrap_or_default();
    let length = if rest.starts_with("\r\n") { 2 } else { usize::from(rest.starts_with(['\n', '\r'])) };
    at..at + length
}

/// The line of a block that begins at `at`; `None` if it belongs to the block no more.
fn line(file: &str, at: usize, indent: usize) -> Option<Line> {
    let rest = file.get(at..).filter(|rest| !rest.is_empty())?;
    let length = rest.find(['\n', '\r']).unwrap_or(rest.len());
    // Without an indentation the block says nothing, but may have empty lines.
    let most = if indent == 0 { usize::MAX } else { indent };
    let blanks = rest.bytes().take(most).take_while(|&byte| byte == b' ').count();
    if blanks < most && blanks < length {
        return None;
    }
    Some(Line { content: at + blanks..at + length, end: line_end(file, at + length) })
}
