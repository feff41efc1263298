//! The tokens of the language, and of the forms beside it that people write.
//!
//! Texts are cut by logos. What is not in the language but means something certain (`==`, typographic quotes, a `#`
//! comment) is a token of its own, so that the grammar can name the mistake.

use logos::{Lexer, Logos};

/// The kind of a token. Its text is looked up by its place: a byte here keeps the stack of the parser small.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Logos)]
#[logos(skip r"[ \t\r\n]+")]
#[logos(skip(r"//[^\r\n]*", allow_greedy = true))]
pub(crate) enum Token {
    // Words. A name with a `:` is never a keyword.
    #[regex(r"[A-Za-z0-9_][A-Za-z0-9_.\-]*", word)]
    Word(Word),
    #[regex(r"[A-Za-z0-9_][A-Za-z0-9_.\-]*:[A-Za-z0-9_][A-Za-z0-9_.\-]*", |_| Segments::Two)]
    #[regex(r"[A-Za-z0-9_][A-Za-z0-9_.\-]*(:[A-Za-z0-9_][A-Za-z0-9_.\-]*){2}", |_| Segments::Three)]
    #[regex(r"[A-Za-z0-9_][A-Za-z0-9_.\-]*(:[A-Za-z0-9_][A-Za-z0-9_.\-]*){3,}", |_| Segments::More)]
    Name(Segments),
    #[regex(r"[A-Za-z0-9_*][A-Za-z0-9_.*\-]*(:[A-Za-z0-9_*][A-Za-z0-9_.*\-]*)*", priority = 1)]
    WildcardName,

    #[regex(r#""[^"\r\n]*""#)]
    #[regex(r"'[^'\r\n]*'")]
    String,
    #[regex(r#""[^"\r\n]*"#, priority = 3)]
    #[regex(r"'[^'\r\n]*", priority = 3)]
    UnclosedString,
    #[regex("[“”„‟«»″][^“”„‟«»″\"\r\n]*[“”„‟«»″\"]")]
    #[regex("[‘’‚‛‹›′][^‘’‚‛‹›′'\r\n]*[‘’‚‛‹›′']")]
    TypographicString,
    #[regex("[“”„‟«»″][^“”„‟«»″\"\r\n]*", priority = 3)]
    #[regex("[‘’‚‛‹›′][^‘’‚‛‹›′'\r\n]*", priority = 3)]
    UnclosedTypographicString,

    #[token(";")]
    Semicolon,
    #[token(",")]
    Comma,
    #[token("(")]
    Open,
    #[token(")")]
    Close,
    #[token("=")]
    Equal,
    #[token("!=")]
    NotEqual,
    #[token("<")]
    Less,
    #[token(">")]
    Greater,

    // Not in the language.
    #[token("==")]
    DoubleEqual,
    #[token("<>")]
    AngleNotEqual,
    #[token("<=")]
    LessOrEqual,
    #[token(">=")]
    GreaterOrEqual,
    #[token("/*", block_comment)]
    #[regex(r"#[^\r\n]*", allow_greedy = true)]
    #[regex(r"--[^\r\n]*", allow_greedy = true)]
    ForeignComment,
    /// Never cut by logos: stands for a character that begins no token.
    Unreadable,
}

/// How many segments a name has between its colons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Segments {
    /// As the name of a condition has.
    Two,
    /// As a permission has.
    Three,
    More,
}

/// A word without a colon: a keyword, the beginning of a form that is not in the language, or a plain name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Word {
    Allow,
    Deny,
    Where,
    And,
    In,
    Not,
    StartsWith,
    Match,
    Null,
    /// Not keywords: each of these may also be the name of a condition in the spelling of 2021.
    Or,
    Contains,
    EndsWith,
    Like,
    Starts,
    With,
    Plain,
}

impl Token {
    /// Whether a statement begins here.
    pub(crate) fn begins_statement(self) -> bool {
        matches!(self, Self::Word(Word::Allow | Word::Deny))
    }

