//! What the grammar builds while it reads a text: its statements or conditions, and the mistakes it could read past.

use std::borrow::Cow;
use std::mem;

use smallvec::SmallVec;

use crate::ast::{Condition, Effect, Operator, Permission, Statement, Value};
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Trouble};
use crate::limits;
use crate::span::Span;
use crate::syntax::Lexeme;
use crate::syntax::token::{self, Comparison, ForeignComparison, LikeMatch, Quotes, Segments, Token, Verb, Word};

/// A mistake that ends its statement.
#[derive(Debug)]
pub(crate) struct Broken(pub(crate) Box<Diagnostic>);

/// Collects the parts of one statement after the other.
// The flags are independent notes of what was said already, not states.
#[allow(clippy::struct_excessive_bools)]
pub(crate) struct Builder<'s> {
    source: &'s str,
    trouble: Trouble,
    statements: Vec<Statement<'s>>,
    boundary: Vec<Condition<'s>>,
    /// How many parts were read, also those beyond the limit.
    part_count: usize,
    // The statement that is being read.
    permissions: SmallVec<[Permission<'s>; 2]>,
    permission_count: usize,
    conditions: SmallVec<[Condition<'s>; 1]>,
    condition_count: usize,
    // The condition that is being read. Values are one or many: gathered here, they leave as a list of the right size.
    name: Name<'s>,
    operator: (Operator, Span),
    values: Vec<Value<'s>>,
    value_count: usize,
    repaired: bool,
    // What was said of this statement already.
    or_reported: bool,
    negated: bool,
    unclosed: bool,
    unopened: bool,
}

#[derive(Clone, Copy)]
struct Name<'s> {
    text: &'s str,
    span: Span,
}

/// Most lists are not longer.
const USUAL_VALUES: usize = 8;

/// What to write where somebody wants a pattern not to match.
const WITHOUT_NOT_MATCH: &str = "write a DENY statement with MATCH, or `NOT startsWith` if the pattern is a prefix";

impl<'s> Builder<'s> {
    pub(crate) fn new(source: &'s str) -> Self {
        Self {
            source,
            trouble: Trouble::default(),
            statements: Vec::new(),
            boundary: Vec::new(),
            part_count: 0,
            permissions: SmallVec::new(),
            permission_count: 0,
            conditions: SmallVec::new(),
            condition_count: 0,
            name: Name { text: "", span: Span::default() },
            operator: (Operator::Equal, Span::default()),
            values: Vec::with_capacity(USUAL_VALUES),
            value_count: 0,
            repaired: false,
            or_reported: false,
            negated: false,
            unclosed: false,
            unopened: false,
        }
    }

