//! Runs the contract-test server.

fn main() {}
