//! The built-in catalogue is the one of `src/catalog/permissions.toml`, byte for byte.
//!
//! `ALLOWHERE_WRITE=1 cargo test --test catalog` writes `src/catalog/builtin.rs` anew.

// A test may panic: that is how it fails.
#![allow(clippy::panic)]

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

use allowhere::{Catalog, Diagnostic, check_boundary, check_policy};
use toml::{Table, Value};

#[test]
fn the_builtin_catalogue_is_current() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/catalog");
    let source = fs::read_to_string(folder.join("permissions.toml")).expect("the catalogue is checked in");
    let generated = render(&source.parse().expect("the catalogue is TOML"));
    let path = folder.join("builtin.rs");
    if env::var_os("ALLOWHERE_WRITE").is_some() {
        fs::write(&path, &generated).expect("the folder can be written");
    }
    let checked_in = fs::read_to_string(&path).unwrap_or_default();
    assert!(checked_in == generated, "run `ALLOWHERE_WRITE=1 cargo test --test catalog`");
}

#[test]
fn the_catalogue_is_that_of_the_reference() {
    let reference = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/reference/permissions.toml");
    let Ok(reference) = fs::read_to_string(reference) else {
        println!("skipped: no reference beside the project");
        return;
    };
    let ours = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/catalog/permissions.toml");
    assert!(fs::read_to_string(ours).expect("checked in") == reference);
}

#[test]
fn a_catalogue_read_at_run_time_lists_what_the_builtin_one_lists() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/catalog/permissions.toml");
    let read: Catalog = toml::from_str(&fs::read_to_string(path).expect("checked in")).expect("a catalogue");
    let builtin = Catalog::builtin();
    assert_eq!(read.permissions(), builtin.permissions());
    assert_eq!(builtin.permissions().len(), 160);
    // And says what it says, of permissions that are unknown, refused, or written with an old name as well.
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/diagnostics");
    let mut said = 0;
    for entry in fs::read_dir(cases).expect("checked in") {
        let path = entry.expect("an entry").path();
        let Some(ending @ ("policy" | "boundary")) = path.extension().and_then(|ending| ending.to_str()) else {
            continue;
        };
        let text = fs::read_to_string(&path).expect("a text");
        let found = reported(ending, &text, &builtin);
        assert_eq!(reported(ending, &text, &read), found, "{}", path.display());
        said += found.len();
    }
    assert!(said > 200, "{said}");
}

fn reported(kind: &str, text: &str, catalog: &Catalog) -> Vec<Diagnostic> {
    match kind {
        "boundary" => check_boundary(text, catalog).into_parts().1,
        _ => check_policy(text, catalog).into_parts().1,
    }
}

#[test]
fn what_else_is_listed_may_be_no_permission() {
    for (list, kind, expected) in [
        ("outside_page", "kind = \"permission\"", None),
        ("outside_page", "", None),
        ("outside_page", "kind = \"service\"", Some("unknown-permission")),
        ("rejected", "kind = \"permission\"", Some("rejected-permission")),
        ("rejected", "", Some("rejected-permission")),
        ("rejected", "kind = \"condition\"", Some("unknown-permission")),
    ] {
        let text = format!("[permissions.\"a:b:c\"]\n[[{list}]]\nname = \"x:y:z\"\n{kind}\n");
        let catalog: Catalog = toml::from_str(&text).expect("a catalogue");
        let found = reported("policy", "ALLOW x:y:z;", &catalog);
        assert_eq!(found.first().map(|found| found.code().as_str()), expected, "{text}");
    }
}

#[test]
fn an_operator_may_be_listed_twice() {
    let listed = "[permissions.\"a:b:c\".conditions]\n\"a:d\" = [\"=\", \"=\", \"IN\"]\n";
    let catalog: Catalog = toml::from_str(listed).expect("a catalogue");
    assert_eq!(reported("policy", "ALLOW a:b:c WHERE a:d = \"x\";", &catalog), []);
}

#[test]
fn names_that_are_near_are_suggested() {
    // As long as a name may be for that.
    let long = |last: &str| format!("a:b:{}{last}", "c".repeat(115));
    let catalog = format!("[permissions.\"a:b:c\"]\n[permissions.\"{}\"]\n", long("c"));
    let catalog: Catalog = toml::from_str(&catalog).expect("a catalogue");
    let help = |name: &str| {
        let found = reported("policy", &format!("ALLOW {name};"), &catalog).remove(0);
        found.help_text().map(str::to_owned)
    };
    assert_eq!(help("a:b:cc").as_deref(), Some("write `a:b:c`"));
    assert_eq!(help("a:b:ccc"), None);
    assert_eq!(help(&long("d")), Some(format!("write `{}`", long("c"))));
    assert_eq!(help(&long("dd")), None);
}

