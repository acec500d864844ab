//! What the server serves to people: content that stays the same as long as the process lives.

pub mod media_type;
mod resource;
mod start;

pub use resource::{Content, ContentError, Resource};
pub use start::START;
