//! Deciding allocates nothing: what `tests/conformance.rs` and the properties rely on for each request.

mod counting;

use allowhere::{Catalog, Decision, DecisionTable, Level, Repository, Request};

use counting::counted;

#[test]
fn the_counter_counts() {
    let table = DecisionTable::compile(&Repository::new(), &Catalog::none()).expect("nothing is wrong with nothing");
    let subject = table.subject(Level::Global, ["g"]);
    let (_, allocations) = counted(|| {
        let name = String::from("a:b:c");
        subject.decide(&Request::new(&name, &()))
    });
    assert_eq!(allocations, 1);
}

#[test]
fn slots_without_a_request_refuse() {
    let mut repository = Repository::new();
    repository.add_policy(allowhere::repository::Policy::new("p", "p", "ALLOW a:b:c;"));
    repository.append(allowhere::repository::Binding::new(Level::Global, "p", ["g"]));
    let table = DecisionTable::compile(&repository, &Catalog::none()).expect("a good policy");
    let subject = table.subject(Level::Global, ["g"]);
    let request = Request::new(table.permission("a:b:c"), &());
    let allow = subject.decide(&request);
    assert!(allow.is_allow());
    let mut out = [allow; 3];
    subject.decide_batch(&[request], &mut out);
    assert_eq!(out.map(Decision::is_allow), [true, false, false]);
    let other = DecisionTable::compile(&repository, &Catalog::none()).expect("a good policy");
    let foreign = other.subject(Level::Global, ["g"]).decide(&request);
    assert_eq!(foreign.reason(), allowhere::Reason::Foreign);
}
