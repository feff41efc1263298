//! What is wrong with a text or a document: plain data, for a person to act on.
//!
//! Drawing a diagnostic, in colours or as JSON, is the business of the command line.

use std::fmt;

use crate::code::Code;
use crate::limits;
use crate::order;
use crate::shown::visible;
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
            message: visible(message),
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
        self.help = Some(visible(help));
        self
    }

    /// Points at another place of the same text.
    #[cfg(feature = "author")]
    pub(crate) fn label(self, span: Span, message: impl Into<String>) -> Self {
        self.label_in(None, span, message)
    }

    /// Points at a place of the text that `path` names in the same document.
    #[cfg(feature = "author")]
    pub(crate) fn label_in(mut self, path: Option<String>, span: Span, message: impl Into<String>) -> Self {
        self.labels.push(Label { path, span, message: visible(message) });
        self
    }

    /// Says what to write in the place of `span`.
    pub(crate) fn edit(mut self, span: Span, replacement: impl Into<String>) -> Self {
        self.edits.push(Edit { span, replacement: replacement.into() });
        self
    }

    /// The same diagnostic at the place of an earlier text, without its edits.
    #[cfg(feature = "author")]
    pub(crate) fn spent(mut self, span: Span) -> Self {
        self.span = Some(span);
        self.edits.clear();
        self.labels.clear();
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
    ///
    /// What it repeats from a text has escapes such as `\u{202e}` in the place of characters that would end the line,
    /// command a terminal, change the order in which it is read, or not be seen. So have the help and the labels.
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

/// Diagnostics of one text on their way: at most [`limits::TEXT_DIAGNOSTICS`], then one that counts the rest.
#[derive(Debug, Default)]
pub(crate) struct Trouble {
    diagnostics: Vec<Diagnostic>,
    unlisted: usize,
    unlisted_error: bool,
}

impl Trouble {
    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        if self.diagnostics.len() < limits::TEXT_DIAGNOSTICS {
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
    #[cfg(feature = "author")]
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
            let message =
                format!("{} more are not listed: {} of one text are at most", self.unlisted, limits::TEXT_DIAGNOSTICS);
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
    fn an_error_beyond_the_limit_still_refuses() {
        let mut trouble = Trouble::default();
        for _ in 0..limits::TEXT_DIAGNOSTICS {
            trouble.report(Diagnostic::warning(Code::EmptyStatement, "empty"));
        }
        assert_eq!(Trouble { diagnostics: trouble.diagnostics.clone(), ..Trouble::default() }.finish().len(), 1_000);
        #[cfg(feature = "author")]
        assert!(!trouble.is_full());
        trouble.report(Diagnostic::error(Code::Syntax, "wrong"));
        #[cfg(feature = "author")]
        assert!(trouble.is_full());
        let all = trouble.finish();
        assert_eq!(all.len(), 1_001);
        assert_eq!(all[1_000].code(), Code::TooManyDiagnostics);
        assert!(Refused::unless_clean(all).is_err());
    }
}
