//! Whatever the strings, every operator holds for a value as the reference says, alone and in a list.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| allowhere_fuzz::judged("strings", input));
