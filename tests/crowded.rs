//! Where the table keeps statements in groups of so many, one more than a group takes.

use allowhere::repository::{Binding, Policy, Repository};
use allowhere::{Catalog, DecisionTable, Level, Origin, Reason, Request};

/// The number of the statement of `policy` that refuses or grants.
fn decides(table: &DecisionTable, permission: &str, attribute: &str, value: &str) -> Option<u32> {
    let stated = [(attribute, value)];
    let decision = table.subject(Level::Global, ["g"]).decide(&Request::new(permission, &stated));
    let origin = decision.statement().and_then(|statement| table.statement(statement));
    assert!(matches!(decision.reason(), Reason::Granted(_) | Reason::Denied(_) | Reason::NothingGrants));
    origin.map(Origin::statement)
}

fn table(policy: &str) -> DecisionTable {
    let mut repository = Repository::new();
    repository.add_policy(Policy::new("p", "p", policy));
    repository.append(Binding::new(Level::Global, "p", ["g"]));
    DecisionTable::compile(&repository, &Catalog::none()).expect("a good policy")
}

/// A key takes 64 lengths of beginnings: what is longer is found otherwise.
#[test]
fn beginnings_of_every_length_refuse() {
    // None of them begins another.
    let beginning = |length: usize| format!("{}y", "x".repeat(length - 1));
    for most in [63, 64, 65, 99] {
        let denies = (1..=most).map(|length| format!(" DENY a:b:c WHERE d:e startsWith '{}';", beginning(length)));
        let table = table(&format!("ALLOW a:b:c;{}", denies.collect::<String>()));
        for (length, number) in (1..=most).zip(2..) {
            assert_eq!(decides(&table, "a:b:c", "d:e", &beginning(length)), Some(number), "{length} of {most}");
            let longer = beginning(length) + "z";
            assert_eq!(decides(&table, "a:b:c", "d:e", &longer), Some(number), "{length} of {most}");
            let shorter = "x".repeat(length);
            assert_eq!(decides(&table, "a:b:c", "d:e", &shorter), Some(1), "{length} of {most}");
        }
    }
}

/// A block takes 128 statements, and one with a name without its service is as many as there are services.
#[test]
fn every_statement_of_a_long_policy_decides() {
    let permissions = ["settings:objects:read", "storage:logs:read", "document:documents:read"];
    for count in [42, 43, 44, 100] {
        let statement = |number: u32| format!("ALLOW {} WHERE name = \"v{number}\";", permissions.join(", "));
        let table = table(&(1..=count).map(statement).collect::<String>());
        for permission in permissions {
            let service = permission.split(':').next().expect("three segments");
            let name = format!("{service}:name");
            for number in 1..=count {
                let value = format!("v{number}");
                assert_eq!(decides(&table, permission, &name, &value), Some(number), "{permission} of {count}");
            }
            assert_eq!(decides(&table, permission, &name, "v0"), None, "{permission} of {count}");
        }
    }
}

/// A table of policies of one statement each, bound to a group each: compiled, or one policy after the other.
fn table_of_many(count: usize, is_followed: bool, value: impl Fn(usize) -> String) -> DecisionTable {
    let mut repository = Repository::new();
    let mut table = DecisionTable::compile(&repository, &Catalog::none()).expect("nothing is wrong with nothing");
    for number in 0..count {
        let uuid = format!("p{number}");
        repository.add_policy(Policy::new(&uuid, "p", format!("ALLOW a:b:c WHERE d:e = \"{}\";", value(number))));
        repository.append(Binding::new(Level::Global, &uuid, [format!("g{number}")]));
        if is_followed {
            table = table.with(&repository).expect("a good policy");
        }
    }
    if is_followed { table } else { DecisionTable::compile(&repository, &Catalog::none()).expect("good policies") }
}

/// The policy that grants what is asked with `value` to somebody in the groups of these numbers.
fn grants(table: &DecisionTable, groups: &[usize], value: &str) -> Option<String> {
    let groups: Vec<String> = groups.iter().map(|number| format!("g{number}")).collect();
    let stated = [("d:e", value)];
    let decision = table.subject(Level::Global, &groups).decide(&Request::new("a:b:c", &stated));
    let origin = decision.statement().and_then(|statement| table.statement(statement));
    assert!(matches!(decision.reason(), Reason::Granted(_) | Reason::NothingGrants));
    origin.map(|origin| origin.policy().to_owned())
}

/// Sixteen statements under one value are compared at once; among more of them the value is searched.
#[test]
fn a_value_of_many_policies_grants_to_the_group_of_each() {
    for (count, is_followed) in [(15, false), (16, false), (17, false), (18, true), (40, true), (300, false)] {
        let table = table_of_many(count, is_followed, |_| "x".to_owned());
        for number in 0..count {
            assert_eq!(grants(&table, &[number], "x"), Some(format!("p{number}")), "{count}");
            assert_eq!(grants(&table, &[number], "y"), None, "{count}");
        }
        assert_eq!(grants(&table, &[count], "x"), None, "{count}");
    }
}

/// Whoever is reached by many of many more policies: their numbers share bits and places.
#[test]
fn a_user_of_many_groups_is_reached_by_those_and_no_others() {
    const COUNT: usize = 3_000;
    let table = table_of_many(COUNT, false, |number| format!("v{number}"));
    for (step, most) in [(1, 1), (1, 40), (64, 40), (256, 11), (257, 11), (7, 400), (1, COUNT)] {
        let groups: Vec<usize> = (5..COUNT).step_by(step).take(most).collect();
        let names: Vec<String> = groups.iter().map(|number| format!("g{number}")).collect();
        let subject = table.subject(Level::Global, &names);
        for number in 0..COUNT {
            let value = format!("v{number}");
            let stated = [("d:e", value.as_str())];
            let may = subject.decide(&Request::new("a:b:c", &stated)).is_allow();
            assert_eq!(may, groups.contains(&number), "{number} with every {step}th of {most}");
        }
    }
}
