//! A catalogue that is read knows what it lists, changes no tree, and is not milder when it is strict.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| allowhere_fuzz::judged("catalogue", input));
