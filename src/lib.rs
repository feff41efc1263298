#![forbid(unsafe_code)]
//! allowhere
pub mod ast;
mod catalog;
pub use catalog::Catalog;
mod diagnostic;
mod time;
pub use time::{Instant, InstantError};
mod effective;
mod template;
pub mod limits;
mod span;
mod syntax;
pub use diagnostic::*;
mod decision;
pub use decision::{Decision, Reason, StatementId};
pub mod repository;
mod request;
pub use request::{Asked, AttributeRef, Attributes, Level, PermissionId, Request, Values};
pub use span::Span;
pub use syntax::*;
