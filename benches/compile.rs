//! From a repository of texts to a decision table, per statement.

mod workload;

use std::hint::black_box;

use allowhere::{Catalog, DecisionTable};
use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};
use workload::{Account, Mix, SEED, SIZES};

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    let mut group = criterion.benchmark_group("compile");
    group.sampling_mode(SamplingMode::Flat).sample_size(10);
    let catalog = Catalog::none();
    for size in SIZES {
        let mix = Mix::new(size);
        let repository = mix.repository();
        group.throughput(Throughput::Elements(mix.len() as u64));
        group.bench_function(BenchmarkId::from_parameter(size), |bencher| {
            bencher.iter(|| DecisionTable::compile(black_box(&repository), &catalog));
        });
    }
    let account = Account::part(10, SEED);
    let (repository, catalog) = (account.repository(), Catalog::builtin());
    group.throughput(Throughput::Elements(account.len() as u64));
    group.bench_function("account, a tenth of its bindings", |bencher| {
        bencher.iter(|| DecisionTable::compile(black_box(&repository), &catalog));
    });
    group.finish();
    criterion.final_summary();
}
