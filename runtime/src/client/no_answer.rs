//! Why no answer came.

use std::{error::Error, fmt};

use super::Failure;

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

/// What went wrong, for the network's own errors.
pub(super) fn of_network(operation: &'static str, error: reqwest::Error) -> Failure {
    let error = error.without_url();
    if error.is_timeout() {
        let limit = Limit::Http(error);
        Failure::Timeout(Timeout { operation, limit })
    } else {
        Failure::Transport(TransportError { operation, error })
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
    limit: Limit,
}

/// What has passed.
#[derive(Debug)]
enum Limit {
    /// A time limit of the HTTP client.
    Http(reqwest::Error),
    /// The deadline of the call.
    Deadline,
    /// The deadline of the call, while the source of this scheme's credential was asked.
    Credential(&'static str),
}

impl Timeout {
    /// The deadline of a call has passed.
    pub(super) fn deadline(operation: &'static str) -> Self {
        let limit = Limit::Deadline;
        Timeout { operation, limit }
    }

    /// The deadline of a call has passed, and the source of a credential has not answered.
    pub(super) fn credential(operation: &'static str, scheme: &'static str) -> Self {
        let limit = Limit::Credential(scheme);
        Timeout { operation, limit }
    }

    /// Whether the call as a whole has passed its deadline, and not one attempt a time limit of
    /// the HTTP client.
    #[must_use]
    pub fn is_deadline(&self) -> bool {
        !matches!(self.limit, Limit::Http(_))
    }
}

impl fmt::Display for Timeout {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: ", self.operation)?;
        match self.limit {
            Limit::Http(_) => f.write_str("no answer within the time limit"),
            Limit::Deadline => f.write_str("no answer before the deadline of the call"),
            Limit::Credential(scheme) => {
                write!(
                    f,
                    "no credential for `{scheme}` before the deadline of the call"
                )
            }
        }
    }
}

impl Error for Timeout {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match &self.limit {
            Limit::Http(error) => Some(error),
            Limit::Deadline | Limit::Credential(_) => None,
        }
    }
}
