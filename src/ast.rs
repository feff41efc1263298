//! What a text says: the tree of a policy or a boundary, borrowing from its text.
//!
//! Trees come from [`parse_policy`](crate::parse_policy) and [`parse_boundary`](crate::parse_boundary) only, so every
//! name in one is well formed and every value can be written down again. Printing a tree with `Display` gives a text
//! that parses to the same tree; names and values stay as the author wrote them.

use std::borrow::Cow;
use std::fmt;

use smallvec::SmallVec;

use crate::span::Span;

/// A policy: statements, in the order of the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Policy<'s> {
    pub(crate) statements: Vec<Statement<'s>>,
}

/// A boundary: conditions, in the order of the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Boundary<'s> {
    pub(crate) conditions: Vec<Condition<'s>>,
}

/// `ALLOW` or `DENY`, the permissions, and the conditions behind `WHERE`, joined by AND.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statement<'s> {
    pub(crate) effect: Effect,
    pub(crate) permissions: SmallVec<[Permission<'s>; 2]>,
    pub(crate) conditions: SmallVec<[Condition<'s>; 1]>,
    pub(crate) span: Span,
}

/// What a statement does when it applies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Effect {
    /// It grants, unless a DENY applies as well.
    Allow,
    /// It refuses, whatever else applies.
    Deny,
}

/// The name of a permission, `service:resource:action`, as the author wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Permission<'s> {
    pub(crate) name: &'s str,
    pub(crate) span: Span,
    /// A syntax error was reported for this name, so nothing more is said of it.
    pub(crate) repaired: bool,
}

/// `name operator value`, or a list of values.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Condition<'s> {
    pub(crate) name: &'s str,
    pub(crate) name_span: Span,
    pub(crate) operator: Operator,
    pub(crate) operator_span: Span,
    pub(crate) values: SmallVec<[Value<'s>; 1]>,
    /// A syntax error was reported inside this condition, so its operator and values are not checked.
    pub(crate) repaired: bool,
}

/// A value: what stands between the quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Value<'s> {
    /// Borrowed unless a repair put it together: `contains "x"` is read as `MATCH ("*x*")`.
    pub(crate) text: Cow<'s, str>,
    pub(crate) span: Span,
}

/// The operators of the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Operator {
    /// `= "x"`
    Equal,
    /// `!= "x"`
    NotEqual,
    /// `< "t"`, on time conditions
    Before,
    /// `> "t"`, on time conditions
    After,
    /// `IN ("x", …)`
    In,
    /// `NOT IN ("x", …)`
    NotIn,
    /// `startsWith "x"`
    StartsWith,
    /// `NOT startsWith "x"`
    NotStartsWith,
    /// `MATCH ("p", …)`
    Match,
}

impl<'s> Policy<'s> {
    /// The statements, in the order of the text.
    #[must_use]
    pub fn statements(&self) -> &[Statement<'s>] {
        &self.statements
    }
}

impl<'s> Boundary<'s> {
    /// The conditions, in the order of the text.
    #[must_use]
    pub fn conditions(&self) -> &[Condition<'s>] {
        &self.conditions
    }
}

impl<'s> Statement<'s> {
    /// ALLOW or DENY.
    #[must_use]
    pub fn effect(&self) -> Effect {
        self.effect
    }

    /// The permissions, at least one.
    #[must_use]
    pub fn permissions(&self) -> &[Permission<'s>] {
        &self.permissions
    }

    /// The conditions, joined by AND; none if the statement always applies.
    #[must_use]
    pub fn conditions(&self) -> &[Condition<'s>] {
        &self.conditions
    }

    /// From `ALLOW` or `DENY` to the end of the last condition, without the `;`.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }
}

impl<'s> Permission<'s> {
    /// The name as written, possibly in the spelling of 2021.
    #[must_use]
    pub fn name(&self) -> &'s str {
        self.name
    }

    /// Where the name stands.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }
}

