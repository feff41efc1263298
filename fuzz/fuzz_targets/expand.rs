//! What `expand` prints for each group decides as the repository does.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| allowhere_fuzz::judged("expand", input));
