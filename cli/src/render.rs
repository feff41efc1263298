//! Printing: diagnostics drawn for people, JSON for tools, and the exit code.

use std::fmt::Write as _;
use std::io::{IsTerminal, Write as _};
use std::ops::Range;
use std::process::ExitCode;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use serde::Serialize;

use crate::finding::Finding;

/// Wrong usage, or a file that cannot be read.
pub(crate) const UNUSABLE: u8 = 64;
/// The table and the explanation disagree.
pub(crate) const DISAGREEMENT: u8 = 70;

/// What a command has to say.
#[derive(Default)]
pub(crate) struct Outcome {
    /// The result, for standard output.
    pub(crate) out: String,
    /// What is said on the way, for standard error.
    pub(crate) notes: String,
    pub(crate) exit: u8,
}

impl Outcome {
    pub(crate) fn unusable(message: &str) -> Self {
        let mut outcome = Self::default();
        outcome.complain(message);
        outcome
    }

    /// One line that says something on the way.
    pub(crate) fn note(&mut self, message: &str) {
        let _ = writeln!(self.notes, "allowhere: {}", visible(message));
    }

    /// One line, and the exit code of wrong usage.
    pub(crate) fn complain(&mut self, message: &str) {
        self.note(message);
        self.exit(UNUSABLE);
    }

    /// Exits with `code`, unless something worse came before.
    pub(crate) fn exit(&mut self, code: u8) {
        self.exit = self.exit.max(code);
    }

    pub(crate) fn json(&mut self, result: &impl Serialize) {
        // Only strings and numbers are in our results, so that this cannot fail.
        self.out = serde_json::to_string_pretty(result).unwrap_or_default() + "\n";
    }
}

/// `{"diagnostics":[…]}`.
#[derive(Serialize)]
pub(crate) struct Findings<'f> {
    pub(crate) diagnostics: &'f [Finding],
}

/// Prints, and gives the exit code.
pub(crate) fn finish(outcome: &Outcome) -> ExitCode {
    let _ = std::io::stderr().write_all(outcome.notes.as_bytes());
    let mut out = std::io::stdout().lock();
    if let Err(error) = out.write_all(outcome.out.as_bytes()).and_then(|()| out.flush()) {
        // Whoever stopped reading has what they wanted.
        if error.kind() != std::io::ErrorKind::BrokenPipe {
            let _ = writeln!(std::io::stderr(), "allowhere: cannot write the result: {error}");
            return ExitCode::from(UNUSABLE);
        }
    }
    ExitCode::from(outcome.exit)
}

/// Whether to use colours on `stream`.
pub(crate) fn colours(stream: &impl IsTerminal) -> bool {
    stream.is_terminal() && std::env::var_os("NO_COLOR").is_none()
}

/// The findings as people read them.
pub(crate) fn drawn(findings: &[Finding], in_colour: bool) -> String {
    let renderer = if in_colour { Renderer::styled() } else { Renderer::plain() };
    let mut drawn = String::new();
    for finding in findings {
        let level = if finding.is_error() { Level::ERROR } else { Level::WARNING };
        let path = match &finding.place {
            Some(place) if !finding.is_of_file() => visible(&format!("{}: {place}", finding.file)),
            _ => visible(&finding.file),
        };
        let message = visible(&finding.message);
        let group = Group::with_title(level.primary_title(message.as_str()).id(finding.code.as_str()));
        let group = if let Some(window) = window(finding) {
            group.element(snippet(finding, &window, path))
        } else {
            origin(group, finding, path)
        };
        let group = match &finding.place {
            Some(place) if finding.is_of_file() => group.element(Level::NOTE.message(visible(&format!("in {place}")))),
            _ => group,
        };
        let group = match &finding.help {
            Some(help) => group.element(Level::HELP.message(visible(help))),
            None => group,
        };
        drawn.push_str(&renderer.render(&[group]));
        drawn.push_str("\n\n");
    }
    drawn
}

/// Where a finding is, without the lines; what is said of an account as such is nowhere.
fn origin<'w>(group: Group<'w>, finding: &Finding, path: String) -> Group<'w> {
    if path.is_empty() {
        return group;
    }
    let origin = annotate_snippets::Origin::path(path);
    // Without a text there is no line to name.
    let has_line = finding.text.is_some();
    group.element(if has_line { origin.line(finding.line).char_column(finding.column) } else { origin })
}

