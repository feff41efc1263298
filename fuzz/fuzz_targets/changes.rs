//! A table that follows changes decides as one that is compiled from scratch.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| allowhere_fuzz::judged("changes", input));
