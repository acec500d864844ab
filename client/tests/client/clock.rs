//! A clock that stands still until a test moves it on.

use std::{
    future::poll_fn,
    sync::{Arc, Mutex},
    task::{Poll, Waker},
    time::{Duration, SystemTime},
};

use users_client::{Clock, RetryPolicy, Sleep};

/// 6 November 1994, 08:49:37 UTC, the moment of the examples of RFC 9110.
pub(crate) const NOW: u64 = 784_111_777;

#[derive(Debug, Default)]
struct Hands {
    elapsed: Duration,
    sleepers: Vec<Waker>,
    waits: Vec<Duration>,
}

/// A clock that stands still until it is moved on.
#[derive(Clone, Debug, Default)]
pub(crate) struct StillClock(Arc<Mutex<Hands>>);

impl StillClock {
    pub(crate) fn advance(&self, by: Duration) {
        let mut hands = self.0.lock().expect("no panic");
        hands.elapsed += by;
        hands.sleepers.drain(..).for_each(Waker::wake);
    }

    /// The waits between attempts.
    pub(crate) fn waits(&self) -> Vec<Duration> {
        self.0.lock().expect("no panic").waits.clone()
    }

    /// How many wait for the clock to move on.
    pub(crate) fn sleepers(&self) -> usize {
        self.0.lock().expect("no panic").sleepers.len()
    }

    /// A policy by this clock, which moves on with each wait, and with half of each random bound.
    pub(crate) fn policy(&self) -> RetryPolicy {
        let clock = self.clone();
        let policy = RetryPolicy::default().clock(Arc::new(self.clone()));
        policy.random(|| 0.5).on_attempt(move |attempt| {
            if let Some(wait) = attempt.wait {
                clock.0.lock().expect("no panic").waits.push(wait);
                clock.advance(wait);
            }
        })
    }
}

impl Clock for StillClock {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(NOW) + self.elapsed()
    }

    fn elapsed(&self) -> Duration {
        self.0.lock().expect("no panic").elapsed
    }

    /// The clock moves on with the wait, before it is waited for: so only what nobody has
    /// announced stays pending.
    fn sleep(&self, duration: Duration) -> Sleep {
        let hands = Arc::clone(&self.0);
        let announced = {
            let hands = hands.lock().expect("no panic");
            hands.waits.last() == Some(&duration)
        };
        let due = if announced {
            Duration::ZERO
        } else {
            self.elapsed() + duration
        };
        Box::pin(poll_fn(move |context| {
            let mut hands = hands.lock().expect("no panic");
            if hands.elapsed >= due {
                return Poll::Ready(());
            }
            hands.sleepers.push(context.waker().clone());
            Poll::Pending
        }))
    }
}
