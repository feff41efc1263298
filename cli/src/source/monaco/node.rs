//! YAML as a tree of nodes that know their bytes in the file.
//!
//! The tree lies flat in one list: an alias is the number of the node that it stands for, so that no alias is ever
//! written out, and nothing here recurses.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use granit_parser::{ErrorKind, Event, Parser, ScalarStyle, ScanError, Span, StructureStyle, Tag, options};

use super::kind::Kind;
use super::scalar::{self, Scalar, Style};

/// Deeper than any account file, and shallow enough for whoever walks the tree.
const DEPTH: usize = 64;
/// A thousand times what an account with all its policies, groups and bindings takes.
const MOST_NODES: usize = 1_000_000;
/// What aliases may add to a file, in bytes: many times what a file by hand repeats, and little for memory.
const MOST_BY_ALIASES: usize = 1 << 20;

/// All documents of a file.
#[derive(Debug, Default)]
pub(super) struct Yaml<'t> {
    nodes: Vec<Node<'t>>,
    /// The root of each document that has one.
    pub(super) roots: Vec<NodeId>,
}

/// A node of one file; its number means nothing in another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct NodeId(usize);

#[derive(Debug)]
pub(super) struct Node<'t> {
    pub(super) content: Content<'t>,
    /// In bytes of the file: a scalar with its quotes, or from its `|` or `>` on.
    pub(super) span: Range<usize>,
    /// How many bytes it would take with each of its aliases written out.
    weight: usize,
}

#[derive(Debug)]
pub(super) enum Content<'t> {
    Scalar(Scalar<'t>),
    Sequence(Vec<NodeId>),
    /// Each key once, and what `<<` merges into it behind its own keys.
    Mapping(Vec<(NodeId, NodeId)>),
}

/// Why a text is no YAML that we read, and where.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Trouble {
    pub(super) message: String,
    pub(super) span: Range<usize>,
}

impl<'t> Yaml<'t> {
    pub(super) fn read(text: &'t str) -> Result<Self, Trouble> {
        let options = options! {
            emit_comments: false,
            // As Monaco reads the end of a file.
            block_scalar_eof_without_line_feed: true,
            flow_nesting_limit: DEPTH,
            block_nesting_limit: DEPTH,
        };
        let mut growing = Growing { text, ..Growing::default() };
        for event in Parser::new_from_str_with_options(text, options) {
            let (event, span) = event.map_err(|error| trouble_of(&error, text))?;
            growing.take(event, span)?;
        }
        Ok(growing.tree)
    }

    pub(super) fn node(&self, id: NodeId) -> &Node<'t> {
        // Ids are only made by the tree that they belong to.
        &self.nodes[id.0]
    }

    /// The entries of a mapping, or none.
    pub(super) fn entries(&self, id: NodeId) -> impl Iterator<Item = (&Scalar<'t>, NodeId, NodeId)> {
        let entries = match &self.node(id).content {
            Content::Mapping(entries) => entries.as_slice(),
            Content::Scalar(_) | Content::Sequence(_) => &[],
        };
        entries.iter().filter_map(|&(key, value)| Some((self.scalar(key)?, key, value)))
    }

    /// What stands under a key of a mapping.
    pub(super) fn get(&self, id: NodeId, name: &str) -> Option<NodeId> {
        self.entries(id).find(|(key, ..)| key.text == name).map(|(_, _, value)| value)
    }

    /// The items of a sequence, if it is one.
    pub(super) fn items(&self, id: NodeId) -> Option<&[NodeId]> {
        match &self.node(id).content {
            Content::Sequence(items) => Some(items),
            Content::Scalar(_) | Content::Mapping(_) => None,
        }
    }

    pub(super) fn is_mapping(&self, id: NodeId) -> bool {
        matches!(self.node(id).content, Content::Mapping(_))
    }

    pub(super) fn span(&self, id: NodeId) -> &Range<usize> {
        &self.node(id).span
    }

    /// What it is, as a message says it.
    pub(super) fn kind(&self, id: NodeId) -> &'static str {
        match &self.node(id).content {
            Content::Scalar(scalar) => scalar.kind.name(),
            Content::Sequence(_) => "a list",
            Content::Mapping(_) => "a mapping",
        }
    }

    pub(super) fn scalar(&self, id: NodeId) -> Option<&Scalar<'t>> {
        match &self.node(id).content {
            Content::Scalar(scalar) => Some(scalar),
            Content::Sequence(_) | Content::Mapping(_) => None,
        }
    }
}

