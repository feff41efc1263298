//! What is put right leaves nothing certain over, makes no error where there was none, and says what it changed.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| allowhere_fuzz::judged("fix", input));
