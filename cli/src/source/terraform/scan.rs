//! A look at a file before it is parsed: what has no end is found where it begins, and what would take the parser too
//! long is refused.

use std::ops::Range;

/// How many fields an object may have. The parser compares each with all before it.
const MOST_FIELDS: usize = 4_096;

/// What is wrong, and where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Trouble {
    pub(super) message: String,
    pub(super) span: Range<usize>,
}

/// What is open at a place.
enum Open<'t> {
    /// What a block says.
    Block {
        start: usize,
    },
    /// An object, and how many fields it has so far.
    Object {
        start: usize,
        fields: usize,
    },
    /// A list or parentheses.
    Bracket {
        start: usize,
    },
    /// `${` or `%{` in a text.
    Interpolation {
        start: usize,
    },
    Quote {
        start: usize,
    },
    /// Its marker, and the word that ends it.
    Heredoc {
        marker: Range<usize>,
        word: &'t str,
    },
}

struct Scan<'t> {
    text: &'t str,
    at: usize,
    open: Vec<Open<'t>>,
    /// The last byte that was no blank and no comment.
    before: u8,
}

/// What is wrong in a text, as far as that shows without parsing it.
pub(super) fn trouble(text: &str) -> Option<Trouble> {
    let mut scan = Scan { text, at: 0, open: Vec::new(), before: b'\n' };
    while let Some(&byte) = text.as_bytes().get(scan.at) {
        let step = match scan.open.last() {
            Some(Open::Quote { start }) => scan.quoted(byte, *start),
            Some(Open::Heredoc { word, .. }) => Ok(scan.heredoc(word)),
            Some(Open::Block { .. } | Open::Object { .. } | Open::Bracket { .. } | Open::Interpolation { .. })
            | None => scan.code(byte),
        };
        match step {
            Ok(length) => scan.at += length,
            Err(trouble) => return Some(trouble),
        }
    }
    // What was opened last is what lacks its end; a heredoc says most.
    let heredoc = scan.open.iter().find(|open| matches!(open, Open::Heredoc { .. }));
    heredoc.or(scan.open.last()).map(Open::without_end)
}

/// How many bytes to go on, or why not to.
type Step = Result<usize, Trouble>;

impl Scan<'_> {
    fn code(&mut self, byte: u8) -> Step {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let start = self.at;
        let before = self.before;
        if !byte.is_ascii_whitespace() {
            self.before = byte;
        }
        match byte {
            b'#' => {
                self.before = before;
                return Ok(rest.find('\n').unwrap_or(rest.len()));
            }
            b'/' if rest.starts_with("//") => {
                self.before = before;
                return Ok(rest.find('\n').unwrap_or(rest.len()));
            }
            b'/' if rest.starts_with("/*") => {
                self.before = before;
                let Some(end) = rest.find("*/") else {
                    return Err(trouble_at(start..start + 2, "this comment has no end: expected `*/`"));
                };
                return Ok(end + 2);
            }
            b'"' => self.open.push(Open::Quote { start }),
            b'<' => {
                if let Some((word, length)) = marker(rest) {
                    let heredoc = start..start + length;
                    // The parser takes what follows for the text.
                    let behind = rest.get(length..).unwrap_or_default();
                    let first = behind.strip_prefix("\r\n").or_else(|| behind.strip_prefix('\n'));
                    if first.is_some_and(|lines| end(lines, word).is_some()) {
                        return Err(trouble_at(heredoc, "a heredoc without lines is not read: write `\"\"`"));
                    }
                    self.open.push(Open::Heredoc { marker: heredoc, word });
                    return Ok(length);
                }
            }
            b'{' => {
                let is_in_body = matches!(self.open.last(), None | Some(Open::Block { .. }));
                let is_block = is_in_body && (before.is_ascii_alphanumeric() || matches!(before, b'"' | b'_'));
                self.open.push(if is_block { Open::Block { start } } else { Open::Object { start, fields: 0 } });
            }
            b'[' | b'(' => self.open.push(Open::Bracket { start }),
            b'}' | b']' | b')' => {
                self.open.pop();
            }
            b'=' | b':' => self.field()?,
            _ => {}
        }
        Ok(1)
    }

    /// One more field of an object.
    fn field(&mut self) -> Result<(), Trouble> {
        if let Some(Open::Object { start, fields }) = self.open.last_mut() {
            *fields += 1;
            if *fields > MOST_FIELDS {
                let message = format!("this object has more than {MOST_FIELDS} fields");
                return Err(trouble_at(*start..*start + 1, &message));
            }
        }
        Ok(())
    }

    fn quoted(&mut self, byte: u8, quote: usize) -> Step {
        match byte {
            b'\\' => Ok(2),
            b'"' => {
                self.open.pop();
                Ok(1)
            }
            b'\n' => Err(Open::Quote { start: quote }.without_end()),
            b'$' | b'%' => Ok(self.interpolation()),
            _ => Ok(1),
        }
    }

    /// Goes on to the next line, or into what interrupts this one.
    fn heredoc(&mut self, word: &str) -> usize {
        let rest = self.text.get(self.at..).unwrap_or_default();
        if rest.starts_with('\n') || rest.starts_with("\r\n") {
            let line_end = if rest.starts_with('\r') { 2 } else { 1 };
            let line = rest.get(line_end..).unwrap_or_default();
            let Some(length) = end(line, word) else { return line_end };
            self.open.pop();
            self.before = b'"';
            return line_end + length;
        }
        if rest.starts_with(['$', '%']) {
            return self.interpolation();
        }
        let run = rest.bytes().skip(1).take_while(|byte| !matches!(byte, b'\n' | b'\r' | b'$' | b'%')).count();
        1 + run
    }

    /// `${` and `%{` begin something; `$${` and `%%{` do not.
    fn interpolation(&mut self) -> usize {
        let rest = self.text.get(self.at..).unwrap_or_default();
        if rest.starts_with("$${") || rest.starts_with("%%{") {
            return 3;
        }
        if rest.starts_with("${") || rest.starts_with("%{") {
            self.open.push(Open::Interpolation { start: self.at });
            self.before = b'{';
            return 2;
        }
        1
    }
}

