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
    // Not in the language.
    #[regex(r"[A-Za-z0-9_*][A-Za-z0-9_.*\-]*(:[A-Za-z0-9_*][A-Za-z0-9_.*\-]*)*", |_| Segments::Wild, priority = 1)]
    Name(Segments),

    #[regex(r#""[^"\r\n]*""#)]
    #[regex(r"'[^'\r\n]*'")]
    String,
    // Not in the language.
    #[regex(r#""[^"\r\n]*"#, |_| Quotes::Unclosed, priority = 3)]
    #[regex(r"'[^'\r\n]*", |_| Quotes::Unclosed, priority = 3)]
    #[regex("[“”„‟«»″][^“”„‟«»″\"\r\n]*[“”„‟«»″\"]", |_| Quotes::Typographic)]
    #[regex("[‘’‚‛‹›′][^‘’‚‛‹›′'\r\n]*[‘’‚‛‹›′']", |_| Quotes::Typographic)]
    #[regex("[“”„‟«»″][^“”„‟«»″\"\r\n]*", |_| Quotes::UnclosedTypographic, priority = 3)]
    #[regex("[‘’‚‛‹›′][^‘’‚‛‹›′'\r\n]*", |_| Quotes::UnclosedTypographic, priority = 3)]
    ForeignString(Quotes),

    #[token(";")]
    Semicolon,
    #[token(",")]
    Comma,
    #[token("(")]
    Open,
    #[token(")")]
    Close,
    #[token("=", |_| Comparison::Equal)]
    #[token("!=", |_| Comparison::NotEqual)]
    #[token("<", |_| Comparison::Less)]
    #[token(">", |_| Comparison::Greater)]
    Comparison(Comparison),

    // Not in the language.
    #[token("==", |_| ForeignComparison::Doubled)]
    #[token("<>", |_| ForeignComparison::Angles)]
    #[token("<=", |_| ForeignComparison::AtMost)]
    #[token(">=", |_| ForeignComparison::AtLeast)]
    ForeignComparison(ForeignComparison),
    #[token("/*", block_comment)]
    #[regex(r"#[^\r\n]*", allow_greedy = true)]
    #[regex(r"--[^\r\n]*", allow_greedy = true)]
    ForeignComment,

    // Never cut by logos.
    /// Stands for a character that begins no token.
    Unreadable,
    /// Stands before the statements of a policy.
    Policy,
    /// Stands before the conditions of a boundary.
    Boundary,
}

/// How many segments a name has between its colons.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Segments {
    /// As the name of a condition has.
    Two,
    /// As a permission has.
    Three,
    More,
    /// However many, with wildcards, which no name has.
    Wild,
}

/// What is wrong with the quotes of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quotes {
    Typographic,
    Unclosed,
    UnclosedTypographic,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    Greater,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ForeignComparison {
    Doubled,
    Angles,
    AtMost,
    AtLeast,
}

/// What a statement begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verb {
    Allow,
    Deny,
}

/// An operator that people write where MATCH says the same with stars.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum LikeMatch {
    Contains,
    EndsWith,
    Like,
}

/// A word without a colon: a keyword, the beginning of a form that is not in the language, or a plain name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Word {
    Effect(Verb),
    Where,
    And,
    In,
    Not,
    StartsWith,
    Match,
    Null,
    /// Not keywords: each of these may also be the name of a condition in the spelling of 2021.
    Or,
    LikeMatch(LikeMatch),
    Starts,
    With,
    Plain,
}

impl Token {
    /// Whether a statement begins here.
    pub(crate) fn begins_statement(self) -> bool {
        matches!(self, Self::Word(Word::Effect(_)))
    }

    /// Whether a condition may end here.
    pub(crate) fn may_end_condition(self) -> bool {
        matches!(self, Self::String | Self::ForeignString(Quotes::Typographic | Quotes::Unclosed) | Self::Close)
    }

    /// Whether it is a string without an end.
    pub(crate) fn is_unclosed(self) -> bool {
        matches!(self, Self::ForeignString(Quotes::Unclosed | Quotes::UnclosedTypographic))
    }

    /// The token that says `text`, as a message names it.
    pub(crate) fn shown(self, text: &str) -> String {
        match self {
            Self::Word(word) => format!("`{}`", word.keyword().unwrap_or(shortened(text))),
            Self::String | Self::ForeignString(Quotes::Typographic) => {
                format!("the string `{}`", shortened(between_quotes(text)))
            }
            Self::ForeignString(Quotes::Unclosed | Quotes::UnclosedTypographic) => {
                format!("the string `{}`", shortened(behind_quote(text)))
            }
            Self::ForeignComment => "a comment".to_owned(),
            Self::Name(_)
            | Self::Semicolon
            | Self::Comma
            | Self::Open
            | Self::Close
            | Self::Comparison(_)
            | Self::ForeignComparison(_)
            | Self::Unreadable
            | Self::Policy
            | Self::Boundary => format!("`{}`", shortened(text)),
        }
    }
}

impl Word {
    /// The canonical spelling, if the word is nothing but a keyword.
    fn keyword(self) -> Option<&'static str> {
        match self {
            Self::Effect(Verb::Allow) => Some("ALLOW"),
            Self::Effect(Verb::Deny) => Some("DENY"),
            Self::Where => Some("WHERE"),
            Self::And => Some("AND"),
            Self::In => Some("IN"),
            Self::Not => Some("NOT"),
            Self::StartsWith => Some("startsWith"),
            Self::Match => Some("MATCH"),
            Self::Null | Self::Or | Self::LikeMatch(_) | Self::Starts | Self::With | Self::Plain => None,
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
        4 if is("DENY") => Word::Effect(Verb::Deny),
        4 if is("null") => Word::Null,
        4 if is("LIKE") => Word::LikeMatch(LikeMatch::Like),
        4 if is("WITH") => Word::With,
        5 if is("ALLOW") => Word::Effect(Verb::Allow),
        5 if is("WHERE") => Word::Where,
        5 if is("MATCH") => Word::Match,
        6 if is("STARTS") => Word::Starts,
        8 if is("contains") => Word::LikeMatch(LikeMatch::Contains),
        8 if is("endsWith") => Word::LikeMatch(LikeMatch::EndsWith),
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