    /// Makes room for as many statements.
    pub(crate) fn expect_statements(&mut self, count: usize) {
        self.statements.reserve_exact(count.min(limits::POLICY_STATEMENTS));
    }

    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        self.trouble.report(diagnostic);
    }

    /// The statements that were read, and all that was reported.
    pub(crate) fn into_statements(self) -> (Vec<Statement<'s>>, Trouble) {
        (self.statements, self.trouble)
    }

    /// The conditions of a boundary that were read, and all that was reported.
    pub(crate) fn into_boundary(self) -> (Vec<Condition<'s>>, Trouble) {
        (self.boundary, self.trouble)
    }

    /// Forgets what is left of the last statement.
    pub(crate) fn begin(&mut self) {
        self.permissions.clear();
        self.permission_count = 0;
        self.conditions.clear();
        self.condition_count = 0;
        self.values.clear();
        self.value_count = 0;
        self.repaired = false;
        self.or_reported = false;
        self.negated = false;
        self.unclosed = false;
        self.unopened = false;
    }

    /// Whether the statement holds an unclosed string, which takes the `;` with it.
    pub(crate) fn has_unclosed_string(&self) -> bool {
        self.unclosed
    }

    // The language.

    /// The permissions and the conditions make a statement, from `effect` to `end`.
    pub(crate) fn statement(&mut self, effect: Lexeme, end: Span) {
        let span = effect.span.to(end);
        let effect = match effect.token {
            Token::Word(Word::Effect(Verb::Allow)) => Effect::Allow,
            // No other token begins a statement.
            _ => Effect::Deny,
        };
        self.part_count += 1;
        if self.part_count <= limits::POLICY_STATEMENTS {
            self.statements.push(Statement {
                effect,
                permissions: mem::take(&mut self.permissions),
                conditions: mem::take(&mut self.conditions),
                span,
            });
        } else if self.part_count == limits::POLICY_STATEMENTS + 1 {
            let message = format!("a policy has at most {} statements", limits::POLICY_STATEMENTS);
            self.report(Diagnostic::error(Code::TooManyStatements, message).at(span));
        }
        self.begin();
    }

    /// The condition is one of a boundary.
    pub(crate) fn boundary_condition(&mut self, span: Span) {
        self.part_count += 1;
        if self.part_count <= limits::BOUNDARY_CONDITIONS {
            self.boundary.extend(self.conditions.drain(..));
        } else if self.part_count == limits::BOUNDARY_CONDITIONS + 1 {
            let message = format!("a boundary has at most {} conditions", limits::BOUNDARY_CONDITIONS);
            self.report(Diagnostic::error(Code::TooManyConditions, message).at(span));
        }
        self.begin();
    }

    pub(crate) fn permission(&mut self, Lexeme { token, span }: Lexeme) -> Result<Span, Broken> {
        let name = self.text_at(span);
        match token {
            Token::Name(Segments::Three) => {
                self.push_permission(Permission { name, span, repaired: false });
                return Ok(span);
            }
            Token::Name(Segments::Wild) => {
                self.wildcard(span);
                self.push_permission(Permission { name, span, repaired: true });
                return Ok(span);
            }
            Token::Name(Segments::Two) => {
                let message = format!("`{name}` is no permission: expected three segments, `service:resource:action`");
                return Err(Broken(Box::new(Diagnostic::error(Code::Syntax, message).at(span))));
            }
            _ => {}
        }
        let three = name.match_indices(':').nth(2).map_or(name, |(end, _)| &name[..end]);
        let message = "a permission has exactly three segments, `service:resource:action`";
        let help = format!("write `{three}` and restrict it with WHERE");
        self.report(Diagnostic::error(Code::FourPartPermission, message).at(span).help(help));
        self.push_permission(Permission { name: three, span, repaired: true });
        Ok(span)
    }

    pub(crate) fn condition_name(&mut self, Lexeme { token, span }: Lexeme) -> Result<Span, Broken> {
        match token {
            Token::Name(Segments::Two) => Ok(self.plain_condition_name(span)),
            Token::Name(Segments::Wild) => {
                self.wildcard(span);
                self.repaired = true;
                Ok(self.plain_condition_name(span))
            }
            _ => {
                let text = self.text_at(span);
                let message = format!("`{text}` is no condition name: expected two segments, `service:attribute`");
                Err(Broken(Box::new(Diagnostic::error(Code::Syntax, message).at(span))))
            }
        }
    }

    pub(crate) fn plain_condition_name(&mut self, span: Span) -> Span {
        self.name = Name { text: self.text_at(span), span };
        span
    }

    /// A whole condition: a name, an operator and a value in quotes.
    pub(crate) fn comparison(&mut self, name: Span, comparison: Lexeme, value: Lexeme) -> Span {
        self.operator(comparison);
        self.value(value.span);
        self.condition(name, value.span)
    }

    pub(crate) fn operator(&mut self, comparison: Lexeme) {
        let operator = match comparison.token {
            Token::Comparison(Comparison::NotEqual) => Operator::NotEqual,
            Token::Comparison(Comparison::Less) => Operator::Before,
            Token::Comparison(Comparison::Greater) => Operator::After,
            _ => Operator::Equal,
        };
        self.operator = (operator, comparison.span);
    }

    pub(crate) fn starts_with(&mut self, span: Span) {
        self.operator = (Operator::StartsWith, span);
    }

    pub(crate) fn not_starts_with(&mut self, span: Span) {
        self.operator = (Operator::NotStartsWith, span);
    }

    pub(crate) fn is_in(&mut self, span: Span) {
        self.operator = (Operator::In, span);
    }

    pub(crate) fn is_not_in(&mut self, span: Span) {
        self.operator = (Operator::NotIn, span);
    }

    pub(crate) fn matches(&mut self, span: Span) {
        self.operator = (Operator::Match, span);
    }

    pub(crate) fn value(&mut self, span: Span) -> Span {
        // Straight quotes are one byte each.
        let text = self.source.get(span.start() + 1..span.end() - 1).unwrap_or("");
        if text.len() > limits::STRING_BYTES {
            let message = format!("a string has at most {} bytes, this one has {}", limits::STRING_BYTES, text.len());
            self.report(Diagnostic::error(Code::StringTooLong, message).at(span));
        }
        self.push_value(Cow::Borrowed(text), span);
        span
    }

    /// The name, the operator and the values make a condition, from `name` to `end`.
    pub(crate) fn condition(&mut self, name: Span, end: Span) -> Span {
        let condition = Condition {
            name: self.name.text,
            name_span: self.name.span,
            operator: self.operator.0,
            operator_span: self.operator.1,
            values: self.take_values(),
            repaired: mem::take(&mut self.repaired) || self.negated,
        };
        self.value_count = 0;
        self.condition_count += 1;
        if self.condition_count <= limits::STATEMENT_CONDITIONS {
            self.conditions.push(condition);
        } else if self.condition_count == limits::STATEMENT_CONDITIONS + 1 {
            let message = format!("a statement has at most {} conditions", limits::STATEMENT_CONDITIONS);
            self.report(Diagnostic::error(Code::TooManyConditions, message).at(condition.span()));
        }
        name.to(end)
    }

    fn take_values(&mut self) -> SmallVec<[Value<'s>; 1]> {
        match self.values.pop() {
            Some(only) if self.values.is_empty() => SmallVec::from_buf([only]),
            last => self.values.drain(..).chain(last).collect(),
        }
    }

    fn push_permission(&mut self, permission: Permission<'s>) {
        self.permission_count += 1;
        if self.permission_count <= limits::STATEMENT_PERMISSIONS {
            self.permissions.push(permission);
        } else if self.permission_count == limits::STATEMENT_PERMISSIONS + 1 {
            let message = format!("a statement has at most {} permissions", limits::STATEMENT_PERMISSIONS);
            self.report(Diagnostic::error(Code::TooManyPermissions, message).at(permission.span));
        }
    }

    fn push_value(&mut self, text: Cow<'s, str>, span: Span) {
        self.value_count += 1;
        if self.value_count <= limits::LIST_VALUES {
            self.values.push(Value { text, span });
        } else if self.value_count == limits::LIST_VALUES + 1 {
            let message = format!("a list has at most {} values", limits::LIST_VALUES);
            self.report(Diagnostic::error(Code::TooManyValues, message).at(span));
        }
    }

    // Not in the language: each reports one error, and leaves behind what should have been written.

    /// Reports a mistake inside the condition that is being read.
    fn repair(&mut self, diagnostic: Diagnostic) {
        self.repaired = true;
        self.report(diagnostic);
    }

    pub(crate) fn permission_without_comma(&mut self, before: Span, name: Lexeme) -> Result<Span, Broken> {
        let permission = self.permission(name)?;
        Ok(self.missing_comma(before, permission))
    }

    /// No comma stands between `before` and `item`.
    pub(crate) fn missing_comma(&mut self, before: Span, item: Span) -> Span {
        let message = "expected `,` between the items of a list";
        let place = Span::at(before.end());
        let diagnostic = Diagnostic::error(Code::MissingComma, message).at(place).edit(place, ",");
        self.report(diagnostic.help("write `,` here"));
        before.to(item)
    }

    pub(crate) fn trailing_comma(&mut self, span: Span) -> Span {
        let message = "a list does not end with `,`";
        let diagnostic = Diagnostic::error(Code::TrailingComma, message).at(span).edit(span, "");
        self.report(diagnostic.help("leave the `,` out"));
        span
    }

    fn wildcard(&mut self, span: Span) {
        let help = "write every name that is meant, separated by `,`";
        self.report(Diagnostic::error(Code::WildcardInName, "a name has no wildcards").at(span).help(help));
    }

    pub(crate) fn or(&mut self, span: Span, end: Span) -> Span {
        let message = "conditions are not joined by OR";
        self.once_a_statement(Diagnostic::error(Code::Or, message).at(span));
        end
    }

    pub(crate) fn closing_parenthesis(&mut self, span: Span) -> Span {
        // The end of a list whose beginning was reported as missing.
        if !mem::take(&mut self.unopened) {
            self.parenthesis(span);
        }
        span
    }

    pub(crate) fn parenthesis(&mut self, span: Span) {
        let message = "conditions do not stand in parentheses";
        self.once_a_statement(Diagnostic::error(Code::Or, message).at(span));
    }

    fn once_a_statement(&mut self, diagnostic: Diagnostic) {
        if !mem::replace(&mut self.or_reported, true) {
            let help = "write two statements, or one IN list for several values of one name";
            self.report(diagnostic.help(help));
        }
    }

    pub(crate) fn negated_parenthesis(&mut self, span: Span) {
        // The parentheses belong to this mistake, so their end is not reported as one of its own.
        self.or_reported = true;
        self.negated = true;
        self.not_parentheses(span);
    }

    pub(crate) fn not_before_list(&mut self, span: Span) {
        self.operator = (Operator::NotIn, span);
        self.repaired = true;
        self.not_parentheses(span);
    }

    fn not_parentheses(&mut self, span: Span) {
        let help = "write `!=`, `NOT IN (…)` or `NOT startsWith` in the condition itself";
        let message = "NOT stands only before IN and startsWith";
        self.report(Diagnostic::error(Code::NotParentheses, message).at(span).help(help));
    }

    pub(crate) fn not_match(&mut self, span: Span) {
        self.operator = (Operator::Match, span);
        self.repair(Diagnostic::error(Code::NotMatch, "MATCH has no negative form").at(span).help(WITHOUT_NOT_MATCH));
    }

    pub(crate) fn missing_parentheses(&mut self, span: Span) {
        self.unopened = true;
        let operator = self.operator.0;
        let help = format!("write `{operator} ({})`", self.quoted_values());
        let message = format!("{operator} takes a list in parentheses");
        let diagnostic = Diagnostic::error(Code::MissingParentheses, message).at(span).help(help);
        let diagnostic = diagnostic.edit(Span::at(span.start()), "(");
        let is_closed = self.source.get(span.end()..).is_some_and(|rest| rest.trim_start().starts_with(')'));
        self.repair(if is_closed { diagnostic } else { diagnostic.edit(Span::at(span.end()), ")") });
    }

    pub(crate) fn superfluous_parentheses(&mut self, span: Span) -> Span {
        let help = format!("write `{} {}`", self.operator.0, self.quoted_values());
        let message = "startsWith takes one value without parentheses";
        let (open, close) = (Span::new(span.start(), span.start() + 1), Span::new(span.end() - 1, span.end()));
        let diagnostic = Diagnostic::error(Code::SuperfluousParentheses, message).at(span).help(help);
        self.repair(diagnostic.edit(open, "").edit(close, ""));
        span
    }

    pub(crate) fn bare_value(&mut self, span: Span) -> Span {
        let text = self.text_at(span);
        let diagnostic = Diagnostic::error(Code::BareValue, "a value stands in quotes").at(span);
        self.repair(match quoted(text) {
            Some(quoted) => diagnostic.help(format!("write `{quoted}`")).edit(span, quoted),
            // What stands on several lines may hold a comment, or what begins the next condition.
            None => diagnostic.help("write it between quotes, on one line"),
        });
        self.push_value(Cow::Borrowed(quotable(text)), span);
        span
    }

    pub(crate) fn foreign_string(&mut self, Lexeme { token, span }: Lexeme) -> Span {
        let whole = self.text_at(span);
        let text = if token == Token::ForeignString(Quotes::Typographic) {
            let text = token::between_quotes(whole);
            let message = "a string stands between straight quotes, `\"` or `'`";
            let diagnostic = Diagnostic::error(Code::TypographicQuotes, message).at(span);
            self.repair(match quoted(text) {
                Some(quoted) => diagnostic.help(format!("write `{quoted}`")).edit(span, quoted),
                None => diagnostic.help(format!("write `\"{text}\"`")),
            });
            text
        } else {
            self.unclosed = true;
            self.repair(unclosed_string(span));
            token::behind_quote(whole)
        };
        self.push_value(Cow::Borrowed(text), span);
        span
    }

    pub(crate) fn foreign_comparison(&mut self, Lexeme { token, span }: Lexeme) {
        let (code, operator) = match token {
            Token::ForeignComparison(ForeignComparison::Angles) => (Code::AngleNotEqual, Operator::NotEqual),
            Token::ForeignComparison(ForeignComparison::AtMost) => (Code::InclusiveComparison, Operator::Before),
            Token::ForeignComparison(ForeignComparison::AtLeast) => (Code::InclusiveComparison, Operator::After),
            _ => (Code::DoubleEquals, Operator::Equal),
        };
        self.instead_of(code, operator, span);
    }

    pub(crate) fn starts_with_two_words(&mut self, is_negative: bool, span: Span) {
        let operator = if is_negative { Operator::NotStartsWith } else { Operator::StartsWith };
        self.instead_of(Code::StartsWithTwoWords, operator, span);
    }

    /// An operator with one that is meant.
    fn instead_of(&mut self, code: Code, operator: Operator, span: Span) {
        self.operator = (operator, span);
        let message = format!("`{}` is no operator", self.text_at(span));
        let help = match code {
            Code::InclusiveComparison => format!("write `{operator}` with the value beside the limit"),
            _ => format!("write `{operator}`"),
        };
        let diagnostic = Diagnostic::error(code, message).at(span).help(help);
        let is_certain = code != Code::InclusiveComparison && !self.text_at(span).contains("//");
        self.repair(if is_certain { diagnostic.edit(span, operator.as_str()) } else { diagnostic });
    }

    /// `contains`, `endsWith` and `LIKE`: MATCH says the same with stars.
    pub(crate) fn like_match(&mut self, Lexeme { token, .. }: Lexeme, span: Span) {
        let code = match token {
            Token::Word(Word::LikeMatch(LikeMatch::Contains)) => Code::Contains,
            Token::Word(Word::LikeMatch(LikeMatch::EndsWith)) => Code::EndsWith,
            _ => Code::Like,
        };
        self.operator = (Operator::Match, span);
        // A star or an underscore of the author may have meant itself.
        let is_certain = !self.values.iter().any(|value| value.text.contains(['*', '_']));
        for value in &mut self.values {
            value.text = Cow::Owned(match code {
                Code::Contains => format!("*{}*", value.text),
                Code::EndsWith => format!("*{}", value.text),
                _ => value.text.replace('%', "*"),
            });
        }
        let text = self.text_at(span);
        let is_negative = text.get(..3).is_some_and(|word| word.eq_ignore_ascii_case("NOT"));
        let help = if is_negative {
            WITHOUT_NOT_MATCH.to_owned()
        } else {
            format!("write `MATCH ({})`", self.quoted_values())
        };
        let message = format!("`{text}` is no operator");
        let mut diagnostic = Diagnostic::error(code, message).at(span).help(help);
        if is_certain && !is_negative {
            for (span, replacement) in self.as_match(span).unwrap_or_default() {
                diagnostic = diagnostic.edit(span, replacement);
            }
        }
        self.repair(diagnostic);
    }

    /// What to write so that the condition with `operator` uses MATCH; `None` if that is not certain.
    fn as_match(&self, operator: Span) -> Option<Vec<(Span, String)>> {
        let mut edits = vec![(operator, Operator::Match.to_string())];
        let first = self.values.first()?.span;
        let between = self.source.get(operator.end()..first.start())?;
        if between.contains("//") {
            return None;
        }
        for value in &self.values {
            let quoted = quoted(&value.text)?;
            edits.push((value.span, if between.contains('(') { quoted } else { format!("({quoted})") }));
        }
        Some(edits)
    }

    /// The values as they should be written.
    fn quoted_values(&self) -> String {
        let values: Vec<String> = self.values.iter().map(ToString::to_string).collect();
        values.join(", ")
    }

    /// The text from a place on.
    pub(crate) fn text_from(&self, start: usize) -> &'s str {
        self.source.get(start..).unwrap_or("")
    }

    pub(crate) fn text_at(&self, span: Span) -> &'s str {
        self.source.get(span.start()..span.end()).unwrap_or("")
    }
}

