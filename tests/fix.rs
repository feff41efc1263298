//! What `--fix` may put right, it puts right; and nothing else.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use allowhere::{Catalog, Diagnostic, check_boundary, check_policy, fix_boundary, fix_policy};

/// Each form of section 2 that is not in the language and has one certain meaning, and what it means.
const CERTAIN: [(&str, &str); 39] = [
    ("ALLOW a:b:c WHERE x:y == \"v\";", "ALLOW a:b:c WHERE x:y = \"v\";"),
    ("ALLOW a:b:c WHERE x:y <> \"v\";", "ALLOW a:b:c WHERE x:y != \"v\";"),
    ("ALLOW a:b:c WHERE x:y contains \"v\";", "ALLOW a:b:c WHERE x:y MATCH (\"*v*\");"),
    ("ALLOW a:b:c WHERE x:y contains v;", "ALLOW a:b:c WHERE x:y MATCH (\"*v*\");"),
    ("ALLOW a:b:c WHERE x:y contains (\"v\", 'w');", "ALLOW a:b:c WHERE x:y MATCH (\"*v*\", \"*w*\");"),
    ("ALLOW a:b:c WHERE x:y endsWith \"v\";", "ALLOW a:b:c WHERE x:y MATCH (\"*v\");"),
    ("ALLOW a:b:c WHERE x:y endswith '\"';", "ALLOW a:b:c WHERE x:y MATCH ('*\"');"),
    ("ALLOW a:b:c WHERE x:y LIKE \"v%\";", "ALLOW a:b:c WHERE x:y MATCH (\"v*\");"),
    ("ALLOW a:b:c WHERE x:y STARTS WITH \"v\";", "ALLOW a:b:c WHERE x:y startsWith \"v\";"),
    ("ALLOW a:b:c WHERE x:y not starts\n with \"v\";", "ALLOW a:b:c WHERE x:y NOT startsWith \"v\";"),
    ("ALLOW a:b:c WHERE x:y MATCH \"v\";", "ALLOW a:b:c WHERE x:y MATCH (\"v\");"),
    ("ALLOW a:b:c WHERE x:y IN \"v\", 'w' AND x:z = \"1\";", "ALLOW a:b:c WHERE x:y IN (\"v\", 'w') AND x:z = \"1\";"),
    ("ALLOW a:b:c WHERE x:y IN \"v\" )", "ALLOW a:b:c WHERE x:y IN (\"v\" )"),
    ("ALLOW a:b:c WHERE x:y NOT IN v", "ALLOW a:b:c WHERE x:y NOT IN (\"v\")"),
    ("ALLOW a:b:c WHERE x:y IN v w", "ALLOW a:b:c WHERE x:y IN (\"v w\")"),
    ("ALLOW a:b:c WHERE x:y startsWith (\"v\");", "ALLOW a:b:c WHERE x:y startsWith \"v\";"),
    ("ALLOW a:b:c WHERE x:y startsWith ( v );", "ALLOW a:b:c WHERE x:y startsWith  \"v\" ;"),
    ("ALLOW a:b:c WHERE x:y = 5;", "ALLOW a:b:c WHERE x:y = \"5\";"),
    ("ALLOW a:b:c WHERE x:y = builtin:a.b;", "ALLOW a:b:c WHERE x:y = \"builtin:a.b\";"),
    ("ALLOW a:b:c WHERE x:y = “v”;", "ALLOW a:b:c WHERE x:y = \"v\";"),
    ("ALLOW a:b:c WHERE x:y = „v\";", "ALLOW a:b:c WHERE x:y = \"v\";"),
    ("ALLOW a:b:c WHERE x:y = ‘say \"v\"’;", "ALLOW a:b:c WHERE x:y = 'say \"v\"';"),
    ("ALLOW a:b:c WHERE x:y contains “v”;", "ALLOW a:b:c WHERE x:y MATCH (\"*v*\");"),
    ("ALLOW a:b:c WHERE x:y IN (\"v\" \"w\");", "ALLOW a:b:c WHERE x:y IN (\"v\", \"w\");"),
    ("ALLOW a:b:c WHERE x:y IN (\"v\",);", "ALLOW a:b:c WHERE x:y IN (\"v\");"),
    ("ALLOW a:b:c a:b:d;", "ALLOW a:b:c, a:b:d;"),
    ("ALLOW a:b:c, WHERE x:y = \"v\";", "ALLOW a:b:c WHERE x:y = \"v\";"),
    ("ALLOW a:b:c\nDENY a:b:d", "ALLOW a:b:c;\nDENY a:b:d"),
    ("ALLOW a:b:c WHERE x:y IN \"v\" ALLOW a:b:d", "ALLOW a:b:c WHERE x:y IN (\"v\"); ALLOW a:b:d"),
    ("\"ALLOW a:b:c;\"", "ALLOW a:b:c;"),
    ("'ALLOW a:b:c WHERE x:y = \"v\"';", "ALLOW a:b:c WHERE x:y = \"v\";"),
    ("“ALLOW a:b:c”\n", "ALLOW a:b:c\n"),
    ("# why\nALLOW a:b:c; -- because\n", "// why\nALLOW a:b:c; // because\n"),
    ("ALLOW a:b:c; /* why */", "ALLOW a:b:c; // why "),
    ("/* why */\nALLOW a:b:c;", "// why \nALLOW a:b:c;"),
    ("/* one\r\n   two */ ALLOW a:b:c;", "// one\r\n//   two \r\n ALLOW a:b:c;"),
    ("ALLOW a:b:c WHERE global:week-day = 'MONDAY';", "ALLOW a:b:c WHERE global:week-day = \"Monday\";"),
    (
        "ALLOW dynatrace.settings:objects:read WHERE schemaId = \"v\";",
        "ALLOW settings:objects:read WHERE settings:schemaId = \"v\";",
    ),
    (
        "ALLOW settings:objects:read WHERE dynatrace.settings:schemaId == v",
        "ALLOW settings:objects:read WHERE settings:schemaId = \"v\"",
    ),
];

