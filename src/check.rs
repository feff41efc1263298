//! What is wrong with a text beyond its syntax: names, operators and values, against a catalogue and against the table
//! of `global:` conditions, which holds with or without one.

use std::borrow::Cow;

use crate::ast::{Boundary, Condition, Effect, Operator, Permission, Policy, Statement, Value};
use crate::catalog::{Catalog, Operators, Standing, Supported};
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Trouble};
use crate::effective::TimeValue;
use crate::order;
use crate::shown::{listed, shown};
use crate::span::Span;
use crate::syntax::{Parsed, read_boundary, read_policy};
use crate::template::{self, Part};
use crate::time::{self, WeekDay};
#[cfg(feature = "author")]
use crate::traps::Review;

/// Reads the text of a policy, checks its names, operators and values, and with the feature `author` warns of traps.
///
/// Everything that [`parse_policy`](crate::parse_policy) reports is reported here as well. With
/// [`Catalog::none`] every name passes, and only `global:` conditions are checked.
///
/// ```
/// use allowhere::{Catalog, check_policy};
/// let parsed = check_policy("ALLOW settings:objects:raed;", &Catalog::builtin());
/// let [mistake] = parsed.diagnostics() else { panic!("one mistake is one diagnostic") };
/// assert_eq!(mistake.code().as_str(), "unknown-permission");
/// assert_eq!(mistake.help_text(), Some("write `settings:objects:read`"));
/// ```
#[must_use]
pub fn check_policy<'s>(source: &'s str, catalog: &Catalog) -> Parsed<Policy<'s>> {
    let (tree, mut trouble) = read_policy(source);
    policy(&tree, catalog, &mut trouble);
    #[cfg(feature = "author")]
    Review::policy(source, &tree, catalog, &trouble).report(&mut trouble);
    Parsed::new(tree, trouble)
}

/// Reads the text of a boundary, checks its names, operators and values, and with the feature `author` warns of traps.
///
/// ```
/// use allowhere::{Catalog, check_boundary};
/// let parsed = check_boundary(r#"global:week-day = "monday";"#, &Catalog::builtin());
/// assert_eq!(parsed.diagnostics()[0].help_text(), Some("write `Monday`"));
/// assert!(!parsed.has_errors());
/// ```
#[must_use]
pub fn check_boundary<'s>(source: &'s str, catalog: &Catalog) -> Parsed<Boundary<'s>> {
    let (tree, mut trouble) = read_boundary(source);
    boundary(&tree, catalog, &mut trouble);
    #[cfg(feature = "author")]
    Review::boundary(source, &tree, catalog, &trouble).report(&mut trouble);
    Parsed::new(tree, trouble)
}

/// Checks a policy that was read.
pub(crate) fn policy(policy: &Policy<'_>, catalog: &Catalog, trouble: &mut Trouble) {
    let mut check = Check::new(catalog, trouble);
    for statement in &policy.statements {
        check.statement(statement);
    }
}

/// Checks a boundary that was read.
pub(crate) fn boundary(boundary: &Boundary<'_>, catalog: &Catalog, trouble: &mut Trouble) {
    let mut check = Check::new(catalog, trouble);
    for condition in &boundary.conditions {
        check.boundary_condition(condition);
    }
}

/// Whether the values of `name`, a canonical name, are dates, times or days.
pub(crate) fn is_time_condition(name: &str) -> bool {
    Kind::of(name).is_some()
}

/// What `text` says as a value of `name`; `None` if it is no such date, time or day, or `name` is not about time.
///
/// Parameters must be filled in.
pub(crate) fn time_value(name: &str, text: &str) -> Option<TimeValue> {
    match Kind::of(name)? {
        Kind::Date => time::read_date(text).map(TimeValue::Date),
        Kind::DateTime => time::read_date_time(text).map(TimeValue::DateTime),
        Kind::TimeOfDay => time::read_time_of_day(text).map(TimeValue::TimeOfDay),
        Kind::WeekDay => time::read_week_day(text).map(TimeValue::WeekDay),
    }
}

