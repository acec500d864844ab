//! From a linted document to the [IR](crate::ir).
//!
//! Every name that generated code will have is decided here; a name that is taken twice is a
//! diagnostic, not an error of the compiler later.

mod api;
mod merge;
mod names;
mod operation;
mod reach;
mod references;
mod response;
mod schema;
mod text;
mod union;
mod value;

pub use api::lower;
