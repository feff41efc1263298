//! What is wrong with a text or a document: plain data, for a person to act on.
//!
//! Drawing a diagnostic, in colours or as JSON, is the business of the command line.

use std::fmt;

use crate::order;
use crate::span::Span;

/// One thing that is wrong: a stable code, how bad it is, one line that says so, and where.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Diagnostic {
    code: Code,
    severity: Severity,
    message: String,
    help: Option<String>,
    document: Option<String>,
    path: Option<String>,
    span: Option<Span>,
    labels: Vec<Label>,
    edits: Vec<Edit>,
}

/// Another place that a diagnostic speaks of: "first given here".
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Label {
    path: Option<String>,
    span: Span,
    message: String,
}

/// A change of a text that removes what a diagnostic complains of, and whose meaning is certain.
///
/// The edits of one diagnostic belong together: all of them are applied, or none.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Edit {
    span: Span,
    replacement: String,
}

/// Whether what was found refuses the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The text is accepted, but may not mean what its author thinks.
    Warning,
    /// The text is refused.
    Error,
}

/// Declares [`Code`]: each line is one code, its stable name, and what it means to an author.
macro_rules! codes {
    ($($variant:ident $name:literal $meaning:literal,)+) => {
        /// The stable name of a kind of diagnostic.
        ///
        /// Names never change their meaning; new ones are added.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Code {
            $(#[doc = $meaning] $variant,)+
        }

        impl Code {
            /// Every code, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The name, as it is printed and as tools should compare it.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $name,)+
                }
            }

            /// One sentence that says what the code means.
            #[must_use]
            pub fn meaning(self) -> &'static str {
                match self {
                    $(Self::$variant => $meaning,)+
                }
            }
        }
    };
}

