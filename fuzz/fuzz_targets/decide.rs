//! The table answers as the reference does, and names a statement that decided.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| allowhere_fuzz::judged("decide", input));
