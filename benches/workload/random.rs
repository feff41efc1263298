//! Numbers from a seed.

/// Splitmix64: every state gives a number, and a seed always gives the same ones.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Numbers of their own, so that what is drawn from them moves nothing that is drawn from these.
    pub(crate) fn fork(&mut self) -> Self {
        Self(self.next())
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `limit - 1`.
    pub(crate) fn below(&mut self, limit: usize) -> usize {
        // The upper half of the product is below the limit.
        let product = u128::from(self.next()) * limit as u128;
        usize::try_from(product >> 64).expect("it is below a usize")
    }

    /// `true` in `chance` of a hundred cases.
    pub(crate) fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    /// One of `items`.
    pub(crate) fn one_of<'i, T>(&mut self, items: &'i [T]) -> &'i T {
        &items[self.below(items.len())]
    }

    /// `count` different numbers below `limit`, in addition to `numbers`.
    pub(crate) fn distinct(&mut self, mut numbers: Vec<usize>, count: usize, limit: usize) -> Vec<usize> {
        while numbers.len() < count {
            let number = self.below(limit);
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
        numbers
    }
}