/// The form that a value of the time condition `name` has, with an example.
pub(crate) fn time_form(name: &str) -> Option<&'static str> {
    Kind::of(name).map(|kind| match kind {
        Kind::Date => "a date with its zone, such as `2022-05-03Z` or `2022-05-03+02:00`",
        Kind::DateTime => "a date and a time with seconds and zone, such as `2022-05-03T05:00:00+01:00`",
        Kind::TimeOfDay => "a time with its zone, such as `09:00+01:00` or `09:00:00Z`",
        Kind::WeekDay => "the English name of a day in full, such as `Monday`",
    })
}

/// The table of section 6 of the language page.
const GLOBALS: [(&str, &[Operator]); 6] = [
    ("global:date", &[Operator::Before, Operator::After, Operator::Equal]),
    ("global:date-time", &[Operator::Before, Operator::After]),
    ("global:time-of-day", &[Operator::Before, Operator::After]),
    ("global:week-day", &[Operator::Equal, Operator::NotEqual, Operator::In]),
    ("global:environmentId", &[Operator::Equal, Operator::NotEqual, Operator::In]),
    ("global:userGroup", &[Operator::Equal, Operator::NotEqual, Operator::In]),
];

/// The conditions on the instant of a request.
#[derive(Clone, Copy)]
enum Kind {
    Date,
    DateTime,
    TimeOfDay,
    WeekDay,
}

impl Kind {
    fn of(name: &str) -> Option<Self> {
        match name {
            "global:date" => Some(Self::Date),
            "global:date-time" => Some(Self::DateTime),
            "global:time-of-day" => Some(Self::TimeOfDay),
            "global:week-day" => Some(Self::WeekDay),
            _ => None,
        }
    }
}

/// Checks the parts of one text.
struct Check<'c> {
    catalog: &'c Catalog,
    trouble: &'c mut Trouble,
    /// Looking for the nearest name takes longer than all else, and a text may hold ten thousands of unknown names.
    suggestions_left: usize,
}

impl<'c> Check<'c> {
    fn new(catalog: &'c Catalog, trouble: &'c mut Trouble) -> Self {
        Self { catalog, trouble, suggestions_left: 1_000 }
    }

    fn statement(&mut self, statement: &Statement<'_>) {
        let known = self.permissions(statement);
        let mut service = None;
        for condition in statement.conditions.iter().filter(|condition| !has_wildcards(condition)) {
            self.spelling(condition, |check, name| {
                let service = service.get_or_insert_with(|| check.service(statement));
                service.as_ref().map(|service| format!("{service}:{name}"))
            });
            let name = self.canonical(condition.name);
            let is_right = match (self.anywhere(condition, &name), &known) {
                (Verdict::Right, _) | (Verdict::Open, None) => true,
                (Verdict::Wrong, _) => false,
                (Verdict::Open, Some(known)) => self.service_condition(condition, &name, known, statement.effect),
            };
            self.values(condition, &name, is_right);
        }
        self.conditional_deny(statement);
    }

    fn boundary_condition(&mut self, condition: &Condition<'_>) {
        if has_wildcards(condition) {
            return;
        }
        let supported = self.supported_anywhere(condition.name);
        self.spelling(condition, |_, _| match supported.as_slice() {
            [(name, _)] => Some(name.clone()),
            _ => None,
        });
        let name = self.canonical(condition.name);
        let is_right = match self.anywhere(condition, &name) {
            Verdict::Right => true,
            Verdict::Wrong => false,
            Verdict::Open => !self.catalog.has_facts() || self.listed_anywhere(condition, &name, &supported),
        };
        self.values(condition, &name, is_right);
    }

    // Permissions.

