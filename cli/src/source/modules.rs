//! Terraform modules side by side: what several of them call alike is told apart by their folders.
//!
//! An address such as `dynatrace_iam_policy.reader` is known in its module only. Where another module of the same
//! repository has it, too, the uuid in the document is `FOLDER/dynatrace_iam_policy.reader`.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::stated::Stated;

/// A module, and which of the files are its own.
pub(crate) type Module = (PathBuf, Vec<usize>);

/// The lists whose items have uuids.
const LISTS: [&str; 2] = ["policies", "boundaries"];

/// Tells the policies and boundaries of modules apart, each with the bindings in its module.
pub(crate) fn tell_apart(modules: &[Module], stated: &mut [Option<Stated>]) {
    if modules.len() < 2 {
        return;
    }
    for list in LISTS {
        let mut owners: HashMap<String, HashSet<usize>> = HashMap::new();
        for (module, (_, files)) in modules.iter().enumerate() {
            for document in documents(files, stated) {
                let uuids = items(document, list).filter_map(|item| item.get("uuid")?.as_str());
                uuids.for_each(|uuid| _ = owners.entry(uuid.to_owned()).or_default().insert(module));
            }
        }
        owners.retain(|_, owners| owners.len() > 1);
        for (module, (folder, files)) in modules.iter().enumerate() {
            let is_told_apart = |uuid: &str| owners.get(uuid).is_some_and(|owners| owners.contains(&module));
            for index in files {
                if let Some(Some(stated)) = stated.get_mut(*index) {
                    rename(&mut stated.document, list, folder, &is_told_apart);
                }
            }
        }
    }
}

fn documents<'s>(files: &'s [usize], stated: &'s [Option<Stated>]) -> impl Iterator<Item = &'s Value> {
    files.iter().filter_map(|index| Some(&stated.get(*index)?.as_ref()?.document))
}

fn items<'d>(document: &'d Value, list: &str) -> impl Iterator<Item = &'d Value> {
    document.get(list).and_then(Value::as_array).into_iter().flatten()
}

fn rename(document: &mut Value, list: &str, folder: &Path, is_told_apart: &dyn Fn(&str) -> bool) {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let rename = |uuid: &mut Value| {
        if let Some(text) = uuid.as_str().filter(|text| is_told_apart(text)) {
            *uuid = format!("{}/{text}", folder.display()).into();
        }
    };
    for item in document.get_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
        item.get_mut("uuid").into_iter().for_each(rename);
    }
    for binding in document.get_mut("policyBindings").and_then(Value::as_array_mut).into_iter().flatten() {
        if list == "policies" {
            binding.get_mut("policyUuid").into_iter().for_each(rename);
        } else if let Some(boundaries) = binding.get_mut(list).and_then(Value::as_array_mut) {
            boundaries.iter_mut().for_each(rename);
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;

    fn told_apart(modules: &[(&str, &[usize])], documents: &[Value]) -> Vec<Value> {
        let modules: Vec<Module> = modules.iter().map(|(folder, files)| (folder.into(), files.to_vec())).collect();
        let stated = |document: &Value| {
            Some(Stated { document: document.clone(), places: BTreeMap::new(), findings: Vec::new() })
        };
        let mut stated: Vec<_> = documents.iter().map(stated).collect();
        tell_apart(&modules, &mut stated);
        stated.into_iter().map(|stated| stated.expect("a document").document).collect()
    }

    #[test]
    fn what_modules_call_alike_is_told_apart() {
        let reader = json!({"policies": [{"uuid": "reader"}, {"uuid": "mine"}], "boundaries": [{"uuid": "mine"}]});
        let bindings = json!({"policyBindings": [
            {"policyUuid": "reader", "boundaries": ["zone", "mine"]}, {"policyUuid": "zone"}, {"policyUuid": "elsewhere"}]});
        let others = json!({"policies": [{"uuid": "reader"}], "boundaries": [{"uuid": "zone"}]});
        let zone = json!({"boundaries": [{"uuid": "zone"}]});
        let third = json!({"policyBindings": [{"policyUuid": "reader", "boundaries": ["zone"]}]});
        let modules: [(&str, &[usize]); 3] = [("prod", &[0, 1, 3]), ("", &[2]), ("third", &[4])];
        assert_eq!(
            told_apart(&modules, &[reader.clone(), bindings, others, zone, third.clone()]),
            [
                json!({"policies": [{"uuid": "prod/reader"}, {"uuid": "mine"}], "boundaries": [{"uuid": "mine"}]}),
                json!({"policyBindings": [{"policyUuid": "prod/reader", "boundaries": ["prod/zone", "mine"]},
                                          {"policyUuid": "zone"}, {"policyUuid": "elsewhere"}]}),
                json!({"policies": [{"uuid": "./reader"}], "boundaries": [{"uuid": "./zone"}]}),
                json!({"boundaries": [{"uuid": "prod/zone"}]}),
                // It has neither, so that nobody knows which of the two it means.
                third,
            ]
        );
        // In one module the same twice is a mistake, and stays one.
        let twice = [reader.clone(), reader];
        assert_eq!(told_apart(&[("prod", &[0, 1])], &twice), twice);
        assert_eq!(told_apart(&[("prod", &[0, 1]), ("test", &[])], &twice), twice);
    }
}
