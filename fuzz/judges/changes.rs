//! A table that follows changes decides as one that is compiled from scratch.

use super::count;
use crate::changing::{Tally, sequence};
use crate::reference::generate::Seed;

/// At the beginning of the input, the dice of the changes; the rest is a world and what is taken from another.
const DICE: usize = 16;
const QUESTIONS: usize = 16;

pub(crate) fn changes(input: &[u8]) {
    let (dice, worlds) = input.split_at(DICE.min(input.len()));
    let (one, other) = worlds.split_at(worlds.len() / 2);
    let seeds = [one, other].map(|bytes| Seed::of_bytes(bytes, QUESTIONS));
    let dice: Vec<u32> = dice.iter().copied().map(u32::from).collect();
    let mut tally = Tally::default();
    if let Err(difference) = sequence(&seeds, &dice, &mut tally) {
        unreachable!("{difference}");
    }
    count(tally.questions);
}
