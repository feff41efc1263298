//! The account that a manifest names: account resources themselves do not say whose they are.

use super::kind::Kind;
use super::node::{NodeId, Yaml};

/// The id of an account that no manifest names, or that one of several may be.
pub(super) const UNNAMED: &str = "account";

/// Whether the document at `root` is a manifest with accounts.
pub(super) fn is_in(yaml: &Yaml<'_>, root: NodeId) -> bool {
    yaml.get(root, "manifestVersion").is_some() && yaml.get(root, "accounts").is_some()
}

/// The uuids of the accounts of a manifest, each as far as the file says it: one from the environment of whoever
/// runs the tool is not known here.
pub(super) fn accounts<'y>(yaml: &'y Yaml<'_>, root: NodeId) -> Vec<Option<&'y str>> {
    let accounts = yaml.get(root, "accounts").and_then(|accounts| yaml.items(accounts)).unwrap_or_default();
    let text = |node: NodeId| {
        let scalar = yaml.scalar(node).filter(|scalar| scalar.kind == Kind::Text);
        scalar.map(|scalar| scalar.text.as_ref()).filter(|text| !text.is_empty())
    };
    let uuid = |account: &NodeId| {
        let uuid = yaml.get(*account, "accountUUID")?;
        let kind = yaml.get(uuid, "type").map(text);
        let is_value = kind.is_none_or(|kind| kind == Some("value"));
        text(uuid).or_else(|| text(yaml.get(uuid, "value").filter(|_| is_value)?))
    };
    accounts.iter().map(uuid).collect()
}
