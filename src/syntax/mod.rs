//! Text to tree.
//!
//! [`token`] cuts a text, this file ends each statement with one `;`, and the parser that LALRPOP made of
//! `grammar/policy.lalrpop` reads all of them into the [`builder`]. A mistake that the grammar cannot read past ends its
//! statement; another parser goes on behind the next `;` or at the next ALLOW or DENY, so one mistake is one error and
//! every statement is looked at, in time linear in the text. One parser for all statements of a sound text allocates its
//! stack once.

// A place in the grammar cares for a few tokens; all others mean the same to it.
#![allow(clippy::wildcard_enum_match_arm)]

mod builder;
mod comment;
#[allow(clippy::all, clippy::pedantic, clippy::unwrap_used, clippy::panic, clippy::unreachable, missing_docs, unreachable_pub, unused)]
#[rustfmt::skip]
mod parser;
pub(crate) mod token;

use std::iter;

use lalrpop_util::ParseError;
use logos::Logos;

use self::builder::{Broken, Builder, unclosed_string};
pub(crate) use self::comment::{Comment, comments};
use self::parser::TextParser;
use self::token::{Quotes, Segments, Token, Word};
use crate::ast::{Boundary, Policy};
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Trouble};
use crate::limits;
use crate::shown::is_hidden;
use crate::span::Span;

/// A tree, and everything that is wrong with the text it was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Parsed<T> {
    tree: T,
    diagnostics: Vec<Diagnostic>,
}

impl<T> Parsed<T> {
    pub(crate) fn new(tree: T, trouble: Trouble) -> Self {
        Self { tree, diagnostics: trouble.finish() }
    }

    /// What could be read. A statement that is broken beyond repair is left out.
    pub fn tree(&self) -> &T {
        &self.tree
    }

    /// Errors and warnings, in the order of their places; at most 1,000, and then one that counts the rest.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Whether one of the diagnostics is an error. Nothing may be decided by such a text.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(Diagnostic::is_error)
    }

    /// The tree and the diagnostics.
    pub fn into_parts(self) -> (T, Vec<Diagnostic>) {
        (self.tree, self.diagnostics)
    }
}

/// Reads the text of a policy: statements, each ended by `;`.
///
/// Only the syntax is looked at; [`check_policy`](crate::check_policy) also looks at names, operators and values.
/// Takes time and memory linear in the text, which may have 1 MiB, and never recurses.
///
/// ```
/// let parsed = allowhere::parse_policy(r#"ALLOW settings:objects:read WHERE settings:schemaId == "app:x""#);
/// let [mistake] = parsed.diagnostics() else { panic!("one mistake is one error") };
/// assert_eq!(mistake.code().as_str(), "double-equals");
/// assert_eq!(mistake.help_text(), Some("write `=`"));
/// ```
#[must_use]
pub fn parse_policy(source: &str) -> Parsed<Policy<'_>> {
    let (policy, trouble) = read_policy(source);
    Parsed::new(policy, trouble)
}

/// Reads the text of a boundary: conditions, each ended by `;`.
///
/// Cost and care are those of [`parse_policy`].
///
/// ```
/// let parsed = allowhere::parse_boundary(r#"environment:management-zone startsWith "[Prod]";"#);
/// assert!(parsed.diagnostics().is_empty());
/// assert_eq!(parsed.tree().conditions()[0].name(), "environment:management-zone");
/// ```
#[must_use]
pub fn parse_boundary(source: &str) -> Parsed<Boundary<'_>> {
    let (boundary, trouble) = read_boundary(source);
    Parsed::new(boundary, trouble)
}

/// [`parse_policy`] for callers that have more to say about the text.
pub(crate) fn read_policy(source: &str) -> (Policy<'_>, Trouble) {
    let mut builder = Builder::new(source);
    if let Some(parts) = Parts::cut(source, Kind::Policy, &mut builder) {
        builder.expect_statements(parts.count);
        parts.read(&mut builder);
    }
    let (statements, trouble) = builder.into_statements();
    (Policy { statements }, trouble)
}

/// [`parse_boundary`] for callers that have more to say about the text.
pub(crate) fn read_boundary(source: &str) -> (Boundary<'_>, Trouble) {
    let mut builder = Builder::new(source);
    if let Some(parts) = Parts::cut(source, Kind::Boundary, &mut builder) {
        parts.read(&mut builder);
    }
    let (conditions, trouble) = builder.into_boundary();
    (Boundary { conditions }, trouble)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Policy,
    Boundary,
}

