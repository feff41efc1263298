//! A text without errors, formatted, has the same tree and the same comments, and is its own canonical form.

use allowhere::{Refused, format_boundary, format_policy, parse_boundary, parse_policy};

use super::{conditions, statements, text};

pub(crate) fn format(input: &[u8]) {
    let source = text(input);
    let policy = parse_policy(source);
    let formatted = format_policy(source);
    assert_eq!(formatted.is_err(), policy.has_errors());
    if let Ok(formatted) = formatted {
        is_canonical(source, &formatted, format_policy);
        assert_eq!(statements(policy.tree()), statements(parse_policy(&formatted).tree()), "{formatted}");
    }

    let boundary = parse_boundary(source);
    let formatted = format_boundary(source);
    assert_eq!(formatted.is_err(), boundary.has_errors());
    if let Ok(formatted) = formatted {
        is_canonical(source, &formatted, format_boundary);
        let again = parse_boundary(&formatted);
        assert_eq!(conditions(boundary.tree().conditions()), conditions(again.tree().conditions()), "{formatted}");
    }
}

fn is_canonical(source: &str, formatted: &str, format: fn(&str) -> Result<String, Refused>) {
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
