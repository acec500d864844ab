//! The control API over a socket: what each operation does, and every documented answer of it.

mod document;
mod exchange;
#[path = "../contract/receipt.rs"]
mod receipt;
mod served;

mod admission;
mod batches;
mod client;
mod journal;
mod large;
mod limits;
mod merge_patch;
mod parallel;
mod readiness;
mod reset;
mod snapshots;
mod statuses;
mod users;
mod written;
