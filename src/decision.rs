//! The answer to a request.

/// Whether the request is allowed, and which statement said so.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[must_use]
pub struct Decision {
    reason: Reason,
}

/// Why a decision came out as it did.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Reason {
    /// An ALLOW statement is true, and no DENY statement is true or unknown.
    Granted(StatementId),
    /// A DENY statement is true.
    Denied(StatementId),
    /// A DENY statement is unknown, because the request states too little: it might be true, so it refuses.
    DeniedUnknown(StatementId),
    /// No statement decided.
    NothingGrants,
    /// The permission id was issued by another table.
    Foreign,
}

/// A statement of a policy, by the table that knows it; see `DecisionTable::statement`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StatementId(pub(crate) u32);

impl Decision {
    pub(crate) fn new(reason: Reason) -> Self {
        Self { reason }
    }

    /// Whether the request is allowed.
    #[must_use]
    pub fn is_allow(self) -> bool {
        matches!(self.reason, Reason::Granted(_))
    }

    /// Why.
    #[must_use]
    pub fn reason(self) -> Reason {
        self.reason
    }

    /// The statement that decided, if one did. Of several it is the same one on every run with the same table, but
    /// not always the first in the order of an explanation.
    #[must_use]
    pub fn statement(self) -> Option<StatementId> {
        match self.reason {
            Reason::Granted(id) | Reason::Denied(id) | Reason::DeniedUnknown(id) => Some(id),
            Reason::NothingGrants | Reason::Foreign => None,
        }
    }
}

const _: () = assert!(size_of::<Decision>() == 8, "a decision is passed in a register");
