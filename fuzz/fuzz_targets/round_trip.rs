//! A text without errors, printed and read again, prints the same and says the same.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| allowhere_fuzz::judged("round_trip", input));
