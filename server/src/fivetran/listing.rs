//! The listing itself.

use std::sync::Arc;

use specshot_runtime::Content;

use super::{CursorError, Cursors, Member, member::positions};
use crate::{
    directory::{Directory, Encoded, Member as _, Snapshot},
    generated::fivetran::{ListUsersArguments, User, UserList},
};

/// The users of a Fivetran account.
#[derive(Debug)]
pub struct Account {
    directory: Arc<Directory<Member>>,
    cursors: Cursors,
}

/// Which users are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Listing {
    /// The sequence number of the last user before the page.
    after: u64,
    limit: usize,
    active: Option<bool>,
}

/// A page of users.
#[derive(Clone, Debug)]
pub struct Page {
    /// The users as they are served.
    pub users: Vec<Encoded<User>>,
    /// The cursor of the next page; the last page has none.
    pub next_cursor: Option<String>,
}

impl Account {
    /// An account that starts with these users.
    #[must_use]
    pub fn new(users: Snapshot<Member>) -> Self {
        let cursors = Cursors::of(users.members());
        Account {
            directory: Arc::new(Directory::new(users)),
            cursors,
        }
    }

    /// The users, to read and to change.
    #[must_use]
    pub fn directory(&self) -> &Arc<Directory<Member>> {
        &self.directory
    }

    /// Whether some page of this account has given a cursor out, for whichever filter.
    ///
    /// # Errors
    /// When none has.
    pub fn check_cursor(&self, cursor: &str) -> Result<(), CursorError> {
        self.cursors.open(cursor).map(drop)
    }

    /// The page of users that `arguments` ask for.
    ///
    /// Finding it takes O(log n) steps, filtered or not; the first listing with a filter after a
    /// change of the data takes O(n).
    ///
    /// # Errors
    /// When the cursor is not one of this account, or of another filter.
    pub fn list_users(&self, arguments: &ListUsersArguments) -> Result<Page, CursorError> {
        let listing = self.listing(arguments)?;
        Ok(self.page(&self.directory.read(), listing))
    }

    /// The page of users that `arguments` ask for, as `wording` answers it; a page that is asked
    /// for again and again is put together once.
    ///
    /// # Errors
    /// When the cursor is not one of this account, or of another filter.
    pub fn answer(
        &self,
        arguments: &ListUsersArguments,
        wording: impl FnOnce(Page) -> UserList,
    ) -> Result<Content<UserList>, CursorError> {
        let listing = self.listing(arguments)?;
        let snapshot = self.directory.read();
        let answers = &snapshot.index().answers;
        answers.get(listing, || Ok(wording(self.page(&snapshot, listing))))
    }

    fn listing(&self, arguments: &ListUsersArguments) -> Result<Listing, CursorError> {
        let active = arguments.active;
        Ok(Listing {
            after: match &arguments.cursor {
                Some(cursor) => self.cursors.read(cursor, active)?,
                None => 0,
            },
            // The contract has checked the bounds; a limit below 1 would make a listing without
            // end.
            limit: usize::try_from(arguments.limit).unwrap_or(1).max(1),
            active,
        })
    }

    fn page(&self, snapshot: &Snapshot<Member>, listing: Listing) -> Page {
        let Listing {
            after,
            limit,
            active,
        } = listing;
        let start = snapshot.position_after(after);
        let (page, more): (Vec<usize>, bool) = match active {
            None => {
                let end = snapshot.members().len().min(start.saturating_add(limit));
                ((start..end).collect(), end < snapshot.members().len())
            }
            Some(active) => {
                let listed = positions(snapshot, active);
                let rest = &listed[listed.partition_point(|&p| (p as usize) < start)..];
                (
                    rest.iter().take(limit).map(|&p| p as usize).collect(),
                    rest.len() > limit,
                )
            }
        };
        let last = page
            .last()
            .and_then(|&position| snapshot.sequence(position));
        Page {
            users: page
                .iter()
                .map(|&p| snapshot.members()[p].text().clone())
                .collect(),
            next_cursor: last
                .filter(|_| more)
                .map(|sequence| self.cursors.write(sequence, active)),
        }
    }

    /// The cursor and the size of the page that ends where the one that `arguments` ask for
    /// begins: as large as the latter, unless there are not that many users before it. The first
    /// page has no cursor, and there is none before it.
    #[must_use]
    pub fn page_before(&self, arguments: &ListUsersArguments) -> Option<(Option<String>, usize)> {
        let cursor = arguments.cursor.as_ref()?;
        let after = self.cursors.read(cursor, arguments.active).ok()?;
        let limit = usize::try_from(arguments.limit).unwrap_or(1).max(1);
        let snapshot = self.directory.read();
        let end = snapshot.position_after(after);
        let (start, size) = match arguments.active {
            None => (end.saturating_sub(limit), end.min(limit)),
            Some(active) => {
                let listed = positions(&snapshot, active);
                let before = &listed[..listed.partition_point(|&p| (p as usize) < end)];
                let page = &before[before.len().saturating_sub(limit)..];
                (page.first().map_or(0, |&p| p as usize), page.len())
            }
        };
        if size == 0 {
            return None;
        }
        let last_before = start
            .checked_sub(1)
            .and_then(|position| snapshot.sequence(position));
        let cursor = last_before.map(|sequence| self.cursors.write(sequence, arguments.active));
        Some((cursor, size))
    }

    /// A cursor that leads to the first page, which needs none.
    #[must_use]
    pub fn cursor_of_start(&self, active: Option<bool>) -> String {
        self.cursors.write(0, active)
    }
}
