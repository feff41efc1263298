//! Files together, and files that mean harm.

use std::fmt::Write as _;

use serde_json::json;

use super::*;

/// The documents of files named `a.yaml`, `b.yaml`, and so on; each finding as `file:line:column code (name)`.
fn documents(texts: &[&str]) -> (Vec<serde_json::Value>, Vec<String>) {
    let names: Vec<String> = ('a'..).zip(texts).map(|(name, _)| format!("{name}.yaml")).collect();
    let files: Vec<_> = names.iter().map(String::as_str).zip(texts.iter().copied()).collect();
    let stated = read(&files);
    let findings = stated.iter().flat_map(|stated| &stated.findings);
    let findings = findings.map(|finding| {
        let place = finding.place.as_deref().unwrap_or_default();
        format!("{}:{}:{} {} ({place})", finding.file, finding.line, finding.column, finding.code)
    });
    let findings = findings.collect();
    (stated.into_iter().map(|stated| stated.document).collect(), findings)
}

const POLICY: &str = "policies:\n- {id: p, name: P, level: {type: account}, policy: 'ALLOW a:b:c;'}\n";

#[test]
fn what_other_tools_write_is_not_ours() {
    for ours in [
        POLICY,
        "boundaries:\n- {id: b, name: B}\n",
        "groups:\n- account:\n    policies: []\n",
        "users:\n- email: someone@example.com\n",
        "--- \nx: 1\n---\nserviceUsers:\n- name: S\n",
        "manifestVersion: 1.0\naccounts: []\n",
        "\u{feff}policies: [\n",
        "groups:\n- name: [\n  account:\n",
    ] {
        assert!(is_monaco(ours), "{ours}");
    }
    for other in [
        "",
        "policies: none",
        "groups:\n- name: latency\n  rules: []\n",
        "groups:\n- name: {{ .Values.name }\n  rules:\n",
        "apiVersion: v1\nusers:\n- name: admin\n  user: {}\n",
        "manifestVersion: 1.0\nprojects: []\n",
        "- policies\n",
        "a: [\n",
    ] {
        assert!(!is_monaco(other), "{other}");
    }
}

#[test]
fn the_account_is_that_of_the_manifest() {
    let manifest = |accounts: &str| format!("manifestVersion: 1.0\naccounts:\n{accounts}");
    let one = "- {name: a, accountUUID: u-1}\n";
    for (accounts, expected) in [
        (one.to_owned(), "u-1"),
        ("- {name: a, accountUUID: {type: value, value: u-2}}\n".to_owned(), "u-2"),
        ("- {name: a, accountUUID: {type: environment, value: ACCOUNT}}\n".to_owned(), "account"),
        (format!("{one}- {{name: b, accountUUID: u-1}}\n"), "u-1"),
        (format!("{one}- {{name: b, accountUUID: u-3}}\n"), "account"),
        (format!("{one}- {{name: b, accountUUID: {{type: environment, value: B}}}}\n"), "account"),
    ] {
        let (documents, findings) = documents(&[&manifest(&accounts), POLICY]);
        assert_eq!(findings, [""; 0]);
        assert_eq!(documents[0], json!({}));
        assert_eq!(documents[1]["policies"][0]["levelId"], expected, "{accounts}");
    }
}

#[test]
fn a_fault_that_follows_from_another_is_not_reported() {
    let groups = "groups:\n- id: g\n  name: G\n  account:\n    policies: [{type: reference, id: x}, Y]\n";
    assert_eq!(
        documents(&[groups]).1,
        [
            "a.yaml:5:38 malformed-document (groups[0].account.policies[0].id)",
            "a.yaml:5:42 left-out (groups[0].account.policies[1])",
        ]
    );
    assert_eq!(documents(&[groups, "policies: ["]).1, ["b.yaml:1:11 malformed-document ()"]);
    assert_eq!(documents(&[groups, "policies: [{}]"]).1.len(), 4);
}

#[test]
fn what_is_given_twice_counts_once() {
    let (documents, findings) = documents(&[POLICY, POLICY]);
    assert_eq!(findings, ["b.yaml:2:8 repeated-uuid (policies[0].id)"]);
    assert_eq!(documents[1], json!({}));
}

/// On a stack as small as any.
fn in_one_mebibyte<T: Send + 'static>(run: impl FnOnce() -> T + Send + 'static) -> T {
    std::thread::Builder::new().stack_size(1 << 20).spawn(run).unwrap().join().unwrap()
}

