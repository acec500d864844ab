//! Why a request is not handed to its handler.

use std::fmt;

use http::HeaderMap;

use crate::{Violation, credential::CredentialError, schema::excerpt, violation};

/// A request that is answered without its handler, or that a handler turns down.
///
/// An API words it in its own error body; the status follows from the kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Refusal {
    /// 404: the path differs from the documented one, for example by extra slashes.
    NotFound {
        /// The path as requested.
        path: String,
    },
    /// 405: the path does not have this method.
    MethodNotAllowed {
        /// The method as requested.
        method: String,
        /// The methods of the path, as `Allow` lists them.
        allow: String,
    },
    /// 401: credentials are missing, malformed or unknown.
    Unauthenticated(CredentialError),
    /// 429: a quota is used up.
    TooManyRequests {
        /// Seconds until a request may succeed.
        retry_after: u64,
    },
    /// 406: no documented media type satisfies `Accept`.
    NotAcceptable {
        /// The value of `Accept`.
        accept: String,
        /// The documented media types.
        offered: &'static [&'static str],
    },
    /// 415: the body is of another media type.
    UnsupportedMediaType {
        /// The documented media type.
        expected: String,
    },
    /// 415: the body is encoded, compressed for example (RFC 9110, section 15.5.16).
    UnsupportedEncoding {
        /// The value of `Content-Encoding`.
        found: String,
    },
    /// 413: the body is longer than the server takes.
    PayloadTooLarge {
        /// The most bytes that are taken.
        limit: usize,
    },
    /// 400: parameters or the body break the contract; all of them, not the first.
    Invalid(Vec<Violation>),
    /// 403: the credentials do not permit this.
    Forbidden {
        /// What is not permitted, for people.
        message: String,
    },
    /// 500: something failed that is not the caller's doing.
    Internal {
        /// What failed; logged, never sent.
        detail: String,
    },
    /// Any status, because somebody asked for it: the request has not deserved it.
    Injected {
        /// The status.
        status: u16,
        /// Seconds until a request may succeed, where the response has `Retry-After`.
        retry_after: u64,
        /// The methods of the path, where the response has `Allow`.
        allow: String,
        /// What the caller is told.
        message: String,
    },
}

impl Refusal {
    /// The statuses that an API words in its own body, as far as it documents them.
    pub const STATUSES: [u16; 10] = [400, 401, 403, 404, 405, 406, 413, 415, 429, 500];

    /// The status that answers it.
    #[must_use]
    pub fn status(&self) -> u16 {
        match self {
            Refusal::Invalid(_) => 400,
            Refusal::Unauthenticated(_) => 401,
            Refusal::Forbidden { .. } => 403,
            Refusal::NotFound { .. } => 404,
            Refusal::MethodNotAllowed { .. } => 405,
            Refusal::NotAcceptable { .. } => 406,
            Refusal::PayloadTooLarge { .. } => 413,
            Refusal::UnsupportedMediaType { .. } | Refusal::UnsupportedEncoding { .. } => 415,
            Refusal::TooManyRequests { .. } => 429,
            Refusal::Internal { .. } => 500,
            Refusal::Injected { status, .. } => *status,
        }
    }

    /// The value of `Allow`: the methods of the path; empty for another refusal.
    #[must_use]
    pub fn allow(&self) -> &str {
        match self {
            Refusal::MethodNotAllowed { allow, .. } | Refusal::Injected { allow, .. } => allow,
            _ => "",
        }
    }

    /// The value of `Retry-After` in seconds; 0 for another refusal.
    #[must_use]
    pub fn retry_after(&self) -> i64 {
        match self {
            Refusal::TooManyRequests { retry_after } | Refusal::Injected { retry_after, .. } => {
                i64::try_from(*retry_after).unwrap_or(i64::MAX)
            }
            _ => 0,
        }
    }

    /// The headers that answer a preflight request, if this is one and the server takes them.
    pub fn preflight(&self, answer: impl FnOnce(&str) -> Option<HeaderMap>) -> Option<HeaderMap> {
        match self {
            Refusal::MethodNotAllowed { method, allow } if method == "OPTIONS" => answer(allow),
            _ => None,
        }
    }

    /// Logs what is not for the caller.
    pub fn log(&self, log: &slog::Logger) {
        if let Refusal::Internal { detail } = self {
            slog::error!(log, "request failed"; "detail" => detail);
        }
    }
}

impl fmt::Display for Refusal {
    /// For the caller: says what to mend, repeats no credential and no inner failure.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Refusal::NotFound { path } => write!(f, "there is nothing at {}", excerpt(path)),
            Refusal::MethodNotAllowed { method, allow } => {
                write!(f, "{method} is not a method of this path; it has {allow}")
            }
            Refusal::Unauthenticated(error) => error.fmt(f),
            Refusal::TooManyRequests { retry_after } => {
                write!(f, "too many requests; try again in {retry_after} seconds")
            }
            Refusal::NotAcceptable { accept, offered } => {
                let (accept, offered) = (excerpt(accept), offered.join(", "));
                write!(f, "header `Accept`: \"{accept}\" allows none of {offered}")
            }
            Refusal::UnsupportedMediaType { expected } => {
                write!(f, "header `Content-Type`: the body must be {expected}")
            }
            Refusal::UnsupportedEncoding { found } => {
                let found = excerpt(found);
                write!(
                    f,
                    "header `Content-Encoding`: \"{found}\" is not taken; send the body as it is"
                )
            }
            Refusal::PayloadTooLarge { limit } => {
                write!(f, "the body is longer than {limit} bytes")
            }
            Refusal::Invalid(violations) => f.write_str(&violation::sentence(violations)),
            Refusal::Forbidden { message } | Refusal::Injected { message, .. } => {
                f.write_str(message)
            }
            Refusal::Internal { .. } => f.write_str("the server failed to answer this request"),
        }
    }
}

impl From<CredentialError> for Refusal {
    fn from(error: CredentialError) -> Self {
        Refusal::Unauthenticated(error)
    }
}

impl From<Violation> for Refusal {
    fn from(violation: Violation) -> Self {
        Refusal::Invalid(vec![violation])
    }
}

impl From<Vec<Violation>> for Refusal {
    fn from(violations: Vec<Violation>) -> Self {
        Refusal::Invalid(violations)
    }
}
