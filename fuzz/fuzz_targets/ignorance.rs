//! What a request leaves out never grants.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| allowhere_fuzz::judged("ignorance", input));
