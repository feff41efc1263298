//! What a service sees of the library: the tree of a text, the forms in which a request states its attributes, what
//! stored documents say, and how findings read.

// A tree of another shape fails the test that takes it apart.
#![allow(clippy::panic)]

use std::collections::{BTreeMap, HashMap};

use allowhere::ast::{Effect, Operator};
use allowhere::repository::{Binding, Boundary, Policy, Repository};
use allowhere::{
    Asked, Attributes, Catalog, Code, DecisionTable, Level, Reason, Request, Severity, Subject, Values, parse_policy,
};

#[test]
fn a_tree_says_where_its_parts_stand() {
    let text = "DENY settings:objects:read,\n  a:b:c WHERE schemaId NOT IN ('x', \"y z\") AND d:e < \"1\";";
    let parsed = parse_policy(text);
    assert!(parsed.diagnostics().is_empty(), "{:?}", parsed.diagnostics());
    let [statement] = parsed.tree().statements() else { panic!("one statement") };
    let at = |span: allowhere::Span| &text[span.start()..span.end()];
    assert_eq!((statement.effect(), at(statement.span())), (Effect::Deny, &text[..text.len() - 1]));
    let permissions = statement.permissions().iter().map(|permission| (permission.name(), at(permission.span())));
    let expected = [("settings:objects:read", "settings:objects:read"), ("a:b:c", "a:b:c")];
    assert_eq!(permissions.collect::<Vec<_>>(), expected);
    let [schema, other] = statement.conditions() else { panic!("two conditions") };
    assert_eq!((schema.name(), at(schema.name_span())), ("schemaId", "schemaId"));
    assert_eq!((schema.operator(), at(schema.operator_span())), (Operator::NotIn, "NOT IN"));
    let values: Vec<_> = schema.values().iter().map(|value| (value.text(), at(value.span()))).collect();
    assert_eq!(values, [("x", "'x'"), ("y z", "\"y z\"")]);
    assert_eq!(at(schema.span()), "schemaId NOT IN ('x', \"y z\"");
    assert_eq!((other.operator(), at(other.operator_span()), at(other.span())), (Operator::Before, "<", "d:e < \"1\""));
}

#[test]
fn operators_have_names() {
    let named = [
        (Operator::Equal, "=", "EQ", false, false),
        (Operator::NotEqual, "!=", "NEQ", true, false),
        (Operator::Before, "<", "LT", false, false),
        (Operator::After, ">", "GT", false, false),
        (Operator::In, "IN", "IN", false, true),
        (Operator::NotIn, "NOT IN", "NOT_IN", true, true),
        (Operator::StartsWith, "startsWith", "STARTS_WITH", false, false),
        (Operator::NotStartsWith, "NOT startsWith", "NOT_STARTS_WITH", true, false),
        (Operator::Match, "MATCH", "MATCH", false, true),
    ];
    for (operator, text, vendor, is_negative, takes_list) in named {
        assert_eq!((operator.as_str(), operator.vendor_name()), (text, vendor));
        assert_eq!((operator.is_negative(), operator.takes_list()), (is_negative, takes_list), "{text}");
    }
}

fn table(text: &str) -> DecisionTable {
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "p", text));
    repository.append(Binding::new(Level::Global, "p", ["g"]));
    DecisionTable::compile(&repository, &Catalog::builtin()).expect("a good policy")
}

/// Whether `attributes` make the subject one who may read.
fn may<A: Attributes + ?Sized>(subject: &Subject<'_>, attributes: &A) -> bool {
    subject.decide(&Request::new("settings:objects:read", attributes)).is_allow()
}

