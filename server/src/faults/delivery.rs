//! How an answer goes over the wire.

use std::time::Duration;

pub use crate::generated::control::ResetPoint;

/// How an answer goes over the wire: in which pieces, and where it ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Delivery {
    /// The body comes in pieces; without it, as fast as the connection takes it.
    pub pace: Option<Pace>,
    /// Where the answer ends.
    pub end: End,
}

/// A body in pieces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// The length of a piece, at least 1; the last may be shorter.
    pub chunk_bytes: usize,
    /// The pause before each piece.
    pub delay: Duration,
}

/// Where an answer ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum End {
    /// After its last byte.
    #[default]
    Whole,
    /// The connection is closed within the body, after a head that announced all of it.
    Truncated {
        /// How many bytes of the body are sent: fewer than it has.
        bytes: usize,
    },
    /// The connection is reset.
    Reset(ResetPoint),
}
