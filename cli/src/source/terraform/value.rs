//! Expressions to values, as far as the files alone tell them.

use std::ops::Range;
use std::path::{Component, Path};

use hcl_edit::Span as _;
use hcl_edit::expr::{Expression, FuncCall, ObjectKey, Traversal, TraversalOperator};
use hcl_edit::template::{Element, HeredocTemplate, Template};

use super::literal::Pieces;
use super::module::{Module, attribute};
use crate::source::Source;
use crate::source::stated::Piece;

/// The longest text that is put together: more than any policy has.
const MOST_BYTES: usize = 1 << 20;
/// Expressions in each other, and names that name each other: deeper than anybody writes, and shallow enough for the
/// stack.
const MOST_DEPTH: usize = 128;

#[derive(Clone)]
pub(super) enum Value {
    Text(Text),
    Null,
    List(Vec<Said>),
    Object(Vec<(String, Said)>),
    /// The id of the resource or data source with this address.
    Id(String),
}

/// A value where it is used.
#[derive(Clone)]
pub(super) struct Said {
    pub(super) value: Value,
    pub(super) span: Range<usize>,
}

#[derive(Clone)]
pub(super) struct Text {
    pub(super) text: String,
    /// The bytes that say it, if one literal at the place of use does.
    pub(super) pieces: Option<Vec<Piece>>,
}

/// Why a value is not known.
#[derive(Clone)]
pub(super) struct Unknown {
    pub(super) message: String,
    pub(super) span: Range<usize>,
    /// Whether Terraform would refuse it, too.
    pub(super) is_error: bool,
}

impl Value {
    fn plain(text: impl Into<String>) -> Self {
        Self::Text(Text { text: text.into(), pieces: None })
    }

    /// The same, used elsewhere.
    fn elsewhere(self) -> Self {
        match self {
            Self::Text(Text { text, .. }) => Self::plain(text),
            other @ (Self::Null | Self::List(_) | Self::Object(_) | Self::Id(_)) => other,
        }
    }
}

/// Evaluates expressions of one file.
#[derive(Clone, Copy)]
pub(super) struct Reader<'r, 'm> {
    pub(super) module: &'r Module<'m>,
    pub(super) file: usize,
    pub(super) depth: usize,
}

impl Reader<'_, '_> {
    pub(super) fn said(self, expression: &Expression) -> Result<Said, Unknown> {
        let span = expression.span().unwrap_or_default();
        Ok(Said { value: self.value(expression)?, span })
    }

    fn value(self, expression: &Expression) -> Result<Value, Unknown> {
        let span = expression.span().unwrap_or_default();
        if self.depth >= MOST_DEPTH {
            let message = format!("expressions and the names in them are more than {MOST_DEPTH} deep");
            return Err(Unknown { message, span, is_error: true });
        }
        let inner = Self { depth: self.depth + 1, ..self };
        inner.inside(expression, span)
    }

    fn inside(self, expression: &Expression, span: Range<usize>) -> Result<Value, Unknown> {
        match expression {
            Expression::Null(_) => Ok(Value::Null),
            Expression::Bool(value) => Ok(Value::plain(value.to_string())),
            Expression::Number(number) => Ok(Value::plain(number.value().to_string())),
            Expression::String(text) => Ok(Value::Text(self.string(&span, text.as_str()))),
            Expression::StringTemplate(template) => self.template(template.iter(), None, &span),
            Expression::HeredocTemplate(heredoc) => self.heredoc(heredoc, &span),
            Expression::Array(items) => {
                items.iter().map(|item| self.said(item)).collect::<Result<_, _>>().map(Value::List)
            }
            Expression::Object(object) => {
                let field = |(key, value): (&ObjectKey, &hcl_edit::expr::ObjectValue)| {
                    Ok((self.key(key)?, self.said(value.expr())?))
                };
                object.iter().map(field).collect::<Result<_, _>>().map(Value::Object)
            }
            Expression::Parenthesis(inner) => self.value(inner.inner()),
            Expression::Traversal(traversal) => self.reference(traversal, &span),
            Expression::FuncCall(call) => self.call(call, &span),
            Expression::Variable(_)
            | Expression::Conditional(_)
            | Expression::UnaryOp(_)
            | Expression::BinaryOp(_)
            | Expression::ForExpr(_) => Err(not_read(span)),
        }
    }

