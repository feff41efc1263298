//! Worlds that say the same in other words, and questions that ask the same: by the table and by the reference.
//!
//! Neither has to be right for a law to find it wrong: the two sides of a law are answered by one judge.

#![allow(clippy::wildcard_enum_match_arm, reason = "a law is about a few operators and leaves all others alone")]
#![allow(clippy::unnecessary_wraps, reason = "a law may pass over a question")]
#![allow(clippy::format_collect, reason = "texts of a few lines")]

use std::cell::Cell;
use std::fmt;

use allowhere::ast::Operator;
use allowhere::{fix_policy, format_boundary, format_policy, parse_boundary, parse_policy};

use crate::reference::generate::Seed;
use crate::reference::{Bound, Document, Outcome, Place, Question, World};
use crate::{ByReference, ByTable, Judge, Tally, class, failure, on_worlds_telling_of};

/// A statement, or a line of a boundary, to write it otherwise.
#[derive(Debug, Clone, PartialEq)]
struct Line {
    effect: &'static str,
    permissions: Vec<String>,
    conditions: Vec<Condition>,
}

#[derive(Debug, Clone, PartialEq)]
struct Condition {
    name: String,
    operator: Operator,
    values: Vec<String>,
}

impl Condition {
    fn of(condition: &allowhere::ast::Condition<'_>) -> Self {
        Self {
            name: condition.name().to_owned(),
            operator: condition.operator(),
            values: condition.values().iter().map(|value| value.text().to_owned()).collect(),
        }
    }

    fn with(&self, operator: Operator, values: Vec<String>) -> Self {
        Self { name: self.name.clone(), operator, values }
    }

    /// Whether a value may be unknown, and with it the whole condition.
    fn may_be_unknown(&self) -> bool {
        self.values.iter().any(|value| value.contains("${global:userId}"))
    }

    fn is_of_time(&self) -> bool {
        ["global:date", "global:date-time", "global:time-of-day"].contains(&self.name.as_str())
    }

    fn is_global(&self) -> bool {
        self.name.starts_with("global:")
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted = |value: &String| if value.contains('"') { format!("'{value}'") } else { format!("\"{value}\"") };
        let values = self.values.iter().map(quoted).collect::<Vec<_>>().join(", ");
        let (open, close) = if self.operator.takes_list() { ("(", ")") } else { ("", "") };
        write!(f, "{} {} {open}{values}{close}", self.name, self.operator.as_str())
    }
}

impl fmt::Display for Line {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.effect, self.permissions.join(", "))?;
        for (index, condition) in self.conditions.iter().enumerate() {
            write!(f, " {} {condition}", if index == 0 { "WHERE" } else { "AND" })?;
        }
        Ok(())
    }
}

fn lines(text: &str) -> Vec<Line> {
    let line = |statement: &allowhere::ast::Statement<'_>| Line {
        effect: statement.effect().as_str(),
        permissions: statement.permissions().iter().map(|it| it.name().to_owned()).collect(),
        conditions: statement.conditions().iter().map(Condition::of).collect(),
    };
    parse_policy(text).tree().statements().iter().map(line).collect()
}

fn written(lines: &[Line]) -> String {
    lines.iter().map(Line::to_string).collect::<Vec<_>>().join(";\n")
}

fn conditions_of(text: &str) -> Vec<Condition> {
    parse_boundary(text).tree().conditions().iter().map(Condition::of).collect()
}

/// Every policy said otherwise, line by line, without a catalogue: it says which operators a permission takes.
fn said_otherwise(world: &World, otherwise: impl Fn(&Line) -> Vec<Line>) -> (World, World) {
    let plain = World { catalog: false, ..world.clone() };
    let mut other = plain.clone();
    for policy in &mut other.policies {
        let said: Vec<Line> = lines(&policy.text).iter().flat_map(&otherwise).collect();
        policy.text = written(&said);
    }
    (plain, other)
}

