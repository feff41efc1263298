//! Where statements and groups are found by a text: one place for each key and text, and there whom it concerns.
//!
//! A hash is only a place to look: the text is always compared. Entries with one hash stand in the order of their
//! texts, so that even those which were chosen to collide are found by halving.

// Deciding cannot fail: what is out of place here is not there.
#![deny(clippy::indexing_slicing, clippy::string_slice, clippy::arithmetic_side_effects)]

// What is built is in memory, and so are the counts of it.
#[allow(clippy::indexing_slicing, clippy::arithmetic_side_effects)]
mod build;

use std::hash::Hasher;
use std::sync::Arc;

use super::volume::Who;

use build::BITS;
pub(super) use build::Drafts;

/// Entries in pages by the hash of their text, so that a change copies the pages that it touches and shares the rest.
/// The pages in chunks, since sharing each by itself takes longer: 130 µs for the 4,096 of a million statements, and
/// 30 µs with chunks of 64.
#[derive(Clone)]
pub(super) struct Index {
    chunks: Vec<Arc<[Page]>>,
    pages: usize,
}

/// Entries in buckets by their key and text, all in one piece of memory: how many entries stand before each bucket, and in
/// all; then the buckets. A bucket is what each of its entries is sought by, and behind that what each holds: a search
/// reads one or two lines of the cache.
#[derive(Clone)]
struct Page {
    words: Arc<[u32]>,
    buckets: usize,
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
pub(super) const MOST_KEYS: u32 = if cfg!(test) { 1 << 8 } else { 1 << (u32::BITS - TAG_BITS) };

/// Pages of a chunk. In unit tests fewer, so that a few thousand entries have many chunks.
const CHUNK: usize = if cfg!(test) { 4 } else { 64 };
/// How many entries are compared at once: one bucket in a hundred has more. With eight, one search in seven met more,
/// and halving took a fifth of all instructions (callgrind, workload "mix", 1,000 statements, prepared values).
const FEW: usize = 16;

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
    usize::try_from(u128::from(hash).wrapping_mul(count as u128) >> 64).unwrap_or_default()
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

    fn of(sought: Sought, held: Held) -> Self {
        let (text, who) = told(held);
        Self { sought, text, who }
    }

    pub(super) fn key(self) -> KeyId {
        self.sought.key()
    }
}

/// What an entry says beside what it is sought by.
pub(super) type Held = [u32; 2];

/// The text and the statement that an entry says.
#[inline(always)]
pub(super) fn told([text, who]: Held) -> (u32, Who) {
    (text, Who::from_bits(who))
}

/// The entries of a bucket with what was sought, as bits. A loop over each would mostly be mispredicted.
pub(super) struct Few<'i> {
    /// What the entries of the bucket hold, and what stands behind it.
    held: &'i [u32],
    bits: u32,
}

impl Few<'_> {
    const NONE: Self = Self { held: &[], bits: 0 };

    /// What the first of them holds; of none, what any entry does.
    #[inline(always)]
    pub(super) fn first(&self) -> (u32, Who) {
        let position = self.bits.trailing_zeros() as usize % FEW;
        self.held.get(position << 1..).and_then(<[u32]>::first_chunk).copied().map_or((0, Who::block_of(0)), told)
    }

    /// Those of the entries whose statements `keep` keeps. It is asked about two of them without a branch: with a branch
    /// for each, a decision met 0.6 mispredictions more (callgrind, workload "mix", 1,000 statements).
    #[inline(always)]
    pub(super) fn only(self, keep: impl Fn(Who) -> bool) -> Self {
        let lowest = |bits: u32| {
            let position = bits.trailing_zeros() as usize % FEW;
            let who = self.held.get(position << 1 | 1).copied().unwrap_or(u32::MAX);
            bits & bits.wrapping_neg() & 0_u32.wrapping_sub(u32::from(keep(Who::from_bits(who))))
        };
        let others = |bits: u32| bits & bits.wrapping_sub(1);
        let (second, mut rest) = (others(self.bits), others(others(self.bits)));
        let mut kept = lowest(self.bits) | lowest(second);
        while rest != 0 {
            kept |= lowest(rest);
            rest = others(rest);
        }
        Self { bits: kept, ..self }
    }
}

/// The texts and statements of the entries: nearly always, the text is the one that was sought.
impl Iterator for Few<'_> {
    type Item = (u32, Who);

    #[inline(always)]
    fn next(&mut self) -> Option<(u32, Who)> {
        if self.bits == 0 {
            return None;
        }
        let position = self.bits.trailing_zeros() as usize;
        self.bits &= self.bits.wrapping_sub(1);
        self.held.get(position << 1..).and_then(<[u32]>::first_chunk).copied().map(told)
    }
}

/// What the entries do not hold themselves. Taken as `dyn`: it is asked while sorting, and one compiled form will do.
pub(super) trait Texts {
    fn text(&self, entry: Entry) -> &str;

