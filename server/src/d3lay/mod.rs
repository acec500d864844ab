//! The behaviour of D3lay's `GET /users`.
//!
//! Decisions where the page of the API is silent:
//!
//! - Users that are equal in the sort field are in ascending order of `id`, whatever the sort
//!   order, so that pages never overlap. Absent values are last, whatever the sort order.
//! - Strings are sorted by Unicode code point, ids as UUIDs: by their lower-case text.
//! - Filters are compared with the text that is served, so an id in upper case is found in upper
//!   case only.
//! - What `search` finds is said in [`Search`].

mod filter;
mod listing;
mod member;
mod metadata;
mod order;
mod paging;
mod search;

pub use listing::{Account, ListError};
pub use member::{Index, Member};
pub use metadata::Permissions;
pub use paging::Pages;
pub use search::Search;
