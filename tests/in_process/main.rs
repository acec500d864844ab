//! The contract-test server inside a Rust test: what a team's tests look like, what a client makes
//! of each fault, and that hundreds of servers do not meet.
//!
//! `retry`, `paging` and `body` begin with tests as a team writes them; each starts a server of its
//! own, sets a fault, calls what is tested, and says what is expected.

mod body;
mod clients;
mod many;
mod paging;
mod quota;
mod raw;
mod recorded;
mod retry;
mod status;
mod stop;
mod trigger;
mod wire;
