//! What the arguments of a command name: files and folders, read and told apart.

use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use super::folder::{self, Listing};
use super::form::{self, Form};
use super::progress::Progress;
use super::{Kind, Source};
use crate::document;
use crate::render::Outcome;

/// Everything that was named.
#[derive(Default)]
pub(crate) struct Given {
    /// In the order in which they were named.
    pub(crate) units: Vec<Unit>,
    /// The files in folders that are none of ours.
    pub(crate) passed_over: Vec<PathBuf>,
}

/// What stands for itself.
pub(crate) enum Unit {
    /// A policy or a boundary.
    Text(Kind, Source),
    /// A document of ours that is a repository of its own. A scenario file that has none is asked of the other files
    /// that were given with it.
    Document(Source, Option<Rc<Gathered>>),
    /// Several files that are one repository.
    Gathered(Rc<Gathered>),
    /// What cannot be read, in one line.
    Unreadable(String),
}

/// The files of one repository.
#[derive(Default)]
pub(crate) struct Gathered {
    /// The folder, or the first of the files.
    pub(crate) name: String,
    pub(crate) files: Vec<(Form, Source)>,
    /// Whether a file that belongs to it cannot be read.
    pub(crate) lacks_some: bool,
}

impl Given {
    /// For commands that look at each thing by itself. A file that holds a document of ours is a repository of its
    /// own; all other files are one repository, and so is each folder.
    pub(crate) fn read(paths: &[PathBuf], kind: Option<Kind>) -> Self {
        let mut given = Self::default();
        let (mut loose, mut place) = (Gathered::default(), None);
        for path in paths {
            if path.is_dir() {
                given.folder(path);
                continue;
            }
            match read(path, kind) {
                Ok((Form::Text(kind), source)) => given.units.push(Unit::Text(kind, source)),
                Ok((Form::Document, source)) => given.units.push(Unit::Document(source, None)),
                Ok((form @ (Form::Vendor | Form::Terraform | Form::Shown | Form::Monaco), source)) => {
                    place.get_or_insert(given.units.len());
                    loose.files.push((form, source));
                }
                Err(message) => {
                    given.units.push(Unit::Unreadable(message));
                    loose.lacks_some |= form::is_part_by_ending(path);
                }
            }
        }
        if let Some(place) = place {
            loose.close();
            let loose = Rc::new(loose);
            for unit in &mut given.units {
                if let Unit::Document(_, around @ None) = unit {
                    *around = Some(Rc::clone(&loose));
                }
            }
            given.units.insert(place, Unit::Gathered(loose));
        }
        given
    }

    fn folder(&mut self, folder: &Path) {
        let (mut gathered, mut documents, mut texts) = (Gathered::default(), Vec::new(), Vec::new());
        gathered.name = folder.display().to_string();
        for (form, source) in self.listed(folder, &mut gathered.lacks_some) {
            match form {
                Form::Text(kind) => texts.push(Unit::Text(kind, source)),
                Form::Document if document::stands_alone(&source) => documents.push(source),
                Form::Document | Form::Vendor | Form::Terraform | Form::Shown | Form::Monaco => {
                    gathered.files.push((form, source));
                }
            }
        }
        let is_nothing = gathered.files.is_empty() && !gathered.lacks_some;
        if is_nothing && documents.is_empty() && texts.is_empty() {
            // Most likely another folder was meant.
            return self.units.push(Unit::Unreadable(holds_nothing(folder)));
        }
        let around = (!is_nothing).then(|| Rc::new(gathered));
        self.units.extend(around.clone().map(Unit::Gathered));
        self.units.extend(documents.into_iter().map(|source| Unit::Document(source, around.clone())));
        self.units.extend(texts);
    }

