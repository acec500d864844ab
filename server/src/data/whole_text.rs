//! Files that are read into memory as a whole.

use std::path::Path;

use super::{LoadError, Position};

/// What some editors write in front of a text to say that it is UTF-8.
pub(super) const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Reads a file; `instead` says how a file of its format says that there are no users.
pub(super) fn read(path: &Path, instead: &'static str) -> Result<String, LoadError> {
    let mut bytes = std::fs::read(path).map_err(|cause| LoadError::unreadable(path, cause))?;
    if bytes.starts_with(BYTE_ORDER_MARK) {
        bytes.drain(..BYTE_ORDER_MARK.len());
    }
    let text = String::from_utf8(bytes).map_err(|error| {
        let position = Position::at(error.as_bytes(), error.utf8_error().valid_up_to());
        LoadError::one(path, position, "the text is not UTF-8")
    })?;
    match text.trim().is_empty() {
        true => Err(LoadError::empty(path, instead)),
        false => Ok(text),
    }
}

/// How many threads the records of a text are worth.
pub(super) fn threads(text: &str) -> usize {
    text.len() / (1 << 20) + 1
}
