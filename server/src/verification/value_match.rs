//! The tagged union of the document, until the generator makes it.

use serde::Deserialize;

use crate::generated::control::types;

#[derive(Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub(super) enum ValueMatch {
    Equals(Equal),
    Matches(Pattern),
    Present(Nothing),
    Absent(Nothing),
}

#[derive(Deserialize)]
pub(super) struct Equal {
    pub(super) text: String,
}

#[derive(Deserialize)]
pub(super) struct Pattern {
    pub(super) pattern: String,
}

#[derive(Deserialize)]
pub(super) struct Nothing {}

impl ValueMatch {
    pub(super) fn of(value: &types::ValueMatch) -> Self {
        serde_json::from_value(value.0.clone()).unwrap_or(ValueMatch::Present(Nothing {}))
    }
}