impl<'s> Condition<'s> {
    /// The name of the attribute as written, possibly in the spelling of 2021.
    #[must_use]
    pub fn name(&self) -> &'s str {
        self.name
    }

    /// Where the name stands.
    #[must_use]
    pub fn name_span(&self) -> Span {
        self.name_span
    }

    /// The operator.
    #[must_use]
    pub fn operator(&self) -> Operator {
        self.operator
    }

    /// Where the operator stands.
    #[must_use]
    pub fn operator_span(&self) -> Span {
        self.operator_span
    }

    /// The values: exactly one, save for `IN`, `NOT IN` and `MATCH`, which take one or more.
    #[must_use]
    pub fn values(&self) -> &[Value<'s>] {
        &self.values
    }

    /// From the name to the end of the last value.
    #[must_use]
    pub fn span(&self) -> Span {
        self.name_span.to(self.values.last().map_or(self.operator_span, Value::span))
    }
}

impl Value<'_> {
    /// The value without its quotes.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where the value stands, quotes included.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }
}

impl Effect {
    /// The keyword: `ALLOW` or `DENY`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Allow => "ALLOW",
            Self::Deny => "DENY",
        }
    }
}

impl Operator {
    /// Every operator, in the order of the language page.
    pub const ALL: [Self; 9] = [
        Self::Equal,
        Self::NotEqual,
        Self::Before,
        Self::After,
        Self::In,
        Self::NotIn,
        Self::StartsWith,
        Self::NotStartsWith,
        Self::Match,
    ];

    /// The canonical spelling in a policy text: `=`, `NOT startsWith`, …
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Equal => "=",
            Self::NotEqual => "!=",
            Self::Before => "<",
            Self::After => ">",
            Self::In => "IN",
            Self::NotIn => "NOT IN",
            Self::StartsWith => "startsWith",
            Self::NotStartsWith => "NOT startsWith",
            Self::Match => "MATCH",
        }
    }

    /// The vendor's name of the operator in the `statements` of its API: `EQ`, `NOT_STARTS_WITH`, …
    #[must_use]
    pub fn vendor_name(self) -> &'static str {
        match self {
            Self::Equal => "EQ",
            Self::NotEqual => "NEQ",
            Self::Before => "LT",
            Self::After => "GT",
            Self::In => "IN",
            Self::NotIn => "NOT_IN",
            Self::StartsWith => "STARTS_WITH",
            Self::NotStartsWith => "NOT_STARTS_WITH",
            Self::Match => "MATCH",
        }
    }

    /// Whether the operator holds where its positive twin does not: `!=`, `NOT IN` and `NOT startsWith`.
    #[must_use]
    pub fn is_negative(self) -> bool {
        match self {
            Self::NotEqual | Self::NotIn | Self::NotStartsWith => true,
            Self::Equal | Self::Before | Self::After | Self::In | Self::StartsWith | Self::Match => false,
        }
    }

    /// Whether the operator takes a list of values in parentheses.
    #[must_use]
    pub fn takes_list(self) -> bool {
        match self {
            Self::In | Self::NotIn | Self::Match => true,
            Self::Equal | Self::NotEqual | Self::Before | Self::After | Self::StartsWith | Self::NotStartsWith => false,
        }
    }
}

impl fmt::Display for Policy<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.statements.iter().try_for_each(|statement| writeln!(f, "{statement};"))
    }
}

impl fmt::Display for Boundary<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.conditions.iter().try_for_each(|condition| writeln!(f, "{condition};"))
    }
}

impl fmt::Display for Statement<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ", self.effect)?;
        separated(f, ", ", &self.permissions)?;
        if !self.conditions.is_empty() {
            f.write_str(" WHERE ")?;
            separated(f, " AND ", &self.conditions)?;
        }
        Ok(())
    }
}

impl fmt::Display for Condition<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} ", self.name, self.operator)?;
        if !self.operator.takes_list() {
            return separated(f, ", ", &self.values);
        }
        f.write_str("(")?;
        separated(f, ", ", &self.values)?;
        f.write_str(")")
    }
}

impl fmt::Display for Permission<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A value never holds both kinds of quotes: it was read from between one of them.
        let quote = if self.text.contains('"') { '\'' } else { '"' };
        write!(f, "{quote}{}{quote}", self.text)
    }
}

impl fmt::Display for Effect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

impl fmt::Display for Operator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.as_str())
    }
}

fn separated(f: &mut fmt::Formatter<'_>, separator: &str, items: &[impl fmt::Display]) -> fmt::Result {
    for (position, item) in items.iter().enumerate() {
        if position > 0 {
            f.write_str(separator)?;
        }
        write!(f, "{item}")?;
    }
    Ok(())
}
