//! The attempts of one call.

use std::{fmt, future::poll_fn, pin::pin, task::Poll, time::Duration};

use http::{HeaderMap, StatusCode};

use super::{Attempt, Failure, Outcome, RetryPolicy, Timeout, retry::is_retryable};
use crate::OperationSpec;

/// The attempts of one call: how many there were, and whether there is another one.
#[derive(Debug)]
pub(super) struct Attempts {
    policy: RetryPolicy,
    spec: &'static OperationSpec,
    number: u32,
    /// When the call began, by the clock of the policy.
    began: Option<Duration>,
    exhausted: Option<Exhausted>,
}

/// How the retries of a call came to an end without success.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Exhausted {
    pub(super) attempts: u32,
    pub(super) limit: RetryLimit,
}

/// Why a call is not sent once more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum RetryLimit {
    /// It was sent as often as the policy allows.
    Retries,
    /// The client has sent too many retries that did not help.
    Budget,
    /// The call has no time left.
    Deadline,
}

impl Attempts {
    pub(super) fn new(policy: RetryPolicy, spec: &'static OperationSpec) -> Self {
        Attempts {
            policy,
            spec,
            number: 0,
            began: None,
            exhausted: None,
        }
    }

    /// How the retries came to an end, when there was at least one and none helped.
    pub(super) fn exhausted(&self) -> Option<Exhausted> {
        self.exhausted
    }

    /// Runs an attempt to its end, or until the call has no time left.
    pub(super) async fn run(
        &mut self,
        attempt: impl Future<Output = Result<Answer, Failure>>,
    ) -> Result<Option<Answer>, Failure> {
        let clock = self.policy.time().clone();
        let began = *self.began.get_or_insert_with(|| clock.elapsed());
        let left = |whole: Duration| whole.saturating_sub(clock.elapsed().saturating_sub(began));
        if let Some(wait) = self.policy.brake().map(super::SlowDown::wait)
            && !wait.is_zero()
        {
            let wait = self
                .policy
                .whole()
                .map_or(wait, |whole| wait.min(left(whole)));
            clock.sleep(wait).await;
        }
        self.number += 1;
        let sent = clock.elapsed();
        let outcome = match self.policy.whole() {
            None => attempt.await,
            Some(whole) => {
                let mut attempt = pin!(attempt);
                let mut end = clock.sleep(left(whole));
                let first = poll_fn(|context| match attempt.as_mut().poll(context) {
                    Poll::Ready(outcome) => Poll::Ready(outcome),
                    Poll::Pending => end
                        .as_mut()
                        .poll(context)
                        .map(|()| Err(Timeout::deadline(self.spec.id).into())),
                });
                first.await
            }
        };
        let wait = self.next(&outcome, self.policy.whole().map(left));
        let report = Attempt {
            operation: self.spec.id,
            number: self.number,
            outcome: match &outcome {
                Ok(answer) => Outcome::Status(answer.status),
                Err(failure) => Outcome::Failure(failure),
            },
            elapsed: clock.elapsed().saturating_sub(sent),
            wait,
        };
        self.policy.report(&report);
        match wait {
            Some(wait) => {
                clock.sleep(wait).await;
                Ok(None)
            }
            None => outcome.map(Some),
        }
    }

    /// How long to wait before the next attempt; nothing when there is none.
    fn next(
        &mut self,
        outcome: &Result<Answer, Failure>,
        left: Option<Duration>,
    ) -> Option<Duration> {
        let headers = match outcome {
            Ok(answer) => {
                if let Some(brake) = self.policy.brake() {
                    brake.learn(&answer.headers);
                }
                if !is_retryable(answer.status.as_u16()) {
                    self.policy.purse().refund(self.number > 1);
                    return None;
                }
                Some(&answer.headers)
            }
            Err(failure) if failure.is_retryable() => None,
            Err(_) => return None,
        };
        if !self.policy.allows(self.spec.method) {
            return None;
        }
        let wait = self.policy.wait(self.number, headers);
        let limit = if left.is_some_and(|left| wait >= left) {
            RetryLimit::Deadline
        } else if self.number > self.policy.limit() {
            RetryLimit::Retries
        } else if self.policy.purse().pay() {
            return Some(wait);
        } else {
            RetryLimit::Budget
        };
        self.exhausted = (self.number > 1).then_some(Exhausted {
            attempts: self.number,
            limit,
        });
        None
    }
}

/// An answer as it came.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: bytes::Bytes,
}

impl fmt::Display for RetryLimit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            RetryLimit::Retries => "no retries are left",
            RetryLimit::Budget => "the client's budget for retries is used up",
            RetryLimit::Deadline => "no time is left",
        })
    }
}
