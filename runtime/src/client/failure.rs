//! What can go wrong with a call, apart from the answers that the document lists.

use std::{error::Error, fmt, ops::Deref};

use http::StatusCode;
use serde::Serialize;

use super::{
    CredentialSourceError, Exhausted, Mismatch, MissingCredentials, RetryLimit, Timeout,
    TransportError, UndocumentedStatus, retry::is_retryable,
};
use crate::{Violation, schema::excerpt};

/// What went wrong with a call. Generated code makes the error of its operation from it.
#[derive(Debug)]
pub enum Failure {
    /// The arguments break rules of the document. Nothing was sent.
    Invalid(Violations),
    /// A credential that the operation asks for was not given. Nothing was sent.
    MissingCredentials(MissingCredentials),
    /// A source of credentials has failed.
    CredentialSource(CredentialSourceError),
    /// No answer came, or not all of it.
    Transport(TransportError),
    /// No answer came in time.
    Timeout(Timeout),
    /// An answer came whose status the document does not list.
    UndocumentedStatus(UndocumentedStatus),
    /// An answer came that is not as the document says.
    Contract(Mismatch),
    /// The generated code is wrong in itself.
    Defect(Defect),
}

macro_rules! failure_from {
    ($($variant:ident: $payload:ty),* $(,)?) => {
        $(impl From<$payload> for Failure {
            fn from(payload: $payload) -> Self {
                Failure::$variant(payload)
            }
        })*
    };
}

failure_from! {
    Invalid: Violations,
    MissingCredentials: MissingCredentials,
    CredentialSource: CredentialSourceError,
    Transport: TransportError,
    Timeout: Timeout,
    UndocumentedStatus: UndocumentedStatus,
    Contract: Mismatch,
    Defect: Defect,
}

impl Failure {
    /// Whether the same call may succeed when it is sent again.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Failure::Transport(error) => error.is_retryable(),
            Failure::Timeout(_) => true,
            Failure::UndocumentedStatus(error) => is_retryable(error.status.as_u16()),
            Failure::Contract(error) => is_retryable(error.status().as_u16()),
            Failure::Invalid(_)
            | Failure::MissingCredentials(_)
            | Failure::CredentialSource(_)
            | Failure::Defect(_) => false,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Invalid(error) => error.fmt(f),
            Failure::MissingCredentials(error) => error.fmt(f),
            Failure::CredentialSource(error) => error.fmt(f),
            Failure::Transport(error) => error.fmt(f),
            Failure::Timeout(error) => error.fmt(f),
            Failure::UndocumentedStatus(error) => error.fmt(f),
            Failure::Contract(error) => error.fmt(f),
            Failure::Defect(error) => error.fmt(f),
        }
    }
}

/// The rules of the document that were broken, all that were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violations(Vec<Violation>);

/// How many violations one message lists.
const LISTED: usize = 10;

impl From<Vec<Violation>> for Violations {
    fn from(violations: Vec<Violation>) -> Self {
        Violations(violations)
    }
}

impl Deref for Violations {
    type Target = [Violation];

    fn deref(&self) -> &[Violation] {
        &self.0
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.iter().take(LISTED).enumerate() {
            write!(f, "{}{violation}", if index == 0 { "" } else { "; " })?;
        }
        match self.len().saturating_sub(LISTED) {
            0 => Ok(()),
            more => write!(f, "; and {more} more"),
        }
    }
}

impl Error for Violations {}

/// No attempt of a call has succeeded, and it may not be sent once more. A call that was sent only
/// once ends with this when the budget or the deadline refuses its first retry, so that the reason
/// is told; not when its policy allows no retries.
#[derive(Debug)]
pub struct RetriesExhausted<E> {
    exhausted: Exhausted,
    last: Box<E>,
}

impl<E> RetriesExhausted<E> {
    /// What generated code makes of the last error.
    #[must_use]
    pub fn new(exhausted: Exhausted, last: E) -> Self {
        RetriesExhausted {
            exhausted,
            last: Box::new(last),
        }
    }

    /// How often the call was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.exhausted.attempts
    }

    /// Why it was not sent once more.
    #[must_use]
    pub fn limit(&self) -> RetryLimit {
        self.exhausted.limit
    }

    /// The error of the last attempt.
    #[must_use]
    pub fn last(&self) -> &E {
        &self.last
    }

    /// The error of the last attempt, on its own.
    #[must_use]
    pub fn into_last(self) -> E {
        *self.last
    }
}

impl<E> fmt::Display for RetriesExhausted<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Exhausted { attempts, limit } = self.exhausted;
        let plural = if attempts == 1 { "" } else { "s" };
        write!(
            f,
            "no success after {attempts} attempt{plural}, and {limit}"
        )
    }
}

impl<E: Error + 'static> Error for RetriesExhausted<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.last)
    }
}

/// Generated code that is wrong in itself. Regenerating it with the same version of specshot as
/// the runtime cures it, or it is a bug of specshot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Defect {
    reason: String,
}

impl Defect {
    pub(super) fn new(reason: impl fmt::Display) -> Self {
        Defect {
            reason: reason.to_string(),
        }
    }
}

impl fmt::Display for Defect {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the generated client is defective: {}", self.reason)
    }
}

impl Error for Defect {}

/// Writes a documented error response: its status and the beginning of its body.
///
/// # Errors
/// Those of the formatter.
pub fn describe(status: u16, body: &impl Serialize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match StatusCode::from_u16(status) {
        Ok(status) => write!(f, "{status}")?,
        Err(_) => write!(f, "{status}")?,
    }
    match serde_json::to_string(body) {
        Ok(text) if text != "null" => write!(f, ": {}", excerpt(&text)),
        _ => Ok(()),
    }
}
