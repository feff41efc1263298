//! A text in its canonical form: one layout, whoever wrote it, with every comment where it belongs.
//!
//! A tree knows nothing of comments, so this room reads the text a second time: [`pieces`] gives the tokens with the
//! comments before each, and [`layout`] puts them on lines. Only a text without errors is formatted, so the layout may
//! rely on the grammar; where it meets something else all the same it writes what it was given.

mod layout;
mod pieces;

use self::layout::lay_out;
use self::pieces::Pieces;
use crate::code::Code;
use crate::diagnostic::{Diagnostic, Refused};
use crate::limits;
use crate::span::Span;
use crate::syntax::{line_end, parse_boundary, parse_policy};

/// Writes the text of a policy in its canonical form.
///
/// Keywords get their canonical spelling; one blank stands where blanks belong, and `;` behind every statement. A
/// statement that fits into 120 columns is one line. A longer one, or one with comments inside, has WHERE and each AND
/// on an indented line of its own, and where that is not enough, each permission or each value of a list.
/// Names and values stay as they are, and so does each comment: before a statement, behind it or inside. A comma, a
/// parenthesis, WHERE or AND may change places with a comment, which stays with the name or the value beside it. Between
/// statements and comments at most one empty line is kept. Line ends are those of the first line of `source`, and a
/// byte-order mark is left out.
///
/// The result has the same tree as `source`, but for the places, and is its own canonical form.
/// Takes time and memory linear in the text, and never recurses.
///
/// ```
/// let source = "\
/// // Everybody
/// allow settings:objects:read,settings:schemas:read   // reads
/// ;;
/// deny settings:objects:write where settings:schemaId not in('app:open', \"app:free\")";
///
/// assert_eq!(allowhere::format_policy(source)?, "\
/// // Everybody
/// ALLOW settings:objects:read, settings:schemas:read; // reads
/// DENY settings:objects:write WHERE settings:schemaId NOT IN ('app:open', \"app:free\");
/// ");
/// # Ok::<(), allowhere::Refused>(())
/// ```
///
/// A text with syntax errors is refused, with all that [`parse_policy`](crate::parse_policy) says of it; and one that
/// would be longer than a text may be.
///
/// ```
/// let refused = allowhere::format_policy("ALLOW settings:objects:read WHERE settings:schemaId == 'x';").unwrap_err();
/// assert_eq!(refused.diagnostics()[0].code().as_str(), "double-equals");
/// ```
pub fn format_policy(source: &str) -> Result<String, Refused> {
    format(source, parse_policy(source).into_parts().1)
}

/// Writes the text of a boundary in its canonical form: a condition a line, with the care of [`format_policy`].
///
/// ```
/// let source = "environment:management-zone STARTSWITH '[Prod]' // for now\n; settings:schemaId != 'x'";
/// assert_eq!(allowhere::format_boundary(source)?, "\
/// environment:management-zone startsWith '[Prod]'; // for now
/// settings:schemaId != 'x';
/// ");
/// # Ok::<(), allowhere::Refused>(())
/// ```
pub fn format_boundary(source: &str) -> Result<String, Refused> {
    format(source, parse_boundary(source).into_parts().1)
}

/// `diagnostics` are those of `source`.
fn format(source: &str, diagnostics: Vec<Diagnostic>) -> Result<String, Refused> {
    Refused::unless_clean(diagnostics)?;
    let formatted = lay_out(&Pieces::of(source), line_end(source));
    // Indented lines are longer than a text that somebody pressed together.
    if formatted.len() > limits::TEXT_BYTES {
        let length = formatted.len();
        let message = format!("formatted, the text has {length} bytes, and a text has at most {}", limits::TEXT_BYTES);
        return Err(Refused::because(Diagnostic::error(Code::TextTooLong, message).at(Span::at(0))));
    }
    Ok(formatted)
}
