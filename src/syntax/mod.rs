//! Text to tree.
//!
//! [`token`] cuts a text, this file gathers the tokens of one statement at a time, and the parser that LALRPOP made of
//! `grammar/policy.lalrpop` reads them into the [`builder`]. A mistake that the grammar cannot read past ends its
//! statement; reading goes on behind the next `;` or at the next ALLOW or DENY, so one mistake is one error and every
//! statement is looked at, in time linear in the text.

// A place in the grammar cares for a few tokens; all others mean the same to it.
#![allow(clippy::wildcard_enum_match_arm)]

mod builder;
#[allow(clippy::all, clippy::pedantic, clippy::unwrap_used, clippy::panic, missing_docs, unreachable_pub, unused)]
#[rustfmt::skip]
mod parser;
mod token;

use lalrpop_util::ParseError;
use logos::{Logos, SpannedIter};

use self::builder::{Broken, Builder, unclosed_string};
use self::parser::{BoundaryConditionParser, StatementParser};
use self::token::{Token, Word};
use crate::ast::{Boundary, Policy};
use crate::diagnostic::{Code, Diagnostic, Trouble};
use crate::limits;
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
    let parser = StatementParser::new();
    let mut policy = Policy::default();
    let mut count = 0;
    let trouble = read(source, Kind::Policy, |builder, part| {
        let effect = parser.parse(builder, part.tokens())?;
        count += 1;
        if count <= limits::POLICY_STATEMENTS {
            policy.statements.push(builder.take_statement(effect, part.span()));
        } else if count == limits::POLICY_STATEMENTS + 1 {
            let message = format!("a policy has at most {} statements", limits::POLICY_STATEMENTS);
            builder.report(Diagnostic::error(Code::TooManyStatements, message).at(part.span()));
        }
        Ok(())
    });
    (policy, trouble)
}

/// [`parse_boundary`] for callers that have more to say about the text.
pub(crate) fn read_boundary(source: &str) -> (Boundary<'_>, Trouble) {
    let parser = BoundaryConditionParser::new();
    let mut boundary = Boundary::default();
    let mut count = 0;
    let trouble = read(source, Kind::Boundary, |builder, part| {
        parser.parse(builder, part.tokens())?;
        count += 1;
        if count <= limits::BOUNDARY_CONDITIONS {
            boundary.conditions.extend(builder.take_condition());
        } else if count == limits::BOUNDARY_CONDITIONS + 1 {
            let message = format!("a boundary has at most {} conditions", limits::BOUNDARY_CONDITIONS);
            builder.report(Diagnostic::error(Code::TooManyConditions, message).at(part.span()));
        }
        Ok(())
    });
    (boundary, trouble)
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Policy,
    Boundary,
}

type Stop<'s> = ParseError<usize, Token<'s>, Broken>;
type Item<'s> = (usize, Token<'s>, usize);

/// The tokens from behind one `;` to the next: a statement of a policy, or a condition of a boundary.
#[derive(Default)]
struct Part<'s> {
    items: Vec<Item<'s>>,
    /// Where a character stands that begins no token. Nothing behind it is read.
    unreadable: Option<(char, Span)>,
    foreign_comments: Vec<Span>,
    /// Whether the last parenthesis opens.
    is_in_list: bool,
}

impl<'s> Part<'s> {
    fn tokens(&self) -> impl Iterator<Item = Result<Item<'s>, Broken>> {
        let items = self.items.iter().map(|&item| Ok(item));
        let unreadable = |(character, span)| Err(Broken(Box::new(unexpected_character(character, span))));
        items.chain(self.unreadable.map(unreadable))
    }

    fn span(&self) -> Span {
        match (self.items.first(), self.items.last()) {
            (Some(&(start, ..)), Some(&(.., end))) => Span::new(start, end),
            _ => Span::default(),
        }
    }

    fn is_empty(&self) -> bool {
        self.items.is_empty() && self.unreadable.is_none()
    }

    fn clear(&mut self) {
        self.items.clear();
        self.unreadable = None;
        self.foreign_comments.clear();
        self.is_in_list = false;
    }

    /// The first unclosed string at or before `place`.
    fn unclosed_string(&self, place: Span) -> Option<Span> {
        let is_unclosed =
            |token: &Token<'_>| matches!(token, Token::UnclosedString(_) | Token::UnclosedTypographicString(_));
        let (start, _, end) = self.items.iter().find(|(_, token, _)| is_unclosed(token))?;
        Some(Span::new(*start, *end)).filter(|span| span.start() <= place.start())
    }

    /// Whether a complete condition lies behind, so that the next name begins another one. Only boundaries ask.
    fn is_complete(&self) -> bool {
        let is_value = |token: &Token<'_>| {
            matches!(token, Token::String(_) | Token::TypographicString(_) | Token::UnclosedString(_) | Token::Close)
        };
        !self.is_in_list && self.items.last().is_some_and(|(_, token, _)| is_value(token))
    }

    fn push(&mut self, start: usize, token: Token<'s>, end: usize) {
        match token {
            Token::Open => self.is_in_list = true,
            Token::Close => self.is_in_list = false,
            _ => {}
        }
        self.items.push((start, token, end));
    }
}

