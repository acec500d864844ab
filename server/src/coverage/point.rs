//! A point: something of a document that there is to exercise.

use crate::generated::control::{BoundSide, CoverageGap, OperationId};

/// What kind of thing a point is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Operation,
    Parameter,
    EnumValue,
    Bound,
    Status,
    ResponseHeader,
}

/// Something of an operation that there is to exercise.
#[derive(Debug)]
pub(super) struct Point {
    pub(super) kind: Kind,
    /// What a snapshot calls it. Points of one operation that share a name are always exercised
    /// together.
    pub(super) name: String,
    /// Its place in the document, as a JSON pointer.
    pub(super) pointer: String,
    /// The side, if it is about a bound.
    pub(super) side: Option<BoundSide>,
    /// What is missing while it has not been exercised.
    pub(super) message: String,
}

impl Point {
    /// The point as a gap of the operation `id`.
    pub(super) fn gap(&self, id: &str) -> CoverageGap {
        let mut gap = CoverageGap::new(
            OperationId(id.to_owned()),
            self.pointer.clone(),
            self.message.clone(),
        );
        gap.side = self.side;
        gap
    }
}