    /// Whether a condition may end here.
    pub(crate) fn may_end_condition(self) -> bool {
        matches!(self, Self::String | Self::TypographicString | Self::UnclosedString | Self::Close)
    }

    /// Whether it is a string without an end.
    pub(crate) fn is_unclosed(self) -> bool {
        matches!(self, Self::UnclosedString | Self::UnclosedTypographicString)
    }

    /// The token that says `text`, as a message names it.
    pub(crate) fn shown(self, text: &str) -> String {
        match self {
            Self::Word(word) => format!("`{}`", word.keyword().unwrap_or(shortened(text))),
            Self::String | Self::TypographicString => format!("the string `{}`", shortened(between_quotes(text))),
            Self::UnclosedString | Self::UnclosedTypographicString => {
                format!("the string `{}`", shortened(behind_quote(text)))
            }
            Self::ForeignComment => "a comment".to_owned(),
            Self::Name(_)
            | Self::WildcardName
            | Self::Semicolon
            | Self::Comma
            | Self::Open
            | Self::Close
            | Self::Equal
            | Self::NotEqual
            | Self::Less
            | Self::Greater
            | Self::DoubleEqual
            | Self::AngleNotEqual
            | Self::LessOrEqual
            | Self::GreaterOrEqual
            | Self::Unreadable => format!("`{}`", shortened(text)),
        }
    }
}

impl Word {
    /// The canonical spelling, if the word is nothing but a keyword.
    fn keyword(self) -> Option<&'static str> {
        match self {
            Self::Allow => Some("ALLOW"),
            Self::Deny => Some("DENY"),
            Self::Where => Some("WHERE"),
            Self::And => Some("AND"),
            Self::In => Some("IN"),
            Self::Not => Some("NOT"),
            Self::StartsWith => Some("startsWith"),
            Self::Match => Some("MATCH"),
            Self::Null
            | Self::Or
            | Self::Contains
            | Self::EndsWith
            | Self::Like
            | Self::Starts
            | Self::With
            | Self::Plain => None,
        }
    }
}

fn word(lexer: &Lexer<'_, Token>) -> Word {
    let text = lexer.slice();
    let is = |keyword: &str| text.eq_ignore_ascii_case(keyword);
    match text.len() {
        2 if is("IN") => Word::In,
        2 if is("OR") => Word::Or,
        3 if is("AND") => Word::And,
        3 if is("NOT") => Word::Not,
        4 if is("DENY") => Word::Deny,
        4 if is("null") => Word::Null,
        4 if is("LIKE") => Word::Like,
        4 if is("WITH") => Word::With,
        5 if is("ALLOW") => Word::Allow,
        5 if is("WHERE") => Word::Where,
        5 if is("MATCH") => Word::Match,
        6 if is("STARTS") => Word::Starts,
        8 if is("contains") => Word::Contains,
        8 if is("endsWith") => Word::EndsWith,
        10 if is("startsWith") => Word::StartsWith,
        _ => Word::Plain,
    }
}

/// The text of a string without the quote that opens it.
pub(crate) fn behind_quote(text: &str) -> &str {
    let mut characters = text.chars();
    characters.next();
    characters.as_str()
}

/// The text of a string without its quotes.
pub(crate) fn between_quotes(text: &str) -> &str {
    let mut characters = behind_quote(text).chars();
    characters.next_back();
    characters.as_str()
}

/// Takes the comment up to its `*/`; one without an end goes on to the end of the text.
fn block_comment(lexer: &mut Lexer<'_, Token>) {
    let rest = lexer.remainder();
    lexer.bump(rest.find("*/").map_or(rest.len(), |end| end + "*/".len()));
}

/// The beginning of `text`, short enough for a message of one line.
pub(crate) fn shortened(text: &str) -> &str {
    /// Longer than any name of the catalogue.
    const LONGEST: usize = 80;
    text.char_indices().nth(LONGEST).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}
