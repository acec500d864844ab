//! The connections that are open, as far as is known, and what is due to each.

use std::{
    collections::HashMap,
    net::SocketAddr,
    time::{Duration, Instant},
};

use super::statistics::Statistics;

/// What is known of a connection.
#[derive(Debug)]
pub(super) struct Watched {
    accepted: Instant,
    /// When it is looked at next.
    pub(super) due: Option<Instant>,
    /// How many delays of answers are under way, which are not the client's fault.
    pub(super) holds: u32,
    request: Option<Request>,
}

/// A request that has begun and is not answered.
#[derive(Clone, Copy, Debug)]
struct Request {
    since: Instant,
    /// What the connection had sent by then.
    sent: u64,
    /// What it had received by then.
    received: u64,
}

/// Why a connection is ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Overdue {
    /// No request came.
    Silent,
    /// No further request came.
    Idle,
    /// A request does not come to its end.
    Slow,
    /// The client does not read the answer.
    Unread,
}

impl Overdue {
    /// The reason in words.
    pub(super) fn reason(self) -> &'static str {
        match self {
            Overdue::Silent => "no request came",
            Overdue::Idle => "no further request came",
            Overdue::Slow => "the request did not come to its end",
            Overdue::Unread => "the answer is not read",
        }
    }
}

/// The rate, in bytes per second, above which a request may take as long as it takes.
const RATE: u64 = 1024;

impl Watched {
    /// A connection that was accepted at `accepted`.
    pub(super) fn new(accepted: Instant, timeout: Duration) -> Self {
        Watched {
            accepted,
            due: Some(accepted + timeout),
            holds: 0,
            request: None,
        }
    }

    /// Whether the connection has used up its time, going by what the system knows of it.
    pub(super) fn judge(
        &mut self,
        timeout: Duration,
        statistics: &Statistics,
        now: Instant,
    ) -> Option<Overdue> {
        self.due = Some(now + timeout);
        if self.holds > 0 {
            self.request = None;
            return None;
        }
        let over = |elapsed: Duration| elapsed >= timeout;
        if statistics.waiting > 0 {
            return over(statistics.since_sent).then_some(Overdue::Unread);
        }
        if statistics.received == 0 {
            let elapsed = now.saturating_duration_since(self.accepted);
            return over(elapsed).then_some(Overdue::Silent);
        }
        if statistics.sent > 0 && statistics.since_received >= statistics.since_sent {
            self.request = None;
            return over(statistics.since_sent).then_some(Overdue::Idle);
        }
        let request = match self.request {
            Some(request) if request.sent == statistics.sent => request,
            // The first bytes of a first request came after the connection, those of a later one
            // not before the last look.
            _ => Request {
                since: if statistics.sent == 0 {
                    self.accepted
                } else {
                    now.checked_sub(statistics.since_received).unwrap_or(now)
                },
                sent: statistics.sent,
                received: if statistics.sent == 0 {
                    0
                } else {
                    statistics.received
                },
            },
        };
        self.request = Some(request);
        let elapsed = now.saturating_duration_since(request.since);
        let bytes = statistics.received.saturating_sub(request.received);
        let fast = Duration::from_secs(bytes / RATE);
        over(elapsed.saturating_sub(fast)).then_some(Overdue::Slow)
    }
}

/// The connections of a port.
#[derive(Debug, Default)]
pub(super) struct Table {
    /// By client.
    pub(super) connections: HashMap<SocketAddr, Watched>,
    /// Whether the watchdog is at work.
    pub(super) watching: bool,
    /// Whether the system was found not to tell how far connections have come.
    pub(super) blind: bool,
    /// When the port was last found to be full.
    pub(super) full: Option<Instant>,
    /// Whether the port was ended; see [`Connections::end`](super::Connections::end).
    pub(super) ended: bool,
}

#[cfg(test)]
mod tests {
    use std::time::{Duration, Instant};

    use super::{Overdue, Statistics, Watched};

    const TIMEOUT: Duration = Duration::from_secs(10);

    /// What the system says `sent` and `received` seconds after bytes went and came.
    fn statistics(since_sent: u64, since_received: u64) -> Statistics {
        Statistics {
            waiting: 0,
            since_sent: Duration::from_secs(since_sent),
            since_received: Duration::from_secs(since_received),
            sent: 1,
            received: 1,
        }
    }

    /// The verdict on a connection of `age` seconds.
    fn judge(
        watched: &mut Watched,
        start: Instant,
        age: u64,
        seen: &Statistics,
    ) -> Option<Overdue> {
        watched.judge(TIMEOUT, seen, start + Duration::from_secs(age))
    }

    #[test]
    fn each_kind_of_delay_has_its_name() {
        let start = Instant::now();
        let fresh = || Watched::new(start, TIMEOUT);
        let silent = Statistics {
            sent: 0,
            received: 0,
            ..statistics(0, 0)
        };
        assert_eq!(judge(&mut fresh(), start, 9, &silent), None);
        assert_eq!(
            judge(&mut fresh(), start, 10, &silent),
            Some(Overdue::Silent)
        );
        assert_eq!(judge(&mut fresh(), start, 60, &statistics(9, 9)), None);
        assert_eq!(
            judge(&mut fresh(), start, 60, &statistics(10, 10)),
            Some(Overdue::Idle)
        );
        let unread = |seconds| Statistics {
            waiting: 1,
            ..statistics(seconds, 50)
        };
        assert_eq!(judge(&mut fresh(), start, 60, &unread(9)), None);
        assert_eq!(
            judge(&mut fresh(), start, 60, &unread(10)),
            Some(Overdue::Unread)
        );
    }

    #[test]
    fn a_trickled_request_is_found_out_though_bytes_keep_coming() {
        let start = Instant::now();
        let mut first = Watched::new(start, TIMEOUT);
        let trickled = Statistics {
            sent: 0,
            received: 9,
            ..statistics(9, 0)
        };
        assert_eq!(judge(&mut first, start, 9, &trickled), None);
        assert_eq!(judge(&mut first, start, 10, &trickled), Some(Overdue::Slow));

        let mut later = Watched::new(start, TIMEOUT);
        assert_eq!(judge(&mut later, start, 100, &statistics(50, 1)), None);
        assert_eq!(judge(&mut later, start, 108, &statistics(58, 1)), None);
        assert_eq!(
            judge(&mut later, start, 109, &statistics(59, 1)),
            Some(Overdue::Slow)
        );
    }

    #[test]
    fn a_request_that_was_answered_gives_the_next_one_its_whole_time() {
        let start = Instant::now();
        let mut watched = Watched::new(start, TIMEOUT);
        assert_eq!(judge(&mut watched, start, 100, &statistics(50, 1)), None);
        let next = Statistics {
            sent: 2,
            ..statistics(3, 1)
        };
        assert_eq!(judge(&mut watched, start, 109, &next), None);
    }

    #[test]
    fn a_fast_upload_and_a_delayed_answer_may_take_longer() {
        let start = Instant::now();
        let mut upload = Watched::new(start, TIMEOUT);
        let fast = Statistics {
            sent: 0,
            received: 30 * 1024,
            ..statistics(0, 0)
        };
        assert_eq!(judge(&mut upload, start, 39, &fast), None);
        assert_eq!(judge(&mut upload, start, 40, &fast), Some(Overdue::Slow));

        let mut held = Watched::new(start, TIMEOUT);
        held.holds = 1;
        assert_eq!(judge(&mut held, start, 500, &statistics(500, 499)), None);
    }
}