    fn hash(&self, entry: Entry) -> u64 {
        hash(self.text(entry).as_bytes())
    }
}

impl Index {
    /// The page that texts with this hash fall into.
    #[inline(always)]
    fn page(&self, hash: u64) -> Option<&Page> {
        let page = place(hash, self.pages);
        self.chunks.get(page / CHUNK)?.get(page % CHUNK)
    }

    /// Where all entries under `key` and a text with this hash stand, and perhaps others.
    #[inline(always)]
    pub(super) fn bucket(&self, key: KeyId, hash: u64) -> Option<Bucket<'_>> {
        let page = self.page(hash)?;
        Some(Bucket { page, number: place(mix(key, hash), page.buckets) })
    }

    /// The entries of the page that texts with this hash fall into.
    pub(super) fn near(&self, hash: u64) -> impl Iterator<Item = Entry> {
        self.page(hash).into_iter().flat_map(Page::entries)
    }

    pub(super) fn bytes(&self) -> usize {
        /// With the counters of what is shared.
        const PAGE_BYTES: usize = size_of::<Page>() + 2 * size_of::<usize>();
        let pages = self.chunks.iter().flat_map(|chunk| chunk.iter()).map(|page| size_of_val(&*page.words));
        pages.sum::<usize>().saturating_add(self.pages.saturating_mul(PAGE_BYTES))
    }
}

/// A set of hashes that may seem to have others, too: a look at one word instead of a search.
#[derive(Clone, Default)]
pub(super) struct Filter {
    words: Box<[u64]>,
}

impl Filter {
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
    /// Where the words of an entry and of those behind it begin. A page has fewer entries than memory has words.
    #[inline(always)]
    fn word(&self, entry: usize) -> usize {
        self.buckets.wrapping_add(1).wrapping_add(entry.wrapping_mul(3))
    }

    #[inline(always)]
    fn bucket(&self, number: usize) -> Bucket<'_> {
        Bucket { page: self, number }
    }

    fn entries(&self) -> impl Iterator<Item = Entry> {
        (0..self.buckets).flat_map(|number| self.bucket(number).entries())
    }
}

/// Which of the words are equal to `sought`, as bits. Not in line, where nothing is compared four at a time.
#[inline(never)]
fn equal(words: &[u32; FEW], sought: u32) -> u32 {
    // Four sums, so that four words are compared by one instruction.
    let mut sums = [0; 4];
    for (four, bits) in words.as_chunks::<4>().0.iter().zip(BITS.as_chunks::<4>().0) {
        for ((word, bit), sum) in four.iter().zip(bits).zip(&mut sums) {
            *sum |= if *word == sought { *bit } else { 0 };
        }
    }
    sums.iter().fold(0, |bits, sum| bits | sum)
}

/// A bucket of a page. Its bounds and its entries are two reads, the second of which waits for the first.
#[derive(Clone, Copy)]
pub(super) struct Bucket<'i> {
    page: &'i Page,
    number: usize,
}

