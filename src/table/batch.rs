//! Many requests of one subject: the reads of several overlap.

use std::hint::black_box;

use super::decide::Opened;
use super::index::{Bucket, Few, hash};
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
        self.reach_ahead(&begun);
        for (slot, begun) in slots.iter_mut().zip(&begun) {
            if let Some(Begun { opened, stated, value }) = begun {
                *slot = Decision::new(opened.reason(*stated, value.as_ref()));
            }
        }
    }

    /// Reads what each of `begun` will look at, step by step: within a step nothing waits for what another one reads, so
    /// the reads overlap.
    fn reach_ahead<A>(&self, begun: &[Option<Begun<'_, A>>; AHEAD]) {
        let table = self.table();
        let mut buckets: [Option<(Bucket<'_>, &Begun<'_, A>)>; AHEAD] = [const { None }; AHEAD];
        for (bucket, begun) in buckets.iter_mut().zip(begun.iter().flatten()) {
            if let (Some(key), Some(value)) = (begun.opened.permission.keys.first(), &begun.value) {
                *bucket = table.equal.bucket(key.id, value.hash).zip(Some(begun));
            }
        }
        let mut founds = [const { Few::NONE }; AHEAD];
        for (found, bucket) in founds.iter_mut().zip(buckets) {
            if let Some((bucket, Begun { opened, value: Some(value), .. })) = bucket
                && let Some(key) = opened.permission.keys.first()
            {
                *found = bucket.few(key.id, value.hash).unwrap_or(Few::NONE);
            }
        }
        let mut texts = [None; AHEAD];
        for (text, found) in texts.iter_mut().zip(&mut founds) {
            *text = found.find(|(_, who)| self.is_in(who.block()));
        }
        for (text, who) in texts.into_iter().flatten() {
            black_box(table.volumes.of(who.block()).text(text).as_bytes().first());
        }
    }
}
