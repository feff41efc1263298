//! Files, folders and standard input, and what they hold.

mod folder;
mod form;
mod given;
mod json;
mod modules;
mod monaco;
mod origin;
mod progress;
mod report;
pub(crate) mod stated;
mod terraform;
mod vendor;

use std::fs::File;
use std::io::Read;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::finding::{Fault, Finding};

pub(crate) use form::{Form, stated as stated_by};
pub(crate) use given::{Gathered, Given, Unit, report_passed_over};
#[cfg(test)]
pub(crate) use json::embedded as json_embedded;
pub(crate) use json::literal as json_literal;
pub(crate) use origin::Origin;

/// More than any document of policies: a hundred thousand bindings take a third of it.
const LARGEST: u64 = 64 << 20;

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
pub(crate) enum Kind {
    /// Statements
    Policy,
    /// Conditions
    Boundary,
    /// A document in TOML or JSON
    Repository,
}

/// What was read, and under which name.
pub(crate) struct Source {
    /// As given, for messages.
    pub(crate) name: String,
    /// None for standard input.
    pub(crate) path: Option<PathBuf>,
    bytes: Vec<u8>,
}

impl Source {
    /// Reads a file, or standard input if the path is `-`; the error is one line.
    pub(crate) fn read(path: &Path) -> Result<Self, String> {
        if path.as_os_str() == "-" {
            let read = limited(std::io::stdin().lock());
            let bytes = read.map_err(|error| format!("cannot read standard input: {error}"))?;
            return Ok(Self { name: "-".to_owned(), path: None, bytes });
        }
        Self::read_file(path)
    }

    /// Reads a file, whatever it is called.
    pub(crate) fn read_file(path: &Path) -> Result<Self, String> {
        let name = path.display().to_string();
        let read = File::open(path)
            .and_then(|file| if file.metadata()?.len() > LARGEST { Err(too_large()) } else { limited(file) });
        match read {
            Ok(bytes) => Ok(Self { name, path: Some(path.to_owned()), bytes }),
            Err(error) => Err(format!("cannot read {name}: {error}")),
        }
    }

    /// The same file as it is now; standard input is read once.
    pub(crate) fn again(&self) -> Result<Self, String> {
        match &self.path {
            Some(path) => Self::read_file(path),
            None => Ok(Self { name: self.name.clone(), path: None, bytes: self.bytes.clone() }),
        }
    }

    /// The text, or where it stops being one.
    pub(crate) fn text(&self) -> Result<&str, Box<Finding>> {
        std::str::from_utf8(&self.bytes).map_err(|error| {
            let start = error.valid_up_to();
            let readable = std::str::from_utf8(self.bytes.get(..start).unwrap_or_default()).unwrap_or_default();
            let end = error.error_len().map_or(self.bytes.len(), |length| start + length);
            let fault = Fault::new("not-utf8", "the text is not UTF-8").help("save the file with the encoding UTF-8");
            Box::new(Finding::in_text(&self.name, fault, readable, start, end))
        })
    }

    /// Whether a document is in JSON, and not in TOML: as the ending says, or as it looks.
    pub(crate) fn is_json(&self) -> bool {
        match self.path.as_deref().and_then(Path::extension).and_then(|ending| ending.to_str()) {
            Some("json") => true,
            Some("toml") => false,
            _ => self.text().is_ok_and(|text| text.trim_start_matches('\u{feff}').trim_start().starts_with('{')),
        }
    }

    /// The file itself, whatever it is called.
    pub(crate) fn canonical(&self) -> Option<PathBuf> {
        self.path.as_deref()?.canonicalize().ok()
    }

    /// Where names in the document are relative to.
    pub(crate) fn folder(&self) -> PathBuf {
        self.path.as_deref().and_then(Path::parent).map(Path::to_owned).unwrap_or_default()
    }
}

/// Reads no more than a file may have, wherever it comes from.
fn limited(from: impl Read) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    from.take(LARGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST { Err(too_large()) } else { Ok(bytes) }
}

fn too_large() -> std::io::Error {
    std::io::Error::other(format!("it is larger than {} MiB", LARGEST >> 20))
}
