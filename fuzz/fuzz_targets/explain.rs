//! An explanation agrees with the decision and the reference, shows what is so, and asks for what is enough.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| allowhere_fuzz::judged("explain", input));
