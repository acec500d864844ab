//! Measures the contract-test server beside what else one could write, and keeps it under load.
//! `cargo xtask bench` and `cargo xtask soak` build what it needs and run it.

// What fails outside of tests is an error, not a panic.
#![warn(clippy::unwrap_used, clippy::expect_used)]

mod arguments;
mod callgrind;
mod comparison;
mod contender;
mod cores;
mod credential;
mod decoding;
mod load;
mod machine;
mod process;
mod profile;
mod report;
mod scale;
mod scratch;
mod soak;
mod start;

use std::{error::Error, process::ExitCode};

use clap::{Parser, Subcommand, ValueEnum};

use crate::{
    arguments::{BenchArguments, Part, SoakArguments},
    contender::Contender,
    cores::Cores,
    machine::Machine,
    report::Report,
};

/// What may go wrong: text for whoever runs the command.
type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

// As in the server, so that every contender allocates alike.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Parser)]
#[command(name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Measure the server beside other ones, with many users, and when it starts.
    Bench(BenchArguments),
    /// Keep the server under a mixed load, with faults that come and go and clients that misbehave.
    Soak(SoakArguments),
    /// Serve one of the servers that ours is compared with.
    #[command(hide = true)]
    Contender {
        /// Which one.
        contender: Contender,
        /// The API.
        api: Api,
        /// The file with the ready body.
        #[arg(long)]
        body: std::path::PathBuf,
    },
}

/// The APIs that are measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Api {
    /// Fivetran's.
    Fivetran,
    /// D3lay's.
    D3lay,
}

impl Api {
    const ALL: [Api; 2] = [Api::Fivetran, Api::D3lay];

    /// The name by which the server announces its address.
    fn name(self) -> &'static str {
        match self {
            Api::Fivetran => "Fivetran",
            Api::D3lay => "D3lay",
        }
    }

    /// The path and query of the first page of 100 users.
    fn first_page(self) -> &'static str {
        match self {
            Api::Fivetran => "/v1/users?limit=100",
            Api::D3lay => "/users?page_size=100",
        }
    }
}

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Outcome<()> {
    match command {
        Command::Contender {
            contender,
            api,
            body,
        } => contender.serve(api, std::fs::read(body)?.into()),
        Command::Bench(arguments) => bench(&arguments),
        Command::Soak(arguments) => soak::run(&arguments),
    }
}

fn bench(arguments: &BenchArguments) -> Outcome<()> {
    let wanted = |part| arguments.only.is_empty() || arguments.only.contains(&part);
    let cores = Cores::available()?;
    let mut report = Report::of("measured", Machine::here(&cores), arguments);
    if wanted(Part::Start) {
        start::measure(&mut report)?;
    }
    if wanted(Part::Compare) {
        for api in Api::ALL {
            comparison::measure(api, arguments, &cores, &mut report)?;
        }
    }
    if wanted(Part::Scale) {
        for api in Api::ALL {
            scale::measure(api, &mut report)?;
        }
    }
    report.finish(arguments.write)?;
    if wanted(Part::Decoding) {
        let mut report = Report::of("decoding", Machine::here(&cores), arguments);
        decoding::measure(arguments.rounds, arguments.time(), &cores, &mut report)?;
        report.finish(arguments.write)?;
    }
    Ok(())
}
