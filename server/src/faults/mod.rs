//! Misbehaviour on command, derived from the documents.

mod delivery;

pub use delivery::{Delivery, End, Pace, ResetPoint};
