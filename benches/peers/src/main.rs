//! Measures allowhere beside other engines: the same requests, one process, every decision compared.
//!
//! `cargo run --release --manifest-path benches/peers/Cargo.toml` makes `benches/figures.md`, `benches/figures.json` and
//! `benches/decide.svg` anew.

#[path = "../../workload/mod.rs"]
mod workload;

mod chart;
mod engines;
mod machine;
mod meter;
mod own;
mod report;
mod rounds;

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Parser;
use serde::Serialize;

use engines::{ENGINES, Engine, Loaded};
use machine::Machine;
use meter::Cost;
use own::Figure;
use rounds::{Row, median, progress, whole};
use workload::{Mix, Question};

/// Measures allowhere beside other engines, and compares every decision.
#[derive(Debug, Parser)]
struct Arguments {
    /// Statements of the workload.
    #[arg(long, value_delimiter = ',', default_values_t = [1_000, 10_000, 100_000])]
    sizes: Vec<usize>,
    /// Groups of a user; the chart shows the one in the middle.
    #[arg(long, value_delimiter = ',', default_values_t = [1, 8, 32])]
    groups: Vec<usize>,
    /// Rounds of each measurement.
    #[arg(long, default_value_t = 21)]
    rounds: usize,
    /// Of the workload.
    #[arg(long, default_value_t = workload::SEED)]
    seed: u64,
    /// Only the engines whose name holds one of these.
    #[arg(long, value_delimiter = ',')]
    only: Vec<String>,
    /// Also the slow engines at the sizes where they take minutes.
    #[arg(long)]
    slow: bool,
    /// Without the workload "account".
    #[arg(long)]
    no_account: bool,
    /// Print the tables and write no file.
    #[arg(long)]
    print: bool,
    /// Where the files go.
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/.."))]
    out: PathBuf,
}

/// Everything measured.
#[derive(Debug, Serialize)]
struct Figures {
    machine: Machine,
    seed: u64,
    rounds: usize,
    deciding: Vec<Row>,
    loading: Vec<Load>,
    own: Vec<Figure>,
    account_differences: Option<usize>,
}

/// What loading took, per statement.
#[derive(Debug, Clone, Serialize)]
struct Load {
    size: usize,
    engine: &'static str,
    nanoseconds: f64,
    live_bytes: f64,
    peak_bytes: f64,
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let arguments = Arguments::parse();
    let mut figures = Figures {
        machine: Machine::here(),
        seed: arguments.seed,
        rounds: arguments.rounds,
        deciding: Vec::new(),
        loading: Vec::new(),
        own: Vec::new(),
        account_differences: None,
    };
    for &size in &arguments.sizes {
        measure(&arguments, size, &mut figures);
    }
    if !arguments.no_account {
        let (own, differences) = own::account(arguments.seed);
        figures.own.extend(own);
        figures.account_differences = Some(differences);
    }
    let report = report::written(&figures);
    print!("{report}");
    if !arguments.print {
        let middle = arguments.groups.get(arguments.groups.len() / 2).copied().unwrap_or_default();
        std::fs::write(arguments.out.join("figures.md"), report)?;
        std::fs::write(arguments.out.join("figures.json"), serde_json::to_string_pretty(&figures)? + "\n")?;
        chart::draw(&arguments.out.join("decide.svg"), &figures.deciding, middle)?;
    }
    let differences = figures.deciding.iter().map(|row| row.differences).sum::<usize>();
    let differences = differences + figures.account_differences.unwrap_or_default();
    if differences > 0 {
        eprintln!("{differences} decisions are not the expected ones");
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

fn measure(arguments: &Arguments, size: usize, figures: &mut Figures) {
    progress(&format!("{size} statements: writing the texts"));
    let mut mix = Mix::with_seed(size, arguments.seed);
    let is_wanted = |engine: &&Engine| {
        let is_named = arguments.only.is_empty() || arguments.only.iter().any(|name| engine.name.contains(name));
        is_named && (arguments.slow || size <= engine.largest)
    };
    let mut loaded = Vec::new();
    for engine in ENGINES.iter().filter(is_wanted) {
        progress(&format!("{size} statements: loading {}", engine.name));
        let (policies, load) = load(engine, &mix);
        figures.loading.push(load);
        loaded.push(policies);
    }
    let table = mix.table();
    figures.own.extend(own::parsing(&mix));
    for &groups in &arguments.groups {
        progress(&format!("{size} statements, {groups} groups: asking the reference"));
        let users = mix.users(groups);
        let questions: &'static [Question] = mix.questions(&users).leak();
        let ways = loaded.iter().flat_map(|policies| policies.ways(&users, questions)).collect();
        figures.deciding.extend(rounds::run(ways, &mix, &users, questions, arguments.rounds));
        figures.own.push(own::subjects(&table, size, &users));
        if groups == 8 {
            progress(&format!("{size} statements: a second thread"));
            figures.own.push(own::second_thread(&table, size, &users, questions));
        }
        progress("");
    }
}

/// Loads the workload, three times if that is quick.
fn load(engine: &Engine, mix: &Mix) -> (Box<dyn Loaded>, Load) {
    let (mut policies, mut cost): (Box<dyn Loaded>, Cost) = (engine.load)(mix);
    let mut times = vec![cost.time.as_secs_f64()];
    while times.len() < 3 && mix.len() <= 10_000 {
        drop(policies);
        (policies, cost) = (engine.load)(mix);
        times.push(cost.time.as_secs_f64());
    }
    let per_statement = |bytes: i64| whole(usize::try_from(bytes).unwrap_or_default()) / whole(mix.len());
    let load = Load {
        size: mix.len(),
        engine: engine.name,
        nanoseconds: median(&mut times) * 1e9 / whole(mix.len()),
        live_bytes: per_statement(cost.live),
        peak_bytes: per_statement(cost.peak),
    };
    (policies, load)
}
