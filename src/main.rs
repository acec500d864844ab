//! Runs the contract-test server. Here and not in its crate, so that `cargo run` passes the guard
//! of the root package.

fn main() -> std::process::ExitCode {
    users_server::run()
}
