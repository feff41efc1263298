//! The example of every code is an example of it: the wrong text has it, and the right one has no error.

use allowhere::{
    Catalog, Code, DecisionTable, Diagnostic, ExampleKind, Repository, check_boundary, check_policy, traps,
};

#[test]
fn examples_show_what_they_say() {
    let (mut shown, mut wrongly) = (0, Vec::new());
    for code in Code::all() {
        let example = code.example();
        if example.kind == ExampleKind::Words {
            continue;
        }
        let wrong = diagnostics(code, example.wrong);
        if !matches!(wrong.as_slice(), [only] if only.code() == code) {
            wrongly.push(format!("{code}: one mistake is one diagnostic, but {wrong:#?}"));
        }
        let right = diagnostics(code, example.right);
        if !right.is_empty() {
            wrongly.push(format!("{code}: nothing is wrong with the right one, but {right:#?}"));
        }
        shown += 1;
    }
    println!("{shown} examples of {} codes", Code::all().len());
    assert!(shown > 50, "{shown}");
    assert!(wrongly.is_empty(), "{}", wrongly.join("\n"));
}

fn diagnostics(code: Code, text: &str) -> Vec<Diagnostic> {
    let (catalog, kind) = (Catalog::builtin(), code.example().kind);
    match kind {
        ExampleKind::Policy => check_policy(text, &catalog).into_parts().1,
        ExampleKind::Boundary => check_boundary(text, &catalog).into_parts().1,
        ExampleKind::Document => {
            let repository: Repository = toml::from_str(text).expect("a document in TOML");
            let mut found = match DecisionTable::compile(&repository, &catalog) {
                Ok(table) => table.warnings().to_vec(),
                Err(refused) => refused.into_diagnostics(),
            };
            // The examples of other codes are too short to be free of traps.
            if code.is_trap() {
                found.extend(traps(&repository, &catalog));
            }
            found
        }
        ExampleKind::Words | _ => unreachable!("{kind:?} has no text"),
    }
}
