//! Where statements and groups are found by a text: one place for each key and text, and there whom it concerns.
//!
//! A hash is only a place to look: the text is always compared. Entries with one hash stand in the order of their
//! texts, so that even those which were chosen to collide are found by halving.

use std::cmp::Ordering;
use std::hash::Hasher;
use std::sync::Arc;

use super::volume::Who;
use crate::order;

/// Entries in pages by the hash of their text, so that a change copies the pages that it touches and shares the rest.
#[derive(Clone)]
pub(super) struct Index {
    pages: Vec<Arc<Page>>,
}

/// Entries in buckets by their key and text.
struct Page {
    /// Where each bucket begins, and the end of the last.
    starts: Box<[u32]>,
    entries: Box<[Entry]>,
}

/// Under a key and a text: a statement, or the block of a group.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) sought: Sought,
    /// A text of the volume that the block is in.
    pub(super) text: u32,
    pub(super) who: Who,
}

/// What is compared first: the key, and bits of the hash that the place does not tell.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Sought(u32);

/// The number of a key.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub(super) struct KeyId(pub(super) u32);

const TAG_BITS: u32 = 12;
/// How many keys a table can number; a repository with more is refused.
pub(super) const MOST_KEYS: u32 = 1 << (u32::BITS - TAG_BITS);

/// Entries of a page: as many as are copied in about two microseconds.
const PAGE_ENTRIES: usize = 1024;
/// Entries of a bucket: a bucket of 12-byte entries is about one line of the cache.
const BUCKET_ENTRIES: usize = 5;
/// From how many entries on halving beats looking at each.
const FEW: usize = 8;

/// The hash of a text, the same in every table.
pub(super) fn hash(text: &[u8]) -> u64 {
    static STATE: ahash::RandomState = super::SEEDS;
    let mut hasher = std::hash::BuildHasher::build_hasher(&STATE);
    hasher.write(text);
    hasher.finish()
}

impl Sought {
    fn new(key: KeyId, hash: u64) -> Self {
        // The low bits: the page is chosen by the high ones.
        let tag = u32::try_from(hash & ((1 << TAG_BITS) - 1)).unwrap_or_default();
        Self(key.0 << TAG_BITS | tag)
    }

    fn key(self) -> KeyId {
        KeyId(self.0 >> TAG_BITS)
    }
}

/// Which of `count` places a hash falls into, by its high bits.
#[inline(always)]
pub(super) fn place(hash: u64, count: usize) -> usize {
    usize::try_from((u128::from(hash) * count as u128) >> 64).unwrap_or_default()
}

/// Mixes the key into the hash of the text.
#[inline(always)]
fn mix(key: KeyId, hash: u64) -> u64 {
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    (hash ^ u64::from(key.0).wrapping_mul(ODD)).wrapping_mul(ODD)
}

impl Entry {
    pub(super) fn new(key: KeyId, hash: u64, text: u32, who: Who) -> Self {
        Self { sought: Sought::new(key, hash), text, who }
    }

    pub(super) fn key(self) -> KeyId {
        self.sought.key()
    }
}

/// Where all entries stand that a search is for, and perhaps others.
#[derive(Clone, Copy)]
pub(super) enum Found<'i> {
    /// Few, those of them with what was sought as bits. A loop over each would mostly be mispredicted.
    Few(&'i [Entry; FEW], u32),
    /// So many that halving beats looking at each.
    Crowd(Sought, &'i [Entry]),
    None,
}

impl<'i> Found<'i> {
    /// The entries with what was sought: nearly always under the text that was.
    #[inline(always)]
    pub(super) fn few(self) -> Few<'i> {
        match self {
            Found::Few(entries, sought) => Few { entries, sought },
            Found::Crowd(..) | Found::None => Few { entries: &NOTHING, sought: 0 },
        }
    }

    /// Of a crowd, those under exactly this text, sorted by whom they concern.
    pub(super) fn crowd(self, text: &str, texts: &dyn Texts) -> &'i [Entry] {
        let Found::Crowd(sought, entries) = self else { return &[] };
        let place = |entry: Entry| (entry.sought, texts.text(entry));
        let start = entries.partition_point(|&entry| place(entry) < (sought, text));
        let (_, entries) = entries.split_at(start);
        let end = entries.partition_point(|&entry| place(entry) <= (sought, text));
        entries.get(..end).unwrap_or_default()
    }
}

