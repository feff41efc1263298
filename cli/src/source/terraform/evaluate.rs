//! From expressions to values: literals, what they refer to, and templates with such values in them.

use std::ops::Range;
use std::path::{Component, Path};

use hcl_edit::Span as _;
use hcl_edit::expr::{Expression, FuncCall, ObjectKey, Traversal, TraversalOperator};
use hcl_edit::template::{Element, HeredocTemplate, Strip, Template};

use super::literal::{Lines, Pieces};
use super::module::{Module, attribute};
use super::value::{Cause, Literal, Part, Said, Text, Unknown, Value};
use crate::source::Source;

/// The longest text that is put together: more than any policy has.
const MOST_BYTES: usize = 1 << 20;
/// Expressions in each other, and names that name each other: deeper than anybody writes, and shallow enough for the
/// stack.
const MOST_DEPTH: usize = 128;

/// Evaluates expressions of one file.
#[derive(Clone, Copy)]
pub(super) struct Reader<'r, 'm> {
    pub(super) module: &'r Module<'m>,
    pub(super) file: usize,
    depth: usize,
}

impl<'r, 'm> Reader<'r, 'm> {
    pub(super) fn new(module: &'r Module<'m>, file: usize) -> Self {
        Self { module, file, depth: 0 }
    }

    pub(super) fn said(self, expression: &Expression) -> Result<Said, Unknown> {
        let span = expression.span().unwrap_or_default();
        Ok(Said { value: self.value(expression)?, span })
    }

    fn part(self, expression: &Expression) -> Part {
        Part { file: self.file, span: expression.span().unwrap_or_default(), value: self.value(expression) }
    }

    fn value(self, expression: &Expression) -> Result<Value, Unknown> {
        let span = expression.span().unwrap_or_default();
        if self.depth >= MOST_DEPTH {
            return Err(too_deep(span));
        }
        let inner = Self { depth: self.depth + 1, ..self };
        inner.inside(expression, span)
    }

    fn inside(self, expression: &Expression, span: Range<usize>) -> Result<Value, Unknown> {
        match expression {
            Expression::Null(_) => Ok(Value::Null),
            Expression::Bool(value) => Ok(Value::plain(value.to_string())),
            Expression::Number(number) => Ok(Value::plain(number.value().to_string())),
            Expression::String(text) => Ok(Value::Text(self.string(span, text.as_str()))),
            Expression::StringTemplate(template) => self.template(template, None, span),
            Expression::HeredocTemplate(heredoc) => self.heredoc(heredoc, span),
            Expression::Array(items) => {
                let items = items.iter().map(|item| self.part(item));
                flat(Value::list(items.collect()), span)
            }
            Expression::Object(object) => {
                let field = |(key, value): (&ObjectKey, &hcl_edit::expr::ObjectValue)| {
                    Ok((self.key(key)?, self.part(value.expr())))
                };
                let fields = object.iter().map(field).collect::<Result<_, Unknown>>();
                flat(Value::object(fields?), span)
            }
            Expression::Parenthesis(inner) => self.value(inner.inner()),
            Expression::Traversal(traversal) => self.reference(traversal, &span),
            Expression::FuncCall(call) => self.call(call, span),
            Expression::Variable(_)
            | Expression::Conditional(_)
            | Expression::UnaryOp(_)
            | Expression::BinaryOp(_)
            | Expression::ForExpr(_) => Err(Unknown::unread(span)),
        }
    }

    fn key(self, key: &ObjectKey) -> Result<String, Unknown> {
        match key {
            ObjectKey::Ident(name) => Ok(name.as_str().to_owned()),
            ObjectKey::Expression(expression) => self.text(expression).map(|text| text.text.as_ref().to_owned()),
        }
    }

    /// An expression that has to be a text.
    fn text(self, expression: &Expression) -> Result<Text, Unknown> {
        match self.value(expression)? {
            Value::Text(text) => Ok(text),
            Value::Null | Value::List(_) | Value::Object(_) | Value::Id(_) => {
                Err(Unknown::unread(expression.span().unwrap_or_default()))
            }
        }
    }

    fn source(&self) -> &str {
        self.module.files.get(self.file).map_or("", |file| file.text)
    }

    /// A string without templates, whose span has its quotes in it.
    fn string(self, span: Range<usize>, read: &str) -> Text {
        let mut pieces = Pieces::default();
        let inside = span.start + 1..span.end.saturating_sub(1).max(span.start + 1);
        let is_exact = pieces.quoted(self.source(), inside, read);
        let literal = is_exact.then(|| Literal { span, pieces: pieces.pieces.into() });
        Text { text: read.into(), literal }
    }

    fn heredoc(self, heredoc: &HeredocTemplate, span: Range<usize>) -> Result<Value, Unknown> {
        let lines = Lines::of(self.source(), heredoc, &span);
        self.template(&heredoc.template, Some(&lines), span)
    }

