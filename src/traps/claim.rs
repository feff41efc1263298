//! What a condition claims, so far as it can be compared with another with certainty.
//!
//! A question is answered by yes only if it is so for every request, whatever the request states, states several times
//! or leaves out, and whatever the parameters are.

use std::borrow::Cow;

use super::range::Range;
use crate::ast::{Condition, Operator};
use crate::order;
use crate::template::{self, Part};
use crate::time;

/// What a condition says of one attribute.
pub(super) struct Claim<'t> {
    /// The canonical name.
    pub(super) name: Cow<'t, str>,
    pub(super) is_negative: bool,
    /// MATCH looks into several values where every other operator gives up.
    is_match: bool,
    count: Count,
    demand: Demand<'t>,
    /// The values that take something from the request, sorted: without a user, say, a condition with one is unknown.
    from_request: Vec<&'t str>,
}

/// Whether the attribute has one value at most.
#[derive(Debug, Clone, Copy)]
pub(super) struct Count {
    /// On every permission.
    pub(super) is_single: bool,
    /// On some permission.
    pub(super) may_be_single: bool,
}

enum Demand<'t> {
    /// One of these, or for a negative condition none of these.
    Texts { words: Vec<&'t str>, shapes: Vec<Shape<'t>> },
    /// A time in a range.
    Range(Range),
    /// Nothing that can be compared but with itself.
    Other(Operator, Vec<&'t str>),
}

