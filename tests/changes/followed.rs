//! What a table that follows its repository decides, where the case is plain.

use allowhere::repository::{Binding, Policy, Repository};
use allowhere::{Catalog, DecisionTable, Level, Request};

/// A table, and the repository that it follows.
struct Followed {
    repository: Repository,
    table: DecisionTable,
}

impl Followed {
    fn new(policies: &[(&str, &str)]) -> Self {
        let mut repository = Repository::new();
        for (uuid, text) in policies {
            repository.add_policy(Policy::new(*uuid, *uuid, *text));
            repository.append(Binding::new(Level::Global, *uuid, ["g"]));
        }
        let table = DecisionTable::compile(&repository, &Catalog::none()).expect("good policies");
        Self { repository, table }
    }

    fn put(&mut self, uuid: &str, text: &str) {
        let is_new = self.repository.policies().all(|policy| policy.uuid() != uuid);
        self.repository.put_policy(Policy::new(uuid, uuid, text));
        if is_new {
            self.repository.append(Binding::new(Level::Global, uuid, ["g"]));
        }
        self.table = self.table.with(&self.repository).expect("a good policy");
    }

    fn allows(&self, permission: &str, stated: &[(&str, &str)]) -> bool {
        self.table.subject(Level::Global, ["g"]).decide(&Request::new(permission, stated)).is_allow()
    }
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
