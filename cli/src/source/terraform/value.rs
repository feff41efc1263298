//! What expressions come to, as far as the files alone tell it.

use std::ops::Range;
use std::rc::Rc;

use crate::source::stated::Piece;

/// What one item of a list counts for where a reference repeats it, in bytes: it may become a binding.
const ITEM: usize = 512;
/// As many characters of a message say what is wrong.
const LONGEST_MESSAGE: usize = 1_000;

#[derive(Clone)]
pub(super) enum Value {
    Text(Text),
    Null,
    List(Several<Part>),
    Object(Several<(String, Part)>),
    /// The id of the resource or data source with this address.
    Id(Rc<str>),
}

/// The items of a list or the fields of an object, which all who refer to them share.
pub(super) struct Several<T> {
    pub(super) items: Rc<[T]>,
    /// What it counts for where it is repeated, in bytes.
    size: usize,
    /// How deep lists and objects nest in it.
    height: usize,
}

/// An item or a field, which may be known though another one is not.
pub(super) struct Part {
    /// The file that says it.
    pub(super) file: usize,
    pub(super) span: Range<usize>,
    pub(super) value: Result<Value, Unknown>,
}

/// A value where it is used.
#[derive(Clone)]
pub(super) struct Said {
    pub(super) value: Value,
    pub(super) span: Range<usize>,
}

#[derive(Clone)]
pub(super) struct Text {
    pub(super) text: Rc<str>,
    /// What says it, if one literal at the place of use does.
    pub(super) literal: Option<Literal>,
}

/// A string or a heredoc.
#[derive(Clone)]
pub(super) struct Literal {
    pub(super) span: Range<usize>,
    pub(super) pieces: Rc<[Piece]>,
}

/// Why a value is not known.
#[derive(Clone)]
pub(super) struct Unknown {
    pub(super) message: Rc<str>,
    pub(super) span: Range<usize>,
    pub(super) cause: Cause,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Cause {
    /// Only running Terraform would tell.
    Unread,
    /// Terraform would refuse it, too, or nobody writes it.
    Wrong,
    /// The module repeats too much, which is said once.
    Spent,
}

impl Unknown {
    pub(super) fn new(message: impl Into<String>, span: Range<usize>, cause: Cause) -> Self {
        let message = message.into();
        let message = match message.char_indices().nth(LONGEST_MESSAGE) {
            Some((end, _)) => format!("{}…", message.get(..end).unwrap_or_default()),
            None => message,
        };
        Self { message: message.into(), span, cause }
    }

    /// An expression that only running Terraform would tell.
    pub(super) fn unread(span: Range<usize>) -> Self {
        Self::new("only literals, references, file(), chomp() and trimspace() are read", span, Cause::Unread)
    }
}

impl Value {
    pub(super) fn plain(text: impl Into<Rc<str>>) -> Self {
        Self::Text(Text { text: text.into(), literal: None })
    }

    pub(super) fn list(items: Vec<Part>) -> Self {
        let (size, height) = measured(items.iter());
        Self::List(Several { items: items.into(), size, height })
    }

    pub(super) fn object(fields: Vec<(String, Part)>) -> Self {
        let (size, height) = measured(fields.iter().map(|(_, part)| part));
        let size = fields.iter().fold(size, |size, (name, _)| size.saturating_add(name.len()));
        Self::Object(Several { items: fields.into(), size, height })
    }

    /// The same, used elsewhere.
    pub(super) fn elsewhere(self) -> Self {
        match self {
            Self::Text(Text { text, .. }) => Self::plain(text),
            other @ (Self::Null | Self::List(_) | Self::Object(_) | Self::Id(_)) => other,
        }
    }

    /// What it counts for where it is repeated, in bytes.
    pub(super) fn size(&self) -> usize {
        match self {
            Self::Text(Text { text, .. }) | Self::Id(text) => text.len(),
            Self::Null => 0,
            Self::List(Several { size, .. }) | Self::Object(Several { size, .. }) => *size,
        }
    }

    /// How deep lists and objects nest in it.
    pub(super) fn height(&self) -> usize {
        match self {
            Self::Text(_) | Self::Null | Self::Id(_) => 0,
            Self::List(Several { height, .. }) | Self::Object(Several { height, .. }) => *height,
        }
    }
}

/// The size and the height of what has these parts.
fn measured<'p>(parts: impl Iterator<Item = &'p Part>) -> (usize, usize) {
    parts.fold((0, 1), |(size, height): (usize, usize), part| {
        let (inner, below) = part.value.as_ref().map_or((0, 0), |value| (value.size(), value.height()));
        (size.saturating_add(inner).saturating_add(ITEM), height.max(below + 1))
    })
}

impl<T> Clone for Several<T> {
    fn clone(&self) -> Self {
        Self { items: Rc::clone(&self.items), size: self.size, height: self.height }
    }
}

impl Part {
    /// The part as an attribute of `file` says it at `span`: itself, or what refers to another file.
    pub(super) fn seen(&self, file: usize, span: &Range<usize>) -> Result<Said, Unknown> {
        let is_here = self.file == file;
        let place = |own: &Range<usize>| if is_here { own.clone() } else { span.clone() };
        match &self.value {
            Ok(value) if is_here => Ok(Said { value: value.clone(), span: self.span.clone() }),
            Ok(value) => Ok(Said { value: value.clone().elsewhere(), span: span.clone() }),
            Err(unknown) => Err(Unknown { span: place(&unknown.span), ..unknown.clone() }),
        }
    }
}

impl Text {
    /// The bytes `range` of the text.
    pub(super) fn part(&self, range: Range<usize>) -> Self {
        let literal = self.literal.as_ref().map(|Literal { span, pieces }| {
            let pieces = pieces.iter().filter_map(|piece| piece.part(&range)).collect();
            Literal { span: span.clone(), pieces }
        });
        Self { text: self.text.get(range).unwrap_or_default().into(), literal }
    }
}
