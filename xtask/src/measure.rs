//! `bench` and `soak`: builds what is measured, then leaves the rest to it. Nothing of it is a
//! dependency of this crate, which must build when the server does not.

use std::{env, ffi::OsString, path::PathBuf, process::Command};

use specshot::pipeline::Layout;

use crate::{Outcome, report};

/// What the measuring program is given.
#[derive(clap::Args)]
pub(crate) struct Arguments {
    /// Its arguments.
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
    rest: Vec<OsString>,
}

/// Builds as one would for use, and runs `command` of the measuring program at the root.
pub(crate) fn run(layout: &Layout, command: &str, arguments: &Arguments) -> Outcome {
    // Built together, as features are those that all packages of one build ask for.
    let mut build = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    build.args(["build", "--release", "--quiet", "--locked"]);
    build.args(["--package", "specshot-users", "--package", "users-bench"]);
    let Some(program) = program() else {
        eprintln!("error: the directory that cargo builds into cannot be found");
        return Outcome::Failed;
    };
    let mut measure = Command::new(program);
    measure.arg(command).args(&arguments.rest);
    report::status("Building", "the server and what it is compared with");
    for mut step in [build, measure] {
        match step.current_dir(&layout.root).status() {
            Ok(status) if status.success() => {}
            Ok(_) => return Outcome::Failed,
            Err(error) => {
                let program = step.get_program().display();
                eprintln!("error: cannot start {program}: {error}");
                return Outcome::Failed;
            }
        }
    }
    Outcome::Fresh
}

/// Where cargo puts the measuring program: beside the directory that this one is in.
fn program() -> Option<PathBuf> {
    let directory = env::current_exe().ok()?.parent()?.parent()?.join("release");
    Some(directory.join("users-bench"))
}