/// Entries of a bucket, those that matter as bits.
pub(super) struct Few<'i> {
    entries: &'i [Entry; FEW],
    sought: u32,
}

impl Iterator for Few<'_> {
    type Item = Entry;

    #[inline(always)]
    fn next(&mut self) -> Option<Entry> {
        if self.sought == 0 {
            return None;
        }
        let position = self.sought.trailing_zeros() as usize;
        self.sought &= self.sought - 1;
        self.entries.get(position).copied()
    }
}

/// What stands where nothing does.
const NOTHING: [Entry; FEW] = [Entry { sought: Sought(u32::MAX), text: 0, who: Who::NOBODY }; FEW];

/// What the entries do not hold themselves. Taken as `dyn`: it is asked while sorting, and one compiled form will do.
pub(super) trait Texts {
    fn text(&self, entry: Entry) -> &str;

    fn hash(&self, entry: Entry) -> u64 {
        hash(self.text(entry).as_bytes())
    }
}

impl Index {
    /// Builds the pages from `drafts`, which are given up one by one: what is sorted is not held twice.
    pub(super) fn new(drafts: Drafts, texts: &dyn Texts) -> Self {
        let count = drafts.len().div_ceil(PAGE_ENTRIES).max(1).next_power_of_two();
        let mut pages = Vec::with_capacity(count);
        let mut page = Vec::new();
        let heaps = drafts.heaps.len();
        for (heap, mut drafts) in drafts.heaps.into_iter().enumerate() {
            if count <= heaps {
                // A page takes several heaps.
                page.append(&mut drafts);
                if (heap + 1) % (heaps / count) == 0 {
                    pages.push(Arc::new(Page::new(&page, texts)));
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
                pages.push(Arc::new(Page::new(&share, texts)));
            }
        }
        Self { pages }
    }

    /// The index with `added` entries; from the pages that these fall into, `retired` ones are removed.
    pub(super) fn with(&self, added: &Drafts, retired: &dyn Fn(Entry) -> bool, texts: &dyn Texts) -> Self {
        let page_of = |entry: &Entry| place(texts.hash(*entry), self.pages.len());
        let mut added: Vec<Entry> = added.iter().copied().collect();
        order::sort_by(&mut added, &|one, other| page_of(one).cmp(&page_of(other)));
        let mut pages = self.pages.clone();
        for added in added.chunk_by(|one, other| page_of(one) == page_of(other)) {
            let Some(page) = added.first().and_then(|entry| pages.get_mut(page_of(entry))) else { continue };
            *page = Arc::new(page.with(added, retired, texts));
        }
        Self { pages }
    }

    /// Where those under `key` and a text with this hash stand.
    #[inline(always)]
    pub(super) fn bucket(&self, key: KeyId, hash: u64) -> Option<Bucket<'_>> {
        let page = self.pages.get(place(hash, self.pages.len()))?;
        Some(Bucket { page, number: place(mix(key, hash), page.starts.len().wrapping_sub(1)) })
    }

    /// Where those under `key` and a text with this hash stand, and perhaps others.
    #[inline(always)]
    pub(super) fn find(&self, key: KeyId, hash: u64) -> Found<'_> {
        let Some(bucket) = self.bucket(key, hash) else { return Found::None };
        let (start, end) = bucket.bounds();
        let sought = Sought::new(key, hash);
        let count = end.wrapping_sub(start);
        let Some(entries) = bucket.page.entries.get(start..).and_then(<[Entry]>::first_chunk) else {
            return Found::None;
        };
        if count > FEW {
            return bucket.page.entries.get(start..end).map_or(Found::None, |entries| Found::Crowd(sought, entries));
        }
        let mut found = 0;
        for (position, entry) in entries.iter().enumerate() {
            found |= u32::from(entry.sought == sought) << position;
        }
        // What stands behind the bucket is of another one.
        Found::Few(entries, found & ((1 << count) - 1))
    }

    /// The entries of the page that texts with this hash fall into.
    pub(super) fn near(&self, hash: u64) -> impl Iterator<Item = &Entry> {
        self.pages.get(place(hash, self.pages.len())).into_iter().flat_map(|page| page.entries())
    }

    pub(super) fn bytes(&self) -> usize {
        let pages = self.pages.iter().map(|page| size_of_val(&*page.starts) + size_of_val(&*page.entries));
        pages.sum::<usize>() + self.pages.len() * (size_of::<Page>() + 3 * size_of::<usize>())
    }
}

