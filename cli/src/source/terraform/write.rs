//! Another text in the place of a string or a heredoc.

use hcl_edit::expr::Expression;

use super::{literal, parse};
use crate::source::stated::{Embedded, Place};

/// The literal for `place`, so that reading it gives exactly `text`; `None` if this form of literal cannot say it, or if
/// the text is put together from several. What stays of the text stays as it is written.
pub(crate) fn rewritten(file: &str, place: &Place, text: &str) -> Option<String> {
    let embedded = place.text.as_ref()?;
    let old = file.get(place.span.clone())?;
    // None if it refers to something, which would be lost.
    let said = around(&read(old)?, &embedded.text, text)?;
    let is_read_back = |new: &String| read(new).as_ref() == Some(&said);
    let whole = || if old.starts_with('"') { Some(quoted(&said)) } else { heredoc(old, &said) };
    changed(file, place, embedded, text).filter(is_read_back).or_else(|| whole().filter(is_read_back))
}

/// What the literal has to say so that a function around it, which takes blanks away, gives `text` where it gave
/// `before` of what the literal `said`.
fn around(said: &str, before: &str, text: &str) -> Option<String> {
    if said == before {
        return Some(text.to_owned());
    }
    let at = said.find(before.chars().next()?)?;
    let (first, last) = (said.get(..at)?, said.get(at..)?.strip_prefix(before)?);
    let is_kept = (first.is_empty() || text.trim_start() == text) && text.trim_end() == text;
    let is_blank = first.trim().is_empty() && last.trim().is_empty();
    (is_kept && is_blank && !text.is_empty()).then(|| format!("{first}{text}{last}"))
}

/// The literal with only what differs written anew.
fn changed(file: &str, place: &Place, embedded: &Embedded, text: &str) -> Option<String> {
    let before = embedded.text.as_str();
    let start: usize = before.chars().zip(text.chars()).take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let (before_rest, rest) = (before.get(start..)?, text.get(start..)?);
    let ends = before_rest.chars().rev().zip(rest.chars().rev());
    let end: usize = ends.take_while(|(a, b)| a == b).map(|(a, _)| a.len_utf8()).sum();
    let bytes = embedded.in_file(start..before.len() - end);
    let new = rest.get(..rest.len() - end)?;
    let is_quoted = file.get(place.span.clone())?.starts_with('"');
    if new.contains('\n') && !is_quoted {
        return None;
    }
    let new = if is_quoted { inside(new) } else { escaped(new) };
    Some(format!("{}{new}{}", file.get(place.span.start..bytes.start)?, file.get(bytes.end..place.span.end)?))
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", inside(text))
}

/// What stands between the quotes.
fn inside(text: &str) -> String {
    let mut literal = String::new();
    for character in escaped(text).chars() {
        match character {
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            other => literal.push(other),
        }
    }
    literal
}

/// The text between the markers of `old`, indented as its lines were.
fn heredoc(old: &str, text: &str) -> Option<String> {
    let (first, rest) = old.split_at(old.find('\n')? + 1);
    let last = rest.rfind('\n').map_or(0, |end| end + 1);
    let (body, end) = rest.split_at(last);
    let indent = if first.starts_with("<<-") { indent(body) } else { "" };
    if !text.is_empty() && !text.ends_with('\n') {
        return None;
    }
    let mut literal = first.to_owned();
    for line in escaped(text).split_inclusive('\n') {
        // Blank lines lose nothing.
        if !line.trim().is_empty() {
            literal.push_str(indent);
        }
        literal.push_str(line);
    }
    literal.push_str(end);
    Some(literal)
}

/// What the lines with something in them begin with in common.
fn indent(body: &str) -> &str {
    let lines = body.lines().filter(|line| !line.trim().is_empty());
    let white = |line: &str| line.len() - line.trim_start_matches([' ', '\t']).len();
    let shortest = lines.min_by_key(|line| white(line)).unwrap_or_default();
    shortest.get(..white(shortest)).unwrap_or_default()
}

/// The text with what would begin a template written so that it does not.
fn escaped(text: &str) -> String {
    text.replace("${", "$${").replace("%{", "%%{")
}

/// What a literal says.
fn read(literal: &str) -> Option<String> {
    // An attribute ends with its line.
    let file = format!("text = {literal}\n");
    let body = parse::bodies(&[&file]).pop()?.ok()?;
    let expression: &Expression = &body.attributes().next()?.value;
    literal::literal(&file, expression)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::stated::Embedded;

    fn again(file: &str, literal: &str, text: &str) -> Option<String> {
        let start = file.find(literal).expect("it is in the file");
        let embedded = Embedded { text: read(literal).unwrap_or_default(), pieces: Vec::new() };
        let place = Place { name: String::new(), span: start..start + literal.len(), text: Some(embedded) };
        rewritten(file, &place, text)
    }

    #[test]
    fn blanks_that_a_function_takes_away_stay() {
        for (said, before, text, new) in [
            ("a;\n\n", "a;", "b;", Some("b;\n\n")),
            (" a; ", "a;", "b;\nc;", Some(" b;\nc; ")),
            ("a;", "a;", " b;\n", Some(" b;\n")),
            // These would be taken away, too.
            ("a;\n", "a;", "b;\n", None),
            (" a;", "a;", " b;", None),
            ("  a;\n", "  a;", " b;", Some(" b;\n")),
            ("\n", "", "b;", None),
            ("a;\n", "a;", "", None),
            ("b a;", "a;", "c;", None),
        ] {
            assert_eq!(around(said, before, text).as_deref(), new, "{said:?} {before:?} {text:?}");
        }
    }

    #[test]
    fn strings_and_heredocs_keep_their_form() {
        let plain = "<<EOT\nALLOW a;\nEOT";
        let indented = "<<-EOT\n    ALLOW a\n      WHERE b;\n\n    ALLOW c;\n  EOT";
        for (literal, text, new) in [
            ("\"ALLOW a;\"", "ALLOW \"b\"\n${x} %{y} \\;", Some("\"ALLOW \\\"b\\\"\\n$${x} %%{y} \\\\;\"")),
            (plain, "ALLOW ${b};\n", Some("<<EOT\nALLOW $${b};\nEOT")),
            (plain, "ALLOW b;", None),
            (plain, "a\nEOT\nb\n", None),
            (indented, "X\n  Y;\n\nZ\n", Some("<<-EOT\n    X\n      Y;\n\n    Z\n  EOT")),
            // Lines of blanks lose nothing.
            (indented, "X\n  \n\t\nY\n", Some("<<-EOT\n    X\n  \n\t\n    Y\n  EOT")),
            ("<<-EOT\r\n  a;\r\n  EOT", "b;\r\n\r\nc;\r\n", Some("<<-EOT\r\n  b;\r\n\r\n  c;\r\n  EOT")),
            // Line ends of another kind are not made up.
            ("<<EOT\r\na;\r\nEOT", "b;\n", Some("<<EOT\r\nb;\nEOT")),
            // All lines would lose the indent that they should have.
            (indented, "  X\n  Y\n", None),
            ("\"ALLOW ${local.x};\"", "ALLOW a;", None),
        ] {
            let file = format!("a = {literal}\n");
            assert_eq!(again(&file, literal, text).as_deref(), new, "{literal} {text:?}");
        }
    }
}
