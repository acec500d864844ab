//! From a linted document to the [IR](crate::ir).
//!
//! Every name that generated code will have is decided here; a name that is taken twice is a
//! diagnostic, not an error of the compiler later.

mod api;
mod names;
mod operation;
mod response;
mod schema;

pub use api::lower;
