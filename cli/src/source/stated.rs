//! What a file of any kind says, as a repository document, and where in the file each part of it stands.

use std::collections::BTreeMap;
use std::ops::Range;

use serde_json::Value;

use crate::finding::Finding;

/// One file, read.
pub(crate) struct Stated {
    /// A repository document in our own fields: `policies`, `boundaries`, `policyBindings`, `environments`.
    pub(crate) document: Value,
    /// Where the parts of `document` stand, by path: `policies[2]`, `policies[2].statementQuery`,
    /// `policyBindings[0].parameters.zone`. A part without an entry stands where the nearest part around it does.
    pub(crate) places: BTreeMap<String, Place>,
    /// What could not be read, and what was left out for that.
    pub(crate) findings: Vec<Finding>,
}

/// A part of a document in the file that says it.
pub(crate) struct Place {
    /// As the author of the file would say it: `dynatrace_iam_policy.writer.statement_query`.
    pub(crate) name: String,
    /// In bytes of the file: for a text the literal with its quotes or markers.
    pub(crate) span: Range<usize>,
    /// For a text: where its bytes are.
    pub(crate) text: Option<Embedded>,
}

/// A text inside a file, and which bytes of the file say it.
pub(crate) struct Embedded {
    pub(crate) text: String,
    /// In the order of the text, without gaps in it; `text` is as long as all pieces together.
    pub(crate) pieces: Vec<Piece>,
}

/// A run of a text. Runs that are the same in text and file are one piece; an escape such as `\n` is a piece of its own.
pub(crate) struct Piece {
    /// In bytes of the text.
    pub(crate) text: Range<usize>,
    /// In bytes of the file: as long as `text` if the bytes are the same.
    pub(crate) file: Range<usize>,
}
