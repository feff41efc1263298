//! A module: what its files define, by name.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::ops::Range;
use std::path::{Path, PathBuf};

use hcl_edit::Span;
use hcl_edit::expr::Expression;
use hcl_edit::structure::{Attribute, Block, Body};
use serde_json::{Map, Value as Json};

use super::beside::{self, Values};
use super::calls::Called;
use super::value::{Cause, Unknown, Value};
use crate::finding::Fault;
use crate::source::LARGEST;
use crate::source::report::Report;

/// How much of what a module says may be said again by references, in bytes.
const MOST_REPEATED: u64 = LARGEST;

/// The longest name of a resource: it is said again wherever the resource is spoken of.
const LONGEST_NAME: usize = 1_024;

/// What the files of a folder define together.
pub(super) struct Module<'m> {
    pub(super) files: Vec<File<'m>>,
    /// `local.x` and `var.x`, by these names.
    named: HashMap<String, Named<'m>>,
    /// By their addresses; data sources begin with `data.`.
    pub(super) blocks: HashMap<String, Resource<'m>>,
    /// In the order of the files.
    pub(super) order: Vec<String>,
    /// What something else changes that is not read, by these names and addresses; and what changes it.
    changed: HashMap<String, String>,
    /// A word that says how often the module is there, and the file that says it.
    pub(super) repeated: Option<(&'static str, String)>,
    /// A file could not be read, so that what is missing may be in it.
    pub(super) is_incomplete: bool,
    /// What names came out as; `None` while they are being looked at.
    pub(super) known: RefCell<HashMap<String, Option<Result<Value, Unknown>>>>,
    /// How much may still be repeated, in bytes.
    rest: Cell<u64>,
    /// Where that was not enough.
    spent: RefCell<Option<(usize, Range<usize>)>>,
}

pub(super) struct File<'m> {
    pub(super) text: &'m str,
    pub(super) folder: PathBuf,
}

/// A local value, or a variable and its default.
#[derive(Clone, Copy)]
pub(super) struct Named<'m> {
    pub(super) file: usize,
    pub(super) value: Option<&'m Expression>,
}

/// A resource or a data source.
#[derive(Clone, Copy)]
pub(super) struct Resource<'m> {
    pub(super) file: usize,
    pub(super) kind: &'m str,
    pub(super) block: &'m Block,
}