#[test]
fn operators_that_permissions_have_in_common_are_suggested() {
    for (taken, expected) in [
        ("\"IN\"", "write a statement of its own for each permission"),
        ("\"IN\", \"MATCH\"", "write one of `MATCH`, which all of them take"),
    ] {
        let listed = format!(
            "[permissions.\"a:b:c\".conditions]\n\"a:d\" = [\"=\", \"MATCH\"]\n[permissions.\"a:b:e\".conditions]\n\"a:d\" = [{taken}]\n"
        );
        let catalog: Catalog = toml::from_str(&listed).expect("a catalogue");
        let found = reported("policy", "ALLOW a:b:c, a:b:e WHERE a:d = \"x\";", &catalog);
        let said: Vec<_> = found.iter().map(|found| (found.code().as_str(), found.help_text())).collect();
        assert_eq!(said, [("partly-supported-operator", Some(expected))]);
    }
}

/// Otherwise a catalogue would say less than whoever wrote it thinks: of a DENY, for example.
#[test]
fn a_catalogue_that_says_what_nobody_would_find_is_refused() {
    let aliases = "aliases.services = { old = \"new\" }\n";
    let refused = [
        ("[permissions.\"old:b:c\"]", "`old:b:c` has the old name of a service: list it as `new:b:c`"),
        ("[permissions.\"new:b:c\".conditions]\n\"old:d\" = [\"=\"]", "list it as `new:d`"),
        ("[permissions]\n[grail]\ntable_permissions = [\"old:b:c\"]", "list it as `new:b:c`"),
        ("[permissions]\n[grail]\nmany_valued = [\"old:b:c\"]", "list it as `new:b:c`"),
        ("[permissions]\n[[outside_page]]\nname = \"old:b:c\"", "list it as `new:b:c`"),
        ("[permissions]\n[[rejected]]\nname = \"old:b:c\"\nkind = \"permission\"", "list it as `new:b:c`"),
        ("[permissions.\"new:b\"]", "`new:b` is no permission"),
        ("[permissions.\"new:b:c:d\"]", "`new:b:c:d` is no permission"),
        ("[permissions.\"new:b:c;\"]", "`new:b:c;` is no permission"),
        ("[permissions.\"new:b:\"]", "`new:b:` is no permission"),
        ("[permissions.\"new:.b:c\"]", "`new:.b:c` is no permission"),
        ("[permissions.\"new:b:-c\"]", "`new:b:-c` is no permission"),
        ("[permissions]\n[grail]\ntable_permissions = [\"new:b\"]", "`new:b` is no permission"),
        ("[permissions]\n[grail]\nmany_valued = [\"new:b:c d\"]", "`new:b:c d` is no permission"),
        ("[permissions]\n[[outside_page]]\nname = \"new:*:c\"", "`new:*:c` is no permission"),
        ("[permissions.\"new:b:c\".conditions]\n\"d\" = [\"=\"]", "`d` is no condition"),
        ("[permissions.\"new:b:c\".conditions]\n\"new:é\" = [\"=\"]", "`new:é` is no condition"),
        ("[permissions.\"new:b:c\".conditions]\n\"new:d\" = [\"==\"]", "`==` of new:d is no operator"),
        ("[permissions]\n[tables]", "unknown field `tables`"),
    ];
    for (text, message) in refused {
        let error = toml::from_str::<Catalog>(&format!("{aliases}{text}\n")).expect_err(text).to_string();
        assert!(error.contains(message), "{text}: {error}");
    }
    let chain = "aliases.services = { old = \"new\", older = \"old\" }\n[permissions]\n";
    let error = toml::from_str::<Catalog>(chain).expect_err("an alias of an alias").to_string();
    assert!(error.contains("`old` is the present name of a service and an old one, too"), "{error}");

    // Else a catalogue would make an attribute of a condition that the table of section 6 speaks of.
    for (old, present) in [("global", "new"), ("old", "global")] {
        let text = format!("aliases.services = {{ {old} = \"{present}\" }}\n[permissions]\n");
        let error = toml::from_str::<Catalog>(&text).expect_err("`global` is no service").to_string();
        let message = format!("`{old}` is listed as an old name of `{present}`, and `global` is no service");
        assert!(error.contains(&message), "{error}");
    }

    for (old, present, wrong) in [("a:b", "new", "a:b"), ("old", "global:user", "global:user"), ("old", "", "")] {
        let text = format!("aliases.services = {{ {old:?} = {present:?} }}\n[permissions]\n");
        let error = toml::from_str::<Catalog>(&text).expect_err("no name of a service").to_string();
        assert!(error.contains(&format!("`{wrong}` is no service")), "{error}");
    }

    // All that a name may be made of; and what the service refuses may be refused for its name.
    let names = "[permissions.\"_a.b-c:0:D_\".conditions]\n\"9-.:_\" = [\"=\"]\n[[rejected]]\nname = \"new:*:c\"\n";
    let catalog: Catalog = toml::from_str(&format!("{aliases}{names}")).expect("nothing is wrong with it");
    assert_eq!(catalog.permissions(), ["_a.b-c:0:D_"]);
    assert_eq!(reported("policy", "ALLOW _a.b-c:0:D_ WHERE 9-.:_ = \"x\";", &catalog), []);

    // A name of something else than a permission may be an old one: that is what the list says.
    let service = "[permissions.\"new:b:c\"]\n[[outside_page]]\nname = \"old\"\nkind = \"service\"\n";
    let catalog: Catalog = toml::from_str(&format!("{aliases}{service}")).expect("nothing is wrong with it");
    assert_eq!(catalog.permissions(), ["new:b:c"]);
}

