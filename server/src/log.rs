//! The log: for people or as JSON, on standard error.

use std::io;

use slog::{Drain, Level, LevelFilter, Logger, o};

use crate::options::{LogFormat, LogLevel};

/// A logger that writes to standard error.
pub fn logger(level: LogLevel, format: LogFormat) -> Logger {
    match format {
        LogFormat::Terminal => {
            let decorator = slog_term::TermDecorator::new().stderr().build();
            filtered(slog_term::FullFormat::new(decorator).build().fuse(), level)
        }
        LogFormat::Json => filtered(
            slog_json::Json::new(io::stderr())
                .add_default_keys()
                .build()
                .fuse(),
            level,
        ),
    }
}

fn filtered<D>(drain: D, level: LogLevel) -> Logger
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
    let drain = slog_async::Async::new(drain)
        .overflow_strategy(slog_async::OverflowStrategy::Block)
        .build()
        .fuse();
    Logger::root(LevelFilter::new(drain, level).fuse(), o!())
}
