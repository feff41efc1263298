//! The fields of a mapping, each taken once and of the type that it must have; what is wrong with them is reported.

use std::ops::Range;

use super::kind::Kind;
use super::node::{NodeId, Yaml};
use super::scalar::Scalar;
use crate::finding::Fault;
use crate::source::report::Report;

/// A text with its place.
#[derive(Debug, Clone, Copy)]
pub(super) struct Said<'y> {
    pub(super) scalar: &'y Scalar<'y>,
    pub(super) span: &'y Range<usize>,
}

impl<'y> Said<'y> {
    pub(super) fn text(self) -> &'y str {
        &self.scalar.text
    }
}

/// A mapping, and how its author would name it: `groups[0].account`.
pub(super) struct Fields<'y> {
    pub(super) yaml: &'y Yaml<'y>,
    pub(super) node: NodeId,
    pub(super) name: String,
}

impl<'y> Fields<'y> {
    /// The mapping at `node`, `None` if it is none. A field that is not among `known` is passed over with a warning,
    /// as Monaco passes it over without one.
    pub(super) fn of(
        yaml: &'y Yaml<'y>,
        node: NodeId,
        name: String,
        known: &[&str],
        report: &mut Report<'_>,
    ) -> Option<Self> {
        Self::read(yaml, node, name, known, Report::warning, report)
    }

    /// Such a mapping in which a field that is not known is an error: it might have narrowed what is granted.
    pub(super) fn only(
        yaml: &'y Yaml<'y>,
        node: NodeId,
        name: String,
        known: &[&str],
        report: &mut Report<'_>,
    ) -> Option<Self> {
        let fields = Self::read(yaml, node, name, known, Report::error, report)?;
        let mut keys = yaml.entries(node).map(|(key, ..)| key.text.as_ref());
        keys.all(|key| known.contains(&key)).then_some(fields)
    }

    fn read<'t>(
        yaml: &'y Yaml<'y>,
        node: NodeId,
        name: String,
        known: &[&str],
        say: fn(&mut Report<'t>, Fault, &str, &Range<usize>),
        report: &mut Report<'t>,
    ) -> Option<Self> {
        if !yaml.is_mapping(node) {
            let message = format!("expected a mapping, found {}", yaml.kind(node));
            report.error(Fault::malformed(message), &name, yaml.span(node));
            return None;
        }
        for (key, place, _) in yaml.entries(node) {
            if !known.contains(&key.text.as_ref()) {
                let fault = Fault::new("unknown-field", format!("there is no field `{}` here", key.text));
                say(report, fault, &format!("{name}.{}", key.text), yaml.span(place));
            }
        }
        Some(Self { yaml, node, name })
    }

    /// What stands under a key, unless it is nothing.
    pub(super) fn get(&self, field: &str) -> Option<NodeId> {
        let node = self.yaml.get(self.node, field)?;
        self.yaml.scalar(node).is_none_or(|scalar| scalar.kind != Kind::Null).then_some(node)
    }

    /// A text that may be missing.
    pub(super) fn text(&self, field: &str, report: &mut Report<'_>) -> Option<Said<'y>> {
        text(self.yaml, self.get(field)?, &self.field(field), report)
    }

    /// A text that must be there, and say something.
    pub(super) fn required(&self, field: &str, report: &mut Report<'_>) -> Option<Said<'y>> {
        let node = self.present(field, report)?;
        let said = text(self.yaml, node, &self.field(field), report)?;
        if said.text().is_empty() {
            let fault = Fault::malformed("expected a text that is not empty");
            report.error(fault, &self.field(field), said.span);
            return None;
        }
        Some(said)
    }

    /// What stands under a key that must be there.
    pub(super) fn present(&self, field: &str, report: &mut Report<'_>) -> Option<NodeId> {
        let node = self.get(field);
        if node.is_none() {
            let fault = Fault::new("missing-field", format!("expected the field `{field}`"));
            report.error(fault, &self.name, &self.first());
        }
        node
    }

    /// The items of a list, each with its name; none if it is missing.
    pub(super) fn items(&self, field: &str, report: &mut Report<'_>) -> Vec<(NodeId, String)> {
        let Some(node) = self.get(field) else { return Vec::new() };
        items(self.yaml, node, &self.field(field), report)
    }

    pub(super) fn field(&self, field: &str) -> String {
        if self.name.is_empty() { field.to_owned() } else { format!("{}.{field}", self.name) }
    }

    /// Where the mapping begins: its first key, which is shorter to show than all of it.
    fn first(&self) -> Range<usize> {
        let first = self.yaml.entries(self.node).next().map(|(_, key, _)| self.yaml.span(key));
        first.unwrap_or_else(|| self.yaml.span(self.node)).clone()
    }
}

/// The items of a list, each with its name.
pub(super) fn items(yaml: &Yaml<'_>, node: NodeId, name: &str, report: &mut Report<'_>) -> Vec<(NodeId, String)> {
    let Some(items) = yaml.items(node) else {
        let message = format!("expected a list, found {}", yaml.kind(node));
        report.error(Fault::malformed(message), name, yaml.span(node));
        return Vec::new();
    };
    items.iter().enumerate().map(|(index, &item)| (item, format!("{name}[{index}]"))).collect()
}

/// A scalar that is a text.
pub(super) fn text<'y>(yaml: &'y Yaml<'y>, node: NodeId, name: &str, report: &mut Report<'_>) -> Option<Said<'y>> {
    let span = yaml.span(node);
    if let Some(scalar) = yaml.scalar(node).filter(|scalar| scalar.kind == Kind::Text) {
        return Some(Said { scalar, span });
    }
    let fault = Fault::malformed(format!("expected a text, found {}", yaml.kind(node)));
    let is_scalar = yaml.scalar(node).is_some();
    let fault = if is_scalar { fault.help("write it in quotes if it is a text") } else { fault };
    report.error(fault, name, span);
    None
}