    /// For commands that ask one repository: all files and folders together. The error is one line.
    pub(crate) fn one(paths: &[PathBuf]) -> Result<(Unit, Vec<PathBuf>), String> {
        let mut given = Self::default();
        let mut gathered = Gathered::default();
        for path in paths {
            if !path.is_dir() {
                let (form, source) = read(path, Some(Kind::Repository))?;
                if let Form::Text(_) = form {
                    return Err(format!("{} is no repository document: expected .toml or .json", source.name));
                }
                if let (Form::Document, [_]) = (form, paths) {
                    return Ok((Unit::Document(source, None), Vec::new()));
                }
                gathered.files.push((form, source));
                continue;
            }
            let before = gathered.files.len();
            for (form, source) in given.listed(path, &mut gathered.lacks_some) {
                match form {
                    Form::Text(_) => given.passed_over.extend(source.path),
                    Form::Document if document::stands_alone(&source) => given.passed_over.extend(source.path),
                    Form::Document | Form::Vendor | Form::Terraform | Form::Shown | Form::Monaco => {
                        gathered.files.push((form, source));
                    }
                }
            }
            if let Some(Unit::Unreadable(message)) = given.units.pop() {
                return Err(message);
            }
            if gathered.files.len() == before {
                return Err(holds_nothing(path));
            }
        }
        gathered.close();
        gathered.name = paths.first().map(|path| path.display().to_string()).unwrap_or_default();
        Ok((Unit::Gathered(Rc::new(gathered)), given.passed_over))
    }

    /// Reads the files of a folder whose form is known.
    fn listed(&mut self, folder: &Path, lacks_some: &mut bool) -> Vec<(Form, Source)> {
        let Listing { files, passed_over, complaints } = folder::list(folder);
        *lacks_some |= !complaints.is_empty();
        self.units.extend(complaints.into_iter().map(Unit::Unreadable));
        self.passed_over.extend(passed_over);
        let mut progress = Progress::of(files.len());
        let mut sources = Vec::with_capacity(files.len());
        for path in files {
            progress.step();
            match Source::read_file(&path) {
                Ok(source) => match Form::found(&source) {
                    Some(form) => sources.push((form, source)),
                    None => self.passed_over.push(path),
                },
                Err(message) => {
                    self.units.push(Unit::Unreadable(message));
                    *lacks_some = true;
                }
            }
        }
        sources
    }
}

/// Names what was passed over, if that is asked for.
pub(crate) fn report_passed_over(passed_over: &[PathBuf], is_verbose: bool, outcome: &mut Outcome) {
    for path in passed_over.iter().filter(|_| is_verbose) {
        outcome.note(&format!("passed over {}", path.display()));
    }
}

impl Unit {
    /// Its files.
    pub(crate) fn sources(&self) -> impl Iterator<Item = &Source> {
        let (one, several) = match self {
            Self::Text(_, source) | Self::Document(source, _) => (Some(source), None),
            Self::Gathered(gathered) => (None, Some(gathered.files.iter().map(|(_, source)| source))),
            Self::Unreadable(_) => (None, None),
        };
        one.into_iter().chain(several.into_iter().flatten())
    }

    /// The same files as they are now. The error is one line.
    pub(crate) fn again(&self) -> Result<Self, String> {
        Ok(match self {
            Self::Text(kind, source) => Self::Text(*kind, source.again()?),
            Self::Document(source, around) => Self::Document(source.again()?, around.clone()),
            Self::Gathered(gathered) => Self::Gathered(Rc::new(gathered.again()?)),
            Self::Unreadable(message) => Self::Unreadable(message.clone()),
        })
    }
}

impl Gathered {
    /// A file that was named twice is there once.
    fn close(&mut self) {
        let mut known = HashSet::new();
        self.files.retain(|(_, source)| source.canonical().is_none_or(|file| known.insert(file)));
        self.name = self.files.first().map(|(_, source)| source.name.clone()).unwrap_or_default();
    }

    /// The same files as they are now.
    fn again(&self) -> Result<Self, String> {
        let now = |(form, source): &(Form, Source)| Ok((*form, source.again()?));
        let files = self.files.iter().map(now).collect::<Result<_, String>>()?;
        Ok(Self { name: self.name.clone(), files, lacks_some: self.lacks_some })
    }
}

fn holds_nothing(folder: &Path) -> String {
    format!("{} holds no files of policies", folder.display())
}

/// Reads a file or standard input that was named. The error is one line.
fn read(path: &Path, kind: Option<Kind>) -> Result<(Form, Source), String> {
    let is_told = path.as_os_str() == "-" || kind.is_some() || Form::is_told_by_ending(path);
    if !is_told {
        return Err(form::unknown(&path.display().to_string()));
    }
    let source = Source::read(path)?;
    Ok((Form::of(&source, kind)?, source))
}
