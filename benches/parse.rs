//! Reading policy texts, per statement: the tree is built and dropped.

mod workload;

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};
use workload::{Mix, SIZES};

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("parse");
    group.sampling_mode(SamplingMode::Flat).sample_size(20);
    for size in SIZES {
        let mix = Mix::new(size);
        let bytes: usize = mix.texts().map(str::len).sum();
        println!("{size} statements, {} bytes a statement", bytes / size);
        group.throughput(Throughput::Elements(mix.len() as u64));
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
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
