//! The tables, as Markdown.

use std::collections::BTreeSet;
use std::fmt::Write;

use crate::rounds::{Row, whole};
use crate::{Figures, Load};

/// Ways whose figures are divided: the second by the first, and what that says.
const RATIOS: [(&str, &str, &str); 9] = [
    ("bare lookup, strings", "allowhere, strings", "from strings, of a bare lookup from strings"),
    ("bare lookup, ids", "allowhere, ids", "from ids, of a bare lookup from ids"),
    ("allowhere, strings, user by user", "allowhere, strings, 16 at a time", "16 at a time, of single calls (strings)"),
    ("allowhere, ids, user by user", "allowhere, ids, 16 at a time", "16 at a time, of single calls (ids)"),
    ("allowhere, strings", "wirefilter behind a map", "wirefilter behind a map, of allowhere"),
    ("allowhere, strings", "cel behind a map", "cel behind a map, of allowhere"),
    ("allowhere, strings", "regorus, compiled", "regorus, of allowhere"),
    ("allowhere, strings", "cedar, a set per permission", "cedar with a set per permission, of allowhere"),
    ("allowhere, strings", "cedar", "cedar, of allowhere"),
];

/// All tables.
pub(crate) fn written(figures: &Figures) -> String {
    let mut text =
        String::from("# Figures\n\nWritten by `benches/peers`; [README.md](README.md) tells how they are made.\n\n");
    let machine = &figures.machine;
    let lines = [
        format!("- {}, {} cores; {}", machine.processor, machine.cores, machine.caches.join(", ")),
        format!("- {}; {}", machine.system, machine.compiler),
        format!("- seed {}, medians of {} rounds", figures.seed, figures.rounds),
    ];
    text.push_str(&lines.join("\n"));
    text.push('\n');
    let sizes: BTreeSet<usize> = figures.deciding.iter().map(|row| row.size).collect();
    let groups: BTreeSet<usize> = figures.deciding.iter().map(|row| row.groups).collect();
    for &groups in &groups {
        deciding(&mut text, &figures.deciding, &sizes, groups);
    }
    ratios(&mut text, figures, &sizes, &groups);
    loading(&mut text, &figures.loading, &sizes);
    own(&mut text, figures);
    compared(&mut text, figures);
    text
}

fn deciding(text: &mut String, rows: &[Row], sizes: &BTreeSet<usize>, groups: usize) {
    let title = format!("Deciding, users in {groups} {}: ns a decision", if groups == 1 { "group" } else { "groups" });
    let mut header: Vec<String> = sizes.iter().map(|&size| grouped(whole(size))).collect();
    header.push("allocations".to_owned());
    let lines = ways(rows).into_iter().map(|way| {
        let row = |size: &usize| rows.iter().find(|row| row.way == way && row.size == *size && row.groups == groups);
        let mut cells: Vec<String> = sizes.iter().map(|size| cell(row(size).map(|row| row.nanoseconds))).collect();
        cells.push(cell(sizes.iter().rev().find_map(row).map(|row| row.allocations)));
        (way.to_owned(), cells)
    });
    table(text, &title, &header, lines);
}

fn ratios(text: &mut String, figures: &Figures, sizes: &BTreeSet<usize>, groups: &BTreeSet<usize>) {
    let find = |way: &str, size: usize, groups: usize| {
        let mut rows = figures.deciding.iter();
        let row = rows.find(|row| row.way == way && row.size == size && row.groups == groups)?;
        Some(row.nanoseconds)
    };
    let header: Vec<String> = sizes.iter().map(|&size| grouped(whole(size))).collect();
    let quotient = |above: Option<f64>, below: Option<f64>| Some(above? / below?);
    if let Some(&middle) = groups.iter().nth(groups.len() / 2) {
        let ratio = |(below, above, what): (&str, &str, &str)| {
            let cells = sizes.iter().map(|&size| cell(quotient(find(above, size, middle), find(below, size, middle))));
            (what.to_owned(), cells.collect())
        };
        table(text, &format!("Ratios, users in {middle} groups"), &header, RATIOS.into_iter().map(ratio));
    }
    let mine = ["allowhere, strings", "allowhere, ids"];
    if let (Some(&first), Some(&last)) = (groups.first(), groups.last()) {
        let flat = |way: &str| {
            let cells = sizes.iter().map(|&size| cell(quotient(find(way, size, last), find(way, size, first))));
            (way.to_owned(), cells.collect())
        };
        table(text, &format!("Flatness: {last} groups, of {first}"), &header, mine.into_iter().map(flat));
    }
    if let Some(&smallest) = sizes.first() {
        let header: Vec<String> = groups.iter().map(|groups| format!("groups: {groups}")).collect();
        let lines = mine.into_iter().flat_map(|way| sizes.iter().skip(1).map(move |&size| (way, size)));
        let lines = lines.map(|(way, size)| {
            let cells =
                groups.iter().map(|&groups| cell(quotient(find(way, size, groups), find(way, smallest, groups))));
            (format!("{way}, {} statements", grouped(whole(size))), cells.collect())
        });
        table(text, &format!("Flatness: more statements, of {}", grouped(whole(smallest))), &header, lines);
    }
}