type Stop = ParseError<(), Lexeme, Broken>;

/// A token and its place.
// A token that knows its place keeps the parser small: it need not carry the places of all that it reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Lexeme {
    pub(crate) token: Token,
    pub(crate) span: Span,
}

/// The tokens of a text, in parts: statements of a policy, or conditions of a boundary.
struct Parts {
    kind: Kind,
    /// Invariant: `;` stands behind every part and nowhere else, and no part is empty. Where the text has no `;`, one
    /// without length stands behind the last token. Nothing of a part stands behind an unreadable character.
    items: Vec<Lexeme>,
    count: usize,
    /// Positions of those `;` that the text should have.
    missing: Vec<usize>,
    foreign_comments: Vec<Span>,
}

impl Parts {
    /// Cuts `source`; `None` if it is too long.
    fn cut<'s>(source: &'s str, kind: Kind, builder: &mut Builder<'s>) -> Option<Self> {
        /// A text of names and strings has one token in about fifteen bytes, so the list seldom grows.
        const BYTES_PER_TOKEN: usize = 12;
        if source.len() > limits::TEXT_BYTES {
            let message = format!("a text has at most {} bytes, this one has {}", limits::TEXT_BYTES, source.len());
            builder.report(Diagnostic::error(Code::TextTooLong, message).at(Span::at(0)));
            return None;
        }
        let (text, offset) = unwrapped(source, kind, builder);
        let offset = small(offset);
        let items = Vec::with_capacity(text.len() / BYTES_PER_TOKEN + 1);
        let mut parts = Self { kind, items, count: 0, missing: Vec::new(), foreign_comments: Vec::new() };
        let mut is_in_list = false;
        let mut is_unreadable = false;
        // What was cut when the last `;` without a part before it was reported.
        let mut reported = None;
        let mut lexer = Token::lexer(text);
        while let Some(token) = lexer.next() {
            let token = token.unwrap_or(Token::Unreadable);
            let range = lexer.span();
            let (start, end) = (offset + small(range.start), offset + small(range.end));
            match token {
                Token::Semicolon if parts.is_between() => {
                    let cut = Some((parts.items.len(), parts.foreign_comments.len()));
                    if reported != cut {
                        let message = "nothing stands before this `;`";
                        let diagnostic = Diagnostic::warning(Code::EmptyStatement, message);
                        builder.report(diagnostic.at(Span::between(start, end)).help("leave it out"));
                    }
                    reported = cut;
                    continue;
                }
                Token::Semicolon => {
                    parts.end(Span::between(start, end));
                    (is_in_list, is_unreadable) = (false, false);
                    continue;
                }
                _ if parts.is_another_begun_by(token, is_in_list) => {
                    parts.missing.push(parts.items.len());
                    parts.end_without_semicolon();
                    (is_in_list, is_unreadable) = (false, false);
                }
                _ => {}
            }
            match token {
                _ if is_unreadable => continue,
                Token::ForeignComment => {
                    parts.foreign_comments.push(Span::between(start, end));
                    continue;
                }
                Token::Open => is_in_list = true,
                Token::Close => is_in_list = false,
                Token::Unreadable => is_unreadable = true,
                _ => {}
            }
            parts.items.push(Lexeme { token, span: Span::between(start, end) });
        }
        if !parts.is_between() {
            parts.end_without_semicolon();
        }
        if parts.items.is_empty() && parts.foreign_comments.is_empty() {
            let message = match kind {
                Kind::Policy => "a policy without statements grants nothing",
                Kind::Boundary => "a boundary without conditions restricts nothing",
            };
            builder.report(Diagnostic::warning(Code::NoStatements, message).at(Span::at(0)));
        }
        Some(parts)
    }

    /// Whether the last part has ended and the next has not begun.
    fn is_between(&self) -> bool {
        self.items.last().is_none_or(ends_part)
    }

    /// Whether `token` begins a new part although no `;` ended the last one.
    fn is_another_begun_by(&self, token: Token, is_in_list: bool) -> bool {
        match self.kind {
            Kind::Policy => token.begins_statement() && !self.is_between(),
            Kind::Boundary => {
                // An unreadable character may stand behind a complete condition.
                let mut behind = self.items.iter().rev().map(|item| item.token);
                let is_name = matches!(token, Token::Name(segments) if segments != Segments::Wild);
                let last = behind.find(|&token| token != Token::Unreadable);
                is_name && !is_in_list && last.is_some_and(Token::may_end_condition)
            }
        }
    }

    fn end(&mut self, span: Span) {
        self.items.push(Lexeme { token: Token::Semicolon, span });
        self.count += 1;
    }

    fn end_without_semicolon(&mut self) {
        let end = self.items.last().map_or(0, |item| item.span.end());
        self.end(Span::at(end));
    }

    /// Has all parts read, and says what is wrong with them.
    fn read(&self, builder: &mut Builder<'_>) {
        let parser = TextParser::new();
        let token = match self.kind {
            Kind::Policy => Token::Policy,
            Kind::Boundary => Token::Boundary,
        };
        let beginning = Lexeme { token, span: Span::at(0) };
        let mut missing = self.missing.as_slice();
        let mut comments = self.foreign_comments.iter().copied().peekable();
        let line_end = if self.foreign_comments.is_empty() { "\n" } else { line_end(builder.text_from(0)) };
        let mut rest = self.items.iter().copied();
        while let Err(stop) = parser.parse(builder, iter::once(beginning).chain(rest.by_ref())) {
            // The parser looks one token ahead, and no mistake is found later than at the `;`: the last token that was
            // taken belongs to the broken part.
            let read_count = self.items.len() - rest.len();
            let start = self.items[..read_count.saturating_sub(1)].iter().rposition(ends_part).map_or(0, |end| end + 1);
            if self.items[..read_count].last().is_some_and(|item| !ends_part(item)) {
                rest.by_ref().find(ends_part);
            }
            let end = self.items.len() - rest.len() - 1;
            self.report_missing(builder, &mut missing, start);
            if missing.first() == Some(&end) {
                missing = &missing[1..];
            }
            let read_to = report_stop(builder, stop, &self.items[start..end], self.kind);
            // What stands behind the mistake in this part was not read.
            let semicolon = self.items[end].span;
            let part_end = if semicolon.start() < semicolon.end() {
                semicolon.start()
            } else {
                self.items.get(end + 1).map_or(usize::MAX, |next| next.span.start())
            };
            while let Some(span) = comments.next_if(|span| span.start() < part_end) {
                if span.start() < read_to {
                    builder.report(foreign_comment(builder.text_from(span.start()), span, line_end));
                }
            }
            builder.begin();
        }
        self.report_missing(builder, &mut missing, self.items.len());
        comments.for_each(|span| builder.report(foreign_comment(builder.text_from(span.start()), span, line_end)));
    }

    /// Reports the first of `missing`, those before `end`, which stand behind parts that could be read.
    fn report_missing(&self, builder: &mut Builder<'_>, missing: &mut &[usize], end: usize) {
        while let Some((&semicolon, others)) = missing.split_first().filter(|(semicolon, _)| **semicolon < end) {
            *missing = others;
            // An unclosed string takes the `;` with it.
            let mut part = self.items[..semicolon].iter().rev().take_while(|item| !ends_part(item));
            if !part.any(|item| item.token.is_unclosed()) {
                let what = if self.kind == Kind::Policy { "statement" } else { "condition" };
                let message = format!("expected `;` behind this {what}");
                let place = self.items[semicolon].span;
                let diagnostic = Diagnostic::error(Code::MissingSemicolon, message).at(place).edit(place, ";");
                builder.report(diagnostic.help("write `;` here"));
            }
        }
    }
}

