//! A text without errors, formatted, has the same tree and the same comments, and is its own canonical form.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| allowhere_fuzz::judged("format", input));
