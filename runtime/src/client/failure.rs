//! What can go wrong with a call, apart from the answers that the document lists.

use std::{error::Error, fmt, ops::Deref};

use http::StatusCode;
use serde::Serialize;

use super::{Exhausted, RetryLimit, retry::is_retryable};
use crate::{Violation, schema::excerpt};

/// What went wrong with a call. Generated code makes the error of its operation from it.
#[derive(Debug)]
pub enum Failure {
    /// The arguments break rules of the document. Nothing was sent.
    Invalid(Violations),
    /// A credential that the operation asks for was not given. Nothing was sent.
    MissingCredentials(MissingCredentials),
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
    Transport: TransportError,
    Timeout: Timeout,
    UndocumentedStatus: UndocumentedStatus,
    Contract: Mismatch,
    Defect: Defect,
}

impl Failure {
    /// What went wrong, for the network's own errors.
    pub(super) fn of_network(operation: &'static str, error: reqwest::Error) -> Self {
        let error = error.without_url();
        if error.is_timeout() {
            let error = Some(error);
            Failure::Timeout(Timeout { operation, error })
        } else {
            Failure::Transport(TransportError { operation, error })
        }
    }

    /// Whether the same call may succeed when it is sent again.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        match self {
            Failure::Transport(error) => error.is_retryable(),
            Failure::Timeout(_) => true,
            Failure::UndocumentedStatus(error) => is_retryable(error.status.as_u16()),
            Failure::Invalid(_)
            | Failure::MissingCredentials(_)
            | Failure::Contract(_)
            | Failure::Defect(_) => false,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Invalid(error) => error.fmt(f),
            Failure::MissingCredentials(error) => error.fmt(f),
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

impl Violations {
    /// The violations as a list of their own.
    #[must_use]
    pub fn into_vec(self) -> Vec<Violation> {
        self.0
    }
}

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

/// A credential that an operation asks for was not given to the client.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingCredentials {
    alternatives: Vec<Vec<String>>,
}

impl MissingCredentials {
    /// The names of the missing schemes, for each alternative of the security requirement.
    pub(super) fn new(alternatives: Vec<Vec<String>>) -> Self {
        MissingCredentials { alternatives }
    }

    /// The name of the security scheme that is missing; the first, when there is a choice.
    #[must_use]
    pub fn scheme(&self) -> &str {
        self.alternatives
            .iter()
            .flatten()
            .next()
            .map_or("", String::as_str)
    }

    /// The missing schemes of each alternative: all of one alternative are needed.
    #[must_use]
    pub fn alternatives(&self) -> &[Vec<String>] {
        &self.alternatives
    }
}

impl fmt::Display for MissingCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let quoted = |name: &String| format!("`{name}`");
        let alternatives: Vec<String> = self
            .alternatives
            .iter()
            .map(|names| names.iter().map(quoted).collect::<Vec<_>>().join(" and "))
            .collect();
        write!(
            f,
            "the client has no credentials for {}",
            alternatives.join(", or for ")
        )
    }
}

impl Error for MissingCredentials {}

/// No answer came, or not all of it: the network, TLS.
///
/// The request may have reached the service. The URL is not part of any message: its query may
/// hold a key.
#[derive(Debug)]
pub struct TransportError {
    operation: &'static str,
    error: reqwest::Error,
}

impl TransportError {
    /// Whether no connection could be made.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        self.error.is_connect()
    }

    /// Whether the answer ended before its end.
    #[must_use]
    pub fn is_body(&self) -> bool {
        self.error.is_body() || self.error.is_decode()
    }

    /// Whether the same request may be answered when it is sent again. One that cannot be made
    /// never is.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        !self.error.is_builder() && !self.error.is_redirect()
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let what = if self.is_connect() {
            "no connection"
        } else if self.is_body() {
            "the answer broke off"
        } else {
            "no answer"
        };
        write!(f, "{}: {what}", self.operation)
    }
}

impl Error for TransportError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.error)
    }
}

/// No answer came in time. The request may have reached the service.
#[derive(Debug)]
pub struct Timeout {
    operation: &'static str,
    error: Option<reqwest::Error>,
}

impl Timeout {
    /// The deadline of a call has passed.
    pub(super) fn deadline(operation: &'static str) -> Self {
        Timeout {
            operation,
            error: None,
        }
    }

    /// Whether the call as a whole has passed its deadline, and not one attempt a time limit of
    /// the HTTP client.
    #[must_use]
    pub fn is_deadline(&self) -> bool {
        self.error.is_none()
    }
}

impl fmt::Display for Timeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let limit = if self.is_deadline() {
            "before the deadline of the call"
        } else {
            "within the time limit"
        };
        write!(f, "{}: no answer {limit}", self.operation)
    }
}

impl Error for Timeout {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.error.as_ref().map(|error| error as _)
    }
}

/// A call was sent more than once, and did not succeed.
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
        write!(f, "no success after {attempts} attempts, and {limit}")
    }
}

impl<E: Error + 'static> Error for RetriesExhausted<E> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&*self.last)
    }
}

/// An answer with a status that the document does not list for the operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndocumentedStatus {
    pub(super) status: StatusCode,
    pub(super) excerpt: String,
}

impl UndocumentedStatus {
    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// The beginning of the body.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        &self.excerpt
    }
}

impl fmt::Display for UndocumentedStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, which the document does not list", self.status)?;
        if self.excerpt.is_empty() {
            Ok(())
        } else {
            write!(f, ": {}", self.excerpt)
        }
    }
}

impl Error for UndocumentedStatus {}

/// An answer of a documented status that is not as the document says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    pub(super) status: StatusCode,
    pub(super) violations: Violations,
    pub(super) excerpt: String,
}

impl Mismatch {
    /// The status.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.status
    }

    /// Every rule that headers and body break, with its place.
    #[must_use]
    pub fn violations(&self) -> &Violations {
        &self.violations
    }

    /// The beginning of the body.
    #[must_use]
    pub fn excerpt(&self) -> &str {
        &self.excerpt
    }
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}, but not as the document says: {}",
            self.status, self.violations
        )
    }
}

impl Error for Mismatch {}

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