/// Entries on their way into an index, in heaps by the first bits of their hashes: sorting all at once takes longer.
pub(super) struct Drafts {
    heaps: Vec<Vec<Entry>>,
}

impl Default for Drafts {
    fn default() -> Self {
        Self { heaps: vec![Vec::new(); Self::HEAPS] }
    }
}

impl Drafts {
    const HEAPS: usize = 256;

    pub(super) fn push(&mut self, hash: u64, entry: Entry) {
        if let Some(heap) = self.heaps.get_mut(place(hash, Self::HEAPS)) {
            // A quarter at a time: what a heap has beyond its entries adds to the peak.
            if heap.len() == heap.capacity() {
                heap.reserve_exact(8 + heap.len() / 4);
            }
            heap.push(entry);
        }
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = &Entry> {
        self.heaps.iter().flatten()
    }

    fn len(&self) -> usize {
        self.heaps.iter().map(Vec::len).sum()
    }
}

/// A set of hashes that may seem to have others, too: a look at one word instead of a search.
#[derive(Clone, Default)]
pub(super) struct Filter {
    words: Box<[u64]>,
}

impl Filter {
    /// Bits for each hash: one in sixteen searches is in vain.
    const BITS: usize = 16;

    pub(super) fn new(hashes: &[u64]) -> Self {
        let mut filter = Self { words: vec![0; (hashes.len() * Self::BITS).div_ceil(64)].into() };
        for &hash in hashes {
            filter.add(hash);
        }
        filter
    }

    /// Adds a hash. A filter that was made for fewer hashes than it has is less of a help.
    pub(super) fn add(&mut self, hash: u64) {
        if self.words.is_empty() {
            self.words = Box::new([0]);
        }
        let word = place(hash, self.words.len());
        if let Some(word) = self.words.get_mut(word) {
            *word |= 1 << (hash & 63);
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    #[inline(always)]
    pub(super) fn may_have(&self, hash: u64) -> bool {
        self.words.get(place(hash, self.words.len())).is_some_and(|word| word >> (hash & 63) & 1 == 1)
    }

    pub(super) fn bytes(&self) -> usize {
        size_of_val(&*self.words)
    }
}

impl Page {
    fn new(entries: &[Entry], texts: &dyn Texts) -> Self {
        let count = entries.len().div_ceil(BUCKET_ENTRIES).max(1);
        Self::of(count, Self::sorted(count, entries, texts).into_iter())
    }

    /// The page with `added` entries; from the buckets that these fall into, `retired` ones are removed. All other
    /// buckets are copied as they are.
    fn with(&self, added: &[Entry], retired: &dyn Fn(Entry) -> bool, texts: &dyn Texts) -> Self {
        let count = self.starts.len().saturating_sub(1);
        if self.entries().len() + added.len() > 2 * BUCKET_ENTRIES * count {
            let kept = self.entries().iter().filter(|&&entry| !retired(entry));
            let entries: Vec<Entry> = kept.chain(added).copied().collect();
            return Self::new(&entries, texts);
        }
        let added = Self::sorted(count, added, texts);
        let mut entries: Vec<Entry> = Vec::with_capacity(self.entries.len() + added.len());
        let mut starts = self.starts.clone();
        let mut copied = 0;
        for added in added.chunk_by(|(one, _), (other, _)| one == other) {
            let Some(&(number, _)) = added.first() else { continue };
            let (start, end) = Bucket { page: self, number }.bounds();
            entries.extend(self.entries.get(copied..start).unwrap_or_default());
            let first = entries.len();
            entries.extend(self.entries.get(start..end).into_iter().flatten().filter(|&&entry| !retired(entry)));
            entries.extend(added.iter().map(|(_, entry)| entry));
            if let Some(bucket) = entries.get_mut(first..) {
                order::sort_by(bucket, &|one, other| Self::order(*one, *other, texts));
            }
            let behind = u32::try_from(entries.len()).unwrap_or(u32::MAX);
            let old_end = u32::try_from(end).unwrap_or(u32::MAX);
            for (start, old) in starts.iter_mut().zip(&self.starts).skip(number + 1) {
                *start = *old - old_end + behind;
            }
            copied = end;
        }
        entries.extend(self.entries.get(copied..).unwrap_or_default());
        Self { starts, entries: entries.into() }
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

    fn of(count: usize, placed: impl ExactSizeIterator<Item = (usize, Entry)>) -> Self {
        let mut starts = Vec::with_capacity(count + 1);
        let mut entries = Vec::with_capacity(placed.len() + FEW);
        for (bucket, entry) in placed {
            let position = u32::try_from(entries.len()).unwrap_or(u32::MAX);
            while starts.len() <= bucket {
                starts.push(position);
            }
            entries.push(entry);
        }
        starts.resize(count + 1, u32::try_from(entries.len()).unwrap_or(u32::MAX));
        // Behind the last bucket there is enough to read as if it were full.
        entries.extend(NOTHING);
        Self { starts: starts.into(), entries: entries.into() }
    }
}

impl Page {
    /// The entries of all buckets.
    fn entries(&self) -> &[Entry] {
        self.entries.get(..self.entries.len() - FEW).unwrap_or_default()
    }
}

/// A bucket of a page. Its bounds and its entries are two reads, the second of which waits for the first.
#[derive(Clone, Copy)]
pub(super) struct Bucket<'i> {
    page: &'i Page,
    number: usize,
}

impl Bucket<'_> {
    #[inline(always)]
    pub(super) fn bounds(self) -> (usize, usize) {
        let starts = &self.page.starts;
        match (starts.get(self.number), starts.get(self.number + 1)) {
            (Some(&start), Some(&end)) => (start as usize, end as usize),
            _ => (0, 0),
        }
    }

    /// Any bits of the first entry: they are read for the sake of reading.
    #[inline(always)]
    pub(super) fn first(self, bounds: (usize, usize)) -> u32 {
        self.page.entries.get(bounds.0).map_or(0, |entry| entry.text)
    }
}

#[cfg(test)]
mod tests {
    use super::{Drafts, Entry, Found, Index, KeyId, Texts};
    use crate::ast::Effect;
    use crate::table::volume::Who;