/// Texts are at most 1 MiB long, so an offset beyond `u32` cannot come from one.
fn small(offset: usize) -> u32 {
    u32::try_from(offset).unwrap_or(u32::MAX)
}

fn ends_part(item: &Lexeme) -> bool {
    item.token == Token::Semicolon
}

/// Reports the mistake that ends `part`. Returns the place up to which it was read.
fn report_stop(builder: &mut Builder<'_>, stop: Stop, part: &[Lexeme], kind: Kind) -> usize {
    let diagnostic = explain(builder, stop, part, kind);
    let place = diagnostic.span().unwrap_or_default();
    let unclosed = part.iter().find(|item| item.token.is_unclosed()).map(|item| item.span);
    match unclosed.filter(|span| span.start() <= place.start()) {
        // What stands behind an unclosed string only follows from it.
        Some(_) if builder.has_unclosed_string() => {}
        Some(span) => builder.report(unclosed_string(span)),
        None => builder.report(diagnostic),
    }
    place.end()
}

/// The diagnostic for a mistake that ends its part.
fn explain(builder: &Builder<'_>, stop: Stop, part: &[Lexeme], kind: Kind) -> Diagnostic {
    let part_end = part.last().map_or(0, |item| item.span.end());
    match stop {
        ParseError::User { error: Broken(diagnostic) } => *diagnostic,
        ParseError::UnrecognizedToken { token: ((), Lexeme { token: Token::Semicolon, .. }, ()), expected } => {
            let message = format!("expected {}", readable(&expected));
            Diagnostic::error(Code::Syntax, message).at(Span::at(part_end))
        }
        ParseError::UnrecognizedToken { token: ((), item, ()), expected } => {
            unexpected(builder, item, &expected, part, kind)
        }
        // The three below do not arise: tokens are cut by logos, and a text may end, and only end, behind a part.
        ParseError::ExtraToken { token: ((), item, ()) } => unexpected(builder, item, &[], part, kind),
        ParseError::UnrecognizedEof { .. } | ParseError::InvalidToken { .. } => {
            unexpected_character(char::default(), Span::at(part_end))
        }
    }
}