/// Cuts `source` into parts and has each read by `parse`.
fn read<'s>(
    source: &'s str,
    kind: Kind,
    mut parse: impl FnMut(&mut Builder<'s>, &Part<'s>) -> Result<(), Stop<'s>>,
) -> Trouble {
    let mut builder = Builder::new(source);
    if source.len() > limits::TEXT_BYTES {
        let message = format!("a text has at most {} bytes, this one has {}", limits::TEXT_BYTES, source.len());
        builder.report(Diagnostic::error(Code::TextTooLong, message).at(Span::at(0)));
        return builder.into_trouble();
    }
    let (text, offset) = unwrapped(source, kind, &mut builder);
    let mut part = Part::default();
    let mut is_run = false;
    let mut is_first = true;
    let tokens = Tokens { tokens: Token::lexer(text).spanned(), offset };
    for (token, start, end) in tokens {
        match token {
            Some(Token::Semicolon) if part.is_empty() => {
                if !is_run {
                    let message = "nothing stands before this `;`";
                    let span = Span::new(start, end);
                    builder.report(Diagnostic::warning(Code::EmptyStatement, message).at(span).help("leave it out"));
                }
                is_run = true;
                continue;
            }
            Some(Token::Semicolon) => {
                finish(&mut builder, &mut part, kind, false, &mut parse);
                continue;
            }
            Some(token) if begins_another(token, &part, kind) => {
                finish(&mut builder, &mut part, kind, true, &mut parse);
            }
            _ => {}
        }
        is_run = false;
        is_first = false;
        match token {
            _ if part.unreadable.is_some() => {}
            Some(Token::ForeignComment) => part.foreign_comments.push(Span::new(start, end)),
            Some(token) => part.push(start, token, end),
            None => {
                // Only characters begin no token: the lexer passes over nothing else.
                let character = source.get(start..).and_then(|rest| rest.chars().next()).unwrap_or_default();
                part.unreadable = Some((character, Span::new(start, end)));
            }
        }
    }
    if !part.is_empty() || !part.foreign_comments.is_empty() {
        finish(&mut builder, &mut part, kind, false, &mut parse);
    }
    if is_first {
        let message = match kind {
            Kind::Policy => "a policy without statements grants nothing",
            Kind::Boundary => "a boundary without conditions restricts nothing",
        };
        builder.report(Diagnostic::warning(Code::NoStatements, message).at(Span::at(0)));
    }
    builder.into_trouble()
}

/// Whether `token` begins a new part although no `;` ended the last one.
fn begins_another(token: Token<'_>, part: &Part<'_>, kind: Kind) -> bool {
    if part.is_empty() {
        return false;
    }
    match kind {
        Kind::Policy => token.begins_statement(),
        Kind::Boundary => matches!(token, Token::Name(_)) && part.is_complete(),
    }
}

/// Has the part read, and says what is wrong with it.
fn finish<'s>(
    builder: &mut Builder<'s>,
    part: &mut Part<'s>,
    kind: Kind,
    lacks_semicolon: bool,
    parse: &mut impl FnMut(&mut Builder<'s>, &Part<'s>) -> Result<(), Stop<'s>>,
) {
    builder.begin();
    let read_to = if part.is_empty() { usize::MAX } else { read_part(builder, part, kind, lacks_semicolon, parse) };
    for &span in part.foreign_comments.iter().filter(|span| span.start() < read_to) {
        let message = "a comment begins with `//` and ends with its line";
        builder.report(Diagnostic::error(Code::ForeignComment, message).at(span).help("write `//`"));
    }
    part.clear();
}

/// Returns the place up to which the part was read.
fn read_part<'s>(
    builder: &mut Builder<'s>,
    part: &Part<'s>,
    kind: Kind,
    lacks_semicolon: bool,
    parse: &mut impl FnMut(&mut Builder<'s>, &Part<'s>) -> Result<(), Stop<'s>>,
) -> usize {
    let Err(stop) = parse(builder, part) else {
        if lacks_semicolon && !builder.has_unclosed_string() {
            let what = if kind == Kind::Policy { "statement" } else { "condition" };
            let message = format!("expected `;` behind this {what}");
            let place = Span::at(part.span().end());
            builder.report(Diagnostic::error(Code::MissingSemicolon, message).at(place).help("write `;` here"));
        }
        return usize::MAX;
    };
    let diagnostic = explain(stop, part, kind);
    let place = diagnostic.span().unwrap_or_default();
    match part.unclosed_string(place) {
        // What stands behind an unclosed string only follows from it.
        Some(_) if builder.has_unclosed_string() => {}
        Some(span) => builder.report(unclosed_string(span)),
        None => builder.report(diagnostic),
    }
    place.end()
}