    /// Texts that all have one hash, as if they were chosen for it.
    struct Colliding(Vec<String>);

    impl Texts for Colliding {
        fn text(&self, entry: Entry) -> &str {
            &self.0[entry.text as usize]
        }

        fn hash(&self, _: Entry) -> u64 {
            HASH
        }
    }

    const HASH: u64 = 0x0123_4567_89ab_cdef;

    fn drafts(texts: impl Iterator<Item = u32>, key: KeyId) -> Drafts {
        let mut drafts = Drafts::default();
        for text in texts {
            drafts.push(HASH, Entry::new(key, HASH, text, Who::new(text % 1000, 0, Effect::Allow, false)));
        }
        drafts
    }

    #[test]
    fn what_collides_is_found_by_halving() {
        let texts = Colliding((0..100_000).map(|number| format!("{number:06}")).collect());
        let (one, other) = (KeyId(1), KeyId(2));
        let index = Index::new(drafts((0..100_000).rev(), one), &texts);
        let index = index.with(&drafts([5, 70_000].into_iter(), other), &|_| false, &texts);
        for text in [0, 5, 999, 70_000, 99_999] {
            let found = index.find(one, HASH).crowd(&texts.0[text], &texts);
            assert_eq!(found.iter().map(|entry| entry.text as usize).collect::<Vec<_>>(), [text]);
        }
        assert!(index.find(one, HASH).crowd("100000", &texts).is_empty());
        let found: Vec<u32> = match index.find(other, HASH) {
            Found::Few(..) => index.find(other, HASH).few().map(|entry| entry.text).collect(),
            found @ (Found::Crowd(..) | Found::None) => {
                found.crowd("000005", &texts).iter().map(|entry| entry.text).collect()
            }
        };
        assert!(found.contains(&5), "{found:?}");
    }

    #[test]
    fn many_entries_under_one_text_stand_in_the_order_of_their_blocks() {
        let texts = Colliding(vec!["a".to_owned()]);
        let mut drafts = Drafts::default();
        for block in (0..10_000).rev() {
            drafts.push(HASH, Entry::new(KeyId(0), HASH, 0, Who::new(block, 0, Effect::Allow, false)));
        }
        let index = Index::new(drafts, &texts);
        let found = index.find(KeyId(0), HASH).crowd("a", &texts);
        assert!(found.len() == 10_000 && found.is_sorted_by_key(|entry| entry.who));
        // The buckets beside it are not read through.
        assert!(matches!(index.find(KeyId(1), HASH), Found::Few(..) | Found::None));
    }
}