    fn key(self, key: &ObjectKey) -> Result<String, Unknown> {
        match key {
            ObjectKey::Ident(name) => Ok(name.as_str().to_owned()),
            ObjectKey::Expression(expression) => match self.value(expression)? {
                Value::Text(Text { text, .. }) => Ok(text),
                Value::Null | Value::List(_) | Value::Object(_) | Value::Id(_) => {
                    Err(not_read(expression.span().unwrap_or_default()))
                }
            },
        }
    }

    fn source(&self) -> &str {
        self.module.files.get(self.file).map_or("", |file| file.text)
    }

    /// A string without templates, whose span has its quotes in it.
    fn string(self, span: &Range<usize>, read: &str) -> Text {
        let mut pieces = Pieces::default();
        let inside = span.start + 1..span.end.saturating_sub(1).max(span.start + 1);
        let is_exact = pieces.quoted(self.source(), inside, read);
        Text { text: read.to_owned(), pieces: is_exact.then_some(pieces.pieces) }
    }

    fn heredoc(self, heredoc: &HeredocTemplate, span: &Range<usize>) -> Result<Value, Unknown> {
        let template: &Template = &heredoc.template;
        self.template(template.iter(), Some(heredoc.indent().unwrap_or_default()), span)
    }

    /// The parts of a template, one behind the other. `indent` is given for a heredoc.
    fn template<'t>(
        self,
        elements: impl Iterator<Item = &'t Element>,
        indent: Option<usize>,
        span: &Range<usize>,
    ) -> Result<Value, Unknown> {
        let elements: Vec<&Element> = elements.collect();
        let is_alone = elements.len() == 1 && indent.is_none();
        let mut said = Pieces::default();
        let (mut is_exact, mut is_at_start) = (true, true);
        for element in elements {
            match element {
                Element::Literal(literal) => {
                    let span = literal.span().unwrap_or_default();
                    let behind = said.text.len();
                    is_exact &= match indent {
                        Some(indent) => said.heredoc(self.source(), span, literal.as_str(), indent, &mut is_at_start),
                        None => said.quoted(self.source(), span, literal.as_str()),
                    };
                    // Whatever its bytes are: the text is what the parser read.
                    said.text.truncate(behind);
                    said.text.push_str(literal.as_str());
                }
                Element::Interpolation(part) => {
                    is_at_start = false;
                    let place = part.span().unwrap_or_default();
                    match self.value(&part.expr)? {
                        // `"${x}"` is x itself.
                        value if is_alone => return Ok(value.elsewhere()),
                        Value::Text(Text { text, .. }) => said.filled_in(&text, place),
                        Value::Null | Value::List(_) | Value::Object(_) | Value::Id(_) => return Err(not_read(place)),
                    }
                }
                Element::Directive(directive) => return Err(not_read(directive.span().unwrap_or(span.clone()))),
            }
            if said.text.len() > MOST_BYTES {
                let message = format!("its text is put together to more than {MOST_BYTES} bytes");
                return Err(Unknown { message, span: span.clone(), is_error: true });
            }
        }
        Ok(Value::Text(Text { text: said.text, pieces: is_exact.then_some(said.pieces) }))
    }

    /// `local.x`, `var.x`, `TYPE.NAME.id`, `TYPE.NAME.name` and the same of data sources.
    fn reference(self, traversal: &Traversal, span: &Range<usize>) -> Result<Value, Unknown> {
        let Expression::Variable(first) = &traversal.expr else { return Err(not_read(span.clone())) };
        let mut steps = vec![first.as_str()];
        for operator in &traversal.operators {
            let TraversalOperator::GetAttr(name) = operator.value() else { return Err(not_read(span.clone())) };
            steps.push(name.as_str());
        }
        match steps.as_slice() {
            ["path", "module"] => Ok(Value::plain(".")),
            [word @ ("local" | "var"), name] => self.named(&format!("{word}.{name}"), span),
            ["data", kind, name, field] => self.field(&format!("data.{kind}.{name}"), field, span),
            ["data" | "local" | "var" | "path" | "module" | "each" | "count" | "self" | "terraform", ..] => {
                Err(not_read(span.clone()))
            }
            [kind, name, field] => self.field(&format!("{kind}.{name}"), field, span),
            _ => Err(not_read(span.clone())),
        }
    }

    fn field(self, address: &str, field: &str, span: &Range<usize>) -> Result<Value, Unknown> {
        let unknown = |message: String| Unknown { message, span: span.clone(), is_error: false };
        let Some(resource) = self.module.blocks.get(address) else {
            return Err(unknown(format!("`{address}` is not in these files")));
        };
        match field {
            // The provider takes both where it takes one.
            "id" | "uuid" => Ok(Value::Id(address.to_owned())),
            "name" => {
                let Some(name) = attribute(resource.block, "name") else {
                    return Err(unknown(format!("`{address}` has no `name`")));
                };
                self.looked_up(&format!("{address}.name"), resource.file, &name.value, span)
            }
            _ => Err(unknown(format!("`{field}` of `{address}` is known only when it is there"))),
        }
    }

    fn named(self, name: &str, span: &Range<usize>) -> Result<Value, Unknown> {
        let Some(named) = self.module.named(name) else {
            let message = format!("`{name}` is not in these files");
            return Err(Unknown { message, span: span.clone(), is_error: !self.module.is_incomplete });
        };
        let Some(value) = named.value else {
            let message = format!("`{name}` has no default");
            return Err(Unknown { message, span: span.clone(), is_error: false });
        };
        self.looked_up(name, named.file, value, span)
    }

    /// The value under a name, found out once.
    fn looked_up(self, name: &str, file: usize, value: &Expression, span: &Range<usize>) -> Result<Value, Unknown> {
        let failed = |message: String| Unknown { message, span: span.clone(), is_error: true };
        let known = self.module.known.borrow().get(name).cloned();
        let found = match known {
            Some(None) => return Err(failed(format!("`{name}` refers to itself, directly or through others"))),
            Some(Some(found)) => found,
            None => {
                self.module.known.borrow_mut().insert(name.to_owned(), None);
                let reader = Reader { file, ..self };
                let found = reader.value(value).map(Value::elsewhere);
                self.module.known.borrow_mut().insert(name.to_owned(), Some(found.clone()));
                found
            }
        };
        found.map_err(|unknown| {
            let message = if unknown.message.contains('`') && unknown.is_error {
                unknown.message
            } else {
                format!("`{name}` is not known: {}", unknown.message)
            };
            Unknown { message, span: span.clone(), is_error: unknown.is_error }
        })
    }

    fn call(self, call: &FuncCall, span: &Range<usize>) -> Result<Value, Unknown> {
        let arguments: Vec<&Expression> = call.args.iter().collect();
        let (false, "file", [path]) = (call.name.is_namespaced(), call.name.name.as_str(), arguments.as_slice()) else {
            return Err(not_read(span.clone()));
        };
        let Value::Text(Text { text: path, .. }) = self.value(path)? else { return Err(not_read(span.clone())) };
        let folder = self.module.files.get(self.file).map(|file| file.folder.clone()).unwrap_or_default();
        let text = text_of(&folder, Path::new(&path));
        text.map(Value::plain).map_err(|message| Unknown { message, span: span.clone(), is_error: true })
    }
}

