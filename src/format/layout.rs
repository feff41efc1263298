//! Where the pieces of a text stand: which lines there are, and how far each is indented.
//!
//! A statement is one line if it fits and has no comments inside. Else `ALLOW` and the permissions are one line, if they
//! fit and have no comments between them, and each permission a line if not; WHERE and every AND begin a line; a list is
//! broken by the same rule. Nothing is indented but what belongs to the statement above.
//!
//! A comment ends its line, so what follows it begins one. `,` and `(` go before the comments around them, WHERE and AND
//! behind: a comment then stands beside or above what it speaks of, however the author had placed the commas.

use super::pieces::{Comment, Margin, Piece, Pieces};
use crate::syntax::token::{Token, Word};

/// Columns of a line. The statements that people write, a permission or two and a condition, seldom have more.
const WIDTH: usize = 120;
const INDENT: usize = 4;

/// The text that the pieces make, with `line_end` behind each line.
pub(super) fn lay_out(pieces: &Pieces<'_>, line_end: &'static str) -> String {
    let mut layout = Layout { pieces, page: Page { text: String::new(), column: 0, line_end } };
    let mut rest = pieces.tokens();
    while let Some(first) = rest.first() {
        layout.comments(pieces.comments_before(first), 0);
        layout.page.line(0, first.margin);
        let end = rest.iter().position(Piece::ends_statement).unwrap_or(rest.len());
        let (statement, others) = rest.split_at(end);
        let (semicolon, others) = others.split_at(1.min(others.len()));
        let behind = others.first().map_or_else(|| pieces.last_comments(), |next| pieces.comments_before(next));
        layout.statement(statement, semicolon.first(), behind);
        rest = others;
    }
    layout.comments(pieces.last_comments(), 0);
    layout.page.finish()
}

struct Layout<'t, 's> {
    pieces: &'t Pieces<'s>,
    page: Page,
}

