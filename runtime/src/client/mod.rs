//! The caller's side: what a generated client is built on.
//!
//! A call goes through these stages, and each can refuse it:
//!
//! ```text
//! Settings --build--> Connection --call(Arguments)--> Call --progenitor--> Received --decode--> R
//! ```
//!
//! [`Connection::call`] checks the arguments against the document and finds the credentials;
//! progenitor's builder makes URL, query and headers; [`Outgoing`] puts in what progenitor does
//! not carry and takes out what the document does not name; [`Received::decode`] holds the answer
//! against the document before it is typed. What can go wrong is a [`Failure`], from which the
//! error of the operation is made.

mod arguments;
mod base_url;
mod call;
mod connection;
mod failure;
mod outgoing;
mod received;
mod secret;
mod settings;

pub use arguments::Arguments;
pub use base_url::Server;
pub use call::Call;
pub use connection::Connection;
pub use failure::{
    Defect, Failure, Mismatch, MissingCredentials, TransportError, UndocumentedStatus, Violations,
    describe,
};
pub use outgoing::Outgoing;
pub use received::{Fields, FromResponse, Received};
pub use settings::{BuildError, Settings};
