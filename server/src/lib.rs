//! Dropshot traits of the two users APIs and the contract-test server.
//!
//! ```text
//! options -> contract_server -> handlers -> fivetran, d3lay, control -> directory <- data
//!                                   |
//!                               generated (traits, types, responses, from the documents)
//!                                   |
//!                               exchange -> journal, coverage, faults, quota -> connection
//! ```
//!
//! The handlers are thin. What the APIs do lies in [`fivetran`] and [`d3lay`], which know neither
//! Dropshot nor status codes. Every request to them is followed by an [`exchange`]: it enters the
//! [`journal`], counts for [`coverage`] and [`quota`], and meets the [`faults`] that are set.
//!
//! Inside a Rust test, [`ContractServer::builder`] starts a server of its own:
//!
//! ```
//! use users_server::{
//!     ContractServer,
//!     generated::control::{ApiName::Fivetran, Expectation, FaultEffect, FaultSetting},
//! };
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() {
//! let server = ContractServer::builder().users(1000).start().await;
//! server.set_fault(FaultSetting::of(Fivetran, FaultEffect::status(500)).every(5));
//! // … the client under test calls `server.fivetran_url()` …
//! server.expect(Expectation::of(Fivetran, "list_users").query("limit", "0").times(0));
//! # }
//! ```

// What fails outside of tests is an error, not a panic.
#![warn(clippy::unwrap_used, clippy::expect_used)]

pub mod clock;
mod command;
pub mod connection;
pub mod context;
pub mod contract_server;
pub mod control;
pub mod coverage;
pub mod credentials;
pub mod d3lay;
pub mod data;
mod dice;
pub mod directory;
pub mod documentation;
pub mod documents;
pub mod exchange;
pub mod faults;
pub mod fivetran;
#[rustfmt::skip]
#[allow(missing_docs, reason = "a document need not describe everything")]
pub mod generated;
pub mod handlers;
mod integer;
pub mod journal;
pub mod log;
pub mod options;
pub mod pages;
pub mod per_api;
pub mod quota;
pub mod state;
pub mod verification;

pub use command::run;
pub use contract_server::ContractServer;
