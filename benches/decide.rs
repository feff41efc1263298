//! Deciding, per decision, beside the lookup that anybody would write by hand.
//!
//! `strings` names the permission in each request, `ids` has looked it up before; both state the attributes as strings.
//! `bare strings` and `bare ids` are the lookup, which answers a part of the question only.

mod workload;

use std::hint::black_box;

use allowhere::{PermissionId, Request, Subject};
use criterion::{BenchmarkId, Criterion, SamplingMode, Throughput};
use workload::{Account, BareLookup, GROUPS, Mix, SIZES};

fn main() {
    let mut criterion = Criterion::default().configure_from_args();
    for size in SIZES {
        decide(&mut criterion, size);
    }
    decide_account(&mut criterion);
    criterion.final_summary();
}

fn decide(criterion: &mut Criterion, size: usize) {
    let mut mix = Mix::new(size);
    let table = mix.table();
    let bare = BareLookup::new(&mix);
    let mut group = criterion.benchmark_group(format!("decide {size}"));
    group.sampling_mode(SamplingMode::Flat).sample_size(20);
    for count in GROUPS {
        // The reference would take most of a minute for the requests; `benches/peers` takes it.
        if size >= 100_000 && count != 8 {
            continue;
        }
        let users = mix.users(count);
        let subjects: Vec<Subject<'_>> = users.iter().map(|user| user.subject(&table)).collect();
        let questions = mix.questions(&users);
        group.throughput(Throughput::Elements(questions.len() as u64));
        group.bench_function(BenchmarkId::new("strings", count), |bencher| {
            bencher.iter(|| {
                let allowed =
                    questions.iter().filter(|question| black_box(question).is_allowed(&subjects[question.user]));
                allowed.count()
            });
        });
        let permissions: Vec<Option<PermissionId>> =
            questions.iter().map(|question| table.permission(question.permission())).collect();
        group.bench_function(BenchmarkId::new("ids", count), |bencher| {
            bencher.iter(|| {
                let asked = questions.iter().zip(&permissions);
                let allowed = asked.filter(|(question, permission)| {
                    let attributes = black_box(question).attributes();
                    subjects[question.user].decide(&Request::new(**permission, &attributes)).is_allow()
                });
                allowed.count()
            });
        });
        group.bench_function(BenchmarkId::new("bare strings", count), |bencher| {
            bencher.iter(|| {
                questions.iter().filter(|question| bare.has(&users[question.user], black_box(question))).count()
            });
        });
        let ids: Vec<(usize, (u32, u32))> =
            questions.iter().filter_map(|question| Some((question.user, bare.ids(question)?))).collect();
        group.throughput(Throughput::Elements(ids.len() as u64));
        group.bench_function(BenchmarkId::new("bare ids", count), |bencher| {
            bencher.iter(|| ids.iter().filter(|(user, ids)| bare.has_ids(&users[*user], black_box(*ids))).count());
        });
    }
    group.throughput(Throughput::Elements(1));
    let user = mix.users(32).swap_remove(0);
    group.bench_function("subject of 32 groups", |bencher| bencher.iter(|| user.subject(black_box(&table))));
    group.finish();
}

fn decide_account(criterion: &mut Criterion) {
    let mut account = Account::new();
    let table = account.table();
    let users = account.users();
    let subjects: Vec<Subject<'_>> = users.iter().map(|user| user.subject(&table)).collect();
    // A few: the reference takes milliseconds for each.
    let questions = account.some_questions(&users, 1 << 10);
    let mut group = criterion.benchmark_group("decide account");
    group.sampling_mode(SamplingMode::Flat).sample_size(20);
    group.throughput(Throughput::Elements(questions.len() as u64));
    group.bench_function("strings", |bencher| {
        bencher.iter(|| {
            let allowed = questions.iter().filter(|question| black_box(question).is_allowed(&subjects[question.user]));
            allowed.count()
        });
    });
    group.throughput(Throughput::Elements(1));
    group.bench_function("subject of 50 groups", |bencher| bencher.iter(|| users[0].subject(black_box(&table))));
    group.finish();
}
