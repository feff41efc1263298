//! Whatever its text, a boundary only narrows, and narrows as the reference says.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| allowhere_fuzz::judged("boundary", input));
