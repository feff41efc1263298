//! A text without errors, formatted, has the same tree and the same comments, and is its own canonical form.

#![no_main]

use allowhere::ast::Condition;
use allowhere::{Refused, format_boundary, format_policy, parse_boundary, parse_policy};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| {
    let policy = parse_policy(source);
    let formatted = format_policy(source);
    assert_eq!(formatted.is_err(), policy.has_errors());
    if let Ok(formatted) = formatted {
        canonical(source, &formatted, format_policy);
        let again = parse_policy(&formatted);
        assert_eq!(policy.tree().statements().len(), again.tree().statements().len(), "{formatted}");
        for (one, other) in policy.tree().statements().iter().zip(again.tree().statements()) {
            assert_eq!(one.effect(), other.effect());
            let names = one.permissions().iter().map(|permission| permission.name());
            assert!(names.eq(other.permissions().iter().map(|permission| permission.name())));
            same_conditions(one.conditions(), other.conditions());
        }
    }

    let boundary = parse_boundary(source);
    let formatted = format_boundary(source);
    assert_eq!(formatted.is_err(), boundary.has_errors());
    if let Ok(formatted) = formatted {
        canonical(source, &formatted, format_boundary);
        same_conditions(boundary.tree().conditions(), parse_boundary(&formatted).tree().conditions());
    }
});

fn canonical(source: &str, formatted: &str, format: fn(&str) -> Result<String, Refused>) {
    assert_eq!(format(formatted).as_deref(), Ok(formatted), "formatted again, it differs");
    assert_eq!(comments(source), comments(formatted), "{formatted}");
}

/// The comments of a text without errors, which holds nothing else with slashes but strings.
fn comments(text: &str) -> Vec<&str> {
    let mut comments = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(['/', '"', '\'']) {
        let behind = &rest[start..];
        let end = if behind.starts_with('/') {
            let end = behind.find(['\r', '\n']).unwrap_or(behind.len());
            comments.push(behind[..end].trim_end_matches([' ', '\t']));
            end
        } else {
            let quote = &behind[..1];
            behind[1..].find(quote).expect("strings are closed") + 2
        };
        rest = &behind[end..];
    }
    comments
}

fn same_conditions(some: &[Condition<'_>], others: &[Condition<'_>]) {
    assert_eq!(some.len(), others.len());
    for (one, other) in some.iter().zip(others) {
        assert_eq!((one.name(), one.operator()), (other.name(), other.operator()));
        let texts = one.values().iter().map(|value| value.text());
        assert!(texts.eq(other.values().iter().map(|value| value.text())));
    }
}
