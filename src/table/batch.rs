//! Many requests of one subject: the reads of several overlap.

// Deciding cannot fail: what is out of place here is not there.
#![deny(clippy::indexing_slicing, clippy::string_slice, clippy::arithmetic_side_effects)]

use std::hint::black_box;

use super::decide::Opened;
use super::index::{Few, hash};
use super::{Prepared, Subject};
use crate::decision::{Decision, Reason};
use crate::request::{Attributes, Request, Stated, Values};

/// How many requests are begun before the first is decided.
const AHEAD: usize = 16;

/// A request that is opened, and the one value that it states of the first key.
struct Begun<'a, A> {
    opened: Opened<'a, A>,
    stated: Values<'a>,
    value: Option<Prepared<'a>>,
}

impl Subject<'_> {
    /// Decides each request into the slot at its place. Slots without a request become refusals, so that none keeps
    /// an answer to an earlier question; requests without a slot are not decided.
    ///
    /// Meant for tables that do not fit the caches: the memory that several requests need is asked for before the first
    /// of them waits for it.
    pub fn decide_batch<A: Attributes>(&self, requests: &[Request<'_, A>], out: &mut [Decision]) {
        let (decided, rest) = out.split_at_mut(out.len().min(requests.len()));
        for (requests, slots) in requests.chunks(AHEAD).zip(decided.chunks_mut(AHEAD)) {
            self.decide_some(requests, slots);
        }
        rest.fill(Decision::new(Reason::NothingGrants));
    }

    fn decide_some<A: Attributes>(&self, requests: &[Request<'_, A>], slots: &mut [Decision]) {
        let mut begun: [Option<Begun<'_, A>>; AHEAD] = [const { None }; AHEAD];
        for ((begun, request), slot) in begun.iter_mut().zip(requests).zip(&mut *slots) {
            match self.open(request) {
                Ok(opened) => *begun = Some(Begun { stated: opened.stated(), value: None, opened }),
                Err(reason) => *slot = Decision::new(reason),
            }
        }
        for begun in begun.iter_mut().flatten() {
            begun.value = match begun.stated.0 {
                Stated::One(text) => Some(Prepared::hashed(text, hash(text.as_bytes()))),
                Stated::Prepared(value) => Some(*value),
                Stated::Unknown | Stated::Many(_) | Stated::Strings(_) => None,
            };
        }
        let mut found = self.reach_ahead(&begun);
        for ((slot, begun), few) in slots.iter_mut().zip(&begun).zip(&mut found) {
            if let Some(Begun { opened, stated, value }) = begun {
                *slot = Decision::new(opened.reason(*stated, value.as_ref(), few.take()));
            }
        }
    }

    /// What the index has under the value of each of `begun`, after reading what will be looked at next. It goes step by
    /// step: within a step nothing waits for what another one reads, and nothing is decided, since a branch that is
    /// mispredicted would end the overlapping.
    fn reach_ahead<A>(&self, begun: &[Option<Begun<'_, A>>; AHEAD]) -> [Option<Few<'_>>; AHEAD] {
        let table = self.table();
        let mut read: usize = 0;
        let mut sought = [None; AHEAD];
        for (sought, begun) in sought.iter_mut().zip(begun) {
            if let Some(Begun { opened, value: Some(value), .. }) = begun
                && let Some(key) = opened.permission.keys.first().filter(|key| key.has_equal)
            {
                *sought = table.equal.bucket(key.id, value.hash).map(|bucket| (bucket, key.id, value.hash));
            }
        }
        for (bucket, ..) in sought.iter().flatten() {
            read ^= bucket.bounds().0;
        }
        black_box(read);
        for (bucket, ..) in sought.iter().flatten() {
            read ^= bucket.beginning() as usize;
        }
        black_box(read);
        let mut found = [const { None }; AHEAD];
        let mut texts = [None; AHEAD];
        for ((found, text), sought) in found.iter_mut().zip(&mut texts).zip(&sought) {
            *found = sought.and_then(|(bucket, key, hash)| bucket.few(key, hash));
            *text = found.as_ref().map(Few::first).map(|(text, who)| (&table.volumes.of(who.block()).texts, text));
        }
        for (texts, text) in texts.iter().flatten() {
            read ^= texts.bounds_of(*text).0;
        }
        black_box(read);
        for (texts, text) in texts.iter().flatten() {
            read ^= texts.ends_of(*text);
        }
        black_box(read);
        found
    }
}
