//! A policy and its bindings to effective statements.

use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

use smallvec::SmallVec;

use super::door::Door;
use super::{Bound, Boundaries, StoredBoundary, StoredPolicy};
use crate::ast::{self, Effect, Operator};
use crate::catalog::{Catalog, Standing};
use crate::check;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::effective::{
    About, Aspect, BoundBy, EffectiveBoundary, EffectiveCondition, EffectivePolicy, EffectiveStatement, EffectiveValue,
    Permissions, Piece, Pieces, Reach,
};
use crate::limits;
use crate::order;
use crate::request::Level;
use crate::template::{self, Part};

/// The effective statements of a policy.
pub(super) fn fill<'p, 'r>(
    door: &mut Door<'_, 'r>,
    policy: &'p StoredPolicy<'r>,
    bound: &'p [Bound<'r>],
    boundaries: &'p Boundaries<'r>,
) -> EffectivePolicy<'p> {
    let count = policy.tree.statements.len();
    let effective = EffectivePolicy {
        uuid: policy.uuid,
        ordinal: policy.ordinal,
        reaches: Vec::new(),
        ways: Vec::new(),
        permissions: Vec::with_capacity(count),
        conjunctions: Vec::with_capacity(count),
        narrowings: vec![Vec::new()],
        statements: Vec::with_capacity(count),
    };
    let mut filling = Filling { door, policy, bound, boundaries, effective, ways: Vec::new(), applied: HashMap::new() };
    if !bound.is_empty() {
        for (number, statement) in (1..).zip(&policy.tree.statements) {
            filling.say(number, statement);
        }
        for mut way in std::mem::take(&mut filling.ways) {
            for class in way.classes {
                let mut narrowings = Vec::new();
                for said in &mut way.said {
                    filling.statement(said, class, &mut narrowings);
                }
            }
        }
    }
    filling.effective
}

struct Filling<'d, 'c, 'p, 'r> {
    door: &'d mut Door<'c, 'r>,
    policy: &'p StoredPolicy<'r>,
    bound: &'p [Bound<'r>],
    boundaries: &'p Boundaries<'r>,
    effective: EffectivePolicy<'p>,
    /// Most statements of a policy use the same parameters, so their bindings fall into the same classes.
    ways: Vec<Way<'p, 'r>>,
    /// What of a boundary applies to a permission, as far as it was asked.
    applied: HashMap<(&'r str, Cow<'p, str>), Applying>,
}

/// Which conditions of a boundary apply; `None` if none does.
type Applying = Option<Rc<[bool]>>;

/// Statements that use the same parameters, and the classes into which these divide the bindings.
struct Way<'p, 'r> {
    is_narrowed: bool,
    /// Sorted, each once.
    used: SmallVec<[&'p str; 4]>,
    classes: Vec<Class<'p, 'r>>,
    said: Vec<Said<'p, 'r>>,
}

/// Bindings that fill in and narrow a statement in the same way.
#[derive(Clone, Copy)]
struct Class<'p, 'r> {
    first: &'p Bound<'r>,
    is_narrowed: bool,
    /// Position in the reaches of the policy.
    reach: usize,
}

/// A statement of the text, with what does not depend on the class.
struct Said<'p, 'r> {
    number: u32,
    statement: &'p ast::Statement<'r>,
    /// Canonical, sorted, each once.
    names: Permissions<'p>,
    uses_parameters: bool,
    has_bare: bool,
    /// The lists of names that it came out with, and where they stand.
    permissions: SmallVec<[usize; 2]>,
    /// The conjunctions that it came out with; those of another class only if no parameters are filled in.
    conjunctions: SmallVec<[(Reading, usize); 1]>,
}

/// How the conditions of a statement or of boundaries are read for a permission.
#[derive(PartialEq, Eq, Clone)]
struct Reading {
    /// The service, if a name without a prefix belongs to it.
    service: Option<Box<str>>,
    has_single_values: bool,
    is_unconditional: bool,
}

/// How a statement comes out for one permission: equal keys, equal conditions.
#[derive(PartialEq, Eq, Clone)]
struct Variant {
    reading: Reading,
    /// For each boundary of the binding the conditions that apply; `None` if one of them leaves the permission as it is.
    boundaries: Option<Vec<Rc<[bool]>>>,
}

impl<'p, 'r> Filling<'_, '_, 'p, 'r> {
    /// Takes up a statement of the text.
    fn say(&mut self, number: u32, statement: &'p ast::Statement<'r>) {
        let catalog = self.door.catalog;
        let way = self.way(statement);
        let Some(way) = self.ways.get_mut(way) else { return };
        let mut names: Permissions<'p> =
            statement.permissions.iter().map(|permission| catalog.canonical(permission.name)).collect();
        order::sort(&mut names);
        names.dedup();
        way.said.push(Said {
            number,
            statement,
            names,
            uses_parameters: !way.used.is_empty(),
            has_bare: statement.conditions.iter().any(super::is_bare),
            permissions: SmallVec::new(),
            conjunctions: SmallVec::new(),
        });
    }

