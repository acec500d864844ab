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
//! // `FIVETRAN_API_KEY` and `FIVETRAN_API_SECRET`; or `.basic_auth("api key", "api secret")`.
//! let client = Client::builder().credentials_from_environment().build()?;
//!
//! // One call, and what can come of it.
//! match client.list_users().active(true).limit(500).send().await {
//!     Ok(page) => println!("{} users on the first page", page.body.data.items.len()),
//!     Err(error) => match error.last() {
//!         ListUsersError::TooManyRequests(answer) => {
//!             println!("the quota is used up; try again in {} seconds", answer.retry_after);
//!         }
//!         ListUsersError::MissingCredentials(missing) => println!("{missing}"),
//!         _ => return Err(error.into()),
//!     },
//! }
//!
//! // All users, page after page.
//! let mut users = client.list_users().limit(500).stream();
//! while let Some(user) = users.next().await {
//!     println!("{}", user?.id);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # Setting up
//!
//! `Client::builder()` starts from the server of the document. Credentials have a method per
//! security scheme; `credentials_from_environment` takes those that are not set from
//! `FIVETRAN_API_KEY` and `FIVETRAN_API_SECRET`, and from `D3LAY_TOKEN`. An operation whose
//! credentials are missing fails before anything is sent, and the error names the scheme. User
//! agent, proxy, time limit and retries can be set, or a [`reqwest::Client`] of your own.
//!
//! `preview` in place of `send` tells what would be sent: method, URL, headers and body, with `***`
//! for secrets.
//!
//! A credential that does not stay the same has a source: a function that returns a future, or a
//! type with [`CredentialSource`]. It is asked when the first call needs it, and once more when an
//! answer is 401; then the call is sent again, once. One that tells when its credential expires
//! ([`Issued`]) is asked again before that. Calls that need it at the same time share one question.
//! A source that fails is `ListUsersError::CredentialSource`, and its time counts for the deadline
//! of the call.
//!
//! ```
//! # use users_client::d3lay::Client;
//! # use std::{io, time::Duration};
//! # use users_client::Issued;
//! # struct Token { access_token: String, expires_in: u64 }
//! # async fn fetch() -> io::Result<Token> { Err(io::ErrorKind::Other.into()) }
//! # async fn fetch_text() -> io::Result<String> { Ok("token".to_owned()) }
//! # fn example() -> Result<(), users_client::BuildError> {
//! let client = Client::builder().bearer_auth_source(|| async { fetch_text().await }).build()?;
//!
//! let source = || async {
//!     let token = fetch().await?;
//!     let life = Duration::from_secs(token.expires_in);
//!     io::Result::Ok(Issued::new(token.access_token).expires_in(life))
//! };
//! let client = Client::builder().bearer_auth_source(source).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! # Lists
//!
//! An operation that pages has `stream` beside `send`, for the items of all pages, and `pages`, for
//! the pages with their headers. Pages are asked for as they are needed; with `prefetch`, one ahead.
//! Both are a `Stream` and have a `next` of their own. A list that does not end, because a cursor or
//! a page repeats or because there are more pages than `max_pages`, is an error. Every error tells
//! the page that is missing, and another stream can go on there. It comes after the retries of its
//! request, so go on a counted number of times, or later.
//!
//! ```no_run
//! use users_client::{StreamErrorKind, fivetran::Client};
//!
//! # async fn example(client: Client) -> Result<(), Box<dyn std::error::Error>> {
//! let list = client.list_users().limit(500);
//! let mut users = list.clone().stream().prefetch();
//! let mut resumed = 0;
//! while let Some(user) = users.next().await {
//!     match user {
//!         Ok(user) => println!("{}", user.id),
//!         Err(error) => match error.kind() {
//!             StreamErrorKind::Request(cause) if cause.is_retryable() && resumed < 3 => {
//!                 resumed += 1;
//!                 users = list.clone().stream().prefetch().resume(error.position().clone());
//!             }
//!             _ => return Err(error.into()),
//!         },
//!     }
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What is checked
//!
//! Arguments are held against the document before anything is sent: `limit(0)` is
//! `ListUsersError::Invalid`, and the message names parameter, rule and value. Answers are held
//! against it while they are typed: media type, headers and body.
//!
//! What an answer does that the document does not say is **tolerated** by default, as long as the
//! answer has a value of its type: a property that the document does not have is left out, a value
//! that an `enum` does not list arrives as `Other`, `null` in an optional property is an absent one,
//! a value outside its bounds arrives. Each such deviation is counted by its place: `drift` of the
//! client is the report, for people as a table, for programs as JSON. What has no value of its type,
//! such as a user without a required `id`, is `ListUsersError::Contract` with everything that is
//! wrong.
//!
//! With [`Decoding::Strict`], for tests, every deviation is `ListUsersError::Contract`, and its
//! message names the place as a JSON pointer.
//!
//! ```no_run
//! use users_client::{Decoding, fivetran::Client};
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::builder().credentials_from_environment().build()?;
//! client.list_users().send().await?;
//! println!("{}", client.drift());
//!
//! let strict = Client::builder().decoding(Decoding::Strict).build()?;
//! # Ok(())
//! # }
//! ```
//!
//! An answer that came with `X-Request-Id`, or another usual header of that meaning, tells it by
//! `request_id`, pages and errors alike. Errors are chains without repetitions, as `anyhow` and
//! `miette` print them.
//!
//! A request has the parameters that were set and no others, the credentials that the document
//! asks for, `Accept`, `Host` and `User-Agent`. Redirects are not followed.
//!
//! # Retries
//!
//! A call is sent again, twice at most, when no answer comes or when it is 408, 429, 502, 503 or
//! 504; but only if its method is idempotent. `Retry-After` is honoured, up to a minute; without it
//! the waits are random and grow. [`RetryPolicy`] has the settings: for a client,
//! `ClientBuilder::retry`; for one call, `.retry(|policy| policy.retries(5))` before `send`. A call
//! whose retries have not helped, or were refused, is `ListUsersError::RetriesExhausted`: `limit` tells
//! why it was not sent once more (no retries, budget or time left), `last` gives the error of the last
//! attempt. A policy without retries leaves each error as it is. A call as a whole, which a page of a
//! list is too, ends after five minutes ([`RetryPolicy::deadline`]); an attempt when nothing has come
//! for 30 seconds.
//!
//! ```
//! use std::time::Duration;
//! use users_client::{RetryPolicy, SlowDown, fivetran::Client, reqwest::header::HeaderName};
//!
//! # fn example() -> Result<Client, users_client::BuildError> {
//! let remaining = HeaderName::from_static("x-rate-limit-remaining");
//! let policy = RetryPolicy::default()
//!     .retries(4)
//!     .deadline(Duration::from_secs(90))
//!     .slow_down(SlowDown::new(remaining, 100, Duration::from_secs(1)))
//!     .on_attempt(|attempt| eprintln!("{}: {}", attempt.operation, attempt.outcome));
//! Client::builder().retry(policy).build()
//! # }
//! ```
//!
//! The feature `tracing`, which is off by default, makes a record of each attempt: `WARN` when it has
//! failed, else `DEBUG`.
//!
//! # Secrets
//!
//! No credential is part of any `Debug` or error message, and headers with one are marked as
//! sensitive.
//!
//! # Tests
//!
//! The feature `mock`, which is off by default, has a service for unit tests in each module, which
//! answers as the test says. What breaks the document is refused when it is set up.
//!

