//! Reading policy texts, per statement: the tokens alone, and the tree built and dropped.

// The lexer is no part of the library's face, and measuring it is no reason to make it one: this bench compiles the file
// of its own, and what that file names.
#[allow(dead_code, unused_imports)]
#[path = "../src/shown.rs"]
mod shown;
#[allow(dead_code)]
#[path = "../src/syntax/token.rs"]
mod token;
mod workload;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};
use logos::Logos;
use token::Token;
use workload::{Mix, SIZES};

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("read");
    group.sampling_mode(SamplingMode::Flat).sample_size(20);
    for size in SIZES {
        let mix = Mix::new(size);
        let bytes: usize = mix.texts().map(str::len).sum();
        println!("{size} statements, {} bytes a statement", bytes / size);
        group.throughput(Throughput::Elements(mix.len() as u64));
        group.bench_function(BenchmarkId::new("lexer", size), |bencher| {
            bencher.iter(|| {
                for text in mix.texts() {
                    black_box(Token::lexer(black_box(text)).count());
                }
            });
        });
        group.bench_function(BenchmarkId::new("parse", size), |bencher| {
            bencher.iter(|| {
                for text in mix.texts() {
                    black_box(allowhere::parse_policy(black_box(text)));
                }
            });
        });
    }
    group.finish();
    criterion.final_summary();
}
