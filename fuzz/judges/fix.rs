//! What is put right leaves nothing certain over, makes no error where there was none, and says what it changed.

use allowhere::{Catalog, Diagnostic, Fixed, check_boundary, check_policy, fix_boundary, fix_policy};

use super::{catalog, text};

pub(crate) fn fix(input: &[u8]) {
    let source = text(input);
    for is_builtin in [false, true] {
        let catalog = catalog(is_builtin);
        let policy = |text: &str| check_policy(text, catalog).into_parts().1;
        is_fixed(source, catalog, fix_policy, &policy);
        let boundary = |text: &str| check_boundary(text, catalog).into_parts().1;
        is_fixed(source, catalog, fix_boundary, &boundary);
    }
}

fn is_fixed(
    source: &str,
    catalog: &Catalog,
    fix: fn(&str, &Catalog) -> Fixed,
    check: &dyn Fn(&str) -> Vec<Diagnostic>,
) {
    // Each pass brings up what was hidden; so many are looked for and no more.
    const PASSES: usize = 16;
    let fixed = fix(source, catalog);
    let (before, left) = (check(source), check(fixed.text()));
    if fixed.applied().is_empty() {
        assert_eq!(fixed.text(), source);
        assert!(before.iter().all(|found| found.edits().is_empty()), "{before:?}");
    }
    for applied in fixed.applied() {
        let span = applied.span().expect("a place");
        assert!(source.get(span.start()..span.end()).is_some(), "{span:?} of {applied:?}");
    }
    if fixed.applied().len() < PASSES {
        assert!(left.iter().all(|left| left.edits().is_empty()), "{:?}: {left:?}", fixed.text());
        assert_eq!(fix(fixed.text(), catalog).text(), fixed.text());
    }
    let has_errors = |found: &[Diagnostic]| found.iter().any(Diagnostic::is_error);
    assert!(has_errors(&before) || !has_errors(&left), "{:?}: {left:?}", fixed.text());
}
