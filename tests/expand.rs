//! The law of `expand`: what it prints for a group and a level, bound to that group at that level without boundaries and
//! parameters, decides as the repository does.
//!
//! `PROPTEST_CASES=5000 cargo test --test expand` for more than the 256 worlds.

#[allow(dead_code, reason = "the properties of the table use more of it")]
mod reference;
#[path = "expand/world.rs"]
mod world;

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use allowhere::repository::{Binding, Boundary, Policy, Repository};
use allowhere::{
    Catalog, Code, DecisionTable, Diagnostic, Expansion, Expansions, Instant, Level, Reason, Refused, Request, Source,
    Values, limits, parse_policy,
};
use proptest::test_runner::{Config, FileFailurePersistence, TestCaseError, TestCaseResult, TestRunner};
use reference::generate::{Seed, seeds};
use reference::{Outcome, Place, Question, World};
use serde_json::json;
use world::{LEFT_OUT, expanded};

/// How often each outcome was seen, and how often there was something to see.
#[derive(Debug, Default)]
struct Tally {
    outcomes: BTreeMap<Outcome, usize>,
    worlds: usize,
    refused: usize,
    levels: usize,
    unwritten: usize,
    directed_grants: usize,
    left_out: usize,
    multiplied: usize,
    with_boundaries: usize,
    operators: BTreeSet<&'static str>,
}

fn catalog(world: &World) -> Catalog {
    if world.catalog { Catalog::builtin() } else { Catalog::none() }
}

/// Counts what an expansion shows.
fn see(expansion: &Expansion, tally: &mut Tally) {
    let texts = expansion.policies();
    let statements = texts.iter().map(|text| parse_policy(text).tree().statements().len());
    assert!(statements.clone().all(|count| (1..=limits::POLICY_STATEMENTS).contains(&count)), "{texts:?}");
    let origins: BTreeSet<_> = expansion.statements().iter().map(|it| origin(it.source())).collect();
    tally.multiplied += usize::from(statements.sum::<usize>() > origins.len());
    for statement in expansion.statements() {
        tally.with_boundaries += usize::from(!statement.source().boundaries().is_empty());
        tally.operators.extend(statement.conditions().iter().map(|condition| condition.operator().as_str()));
    }
    assert_eq!(expansion.left_out().is_empty(), expansion.warnings().is_empty());
    tally.left_out += expansion.left_out().len();
}

fn origin(source: &Source) -> (&str, u32) {
    (source.policy(), source.statement())
}

