//! The formats of data files.

use std::path::Path;

use super::LoadError;

/// The format of a data file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// One JSON array of users.
    JsonArray,
    /// A user per line.
    JsonLines,
    /// A table with a header row.
    Csv,
}

impl Format {
    /// The format that the extension of a file stands for.
    ///
    /// # Errors
    /// When the extension is not one of a data file.
    pub fn of(path: &Path) -> Result<Self, LoadError> {
        let extension = path
            .extension()
            .unwrap_or_default()
            .to_string_lossy()
            .to_lowercase();
        match extension.as_str() {
            "json" => Ok(Format::JsonArray),
            "jsonl" | "ndjson" => Ok(Format::JsonLines),
            "csv" => Ok(Format::Csv),
            _ => Err(LoadError::Format {
                path: path.to_owned(),
            }),
        }
    }
}
