//! How many connections a port takes, and how long a client may take.

use std::time::Duration;

/// The limits of one port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// The most connections that are open at a time. A further one is answered 503 with
    /// `Connection: close`, or just closed where TLS is spoken. The default is
    /// [`Limits::MAX_CONNECTIONS`].
    pub max_connections: usize,
    /// How long a client may take, in whole seconds. It is found out at the earliest when its time
    /// is over, and at the latest after twice that time. The default is [`Limits::SECONDS`]. It
    /// counts anew
    ///
    /// - for a request: silent after it connected, or with a head or a body that does not come to
    ///   its end. A body that comes faster than 1 KiB/s may take longer. An answer that is being
    ///   worked on counts too, apart from the delays of faults;
    /// - for an answer that waits, and of which nothing is read;
    /// - until the next request.
    ///
    /// The HTTP library ends a head, and a connection without a further request, after 30 s,
    /// whatever stands here.
    pub timeout: Duration,
}

impl Limits {
    /// The default of [`Limits::max_connections`]: far more than the clients of one test suite
    /// use, and about 30 MB when each of them waits for an answer of 33 kB.
    pub const MAX_CONNECTIONS: u32 = 1_024;

    /// The default of [`Limits::timeout`], in seconds: what the HTTP library uses too.
    pub const SECONDS: u32 = 30;
}

impl Default for Limits {
    fn default() -> Self {
        Limits {
            max_connections: Self::MAX_CONNECTIONS as usize,
            timeout: Duration::from_secs(Self::SECONDS.into()),
        }
    }
}
