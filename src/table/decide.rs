//! Subject and request to decision: the hot path. It allocates nothing and cannot fail.

// Deciding cannot fail: what is out of place here is not there.
#![deny(clippy::indexing_slicing, clippy::string_slice, clippy::arithmetic_side_effects)]

use super::condition::{Asking, Truth};
use super::index::{Bucket, Few, Filter, Index, told};
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

    #[inline(always)]
    fn reason<A: Attributes + ?Sized>(&self, request: &Request<'_, A>) -> Reason {
        match self.open(request) {
            Ok(opened) => {
                let stated = opened.stated();
                let hashed;
                let value = match stated.0 {
                    Stated::One(text) => {
                        hashed = Prepared::new(text);
                        Some(&hashed)
                    }
                    Stated::Prepared(value) => Some(value),
                    Stated::Unknown | Stated::Many(_) | Stated::Strings(_) => None,
                };
                opened.reason(stated, value, None)
            }
            Err(reason) => reason,
        }
    }

    /// What is looked at for the request, or why nothing is.
    #[inline(always)]
    pub(super) fn open<'a, A: Attributes + ?Sized>(
        &'a self,
        request: &Request<'a, A>,
    ) -> Result<Opened<'a, A>, Reason> {
        let position = match self.table().position(request.permission) {
            Ok(Some(position)) if self.is_reached() => position,
            Ok(_) => return Err(Reason::NothingGrants),
            Err(_) => return Err(Reason::Foreign),
        };
        let certain = self.certain(position);
        if let Some(statement) = certain.deny.statement() {
            return Err(Reason::Denied(statement));
        }
        let Some(permission) = self.table().permissions.get(position) else { return Err(Reason::NothingGrants) };
        let (attributes, instant) = (request.attributes, request.instant);
        let asking = Asking { subject: self, attributes, instant, service: permission.service };
        Ok(Opened { permission, granted: certain.allow.statement(), asking })
    }
}

/// A request before the first look into the index.
pub(super) struct Opened<'a, A: ?Sized> {
    pub(super) permission: &'a Permission,
    /// By a statement without a condition.
    granted: Option<StatementId>,
    asking: Asking<'a, A>,
}

