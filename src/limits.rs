//! Every limit, each with its source: section 11 of the language page.

// The vendor's.

/// Statements of one policy.
pub const POLICY_STATEMENTS: usize = 100;
/// Conditions of one boundary.
pub const BOUNDARY_CONDITIONS: usize = 10;
/// Policies of one account. Exceeding it is a warning: one table may hold many accounts.
pub const ACCOUNT_POLICIES: usize = 200;
/// Boundaries of one account. Exceeding it is a warning.
pub const ACCOUNT_BOUNDARIES: usize = 2_000;
/// Groups bound in one account. Exceeding it is a warning.
pub const ACCOUNT_GROUPS: usize = 5_000;
/// Bindings of one level. Exceeding it is a warning.
pub const LEVEL_BINDINGS: usize = 30_000;

// Ours, so that work and memory are bounded by what is read.

/// Bytes of one text: 1 MiB.
pub const TEXT_BYTES: usize = 1 << 20;
/// Bytes of one string, in a text or after its parameters are filled in: 8 KiB.
pub const STRING_BYTES: usize = 8 << 10;
/// Permissions of one statement.
pub const STATEMENT_PERMISSIONS: usize = 1_000;
/// Conditions of one statement.
pub const STATEMENT_CONDITIONS: usize = 1_000;
/// Values of one list.
pub const LIST_VALUES: usize = 10_000;
/// Diagnostics of one text: behind them stands one that says how many more there are.
pub const TEXT_DIAGNOSTICS: usize = 1_000;
/// Statements that the boundaries of one binding may make of one statement when they are written out: ten conditions of
/// a boundary make 36 at most, and a binding may name many boundaries.
pub const EXPANDED_ALTERNATIVES: usize = 1_000;
/// Statements that are written out for one group at one level: as many as all policies of an account have.
pub const EXPANDED_STATEMENTS: usize = ACCOUNT_POLICIES * POLICY_STATEMENTS;
