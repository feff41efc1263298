//! Terraform modules side by side: what several of them call alike is told apart by their folders, and an environment
//! of several is listed once.
//!
//! An address such as `dynatrace_iam_policy.reader` is known in its module only. Where another module of the same
//! repository has it, too, the uuid in the document is `FOLDER/dynatrace_iam_policy.reader`.

use std::collections::{HashMap, HashSet};
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::stated::Stated;
use super::terraform::UNNAMED;

/// A module, and which of the files are its own.
pub(crate) type Module = (PathBuf, Vec<usize>);

const ENVIRONMENTS: &str = "environments";

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

/// Lists each environment once, at the first of those that know most of its account. Where two of them name different
/// accounts, both stay: one is wrong.
pub(crate) fn list_environments_once(stated: &mut [Option<Stated>]) {
    let mut named: HashSet<String> = HashSet::new();
    for document in stated.iter().flatten().map(|stated| &stated.document) {
        let environments = items(document, ENVIRONMENTS).filter_map(environment);
        named.extend(environments.filter(|(_, account)| *account != UNNAMED).map(|(id, _)| id.to_owned()));
    }
    let mut listed: HashSet<(String, String)> = HashSet::new();
    for Stated { document, places, .. } in stated.iter_mut().flatten() {
        let Some(environments) = document.get_mut(ENVIRONMENTS).and_then(Value::as_array_mut) else { continue };
        let mut kept = Vec::new();
        for (index, item) in std::mem::take(environments).into_iter().enumerate() {
            let place = places.remove(&format!("{ENVIRONMENTS}[{index}]"));
            let is_new = environment(&item).is_none_or(|(id, account)| {
                let is_vague = account == UNNAMED && named.contains(id);
                !is_vague && listed.insert((id.to_owned(), account.to_owned()))
            });
            if is_new {
                kept.push(place);
                environments.push(item);
            }
        }
        for (index, place) in kept.into_iter().enumerate() {
            places.extend(place.map(|place| (format!("{ENVIRONMENTS}[{index}]"), place)));
        }
        if environments.is_empty() {
            document.as_object_mut().map(|document| document.remove(ENVIRONMENTS));
        }
    }
}

/// The id of an environment and its account.
fn environment(item: &Value) -> Option<(&str, &str)> {
    Some((item.get("id")?.as_str()?, item.get("account")?.as_str()?))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;
    use crate::source::stated::Place;

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

    #[test]
    fn an_environment_is_listed_once() {
        let listed = |documents: &[Value]| -> Vec<(Value, Vec<String>)> {
            let stated = |document: &Value| {
                let count = items(document, ENVIRONMENTS).count();
                let place = |index: usize| Place { name: index.to_string(), span: 0..0, text: None };
                let places = (0..count).map(|index| (format!("environments[{index}]"), place(index)));
                Some(Stated { document: document.clone(), places: places.collect(), findings: Vec::new() })
            };
            let mut stated: Vec<_> = documents.iter().map(stated).collect();
            list_environments_once(&mut stated);
            let said = |Stated { document, places, .. }: Stated| {
                let places = places.into_iter().map(|(path, place)| format!("{path} {}", place.name));
                (document["environments"].clone(), places.collect())
            };
            stated.into_iter().flatten().map(said).collect()
        };
        let of = |id: &str, account: &str| json!({"id": id, "account": account});
        let places = |places: &[&str]| places.iter().map(|place| (*place).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            listed(&[
                json!({"environments": [of("a", UNNAMED), of("b", UNNAMED)]}),
                json!({"environments": [of("c", "one"), of("a", "one"), of("c", "one"), of("b", UNNAMED), of("d", "one")]}),
                json!({"environments": [of("a", "one"), of("d", "two")]}),
                json!({"policies": []}),
            ]),
            [
                (json!([of("b", UNNAMED)]), places(&["environments[0] 1"])),
                (
                    json!([of("c", "one"), of("a", "one"), of("d", "one")]),
                    places(&["environments[0] 0", "environments[1] 1", "environments[2] 4"])
                ),
                (json!([of("d", "two")]), places(&["environments[0] 1"])),
                (Value::Null, Vec::new()),
            ]
        );
    }
}
