//! Effective statements as policy texts, with comments that say where each comes from.
//!
//! A text may not say everything: in a statement whose permissions are all known, each condition must be one that some
//! permission of it supports. Statements that `resolve` took apart by permission are therefore put together again where
//! they say the same, and where one alone would be refused it is written with permissions that are granted as much
//! anyway.

use std::collections::HashMap;
use std::fmt::Write as _;

use super::{ExpandedCondition, ExpandedStatement, Expansion, Expansions, Source};
use crate::ast::Effect;
use crate::catalog::Catalog;
use crate::check::check_policy;
use crate::code::Code;
use crate::diagnostic::Diagnostic;
use crate::limits;
use crate::order;
use crate::request::Level;
use crate::shown::{shortened, visible};

/// What the comments of one statement take at most.
const COMMENT_BYTES: usize = 32 << 10;
/// So many sources of one statement are named.
const SOURCES: usize = 5;
/// So many boundaries of one source are named.
const BOUNDARIES: usize = 8;
/// So many characters of a name are shown.
const NAME_LENGTH: usize = 200;

/// A statement as it is written, without its `;`.
#[derive(Debug)]
pub(super) struct Written {
    text: String,
    sources: Vec<Source>,
    /// Why it is left out; empty if it is not.
    reason: String,
}

impl Expansion {
    /// The statements as policy texts of at most [`limits::POLICY_STATEMENTS`] statements each; none if there are no
    /// statements.
    ///
    /// Bound to the group at the level, without boundaries and parameters, they decide as the repository does.
    #[must_use]
    pub fn policies(&self) -> Vec<String> {
        let mut policies: Vec<String> = Vec::new();
        let mut count = 0;
        for written in &self.written {
            let mut text = comments(&written.sources);
            let _ = writeln!(text, "{};", written.text);
            let is_full =
                |policy: &String| count == limits::POLICY_STATEMENTS || policy.len() + text.len() > limits::TEXT_BYTES;
            if policies.last().is_none_or(is_full) {
                policies.push(String::new());
                count = 0;
            }
            if let Some(policy) = policies.last_mut() {
                policy.push_str(&text);
                count += 1;
            }
        }
        policies
    }

    /// What no policy text may say, as comments: ALLOW statements with a condition that their permission does not
    /// support in this way, so that they hold only where a request states the attribute all the same.
    #[must_use]
    pub fn left_out(&self) -> Vec<String> {
        let block = |written: &Written| {
            let mut text = comments(&written.sources);
            let _ = writeln!(text, "// left out: {}", visible(&*written.reason));
            // Long ones would say nothing to anybody.
            if written.text.len() <= limits::STRING_BYTES {
                let _ = writeln!(text, "//   {};", written.text);
            }
            text
        };
        self.left_out.iter().map(block).collect()
    }

    /// Writes the statements down; what is left out, or cannot be written, is a finding.
    pub(super) fn write(&mut self, expansions: &Expansions, findings: &mut Vec<Diagnostic>) {
        let mut known: HashMap<String, usize> = HashMap::new();
        let stored = |statement: &ExpandedStatement| expansions.statements.get(statement.stored);
        let is_family = |one: &ExpandedStatement, other: &ExpandedStatement| match (stored(one), stored(other)) {
            (Some(one), Some(other)) => (&one.policy, one.number, one.way) == (&other.policy, other.number, other.way),
            _ => false,
        };
        for family in self.statements.chunk_by(is_family) {
            for written in Family::of(family, &expansions.catalog).written() {
                if !written.reason.is_empty() {
                    let way = family.first().and_then(stored).and_then(|first| expansions.ways.get(first.way));
                    let finding = finding(family, &written.reason);
                    let finding = match way {
                        Some(way) => way.place.mark(finding, ""),
                        None => finding,
                    };
                    // The alternatives of a boundary have one fault in common.
                    if findings.last() != Some(&finding) {
                        findings.push(finding);
                    }
                    self.left_out.push(written);
                    continue;
                }
                let next = self.written.len();
                let position = *known.entry(written.text.clone()).or_insert(next);
                match self.written.get_mut(position) {
                    // Several policies, or several statements of one, may say the same.
                    Some(there) => {
                        let new = written.sources.into_iter().filter(|source| !there.sources.contains(source));
                        let new: Vec<Source> = new.collect();
                        there.sources.extend(new);
                    }
                    None => self.written.push(written),
                }
            }
        }
    }
}