/// What has several meanings, or none that is certain.
const UNCERTAIN: [&str; 15] = [
    "ALLOW a:b:c WHERE x:y = \"v\" OR x:y = \"w\";",
    "ALLOW a:b:c WHERE (x:y = \"v\");",
    "ALLOW a:b:c WHERE x:y <= \"v\";",
    "ALLOW a:b:c WHERE x:y >= \"v\";",
    "ALLOW a:b:c WHERE NOT (x:y = \"v\");",
    "ALLOW a:b:c WHERE x:y NOT MATCH (\"v\");",
    "ALLOW a:b:c WHERE x:y NOT contains \"v\";",
    "ALLOW a:b:c WHERE x:y contains \"v*\";",
    "ALLOW a:b:c WHERE x:y LIKE \"v_\";",
    "ALLOW a:b:*;",
    "ALLOW a:b:c:d;",
    "ALLOW a:b:c WHERE x:y = \"v;",
    "ALLOW a:b:c WHERE x:y = “say \"v\" and 'w'”;",
    "ALLOW a:b:c WHERE x:y STARTS // so\n WITH \"v\";",
    "ALLOW a:b:c WHERE x:y = one\ntwo;",
];

#[test]
fn certain_mistakes_are_put_right() {
    for (wrong, right) in CERTAIN {
        let fixed = fix_policy(wrong, &CATALOG);
        assert_eq!(fixed.text(), right, "{wrong}");
        assert!(!fixed.applied().is_empty());
        for applied in fixed.applied() {
            let span = applied.span().expect("a place");
            assert!(wrong.get(span.start()..span.end()).is_some(), "{wrong}: {span:?}");
        }
        assert!(!check_policy(right, &CATALOG).has_errors(), "{right}");
        assert_eq!(fix_policy(right, &CATALOG).text(), right, "nothing is left to put right");
    }
    let boundary = "environment:management-zone startsWith (\"[Prod]\") global:week-day = \"friday\"";
    let fixed = fix_boundary(boundary, &CATALOG);
    assert_eq!(fixed.text(), "environment:management-zone startsWith \"[Prod]\"; global:week-day = \"Friday\"");
    println!("{} mistakes put right", CERTAIN.len() + 1);
}

#[test]
fn uncertain_mistakes_stay() {
    for wrong in UNCERTAIN {
        let fixed = fix_policy(wrong, &CATALOG);
        assert_eq!((fixed.text(), fixed.applied()), (wrong, &[][..]));
        assert!(check_policy(wrong, &CATALOG).has_errors(), "{wrong}");
    }
}

