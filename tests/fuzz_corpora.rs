//! Every input that the fuzzers keep passes its judge, without a fuzzer and without a nightly compiler.

mod asking;
#[path = "changes/sequence.rs"]
mod changing;
mod counting;
#[path = "expand/world.rs"]
mod expanding;
#[path = "explain/laws.rs"]
mod explaining;
#[path = "../fuzz/judges/mod.rs"]
mod judges;
#[path = "fuzz_corpora/replay.rs"]
mod replay;
// The properties use the rest.
#[allow(dead_code)]
mod reference;