/// What the table says; which of several DENY it names is its own affair.
fn by_table(table: &DecisionTable, question: &Question) -> (bool, bool) {
    let subject = table.subject(question.level.level(), question.groups.iter().map(String::as_str));
    let subject = match &question.user {
        Some(user) => subject.with_user(user),
        None => subject,
    };
    let stated = question.attributes.iter().map(|(name, values)| (name.as_str(), Values::strings(values)));
    let attributes: Vec<(&str, Values<'_>)> = stated.collect();
    let mut request = Request::new(&question.permission, &attributes);
    if let Some(time) = &question.time {
        request = request.at(time.parse::<Instant>().expect("an instant"));
    }
    let decision = subject.decide(&request);
    (decision.is_allow(), matches!(decision.reason(), Reason::NothingGrants))
}

/// Questions for which the conditions of a printed statement hold: at random they seldom hold all at once.
fn directed(printed: &World, like: &Question) -> Vec<Question> {
    let mut questions = Vec::new();
    for (policy, bound) in printed.policies.iter().zip(&printed.bindings) {
        let parsed = parse_policy(&policy.text);
        for statement in parsed.tree().statements() {
            let mut attributes: BTreeMap<String, Vec<String>> = BTreeMap::new();
            for condition in statement.conditions() {
                let value = condition.values().first().map_or("", |value| value.text());
                let value = value.replace("${global:userGroup}", &bound.groups[0]).replace("${global:userId}", "u-1");
                let value = value.replace("${global:levelId}", like.level.id()).replace('*', "x");
                let value = if condition.operator().is_negative() { format!("not {value}") } else { value };
                attributes.entry(condition.name().to_owned()).or_default().push(value);
            }
            for permission in statement.permissions().iter().filter(|permission| permission.name() != LEFT_OUT) {
                for user in [None, Some("u-1".to_owned())] {
                    questions.push(Question {
                        groups: bound.groups.clone(),
                        user,
                        permission: permission.name().to_owned(),
                        attributes: attributes.clone().into_iter().collect(),
                        ..like.clone()
                    });
                }
            }
        }
    }
    questions
}

fn compiled(world: &World) -> Result<DecisionTable, Refused> {
    DecisionTable::compile(&world.repository(), &catalog(world))
}

fn holds(seed: &Seed, tally: &mut Tally) -> TestCaseResult {
    let world = seed.world();
    tally.worlds += 1;
    let Ok(table) = compiled(&world) else {
        tally.refused += 1;
        return Ok(());
    };
    let expansions = Expansions::of(&world.repository(), &catalog(&world)).expect("what compiles can be expanded");
    let mut by_level: BTreeMap<Place, Option<(World, DecisionTable)>> = BTreeMap::new();
    for question in seed.questions() {
        if !by_level.contains_key(&question.level) {
            tally.levels += 1;
            let other = match expanded(&world, &expansions, &question.level, &mut |it| see(it, tally)) {
                Ok(other) => Some(other),
                Err(refused) => {
                    // A parameter completes a template: there is no text that says it.
                    assert!(refused.diagnostics().iter().all(|it| it.code() == Code::CannotBeWritten), "{refused:?}");
                    tally.unwritten += 1;
                    None
                }
            };
            let read = other.map(|other| match compiled(&other) {
                Ok(table) => Ok((other, table)),
                Err(refused) => Err(TestCaseError::fail(format!("{refused:?}\n{world:#?}\nbecame\n{other:#?}"))),
            });
            let read = read.transpose()?;
            for directed in read.iter().flat_map(|(other, _)| directed(other, &question)) {
                let (one, two) =
                    (by_table(&table, &directed), read.as_ref().map(|(_, table)| by_table(table, &directed)));
                tally.directed_grants += usize::from(one.0);
                if two != Some(one) {
                    return Err(TestCaseError::fail(format!("{one:?}, {two:?}\n{world:#?}\n{read:#?}\n{directed:#?}")));
                }
            }
            by_level.insert(question.level.clone(), read);
        }
        let Some(Some((other, other_table))) = by_level.get(&question.level) else { continue };
        let (before, after) = (reference::answer(&world, &question), reference::answer(other, &question));
        *tally.outcomes.entry(before.outcome).or_default() += 1;
        let tables = (by_table(&table, &question), by_table(other_table, &question));
        if before.outcome != after.outcome || tables.0 != tables.1 {
            let answers = format!("{before:?}, {after:?}; the tables {tables:?}");
            return Err(TestCaseError::fail(format!("{answers}\n{world:#?}\nbecame\n{other:#?}\n{question:#?}")));
        }
    }
    Ok(())
}

#[test]
fn what_is_printed_decides_as_the_repository_does() {
    let tally = RefCell::default();
    let config = Config {
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/cases/regressions/expand.txt"))),
        max_shrink_iters: 2_000,
        ..Config::default()
    };
    let result = TestRunner::new(config).run(&seeds(), |seed| holds(&seed, &mut tally.borrow_mut()));
    if let Err(error) = result {
        match error {
            proptest::test_runner::TestError::Fail(reason, _) => unreachable!("{reason}"),
            proptest::test_runner::TestError::Abort(reason) => unreachable!("aborted: {reason}"),
        }
    }
    let tally = tally.borrow();
    println!("{tally:?}");
    let all: usize = tally.outcomes.values().sum();
    assert!(tally.refused * 10 <= tally.worlds, "too many worlds are refused");
    assert!(tally.unwritten * 5 <= tally.levels, "too much cannot be written");
    for outcome in [Outcome::Grant, Outcome::DenyTrue, Outcome::DenyUnknown, Outcome::NothingGrants] {
        let seen = tally.outcomes.get(&outcome).copied().unwrap_or(0);
        assert!(seen * 20 >= all, "{outcome:?} only {seen} times of {all}");
    }
    assert!(tally.directed_grants >= tally.worlds, "the conditions never hold");
    assert!(tally.multiplied * 10 >= tally.worlds && tally.with_boundaries >= tally.worlds);
    assert_eq!(tally.operators.len(), 9, "{:?}", tally.operators);
}

// What the random worlds do not reach.

const PROD: Level<'_> = Level::Environment("prod");

/// A policy `p` that is bound to `g` at `prod`.
fn bound(text: &str, boundaries: &[&str], parameters: &[(&str, &str)]) -> Repository {
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "P", text));
    let mut binding = Binding::new(PROD, "p", ["g"]);
    for (number, boundary) in boundaries.iter().enumerate() {
        repository.add_boundary(Boundary::new(format!("b{number}"), "B", *boundary));
        binding = binding.with_boundary(format!("b{number}"));
    }
    for (name, value) in parameters {
        binding = binding.with_parameter(*name, *value);
    }
    repository.append(binding);
    repository
}

