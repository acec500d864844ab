//! The attempts of one call.

use std::{fmt, future::poll_fn, pin::pin, sync::Arc, task::Poll, time::Duration};

use http::{HeaderMap, StatusCode};

use super::{Attempt, Clock, Failure, Outcome, RetryPolicy, Timeout, retry::is_retryable};
use crate::OperationSpec;

/// The attempts of one call: how many there were, and whether there is another one.
#[derive(Debug)]
pub(super) struct Attempts {
    policy: RetryPolicy,
    spec: &'static OperationSpec,
    number: u32,
    /// How many of them had nothing to do with retries: a new credential was asked for.
    renewals: u32,
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
            renewals: 0,
            began: None,
            exhausted: None,
        }
    }

    /// How the retries came to an end, when none helped or the first was refused.
    pub(super) fn exhausted(&self) -> Option<Exhausted> {
        self.exhausted
    }

    pub(super) fn clock(&self) -> Arc<dyn Clock> {
        Arc::clone(self.policy.time())
    }

    /// How much time the call has left; nothing when it has no deadline. The first question begins
    /// it.
    fn left(&mut self) -> Option<Duration> {
        let now = self.policy.time().elapsed();
        let began = *self.began.get_or_insert(now);
        let whole = self.policy.whole()?;
        Some(whole.saturating_sub(now.saturating_sub(began)))
    }

    /// Waits for what a call needs, or until it has no time left.
    pub(super) async fn within_deadline<T>(
        &mut self,
        future: impl Future<Output = Result<T, Failure>>,
        late: impl Fn() -> Timeout,
    ) -> Result<T, Failure> {
        let Some(left) = self.left() else {
            return future.await;
        };
        let mut future = pin!(future);
        let mut end = self.policy.time().sleep(left);
        let first = poll_fn(|context| match future.as_mut().poll(context) {
            Poll::Ready(outcome) => Poll::Ready(outcome),
            Poll::Pending => end.as_mut().poll(context).map(|()| Err(late().into())),
        });
        first.await
    }

    /// Runs an attempt to its end, or until the call has no time left. `renewable` tells whether
    /// 401 is a reason to send the call again, with a new credential.
    pub(super) async fn run(
        &mut self,
        attempt: impl Future<Output = Result<Answer, Failure>>,
        renewable: bool,
    ) -> Result<Ended, Failure> {
        let clock = self.clock();
        let operation = self.spec.id;
        let left = self.left();
        if let Some(wait) = self.policy.brake().map(super::SlowDown::wait)
            && !wait.is_zero()
        {
            if left.is_some_and(|left| wait >= left) {
                return Err(Timeout::deadline(operation).into());
            }
            clock.sleep(wait).await;
        }
        self.number += 1;
        let sent = clock.elapsed();
        let outcome = self
            .within_deadline(attempt, || Timeout::deadline(operation))
            .await;
        let refused = matches!(&outcome, Ok(answer) if answer.status == StatusCode::UNAUTHORIZED);
        let renew = renewable && refused;
        let left = self.left();
        let wait = match renew {
            true => Some(Duration::ZERO),
            false => self.next(&outcome, left),
        };
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
            Some(_) if renew => {
                self.renewals += 1;
                Ok(Ended::Refused)
            }
            Some(wait) => {
                clock.sleep(wait).await;
                Ok(Ended::Again)
            }
            None => outcome.map(Ended::Answered),
        }
    }

    /// How long to wait before the next attempt; nothing when there is none.
    fn next(
        &mut self,
        outcome: &Result<Answer, Failure>,
        left: Option<Duration>,
    ) -> Option<Duration> {
        let number = self.number - self.renewals;
        let headers = match outcome {
            Ok(answer) => {
                if let Some(brake) = self.policy.brake() {
                    brake.learn(&answer.headers);
                }
                if !is_retryable(answer.status.as_u16()) {
                    self.policy.purse().refund(number > 1);
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
        let wait = self.policy.wait(number, headers);
        let limit = if number > self.policy.limit() {
            RetryLimit::Retries
        } else if left.is_some_and(|left| wait >= left) {
            RetryLimit::Deadline
        } else if self.policy.purse().pay() {
            return Some(wait);
        } else {
            RetryLimit::Budget
        };
        // The error of an only attempt says enough when no retries are wanted, and when it was
        // the deadline that ended it.
        let late = matches!(outcome, Err(Failure::Timeout(timeout)) if timeout.is_deadline());
        let refused = limit != RetryLimit::Retries && !late;
        self.exhausted = (number > 1 || refused).then_some(Exhausted {
            attempts: self.number,
            limit,
        });
        None
    }
}

/// How an attempt came out.
#[derive(Debug)]
pub(super) enum Ended {
    /// With an answer that the call ends with.
    Answered(Answer),
    /// The call is to be sent again.
    Again,
    /// The call is to be sent again with a new credential.
    Refused,
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