fn unexpected(builder: &Builder<'_>, item: Lexeme, expected: &[String], part: &[Lexeme], kind: Kind) -> Diagnostic {
    let Lexeme { token, span } = item;
    let text = builder.text_at(span);
    match token {
        Token::Unreadable => return unexpected_character(text.chars().next().unwrap_or_default(), span),
        Token::String | Token::ForeignString(Quotes::Typographic) if part.first() == Some(&item) => {
            let message = "a text does not begin with a string";
            return Diagnostic::error(Code::QuotedPolicy, message).at(span).help("leave the quotes out");
        }
        _ => {}
    }
    let message = format!("expected {}, found {}", readable(expected), token.shown(text));
    let diagnostic = Diagnostic::error(Code::Syntax, message).at(span);
    match (kind, token) {
        (Kind::Boundary, Token::Word(Word::Effect(_))) => {
            diagnostic.help("a boundary holds conditions only: leave out everything up to WHERE")
        }
        (Kind::Boundary, Token::Word(Word::And)) => diagnostic
            .help("end each condition of a boundary with `;`: other names are joined by AND, equal ones by OR"),
        (_, Token::Word(Word::Not)) => diagnostic.help("write `!=`, `NOT IN (…)` or `NOT startsWith` behind the name"),
        (_, Token::Open) => diagnostic.help("only the lists of IN and MATCH stand in parentheses"),
        _ => diagnostic,
    }
}

/// What ends a line in `source`; where nothing does, LF.
// A CR without LF separates tokens like any line break, but no tool of today takes it for the end of a line.
pub(crate) fn line_end(source: &str) -> &'static str {
    match source.split_once('\n') {
        Some((line, _)) if line.ends_with('\r') => "\r\n",
        _ => "\n",
    }
}

/// `rest` is the text from the comment on, `line_end` what ends its lines.
fn foreign_comment(rest: &str, span: Span, line_end: &str) -> Diagnostic {
    let message = "a comment begins with `//` and ends with its line";
    let diagnostic = Diagnostic::error(Code::ForeignComment, message).at(span).help("write `//`");
    let (comment, behind) = rest.split_at_checked(span.end() - span.start()).unwrap_or_default();
    let marker = comment.find(|character| !matches!(character, '#' | '-')).unwrap_or(comment.len()).min(2);
    let Some(inside) = comment.strip_prefix("/*") else {
        let marker = if comment.starts_with('#') { 1 } else { marker };
        return diagnostic.edit(Span::new(span.start(), span.start() + marker), "//");
    };
    let inside = inside.strip_suffix("*/").unwrap_or(inside);
    if inside.replace("\r\n", "\n").contains('\r') {
        return diagnostic;
    }
    let ends_line = behind.trim_start_matches([' ', '\t']).chars().next().is_none_or(|next| "\r\n".contains(next));
    let lines = inside.replace('\n', "\n//");
    diagnostic.edit(span, format!("//{lines}{}", if ends_line { "" } else { line_end }))
}

fn unexpected_character(character: char, span: Span) -> Diagnostic {
    let number = u32::from(character);
    let message = if character.is_control() || character.is_whitespace() || is_hidden(character) {
        format!("the character U+{number:04X} begins no part of a policy")
    } else {
        format!("`{character}` (U+{number:04X}) begins no part of a policy")
    };
    Diagnostic::error(Code::UnexpectedCharacter, message).at(span)
}

