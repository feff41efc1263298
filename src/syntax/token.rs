//! The tokens of the language, and of the forms beside it that people write.
//!
//! Texts are cut by logos. What is not in the language but means something certain (`==`, typographic quotes, a `#`
//! comment) is a token of its own, so that the grammar can name the mistake.

use std::borrow::Cow;

use logos::{Lexer, Logos};

use crate::shown::shown;

/// The kind of a token. Its text is looked up by its place: a byte here keeps the stack of the parser small.
// Where a regular expression would have to say what a character is not, a function looks for it: it is quicker, and
// builds in a fifth of the time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Logos)]
#[logos(skip r"[ \t\r\n]+")]
#[logos(skip("//", line))]
pub(crate) enum Token {
    // Words. A name with a `:` is never a keyword.
    #[regex(r"[A-Za-z0-9_][A-Za-z0-9_.\-]*", word, priority = 3)]
    Word(Word),
    #[regex(r"[A-Za-z0-9_*][A-Za-z0-9_.*\-]*(:[A-Za-z0-9_*][A-Za-z0-9_.*\-]*)*", segments, priority = 1)]
    Name(Segments),

    #[token("\"", string)]
    #[token("'", string)]
    String,
    // Not in the language.
    #[regex("[“”„‟«»″‘’‚‛‹›′]", typographic)]
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
    #[token("/*", block)]
    #[token("#", line)]
    #[token("--", line)]
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
            Self::Word(word) => format!("`{}`", word.keyword().map_or_else(|| shown(text), Cow::Borrowed)),
            Self::String | Self::ForeignString(Quotes::Typographic) => {
                format!("the string `{}`", shown(between_quotes(text)))
            }
            Self::ForeignString(Quotes::Unclosed | Quotes::UnclosedTypographic) => {
                format!("the string `{}`", shown(behind_quote(text)))
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
            | Self::Boundary => format!("`{}`", shown(text)),
        }
    }
}

impl Word {
    /// The canonical spelling, if the word is nothing but a keyword.
    pub(crate) fn keyword(self) -> Option<&'static str> {
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

fn segments(lexer: &Lexer<'_, Token>) -> Segments {
    let mut colons = 0;
    for byte in lexer.slice().bytes() {
        match byte {
            b'*' => return Segments::Wild,
            b':' => colons += 1,
            _ => {}
        }
    }
    match colons {
        0 | 1 => Segments::Two,
        2 => Segments::Three,
        _ => Segments::More,
    }
}

/// Takes a string up to its other quote, which stands on the same line.
fn string(lexer: &mut Lexer<'_, Token>) -> Token {
    let (quote, rest) = (lexer.slice().as_bytes().first(), lexer.remainder().as_bytes());
    let end = rest.iter().position(|byte| Some(byte) == quote || matches!(byte, b'\r' | b'\n')).unwrap_or(rest.len());
    let is_closed = end < rest.len() && rest.get(end) == quote;
    lexer.bump(end + usize::from(is_closed));
    if is_closed { Token::String } else { Token::ForeignString(Quotes::Unclosed) }
}

/// Takes a string between typographic quotes, the second of which may be a straight one.
fn typographic(lexer: &mut Lexer<'_, Token>) -> Quotes {
    const DOUBLE: &str = "“”„‟«»″\"";
    const SINGLE: &str = "‘’‚‛‹›′'";
    let quotes = if DOUBLE.contains(lexer.slice()) { DOUBLE } else { SINGLE };
    let rest = lexer.remainder();
    match rest.char_indices().find(|&(_, character)| quotes.contains(character) || matches!(character, '\r' | '\n')) {
        Some((start, quote)) if quotes.contains(quote) => {
            lexer.bump(start + quote.len_utf8());
            Quotes::Typographic
        }
        end => {
            lexer.bump(end.map_or(rest.len(), |(start, _)| start));
            Quotes::UnclosedTypographic
        }
    }
}

/// Takes the rest of the line.
fn line(lexer: &mut Lexer<'_, Token>) {
    let rest = lexer.remainder().as_bytes();
    lexer.bump(rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(rest.len()));
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
fn block(lexer: &mut Lexer<'_, Token>) {
    let rest = lexer.remainder();
    lexer.bump(rest.find("*/").map_or(rest.len(), |end| end + "*/".len()));
}
