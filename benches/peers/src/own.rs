//! What only concerns allowhere: reading, preparing a subject, a second thread, and the workload "account".

use std::hint::black_box;
use std::sync::Barrier;
use std::time::{Duration, Instant};

use allowhere::{Catalog, DecisionTable, Subject};
use serde::Serialize;

use crate::meter::measured;
use crate::rounds::{median, progress, whole};
use crate::workload::{Account, Mix, Question, User};

/// How often each of these is done.
const TIMES: usize = 5;

/// A figure, with what it is about.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Figure {
    pub(crate) what: String,
    pub(crate) size: usize,
    pub(crate) value: f64,
    pub(crate) unit: &'static str,
}

impl Figure {
    fn new(what: impl Into<String>, size: usize, value: f64, unit: &'static str) -> Self {
        Self { what: what.into(), size, value, unit }
    }
}

/// Reading all texts: the tree is built and dropped.
pub(crate) fn parsing(mix: &Mix) -> Vec<Figure> {
    progress(&format!("{} statements: reading", mix.len()));
    let bytes: usize = mix.texts().map(str::len).sum();
    let seconds = median_seconds(|| {
        for text in mix.texts() {
            black_box(allowhere::parse_policy(black_box(text)));
        }
    });
    vec![
        Figure::new("reading alone", mix.len(), seconds * 1e9 / whole(mix.len()), "ns/statement"),
        Figure::new("reading alone", mix.len(), whole(bytes) / seconds / 1e6, "MB/s"),
    ]
}

/// Making the subjects of `users`.
pub(crate) fn subjects(table: &DecisionTable, size: usize, users: &[User]) -> Figure {
    let groups: usize = users.iter().map(|user| user.groups.len()).sum();
    let seconds = median_seconds(|| {
        for user in users {
            black_box(user.subject(black_box(table)));
        }
    });
    let what = format!("preparing a subject, groups: {}", groups / users.len());
    Figure::new(what, size, seconds * 1e9 / whole(groups), "ns/group")
}

/// How much more two threads decide than one, best of five.
pub(crate) fn second_thread(table: &DecisionTable, size: usize, users: &[User], questions: &[Question]) -> Figure {
    let alone = || elapsed(1, table, users, questions);
    let ratio = |_| 2.0 * alone() / elapsed(2, table, users, questions);
    let best = (0..TIMES).map(ratio).fold(0.0, f64::max);
    Figure::new("two threads decide so much more than one", size, best, "×")
}

/// The seconds until each of `threads` threads has decided all questions.
fn elapsed(threads: usize, table: &DecisionTable, users: &[User], questions: &[Question]) -> f64 {
    /// Decisions of a thread: enough that starting it does not count.
    const DECISIONS: usize = 1 << 20;
    let passes = DECISIONS.div_ceil(questions.len());
    let barrier = Barrier::new(threads);
    let work = || {
        let subjects: Vec<Subject<'_>> = users.iter().map(|user| user.subject(table)).collect();
        barrier.wait();
        let start = Instant::now();
        for _ in 0..passes {
            black_box(questions.iter().filter(|question| question.is_allowed(&subjects[question.user])).count());
        }
        start.elapsed()
    };
    let slowest = std::thread::scope(|scope| {
        let running: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        running.into_iter().map(|thread| thread.join().expect("it does not panic")).max()
    });
    slowest.unwrap_or(Duration::ZERO).as_secs_f64()
}

/// The workload "account": loading, preparing, deciding. Fails if a decision is not the expected one.
pub(crate) fn account(seed: u64) -> (Vec<Figure>, usize) {
    progress("account: writing the texts");
    let mut account = Account::part(1, seed);
    let repository = account.repository();
    progress("account: compiling");
    let (table, cost) = measured(|| DecisionTable::compile(&repository, &Catalog::builtin()));
    let table = table.expect("the workload has no errors");
    let users = account.users();
    progress("account: asking the reference");
    let questions = account.questions(&users);
    let subjects: Vec<Subject<'_>> = users.iter().map(|user| user.subject(&table)).collect();
    let is_wrong = |question: &&crate::workload::AccountQuestion| {
        question.is_allowed(&subjects[question.user]) != question.expected
    };
    let differences = questions.iter().filter(is_wrong).count();
    let (_, asking) = measured(|| questions.iter().filter(is_wrong).count());
    let seconds = median_seconds(|| {
        black_box(questions.iter().filter(is_wrong).count());
    });
    progress("");
    let size = account.len();
    let bindings = account.world().bindings.len();
    let per_statement = |count: i64| whole(usize::try_from(count).unwrap_or(0)) / whole(size);
    let allocations = usize::try_from(asking.allocations).expect("a count");
    let figures = vec![
        Figure::new("account: text to table", size, cost.time.as_secs_f64() * 1e3, "ms"),
        Figure::new(
            "account: text to table, by statement and binding",
            size,
            cost.time.as_secs_f64() * 1e9 / whole(bindings * 100),
            "ns",
        ),
        Figure::new("account: live memory", size, per_statement(cost.live), "bytes/statement"),
        Figure::new("account: peak memory while compiling", size, per_statement(cost.peak), "bytes/statement"),
        Figure::new("account: a decision from strings", size, seconds * 1e9 / whole(questions.len()), "ns"),
        Figure::new("account: allocations of a decision", size, whole(allocations) / whole(questions.len()), ""),
        self::subjects(&table, size, &users),
    ];
    (figures, differences)
}

fn median_seconds(mut work: impl FnMut()) -> f64 {
    let mut seconds: Vec<f64> = (0..TIMES).map(|_| measured(&mut work).1.time.as_secs_f64()).collect();
    median(&mut seconds)
}
