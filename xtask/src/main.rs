//! The command line over specshot: arguments in, a report and an exit code out.

// What fails outside of tests is an error, not a panic.
#![warn(clippy::unwrap_used, clippy::expect_used)]

mod apis;
mod documents;
mod footprint;
mod generate;
mod measure;
#[allow(dead_code, reason = "the measuring program reads what is parsed here")]
#[path = "../../bench/src/arguments.rs"]
mod measurement;
mod report;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};
use specshot::pipeline::Layout;

/// Generates client, server and command line from the documents in `spec/`.
///
/// Exit codes: 0 all is fresh or was made so; 1 a file could not be read or written, or
/// the generator itself failed; 2 the
/// arguments are wrong; 4 `--check` found files that are not fresh; 100 a document cannot be
/// generated from.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Write the generated modules of client, server and command line.
    Generate {
        /// Write nothing; name every file that is not fresh and exit with 4 if there is one.
        #[arg(long)]
        check: bool,
    },
    /// Show the documents and their operations.
    List,
    /// Report everything that stands in the way of generating from documents.
    Lint {
        /// Documents to look at; those of the listed APIs when none is given.
        documents: Vec<PathBuf>,
    },
    /// Print the rules by which documents are rewritten: what each takes away, what gives it back.
    Rules,
    /// Print the catalogue of diagnostics, or explain one code.
    Explain {
        /// A code such as `E0203`.
        code: Option<String>,
    },
    /// Build the server and what it is compared with, and measure them.
    Bench(measurement::BenchArguments),
    /// Build the server, and keep it under a mixed load with faults and clients that misbehave.
    Soak(measurement::SoakArguments),
    /// Count the crates that the client brings in.
    Footprint {
        /// Measure a clean build of each choice of features, too: that takes some minutes, and at
        /// most 20 for each. Nothing else should run on the machine.
        #[arg(long)]
        time: bool,
    },
}

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Fresh = 0,
    Failed = 1,
    Stale = 4,
    Invalid = 100,
}

fn main() -> ExitCode {
    // The manifest directory is that of this crate, whose parent is the workspace.
    let root = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(
        || PathBuf::from("."),
        |xtask| PathBuf::from(xtask).join(".."),
    );
    let layout = Layout::new(root.canonicalize().unwrap_or(root));
    let outcome = match Arguments::parse().command {
        Command::Generate { check: true } => generate::check(&layout),
        Command::Generate { check: false } => generate::write(&layout),
        Command::List => documents::list(&layout),
        Command::Lint { documents } => documents::check(&layout, &documents),
        Command::Rules => documents::rules(),
        Command::Explain { code } => documents::explain(code.as_deref()),
        Command::Bench(_) | Command::Soak(_) => measure::run(&layout),
        Command::Footprint { time } => footprint::print(&layout, time),
    };
    ExitCode::from(outcome as u8)
}
