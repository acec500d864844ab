//! The contract-test server inside a Rust test: what a team's tests look like, and that hundreds of
//! servers do not meet.

mod many;
mod retry;