    /// The parts of a template, one behind the other. `lines` are given for a heredoc.
    fn template(self, template: &Template, lines: Option<&Lines>, span: Range<usize>) -> Result<Value, Unknown> {
        let is_alone = template.len() == 1 && lines.is_none();
        let mut said = Pieces::default();
        let (mut is_exact, mut is_begun) = (true, true);
        for element in template {
            match element {
                Element::Literal(literal) => {
                    let span = literal.span().unwrap_or_default();
                    if let Some(lines) = lines {
                        is_begun = said.heredoc(self.source(), span, lines, is_begun);
                    } else {
                        let behind = said.text.len();
                        is_exact &= said.quoted(self.source(), span, literal.as_str());
                        // Whatever its bytes are: the text is what the parser read.
                        said.text.truncate(behind);
                        said.text.push_str(literal.as_str());
                    }
                }
                Element::Interpolation(part) => {
                    is_begun = false;
                    let place = part.span().unwrap_or_default();
                    if part.strip != Strip::None {
                        return Err(Unknown::new("what `~` takes away is not read", place, Cause::Unread));
                    }
                    match self.value(&part.expr)? {
                        // `"${x}"` is x itself.
                        value if is_alone => return Ok(value.elsewhere()),
                        Value::Text(Text { text, .. }) => said.filled_in(&text, place),
                        Value::Null | Value::List(_) | Value::Object(_) | Value::Id(_) => {
                            return Err(Unknown::unread(place));
                        }
                    }
                }
                Element::Directive(directive) => return Err(Unknown::unread(directive.span().unwrap_or(span))),
            }
            if said.text.len() > MOST_BYTES {
                let message = format!("its text is put together to more than {MOST_BYTES} bytes");
                return Err(Unknown::new(message, span, Cause::Wrong));
            }
        }
        let literal = is_exact.then(|| Literal { span, pieces: said.pieces.into() });
        Ok(Value::Text(Text { text: said.text.into(), literal }))
    }

    /// `local.x`, `var.x`, `TYPE.NAME.id`, `TYPE.NAME.name` and the same of data sources, and what is in such a value.
    fn reference(self, traversal: &Traversal, span: &Range<usize>) -> Result<Value, Unknown> {
        let Expression::Variable(first) = &traversal.expr else { return Err(Unknown::unread(span.clone())) };
        let steps: Vec<&TraversalOperator> = traversal.operators.iter().map(hcl_edit::Decorated::value).collect();
        // As many as the longest address has, with an attribute.
        let names = steps.iter().take(3).map_while(|step| name(step));
        let names: Vec<&str> = std::iter::once(first.as_str()).chain(names).collect();
        let (value, taken) = match names.as_slice() {
            ["path", "module"] if steps.len() == 1 => (Value::plain("."), 1),
            [word @ ("local" | "var"), name, ..] => (self.named(&format!("{word}.{name}"), span)?, 1),
            ["data", kind, name, field] => (self.field(&format!("data.{kind}.{name}"), field, span)?, 3),
            ["data" | "local" | "var" | "path" | "module" | "each" | "count" | "self" | "terraform", ..] => {
                return Err(Unknown::unread(span.clone()));
            }
            [kind, name, field, ..] => (self.field(&format!("{kind}.{name}"), field, span)?, 2),
            _ => return Err(Unknown::unread(span.clone())),
        };
        let value = self.within(value, steps.get(taken..).unwrap_or_default(), span)?;
        self.module.spend(value.size(), self.file, span)?;
        Ok(value.elsewhere())
    }

    /// What is in a list or an object, step by step.
    fn within(self, mut value: Value, steps: &[&TraversalOperator], span: &Range<usize>) -> Result<Value, Unknown> {
        for step in steps {
            let key = match step {
                TraversalOperator::GetAttr(name) => name.as_str().into(),
                TraversalOperator::Index(expression) => self.text(expression)?.text,
                TraversalOperator::LegacyIndex(index) => index.value().to_string().into(),
                TraversalOperator::AttrSplat(_) | TraversalOperator::FullSplat(_) => {
                    return Err(Unknown::unread(span.clone()));
                }
            };
            let found = match &value {
                Value::List(list) => key.parse().ok().and_then(|index: usize| list.items.get(index)),
                Value::Object(object) => object.items.iter().find(|(name, _)| *name == *key).map(|(_, part)| part),
                Value::Text(_) | Value::Null | Value::Id(_) => None,
            };
            let Some(found) = found else {
                return Err(Unknown::new(format!("there is no `{key}` in it"), span.clone(), Cause::Unread));
            };
            value = found.value.clone().map_err(|unknown| Unknown { span: span.clone(), ..unknown })?;
        }
        Ok(value)
    }

