//! What is wrong, as the command line reports it: a diagnostic with its file, its line and the text it speaks of.

use std::rc::Rc;

use allowhere::{Diagnostic, Edit, Label, Span};
use serde::Serialize;

/// The code of what is left out of a repository since a file says it in a way that cannot be followed.
pub(crate) const LEFT_OUT: &str = "left-out";

/// One entry of `{"diagnostics":[…]}`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Finding {
    pub(crate) file: String,
    #[serde(rename = "where")]
    pub(crate) place: Option<String>,
    pub(crate) code: String,
    pub(crate) severity: &'static str,
    pub(crate) message: String,
    pub(crate) help: Option<String>,
    pub(crate) line: usize,
    pub(crate) column: usize,
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// Other places that it speaks of.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) labels: Vec<Pointer>,
    /// What to change so that the text is right; all of it or nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) edits: Vec<Change>,
    /// The text that start and end lie in, for drawing.
    #[serde(skip)]
    pub(crate) text: Option<Rc<str>>,
    /// Whether line, column, start and end are those of the file, though `place` names a part of it.
    #[serde(skip)]
    pub(crate) is_placed: bool,
}

/// A place beside the one that a finding is about; `where` is null if it is in the same text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Pointer {
    #[serde(rename = "where")]
    pub(crate) place: Option<String>,
    pub(crate) message: String,
    pub(crate) start: usize,
    pub(crate) end: usize,
}

/// A replacement of the bytes from `start` to `end`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Change {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) replacement: String,
}

/// An error that the command line itself finds.
pub(crate) struct Fault {
    code: &'static str,
    message: String,
    help: Option<String>,
}

impl Fault {
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into(), help: None }
    }

    /// A document that is not of its form.
    pub(crate) fn malformed(message: impl Into<String>) -> Self {
        Self::new("malformed-document", message)
    }

    pub(crate) fn help(mut self, help: &str) -> Self {
        self.help = Some(help.to_owned());
        self
    }
}

impl Pointer {
    fn of(label: &Label) -> Self {
        let (start, end) = (label.span().start(), label.span().end());
        Self { place: label.path().map(str::to_owned), message: label.message().to_owned(), start, end }
    }
}

impl Change {
    fn of(edit: &Edit) -> Self {
        let (start, end) = (edit.span().start(), edit.span().end());
        Self { start, end, replacement: edit.replacement().to_owned() }
    }
}

impl Finding {
    /// A fault of the field `place` of a document, or of the document as such.
    pub(crate) fn in_document(file: &str, fault: Fault, place: &str) -> Self {
        Self {
            file: file.to_owned(),
            place: (!place.is_empty()).then(|| place.to_owned()),
            code: fault.code.to_owned(),
            severity: "error",
            message: fault.message,
            help: fault.help,
            line: 1,
            column: 1,
            start: 0,
            end: 0,
            labels: Vec::new(),
            edits: Vec::new(),
            text: None,
            is_placed: false,
        }
    }

    /// A fault between two bytes of the text of a file.
    pub(crate) fn in_text(file: &str, fault: Fault, text: &str, start: usize, end: usize) -> Self {
        // Not by way of a span, which holds less than a document may have.
        let before = text.get(..start).unwrap_or(text);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            line: before.bytes().filter(|&byte| byte == b'\n').count() + 1,
            column: before.get(line_start..).unwrap_or("").chars().count() + 1,
            start,
            end,
            text: Some(text.into()),
            ..Self::in_document(file, fault, "")
        }
    }

    /// What the library says of a text, or of a field of a document.
    pub(crate) fn of(file: &str, diagnostic: &Diagnostic, text: Option<Rc<str>>) -> Self {
        let span = diagnostic.span();
        let place = |span: Span| text.as_deref().map_or((1, 1), |text| span.line_column(text));
        let (line, column) = span.map_or((1, 1), place);
        Self {
            file: file.to_owned(),
            place: diagnostic.path().filter(|path| !path.is_empty()).map(str::to_owned),
            code: diagnostic.code().as_str().to_owned(),
            severity: diagnostic.severity().as_str(),
            message: diagnostic.message().to_owned(),
            help: diagnostic.help_text().map(str::to_owned),
            line,
            column,
            start: span.map_or(0, Span::start),
            end: span.map_or(0, Span::end),
            labels: diagnostic.labels().iter().map(Pointer::of).collect(),
            edits: diagnostic.edits().iter().map(Change::of).collect(),
            text: text.filter(|_| span.is_some()),
            is_placed: false,
        }
    }

    /// The same, of a file whose parts have lines and columns in it.
    pub(crate) fn placed(mut self) -> Self {
        self.is_placed = true;
        self
    }

    /// Takes a warning for an error.
    pub(crate) fn deny(&mut self) {
        self.severity = "error";
    }

    /// Whether line, column, start and end are those of the file, and not of a text in it.
    pub(crate) fn is_of_file(&self) -> bool {
        self.place.is_none() || self.is_placed
    }

    /// Whether a label lies in the text that is drawn.
    pub(crate) fn is_beside(&self, label: &Pointer) -> bool {
        label.place.is_none() || self.is_placed
    }

    pub(crate) fn is_error(&self) -> bool {
        self.severity == "error"
    }
}
