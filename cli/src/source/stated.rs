//! What a file of any kind says, as a repository document, and where in the file each part of it stands.

use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::Value;

use crate::finding::Finding;

/// One file, read.
pub(crate) struct Stated {
    /// A repository document in our own fields: `policies`, `boundaries`, `policyBindings`, `environments`.
    pub(crate) document: Value,
    /// Where the parts of `document` stand, by path: `policies[2]`, `policies[2].statementQuery`,
    /// `policyBindings[0].parameters.zone`. A part without an entry stands where the nearest part around it does.
    pub(crate) places: BTreeMap<String, Place>,
    /// What could not be read, and what was left out for that.
    pub(crate) findings: Vec<Finding>,
}

/// A part of a document in the file that says it.
pub(crate) struct Place {
    /// As the author of the file would say it: `dynatrace_iam_policy.writer.statement_query`.
    pub(crate) name: String,
    /// In bytes of the file: for a text the literal with its quotes or markers.
    pub(crate) span: Range<usize>,
    /// For a text: where its bytes are.
    pub(crate) text: Option<Embedded>,
}

/// A text inside a file, and which bytes of the file say it.
pub(crate) struct Embedded {
    pub(crate) text: String,
    /// In the order of the text, without gaps in it; `text` is as long as all pieces together.
    pub(crate) pieces: Vec<Piece>,
}

/// A run of a text. Runs that are the same in text and file are one piece; an escape such as `\n` is a piece of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    /// In bytes of the text.
    pub(crate) text: Range<usize>,
    /// In bytes of the file: as long as `text` if the bytes are the same.
    pub(crate) file: Range<usize>,
}

impl Embedded {
    /// The bytes of the file that say these bytes of the text. (A place at the end of the text is the end of the last piece; an empty span stays empty.)
    pub(crate) fn in_file(&self, span: Range<usize>) -> Range<usize> {
        let start = self.start_in_file(span.start);
        let end = if span.is_empty() { start } else { self.end_in_file(span.end).max(start) };
        start..end
    }

    /// Where the byte at `offset` begins.
    fn start_in_file(&self, offset: usize) -> usize {
        let piece = self.pieces.partition_point(|piece| piece.text.end <= offset);
        match self.pieces.get(piece) {
            Some(piece) if piece.is_verbatim() => piece.file.start + (offset - piece.text.start),
            Some(piece) => piece.file.start,
            None => self.pieces.last().map_or(0, |last| last.file.end),
        }
    }

    /// Where the byte before `offset` ends.
    fn end_in_file(&self, offset: usize) -> usize {
        let behind = self.pieces.partition_point(|piece| piece.text.start < offset);
        match behind.checked_sub(1).and_then(|last| self.pieces.get(last)) {
            Some(piece) if piece.is_verbatim() => piece.file.start + (offset.min(piece.text.end) - piece.text.start),
            Some(piece) => piece.file.end,
            None => self.start_in_file(offset),
        }
    }
}

impl Piece {
    /// What of it is in the bytes `range` of the text, as a piece of these.
    pub(crate) fn part(&self, range: &Range<usize>) -> Option<Self> {
        let (start, end) = (self.text.start.max(range.start), self.text.end.min(range.end));
        if start >= end {
            return None;
        }
        let (before, behind) = (start - self.text.start, self.text.end - end);
        let file = &self.file;
        let file = if self.is_verbatim() { file.start + before..file.end - behind } else { file.clone() };
        Some(Self { text: start - range.start..end - range.start, file })
    }

    fn is_verbatim(&self) -> bool {
        self.text.len() == self.file.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `ab\n«indent»cä\u00e9d` in a file: the text is "ab\ncäéd".
    fn embedded() -> Embedded {
        let piece = |text, file| Piece { text, file };
        Embedded {
            text: "ab\ncäéd".to_owned(),
            pieces: vec![piece(0..3, 10..13), piece(3..6, 17..20), piece(6..8, 20..26), piece(8..9, 26..27)],
        }
    }

    #[test]
    fn bytes_of_a_text_are_found_in_the_file() {
        let cases = [
            (0..2, 10..12),
            (0..3, 10..13),
            // Over the indent, which is no part of the text.
            (2..4, 12..18),
            (3..4, 17..18),
            (4..6, 18..20),
            // An escape is one, whichever of its bytes are meant.
            (6..8, 20..26),
            (7..8, 20..26),
            (6..7, 20..26),
            (8..9, 26..27),
            (0..9, 10..27),
            (8..99, 26..27),
        ];
        for (text, file) in cases {
            assert_eq!(embedded().in_file(text.clone()), file, "{text:?}");
        }
    }

    #[test]
    fn a_part_of_a_text_has_parts_of_its_pieces() {
        let part = |range: Range<usize>| {
            let pieces = embedded().pieces;
            pieces
                .iter()
                .filter_map(|piece| piece.part(&range))
                .map(|piece| (piece.text, piece.file))
                .collect::<Vec<_>>()
        };
        assert_eq!(part(1..5), [(0..2, 11..13), (2..4, 17..19)]);
        assert_eq!(part(3..8), [(0..3, 17..20), (3..5, 20..26)]);
        assert_eq!(part(8..9), [(0..1, 26..27)]);
        assert_eq!(part(4..4), []);
    }

    #[test]
    fn an_empty_span_stays_empty() {
        for (text, file) in [(0, 10), (2, 12), (3, 17), (6, 20), (8, 26), (9, 27), (99, 27)] {
            assert_eq!(embedded().in_file(text..text), file..file, "{text}");
        }
        assert_eq!(Embedded { text: String::new(), pieces: Vec::new() }.in_file(0..0), 0..0);
    }
}
