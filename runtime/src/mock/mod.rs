//! A service for unit tests, which answers as a test says: what the generated module `mock` is
//! built on.
//!
//! It knows the document: an answer that breaks it is refused when it is set up, and a request is
//! compared by the values of its parameters and not by the text they are written in.

mod answer;
mod matching;
mod server;

pub use answer::Then;
pub use server::{Mock, MockError, Server};
