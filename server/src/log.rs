//! The log: for people or as JSON, on standard error.

use std::io;

use slog::{Drain, Level, LevelFilter, Logger, o};
use slog_async::AsyncGuard;

use crate::options::{LogFormat, LogLevel};

/// A logger that writes to standard error, and a guard that writes what is left when it is dropped;
/// nothing is logged after that. What cannot be written is lost: a server whose log nobody takes
/// goes on.
pub fn logger(level: LogLevel, format: LogFormat) -> (Logger, AsyncGuard) {
    match format {
        LogFormat::Terminal => {
            let decorator = slog_term::TermDecorator::new().stderr().build();
            filtered(
                slog_term::FullFormat::new(decorator).build().ignore_res(),
                level,
            )
        }
        LogFormat::Json => filtered(
            slog_json::Json::new(io::stderr())
                .add_default_keys()
                .build()
                .ignore_res(),
            level,
        ),
    }
}

fn filtered<D>(drain: D, level: LogLevel) -> (Logger, AsyncGuard)
where
    D: Drain<Ok = (), Err = slog::Never> + Send + 'static,
{
    let level = match level {
        LogLevel::Error => Level::Error,
        LogLevel::Warn => Level::Warning,
        LogLevel::Info => Level::Info,
        LogLevel::Debug => Level::Debug,
    };
    // Filtered first, so that a quiet log costs nothing; nothing is dropped when it is busy.
    let (drain, guard) = slog_async::Async::new(drain)
        .overflow_strategy(slog_async::OverflowStrategy::Block)
        .build_with_guard();
    let drain = LevelFilter::new(drain, level).ignore_res();
    (Logger::root(drain, o!()), guard)
}