/// Leaving out an ALLOW grants nothing; leaving out a DENY would.
fn finding(family: &[ExpandedStatement], reason: &str) -> Diagnostic {
    let first = family.first();
    let (policy, number) =
        first.map_or(("", 0), |statement| (statement.source.policy.as_str(), statement.source.statement));
    let of = format!("statement {number} of the policy `{policy}`");
    if first.is_some_and(|statement| statement.effect == Effect::Deny) {
        return Diagnostic::error(Code::CannotBeWritten, format!("{of} cannot be written down: {reason}"));
    }
    let help = "write a statement of its own for the permissions that do not support the condition";
    let message = format!("a part of {of} cannot be written down and is left out: {reason}");
    Diagnostic::warning(Code::CannotBeWritten, message).help(help)
}

/// What one statement of a policy became, as one class of bindings fills it in and narrows it.
struct Family<'e> {
    catalog: &'e Catalog,
    effect: Effect,
    siblings: Vec<Sibling<'e>>,
}

/// Permissions that the statement says the same to.
struct Sibling<'e> {
    permissions: Vec<&'e str>,
    own: &'e [ExpandedCondition],
    alternatives: Vec<Alternative<'e>>,
}

struct Alternative<'e> {
    /// What boundaries add.
    added: &'e [ExpandedCondition],
    source: &'e Source,
}

