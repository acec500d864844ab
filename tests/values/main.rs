//! The value test: whatever a document says of a value, both ends and the loading of data hold it
//! to, no more and no less.
//!
//! Values are generated from the documents: valid ones, and ones that are broken in exactly one
//! keyword. What they are is decided by another JSON Schema library than that of the run time, fed
//! by a conversion of its own. Its verdict must be that of
//!
//! - the generated types of server and client, which must also have a place for what is valid;
//! - the server on a socket, given raw requests;
//! - the client on a socket, which refuses before it sends;
//! - the client, given raw answers, strict and tolerant;
//! - the loading of user records.
//!
//! `cargo test --test values -- --nocapture` prints how often what was tried.

use std::path::Path;

use serde_json::Value;
use specshot::document::Document;

mod address;
mod api;
mod bodies;
mod dialect;
mod formats;
mod instance;
mod instant;
mod judge;
mod mutation;
mod parameter;
mod random;
mod requests;
mod rule;
mod scalar;
mod socket;
mod spelling;
mod summary;
mod text;
mod tolerance;
mod typed;

use api::{D3lay, Fivetran};

/// A document of the project.
fn document(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("spec")
        .join(name);
    let document = Document::read(&path, &format!("spec/{name}"));
    document
        .unwrap_or_else(|d| panic!("{}", d.render(false)))
        .value()
        .clone()
}

#[test]
fn the_types_of_fivetran_hold_what_the_document_allows() {
    bodies::types::<Fivetran>();
}

#[test]
fn the_types_of_d3lay_hold_what_the_document_allows() {
    bodies::types::<D3lay>();
}

#[tokio::test(flavor = "multi_thread")]
async fn fivetran_takes_the_requests_that_the_document_allows() {
    requests::requests::<Fivetran>().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn d3lay_takes_the_requests_that_the_document_allows() {
    requests::requests::<D3lay>().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_client_of_fivetran_takes_the_answers_that_the_document_allows() {
    bodies::answers::<Fivetran>().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_client_of_d3lay_takes_the_answers_that_the_document_allows() {
    bodies::answers::<D3lay>().await;
}

#[test]
fn fivetrans_users_are_loaded_as_the_document_allows() {
    bodies::records::<Fivetran>();
}

#[test]
fn d3lays_users_are_loaded_as_the_document_allows() {
    bodies::records::<D3lay>();
}
