//! The crates that the client brings in, and what the documentation says of them.

use std::process::Command;

/// The rows of the table, in the order of the choices.
const ROWS: [&str; 4] = ["default", "no TLS", "`tracing`", "`mock`"];

/// The figures are those of Linux: other systems need other crates.
#[test]
#[cfg(target_os = "linux")]
fn the_documentation_has_the_count_of_each_choice() {
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("footprint")
        .output()
        .expect("it runs");
    assert!(output.status.success(), "{output:?}");
    let printed = String::from_utf8(output.stdout).expect("UTF-8");
    let counts: Vec<&str> = printed
        .lines()
        .skip(1)
        .map(|line| line.split_whitespace().next_back().expect("a count"))
        .collect();
    assert_eq!(counts.len(), ROWS.len(), "{printed}");
    let page = include_str!("../../docs/client.md");
    for (row, count) in ROWS.into_iter().zip(counts) {
        let line = page
            .lines()
            .find(|line| line.starts_with(&format!("| {row}")));
        let cell = line.and_then(|line| line.split('|').nth(2)).map(str::trim);
        assert_eq!(cell, Some(count), "docs/client.md: {row}\n{printed}");
    }
}
