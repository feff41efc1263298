//! How an index comes to be and follows changes: entries are sorted into pages, and a page is copied when it changes.

use std::cmp::Ordering;
use std::sync::Arc;

use super::{CHUNK, Entry, FEW, Filter, Index, Page, Texts, mix, place};
use crate::order;

/// Entries of a page: as many as are copied in about two microseconds. In unit tests fewer, as pages of a chunk.
const PAGE_ENTRIES: usize = if cfg!(test) { 64 } else { 1024 };
/// Entries of a bucket.
const BUCKET_ENTRIES: usize = 8;

/// A bit for each of the words that are compared at once.
pub(super) const BITS: [u32; FEW] = {
    let mut bits = [1; FEW];
    let mut position = 0;
    while position < FEW {
        bits[position] <<= position;
        position += 1;
    }
    bits
};

impl Index {
    /// Builds the pages from `drafts`, which are given up one by one: what is sorted is not held twice.
    pub(in crate::table) fn new(drafts: Drafts, texts: &dyn Texts) -> Self {
        let count = drafts.len().div_ceil(PAGE_ENTRIES).max(1).next_power_of_two();
        let mut pages = Vec::with_capacity(count);
        let mut page = Vec::new();
        let heaps = drafts.heaps.len();
        for (heap, mut drafts) in drafts.heaps.into_iter().enumerate() {
            if count <= heaps {
                // A page takes several heaps.
                page.append(&mut drafts);
                if (heap + 1) % (heaps / count) == 0 {
                    pages.push(Page::new(&page, texts));
                    page.clear();
                }
                continue;
            }
            // And here a heap falls into several pages.
            let mut shares = vec![Vec::new(); count / heaps];
            for entry in drafts {
                let page = place(texts.hash(entry), count);
                if let Some(share) = shares.get_mut(page - heap * (count / heaps)) {
                    share.push(entry);
                }
            }
            for share in shares {
                pages.push(Page::new(&share, texts));
            }
        }
        Self { pages: pages.len(), chunks: pages.chunks(CHUNK).map(Arc::from).collect() }
    }

    /// The index with `added` entries; from the pages that these fall into, `retired` ones are removed.
    pub(in crate::table) fn with(&self, added: &Drafts, retired: &dyn Fn(Entry) -> bool, texts: &dyn Texts) -> Self {
        let mut added: Vec<(usize, Entry)> =
            added.iter().map(|&entry| (place(texts.hash(entry), self.pages), entry)).collect();
        order::sort_by(&mut added, &|(one, _), (other, _)| one.cmp(other));
        let mut chunks = self.chunks.clone();
        for added in added.chunk_by(|(one, _), (other, _)| one / CHUNK == other / CHUNK) {
            let Some(chunk) = added.first().and_then(|(page, _)| chunks.get_mut(page / CHUNK)) else { continue };
            let mut pages = chunk.to_vec();
            for added in added.chunk_by(|(one, _), (other, _)| one == other) {
                let Some(page) = added.first().and_then(|(page, _)| pages.get_mut(page % CHUNK)) else { continue };
                let added: Vec<Entry> = added.iter().map(|(_, entry)| *entry).collect();
                *page = page.with(&added, retired, texts);
            }
            *chunk = pages.into();
        }
        Self { chunks, pages: self.pages }
    }
}

/// Entries on their way into an index, in heaps by the first bits of their hashes: sorting all at once takes longer.
pub(in crate::table) struct Drafts {
    heaps: Vec<Vec<Entry>>,
}

impl Default for Drafts {
    fn default() -> Self {
        Self { heaps: vec![Vec::new(); Self::HEAPS] }
    }
}

impl Drafts {
    const HEAPS: usize = if cfg!(test) { 4 } else { 256 };

    pub(in crate::table) fn push(&mut self, hash: u64, entry: Entry) {
        if let Some(heap) = self.heaps.get_mut(place(hash, Self::HEAPS)) {
            // An eighth at a time: what a heap has beyond its entries adds to the peak.
            if heap.len() == heap.capacity() {
                heap.reserve_exact(8 + heap.len() / 8);
            }
            heap.push(entry);
        }
    }

    pub(in crate::table) fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.heaps.iter().flatten()
    }

    fn len(&self) -> usize {
        self.heaps.iter().map(Vec::len).sum()
    }
}

impl Filter {
    /// Bits for each hash: one in sixteen searches is in vain.
    const BITS: usize = 16;

    pub(in crate::table) fn new(hashes: &[u64]) -> Self {
        let mut filter = Self { words: vec![0; (hashes.len() * Self::BITS).div_ceil(64)].into() };
        for &hash in hashes {
            filter.add(hash);
        }
        filter
    }