    /// The permissions, by name and each once, if the conditions of all of them are known.
    fn permissions<'s>(&mut self, statement: &Statement<'s>) -> Option<Vec<Known<'s, 'c>>> {
        if !self.catalog.has_facts() {
            return None;
        }
        let mut known: Vec<Known<'s, 'c>> = Vec::new();
        let mut are_known = true;
        for permission in &statement.permissions {
            match self.permission(permission) {
                Some(permission) => known.push(permission),
                None => are_known = false,
            }
        }
        order::sort_by(&mut known, &|one, other| one.name.cmp(&other.name));
        known.dedup_by(|one, other| one.name == other.name);
        are_known.then_some(known)
    }

    fn permission<'s>(&mut self, permission: &Permission<'s>) -> Option<Known<'s, 'c>> {
        if permission.repaired {
            return None;
        }
        let name = self.catalog.canonical(permission.name);
        if let Cow::Owned(name) = &name {
            let message = format!("`{}` is the spelling of 2021", shown(permission.name));
            let warning = Diagnostic::warning(Code::OldSpelling, message).edit(permission.span, name.as_str());
            self.report(warning, permission.span, Some(format!("write `{}`", shown(name))));
        }
        if let Some(conditions) = self.catalog.supported(&name) {
            return Some(Known { name, conditions });
        }
        match self.catalog.standing(&name) {
            Standing::Known | Standing::Outside | Standing::NoCatalog => {}
            Standing::Unknown => {
                let message = format!("the catalogue does not list the permission `{}`", shown(&name));
                let help = self.suggested(|catalog| catalog.nearest_permission(&name));
                self.doubt(Code::UnknownPermission, message, permission.span, help);
            }
            Standing::Rejected => {
                let message = format!("the service refuses the permission `{}`", shown(&name));
                let help = "leave it out".to_owned();
                self.doubt(Code::RejectedPermission, message, permission.span, Some(help));
            }
        }
        None
    }

    /// The service that all permissions of the statement belong to.
    fn service(&self, statement: &Statement<'_>) -> Option<String> {
        let mut names = statement.permissions.iter().map(|permission| permission.name);
        let service = |name| self.catalog.canonical(name).split(':').next().map(str::to_owned);
        let first = names.next().and_then(service)?;
        (!first.contains('*') && names.all(|name| service(name).as_ref() == Some(&first))).then_some(first)
    }

    fn conditional_deny(&mut self, statement: &Statement<'_>) {
        if statement.effect == Effect::Allow || statement.conditions.is_empty() {
            return;
        }
        let tables = statement.permissions.iter().filter(|permission| !permission.repaired);
        let tables = tables.map(|permission| (permission.span, self.catalog.canonical(permission.name)));
        let tables: Vec<(Span, Cow<'_, str>)> = tables.filter(|(_, name)| self.catalog.is_grail_table(name)).collect();
        let Some(&(span, _)) = tables.first() else { return };
        let names = listed(tables.iter().map(|(_, name)| name.as_ref()));
        let message =
            format!("the service ignores the conditions of a DENY on Grail tables and always refuses {names}");
        let help = "leave the conditions out, or write an ALLOW that grants only what shall be read".to_owned();
        self.warn(Code::ConditionalDeny, message, span, Some(help));
    }

    // Names and operators of conditions.

    /// The name with its alias replaced; a bare name stays bare.
    fn canonical<'s>(&self, name: &'s str) -> Cow<'s, str> {
        // The language's own names prevail over any catalogue.
        if name.starts_with("global:") { Cow::Borrowed(name) } else { self.catalog.canonical(name) }
    }

    fn spelling(&mut self, condition: &Condition<'_>, full: impl FnOnce(&Self, &str) -> Option<String>) {
        let name = condition.name;
        let full = if is_bare(name) {
            full(self, name)
        } else {
            match self.canonical(name) {
                Cow::Borrowed(_) => return,
                Cow::Owned(canonical) => Some(canonical),
            }
        };
        let warning = Diagnostic::warning(Code::OldSpelling, format!("`{}` is the spelling of 2021", shown(name)));
        let (warning, help) = match full {
            Some(full) => {
                let help = format!("write `{}`", shown(&full));
                (warning.edit(condition.name_span, full), help)
            }
            None => (warning, format!("write it with the service that it belongs to, `service:{}`", shown(name))),
        };
        self.report(warning, condition.name_span, Some(help));
    }

    /// What can be said of a condition without a catalogue.
    fn anywhere(&mut self, condition: &Condition<'_>, name: &str) -> Verdict {
        if name.starts_with("global:") {
            return self.global_condition(condition, name);
        }
        if !condition.repaired && matches!(condition.operator, Operator::Before | Operator::After) {
            let message = format!("`{}` is not about time, and `{}` compares times", shown(name), condition.operator);
            let help = "`<` and `>` go with `global:date`, `global:date-time` and `global:time-of-day` only".to_owned();
            self.error(Code::NotATimeCondition, message, condition.operator_span, Some(help));
            return Verdict::Wrong;
        }
        Verdict::Open
    }

    fn global_condition(&mut self, condition: &Condition<'_>, name: &str) -> Verdict {
        let Some((_, operators)) = GLOBALS.iter().find(|(global, _)| *global == name) else {
            let names = GLOBALS.iter().map(|&(global, _)| global);
            let near = names.clone().map(|global| (distance(name, global), global));
            let near = near.filter(|(edits, global)| *edits <= 1 + global.len() / 6).min();
            let help = match near {
                Some((_, global)) => format!("write `{global}`"),
                None => {
                    format!("write one of {}", names.map(|global| format!("`{global}`")).collect::<Vec<_>>().join(", "))
                }
            };
            let message = format!("there is no condition `{}`", shown(name));
            self.error(Code::UnknownGlobal, message, condition.name_span, Some(help));
            return Verdict::Right;
        };
        if condition.repaired || operators.contains(&condition.operator) {
            return Verdict::Right;
        }
        let taken: Operators = operators.iter().copied().collect();
        let message = format!("`{name}` does not take `{}`", condition.operator);
        self.error(
            Code::GlobalOperator,
            message,
            condition.operator_span,
            Some(format!("write one of {}", taken.listed())),
        );
        Verdict::Wrong
    }

    /// Checks a condition of a statement whose permissions are all known. Whether its operator may stand.
    fn service_condition(
        &mut self,
        condition: &Condition<'_>,
        name: &str,
        permissions: &[Known<'_, 'c>],
        effect: Effect,
    ) -> bool {
        let supported = |permission: &Known<'_, '_>| {
            if is_bare(name) {
                return permission.conditions.get(&format!("{}:{name}", service_of(&permission.name)));
            }
            permission.conditions.get(name)
        };
        let is_taken = |operators: Operators| condition.repaired || operators.contains(condition.operator);
        if permissions.iter().all(|permission| supported(permission).is_some_and(is_taken)) {
            return true;
        }
        self.doubtful_condition(condition, permissions, effect)
    }

    /// Says why a condition that not all permissions support in this way is doubtful. Whether its operator may stand.
    fn doubtful_condition(&mut self, condition: &Condition<'_>, permissions: &[Known<'_, 'c>], effect: Effect) -> bool {
        let permissions: Vec<&str> = permissions.iter().map(|permission| permission.name.as_ref()).collect();
        let permissions = permissions.as_slice();
        let mut supporting = Vec::new();
        let mut others = Vec::new();
        for &permission in permissions {
            let name = self.catalog.canonical_condition(condition.name, service_of(permission));
            match self.catalog.operators(permission, &name) {
                Some(operators) => supporting.push((permission, operators)),
                None => others.push(permission),
            }
        }
        if supporting.is_empty() {
            let service = permissions.first().map_or("", |permission| service_of(permission));
            let name = self.catalog.canonical_condition(condition.name, service);
            let message = format!("`{}` is not supported by {}", shown(&name), listed(permissions.iter().copied()));
            let help = self.suggested(|catalog| catalog.nearest_condition(&name, permissions));
            self.error(Code::UnsupportedCondition, message, condition.name_span, help);
            return true;
        }
        if !others.is_empty() {
            let what = match effect {
                Effect::Allow => "the ALLOW holds only where the request states it all the same",
                Effect::Deny => "the DENY refuses unless the request states it and it does not hold",
            };
            let others = listed(others.iter().copied());
            let name = shown(condition.name);
            let message = format!("`{name}` is not supported by {others}, yet stays a condition there: {what}");
            let help = "write a statement of its own for the permissions that do not support it".to_owned();
            self.warn(Code::PartlySupportedCondition, message, condition.name_span, Some(help));
        }
        if condition.repaired {
            return true;
        }
        let operator = condition.operator;
        let (taking, refusing): (Vec<_>, Vec<_>) =
            supporting.iter().copied().partition(|(_, operators)| operators.contains(operator));
        if refusing.is_empty() {
            return true;
        }
        let names = listed(refusing.iter().map(|&(permission, _)| permission));
        let message = format!("`{operator}` is not taken for `{}` by {names}", shown(condition.name));
        if taking.is_empty() {
            let help = format!("write one of {}", taken_by_any(&supporting).listed());
            self.error(Code::UnsupportedOperator, message, condition.operator_span, Some(help));
        } else {
            let help = match taken_by_all(&supporting).listed() {
                none if none.is_empty() => "write a statement of its own for each permission".to_owned(),
                operators => format!("write one of {operators}, which all of them take"),
            };
            self.warn(Code::PartlySupportedOperator, message, condition.operator_span, Some(help));
        }
        !taking.is_empty()
    }

    /// The conditions of the catalogue that `name` may mean, with the operators that any permission takes.
    fn supported_anywhere(&self, name: &str) -> Vec<(String, Operators)> {
        if name.contains(':') {
            let name = self.canonical(name);
            return self
                .catalog
                .operators_anywhere(&name)
                .map(|operators| (name.into_owned(), operators))
                .into_iter()
                .collect();
        }
        let mut services: Vec<&str> = self.catalog.permissions().into_iter().map(service_of).collect();
        services.dedup();
        let names = services.into_iter().map(|service| format!("{service}:{name}"));
        names.filter_map(|name| self.catalog.operators_anywhere(&name).map(|operators| (name, operators))).collect()
    }

    /// Checks a condition of a boundary. Whether its operator may stand.
    fn listed_anywhere(&mut self, condition: &Condition<'_>, name: &str, supported: &[(String, Operators)]) -> bool {
        if supported.is_empty() {
            let message = format!("no permission supports `{}`", shown(name));
            let help = self.suggested(|catalog| catalog.nearest_condition_anywhere(name));
            self.doubt(Code::UnsupportedCondition, message, condition.name_span, help);
            return true;
        }
        let taken = taken_by_any(supported);
        if condition.repaired || taken.contains(condition.operator) {
            return true;
        }
        let message = format!("no permission takes `{}` for `{}`", condition.operator, shown(name));
        let help = format!("write one of {}", taken.listed());
        self.error(Code::UnsupportedOperator, message, condition.operator_span, Some(help));
        false
    }

    // Values.

    fn values(&mut self, condition: &Condition<'_>, name: &str, is_operator_right: bool) {
        if condition.repaired || !is_operator_right {
            return;
        }
        match time_form(name) {
            Some(form) => condition.values.iter().for_each(|value| self.time(name, value, form)),
            None => condition.values.iter().for_each(|value| self.text(value)),
        }
    }

    fn time(&mut self, name: &str, value: &Value<'_>, form: &str) {
        let mut has_parameter = false;
        for part in template::parts(&value.text) {
            match part {
                Part::Text(_) => {}
                Part::Parameter(_) => has_parameter = true,
                Part::Attribute(_) | Part::Unknown(_) => {
                    let message = format!("`{}` takes no template but `${{bindParam:…}}`", shown(name));
                    self.error(Code::InvalidTime, message, value.span, Some(format!("write {form}")));
                    return;
                }
            }
        }
        if has_parameter {
            return;
        }
        match time_value(name, &value.text) {
            None => {
                let message = format!("`{}` is no value of `{name}`", shown(&value.text));
                self.error(Code::InvalidTime, message, value.span, Some(format!("write {form}")));
            }
            Some(TimeValue::WeekDay(day)) if WeekDay::name(day) != value.text => {
                let message = format!("`{}` is read as `{}`", shown(&value.text), day.name());
                let warning = Diagnostic::warning(Code::WeekDayCase, message);
                let warning = warning.edit(value.span, format!("\"{}\"", day.name()));
                self.report(warning, value.span, Some(format!("write `{}`", day.name())));
            }
            Some(_) => {}
        }
    }

    fn text(&mut self, value: &Value<'_>) {
        // Nearly all values are plain text; looking for one byte is the cheapest way to tell.
        if !value.text.as_bytes().contains(&b'$') {
            return;
        }
        let unknown = template::parts(&value.text).find_map(|part| match part {
            Part::Unknown(text) => Some(text),
            Part::Text(_) | Part::Parameter(_) | Part::Attribute(_) => None,
        });
        if let Some(text) = unknown {
            let message = format!("`{}` is no template, so it stands for itself", shown(text));
            let help = "write `${bindParam:name}`, `${global:levelId}`, `${global:userId}` or `${global:userGroup}`";
            self.warn(Code::UnknownTemplate, message, value.span, Some(help.to_owned()));
        }
    }

    // Reporting.

    fn suggested(&mut self, nearest: impl FnOnce(&'c Catalog) -> Option<&'c str>) -> Option<String> {
        self.suggestions_left = self.suggestions_left.checked_sub(1)?;
        nearest(self.catalog).map(|name| format!("write `{name}`"))
    }

    /// A warning, or an error where the catalogue is taken strictly.
    fn doubt(&mut self, code: Code, message: String, span: Span, help: Option<String>) {
        if self.catalog.is_strict() {
            self.error(code, message, span, help);
        } else {
            self.warn(code, message, span, help);
        }
    }

    fn warn(&mut self, code: Code, message: String, span: Span, help: Option<String>) {
        self.report(Diagnostic::warning(code, message), span, help);
    }

    fn error(&mut self, code: Code, message: String, span: Span, help: Option<String>) {
        self.report(Diagnostic::error(code, message), span, help);
    }

    fn report(&mut self, diagnostic: Diagnostic, span: Span, help: Option<String>) {
        let diagnostic = diagnostic.at(span);
        self.trouble.report(match help {
            Some(help) => diagnostic.help(help),
            None => diagnostic,
        });
    }
}

