//! The command `users`: the APIs of `spec/` from a command line.
//!
//! The modules in `generated` have what the command knows of each API and the calls, which go
//! through the typed clients. The rest is made for any API: arguments, settings, output, errors.
//! `docs/command-line.md` tells what the command does.

// What fails outside of tests is an error, not a panic.
#![warn(clippy::unwrap_used, clippy::expect_used)]

mod about;
mod command;
mod config_file;
mod drift;
mod failure;
/// What the command knows of each API, and the calls.
#[rustfmt::skip]
pub mod generated;
mod interrupt;
pub mod operation;
mod output;
mod progress;
mod session;
mod settings;

/// The modules that the generated ones call.
use users_client as clients;

pub use command::{command, run};
pub use failure::EXIT_CODES;
