//! Everything about a document from which nothing can be generated.
//!
//! A survey walks the document once and knows the kind of every object in it; a table of checks,
//! one module per family, then looks at what was surveyed. All findings are collected, none
//! hides another, and a document without findings can be generated from.

mod alike;
mod body;
mod check;
mod credential_place;
mod discriminator;
mod endless;
mod example;
mod format;
mod instance;
mod naming;
mod operation;
mod paging;
mod parameter;
mod parameter_form;
mod paths;
mod reference;
mod request_body;
mod response;
mod route;
mod schema;
mod schema_value;
mod security;
mod shape;
mod structure;
mod survey;
mod unsupported;
mod version;

pub use check::{lint, parse, read};
