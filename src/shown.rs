//! The words of others, as messages and comments show them.
//!
//! Who reads a message trusts it more than the text that it is about. Nothing of that text ends the line of a message,
//! commands a terminal, changes the order in which a line is read, or stays unseen.

use std::borrow::Cow;

/// So many characters of a text stand in a message: more than any name of the catalogue has.
const LONGEST: usize = 80;

/// The beginning of `text`, short enough for a message of one line.
pub(crate) fn shown(text: &str) -> Cow<'_, str> {
    shortened(text, LONGEST)
}

/// At most `longest` characters of `text`, and `…` for the others.
pub(crate) fn shortened(text: &str, longest: usize) -> Cow<'_, str> {
    match text.char_indices().nth(longest).and_then(|(end, _)| text.get(..end)) {
        Some(beginning) => Cow::Owned(format!("{beginning}…")),
        None => Cow::Borrowed(text),
    }
}

/// `a`, `b`, `c` and 4 more.
pub(crate) fn listed<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    /// A statement may have a thousand permissions, and a thousand conditions that all of them lack.
    const MOST: usize = 3;
    let mut names = names.into_iter();
    let first: Vec<String> = names.by_ref().take(MOST).map(|name| format!("`{}`", shown(name))).collect();
    match names.count() {
        0 => first.join(", "),
        more => format!("{} and {more} more", first.join(", ")),
    }
}

/// The text on one line, with an escape such as `\u{202e}` in the place of each character that deceives.
pub(crate) fn visible(text: impl Into<String>) -> String {
    let deceives = |character: char| {
        character.is_control() || matches!(character, '\u{2028}' | '\u{2029}') || is_hidden(character)
    };
    let text = text.into();
    if !text.contains(deceives) {
        return text;
    }
    let mut visible = String::with_capacity(text.len());
    for character in text.chars() {
        if deceives(character) {
            visible.extend(character.escape_default());
        } else {
            visible.push(character);
        }
    }
    visible
}

/// Whether a character is not seen, or changes the direction of what follows.
pub(crate) fn is_hidden(character: char) -> bool {
    changes_direction(character)
        || matches!(
            character,
            '\u{ad}' | '\u{34f}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180e}'
                | '\u{200b}'..='\u{200d}' | '\u{2060}'..='\u{2064}' | '\u{206a}'..='\u{206f}' | '\u{3164}'
                | '\u{feff}' | '\u{ffa0}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}'
        )
}

/// Whether what stands behind a character may be shown before it.
pub(crate) fn changes_direction(character: char) -> bool {
    matches!(character, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The first and the last of each row of characters, and those that stand alone.
    const ROWS: [(char, char); 17] = [
        ('\0', '\u{1f}'),
        ('\u{7f}', '\u{9f}'),
        ('\u{ad}', '\u{ad}'),
        ('\u{34f}', '\u{34f}'),
        ('\u{61c}', '\u{61c}'),
        ('\u{115f}', '\u{1160}'),
        ('\u{17b4}', '\u{17b5}'),
        ('\u{180b}', '\u{180e}'),
        ('\u{200b}', '\u{200f}'),
        ('\u{2028}', '\u{202e}'),
        ('\u{2060}', '\u{2064}'),
        ('\u{2066}', '\u{206f}'),
        ('\u{3164}', '\u{3164}'),
        ('\u{feff}', '\u{feff}'),
        ('\u{ffa0}', '\u{ffa0}'),
        ('\u{fff9}', '\u{fffb}'),
        ('\u{e0000}', '\u{e007f}'),
    ];

    #[test]
    fn each_character_that_deceives_is_escaped_and_no_other() {
        for character in '\0'..=char::MAX {
            let text = format!("a{character}é");
            let is_listed = ROWS.iter().any(|(first, last)| (*first..=*last).contains(&character));
            let shown = if is_listed { format!("a{}é", character.escape_default()) } else { text.clone() };
            assert_eq!(visible(text), shown, "U+{:04X}", u32::from(character));
        }
    }

    #[test]
    fn what_is_long_is_cut_behind_a_character() {
        assert_eq!(shortened("", 0), "");
        assert_eq!(shortened("é", 0), "…");
        assert_eq!(shortened("éa", 2), "éa");
        assert_eq!(shortened("éab", 2), "éa…");
        assert_eq!(shown(&"é".repeat(80)), "é".repeat(80));
        assert_eq!(shown(&"é".repeat(81)), format!("{}…", "é".repeat(80)));
    }
}
