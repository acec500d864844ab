//! What paged faults ask of the listing.

use specshot_runtime::server::Arguments;

use super::{Account, Permissions};
use crate::{faults::Paging, generated::d3lay::ListUsersArguments};

/// The pages of an account as a caller with some permissions sees them.
#[derive(Clone, Copy, Debug)]
pub struct Pages<'a> {
    account: &'a Account,
    permissions: Permissions,
}

impl Account {
    /// The pages that a caller with these permissions sees.
    #[must_use]
    pub fn pages(&self, permissions: Permissions) -> Pages<'_> {
        Pages {
            account: self,
            permissions,
        }
    }
}

impl Paging for Pages<'_> {
    fn more(&self, arguments: &Arguments) -> bool {
        let Some(mut next) = listing(arguments) else {
            return false;
        };
        // Of the users, the one after the page that is asked for.
        let Some(page) = next.page.checked_mul(next.page_size) else {
            return false;
        };
        next.page = page.saturating_add(1);
        next.page_size = 1;
        let users = self.account.list_users(&next, self.permissions);
        users.is_ok_and(|users| !users.is_empty())
    }

    fn previous(&self, arguments: &Arguments) -> Option<Arguments> {
        let page = listing(arguments)?.page;
        let mut previous = arguments.clone();
        previous.set("page", Some((page - 1).into()));
        (page > 1).then_some(previous)
    }
}

fn listing(arguments: &Arguments) -> Option<ListUsersArguments> {
    arguments.typed().ok()
}
