//! The tokens of the language, and of the forms beside it that people write.
//!
//! Texts are cut by logos. What is not in the language but means something certain (`==`, typographic quotes, a `#`
//! comment) is a token of its own, so that the grammar can name the mistake.

use std::fmt;

use logos::{Lexer, Logos};

/// One token. Strings and names borrow from the text; quotes are not part of a string.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Logos)]
#[logos(skip r"[ \t\r\n]+")]
#[logos(skip(r"//[^\r\n]*", allow_greedy = true))]
pub(crate) enum Token<'s> {
    // Words. A name with a `:` is never a keyword.
    #[regex(r"[A-Za-z0-9_][A-Za-z0-9_.\-]*", word)]
    Word(Word<'s>),
    #[regex(r"[A-Za-z0-9_][A-Za-z0-9_.\-]*(:[A-Za-z0-9_][A-Za-z0-9_.\-]*)+", Lexer::slice)]
    Name(&'s str),
    #[regex(r"[A-Za-z0-9_*][A-Za-z0-9_.*\-]*(:[A-Za-z0-9_*][A-Za-z0-9_.*\-]*)*", Lexer::slice, priority = 1)]
    WildcardName(&'s str),

    #[regex(r#""[^"\r\n]*""#, between_quotes)]
    #[regex(r"'[^'\r\n]*'", between_quotes)]
    String(&'s str),
    #[regex(r#""[^"\r\n]*"#, behind_quote, priority = 3)]
    #[regex(r"'[^'\r\n]*", behind_quote, priority = 3)]
    UnclosedString(&'s str),
    #[regex("[“”„‟«»″][^“”„‟«»″\"\r\n]*[“”„‟«»″\"]", between_quotes)]
    #[regex("[‘’‚‛‹›′][^‘’‚‛‹›′'\r\n]*[‘’‚‛‹›′']", between_quotes)]
    TypographicString(&'s str),
    #[regex("[“”„‟«»″][^“”„‟«»″\"\r\n]*", behind_quote, priority = 3)]
    #[regex("[‘’‚‛‹›′][^‘’‚‛‹›′'\r\n]*", behind_quote, priority = 3)]
    UnclosedTypographicString(&'s str),

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
}

/// A word without a colon: a keyword, the beginning of a form that is not in the language, or a plain name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Word<'s> {
    Allow,
    Deny,
    Where,
    And,
    In,
    Not,
    StartsWith,
    Match,
    Null(&'s str),
    /// Not keywords: each of these may also be the name of a condition in the spelling of 2021.
    Or(&'s str),
    Contains(&'s str),
    EndsWith(&'s str),
    Like(&'s str),
    Starts(&'s str),
    With(&'s str),
    Plain(&'s str),
}

impl Token<'_> {
    /// Whether a statement begins here.
    pub(crate) fn begins_statement(self) -> bool {
        matches!(self, Token::Word(Word::Allow | Word::Deny))
    }
}

fn word<'s>(lexer: &Lexer<'s, Token<'s>>) -> Word<'s> {
    let text = lexer.slice();
    let is = |keyword: &str| text.eq_ignore_ascii_case(keyword);
    match text.len() {
        2 if is("IN") => Word::In,
        2 if is("OR") => Word::Or(text),
        3 if is("AND") => Word::And,
        3 if is("NOT") => Word::Not,
        4 if is("DENY") => Word::Deny,
        4 if is("null") => Word::Null(text),
        4 if is("LIKE") => Word::Like(text),
        4 if is("WITH") => Word::With(text),
        5 if is("ALLOW") => Word::Allow,
        5 if is("WHERE") => Word::Where,
        5 if is("MATCH") => Word::Match,
        6 if is("STARTS") => Word::Starts(text),
        8 if is("contains") => Word::Contains(text),
        8 if is("endsWith") => Word::EndsWith(text),
        10 if is("startsWith") => Word::StartsWith,
        _ => Word::Plain(text),
    }
}

fn behind_quote<'s>(lexer: &Lexer<'s, Token<'s>>) -> &'s str {
    let text = lexer.slice();
    let mut characters = text.chars();
    characters.next();
    characters.as_str()
}

fn between_quotes<'s>(lexer: &Lexer<'s, Token<'s>>) -> &'s str {
    let mut characters = behind_quote(lexer).chars();
    characters.next_back();
    characters.as_str()
}

/// Takes the comment up to its `*/`; one without an end goes on to the end of the text.
fn block_comment<'s>(lexer: &mut Lexer<'s, Token<'s>>) {
    let rest = lexer.remainder();
    lexer.bump(rest.find("*/").map_or(rest.len(), |end| end + "*/".len()));
}

impl fmt::Display for Token<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Token::Word(word) => write!(f, "`{word}`"),
            Token::Name(name) | Token::WildcardName(name) => write!(f, "`{}`", shortened(name)),
            Token::String(text)
            | Token::UnclosedString(text)
            | Token::TypographicString(text)
            | Token::UnclosedTypographicString(text) => write!(f, "the string `{}`", shortened(text)),
            Token::Semicolon => f.write_str("`;`"),
            Token::Comma => f.write_str("`,`"),
            Token::Open => f.write_str("`(`"),
            Token::Close => f.write_str("`)`"),
            Token::Equal => f.write_str("`=`"),
            Token::NotEqual => f.write_str("`!=`"),
            Token::Less => f.write_str("`<`"),
            Token::Greater => f.write_str("`>`"),
            Token::DoubleEqual => f.write_str("`==`"),
            Token::AngleNotEqual => f.write_str("`<>`"),
            Token::LessOrEqual => f.write_str("`<=`"),
            Token::GreaterOrEqual => f.write_str("`>=`"),
            Token::ForeignComment => f.write_str("a comment"),
        }
    }
}

impl fmt::Display for Word<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Word::Allow => "ALLOW",
            Word::Deny => "DENY",
            Word::Where => "WHERE",
            Word::And => "AND",
            Word::In => "IN",
            Word::Not => "NOT",
            Word::StartsWith => "startsWith",
            Word::Match => "MATCH",
            Word::Null(text)
            | Word::Or(text)
            | Word::Contains(text)
            | Word::EndsWith(text)
            | Word::Like(text)
            | Word::Starts(text)
            | Word::With(text)
            | Word::Plain(text) => shortened(text),
        })
    }
}

/// The beginning of `text`, short enough for a message of one line.
pub(crate) fn shortened(text: &str) -> &str {
    /// Longer than any name of the catalogue.
    const LONGEST: usize = 80;
    text.char_indices().nth(LONGEST).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}
