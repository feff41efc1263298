//! From the text of a file to its tree, on a stack that is large enough for that.

use hcl_edit::structure::Body;

use super::scan::{self, Trouble};

/// What the parser needs for the 64 levels that it allows, with much to spare.
const STACK: usize = 16 << 20;

/// Parses files, each by itself.
pub(super) fn bodies(texts: &[&str]) -> Vec<Result<Body, Trouble>> {
    let parse = || texts.iter().map(|text| body(text)).collect();
    let parsed = std::thread::scope(|scope| {
        let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, parse);
        thread.ok().and_then(|thread| thread.join().ok())
    });
    let unread = || Err(Trouble { message: "there is no room to parse this".to_owned(), span: 0..0 });
    parsed.unwrap_or_else(|| texts.iter().map(|_| unread()).collect())
}

fn body(text: &str) -> Result<Body, Trouble> {
    // Spaces in the place of a byte order mark, so that everything stays where it is.
    let marked = text.strip_prefix('\u{feff}').map(|rest| format!("   {rest}"));
    let text = marked.as_deref().unwrap_or(text);
    if let Some(trouble) = scan::trouble(text) {
        return Err(trouble);
    }
    hcl_edit::parser::parse_body(text).map_err(|error| malformed(text, &error))
}

fn malformed(text: &str, error: &hcl_edit::parser::Error) -> Trouble {
    let lines = error.message().lines().map(str::trim).filter(|line| !line.is_empty());
    let message = lines.collect::<Vec<_>>().join("; ");
    let message = if message.is_empty() { "this is no HCL".to_owned() } else { format!("no HCL: {message}") };
    // The character there, or the end of the text.
    let start = error.location().offset().min(text.len());
    let length = text.get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    Trouble { message, span: start..start + length }
}