codes! {
    // Text: what the lexer and the parser find.
    NotUtf8 "not-utf8" "The text is not UTF-8.",
    Syntax "syntax" "Something stands where the language expects something else.",
    UnexpectedCharacter "unexpected-character" "A character that no part of the language begins with.",
    UnclosedString "unclosed-string" "A string has no closing quote on its line.",
    TypographicQuotes "typographic-quotes" "A string stands between typographic quotes instead of straight ones.",
    QuotedPolicy "quoted-policy" "The whole text is wrapped in quotes.",
    ForeignComment "foreign-comment" "A comment begins with `/*`, `#` or `--` instead of `//`.",
    MissingSemicolon "missing-semicolon" "A statement or a condition of a boundary is not ended by `;`.",
    MissingComma "missing-comma" "Two items of a list have no comma between them.",
    TrailingComma "trailing-comma" "A list ends with a comma.",
    Or "or" "Conditions are joined by OR or put in parentheses.",
    DoubleEquals "double-equals" "`==` is written instead of `=`.",
    AngleNotEqual "angle-not-equal" "`<>` is written instead of `!=`.",
    InclusiveComparison "inclusive-comparison" "`<=` or `>=` is written; the language has `<` and `>` only.",
    Contains "contains" "`contains` is written instead of `MATCH (\"*x*\")`.",
    EndsWith "ends-with" "`endsWith` is written instead of `MATCH (\"*x\")`.",
    StartsWithTwoWords "starts-with-two-words" "`STARTS WITH` is written instead of `startsWith`.",
    Like "like" "`LIKE` is written instead of `MATCH`.",
    NotParentheses "not-parentheses" "NOT stands before a condition or parentheses instead of an operator.",
    NotMatch "not-match" "`NOT MATCH` is written; MATCH has no negative form.",
    MissingParentheses "missing-parentheses" "IN or MATCH has a value without parentheses.",
    SuperfluousParentheses "superfluous-parentheses" "startsWith has its value in parentheses.",
    BareValue "bare-value" "A value is not in quotes.",
    WildcardInName "wildcard-in-name" "A name contains `*`.",
    FourPartPermission "four-part-permission" "A permission has more than three segments.",
    EmptyStatement "empty-statement" "A `;` ends nothing.",
    NoStatements "no-statements" "A text has no statements, or a boundary no conditions.",
    // Limits.
    TextTooLong "text-too-long" "A text is longer than 1 MiB.",
    StringTooLong "string-too-long" "A string is longer than 8 KiB.",
    TooManyPermissions "too-many-permissions" "A statement has more than 1,000 permissions.",
    TooManyConditions "too-many-conditions" "A statement has more than 1,000 conditions, or a boundary more than 10.",
    TooManyValues "too-many-values" "A list has more than 10,000 values.",
    TooManyStatements "too-many-statements" "A policy has more than 100 statements.",
    TooManyDiagnostics "too-many-diagnostics" "A text has more than 1,000 diagnostics; the rest is counted only.",
    // Meaning: names, operators and values.
    OldSpelling "old-spelling" "A name is written as in the preview of 2021.",
    UnknownPermission "unknown-permission" "The catalogue does not list the permission.",
    RejectedPermission "rejected-permission" "The real service refuses the permission.",
    UnsupportedCondition "unsupported-condition" "No permission of the statement supports the condition.",
    PartlySupportedCondition "partly-supported-condition" "Only some permissions of the statement support the condition.",
    UnsupportedOperator "unsupported-operator" "No permission of the statement takes the operator for this condition.",
    PartlySupportedOperator "partly-supported-operator" "Only some permissions take the operator for this condition.",
    UnknownGlobal "unknown-global" "The language has no such `global:` condition.",
    GlobalOperator "global-operator" "The `global:` condition does not take the operator.",
    NotATimeCondition "not-a-time-condition" "`<` and `>` compare times, and the condition is not about time.",
    InvalidTime "invalid-time" "A value is no date, time or day of the form its condition takes.",
    WeekDayCase "week-day-case" "A day of the week is written in another case.",
    UnknownTemplate "unknown-template" "`${…}` names no template, so it stands for itself.",
    ConditionalDeny "conditional-deny" "The service runs a conditional DENY on a Grail table as an unconditional one.",
    // Documents.
    MalformedDocument "malformed-document" "A file is no document of a known form.",
    UnknownField "unknown-field" "A document has a field that its form does not have.",
    MissingField "missing-field" "A document lacks a field that it must have.",
    InvalidLevel "invalid-level" "A level is none of global, account, cluster and environment, or lacks its id.",
    InvalidUuid "invalid-uuid" "A uuid or an id is empty.",
    RepeatedUuid "repeated-uuid" "A uuid or an id is given twice.",
    EmptyPolicy "empty-policy" "A stored policy has no statements.",
    EmptyBoundary "empty-boundary" "A stored boundary has no conditions.",
    StatementsDiffer "statements-differ" "`statements` say something else than `statementQuery`.",
    UnknownPolicy "unknown-policy" "A binding names a policy that is not there.",
    UnknownBoundary "unknown-boundary" "A binding names a boundary that is not there.",
    LevelNotAbove "level-not-above" "A binding names a policy or boundary that is not of its level or one above.",
    MissingParameter "missing-parameter" "A binding lacks a parameter that its policy or a boundary uses.",
    UnusedParameter "unused-parameter" "A binding gives a parameter that nothing uses.",
    InvalidParameter "invalid-parameter" "A parameter holds `${`, a line break, or both kinds of quotes.",
    EmptyParameter "empty-parameter" "An empty parameter in startsWith or MATCH matches everything, or nothing but the empty value.",
    ParametersChanged "parameters-changed" "A bound policy may be changed only if its parameter names stay the same.",
    BoundaryWithoutEffect "boundary-without-effect" "Nothing of a boundary applies to a permission, which stays unrestricted.",
    BoundaryKeptWhole "boundary-kept-whole" "The catalogue does not know the permission, so all of the boundary applies to it.",
    TooManyInAccount "too-many-in-account" "An account or a level holds more than the vendor's limits allow.",
    TooManyInTable "too-many-in-table" "A table has more parts than it can number.",
    // Traps.
    RedundantStatement "redundant-statement" "A statement says nothing that another statement of the policy does not say already.",
    NeverHolds "never-holds" "Conditions of a statement can never hold together.",
    RedundantCondition "redundant-condition" "A condition adds nothing to another one beside it.",
    AnyValue "any-value" "A condition holds for every value, so all it asks is that the request states one.",
    RepeatedItem "repeated-item" "A permission or a value is given twice in one list.",
    HiddenCharacter "hidden-character" "A string or a comment holds a character that is not seen, or that changes the direction of what follows.",
    MixedScript "mixed-script" "A word holds letters of another script that look like Latin ones.",
    BlankAtEnd "blank-at-end" "A value begins or ends with a blank.",
    RestrictsNothing "restricts-nothing" "Conditions of a boundary on one name are alternatives, and together they restrict nothing, or less than each does.",
    OverruledAllow "overruled-allow" "An unconditional DENY overrules a conditional ALLOW for a group that has both.",
    BoundaryOpensAnother "boundary-opens-another" "Boundaries of one binding are alternatives, and one leaves open what another closes.",
    UnboundPolicy "unbound-policy" "No binding names the policy, so it does nothing.",
    TableWithoutBucket "table-without-bucket" "A group may read Grail tables, but no bucket that they are in.",
    BucketWithoutTable "bucket-without-table" "A group may read Grail buckets, but no table in them.",
    UnknownAllowance "unknown-allowance" "A comment allows what is no trap.",
    UnusedAllowance "unused-allowance" "A comment allows a trap that its statement does not fall into.",
}

