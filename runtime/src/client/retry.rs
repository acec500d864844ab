//! When a call is sent again, and how long it waits before that.

use std::{
    fmt,
    hash::{BuildHasher as _, Hasher as _, RandomState},
    sync::Arc,
    time::{Duration, SystemTime},
};

use http::{HeaderMap, StatusCode, header::RETRY_AFTER};

use super::{Clock, Failure, SlowDown, SystemClock, budget::Budget};

type Random = Arc<dyn Fn() -> f64 + Send + Sync>;
type Hook = Arc<dyn Fn(&Attempt<'_>) + Send + Sync>;

/// When a call is sent again, how long it waits before that, and how long it may take as a whole.
///
/// Sent again is a call that got no answer, or one of the statuses 408, 429, 502, 503 and 504, if
/// its method is idempotent (RFC 9110, section 9.2.2). The wait is what `Retry-After` says, in
/// seconds or as a date (RFC 9110, section 10.2.3); without one it is random, up to a bound that
/// doubles with each retry.
///
/// | setting | default |
/// | --- | --- |
/// | [`retries`](Self::retries) | 2, [`DEFAULT_RETRIES`](Self::DEFAULT_RETRIES) |
/// | [`backoff`](Self::backoff) | 250 ms, at most 10 s |
/// | [`longest_retry_after`](Self::longest_retry_after) | 60 s |
/// | [`budget`](Self::budget) | 100 retries |
/// | [`deadline`](Self::deadline) | 5 minutes, [`DEFAULT_DEADLINE`](Self::DEFAULT_DEADLINE) |
/// | [`any_method`](Self::any_method), [`slow_down`](Self::slow_down) | off |
///
/// Clones share the budget and what [`SlowDown`] knows.
#[derive(Clone)]
#[must_use]
pub struct RetryPolicy {
    retries: u32,
    any_method: bool,
    first_backoff: Duration,
    longest_backoff: Duration,
    longest_retry_after: Duration,
    deadline: Option<Duration>,
    slow_down: Option<SlowDown>,
    budget: Arc<Budget>,
    clock: Arc<dyn Clock>,
    random: Random,
    hook: Option<Hook>,
}

/// What a hook is told of an attempt when it has ended.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Attempt<'a> {
    /// `operationId`.
    pub operation: &'static str,
    /// The number of the attempt, from 1.
    pub number: u32,
    /// How it ended.
    pub outcome: Outcome<'a>,
    /// How long it took.
    pub elapsed: Duration,
    /// How long the call waits before it is sent again; nothing when it is not.
    pub wait: Option<Duration>,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug)]
pub enum Outcome<'a> {
    /// With an answer of this status.
    Status(StatusCode),
    /// Without an answer.
    Failure(&'a Failure),
}

impl Default for RetryPolicy {
    fn default() -> Self {
        RetryPolicy {
            retries: RetryPolicy::DEFAULT_RETRIES,
            any_method: false,
            first_backoff: Duration::from_millis(250),
            longest_backoff: Duration::from_secs(10),
            longest_retry_after: Duration::from_secs(60),
            deadline: Some(RetryPolicy::DEFAULT_DEADLINE),
            slow_down: None,
            budget: Arc::new(Budget::new(100)),
            clock: Arc::new(SystemClock::default()),
            random: Arc::new(random),
            hook: None,
        }
    }
}

impl RetryPolicy {
    /// How often a call is sent again at most, unless it is told otherwise.
    pub const DEFAULT_RETRIES: u32 = 2;

    /// How long a call may take as a whole, unless it is told otherwise. It has room for the waits of
    /// a minute that `Retry-After` may ask for before both retries, and a minute for each of the three
    /// attempts; and it ends a body that trickles, each byte of which begins the pause anew that an
    /// answer may make.
    pub const DEFAULT_DEADLINE: Duration = Duration::from_secs(300);

    /// The policy that sends each call once.
    pub fn never() -> Self {
        RetryPolicy::default().retries(0)
    }

    /// Sets how often a call is sent again at most. With none, a call ends with the error of its only
    /// attempt, and never with `RetriesExhausted`.
    pub fn retries(mut self, retries: u32) -> Self {
        self.retries = retries;
        self
    }

    /// Sends calls again whose method is not idempotent, too. The service may do twice what they
    /// ask for.
    pub fn any_method(mut self) -> Self {
        self.any_method = true;
        self
    }

