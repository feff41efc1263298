//! A byte range in a source text.

/// A range of bytes in the text it was read from: `start` is the first byte, `end` the one behind the last.
///
/// Both always lie on character boundaries of that text. An empty span points between two bytes: where something is
/// missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    start: u32,
    end: u32,
}

impl Span {
    /// The span from byte `start` to the byte before `end`.
    ///
    /// Texts are at most 1 MiB long, so an offset beyond `u32` cannot come from one; it is cut to `u32::MAX`.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        let cut = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        Self { start: cut(start), end: cut(end.max(start)) }
    }

    /// The span between two offsets that are in order.
    pub(crate) fn between(start: u32, end: u32) -> Self {
        debug_assert!(start <= end, "a span does not end before it starts");
        Self { start, end }
    }

    /// An empty span at `offset`.
    #[must_use]
    pub fn at(offset: usize) -> Self {
        Self::new(offset, offset)
    }

    /// The first byte.
    #[must_use]
    pub fn start(self) -> usize {
        self.start as usize
    }

    /// The byte behind the last.
    #[must_use]
    pub fn end(self) -> usize {
        self.end as usize
    }

    /// From the start of this span to the end of `other`.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { start: self.start, end: other.end.max(self.start) }
    }

    /// From the start of this span to the end of `other`, which lies in it.
    #[cfg(feature = "author")]
    pub(crate) fn upto(self, other: Self) -> Self {
        Self { start: self.start, end: other.end.clamp(self.start, self.end.max(self.start)) }
    }

    /// Whether `other` lies in this span.
    pub(crate) fn holds(self, other: Self) -> bool {
        self.start <= other.start && other.end <= self.end
    }

    /// The line and the column where the span starts in `source`, both from 1.
    ///
    /// A line ends at LF; a column counts Unicode scalar values.
    #[must_use]
    pub fn line_column(self, source: &str) -> (usize, usize) {
        let before = source.get(..self.start()).unwrap_or(source);
        let line = before.bytes().filter(|&byte| byte == b'\n').count() + 1;
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        (line, before.get(line_start..).unwrap_or("").chars().count() + 1)
    }
}
