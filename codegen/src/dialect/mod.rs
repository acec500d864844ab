//! The dialect: the document, rewritten by named rules into what Dropshot's own document and
//! progenitor can both carry.
//!
//! ```text
//! document --Dialect::of--> dialect --for_progenitor--> what progenitor is given
//!                              |
//!                           compare
//!                              |
//! Dropshot's document --lift--> the same, from the other side
//! ```
//!
//! Nothing is taken away in silence: each rule says what it takes and what gives it back, and each
//! use of it is listed with its place. A rule that no document needs any more is found by
//! [`unused`].

mod carriage;
mod compare;
mod lift;
mod progenitor;
mod rewrite;
mod rule;

pub use carriage::{Carriage, carriages, operation_id};
pub use compare::{Difference, DifferenceKind, compare};
pub use lift::{Lifted, lift};
pub use progenitor::for_progenitor;
pub use rule::{Applied, Rule, Scope, rules_table, unused};

use crate::document::Document;
use serde_json::Value;

/// The members of a path that are operations.
const METHODS: [&str; 8] = [
    "get", "put", "post", "delete", "options", "head", "patch", "trace",
];

/// The dialect of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Dialect {
    /// The rewritten document.
    pub value: Value,
    /// Each use of a rule, with its place in the source, ordered by rule.
    pub applied: Vec<Applied>,
}

impl Dialect {
    /// Rewrites a document that the linter has passed.
    ///
    /// Whatever the linter should have refused is left as it is.
    pub fn of(document: &Document) -> Dialect {
        rewrite::rewrite(document)
    }
}