/// A tree on its way.
#[derive(Default)]
struct Growing<'t> {
    text: &'t str,
    tree: Yaml<'t>,
    /// The collections that are not closed yet, the innermost last.
    open: Vec<Open>,
    /// The nodes by the number of their anchor; those of open collections are not there yet.
    anchors: HashMap<usize, NodeId>,
    /// Where the last event ended: what belongs to the next node begins there.
    behind: usize,
    by_aliases: usize,
}

struct Open {
    anchor: usize,
    start: usize,
    /// Between brackets, and not by indentation.
    is_flow: bool,
    is_mapping: bool,
    children: Vec<NodeId>,
    weight: usize,
}

impl<'t> Growing<'t> {
    fn take(&mut self, event: Event<'t>, span: Span) -> Result<(), Trouble> {
        let range = span.byte_range().unwrap_or(self.behind..self.behind);
        let behind = self.behind;
        self.behind = behind.max(range.end);
        match event {
            Event::Scalar(text, style, anchor, tag) => {
                let (scalar, span) = self.scalar(text, style, tag.as_deref(), behind, &range, span.start.col());
                let weight = 1 + scalar.text.len();
                self.close(Content::Scalar(scalar), span, weight, anchor)
            }
            Event::SequenceStart(style, anchor, _) => self.open(anchor, range.start, style, false),
            Event::MappingStart(style, anchor, _) => self.open(anchor, range.start, style, true),
            Event::SequenceEnd | Event::MappingEnd => self.close_innermost(range.end),
            Event::Alias(anchor) => self.alias(anchor, range),
            Event::DocumentEnd => {
                self.anchors.clear();
                Ok(())
            }
            // The beginnings and the end, and what was not asked for.
            Event::StreamStart | Event::StreamEnd | Event::DocumentStart(..) | _ => Ok(()),
        }
    }

    fn scalar(
        &self,
        text: Cow<'t, str>,
        style: ScalarStyle,
        tag: Option<&Tag>,
        behind: usize,
        range: &Range<usize>,
        column: usize,
    ) -> (Scalar<'t>, Range<usize>) {
        let is_plain = style == ScalarStyle::Plain;
        let kind = match tag {
            None => Kind::of(&text, is_plain),
            Some(tag) if tag.is_yaml_core_schema_tag("str") || tag.original() == "!" => Kind::Text,
            Some(_) => Kind::Tagged,
        };
        let style = match style {
            ScalarStyle::Plain => Style::Plain,
            ScalarStyle::SingleQuoted => Style::Single,
            ScalarStyle::DoubleQuoted => Style::Double,
            ScalarStyle::Literal | ScalarStyle::Folded => Style::Block { indent: column },
        };
        let span = match style {
            Style::Plain | Style::Single | Style::Double => range.clone(),
            Style::Block { .. } => scalar::block(self.text, behind, range),
        };
        (Scalar { text, style, kind }, span)
    }

    fn open(&mut self, anchor: usize, start: usize, style: StructureStyle, is_mapping: bool) -> Result<(), Trouble> {
        if self.open.len() >= DEPTH {
            return Err(Trouble { message: too_deep(), span: start..start });
        }
        let is_flow = style == StructureStyle::Flow;
        self.open.push(Open { anchor, start, is_flow, is_mapping, children: Vec::new(), weight: 1 });
        Ok(())
    }

    fn close_innermost(&mut self, end: usize) -> Result<(), Trouble> {
        let Some(open) = self.open.pop() else { return Ok(()) };
        let Open { anchor, start, is_flow, is_mapping, children, weight } = open;
        // Without brackets it ends with its last child, and not where the next thing begins.
        let last = children.last().map_or(start, |&child| self.tree.node(child).span.end);
        let end = if is_flow { end } else { last }.max(start);
        let content = if is_mapping { Content::Mapping(self.mapping(&children)?) } else { Content::Sequence(children) };
        self.close(content, start..end, weight, anchor)
    }

