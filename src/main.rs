//! Runs the contract-test server. Here and not in its crate, so that `cargo run` passes the guard
//! of the root package.

// What fails outside of tests is an error, not a panic.
#![warn(clippy::unwrap_used, clippy::expect_used)]

/// Requests allocate often and little, and the data of a million users is a million texts.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    users_server::run()
}
