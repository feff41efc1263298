//! What a table that follows its repository decides, where the case is plain, and when it is compiled anew, as the
//! documentation of `DecisionTable::with` has it.

use allowhere::repository::{Binding, Policy, Repository};
use allowhere::{Catalog, DecisionTable, Level, Request};

/// So many statements are always let be.
const FEW: usize = 64;

/// A table, and the repository that it follows.
struct Followed {
    repository: Repository,
    table: DecisionTable,
}

impl Followed {
    fn of(repository: Repository, catalog: &Catalog) -> Self {
        let table = DecisionTable::compile(&repository, catalog).expect("good policies");
        Self { repository, table }
    }

    /// Of policies that are bound to a group.
    fn new(policies: &[(&str, &str)]) -> Self {
        let mut repository = Repository::new();
        for (uuid, text) in policies {
            repository.add_policy(Policy::new(*uuid, *uuid, *text));
            repository.append(Binding::new(Level::Global, *uuid, ["g"]));
        }
        Self::of(repository, &Catalog::none())
    }

    /// With so many statements in one policy, and one that is warned of: a table warns of what it looked at, so one that
    /// warns of it was compiled anew.
    fn with_statements(count: usize) -> Self {
        let mut repository = Repository::new();
        repository.add_policy(Policy::new("warned", "warned", "ALLOW demo:things:read;"));
        repository.add_policy(Policy::new("stable", "stable", "ALLOW slo:slos:read;".repeat(count)));
        repository.append(Binding::new(Level::Global, "stable", ["g"]));
        let followed = Self::of(repository, &Catalog::builtin());
        assert_eq!((followed.table.warnings().len(), followed.table.size().statements), (1, count));
        followed
    }

    /// Changes a policy, or adds it and binds it to the group.
    fn put(&mut self, uuid: &str, text: &str) {
        let is_new = self.repository.policies().all(|policy| policy.uuid() != uuid);
        self.repository.put_policy(Policy::new(uuid, uuid, text));
        if is_new && uuid != "unbound" {
            self.repository.append(Binding::new(Level::Global, uuid, ["g"]));
        }
        self.table = self.table.with(&self.repository).expect("a good policy");
    }

    fn allows(&self, permission: &str, stated: &[(&str, &str)]) -> bool {
        self.table.subject(Level::Global, ["g"]).decide(&Request::new(permission, stated)).is_allow()
    }

    /// Changes a policy of one statement; whether the table was compiled anew for it.
    fn is_renewed_by(&mut self, uuid: &str) -> bool {
        self.put(uuid, "ALLOW slo:slos:write;");
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

/// However often a policy has changed, and others with it.
#[test]
fn only_what_a_policy_says_now_counts() {
    const POLICIES: usize = 4;
    let said = |policy: usize, change: usize| format!("a:policy{policy}:in{change}");
    let policies: Vec<_> =
        (0..POLICIES).map(|policy| (policy.to_string(), format!("ALLOW {};", said(policy, 0)))).collect();
    let policies: Vec<_> = policies.iter().map(|(uuid, text)| (&**uuid, &**text)).collect();
    let mut followed = Followed::new(&policies);
    let mut latest = [0; POLICIES];
    for change in 1..=40 {
        // Each of them several times, and in no order that they are in.
        let policy = change * 7 % 5 % POLICIES;
        followed.put(&policy.to_string(), &format!("ALLOW {};", said(policy, change)));
        latest[policy] = change;
        for (policy, &latest) in latest.iter().enumerate() {
            for change in 0..=change {
                let is_latest = change == latest;
                assert_eq!(followed.allows(&said(policy, change), &[]), is_latest, "{policy} {change} {latest}");
            }
        }
    }
}

/// A DENY that nothing is known about refuses, though another policy has changed since, about the same attribute or not.
#[test]
fn what_no_change_is_about_decides_as_before() {
    let allow = ("allow", "ALLOW a:b:c;");
    for deny in ["d:e = \"x\"", "d:e startsWith \"x\"", "d:e != \"y\"", "d:f = \"x\" AND d:e = \"x\""] {
        for other in ["d:e = \"z\"", "d:e startsWith \"z\"", "d:f = \"z\"", "d:e != \"w\""] {
            let mut followed = Followed::new(&[allow, ("deny", &format!("DENY a:b:c WHERE {deny};"))]);
            for text in ["DENY", "ALLOW", "DENY"].map(|effect| format!("{effect} a:b:c WHERE {other};")) {
                followed.put("other", &text);
                let refused = |stated: &[(&str, &str)]| !followed.allows("a:b:c", stated);
                assert!(refused(&[]) && refused(&[("d:e", "x"), ("d:f", "x")]), "{deny}, {text}");
            }
            followed.put("other", "ALLOW d:e:f;");
            followed.put("deny", "ALLOW d:e:f;");
            assert!(followed.allows("a:b:c", &[]) && followed.allows("a:b:c", &[("d:e", "x"), ("d:f", "x")]));
        }
    }
}
