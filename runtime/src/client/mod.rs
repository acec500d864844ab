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
//! not carry and takes out what the document does not name; [`Call::attempt`] waits for the answer
//! and decides by the [`RetryPolicy`] whether the call is sent again; [`Received::decode`] holds the answer
//! against the document before it is typed. What can go wrong is a [`Failure`], from which the
//! error of the operation is made.

mod arguments;
mod attempts;
mod authorization;
mod base_url;
mod budget;
mod call;
mod clock;
mod connection;
mod credential_source;
mod decoding;
mod drift;
mod failure;
mod issued;
mod moment;
mod no_answer;
mod no_credential;
mod outgoing;
mod pages;
mod position;
mod preview;
mod received;
mod request_id;
mod retry;
mod secret;
mod settings;
mod slow_down;
mod unexpected_answer;
mod unlisted;

pub use arguments::Arguments;
pub use attempts::{Exhausted, RetryLimit};
pub use base_url::{Server, ServerVariable};
pub use call::Call;
pub use clock::{Clock, Sleep, SystemClock};
pub use connection::Connection;
pub use credential_source::{CredentialSource, SourceFailure};
pub use decoding::Decoding;
pub(crate) use decoding::Shape;
pub use drift::{DriftEntry, DriftReport};
pub use failure::{Defect, Failure, RetriesExhausted, Violations, describe};
pub use issued::Issued;
pub use moment::{moment, optional_moment};
pub use no_answer::{Timeout, TransportError};
pub use no_credential::{CredentialSourceError, MissingCredentials};
pub use outgoing::Outgoing;
pub use pages::{Items, PagedRequest, Pages};
pub use position::{Position, StreamError, StreamErrorKind};
pub use preview::{NotSent, Preview, Recorder};
pub use received::{Fields, FromResponse, Received};
pub use request_id::RequestId;
pub use retry::{Attempt, Outcome, RetryPolicy, is_retryable};
pub use secret::TokenKind;
pub use settings::{BuildError, LONGEST_PAUSE, Settings};
pub use slow_down::SlowDown;
pub use unexpected_answer::{Mismatch, UndocumentedStatus};
pub use unlisted::{branch, tagged, text};
