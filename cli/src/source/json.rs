//! The strings of JSON: which bytes of a literal say which bytes of its text, and another text in its place.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::stated::{Embedded, Piece};

/// The text of a literal that stands at byte `at` of its file; `None` if it is no string.
pub(crate) fn embedded(literal: &str, at: usize) -> Option<Embedded> {
    let text: String = serde_json::from_str(literal).ok()?;
    let mut pieces: Vec<Piece> = Vec::new();
    let (mut in_text, mut in_literal) = (0, 1);
    for character in text.chars() {
        let rest = literal.get(in_literal..)?;
        let length = if rest.starts_with('\\') { escape(rest) } else { character.len_utf8() };
        let (text, file) = (in_text..in_text + character.len_utf8(), at + in_literal..at + in_literal + length);
        in_text = text.end;
        in_literal += length;
        match pieces.last_mut() {
            Some(last) if length == text.len() && last.text.len() == last.file.len() => {
                last.text.end = text.end;
                last.file.end = file.end;
            }
            _ => pieces.push(Piece { text, file }),
        }
    }
    Some(Embedded { text, pieces })
}

/// How long the escape is that `literal` begins with: `\n`, `\u00e9`, or the two halves of a character.
fn escape(literal: &str) -> usize {
    const SHORT: usize = 2;
    const UNIT: usize = 6;
    let unit = |at: usize| literal.get(at + SHORT..at + UNIT).and_then(|digits| u16::from_str_radix(digits, 16).ok());
    match literal.as_bytes().get(1) {
        Some(b'u') if unit(0).is_some_and(|unit| (0xd800..0xdc00).contains(&unit)) => 2 * UNIT,
        Some(b'u') => UNIT,
        _ => SHORT,
    }
}

/// A literal of `text` in the place of `old`: what the two have in common stays byte for byte, and the rest is escaped
/// as the old one did it.
pub(crate) fn literal(old: &str, text: &str) -> String {
    let Some(Embedded { text: before, pieces }) = embedded(old, 0) else {
        return serde_json::Value::String(text.to_owned()).to_string();
    };
    let place = Embedded { text: String::new(), pieces };
    let start: usize = before.chars().zip(text.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let (before_rest, text_rest) = (before.get(start..).unwrap_or_default(), text.get(start..).unwrap_or_default());
    let tail: usize = before_rest
        .chars()
        .rev()
        .zip(text_rest.chars().rev())
        .take_while(|(a, b)| a == b)
        .map(|(a, _)| a.len_utf8())
        .sum();
    let kept = |range: std::ops::Range<usize>| {
        let file = place.in_file(range.clone());
        if range.is_empty() { "" } else { old.get(file).unwrap_or_default() }
    };
    let escapes = Escapes::of(old, &before, &place);
    let mut literal = format!("\"{}", kept(0..start));
    text_rest
        .get(..text_rest.len() - tail)
        .unwrap_or_default()
        .chars()
        .for_each(|new| escapes.write(&mut literal, new));
    literal += kept(before.len() - tail..before.len());
    literal.push('"');
    literal
}

/// How a literal says its characters.
struct Escapes<'l> {
    /// The characters that stand in it as escapes, each as it is escaped first.
    known: HashMap<char, &'l str>,
    is_ascii: bool,
}

impl<'l> Escapes<'l> {
    fn of(old: &'l str, text: &str, place: &Embedded) -> Self {
        let mut known = HashMap::new();
        for Piece { text: said, file } in place.pieces.iter().filter(|piece| piece.text.len() != piece.file.len()) {
            let character = text.get(said.clone()).and_then(|said| said.chars().next());
            if let (Some(character), Some(escape)) = (character, old.get(file.clone())) {
                known.entry(character).or_insert(escape);
            }
        }
        let is_ascii = old.is_ascii() && known.keys().any(|character| !character.is_ascii());
        Self { known, is_ascii }
    }

    fn write(&self, literal: &mut String, character: char) {
        if let Some(escape) = self.known.get(&character) {
            literal.push_str(escape);
        } else if self.is_ascii && !character.is_ascii() {
            for unit in character.encode_utf16(&mut [0; 2]) {
                let _ = write!(literal, "\\u{unit:04x}");
            }
        } else {
            let quoted = serde_json::Value::String(character.to_string()).to_string();
            literal.push_str(quoted.get(1..quoted.len() - 1).unwrap_or_default());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_escape_is_a_piece() {
        let literal = r#""a\"bé\u00e9c\ud83d\ude00\/""#;
        let Embedded { text, pieces } = embedded(literal, 100).expect("a string");
        assert_eq!(text, "a\"béécü/".replace('ü', "😀"));
        let pieces: Vec<_> = pieces.into_iter().map(|Piece { text, file }| (text, file)).collect();
        assert_eq!(
            pieces,
            [
                (0..1, 101..102),
                (1..2, 102..104),
                (2..5, 104..107),
                (5..7, 107..113),
                (7..8, 113..114),
                (8..12, 114..126),
                (12..13, 126..128),
            ]
        );
        assert!(embedded("\"\"", 0).expect("a string").pieces.is_empty());
        for none in ["1", "null", r#""\ud83d""#, "\"", ""] {
            assert!(embedded(none, 0).is_none(), "{none}");
        }
    }

    #[test]
    fn a_text_is_escaped_as_the_old_one_was() {
        for (old, text, new) in [
            (r#""a == \"b\"\n""#, "a = \"b\"\n", r#""a = \"b\"\n""#),
            // The escapes of what stays are kept, though one could do without.
            (r#""\u0041LLOW a\/b;""#, "ALLOW a/b/c;", r#""\u0041LLOW a\/b\/c;""#),
            // Line ends and quotes that are new are written as the old ones.
            (r#""a\u000ab\u0022""#, "a\nx\ny\"b\"", r#""a\u000ax\u000ay\u0022b\u0022""#),
            (r#""\u00e4 b""#, "ä ü😀", r#""\u00e4 \u00fc\ud83d\ude00""#),
            (r#""ä b""#, "ä ü\u{1}", r#""ä ü\u0001""#),
            ("\"\"", "a\tb", r#""a\tb""#),
            (r#""aa""#, "a", r#""a""#),
            (r#""a""#, "aa", r#""aa""#),
            (r#""x""#, "", "\"\""),
        ] {
            assert_eq!(literal(old, text), new);
            assert_eq!(serde_json::from_str::<String>(new).expect("JSON"), text);
        }
    }
}