impl<'s> Layout<'_, 's> {
    /// A statement of a policy or a condition of a boundary; `behind` are the comments that follow it.
    fn statement(&mut self, statement: &[Piece<'s>], semicolon: Option<&Piece<'s>>, behind: &[Comment<'s>]) {
        let before_semicolon = semicolon.map(|semicolon| self.pieces.comments_before(semicolon)).unwrap_or_default();
        // A comment at the end of the last line stays there, with `;` before it, unless another one has that place.
        let is_last_on_its_line = |comment: &Comment<'_>| comment.margin == Margin::Blanks;
        let changes_places = matches!(before_semicolon, [only] if is_last_on_its_line(only))
            && !behind.first().is_some_and(is_last_on_its_line);
        let is_closed_at_once = before_semicolon.is_empty() || changes_places;
        let reserve = usize::from(is_closed_at_once);
        let has_comments = !is_closed_at_once || statement.iter().skip(1).any(Piece::has_comments);

        if !has_comments && self.page.has_room(width(statement) + reserve) {
            self.flat(statement);
        } else if let Some((effect, rest)) = statement.split_first().filter(|(first, _)| first.token.begins_statement())
        {
            self.page.word(effect.text);
            let end = rest.iter().position(|piece| piece.token == Token::Word(Word::Where)).unwrap_or(rest.len());
            let (permissions, clauses) = rest.split_at(end);
            self.permissions(permissions, if clauses.is_empty() { reserve } else { 0 });
            self.clauses(clauses, reserve);
        } else {
            self.condition(statement, 0, reserve);
        }

        if is_closed_at_once {
            self.page.word(";");
            for comment in before_semicolon {
                self.page.behind(comment);
            }
        } else {
            self.comments(before_semicolon, INDENT);
            self.page.line(0, Margin::Break);
            self.page.word(";");
        }
    }

    /// The permissions behind ALLOW or DENY. So many columns must stay free as `reserve` says.
    fn permissions(&mut self, permissions: &[Piece<'s>], reserve: usize) {
        if !permissions.iter().any(Piece::has_comments) && self.page.has_room(1 + width(permissions) + reserve) {
            self.page.word(" ");
            self.flat(permissions);
        } else {
            self.items(None, permissions, INDENT);
        }
    }

    /// WHERE and every AND, each with its condition.
    fn clauses(&mut self, clauses: &[Piece<'s>], reserve: usize) {
        let mut rest = clauses;
        while let Some((keyword, behind)) = rest.split_first() {
            let end = behind.iter().position(|piece| piece.token == Token::Word(Word::And)).unwrap_or(behind.len());
            let (condition, others) = behind.split_at(end);
            let name = condition.first().unwrap_or(keyword);
            let comments = self.pieces.comments_between(keyword, name);
            // Behind a keyword that begins its line, a comment speaks of the condition that follows.
            if keyword.comment_count() == 0 && keyword.margin != Margin::Blanks {
                self.above(comments, INDENT);
            } else {
                self.comments(comments, INDENT);
            }
            self.page.line(INDENT, Margin::Break);
            self.page.word(keyword.text);
            self.page.word(" ");
            self.condition(condition, INDENT, if others.is_empty() { reserve } else { 0 });
            rest = others;
        }
    }

    /// Name, operator and value or list. The comments before the name are not its business.
    fn condition(&mut self, condition: &[Piece<'s>], indent: usize, reserve: usize) {
        let mut line_indent = indent;
        for (position, piece) in condition.iter().enumerate() {
            if piece.token == Token::Open {
                let list = condition.get(position..).unwrap_or_default();
                return self.list(list, line_indent, reserve);
            }
            if position > 0 && piece.has_comments() {
                line_indent = indent + INDENT;
                self.comments(self.pieces.comments_before(piece), line_indent);
                self.page.line(line_indent, Margin::Break);
            } else if position > 0 {
                self.page.word(" ");
            }
            self.page.word(piece.text);
        }
    }

    /// A list in its parentheses, on a line that is indented by `indent`.
    fn list(&mut self, list: &[Piece<'s>], indent: usize, reserve: usize) {
        self.page.word(" ");
        if !list.iter().any(Piece::has_comments) && self.page.has_room(width(list) + reserve) {
            return self.flat(list);
        }
        let end = list.iter().position(|piece| piece.token == Token::Close).unwrap_or(list.len());
        let (values, closing) = list.split_at(end);
        if let Some((open, values)) = values.split_first() {
            self.page.word(open.text);
            self.items(Some(open), values, indent + INDENT);
        }
        for piece in closing {
            self.comments(self.pieces.comments_before(piece), indent + INDENT);
            self.page.line(indent, Margin::Break);
            self.page.word(piece.text);
        }
    }

    /// Permissions or values, each on a line of its own; the comments round `open` are among those of the first.
    fn items(&mut self, open: Option<&Piece<'s>>, items: &[Piece<'s>], indent: usize) {
        let mut before = open;
        for (position, piece) in items.iter().enumerate() {
            if piece.token == Token::Comma {
                self.page.word(piece.text);
                before = Some(piece);
                continue;
            }
            let comments = self.pieces.comments_between(before.unwrap_or(piece), piece);
            match comments.split_first() {
                // No empty line stands at the beginning.
                Some((first, others)) if position == 0 && first.margin == Margin::EmptyLine => {
                    self.page.line(indent, Margin::Break);
                    self.page.word(first.text);
                    self.above(others, indent);
                }
                _ => self.comments(comments, indent),
            }
            self.page.line(indent, Margin::Break);
            self.page.word(piece.text);
            before = None;
        }
    }

    /// The first comment behind what is there, if the author had it on the same line; the others on lines of their own.
    fn comments(&mut self, comments: &[Comment<'s>], indent: usize) {
        match comments.split_first() {
            Some((first, others)) if first.margin == Margin::Blanks => {
                self.page.behind(first);
                self.above(others, indent);
            }
            _ => self.above(comments, indent),
        }
    }

    /// Each on a line of its own.
    fn above(&mut self, comments: &[Comment<'s>], indent: usize) {
        for comment in comments {
            self.page.above(comment, indent);
        }
    }

    fn flat(&mut self, pieces: &[Piece<'s>]) {
        for (position, piece) in pieces.iter().enumerate() {
            if position > 0 && is_blank_between(pieces.get(position - 1), piece) {
                self.page.word(" ");
            }
            self.page.word(piece.text);
        }
    }
}

/// The columns that the pieces take on one line.
fn width(pieces: &[Piece<'_>]) -> usize {
    let mut before = None;
    let mut width = 0;
    for piece in pieces {
        width += usize::from(before.is_some() && is_blank_between(before, piece)) + columns(piece.text);
        before = Some(piece);
    }
    width
}

fn is_blank_between(before: Option<&Piece<'_>>, piece: &Piece<'_>) -> bool {
    let is_open = before.is_some_and(|before| before.token == Token::Open);
    !is_open && !matches!(piece.token, Token::Comma | Token::Close | Token::Semicolon)
}

/// As the columns of diagnostics are counted: one for a Unicode scalar value.
fn columns(text: &str) -> usize {
    text.chars().count()
}

/// What is written so far.
struct Page {
    text: String,
    /// Of the line that is being written.
    column: usize,
    line_end: &'static str,
}

impl Page {
    fn has_room(&self, width: usize) -> bool {
        self.column + width <= WIDTH
    }

    fn word(&mut self, text: &str) {
        self.text.push_str(text);
        self.column += columns(text);
    }

    /// Begins a line, behind an empty one if `margin` says so; at the top of the page nothing stands above.
    fn line(&mut self, indent: usize, margin: Margin) {
        if !self.text.is_empty() {
            self.text.push_str(self.line_end);
            if margin == Margin::EmptyLine {
                self.text.push_str(self.line_end);
            }
        }
        self.text.extend(std::iter::repeat_n(' ', indent));
        self.column = indent;
    }

    /// Writes a comment at the end of the line. What comes next begins another.
    fn behind(&mut self, comment: &Comment<'_>) {
        self.word(" ");
        self.word(comment.text);
    }

    /// Writes a comment on a line of its own. What comes next begins another.
    fn above(&mut self, comment: &Comment<'_>, indent: usize) {
        self.line(indent, comment.margin);
        self.word(comment.text);
    }

    /// The whole text, with an end to its last line.
    fn finish(mut self) -> String {
        if !self.text.is_empty() {
            self.text.push_str(self.line_end);
        }
        self.text
    }
}
