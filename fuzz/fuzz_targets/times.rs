//! What is read as a date, a time or an instant is one, and time conditions hold as the reference says.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| allowhere_fuzz::judged("times", input));
