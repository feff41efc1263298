//! A string with templates stands for what the reference makes of it: parameters, the level, the user and each group.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| allowhere_fuzz::judged("templates", input));
