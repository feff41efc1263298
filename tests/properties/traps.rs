//! What a trap says of a text is so: what adds nothing can be left out, and what never holds grants nothing, whatever is
//! asked. By the reference, on random worlds.

use std::cell::RefCell;
use std::collections::BTreeMap;

use allowhere::ast::{Condition, Statement};
use allowhere::{Catalog, Code, Diagnostic, Span, check_boundary, check_policy};

use crate::reference::{self, World};
use crate::{class, failure, on_worlds};

/// The places of what may be left out.
struct Idle {
    statements: Vec<Span>,
    conditions: Vec<Span>,
}

impl Idle {
    fn of(found: &[Diagnostic], tally: &mut BTreeMap<Code, usize>) -> Self {
        let mut idle = Self { statements: Vec::new(), conditions: Vec::new() };
        for trap in found {
            let place = trap.span().expect("a place");
            let code = trap.code();
            if code == Code::RedundantStatement || (code == Code::NeverHolds && trap.message().contains("ALLOW")) {
                idle.statements.push(place);
            } else if code == Code::RedundantCondition {
                idle.conditions.push(place);
            } else {
                continue;
            }
            *tally.entry(trap.code()).or_default() += 1;
        }
        idle
    }

    fn has_statement(&self, statement: &Statement<'_>) -> bool {
        let span = statement.span();
        self.statements.iter().any(|place| span.start() <= place.start() && place.end() <= span.end())
    }

    fn has_condition(&self, condition: &Condition<'_>) -> bool {
        self.conditions.contains(&condition.span())
    }
}

/// The world without what its traps say is needless.
fn without_needless(world: &World, tally: &mut BTreeMap<Code, usize>) -> World {
    let catalog = if world.catalog { Catalog::builtin() } else { Catalog::none() };
    let mut other = world.clone();
    for policy in &mut other.policies {
        let text = policy.text.clone();
        let parsed = check_policy(&text, &catalog);
        let idle = Idle::of(parsed.diagnostics(), tally);
        let kept = parsed.tree().statements().iter().filter(|statement| !idle.has_statement(statement));
        policy.text = kept
            .map(|statement| {
                let permissions: Vec<String> = statement.permissions().iter().map(ToString::to_string).collect();
                let conditions = statement.conditions().iter().filter(|condition| !idle.has_condition(condition));
                let conditions: Vec<String> = conditions.map(ToString::to_string).collect();
                let head = format!("{} {}", statement.effect(), permissions.join(", "));
                if conditions.is_empty() { head } else { format!("{head} WHERE {}", conditions.join(" AND ")) }
            })
            .collect::<Vec<_>>()
            .join(";\n");
    }
    for boundary in &mut other.boundaries {
        let text = boundary.text.clone();
        let parsed = check_boundary(&text, &catalog);
        let idle = Idle::of(parsed.diagnostics(), tally);
        let kept = parsed.tree().conditions().iter().filter(|condition| !idle.has_condition(condition));
        boundary.text = kept.map(ToString::to_string).collect::<Vec<_>>().join(";\n");
    }
    other
}

#[test]
fn what_is_needless_can_be_left_out() {
    let seen = RefCell::new(BTreeMap::new());
    on_worlds(|seed, tally| {
        let world = seed.world();
        let other = without_needless(&world, &mut seen.borrow_mut());
        for question in seed.questions() {
            let one = tally.count(reference::answer(&world, &question).outcome);
            let two = reference::answer(&other, &question).outcome;
            if class(one) != class(two) {
                let answer = format!("{one:?}, {two:?}");
                return Err(failure("something was not needless", &[&world, &other], &question, &answer));
            }
        }
        Ok(())
    });
    let seen = seen.borrow();
    println!("{seen:?}");
    for code in [Code::RedundantStatement, Code::NeverHolds, Code::RedundantCondition] {
        assert!(seen.contains_key(&code), "no world fell into {code}");
    }
}
