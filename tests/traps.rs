//! The traps of whole repositories, each a file of `tests/cases/traps` with the codes and places that are expected.

use std::fs;
use std::path::Path;

use allowhere::repository::{Binding, Policy, Repository};
use allowhere::{Catalog, Code, DecisionTable, Diagnostic, Level, traps};

#[test]
fn every_repository_falls_into_the_traps_expected() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/traps");
    let mut files: Vec<_> =
        fs::read_dir(&folder).expect("the folder is checked in").map(|entry| entry.expect("an entry").path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "toml"));
    files.sort();
    let mut mismatches = Vec::new();
    for file in &files {
        let name = file.file_name().and_then(|name| name.to_str()).expect("names are UTF-8");
        let mut document: toml::Table = fs::read_to_string(file).expect("a text").parse().expect("TOML");
        let expected = document.remove("expected").expect("what is expected");
        let expected: Vec<String> = expected.try_into().expect("a list of codes and places");
        let repository: Repository = document.try_into().expect("a repository");
        let found = all(&repository);
        let said: Vec<String> = found.iter().map(told).collect();
        let codes: Vec<String> = found
            .iter()
            .map(|found| format!("{} {}", found.code(), found.path().expect("a place in the document")))
            .collect();
        if codes != expected {
            mismatches.push(format!("{name}: expected {expected:#?}\n  got {codes:#?}"));
        }
        if !said.is_empty() {
            let mut settings = insta::Settings::clone_current();
            settings.set_snapshot_path(folder.join("snapshots"));
            settings.set_prepend_module_to_snapshot(false);
            settings.set_omit_expression(true);
            settings.bind(|| insta::assert_snapshot!(name, said.join("\n\n")));
        }
    }
    println!("{} repositories", files.len());
    assert!(!files.is_empty());
    assert!(mismatches.is_empty(), "{}", mismatches.join("\n"));
}

/// Those that compiling warns of, and all others.
fn all(repository: &Repository) -> Vec<Diagnostic> {
    let catalog = Catalog::builtin();
    let warnings = match DecisionTable::compile(repository, &catalog) {
        Ok(table) => table.warnings().to_vec(),
        Err(refused) => refused.into_diagnostics(),
    };
    let mut all: Vec<Diagnostic> = warnings;
    all.extend(traps(repository, &catalog));
    all
}

fn told(found: &Diagnostic) -> String {
    let span = |span: allowhere::Span| format!("{}..{}", span.start(), span.end());
    let place = found.span().map(|place| format!(" {}", span(place))).unwrap_or_default();
    let labels = found
        .labels()
        .iter()
        .map(|label| format!("\n  {} {}: {}", label.path().unwrap_or("here"), span(label.span()), label.message()));
    let help = found.help_text().map(|help| format!("\n  help: {help}")).unwrap_or_default();
    format!("{found}\n  at:{place}{}{help}", labels.collect::<String>())
}

#[test]
fn every_trap_has_a_case() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut snapshots = String::new();
    for folder in ["traps/snapshots", "diagnostics/snapshots"] {
        for entry in fs::read_dir(cases.join(folder)).expect("the folder is checked in") {
            snapshots += &fs::read_to_string(entry.expect("an entry").path()).expect("a snapshot");
        }
    }
    let codes = Code::all().filter(|code| code.is_trap());
    let without: Vec<Code> = codes.filter(|code| !snapshots.contains(&format!("[{code}]"))).collect();
    assert!(without.is_empty(), "no case falls into {without:?}");
}

/// A label stands in the same document, or nowhere.
#[test]
fn a_trap_of_two_documents_points_into_one() {
    let part = |document: &str, text: &str| {
        let mut repository = Repository::new();
        repository.add_policy(Policy::new(text, "P", text));
        repository.append(Binding::new(Level::Global, text, ["g"]));
        repository.named(document)
    };
    for (allowing, denying, labels) in [("one", "one", 1), ("one", "other", 0), ("other", "one", 0)] {
        let mut repository = part(allowing, "ALLOW slo:slos:write WHERE global:week-day = \"Monday\";");
        repository.merge(part(denying, "DENY slo:slos:write;"));
        let found = traps(&repository, &Catalog::builtin());
        let said: Vec<_> = found.iter().map(|it| (it.code(), it.document(), it.labels().len())).collect();
        assert_eq!(said, [(Code::OverruledAllow, Some(allowing), labels)]);
    }
}
