//! A text without errors, printed and read again, prints the same and says the same.

#![no_main]

use allowhere::ast::Condition;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|source: &str| {
    let policy = allowhere::parse_policy(source);
    if !policy.has_errors() {
        let printed = policy.tree().to_string();
        let again = allowhere::parse_policy(&printed);
        assert!(!again.has_errors(), "{printed}");
        assert_eq!(printed, again.tree().to_string());
        assert_eq!(policy.tree().statements().len(), again.tree().statements().len());
        for (one, other) in policy.tree().statements().iter().zip(again.tree().statements()) {
            assert_eq!(one.effect(), other.effect());
            let names = one.permissions().iter().map(|permission| permission.name());
            assert!(names.eq(other.permissions().iter().map(|permission| permission.name())));
            same_conditions(one.conditions(), other.conditions());
        }
    }

    let boundary = allowhere::parse_boundary(source);
    if !boundary.has_errors() {
        let printed = boundary.tree().to_string();
        let again = allowhere::parse_boundary(&printed);
        assert!(!again.has_errors(), "{printed}");
        assert_eq!(printed, again.tree().to_string());
        same_conditions(boundary.tree().conditions(), again.tree().conditions());
    }
});

fn same_conditions(some: &[Condition<'_>], others: &[Condition<'_>]) {
    assert_eq!(some.len(), others.len());
    for (one, other) in some.iter().zip(others) {
        assert_eq!((one.name(), one.operator()), (other.name(), other.operator()));
        let texts = one.values().iter().map(|value| value.text());
        assert!(texts.eq(other.values().iter().map(|value| value.text())));
    }
}
