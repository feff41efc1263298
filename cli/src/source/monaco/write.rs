//! Another text in the place of a scalar, in the same style and with the same indentation.

use std::fmt::Write as _;
use std::ops::Range;

use crate::source::stated::Place;

use super::kind::Kind;
use super::node::Yaml;
use super::scalar::{self, Chomping, Style};

/// The scalar for `place`, so that reading it gives exactly `text`; `None` if a scalar of this style cannot say it.
///
/// Where that is possible, what the two texts have in common stays as it is written.
pub(crate) fn rewritten(file: &str, place: &Place, text: &str) -> Option<String> {
    let old = file.get(place.span.clone())?;
    let behind = file.get(place.span.end..)?;
    let style = match old.as_bytes().first()? {
        b'|' | b'>' => Style::Block { indent: indent(file, place)? },
        b'\'' => Style::Single,
        b'"' => Style::Double,
        _ => Style::Plain,
    };
    let (was, _) = scalar::reread(file, style, &place.span);
    if was.text != place.text.as_ref()?.text {
        // Its place is known roughly only.
        return None;
    }
    let is_said = |new: &String| {
        // In brackets these would end a scalar without quotes. The old one shows whether it stands in any.
        let ends_in_brackets = [',', '[', ']', '{', '}'];
        let may_end = style == Style::Plain && new.contains(ends_in_brackets) && !old.contains(ends_in_brackets);
        !may_end && said(style, new, behind).as_deref() == Some(text)
    };
    let whole = || match style {
        Style::Plain => folded(file, place, text),
        Style::Single => format!("'{}'", folded(file, place, &single(text))),
        Style::Double => format!("\"{}\"", double(text)),
        Style::Block { indent } => block(file, old, indent, text),
    };
    patched(place, old, style, text).filter(is_said).or_else(|| Some(whole()).filter(is_said))
}

/// The old scalar with another middle, from where the texts begin to differ to where they are the same again.
fn patched(place: &Place, old: &str, style: Style, text: &str) -> Option<String> {
    let was = place.text.as_ref()?;
    let same = |(one, other): &(char, char)| one == other;
    let length = |(character, _): (char, char)| character.len_utf8();
    let start: usize = was.text.chars().zip(text.chars()).take_while(same).map(length).sum();
    let (rest, new_rest) = (was.text.get(start..)?, text.get(start..)?);
    let end: usize = rest.chars().rev().zip(new_rest.chars().rev()).take_while(same).map(length).sum();
    let middle = new_rest.get(..new_rest.len() - end)?;
    let middle = match style {
        Style::Plain | Style::Block { .. } => middle.to_owned(),
        Style::Single => single(middle),
        Style::Double => double(middle),
    };
    let range = was.in_file(start..was.text.len() - end);
    let inside = |at: usize| at.checked_sub(place.span.start);
    Some(format!("{}{middle}{}", old.get(..inside(range.start)?)?, old.get(inside(range.end)?..)?))
}

/// What a file would say that has the scalar in it.
fn said(style: Style, scalar: &str, behind: &str) -> Option<String> {
    let margin = match style {
        Style::Plain | Style::Single | Style::Double => 0,
        // An indentation in digits counts from the key.
        Style::Block { indent } => {
            let digit = scalar::markers(scalar::header(scalar)).chars().find_map(|marker| marker.to_digit(10));
            digit.map_or(Some(0), |digit| indent.checked_sub(usize::try_from(digit).ok()?))?
        }
    };
    let end = if behind.is_empty() { "" } else { "\n" };
    let file = format!("{:margin$}k: {scalar}{end}", "");
    let yaml = Yaml::read(&file).ok()?;
    let &[root] = yaml.roots.as_slice() else { return None };
    let mut entries = yaml.entries(root);
    let (_, _, value) = entries.next()?;
    let scalar = yaml.scalar(value).filter(|scalar| entries.next().is_none() && scalar.kind == Kind::Text)?;
    Some(scalar.text.clone().into_owned())
}

/// By how much the lines of a block are indented.
fn indent(file: &str, place: &Place) -> Option<usize> {
    let text = place.text.as_ref()?;
    let says = |range: &Range<usize>| text.text.get(range.clone()).is_some_and(|run| !run.starts_with('\n'));
    let piece = text.pieces.iter().find(|piece| says(&piece.text))?;
    Some(piece.file.start - line_start(file, piece.file.start))
}

fn line_start(file: &str, at: usize) -> usize {
    file.get(..at).and_then(|before| before.rfind(['\n', '\r'])).map_or(0, |newline| newline + 1)
}

/// The line end of the file.
fn line_end(file: &str) -> &'static str {
    let first = file.find(['\n', '\r']).and_then(|at| file.get(at..));
    if first.is_some_and(|rest| rest.starts_with("\r\n")) { "\r\n" } else { "\n" }
}

