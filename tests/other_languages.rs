//! The scripts of `docs/other-languages.md`, run as they stand there.

use std::{
    env, fs,
    path::Path,
    process::{Command, Output},
};

/// The only script in this language.
fn script(language: &str) -> String {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/other-languages.md");
    let page = fs::read_to_string(page).expect("the page");
    let (_, rest) = page
        .split_once(&format!("```{language}\n"))
        .expect("a script");
    let (script, rest) = rest.split_once("\n```\n").expect("its end");
    assert!(!rest.contains(&format!("```{language}\n")), "two scripts");
    format!("{script}\n")
}

/// Runs a script, with the server on the path and no options of whoever runs the tests. Nothing
/// where there is no such interpreter, which CI does not forgive.
fn run(interpreter: &str, extension: &str, language: &str) -> Option<Output> {
    let directory = tempfile::tempdir().expect("a directory");
    let file = directory.path().join("script").with_extension(extension);
    fs::write(&file, script(language)).expect("written");
    let binary = Path::new(env!("CARGO_BIN_EXE_specshot-users"));
    let path = env::var_os("PATH").unwrap_or_default();
    let path = env::split_paths(&path);
    let path = binary
        .parent()
        .map(Path::to_path_buf)
        .into_iter()
        .chain(path);
    let mut command = Command::new(interpreter);
    for (name, _) in env::vars_os() {
        if name.to_string_lossy().starts_with("USERS_") {
            command.env_remove(name);
        }
    }
    command
        .arg(&file)
        .env("PATH", env::join_paths(path).expect("a path"));
    match command.output() {
        Ok(output) => Some(output),
        Err(error) => {
            let ci = env::var("CI").is_ok_and(|value| value == "true");
            assert!(!ci, "CI has no {interpreter}: {error}");
            println!("skipped, as {interpreter} cannot be run: {error}");
            None
        }
    }
}

#[track_caller]
fn passes(interpreter: &str, extension: &str, language: &str, journal: &[&str]) {
    let Some(output) = run(interpreter, extension, language) else {
        return;
    };
    let stdout = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{output:?}");
    assert!(stdout.ends_with("passed\n"), "{stdout}");
    for part in journal {
        assert!(stdout.contains(part), "{part}: {stdout}");
    }
}

#[test]
fn the_shell_script_passes() {
    passes(
        "sh",
        "sh",
        "sh",
        &[r#""status":429"#, r#""status":200"#, r#""kind":"status""#],
    );
}

#[test]
fn the_python_script_passes() {
    let first = "/v1/users 429 [{'id': 1, 'kind': 'status'}]\n";
    passes("python3", "py", "python", &[first, "/v1/users 200 []\n"]);
}

#[test]
fn the_javascript_program_passes() {
    let first = "/v1/users 429 [ { id: 1, kind: 'status' } ]\n";
    passes("node", "mjs", "js", &[first, "/v1/users 200 []\n"]);
}
