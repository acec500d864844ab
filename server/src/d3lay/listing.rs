//! The listing itself.

use std::sync::Arc;

use specshot_runtime::{Content, List};

use super::{Member, Permissions, filter::Filters, metadata::RemovalError};
use crate::{
    directory::{Directory, Encoded, Member as _, Snapshot},
    generated::d3lay::{ListUsersArguments, ListUsersOkBody, SortOrder, User, UserSortField},
};

/// How many users are filtered in their order, before all are.
const PROBE: usize = 16_384;

/// The users of a D3lay account.
#[derive(Debug)]
pub struct Account {
    directory: Arc<Directory<Member>>,
}

/// A page of all users, in an order, as somebody sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) struct Listing {
    page: i64,
    page_size: i64,
    sort_by: UserSortField,
    sort_order: SortOrder,
    metadata: bool,
}

/// Why users cannot be listed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ListError {
    /// The caller lacks the metadata permission.
    #[error("without the metadata permission {} cannot be used", Names(.parameters))]
    NeedsMetadataPermission {
        /// What was used without the permission: the name of a parameter, or `sort_by=` and the
        /// field.
        parameters: Vec<&'static str>,
    },
    /// A user cannot be written as this caller may see it.
    #[error(transparent)]
    Unwritable(#[from] RemovalError),
}

struct Names<'a>(&'a [&'static str]);

impl std::fmt::Display for Names<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (count, name) in self.0.iter().enumerate() {
            let separator = match count {
                0 => "",
                _ if count + 1 == self.0.len() => " and ",
                _ => ", ",
            };
            write!(f, "{separator}`{name}`")?;
        }
        Ok(())
    }
}

impl Account {
    /// An account that starts with these users.
    #[must_use]
    pub fn new(users: Snapshot<Member>) -> Self {
        // The default order: worked out now, so that the first request does not wait for it.
        let _ = order(&users, UserSortField::CreatedAt, SortOrder::Asc);
        Account {
            directory: Arc::new(Directory::new(users)),
        }
    }

    /// The users, to read and to change.
    #[must_use]
    pub fn directory(&self) -> &Arc<Directory<Member>> {
        &self.directory
    }

    /// The page of users that `arguments` ask for; empty when it lies past the end.
    ///
    /// Without a filter, or with `id`, finding it takes O(page size) steps wherever the page
    /// lies; with another filter or `search` at most O(n), as it looks at the users in their
    /// order up to the end of the page. The first listing in an order after a change of the data
    /// takes O(n log n).
    ///
    /// # Errors
    /// When `arguments` use what `permissions` do not give.
    pub fn list_users(
        &self,
        arguments: &ListUsersArguments,
        permissions: Permissions,
    ) -> Result<Vec<Encoded<User>>, ListError> {
        check(arguments, permissions)?;
        users(&self.directory.read(), arguments, permissions)
    }

    /// The page of users that `arguments` ask for, as it is answered; a page without a filter that
    /// is asked for again and again is put together once.
    ///
    /// # Errors
    /// When `arguments` use what `permissions` do not give.
    pub fn answer(
        &self,
        arguments: &ListUsersArguments,
        permissions: Permissions,
    ) -> Result<Content<ListUsersOkBody>, ListError> {
        check(arguments, permissions)?;
        let snapshot = self.directory.read();
        let answer = || users(&snapshot, arguments, permissions).map(List::from);
        if !Filters::of(arguments, permissions).is_empty() {
            return Ok(ListUsersOkBody(answer()?).into());
        }
        let listing = Listing {
            page: arguments.page,
            page_size: arguments.page_size,
            sort_by: arguments.sort_by,
            sort_order: arguments.sort_order,
            metadata: permissions.metadata,
        };
        let answers = &snapshot.index().answers;
        answers.get(listing, || answer().map(ListUsersOkBody))
    }
}

fn users(
    snapshot: &Snapshot<Member>,
    arguments: &ListUsersArguments,
    permissions: Permissions,
) -> Result<Vec<Encoded<User>>, ListError> {
    page(snapshot, arguments, permissions)
        .into_iter()
        .filter_map(|position| snapshot.members().get(position))
        .map(|member| match permissions.metadata {
            true => Ok(member.text().clone()),
            false => Ok(member.without_metadata()?.clone()),
        })
        .collect()
}

fn order(snapshot: &Snapshot<Member>, field: UserSortField, order: SortOrder) -> &[u32] {
    snapshot.index().orders.of(snapshot.members(), field, order)
}

/// Refuses everything in `arguments` that asks for a permission that is not given.
fn check(arguments: &ListUsersArguments, permissions: Permissions) -> Result<(), ListError> {
    if permissions.metadata {
        return Ok(());
    }
    let used = [
        ("id", arguments.id.is_some()),
        ("created_by", arguments.created_by.is_some()),
        ("updated_by", arguments.updated_by.is_some()),
        (
            "sort_by=created_by",
            arguments.sort_by == UserSortField::CreatedBy,
        ),
        (
            "sort_by=updated_by",
            arguments.sort_by == UserSortField::UpdatedBy,
        ),
    ];
    let parameters: Vec<&'static str> = used
        .into_iter()
        .filter(|(_, used)| *used)
        .map(|(name, _)| name)
        .collect();
    match parameters.is_empty() {
        true => Ok(()),
        false => Err(ListError::NeedsMetadataPermission { parameters }),
    }
}

/// The positions of the users on the page.
fn page(
    snapshot: &Snapshot<Member>,
    arguments: &ListUsersArguments,
    permissions: Permissions,
) -> Vec<usize> {
    let members = snapshot.members();
    let filters = Filters::of(arguments, permissions);
    let folded = &snapshot.index().folded;
    let size = usize::try_from(arguments.page_size).unwrap_or(0);
    let before = usize::try_from(arguments.page.saturating_sub(1)).unwrap_or(0);
    // A page that far lies past the end of whatever there is.
    let skip = before.saturating_mul(size);

    if let Some(wanted) = filters.id() {
        let found = wanted.uuid().and_then(|id| snapshot.position(&id));
        let admitted = found.filter(|&position| filters.admit(members, position, folded));
        return admitted.into_iter().skip(skip).take(size).collect();
    }
    let order = order(snapshot, arguments.sort_by, arguments.sort_order);
    if filters.is_empty() {
        let rest = order.get(skip..).unwrap_or_default();
        return rest
            .iter()
            .take(size)
            .map(|&position| position as usize)
            .collect();
    }
    let in_order = |order: &[u32], admit: &dyn Fn(usize) -> bool| -> Vec<usize> {
        let positions = order.iter().map(|&position| position as usize);
        positions
            .filter(|&position| admit(position))
            .skip(skip)
            .take(size)
            .collect()
    };
    let admit = |position: usize| filters.admit(members, position, folded);
    let (probe, rest) = order.split_at(order.len().min(PROBE));
    let page = in_order(probe, &admit);
    if page.len() == size || rest.is_empty() {
        return page;
    }
    // The order leads to and fro through memory, and waiting for memory takes longer than
    // filtering: so who is admitted is found out from end to end, once it looks like many steps.
    let admitted: Vec<bool> = (0..members.len()).map(admit).collect();
    in_order(order, &|position| admitted[position])
}
