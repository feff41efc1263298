//! A document that is read, written and read again says the same; what can be compiled can be expanded; nothing panics.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| allowhere_fuzz::judged("documents", input));
