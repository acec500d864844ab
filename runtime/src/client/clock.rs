//! What tells a client the time and lets it wait.

use std::{
    fmt,
    pin::Pin,
    time::{Duration, Instant, SystemTime},
};

/// A wait.
pub type Sleep = Pin<Box<dyn Future<Output = ()> + Send>>;

/// What tells a client the time and lets it wait. Tests put in one of their own.
pub trait Clock: fmt::Debug + Send + Sync {
    /// The time of day, which dates in headers are held against.
    fn now(&self) -> SystemTime;

    /// The time since some fixed moment; it never goes back.
    fn elapsed(&self) -> Duration;

    /// Waits. Dropping the future ends the wait.
    ///
    /// The deadline of a call is such a wait too: a clock that lets every wait end at once needs
    /// [`RetryPolicy::deadline`](super::RetryPolicy::deadline) to be `None`.
    fn sleep(&self, duration: Duration) -> Sleep;
}

/// The clock of the machine. It waits with tokio's timer.
#[derive(Clone, Copy, Debug)]
pub struct SystemClock {
    origin: Instant,
}

impl Default for SystemClock {
    fn default() -> Self {
        SystemClock {
            origin: Instant::now(),
        }
    }
}

impl Clock for SystemClock {
    fn now(&self) -> SystemTime {
        SystemTime::now()
    }

    fn elapsed(&self) -> Duration {
        self.origin.elapsed()
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        Box::pin(tokio::time::sleep(duration))
    }
}
