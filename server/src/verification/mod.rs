//! Verification: whether the journal holds the requests that a test expects.

mod verdict;

pub use verdict::{VerificationError, verify};
