//! No text makes reading or checking panic, what is said of it is one line each, and every span lies in it, on character
//! boundaries.

use allowhere::ast::{Condition, Statement};
use allowhere::{Diagnostic, Label, Span};

use super::{catalog, text};

pub(crate) fn parse(input: &[u8]) {
    let source = text(input);
    let policy = allowhere::parse_policy(source);
    policy.tree().statements().iter().for_each(|statement| in_statement(source, statement));
    in_diagnostics(source, policy.diagnostics());

    let boundary = allowhere::parse_boundary(source);
    boundary.tree().conditions().iter().for_each(|condition| in_condition(source, condition));
    in_diagnostics(source, boundary.diagnostics());

    for is_builtin in [false, true] {
        let checked = allowhere::check_policy(source, catalog(is_builtin));
        assert_eq!(checked.tree(), policy.tree(), "checking changes nothing");
        in_diagnostics(source, checked.diagnostics());

        let checked = allowhere::check_boundary(source, catalog(is_builtin));
        assert_eq!(checked.tree(), boundary.tree(), "checking changes nothing");
        in_diagnostics(source, checked.diagnostics());
    }
}

fn in_statement(source: &str, statement: &Statement<'_>) {
    in_text(source, statement.span());
    for permission in statement.permissions() {
        in_text(source, permission.span());
    }
    statement.conditions().iter().for_each(|condition| in_condition(source, condition));
}

fn in_condition(source: &str, condition: &Condition<'_>) {
    for span in [condition.span(), condition.name_span(), condition.operator_span()] {
        in_text(source, span);
    }
    for value in condition.values() {
        in_text(source, value.span());
    }
}

fn in_diagnostics(source: &str, diagnostics: &[Diagnostic]) {
    for diagnostic in diagnostics {
        let said = [diagnostic.message()].into_iter().chain(diagnostic.help_text());
        for line in said.chain(diagnostic.labels().iter().map(Label::message)) {
            let ends_or_reorders = |character: char| {
                character.is_control() || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
            };
            assert!(!line.contains(ends_or_reorders), "a message is one line: {line:?}");
        }
        in_text(source, diagnostic.span().expect("trouble in a text has a place"));
        diagnostic.labels().iter().for_each(|label| in_text(source, label.span()));
        diagnostic.edits().iter().for_each(|edit| in_text(source, edit.span()));
    }
}

fn in_text(source: &str, span: Span) {
    assert!(source.get(span.start()..span.end()).is_some(), "{span:?} is not in the text");
}