fn render(catalog: &Table) -> String {
    let mut text = String::from(
        "// From src/catalog/permissions.toml: `ALLOWHERE_WRITE=1 cargo test --test catalog` writes this file anew.\n\n\
         use crate::ast::Operator::{self, Equal, In, Match, NotEqual, NotIn, NotStartsWith, StartsWith};\n\n\
         type Conditions = &'static [(&'static str, &'static [Operator])];\n\n\
         #[rustfmt::skip]\n\
         pub(super) static PERMISSIONS: &[(&str, Conditions)] = &[\n",
    );
    for (name, permission) in table(&catalog["permissions"]) {
        let conditions = permission.get("conditions").map(|conditions| table(conditions).iter().collect::<Vec<_>>());
        match conditions {
            None => writeln!(text, "    ({name:?}, &[]),"),
            Some(conditions) => {
                writeln!(text, "    ({name:?}, &[").expect("a string takes all");
                for (condition, operators) in conditions {
                    let operators: Vec<&str> = strings(operators).map(operator).collect();
                    writeln!(text, "        ({condition:?}, &[{}]),", operators.join(", "))
                        .expect("a string takes all");
                }
                writeln!(text, "    ]),")
            }
        }
        .expect("a string takes all");
    }
    text.push_str("];\n");
    let outside = items(catalog, "outside_page").filter(|item| item["kind"].as_str() == Some("permission"));
    list(&mut text, "OUTSIDE_PAGE", outside.filter_map(|item| item["name"].as_str()));
    list(&mut text, "REJECTED", items(catalog, "rejected").filter_map(|item| item["name"].as_str()));
    list(&mut text, "GRAIL_TABLES", strings(&catalog["grail"]["table_permissions"]));
    list(&mut text, "MANY_VALUED", strings(&catalog["grail"]["many_valued"]));
    text.push_str("\n#[rustfmt::skip]\npub(super) static SERVICE_ALIASES: &[(&str, &str)] = &[\n");
    for (old, new) in table(&catalog["aliases"]["services"]) {
        writeln!(text, "    ({old:?}, {:?}),", new.as_str().expect("a name")).expect("a string takes all");
    }
    text.push_str("];\n");
    text
}

fn list<'v>(text: &mut String, name: &str, names: impl Iterator<Item = &'v str>) {
    write!(text, "\n#[rustfmt::skip]\npub(super) static {name}: &[&str] = &[\n").expect("a string takes all");
    for name in names {
        writeln!(text, "    {name:?},").expect("a string takes all");
    }
    text.push_str("];\n");
}

fn table(value: &Value) -> &Table {
    value.as_table().expect("a table")
}

fn items<'t>(catalog: &'t Table, name: &str) -> impl Iterator<Item = &'t Value> {
    catalog[name].as_array().expect("an array").iter()
}

fn strings(value: &Value) -> impl Iterator<Item = &str> {
    value.as_array().expect("an array").iter().map(|item| item.as_str().expect("a string"))
}

fn operator(name: &str) -> &'static str {
    match name {
        "=" => "Equal",
        "!=" => "NotEqual",
        "IN" => "In",
        "NOT IN" => "NotIn",
        "startsWith" => "StartsWith",
        "NOT startsWith" => "NotStartsWith",
        "MATCH" => "Match",
        other => panic!("{other} is no operator of a service condition"),
    }
}
