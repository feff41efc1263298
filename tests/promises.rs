//! The promises of `docs/trust.md` that no other test holds, and that each promise names a test which exists.

#[allow(dead_code, reason = "the properties use more of it")]
mod reference;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use allowhere::{
    Catalog, DecisionTable, Expansions, Instant, Refused, Request, Values, fix_policy, format_policy, traps,
};
use proptest::strategy::{Strategy as _, ValueTree as _};
use proptest::test_runner::TestRunner;
use reference::generate::seeds;
use reference::{Question, World};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file of the project.
fn file(path: &str) -> String {
    fs::read_to_string(root().join(path)).unwrap_or_default()
}

#[test]
fn every_promise_names_tests_that_exist() {
    let page = file("docs/trust.md");
    let promises = page.lines().skip_while(|line| !line.starts_with("| promise")).skip(2);
    let promises: Vec<&str> = promises.take_while(|line| line.starts_with('|')).collect();
    assert!(promises.len() >= 10, "{promises:#?}");
    let mut missing = Vec::new();
    for promise in promises {
        // [`name`](../tests/file.rs), at least one of them.
        let links: Vec<&str> = promise.split("](../").skip(1).collect();
        let names: Vec<&str> =
            promise.split("](../").filter_map(|part| part.rsplit_once("[`").map(|it| it.1)).collect();
        assert!(!links.is_empty(), "no test holds: {promise}");
        for (link, name) in links.iter().zip(names) {
            let path = link.split_once(')').map_or("", |(path, _)| path);
            let name = name.trim_end_matches('`');
            if !file(path).contains(&format!("#[test]\nfn {name}(")) {
                missing.push(format!("{path} has no `{name}`"));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

/// What would let the library look outside of what it is given, or give two threads different answers.
const OUTSIDE: [&str; 17] = [
    "std::fs",
    "std::io",
    "std::net",
    "std::env",
    "std::process",
    "std::thread",
    "SystemTime::now",
    "std::time::Instant",
    "print!",
    "println!",
    "dbg!",
    "Mutex",
    "RwLock",
    "RefCell",
    "OnceLock",
    "thread_local!",
    "unsafe {",
];

#[test]
fn the_library_names_nothing_outside_of_itself() {
    let mut folders = vec![root().join("src")];
    let (mut found, mut files) = (Vec::new(), 0);
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("a file").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            files += 1;
            let text = fs::read_to_string(&path).expect("UTF-8");
            // Tests stand last in a file, and may do as they like; so may comments.
            let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
            for line in code.lines().map(str::trim_start).filter(|line| !line.starts_with("//")) {
                let named = OUTSIDE.iter().filter(|name| line.contains(**name));
                found.extend(named.map(|name| format!("{}: {name}", path.display())));
            }
        }
    }
    assert!(files > 50, "{files} files");
    assert!(found.is_empty(), "{found:#?}");
    assert!(file("src/lib.rs").starts_with("#![forbid(unsafe_code)]"));
}

/// Everything that the library says of a world, as one text.
fn said(world: &World, questions: &[Question]) -> Result<String, Refused> {
    let catalog = if world.catalog { Catalog::builtin() } else { Catalog::none() };
    let repository = world.repository();
    let mut all = format!("{:#?}", traps(&repository, &catalog));
    for policy in &world.policies {
        let fixed = fix_policy(&policy.text, &catalog);
        let _ = writeln!(all, "{fixed:#?}\n{:#?}", format_policy(&policy.text).ok());
    }
    let table = DecisionTable::compile(&repository, &catalog)?;
    let _ = writeln!(all, "{:#?}\n{:#?}", table.size(), table.warnings());
    let expansions = Expansions::of(&repository, &catalog)?;
    for group in expansions.groups() {
        for level in expansions.levels(group) {
            let printed = expansions.expand(group, level).map(|it| (it.policies(), it.left_out()));
            let _ = writeln!(all, "{printed:#?}");
        }
    }
    for question in questions {
        let subject = table.subject(question.level.level(), question.groups.iter().map(String::as_str));
        let subject = subject.with_user(question.user.as_deref().unwrap_or_default());
        let stated = question.attributes.iter().map(|(name, values)| (name.as_str(), Values::strings(values)));
        let attributes: Vec<(&str, Values<'_>)> = stated.collect();
        let mut request = Request::new(&question.permission, &attributes);
        if let Some(time) = &question.time {
            request = request.at(time.parse::<Instant>().expect("an instant"));
        }
        let _ = writeln!(all, "{:?} {:#?}", subject.decide(&request), subject.explain(&request));
    }
    Ok(all)
}

/// Maps that begin with another number each time would show themselves: every compile makes new ones.
#[test]
fn the_same_input_gives_the_same_bytes() {
    let mut runner = TestRunner::deterministic();
    let mut worlds = 0;
    for _ in 0..40 {
        let seed = seeds().new_tree(&mut runner).expect("a world").current();
        let (world, questions) = (seed.world(), seed.questions());
        let told = |said: Result<String, Refused>| said.unwrap_or_else(|refused| format!("{refused:#?}"));
        let first = told(said(&world, &questions));
        for _ in 0..2 {
            assert!(told(said(&world, &questions)) == first, "another time something else is said of {world:#?}");
        }
        worlds += usize::from(first.contains("Granted"));
    }
    assert!(worlds > 20, "{worlds} worlds in which something is granted");
}
