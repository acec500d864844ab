//! What paged faults ask of the listing.

use serde_json::{Map, Value};

use super::{Account, CursorError};
use crate::faults::Paging;

impl Paging for Account {
    fn more(&self, arguments: &Map<String, Value>) -> bool {
        self.next_cursor(arguments).is_some()
    }

    fn previous(&self, arguments: &Map<String, Value>) -> Option<Map<String, Value>> {
        let listing = listing(arguments)?;
        let (before, limit) = self.page_before(&listing)?;
        let mut previous = arguments.clone();
        previous.insert("limit".to_owned(), limit.into());
        match before {
            Some(cursor) => previous.insert("cursor".to_owned(), cursor.into()),
            None => previous.remove("cursor"),
        };
        Some(previous)
    }

    fn next_cursor(&self, arguments: &Map<String, Value>) -> Option<String> {
        self.list_users(&listing(arguments)?).ok()?.next_cursor
    }

    fn first_cursor(&self, arguments: &Map<String, Value>) -> Option<String> {
        Some(self.cursor_of_start(listing(arguments)?.active))
    }

    fn unknown_cursor(&self) -> Option<String> {
        Some(CursorError::Unknown.to_string())
    }
}

fn listing(
    arguments: &Map<String, Value>,
) -> Option<crate::generated::fivetran::ListUsersArguments> {
    serde_json::from_value(Value::Object(arguments.clone())).ok()
}