#[test]
fn attributes_are_stated_in_many_forms() {
    let table = table("ALLOW settings:objects:read WHERE settings:schemaId = \"a\";");
    let subject = table.subject(Level::Global, ["g"]);
    let (yes, no) = (String::from("a"), String::from("b"));
    let prepared = table.prepare("a");
    for name in ["settings:schemaId", "schemaId", "dynatrace.settings:schemaId"] {
        for (value, expected) in [(&yes, true), (&no, false)] {
            let text = value.as_str();
            let name_of_its_own = name.to_owned();
            assert_eq!(may(&subject, &[(name, text)]), expected, "{name} {value}");
            assert_eq!(may(&subject, &vec![(name, text)]), expected);
            assert_eq!(may(&subject, &[(name, text)][..]), expected);
            assert_eq!(may(&subject, &&[(name, text)]), expected);
            assert_eq!(may(&subject, &[(name, value.clone())]), expected);
            assert_eq!(may(&subject, &[(name, Values::one(text))]), expected);
            assert_eq!(may(&subject, &[(name, Values::many(&[text, text]))]), expected);
            assert_eq!(may(&subject, &[(name, &[text][..])]), expected);
            assert_eq!(may(&subject, &[(name, vec![value.clone()])]), expected);
            assert_eq!(may(&subject, &HashMap::from([(name_of_its_own.clone(), value.clone())])), expected);
            assert_eq!(may(&subject, &HashMap::from([(name_of_its_own.clone(), vec![value.clone()])])), expected);
            assert_eq!(may(&subject, &BTreeMap::from([(name_of_its_own.clone(), value.clone())])), expected);
            assert_eq!(may(&subject, &BTreeMap::from([(name_of_its_own, vec![value.clone()])])), expected);
        }
        assert!(may(&subject, &[(name, Values::prepared(&prepared))]));
        assert!(!may(&subject, &[(name, Values::none())]));
        assert!(!may(&subject, &[(name, Values::unknown())]));
        // The names of this permission's conditions are three; others say nothing of it.
        assert!(!may(&subject, &[("settings:schemaid", "a")]));
    }
    assert!(!may(&subject, &()));
    // Under two names, it is not known which one is meant; under one of them it would have been enough.
    assert!(!may(&subject, &[("settings:schemaId", "a"), ("schemaId", "a")]));
    let twice = ["settings:schemaId", "schemaId"].map(|name| (name.to_owned(), yes.clone()));
    assert!(!may(&subject, &HashMap::from(twice.clone())));
    assert!(!may(&subject, &BTreeMap::from(twice)));
}

/// A map of the caller's own, with the attributes in the order of the table.
struct ByIndex<'a>(Vec<Values<'a>>);

impl Attributes for ByIndex<'_> {
    fn get<'a>(&'a self, attribute: allowhere::AttributeRef<'_>) -> Values<'a> {
        assert!(attribute.spellings().any(|name| name == attribute.name()));
        assert!(attribute.is(attribute.name()) && !attribute.is("settings:other"));
        self.0.get(attribute.index()).copied().unwrap_or_else(Values::unknown)
    }
}

#[test]
fn attributes_have_numbers_in_their_table() {
    let table = table("ALLOW settings:objects:read WHERE settings:scope = \"x\" AND settings:schemaId = \"a\";");
    let subject = table.subject(Level::Global, ["g"]);
    let count = table.attribute_count();
    assert!(count >= 2, "{count}");
    assert!(!may(&subject, &ByIndex(vec![Values::one("a"); count])));
    let values = |one: &'static str, other| ByIndex(vec![Values::one(one), Values::one(other)]);
    assert_ne!(may(&subject, &values("x", "a")), may(&subject, &values("a", "x")), "one order is that of the table");
}

#[test]
fn a_permission_is_asked_for_by_name_or_by_number() {
    let table = table("ALLOW settings:objects:read;");
    let other = self::table("ALLOW settings:objects:read;");
    let subject = table.subject(Level::Global, ["g"]);
    let reason = |asked: Asked<'_>| subject.decide(&Request::new(asked, &())).reason();
    let granted = reason("settings:objects:read".into());
    assert!(matches!(granted, Reason::Granted(_)));
    assert_eq!(reason((&String::from("settings:objects:read")).into()), granted);
    assert_eq!(reason("dynatrace.settings:objects:read".into()), granted);
    assert_eq!(reason(table.permission("settings:objects:read").into()), granted);
    assert_eq!(reason(table.permission("settings:objects:read").expect("it is known").into()), granted);
    assert_eq!(reason(table.permission("settings:objects:write").into()), Reason::NothingGrants);
    assert_eq!(reason("settings:objects:Read".into()), Reason::NothingGrants);
    assert_eq!(reason(other.permission("settings:objects:read").into()), Reason::Foreign);
    let Reason::Granted(statement) = granted else { panic!("{granted:?}") };
    let origin = table.statement(statement).expect("its own");
    assert_eq!((origin.policy(), origin.statement(), origin.effect()), ("p", 1, Effect::Allow));
    assert_ne!(table.version(), other.version());
}

#[test]
fn each_table_has_a_version_of_its_own() {
    let mut repository = Repository::new();
    let compiled = || DecisionTable::compile(&Repository::new(), &Catalog::none()).expect("nothing is wrong with it");
    let (one, other) = (compiled(), compiled());
    assert_ne!(one.version(), other.version());
    repository.add_policy(Policy::new("p", "p", "ALLOW a:b:c;"));
    assert_ne!(other.with(&repository).expect("nothing is wrong with it").version(), other.version());
}

#[test]
fn debug_shows_no_policies() {
    let table = table("ALLOW settings:objects:read;");
    let shown = format!("{table:?} {:?}", table.subject(Level::Environment("e"), ["g"]).with_user("u"));
    assert!(shown.starts_with("DecisionTable { size: Size {"), "{shown}");
    assert!(shown.ends_with("Subject { environment: \"e\", user: Some(\"u\"), .. }"), "{shown}");
}