    /// Sets the bound of the random wait before the first retry, which doubles with each further
    /// one, and the bound that it never passes.
    pub fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first_backoff = first;
        self.longest_backoff = longest;
        self
    }

    /// Sets how long a call waits at most, whatever `Retry-After` says.
    pub fn longest_retry_after(mut self, longest: Duration) -> Self {
        self.longest_retry_after = longest;
        self
    }

    /// Sets how long a call may take as a whole, attempts and waits together; `None` is no limit. An
    /// attempt that passes it is cancelled; a wait that would pass it is not begun. Each page of a
    /// stream is a call of its own.
    pub fn deadline(mut self, deadline: impl Into<Option<Duration>>) -> Self {
        self.deadline = deadline.into();
        self
    }

    /// Sets how many retries all calls of a client may send in a row. Each call that is answered
    /// gives back a tenth of a retry, and one that was sent again a whole one.
    pub fn budget(mut self, retries: u32) -> Self {
        self.budget = Arc::new(Budget::new(retries));
        self
    }

    /// Slows down before a limit is hit.
    pub fn slow_down(mut self, slow_down: SlowDown) -> Self {
        self.slow_down = Some(slow_down);
        self
    }

    /// Tells `hook` of each attempt when it has ended. It must not block.
    pub fn on_attempt(mut self, hook: impl Fn(&Attempt<'_>) + Send + Sync + 'static) -> Self {
        self.hook = Some(Arc::new(hook));
        self
    }

    /// Sets the clock, in place of the one of the machine.
    pub fn clock(mut self, clock: Arc<dyn Clock>) -> Self {
        self.clock = clock;
        self
    }

    /// Sets what gives random numbers from 0 up to 1.
    pub fn random(mut self, random: impl Fn() -> f64 + Send + Sync + 'static) -> Self {
        self.random = Arc::new(random);
        self
    }

    pub(super) fn limit(&self) -> u32 {
        self.retries
    }

    pub(super) fn allows(&self, method: &str) -> bool {
        // RFC 9110, section 9.2.2.
        self.any_method || matches!(method, "GET" | "HEAD" | "OPTIONS" | "PUT" | "DELETE")
    }

    pub(super) fn time(&self) -> &Arc<dyn Clock> {
        &self.clock
    }

    pub(super) fn whole(&self) -> Option<Duration> {
        self.deadline
    }

    pub(super) fn purse(&self) -> &Budget {
        &self.budget
    }

    pub(super) fn brake(&self) -> Option<&SlowDown> {
        self.slow_down.as_ref()
    }

    /// Tells the hook and the log.
    pub(super) fn report(&self, attempt: &Attempt<'_>) {
        #[cfg(feature = "tracing")]
        {
            let Attempt {
                operation,
                number,
                outcome,
                elapsed,
                wait,
            } = attempt;
            match wait {
                Some(wait) => {
                    tracing::warn!(operation, number, %outcome, ?elapsed, ?wait, "to be sent again");
                }
                None if outcome.is_failure() => {
                    tracing::warn!(operation, number, %outcome, ?elapsed, "failed");
                }
                None => tracing::debug!(operation, number, %outcome, ?elapsed, "attempt"),
            }
        }
        if let Some(hook) = &self.hook {
            hook(attempt);
        }
    }

    /// How long to wait before the retry of this number, from 1.
    pub(super) fn wait(&self, retry: u32, headers: Option<&HeaderMap>) -> Duration {
        match headers.and_then(|headers| retry_after(headers, self.clock.now())) {
            Some(wait) => wait.min(self.longest_retry_after),
            None => {
                let doubled = 2_u32.saturating_pow(retry.saturating_sub(1));
                let bound = self.first_backoff.saturating_mul(doubled);
                let share = (self.random)().clamp(0.0, 1.0);
                bound.min(self.longest_backoff).mul_f64(share)
            }
        }
    }
}

impl fmt::Debug for RetryPolicy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RetryPolicy")
            .field("retries", &self.retries)
            .field("any_method", &self.any_method)
            .field("first_backoff", &self.first_backoff)
            .field("longest_backoff", &self.longest_backoff)
            .field("longest_retry_after", &self.longest_retry_after)
            .field("deadline", &self.deadline)
            .field("slow_down", &self.slow_down)
            .field("budget", &self.budget)
            .field("clock", &self.clock)
            .finish_non_exhaustive()
    }
}

impl Outcome<'_> {
    /// Whether there is no answer, or one that says that the call has failed.
    #[cfg(feature = "tracing")]
    fn is_failure(&self) -> bool {
        match self {
            Outcome::Status(status) => status.is_client_error() || status.is_server_error(),
            Outcome::Failure(_) => true,
        }
    }
}

impl fmt::Display for Outcome<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Outcome::Status(status) => status.fmt(f),
            Outcome::Failure(failure) => failure.fmt(f),
        }
    }
}

/// Whether an answer of this status may be another one when the call is sent again.
#[must_use]
pub fn is_retryable(status: u16) -> bool {
    matches!(status, 408 | 429 | 502 | 503 | 504)
}

/// What `Retry-After` asks for (RFC 9110, section 10.2.3); nothing when it is absent or neither
/// of its two forms. A date that is past asks for no wait.
fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More seconds than 64 bits hold are too many whatever they are.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(text).ok()?;
    Some(date.duration_since(now).unwrap_or_default())
}

/// A number from 0 up to 1. Each hasher has keys of its own, which is random enough to spread
/// retries.
fn random() -> f64 {
    let bits = RandomState::new().build_hasher().finish() >> 11;
    // Both numbers fit into the 53 bits that a float has.
    bits as f64 / (1_u64 << 53) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_numbers_differ_and_stay_in_range() {
        let numbers: Vec<f64> = (0..100).map(|_| random()).collect();
        assert!(
            numbers.iter().all(|n| (0.0..1.0).contains(n)),
            "{numbers:?}"
        );
        assert!(numbers.windows(2).any(|pair| pair[0] != pair[1]));
        assert!(numbers.iter().any(|n| *n > 0.5) && numbers.iter().any(|n| *n < 0.5));
    }
}
