//! An OpenAPI document as a value, with the place of every part of it.
//!
//! Text goes in, [`Document`] comes out: a [`serde_json::Value`] beside the span of each of its
//! keys and values, found by [`Pointer`]. One parser reads YAML 1.2 and JSON. Nothing here knows
//! OpenAPI; that is what [`crate::lint`] is for.
//!
//! Invariant: no text, and no sequence of bytes, makes this module panic.

mod parse;
mod pointer;
mod reference;
mod refusal;
mod scalar;
mod source;
mod spans;
mod surrogate;
mod tree;

pub use pointer::{MalformedPointer, Pointer};
pub use source::{Position, Source, Span};
pub use tree::Document;

pub(crate) use parse::{Partial, parse as partial};
pub(crate) use reference::{Reference, Target};
pub(crate) use tree::read_text;
