//! The same document gives the same bytes.

use std::process::Command;

use super::{GOLDEN, modules};

/// A test of this binary prints the modules when this is set.
const PRINT: &str = "SPECSHOT_PRINT_MODULES";

fn texts() -> String {
    GOLDEN
        .into_iter()
        .map(modules)
        .map(|modules| modules.client + &modules.server + &modules.cli)
        .collect()
}

#[test]
fn twice_in_one_process() {
    assert!(texts() == texts());
}

/// Maps of the standard library are seeded for each process.
#[test]
fn in_other_processes() {
    let this = std::env::current_exe().expect("the path of this binary");
    let here = texts();
    for _ in 0..2 {
        let output = Command::new(&this)
            .args(["--exact", "determinism::print", "--nocapture"])
            .env(PRINT, "yes")
            .output()
            .expect("this binary runs");
        let there = String::from_utf8(output.stdout).expect("source text is UTF-8");
        assert!(there.contains(&here), "another process makes other modules");
    }
}

#[test]
fn print() {
    if std::env::var_os(PRINT).is_some() {
        print!("\n{}", texts());
    }
}
