//! OpenAPI documents in; a progenitor client and a Dropshot API trait out.

// What fails outside of tests is an error, not a panic.
#![warn(clippy::unwrap_used, clippy::expect_used)]

pub mod diagnostic;
pub mod dialect;
pub mod document;
pub mod emit;
pub mod format;
pub mod ir;
pub mod lint;
pub mod lower;
pub mod name;
pub mod output;
pub mod pipeline;
pub mod progenitor;
mod security_scheme;
pub mod stamp;
mod union;
