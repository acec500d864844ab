//! Puts together what several servers have exercised of the documents: reads the files that
//! `--coverage-file` wrote, prints a table, writes a page if asked for, and fails if less of a
//! document was exercised than required.
//!
//! `cargo run --example coverage -- --page coverage.html --require 95 target/coverage/*.json`

use std::{error::Error, fs, process::ExitCode};

use users_server::coverage::{Coverage, Snapshot, Table, page, shortfalls};

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let coverage = Coverage::new()?;
    let (mut page_file, mut required) = (None, 0.0);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--page" => page_file = Some(arguments.next().ok_or("--page takes a file")?),
            "--require" => {
                let percent = arguments.next().ok_or("--require takes a percentage")?;
                required = percent.parse()?;
            }
            path => add(&coverage, path).map_err(|error| format!("{path}: {error}"))?,
        }
    }
    let report = coverage.report(None);
    print!("{}", Table(&report));
    if let Some(file) = page_file {
        fs::write(file, page(&report))?;
    }
    let short = shortfalls(&report, required);
    for shortfall in &short {
        eprintln!("error: {shortfall}");
    }
    Ok(match short.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

/// Counts what a file has as exercised.
fn add(coverage: &Coverage, path: &str) -> Result<(), Box<dyn Error>> {
    let snapshot: Snapshot = serde_json::from_str(&fs::read_to_string(path)?)?;
    for unknown in coverage.add(&snapshot) {
        eprintln!("warning: {path}: the documents have no {unknown}");
    }
    Ok(())
}