#[test]
fn documents_say_what_they_were_made_with() {
    let boundary = Boundary::new("b", "Only a", "settings:schemaId = \"a\";").at(Level::Account("acme"));
    assert_eq!((boundary.uuid(), boundary.name(), boundary.text()), ("b", "Only a", "settings:schemaId = \"a\";"));
    let policy = Policy::new("r", "Reader", "ALLOW settings:objects:read;").at(Level::Account("acme"));
    assert_eq!((policy.uuid(), policy.name(), policy.text()), ("r", "Reader", "ALLOW settings:objects:read;"));
    let binding = Binding::new(Level::Account("acme"), "p", ["g", "h"]);
    let binding = binding.with_parameter("zone", "x").with_parameter("zone", "y").with_boundary("b");
    assert_eq!((binding.policy_uuid(), binding.groups()), ("p", &["g".to_owned(), "h".to_owned()][..]));
    assert_eq!(binding.parameters().iter().collect::<Vec<_>>(), [(&"zone".to_owned(), &"y".to_owned())]);
    assert_eq!(binding.boundaries(), ["b"]);
    let mut repository = Repository::new();
    repository.put_boundary(boundary);
    repository.put_policy(policy);
    repository.add_environment("prod", "acme");
    repository.append(binding);
    let counts = (repository.policies().len(), repository.boundaries().len(), repository.bindings().len());
    assert_eq!(counts, (1, 1, 1));
    assert_eq!(repository.remove_policy("r").expect("it was there").name(), "Reader");
    assert!(repository.remove_policy("r").is_none());
    let [environment] = repository.environments() else { panic!("one environment") };
    assert_eq!((environment.id(), environment.account()), ("prod", "acme"));
    assert_eq!(repository.remove_boundary("b").expect("it was there").uuid(), "b");
    assert!(repository.remove_boundary("b").is_none());
    assert_eq!(repository.unbind(Level::Global, "p"), 0);
    assert_eq!(repository.unbind(Level::Account("acme"), "p"), 1);
}

/// Documents of one binding each.
fn stored(bindings: &[&str]) -> Repository {
    let mut repository = Repository::new();
    for binding in bindings {
        let document =
            format!("{{\"policyBindings\": [{{\"levelType\": \"account\", \"levelId\": \"acme\", {binding}}}]}}");
        repository.merge(serde_json::from_str(&document).expect(&document));
    }
    repository
}