impl Open<'_> {
    fn without_end(&self) -> Trouble {
        let (message, span) = match self {
            Self::Block { start } | Self::Object { start, .. } | Self::Bracket { start } => {
                ("this bracket has no end".to_owned(), *start..*start + 1)
            }
            Self::Interpolation { start } => ("this has no end: expected `}`".to_owned(), *start..*start + 2),
            Self::Quote { start } => {
                ("this text has no end: expected `\"` in this line".to_owned(), *start..*start + 1)
            }
            Self::Heredoc { marker, word } => {
                (format!("this text has no end: expected a line with `{word}` and nothing else"), marker.clone())
            }
        };
        Trouble { message, span }
    }
}

/// How long the end of a heredoc is, if `lines` begin with it: blanks and its word.
fn end(lines: &str, word: &str) -> Option<usize> {
    let blanks = lines.len() - lines.trim_start_matches([' ', '\t']).len();
    let behind = lines.get(blanks..)?.strip_prefix(word)?;
    let goes_on = behind.starts_with(|next: char| next.is_alphanumeric() || matches!(next, '_' | '-'));
    (!goes_on).then_some(blanks + word.len())
}

/// The word of a heredoc whose marker `rest` begins with, and how long that is: `<<EOT` or `<<-EOT` at the end of a line.
fn marker(rest: &str) -> Option<(&str, usize)> {
    let behind = rest.strip_prefix("<<")?;
    let behind = behind.strip_prefix('-').unwrap_or(behind);
    let length =
        behind.find(|next: char| !next.is_alphanumeric() && !matches!(next, '_' | '-')).unwrap_or(behind.len());
    let word = behind.get(..length).filter(|word| !word.is_empty())?;
    let end = behind.get(length..)?;
    (end.is_empty() || end.starts_with('\n') || end.starts_with("\r\n"))
        .then_some((word, rest.len() - behind.len() + length))
}

fn trouble_at(span: Range<usize>, message: &str) -> Trouble {
    Trouble { message: message.to_owned(), span }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_no_end_is_found_where_it_begins() {
        for (text, span, message) in [
            ("a = <<EOT\nx\n  EOTx\n", 4..9, "this text has no end: expected a line with `EOT` and nothing else"),
            ("a = [<<-E\nx\n${[", 5..9, "this text has no end: expected a line with `E` and nothing else"),
            ("a = \"x\nb = \"y\"\n", 4..5, "this text has no end: expected `\"` in this line"),
            ("a = \"x${b\"", 9..10, "this text has no end: expected `\"` in this line"),
            ("a = \"x${b", 6..8, "this has no end: expected `}`"),
            ("a {\n  b = [1\n", 10..11, "this bracket has no end"),
            ("a = 1 /* b\n", 6..8, "this comment has no end: expected `*/`"),
            // Its end belongs to another text then.
            ("a = <<EOT\n  EOT\nb = <<EOT\nx\nEOT\n", 4..9, "a heredoc without lines is not read: write `\"\"`"),
            ("a = <<-E\r\nE\r\n", 4..8, "a heredoc without lines is not read: write `\"\"`"),
        ] {
            assert_eq!(trouble(text), Some(Trouble { message: message.to_owned(), span }), "{text}");
        }
    }

    #[test]
    fn what_has_an_end_is_left_to_the_parser() {
        for text in [
            "",
            "a = <<EOT\nx\n  EOT\n",
            "a = <<EOT\r\nx \"\r\nEOT\r\n",
            "a = f(<<-E\n \" ${b[\"}\"]} $${ %%{ { [\n E\n)\n",
            "a = \"\\\" $${ %%{ ${\"}\"} ${\n1} # { \"",
            "# \" {\n// <<EOT\n/* [ */ a = 1 / 2\n",
            // Wrong, but not without an end.
            "a = 1 }\n]",
        ] {
            assert_eq!(trouble(text), None, "{text}");
        }
    }

    #[test]
    fn an_object_has_so_many_fields() {
        let fields = |count: usize| "k = 1\n".repeat(count);
        assert_eq!(trouble(&format!("a = {{\n{}}}", fields(MOST_FIELDS))), None);
        let message = "this object has more than 4096 fields".to_owned();
        assert_eq!(trouble(&format!("a = {{\n{}}}", fields(MOST_FIELDS + 1))), Some(Trouble { message, span: 4..5 }));
        // Attributes of a block are another thing.
        for block in ["a", "a \"b\"", "a_", "a {\nb"] {
            let close = "}".repeat(block.matches('{').count());
            assert_eq!(trouble(&format!("{block} {{\n{}}}{close}", fields(MOST_FIELDS + 1))), None, "{block}");
        }
        for before in ["a = [for x in ", "a = f(x ? y : ", "a = -", "a {\n b = [", "a = \"${"] {
            let found = trouble(&format!("{before}{{\n{}}}", fields(MOST_FIELDS + 1)));
            assert_eq!(found.map(|trouble| trouble.span), Some(before.len()..before.len() + 1), "{before}");
        }
    }
}
