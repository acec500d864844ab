//! The documents as the server shows them: as they stand in `spec/`, as JSON, and as an interactive
//! reference.
//!
//! The reference is Swagger UI. Its files are those of the crate `utoipa-swagger-ui-vendored`, which
//! has the release as one archive. They are unpacked when they are first asked for, once per
//! process: a server that nobody reads in costs neither time nor memory for them.

mod component;
mod json;
mod reference;

pub use component::ComponentError;
pub use json::{DocumentError, to_json};
pub use reference::{CONTROL, D3LAY, Documentation, FIVETRAN};
