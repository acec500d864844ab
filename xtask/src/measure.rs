//! `bench` and `soak`: builds what is measured, then leaves the rest to it. Nothing of it is a
//! dependency of this crate, which must build when the server does not.

use std::{env, path::PathBuf, process::Command};

use specshot::pipeline::Layout;

use crate::{Outcome, report};

/// Builds as one would for use, and runs the measuring program at the root, with the arguments of this
/// one.
pub(crate) fn run(layout: &Layout) -> Outcome {
    // Built together, as features are those that all packages of one build ask for.
    let mut build = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    build.args(["build", "--release", "--quiet", "--locked"]);
    build.args(["--package", "specshot-users", "--package", "users-bench"]);
    let Some(program) = program() else {
        eprintln!("error: the directory that cargo builds into cannot be found");
        return Outcome::Failed;
    };
    let mut measure = Command::new(program);
    measure.args(env::args_os().skip(1));
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