    /// Adds a hash. A filter that was made for fewer hashes than it has is less of a help.
    pub(in crate::table) fn add(&mut self, hash: u64) {
        if self.words.is_empty() {
            self.words = Box::new([0]);
        }
        let word = place(hash, self.words.len());
        if let Some(word) = self.words.get_mut(word) {
            *word |= 1 << (hash & 63);
        }
    }
}

impl Page {
    fn new(entries: &[Entry], texts: &dyn Texts) -> Self {
        let count = entries.len().div_ceil(BUCKET_ENTRIES).max(1);
        let placed = Self::sorted(count, entries, texts);
        let mut words = Vec::with_capacity(count + 1 + 3 * placed.len() + FEW);
        words.resize(count + 1, 0);
        for entries in placed.chunk_by(|(one, _), (other, _)| one == other) {
            if let Some(before) = entries.first().and_then(|(bucket, _)| words.get_mut(bucket + 1)) {
                *before = small(entries.len());
            }
            write(&mut words, entries.iter().map(|(_, entry)| *entry));
        }
        let mut behind = 0;
        for before in words.iter_mut().take(count + 1) {
            behind += *before;
            *before = behind;
        }
        Self::of(words, count)
    }

    /// The page of these words.
    fn of(mut words: Vec<u32>, buckets: usize) -> Self {
        // Behind the last bucket there is enough to read as if it were full.
        words.resize(words.len() + FEW, u32::MAX);
        Self { words: words.into(), buckets }
    }

    /// The page with `added` entries; from the buckets that these fall into, `retired` ones are removed. All other
    /// buckets are copied as they are.
    fn with(&self, added: &[Entry], retired: &dyn Fn(Entry) -> bool, texts: &dyn Texts) -> Self {
        let (count, old) = (self.buckets, self.bucket(self.buckets).bounds().0);
        if old + added.len() > 2 * BUCKET_ENTRIES * count {
            let kept = self.entries().filter(|&entry| !retired(entry));
            let entries: Vec<Entry> = kept.chain(added.iter().copied()).collect();
            return Self::new(&entries, texts);
        }
        let words_of = |start: usize, end: usize| {
            let first = count + 1;
            self.words.get(first + 3 * start..first + 3 * end).unwrap_or_default()
        };
        let mut words = Vec::with_capacity(count + 1 + 3 * (old + added.len()) + FEW);
        words.extend(self.words.get(..=count).unwrap_or_default());
        let mut copied = 0;
        for added in Self::sorted(count, added, texts).chunk_by(|(one, _), (other, _)| one == other) {
            let Some(&(number, _)) = added.first() else { continue };
            let bucket = self.bucket(number);
            let (start, end) = bucket.bounds();
            let mut entries: Vec<Entry> = bucket.entries().filter(|&entry| !retired(entry)).collect();
            entries.extend(added.iter().map(|(_, entry)| entry));
            order::sort_by(&mut entries, &|one, other| Self::order(*one, *other, texts));
            words.extend(words_of(copied, start));
            write(&mut words, entries.iter().copied());
            let (before, after) = (small(end - start), small(entries.len()));
            for behind in words.iter_mut().take(count + 1).skip(number + 1) {
                *behind = *behind - before + after;
            }
            copied = end;
        }
        words.extend(words_of(copied, old));
        Self::of(words, count)
    }

    /// The entries with their buckets, sorted.
    fn sorted(count: usize, entries: &[Entry], texts: &dyn Texts) -> Vec<(usize, Entry)> {
        let bucket = |entry: Entry| place(mix(entry.sought.key(), texts.hash(entry)), count);
        let place = |entry: Entry| (bucket(entry) as u64) << 32 | u64::from(entry.sought.0);
        let mut keyed: Vec<(u64, u32)> = entries.iter().map(|&entry| place(entry)).zip(0..).collect();
        order::sort_keyed(&mut keyed);
        let entry = |(place, position): (u64, u32)| ((place >> 32) as usize, entries[position as usize]);
        let mut placed: Vec<(usize, Entry)> = keyed.into_iter().map(entry).collect();
        // What is left to compare are entries with one key and one hash, nearly always.
        for same in placed.chunk_by_mut(|(one, a), (other, b)| one == other && a.sought == b.sought) {
            order::sort_by(same, &|(_, one), (_, other)| Self::order(*one, *other, texts));
        }
        placed
    }

    /// The order in a bucket.
    fn order(one: Entry, other: Entry, texts: &dyn Texts) -> Ordering {
        let by_text = || texts.text(one).cmp(texts.text(other));
        one.sought.cmp(&other.sought).then_with(by_text).then_with(|| one.who.cmp(&other.who))
    }
}

/// Writes a bucket.
fn write(words: &mut Vec<u32>, entries: impl Iterator<Item = Entry> + Clone) {
    words.extend(entries.clone().map(|entry| entry.sought.0));
    words.extend(entries.flat_map(|entry| [entry.text, entry.who.bits()]));
}

fn small(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
