//! What goes to the standard output.

mod records;
mod table;
mod text;

pub(crate) use records::{Format, Output};
pub(crate) use text::{json, plain, quoted, shown};
