//! What the figures were measured on.

use std::fs;
use std::process::Command;

use serde::Serialize;

/// As far as the system tells.
#[derive(Debug, Serialize)]
pub(crate) struct Machine {
    pub(crate) processor: String,
    pub(crate) cores: usize,
    pub(crate) caches: Vec<String>,
    pub(crate) system: String,
    pub(crate) compiler: String,
}

impl Machine {
    pub(crate) fn here() -> Self {
        Self {
            processor: field("/proc/cpuinfo", "model name", ':'),
            cores: std::thread::available_parallelism().map_or(0, usize::from),
            caches: caches(),
            system: field("/etc/os-release", "PRETTY_NAME", '='),
            compiler: compiler(),
        }
    }
}

/// What a line of `path` says behind `name` and `sign`.
fn field(path: &str, name: &str, sign: char) -> String {
    let text = fs::read_to_string(path).unwrap_or_default();
    let value = text.lines().find_map(|line| {
        let (before, after) = line.split_once(sign)?;
        (before.trim() == name).then(|| after.trim().trim_matches('"').to_owned())
    });
    value.unwrap_or_else(|| "unknown".to_owned())
}

/// Those of the first core.
fn caches() -> Vec<String> {
    let read = |index: usize, name: &str| {
        let path = format!("/sys/devices/system/cpu/cpu0/cache/index{index}/{name}");
        fs::read_to_string(path).ok().map(|text| text.trim().to_owned())
    };
    let cache = |index| Some(format!("L{} {} {}", read(index, "level")?, read(index, "type")?, read(index, "size")?));
    (0..8).map_while(cache).collect()
}

fn compiler() -> String {
    let output = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into())).arg("--version").output();
    match output {
        Ok(output) => String::from_utf8_lossy(&output.stdout).trim().to_owned(),
        Err(_) => "unknown".to_owned(),
    }
}
