//! One JSON array of users.

use std::path::Path;

use serde_json::value::RawValue;

use super::{
    LoadError, Position,
    batch::{Batch, Layout, Spot},
    position, whole_text, workers,
};
use crate::directory::{Member, Snapshot};

const EXPECTED: &str =
    "a JSON array of users was expected; a file with a user per line is named .jsonl";

/// How many users a thread takes at once.
const PIECE: usize = 2048;

pub(super) fn load<M: Member>(path: &Path) -> Result<Snapshot<M>, LoadError> {
    let text = whole_text::read(path, "a file without users holds `[]`")?;
    let start = text.len() - text.trim_start().len();
    if !text[start..].starts_with('[') {
        let position = Position::at(text.as_bytes(), start);
        return Err(LoadError::one(path, position, EXPECTED));
    }
    let records: Vec<&RawValue> = serde_json::from_str(&text).map_err(|error| {
        let position = Position::at(text.as_bytes(), position::offset_of(&text, &error));
        LoadError::one(
            path,
            position,
            format!("malformed JSON: {}", position::what(&error)),
        )
    })?;
    let layout = Layout::Array(&text);
    let threads = whole_text::threads(&text);
    let batches = workers::in_order(records.chunks(PIECE), threads, |records| {
        let mut batch = Batch::new();
        for record in records {
            // The record is a part of the text, so this is the distance between their starts.
            let start = record.get().as_ptr().addr() - text.as_ptr().addr();
            batch.read(record.get(), Spot::offset(start), layout);
        }
        batch
    });
    Batch::finish(batches, path, layout)
}
