//! The text of a scalar, and which bytes of the file say it.
//!
//! The parser gives the text and not its bytes, so that the scalar is read here once more, run by run. Where the two
//! readings differ, the parser is right, and the text is said to stand somewhere in the whole scalar: a wide place
//! rather than a wrong one.

use std::borrow::Cow;
use std::ops::Range;

use super::kind::Kind;
use super::runs::Runs;
use crate::source::stated::{Embedded, Piece};

/// A text in a YAML file.
#[derive(Debug)]
pub(super) struct Scalar<'t> {
    pub(super) text: Cow<'t, str>,
    pub(super) style: Style,
    pub(super) kind: Kind,
}

/// How a text is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Style {
    Plain,
    Single,
    Double,
    /// Behind `|` or `>`, each line indented by so many blanks.
    Block {
        indent: usize,
    },
}

/// Where a block stands: from its `|` or `>`, which stands behind `behind`, to the end of its last line.
/// `content` is what the parser points at, without the indentation of the first line.
pub(super) fn block(file: &str, behind: usize, content: &Range<usize>) -> Range<usize> {
    let inside = file.get(content.clone()).unwrap_or_default();
    let end = content.start + inside.trim_end_matches([' ', '\n', '\r']).len();
    let mut at = behind.min(content.start);
    // Before the marker come `:`, `-` or `?`, an anchor, a tag and comments, in words.
    while let Some(rest) = file.get(at..content.start) {
        let word = rest.trim_start_matches([' ', '\t', '\n', '\r']);
        at = content.start - word.len();
        match word.as_bytes().first() {
            Some(b'|' | b'>') => return at..end.max(at + file.get(at..).map_or(0, |rest| header(rest).len())),
            Some(b'#') => at += word.find(['\n', '\r']).unwrap_or(word.len()),
            Some(_) => at += word.find([' ', '\t', '\n', '\r']).unwrap_or(word.len()),
            None => break,
        }
    }
    content.start..end
}

/// The first line of a block: its markers and a comment.
pub(super) fn header(block: &str) -> &str {
    block.split(['\n', '\r']).next().unwrap_or_default()
}

/// The `|` or `>` of a first line, with what stands right behind it.
pub(super) fn markers(header: &str) -> &str {
    header.split([' ', '\t']).next().unwrap_or_default()
}

/// What is done with the line ends behind the last line of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Chomping {
    /// `-`: none is kept.
    Strip,
    /// One is kept.
    Clip,
    /// `+`: all are kept.
    Keep,
}

impl Chomping {
    pub(super) fn of(header: &str) -> Self {
        let markers = markers(header);
        if markers.contains('-') {
            Self::Strip
        } else if markers.contains('+') {
            Self::Keep
        } else {
            Self::Clip
        }
    }
}

/// Where a text stands, and its bytes.
pub(super) struct Written {
    /// With quotes or markers.
    pub(super) span: Range<usize>,
    pub(super) text: Embedded,
}

/// The bytes that say the text of a scalar, which stands at `span`.
pub(super) fn written(file: &str, scalar: &Scalar<'_>, span: &Range<usize>) -> Written {
    let (runs, exact) = reread(file, scalar.style, span);
    if runs.text == scalar.text {
        return Written { span: exact, text: Embedded { text: runs.text, pieces: runs.pieces } };
    }
    // A piece as long as its text would be taken for the same bytes.
    let shorter = usize::from(scalar.text.len() == span.len());
    let whole = Piece { text: 0..scalar.text.len(), file: span.start..span.end - shorter };
    Written { span: span.clone(), text: Embedded { text: scalar.text.clone().into_owned(), pieces: vec![whole] } }
}

