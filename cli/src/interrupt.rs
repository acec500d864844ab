//! Ctrl-C, SIGTERM and SIGHUP: the first one ends the command with whole output, the second one at once.

use std::{io, process};

use tokio::sync::watch;

use crate::failure::Exit;

/// The signals of this process.
#[derive(Debug)]
pub(crate) struct Interrupts {
    received: watch::Receiver<bool>,
}

impl Interrupts {
    /// Begins to listen.
    ///
    /// A task listens, and not whoever waits for the first signal: a write to a pipe that nobody
    /// reads blocks, and the second signal must end that.
    pub(crate) fn listen() -> io::Result<Self> {
        let (sender, received) = watch::channel(false);
        let mut signals = Signals::new()?;
        tokio::spawn(async move {
            signals.next().await;
            sender.send_replace(true);
            signals.next().await;
            process::exit(Exit::Interrupted as i32);
        });
        Ok(Interrupts { received })
    }

    /// Waits for the first signal.
    pub(crate) async fn first(&mut self) {
        if self.received.wait_for(|received| *received).await.is_err() {
            // Nobody listens any more, as when the runtime ends.
            std::future::pending::<()>().await;
        }
    }
}

#[cfg(unix)]
struct Signals {
    interrupt: tokio::signal::unix::Signal,
    terminate: tokio::signal::unix::Signal,
    /// Nothing when whoever started the command has it ignore the signal, as `nohup` does.
    hangup: Option<tokio::signal::unix::Signal>,
}

#[cfg(unix)]
impl Signals {
    fn new() -> io::Result<Self> {
        use tokio::signal::unix::{SignalKind, signal};

        let hangup = (!ignores_hangup()).then(|| signal(SignalKind::hangup()));
        Ok(Signals {
            interrupt: signal(SignalKind::interrupt())?,
            terminate: signal(SignalKind::terminate())?,
            hangup: hangup.transpose()?,
        })
    }

    async fn next(&mut self) {
        tokio::select! {
            _ = self.interrupt.recv() => {}
            _ = self.terminate.recv() => {}
            Some(_) = async { self.hangup.as_mut()?.recv().await } => {}
        }
    }
}

/// Whether this process was started with SIGHUP ignored, as far as the system tells: Linux does.
#[cfg(unix)]
fn ignores_hangup() -> bool {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mask = status.lines().find_map(|line| line.strip_prefix("SigIgn:"));
    let mask = mask.and_then(|mask| u64::from_str_radix(mask.trim(), 16).ok());
    // The lowest bit is signal 1, which is SIGHUP.
    mask.is_some_and(|mask| mask & 1 == 1)
}

#[cfg(not(unix))]
struct Signals;

#[cfg(not(unix))]
impl Signals {
    fn new() -> io::Result<Self> {
        Ok(Signals)
    }

    async fn next(&mut self) {
        drop(tokio::signal::ctrl_c().await);
    }
}
