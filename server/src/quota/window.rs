//! The requests of one credential within a rolling window.

use std::collections::VecDeque;

/// Up to this limit every request is kept with its millisecond; above, requests share spans of
/// time. It is also about how many entries a window has at most, 16 bytes each.
const EXACT: u32 = 4096;

/// The requests that count, oldest first.
///
/// A request at the time `t` counts until `t + length`, that moment itself excluded; once it has been
/// found to count no more, it is forgotten, even if the clock is set back afterwards. With a limit
/// above [`EXACT`] it counts as made at the last millisecond of its span, of about `length / EXACT`,
/// so up to that much longer: of a rolling hour, 0.88 seconds. A window never takes more requests
/// than its limit, whatever the limit.
#[derive(Debug)]
pub(super) struct Window {
    limit: u32,
    /// In milliseconds.
    length: i64,
    /// How long a span is, in milliseconds.
    span: i64,
    counted: VecDeque<Counted>,
    /// The sum of all `requests`.
    used: u32,
}

#[derive(Debug)]
struct Counted {
    /// The number of the span, in spans since 1970.
    span: i64,
    requests: u32,
}

impl Window {
    /// An empty one; `length` is in milliseconds.
    pub(super) fn new(limit: u32, length: i64) -> Self {
        let span = if limit <= EXACT {
            1
        } else {
            length / i64::from(EXACT) + 1
        };
        Window {
            limit,
            length,
            span,
            counted: VecDeque::new(),
            used: 0,
        }
    }

    /// How many requests count at `now`, in milliseconds since 1970.
    pub(super) fn used(&mut self, now: i64) -> u32 {
        self.catch_up(now);
        self.used
    }

    /// Counts a request at `now`, in milliseconds since 1970, and tells how many count.
    ///
    /// # Errors
    /// When the limit is reached: after how many milliseconds, at least one, a request can succeed.
    /// With a limit of none that is never; the length of the window is told.
    pub(super) fn count(&mut self, now: i64) -> Result<u32, i64> {
        self.catch_up(now);
        if self.used >= self.limit {
            return Err(match self.counted.front() {
                Some(oldest) => self.end(oldest) - now,
                None => self.length,
            });
        }
        let span = now.div_euclid(self.span);
        match self.counted.back_mut() {
            Some(last) if last.span == span => last.requests += 1,
            _ => self.counted.push_back(Counted { span, requests: 1 }),
        }
        self.used += 1;
        Ok(self.used)
    }

    /// Forgets what counts no more. What was counted at a time that is yet to come, because the
    /// clock was set back, counts as made now.
    fn catch_up(&mut self, now: i64) {
        let present = now.div_euclid(self.span);
        let mut later = 0;
        while let Some(last) = self.counted.back()
            && last.span > present
        {
            later += last.requests;
            self.counted.pop_back();
        }
        if later > 0 {
            match self.counted.back_mut() {
                Some(last) if last.span == present => last.requests += later,
                _ => self.counted.push_back(Counted {
                    span: present,
                    requests: later,
                }),
            }
        }
        while let Some(oldest) = self.counted.front()
            && self.end(oldest) <= now
        {
            self.used -= oldest.requests;
            self.counted.pop_front();
        }
    }

    /// The first millisecond at which requests count no more.
    fn end(&self, counted: &Counted) -> i64 {
        (counted.span + 1) * self.span - 1 + self.length
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// Every request with its time, looked through one by one.
    struct Naive {
        limit: u32,
        length: i64,
        span: i64,
        times: Vec<i64>,
    }

    impl Naive {
        /// The last millisecond of the span of `time`.
        fn end_of_span(&self, time: i64) -> i64 {
            (time.div_euclid(self.span) + 1) * self.span - 1
        }

        fn used(&mut self, now: i64) -> u32 {
            for time in &mut self.times {
                *time = now.min(*time);
            }
            let times = std::mem::take(&mut self.times);
            let counts = |time: &i64| now < self.end_of_span(*time) + self.length;
            self.times = times.into_iter().filter(counts).collect();
            u32::try_from(self.times.len()).unwrap()
        }

        fn count(&mut self, now: i64) -> Result<u32, i64> {
            if self.used(now) < self.limit {
                self.times.push(now);
                return Ok(self.used(now));
            }
            // Try every millisecond that is to come.
            let soonest = (1..=2 * self.length).find(|wait| self.later(now + wait) < self.limit);
            Err(soonest.unwrap_or(self.length))
        }

        fn later(&self, now: i64) -> u32 {
            let mut copy = Naive {
                times: self.times.clone(),
                ..*self
            };
            copy.used(now)
        }
    }

    proptest! {
        /// With the clock going on, standing still and being set back.
        #[test]
        fn a_window_is_exact(
            limit in 0u32..6,
            length in 1i64..60,
            start in -100i64..100,
            steps in prop::collection::vec(-20i64..40, 0..80),
        ) {
            let mut window = Window::new(limit, length);
            let mut naive = Naive { limit, length, span: 1, times: vec![] };
            let mut now = start;
            for step in steps {
                now += step;
                prop_assert_eq!(window.count(now), naive.count(now), "at {}", now);
                prop_assert_eq!(window.used(now), naive.used(now), "at {}", now);
            }
        }

        /// Never more than the limit in any window, and never much later than need be.
        #[test]
        fn a_window_of_spans_is_exact_but_for_the_spans(
            limit in 1u32..6,
            span in 2i64..9,
            spans in 1i64..9,
            steps in prop::collection::vec(-20i64..40, 0..80),
        ) {
            let length = span * spans;
            let mut window = Window { span, ..Window::new(limit, length) };
            let mut naive = Naive { limit, length, span, times: vec![] };
            let mut now = 0;
            for step in steps {
                now += step;
                prop_assert_eq!(window.count(now), naive.count(now), "at {}", now);
            }
        }

        #[test]
        fn no_window_takes_more_than_its_limit(
            limit in EXACT + 1..3 * EXACT,
            steps in prop::collection::vec((0i64..2000, 1usize..3000), 1..60),
        ) {
            let length = 10_000;
            let mut window = Window::new(limit, length);
            let mut taken: Vec<i64> = Vec::new();
            let mut now = 0;
            for (step, requests) in steps {
                now += step;
                taken.extend((0..requests).filter(|_| window.count(now).is_ok()).map(|_| now));
                let within = taken.iter().filter(|time| now < **time + length).count();
                prop_assert!(within <= limit as usize, "{} of {} at {}", within, limit, now);
                prop_assert!(window.counted.len() <= EXACT as usize + 2);
            }
        }
    }

    #[test]
    fn a_busy_window_stays_small() {
        let length = 3_600_000;
        let mut window = Window::new(1_000_000_000, length);
        for now in 0..2 * length {
            if now % 7 == 0 {
                window.count(now).unwrap();
            }
        }
        assert!(window.counted.len() <= EXACT as usize + 2);
        // At most a span's worth too many.
        let counting = window.used(2 * length) - u32::try_from(length / 7).unwrap();
        assert!(counting <= 879 / 7 + 2, "{counting}");
    }

    #[test]
    fn a_limit_of_none_takes_nothing() {
        let mut window = Window::new(0, 60_000);
        assert_eq!(window.count(5), Err(60_000));
        assert_eq!(window.count(70_000), Err(60_000));
    }
}
