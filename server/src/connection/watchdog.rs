//! Ends connections whose clients take too long.

use std::{
    sync::{Arc, Weak},
    time::{Duration, Instant},
};

use super::{connections::Shared, descriptor::Descriptor, statistics, table::Overdue};

/// The shortest time between two looks: connections that are due soon after one another are looked
/// at together.
const ROUND: Duration = Duration::from_millis(100);

/// Starts to look after the connections of a port, until there are none. `false` outside of a
/// runtime, where nothing can be started.
pub(super) fn start(shared: &Arc<Shared>) -> bool {
    let Ok(runtime) = tokio::runtime::Handle::try_current() else {
        return false;
    };
    runtime.spawn(watch(Arc::downgrade(shared)));
    true
}

/// Holds nothing while it waits, so that it does not keep a server that has ended.
async fn watch(shared: Weak<Shared>) {
    while let Some(due) = shared.upgrade().and_then(|shared| next(&shared)) {
        let due = due.max(Instant::now() + ROUND);
        tokio::time::sleep_until(due.into()).await;
        let Some(shared) = shared.upgrade() else {
            return;
        };
        // The system is asked, which takes up to a millisecond or two with many connections.
        let looking = Arc::clone(&shared);
        let looked = tokio::task::spawn_blocking(move || look(&looking));
        if looked.await.is_err() {
            // The next connection starts another watchdog.
            shared.table().watching = false;
            return;
        }
    }
}

/// When the next connection is due; `None`, and the watchdog ends, when there is none.
fn next(shared: &Shared) -> Option<Instant> {
    let mut table = shared.table();
    let due = table
        .connections
        .values()
        .filter_map(|watched| watched.due)
        .min();
    table.watching = due.is_some();
    due
}

/// Looks at the connections that are due, and ends those that have used up a time.
fn look(shared: &Shared) {
    let Some(local) = shared.local.get().copied() else {
        return;
    };
    let statistics = statistics::of(local);
    let now = Instant::now();
    let mut overdue = Vec::new();
    let mut table = shared.table();
    let statistics = match statistics {
        Ok(statistics) => statistics,
        Err(error) => {
            for watched in table.connections.values_mut() {
                watched.due = None;
            }
            if std::mem::replace(&mut table.blind, true) {
                return;
            }
            drop(table);
            slog::warn!(shared.log, "the time-outs of connections are not in force: the system \
                does not tell how far they have come"; "error" => %error);
            return;
        }
    };
    table.connections.retain(|remote, watched| {
        if watched.due.is_none_or(|due| due > now) {
            return true;
        }
        // Closed since.
        let Some(statistics) = statistics.get(&statistics::client(*remote)) else {
            return false;
        };
        if let Some(reason) = watched.judge(shared.limits.timeout, statistics, now) {
            overdue.push((*remote, reason));
        }
        true
    });
    drop(table);
    for (remote, reason) in overdue {
        slog::info!(shared.log, "a connection was ended: {}", reason.reason();
            "remote_addr" => remote);
        if let Some(descriptor) = Descriptor::of(local, remote) {
            if reason == Overdue::Unread {
                // What is not read would stay in the system's memory for minutes.
                descriptor.reset_on_close();
            }
            descriptor.shut_down();
        }
    }
}
