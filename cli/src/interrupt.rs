//! Ctrl-C, SIGTERM and SIGHUP: the first one ends the command with whole output, the second one at once.

use std::{io, process};

use specshot_runtime::signals::Signals;
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
        let mut signals = Signals::listen()?;
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
