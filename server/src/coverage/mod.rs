//! Contract coverage: what part of each document the requests so far have exercised.
//!
//! What there is to exercise is read from the documents:
//!
//! - operations: one that has been requested.
//! - parameters: one that a request has carried; a default is not carried.
//! - enum values: one that a parameter has had.
//! - bounds of parameters: the last value that a bound allows (inside), and one that it forbids
//!   (outside). A side that no request can reach is not counted, such as a text shorter than
//!   nothing, or the last number before an exclusive bound.
//! - statuses: one that an operation has answered with.
//! - response headers: one that a response has carried, for each status that documents it.
//!
//! A request that is refused before its parameters are looked at, for its credentials for example,
//! exercises none of them. Values that are as their schemas say count, even if the request is
//! refused for something else.
//!
//! ```text
//! exchange -> Coverage -> report -> Table, page, shortfalls, judgements
//!                |  ^
//!                v  |
//!             Snapshot  (a file; several merge)
//! ```

mod document;
mod operation;
mod page;
mod parameter;
mod point;
mod report;
mod requirement;
mod rule;
mod snapshot;
#[cfg(test)]
mod tests;

pub use document::Coverage;
pub use operation::OperationCoverage;
pub use page::page;
pub use report::{Shortfall, Table, shortfalls};
pub use requirement::{Judgement, Requirement, RequirementError};
pub use snapshot::Snapshot;
