//! Findings in a document: what, where, why, and what to do.
//!
//! A [`Diagnostic`] is data; [`Diagnostics`] collects them; [`Code`] is their catalogue. Only
//! `render` knows how they look.

mod catalogue;
mod code;
mod collection;
mod finding;
mod quoted;
mod render;

pub use code::{Code, Stage, UnknownCode};
pub use collection::Diagnostics;
pub use finding::{Diagnostic, Label};
pub use quoted::{Quoted, list};
