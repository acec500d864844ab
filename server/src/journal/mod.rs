//! The journal: the requests that the served APIs have received, and what became of them.
//!
//! What is recorded for a request is raw and in few allocations; the types of the control API are
//! made when somebody reads. Credentials are replaced before anything is kept.
//!
//! # Memory
//! The journal holds a limited number of entries, and an entry a limited number of bytes, however
//! long the request: a path of [`MAX_PATH`], a query string of [`MAX_QUERY`], headers of
//! [`MAX_HEADERS`] for the request and again for the answer, the beginning of the answer's body,
//! [`MAX_BODY`], and [`MAX_RULES`] broken rules. An entry of a common request takes about 3 KiB, one that
//! is made to be as large as possible about 40 KiB: 10,000 entries take 30 MB. All of them together
//! take [`Journal::DEFAULT_BYTES`] at most, or what [`Journal::within`] says. What an entry has in
//! common with the one before is kept once, and counts for that one: the same request again takes
//! less than 100 bytes. Of the newest entry, all of the answer's body is held besides.

mod broken_rules;
mod entry;
mod filter;
mod recording;
mod redaction;
mod ring;
mod tail;
mod texts;

pub use broken_rules::{MAX_RULES, refusal_rules, violation_rule};
pub use entry::{Entry, Line};
pub use filter::Filter;
pub use recording::{MAX_BODY, MAX_HEADER, MAX_HEADERS, MAX_PATH, MAX_QUERY, Received, Recording};
pub use redaction::{REDACTED, Redaction};
pub use ring::{Journal, Page, Snapshot};
pub use tail::Tail;
pub use texts::Text;
