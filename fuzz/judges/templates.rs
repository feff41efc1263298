//! A string with templates stands for what the reference makes of it: parameters, the level, the user and each group.
//!
//! The input is lines: a string of a condition, what its parameters are, the user, two groups, an environment, and what a
//! request states.

use super::strings::quoted;
use super::{Alone, agree, text};
use crate::reference::condition::parameters_of;
use crate::reference::{Place, Question};

pub(crate) fn templates(input: &[u8]) {
    let mut lines = text(input).split('\n');
    let mut next = || lines.next().unwrap_or_default();
    let (string, parameter, user, groups, level) = (next(), next(), next(), [next(), next()], next());
    let Some(quoted) = quoted(string) else { return };
    let mut world = Alone::default();
    // An environment of no name is none.
    world.level = if level.is_empty() { Place::Global } else { Place::Environment(level.to_owned()) };
    world.groups.extend(groups.iter().filter(|group| !group.is_empty()).map(|group| (*group).to_owned()));
    for name in parameters_of(string) {
        world.parameters.insert(name.to_owned(), parameter.to_owned());
    }
    for effect in ["ALLOW", "DENY"] {
        for operator in ["=", "!=", "startsWith", "NOT startsWith"] {
            world.say(effect, &format!("a:x {operator} {quoted}"));
        }
        for operator in ["IN", "NOT IN", "MATCH"] {
            world.say(effect, &format!("a:x {operator} ({quoted})"));
        }
        world.say(effect, &format!("global:userGroup = {quoted}"));
        world.say(effect, &format!("global:environmentId = {quoted}"));
    }
    let mut questions = Vec::new();
    for stated in lines.chain([user, parameter, groups[0], level]).take(8) {
        for user in [Some(user.to_owned()), None] {
            let attributes = vec![("a:x".into(), vec![stated.to_owned()])];
            questions.push(Question { user, attributes, ..world.question() });
        }
    }
    agree(&world.world(), &world.each(&questions));
}
