//! Subject and request to decision: the hot path. It allocates nothing and cannot fail.

use super::condition::{Asking, Truth};
use super::index::{Entry, Index, hash};
use super::volume::Who;
use super::{Key, Permission, Subject};
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

    fn look(&self, permission: &Permission, findings: &mut Findings) -> Result<(), Denied> {
        for key in permission.keys.iter() {
            let stated = self.values(key.attribute);
            match stated.0 {
                Stated::One(value) => self.look_at(key, value, hash(value), findings)?,
                Stated::Prepared(value) => self.look_at(key, value.text, value.hash, findings)?,
                Stated::Unknown | Stated::Many(_) | Stated::Strings(_) => {
                    self.look_at_several(key, stated, findings)?;
                }
            }
        }
        for who in self.subject.reached(&permission.scanned, |who| who) {
            self.weigh(who, findings)?;
        }
        Ok(())
    }

    fn look_at_several(&self, key: &Key, stated: Values<'_>, findings: &mut Findings) -> Result<(), Denied> {
        let Some(values) = stated.known().filter(|_| !key.is_unknown(stated)) else {
            for who in self.subject.reached(&key.denies, |who| who) {
                // The key is unknown, so the statement is true of nothing.
                if findings.unknown.is_none() && self.truth_of(who) != Truth::False {
                    findings.unknown = Some(who.id());
                }
            }
            return Ok(());
        };
        for value in values {
            self.look_at(key, value, hash(value), findings)?;
        }
        Ok(())
    }

    /// Weighs the statements that the value of a key leads to.
    fn look_at(&self, key: &Key, value: &str, hashed: u64, findings: &mut Findings) -> Result<(), Denied> {
        let table = self.subject.table();
        if key.has_equal {
            self.find(&table.equal, key, value, hashed, findings)?;
        }
        // Only a DENY matters once something grants.
        if findings.granted.is_some() && !key.has_deny_prefix {
            return Ok(());
        }
        for &length in &key.lengths {
            // A cut inside a character begins no text.
            let Some(beginning) = value.get(..length as usize) else { continue };
            self.find(&table.prefixes, key, beginning, hash(beginning), findings)?;
        }
        Ok(())
    }

    fn find(&self, index: &Index, key: &Key, text: &str, hashed: u64, findings: &mut Findings) -> Result<(), Denied> {
        let found = index.find(key.id, hashed, text, &self.subject.table().volumes);
        if let Some(many) = found.many() {
            for entry in self.subject.reached(many, |entry| entry.who) {
                self.weigh(entry.who, findings)?;
            }
            return Ok(());
        }
        for Entry { who, text: found, .. } in found.iter() {
            let matters = who.is_deny() || findings.granted.is_none();
            if matters && self.subject.is_in(who.block()) && self.subject.table().text(who, found) == text {
                self.weigh(who, findings)?;
            }
        }
        Ok(())
    }

    /// Takes account of a statement that reaches the subject and whose key holds.
    fn weigh(&self, who: Who, findings: &mut Findings) -> Result<(), Denied> {
        if !who.is_deny() && findings.granted.is_some() {
            return Ok(());
        }
        let truth = if who.has_more() { self.truth_of(who) } else { Truth::True };
        match (who.is_deny(), truth) {
            (true, Truth::True) => return Err(Denied(who.id())),
            (true, Truth::Unknown) => findings.unknown = findings.unknown.or(Some(who.id())),
            (false, Truth::True) => findings.granted = Some(who.id()),
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