#[test]
fn what_is_nested_too_deep_is_refused_with_its_place() {
    let deep = format!("policies: {}", "[".repeat(10_000));
    let lists = format!("policies:\n{}x", "- ".repeat(10_000));
    let maps: String = (0..3_000).map(|depth| " ".repeat(depth) + "policies:\n").collect();
    let found = in_one_mebibyte(move || [documents(&[&deep]).1, documents(&[&lists]).1, documents(&[&maps]).1]);
    assert_eq!(
        found,
        [
            ["a.yaml:1:75 malformed-document ()"],
            ["a.yaml:2:127 malformed-document ()"],
            ["a.yaml:65:65 malformed-document ()"],
        ]
    );
}

#[test]
fn aliases_that_grow_are_refused_where_they_become_too_much() {
    let mut bomb = String::from("a0: &a0 [xxxxxxxxx, xxxxxxxxx]\n");
    for level in 1..30 {
        let aliases = vec![format!("*a{}", level - 1); 10].join(", ");
        writeln!(bomb, "a{level}: &a{level} [{aliases}]").unwrap();
    }
    bomb += "policies: *a29\n";
    assert_eq!(documents(&[&bomb]).1, ["a.yaml:6:25 malformed-document ()"]);
    assert_eq!(documents(&["policies: &a [*a]\n"]).1, ["a.yaml:1:15 malformed-document ()"]);
    let many = format!("x: &x y\npolicies: []\nz: [{}]\n", "*x, ".repeat(100_000));
    assert_eq!(documents(&[&many]).1, [""; 0]);
}

#[test]
fn a_file_of_faults_is_reported_in_part() {
    let faults = format!("policies: [{}]", "1, ".repeat(5_000));
    let (_, findings) = documents(&[&faults]);
    assert_eq!((findings.len(), findings[1_000].as_str()), (1_001, "a.yaml:1:1 too-many-diagnostics ()"));
}

#[test]
fn a_file_with_anything_in_it_is_read_without_harm() {
    const FILE: &str = "x: &x {level: {type: account}}\npolicies:\n- id: p\n  name: P\n  <<: *x\n  policy: |-\n    \
        ALLOW a:b:c\n      WHERE d:e = \"f\";\n\n- {<<: *x, id: q, name: Q, policy: ALLOW a:b:c;}\n\
        - id: r\n  name: R\n  <<: *x\n  policy: 'ALLOW\n\n    a:b:c;'\n- id: s\n  name: S\n  <<: *x\n  \
        policy: >+ # c\n    \"ALLOW\n    a\n      b\n\n\nboundaries:\n- id: b\n  name: B\n  query: \"a:b = \\\n    'c';\"\n";
    let parts = [
        "\n", "\r\n", "\r", " ", "  ", "\t", "'", "\"", "|", ">", "2", "+", "-", "- ", ": ", ":", "#", "&a ", "*x",
        "<<", "[", "]", "{", "}", ",", "\\", "\\x4", "!", "!!str ", "? ", "%", "---\n", "...\n", "ä", "\u{feff}",
        "\u{2028}", "\0", "~",
    ];
    let mut seed: usize = 1;
    let mut below = |limit: usize| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % limit
    };
    let mut texts = 0;
    for _ in 0..3_000 {
        let mut file = FILE.to_owned();
        for _ in 0..3 {
            let at = below(file.len());
            if file.is_char_boundary(at) {
                file.insert_str(at, parts[below(parts.len())]);
            }
        }
        let stated = read(&[("a", &file)]).remove(0);
        for finding in &stated.findings {
            assert!(file.get(finding.start..finding.end).is_some(), "{file}");
        }
        for place in stated.places.values().filter(|place| place.text.is_some()) {
            let text = "ALLOW a:b:d;\nDENY a:b:e;";
            let Some(new) = rewritten(&file, place, text) else { continue };
            let after = format!("{}{new}{}", &file[..place.span.start], &file[place.span.end..]);
            let again = read(&[("a", &after)]).remove(0);
            let mut said = again.places.values().filter_map(|place| place.text.as_ref());
            assert!(said.any(|said| said.text == text), "{file}\n{after}");
            texts += 1;
        }
    }
    assert!(texts > 1_000, "{texts}");
}