// What fails outside of tests is an error, not a panic.
#![warn(clippy::unwrap_used, clippy::expect_used)]
#![cfg_attr(feature = "mock", doc = "```")]
#![cfg_attr(not(feature = "mock"), doc = "```ignore")]
//! use users_client::fivetran::{Client, UserList, UserPage, mock::Server};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let server = Server::start().await;
//! let page = UserList::new("Success".to_owned(), UserPage::new(Vec::new()));
//! let mock = server
//!     .list_users(|when, then| {
//!         when.limit(500);
//!         then.ok(page);
//!     })
//!     .await?;
//! let client = Client::builder().base_url(server.url()).basic_auth("any", "any").build()?;
//! client.list_users().limit(500).send().await?;
//! assert_eq!(mock.calls(), 1);
//! # Ok(())
//! # }
//! ```
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
        Attempt, BuildError, Clock, CredentialSource, CredentialSourceError, Decoding, Defect,
        DriftEntry, DriftReport, Failure, Issued, Items, Mismatch, MissingCredentials, Outcome,
        PagedRequest, Pages, Position, Preview, RetriesExhausted, RetryLimit, RetryPolicy, Sleep,
        SlowDown, SourceFailure, StreamError, StreamErrorKind, SystemClock, Timeout,
        TransportError, UndocumentedStatus, Violations,
    },
    credential::Basic,
};
// The crates that stand in signatures.
pub use {chrono, reqwest, secrecy, uuid};