/// The text as a string of the language; `None` if there is no quote that it may stand between.
fn quoted(text: &str) -> Option<String> {
    let quote = ['"', '\''].into_iter().find(|quote| !text.contains(*quote))?;
    (!text.contains(['\r', '\n'])).then(|| format!("{quote}{text}{quote}"))
}

/// As much of a text from its beginning on as can stand between quotes.
fn quotable(text: &str) -> &str {
    let line = text.split(['\r', '\n']).next().unwrap_or(text);
    let mut quotes = line.char_indices().filter(|(_, character)| matches!(character, '"' | '\''));
    let first = quotes.next().map(|(_, quote)| quote);
    let end = quotes.find(|(_, quote)| Some(*quote) != first).map_or(line.len(), |(index, _)| index);
    line.get(..end).unwrap_or(line).trim_end()
}

pub(crate) fn unclosed_string(span: Span) -> Diagnostic {
    Diagnostic::error(Code::UnclosedString, "a string ends on its own line")
        .at(span)
        .help("close it with the quote that opens it; the other kind of quote may stand inside")
}

#[cfg(test)]
mod tests {
    use super::quotable;

    /// One kind of quotes may stand within the other, as often as it likes.
    #[test]
    fn a_value_has_one_kind_of_quotes() {
        for (text, expected) in [
            ("plain  ", "plain"),
            ("it's 'so'", "it's 'so'"),
            ("say \"x\" \"y\"", "say \"x\" \"y\""),
            ("it's \"x\"", "it's"),
            ("say \"it's\"", "say \"it"),
            ("one\nother", "one"),
            ("one\rother", "one"),
        ] {
            assert_eq!(quotable(text), expected, "{text:?}");
        }
    }
}
