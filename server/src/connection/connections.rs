//! The connections of a port, and what may be known of them.

use std::{
    fmt,
    net::SocketAddr,
    panic::AssertUnwindSafe,
    sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError},
    time::{Duration, Instant},
};

use slog::{Logger, o};
use tokio::{sync::watch, time::sleep};

use super::{
    descriptor::{self, Descriptor},
    drain::{Unclaimed, Watch},
    limits::Limits,
    table::{Table, Watched},
    watchdog,
};

/// How long a port that was found full is taken for full, so that a flood of clients does not make
/// every one of them cost a look at all the process's files.
const FULL: Duration = Duration::from_millis(100);

/// The answer to a client that is too many.
const TOO_MANY: &[u8] = b"HTTP/1.1 503 Service Unavailable\r\nconnection: close\r\n\
    retry-after: 1\r\ncontent-length: 0\r\n\r\n";

/// The connections of one port: their number, and how long clients take. A clone is the same port.
#[derive(Clone, Debug)]
pub struct Connections(pub(super) Arc<Shared>);

/// What the drain, the watchdog and the server share.
pub(super) struct Shared {
    pub(super) limits: Limits,
    tls: bool,
    /// The log that people read.
    pub(super) log: Logger,
    /// Where the port listens.
    pub(super) local: OnceLock<SocketAddr>,
    pub(super) unclaimed: Option<AssertUnwindSafe<OnUnclaimed>>,
    table: Mutex<Table>,
    /// Whether the port has been ended; delays are not waited for then.
    gone: AssertUnwindSafe<watch::Sender<bool>>,
}

/// What is called for a request that no operation took.
pub type OnUnclaimed = Box<dyn Fn(&Unclaimed) + Send + Sync>;

impl fmt::Debug for Shared {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Shared")
            .field("limits", &self.limits)
            .field("local", &self.local)
            .finish_non_exhaustive()
    }
}

impl Connections {
    /// Limits for a port that logs to `log` and speaks TLS or does not. They are in force when
    /// Dropshot is given [`Connections::logger`].
    ///
    /// `unclaimed` is called for every request that no operation took: see [`Unclaimed`].
    #[must_use]
    pub fn new(limits: Limits, tls: bool, log: &Logger, unclaimed: Option<OnUnclaimed>) -> Self {
        Connections(Arc::new(Shared {
            limits,
            tls,
            log: log.clone(),
            local: OnceLock::new(),
            unclaimed: unclaimed.map(AssertUnwindSafe),
            table: Mutex::default(),
            gone: AssertUnwindSafe(watch::Sender::new(false)),
        }))
    }

    /// The logger for the Dropshot server of the port: what comes to it goes to the log, and what
    /// Dropshot says of connections comes here.
    pub fn logger(&self) -> Logger {
        Logger::root(Watch(Arc::clone(&self.0)), o!())
    }

    /// Keeps the connection from `remote` from being ended for as long as the hold lives: its
    /// answer is delayed on purpose.
    #[must_use]
    pub fn hold(&self, remote: SocketAddr) -> Hold {
        if let Some(watched) = self.0.table().connections.get_mut(&remote) {
            watched.holds += 1;
        }
        Hold {
            shared: Arc::clone(&self.0),
            remote,
        }
    }

    /// Waits for `delay`, or until the port is ended.
    pub async fn pause(&self, delay: Duration) {
        let mut gone = self.0.gone.subscribe();
        tokio::select! {
            () = sleep(delay) => {}
            _ = gone.wait_for(|gone| *gone) => {}
        }
    }

    /// Ends the port that listens at `local`, at once: nobody can connect any longer, and what is
    /// connected is shut down, whatever is under way. hyper then drops the requests, and Dropshot,
    /// when it is told to, finds nothing to wait for.
    ///
    /// On systems other than Linux nothing is shut down: requests that are under way are answered,
    /// delayed ones at once.
    pub fn end(&self, local: SocketAddr) {
        // A connection that Dropshot has just accepted is either found, or turned away.
        self.0.table().ended = true;
        descriptor::shut_down(local);
        // hyper does not see the end of a connection on which a second request waits for the first.
        self.0.gone.send_replace(true);
    }
}

/// An answer that is delayed on purpose; see [`Connections::hold`].
#[derive(Debug)]
pub struct Hold {
    shared: Arc<Shared>,
    remote: SocketAddr,
}

impl Drop for Hold {
    fn drop(&mut self) {
        if let Some(watched) = self.shared.table().connections.get_mut(&self.remote) {
            watched.holds = watched.holds.saturating_sub(1);
        }
    }
}

impl Shared {
    pub(super) fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes note of a connection, before hyper gets its socket.
    pub(super) fn accepted(self: &Arc<Self>, remote: SocketAddr) {
        let now = Instant::now();
        let mut table = self.table();
        if table.ended {
            drop(table);
            if let Some(descriptor) = self.newest(remote) {
                descriptor.shut_down();
            }
            return;
        }
        if self.is_full(&mut table, now) {
            drop(table);
            self.turn_away(remote);
            return;
        }
        table
            .connections
            .insert(remote, Watched::new(now, self.limits.timeout));
        if !table.watching {
            table.watching = watchdog::start(self);
        }
    }

    fn is_full(&self, table: &mut Table, now: Instant) -> bool {
        let most = self.limits.max_connections;
        if table.connections.len() < most {
            return false;
        }
        if table
            .full
            .is_none_or(|full| now.saturating_duration_since(full) >= FULL)
        {
            self.forget_closed(table);
            table.full = (table.connections.len() >= most).then_some(now);
        }
        table.connections.len() >= most
    }

    /// Removes the connections that are closed. Where the system does not say which, all of them:
    /// a limit that cannot be kept must not lock clients out.
    fn forget_closed(&self, table: &mut Table) {
        let open = self
            .local
            .get()
            .and_then(|local| descriptor::open(*local))
            .unwrap_or_default();
        table.connections.retain(|remote, _| open.contains(remote));
    }

    fn turn_away(&self, remote: SocketAddr) {
        let most = self.limits.max_connections;
        slog::warn!(self.log, "a connection was turned away: there are too many";
            "remote_addr" => remote, "max_connections" => most);
        if let Some(descriptor) = self.newest(remote) {
            if !self.tls {
                descriptor.send(TOO_MANY);
            }
            descriptor.shut_down();
        }
    }

    /// The connection from `remote`, which was accepted a moment ago.
    fn newest(&self, remote: SocketAddr) -> Option<Descriptor> {
        Descriptor::newest(*self.local.get()?, remote)
    }
}