    /// A node is complete: it joins the collection around it, or is a document.
    fn close(&mut self, content: Content<'t>, span: Range<usize>, weight: usize, anchor: usize) -> Result<(), Trouble> {
        if self.tree.nodes.len() >= MOST_NODES {
            let message = format!("a file may say at most {MOST_NODES} things");
            return Err(Trouble { message, span });
        }
        let id = NodeId(self.tree.nodes.len());
        self.tree.nodes.push(Node { content, span, weight });
        if anchor != 0 {
            self.anchors.insert(anchor, id);
        }
        self.join(id, weight);
        Ok(())
    }

    fn join(&mut self, id: NodeId, weight: usize) {
        match self.open.last_mut() {
            Some(open) => {
                open.children.push(id);
                open.weight = open.weight.saturating_add(weight);
            }
            None => self.tree.roots.push(id),
        }
    }

    fn alias(&mut self, anchor: usize, span: Range<usize>) -> Result<(), Trouble> {
        let Some(&id) = self.anchors.get(&anchor) else {
            return Err(Trouble { message: "an alias stands inside of what it stands for".to_owned(), span });
        };
        let weight = self.tree.node(id).weight;
        self.by_aliases = self.by_aliases.saturating_add(weight);
        if self.by_aliases > MOST_BY_ALIASES {
            let message = format!("the aliases up to here stand for more than {MOST_BY_ALIASES} bytes");
            return Err(Trouble { message, span });
        }
        self.join(id, weight);
        Ok(())
    }

    /// Keys and values in turn to entries: no key twice, and what `<<` merges in where the mapping itself is silent.
    fn mapping(&self, children: &[NodeId]) -> Result<Vec<(NodeId, NodeId)>, Trouble> {
        let mut entries = Vec::with_capacity(children.len() / 2);
        let mut merged = Vec::new();
        let mut keys = HashMap::with_capacity(children.len() / 2);
        for pair in children.chunks_exact(2) {
            let &[key, value] = pair else { continue };
            let Some(scalar) = self.tree.scalar(key) else {
                let message = "a key is a text, not a list or a mapping".to_owned();
                return Err(Trouble { message, span: self.tree.node(key).span.clone() });
            };
            if scalar.text == "<<" && scalar.style == Style::Plain {
                merged.push(value);
                continue;
            }
            if keys.insert(scalar.text.as_ref(), key).is_some() {
                let message = format!("the key `{}` is given twice", scalar.text);
                return Err(Trouble { message, span: self.tree.node(key).span.clone() });
            }
            entries.push((key, value));
        }
        for value in merged {
            let one = [value];
            for &source in self.tree.items(value).unwrap_or(&one) {
                let node = self.tree.node(source);
                let Content::Mapping(others) = &node.content else {
                    let message = "`<<` merges a mapping, or a list of mappings".to_owned();
                    return Err(Trouble { message, span: node.span.clone() });
                };
                for &(key, value) in others {
                    // The keys of a mapping are scalars, or it would have been refused.
                    let Some(scalar) = self.tree.scalar(key) else { continue };
                    if keys.insert(scalar.text.as_ref(), key).is_none() {
                        entries.push((key, value));
                    }
                }
            }
        }
        Ok(entries)
    }
}

fn too_deep() -> String {
    format!("lists and mappings stand in each other more than {DEPTH} deep")
}

fn trouble_of(error: &ScanError, text: &str) -> Trouble {
    let start = error.marker().byte_offset().unwrap_or_default().min(text.len());
    // What stands there, if anything does.
    let length = text.get(start..).and_then(|rest| rest.chars().next()).filter(|character| !character.is_whitespace());
    let span = start..start + length.map_or(0, char::len_utf8);
    let kind = error.kind();
    let message = if *kind == ErrorKind::RecursionLimitExceeded {
        too_deep()
    } else if *kind == ErrorKind::UnknownAnchor {
        "no anchor of this name stands before".to_owned()
    } else if *kind == ErrorKind::UnclosedQuotedScalar {
        "the quote is not closed".to_owned()
    } else {
        error.info()
    };
    Trouble { message, span }
}
