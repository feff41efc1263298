//! A file gets new content: the whole of it, or none.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Puts `content` in the place of what the file holds; the error is one line, and the file then is as it was.
///
/// Whoever reads the file meanwhile finds the old content or the new one. Its permissions and its owner stay; a
/// symbolic link stays, too, and the file that it leads to changes.
pub(crate) fn rewrite(path: &Path, content: &str) -> Result<(), String> {
    replace(path, content.as_bytes()).map_err(|error| format!("cannot write {}: {error}", path.display()))
}

fn replace(path: &Path, content: &[u8]) -> io::Result<()> {
    let path = fs::canonicalize(path)?;
    let metadata = fs::metadata(&path)?;
    if !metadata.is_file() {
        return Err(io::Error::other("it is no regular file"));
    }
    // Renaming would not ask.
    if metadata.permissions().readonly() {
        return Err(io::Error::new(io::ErrorKind::PermissionDenied, "it is read-only"));
    }
    let (temporary, file) = beside(&path)?;
    let result = fill(file, &temporary, content, &metadata).and_then(|()| fs::rename(&temporary, &path));
    if result.is_err() {
        // The first error is the one to report.
        let _ = fs::remove_file(&temporary);
    }
    result
}

/// A new file in the folder of `path`, so that renaming it stays within one file system.
fn beside(path: &Path) -> io::Result<(PathBuf, File)> {
    /// Another process may have left a few files behind; more than that is another trouble.
    const TRIES: u32 = 100;
    let mut number = 0;
    loop {
        let temporary = path.with_file_name(format!(".allowhere-{}-{number}.tmp", std::process::id()));
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        // Until it has the permissions of the old file, nobody else may read it.
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        match options.open(&temporary) {
            Ok(file) => return Ok((temporary, file)),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists && number < TRIES => number += 1,
            Err(error) => return Err(error),
        }
    }
}

fn fill(mut file: File, temporary: &Path, content: &[u8], old: &Metadata) -> io::Result<()> {
    file.write_all(content)?;
    keep_owner(temporary, &file.metadata()?, old)?;
    file.set_permissions(old.permissions())?;
    file.sync_all()
}

/// Permissions mean something else under another owner, so a file whose owner cannot be kept is left alone.
#[cfg(unix)]
fn keep_owner(temporary: &Path, new: &Metadata, old: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, chown};
    let other = |new: u32, old: u32| (new != old).then_some(old);
    match (other(new.uid(), old.uid()), other(new.gid(), old.gid())) {
        (None, None) => Ok(()),
        (user, group) => chown(temporary, user, group)
            .map_err(|error| io::Error::new(error.kind(), format!("its owner cannot be kept: {error}"))),
    }
}

#[cfg(not(unix))]
fn keep_owner(_temporary: &Path, _new: &Metadata, _old: &Metadata) -> io::Result<()> {
    Ok(())
}