fn block(file: &str, old: &str, indent: usize, text: &str) -> String {
    let header = scalar::header(old);
    let body = match Chomping::of(header) {
        Chomping::Strip => text,
        // The last line end is the one behind the block.
        Chomping::Clip | Chomping::Keep => text.strip_suffix('\n').unwrap_or(text),
    };
    let is_folded = header.starts_with('>');
    let (mut block, end) = (header.to_owned(), line_end(file));
    // Of the last line that is not empty: whether it would be joined with the next.
    let mut would_join = false;
    for line in body.split('\n') {
        if line.is_empty() {
            block.push_str(end);
            continue;
        }
        let joins = is_folded && !line.starts_with([' ', '\t']);
        if would_join && joins {
            block.push_str(end);
        }
        block.push_str(end);
        block.extend(std::iter::repeat_n(' ', indent));
        block.push_str(line);
        would_join = joins;
    }
    block
}

/// Lines of a plain or quoted scalar: each line end takes an empty line.
fn folded(file: &str, place: &Place, text: &str) -> String {
    let mut lines = text.split('\n');
    let mut folded = lines.next().unwrap_or_default().to_owned();
    let (margin, end) = (margin(file, place), line_end(file));
    let mut is_behind_text = true;
    for line in lines {
        if is_behind_text {
            folded.push_str(end);
        }
        folded.push_str(end);
        if !line.is_empty() {
            folded.push_str(&margin);
            folded.push_str(line);
        }
        is_behind_text = !line.is_empty();
    }
    if text.ends_with('\n') {
        // The quote that closes.
        folded.push_str(&margin);
    }
    folded
}

/// What stands before the further lines of a scalar: as it was, or else as far in as the scalar begins.
fn margin(file: &str, place: &Place) -> String {
    let old = file.get(place.span.clone()).unwrap_or_default();
    let further = old.split(['\n', '\r']).skip(1).find(|line| !line.trim().is_empty());
    let was = further.map(|line| line.len() - line.trim_start_matches(' ').len()).filter(|&was| was > 0);
    let first = file.get(line_start(file, place.span.start)..place.span.start).unwrap_or_default();
    " ".repeat(was.unwrap_or(first.chars().count()))
}

/// A text between single quotes.
fn single(text: &str) -> String {
    text.replace('\'', "''")
}

