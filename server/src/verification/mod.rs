//! Verification: whether the journal holds the requests that a test expects.

mod expectation;
mod report;
mod request;
mod value_match;
mod verdict;

pub use expectation::VerificationError;
pub use report::Report;
pub use verdict::verify;
