//! What the client crate costs those who use it: how many crates come with it, and how long its
//! first build takes.

use std::{
    collections::BTreeSet,
    env,
    ffi::OsString,
    fs, io,
    process::{Command, ExitStatus},
    thread,
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

/// How long a clean build may take.
const LIMIT: Duration = Duration::from_secs(20 * 60);

/// Prints a table: the crates for each choice of features, and with `time` what a clean build
/// takes.
pub(crate) fn print(layout: &Layout, time: bool) -> Outcome {
    match table(layout, time) {
        Ok(()) => Outcome::Fresh,
        Err(error) => {
            eprintln!("error: {error}");
            Outcome::Failed
        }
    }
}

fn table(layout: &Layout, time: bool) -> io::Result<()> {
    if time {
        // What is not there yet is no part of a build.
        done(cargo(layout).args(["fetch", "--locked", "--quiet"]))?;
        let rustc = done(Command::new(program("RUSTC", "rustc")).arg("--version"))?;
        let cores = thread::available_parallelism()?;
        println!("{}, {cores} cores, profile dev\n", rustc.trim_end());
    }
    let head = ["compiled", "elapsed", "processor"];
    let [compiled, elapsed, processor] = if time { head } else { [""; 3] };
    println!(
        "{}",
        row("users-client", "crates", compiled, elapsed, processor)
    );
    for (name, features) in CHOICES {
        let crates = crates(layout, features)?.to_string();
        let row = match time.then(|| clean_build(layout, features)).transpose()? {
            None => row(name, &crates, "", "", ""),
            Some(build) => {
                let seconds = |time: Duration| format!("{:.0} s", time.as_secs_f64());
                let processor = build.processor.map_or_else(|| "-".to_owned(), seconds);
                let compiled = build.compiled.to_string();
                row(
                    name,
                    &crates,
                    &compiled,
                    &seconds(build.elapsed),
                    &processor,
                )
            }
        };
        println!("{row}");
    }
    Ok(())
}

fn row(name: &str, crates: &str, compiled: &str, elapsed: &str, processor: &str) -> String {
    let row = format!("{name:24} {crates:>6} {compiled:>9} {elapsed:>9} {processor:>10}");
    row.trim_end().to_owned()
}

/// How many crates are compiled for the client, without itself and without what only their builds
/// need.
fn crates(layout: &Layout, features: &[&str]) -> io::Result<usize> {
    let mut tree = cargo(layout);
    tree.args(["tree", "--locked", "--edges", "normal"]);
    tree.args(["--prefix", "none", "--format", "{p}"]);
    let text = done(tree.args(PACKAGE).args(features))?;
    let crates: BTreeSet<&str> = text
        .lines()
        .map(|line| line.trim_end_matches(" (*)"))
        .filter(|line| !line.is_empty())
        .collect();
    Ok(crates.len().saturating_sub(1))
}

/// A clean build.
struct Build {
    /// How many crates were compiled, those included that only a build needs.
    compiled: usize,
    elapsed: Duration,
    /// The time of all cores, in user and kernel mode; where it can be told.
    processor: Option<Duration>,
}

/// Builds where nothing is compiled, with neither a cache nor flags from outside. What is compiled
/// is removed.
fn clean_build(layout: &Layout, features: &[&str]) -> io::Result<Build> {
    let directory = layout.root.join("target/footprint");
    let remove = || match fs::remove_dir_all(&directory) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    };
    remove()?;
    fs::create_dir_all(&directory)?;
    let messages = directory.join("messages");
    let mut build = cargo(layout);
    build
        .args(["build", "--locked", "--offline", "--quiet"])
        .args(["--message-format", "json"])
        .args(PACKAGE)
        .args(features)
        .arg("--target-dir")
        .arg(&directory)
        .stdout(fs::File::create(&messages)?);
    for variable in OUTSIDE {
        build.env_remove(variable);
    }
    let before = processor();
    let began = Instant::now();
    let status = within_limit(&mut build)?;
    let elapsed = began.elapsed();
    let processor = processor()
        .zip(before)
        .map(|(after, before)| after - before);
    let messages = fs::read_to_string(&messages)?;
    remove()?;
    if !status.success() {
        return Err(io::Error::other("the client cannot be built"));
    }
    let compiled = messages
        .lines()
        .filter(|line| line.starts_with(r#"{"reason":"compiler-artifact""#))
        .filter_map(|line| line.split(r#""package_id":""#).nth(1)?.split('"').next())
        .collect::<BTreeSet<&str>>();
    Ok(Build {
        compiled: compiled.len(),
        elapsed,
        processor,
    })
}

/// What would make a build another one than that of who has just begun.
const OUTSIDE: [&str; 6] = [
    "CARGO_BUILD_RUSTC_WRAPPER",
    "CARGO_INCREMENTAL",
    "CARGO_PROFILE_DEV_DEBUG",
    "RUSTC_WRAPPER",
    "RUSTC_WORKSPACE_WRAPPER",
    "RUSTFLAGS",
];

fn within_limit(command: &mut Command) -> io::Result<ExitStatus> {
    let mut child = command.spawn()?;
    let began = Instant::now();
    while began.elapsed() < LIMIT {
        if let Some(status) = child.try_wait()? {
            return Ok(status);
        }
        thread::sleep(Duration::from_millis(50));
    }
    child.kill()?;
    child.wait()?;
    let minutes = LIMIT.as_secs() / 60;
    let message = format!("the build has not ended after {minutes} minutes");
    Err(io::Error::other(message))
}

/// The processor time of all processes that this one has started and that have ended.
#[cfg(unix)]
fn processor() -> Option<Duration> {
    use nix::sys::{
        resource::{UsageWho, getrusage},
        time::TimeValLike as _,
    };

    let usage = getrusage(UsageWho::RUSAGE_CHILDREN).ok()?;
    let time = usage.user_time() + usage.system_time();
    Some(Duration::from_micros(
        time.num_microseconds().try_into().ok()?,
    ))
}

#[cfg(not(unix))]
fn processor() -> Option<Duration> {
    None
}

/// Runs a command, and returns what it prints.
fn done(command: &mut Command) -> io::Result<String> {
    let output = command.output()?;
    match output.status.success() {
        true => Ok(String::from_utf8_lossy(&output.stdout).into_owned()),
        false => Err(io::Error::other(
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )),
    }
}

fn cargo(layout: &Layout) -> Command {
    let mut command = Command::new(program("CARGO", "cargo"));
    command.current_dir(&layout.root);
    command
}

/// A program of the toolchain that runs this one.
fn program(variable: &str, name: &str) -> OsString {
    env::var_os(variable).unwrap_or_else(|| name.into())
}