#[test]
fn bindings_that_say_the_same_are_one() {
    let there = r#""policyUuid": "p", "groups": ["g"], "parameters": {"a": "b"}, "boundaries": ["x", "y"],
        "metadata": {"n": 0.0, "t": "x", "l": [true, {"k": null, "i": 1}]}"#;
    for (replaced, by, count) in [
        ("", "", 1),
        (r#"["x", "y"]"#, r#"["y", "x", "y"]"#, 1),
        ("0.0", "-0.0", 1),
        (r#""p""#, r#""q""#, 2),
        (r#""b""#, r#""c""#, 2),
        (r#"["x", "y"]"#, r#"["x"]"#, 2),
        ("0.0", "0.5", 2),
        ("0.0", "0", 2),
        (r#""t": "x""#, r#""t": "y""#, 2),
        ("true", "false", 2),
        ("null", "1", 2),
        (r#""i": 1"#, r#""i": 2"#, 2),
    ] {
        let other = there.replace(replaced, by).replace(r#"["g"]"#, r#"["h", "g"]"#);
        // A document says what it says; only what is appended is looked for.
        assert_eq!(stored(&[there, &other]).bindings().len(), 2);
        let mut repository = stored(&[there]);
        let added = stored(&[&other]).bindings().next().cloned().expect("a binding");
        repository.append(added.clone());
        assert_eq!(repository.bindings().len(), count, "{other}");
        let groups = repository.bindings().next().map(Binding::groups).expect("a binding");
        assert_eq!(groups == ["g", "h"], count == 1, "{other}");
        // Nothing is left of the bindings of a policy at a level that are replaced.
        repository.replace(added);
        let is_same_policy = !other.contains(r#""q""#);
        assert_eq!(repository.bindings().len(), if is_same_policy { 1 } else { 2 }, "{other}");
        assert_eq!(repository.bindings().last().map(Binding::groups), Some(&["h".to_owned(), "g".to_owned()][..]));
    }
}

#[test]
fn a_refusal_reads_as_its_first_error() {
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "p", "ALLOW settings:objects:read"));
    repository.append(Binding::new(Level::Global, "p", ["g"]).with_boundary("nowhere"));
    repository.append(Binding::new(Level::Global, "q", ["g"]));
    let repository = repository.named("iam.toml");
    let refused = DecisionTable::compile(&repository, &Catalog::builtin()).expect_err("two things are not there");
    let first = "iam.toml: policyBindings[0].boundaries[0]: error[unknown-boundary]: ";
    assert!(refused.to_string().starts_with(first), "{refused}");
    assert!(refused.to_string().ends_with(" (and 1 more)"), "{refused}");
    let found = refused.into_diagnostics();
    let [boundary, policy] = found.as_slice() else { panic!("{found:#?}") };
    assert_eq!((boundary.code(), boundary.severity()), (Code::UnknownBoundary, Severity::Error));
    assert_eq!((policy.code(), policy.path()), (Code::UnknownPolicy, Some("policyBindings[1].policyUuid")));
    assert_eq!((policy.document(), policy.message()), (Some("iam.toml"), "there is no policy `q`"));
    assert!(!policy.to_string().contains("more"), "{policy}");
}

#[test]
fn a_refusal_without_a_name_begins_with_its_place() {
    let mut repository = Repository::new();
    repository.append(Binding::new(Level::Global, "q", ["g"]));
    let refused = DecisionTable::compile(&repository, &Catalog::builtin()).expect_err("the policy is not there");
    let expected = "policyBindings[0].policyUuid: error[unknown-policy]: there is no policy `q`";
    assert_eq!(refused.to_string(), expected);
}

/// A table of one policy with a boundary.
fn table_of(policy: &str, boundary: &str) -> DecisionTable {
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "p", policy));
    repository.add_boundary(Boundary::new("b", "b", boundary));
    repository.append(Binding::new(Level::Global, "p", ["g", "h"]).with_boundary("b"));
    repository.append(Binding::new(Level::Environment("e"), "p", ["g"]));
    DecisionTable::compile(&repository, &Catalog::none()).expect("a good repository")
}

/// Each part as it is laid out today: who changes the layout, or what is counted, sees it here.
#[test]
fn a_table_says_what_its_parts_take() {
    let table = table_of(
        "ALLOW settings:objects:read, settings:objects:write WHERE settings:schemaId IN (\"a\", \"b\");
         ALLOW settings:objects:read WHERE settings:schemaId MATCH (\"a*b\", \"*c\") AND global:week-day = \"Monday\";
         ALLOW settings:objects:read WHERE settings:scope NOT startsWith \"x\";
         DENY settings:objects:write WHERE settings:schemaId startsWith \"c\" AND settings:scope != \"y\";
         ALLOW storage:logs:read; DENY storage:events:read;",
        "settings:schemaId startsWith \"builtin:\"; settings:scope NOT IN (\"s\", \"t\");",
    );
    let size = table.size();
    let parts = [size.statements, size.statement_bytes, size.index_bytes, size.group_bytes, size.text_bytes];
    assert_eq!(parts, [10, 540, 404, 184, 66]);
    assert_eq!(size.bytes(), parts[1..].iter().sum::<usize>());
}

/// What is filled in differs from group to group, and so do the statements that reach them: those keep their numbers.
#[test]
fn a_table_says_what_the_numbers_of_statements_take() {
    let bytes = |filled_in: &str| {
        let mut repository = Repository::new();
        let text = format!("ALLOW a:b:c; ALLOW a:b:c WHERE d:e = \"{filled_in}\";");
        repository.add_policy(Policy::new("p", "p", text));
        for (group, value) in [("g", "x"), ("h", "y")] {
            repository.append(Binding::new(Level::Global, "p", [group]).with_parameter("v", value));
        }
        let table = DecisionTable::compile(&repository, &Catalog::none()).expect("a good repository");
        table.size().statement_bytes
    };
    assert_eq!([bytes("x"), bytes("${bindParam:v}")], [60, 120]);
}

/// Policies of a change that follow each other need no list of where they stand; others do.
#[test]
fn a_table_says_what_the_order_of_policies_takes() {
    let bytes = |changed: [&str; 2]| {
        let mut repository = Repository::new();
        for uuid in ["1", "2", "3"] {
            repository.add_policy(Policy::new(uuid, uuid, "ALLOW a:b:c;"));
            repository.append(Binding::new(Level::Global, uuid, ["g"]));
        }
        let table = DecisionTable::compile(&repository, &Catalog::none()).expect("good policies");
        for uuid in changed {
            repository.put_policy(Policy::new(uuid, uuid, "ALLOW a:b:d;"));
        }
        table.with(&repository).expect("good policies").size().statement_bytes
    };
    assert_eq!([bytes(["1", "2"]), bytes(["1", "3"])], [176, 184]);
}
