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
