//! A Fivetran user as the directory keeps it.

use std::{borrow::Cow, sync::OnceLock};

use super::Listing;
use crate::{
    data::RawObject,
    directory::{self, Answers, Encoded, Snapshot},
    generated::fivetran::{User, UserList},
};

/// A Fivetran user as the directory keeps it.
#[derive(Debug)]
pub struct Member {
    id: Box<str>,
    active: Option<bool>,
    text: Encoded<User>,
}

/// What listings have worked out from a snapshot.
#[derive(Debug, Default)]
pub struct Index {
    /// The positions of enabled and of suspended users. A user whose `active` is null or absent is
    /// in neither list.
    enabled: OnceLock<Box<[u32]>>,
    suspended: OnceLock<Box<[u32]>>,
    pub(super) answers: Answers<Listing, UserList>,
}

impl directory::Member for Member {
    type User = User;
    type Id = str;
    type Index = Index;

    fn enter(user: User, text: Encoded<User>, _: &RawObject<'_>) -> Self {
        Member {
            id: user.id.into(),
            active: user.active.flatten(),
            text,
        }
    }

    fn read_id(text: &str) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(text))
    }

    fn id(&self) -> &str {
        &self.id
    }

    fn text(&self) -> &Encoded<User> {
        &self.text
    }
}

/// The positions, ascending, of the users of `snapshot` with this status.
pub(super) fn positions(snapshot: &Snapshot<Member>, active: bool) -> &[u32] {
    let index = snapshot.index();
    let list = if active {
        &index.enabled
    } else {
        &index.suspended
    };
    list.get_or_init(|| {
        (0u32..)
            .zip(snapshot.members())
            .filter(|(_, member)| member.active == Some(active))
            .map(|(position, _)| position)
            .collect()
    })
}
