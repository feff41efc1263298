//! Changing a file: whole or not at all.

use std::fs;
use std::io::Write as _;
use std::path::Path;

/// Writes `text` in the place of the file, which keeps its permissions; where the path is a link, the file that it leads
/// to. Whoever reads meanwhile sees the old text or the new one. The error is one line.
pub(crate) fn replace(path: &Path, text: &str) -> Result<(), String> {
    let failed = |error: std::io::Error| format!("cannot write {}: {error}", path.display());
    let path = fs::canonicalize(path).map_err(failed)?;
    let permissions = fs::metadata(&path).map_err(failed)?.permissions();
    if permissions.readonly() {
        return Err(format!("cannot write {}: it is read-only", path.display()));
    }
    // In the same folder, so that taking its place is one step of the file system.
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.new", std::process::id()));
    let beside = path.with_file_name(name);
    let written = write(&beside, text).and_then(|()| fs::set_permissions(&beside, permissions));
    let done = written.and_then(|()| fs::rename(&beside, &path));
    done.map_err(|error| {
        let _ = fs::remove_file(&beside);
        failed(error)
    })
}

fn write(path: &Path, text: &str) -> std::io::Result<()> {
    let mut file = fs::OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