impl<'m> Module<'m> {
    pub(super) fn new(
        files: &[(&'m str, &Path, &'m str)],
        bodies: &'m [Option<Body>],
        values: &'m [(Values, Option<Body>)],
        called: Option<&Called>,
        reports: &mut [Report<'_>],
    ) -> Self {
        let folder = |path: &Path| path.parent().map(Path::to_owned).unwrap_or_default();
        let mut module = Self {
            files: files.iter().map(|&(_, path, text)| File { text, folder: folder(path) }).collect(),
            named: HashMap::new(),
            blocks: HashMap::new(),
            order: Vec::new(),
            changed: HashMap::new(),
            repeated: called.and_then(|called| called.repeated.clone()),
            is_incomplete: bodies.iter().any(Option::is_none),
            known: RefCell::default(),
            rest: Cell::new(MOST_REPEATED),
            spent: RefCell::default(),
        };
        let mut given: Vec<_> = files.iter().zip(bodies).zip(reports).enumerate().collect();
        // What changes others comes behind them.
        given.sort_by_key(|(_, (((_, path, _), _), _))| beside::is_override(path));
        for (file, ((&(name, path, _), body), report)) in given {
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or(name);
            let overriding = beside::is_override(path).then_some(name);
            for block in body.iter().flat_map(Body::blocks) {
                module.take(file, block, overriding, report);
            }
        }
        for (values, body) in values {
            module.set(values, body.as_ref());
        }
        let set = called.into_iter().flat_map(|called| &called.set);
        module.changed.extend(set.map(|(name, by)| (name.clone(), by.clone())));
        module
    }

    /// Gives variables other values than their defaults.
    fn set(&mut self, values: &'m Values, body: Option<&'m Body>) {
        let text = values.text.as_deref().unwrap_or_default();
        if values.is_json() {
            let set: Map<String, Json> = serde_json::from_str(text).unwrap_or_default();
            for name in set.keys().map(|name| format!("var.{name}")).filter(|name| self.named.contains_key(name)) {
                self.changed.insert(name, values.name.clone());
            }
            return;
        }
        let (file, folder) = (self.files.len(), self.files.first().map(|file| file.folder.clone()).unwrap_or_default());
        self.files.push(File { text, folder });
        for attribute in body.into_iter().flat_map(Body::attributes) {
            let name = format!("var.{}", attribute.key.as_str());
            if let Some(named) = self.named.get_mut(&name) {
                *named = Named { file, value: Some(&attribute.value) };
                self.changed.remove(&name);
            }
        }
    }

    /// Takes in what a block defines, or changes if its file is `overriding`.
    fn take(&mut self, file: usize, block: &'m Block, overriding: Option<&str>, report: &mut Report<'_>) {
        let labels: Vec<&str> = block.labels.iter().map(hcl_edit::structure::BlockLabel::as_str).collect();
        if let Some(label) = block.labels.iter().find(|label| label.as_str().len() > LONGEST_NAME) {
            let message = format!("this name is longer than {LONGEST_NAME} bytes");
            return report.error(Fault::malformed(message), "", &label.span().unwrap_or_default());
        }
        match (block.ident.as_str(), labels.as_slice()) {
            ("locals", []) => {
                for attribute in block.body.attributes() {
                    let named = Named { file, value: Some(&attribute.value) };
                    let name = format!("local.{}", attribute.key.as_str());
                    self.name(name, named, attribute.span(), overriding, report);
                }
            }
            ("variable", [name]) => {
                let value = attribute(block, "default").map(|attribute| &attribute.value);
                self.name(format!("var.{name}"), Named { file, value }, block.span(), overriding, report);
            }
            (word @ ("resource" | "data"), [kind, name]) => {
                let address = if word == "data" { format!("data.{kind}.{name}") } else { format!("{kind}.{name}") };
                if self.blocks.contains_key(&address) {
                    if let Some(overriding) = overriding {
                        self.changed.insert(address, overriding.to_owned());
                        return;
                    }
                    let span = block.ident.span().unwrap_or_default();
                    report.error(Fault::new("repeated-uuid", format!("`{address}` is given twice")), &address, &span);
                    return;
                }
                self.blocks.insert(address.clone(), Resource { file, kind, block });
                self.order.push(address);
            }
            _ => {}
        }
    }

    fn name(
        &mut self,
        name: String,
        named: Named<'m>,
        span: Option<Range<usize>>,
        overriding: Option<&str>,
        report: &mut Report<'_>,
    ) {
        if self.named.contains_key(&name) {
            if let Some(overriding) = overriding {
                self.changed.insert(name, overriding.to_owned());
                return;
            }
            report.error(Fault::malformed(format!("`{name}` is given twice")), &name, &span.unwrap_or_default());
            return;
        }
        self.named.insert(name, named);
    }

    /// Takes so many bytes of what may be repeated.
    pub(super) fn spend(&self, bytes: usize, file: usize, span: &Range<usize>) -> Result<(), Unknown> {
        let rest = self.rest.get().checked_sub(bytes as u64);
        if let Some(rest) = rest.filter(|_| self.spent.borrow().is_none()) {
            self.rest.set(rest);
            return Ok(());
        }
        self.spent.borrow_mut().get_or_insert_with(|| (file, span.clone()));
        Err(Unknown::new("too much is repeated", span.clone(), Cause::Spent))
    }

    /// Where the module says too much, and what is to be said of that.
    pub(super) fn spent(&self) -> Option<(usize, Range<usize>, String)> {
        let (file, span) = self.spent.borrow().clone()?;
        let message = format!(
            "texts and lists of this module are repeated to more than {} MiB: nothing is bound from here on",
            MOST_REPEATED >> 20
        );
        Some((file, span, message))
    }

    /// The file that changes something, and is not read for that.
    pub(super) fn changed(&self, name: &str) -> Option<&str> {
        self.changed.get(name).map(String::as_str)
    }

    pub(super) fn named(&self, name: &str) -> Option<Named<'m>> {
        self.named.get(name).copied()
    }
}

/// An attribute of a block.
pub(super) fn attribute<'m>(block: &'m Block, name: &str) -> Option<&'m Attribute> {
    block.body.attributes().find(|attribute| attribute.key.as_str() == name)
}
