//! Dropshot traits of the two users APIs and the contract-test server.
//!
//! ```text
//! options -> contract_server -> handlers -> fivetran, d3lay, control -> directory <- data
//!                                   |
//!                               generated (traits, types, responses, from the documents)
//! ```
//!
//! The handlers are thin. What the APIs do lies in [`fivetran`] and [`d3lay`], which know neither
//! Dropshot nor status codes.

mod builder;
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
pub mod journal;
pub mod log;
pub mod options;
pub mod pages;
pub mod quota;
pub mod state;
pub mod verification;

pub use builder::Builder;
pub use command::run;
pub use contract_server::ContractServer;
