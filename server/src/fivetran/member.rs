//! A Fivetran user as the directory keeps it.

use std::{borrow::Cow, sync::OnceLock};

use crate::{
    data::RawObject,
    directory::{self, Encoded, Snapshot},
    generated::fivetran::User,
};

/// A Fivetran user as the directory keeps it.
#[derive(Debug)]
pub struct Member {
    id: Box<str>,
    active: Option<bool>,
    text: Encoded<User>,
}

/// The positions of enabled and of suspended users. A user whose `active` is null or absent is
/// in neither list.
#[derive(Debug, Default)]
pub struct ByStatus {
    enabled: OnceLock<Box<[u32]>>,
    suspended: OnceLock<Box<[u32]>>,
}

impl directory::Member for Member {
    type User = User;
    type Id = str;
    type Index = ByStatus;

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
    let by_status = snapshot.index();
    let list = if active {
        &by_status.enabled
    } else {
        &by_status.suspended
    };
    list.get_or_init(|| {
        (0u32..)
            .zip(snapshot.members())
            .filter(|(_, member)| member.active == Some(active))
            .map(|(position, _)| position)
            .collect()
    })
}
