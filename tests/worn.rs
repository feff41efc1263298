//! When a table that follows its repository is compiled anew, as the documentation of `DecisionTable::with` has it.

use allowhere::repository::{Binding, Policy, Repository};
use allowhere::{Catalog, DecisionTable, Level};

/// So many statements are always let be.
const FEW: usize = 64;

/// A table, and the repository that it follows.
struct Followed {
    repository: Repository,
    table: DecisionTable,
}

impl Followed {
    /// With so many statements in one policy, and one that is warned of: a table warns of what it looked at, so one that
    /// warns of it was compiled anew.
    fn with_statements(count: usize) -> Self {
        let mut repository = Repository::new();
        repository.add_policy(Policy::new("warned", "warned", "ALLOW demo:things:read;"));
        repository.add_policy(Policy::new("stable", "stable", "ALLOW slo:slos:read;".repeat(count)));
        repository.append(Binding::new(Level::Global, "stable", ["g"]));
        let table = DecisionTable::compile(&repository, &Catalog::builtin()).expect("good policies");
        assert_eq!((table.warnings().len(), table.size().statements), (1, count));
        Self { repository, table }
    }

    /// Changes a policy of one statement; whether the table was compiled anew for it.
    fn is_renewed_by(&mut self, uuid: &str) -> bool {
        let is_new = self.repository.policies().all(|policy| policy.uuid() != uuid);
        self.repository.put_policy(Policy::new(uuid, uuid, "ALLOW slo:slos:write;"));
        if is_new && uuid != "unbound" {
            self.repository.append(Binding::new(Level::Global, uuid, ["g"]));
        }
        self.table = self.table.with(&self.repository).expect("a good policy");
        !self.table.warnings().is_empty()
    }

    /// After how many changes the table is compiled anew for the first, the second and the third time.
    fn renewals(mut self, uuid: impl Fn(usize) -> String) -> [usize; 3] {
        let mut steps = 1..;
        [0; 3].map(|_| steps.find(|&step| self.is_renewed_by(&uuid(step))).expect("it is worn sooner or later"))
    }
}

#[test]
fn a_table_is_renewed_when_an_eighth_of_it_is_retired() {
    for count in [8, 80] {
        // The first change adds the policy, and each further one retires a statement.
        let [first, second, third] = Followed::with_statements(count).renewals(|_| "changing".to_owned());
        let most = FEW + count / 8;
        assert_eq!((first, second - first, third - second), (1 + most + 1, most + 1, most + 1), "{count}");
    }
}

#[test]
fn a_table_is_renewed_when_it_has_doubled() {
    let [first, second, _] = Followed::with_statements(50).renewals(|step| format!("added {step}"));
    // What is there before a change counts.
    let most = FEW + 2 * 50;
    assert_eq!(first, most - 50 + 2);
    let compiled = 50 + first;
    assert_eq!(second, FEW + 2 * compiled - 50 + 2);
}

#[test]
fn a_table_is_renewed_after_so_many_changes() {
    let [first, second, _] = Followed::with_statements(1).renewals(|_| "unbound".to_owned());
    // Each table follows so many.
    assert_eq!((first, second - first), (2_048 + 1, 2_048 + 1));
}
