//! Deciding allocates nothing: a counting allocator watches every request of every scenario.

mod counting;

use std::path::{Path, PathBuf};
use std::{env, fs};

use allowhere::{Catalog, Decision, DecisionTable, Instant, Level, Repository, Request};
use serde::Deserialize;
use toml::{Table, Value};

use counting::counted;

fn files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let folders = ["tests/cases/decisions", "demo"];
    let entries = folders.iter().flat_map(|folder| fs::read_dir(root.join(folder)).expect("the folder is there"));
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a file").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "toml"));
    paths.sort();
    paths
}

fn text<'v>(table: &'v Value, name: &str) -> Option<&'v str> {
    table.get(name).and_then(Value::as_str)
}

#[test]
fn no_decision_of_any_scenario_allocates() {
    let (mut decisions, mut allows) = (0, 0);
    for path in files() {
        let mut document: Table = fs::read_to_string(&path).expect("readable").parse().expect("TOML");
        // Included documents matter to those scenarios only that name them; they are run by the command's tests.
        if document.remove("include").is_some() {
            continue;
        }
        let catalog = document.remove("catalog");
        let strict = document.remove("strict").is_some_and(|strict| strict.as_bool() == Some(true));
        let catalog = match catalog.as_ref().and_then(Value::as_str) {
            Some("none") => Catalog::none(),
            _ => Catalog::builtin().strict(strict),
        };
        let requests = document.remove("requests");
        let repository = Repository::deserialize(document).expect("a repository");
        let table = DecisionTable::compile(&repository, &catalog).expect("not refused");
        for request in requests.iter().filter_map(Value::as_array).flatten() {
            let level = match (text(request, "environment"), text(request, "account")) {
                (Some(id), _) => Level::Environment(id),
                (_, Some(id)) => Level::Account(id),
                _ => Level::Global,
            };
            let groups =
                request.get("groups").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
            let subject = table.subject(level, groups).with_user(text(request, "user").unwrap_or(""));
            let stated = request.get("attributes").and_then(Value::as_table).into_iter().flatten();
            let attributes: Vec<(&str, Vec<String>)> = stated
                .map(|(name, values)| match values.as_array() {
                    Some(values) => {
                        (name.as_str(), values.iter().filter_map(Value::as_str).map(str::to_owned).collect())
                    }
                    None => (name.as_str(), vec![values.as_str().expect("a value").to_owned()]),
                })
                .collect();
            let mut question = Request::new(text(request, "permission").expect("a permission"), &attributes);
            if let Some(time) = text(request, "time") {
                question = question.at(time.parse::<Instant>().expect("an instant"));
            }
            let (decision, allocations) = counted(|| subject.decide(&question));
            assert_eq!(allocations, 0, "{}: {request}", path.display());
            let mut slot = [decision];
            let (_, allocations) = counted(|| {
                subject.decide_batch(&[question], &mut slot);
                decision
            });
            assert_eq!((allocations, slot[0]), (0, decision), "{}: {request}", path.display());
            assert_eq!(
                decision.is_allow(),
                text(request, "decision") == Some("allow"),
                "{}: {request}",
                path.display()
            );
            decisions += 1;
            allows += usize::from(decision.is_allow());
        }
    }
    println!("{decisions} decisions, {allows} of them allow");
    assert!(allows > 100 && decisions - allows > 100);
}

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
