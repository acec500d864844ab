//! The command `users` as a process of its own, against the real server on a socket.

mod drift;
mod exit_codes;
mod formats;
mod help;
mod interruption;
mod program;
mod settings;
mod terminal;
