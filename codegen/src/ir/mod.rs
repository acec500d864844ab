//! What is generated, as plain data: names are Rust names, references are resolved, and every
//! text of the document that generated code carries is JSON text already.
//!
//! Emitters see this and nothing else of the document.

mod api;
mod operation;
mod types;

pub use api::{Alternative, Api, SchemeKind, SecurityScheme, Server, ServerVariable};
pub use operation::{
    Body, Header, Location, Operation, OperationResponse, Paging, Parameter, Response,
};
pub use types::{Branch, Field, Json, Reference, Tag, Type, TypeKind, Variant};
