//! No text makes reading or checking panic, and every span lies in its text, on character boundaries.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| allowhere_fuzz::judged("parse", input));
