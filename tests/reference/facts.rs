//! The catalogue, read once more from its TOML, and the two generations of names.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use toml::{Table, Value};

/// What the catalogue says about decisions.
#[derive(Debug)]
pub(crate) struct Facts {
    /// Permission, condition, operators.
    pub(crate) permissions: BTreeMap<String, BTreeMap<String, BTreeSet<String>>>,
    pub(crate) grail_tables: BTreeSet<String>,
    pub(crate) many_valued: BTreeSet<String>,
    service_aliases: BTreeMap<String, String>,
}

impl Facts {
    /// The facts of `src/catalog/permissions.toml`.
    pub(crate) fn builtin() -> &'static Self {
        static FACTS: OnceLock<Facts> = OnceLock::new();
        FACTS.get_or_init(|| {
            let source = include_str!("../../src/catalog/permissions.toml");
            let root: Table = source.parse().expect("the catalogue is TOML");
            let table = |name: &str| root.get(name).and_then(Value::as_table).expect("a table of the catalogue");
            let operators = |operators: &Value| strings(Some(operators)).into_iter().collect();
            let conditions = |permission: &Value| {
                let conditions = permission.get("conditions").and_then(Value::as_table).into_iter().flatten();
                conditions.map(|(name, taken)| (name.clone(), operators(taken))).collect()
            };
            let aliases = table("aliases").get("services").and_then(Value::as_table).into_iter().flatten();
            Self {
                permissions: table("permissions").iter().map(|(name, it)| (name.clone(), conditions(it))).collect(),
                grail_tables: strings(table("grail").get("table_permissions")).into_iter().collect(),
                many_valued: strings(table("grail").get("many_valued")).into_iter().collect(),
                service_aliases: aliases.map(|(old, new)| (old.clone(), strings(Some(new)).concat())).collect(),
            }
        })
    }

    /// The operators that any permission takes for a condition as a boundary writes it; `None` if none supports it.
    pub(crate) fn taken_anywhere(&self, condition: &str) -> Option<BTreeSet<String>> {
        let names: Vec<&str> = self.permissions.keys().map(String::as_str).collect();
        self.taken(&names, condition)
    }

    /// The operators that any of `permissions` takes for a condition as written; `None` if none supports it.
    pub(crate) fn taken(&self, permissions: &[&str], condition: &str) -> Option<BTreeSet<String>> {
        let mut all = None::<BTreeSet<String>>;
        for permission in permissions {
            let permission = canonical(Some(self), permission);
            let condition = canonical_condition(Some(self), condition, &permission);
            if let Some(taken) = self.permissions.get(&permission).and_then(|known| known.get(&condition)) {
                all.get_or_insert_default().extend(taken.iter().cloned());
            }
        }
        all
    }
}

/// The name with the service of today.
pub(crate) fn canonical(facts: Option<&Facts>, name: &str) -> String {
    match (facts, name.split_once(':')) {
        (Some(facts), Some((service, rest))) => match facts.service_aliases.get(service) {
            Some(today) => format!("{today}:{rest}"),
            None => name.to_owned(),
        },
        _ => name.to_owned(),
    }
}

/// The name of a condition or an attribute under a permission whose name is canonical.
pub(crate) fn canonical_condition(facts: Option<&Facts>, name: &str, permission: &str) -> String {
    if name.contains(':') {
        return canonical(facts, name);
    }
    let (service, _) = permission.split_once(':').unwrap_or((permission, ""));
    format!("{service}:{name}")
}

/// A string, or a list of strings.
pub(crate) fn strings(value: Option<&Value>) -> Vec<String> {
    match value {
        None => Vec::new(),
        Some(Value::String(text)) => vec![text.clone()],
        Some(Value::Array(items)) => items.iter().map(|item| item.as_str().expect("a string").to_owned()).collect(),
        Some(other) => unreachable!("neither string nor list: {other}"),
    }
}
