//! Slowing down before a limit is hit.

use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering::Relaxed},
    },
    time::Duration,
};

use http::{HeaderMap, HeaderName};

/// Slowing down before a limit is hit: what a header of the last answer says is left of the quota
/// decides how long the next request waits. Clones share what they know.
#[derive(Clone, Debug)]
pub struct SlowDown {
    header: HeaderName,
    below: u64,
    pause: Duration,
    remaining: Arc<AtomicU64>,
}

impl SlowDown {
    /// Slows down when the number in `header` falls below `below`: a request then waits for a
    /// share of `pause`, half of it when half of `below` is left and all of it when nothing is.
    #[must_use]
    pub fn new(header: HeaderName, below: u64, pause: Duration) -> Self {
        SlowDown {
            header,
            below,
            pause,
            remaining: Arc::new(AtomicU64::new(u64::MAX)),
        }
    }

    /// Reads an answer. Without the header, or with one that is no number, nothing changes.
    pub(super) fn learn(&self, headers: &HeaderMap) {
        let text = headers.get(&self.header).and_then(|v| v.to_str().ok());
        if let Some(remaining) = text.and_then(|text| text.trim().parse().ok()) {
            self.remaining.store(remaining, Relaxed);
        }
    }

    /// How long the next request waits.
    pub(super) fn wait(&self) -> Duration {
        let missing = self.below.saturating_sub(self.remaining.load(Relaxed));
        match self.below {
            0 => Duration::ZERO,
            // Both are small counts; a rounding error of a wait does not matter.
            below => self.pause.mul_f64(missing as f64 / below as f64),
        }
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn the_less_is_left_the_longer_is_the_wait() {
        let name = HeaderName::from_static("x-rate-limit-remaining");
        let slow_down = SlowDown::new(name.clone(), 100, Duration::from_secs(10));
        assert_eq!(slow_down.wait(), Duration::ZERO);
        for (text, seconds) in [
            ("20000", 0),
            ("100", 0),
            ("50", 5),
            ("10", 9),
            ("many", 9),
            ("-1", 9),
            ("0", 10),
            ("101", 0),
        ] {
            let value = HeaderValue::from_static(text);
            slow_down.learn(&HeaderMap::from_iter([(name.clone(), value)]));
            assert_eq!(slow_down.wait(), Duration::from_secs(seconds), "{text}");
        }
    }
}
