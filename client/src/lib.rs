//! Typed clients of the two users APIs: [`fivetran`] and [`d3lay`].
//!
//! Both modules are generated from the documents in `spec/`. Each has a `Client` with a method
//! per operation; the method returns a builder with a setter per parameter, and `send` returns
//! the documented success or an error with a variant per documented status.
//!
//! ```no_run
//! use users_client::fivetran::{Client, ListUsersError};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().basic_auth("api key", "api secret").build()?;
//! match client.list_users().active(true).limit(500).send().await {
//!     Ok(page) => {
//!         for user in page.body.data.items {
//!             println!("{}", user.id);
//!         }
//!     }
//!     Err(ListUsersError::TooManyRequests(answer)) => {
//!         println!("the quota is used up; try again in {} seconds", answer.retry_after);
//!     }
//!     Err(error) => return Err(error.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What is checked
//!
//! Arguments are held against the document before anything is sent: `limit(0)` is
//! `ListUsersError::Invalid`, and the message names parameter, rule and value. Answers are held
//! against it before they are typed: an answer that breaks the document anywhere, in its media
//! type, a header or its body, is `ListUsersError::Contract` with everything that is wrong.
//!
//! A request has the parameters that were set and no others, the credentials that the document
//! asks for, `Accept`, `Host` and `User-Agent`. Redirects are not followed.
//!
//! # Secrets
//!
//! No credential is part of any `Debug` or error message, and headers with one are marked as
//! sensitive.
//!
//! # TLS
//!
//! The feature `rustls`, which is on by default, brings TLS. Without it, `https` needs an HTTP
//! client of your own ([`reqwest::Client`]) that has TLS.

#[rustfmt::skip]
mod generated;

pub use generated::*;
pub use specshot_runtime::{
    Place, Violation,
    client::{
        BuildError, Defect, Mismatch, MissingCredentials, TransportError, UndocumentedStatus,
        Violations,
    },
};
// The crates that stand in signatures.
pub use {chrono, reqwest, uuid};