/// One of the figures of loading.
type Measure = fn(&Load) -> f64;

fn loading(text: &mut String, loads: &[Load], sizes: &BTreeSet<usize>) {
    let header: Vec<String> = sizes.iter().map(|&size| grouped(whole(size))).collect();
    let engines: Vec<&str> = distinct(loads.iter().map(|load| load.engine));
    let kinds: [(&str, Measure); 3] = [
        ("Loading: ns a statement", |load| load.nanoseconds),
        ("Memory once loaded: bytes a statement", |load| load.live_bytes),
        ("Peak memory while loading: bytes a statement", |load| load.peak_bytes),
    ];
    for (title, figure) in kinds {
        let lines = engines.iter().map(|&engine| {
            let load = |size: &usize| loads.iter().find(|load| load.engine == engine && load.size == *size);
            (engine.to_owned(), sizes.iter().map(|size| cell(load(size).map(figure))).collect())
        });
        table(text, title, &header, lines);
    }
}

fn own(text: &mut String, figures: &Figures) {
    let header = ["statements", "", ""].map(str::to_owned);
    let lines = figures.own.iter().map(|figure| {
        let cells = vec![grouped(whole(figure.size)), cell(Some(figure.value)), figure.unit.to_owned()];
        (figure.what.clone(), cells)
    });
    table(text, "allowhere alone", &header, lines);
}

fn compared(text: &mut String, figures: &Figures) {
    let header = ["decisions timed", "different requests", "differences"].map(str::to_owned);
    let lines = ways(&figures.deciding).into_iter().map(|way| {
        let sum = |count: fn(&Row) -> usize| {
            grouped(whole(figures.deciding.iter().filter(|row| row.way == way).map(count).sum()))
        };
        (way.to_owned(), vec![sum(|row| row.decisions), sum(|row| row.requests), sum(|row| row.differences)])
    });
    table(text, "Decisions compared with the reference", &header, lines);
    if let Some(differences) = figures.account_differences {
        writeln!(text, "\nThe account: {differences} differences.").expect("a string takes all");
    }
    text.push_str("\nThe bare lookups answer only a part; their first thousand requests are compared with a scan.\n");
}

/// The ways in the order of their first row.
pub(crate) fn ways(rows: &[Row]) -> Vec<&'static str> {
    distinct(rows.iter().map(|row| row.way))
}

fn distinct<'t>(names: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let mut found = Vec::new();
    for name in names {
        if !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

fn table(text: &mut String, title: &str, header: &[String], lines: impl Iterator<Item = (String, Vec<String>)>) {
    let rule = " --: |".repeat(header.len());
    let written = writeln!(text, "\n## {title}\n\n| | {} |\n| --- |{rule}", header.join(" | "));
    let written = written.and_then(|()| {
        for (name, cells) in lines.filter(|(_, cells)| cells.iter().any(|cell| cell != "–")) {
            writeln!(text, "| {name} | {} |", cells.join(" | "))?;
        }
        Ok(())
    });
    written.expect("a string takes all");
}

/// Three digits that count.
fn cell(figure: Option<f64>) -> String {
    match figure {
        None => "–".to_owned(),
        Some(0.0) => "0".to_owned(),
        Some(figure) if figure < 10.0 => format!("{figure:.2}"),
        Some(figure) if figure < 100.0 => format!("{figure:.1}"),
        Some(figure) => grouped(figure),
    }
}

/// With a comma before each three digits.
pub(crate) fn grouped(figure: f64) -> String {
    let digits = format!("{figure:.0}");
    let mut written = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            written.push(',');
        }
        written.push(digit);
    }
    written
}
