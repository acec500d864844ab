//! What paged faults ask of the listing.

use specshot_runtime::server::Arguments;

use super::{Account, CursorError};
use crate::faults::Paging;

impl Paging for Account {
    fn more(&self, arguments: &Arguments) -> bool {
        self.next_cursor(arguments).is_some()
    }

    fn previous(&self, arguments: &Arguments) -> Option<Arguments> {
        let listing = listing(arguments)?;
        let (before, limit) = self.page_before(&listing)?;
        let mut previous = arguments.clone();
        previous.set("limit", Some(limit.into()));
        previous.set("cursor", before.map(Into::into));
        Some(previous)
    }

    fn next_cursor(&self, arguments: &Arguments) -> Option<String> {
        self.list_users(&listing(arguments)?).ok()?.next_cursor
    }

    fn first_cursor(&self, arguments: &Arguments) -> Option<String> {
        Some(self.cursor_of_start(listing(arguments)?.active))
    }

    fn unknown_cursor(&self) -> Option<String> {
        Some(CursorError::Unknown.to_string())
    }
}

fn listing(arguments: &Arguments) -> Option<crate::generated::fivetran::ListUsersArguments> {
    arguments.typed().ok()
}