/// Every condition of every policy and boundary said otherwise.
fn conditions_otherwise(world: &World, otherwise: impl Fn(&Condition) -> Condition) -> (World, World) {
    let each =
        |line: &Line| vec![Line { conditions: line.conditions.iter().map(&otherwise).collect(), ..line.clone() }];
    let (plain, mut other) = said_otherwise(world, each);
    for boundary in &mut other.boundaries {
        let said = conditions_of(&boundary.text);
        boundary.text = said.iter().map(|condition| format!("{};\n", otherwise(condition))).collect();
    }
    (plain, other)
}

/// A statement with a list becomes one for each of its values; a list with an unknown value is unknown as a whole.
fn one_for_each(line: &Line, lists: Operator, single: Operator) -> Vec<Line> {
    let found = line.conditions.iter().position(|condition| condition.operator == lists && !condition.may_be_unknown());
    let Some((index, condition)) = found.and_then(|index| Some((index, line.conditions.get(index)?))) else {
        return vec![line.clone()];
    };
    let each = condition.values.iter().map(|value| {
        let mut conditions = line.conditions.clone();
        conditions.splice(index..=index, [condition.with(single, vec![value.clone()])]);
        Line { conditions, ..line.clone() }
    });
    each.collect()
}

/// Each binding with a policy of its own, whose text `text` makes.
fn policy_for_each_binding(world: &World, text: impl Fn(&Document, &mut Bound) -> String) -> World {
    let mut other = World { policies: Vec::new(), bindings: Vec::new(), ..world.clone() };
    for (number, bound) in world.bindings.iter().enumerate() {
        let Some(policy) = world.policies.iter().find(|policy| policy.uuid == bound.policy) else { continue };
        let uuid = format!("own{number}");
        let mut bound = Bound { policy: uuid.clone(), ..bound.clone() };
        let text = text(policy, &mut bound);
        other.policies.push(Document { uuid, level: policy.level.clone(), text });
        other.bindings.push(bound);
    }
    other
}

/// How often the two sides of a law were of different words, and what became of it.
fn law<J: Judge>(
    what: &str,
    least: usize,
    sides: impl Fn(&Seed) -> (World, World),
    ask: impl Fn(&Question) -> Option<Question>,
    is_lawful: impl Fn(Outcome, Outcome) -> bool,
    tally_of: fn(&Tally),
) {
    let different = Cell::new(0_usize);
    let worlds = Cell::new(0_usize);
    on_worlds_telling_of(
        |seed, tally| {
            let (world, other) = sides(seed);
            worlds.set(worlds.get() + 1);
            let (Some(before), Some(after)) = (tally.judge::<J>(&world), tally.judge::<J>(&other)) else {
                return Ok(());
            };
            let mut is_different = format!("{world:?}") != format!("{other:?}");
            for question in seed.questions() {
                let Some(asked) = ask(&question) else { continue };
                is_different |= format!("{question:?}") != format!("{asked:?}");
                let (one, two) = (tally.count(before.outcome(&question)), after.outcome(&asked));
                if !is_lawful(one, two) {
                    return Err(failure(what, &[&world, &other], &asked, &format!("{one:?}, {two:?}")));
                }
            }
            different.set(different.get() + usize::from(is_different));
            Ok(())
        },
        tally_of,
    );
    println!("{} of {} worlds were said otherwise", different.get(), worlds.get());
    assert!(different.get() * 100 >= worlds.get() * least, "the law hardly ever had anything to say");
}

fn same(one: Outcome, two: Outcome) -> bool {
    class(one) == class(two)
}

fn as_it_is(question: &Question) -> Option<Question> {
    Some(question.clone())
}

