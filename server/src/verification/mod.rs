//! Verification: whether the journal holds the requests that a test expects.

mod expect;
mod expectation;
mod report;
mod request;
mod verdict;

pub use expectation::VerificationError;
pub use report::Report;
pub use verdict::verify;
