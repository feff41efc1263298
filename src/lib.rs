#![forbid(unsafe_code)]
#![deny(clippy::unreachable)]
#![doc = include_str!("../README.md")]

// In reading order: how a text becomes a decision.
mod allow;
pub mod ast;
mod catalog;
mod check;
mod code;
mod decision;
mod diagnostic;
mod effective;
#[cfg(feature = "author")]
mod expand;
#[cfg(feature = "author")]
mod fix;
#[cfg(feature = "author")]
mod format;
pub mod limits;
mod order;
pub mod repository;
mod request;
mod resolve;
mod shown;
mod span;
mod syntax;
mod table;
mod template;
mod time;
#[cfg(feature = "author")]
mod traps;

pub use catalog::Catalog;
pub use check::{check_boundary, check_policy};
pub use code::{Code, Example, ExampleKind};
pub use decision::{Decision, Reason, StatementId};
pub use diagnostic::{Diagnostic, Edit, Label, Refused, Severity};
#[cfg(feature = "author")]
pub use expand::{ExpandedCondition, ExpandedStatement, Expansion, Expansions, Source};
#[cfg(feature = "author")]
pub use fix::{Fixed, fix_boundary, fix_policy};
#[cfg(feature = "author")]
pub use format::{format_boundary, format_policy};
pub use repository::Repository;
pub use request::{Asked, AttributeRef, Attributes, Level, PermissionId, Request, Values};
pub use span::Span;
pub use syntax::{Parsed, parse_boundary, parse_policy};
pub use table::explanation::{self, Explanation};
pub use table::{DecisionTable, Origin, Prepared, Size, Subject};
pub use time::{Instant, InstantError};
#[cfg(feature = "author")]
pub use traps::traps;
