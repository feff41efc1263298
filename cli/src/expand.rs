//! `allowhere expand`: what groups are subject to, as policy text or in the shape of the vendor's answer.

use std::collections::HashSet;
use std::fmt::Write as _;
use std::path::PathBuf;

use allowhere::{Expansion, Expansions, Level};
use clap::Args;
use clap::builder::NonEmptyStringValueParser;

use crate::document::{Document, Settings};
use crate::eval;
use crate::render::{self, Findings, Outcome, visible};

pub(crate) const EXAMPLES: &str = "\
Prints, for a group and a level, every statement that somebody in the group who asks there is subject to: those bound
at that level and at the levels above it, with parameters filled in, boundaries multiplied out, names in the spelling
of today, and a conditional DENY on a Grail table without its conditions. A comment says where each comes from.

Without --group: every group that something is bound to. Without a level: for each group the levels at which something
is bound to it; anywhere else it is subject to what is printed for the nearest of these levels above.

Bound to that group at that level, without boundaries and parameters, what is printed decides as the repository does.
A part headed `policy 1 of 2` is one policy: a policy has at most 100 statements. An ALLOW with a condition that its
permission does not support is printed as a comment only, with a warning: no policy may say it.

--format json gives the shape of the vendor's effective permissions, {\"effectivePermissions\":[…]}, with group,
levelType and levelId beside it: one object if one group and a level are named, else a list of them.

Examples:
  allowhere expand -r repository.toml
  allowhere expand -r repository.toml --group sales --environment prod > sales-in-prod.policy
  allowhere expand -r repository.toml --group sales --group it --account acme
  allowhere expand -r repository.toml --group sales --environment prod --format json

Exit codes:
  0   printed
  1   the repository is refused, or too much would have to be printed
  64  wrong usage, or a file that cannot be read";

#[derive(Args)]
pub(crate) struct ExpandArguments {
    /// The repository: a document, a scenario file, other files, or a folder; `-` is standard input. May be repeated:
    /// all of them are one repository
    #[arg(short, long = "repository", value_name = "REPO", required = true)]
    repositories: Vec<PathBuf>,
    /// A group; may be repeated. Without one, every group that something is bound to
    #[arg(long = "group", value_name = "G", value_parser = NonEmptyStringValueParser::new())]
    groups: Vec<String>,
    /// What holds at this environment; without it and --account, at every level where the group is bound
    #[arg(long, value_name = "E", conflicts_with = "account", value_parser = NonEmptyStringValueParser::new())]
    environment: Option<String>,
    /// What holds at this account
    #[arg(long, value_name = "A", value_parser = NonEmptyStringValueParser::new())]
    account: Option<String>,
}

pub(crate) fn run(arguments: &ExpandArguments, settings: &Settings, is_json: bool) -> Outcome {
    let (mut document, mut outcome) = match eval::repository(&arguments.repositories, settings) {
        Ok(read) => read,
        Err(outcome) => return outcome,
    };
    let expansions = document.expand().filter(|_| document.is_sound());
    let expanded = expansions.as_ref().map(|expansions| arguments.expanded(expansions, &mut document));
    let Some(expanded) = expanded.filter(|_| document.is_sound()) else {
        outcome.exit(1);
        if is_json {
            outcome.json(&Findings { diagnostics: &document.findings });
        } else {
            outcome.notes += &render::drawn(&document.findings, render::colours(&std::io::stderr()));
        }
        return outcome;
    };
    outcome.notes += &render::drawn(&document.findings, render::colours(&std::io::stderr()));
    for group in arguments.unbound(expansions.as_ref()) {
        let _ = writeln!(outcome.notes, "allowhere: nothing is bound to the group `{}`", visible(group));
    }
    match expanded.as_slice() {
        [one] if is_json && arguments.is_about_one() => outcome.json(one),
        all if is_json => outcome.json(&all),
        [] => outcome.out.push_str("// nothing is bound\n"),
        all => outcome.out = all.iter().map(text).collect::<Vec<_>>().join("\n"),
    }
    outcome
}

impl ExpandArguments {
    /// Each group at each level; what is wrong with any is added to the findings of the document.
    fn expanded(&self, expansions: &Expansions, document: &mut Document) -> Vec<Expansion> {
        let mut groups: Vec<&str> = Vec::new();
        for group in &self.groups {
            if !groups.contains(&group.as_str()) {
                groups.push(group);
            }
        }
        if groups.is_empty() {
            groups.extend(expansions.groups());
        }
        let mut expanded = Vec::new();
        let mut diagnostics = Vec::new();
        for group in groups {
            let levels = self.level().map_or_else(|| expansions.levels(group), |level| vec![level]);
            for level in levels {
                match expansions.expand(group, level) {
                    Ok(expansion) => {
                        diagnostics.extend_from_slice(expansion.warnings());
                        expanded.push(expansion);
                    }
                    Err(refused) => diagnostics.extend(refused.into_diagnostics()),
                }
            }
        }
        // A binding with several groups is found once for each.
        let mut said = HashSet::new();
        diagnostics.retain(|diagnostic| said.insert(diagnostic.clone()));
        document.report(&diagnostics);
        expanded
    }

    /// The groups that are named and that nothing is bound to anywhere: most likely they are spelled otherwise.
    fn unbound<'a>(&'a self, expansions: Option<&Expansions>) -> Vec<&'a str> {
        let known: HashSet<&str> = expansions.into_iter().flat_map(Expansions::groups).collect();
        self.groups.iter().map(String::as_str).filter(|group| !known.contains(group)).collect()
    }

    fn level(&self) -> Option<Level<'_>> {
        match (&self.environment, &self.account) {
            (Some(environment), _) => Some(Level::Environment(environment)),
            (None, Some(account)) => Some(Level::Account(account)),
            (None, None) => None,
        }
    }

    fn is_about_one(&self) -> bool {
        let first = self.groups.first();
        self.level().is_some() && first.is_some() && self.groups.iter().all(|group| first == Some(group))
    }
}

/// The policies of a group at a level, each with a line that says so.
fn text(expansion: &Expansion) -> String {
    let level = match expansion.level() {
        Level::Global => "global".to_owned(),
        Level::Account(id) => format!("account {id}"),
        Level::Environment(id) => format!("environment {id}"),
    };
    let heading = visible(&format!("// == group {}, {level}", expansion.group()));
    let policies = expansion.policies();
    let left_out = expansion.left_out();
    let mut parts = Vec::new();
    for (number, policy) in (1..).zip(&policies) {
        let which = if policies.len() > 1 { format!(": policy {number} of {}", policies.len()) } else { String::new() };
        parts.push(format!("{heading}{which} ==\n{policy}"));
    }
    if policies.is_empty() {
        parts.push(format!("{heading} ==\n// nothing is granted and nothing is denied here\n"));
    }
    if !left_out.is_empty() {
        let mut part = String::new();
        for comment in &left_out {
            let _ = write!(part, "{comment}");
        }
        parts.push(part);
    }
    parts.join("\n")
}