/// The text of a file inside a folder.
fn text_of(folder: &Path, path: &Path) -> Result<String, String> {
    let leaves = || format!("the file `{}` is not inside the folder of the module", path.display());
    if path.components().any(|part| !matches!(part, Component::Normal(_) | Component::CurDir)) {
        return Err(leaves());
    }
    let folder = if folder.as_os_str().is_empty() { Path::new(".") } else { folder };
    let whole = folder.join(path);
    let found = folder.canonicalize().and_then(|folder| Ok((folder, whole.canonicalize()?)));
    let (folder, file) = found.map_err(|error| format!("cannot read `{}`: {error}", path.display()))?;
    if !file.starts_with(folder) {
        return Err(leaves());
    }
    let source = Source::read_file(&file).map_err(|_| format!("cannot read `{}`", path.display()))?;
    let text = source.text().map_err(|_| format!("the file `{}` is not UTF-8", path.display()))?;
    Ok(text.to_owned())
}

/// An expression that only running Terraform would tell.
fn not_read(span: Range<usize>) -> Unknown {
    let message = "only literals, references and file() are read".to_owned();
    Unknown { message, span, is_error: false }
}

/// What a string or a heredoc says, if nothing has to be known for it.
pub(super) fn literal(expression: &Expression) -> Option<String> {
    let parts = |elements: &mut dyn Iterator<Item = &Element>| -> Option<String> {
        elements.map(|element| element.as_literal().map(|literal| literal.as_str().to_owned())).collect()
    };
    if let Expression::String(text) = expression {
        return Some(text.as_str().to_owned());
    }
    if let Expression::StringTemplate(template) = expression {
        return parts(&mut template.iter());
    }
    if let Expression::HeredocTemplate(heredoc) = expression {
        return parts(&mut heredoc.template.iter());
    }
    None
}