    /// The position of how `statement` divides the bindings.
    fn way(&mut self, statement: &'p ast::Statement<'r>) -> usize {
        // A DENY is not narrowed, so the boundaries make no difference to it.
        let is_narrowed =
            statement.effect == Effect::Allow && self.bound.iter().any(|bound| !bound.boundaries.is_empty());
        let mut used: SmallVec<[&str; 4]> = SmallVec::new();
        if !self.policy.parameters.is_empty() {
            let values = statement.conditions.iter().flat_map(|condition| &condition.values);
            used.extend(values.flat_map(|value| template::parameters(&value.text)));
            order::sort(&mut used);
            used.dedup();
        }
        if let Some(known) = self.ways.iter().position(|way| way.is_narrowed == is_narrowed && way.used == used) {
            return known;
        }
        let classes = self.classes(is_narrowed, &used);
        self.ways.push(Way { is_narrowed, used, classes, said: Vec::new() });
        self.ways.len() - 1
    }

    fn classes(&mut self, is_narrowed: bool, used: &[&'p str]) -> Vec<Class<'p, 'r>> {
        let mut positions: HashMap<(Vec<&str>, &[&str]), usize> = HashMap::new();
        let mut classes: Vec<Class<'p, 'r>> = Vec::new();
        for bound in self.bound {
            let boundaries = if is_narrowed { bound.boundaries.as_slice() } else { &[] };
            let read = boundaries.iter().filter_map(|uuid| self.boundaries.get(uuid));
            let mut names: Vec<&str> = used.to_vec();
            for boundary in read {
                names.extend(&boundary.parameters);
            }
            let names = order::set(names);
            let values = names.iter().filter_map(|&name| bound.binding.parameters.get(name)).map(String::as_str);
            let position = *positions.entry((values.collect(), boundaries)).or_insert_with(|| {
                classes.push(Class { first: bound, is_narrowed, reach: self.effective.reaches.len() });
                self.effective.reaches.push(Reach::default());
                self.effective.ways.push(BoundBy { boundaries, place: &bound.binding.place });
                classes.len() - 1
            });
            let groups = bound.binding.groups.iter().filter(|group| !group.is_empty());
            let pairs = groups.map(|group| (bound.level, group.as_str()));
            self.effective.reaches[classes[position].reach].0.extend(pairs);
        }
        classes
    }

    /// The statement as the bindings of a class fill it in and narrow it. `narrowings` are those that statements of the
    /// class came out with.
    fn statement(&mut self, said: &mut Said<'p, 'r>, class: Class<'p, 'r>, narrowings: &mut Vec<(Variant, usize)>) {
        let catalog = self.door.catalog;
        let statement = said.statement;
        let boundaries = if class.is_narrowed { class.first.boundaries.as_slice() } else { &[] };
        let boundaries: SmallVec<[&'p StoredBoundary<'r>; 4]> =
            boundaries.iter().filter_map(|uuid| self.boundaries.get(uuid)).collect();
        let has_bare = said.has_bare || boundaries.iter().any(|boundary| boundary.has_bare);
        let mut variants: SmallVec<[(Variant, Permissions<'p>); 2]> = SmallVec::new();
        for name in &said.names {
            // Every boundary is looked at, since each has its own warnings.
            let applied =
                boundaries.iter().map(|boundary| self.applied(said.number, boundary, name.clone(), class.first));
            let applying: SmallVec<[Applying; 4]> = applied.collect();
            let reading = Reading {
                service: has_bare.then(|| service(name).into()),
                has_single_values: catalog.has_single_values(name),
                is_unconditional: statement.effect == Effect::Deny && catalog.is_grail_table(name),
            };
            let variant = Variant { reading, boundaries: applying.into_iter().collect() };
            match variants.iter_mut().find(|(known, _)| *known == variant) {
                Some((_, names)) => names.push(name.clone()),
                None => variants.push((variant, SmallVec::from_iter([name.clone()]))),
            }
        }
        if said.uses_parameters {
            said.conjunctions.clear();
        }
        for (variant, permissions) in variants {
            let conjunction = self.conjunction(said, &variant.reading, class.first);
            let permissions = self.permissions(said, permissions);
            let known = narrowings.iter().find(|(known, _)| *known == variant).map(|(_, known)| *known);
            let narrowing = known.unwrap_or_else(|| {
                let new = self.narrowing(&boundaries, &variant, class.first);
                narrowings.push((variant, new));
                new
            });
            let (effect, reach, number) = (statement.effect, class.reach, said.number);
            let effective = EffectiveStatement { effect, permissions, conjunction, narrowing, reach, number };
            self.effective.statements.push(effective);
        }
    }

    /// The position of the conditions of a statement, filled in.
    fn conjunction(&mut self, said: &mut Said<'p, 'r>, reading: &Reading, bound: &'p Bound<'r>) -> usize {
        if let Some((_, known)) = said.conjunctions.iter().find(|(known, _)| known == reading) {
            return *known;
        }
        let conditions = if reading.is_unconditional { &[][..] } else { &said.statement.conditions };
        let conditions = conditions.iter().map(|condition| self.condition(condition, reading, bound)).collect();
        self.effective.conjunctions.push(conditions);
        let position = self.effective.conjunctions.len() - 1;
        said.conjunctions.push((reading.clone(), position));
        position
    }

    /// The position of a list of permissions.
    fn permissions(&mut self, said: &mut Said<'p, 'r>, names: Permissions<'p>) -> usize {
        let lists = &mut self.effective.permissions;
        if let Some(known) = said.permissions.iter().find(|known| lists.get(**known) == Some(&names)) {
            return *known;
        }
        lists.push(names);
        said.permissions.push(lists.len() - 1);
        lists.len() - 1
    }

    /// The position of the boundaries as alternatives; the first if one of them leaves the permissions as they are.
    fn narrowing(&mut self, boundaries: &[&'p StoredBoundary<'r>], variant: &Variant, bound: &'p Bound<'r>) -> usize {
        let narrowed = self.narrowed(boundaries, variant, bound);
        if narrowed.is_empty() {
            return 0;
        }
        self.effective.narrowings.push(narrowed);
        self.effective.narrowings.len() - 1
    }

    /// Which conditions of the boundary apply to the permission, found out once for a policy.
    fn applied(
        &mut self,
        number: u32,
        boundary: &'p StoredBoundary<'r>,
        permission: Cow<'p, str>,
        bound: &Bound<'r>,
    ) -> Applying {
        let key = (boundary.uuid, permission);
        let known = self.applied.get(&key).cloned();
        let is_new = known.is_none();
        let applying = known.unwrap_or_else(|| self.applying(boundary, &key.1, bound).map(Into::into));
        // Where one statement allows it, another may not.
        if applying.is_none() && (is_new || !self.policy.allowances.is_empty()) {
            self.warn_without_effect(number, boundary, &key.1, bound);
        }
        if is_new {
            self.applied.insert(key, applying.clone());
        }
        applying
    }

    fn warn_without_effect(&mut self, number: u32, boundary: &StoredBoundary<'r>, permission: &str, bound: &Bound<'r>) {
        let unit = usize::try_from(number).unwrap_or(usize::MAX).saturating_sub(1);
        if self.policy.allowances.allows(unit, Code::BoundaryWithoutEffect) {
            return;
        }
        let (uuid, policy) = (boundary.uuid, self.policy.uuid);
        let level = match bound.level {
            Level::Global => "at global level".to_owned(),
            Level::Account(id) => format!("at the account `{id}`"),
            Level::Environment(id) => format!("at the environment `{id}`"),
        };
        let message = format!(
            "nothing of the boundary `{uuid}` applies to `{permission}` of the policy `{policy}`, bound {level}: it leaves that permission unrestricted"
        );
        let help = format!("give the boundary a condition that `{permission}` supports, or bind the policy elsewhere");
        let warning = Diagnostic::warning(Code::BoundaryWithoutEffect, message).help(help);
        self.warn_once(bound, uuid, permission, warning);
    }

    /// Which conditions of the boundary apply to the permission; `None` if none does.
    fn applying(&mut self, boundary: &'p StoredBoundary<'r>, permission: &str, bound: &Bound<'r>) -> Option<Vec<bool>> {
        let conditions = &boundary.tree.conditions;
        let uuid = boundary.uuid;
        let catalog = self.door.catalog;
        if catalog.standing(permission) != Standing::Known {
            let message = format!(
                "all of the boundary `{uuid}` applies to `{permission}`, whose conditions are not known; the real service may drop some"
            );
            self.warn_once(bound, uuid, permission, Diagnostic::warning(Code::BoundaryKeptWhole, message));
            return Some(vec![true; conditions.len()]);
        }
        let mut applies = Vec::with_capacity(conditions.len());
        for condition in conditions {
            let name = catalog.canonical_condition(condition.name, service(permission));
            let operators = catalog.operators(permission, &name);
            if operators.is_some_and(|operators| !operators.contains(condition.operator)) {
                let message = format!(
                    "`{permission}` does not take `{}` for `{name}` of the boundary `{uuid}`",
                    condition.operator
                );
                let warning = Diagnostic::warning(Code::PartlySupportedOperator, message);
                self.warn_once(bound, uuid, permission, warning);
            }
            applies.push(name.starts_with(GLOBAL) || operators.is_some());
        }
        if applies.contains(&true) {
            return Some(applies);
        }
        None
    }

    fn warn_once(&mut self, bound: &Bound<'r>, boundary: &'r str, permission: &str, warning: Diagnostic) {
        self.door.warn_once(self.policy.ordinal, bound, boundary, permission, warning);
    }

    /// The boundaries as alternatives; none if one of them leaves the permissions as they are.
    fn narrowed(
        &mut self,
        boundaries: &[&'p StoredBoundary<'r>],
        variant: &Variant,
        bound: &'p Bound<'r>,
    ) -> Vec<EffectiveBoundary<'p>> {
        let Some(applying) = &variant.boundaries else { return Vec::new() };
        let mut alternatives = Vec::new();
        for (&boundary, applies) in boundaries.iter().zip(applying) {
            // Different names are joined by AND, several conditions with one name are alternatives.
            let mut by_name: Vec<(Cow<'p, str>, Vec<EffectiveCondition<'p>>)> = Vec::new();
            for (condition, _) in boundary.tree.conditions.iter().zip(&**applies).filter(|(_, applies)| **applies) {
                let name = name(self.door.catalog, condition, &variant.reading);
                let condition = self.condition(condition, &variant.reading, bound);
                match by_name.iter_mut().find(|(known, _)| *known == name) {
                    Some((_, conditions)) => conditions.push(condition),
                    None => by_name.push((name, vec![condition])),
                }
            }
            alternatives.push(by_name.into_iter().map(|(_, conditions)| conditions).collect());
        }
        alternatives
    }

    fn condition(
        &mut self,
        condition: &'p ast::Condition<'r>,
        reading: &Reading,
        bound: &'p Bound<'r>,
    ) -> EffectiveCondition<'p> {
        let name = name(self.door.catalog, condition, reading);
        let values =
            condition.values.iter().map(|value| self.value(&name, condition.operator, &value.text, bound)).collect();
        let about = match &*name {
            "global:date" => About::Time(Aspect::Date),
            "global:date-time" => About::Time(Aspect::DateTime),
            "global:time-of-day" => About::Time(Aspect::TimeOfDay),
            "global:week-day" => About::Time(Aspect::WeekDay),
            "global:environmentId" => About::EnvironmentId,
            "global:userGroup" => About::UserGroup,
            _ => About::Attribute { is_single: reading.has_single_values && name.starts_with("storage:"), name },
        };
        EffectiveCondition { about, operator: condition.operator, values }
    }

    /// The value with its parameters filled in. What is filled in is never read again.
    fn value(&mut self, name: &str, operator: Operator, text: &'p str, bound: &'p Bound<'r>) -> EffectiveValue<'p> {
        let pieces = if template::has(text) { self.pieces(name, operator, text, bound) } else { plain(text) };
        if !name.starts_with(GLOBAL) || !check::is_time_condition(name) {
            return EffectiveValue::Text(pieces);
        }
        let text = match pieces.as_slice() {
            [Piece::Text(text)] => text.clone(),
            _ => Cow::Borrowed(""),
        };
        if let Some(time) = check::time_value(name, &text) {
            return EffectiveValue::Time(time, text);
        }
        let fault = Diagnostic::error(Code::InvalidTime, format!("`{text}` is no value of `{name}`"));
        self.door.report(bound.order, &bound.binding.place, "parameters", fault);
        EffectiveValue::Text(pieces)
    }

    /// The pieces of a value with templates.
    fn pieces(&mut self, name: &str, operator: Operator, text: &'p str, bound: &'p Bound<'r>) -> Pieces<'p> {
        let parameters = &bound.binding.parameters;
        let filled_in = |name: &str| parameters.get(name).map_or("", String::as_str);
        let mut pieces = Pieces::new();
        for part in template::parts(text) {
            let text = match part {
                Part::Text(text) | Part::Unknown(text) => text,
                Part::Parameter(name) => filled_in(name),
                Part::Attribute(attribute) => {
                    pieces.push(Piece::Attribute(attribute));
                    continue;
                }
            };
            match pieces.last_mut() {
                _ if text.is_empty() => {}
                Some(Piece::Text(before)) => before.to_mut().push_str(text),
                _ => pieces.push(Piece::Text(Cow::Borrowed(text))),
            }
        }
        let place = &bound.binding.place;
        let bytes: usize = pieces.iter().map(|piece| if let Piece::Text(text) = piece { text.len() } else { 0 }).sum();
        if bytes > limits::STRING_BYTES {
            let message = format!(
                "a value of `{name}` has {bytes} bytes when its parameters are filled in; a string has at most {}",
                limits::STRING_BYTES
            );
            self.door.report(bound.order, place, "parameters", Diagnostic::error(Code::StringTooLong, message));
        }
        let is_prefix = matches!(operator, Operator::StartsWith | Operator::NotStartsWith | Operator::Match);
        if is_prefix
            && let Some(empty) =
                template::parameters(text).find(|name| parameters.get(*name).is_some_and(String::is_empty))
        {
            let message = format!("the parameter `{empty}` is empty in {operator} of `{name}`");
            let warning = Diagnostic::warning(Code::EmptyParameter, message);
            self.door.report(bound.order, place, &format!("parameters.{empty}"), warning);
        }
        pieces
    }
}

/// The pieces of a value without templates.
fn plain(text: &str) -> Pieces<'_> {
    let piece = (!text.is_empty()).then_some(Piece::Text(Cow::Borrowed(text)));
    piece.into_iter().collect()
}

fn name<'p>(catalog: &Catalog, condition: &'p ast::Condition<'_>, reading: &Reading) -> Cow<'p, str> {
    catalog.canonical_condition(condition.name, reading.service.as_deref().unwrap_or_default())
}

/// Every name that begins so belongs to the language itself.
const GLOBAL: &str = "global:";

fn service(permission: &str) -> &str {
    permission.split(':').next().unwrap_or_default()
}
