//! Statements that say nothing which another statement of the policy does not say already.

use super::Sound;
use super::claim::Effort;
use crate::code::Code;
use crate::diagnostic::Diagnostic;

pub(super) fn look(statements: &[Sound<'_, '_>], effort: &mut Effort, found: &mut Vec<Diagnostic>) {
    for (position, statement) in statements.iter().enumerate() {
        // One that never holds is part of every other; its author is told why it never holds.
        if statement.never_holds {
            continue;
        }
        let mut others =
            statements.iter().enumerate().filter(|(other, there)| *other != position && !there.never_holds);
        let covering = others.find(|(other, there)| {
            // Of two that say the same the first stays.
            is_part_of(statement, there, effort) && (*other < position || !is_part_of(there, statement, effort))
        });
        if let Some((_, there)) = covering {
            let effect = statement.statement.effect;
            let (message, label) = if is_part_of(there, statement, effort) {
                (format!("this {effect} says what another one says already"), "first said here")
            } else {
                (
                    format!("this {effect} adds nothing to another one, which holds wherever it does"),
                    "it is part of this one",
                )
            };
            let warning = Diagnostic::warning(Code::RedundantStatement, message).at(statement.head());
            found.push(warning.label(there.head(), label).help("leave it out"));
        }
    }
}

/// Whether the other statement applies wherever this one does.
fn is_part_of(statement: &Sound<'_, '_>, other: &Sound<'_, '_>, effort: &mut Effort) -> bool {
    statement.statement.effect == other.statement.effect
        && effort.takes(statement.permissions.len())
        && statement.permissions.iter().all(|permission| other.permissions.binary_search(permission).is_ok())
        && other.claims.iter().all(|there| statement.claims.iter().any(|claim| claim.implies(there, effort)))
}
