//! Options that take one of a few words.

use clap::ValueEnum;

/// What happens to query parameters that the document does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[non_exhaustive]
pub enum UnknownParameters {
    /// Answer 400 and name them
    Reject,
    /// Pass over them
    Ignore,
}

/// The least severe messages that are logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, ValueEnum)]
#[non_exhaustive]
pub enum LogLevel {
    /// What went wrong
    Error,
    /// And what looks wrong
    Warn,
    /// And a line per request
    Info,
    /// And what helps to find mistakes in the server
    Debug,
}

/// How messages are logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
#[non_exhaustive]
pub enum LogFormat {
    /// For people
    Terminal,
    /// A JSON object per line
    Json,
}
