//! Subject and request to decision: the hot path. It allocates nothing and cannot fail.

use super::condition::{Asking, Truth};
use super::index::{Filter, Found, Index};
use super::volume::Who;
use super::{Key, Permission, Prepared, Subject};
use crate::decision::{Decision, Reason, StatementId};
use crate::request::{Attributes, Request, Stated, Values};

impl Subject<'_> {
    /// Whether the request is allowed. Always answers; allocates nothing.
    ///
    /// Takes a time that does not grow with the number of statements, save for those on the permission that no value
    /// leads to and that reach the subject, and for the lengths of the beginnings that the values are compared with.
    pub fn decide<A: Attributes + ?Sized>(&self, request: &Request<'_, A>) -> Decision {
        Decision::new(self.reason(request))
    }

    /// Decides each request into the slot at its place. Slots without a request become refusals, so that none keeps
    /// an answer to an earlier question; requests without a slot are not decided.
    pub fn decide_batch<A: Attributes>(&self, requests: &[Request<'_, A>], out: &mut [Decision]) {
        let mut requests = requests.iter();
        for slot in out {
            *slot = match requests.next() {
                Some(request) => self.decide(request),
                None => Decision::new(Reason::NothingGrants),
            };
        }
    }

    #[inline]
    fn reason<A: Attributes + ?Sized>(&self, request: &Request<'_, A>) -> Reason {
        let position = match self.table().position(request.permission) {
            Ok(Some(position)) if self.is_reached() => position,
            Ok(_) => return Reason::NothingGrants,
            Err(_) => return Reason::Foreign,
        };
        let certain = self.certain(position);
        if let Some(statement) = certain.deny.statement() {
            return Reason::Denied(statement);
        }
        let Some(permission) = self.table().permissions.get(position) else { return Reason::NothingGrants };
        let asking = Asking {
            subject: self,
            attributes: request.attributes,
            instant: request.instant,
            service: permission.service,
        };
        asking.reason(permission, certain.allow.statement())
    }
}

/// What was found so far.
struct Findings {
    granted: Option<StatementId>,
    unknown: Option<StatementId>,
}

/// A DENY that is true: nothing else matters any more.
struct Denied(StatementId);

impl<A: Attributes + ?Sized> Asking<'_, A> {
    #[inline]
    fn reason(&self, permission: &Permission, granted: Option<StatementId>) -> Reason {
        let mut findings = Findings { granted, unknown: None };
        if let Err(Denied(statement)) = self.look(permission, &mut findings) {
            return Reason::Denied(statement);
        }
        match findings {
            Findings { unknown: Some(statement), .. } => Reason::DeniedUnknown(statement),
            Findings { granted: Some(statement), .. } => Reason::Granted(statement),
            Findings { .. } => Reason::NothingGrants,
        }
    }

    #[inline]
    fn look(&self, permission: &Permission, findings: &mut Findings) -> Result<(), Denied> {
        for key in permission.keys.iter() {
            let stated = self.values(key.attribute);
            match stated.0 {
                Stated::One(text) => self.look_at(key, &Prepared::new(text), findings)?,
                Stated::Prepared(value) => self.look_at(key, value, findings)?,
                Stated::Unknown | Stated::Many(_) | Stated::Strings(_) => {
                    self.look_at_several(key, stated, findings)?;
                }
            }
        }
        if permission.scanned.is_empty() {
            return Ok(());
        }
        self.subject.reached(&permission.scanned, |who| who, |who| self.weigh(who, findings))
    }

    #[cold]
    fn look_at_several(&self, key: &Key, stated: Values<'_>, findings: &mut Findings) -> Result<(), Denied> {
        let Some(values) = stated.known().filter(|_| !key.is_unknown(stated)) else {
            let weigh = |who: Who| {
                // The key is unknown, so the statement is true of nothing.
                if findings.unknown.is_none() && self.truth_of(who) != Truth::False {
                    findings.unknown = Some(who.id());
                }
                Ok(())
            };
            return self.subject.reached(&key.denies, |who| who, weigh);
        };
        for text in values {
            self.look_at(key, &Prepared::new(text), findings)?;
        }
        Ok(())
    }

    /// Weighs the statements that the value of a key leads to.
    #[inline]
    fn look_at(&self, key: &Key, value: &Prepared<'_>, findings: &mut Findings) -> Result<(), Denied> {
        if key.has_equal {
            self.find(&self.subject.table().equal, key, value, findings)?;
        }
        // Only a DENY matters once something grants.
        let filter = if findings.granted.is_some() { &key.denied_beginnings } else { &key.beginnings };
        if filter.is_empty() {
            return Ok(());
        }
        self.look_at_beginnings(key, filter, value, findings)
    }

    #[inline(never)]
    fn look_at_beginnings(
        &self,
        key: &Key,
        filter: &Filter,
        value: &Prepared<'_>,
        findings: &mut Findings,
    ) -> Result<(), Denied> {
        for &length in &key.lengths {
            let Some(beginning) = value.beginning(length) else { continue };
            if filter.may_have(beginning.hash) {
                self.find(&self.subject.table().prefixes, key, &beginning, findings)?;
            }
        }
        Ok(())
    }

    #[inline]
    fn find(&self, index: &Index, key: &Key, value: &Prepared<'_>, findings: &mut Findings) -> Result<(), Denied> {
        let found = index.find(key.id, value.hash);
        if found.is_crowded() {
            return self.find_in_crowd(found, value, findings);
        }
        for entry in found.entries {
            if entry.sought == found.sought
                && self.subject.is_in(entry.who.block())
                && self.subject.table().volumes.has(*entry, value)
            {
                self.weigh(entry.who, findings)?;
            }
        }
        Ok(())
    }

    #[cold]
    fn find_in_crowd(&self, found: Found<'_>, value: &Prepared<'_>, findings: &mut Findings) -> Result<(), Denied> {
        let entries = found.narrowed(value.text, &self.subject.table().volumes);
        self.subject.reached(entries, |entry| entry.who, |entry| self.weigh(entry.who, findings))
    }

    /// Takes account of a statement that reaches the subject and whose key holds.
    #[inline]
    fn weigh(&self, who: Who, findings: &mut Findings) -> Result<(), Denied> {
        let truth = if who.has_more() { self.truth_of(who) } else { Truth::True };
        match (who.is_deny(), truth) {
            (true, Truth::True) => return Err(Denied(who.id())),
            (true, Truth::Unknown) => findings.unknown = findings.unknown.or(Some(who.id())),
            (false, Truth::True) => findings.granted = findings.granted.or(Some(who.id())),
            (true | false, Truth::False) | (false, Truth::Unknown) => {}
        }
        Ok(())
    }

    #[cold]
    fn truth_of(&self, who: Who) -> Truth {
        let volume = self.subject.table().volumes.of(who.block());
        volume.statement(who.id()).map_or(Truth::Unknown, |statement| statement.truth(volume, self))
    }
}

impl Key {
    /// Whether values that are stated say nothing all the same: several where there should be one.
    fn is_unknown(&self, stated: Values<'_>) -> bool {
        let Some(mut values) = stated.known().filter(|_| self.is_single) else { return false };
        values.next().is_some_and(|first| values.any(|value| value != first))
    }
}
