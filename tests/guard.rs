//! The drift guard, compiled as cargo compiles it and run on workspaces of its own.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::{Duration, Instant},
};

use specshot::pipeline::{self, Layout};
use tempfile::TempDir;

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const APIS: [&str; 2] = ["d3lay", "fivetran"];

/// The guard, and a workspace that is fresh.
struct Guarded {
    root: TempDir,
    guard: PathBuf,
}

impl Guarded {
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a directory");
        let guard = root.path().join("guard");
        let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
        let compiled = Command::new(rustc)
            .args(["--edition", "2024", "-o"])
            .arg(&guard)
            .arg(Path::new(ROOT).join("build.rs"))
            .status()
            .expect("rustc runs");
        assert!(compiled.success(), "the guard compiles without any crate");
        fs::create_dir(root.path().join("spec")).expect("a directory");
        for api in APIS {
            let name = format!("spec/{api}.yaml");
            fs::copy(Path::new(ROOT).join(&name), root.path().join(&name)).expect("a copy");
        }
        let guarded = Guarded { root, guard };
        guarded.generate();
        guarded
    }

    fn generate(&self) {
        let layout = Layout::new(self.root.path());
        let output = pipeline::generate(&layout, &APIS).expect("documents without findings");
        output.write(self.root.path()).expect("it can be written");
    }

    /// The line that stops the build, if any.
    fn stops(&self) -> Option<String> {
        let output = Command::new(&self.guard)
            .current_dir(self.root.path())
            .output()
            .expect("it runs");
        assert!(output.status.success(), "the guard does not panic");
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        let mut errors = text
            .lines()
            .filter_map(|line| line.strip_prefix("cargo::error="));
        let error = errors.next().map(str::to_owned);
        assert_eq!(errors.next(), None, "one message, not several");
        error
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let path = self.root.path().join(path);
        let text = fs::read_to_string(&path).expect("a file");
        assert!(text.contains(from));
        fs::write(path, text.replacen(from, to, 1)).expect("it can be written");
    }
}

#[test]
fn the_guard_names_document_and_command() {
    let guarded = Guarded::new();
    assert_eq!(guarded.stops(), None, "a fresh workspace passes");

    guarded.edit("spec/fivetran.yaml", "maximum: 1000", "maximum: 500");
    let message = guarded.stops().expect("an edited document stops the build");
    assert_eq!(
        message,
        "spec/fivetran.yaml has changed since the generation of client/src/generated/fivetran.rs \
         and server/src/generated/fivetran.rs and cli/src/generated/fivetran.rs: \
         run `cargo xtask generate`"
    );
    guarded.generate();
    assert_eq!(guarded.stops(), None, "`generate` cures it");
}

#[test]
fn line_endings_of_a_checkout_are_no_drift() {
    let guarded = Guarded::new();
    for path in ["spec/d3lay.yaml", "client/src/generated/d3lay.rs"] {
        let path = guarded.root.path().join(path);
        let text = fs::read_to_string(&path).expect("a file");
        fs::write(path, text.replace('\n', "\r\n")).expect("it can be written");
    }
    assert_eq!(guarded.stops(), None);
}

#[test]
fn a_mix_of_two_runs_is_named() {
    let guarded = Guarded::new();
    let path = guarded.root.path().join("server/src/generated/d3lay.rs");
    let old = fs::read(&path).expect("a module");
    guarded.edit("spec/fivetran.yaml", "maximum: 1000", "maximum: 500");
    guarded.generate();
    assert_eq!(guarded.stops(), None);
    fs::write(&path, old).expect("it can be written");
    let message = guarded.stops().expect("old and new do not go together");
    assert!(
        message.contains("server/src/generated/d3lay.rs"),
        "{message}"
    );
    assert!(
        message.contains("were generated in different runs"),
        "{message}"
    );
}

#[test]
fn missing_and_extra_modules_are_named() {
    let guarded = Guarded::new();
    let server = guarded.root.path().join("server/src/generated");
    fs::rename(server.join("d3lay.rs"), server.join("retired.rs")).expect("it can be moved");
    let message = guarded.stops().expect("a module is missing");
    assert!(message.contains("spec/d3lay.yaml"), "{message}");
    assert!(
        message.contains("server/src/generated/retired.rs has no document"),
        "{message}"
    );
    fs::write(
        guarded.root.path().join("spec/third.yaml"),
        "openapi: 3.0.3\n",
    )
    .expect("a file");
    let message = guarded.stops().expect("a document without modules");
    assert!(message.contains("spec/third.yaml"), "{message}");
}

#[test]
fn the_guard_costs_little() {
    let guarded = Guarded::new();
    let fastest = (0..10)
        .map(|_| {
            let start = Instant::now();
            assert_eq!(guarded.stops(), None);
            start.elapsed()
        })
        .min()
        .expect("ten runs");
    println!(
        "the guard takes {} µs, start of the process included",
        fastest.as_micros()
    );
    // It takes milliseconds; the other tests keep the compiler busy meanwhile.
    assert!(fastest < Duration::from_secs(5), "{fastest:?}");
}