/// A policy for each of the texts, all bound to `g` at `prod`.
fn bound_each(texts: impl IntoIterator<Item = impl Into<String>>) -> Repository {
    let mut repository = Repository::new();
    for (number, text) in texts.into_iter().enumerate() {
        repository.add_policy(Policy::new(number.to_string(), "P", text));
        repository.append(Binding::new(PROD, number.to_string(), ["g"]));
    }
    repository
}

fn expand(repository: &Repository) -> Result<Expansion, Refused> {
    Expansions::of(repository, &Catalog::builtin())?.expand("g", PROD)
}

/// The statements without the comments.
fn statements(repository: &Repository) -> Vec<String> {
    let policies = expand(repository).expect("it can be written").policies().join("");
    policies.lines().filter(|line| !line.starts_with("//")).map(str::to_owned).collect()
}

fn refusal(repository: &Repository) -> (Code, String) {
    let refused = expand(repository).expect_err("it cannot be written");
    let diagnostic = &refused.diagnostics()[0];
    (diagnostic.code(), format!("{}: {}", diagnostic.path().unwrap_or_default(), diagnostic.message()))
}

#[test]
fn names_are_those_of_today_and_statements_of_several_services_are_split() {
    let text = "ALLOW dynatrace.settings:objects:read, demo:things:read WHERE schemaId = 'a';";
    assert_eq!(
        statements(&bound(text, &[], &[])),
        [
            r#"ALLOW demo:things:read WHERE demo:schemaId = "a";"#,
            r#"ALLOW settings:objects:read WHERE settings:schemaId = "a";"#
        ]
    );
}

#[test]
fn what_may_not_be_said_apart_is_said_together() {
    // Nothing supports `storage:schemaId`, so that a statement of its own would be refused.
    let text = "DENY settings:objects:read, storage:buckets:read WHERE schemaId = 'a';";
    let together = r#"DENY settings:objects:read, storage:buckets:read WHERE schemaId = "a";"#;
    assert_eq!(statements(&bound(text, &[], &[])), [together]);
    // On a Grail table the DENY is unconditional; for the other permission it is said with the table beside it.
    let text = "DENY settings:objects:read, storage:logs:read WHERE storage:bucket-name = 'a';";
    let beside = r#"DENY settings:objects:read, storage:logs:read WHERE storage:bucket-name = "a";"#;
    assert_eq!(statements(&bound(text, &[], &[])), ["DENY storage:logs:read;", beside]);
    let text = "DENY settings:objects:read, storage:logs:read WHERE bucket-name = 'a' AND settings:schemaId = 'b';";
    let beside = r#"DENY settings:objects:read, storage:logs:read WHERE bucket-name = "a" AND schemaId = "b";"#;
    assert_eq!(statements(&bound(text, &[], &[])), ["DENY storage:logs:read;", beside]);
}

