//! How far a list is, for who waits at a terminal.

use std::{
    io::{self, IsTerminal as _, Write as _},
    time::Duration,
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How far a list is. Shown on the standard error, when that is a terminal and the output does not
/// go to another program.
#[derive(Clone, Debug)]
pub(crate) struct Progress {
    bar: ProgressBar,
}

impl Progress {
    /// Nothing to show.
    pub(crate) fn hidden() -> Self {
        Progress {
            bar: ProgressBar::hidden(),
        }
    }

    /// Progress, if somebody can see it.
    pub(crate) fn new() -> Self {
        if !somebody_waits() {
            return Progress::hidden();
        }
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr());
        bar.set_style(ProgressStyle::default_spinner());
        bar.set_message("waiting for the first page");
        bar.enable_steady_tick(Duration::from_millis(100));
        Progress { bar }
    }

    /// Shows how much there is.
    pub(crate) fn show(&self, items: u64, pages: u64) {
        let plural = |count, noun| format!("{count} {noun}{}", if count == 1 { "" } else { "s" });
        let (items, pages) = (plural(items, "item"), plural(pages, "page"));
        self.bar.set_message(format!("{items} in {pages}"));
    }

    /// Does something that may write to the terminal.
    pub(crate) fn aside<T>(&self, act: impl FnOnce() -> T) -> T {
        self.bar.suspend(act)
    }

    /// Tells something on the standard error.
    pub(crate) fn tell(&self, text: &str) {
        // There is nobody else to tell that it cannot be told.
        self.aside(|| drop(writeln!(io::stderr(), "{text}")));
    }

    /// Leaves nothing on the terminal.
    pub(crate) fn end(&self) {
        self.bar.finish_and_clear();
    }
}

/// Whether somebody waits at a terminal, and no other program draws on it.
pub(crate) fn somebody_waits() -> bool {
    io::stderr().is_terminal() && !output_is_pipe()
}

/// Whether another program reads the output.
#[cfg(unix)]
fn output_is_pipe() -> bool {
    use std::os::{fd::AsFd as _, unix::fs::FileTypeExt as _};

    let file = io::stdout().as_fd().try_clone_to_owned();
    let metadata = file.and_then(|file| std::fs::File::from(file).metadata());
    metadata.is_ok_and(|metadata| {
        let kind = metadata.file_type();
        kind.is_fifo() || kind.is_socket()
    })
}

/// Whether another program may read the output.
#[cfg(not(unix))]
fn output_is_pipe() -> bool {
    !io::stdout().is_terminal()
}
