//! Where users come from: a file, or the examples of the pages followed by synthetic users.
//!
//! Every user, whatever its origin, is checked against the schema of the document when it enters
//! a directory. A file is read whole: either all of its users enter, or none, and the error names
//! every place that is wrong, up to [`LISTED_PROBLEMS`].

mod batch;
mod columns;
mod csv_table;
mod format;
mod json_array;
mod json_lines;
mod position;
mod problem;
mod raw_object;
mod record;
mod records;
pub mod synthetic;
mod whole_text;
mod workers;

use std::path::Path;

pub use format::Format;
pub use position::Position;
pub(crate) use position::offset_of as offset_of_error;
pub use problem::{LISTED_PROBLEMS, LoadError, Problem};
pub(crate) use raw_object::value_within;
pub use raw_object::{RawMember, RawObject};
pub use record::read_user;
pub(crate) use records::{MOST_PROBLEMS, Records, read_users};
pub use records::{RecordProblem, Rejection};

use crate::directory::{Member, Snapshot};

/// The users of a file, recognised by its extension: a JSON array (`.json`), JSON Lines
/// (`.jsonl`, `.ndjson`) or CSV (`.csv`).
///
/// In a CSV file the first row names the fields and an empty cell is an absent field, so it
/// cannot say `null`. A user of a JSON file is served as it is written there, fields that the
/// document does not know included.
///
/// # Errors
/// When the file cannot be read, is malformed, or holds a user that breaks the schema or repeats
/// an id.
pub fn load<M: Member>(path: &Path) -> Result<Snapshot<M>, LoadError> {
    match Format::of(path)? {
        Format::JsonArray => json_array::load(path),
        Format::JsonLines => json_lines::load(path),
        Format::Csv => csv_table::load(path),
    }
}