impl<'a, A: Attributes + ?Sized> Opened<'a, A> {
    /// What is stated of the first key.
    #[inline(always)]
    pub(super) fn stated(&self) -> Values<'a> {
        self.permission.keys.first().map_or(Values::unknown(), |key| self.asking.values(key.attribute))
    }

    /// The rest. `value` is what is stated of the first key, if that is one value, and `few` what the index has under it,
    /// if it was looked for already.
    #[inline(always)]
    pub(super) fn reason(&self, stated: Values<'_>, value: Option<&Prepared<'_>>, few: Option<Few<'_>>) -> Reason {
        let mut findings = Findings { granted: self.granted, unknown: None };
        if let Err(Denied(statement)) = self.asking.look(self.permission, stated, value, few, &mut findings) {
            return Reason::Denied(statement);
        }
        match findings {
            Findings { unknown: Some(statement), .. } => Reason::DeniedUnknown(statement),
            Findings { granted: Some(statement), .. } => Reason::Granted(statement),
            Findings { .. } => Reason::NothingGrants,
        }
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
    #[inline(always)]
    fn look(
        &self,
        permission: &Permission,
        stated: Values<'_>,
        value: Option<&Prepared<'_>>,
        few: Option<Few<'_>>,
        findings: &mut Findings,
    ) -> Result<(), Denied> {
        if let Some((key, others)) = permission.keys.split_first() {
            match value {
                Some(value) => self.look_at(key, value, few, findings)?,
                None => self.look_at_several(key, stated, findings)?,
            }
            for key in others {
                self.look_at_several(key, self.values(key.attribute), findings)?;
            }
        }
        if permission.scanned.is_empty() {
            return Ok(());
        }
        self.subject.reached(&permission.scanned, |who| who).try_for_each(|who| self.weigh(who, findings))
    }

    /// Weighs what any number of values of a key, also none, leads to.
    #[inline(never)]
    fn look_at_several(&self, key: &Key, stated: Values<'_>, findings: &mut Findings) -> Result<(), Denied> {
        if let Stated::Prepared(value) = stated.0 {
            return self.look_at(key, value, None, findings);
        }
        let Some(values) = stated.known().filter(|_| !key.is_unknown(stated)) else {
            let weigh = |who: Who| {
                // The key is unknown, so the statement is true of nothing.
                if findings.unknown.is_none() && self.truth_of(who) != Truth::False {
                    findings.unknown = Some(who.id());
                }
                Ok(())
            };
            return self.subject.reached(&key.denies, |who| who).try_for_each(weigh);
        };
        for text in values {
            self.look_at(key, &Prepared::new(text), None, findings)?;
        }
        Ok(())
    }

    /// Weighs the statements that the value of a key leads to.
    #[inline(always)]
    fn look_at(
        &self,
        key: &Key,
        value: &Prepared<'_>,
        few: Option<Few<'_>>,
        findings: &mut Findings,
    ) -> Result<(), Denied> {
        match few {
            Some(few) => self.weigh_few(few, value, findings)?,
            None if key.has_equal => self.find(&self.subject.table().equal, key, value, findings)?,
            None => {}
        }
        // Only a DENY matters once something grants.
        let filter = if findings.granted.is_some() { &key.denied_beginnings } else { &key.beginnings };
        if filter.is_empty() {
            return Ok(());
        }
        self.look_at_beginnings(key, filter, value, findings)
    }

    #[inline(always)]
    fn look_at_beginnings(
        &self,
        key: &Key,
        filter: &Filter,
        value: &Prepared<'_>,
        findings: &mut Findings,
    ) -> Result<(), Denied> {
        for &length in &key.lengths {
            let Some(hash) = value.hash_of(length) else { continue };
            if filter.may_have(hash) {
                self.find_beginning(key, value, length, hash, findings)?;
            }
        }
        Ok(())
    }

    #[inline(always)]
    fn find(&self, index: &Index, key: &Key, value: &Prepared<'_>, findings: &mut Findings) -> Result<(), Denied> {
        let Some(bucket) = index.bucket(key.id, value.hash) else { return Ok(()) };
        let Some(few) = bucket.few(key.id, value.hash) else { return self.find_in_crowd(bucket, key, value, findings) };
        self.weigh_few(few, value, findings)
    }

    #[inline(always)]
    fn weigh_few(&self, few: Few<'_>, value: &Prepared<'_>, findings: &mut Findings) -> Result<(), Denied> {
        for (text, who) in few.only(|who| self.subject.may_be_in(who.block())) {
            if self.subject.is_surely_in(who.block()) && self.subject.table().volumes.has(text, who, value) {
                self.weigh(who, findings)?;
            }
        }
        Ok(())
    }

    #[inline(never)]
    fn find_beginning(
        &self,
        key: &Key,
        value: &Prepared<'_>,
        length: u32,
        hash: u64,
        findings: &mut Findings,
    ) -> Result<(), Denied> {
        // A cut inside a character begins no text.
        match value.text.get(..length as usize) {
            Some(text) => self.find(&self.subject.table().prefixes, key, &Prepared::hashed(text, hash), findings),
            None => Ok(()),
        }
    }

    #[cold]
    fn find_in_crowd(
        &self,
        bucket: Bucket<'_>,
        key: &Key,
        value: &Prepared<'_>,
        findings: &mut Findings,
    ) -> Result<(), Denied> {
        let entries = bucket.under(key.id, value.hash, value.text, &self.subject.table().volumes);
        for (_, who) in self.subject.reached(entries, |held| told(held).1).map(told) {
            self.weigh(who, findings)?;
            // Where there is no DENY, what grants is enough.
            if findings.granted.is_some() && key.denies.is_empty() {
                break;
            }
        }
        Ok(())
    }

    /// Takes account of a statement that reaches the subject and whose key holds.
    #[inline(always)]
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