impl Code {
    /// Whether it is a trap: a text that is accepted, but seldom means what its author thinks. The comment
    /// `// allowhere: allow CODE` allows one for a statement.
    #[must_use]
    pub fn is_trap(self) -> bool {
        self.is_trap_of_text() || self.is_trap_of_repository()
    }

    /// Whether a text alone shows that it falls into this trap.
    pub(crate) fn is_trap_of_text(self) -> bool {
        matches!(
            self,
            Self::OldSpelling
                | Self::PartlySupportedCondition
                | Self::UnknownTemplate
                | Self::ConditionalDeny
                | Self::RedundantStatement
                | Self::NeverHolds
                | Self::RedundantCondition
                | Self::AnyValue
                | Self::RepeatedItem
                | Self::HiddenCharacter
                | Self::MixedScript
                | Self::BlankAtEnd
                | Self::RestrictsNothing
        )
    }

    /// Whether it takes the bindings to see that something falls into this trap.
    fn is_trap_of_repository(self) -> bool {
        matches!(
            self,
            Self::BoundaryWithoutEffect
                | Self::OverruledAllow
                | Self::BoundaryOpensAnother
                | Self::UnboundPolicy
                | Self::TableWithoutBucket
                | Self::BucketWithoutTable
        )
    }
}

impl Diagnostic {
    pub(crate) fn error(code: Code, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Error, message.into())
    }

    pub(crate) fn warning(code: Code, message: impl Into<String>) -> Self {
        Self::new(code, Severity::Warning, message.into())
    }

    fn new(code: Code, severity: Severity, message: String) -> Self {
        Self {
            code,
            severity,
            message,
            help: None,
            document: None,
            path: None,
            span: None,
            labels: Vec::new(),
            edits: Vec::new(),
        }
    }

    pub(crate) fn at(mut self, span: Span) -> Self {
        self.span = Some(span);
        self
    }

    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// Points at another place of the same text.
    pub(crate) fn label(self, span: Span, message: impl Into<String>) -> Self {
        self.label_in(None, span, message)
    }

    /// Points at a place of the text that `path` names in the same document.
    pub(crate) fn label_in(mut self, path: Option<String>, span: Span, message: impl Into<String>) -> Self {
        self.labels.push(Label { path, span, message: message.into() });
        self
    }

    /// Says what to write in the place of `span`.
    pub(crate) fn edit(mut self, span: Span, replacement: impl Into<String>) -> Self {
        self.edits.push(Edit { span, replacement: replacement.into() });
        self
    }

    /// The same diagnostic, of the field `path` of the document `document`.
    #[must_use]
    pub fn in_document(mut self, document: Option<&str>, path: impl Into<String>) -> Self {
        self.document = document.map(str::to_owned);
        self.path = Some(path.into());
        self
    }

    /// The stable code.
    #[must_use]
    pub fn code(&self) -> Code {
        self.code
    }

    /// Whether it refuses the text.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Whether it refuses the text.
    #[must_use]
    pub fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    /// What is wrong: one line, lower case, without a full stop.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }

    /// What to write instead, or what to know.
    #[must_use]
    pub fn help_text(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// The name of the document, if the repository was given one.
    #[must_use]
    pub fn document(&self) -> Option<&str> {
        self.document.as_deref()
    }

    /// The field inside the document, such as `policies[2].statementQuery`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// The place inside the text that [`path`](Self::path) names, or in the text that was read; none if the
    /// diagnostic is about a document and not about a text.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        self.span
    }
}

impl Diagnostic {
    /// Other places that it speaks of.
    #[must_use]
    pub fn labels(&self) -> &[Label] {
        &self.labels
    }

    /// What to change so that the text is right, if that is certain: changes of the text that
    /// [`path`](Self::path) names, which do not overlap.
    #[must_use]
    pub fn edits(&self) -> &[Edit] {
        &self.edits
    }
}