#[test]
fn an_allow_that_no_policy_may_say_is_left_out_with_a_warning() {
    let text = "ALLOW settings:objects:read, storage:logs:read WHERE storage:bucket-name = 'a';";
    let repository = bound(text, &["settings:schemaId = 's'; storage:bucket-name = 'b';"], &[]);
    let expansion = expand(&repository).expect("the rest can be written");
    assert_eq!(
        expansion.left_out(),
        ["// from p:1 (P), bound at environment prod, within the boundary b0\n\
          // left out: `storage:bucket-name` is not supported by `settings:objects:read`\n\
          //   ALLOW settings:objects:read WHERE storage:bucket-name = \"a\" AND settings:schemaId = \"s\";\n"]
    );
    let said: Vec<(Code, &str)> = expansion.warnings().iter().map(|it| (it.code(), it.path().unwrap_or(""))).collect();
    assert_eq!(said, [(Code::CannotBeWritten, "policyBindings[0]")]);
    let rest = r#"ALLOW storage:logs:read WHERE storage:bucket-name = "a" AND storage:bucket-name = "b";"#;
    assert_eq!(statements(&repository), [rest]);
}

#[test]
fn alternatives_of_one_name_become_a_list_only_where_that_says_the_same() {
    let one = |boundary: &str| statements(&bound("ALLOW settings:objects:read;", &[boundary], &[]));
    assert_eq!(
        one("settings:schemaId = 'a'; settings:schemaId IN ('b', 'a'); settings:schemaId = 'c';"),
        [r#"ALLOW settings:objects:read WHERE settings:schemaId IN ("a", "b", "c");"#]
    );
    // While the user is unknown, a list with the user in it says nothing about the rest of it.
    assert_eq!(
        one("settings:schemaId = 'a'; settings:schemaId = '${global:userId}';"),
        [
            r#"ALLOW settings:objects:read WHERE settings:schemaId = "a";"#,
            r#"ALLOW settings:objects:read WHERE settings:schemaId = "${global:userId}";"#
        ]
    );
    assert_eq!(one("settings:schemaId = 'a'; settings:schemaId = 'x-${global:userId}';").len(), 2);
    let list = |letter: char| {
        let values: Vec<String> = (0..150).map(|number| format!("'{letter}{number}'")).collect();
        format!("settings:schemaId IN ({});", values.join(", "))
    };
    assert_eq!(one(&(list('a') + &list('b'))).len(), 1);
    assert_eq!(
        one("settings:schemaId != 'a'; settings:schemaId != 'b'; global:date = '2026-01-01Z'; global:date = '2026-01-02Z';").len(),
        4
    );
    let boundaries = ["settings:schemaId = 'a';", "settings:schemaId = 'a'; global:week-day = 'mONDAY';"];
    assert_eq!(
        statements(&bound("ALLOW settings:objects:read;", &boundaries, &[])),
        [
            r#"ALLOW settings:objects:read WHERE settings:schemaId = "a";"#,
            r#"ALLOW settings:objects:read WHERE settings:schemaId = "a" AND global:week-day = "Monday";"#
        ]
    );
}

#[test]
fn values_are_filled_in_or_refused() {
    let text = r#"ALLOW storage:buckets:read WHERE storage:bucket-name MATCH ("${bindParam:p}-${global:userId}");"#;
    assert_eq!(
        statements(&bound(text, &[], &[("p", "\"*")])),
        [r#"ALLOW storage:buckets:read WHERE storage:bucket-name MATCH ('"*-${global:userId}');"#]
    );
    let text = r#"ALLOW settings:objects:read WHERE settings:schemaId = "it's ${bindParam:p}";"#;
    assert_eq!(
        refusal(&bound(text, &[], &[("p", "\"")])),
        (
            Code::CannotBeWritten,
            "policyBindings[0].parameters: statement 1 of the policy `p` cannot be written down: its value `it's \"` of \
             `settings:schemaId` holds both kinds of quotes, filled in"
                .to_owned()
        )
    );
    let text = r#"ALLOW settings:objects:read WHERE settings:schemaId = "$${bindParam:p}";"#;
    for completed in ["{global:userId}", "{bindParam:p}"] {
        assert_eq!(refusal(&bound(text, &[], &[("p", completed)])).0, Code::CannotBeWritten);
    }
    // No template of that name: it stands for itself, filled in or read.
    assert_eq!(
        statements(&bound(text, &[], &[("p", "{other}")])),
        [r#"ALLOW settings:objects:read WHERE settings:schemaId = "${other}";"#]
    );
    let text = r#"ALLOW settings:objects:read WHERE settings:schemaId = "${bindParam:p}{${global:userId}";"#;
    assert_eq!(refusal(&bound(text, &[], &[("p", "$")])).0, Code::CannotBeWritten);
    let text = r#"ALLOW settings:objects:read WHERE global:date-time < "2026-01-01T${bindParam:p}:00:00+01:00";"#;
    assert_eq!(
        statements(&bound(text, &[], &[("p", "09")])),
        [r#"ALLOW settings:objects:read WHERE global:date-time < "2026-01-01T09:00:00+01:00";"#]
    );
}

#[test]
fn a_product_beyond_the_limit_names_policy_and_binding() {
    // Three names with three alternatives each.
    let boundary = |number: usize| {
        let three = |condition: &str| {
            ["a", "b", "c"].map(|letter| format!("{condition} startsWith \"{letter}{number}\";")).concat()
        };
        let days = r#"global:date < "2026-01-01Z"; global:date < "2026-01-02Z"; global:date < "2026-01-03Z";"#;
        three("settings:schemaId") + &three("settings:scope") + days
    };
    let many = |count: usize| -> Vec<String> { (0..count).map(boundary).collect() };
    let of = |boundaries: &[String]| {
        let boundaries: Vec<&str> = boundaries.iter().map(String::as_str).collect();
        bound("ALLOW settings:objects:read;", &boundaries, &[])
    };
    let expansion = expand(&of(&many(37))).expect("999 are not too many");
    let policies = expansion.policies();
    let counts: Vec<usize> = policies.iter().map(|text| parse_policy(text).tree().statements().len()).collect();
    assert_eq!(counts.iter().max(), Some(&100));
    assert!(counts.len() > 1);
    assert_eq!(
        refusal(&of(&many(38))),
        (
            Code::ExpansionTooLarge,
            "policyBindings[0].boundaries: the boundaries of this binding make 1026 statements of statement 1 of the \
             policy `p`: at most 1000 are written out"
                .to_owned()
        )
    );
}

#[test]
fn permissions_that_the_same_is_said_to_stay_together() {
    let text = "ALLOW settings:schemas:read, slo:slos:read, settings:objects:read WHERE global:week-day = 'Monday';";
    let boundary = "settings:schemaId = 'a'; settings:schemaId startsWith 'b';";
    assert_eq!(
        statements(&bound(text, &[boundary], &[])),
        [
            r#"ALLOW settings:objects:read, settings:schemas:read WHERE global:week-day = "Monday" AND settings:schemaId = "a";"#,
            r#"ALLOW settings:objects:read, settings:schemas:read WHERE global:week-day = "Monday" AND settings:schemaId startsWith "b";"#,
            r#"ALLOW slo:slos:read WHERE global:week-day = "Monday";"#,
        ]
    );
    // Also where one of them has attributes with one value only.
    let together = "ALLOW settings:objects:read, storage:logs:read;";
    assert_eq!(statements(&bound(together, &[], &[])), [together]);
    // Each is said beside those that are granted as much.
    let text = "ALLOW settings:objects:read, slo:slos:read, storage:logs:read WHERE schemaId = 'x';";
    assert_eq!(
        statements(&bound(text, &["global:date < '2026-01-01Z';"], &[])),
        [
            r#"ALLOW settings:objects:read WHERE settings:schemaId = "x" AND global:date < "2026-01-01Z";"#,
            r#"ALLOW settings:objects:read, slo:slos:read WHERE schemaId = "x" AND global:date < "2026-01-01Z";"#,
            r#"ALLOW settings:objects:read, storage:logs:read WHERE schemaId = "x" AND global:date < "2026-01-01Z";"#,
        ]
    );
}

/// A condition of so many bytes.
fn long_list(name: &str, bytes: usize) -> String {
    let head = format!("{name} IN (");
    // Each value takes its quotes, a comma and a blank; the last one has neither comma nor blank.
    let room = bytes + ", ".len() - head.len() - ")".len();
    let (count, rest) = (room / 4_000, room % 4_000);
    let value = |number: usize| {
        let length = 4_000 + if number == 0 { rest } else { 0 } - "\"\", ".len();
        format!("\"{number:0length$}\"")
    };
    format!("{head}{})", (0..count).map(value).collect::<Vec<_>>().join(", "))
}

/// A statement leaves room for the comments that say where it comes from.
#[test]
fn a_statement_that_would_be_too_long_is_left_out() {
    let longest = limits::TEXT_BYTES - (32 << 10);
    for (bytes, is_written) in [(longest - 1, true), (longest, true), (longest + 1, false)] {
        let policy = format!("ALLOW a:b:c WHERE {}", long_list("d:e", 500_000));
        let boundary = long_list("d:f", bytes - policy.len() - " AND ".len());
        let expansion = expand(&bound(&policy, &[&boundary], &[])).expect("an ALLOW may be left out");
        let written = expansion.policies().concat();
        let length = written.lines().last().map_or(0, |line| line.len() - ";".len());
        assert_eq!(length, if is_written { bytes } else { 0 });
        let said: Vec<&str> = expansion.warnings().iter().map(Diagnostic::message).collect();
        assert_eq!(said.is_empty(), is_written, "{said:?}");
        assert!(said.iter().all(|said| said.ends_with(&format!("it would have {bytes} bytes"))), "{said:?}");
        // What would be as long is not told in its comment, either.
        assert!(expansion.left_out().iter().all(|comment| comment.len() < 1_000));
    }
}

#[test]
fn texts_are_no_longer_than_a_repository_takes() {
    let lengths = |lists: &[usize]| {
        let texts = lists.iter().map(|bytes| format!("ALLOW a:b:c WHERE {}", long_list("d:e", *bytes)));
        let repository = bound_each(texts);
        expand(&repository).expect("each of them can be written").policies().iter().map(String::len).collect::<Vec<_>>()
    };
    let [one] = lengths(&[500_000])[..] else { unreachable!("one text") };
    let rest = limits::TEXT_BYTES - 2 * one + 500_000;
    assert_eq!(lengths(&[500_000, rest - 1]), [limits::TEXT_BYTES - 1]);
    assert_eq!(lengths(&[500_000, rest]), [limits::TEXT_BYTES]);
    assert_eq!(lengths(&[500_000, rest + 1]), [one, limits::TEXT_BYTES - one + 1]);
}

/// The shape of the vendor's answer about effective permissions.
#[test]
fn an_expansion_is_written_as_the_vendor_answers() {
    let text = "DENY slo:slos:read; ALLOW slo:slos:read, slo:slos:write WHERE global:week-day IN ('Monday', 'Sunday');";
    let mut repository = bound(text, &["settings:schemaId = 'a';"], &[]);
    repository.add_environment("prod", "acme");
    repository.add_policy(Policy::new("q", "Q", "DENY slo:slos:read; DENY slo:slos:read;"));
    repository.append(Binding::new(Level::Account("acme"), "q", ["g"]));
    repository.append(Binding::new(Level::Global, "q", ["g"]));
    let expansion = expand(&repository).expect("it can be written");
    let policy = |uuid: &str, name: &str, statement: u32, levels: &[(&str, &str)], boundaries: &[&str]| {
        let levels: Vec<_> = levels.iter().map(|(kind, id)| json!({"levelType": kind, "levelId": id})).collect();
        json!({"policyUuid": uuid, "policyName": name, "statement": statement, "levels": levels, "boundaries": boundaries})
    };
    let (environment, above) = ([("environment", "prod")], [("global", "global"), ("account", "acme")]);
    let days = json!([{"name": "global:week-day", "operator": "IN", "values": ["Monday", "Sunday"]}]);
    let second = policy("p", "P", 2, &environment, &["b0"]);
    let allow = json!({"effect": "ALLOW", "conditions": days, "effectivePolicies": [second]});
    let denying = [
        // A boundary takes nothing from a DENY.
        policy("p", "P", 1, &environment, &[]),
        policy("q", "Q", 1, &above, &[]),
        policy("q", "Q", 2, &above, &[]),
    ];
    let deny = json!({"effect": "DENY", "conditions": null, "effectivePolicies": denying});
    let expected = json!({
        "group": "g",
        "levelType": "environment",
        "levelId": "prod",
        "effectivePermissions": [
            {"permission": "slo:slos:read", "effects": [deny, allow]},
            {"permission": "slo:slos:write", "effects": [allow]},
        ],
    });
    assert_eq!(serde_json::to_value(&expansion).expect("it is data"), expected);
}

/// The comments before the first statement.
fn comments(repository: &Repository) -> String {
    let policies = expand(repository).expect("it can be written").policies().concat();
    policies.lines().take_while(|line| line.starts_with("//")).collect::<Vec<_>>().join("\n")
}

#[test]
fn comments_name_what_lets_a_statement_through() {
    let allow = "ALLOW settings:objects:read;";
    let within = |count: usize, boundary: &str| comments(&bound(allow, &vec![boundary; count], &[]));
    let from = "// from p:1 (P), bound at environment prod";
    let schema = "settings:schemaId = 'a';";
    assert_eq!(within(0, schema), from);
    assert_eq!(within(1, schema), format!("{from}, within the boundary b0"));
    assert_eq!(within(2, schema), format!("{from}, within the boundaries b0 or b1"));
    let eight = "b0 or b1 or b2 or b3 or b4 or b5 or b6 or b7";
    assert_eq!(within(8, schema), format!("{from}, within the boundaries {eight}"));
    assert_eq!(within(10, schema), format!("{from}, within the boundaries {eight} and 2 more"));
    let bucket = "storage:bucket-name = 'a';";
    assert_eq!(within(1, bucket), format!("{from}; the boundary b0 restricts nothing here"));
    assert_eq!(within(2, bucket), format!("{from}; the boundaries b0 or b1 restrict nothing here"));
    assert_eq!(within(9, bucket), format!("{from}; the boundaries {eight} and 1 more restrict nothing here"));

    let by_policies = |count| comments(&bound_each(vec![allow; count]));
    assert_eq!(by_policies(5).lines().count(), 5);
    for more in 1..3 {
        assert!(by_policies(5 + more).ends_with(&format!("\n// and from {more} more")));
    }
}

#[test]
fn what_a_statement_demands_itself_is_not_added() {
    let own = "ALLOW settings:objects:read WHERE settings:schemaId = 'x' AND settings:schemaId startsWith 'x';";
    let repository = bound(own, &["settings:schemaId = 'x'; settings:schemaId startsWith 'x';"], &[]);
    let own = r#"ALLOW settings:objects:read WHERE settings:schemaId = "x" AND settings:schemaId startsWith "x";"#;
    assert_eq!(statements(&repository), [own]);
    assert_eq!(comments(&repository), "// from p:1 (P), bound at environment prod, within the boundary b0");
}

#[test]
fn a_name_cannot_break_out_of_its_comment() {
    let mut repository = Repository::new();
    let name = "x\nALLOW iam:groups:read;\r\u{202e}";
    repository.add_policy(Policy::new("p\n", name, "ALLOW settings:objects:read;"));
    repository.append(Binding::new(PROD, "p\n", ["g"]));
    let expansion = expand(&repository).expect("it can be written");
    assert_eq!(
        expansion.policies(),
        ["// from p\\n:1 (x\\nALLOW iam:groups:read;\\r\\u{202e}), bound at environment prod\n\
          ALLOW settings:objects:read;\n"]
    );
}

#[test]
fn no_character_of_a_name_reorders_a_line_or_ends_it() {
    let named = |character: char| {
        let mut repository = Repository::new();
        repository.add_policy(Policy::new("p", format!("x{character}y"), "ALLOW settings:objects:read;"));
        repository.append(Binding::new(PROD, "p", ["g"]));
        comments(&repository)
    };
    let commands = ['\0', '\u{1b}', '\u{7f}', '\u{85}', '\u{9b}', '\u{2028}', '\u{2029}'];
    for character in commands.into_iter().chain('\u{202a}'..='\u{202e}').chain('\u{2066}'..='\u{2069}') {
        let shown = format!("// from p:1 (x{}y), bound at environment prod", character.escape_default());
        assert_eq!(named(character), shown);
    }
    assert_eq!(named('é'), "// from p:1 (xéy), bound at environment prod");
}

#[test]
fn levels_add_up_and_each_statement_is_printed_once() {
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "P", "ALLOW settings:objects:read;"));
    repository.add_policy(Policy::new("q", "Q", "ALLOW settings:objects:read;"));
    repository.add_environment("prod", "acme");
    repository.append(Binding::new(Level::Global, "p", ["g"]));
    repository.append(Binding::new(PROD, "p", ["g"]));
    repository.append(Binding::new(Level::Account("acme"), "q", ["g"]));
    repository.append(Binding::new(Level::Environment("test"), "q", ["g"]));
    let expansions = Expansions::of(&repository, &Catalog::builtin()).expect("nothing is wrong");
    assert_eq!(expansions.levels("g"), [Level::Global, Level::Account("acme"), PROD, Level::Environment("test")]);
    let policies = |level| expansions.expand("g", level).expect("it can be written").policies().join("");
    assert_eq!(
        policies(PROD),
        "// from p:1 (P), bound at global and environment prod\n\
         // from q:1 (Q), bound at account acme\n\
         ALLOW settings:objects:read;\n"
    );
    assert_eq!(policies(Level::Global), "// from p:1 (P), bound at global\nALLOW settings:objects:read;\n");
    assert_eq!(policies(Level::Environment("elsewhere")), policies(Level::Global));
    assert!(expansions.expand("nobody", PROD).expect("nothing is wrong").policies().is_empty());
}

#[test]
fn a_statement_says_what_it_is_and_where_it_comes_from() {
    let text = "DENY demo:things:read; ALLOW settings:objects:write, settings:objects:read \
                WHERE schemaId IN ('${bindParam:one}', 'b');";
    let mut repository = bound(text, &["settings:schemaId startsWith 'a';"], &[("one", "a")]);
    repository.add_boundary(Boundary::new("other", "Of another service", "storage:bucket-name = 'a';"));
    repository.append(Binding::new(Level::Global, "p", ["g"]).with_parameter("one", "c").with_boundary("other"));
    let expansions = Expansions::of(&repository, &Catalog::builtin()).expect("nothing is wrong with it");
    assert_eq!(expansions.groups().collect::<Vec<_>>(), ["g"]);
    let expansion = expansions.expand("g", PROD).expect("it can be written");
    assert_eq!((expansion.group(), expansion.level()), ("g", PROD));
    let shown: Vec<String> = expansion
        .statements()
        .iter()
        .map(|statement| {
            let source = statement.source();
            let levels: Vec<Level<'_>> = source.levels().collect();
            let conditions = statement.conditions().iter();
            let conditions: Vec<String> = conditions
                .map(|condition| format!("{} {} {:?}", condition.name(), condition.operator(), condition.values()))
                .collect();
            format!(
                "{} {:?} {conditions:?} {}:{} ({}) {levels:?} {:?} {}",
                statement.effect(),
                statement.permissions(),
                source.policy(),
                source.statement(),
                source.policy_name(),
                source.boundaries(),
                source.is_unrestricted()
            )
        })
        .collect();
    let permissions = r#"["settings:objects:read", "settings:objects:write"]"#;
    assert_eq!(
        shown,
        [
            r#"DENY ["demo:things:read"] [] p:1 (P) [Global, Environment("prod")] [] false"#.to_owned(),
            format!(
                r#"ALLOW {permissions} ["settings:schemaId IN [\"a\", \"b\"]", "settings:schemaId startsWith [\"a\"]"] p:2 (P) [Environment("prod")] ["b0"] false"#
            ),
            format!(r#"ALLOW {permissions} ["settings:schemaId IN [\"c\", \"b\"]"] p:2 (P) [Global] ["other"] true"#),
        ]
    );
}