impl<'e> Family<'e> {
    fn of(statements: &'e [ExpandedStatement], catalog: &'e Catalog) -> Self {
        let mut siblings: Vec<Sibling<'e>> = Vec::new();
        for statements in statements.chunk_by(|one, other| one.stored == other.stored) {
            let Some(first) = statements.first() else { continue };
            let alternative = |statement: &'e ExpandedStatement| {
                let added = statement.conditions.get(statement.own..).unwrap_or_default();
                Alternative { added, source: &statement.source }
            };
            let permissions: Vec<&str> = first.permissions.iter().map(String::as_str).collect();
            let own = first.conditions.get(..first.own).unwrap_or_default();
            let alternatives: Vec<Alternative<'e>> = statements.iter().map(alternative).collect();
            let is_same = |known: &&mut Sibling<'e>| known.own == own && are_same(&known.alternatives, &alternatives);
            match siblings.iter_mut().find(is_same) {
                Some(known) => known.permissions.extend(permissions),
                None => siblings.push(Sibling { permissions, own, alternatives }),
            }
        }
        for sibling in &mut siblings {
            order::sort(&mut sibling.permissions);
        }
        let effect = statements.first().map_or(Effect::Deny, |first| first.effect);
        Self { catalog, effect, siblings }
    }

    fn written(&self) -> Vec<Written> {
        if self.is_unnarrowed() {
            return self.unnarrowed();
        }
        let mut all = Vec::new();
        for (position, sibling) in self.siblings.iter().enumerate() {
            for alternative in &sibling.alternatives {
                all.push(self.alternative(position, alternative));
            }
        }
        all
    }

    fn is_unnarrowed(&self) -> bool {
        self.siblings.iter().all(|sibling| sibling.alternatives.iter().all(|it| it.added.is_empty()))
    }

    /// Without boundaries, what cannot be said apart is said together, as the author did.
    fn unnarrowed(&self) -> Vec<Written> {
        let mut all = Vec::new();
        for (position, sibling) in self.siblings.iter().enumerate() {
            for alternative in &sibling.alternatives {
                match self.alone(position, alternative) {
                    Ok(text) => all.push(Written::of(text, alternative.source)),
                    Err(reason) => {
                        let others: Vec<usize> = (0..self.siblings.len()).filter(|other| *other != position).collect();
                        let mut written = self.beside(position, &others, alternative);
                        written.reason = if written.text.is_empty() { reason } else { String::new() };
                        // A DENY that is run as unconditional on some permissions is written as such, too.
                        let unconditional =
                            (0..self.siblings.len()).filter(|it| self.siblings[*it].own.is_empty() && *it != position);
                        let apart = unconditional.filter_map(|it| {
                            let first = self.siblings[it].alternatives.first()?;
                            Some(Written::of(self.alone(it, first).ok()?, first.source))
                        });
                        let mut together: Vec<Written> = apart.collect();
                        if written.text.is_empty() {
                            written.text = self.text(&[position], alternative, Names::Full);
                        }
                        together.push(written);
                        return together;
                    }
                }
            }
        }
        all
    }

    fn alternative(&self, position: usize, alternative: &Alternative<'e>) -> Written {
        let reason = match self.alone(position, alternative) {
            Ok(text) => return Written::of(text, alternative.source),
            Err(reason) => reason,
        };
        // Whoever has an alternative that asks for no more is granted this one as well already.
        let is_granted = |other: &usize| {
            let Some(sibling) = self.siblings.get(*other).filter(|_| *other != position) else { return false };
            let is_asked = |condition| alternative.added.contains(condition) || sibling.own.contains(condition);
            sibling.alternatives.iter().any(|less| less.added.iter().all(is_asked))
        };
        let others: Vec<usize> = (0..self.siblings.len()).filter(is_granted).collect();
        for some in others.iter().map(std::slice::from_ref).chain([others.as_slice()]) {
            let written = self.beside(position, some, alternative);
            if !written.text.is_empty() {
                return written;
            }
        }
        let text = self.text(&[position], alternative, Names::Full);
        Written { reason, ..Written::of(text, alternative.source) }
    }

    /// The text for the permissions of one sibling; else why it may not be written.
    fn alone(&self, position: usize, alternative: &Alternative<'e>) -> Result<String, String> {
        let text = self.text(&[position], alternative, Names::Full);
        match self.refusal(&text) {
            None => Ok(text),
            Some(reason) => Err(reason),
        }
    }

    /// The text for one sibling with others beside it; empty if it may not be written either.
    fn beside(&self, position: usize, others: &[usize], alternative: &Alternative<'e>) -> Written {
        let mut chosen = vec![position];
        chosen.extend(others);
        let texts = [Names::Full, Names::Bare].map(|names| self.text(&chosen, alternative, names));
        let text = texts.into_iter().find(|text| self.refusal(text).is_none()).unwrap_or_default();
        Written::of(text, alternative.source)
    }

    /// The statement for the siblings at these positions, under the conditions of the first.
    fn text(&self, chosen: &[usize], alternative: &Alternative<'e>, names: Names) -> String {
        let siblings: Vec<&Sibling<'_>> = chosen.iter().filter_map(|position| self.siblings.get(*position)).collect();
        let mut permissions: Vec<&str> =
            siblings.iter().flat_map(|sibling| sibling.permissions.iter().copied()).collect();
        order::sort(&mut permissions);
        permissions.dedup();
        let mut text = format!("{} {}", self.effect, permissions.join(", "));
        let own = siblings.first().map_or(&[][..], |first| first.own);
        let mut joint = " WHERE ";
        for (position, condition) in own.iter().enumerate() {
            text.push_str(joint);
            write_condition(&mut text, name(&siblings, position, condition, names), condition);
            joint = " AND ";
        }
        for condition in alternative.added {
            text.push_str(joint);
            write_condition(&mut text, &condition.name, condition);
            joint = " AND ";
        }
        text
    }

    /// Why a policy may not have this statement.
    fn refusal(&self, text: &str) -> Option<String> {
        if text.len() + COMMENT_BYTES > limits::TEXT_BYTES {
            return Some(format!("it would have {} bytes", text.len()));
        }
        // What the author said of all permissions at once has passed already.
        if self.siblings.len() == 1 && self.is_unnarrowed() {
            return None;
        }
        let checked = check_policy(text, self.catalog);
        let error = checked.diagnostics().iter().find(|diagnostic| diagnostic.is_error());
        error.map(|error| error.message().to_owned())
    }
}