/// The lines that a finding lies on.
struct Window<'t> {
    lines: &'t str,
    offset: usize,
    first: usize,
}

/// None if there is no text, or too much of it to be looked at.
fn window(finding: &Finding) -> Option<Window<'_>> {
    const LONGEST: usize = 4_000;
    let text = finding.text.as_deref()?;
    let (start, end) = (finding.start, finding.end);
    // What the labels of the same text point at is shown, too, if all of it is short enough.
    let labels = finding.labels.iter().filter(|label| finding.is_beside(label));
    let wide = labels.fold((start, end), |(start, end), label| (start.min(label.start), end.max(label.end)));
    let (start, end) = if wide.1 - wide.0 <= LONGEST / 2 { wide } else { (start, end) };
    // Not looked for any farther than it would be shown: all of a file may be one line.
    let before = text.as_bytes().get(start.saturating_sub(LONGEST + 1)..start)?;
    let start = match before.iter().rposition(|&byte| byte == b'\n') {
        Some(newline) => start - before.len() + newline + 1,
        None if before.len() == start => 0,
        None => return None,
    };
    let behind = text.as_bytes().get(end..text.len().min(end + LONGEST + 1))?;
    let newline = behind.iter().position(|&byte| byte == b'\n');
    let end = end + newline.unwrap_or(behind.len());
    let lines = text.get(start..end).filter(|lines| lines.len() <= LONGEST)?;
    // The CR belongs to the end of the line.
    let lines = lines.strip_suffix('\r').unwrap_or(lines);
    // Counted from the line of the finding, so that a long text is not counted again for each.
    let above = text.get(start..finding.start)?.bytes().filter(|&byte| byte == b'\n').count();
    Some(Window { lines, offset: start, first: finding.line.saturating_sub(above).max(1) })
}

fn snippet<'w>(
    finding: &'w Finding,
    window: &Window<'w>,
    path: String,
) -> Snippet<'w, annotate_snippets::Annotation<'w>> {
    let inside = |start: usize, end: usize| -> Range<usize> {
        let cut = |offset: usize| offset.saturating_sub(window.offset).min(window.lines.len());
        cut(start)..cut(end)
    };
    let primary = AnnotationKind::Primary.span(inside(finding.start, finding.end));
    let snippet = Snippet::source(window.lines).line_start(window.first).path(path);
    let inside_window = |start: usize, end: usize| start >= window.offset && end <= window.offset + window.lines.len();
    let labels =
        finding.labels.iter().filter(|label| finding.is_beside(label) && inside_window(label.start, label.end));
    let labels =
        labels.map(|label| AnnotationKind::Context.span(inside(label.start, label.end)).label(visible(&label.message)));
    snippet.annotation(primary).annotations(labels)
}

/// The text without characters that would command a terminal, on one line.
pub(crate) fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_control()
            || ('\u{202a}'..='\u{202e}').contains(&character)
            || ('\u{2066}'..='\u{2069}').contains(&character)
        {
            visible.extend(character.escape_default());
        } else {
            visible.push(character);
        }
    }
    visible
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::finding::Fault;

    #[test]
    fn no_character_reorders_a_line_or_ends_it() {
        let commands = ['\0', '\u{1b}', '\u{7f}', '\u{85}', '\u{9b}'];
        for character in commands.into_iter().chain('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}') {
            assert_eq!(visible(&format!("x{character}y")), format!("x{}y", character.escape_default()));
        }
        for character in ['\u{202f}', '\u{2065}', '\u{206a}', 'é'] {
            assert_eq!(visible(&format!("x{character}y")), format!("x{character}y"));
        }
    }

    #[test]
    fn what_is_said_of_no_file_points_nowhere() {
        let of =
            |file: &str, place: &str| drawn(&[Finding::in_document(file, Fault::malformed("a fault"), place)], false);
        assert_eq!(of("", ""), "error[malformed-document]: a fault\n\n");
        assert_eq!(of("a.toml", ""), "error[malformed-document]: a fault\n--> a.toml\n\n");
        assert_eq!(of("a.toml", "policies[0]"), "error[malformed-document]: a fault\n--> a.toml: policies[0]\n\n");
    }
}
