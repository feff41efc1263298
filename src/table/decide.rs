//! Subject and request to decision: the hot path. It allocates nothing and cannot fail.

use super::condition::{Asking, Truth};
use super::index::{Filter, Found, Index, hash};
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
    ///
    /// Meant for tables that do not fit the caches: the memory that several requests need is asked for before the first
    /// of them waits for it. With less than a million statements single decisions are about as quick.
    pub fn decide_batch<A: Attributes>(&self, requests: &[Request<'_, A>], out: &mut [Decision]) {
        let (decided, rest) = out.split_at_mut(out.len().min(requests.len()));
        for (requests, slots) in requests.chunks(AHEAD).zip(decided.chunks_mut(AHEAD)) {
            let mut begun: [Option<Begun<'_>>; AHEAD] = [const { None }; AHEAD];
            for (begun, request) in begun.iter_mut().zip(requests) {
                *begun = Some(self.begin(request));
            }
            self.reach_ahead(&begun);
            for ((slot, begun), request) in slots.iter_mut().zip(begun.into_iter().flatten()).zip(requests) {
                *slot = Decision::new(self.end(&begun, request));
            }
        }
        rest.fill(Decision::new(Reason::NothingGrants));
    }

    /// Reads where each of `begun` will look first. Nothing waits for what another one reads, so the reads overlap.
    fn reach_ahead(&self, begun: &[Option<Begun<'_>>; AHEAD]) {
        let table = self.table();
        let mut buckets = [const { None }; AHEAD];
        for (bucket, begun) in buckets.iter_mut().zip(begun) {
            if let Some(Begun::Looking { permission, hash, .. }) = begun
                && let Some(key) = permission.keys.first()
            {
                *bucket = table.equal.bucket(key.id, *hash);
            }
        }
        let mut founds = [const { None }; AHEAD];
        for (found, bucket) in founds.iter_mut().zip(buckets) {
            *found = bucket.map(|bucket| (bucket.bounds(), bucket));
        }
        let mut read = 0;
        for (bounds, bucket) in founds.into_iter().flatten() {
            read ^= bucket.first(bounds);
        }
        std::hint::black_box(read);
    }

    #[inline(always)]
    fn reason<A: Attributes + ?Sized>(&self, request: &Request<'_, A>) -> Reason {
        self.end(&self.begin(request), request)
    }

    /// Everything before the first look into the index.
    #[inline(always)]
    fn begin<'a, A: Attributes + ?Sized>(&'a self, request: &Request<'a, A>) -> Begun<'a> {
        let position = match self.table().position(request.permission) {
            Ok(Some(position)) if self.is_reached() => position,
            Ok(_) => return Begun::Decided(Reason::NothingGrants),
            Err(_) => return Begun::Decided(Reason::Foreign),
        };
        let certain = self.certain(position);
        if let Some(statement) = certain.deny.statement() {
            return Begun::Decided(Reason::Denied(statement));
        }
        let Some(permission) = self.table().permissions.get(position) else {
            return Begun::Decided(Reason::NothingGrants);
        };
        let stated = match permission.keys.first() {
            Some(key) => self.asking(permission, request).values(key.attribute).0,
            None => Stated::Unknown,
        };
        let hash = match stated {
            Stated::One(text) => hash(text.as_bytes()),
            Stated::Prepared(value) => value.hash,
            Stated::Unknown | Stated::Many(_) | Stated::Strings(_) => 0,
        };
        Begun::Looking { permission, granted: certain.allow.statement(), stated, hash }
    }

    /// The rest.
    #[inline(always)]
    fn end<A: Attributes + ?Sized>(&self, begun: &Begun<'_>, request: &Request<'_, A>) -> Reason {
        match *begun {
            Begun::Decided(reason) => reason,
            Begun::Looking { permission, granted, stated, hash } => {
                self.asking(permission, request).reason(permission, granted, stated, hash)
            }
        }
    }

    #[inline(always)]
    fn asking<'a, A: Attributes + ?Sized>(
        &'a self,
        permission: &Permission,
        request: &Request<'a, A>,
    ) -> Asking<'a, A> {
        let (attributes, instant) = (request.attributes, request.instant);
        Asking { subject: self, attributes, instant, service: permission.service }
    }
}

/// How many requests of a batch are begun before the first is decided.
const AHEAD: usize = 16;

/// A request before the first look into the index.
enum Begun<'a> {
    Decided(Reason),
    Looking {
        permission: &'a Permission,
        /// By a statement without a condition.
        granted: Option<StatementId>,
        /// What is stated of the first key, and the hash of it if it is one value.
        stated: Stated<'a>,
        hash: u64,
    },
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
    fn reason(&self, permission: &Permission, granted: Option<StatementId>, stated: Stated<'_>, hash: u64) -> Reason {
        let mut findings = Findings { granted, unknown: None };
        if let Err(Denied(statement)) = self.look(permission, stated, hash, &mut findings) {
            return Reason::Denied(statement);
        }
        match findings {
            Findings { unknown: Some(statement), .. } => Reason::DeniedUnknown(statement),
            Findings { granted: Some(statement), .. } => Reason::Granted(statement),
            Findings { .. } => Reason::NothingGrants,
        }
    }

    #[inline(always)]
    fn look(
        &self,
        permission: &Permission,
        stated: Stated<'_>,
        hash: u64,
        findings: &mut Findings,
    ) -> Result<(), Denied> {
        if let Some((key, others)) = permission.keys.split_first() {
            match stated {
                Stated::One(text) => self.look_at(key, &Prepared::hashed(text, hash), findings)?,
                Stated::Prepared(value) => self.look_at(key, value, findings)?,
                Stated::Unknown | Stated::Many(_) | Stated::Strings(_) => {
                    self.look_at_several(key, Values(stated), findings)?;
                }
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
            return self.look_at(key, value, findings);
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
            self.look_at(key, &Prepared::new(text), findings)?;
        }
        Ok(())
    }

    /// Weighs the statements that the value of a key leads to.
    #[inline(always)]
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
            let Some(hash) = value.hash_of(length) else { continue };
            if filter.may_have(hash) {
                self.find_beginning(key, value, length, hash, findings)?;
            }
        }
        Ok(())
    }

    #[inline(always)]
    fn find(&self, index: &Index, key: &Key, value: &Prepared<'_>, findings: &mut Findings) -> Result<(), Denied> {
        let found = index.find(key.id, value.hash);
        if let Found::Crowd(..) = found {
            return self.find_in_crowd(found, key, value, findings);
        }
        for entry in found.few() {
            if self.subject.is_in(entry.who.block()) && self.subject.table().volumes.has(entry, value) {
                self.weigh(entry.who, findings)?;
            }
        }
        Ok(())
    }

    #[cold]
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
        found: Found<'_>,
        key: &Key,
        value: &Prepared<'_>,
        findings: &mut Findings,
    ) -> Result<(), Denied> {
        let entries = found.crowd(value.text, &self.subject.table().volumes);
        for entry in self.subject.reached(entries, |entry| entry.who) {
            self.weigh(entry.who, findings)?;
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
