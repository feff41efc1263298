//! Calls of modules: what they set in the module that they call, which is then not what its defaults say.

use std::collections::HashMap;
use std::path::{Component, Path, PathBuf};

use hcl_edit::expr::Expression;
use hcl_edit::structure::{Block, Body};

use super::module::attribute;
use super::parse;

/// What a call says that is no value of a variable.
const OWN: [&str; 6] = ["source", "version", "providers", "depends_on", "count", "for_each"];

/// What files say of modules in other folders, by these.
#[derive(Default)]
pub(crate) struct Calls {
    called: HashMap<PathBuf, Called>,
}

/// What calls say of a module.
#[derive(Default)]
pub(super) struct Called {
    /// The variables that are set, each with the file that does.
    pub(super) set: HashMap<String, String>,
    /// A word that says how often the module is there, and the file that says it.
    pub(super) repeated: Option<(&'static str, String)>,
}

impl Calls {
    /// The calls in files, each with its name, its path and its text.
    pub(crate) fn of(files: &[(&str, &Path, &str)]) -> Self {
        // Most files call none.
        let files: Vec<_> = files.iter().filter(|(_, _, text)| text.contains("module")).collect();
        let texts: Vec<&str> = files.iter().map(|(_, _, text)| *text).collect();
        let mut calls = Self::default();
        for ((name, path, _), body) in files.into_iter().zip(parse::bodies(&texts)) {
            // What is wrong with it is said where it is read.
            let blocks = body.iter().flat_map(Body::blocks).filter(|block| block.ident.as_str() == "module");
            for block in blocks {
                calls.take(name, path, block);
            }
        }
        calls
    }

    pub(super) fn of_folder(&self, folder: &Path) -> Option<&Called> {
        self.called.get(&plain(folder))
    }

    fn take(&mut self, name: &str, path: &Path, block: &Block) {
        let Some(Expression::String(source)) = attribute(block, "source").map(|source| &source.value) else { return };
        let source = source.as_str();
        if !source.starts_with("./") && !source.starts_with("../") {
            return;
        }
        let folder = path.parent().unwrap_or(Path::new("")).join(source);
        let called = self.called.entry(plain(&folder)).or_default();
        for attribute in block.body.attributes() {
            match attribute.key.as_str() {
                "count" => called.repeated = Some(("count", name.to_owned())),
                "for_each" => called.repeated = Some(("for_each", name.to_owned())),
                key if OWN.contains(&key) => {}
                key => _ = called.set.insert(format!("var.{key}"), name.to_owned()),
            }
        }
    }
}

/// A path without `.`, and without `..` where it can do without.
fn plain(path: &Path) -> PathBuf {
    let mut plain = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir if matches!(plain.components().next_back(), Some(Component::Normal(_))) => {
                plain.pop();
            }
            Component::ParentDir | Component::Normal(_) | Component::RootDir | Component::Prefix(_) => {
                plain.push(component);
            }
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_leads_to_a_folder() {
        let text = |source: &str| format!("module \"m\" {{\n  source = \"{source}\"\n  team   = \"a\"\n}}\n");
        for (path, source, folder) in [
            ("main.tf", "./iam", "iam"),
            ("./main.tf", "./iam/", "iam"),
            ("prod/main.tf", "../modules/./iam", "modules/iam"),
            ("prod/main.tf", "../../iam", "../iam"),
            ("/a/b/main.tf", "../iam", "/a/iam"),
            ("prod/main.tf", "./.", "./prod"),
        ] {
            let calls = Calls::of(&[("named", Path::new(path), &text(source))]);
            let called = calls.of_folder(Path::new(folder)).map(|called| called.set.get("var.team").cloned());
            assert_eq!(called, Some(Some("named".to_owned())), "{path} {source}");
        }
        for source in ["iam", "terraform-aws-modules/iam/aws", "/iam", "git::./iam", "${path.module}/iam"] {
            assert!(Calls::of(&[("named", Path::new("main.tf"), &text(source))]).called.is_empty(), "{source}");
        }
    }
}