#[test]
fn a_text_does_not_grow_beyond_its_limit() {
    let wrong = "# c\n".repeat(1 << 18);
    let fixed = fix_policy(&wrong, &CATALOG);
    assert!(fixed.text() == wrong && fixed.applied().is_empty());
    let wrong = "# c\n".repeat(1 << 16);
    let fixed = fix_policy(&wrong, &CATALOG);
    assert!(fixed.text().starts_with("// c\n") && fixed.applied().len() > 10_000);
}

/// Over the texts of the diagnostics: what is put right, to be looked at.
#[test]
fn every_known_mistake() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/diagnostics");
    let mut names: Vec<String> = fs::read_dir(&folder)
        .expect("the folder is checked in")
        .map(|entry| entry.expect("the folder can be read").file_name().into_string().expect("names are UTF-8"))
        .filter(|name| name.ends_with(".policy") || name.ends_with(".boundary"))
        .collect();
    names.sort_unstable();
    assert!(names.len() > 100, "{} texts", names.len());
    let mut told = String::new();
    for name in names {
        let source = fs::read_to_string(folder.join(&name)).expect("the text is checked in");
        let fixed = fix(&name, &source);
        if fixed.1.is_empty() {
            assert_eq!(fixed.0, source);
            continue;
        }
        let left: Vec<&str> = check(&name, &fixed.0).iter().map(|left| left.code().as_str()).collect();
        let codes: Vec<&str> = fixed.1.iter().map(|applied| applied.code().as_str()).collect();
        let _ = writeln!(told, "=== {name}: {}\n{}", codes.join(", "), fixed.0.trim_end());
        if !left.is_empty() {
            let _ = writeln!(told, "--- left: {}", left.join(", "));
        }
    }
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/fix"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("known-mistakes", told));
}

/// Any sequence of tokens comes to an end, nothing certain is left over, and what is applied says what it changes.
#[test]
fn nothing_certain_is_left() {
    const PARTS: [&str; 48] = [
        "ALLOW ",
        "DENY ",
        "a:b:c",
        "x:y",
        "a:b:c:d",
        "a:*:c",
        " WHERE ",
        " AND ",
        " OR ",
        " IN ",
        " NOT ",
        " MATCH ",
        " STARTS ",
        " WITH ",
        " startsWith ",
        " contains ",
        " endsWith ",
        " LIKE ",
        " = ",
        " == ",
        " <> ",
        " <= ",
        ";",
        ",",
        "(",
        ")",
        "\"v\"",
        "'w'",
        "“q”",
        "“",
        "\"",
        "'",
        "word",
        "5",
        "# n\n",
        "-- n\n",
        "/* n */",
        "/*",
        "//n\n",
        "\n",
        "\r\n",
        "null",
        "schemaId",
        "dynatrace.settings:objects:read",
        "settings:objects:read",
        "global:week-day",
        "\"monday\"",
        "é",
    ];
    let mut state: u64 = 7;
    let mut below = |bound: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(state >> 33).expect("31 bits") % bound
    };
    let mut changed = 0;
    for round in 0..10_000 {
        let source: String = (0..=below(16)).map(|_| PARTS[below(PARTS.len())]).collect();
        let name = if round % 4 == 0 { "x.boundary" } else { "x.policy" };
        let (text, applied) = fix(name, &source);
        changed += usize::from(!applied.is_empty());
        let left = check(name, &text);
        assert!(left.iter().all(|left| left.edits().is_empty()), "{source:?} became {text:?}, and more: {left:?}");
        let before = check(name, &source).iter().filter(|found| found.is_error()).count();
        assert!(before > 0 || left.iter().all(|left| !left.is_error()), "{source:?} became {text:?}: {left:?}");
    }
    assert!(changed > 1_000, "{changed}");
}

/// Made once: it takes longer than most texts.
static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::builtin);

fn fix(name: &str, source: &str) -> (String, Vec<Diagnostic>) {
    let fix = if name.ends_with(".boundary") { fix_boundary } else { fix_policy };
    fix(source, &CATALOG).into_parts()
}

fn check(name: &str, source: &str) -> Vec<Diagnostic> {
    if name.ends_with(".boundary") {
        check_boundary(source, &CATALOG).into_parts().1
    } else {
        check_policy(source, &CATALOG).into_parts().1
    }
}