/// The text by our own reading, and where exactly it stands.
pub(super) fn reread(file: &str, style: Style, span: &Range<usize>) -> (Runs, Range<usize>) {
    let mut runs = Runs::default();
    let inside = span.start + 1..span.end.saturating_sub(1).max(span.start + 1);
    match style {
        Style::Plain => runs.flow(file, span.clone(), style),
        Style::Single | Style::Double => runs.flow(file, inside, style),
        Style::Block { indent } => {
            let end = runs.block(file, span.start, indent);
            return (runs, span.start..end.max(span.start));
        }
    }
    (runs, span.clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::monaco::node::Yaml;

    /// Where the text under the key `k` stands, and its pieces: text and file.
    fn read(file: &str) -> (&str, Vec<(String, &str)>) {
        let yaml = Yaml::read(file).unwrap();
        let id = yaml.get(yaml.roots[0], "k").unwrap();
        let Written { span, text } = written(file, yaml.scalar(id).unwrap(), &yaml.node(id).span);
        assert_eq!(text.text, yaml.scalar(id).unwrap().text);
        let mut at = 0;
        for piece in &text.pieces {
            assert_eq!(piece.text.start, at, "a gap in {file:?}");
            at = piece.text.end;
        }
        assert_eq!(at, text.text.len());
        let pieces = text.pieces.iter();
        let pieces = pieces.map(|piece| (text.text[piece.text.clone()].to_owned(), &file[piece.file.clone()]));
        (&file[span], pieces.collect())
    }

    fn assert_read(file: &str, span: &str, expected: &[(&str, &str)]) {
        let expected: Vec<_> = expected.iter().map(|&(text, file)| (text.to_owned(), file)).collect();
        assert_eq!(read(file), (span, expected), "{file}");
    }

    #[test]
    fn what_stands_on_one_line_is_one_piece() {
        assert_read("k: a:b  c # d\n", "a:b  c", &[("a:b  c", "a:b  c")]);
        assert_read("k: 'a  b'\n", "'a  b'", &[("a  b", "a  b")]);
        assert_read("k: \"ä b\"\n", "\"ä b\"", &[("ä b", "ä b")]);
        assert_read("k: ''\n", "''", &[]);
    }

    #[test]
    fn a_line_end_between_words_is_a_blank_and_an_empty_line_is_a_line_end() {
        let expected = [("a", "a"), (" ", "  \n  "), ("b", "b"), ("\n", "\n \n"), ("\n", "\n"), ("c", "c")];
        assert_read("k: a  \n  b\n \n\n  c\n", "a  \n  b\n \n\n  c", &expected);
        assert_read("k: 'a  \n  b\n \n\n  c'\n", "'a  \n  b\n \n\n  c'", &expected);
        assert_read("k: \"a  \n  b\n \n\n  c\"\n", "\"a  \n  b\n \n\n  c\"", &expected);
        assert_read("k: a\r\n\r\n  b\r\n", "a\r\n\r\n  b", &[("a", "a"), ("\n", "\r\n\r\n"), ("b", "b")]);
        assert_read("k: '\n a '\n", "'\n a '", &[(" ", "\n "), ("a ", "a ")]);
    }

    #[test]
    fn an_escape_is_a_piece() {
        assert_read("k: 'it''s'\n", "'it''s'", &[("it", "it"), ("'", "''"), ("s", "s")]);
        let expected = [("a", "a"), ("\"", "\\\""), ("\n", "\\n"), ("b", "b")];
        assert_read("k: \"a\\\"\\nb\"\n", "\"a\\\"\\nb\"", &expected);
        for (written, said) in [
            ("\\0", "\0"),
            ("\\a", "\x07"),
            ("\\b", "\x08"),
            ("\\t", "\t"),
            ("\\\t", "\t"),
            ("\\v", "\x0b"),
            ("\\f", "\x0c"),
            ("\\r", "\r"),
            ("\\e", "\x1b"),
            ("\\ ", " "),
            ("\\/", "/"),
            ("\\\\", "\\"),
            ("\\N", "\u{85}"),
            ("\\_", "\u{a0}"),
            ("\\L", "\u{2028}"),
            ("\\P", "\u{2029}"),
            ("\\x41", "A"),
            ("\\u00e4", "ä"),
            ("\\U0001F600", "😀"),
            ("\\uD83D\\uDE00", "😀"),
        ] {
            let expected = [("x", "x"), (said, written), ("y", "y")];
            assert_read(&format!("k: \"x{written}y\"\n"), &format!("\"x{written}y\""), &expected);
        }
    }

    #[test]
    fn a_line_end_behind_a_backslash_says_nothing() {
        assert_read("k: \"a \\\n  b\"\n", "\"a \\\n  b\"", &[("a ", "a "), ("b", "b")]);
        assert_read("k: \"a\\\r\n\r\n  b\"\n", "\"a\\\r\n\r\n  b\"", &[("a", "a"), ("\n", "\r\n"), ("b", "b")]);
    }

    #[test]
    fn each_line_of_a_literal_is_a_piece_without_its_indentation() {
        let lines = [("a\n", "a\n"), ("  b\n", "  b\n"), ("\n", "\n"), ("c", "c")];
        assert_read("k: |-\n  a\n    b\n \n  c\n\nz: 1\n", "|-\n  a\n    b\n \n  c", &lines);
        assert_read("k: | # d\n  a\n\nz: 1\n", "| # d\n  a", &[("a\n", "a\n")]);
        assert_read("k: |+\n  a\n\n \nz: 1\n", "|+\n  a\n\n ", &[("a\n\n", "a\n\n"), ("\n", "\n")]);
        assert_read("k: |+\n  a", "|+\n  a", &[("a", "a")]);
        assert_read("k: |\n  a", "|\n  a", &[("a", "a")]);
        assert_read("k: |2-\n\n    a\n  b\n", "|2-\n\n    a\n  b", &[("\n", "\n"), ("  a\n", "  a\n"), ("b", "b")]);
        assert_read(
            "k: |\r\n  a\r\n  b\r\n",
            "|\r\n  a\r\n  b",
            &[("a", "a"), ("\n", "\r\n"), ("b", "b"), ("\n", "\r\n")],
        );
        assert_read("k: |-\n\n\n  a\n", "|-\n\n\n  a", &[("\n\n", "\n\n"), ("a", "a")]);
    }

    #[test]
    fn lines_of_a_folded_text_are_joined() {
        let text = "k: >-\n  a\n  b\n\n\n  c\n    d\n\n  e\n";
        let pieces = [
            ("a", "a"),
            (" ", "\n  "),
            ("b", "b"),
            ("\n", "\n\n"),
            ("\n", "\n"),
            ("c\n", "c\n"),
            ("  d\n\n", "  d\n\n"),
            ("e", "e"),
        ];
        assert_read(text, ">-\n  a\n  b\n\n\n  c\n    d\n\n  e", &pieces);
        assert_read(
            "k: >\r\n  a\r\n  b\r\n",
            ">\r\n  a\r\n  b",
            &[("a", "a"), (" ", "\r\n  "), ("b", "b"), ("\n", "\r\n")],
        );
    }

    #[test]
    fn a_block_begins_at_its_marker() {
        assert_eq!(read("k: &x !!str\n  # a | b\n  |-  # c\n  a\n").0, "|-  # c\n  a");
        assert_eq!(read("a: |\n  b | c\nk: |\n  d\n").0, "|\n  d");
        assert_eq!(read("? k\n: >+\n  d\n\n").0, ">+\n  d\n");
        assert_eq!(read("k: |\nz: 1\n"), ("|", vec![]));
        assert_eq!(read("k: |+\n\n\nz: 1\n"), ("|+\n\n", vec![("\n\n".to_owned(), "\n\n")]));
    }

    #[test]
    fn where_the_readings_differ_the_place_is_the_whole_scalar() {
        let scalar = Scalar { text: "other".into(), style: Style::Plain, kind: Kind::Text };
        let Written { span, text } = written("k: said\n", &scalar, &(3..7));
        assert_eq!((span, text.text.as_str()), (3..7, "other"));
        assert_eq!((text.pieces[0].text.clone(), text.pieces[0].file.clone()), (0..5, 3..7));
        assert_eq!(text.pieces.len(), 1);
        let scalar = Scalar { text: "hers".into(), ..scalar };
        assert_eq!(written("k: said\n", &scalar, &(3..7)).text.pieces[0].file, 3..6);
    }

    /// Numbers that look like chance and are the same on every run.
    struct Chance(u64);

    impl Chance {
        fn below(&mut self, limit: usize) -> usize {
            self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(self.0 >> 33).unwrap() % limit
        }

        fn words(&mut self, words: &[&str], most: usize) -> String {
            (0..self.below(most + 1)).map(|_| words[self.below(words.len())]).collect()
        }
    }

    #[test]
    fn texts_of_all_styles_are_read_as_the_parser_reads_them() {
        let mut chance = Chance(1);
        let (mut read, mut multiline) = ([0; 5], 0);
        for _ in 0..30_000 {
            let end = ["\n", "\r\n"][chance.below(2)];
            let style = chance.below(5);
            let literal = match style {
                0 | 1 => {
                    let digit = ["", "", "", "1", "2", "3"][chance.below(6)];
                    let chomping = ["", "-", "+"][chance.below(3)];
                    let indent = digit.parse().unwrap_or(1 + chance.below(3));
                    let mut block = format!("{}{digit}{chomping}{end}", ["|", ">"][style]);
                    for _ in 0..chance.below(6) {
                        let line = chance.words(&["a", "b", " ", "ä", "\t", ":", "\"", "#"], 4);
                        let indent = if chance.below(4) == 0 { chance.below(5) } else { indent };
                        block += &(" ".repeat(indent) + &line + end);
                    }
                    block
                }
                2 => chance.words(&["a", "b", "  ", " ", "ä", ":x", end, end, "\n \n ", "\n  ", "'"], 10) + end,
                3 => format!("'{}'{end}", chance.words(&["a", "''", " ", "ä", "\t", "\\", end, "\n \n", "\""], 10)),
                _ => {
                    let words = &["a", "\\n", "\\\"", " ", "ä", "\t", "\\\n", "\\ ", end, "\n\n ", "\\x41", "'", "\\t"];
                    format!("\"{}\"{end}", chance.words(words, 10))
                }
            };
            let is_last = chance.below(4) == 0;
            let file =
                if is_last { format!("k: {}", literal.trim_end_matches(end)) } else { format!("k: {literal}z: 1\n") };
            // What the parser refuses says nothing.
            let Ok(yaml) = Yaml::read(&file) else { continue };
            let Some(id) = yaml.get(yaml.roots[0], "k") else { continue };
            let Some(scalar) = yaml.scalar(id).filter(|scalar| scalar.kind != Kind::Null) else { continue };
            let span = &yaml.node(id).span;
            let (runs, exact) = reread(&file, scalar.style, span);
            // Where a file ends in blanks, the parser tells no indentation; there is no text to point into.
            if runs.text != scalar.text && scalar.text.trim().is_empty() && is_last {
                continue;
            }
            assert_eq!(runs.text, scalar.text, "{file:?}");
            let mut at = 0;
            for piece in &runs.pieces {
                let (said, bytes) = (&runs.text[piece.text.clone()], &file[piece.file.clone()]);
                assert!(piece.text.start == at && !said.is_empty() && !bytes.is_empty(), "{file:?}");
                assert!(said.len() != bytes.len() || said == bytes || said == " ", "{file:?}");
                assert!(exact.start <= piece.file.start && piece.file.end <= exact.end + end.len(), "{file:?}");
                at = piece.text.end;
            }
            assert_eq!(at, runs.text.len(), "{file:?}");
            read[style] += 1;
            multiline += usize::from(runs.text.contains('\n'));
        }
        assert!(read.iter().all(|&read| read > 2_000) && multiline > 5_000, "{read:?} {multiline}");
    }
}