/// What many values look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape<'t> {
    Prefix(&'t str),
    Pattern(&'t str),
}

/// How much may be compared in one text. Comparing everything with everything is a square, and a text may be as long as
/// a book; what people write takes a hundredth of this.
pub(super) struct Effort {
    left: usize,
    is_short: bool,
}

impl Effort {
    pub(super) fn for_a_text() -> Self {
        Self::of(2_000_000)
    }

    pub(super) fn of(count: usize) -> Self {
        Self { left: count, is_short: false }
    }

    /// Whether it was not enough for something.
    pub(super) fn is_short(&self) -> bool {
        self.is_short
    }

    /// Whether so many more comparisons may be made.
    pub(super) fn takes(&mut self, count: usize) -> bool {
        let left = self.left.checked_sub(count);
        self.left = left.unwrap_or(self.left);
        self.is_short |= left.is_none();
        left.is_some()
    }
}

impl<'t> Claim<'t> {
    pub(super) fn of(name: Cow<'t, str>, condition: &'t Condition<'_>, count: Count) -> Self {
        let mut texts: Vec<&str> = condition.values.iter().map(|value| &*value.text).collect();
        let is_match = condition.operator == Operator::Match;
        let is_range = matches!(&*name, "global:date" | "global:date-time" | "global:time-of-day");
        let range = texts.first().and_then(|text| Range::of(&name, condition.operator, text));
        let from_request = texts.iter().copied().filter(|text| takes_from_request(text)).collect();
        let demand = match range {
            Some(range) => Demand::Range(range),
            None if is_range => Demand::Other(condition.operator, order::set(texts)),
            None => {
                if name == "global:week-day" {
                    // A day is one day in any case of its letters.
                    for text in &mut texts {
                        *text = time::read_week_day(text).map_or(*text, |day| day.name());
                    }
                }
                let (mut words, mut shapes) = (Vec::new(), Vec::new());
                for text in order::set(texts) {
                    match shape(condition.operator, text) {
                        Some(shape) => shapes.push(shape),
                        None => words.push(text),
                    }
                }
                Demand::Texts { words, shapes }
            }
        };
        let (is_negative, from_request) = (condition.operator.is_negative(), order::set(from_request));
        Self { name, is_negative, is_match, count, demand, from_request }
    }

    /// Whether no value makes it true.
    pub(super) fn is_empty(&self) -> bool {
        match &self.demand {
            Demand::Range(range) => range.is_empty(),
            Demand::Texts { shapes, .. } => self.is_negative && shapes.contains(&Shape::Prefix("")),
            Demand::Other(..) => false,
        }
    }

    /// Whether every value makes it true.
    pub(super) fn takes_any_value(&self) -> bool {
        matches!(&self.demand, Demand::Texts { shapes, .. } if !self.is_negative && shapes.contains(&Shape::Prefix("")))
    }

    /// Whether the other holds wherever this one does, and is unknown at most where this one is.
    pub(super) fn implies(&self, other: &Self, effort: &mut Effort) -> bool {
        if self.name != other.name || !effort.takes(1) {
            return false;
        }
        let (words, shapes, others, other_shapes) = match (&self.demand, &other.demand) {
            (Demand::Range(range), Demand::Range(other)) => return range.lies_in(other),
            (Demand::Other(operator, texts), Demand::Other(other, other_texts)) => {
                return operator == other && texts == other_texts;
            }
            (Demand::Texts { words, shapes }, Demand::Texts { words: others, shapes: other_shapes }) => {
                (words, shapes, others, other_shapes)
            }
            _ => return false,
        };
        match (self.is_negative, other.is_negative) {
            // Of several values of a single attribute MATCH alone says something.
            (false, false) => {
                (self.is_match == other.is_match || !self.count.may_be_single)
                    && self.from_request == other.from_request
                    && lie_in(words, shapes, others, other_shapes, effort)
            }
            (true, true) => {
                self.from_request == other.from_request && lie_in(others, other_shapes, words, shapes, effort)
            }
            (false, true) => self.count.is_single && !self.is_match && self.misses(other, effort),
            (true, false) => false,
        }
    }

    /// Whether they are never both true.
    pub(super) fn excludes(&self, other: &Self, effort: &mut Effort) -> bool {
        if self.name != other.name || !effort.takes(1) {
            return false;
        }
        match (&self.demand, &other.demand) {
            (Demand::Range(range), Demand::Range(other)) => range.misses(other),
            (Demand::Texts { words, shapes }, Demand::Texts { words: others, shapes: other_shapes }) => {
                match (self.is_negative, other.is_negative) {
                    (false, true) => lie_in(words, shapes, others, other_shapes, effort),
                    (true, false) => lie_in(others, other_shapes, words, shapes, effort),
                    (false, false) => {
                        self.count.is_single && !(self.is_match && other.is_match) && self.misses(other, effort)
                    }
                    (true, true) => false,
                }
            }
            _ => false,
        }
    }

    /// Whether every value makes one of them true.
    pub(super) fn complements(&self, other: &Self, effort: &mut Effort) -> bool {
        if self.name != other.name || !effort.takes(1) {
            return false;
        }
        match (&self.demand, &other.demand) {
            (Demand::Range(range), Demand::Range(other)) => range.complements(other),
            (Demand::Texts { words, shapes }, Demand::Texts { words: others, shapes: other_shapes }) => {
                match (self.is_negative, other.is_negative) {
                    (true, true) => self.misses(other, effort),
                    (true, false) => lie_in(words, shapes, others, other_shapes, effort),
                    (false, true) => lie_in(others, other_shapes, words, shapes, effort),
                    (false, false) => false,
                }
            }
            _ => false,
        }
    }

    /// Whether the two name a value in common: one of them, whether it is positive or negative, and the other as well.
    pub(super) fn meets(&self, other: &Self, effort: &mut Effort) -> bool {
        let (Demand::Texts { words, shapes }, Demand::Texts { words: others, shapes: other_shapes }) =
            (&self.demand, &other.demand)
        else {
            return false;
        };
        self.name == other.name
            && (words.iter().any(|word| lie_in(&[*word], &[], others, other_shapes, effort))
                || others.iter().any(|word| lie_in(&[*word], &[], words, shapes, effort)))
    }

    /// Whether no value is named by both.
    fn misses(&self, other: &Self, effort: &mut Effort) -> bool {
        let (Demand::Texts { words, shapes }, Demand::Texts { words: others, shapes: other_shapes }) =
            (&self.demand, &other.demand)
        else {
            return false;
        };
        let are_plain = |words: &[&str], shapes: &[Shape<'_>]| {
            words.iter().all(|word| is_plain(word)) && shapes.iter().all(|shape| is_plain(shape.text()))
        };
        let count = words.len() * (2 + other_shapes.len()) + others.len() * (1 + shapes.len());
        effort.takes(count + shapes.len() * other_shapes.len())
            && are_plain(words, shapes)
            && are_plain(others, other_shapes)
            && words.iter().all(|word| others.binary_search(word).is_err())
            && words.iter().all(|word| !other_shapes.iter().any(|shape| shape.has(word)))
            && others.iter().all(|word| !shapes.iter().any(|shape| shape.has(word)))
            && shapes.iter().all(|shape| other_shapes.iter().all(|other| shape.misses(*other)))
    }
}

impl<'t> Shape<'t> {
    fn text(self) -> &'t str {
        match self {
            Self::Prefix(text) | Self::Pattern(text) => text,
        }
    }

    /// What everything that looks like this begins with.
    fn head(self) -> &'t str {
        match self {
            Self::Prefix(text) => text,
            Self::Pattern(text) => text.split('*').next().unwrap_or_default(),
        }
    }

    fn has(self, word: &str) -> bool {
        match self {
            Self::Prefix(prefix) => word.starts_with(prefix),
            Self::Pattern(pattern) => matches(pattern, word),
        }
    }

    fn lies_in(self, other: Self) -> bool {
        let may_compare = is_plain(self.text()) && is_plain(other.text());
        self == other || (may_compare && matches!(other, Self::Prefix(prefix) if self.head().starts_with(prefix)))
    }

    fn misses(self, other: Self) -> bool {
        !self.head().starts_with(other.head()) && !other.head().starts_with(self.head())
    }
}

