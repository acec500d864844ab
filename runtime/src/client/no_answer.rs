//! Why no answer came.

use std::{error::Error, fmt};

use http::HeaderMap;

use super::{Failure, RequestId};

/// No answer came, or not all of it: the network, TLS.
///
/// The request may have reached the service. The URL is not part of any message: its query may
/// hold a key.
#[derive(Debug)]
pub struct TransportError {
    operation: &'static str,
    error: reqwest::Error,
    request_id: RequestId,
}

impl TransportError {
    /// What the HTTP client says, without the URL.
    #[must_use]
    pub fn http_error(&self) -> &reqwest::Error {
        &self.error
    }

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

    /// The id that the service gave the request, when the answer had begun.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.get()
    }

    /// Whether the same request may be answered when it is sent again. One that cannot be made
    /// never is.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        !self.error.is_builder() && !self.error.is_redirect()
    }
}

/// What went wrong, for the network's own errors.
/// The headers are those of an answer that has begun.
pub(super) fn of_network(
    operation: &'static str,
    error: reqwest::Error,
    headers: Option<&HeaderMap>,
) -> Failure {
    let error = error.without_url();
    let request_id = headers.map(RequestId::of).unwrap_or_default();
    if error.is_timeout() {
        Failure::Timeout(Timeout {
            request_id,
            ..Timeout::of(operation, Limit::Http(error))
        })
    } else {
        Failure::Transport(TransportError {
            operation,
            error,
            request_id,
        })
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
    /// The first cause. What lies between says again that there is no answer;
    /// [`http_error`](TransportError::http_error) has it.
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        let mut cause = self.error.source()?;
        while let Some(source) = cause.source() {
            cause = source;
        }
        Some(cause)
    }
}

/// No answer came in time. The request may have reached the service.
#[derive(Debug)]
pub struct Timeout {
    operation: &'static str,
    limit: Limit,
    request_id: RequestId,
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
        Timeout::of(operation, Limit::Deadline)
    }

    /// The deadline of a call has passed, and the source of a credential has not answered.
    pub(super) fn credential(operation: &'static str, scheme: &'static str) -> Self {
        Timeout::of(operation, Limit::Credential(scheme))
    }

    fn of(operation: &'static str, limit: Limit) -> Self {
        Timeout {
            operation,
            limit,
            request_id: RequestId::default(),
        }
    }

    /// The id that the service gave the request, when the answer had begun.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.request_id.get()
    }

    /// What the HTTP client says, without the URL, when the time limit is one of its own.
    #[must_use]
    pub fn http_error(&self) -> Option<&reqwest::Error> {
        match &self.limit {
            Limit::Http(error) => Some(error),
            Limit::Deadline | Limit::Credential(_) => None,
        }
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
        match &self.limit {
            Limit::Http(error) if error.is_connect() => {
                f.write_str("no connection within the time limit")
            }
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

impl Error for Timeout {}
