//! An account: what its files say together, and what in them refers to what.

use std::collections::{HashMap, HashSet};

use super::document::Document;
use super::fields::Said;
use super::resources::{Bindings, Entry, Group, Level, Reference, Resources};
use crate::finding::Fault;
use crate::source::report::Report;
use crate::source::stated::Stated;

/// What all files say together.
pub(super) struct Account<'y> {
    id: &'y str,
    policies: Names<'y>,
    boundaries: Names<'y>,
    /// Whether something could not be read: whoever refers to it is not to blame.
    lacks_some: bool,
    /// The environments that a document lists already.
    listed: HashSet<&'y str>,
}

/// Things of one kind by id and by name.
#[derive(Default)]
struct Names<'y> {
    ids: HashSet<&'y str>,
    by_name: HashMap<&'y str, Found<'y>>,
    /// By name and by where they live: an environment, or the account.
    by_level: HashMap<(&'y str, Option<&'y str>), Found<'y>>,
}

/// What a reference leads to.
#[derive(Clone, Copy, Default)]
enum Found<'y> {
    One(&'y str),
    Several,
    #[default]
    None,
}

impl<'y> Account<'y> {
    pub(super) fn of(id: &'y str, files: &[Resources<'y>]) -> Self {
        let (mut policies, mut boundaries) = (Names::default(), Names::default());
        for policy in files.iter().flat_map(|file| &file.policies) {
            policies.add(policy.id, policy.name, policy.level.environment());
        }
        for boundary in files.iter().flat_map(|file| &file.boundaries) {
            boundaries.add(boundary.id, boundary.name, None);
        }
        let lacks_some = files.iter().any(|file| file.lacks_some);
        Self { id, policies, boundaries, lacks_some, listed: HashSet::new() }
    }

    /// The document of one file; `text` is that of the file.
    pub(super) fn document(&mut self, text: &str, resources: &Resources<'y>, mut report: Report<'_>) -> Stated {
        let mut document = Document::new(self.id, text);
        for policy in &resources.policies {
            self.list(policy.level, &policy.place, &mut document);
            document.policy(policy);
        }
        for boundary in &resources.boundaries {
            document.boundary(boundary);
        }
        for group in &resources.groups {
            self.group(group, &mut document, &mut report);
        }
        let (document, places) = document.finish();
        Stated { document, places, findings: report.finish() }
    }

    /// An environment belongs to the account; one document says so.
    fn list(&mut self, level: Level<'y>, place: &str, document: &mut Document<'_>) {
        if let Level::Environment(id) = level
            && self.listed.insert(id.text())
        {
            document.environment(id, place);
        }
    }

    /// What is bound to a group; what is said again further down prevails, as in Monaco.
    fn group(&mut self, group: &Group<'y>, document: &mut Document<'_>, report: &mut Report<'_>) {
        let mut last = HashMap::new();
        for (index, bindings) in group.bindings.iter().enumerate() {
            last.insert(bindings.level.environment(), index);
        }
        for (index, bindings) in group.bindings.iter().enumerate() {
            self.list(bindings.level, &bindings.place, document);
            let is_last = last.get(&bindings.level.environment()) == Some(&index);
            match bindings.level {
                Level::Environment(id) if !is_last => {
                    let message =
                        format!("the environment `{}` is given again further down: only that counts", id.text());
                    report.warning(left_out(message), &bindings.place, id.span);
                }
                Level::Account | Level::Environment(_) => self.bindings(group, bindings, document, report),
            }
        }
    }

    fn bindings(
        &self,
        group: &Group<'y>,
        bindings: &Bindings<'y>,
        document: &mut Document<'_>,
        report: &mut Report<'_>,
    ) {
        let found = bindings.entries.iter().map(|entry| self.policy(entry, bindings.level, group, report));
        let found: Vec<_> = found.collect();
        let mut last = HashMap::new();
        for (index, policy) in found.iter().enumerate() {
            last.insert(policy, index);
        }
        for (index, (entry, policy)) in bindings.entries.iter().zip(&found).enumerate() {
            let Some(id) = policy else { continue };
            if last.get(policy) != Some(&index) {
                let message = format!("the policy `{id}` is bound here again further down: only that counts");
                report.warning(left_out(message), &entry.place, entry.policy.said.span);
            } else if let Some(boundaries) = self.boundaries(entry, report) {
                document.binding(group, bindings, entry, id, &boundaries);
            }
        }
    }

    /// The policy of an entry; `None` if it is not here, which is reported.
    fn policy(
        &self,
        entry: &Entry<'y>,
        level: Level<'y>,
        group: &Group<'y>,
        report: &mut Report<'_>,
    ) -> Option<&'y str> {
        let Reference { place, said, is_by_id } = &entry.policy;
        match self.policies.find(&entry.policy, level.environment()) {
            Found::One(id) => return Some(id),
            Found::Several => report.error(several("policies", *said), place, said.span),
            Found::None if self.lacks_some => {}
            Found::None if *is_by_id => {
                report.error(Fault::malformed(format!("no policy has the id `{}`", said.text())), place, said.span);
            }
            Found::None => {
                let (policy, group) = (said.text(), group.name.text());
                let message =
                    format!("the policy `{policy}` is not in these files: its binding to `{group}` is left out");
                report.warning(left_out(message), place, said.span);
            }
        }
        None
    }

    /// The boundaries of an entry; `None` if one is not here: without it the policy would allow more.
    fn boundaries(&self, entry: &Entry<'y>, report: &mut Report<'_>) -> Option<Vec<&'y str>> {
        let mut boundaries = Vec::with_capacity(entry.boundaries.len());
        for reference in &entry.boundaries {
            let Reference { place, said, is_by_id } = reference;
            match self.boundaries.find(reference, None) {
                Found::One(id) => boundaries.push(id),
                Found::Several => report.error(several("boundaries", *said), place, said.span),
                Found::None if self.lacks_some => {}
                Found::None if *is_by_id => {
                    let message = format!("no boundary has the id `{}`", said.text());
                    report.error(Fault::malformed(message), place, said.span);
                }
                Found::None => {
                    let (boundary, policy) = (said.text(), entry.policy.said.text());
                    let message = format!(
                        "the boundary `{boundary}` is not in these files: the binding of `{policy}` is left out"
                    );
                    let help = "without its boundary the policy would allow more";
                    report.warning(left_out(message).help(help), place, said.span);
                }
            }
        }
        (boundaries.len() == entry.boundaries.len()).then_some(boundaries)
    }
}

