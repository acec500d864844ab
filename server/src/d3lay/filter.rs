//! The filters of a listing, which all have to admit a user.

use std::{ops::RangeInclusive, sync::Arc};

use chrono::{DateTime, Utc};
use serde::de::{
    DeserializeOwned,
    value::{Error, StrDeserializer},
};
use uuid::Uuid;

use super::{Member, Permissions, Search, search::FoldedTexts};
use crate::generated::d3lay::{ListUsersArguments, UserStatus, UserType};

/// The filters of a listing.
#[derive(Debug)]
pub(super) struct Filters<'a> {
    id: Option<WantedId<'a>>,
    created_by: Option<WantedId<'a>>,
    updated_by: Option<WantedId<'a>>,
    user_type: Option<Wanted<UserType>>,
    status: Option<Wanted<UserStatus>>,
    created_at: Option<RangeInclusive<DateTime<Utc>>>,
    updated_at: Option<RangeInclusive<DateTime<Utc>>>,
    search: Option<Search>,
}

/// A value of an enum that is asked for by its name; `None` when there is no such value.
type Wanted<V> = Option<V>;

/// An id that is asked for. Ids are compared as texts, but kept as UUIDs.
#[derive(Debug)]
pub(super) struct WantedId<'a> {
    text: &'a str,
    /// The id that is spelled like this by default.
    id: Option<Uuid>,
}

impl<'a> Filters<'a> {
    pub(super) fn of(arguments: &'a ListUsersArguments, permissions: Permissions) -> Self {
        Filters {
            id: arguments.id.as_deref().map(WantedId::new),
            created_by: arguments.created_by.as_deref().map(WantedId::new),
            updated_by: arguments.updated_by.as_deref().map(WantedId::new),
            user_type: arguments.user_type.as_deref().map(named),
            status: arguments.status.as_deref().map(named),
            created_at: range(arguments.created_at_from, arguments.created_at_to),
            updated_at: range(arguments.updated_at_from, arguments.updated_at_to),
            search: arguments
                .search
                .as_deref()
                .filter(|text| !text.is_empty())
                .map(|text| Search::new(text, permissions)),
        }
    }

    /// Whether everybody is admitted.
    pub(super) fn is_empty(&self) -> bool {
        let Filters {
            id,
            created_by,
            updated_by,
            user_type,
            status,
            created_at,
            updated_at,
            search,
        } = self;
        let ids = [id, created_by, updated_by];
        ids.iter().all(|id| id.is_none())
            && user_type.is_none()
            && status.is_none()
            && created_at.is_none()
            && updated_at.is_none()
            && search.is_none()
    }

    /// The id that is asked for: at most one user has it.
    pub(super) fn id(&self) -> Option<&WantedId<'a>> {
        self.id.as_ref()
    }

    /// Whether `member`, which is at `position`, is admitted. The search comes last: it costs
    /// most.
    pub(super) fn admit(
        &self,
        members: &[Arc<Member>],
        position: usize,
        folded: &FoldedTexts,
    ) -> bool {
        let Some(member) = members.get(position) else {
            return false;
        };
        let spelling = member.spelling.as_deref();
        let created_by = spelling.and_then(|spelling| spelling.created_by.as_deref());
        let updated_by = spelling.and_then(|spelling| spelling.updated_by.as_deref());
        passes(&self.id, |id| {
            id.is(Some(member.id), spelling.map(|s| &*s.id))
        }) && passes(&self.created_by, |id| id.is(member.created_by, created_by))
            && passes(&self.updated_by, |id| id.is(member.updated_by, updated_by))
            && passes(&self.user_type, |value| *value == Some(member.user_type))
            && passes(&self.status, |value| *value == Some(member.status))
            && passes(&self.created_at, |range| range.contains(&member.created_at))
            && passes(&self.updated_at, |range| range.contains(&member.updated_at))
            && passes(&self.search, |search| {
                search.finds(&folded.of(members, position))
            })
    }
}

fn passes<F>(filter: &Option<F>, admits: impl FnOnce(&F) -> bool) -> bool {
    filter.as_ref().is_none_or(admits)
}

impl<'a> WantedId<'a> {
    fn new(text: &'a str) -> Self {
        let id = Uuid::try_parse(text)
            .ok()
            .filter(|id| id.to_string() == text);
        WantedId { text, id }
    }

    /// The id, however it is spelled.
    pub(super) fn uuid(&self) -> Option<Uuid> {
        self.id.or_else(|| Uuid::try_parse(self.text).ok())
    }

    fn is(&self, id: Option<Uuid>, spelling: Option<&str>) -> bool {
        match spelling {
            Some(spelling) => spelling == self.text,
            None => id.is_some() && id == self.id,
        }
    }
}

/// The value of an enum with this name. The page has plain strings for these filters, so a name
/// that does not exist is no error: it matches nobody.
fn named<V: DeserializeOwned>(name: &str) -> Wanted<V> {
    V::deserialize(StrDeserializer::<Error>::new(name)).ok()
}

/// Both ends are included; a range that ends before it starts contains nothing.
fn range(
    from: Option<DateTime<Utc>>,
    to: Option<DateTime<Utc>>,
) -> Option<RangeInclusive<DateTime<Utc>>> {
    (from.is_some() || to.is_some())
        .then(|| from.unwrap_or(DateTime::<Utc>::MIN_UTC)..=to.unwrap_or(DateTime::<Utc>::MAX_UTC))
}
