//! The dialect: every rule, from every side.

mod compare;
mod document;
mod lift;
mod progenitor;
mod rules;

use serde_json::Value;
use specshot::dialect::{Applied, Dialect, Rule};
use specshot::document::Document;

/// The documents that together need every rule.
const DOCUMENTS: [&str; 3] = [
    "../spec/fivetran.yaml",
    "../spec/d3lay.yaml",
    "tests/golden/library/document.yaml",
];

/// Reads a document by its path from this package.
fn document(path: &str) -> Document {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    match Document::read(&root.join(path), path) {
        Ok(document) => document,
        Err(diagnostics) => panic!("{path} cannot be read: {diagnostics:?}"),
    }
}

/// The dialect of a text.
fn dialect(text: &str) -> Dialect {
    match Document::parse("inline.yaml", text) {
        Ok(document) => Dialect::of(&document),
        Err(diagnostics) => panic!("the text cannot be read: {diagnostics:?}"),
    }
}

/// The places at which a rule was used.
fn places(applied: &[Applied], rule: Rule) -> Vec<&str> {
    applied
        .iter()
        .filter(|applied| applied.rule == rule)
        .map(|applied| applied.pointer.as_str())
        .collect()
}

/// The value at a place that must be there.
fn at<'value>(value: &'value Value, pointer: &str) -> &'value Value {
    match value.pointer(pointer) {
        Some(found) => found,
        None => panic!("nothing at {pointer} in {value:#}"),
    }
}
