//! What `bench` and `soak` are given. The command line that starts them (`xtask`) has this file too,
//! for its help and to refuse what is wrong before anything is built.

use std::time::Duration;

use clap::ValueEnum;

/// What is measured, and for how long.
#[derive(clap::Args)]
pub(crate) struct BenchArguments {
    /// How many times each contender is measured.
    #[arg(long, default_value_t = 5, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) rounds: u32,
    /// How long each measurement takes, in seconds.
    #[arg(long, default_value_t = 2, value_parser = clap::value_parser!(u32).range(1..))]
    pub(crate) seconds: u32,
    /// Measure only this; all of it when not given.
    #[arg(long, value_enum)]
    pub(crate) only: Vec<Part>,
    /// Count the instructions of a request of ours and of bare Dropshot, by what they are for, also
    /// when the comparison reaches its goals. Needs valgrind.
    #[arg(long)]
    pub(crate) profile: bool,
    /// Put the results into docs/benchmarks.md.
    #[arg(long)]
    pub(crate) write: bool,
}

impl BenchArguments {
    /// How long each measurement takes.
    pub(crate) fn time(&self) -> Duration {
        Duration::from_secs(self.seconds.into())
    }
}

/// A part of the measurements.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Part {
    /// Our server beside bare hyper, bare Dropshot and hand-written axum.
    Compare,
    /// Loading, pages, filters and searches with 10 thousand, 100 thousand and a million users.
    Scale,
    /// The time to the first answer, and the memory of an idle server.
    Start,
    /// The clients, strict and tolerant, beside reqwest and serde_json with hand-written structs.
    Decoding,
}

/// How long, and with what chance.
#[derive(clap::Args)]
pub(crate) struct SoakArguments {
    /// How long the load lasts, in minutes.
    #[arg(long, default_value_t = 10, value_parser = clap::value_parser!(u64).range(1..=1440))]
    pub(crate) minutes: u64,
    /// How long the load lasts, in seconds, in place of minutes.
    #[arg(long, value_parser = clap::value_parser!(u64).range(5..=86_400))]
    pub(crate) seconds: Option<u64>,
    /// What chance starts from.
    #[arg(long, default_value_t = 1)]
    pub(crate) seed: u64,
}
