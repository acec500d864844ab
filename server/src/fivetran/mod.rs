//! The behaviour of Fivetran's `GET /v1/users`.
//!
//! Users are listed in the order of entry, by cursor. A cursor names the last user that was
//! served by its sequence number, so that a change of the data between two pages neither repeats
//! nor skips anyone who stayed, and the size of the page may change at any time.

mod cursor;
mod listing;
mod member;
mod paging;

pub use cursor::{CursorError, Cursors};
pub use listing::{Account, Listing, Page};
pub use member::{Index, Member};
