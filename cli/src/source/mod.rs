//! Files and standard input, and what kind of text they hold.

#[allow(dead_code)]
pub(crate) mod monaco;
#[allow(dead_code)]
pub(crate) mod stated;

use std::io::Read;
use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::finding::{Fault, Finding};

/// What a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
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
            let mut bytes = Vec::new();
            let read = std::io::stdin().lock().read_to_end(&mut bytes);
            read.map_err(|error| format!("cannot read standard input: {error}"))?;
            return Ok(Self { name: "-".to_owned(), path: None, bytes });
        }
        Self::read_file(path)
    }

    /// Reads a file, whatever it is called.
    pub(crate) fn read_file(path: &Path) -> Result<Self, String> {
        let name = path.display().to_string();
        match std::fs::read(path) {
            Ok(bytes) => Ok(Self { name, path: Some(path.to_owned()), bytes }),
            Err(error) => Err(format!("cannot read {name}: {error}")),
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

    /// Where names in the document are relative to.
    pub(crate) fn folder(&self) -> PathBuf {
        self.path.as_deref().and_then(Path::parent).map(Path::to_owned).unwrap_or_default()
    }
}

/// The kind that the ending says; for others the one that was asked for. The error is one line.
pub(crate) fn kind(path: &Path, asked: Option<Kind>) -> Result<Kind, String> {
    if path.as_os_str() == "-" {
        return Ok(asked.unwrap_or(Kind::Policy));
    }
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("policy") => Ok(Kind::Policy),
        Some("boundary") => Ok(Kind::Boundary),
        Some("toml" | "json") => Ok(Kind::Repository),
        _ => asked.ok_or_else(|| {
            format!(
                "{} ends in none of .policy, .boundary, .toml and .json: say what it is with --kind",
                path.display()
            )
        }),
    }
}
