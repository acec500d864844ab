//! `cargo xtask generate` and `--check` on workspaces of their own, as a user runs them.

use std::{
    collections::BTreeMap,
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
    time::Duration,
};

use tempfile::TempDir;

/// A workspace with the documents of this one and nothing generated yet.
struct Workspace {
    root: TempDir,
}

impl Workspace {
    fn new() -> Self {
        let root = tempfile::tempdir().expect("a directory");
        let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
        fs::create_dir_all(root.path().join("spec")).expect("a directory");
        fs::create_dir_all(root.path().join("xtask")).expect("a directory");
        for entry in fs::read_dir(spec).expect("the documents") {
            let path = entry.expect("a document").path();
            let name = path.file_name().expect("a name");
            fs::copy(&path, root.path().join("spec").join(name)).expect("a copy");
        }
        Workspace { root }
    }

    fn generated() -> Self {
        let workspace = Workspace::new();
        assert_eq!(workspace.run(&["generate"]).0, 0);
        workspace
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command
            .args(arguments)
            .env("CARGO_MANIFEST_DIR", self.root.path().join("xtask"));
        command
    }

    /// Runs a command; its exit code and standard error.
    fn run(&self, arguments: &[&str]) -> (i32, String) {
        let Output { status, stderr, .. } = self.command(arguments).output().expect("it runs");
        (
            status.code().expect("an exit code"),
            String::from_utf8(stderr).expect("UTF-8"),
        )
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.path().join(path)
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.path(path)).expect("a file");
        assert!(text.contains(from), "{path} does not hold `{from}`");
        fs::write(self.path(path), text.replacen(from, to, 1)).expect("it can be written");
    }

    /// Every file below the directories of generated modules, temporary ones included. A temporary
    /// file of a command that still runs may be renamed after it was listed; then it is left out.
    fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let directories = [
            "client/src/generated",
            "server/src/generated",
            "cli/src/generated",
        ];
        directories
            .into_iter()
            .flat_map(|directory| fs::read_dir(self.path(directory)).into_iter().flatten())
            .map(|entry| entry.expect("a file").path())
            .filter_map(|path| match fs::read(&path) {
                Ok(bytes) => Some((path, bytes)),
                Err(error) if error.kind() == ErrorKind::NotFound => None,
                Err(error) => panic!("{}: {error}", path.display()),
            })
            .collect()
    }
}

#[test]
fn a_fresh_workspace_is_generated_once() {
    let workspace = Workspace::new();
    let (code, report) = workspace.run(&["generate", "--check"]);
    assert_eq!(code, 4);
    assert!(
        report.contains("server/src/generated/fivetran.rs is missing"),
        "{report}"
    );
    assert!(
        report.contains("help: run `cargo xtask generate`"),
        "{report}"
    );
    assert!(workspace.files().is_empty(), "--check writes nothing");

    let (code, report) = workspace.run(&["generate"]);
    assert_eq!(code, 0, "{report}");
    assert!(
        report.contains("Created client/src/generated/d3lay.rs"),
        "{report}"
    );
    let written = workspace.files();
    assert_eq!(workspace.run(&["generate", "--check"]).0, 0);

    let (_, report) = workspace.run(&["generate"]);
    assert!(!report.contains("Updated"), "{report}");
    assert_eq!(workspace.files(), written);
}

#[test]
fn every_state_is_named_and_cured() {
    let workspace = Workspace::generated();
    let fresh = workspace.files();
    fs::remove_file(workspace.path("client/src/generated/mod.rs")).expect("it is there");
    workspace.edit("server/src/generated/d3lay.rs", "pub struct", "pub  struct");
    fs::copy(
        workspace.path("server/src/generated/fivetran.rs"),
        workspace.path("server/src/generated/retired.rs"),
    )
    .expect("a copy");
    let (code, report) = workspace.run(&["generate", "--check"]);
    assert_eq!(code, 4);
    for line in [
        "error: client/src/generated/mod.rs is missing",
        "error: server/src/generated/d3lay.rs is hand-edited",
        "error: server/src/generated/retired.rs is orphaned",
    ] {
        assert!(report.contains(line), "{report}");
    }
    assert_eq!(workspace.run(&["generate"]).0, 0);
    assert_eq!(workspace.files(), fresh);
}

#[test]
fn a_file_that_no_generator_wrote_is_named_and_left_alone() {
    let workspace = Workspace::generated();
    let notes = workspace.path("client/src/generated/notes.rs");
    fs::write(&notes, "// mine\n").expect("it can be written");
    fs::create_dir(workspace.path("client/src/generated/more")).expect("a directory");
    let (code, report) = workspace.run(&["generate", "--check"]);
    assert_eq!(code, 4);
    assert!(
        report.contains("client/src/generated/more is foreign"),
        "{report}"
    );
    assert!(
        report.contains("client/src/generated/notes.rs is foreign"),
        "{report}"
    );
    assert_eq!(workspace.run(&["generate"]).0, 0);
    assert_eq!(fs::read_to_string(notes).expect("still there"), "// mine\n");
}

