//! The APIs that are generated. A new one is a document under `spec/` and a line here.

/// The file names of the documents, without their extension.
pub(crate) const APIS: &[&str] = &["control", "d3lay", "fivetran"];
