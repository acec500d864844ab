//! What the client crate costs those who use it: how many crates come with it, and how long its
//! first build takes.

use std::{
    collections::BTreeSet,
    env,
    ffi::OsString,
    fs, io,
    process::Command,
    time::{Duration, Instant},
};

use specshot::pipeline::Layout;

use crate::Outcome;

/// What is counted, and the arguments of cargo that choose it.
const CHOICES: [(&str, &[&str]); 4] = [
    ("default features", &[]),
    ("no TLS", &["--no-default-features"]),
    ("with `tracing`", &["--features", "tracing"]),
    ("with `mock`, for tests", &["--features", "mock"]),
];

const PACKAGE: [&str; 2] = ["--package", "users-client"];

/// Prints a table: the crates for each choice of features, and with `build` the time of a clean
/// build.
pub(crate) fn print(layout: &Layout, build: bool) -> Outcome {
    println!(
        "{:24} {:>6} {:>12}",
        "users-client", "crates", "clean build"
    );
    for (name, features) in CHOICES {
        let crates = crates(layout, features);
        let time = build.then(|| clean_build(layout, features)).transpose();
        match (crates, time) {
            (Ok(crates), Ok(time)) => {
                let time =
                    time.map_or_else(|| "-".to_owned(), |t| format!("{:.0} s", t.as_secs_f64()));
                println!("{name:24} {crates:>6} {time:>12}");
            }
            (Err(error), _) | (_, Err(error)) => {
                eprintln!("error: {error}");
                return Outcome::Failed;
            }
        }
    }
    Outcome::Fresh
}

/// How many crates are compiled for the client, without itself and without what only their builds
/// need.
fn crates(layout: &Layout, features: &[&str]) -> io::Result<usize> {
    let mut tree = cargo(layout);
    tree.args(["tree", "--locked", "--edges", "normal"]);
    tree.args(["--prefix", "none", "--format", "{p}"]);
    let output = tree.args(PACKAGE).args(features).output()?;
    if !output.status.success() {
        let reason = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(io::Error::other(reason));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let crates: BTreeSet<&str> = text
        .lines()
        .map(|line| line.trim_end_matches(" (*)"))
        .filter(|line| !line.is_empty())
        .collect();
    Ok(crates.len().saturating_sub(1))
}

/// How long a build takes that finds nothing compiled. What it compiles is removed.
fn clean_build(layout: &Layout, features: &[&str]) -> io::Result<Duration> {
    let directory = layout.root.join("target/footprint");
    let remove = || match fs::remove_dir_all(&directory) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    };
    remove()?;
    let mut build = cargo(layout);
    build
        .args(["build", "--locked", "--quiet"])
        .args(PACKAGE)
        .args(features);
    build.arg("--target-dir").arg(&directory);
    let began = Instant::now();
    let status = build.status()?;
    let took = began.elapsed();
    remove()?;
    match status.success() {
        true => Ok(took),
        false => Err(io::Error::other("the client cannot be built")),
    }
}

fn cargo(layout: &Layout) -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| OsString::from("cargo"));
    let mut command = Command::new(program);
    command.current_dir(&layout.root);
    command
}
