//! The short version of the soak.

use std::process::Command;

/// Needs the server that `cargo build` puts beside the tests; `cargo test --workspace` builds it.
#[test]
fn the_server_survives_half_a_minute_of_everything() {
    let output = Command::new(env!("CARGO_BIN_EXE_users-bench"))
        .args(["soak", "--seconds", "25"])
        .output()
        .expect("the program was built for this test");
    assert!(
        output.status.success(),
        "{}\n{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
}
