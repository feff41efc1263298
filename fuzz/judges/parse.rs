//! No text makes reading or checking panic, and every span lies in its text, on character boundaries.

use allowhere::ast::{Condition, Statement};
use allowhere::{Diagnostic, Span};

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
        assert!(!diagnostic.message().contains('\n'), "a message is one line");
        in_text(source, diagnostic.span().expect("trouble in a text has a place"));
        diagnostic.labels().iter().for_each(|label| in_text(source, label.span()));
        diagnostic.edits().iter().for_each(|edit| in_text(source, edit.span()));
    }
}

fn in_text(source: &str, span: Span) {
    assert!(source.get(span.start()..span.end()).is_some(), "{span:?} is not in the text");
}