/// A text between double quotes.
fn double(text: &str) -> String {
    let mut double = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' | '\\' => double.extend(['\\', character]),
            '\n' => double.push_str("\\n"),
            '\t' => double.push_str("\\t"),
            '\r' => double.push_str("\\r"),
            '\u{feff}' | '\u{2028}' | '\u{2029}' | '\u{80}'..='\u{9f}' | '\0'..='\x1f' | '\x7f' => {
                let _ = write!(double, "\\u{:04X}", u32::from(character));
            }
            _ => double.push(character),
        }
    }
    double
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The file with another text under the key `k`.
    fn with(file: &str, text: &str) -> Option<String> {
        let yaml = Yaml::read(file).unwrap();
        let id = yaml.get(yaml.roots[0], "k").unwrap();
        let written = scalar::written(file, yaml.scalar(id).unwrap(), &yaml.node(id).span);
        let place = Place { name: "k".to_owned(), span: written.span, text: Some(written.text) };
        let new = rewritten(file, &place, text)?;
        let file = format!("{}{new}{}", &file[..place.span.start], &file[place.span.end..]);
        let yaml = Yaml::read(&file).unwrap();
        let id = yaml.get(yaml.roots[0], "k").unwrap();
        assert_eq!(yaml.scalar(id).unwrap().text, text, "{file}");
        Some(file)
    }

    fn assert_with(file: &str, text: &str, expected: &str) {
        assert_eq!(with(file, text).as_deref(), Some(expected), "{file:?} {text:?}");
    }

    #[test]
    fn a_literal_keeps_its_markers_and_its_indentation() {
        assert_with(
            "a: 1\nk: |- # c\n    x\n\nz: 2 # d\n",
            "y\n\n  w",
            "a: 1\nk: |- # c\n    y\n\n      w\n\nz: 2 # d\n",
        );
        assert_with("k: |\n  x\n\nz: 1\n", "y\nw\n", "k: |\n  y\n  w\n\nz: 1\n");
        assert_with("k: |\r\n  x\r\nz: 1\r\n", "y\nw\n", "k: |\r\n  y\r\n  w\r\nz: 1\r\n");
        assert_with("k: |+\n  x\n\nz: 1\n", "y\n\n\n", "k: |+\n  y\n\n\nz: 1\n");
        assert_with("k: |2-\n    x\n", "  y\nw", "k: |2-\n    y\n  w\n");
        assert_with("k: |\n  x", "y", "k: |\n  y");
        assert_with("k: |\n  x", "y\n", "k: |\n  y\n");
    }

    #[test]
    fn what_a_block_cannot_say_is_left() {
        assert_eq!(with("k: |-\n  x\n", "y\n"), None);
        assert_eq!(with("k: |\n  x\n", "y"), None);
        assert_eq!(with("k: |\n  x\n", "y\n\n"), None);
        assert_eq!(with("k: |+\n  x\n", "y"), None);
        assert_eq!(with("k: |-\n  x\n", "  y\nw"), None);
        assert_eq!(with("k: |-\n  x\n", "y\rw"), None);
    }

    #[test]
    fn a_folded_text_takes_an_empty_line_for_a_line_end() {
        assert_with("k: >-\n  x\n  x\nz: 1\n", "y\nw\n\nv", "k: >-\n  y\n\n  w\n\n\n  v\nz: 1\n");
        assert_with("k: >\n  x\n", "y\n  w\nv\n", "k: >\n  y\n    w\n  v\n");
        assert_with("k: >\n  x\n", "y\n\n  w\n", "k: >\n  y\n\n    w\n");
        assert_eq!(with("k: >-\n  x\n", "y\n"), None);
    }

    #[test]
    fn quotes_stay_what_they_are() {
        assert_with("k: 'x' # c\n", "it's \"y\"", "k: 'it''s \"y\"' # c\n");
        assert_with("  k: 'x'\n", "y\nw", "  k: 'y\n\n     w'\n");
        assert_with("k: 'x\n  x'\n", "y\n\nw\n", "k: 'y\n\n\n  w\n\n  '\n");
        assert_eq!(with("k: 'x'\n", "y\n  w"), None);
        assert_with("k: \"x\"\n", "a\\b\"c\"\n\td\u{7}", "k: \"a\\\\b\\\"c\\\"\\n\\td\\u0007\"\n");
    }

    #[test]
    fn a_text_without_quotes_stays_so_where_it_can() {
        assert_with("k: x # c\n", "y z", "k: y z # c\n");
        assert_with("k: x\n   x\n", "y\nw", "k: y\n\n   w\n");
        assert_with("k: x, y\n", "x, y, z", "k: x, y, z\n");
        for text in ["y: z", "y # z", "true", "12", "", " y", "y ", "- y", "\"y", "y\n  z", "y\n", "y, z", "{y}"] {
            assert_eq!(with("k: x\n", text), None, "{text}");
        }
    }

    #[test]
    fn what_stays_the_same_is_written_as_it_was() {
        assert_with("k: >-\n  a\n  b == c\n  d\n", "a b = c d", "k: >-\n  a\n  b = c\n  d\n");
        assert_with("k: 'it''s\n\n  a == b\n  c'\n", "it's\na = 'b c", "k: 'it''s\n\n  a = ''b\n  c'\n");
        let double = "k: \"\\x41\n  b == c\\\n  \\ \\u00e4\"\n";
        assert_with(double, "A b = \"c ä", "k: \"\\x41\n  b = \\\"c\\\n  \\ \\u00e4\"\n");
        assert_with("k: |-\n  a\n \n  b\n", "a\n\nc", "k: |-\n  a\n \n  c\n");
        // A line is taken away with its indentation.
        assert_with("k: |-\n  a\n  b\n  c\n", "a\nc", "k: |-\n  a\n  c\n");
    }

    #[test]
    fn what_is_rewritten_is_read_as_it_was_meant() {
        let words = ["a", "B", " ", "  ", "\n", "\n\n", "\n  ", "ä", "'", "\"", "\\", ": ", " #", ",", "\t"];
        let olds = [
            "k: x y\n",
            "k: 'x'\n",
            "k: \"x\"\n",
            "  k: |\n    x\n",
            "k: |2-\n  x\n",
            "k: >\n x\n",
            "k: >+\r\n  x\r\n",
        ];
        let mut written = [0; 7];
        let mut seed: usize = 1;
        for _ in 0..1_000 {
            let mut text = String::from("x");
            for _ in 0..6 {
                seed = seed.wrapping_mul(1_103_515_245).wrapping_add(12_345) % (1 << 31);
                text += words[(seed >> 16) % words.len()];
            }
            for (old, written) in olds.iter().zip(&mut written) {
                // Blocks say how a text ends.
                let text = match Chomping::of(old.trim_start_matches([' ', 'k', ':'])) {
                    _ if !old.contains(['|', '>']) => text.clone(),
                    Chomping::Strip => text.trim_end_matches('\n').to_owned(),
                    Chomping::Clip | Chomping::Keep => text.trim_end_matches('\n').to_owned() + "\n",
                };
                // That it is read so is asserted there.
                *written += usize::from(with(old, &text).is_some());
            }
        }
        assert_eq!(written, [73, 461, 1_000, 1_000, 1_000, 1_000, 1_000]);
    }

    #[test]
    fn what_is_known_roughly_is_left() {
        let text = crate::source::stated::Embedded { text: "said".to_owned(), pieces: Vec::new() };
        let place = Place { name: String::new(), span: 3..4, text: Some(text) };
        assert_eq!(rewritten("k: x\n", &place, "y"), None);
    }
}
