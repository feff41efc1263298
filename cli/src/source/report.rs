//! What is said of one file: findings with their lines, so many at most.

use std::ops::Range;
use std::rc::Rc;

use crate::finding::{Fault, Finding, Pointer};

/// As many as the library says of one text.
const MOST_FINDINGS: usize = 1_000;

pub(crate) struct Report<'t> {
    file: &'t str,
    text: &'t str,
    /// The text, once for all findings; made for the first.
    shared: Option<Rc<str>>,
    /// Where each line begins.
    lines: Vec<usize>,
    findings: Vec<Finding>,
    unsaid: usize,
}

impl<'t> Report<'t> {
    pub(crate) fn new(file: &'t str, text: &'t str) -> Self {
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self { file, text, shared: None, lines, findings: Vec::new(), unsaid: 0 }
    }

    /// What stands there cannot be read, or says something wrong.
    pub(crate) fn error(&mut self, fault: Fault, name: &str, span: &Range<usize>) {
        self.say(fault, "error", name, span);
    }

    /// What stands there is left out, or says nothing.
    pub(crate) fn warning(&mut self, fault: Fault, name: &str, span: &Range<usize>) {
        self.say(fault, "warning", name, span);
    }

    /// Points the last finding at another place of this file.
    pub(crate) fn label(&mut self, message: &str, span: &Range<usize>) {
        if let Some(finding) = self.findings.last_mut().filter(|_| self.unsaid == 0) {
            let message = message.to_owned();
            finding.labels.push(Pointer { place: None, message, start: span.start, end: span.end });
        }
    }

    /// `file:line:column`, for what is said of another file.
    pub(crate) fn position(&self, at: usize) -> String {
        let (line, column) = self.line_column(at);
        format!("{}:{line}:{column}", self.file)
    }

    /// The findings in the order of the file.
    pub(crate) fn finish(mut self) -> Vec<Finding> {
        self.findings.sort_by_key(|finding| finding.start);
        if self.unsaid > 0 {
            let message = format!("{} more findings in this file are not shown", self.unsaid);
            self.findings.push(Finding::in_document(self.file, Fault::new("too-many-diagnostics", message), ""));
        }
        self.findings
    }

    fn say(&mut self, fault: Fault, severity: &'static str, name: &str, span: &Range<usize>) {
        if self.findings.len() >= MOST_FINDINGS {
            self.unsaid += 1;
            return;
        }
        let (line, column) = self.line_column(span.start);
        let text = Rc::clone(self.shared.get_or_insert_with(|| self.text.into()));
        let (start, end) = (span.start, span.end);
        let finding = Finding::in_document(self.file, fault, name);
        self.findings.push(Finding { severity, line, column, start, end, text: Some(text), ..finding });
    }

    fn line_column(&self, at: usize) -> (usize, usize) {
        let line = self.lines.partition_point(|&start| start <= at).max(1);
        let start = self.lines.get(line - 1).copied().unwrap_or_default();
        (line, self.text.get(start..at).unwrap_or_default().chars().count() + 1)
    }
}
