//! All ways to ask, in rounds: in each round each of them decides a slice of the requests.

use std::collections::HashSet;
use std::io::{IsTerminal, Write};
use std::time::Duration;

use serde::Serialize;

use crate::engines::Way;
use crate::meter::measured;
use crate::workload::{BareLookup, Mix, Question, User};

/// Requests of a slice.
const SLICE: usize = 16 << 10;
/// How long a way may take for its part of a slice; a slow one decides the beginning only.
const BUDGET: Duration = Duration::from_millis(40);
/// Answers of the bare lookup that are compared with a look at every statement.
const SCANNED: usize = 1_000;

/// What deciding in one way took.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Row {
    pub(crate) size: usize,
    pub(crate) groups: usize,
    pub(crate) way: &'static str,
    /// The median over the rounds.
    pub(crate) nanoseconds: f64,
    pub(crate) allocations: f64,
    /// Decisions that were timed, and how many different requests they answered; each is compared.
    pub(crate) decisions: usize,
    pub(crate) requests: usize,
    /// Decisions that are not the expected ones.
    pub(crate) differences: usize,
}

/// What is measured so far of one way.
struct Run<'a> {
    way: Way<'a>,
    /// Of each slice.
    count: usize,
    times: Vec<f64>,
    allocations: u64,
    decisions: usize,
    asked: HashSet<usize>,
    differences: usize,
}

/// Runs `ways` for `rounds` rounds.
pub(crate) fn run(ways: Vec<Way<'_>>, mix: &Mix, users: &[User], questions: &[Question], rounds: usize) -> Vec<Row> {
    let slices = questions.len().div_ceil(SLICE);
    let mut allowed = Vec::with_capacity(SLICE);
    let mut runs: Vec<Run<'_>> = ways.into_iter().map(|way| Run::new(way, questions.len().min(SLICE))).collect();
    for round in 0..rounds {
        progress(&format!("{} statements, {} groups: round {round}", mix.len(), users[0].groups.len()));
        let start = round % slices * SLICE;
        // Each round another way is the first, so that none always follows the same.
        for at in 0..runs.len() {
            let position = (round + at) % runs.len();
            runs[position].decide(start, mix, users, questions, &mut allowed);
        }
    }
    progress("");
    runs.into_iter().map(|run| run.row(mix, users)).collect()
}

impl<'a> Run<'a> {
    /// The first requests are decided before anything is timed, and tell how many fit the budget.
    fn new(mut way: Way<'a>, most: usize) -> Self {
        let mut allowed = Vec::with_capacity(SLICE);
        let mut count = 1;
        loop {
            allowed.clear();
            let ((), cost) = measured(|| way.asking.decide(0..count, &mut allowed));
            if count == most || cost.time * 4 > BUDGET {
                let per_slice = BUDGET.as_secs_f64() / cost.time.as_secs_f64() * whole(count);
                #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
                let count = (per_slice as usize).clamp(1, most);
                return Self::empty(way, count);
            }
            count = (count * 4).min(most);
        }
    }

    fn empty(way: Way<'a>, count: usize) -> Self {
        Self { way, count, times: Vec::new(), allocations: 0, decisions: 0, asked: HashSet::new(), differences: 0 }
    }

    fn decide(&mut self, start: usize, mix: &Mix, users: &[User], questions: &[Question], allowed: &mut Vec<bool>) {
        // A slow way walks through the requests at its own pace.
        let is_slow = self.count < SLICE.min(questions.len());
        let start = if is_slow { self.times.len() * self.count % (questions.len() - self.count) } else { start };
        let places = start..(start + self.count).min(questions.len());
        allowed.clear();
        let ((), cost) = measured(|| self.way.asking.decide(places.clone(), allowed));
        self.times.push(cost.time.as_secs_f64() * 1e9 / whole(places.len()));
        self.allocations += cost.allocations;
        self.decisions += places.len();
        self.differences += places.len() - allowed.len();
        for (place, &allowed) in places.zip(allowed.iter()) {
            let number = self.way.asking.question(place);
            let question = &questions[number];
            let is_new = self.asked.insert(number);
            let expected = if self.way.is_whole {
                question.expected
            } else if is_new && self.asked.len() <= SCANNED {
                BareLookup::scan(mix, &users[question.user], question)
            } else {
                continue;
            };
            self.differences += usize::from(allowed != expected);
        }
    }

    fn row(mut self, mix: &Mix, users: &[User]) -> Row {
        Row {
            size: mix.len(),
            groups: users[0].groups.len(),
            way: self.way.name,
            nanoseconds: median(&mut self.times),
            allocations: whole(usize::try_from(self.allocations).expect("a count")) / whole(self.decisions),
            decisions: self.decisions,
            requests: self.asked.len(),
            differences: self.differences,
        }
    }
}

/// The middle one of `figures`.
pub(crate) fn median(figures: &mut [f64]) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}

/// A count, to divide by.
#[allow(clippy::cast_precision_loss)]
pub(crate) fn whole(count: usize) -> f64 {
    count as f64
}

/// Says what is going on, on one line, if somebody looks.
pub(crate) fn progress(what: &str) {
    let mut stderr = std::io::stderr();
    if stderr.is_terminal() {
        // Nobody minds if the line cannot be drawn.
        let _ = write!(stderr, "\r\x1b[K{what}").and_then(|()| stderr.flush());
    }
}
