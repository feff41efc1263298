//! A folder as the files under it, in the order of their paths.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::form::Form;

/// What is under a folder.
#[derive(Default)]
pub(crate) struct Listing {
    /// The files whose endings are known.
    pub(crate) files: Vec<PathBuf>,
    /// What is not looked at.
    pub(crate) passed_over: Vec<PathBuf>,
    /// One line for each thing that cannot be looked at.
    pub(crate) complaints: Vec<String>,
}

/// Lists a folder. What is hidden is passed over, as the copies of modules in `.terraform` are. So are symbolic links
/// to what is in the folder, which is listed itself; one that leaves the folder is complained of, and not followed.
pub(crate) fn list(folder: &Path) -> Listing {
    let mut listing = Listing::default();
    let mut open = vec![folder.to_owned()];
    while let Some(inner) = open.pop() {
        if let Err(error) = listing.enter(&inner, folder, &mut open) {
            listing.complaints.push(format!("cannot read {}: {error}", inner.display()));
        }
    }
    listing.files.sort_unstable();
    listing.passed_over.sort_unstable();
    listing.complaints.sort_unstable();
    listing
}

impl Listing {
    fn enter(&mut self, folder: &Path, root: &Path, open: &mut Vec<PathBuf>) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let (path, kind) = (entry.path(), entry.file_type()?);
            if entry.file_name().as_encoded_bytes().starts_with(b".") {
                self.passed_over.push(path);
            } else if kind.is_symlink() {
                self.link(path, root);
            } else if kind.is_dir() {
                open.push(path);
            } else if kind.is_file() && Form::is_told_by_ending(&path) {
                self.files.push(path);
            } else if !(kind.is_file() && Form::is_read_beside(&path)) {
                self.passed_over.push(path);
            }
        }
        Ok(())
    }

    fn link(&mut self, path: PathBuf, root: &Path) {
        let target = path.canonicalize();
        let is_inside = match (&target, root.canonicalize()) {
            (Ok(target), Ok(root)) => target.starts_with(root),
            _ => false,
        };
        // What a link to another file is called there does not matter if nobody would read it here.
        if is_inside || (!Form::is_told_by_ending(&path) && target.is_ok_and(|target| !target.is_dir())) {
            self.passed_over.push(path);
        } else {
            let (path, root) = (path.display(), root.display());
            self.complaints.push(format!("cannot read {path}: it is a symbolic link that leaves {root}"));
        }
    }
}