#[test]
fn an_edited_document_makes_its_modules_stale() {
    let workspace = Workspace::generated();
    let before = workspace.files();
    workspace.edit("spec/fivetran.yaml", "maximum: 1000", "maximum: 500");
    let (code, report) = workspace.run(&["generate", "--check"]);
    assert_eq!(code, 4);
    assert!(
        report.contains("client/src/generated/fivetran.rs is stale"),
        "{report}"
    );
    assert!(
        report.contains("server/src/generated/fivetran.rs is stale"),
        "{report}"
    );
    assert_eq!(workspace.files(), before, "--check writes nothing");
    assert_eq!(workspace.run(&["generate"]).0, 0);
    let server = fs::read_to_string(workspace.path("server/src/generated/fivetran.rs"));
    assert!(server.expect("a module").contains("\"maximum\": 500"));
    assert_eq!(workspace.run(&["generate", "--check"]).0, 0);
}

#[test]
fn an_invalid_document_changes_nothing() {
    let workspace = Workspace::generated();
    let before = workspace.files();
    workspace.edit("spec/fivetran.yaml", "default: 100", "default: 2000");
    workspace.edit(
        "spec/d3lay.yaml",
        "operationId: list_users",
        "operationid: list_users",
    );
    for arguments in [&["generate"][..], &["generate", "--check"]] {
        let (code, report) = workspace.run(arguments);
        assert_eq!(code, 100, "{report}");
        // All documents are looked at, not only the first that is wrong.
        assert!(report.contains("spec/fivetran.yaml:"), "{report}");
        assert!(report.contains("spec/d3lay.yaml:"), "{report}");
        assert_eq!(workspace.files(), before);
    }
}

#[test]
fn what_cannot_be_written_is_named() {
    let workspace = Workspace::new();
    fs::create_dir_all(workspace.path("client/src")).expect("a directory");
    fs::write(workspace.path("client/src/generated"), "no directory").expect("a file");
    let (code, report) = workspace.run(&["generate"]);
    assert_eq!(code, 1, "{report}");
    assert!(report.contains("client/src/generated"), "{report}");
    assert!(
        report.contains("run `cargo xtask generate` again"),
        "{report}"
    );
}

#[test]
fn a_kill_at_any_moment_leaves_whole_files() {
    let workspace = Workspace::generated();
    let old = workspace.files();
    workspace.edit("spec/fivetran.yaml", "maximum: 1000", "maximum: 500");
    workspace.edit("spec/d3lay.yaml", "maximum: 100", "maximum: 50");
    assert_eq!(workspace.run(&["generate"]).0, 0);
    let new = workspace.files();
    let mut mixed = 0;
    for round in 0..12 {
        for (path, text) in &old {
            fs::write(path, text).expect("it can be written");
        }
        let mut running = workspace
            .command(&["generate"])
            .stderr(Stdio::null())
            .spawn()
            .expect("it runs");
        // Wait for the first file to change, then kill after a little longer each time.
        while workspace.files() == old && running.try_wait().expect("a child").is_none() {
            std::thread::yield_now();
        }
        std::thread::sleep(Duration::from_micros(150 * round));
        running.kill().expect("it can be killed");
        running.wait().expect("it ends");
        let left = workspace.files();
        for (path, text) in left.iter().filter(|(path, _)| old.contains_key(*path)) {
            assert!(
                old[path] == *text || new[path] == *text,
                "{} is torn",
                path.display()
            );
        }
        if left != new && left != old {
            mixed += 1;
            let (code, report) = workspace.run(&["generate", "--check"]);
            assert_eq!(code, 4, "{report}");
        }
        assert_eq!(workspace.run(&["generate"]).0, 0);
        assert_eq!(
            workspace.files(),
            new,
            "another run cures it, temporary files included"
        );
    }
    println!("{mixed} of 12 kills left a mix of old and new files");
}

#[test]
fn the_modules_of_this_workspace_are_fresh() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .args(["generate", "--check"])
        .env("CARGO_MANIFEST_DIR", env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("it runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
}

#[test]
fn a_document_that_is_not_listed_is_named() {
    let workspace = Workspace::generated();
    let spec = |name: &str| workspace.path("spec").join(name);
    for name in ["third.yaml", "d3lay.json"] {
        fs::copy(spec("d3lay.yaml"), spec(name)).expect("a copy");
        for arguments in [&["generate"][..], &["generate", "--check"]] {
            let (code, report) = workspace.run(arguments);
            assert_eq!(code, 100, "{report}");
            assert!(report.contains(&format!("spec/{name}")), "{report}");
            assert!(report.contains("xtask/src/apis.rs"), "{report}");
        }
        fs::remove_file(spec(name)).expect("it is there");
    }
    assert_eq!(workspace.run(&["generate", "--check"]).0, 0);
}
