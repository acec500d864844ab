//! Misbehaviour on command, derived from the documents.
//!
//! [`Faults`] holds the faults that are set. [`Faults::plan`] is asked at the start of a request;
//! the [`Plan`] it makes is then shown the request and its answer, in this order:
//!
//! 1. [`Plan::arguments`] before the handler: it may ask for another page.
//! 2. [`Plan::refusal`] after it: what the request is refused with whatever the answer was to be.
//! 3. [`Plan::apply`] to the answer: what it becomes, how long it is held back, and how it goes
//!    over the wire.
//!
//! What is possible follows from the documents: their responses with headers, media types and
//! schemas, and their paging. Nothing here knows an API by name.

mod answer;
mod breakage;
mod conformance;
mod delivery;
mod effect;
mod fault;
mod json_text;
mod paging;
mod plan;
mod possibility;
mod registry;
mod service;
mod setting;
mod step;
mod trigger;

pub use delivery::{Delivery, End, Pace, ResetPoint};
pub use fault::FaultError;
pub use paging::{Paging, Unpaged};
pub use plan::{Outcome, Plan};
pub use registry::{Faults, HEADER};
pub use service::Service;
pub use step::Applied;