/// A law for both judges: in at least so many of a hundred worlds the two sides differ in words.
macro_rules! laws {
    ($($(#[doc = $doc:literal])+ $name:ident: $least:literal, $sides:expr, $ask:expr, $lawful:expr;)+) => {
        $($(#[doc = $doc])+
        mod $name {
            use super::*;

            #[test]
            fn by_the_table() {
                law::<ByTable>(stringify!($name), $least, $sides, $ask, $lawful, Tally::is_telling);
            }

            #[test]
            fn by_the_reference() {
                law::<ByReference>(stringify!($name), $least, $sides, $ask, $lawful, Tally::is_telling);
            }
        })+
    };
}

laws! {
    /// A statement of several permissions is one for each (section 2).
    permissions_of_a_list_stand_for_themselves: 80, |seed: &Seed| said_otherwise(&seed.world(), |line| {
        let alone = |name: &String| Line { permissions: vec![name.clone()], ..line.clone() };
        line.permissions.iter().map(alone).collect()
    }), as_it_is, same;

    /// `IN ("x")` is `= "x"`, and `NOT IN ("x")` is `!= "x"` (section 3).
    a_list_of_one_value_is_that_value: 50, |seed: &Seed| conditions_otherwise(&seed.world(), |condition| {
        match condition.operator {
            Operator::Equal if !condition.is_of_time() => condition.with(Operator::In, condition.values.clone()),
            Operator::NotEqual if !condition.is_global() => condition.with(Operator::NotIn, condition.values.clone()),
            _ => condition.clone(),
        }
    }), as_it_is, same;

    /// A statement with `IN ("x", "y")` is one with `= "x"` and one with `= "y"` (section 3).
    a_list_of_values_is_a_statement_for_each: 20, |seed: &Seed| {
        said_otherwise(&seed.world(), |line| one_for_each(line, Operator::In, Operator::Equal))
    }, as_it_is, same;

    /// `NOT IN ("x", "y")` is `!= "x" AND != "y"`, where both are known (section 3).
    a_negative_list_excludes_each_of_its_values: 10, |seed: &Seed| said_otherwise(&seed.world(), |line| {
        let apart = |condition: &Condition| match condition.operator {
            Operator::NotIn if !condition.may_be_unknown() => {
                let not = |value: &String| condition.with(Operator::NotEqual, vec![value.clone()]);
                condition.values.iter().map(not).collect()
            }
            _ => vec![condition.clone()],
        };
        vec![Line { conditions: line.conditions.iter().flat_map(apart).collect(), ..line.clone() }]
    }), as_it_is, same;

    /// A statement with `MATCH ("p", "q")` is one with each of the patterns (section 3).
    patterns_are_a_statement_for_each: 10, |seed: &Seed| said_otherwise(&seed.world(), |line| {
        let apart = one_for_each(line, Operator::Match, Operator::Match);
        if apart.len() > 1 { apart } else { vec![line.clone()] }
    }), as_it_is, same;

    /// `MATCH ("p*")` is `startsWith "p"`, and `MATCH ("p")` is `= "p"`, whatever `p` is filled in with (section 3).
    a_pattern_without_other_stars_is_a_beginning_or_a_value: 5, |seed: &Seed| {
        conditions_otherwise(&seed.world(), |condition| match condition.values.as_slice() {
            [value] if condition.operator == Operator::Match => match value.strip_suffix('*') {
                Some(beginning) if !beginning.contains('*') => {
                    condition.with(Operator::StartsWith, vec![beginning.to_owned()])
                }
                None if !value.contains('*') => condition.with(Operator::Equal, vec![value.clone()]),
                _ => condition.clone(),
            },
            _ => condition.clone(),
        })
    }, as_it_is, same;

    /// Two stars are one (section 3).
    stars_next_to_each_other_are_one: 5, |seed: &Seed| conditions_otherwise(&seed.world(), |condition| {
        match condition.operator {
            Operator::Match => {
                condition.with(Operator::Match, condition.values.iter().map(|value| value.replace('*', "**")).collect())
            }
            _ => condition.clone(),
        }
    }), as_it_is, same;

    /// Values of a list have no order, and twice is once (section 3).
    values_have_no_order: 20, |seed: &Seed| conditions_otherwise(&seed.world(), |condition| {
        let mut values = condition.values.clone();
        if condition.operator.takes_list() {
            values.reverse();
            values.extend(condition.values.first().cloned());
        }
        condition.with(condition.operator, values)
    }), as_it_is, same;

    /// Conditions have no order, and one said twice is said once (section 2).
    conditions_have_no_order: 80, |seed: &Seed| said_otherwise(&seed.world(), |line| {
        let mut conditions = line.conditions.clone();
        conditions.reverse();
        conditions.extend(line.conditions.first().cloned());
        vec![Line { conditions, ..line.clone() }]
    }), as_it_is, same;

    /// A policy is the policies of its statements, bound alike (section 1).
    statements_may_stand_in_policies_of_their_own: 80, |seed: &Seed| {
        let world = seed.world();
        let mut other = World { policies: Vec::new(), bindings: Vec::new(), ..world.clone() };
        for policy in &world.policies {
            for (number, line) in lines(&policy.text).iter().enumerate() {
                let uuid = format!("{}.{number}", policy.uuid);
                let text = line.to_string();
                other.policies.push(Document { uuid: uuid.clone(), text, ..policy.clone() });
                let bound = world.bindings.iter().filter(|bound| bound.policy == policy.uuid);
                other.bindings.extend(bound.map(|bound| Bound { policy: uuid.clone(), ..bound.clone() }));
            }
        }
        (world, other)
    }, as_it_is, same;

    /// A binding to several groups is a binding to each (section 1).
    a_binding_is_one_for_each_group: 50, |seed: &Seed| {
        let world = seed.world();
        let mut other = World { bindings: Vec::new(), ..world.clone() };
        for bound in &world.bindings {
            let alone = |group: &String| Bound { groups: vec![group.clone()], ..bound.clone() };
            other.bindings.extend(bound.groups.iter().map(alone));
        }
        (world, other)
    }, as_it_is, same;

    /// What is bound to others, elsewhere or to nobody changes nothing for the one who asks (section 1).
    what_reaches_nobody_changes_nothing: 90, |seed: &Seed| {
        let world = seed.world();
        let mut other = world.clone();
        let names = "settings:objects:read, storage:logs:read, storage:buckets:read, demo:things:read";
        for (uuid, effect) in [("deny-all", "DENY"), ("allow-all", "ALLOW")] {
            let text = format!("{effect} {names}");
            other.policies.push(Document { uuid: uuid.to_owned(), level: Place::Global, text });
            let groups = vec!["g1".to_owned(), "g2".to_owned(), "g*".to_owned()];
            let others = Bound {
                level: Place::Global,
                policy: uuid.to_owned(),
                groups: vec!["nobody".to_owned(), "G1".to_owned(), "g".to_owned()],
                parameters: std::collections::BTreeMap::new(),
                boundaries: Vec::new(),
            };
            let elsewhere = Place::Environment("e3".to_owned());
            other.bindings.push(Bound { level: elsewhere, groups: groups.clone(), ..others.clone() });
            let elsewhere = Place::Account("other".to_owned());
            other.bindings.push(Bound { level: elsewhere, groups, ..others.clone() });
            other.bindings.push(others);
        }
        (world, other)
    }, as_it_is, same;

    /// A DENY of everything refuses everything, whatever else is allowed (section 4).
    a_deny_without_conditions_wins: 90, |seed: &Seed| {
        let world = seed.world();
        let mut other = world.clone();
        let allowed = world.policies.iter().flat_map(|policy| lines(&policy.text));
        let mut names: Vec<String> = allowed.flat_map(|line| line.permissions).collect();
        names.sort();
        names.dedup();
        let text = format!("DENY {}", names.join(", "));
        other.policies.push(Document { uuid: "no".to_owned(), level: Place::Global, text });
        other.bindings.push(Bound {
            level: Place::Global,
            policy: "no".to_owned(),
            groups: ["g1", "g2", "g*", "", "g9"].map(str::to_owned).to_vec(),
            parameters: std::collections::BTreeMap::new(),
            boundaries: Vec::new(),
        });
        (world, other)
    }, as_it_is, |_, two| two != Outcome::Grant;

    /// A boundary takes nothing from a DENY (section 8).
    a_boundary_leaves_every_deny: 90, |seed: &Seed| (seed.world(), seed.with_boundary()), as_it_is, |one, two| {
        class(one) != Outcome::DenyTrue || class(two) == Outcome::DenyTrue
    };

    /// A binding with several boundaries is a binding with each of them (section 8).
    boundaries_are_alternatives: 20, |seed: &Seed| {
        let world = seed.world();
        let mut other = World { bindings: Vec::new(), ..world.clone() };
        for bound in &world.bindings {
            if bound.boundaries.is_empty() {
                other.bindings.push(bound.clone());
            }
            let alone = |boundary: &String| Bound { boundaries: vec![boundary.clone()], ..bound.clone() };
            other.bindings.extend(bound.boundaries.iter().map(alone));
        }
        (world, other)
    }, as_it_is, same;

    /// Conditions of a boundary on one name are alternatives: `n = "a"; n IN ("b");` is `n IN ("a", "b");` (section 8).
    conditions_of_one_name_are_alternatives: 5, |seed: &Seed| {
        let world = World { catalog: false, ..seed.world() };
        let mut other = world.clone();
        for boundary in &mut other.boundaries {
            let mut joined: Vec<Condition> = Vec::new();
            for condition in conditions_of(&boundary.text) {
                // A list with an unknown value is unknown as a whole.
                let is_value = |it: &Condition| {
                    let is_list = matches!(it.operator, Operator::Equal | Operator::In) && it.name != "global:date";
                    is_list && !it.may_be_unknown()
                };
                match joined.iter_mut().find(|it| it.name == condition.name && is_value(it)) {
                    Some(known) if is_value(&condition) => {
                        known.operator = Operator::In;
                        known.values.extend(condition.values);
                    }
                    _ => joined.push(condition),
                }
            }
            boundary.text = joined.iter().map(|condition| format!("{condition};\n")).collect();
        }
        (world, other)
    }, as_it_is, same;

    /// A boundary whose names differ is its conditions behind those of every ALLOW (section 8).
    a_boundary_of_different_names_is_more_conditions: 20, |seed: &Seed| {
        let world = World { catalog: false, ..seed.world() };
        let other = policy_for_each_binding(&world, |policy, bound| {
            let [uuid] = bound.boundaries.as_slice() else { return policy.text.clone() };
            let boundary = world.boundaries.iter().find(|boundary| boundary.uuid == *uuid);
            let more = boundary.map_or_else(Vec::new, |boundary| conditions_of(&boundary.text));
            let canonical = |it: &Condition| it.name.rsplit(':').next().map(str::to_owned);
            let mut names: Vec<_> = more.iter().map(canonical).collect();
            names.sort();
            names.dedup();
            if names.len() < more.len() {
                return policy.text.clone();
            }
            bound.boundaries.clear();
            let mut said = lines(&policy.text);
            said.iter_mut().filter(|line| line.effect == "ALLOW").for_each(|line| line.conditions.extend(more.clone()));
            written(&said)
        });
        (world, other)
    }, as_it_is, same;

    /// A parameter without signs of the language is as if its value were written (section 7).
    a_plain_parameter_is_as_if_it_were_written: 10, |seed: &Seed| {
        let world = seed.world();
        let other = policy_for_each_binding(&world, |policy, bound| {
            let mut text = policy.text.clone();
            for (name, value) in &bound.parameters {
                // `$` before it would begin another template, and a star would be one of a pattern.
                let template = format!("${{bindParam:{name}}}");
                let is_alone = !text.contains(&format!("${template}"));
                if is_alone && value.chars().all(|it| it.is_ascii_alphanumeric() || "-:+.".contains(it)) {
                    text = text.replace(&template, value);
                }
            }
            text
        });
        (world, other)
    }, as_it_is, same;

    /// What a parameter is called is nobody's business, and one that nobody asks for changes nothing (section 7).
    parameters_may_have_other_names: 20, |seed: &Seed| {
        let world = seed.world();
        let mut other = world.clone();
        let renamed = |text: &str| text.replace("${bindParam:p}", "${bindParam:another-name_2}");
        other.policies.iter_mut().for_each(|policy| policy.text = renamed(&policy.text));
        other.boundaries.iter_mut().for_each(|boundary| boundary.text = renamed(&boundary.text));
        for bound in &mut other.bindings {
            if let Some(value) = bound.parameters.remove("p") {
                bound.parameters.insert("another-name_2".to_owned(), value);
            }
        }
        (world, other)
    }, as_it_is, same;

    /// Uuids are names and nothing else (section 1).
    documents_may_have_other_uuids: 90, |seed: &Seed| {
        let world = seed.world();
        let mut other = world.clone();
        let renamed = |uuid: &mut String| *uuid = format!("{} renamed", uuid.chars().rev().collect::<String>());
        other.policies.iter_mut().for_each(|policy| renamed(&mut policy.uuid));
        other.boundaries.iter_mut().for_each(|boundary| renamed(&mut boundary.uuid));
        for bound in &mut other.bindings {
            renamed(&mut bound.policy);
            bound.boundaries.iter_mut().for_each(renamed);
        }
        (world, other)
    }, as_it_is, same;

    /// Names of 2021 and of today are the same (section 5).
    names_of_2021_are_those_of_today: 30, |seed: &Seed| {
        // Without a catalogue nothing is known of generations of names.
        let world = if seed.catalog { seed.world() } else { World::default() };
        let mut other = world.clone();
        for document in other.policies.iter_mut().chain(&mut other.boundaries) {
            document.text = document.text.replace("dynatrace.settings:", "settings:");
        }
        (world, other)
    }, |question: &Question| {
        let mut asked = question.clone();
        let names = asked.attributes.iter_mut().map(|(name, _)| name);
        for name in names.chain([&mut asked.permission]) {
            *name = name.replace("dynatrace.settings:", "settings:");
        }
        // An attribute under both names is stated twice.
        let names: std::collections::BTreeSet<&String> = asked.attributes.iter().map(|(name, _)| name).collect();
        (names.len() == asked.attributes.len()).then_some(asked)
    }, same;

    /// The formatter changes no decision.
    formatted_texts_say_the_same: 90, |seed: &Seed| {
        let world = seed.world();
        let mut other = world.clone();
        for policy in &mut other.policies {
            policy.text = format_policy(&policy.text).expect("a text without errors");
        }
        for boundary in &mut other.boundaries {
            boundary.text = format_boundary(&boundary.text).expect("a text without errors");
        }
        (world, other)
    }, as_it_is, same;

    /// What is put right in a text without errors, such as a name of 2021, says the same.
    what_is_put_right_says_the_same: 30, |seed: &Seed| {
        let world = seed.world();
        let mut other = world.clone();
        let catalog = if world.catalog { allowhere::Catalog::builtin() } else { allowhere::Catalog::none() };
        for policy in &mut other.policies {
            policy.text = fix_policy(&policy.text, &catalog).text().to_owned();
        }
        (world, other)
    }, as_it_is, same;

    /// A value stated twice is stated once (section 3).
    a_value_stated_twice_is_stated_once: 90, |seed: &Seed| (seed.world(), seed.world()), |question: &Question| {
        let mut asked = question.clone();
        for (_, values) in &mut asked.attributes {
            values.extend(values.first().cloned());
        }
        Some(asked)
    }, same;

    /// An attribute that nobody asks for changes nothing, not even under a name of the language (section 6).
    other_attributes_change_nothing: 90, |seed: &Seed| (seed.world(), seed.world()), |question: &Question| {
        let mut asked = question.clone();
        for name in ["unheard:of", "global:userId", "global:levelId", "global:date", "settings:schemaid", ""] {
            asked.attributes.push((name.to_owned(), vec!["a".to_owned()]));
        }
        Some(asked)
    }, same;

    /// Nobody is asked for by an empty user (section 6).
    an_empty_user_is_none: 10, |seed: &Seed| (seed.world(), seed.world()), |question: &Question| {
        let is_empty = question.user.as_deref().is_none_or(str::is_empty);
        is_empty.then(|| Question { user: question.user.is_none().then(String::new), ..question.clone() })
    }, same;

    /// An instant is the same in every zone (section 6).
    an_instant_has_no_zone: 50, |seed: &Seed| (seed.world(), seed.world()), |question: &Question| {
        let time: jiff::Timestamp = question.time.as_ref()?.parse().expect("an instant");
        let time = time.display_with_offset(jiff::tz::offset(-11)).to_string();
        Some(Question { time: Some(time), ..question.clone() })
    }, same;
}

/// The world without its DENY and without what hangs on groups or levels.
fn of_allows(world: &World) -> World {
    let mut plain = world.clone();
    for policy in &mut plain.policies {
        let mut said = lines(&policy.text);
        said.retain(|line| line.effect == "ALLOW");
        said.push(Line { effect: "ALLOW", permissions: vec!["nobody:asks:this".to_owned()], conditions: Vec::new() });
        policy.text = written(&said).replace("${global:userGroup}", "g1").replace("${global:levelId}", "e1");
        policy.text = policy.text.replace("global:userGroup != ", "global:userGroup = ");
        policy.text = policy.text.replace("global:environmentId != ", "global:environmentId = ");
    }
    for boundary in &mut plain.boundaries {
        boundary.text = boundary.text.replace("${global:userGroup}", "g1").replace("${global:levelId}", "e1");
        boundary.text = boundary.text.replace("global:userGroup != ", "global:userGroup = ");
        boundary.text = boundary.text.replace("global:environmentId != ", "global:environmentId = ");
    }
    plain
}

/// Without a DENY, and where no condition asks for groups to be absent, more groups never get less (section 1).
fn more_groups_never_get_less<J: Judge>() {
    let sides = |seed: &Seed| (of_allows(&seed.world()), of_allows(&seed.world()));
    let more = |question: &Question| {
        let mut asked = question.clone();
        asked.groups.extend(["g1", "g2", "g*"].map(str::to_owned));
        Some(asked)
    };
    let grants_no_less = |one, two| one != Outcome::Grant || two == Outcome::Grant;
    law::<J>("more groups get less", 90, sides, more, grants_no_less, Tally::has_grants);
}

/// Without a DENY, and where no condition asks for another level, an environment gets what its account gets (section 1).
fn an_environment_gets_what_its_account_gets<J: Judge>() {
    let sides = |seed: &Seed| (of_allows(&seed.world()), of_allows(&seed.world()));
    let below = |question: &Question| {
        let level = match question.level {
            Place::Global => Place::Account("acme".to_owned()),
            Place::Account(_) => Place::Environment("e1".to_owned()),
            Place::Environment(_) => return None,
        };
        Some(Question { level, ..question.clone() })
    };
    let grants_no_less = |one, two| one != Outcome::Grant || two == Outcome::Grant;
    law::<J>("a level below gets less", 50, sides, below, grants_no_less, Tally::has_grants);
}

#[test]
fn more_groups_never_get_less_by_the_table() {
    more_groups_never_get_less::<ByTable>();
}

#[test]
fn more_groups_never_get_less_by_the_reference() {
    more_groups_never_get_less::<ByReference>();
}

#[test]
fn an_environment_gets_what_its_account_gets_by_the_table() {
    an_environment_gets_what_its_account_gets::<ByTable>();
}

#[test]
fn an_environment_gets_what_its_account_gets_by_the_reference() {
    an_environment_gets_what_its_account_gets::<ByReference>();
}
