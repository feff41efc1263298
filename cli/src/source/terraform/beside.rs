//! Files beside those of a module that change what they say: values of variables that Terraform reads by itself.

use std::path::Path;

use crate::source::Source;

/// A file `terraform.tfvars`, `*.auto.tfvars`, or one of these in JSON.
pub(super) struct Values {
    pub(super) name: String,
    /// The text, or why there is none.
    pub(super) text: Result<String, String>,
}

impl Values {
    pub(super) fn is_json(&self) -> bool {
        is_json(&self.name)
    }
}

/// The values in a folder, in the order in which one overrules the other.
pub(super) fn values(folder: &Path) -> Vec<Values> {
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let entries = folder.read_dir().into_iter().flatten().flatten();
    let mut names: Vec<String> = entries
        .filter(|entry| entry.path().is_file())
        .filter_map(|entry| entry.file_name().into_string().ok())
        .filter(|name| is_read_by_itself(name))
        .collect();
    names.sort_unstable_by_key(|name| (is_automatic(name), !is_automatic(name) && is_json(name), name.clone()));
    let text = |name: &str| {
        let source = Source::read_file(&folder.join(name))?;
        source.text().map(str::to_owned).map_err(|_| "it is not UTF-8".to_owned())
    };
    names.into_iter().map(|name| Values { text: text(&name), name }).collect()
}

/// Whether a file says values of variables that Terraform reads by itself.
pub(crate) fn is_read_beside(path: &Path) -> bool {
    path.file_name().and_then(|name| name.to_str()).is_some_and(is_read_by_itself)
}

/// Whether a file may change what other files of its module say, by its name.
pub(super) fn is_override(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let stem = name.strip_suffix(".json").unwrap_or(name).strip_suffix(".tf").unwrap_or_default();
    stem == "override" || stem.ends_with("_override")
}

fn is_read_by_itself(name: &str) -> bool {
    matches!(name, "terraform.tfvars" | "terraform.tfvars.json") || is_automatic(name)
}

fn is_automatic(name: &str) -> bool {
    name.strip_suffix(".json").unwrap_or(name).ends_with(".auto.tfvars")
}

fn is_json(name: &str) -> bool {
    name.strip_suffix(".json").is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_what_changes_a_module() {
        for (name, expected) in [
            ("override.tf", true),
            ("a/prod_override.tf", true),
            ("override.tf.json", true),
            ("my_override.tf.json", true),
            ("overrides.tf", false),
            ("nooverride.tf", false),
            ("override.json", false),
            ("override", false),
        ] {
            assert_eq!(is_override(Path::new(name)), expected, "{name}");
        }
        for (name, expected) in [
            ("terraform.tfvars", true),
            ("terraform.tfvars.json", true),
            ("a.auto.tfvars", true),
            ("a.auto.tfvars.json", true),
            ("prod.tfvars", false),
            ("terraform.tfvars.bak", false),
            ("main.tf", false),
        ] {
            assert_eq!(is_read_by_itself(name), expected, "{name}");
        }
    }
}