    fn field(self, address: &str, field: &str, span: &Range<usize>) -> Result<Value, Unknown> {
        let unknown = |message: String| Unknown::new(message, span.clone(), Cause::Unread);
        let Some(resource) = self.module.blocks.get(address) else {
            return Err(unknown(format!("`{address}` is not in these files")));
        };
        if let Some(by) = self.module.changed(address).filter(|_| field == "name") {
            return Err(unknown(format!("`{address}` is changed by `{by}`, which is not read for that")));
        }
        match field {
            // The provider takes both where it takes one.
            "id" | "uuid" => Ok(Value::Id(address.into())),
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
        let unknown = |message: String, cause: Cause| Unknown::new(message, span.clone(), cause);
        let Some(named) = self.module.named(name) else {
            let cause = if self.module.is_incomplete { Cause::Unread } else { Cause::Wrong };
            return Err(unknown(format!("`{name}` is not in these files"), cause));
        };
        if let Some(by) = self.module.changed(name) {
            return Err(unknown(format!("`{name}` is changed by `{by}`, which is not read for that"), Cause::Unread));
        }
        let Some(value) = named.value else {
            return Err(unknown(format!("`{name}` has no default"), Cause::Unread));
        };
        self.looked_up(name, named.file, value, span)
    }

    /// The value under a name, found out once.
    fn looked_up(self, name: &str, file: usize, value: &Expression, span: &Range<usize>) -> Result<Value, Unknown> {
        let known = self.module.known.borrow().get(name).cloned();
        let found = match known {
            Some(None) => {
                let message = format!("`{name}` refers to itself, directly or through others");
                return Err(Unknown::new(message, span.clone(), Cause::Wrong));
            }
            Some(Some(found)) => found,
            None => {
                self.module.known.borrow_mut().insert(name.to_owned(), None);
                let reader = Reader { file, ..self };
                let found = reader.value(value).map(Value::elsewhere);
                self.module.known.borrow_mut().insert(name.to_owned(), Some(found.clone()));
                found
            }
        };
        found.map_err(|Unknown { message, cause, .. }| {
            if message.contains('`') && cause == Cause::Wrong {
                return Unknown { message, span: span.clone(), cause };
            }
            Unknown::new(format!("`{name}` is not known: {message}"), span.clone(), cause)
        })
    }

    fn call(self, call: &FuncCall, span: Range<usize>) -> Result<Value, Unknown> {
        let arguments: Vec<&Expression> = call.args.iter().collect();
        let [argument] = arguments.as_slice() else { return Err(Unknown::unread(span)) };
        if call.name.is_namespaced() || call.args.expand_final() {
            return Err(Unknown::unread(span));
        }
        match call.name.name.as_str() {
            "file" => self.file(&self.text(argument)?.text, span),
            "chomp" => {
                let text = self.text(argument)?;
                let end = text.text.trim_end_matches(['\n', '\r']).len();
                Ok(Value::Text(text.part(0..end)))
            }
            "trimspace" => {
                let text = self.text(argument)?;
                let start = text.text.len() - text.text.trim_start().len();
                let end = text.text.trim_end().len().max(start);
                Ok(Value::Text(text.part(start..end)))
            }
            _ => Err(Unknown::unread(span)),
        }
    }

    /// The text of a file in the folder of the module.
    fn file(self, path: &str, span: Range<usize>) -> Result<Value, Unknown> {
        // Nothing more is read where too much is said already.
        self.module.spend(0, self.file, &span)?;
        let folder = self.module.files.get(self.file).map(|file| file.folder.clone()).unwrap_or_default();
        let text = text_of(&folder, Path::new(path));
        let text = text.map_err(|message| Unknown::new(message, span.clone(), Cause::Wrong))?;
        self.module.spend(text.len(), self.file, &span)?;
        Ok(Value::plain(text))
    }
}

/// The step `.NAME`.
fn name(step: &TraversalOperator) -> Option<&str> {
    match step {
        TraversalOperator::GetAttr(name) => Some(name.as_str()),
        TraversalOperator::AttrSplat(_)
        | TraversalOperator::FullSplat(_)
        | TraversalOperator::Index(_)
        | TraversalOperator::LegacyIndex(_) => None,
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
    // Others may have no end.
    if !file.is_file() {
        return Err(format!("cannot read `{}`: it is no file", path.display()));
    }
    let source = Source::read_file(&file).map_err(|_| format!("cannot read `{}`", path.display()))?;
    let text = source.text().map_err(|_| format!("the file `{}` is not UTF-8", path.display()))?;
    Ok(text.to_owned())
}

/// Values stay as flat as expressions, so that nobody who goes through them gets lost.
fn flat(value: Value, span: Range<usize>) -> Result<Value, Unknown> {
    if value.height() > MOST_DEPTH { Err(too_deep(span)) } else { Ok(value) }
}

fn too_deep(span: Range<usize>) -> Unknown {
    let message = format!("expressions and the names in them are more than {MOST_DEPTH} deep");
    Unknown::new(message, span, Cause::Wrong)
}
