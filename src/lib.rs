#![forbid(unsafe_code)]
#![doc = include_str!("../README.md")]

// In reading order: how a text becomes a decision.
pub mod ast;
mod catalog;
mod check;
mod decision;
mod diagnostic;
mod effective;
pub mod limits;
mod order;
pub mod repository;
mod request;
mod resolve;
mod span;
mod syntax;
mod table;
mod template;
mod time;
mod traps;

pub use catalog::Catalog;
pub use check::{check_boundary, check_policy};
pub use decision::{Decision, Reason, StatementId};
pub use diagnostic::{Code, Diagnostic, Edit, Label, Refused, Severity};
pub use repository::Repository;
pub use request::{Asked, AttributeRef, Attributes, Level, PermissionId, Request, Values};
pub use span::Span;
pub use syntax::{Parsed, parse_boundary, parse_policy};
pub use table::{DecisionTable, Explanation, Origin, Prepared, Size, Subject};
pub use time::{Instant, InstantError};
pub use traps::traps;