fn left_out(message: String) -> Fault {
    Fault::new("left-out", message)
}

fn several(what: &str, name: Said<'_>) -> Fault {
    let fault = Fault::malformed(format!("several {what} are named `{}`", name.text()));
    fault.help("refer to one of them by its id, with `type: reference`")
}

impl Found<'_> {
    fn or(self, other: Self) -> Self {
        match (self, other) {
            (found, Self::None) | (Self::None, found) => found,
            (Self::One(_) | Self::Several, Self::One(_) | Self::Several) => Self::Several,
        }
    }
}

impl<'y> Names<'y> {
    fn add(&mut self, id: Said<'y>, name: Said<'y>, environment: Option<&'y str>) {
        let (id, name) = (id.text(), name.text());
        self.ids.insert(id);
        for found in [self.by_name.entry(name).or_default(), self.by_level.entry((name, environment)).or_default()] {
            *found = found.or(Found::One(id));
        }
    }

    /// What a reference at `environment`, or at the account, leads to. Where a name is that of several, those count
    /// that can be referred to from there. What is no name may be an id all the same, as in Monaco.
    fn find(&self, reference: &Reference<'y>, environment: Option<&'y str>) -> Found<'y> {
        let text = reference.said.text();
        let with_id = self.ids.get(text).map_or(Found::None, |id| Found::One(id));
        if reference.is_by_id {
            return with_id;
        }
        let at = |environment| self.by_level.get(&(text, environment)).copied().unwrap_or_default();
        let here = environment.map_or(Found::None, |environment| at(Some(environment)));
        let anywhere = self.by_name.get(text).copied().unwrap_or_default();
        let found = [here.or(at(None)), anywhere, with_id].into_iter().find(|found| !matches!(found, Found::None));
        found.unwrap_or_default()
    }
}
