//! What the measurements were made on.

use std::{fmt, fs};

use crate::cores::Cores;

/// The machine, without its name.
pub(crate) struct Machine {
    cores: usize,
    processor: String,
    kernel: String,
    load_before: String,
}

impl Machine {
    /// This one.
    pub(crate) fn here(cores: &Cores) -> Self {
        let processors = read("/proc/cpuinfo");
        let model = processors
            .lines()
            .find_map(|line| line.strip_prefix("model name")?.split_once(':'))
            .map(|(_, model)| model.trim().to_owned());
        Machine {
            cores: cores.count(),
            processor: model.unwrap_or_else(|| "unknown processor".to_owned()),
            kernel: read("/proc/sys/kernel/osrelease").trim().to_owned(),
            load_before: load_average(),
        }
    }
}

impl fmt::Display for Machine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Machine {
            cores,
            processor,
            kernel,
            load_before,
        } = self;
        let pinned = match cores {
            0 | 1 => "server and load generator shared it",
            _ => "in the comparison, the server had one to itself and the load generator another",
        };
        let after = load_average();
        write!(
            f,
            "{processor}, {cores} cores ({pinned}), Linux {kernel}. The load average over one \
             minute was {load_before} before and {after} after."
        )
    }
}

fn load_average() -> String {
    let text = read("/proc/loadavg");
    text.split(' ').next().unwrap_or("unknown").to_owned()
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_default()
}
