//! How many connections a port takes, and how long a client may take.

use std::time::Duration;

/// The limits of one port. `0` turns a limit off.
///
/// Times are in whole seconds. A client is found out at the earliest when its time is over and at
/// the latest after twice that time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most connections that are open at a time. A further one is answered 503 with
    /// `Connection: close`, or just closed where TLS is spoken. The default is
    /// [`Limits::MAX_CONNECTIONS`].
    pub max_connections: u32,
    /// How long a client may take for a request: silent after it connected, or with a head or a
    /// body that does not come to its end. A body that comes faster than 1 KiB/s may take longer. An
    /// answer that is being worked on counts too, apart from the delays of faults.
    /// The HTTP library ends a head after 30 s, whatever stands here. The default is
    /// [`Limits::SECONDS`].
    pub request_timeout_seconds: u32,
    /// How long a client may read nothing of an answer that waits for it. The default is
    /// [`Limits::SECONDS`].
    pub response_timeout_seconds: u32,
    /// How long a connection is kept for the next request. The HTTP library ends it after 30 s,
    /// whatever stands here. The default is [`Limits::SECONDS`].
    pub keep_alive_seconds: u32,
}

impl Limits {
    /// The default of [`Limits::max_connections`]: far more than the clients of one test suite
    /// use, and about 30 MB when each of them waits for an answer of 33 kB.
    pub const MAX_CONNECTIONS: u32 = 1_024;

    /// The default of every time, in seconds: what the HTTP library uses too.
    pub const SECONDS: u32 = 30;

    /// The shortest of the times; `None` when all are off.
    pub(super) fn shortest(&self) -> Option<Duration> {
        [
            self.request_timeout_seconds,
            self.response_timeout_seconds,
            self.keep_alive_seconds,
        ]
        .into_iter()
        .filter_map(time)
        .min()
    }
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            max_connections: Self::MAX_CONNECTIONS,
            request_timeout_seconds: Self::SECONDS,
            response_timeout_seconds: Self::SECONDS,
            keep_alive_seconds: Self::SECONDS,
        }
    }
}

/// A time of [`Limits`]; `None` when it is off.
pub(super) fn time(seconds: u32) -> Option<Duration> {
    (seconds > 0).then(|| Duration::from_secs(seconds.into()))
}
