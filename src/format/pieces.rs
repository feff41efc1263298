//! A text as tokens with the comments before each: nothing is lost but blanks, line breaks and empty statements.
//!
//! The lexer skips comments, which keeps reading quick. They are found in the gaps: between two tokens of a text without
//! errors stand only blanks and comments.

use logos::Logos;

use crate::syntax::token::{Token, Word};

/// A text, taken to pieces.
pub(super) struct Pieces<'s> {
    tokens: Vec<Piece<'s>>,
    /// In the order of the text.
    comments: Vec<Comment<'s>>,
}

/// A token, and which comments stand between it and the token before.
pub(super) struct Piece<'s> {
    pub(super) token: Token,
    /// As it is written canonically.
    pub(super) text: &'s str,
    // Invariant: both are positions in the comments of the text; where a piece's comments end, those of the next begin.
    comments_start: usize,
    comments_end: usize,
    pub(super) margin: Margin,
}

/// A comment, without the blanks at its end.
pub(super) struct Comment<'s> {
    pub(super) text: &'s str,
    pub(super) margin: Margin,
}

/// What stands between a token or a comment and what the text has before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Margin {
    /// Blanks at most: it is on the same line.
    Blanks,
    /// The end of a line: it is the first on its own.
    Break,
    /// An empty line: it is the first on its own, too.
    EmptyLine,
}

impl<'s> Pieces<'s> {
    /// Takes a text without errors to pieces.
    pub(super) fn of(source: &'s str) -> Self {
        let text = source.strip_prefix('\u{feff}').unwrap_or(source);
        let mut pieces = Self { tokens: Vec::new(), comments: Vec::new() };
        let mut gap = Gap { margin: Margin::Break, is_line_empty: false };
        let mut comments_start = 0;
        let mut end = 0;
        for (token, range) in Token::lexer(text).spanned() {
            pieces.read_gap(text.get(end..range.start).unwrap_or_default(), &mut gap);
            end = range.end;
            let token = token.unwrap_or(Token::Unreadable);
            if token == Token::Semicolon && pieces.tokens.last().is_none_or(Piece::ends_statement) {
                // An empty statement is dropped: what is on its line seems to begin it.
                gap.is_line_empty = false;
                continue;
            }
            let comments_end = pieces.comments.len();
            let text = canonical(token, text.get(range).unwrap_or_default());
            pieces.tokens.push(Piece { token, text, comments_start, comments_end, margin: gap.margin });
            comments_start = comments_end;
            gap = Gap::BEHIND;
        }
        pieces.read_gap(text.get(end..).unwrap_or_default(), &mut gap);
        pieces
    }

    pub(super) fn tokens(&self) -> &[Piece<'s>] {
        &self.tokens
    }

    /// The comments between `piece` and the token before it.
    pub(super) fn comments_before(&self, piece: &Piece<'_>) -> &[Comment<'s>] {
        self.comments_between(piece, piece)
    }

    /// The comments before `first`, and those from there to `last`.
    pub(super) fn comments_between(&self, first: &Piece<'_>, last: &Piece<'_>) -> &[Comment<'s>] {
        self.comments.get(first.comments_start..last.comments_end).unwrap_or_default()
    }

    /// The comments behind the last token.
    pub(super) fn last_comments(&self) -> &[Comment<'s>] {
        let start = self.tokens.last().map_or(0, |piece| piece.comments_end);
        self.comments.get(start..).unwrap_or_default()
    }

    /// Takes the comments out of `text`, which stands between two tokens.
    fn read_gap(&mut self, text: &'s str, gap: &mut Gap) {
        let mut rest = text;
        while let Some(first) = rest.bytes().next() {
            let length = match first {
                b'/' => {
                    let length = rest.find(['\r', '\n']).unwrap_or(rest.len());
                    let text = rest.get(..length).unwrap_or_default().trim_end_matches([' ', '\t']);
                    self.comments.push(Comment { text, margin: gap.margin });
                    *gap = Gap::BEHIND;
                    length
                }
                b'\r' | b'\n' => {
                    gap.break_line();
                    if rest.starts_with("\r\n") { 2 } else { 1 }
                }
                _ => 1,
            };
            rest = rest.get(length..).unwrap_or_default();
        }
    }
}

impl Piece<'_> {
    pub(super) fn ends_statement(&self) -> bool {
        self.token == Token::Semicolon
    }

    pub(super) fn has_comments(&self) -> bool {
        self.comments_start < self.comments_end
    }

    /// How many comments stand directly before it.
    pub(super) fn comment_count(&self) -> usize {
        self.comments_end - self.comments_start
    }
}

/// What was seen since the last token or comment.
struct Gap {
    margin: Margin,
    /// Whether the line that has begun holds nothing so far.
    is_line_empty: bool,
}

impl Gap {
    const BEHIND: Self = Self { margin: Margin::Blanks, is_line_empty: false };

    fn break_line(&mut self) {
        match self.margin {
            _ if self.is_line_empty => self.margin = Margin::EmptyLine,
            Margin::Blanks => self.margin = Margin::Break,
            Margin::Break | Margin::EmptyLine => {}
        }
        self.is_line_empty = true;
    }
}

/// Keywords in their canonical spelling, everything else as it is.
// In a text without errors a word that is a keyword is nothing else.
fn canonical(token: Token, text: &str) -> &str {
    match token {
        Token::Word(Word::Null) => "null",
        Token::Word(word) => word.keyword().unwrap_or(text),
        Token::Name(_)
        | Token::String
        | Token::ForeignString(_)
        | Token::Semicolon
        | Token::Comma
        | Token::Open
        | Token::Close
        | Token::Comparison(_)
        | Token::ForeignComparison(_)
        | Token::ForeignComment
        | Token::Unreadable
        | Token::Policy
        | Token::Boundary => text,
    }
}