/// Whether names that several services share under other prefixes are written without one.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    /// Only where no full name would be right for all.
    Full,
    /// Wherever they mean the same.
    Bare,
}

/// How a condition is named so that it is right for all of the siblings: in full, or as in the spelling of 2021 where it
/// is the attribute of another service for each.
fn name<'e>(siblings: &[&Sibling<'e>], position: usize, condition: &'e ExpandedCondition, names: Names) -> &'e str {
    let full = condition.name.as_str();
    let Some((_, bare)) = full.split_once(':') else { return full };
    let others = || siblings.iter().filter_map(|sibling| Some((sibling, sibling.own.get(position)?)));
    let is_one = others().all(|(_, other)| other.name == full);
    let is_of_service = |permission: &&str, name: &str| {
        let service = permission.split(':').next().unwrap_or_default();
        name.strip_prefix(service).and_then(|rest| rest.strip_prefix(':')) == Some(bare)
    };
    let can_be_bare = !full.starts_with("global:")
        && others().all(|(sibling, other)| sibling.permissions.iter().all(|it| is_of_service(it, &other.name)));
    if can_be_bare && (!is_one || names == Names::Bare) { bare } else { full }
}

fn are_same(some: &[Alternative<'_>], others: &[Alternative<'_>]) -> bool {
    some.len() == others.len()
        && some.iter().zip(others).all(|(one, other)| one.added == other.added && one.source == other.source)
}

impl Written {
    fn of(text: String, source: &Source) -> Self {
        Self { text, sources: vec![source.clone()], reason: String::new() }
    }
}

fn write_condition(text: &mut String, name: &str, condition: &ExpandedCondition) {
    let takes_list = condition.operator.takes_list();
    let _ = write!(text, "{name} {} {}", condition.operator, if takes_list { "(" } else { "" });
    for (position, value) in condition.values.iter().enumerate() {
        // A value with both kinds of quotes did not get here.
        let quote = if value.contains('"') { '\'' } else { '"' };
        let comma = if position > 0 { ", " } else { "" };
        let _ = write!(text, "{comma}{quote}{value}{quote}");
    }
    text.push_str(if takes_list { ")" } else { "" });
}

/// One line for each source.
fn comments(sources: &[Source]) -> String {
    let mut text = String::new();
    for source in sources.iter().take(SOURCES) {
        let policy = plain(&source.policy);
        let _ = write!(text, "// from {policy}:{} ({}), bound at ", source.statement, plain(&source.name));
        let levels: Vec<String> = source.levels().map(level).collect();
        text.push_str(&levels.join(" and "));
        let named = source.boundaries.iter().take(BOUNDARIES).map(|uuid| plain(uuid));
        let named: Vec<String> = named.collect();
        let more = match source.boundaries.len().saturating_sub(BOUNDARIES) {
            0 => String::new(),
            more => format!(" and {more} more"),
        };
        let noun = if source.boundaries.len() > 1 { "boundaries" } else { "boundary" };
        let _ = match named.as_slice() {
            [] => writeln!(text),
            named if source.is_unrestricted => {
                let restricts = if source.boundaries.len() > 1 { "restrict" } else { "restricts" };
                writeln!(text, "; the {noun} {}{more} {restricts} nothing here", named.join(" or "))
            }
            named => writeln!(text, ", within the {noun} {}{more}", named.join(" or ")),
        };
    }
    if let Some(more) = sources.len().checked_sub(SOURCES).filter(|more| *more > 0) {
        let _ = writeln!(text, "// and from {more} more");
    }
    text
}

fn plain(name: &str) -> String {
    visible(shortened(name, NAME_LENGTH))
}

fn level(level: Level<'_>) -> String {
    match level {
        Level::Global => "global".to_owned(),
        Level::Account(id) => format!("account {}", plain(id)),
        Level::Environment(id) => format!("environment {}", plain(id)),
    }
}
