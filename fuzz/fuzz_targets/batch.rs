//! Requests in a batch are decided as one at a time, and as the reference answers.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| allowhere_fuzz::judged("batch", input));