/// The diagnostic for a mistake that ends its part.
fn explain(stop: Stop<'_>, part: &Part<'_>, kind: Kind) -> Diagnostic {
    match stop {
        ParseError::User { error: Broken(diagnostic) } => *diagnostic,
        ParseError::UnrecognizedEof { expected, .. } => {
            let message = format!("expected {}", readable(&expected, kind));
            Diagnostic::error(Code::Syntax, message).at(Span::at(part.span().end()))
        }
        ParseError::UnrecognizedToken { token: (start, token, end), expected } => {
            unexpected(token, Span::new(start, end), &expected, part, kind)
        }
        // The two below do not arise: tokens are cut by logos, and only `;` and the end of the text end a part.
        ParseError::ExtraToken { token: (start, token, end) } => {
            unexpected(token, Span::new(start, end), &[], part, kind)
        }
        ParseError::InvalidToken { location } => unexpected_character(char::default(), Span::at(location)),
    }
}

fn unexpected(token: Token<'_>, span: Span, expected: &[String], part: &Part<'_>, kind: Kind) -> Diagnostic {
    let is_first = part.items.first().is_some_and(|&(start, ..)| start == span.start());
    match token {
        Token::UnclosedString(_) | Token::UnclosedTypographicString(_) => return unclosed_string(span),
        Token::String(_) | Token::TypographicString(_) if is_first => {
            let message = "a text does not begin with a string";
            return Diagnostic::error(Code::QuotedPolicy, message).at(span).help("leave the quotes out");
        }
        _ => {}
    }
    let message = format!("expected {}, found {token}", readable(expected, kind));
    let diagnostic = Diagnostic::error(Code::Syntax, message).at(span);
    match (kind, token) {
        (Kind::Boundary, Token::Word(Word::Allow | Word::Deny)) => {
            diagnostic.help("a boundary holds conditions only: leave out everything up to WHERE")
        }
        (Kind::Boundary, Token::Word(Word::And)) => diagnostic
            .help("end each condition of a boundary with `;`: other names are joined by AND, equal ones by OR"),
        (_, Token::Word(Word::Not)) => diagnostic.help("write `!=`, `NOT IN (…)` or `NOT startsWith` behind the name"),
        (_, Token::Open) => diagnostic.help("only the lists of IN and MATCH stand in parentheses"),
        _ => diagnostic,
    }
}

fn unexpected_character(character: char, span: Span) -> Diagnostic {
    let number = u32::from(character);
    let message = if character.is_control() || character.is_whitespace() {
        format!("the character U+{number:04X} begins no part of a policy")
    } else {
        format!("`{character}` (U+{number:04X}) begins no part of a policy")
    };
    Diagnostic::error(Code::UnexpectedCharacter, message).at(span)
}

/// What may stand at a place, without the forms that are read only to say what to write instead.
fn readable(expected: &[String], kind: Kind) -> String {
    /// As LALRPOP names the terminals of the language, with their quotes, and as a message should say them.
    const TERMINALS: [(&str, &str); 18] = [
        (r#""ALLOW""#, "ALLOW"),
        (r#""DENY""#, "DENY"),
        (r#""a name""#, "a name"),
        (r#""a string""#, "a string"),
        (r#"",""#, "`,`"),
        (r#""(""#, "`(`"),
        (r#"")""#, "`)`"),
        (r#""WHERE""#, "WHERE"),
        (r#""null""#, "null"),
        (r#""AND""#, "AND"),
        (r#""=""#, "`=`"),
        (r#""!=""#, "`!=`"),
        (r#""<""#, "`<`"),
        (r#"">""#, "`>`"),
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
            r#""AND""# => kind == Kind::Policy,
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
    let message = "the text does not stand in quotes";
    let span = Span::new(start - quote.len_utf8(), start);
    builder.report(Diagnostic::error(Code::QuotedPolicy, message).at(span).help("leave the quotes round it out"));
    let end = inside.trim_end_matches(BLANKS).trim_end_matches(';').trim_end_matches(BLANKS);
    let is_straight = quote == '"' || quote == '\'';
    // An odd number of quotes: only the first one is too much, the last one ends a string.
    let closes = end.chars().next_back().filter(|last| {
        if is_straight { *last == quote && trimmed.matches(quote).count() % 2 == 0 } else { QUOTES.contains(last) }
    });
    (closes.map_or(inside, |last| &end[..end.len() - last.len_utf8()]), start)
}

/// What separates tokens and means nothing.
const BLANKS: [char; 4] = [' ', '\t', '\r', '\n'];
const QUOTES: [char; 7] = ['"', '\'', '“', '”', '„', '‘', '’'];

/// The tokens with their places in the whole text; `None` for a character that begins no token.
struct Tokens<'s> {
    tokens: SpannedIter<'s, Token<'s>>,
    offset: usize,
}

impl<'s> Iterator for Tokens<'s> {
    type Item = (Option<Token<'s>>, usize, usize);

    fn next(&mut self) -> Option<Self::Item> {
        let (token, range) = self.tokens.next()?;
        Some((token.ok(), self.offset + range.start, self.offset + range.end))
    }
}