impl<'i> Bucket<'i> {
    /// The entries with what is sought; `None` if there are more in the bucket than are compared at once.
    #[inline(always)]
    pub(super) fn few(self, key: KeyId, hash: u64) -> Option<Few<'i>> {
        let words = &self.page.words;
        let (start, end) = self.bounds();
        let count = end.wrapping_sub(start);
        if count > FEW {
            return None;
        }
        let first = self.page.word(start);
        let held = words.get(first.wrapping_add(count)..);
        let few = words.get(first..).and_then(<[u32]>::first_chunk::<FEW>);
        let (Some(few), Some(held)) = (few, held) else { return Some(Few::NONE) };
        let bits = equal(few, Sought::new(key, hash).0);
        // What stands behind these is something else.
        Some(Few { held, bits: bits & !(u32::MAX << count) })
    }

    /// What the entries under exactly this text hold, sorted by whom they concern. Found by halving, however many there
    /// are.
    pub(super) fn under(self, key: KeyId, hash: u64, text: &str, texts: &dyn Texts) -> &'i [Held] {
        let sought = Sought::new(key, hash);
        let (all, held) = self.parts();
        let first = all.partition_point(|&word| word < sought.0);
        let behind = all.partition_point(|&word| word <= sought.0);
        let same = held.get(first..behind).unwrap_or_default();
        let text_of = |held: &Held| texts.text(Entry::of(sought, *held));
        let (_, same) = same.split_at(same.partition_point(|held| text_of(held) < text));
        let count = same.partition_point(|held| text_of(held) == text);
        same.get(..count).unwrap_or_default()
    }

    /// What the entries are sought by, and what they hold.
    fn parts(self) -> (&'i [u32], &'i [Held]) {
        let (start, end) = self.bounds();
        let words = self.page.words.get(self.page.word(start)..self.page.word(end)).unwrap_or_default();
        // Of three words, one is what an entry is sought by.
        let (sought, held) = words.split_at(words.len() / 3);
        (sought, held.as_chunks().0)
    }

    fn entries(self) -> impl Iterator<Item = Entry> {
        let (sought, held) = self.parts();
        sought.iter().zip(held).map(|(&sought, &held)| Entry::of(Sought(sought), held))
    }

    /// Any bits of where the entries stand: they are read for the sake of reading.
    #[inline(always)]
    pub(super) fn beginning(self) -> u32 {
        let (start, end) = self.bounds();
        let word = |entry: usize| self.page.words.get(self.page.word(entry)).copied().unwrap_or_default();
        word(start) ^ word(end)
    }

    #[inline(always)]
    pub(super) fn bounds(self) -> (usize, usize) {
        match self.page.words.get(self.number..).and_then(<[u32]>::first_chunk) {
            Some(&[start, end]) => (start as usize, end as usize),
            None => (0, 0),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Drafts, Entry, Filter, Index, KeyId, TAG_BITS, Texts, hash, mix, place};
    use crate::ast::Effect;
    use crate::table::shape::table_of;
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
            let bucket = index.bucket(one, HASH).expect("a page");
            assert!(bucket.few(one, HASH).is_none());
            let found = bucket.under(one, HASH, &texts.0[text], &texts);
            assert_eq!(found.iter().map(|[text, _]| *text as usize).collect::<Vec<_>>(), [text]);
        }
        assert!(index.bucket(one, HASH).expect("a page").under(one, HASH, "100000", &texts).is_empty());
        let bucket = index.bucket(other, HASH).expect("a page");
        let few = bucket.few(other, HASH).expect("a bucket of its own");
        assert_eq!(few.map(|(text, _)| text).collect::<Vec<_>>(), [5, 70_000]);
        assert_eq!(bucket.under(other, HASH, "000005", &texts).len(), 1);
    }

    #[test]
    fn many_entries_under_one_text_stand_in_the_order_of_their_blocks() {
        let texts = Colliding(vec!["a".to_owned()]);
        let mut drafts = Drafts::default();
        for block in (0..10_000).rev() {
            drafts.push(HASH, Entry::new(KeyId(0), HASH, 0, Who::new(block, 0, Effect::Allow, false)));
        }
        let index = Index::new(drafts, &texts);
        let found = index.bucket(KeyId(0), HASH).expect("a page").under(KeyId(0), HASH, "a", &texts);
        assert!(found.len() == 10_000 && found.is_sorted_by_key(|[_, who]| *who));
        // The buckets beside it are not read through.
        assert!(index.bucket(KeyId(1), HASH).expect("a page").few(KeyId(1), HASH).is_some());
    }

    /// Texts with their own hashes.
    struct Apart(Vec<String>);

    impl Texts for Apart {
        fn text(&self, entry: Entry) -> &str {
            &self.0[entry.text as usize]
        }
    }

    /// Texts with hashes of which only the high bits, which choose the bucket, differ.
    struct Alike(String);

    impl Texts for Alike {
        fn text(&self, _: Entry) -> &str {
            &self.0
        }

        fn hash(&self, entry: Entry) -> u64 {
            u64::from(entry.text).wrapping_mul(0x9e37_79b9_7f4a_7c15) << TAG_BITS | 5
        }
    }

    /// Entries that seem to be equal stay in their buckets.
    #[test]
    fn what_is_alike_is_found_in_its_bucket() {
        let (key, texts) = (KeyId(1), Alike(String::new()));
        let entry = |text: u32| {
            let hash = texts.hash(Entry::new(key, 0, text, Who::block_of(0)));
            // The later ones first, should they be sorted by what they concern.
            (hash, Entry::new(key, hash, text, Who::new(1_000 - text, 0, Effect::Deny, false)))
        };
        let mut drafts = Drafts::default();
        (0..500).map(entry).for_each(|(hash, entry)| drafts.push(hash, entry));
        let index = Index::new(drafts, &texts);
        for text in 0..500 {
            let (hash, entry) = entry(text);
            let bucket = index.bucket(key, hash).expect("a page");
            let found = bucket.under(key, hash, "", &texts);
            assert!(found.iter().any(|[_, who]| *who == entry.who.bits()), "{text}");
        }
    }

    /// A text that is sought as another is, in the midst of its statements, which are too many to be compared at once.
    #[test]
    fn a_table_keeps_texts_apart_that_are_sought_alike() {
        let compiled = |texts: &[&str]| {
            let statements = texts.iter().map(|text| format!("ALLOW a:b:c WHERE d:e = \"{text}\";"));
            table_of(&[&statements.collect::<String>()])
        };
        let mut texts = ["x"; 21];
        let key = compiled(&texts).permissions[0].keys[0].id;
        let place_of = |text: &str| {
            let hash = hash(text.as_bytes());
            (hash & ((1 << TAG_BITS) - 1), place(mix(key, hash), 3))
        };
        let alike =
            (0..1_000_000).map(|number| number.to_string()).find(|text| place_of(text) == place_of("x")).expect("many");
        texts[10] = &alike;
        let table = compiled(&texts);
        let bucket = |text: &str| table.equal.bucket(key, hash(text.as_bytes())).expect("a page");
        assert_eq!(bucket("x").bounds(), bucket(&alike).bounds());
        assert!(bucket("x").few(key, hash(b"x")).is_none());
        let found = |text: &str| bucket(text).under(key, hash(text.as_bytes()), text, &table.volumes).len();
        assert_eq!((found("x"), found(&alike)), (20, 1));
    }

    /// As many pages as heaps, fewer, and more, in one chunk and in many: here heaps, chunks and pages are smaller than
    /// elsewhere.
    #[test]
    fn every_entry_is_found_however_many_there_are() {
        let texts = Apart((0..30_000).map(|number| format!("text {number}")).collect());
        let who = |text: u32| Who::new(text % 1000, text % 3, Effect::Deny, text.is_multiple_of(2));
        let drafts_of = |numbers: std::ops::Range<u32>| {
            let mut drafts = Drafts::default();
            for text in numbers {
                let hash = hash(texts.0[text as usize].as_bytes());
                drafts.push(hash, Entry::new(KeyId(text % 5), hash, text, who(text)));
            }
            drafts
        };
        for count in [0, 1, 64, 68, 256, 1_024, 10_000, 30_000] {
            let (kept, new) = (count - count / 10, count / 20);
            let index = Index::new(drafts_of(0..count - new), &texts);
            // The changed index has no entries beyond those that are kept in the pages of the new ones.
            let is_gone = |entry: Entry| (kept..count - new).contains(&entry.text);
            let changed = index.with(&drafts_of(kept..count), &is_gone, &texts);
            for (index, end) in [(index, count - new), (changed, count)] {
                for text in 0..count {
                    let name = &texts.0[text as usize];
                    let (key, hash) = (KeyId(text % 5), hash(name.as_bytes()));
                    let bucket = index.bucket(key, hash).expect("a page");
                    let expected = if text < end { vec![(text, who(text).bits())] } else { vec![] };
                    let found: Vec<_> =
                        bucket.under(key, hash, name, &texts).iter().map(|&[text, who]| (text, who)).collect();
                    assert_eq!(found, expected, "{name} of {count}");
                    if let Some(few) = bucket.few(key, hash) {
                        let few = few.filter(|(found, _)| *found == text);
                        let few: Vec<_> = few.map(|(text, who)| (text, who.bits())).collect();
                        assert_eq!(few, expected, "{name} of {count}");
                    }
                    let other = KeyId((text + 1) % 5);
                    let bucket = index.bucket(other, hash).expect("a page");
                    assert!(bucket.under(other, hash, name, &texts).is_empty(), "{name} of {count}");
                }
            }
        }
    }

    /// A search is quick because texts and keys spread over pages, buckets and tags, and a filter has few in vain.
    #[test]
    fn texts_and_keys_are_spread() {
        const PLACES: usize = 64;
        let hashes: Vec<u64> = (0..6_400).map(|number| hash(format!("text {number}").as_bytes())).collect();
        let is_spread = |places: &mut dyn Iterator<Item = usize>| {
            let mut counts = [0; PLACES];
            places.for_each(|place| counts[place] += 1);
            assert!(counts.iter().all(|count| (50..200).contains(count)), "{counts:?}");
        };
        is_spread(&mut hashes.iter().map(|&hash| place(hash, PLACES)));
        is_spread(&mut hashes.iter().map(|&hash| place(mix(KeyId(3), hash), PLACES)));
        for hash in [HASH, 0, u64::MAX] {
            is_spread(&mut (0..6_400).map(|key| place(mix(KeyId(key), hash), PLACES)));
        }
        let entries: Vec<Entry> = hashes.iter().map(|&hash| Entry::new(KeyId(9), hash, 0, Who::block_of(0))).collect();
        assert!(entries.iter().all(|entry| entry.key() == KeyId(9)));
        is_spread(&mut entries.iter().map(|entry| (entry.sought.0 & ((1 << TAG_BITS) - 1)) as usize % PLACES));
        let filter = Filter::new(&hashes[..1_000]);
        assert!(hashes[..1_000].iter().all(|&hash| filter.may_have(hash)));
        let in_vain = hashes[1_000..].iter().filter(|&&hash| filter.may_have(hash)).count();
        assert!(in_vain * 8 < hashes.len(), "{in_vain} of {}", hashes.len() - 1_000);
    }
}
