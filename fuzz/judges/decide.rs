//! The table answers as the reference does, and names a statement that decided.

use super::agree;
use crate::reference::generate::Seed;

/// The questions to each world.
const QUESTIONS: usize = 256;

pub(crate) fn decide(input: &[u8]) {
    let seed = Seed::of_bytes(input, QUESTIONS);
    let world = seed.world();
    agree(&world, &seed.questions_about(&world));
}