impl Label {
    /// The field whose text the place is in; none if it is the text of the diagnostic itself.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        self.path.as_deref()
    }

    /// The place.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }

    /// What there is to say of the place: a few words, lower case, without a full stop.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl Edit {
    /// What is replaced; without length, where something is inserted.
    #[must_use]
    pub fn span(&self) -> Span {
        self.span
    }

    /// What to write instead.
    #[must_use]
    pub fn replacement(&self) -> &str {
        &self.replacement
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(document) = &self.document {
            write!(f, "{document}: ")?;
        }
        if let Some(path) = &self.path {
            write!(f, "{path}: ")?;
        }
        write!(f, "{}[{}]: {}", self.severity, self.code, self.message)
    }
}

impl Severity {
    /// `error` or `warning`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What was refused: never empty, and always with at least one error among the diagnostics.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", Self::summary(.diagnostics))]
pub struct Refused {
    diagnostics: Vec<Diagnostic>,
}

impl Refused {
    /// `Err` if one of `diagnostics` is an error; the warnings otherwise.
    pub(crate) fn unless_clean(diagnostics: Vec<Diagnostic>) -> Result<Vec<Diagnostic>, Self> {
        if diagnostics.iter().any(Diagnostic::is_error) { Err(Self { diagnostics }) } else { Ok(diagnostics) }
    }

    /// Refused because of one error.
    pub(crate) fn because(error: Diagnostic) -> Self {
        Self { diagnostics: vec![error] }
    }

    /// Every diagnostic, warnings included, in the order in which they were found.
    #[must_use]
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// The diagnostics themselves.
    #[must_use]
    pub fn into_diagnostics(self) -> Vec<Diagnostic> {
        self.diagnostics
    }

    fn summary(diagnostics: &[Diagnostic]) -> String {
        let mut errors = diagnostics.iter().filter(|diagnostic| diagnostic.is_error());
        let first = errors.next().map(ToString::to_string).unwrap_or_default();
        match errors.count() {
            0 => first,
            more => format!("{first} (and {more} more)"),
        }
    }
}

/// Diagnostics of one text on their way: at most [`Trouble::LIMIT`], then one that counts the rest.
#[derive(Debug, Default)]
pub(crate) struct Trouble {
    diagnostics: Vec<Diagnostic>,
    unlisted: usize,
    unlisted_error: bool,
}

impl Trouble {
    /// Section 11 of the language page.
    const LIMIT: usize = 1_000;

    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        if self.diagnostics.len() < Self::LIMIT {
            self.diagnostics.push(diagnostic);
        } else {
            self.unlisted += 1;
            self.unlisted_error |= diagnostic.is_error();
        }
    }

    /// What was reported, up to the limit.
    pub(crate) fn listed(&self) -> &[Diagnostic] {
        &self.diagnostics
    }

    /// Whether something could not be listed.
    pub(crate) fn is_full(&self) -> bool {
        self.unlisted > 0
    }

    /// Takes back what was listed and is not to be kept.
    pub(crate) fn retain(&mut self, keep: &mut dyn FnMut(&Diagnostic) -> bool) {
        self.diagnostics.retain(|diagnostic| keep(diagnostic));
    }

    /// The diagnostics in the order of their places.
    pub(crate) fn finish(mut self) -> Vec<Diagnostic> {
        order::sort_by(&mut self.diagnostics, &|one, other| one.span().cmp(&other.span()));
        if self.unlisted > 0 {
            let message = format!("{} more diagnostics are not listed", self.unlisted);
            let severity = if self.unlisted_error { Severity::Error } else { Severity::Warning };
            let last = self.diagnostics.last().and_then(Diagnostic::span).unwrap_or_default();
            self.diagnostics.push(Diagnostic::new(Code::TooManyDiagnostics, severity, message).at(last));
        }
        self.diagnostics
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_distinct_and_in_kebab_case() {
        let mut names: Vec<&str> = Code::ALL.iter().map(|code| code.as_str()).collect();
        assert!(names.iter().all(|name| name.bytes().all(|byte| byte.is_ascii_lowercase() || b"-8".contains(&byte))));
        let count = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }

    #[test]
    fn an_error_beyond_the_limit_still_refuses() {
        let mut trouble = Trouble::default();
        for _ in 0..Trouble::LIMIT {
            trouble.report(Diagnostic::warning(Code::EmptyStatement, "empty"));
        }
        assert_eq!(Trouble { diagnostics: trouble.diagnostics.clone(), ..Trouble::default() }.finish().len(), 1_000);
        trouble.report(Diagnostic::error(Code::Syntax, "wrong"));
        let all = trouble.finish();
        assert_eq!(all.len(), 1_001);
        assert_eq!(all[1_000].code(), Code::TooManyDiagnostics);
        assert!(Refused::unless_clean(all).is_err());
    }
}