/// Whether the operator of a condition may stand.
#[derive(Clone, Copy)]
enum Verdict {
    Right,
    Wrong,
    /// The catalogue must say.
    Open,
}

/// A permission that the catalogue lists.
struct Known<'s, 'c> {
    /// The canonical name.
    name: Cow<'s, str>,
    conditions: &'c Supported,
}

/// Whether the name cannot be looked up. Wildcards are reported already.
fn has_wildcards(condition: &Condition<'_>) -> bool {
    condition.repaired && condition.name.contains('*')
}

/// Whether a name is written without its service, as in the spelling of 2021.
fn is_bare(name: &str) -> bool {
    !name.bytes().any(|byte| byte == b':')
}

fn service_of(permission: &str) -> &str {
    permission.split(':').next().unwrap_or("")
}

/// The operators that any of the names takes.
fn taken_by_any<T>(names: &[(T, Operators)]) -> Operators {
    Operator::ALL.into_iter().filter(|&operator| names.iter().any(|(_, set)| set.contains(operator))).collect()
}

/// The operators that each of the names takes.
fn taken_by_all<T>(names: &[(T, Operators)]) -> Operators {
    Operator::ALL.into_iter().filter(|&operator| names.iter().all(|(_, set)| set.contains(operator))).collect()
}

/// The number of edits between two names; names beyond any that is listed are not near.
fn distance(name: &str, other: &str) -> usize {
    if name.len() > 2 * other.len() { usize::MAX } else { strsim::levenshtein(name, other) }
}