/// Whether each value that is one of `words` or looks like one of `shapes` is one of `others` or looks like one of
/// `other_shapes`.
fn lie_in(
    words: &[&str],
    shapes: &[Shape<'_>],
    others: &[&str],
    other_shapes: &[Shape<'_>],
    effort: &mut Effort,
) -> bool {
    effort.takes(words.len() * (1 + other_shapes.len()) + shapes.len() * other_shapes.len())
        && words.iter().all(|word| {
            others.binary_search(word).is_ok()
                || (is_plain(word) && other_shapes.iter().any(|shape| is_plain(shape.text()) && shape.has(word)))
        })
        && shapes.iter().all(|shape| other_shapes.iter().any(|other| shape.lies_in(*other)))
}

/// What a value stands for; `None` if for itself.
fn shape(operator: Operator, text: &str) -> Option<Shape<'_>> {
    match operator {
        Operator::StartsWith | Operator::NotStartsWith => Some(Shape::Prefix(text)),
        // A parameter may bring a star.
        Operator::Match if !is_plain(text) => Some(Shape::Pattern(text)),
        Operator::Match => {
            let head = text.trim_end_matches('*');
            match (head.contains('*'), head.len() < text.len()) {
                (true, _) => Some(Shape::Pattern(text)),
                (false, true) => Some(Shape::Prefix(head)),
                (false, false) => None,
            }
        }
        Operator::Equal | Operator::NotEqual | Operator::Before | Operator::After | Operator::In | Operator::NotIn => {
            None
        }
    }
}

/// Whether the value is known as it stands.
fn is_plain(text: &str) -> bool {
    !text.contains("${")
}

fn takes_from_request(text: &str) -> bool {
    template::has(text) && template::parts(text).any(|part| matches!(part, Part::Attribute(_)))
}

/// Whether a plain pattern matches the whole text: its pieces stand there in their order.
fn matches(pattern: &str, text: &str) -> bool {
    let Some((head, rest)) = pattern.split_once('*') else { return pattern == text };
    let (middle, tail) = rest.rsplit_once('*').unwrap_or(("", rest));
    let Some(inside) = text.strip_prefix(head).and_then(|text| text.strip_suffix(tail)) else { return false };
    let mut left = inside;
    middle.split('*').all(|piece| match left.find(piece) {
        Some(at) => {
            left = &left[at + piece.len()..];
            true
        }
        None => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::syntax::parse_boundary;

    const MANY: Count = Count { is_single: false, may_be_single: false };
    const SINGLE: Count = Count { is_single: true, may_be_single: true };

    type Question = fn(&Claim<'_>, &Claim<'_>, &mut Effort) -> bool;

    const IMPLIES: Question = |one, other, effort| one.implies(other, effort);
    const EXCLUDES: Question = |one, other, effort| one.excludes(other, effort);
    const COMPLEMENTS: Question = |one, other, effort| one.complements(other, effort);
    const MEETS: Question = |one, other, effort| one.meets(other, effort);

    /// Asks a question of two conditions on one attribute.
    fn ask(one: &str, other: &str, count: Count, question: Question) -> bool {
        ask_with(["a:b", "a:b"], [one, other], count, question, &mut Effort::for_a_text())
    }

    /// Asks a question of two conditions, each on an attribute.
    fn ask_with(
        names: [&str; 2],
        conditions: [&str; 2],
        count: Count,
        question: Question,
        effort: &mut Effort,
    ) -> bool {
        let text = format!("{} {}; {} {};", names[0], conditions[0], names[1], conditions[1]);
        let parsed = parse_boundary(&text);
        let [one, other] = parsed.tree().conditions() else { panic!("two conditions in {text}") };
        let [one, other] = [one, other].map(|condition| Claim::of(Cow::Borrowed(condition.name), condition, count));
        question(&one, &other, effort)
    }

    #[test]
    fn implications() {
        let holds = [
            (r#"= "x""#, r#"= "x""#),
            (r#"= "x""#, r#"IN ("y", "x")"#),
            (r#"IN ("x", "y")"#, r#"IN ("z", "y", "x")"#),
            (r#"IN ("xy", "xz")"#, r#"startsWith "x""#),
            (r#"startsWith "xy""#, r#"startsWith "x""#),
            (r#"= "xyz""#, r#"MATCH ("a", "x*z")"#),
            (r#"MATCH ("xy*z")"#, r#"startsWith "x""#),
            (r#"MATCH ("x*")"#, r#"startsWith "x""#),
            (r#"NOT IN ("x", "y")"#, r#"!= "x""#),
            (r#"NOT startsWith "x""#, r#"NOT startsWith "xy""#),
            (r#"NOT startsWith "x""#, r#"!= "xy""#),
            (r#"= "${bindParam:p}""#, r#"IN ("x", "${bindParam:p}")"#),
            (r#"= "x""#, r#"IN ("x", "${bindParam:p}")"#),
            (r#"startsWith "${bindParam:p}x""#, r#"startsWith "${bindParam:p}x""#),
        ];
        for (one, other) in holds {
            assert!(ask(one, other, MANY, IMPLIES), "{one} implies {other}");
        }
        let fails = [
            (r#"IN ("x", "y")"#, r#"= "x""#),
            (r#"startsWith "x""#, r#"startsWith "xy""#),
            // An attribute with the values x and y.
            (r#"= "x""#, r#"!= "y""#),
            (r#"!= "x""#, r#"NOT IN ("x", "y")"#),
            (r#"!= "x""#, r#"= "y""#),
            // Without a user the second is unknown.
            (r#"= "x""#, r#"IN ("x", "${global:userId}")"#),
            (r#"NOT IN ("x", "${global:userId}")"#, r#"!= "x""#),
            (r#"startsWith "${bindParam:p}x""#, r#"startsWith "${bindParam:p""#),
            (r#"= "${bindParam:p}""#, r#"startsWith "$""#),
            (r#"startsWith "${bindParam:p}x""#, r#"startsWith "$""#),
            (r#"MATCH ("x*z")"#, r#"MATCH ("x*y*z")"#),
            // A parameter may bring a star.
            (r#"MATCH ("${bindParam:p}")"#, r#"= "${bindParam:p}""#),
            (r#"IN ("x", "y")"#, r#"startsWith "x""#),
        ];
        for (one, other) in fails {
            assert!(!ask(one, other, MANY, IMPLIES), "{one} does not imply {other}");
        }
        assert!(ask(r#"= "x""#, r#"!= "y""#, SINGLE, IMPLIES));
        assert!(ask(r#"startsWith "xy""#, r#"startsWith "x""#, SINGLE, IMPLIES));
        // With several values of a single attribute the first may be true, and the second is unknown.
        assert!(!ask(r#"MATCH ("x*")"#, r#"startsWith "x""#, SINGLE, IMPLIES));
        assert!(!ask(r#"MATCH ("x")"#, r#"!= "y""#, SINGLE, IMPLIES));
    }

    #[test]
    fn exclusions() {
        for (one, other) in [
            (r#"= "x""#, r#"!= "x""#),
            (r#"NOT IN ("x", "y", "z")"#, r#"IN ("x", "y")"#),
            (r#"startsWith "xy""#, r#"NOT startsWith "x""#),
            (r#"= "${bindParam:p}""#, r#"!= "${bindParam:p}""#),
        ] {
            assert!(ask(one, other, MANY, EXCLUDES), "{one} excludes {other}");
        }
        for (one, other) in [
            (r#"= "x""#, r#"= "y""#),
            (r#"startsWith "x""#, r#"startsWith "y""#),
            (r#"= "x""#, r#"MATCH ("y*")"#),
            (r#"IN ("x", "y")"#, r#"IN ("z")"#),
            (r#"MATCH ("x*z")"#, r#"startsWith "y""#),
        ] {
            assert!(!ask(one, other, MANY, EXCLUDES), "several values can be {one} and {other}");
            assert!(ask(one, other, SINGLE, EXCLUDES), "one value is not {one} and {other}");
        }
        for (one, other) in [
            (r#"MATCH ("x*")"#, r#"MATCH ("y*")"#),
            (r#"startsWith "x""#, r#"= "xy""#),
            (r#"= "xy""#, r#"startsWith "x""#),
            (r#"startsWith "x""#, r#"startsWith "xy""#),
            (r#"startsWith "xy""#, r#"startsWith "x""#),
            (r#"= "x""#, r#"= "${bindParam:p}""#),
            (r#"= "${bindParam:p}""#, r#"= "x""#),
            (r#"MATCH ("x", "${bindParam:p}*")"#, r#"= "y""#),
            (r#"= "y""#, r#"MATCH ("x", "${bindParam:p}*")"#),
            (r#"!= "x""#, r#"!= "y""#),
            (r#"IN ("x", "y")"#, r#"!= "x""#),
        ] {
            assert!(!ask(one, other, SINGLE, EXCLUDES), "{one} does not exclude {other}");
        }
    }

    #[test]
    fn complements() {
        for (one, other, expected) in [
            (r#"!= "x""#, r#"!= "y""#, true),
            (r#"NOT IN ("x", "y")"#, r#"NOT startsWith "z""#, true),
            (r#"= "x""#, r#"!= "x""#, true),
            (r#"startsWith "x""#, r#"!= "xy""#, true),
            (r#"!= "x""#, r#"IN ("x", "y")"#, true),
            (r#"NOT IN ("x", "y")"#, r#"= "x""#, false),
            (r#"startsWith "xy""#, r#"NOT startsWith "x""#, false),
            (r#"NOT IN ("x", "y")"#, r#"NOT IN ("y", "z")"#, false),
            (r#"!= "x""#, r#"= "y""#, false),
            (r#"!= "${bindParam:p}""#, r#"!= "${bindParam:q}""#, false),
            (r#"= "x""#, r#"= "y""#, false),
        ] {
            assert_eq!(ask(one, other, MANY, COMPLEMENTS), expected, "{one} or {other}");
        }
    }

    #[test]
    fn meetings() {
        for (one, other, expected) in [
            (r#"= "x""#, r#"NOT IN ("x", "y")"#, true),
            (r#"IN ("x", "z")"#, r#"NOT IN ("x", "y")"#, true),
            (r#"startsWith "x""#, r#"!= "xy""#, true),
            (r#"!= "xy""#, r#"startsWith "x""#, true),
            (r#"= "x""#, r#"!= "y""#, false),
            (r#"startsWith "x""#, r#"!= "y""#, false),
            // Which texts two shapes have in common is not known.
            (r#"startsWith "x""#, r#"startsWith "x""#, false),
        ] {
            assert_eq!(ask(one, other, MANY, MEETS), expected, "{one} and {other}");
        }
    }

    #[test]
    fn one_value_may_be_all_or_nothing() {
        for (condition, is_empty, takes_any) in [
            (r#"startsWith """#, false, true),
            (r#"MATCH ("x", "**")"#, false, true),
            (r#"NOT startsWith """#, true, false),
            (r#"NOT startsWith "x""#, false, false),
            (r#"startsWith "x""#, false, false),
            (r#"= """#, false, false),
            (r#"!= """#, false, false),
        ] {
            assert_eq!(ask(condition, "= \"\"", MANY, |one, _, _| one.is_empty()), is_empty, "{condition}");
            assert_eq!(ask(condition, "= \"\"", MANY, |one, _, _| one.takes_any_value()), takes_any, "{condition}");
        }
    }

    #[test]
    fn conditions_on_two_names_are_not_compared() {
        let same = r#"= "x""#;
        for (question, other) in [(IMPLIES, same), (EXCLUDES, r#"!= "x""#), (COMPLEMENTS, r#"!= "x""#), (MEETS, same)] {
            let mut effort = Effort::for_a_text();
            assert!(ask_with(["a:b", "a:b"], [same, other], MANY, question, &mut effort));
            assert!(!ask_with(["a:b", "a:c"], [same, other], MANY, question, &mut effort));
        }
    }

    #[test]
    fn conditions_on_the_time_are_compared_with_their_like() {
        for (name, one, other, expected) in [
            ("global:week-day", r#"= "monday""#, r#"IN ("Sunday", "MONDAY")"#, true),
            ("a:week-day", r#"= "monday""#, r#"IN ("Sunday", "MONDAY")"#, false),
            ("global:time-of-day", r#"> "10:00Z""#, r#"> "09:00Z""#, true),
            ("global:time-of-day", r#"> "09:00Z""#, r#"> "10:00Z""#, false),
            ("global:time-of-day", r#"> "${bindParam:p}""#, r#"> "${bindParam:p}""#, true),
            ("global:time-of-day", r#"> "${bindParam:p}""#, r#"< "${bindParam:p}""#, false),
            ("global:time-of-day", r#"> "${bindParam:p}""#, r#"> "${bindParam:q}""#, false),
            ("global:date", r#"= "${bindParam:p}""#, r#"= "${bindParam:p}""#, true),
            ("global:date", r#"= "${bindParam:p}""#, r#"> "2022-05-03Z""#, false),
        ] {
            let said = ask_with([name, name], [one, other], SINGLE, IMPLIES, &mut Effort::for_a_text());
            assert_eq!(said, expected, "{name} {one} implies {other}");
        }
        let time = |one, other, question| {
            ask_with(["global:time-of-day"; 2], [one, other], SINGLE, question, &mut Effort::for_a_text())
        };
        let (early, late) = (r#"< "09:00Z""#, r#"> "10:00Z""#);
        assert!(time(early, late, EXCLUDES) && !time(early, late, COMPLEMENTS));
        let (early, late) = (r#"< "11:00Z""#, r#"> "10:00Z""#);
        assert!(!time(early, late, EXCLUDES) && time(early, late, COMPLEMENTS));
    }

    #[test]
    fn each_pair_of_values_takes_effort() {
        let (words, shapes) = (r#"IN ("a", "b")"#, r#"startsWith "x""#);
        let (both, more) = (r#"MATCH ("a", "b", "p*", "q*", "r*")"#, r#"MATCH ("a", "b", "c", "p*", "q*")"#);
        for (one, other, question, expected) in [
            (words, more, EXCLUDES, 2 * (2 + 2) + 3),
            (words, shapes, EXCLUDES, 2 * (2 + 1)),
            (shapes, both, EXCLUDES, 2 * (1 + 1) + 3),
            (both, shapes, EXCLUDES, 2 * (2 + 1) + 3),
            (both, more, IMPLIES, 2 * (1 + 2) + 3 * 2),
            (words, words, IMPLIES, 2),
        ] {
            let mut effort = Effort::of(1_000);
            ask_with(["a:b", "a:b"], [one, other], SINGLE, question, &mut effort);
            assert_eq!(1_000 - effort.left, 1 + expected, "{one} and {other}");
            assert!(!effort.is_short());
            let mut effort = Effort::of(expected);
            assert!(!ask_with(["a:b", "a:b"], [one, other], SINGLE, question, &mut effort));
            assert!(effort.is_short());
        }
        assert!(Effort::of(3).takes(3));
        for (question, other) in [(IMPLIES, words), (EXCLUDES, "!= \"a\""), (COMPLEMENTS, "!= \"a\""), (MEETS, words)] {
            assert!(!ask_with(["a:b", "a:b"], [r#"= "a""#, other], MANY, question, &mut Effort::of(0)));
        }
    }

    #[test]
    fn patterns_match_whole_texts() {
        for (pattern, text, expected) in [
            ("a*", "a", true),
            ("*a", "ba", true),
            ("a*a", "a", false),
            ("a*b*c", "abbc", true),
            ("a*b*c", "acb", false),
            ("*b*", "abc", true),
            ("ab", "abc", false),
            ("a**c", "abc", true),
            ("a*bb*b*c", "abbc", false),
            ("a*bb*b*c", "axbbbc", true),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} on {text}");
        }
    }
}
