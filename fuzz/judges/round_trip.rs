//! A text without errors, printed and read again, prints the same and says the same.

use super::{conditions, statements, text};

pub(crate) fn round_trip(input: &[u8]) {
    let source = text(input);
    let policy = allowhere::parse_policy(source);
    if !policy.has_errors() {
        let printed = policy.tree().to_string();
        let again = allowhere::parse_policy(&printed);
        assert!(!again.has_errors(), "{printed}");
        assert_eq!(printed, again.tree().to_string());
        assert_eq!(statements(policy.tree()), statements(again.tree()), "{printed}");
    }

    let boundary = allowhere::parse_boundary(source);
    if !boundary.has_errors() {
        let printed = boundary.tree().to_string();
        let again = allowhere::parse_boundary(&printed);
        assert!(!again.has_errors(), "{printed}");
        assert_eq!(printed, again.tree().to_string());
        assert_eq!(conditions(boundary.tree().conditions()), conditions(again.tree().conditions()), "{printed}");
    }
}
