//! Characters that deceive the eye, in values and comments, and blanks at the ends of values.
//!
//! A rule of our own: tables of all confusable characters take hundreds of kilobytes, and flag much that no author would
//! call a mistake. Here a word is suspicious only if it reads as a Latin one although some of its letters are others.

use crate::ast::{Condition, Operator};
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::shown::{changes_direction, is_hidden, shown};
use crate::span::Span;
use crate::syntax::Comment;

/// Looks at the values of conditions.
pub(super) fn values<'t, 's: 't>(
    conditions: impl IntoIterator<Item = impl std::borrow::Borrow<&'t Condition<'s>>>,
    source: &str,
    found: &mut Vec<Diagnostic>,
) {
    for condition in conditions {
        let condition: &Condition<'_> = std::borrow::Borrow::<&Condition<'_>>::borrow(&condition);
        for value in &condition.values {
            let Some(text) = source.get(value.span.start()..value.span.end()) else { continue };
            deceiving(text, value.span, found);
            // What begins with a word and a blank is a whole word.
            let is_prefix = matches!(condition.operator, Operator::StartsWith | Operator::NotStartsWith);
            let text = &*value.text;
            let end = if text.starts_with(char::is_whitespace) {
                "begins"
            } else if text.ends_with(char::is_whitespace) && !is_prefix {
                "ends"
            } else {
                continue;
            };
            let message =
                format!("the value `{}` {end} with a blank, which is compared like any character", shown(text));
            found.push(Diagnostic::warning(Code::BlankAtEnd, message).at(value.span));
        }
    }
}

/// Looks at comments.
pub(super) fn comments(source: &str, comments: &[Comment], found: &mut Vec<Diagnostic>) {
    for comment in comments {
        if let Some(text) = source.get(comment.span.start()..comment.span.end()) {
            deceiving(text, comment.span, found);
        }
    }
}

/// Points at the first character of each kind, so that one string gets one warning of a kind.
fn deceiving(text: &str, span: Span, found: &mut Vec<Diagnostic>) {
    if text.is_ascii() {
        return;
    }
    let at = |start: usize, length: usize| Span::new(span.start() + start, span.start() + start + length);
    if let Some((start, character)) = hidden(text) {
        let what =
            if changes_direction(character) { "changes the direction in which text is shown" } else { "is not seen" };
        let message = format!("a character here {what}: U+{:04X}", u32::from(character));
        let place = at(start, character.len_utf8());
        found.push(Diagnostic::warning(Code::HiddenCharacter, message).at(place).help("leave it out"));
    }
    if let Some((start, word, character)) = mixed(text) {
        let message =
            format!("`{}` is no Latin letter, although it looks like one: U+{:04X}", character, u32::from(character));
        let place = at(start, word.len());
        found.push(Diagnostic::warning(Code::MixedScript, message).at(place).help("write the word in one script"));
    }
}

/// The first hidden character, and where it stands. A joiner belongs to the spelling of some scripts and pictures: it is
/// hidden only beside a letter that never joins, or beside none.
fn hidden(text: &str) -> Option<(usize, char)> {
    let never_joins = |character: Option<char>| {
        character.is_none_or(|character| {
            character.is_ascii() || latin_twin(character) || matches!(character, '\u{c0}'..='\u{52f}')
        })
    };
    let mut before = None;
    let mut characters = text.char_indices().peekable();
    while let Some((start, character)) = characters.next() {
        let behind = characters.peek().map(|(_, behind)| *behind);
        let is_joiner = matches!(character, '\u{200c}' | '\u{200d}');
        // Flags of parts of countries are written with tags behind a black flag.
        let is_flag = matches!(character, '\u{e0000}'..='\u{e007f}')
            && before.is_some_and(|before| before == '\u{1f3f4}' || matches!(before, '\u{e0000}'..='\u{e007f}'));
        if is_hidden(character) && !is_flag && !(is_joiner && !never_joins(before) && !never_joins(behind)) {
            return Some((start, character));
        }
        before = Some(character);
    }
    None
}

/// The first word that reads as a Latin one although some of its letters are others: where it stands, the word, and the
/// first of those letters.
///
/// A name such as `team_a` is read as a whole, so that a part of it which consists of nothing but such letters is found.
fn mixed(text: &str) -> Option<(usize, &str, char)> {
    let is_joined = |character: char| character.is_alphanumeric() || matches!(character, '_' | '-' | '.');
    let mut at = 0;
    while let Some(start) = text.get(at..).and_then(|rest| rest.find(is_joined)) {
        let start = at + start;
        let rest = &text[start..];
        let run = &rest[..rest.find(|character: char| !is_joined(character)).unwrap_or(rest.len())];
        at = start + run.len();
        let is_latin = |character: char| character.is_ascii_alphabetic();
        let is_other = |character: char| character.is_alphabetic() && !is_ours(character) && !latin_twin(character);
        // Letters that can only be others say that the author writes another script here.
        if run.is_ascii() || !run.chars().any(is_latin) || run.chars().any(is_other) {
            continue;
        }
        if let Some(twin) = run.chars().find(|character| latin_twin(*character)) {
            return Some((start, run, twin));
        }
    }
    None
}

/// Whether a letter belongs to the Latin script.
fn is_ours(character: char) -> bool {
    character.is_ascii_alphabetic()
        || matches!(character, '\u{aa}' | '\u{b5}' | '\u{ba}' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}')
}

/// Whether a letter of another script looks like an unadorned Latin one in most fonts.
fn latin_twin(character: char) -> bool {
    const GREEK: &str = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧοϲϳ";
    const CYRILLIC: &str = "АВЕЅІЈКМНОРСТУХаеорсухѕіјһԁԛԝӏӀ";
    const ARMENIAN: &str = "ՕՍօս";
    GREEK.contains(character)
        || CYRILLIC.contains(character)
        || ARMENIAN.contains(character)
        // Letters of full width, and those of formulas.
        || matches!(character, '\u{ff21}'..='\u{ff3a}' | '\u{ff41}'..='\u{ff5a}' | '\u{1d400}'..='\u{1d6a3}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_one_script_are_let_alone() {
        for text in ["default_logs", "команда_prod", "VPN-сервер", "с prod", "µs", "Müller", "Ωmega", "схема", "東京_a"]
        {
            assert_eq!(mixed(text), None, "{text}");
        }
        for (text, word) in
            [("b default_lоgs c", "default_lоgs"), ("а_team", "а_team"), ("Τeam", "Τeam"), ("ｔeam", "ｔeam")]
        {
            assert_eq!(mixed(text).map(|(_, found, _)| found), Some(word), "{text}");
        }
    }

    #[test]
    fn what_is_not_seen_is_found() {
        for text in [
            "a\u{200b}b",
            "\u{feff}a",
            "a\u{202e}b",
            "a\u{200d}b",
            "x\u{ad}",
            "\u{e0041}",
            "日本\u{2066}",
            "é\u{200d}é",
            "Օ\u{200d}Օ",
            "a\u{200d}👧",
            "👩\u{200c}a",
        ] {
            assert!(hidden(text).is_some(), "{}", text.escape_unicode());
        }
        // A family, a Persian word, and the flag of Scotland.
        for text in ["👩\u{200d}👧", "می\u{200c}خواهم", "🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}", "é"]
        {
            assert!(hidden(text).is_none(), "{}", text.escape_unicode());
        }
    }
}
