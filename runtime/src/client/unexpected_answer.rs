//! Answers that the document does not describe.

use std::{error::Error, fmt};

use http::StatusCode;

use super::{RequestId, Violations};

/// An answer with a status that the document does not list for the operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndocumentedStatus {
    pub(super) status: StatusCode,
    pub(super) request_id: RequestId,
    pub(super) excerpt: String,
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

/// An answer of a documented status that is not as the document says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    pub(super) status: StatusCode,
    pub(super) request_id: RequestId,
    pub(super) violations: Violations,
    pub(super) excerpt: String,
}

impl Mismatch {
    /// Every rule that headers and body break, with its place.
    #[must_use]
    pub fn violations(&self) -> &Violations {
        &self.violations
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

/// What both tell of the answer.
macro_rules! answered {
    ($error:ident) => {
        impl $error {
            /// The status.
            #[must_use]
            pub fn status(&self) -> StatusCode {
                self.status
            }

            /// The id that the service gave the request.
            #[must_use]
            pub fn request_id(&self) -> Option<&str> {
                self.request_id.get()
            }

            /// The beginning of the body.
            #[must_use]
            pub fn excerpt(&self) -> &str {
                &self.excerpt
            }
        }

        impl Error for $error {}
    };
}

answered!(UndocumentedStatus);
answered!(Mismatch);