/// What may stand at a place, without the forms that are read only to say what to write instead.
fn readable(expected: &[String]) -> String {
    /// As LALRPOP names the terminals of the language, with their quotes, and as a message should say them.
    const TERMINALS: [(&str, &str); 18] = [
        (r#""ALLOW or DENY""#, "ALLOW"),
        (r#""ALLOW or DENY""#, "DENY"),
        (r#""a name""#, "a name"),
        (r#""a string""#, "a string"),
        (r#"",""#, "`,`"),
        (r#""(""#, "`(`"),
        (r#"")""#, "`)`"),
        (r#""WHERE""#, "WHERE"),
        (r#""null""#, "null"),
        (r#""AND""#, "AND"),
        (r#""a comparison""#, "`=`"),
        (r#""a comparison""#, "`!=`"),
        (r#""a comparison""#, "`<`"),
        (r#""a comparison""#, "`>`"),
        (r#""IN""#, "IN"),
        (r#""NOT""#, "NOT"),
        (r#""startsWith""#, "startsWith"),
        (r#""MATCH""#, "MATCH"),
    ];
    let is_expected = |terminal: &str| expected.iter().any(|name| name == terminal);
    // A bare word is read wherever a string may stand, and a parenthesis wherever a name or a string may.
    let is_value = is_expected(r#""a string""#);
    let is_name = is_expected(r#""a name""#) && !is_value;
    let may_end = is_expected(r#""AND""#) || is_expected(r#""OR""#) || is_expected(r#""WHERE""#);
    let mut names: Vec<&str> = TERMINALS
        .iter()
        .filter(|(terminal, _)| is_expected(terminal))
        .filter(|(terminal, _)| match *terminal {
            r#""a name""# | r#""null""# => !is_value,
            r#""(""# | r#""NOT""# => !is_name && (!is_value || *terminal != r#""NOT""#),
            r#"")""# => !may_end,
            _ => true,
        })
        .map(|&(_, name)| name)
        .collect();
    if may_end {
        names.push("`;`");
    }
    match names.split_last() {
        None => "`;`".to_owned(),
        Some((last, [])) => (*last).to_owned(),
        Some((last, others)) => format!("{} or {last}", others.join(", ")),
    }
}

/// The part of the text that is read, without a byte-order mark and without quotes round the whole, and its offset.
fn unwrapped<'s>(source: &'s str, kind: Kind, builder: &mut Builder<'s>) -> (&'s str, usize) {
    let text = source.strip_prefix('\u{feff}').unwrap_or(source);
    let offset = source.len() - text.len();
    let trimmed = text.trim_start_matches(BLANKS);
    let Some(quote) = trimmed.chars().next().filter(|quote| QUOTES.contains(quote)) else {
        return (text, offset);
    };
    let inside = &trimmed[quote.len_utf8()..];
    let first_string = inside.split(quote).next().unwrap_or("");
    let is_wrapped = match kind {
        Kind::Policy => Token::lexer(inside).next().is_some_and(|token| token.is_ok_and(Token::begins_statement)),
        // A quoted name would be a mistake of another kind.
        Kind::Boundary => first_string.contains([' ', '=', '(']),
    };
    if !is_wrapped {
        return (text, offset);
    }
    let start = source.len() - inside.len();
    let end = inside.trim_end_matches(BLANKS).trim_end_matches(';').trim_end_matches(BLANKS);
    let is_straight = quote == '"' || quote == '\'';
    // An odd number of quotes: only the first one is too much, the last one ends a string.
    let closes = end.chars().next_back().filter(|last| {
        if is_straight { *last == quote && trimmed.matches(quote).count() % 2 == 0 } else { QUOTES.contains(last) }
    });
    let message = "the text does not stand in quotes";
    let span = Span::new(start - quote.len_utf8(), start);
    let diagnostic = Diagnostic::error(Code::QuotedPolicy, message).at(span).help("leave the quotes round it out");
    let diagnostic = diagnostic.edit(span, "");
    let Some(last) = closes else {
        builder.report(diagnostic);
        return (inside, start);
    };
    let text = &end[..end.len() - last.len_utf8()];
    builder.report(diagnostic.edit(Span::new(start + text.len(), start + end.len()), ""));
    (text, start)
}

/// What separates tokens and means nothing.
const BLANKS: [char; 4] = [' ', '\t', '\r', '\n'];
const QUOTES: [char; 7] = ['"', '\'', '“', '”', '„', '‘', '’'];
