//! A D3lay user as the directory keeps it.

use std::{borrow::Cow, sync::OnceLock};

use chrono::{DateTime, Utc};
use serde_json::value::RawValue;
use uuid::Uuid;

use super::{listing::Listing, metadata, order::Orders, search::FoldedTexts};
use crate::{
    data::RawObject,
    directory::{self, Answers, Encoded},
    generated::d3lay::{ListUsersOkBody, User, UserStatus, UserType},
};

/// A D3lay user as the directory keeps it.
#[derive(Debug)]
pub struct Member {
    pub(super) id: Uuid,
    pub(super) created_by: Option<Uuid>,
    pub(super) updated_by: Option<Uuid>,
    pub(super) user_type: UserType,
    pub(super) status: UserStatus,
    pub(super) created_at: DateTime<Utc>,
    pub(super) updated_at: DateTime<Utc>,
    texts: Texts,
    /// How the ids are written, if not all of them as UUIDs are written by default.
    pub(super) spelling: Option<Box<Spelling>>,
    text: Encoded<User>,
    /// The text without the fields that ask for the metadata permission, once somebody without
    /// it has listed this user.
    without_metadata: OnceLock<Encoded<User>>,
}

/// What listings have worked out from a snapshot.
#[derive(Debug, Default)]
pub struct Index {
    pub(super) orders: Orders,
    pub(super) folded: FoldedTexts,
    pub(super) answers: Answers<Listing, ListUsersOkBody>,
}

/// The identifier, name and e-mail address in one allocation, which a million users feel.
#[derive(Debug)]
struct Texts {
    all: Box<str>,
    name: u32,
    email: u32,
}

/// The ids of a user, as they are written.
#[derive(Debug)]
pub(super) struct Spelling {
    pub(super) id: String,
    pub(super) created_by: Option<String>,
    pub(super) updated_by: Option<String>,
}

impl directory::Member for Member {
    type User = User;
    type Id = Uuid;
    type Index = Index;

    fn enter(user: User, text: Encoded<User>, written: &RawObject<'_>) -> Self {
        let spelling = Spelling::of(&user, written).map(Box::new);
        let offset = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        let texts = Texts {
            name: offset(user.identifier.len()),
            email: offset(user.identifier.len() + user.name.len()),
            all: [user.identifier, user.name, user.email].concat().into(),
        };
        Member {
            id: user.id,
            created_by: user.created_by,
            updated_by: user.updated_by,
            user_type: user.user_type,
            status: user.status,
            created_at: user.created_at,
            updated_at: user.updated_at,
            texts,
            spelling,
            text,
            without_metadata: OnceLock::new(),
        }
    }

    fn read_id(text: &str) -> Option<Cow<'_, Uuid>> {
        // Of the forms that the library reads, only the hyphenated one is that of the document.
        let hyphenated = text.len() == uuid::fmt::Hyphenated::LENGTH;
        let id = hyphenated.then(|| Uuid::parse_str(text).ok()).flatten();
        id.map(Cow::Owned)
    }

    fn id(&self) -> &Uuid {
        &self.id
    }

    fn text(&self) -> &Encoded<User> {
        &self.text
    }
}

impl Member {
    pub(super) fn identifier(&self) -> &str {
        self.texts.between(0, self.texts.name)
    }

    pub(super) fn name(&self) -> &str {
        self.texts.between(self.texts.name, self.texts.email)
    }

    pub(super) fn email(&self) -> &str {
        self.texts
            .all
            .get(self.texts.email as usize..)
            .unwrap_or_default()
    }

    /// The user as it is served to those without the metadata permission.
    pub(super) fn without_metadata(&self) -> Result<&Encoded<User>, metadata::RemovalError> {
        if self.created_by.is_none() && self.updated_by.is_none() {
            return Ok(&self.text);
        }
        if let Some(text) = self.without_metadata.get() {
            return Ok(text);
        }
        let text = metadata::without(&self.text)?;
        Ok(self.without_metadata.get_or_init(|| text))
    }
}

impl Texts {
    fn between(&self, start: u32, end: u32) -> &str {
        self.all
            .get(start as usize..end as usize)
            .unwrap_or_default()
    }
}

impl Spelling {
    fn of(user: &User, written: &RawObject<'_>) -> Option<Self> {
        let text = |field: &str| written.get(field).map(RawValue::get);
        let ids = [
            (Some(user.id), "id"),
            (user.created_by, "created_by"),
            (user.updated_by, "updated_by"),
        ];
        if ids
            .into_iter()
            .all(|(id, field)| is_default_spelling(id, text(field)))
        {
            return None;
        }
        let decoded = |field: &str| serde_json::from_str(text(field)?).ok();
        Some(Spelling {
            id: decoded("id").unwrap_or_default(),
            created_by: decoded("created_by"),
            updated_by: decoded("updated_by"),
        })
    }
}

/// Whether the JSON `text` is the id in lower case.
fn is_default_spelling(id: Option<Uuid>, text: Option<&str>) -> bool {
    match (id, text) {
        (Some(id), Some(text)) => {
            let text = text
                .strip_prefix('"')
                .and_then(|text| text.strip_suffix('"'));
            text == Some(id.as_hyphenated().encode_lower(&mut Uuid::encode_buffer()))
        }
        (None, None) => true,
        _ => false,
    }
}
