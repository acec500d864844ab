//! A D3lay user as the directory keeps it.

use std::{borrow::Cow, sync::OnceLock};

use chrono::{DateTime, Utc};
use serde::Deserialize;
use uuid::Uuid;

use super::{metadata, order::Orders, search::FoldedTexts};
use crate::{
    directory::{self, Encoded},
    generated::d3lay::{User, UserStatus, UserType},
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

#[derive(Deserialize)]
struct WrittenIds<'a> {
    #[serde(borrow)]
    id: Cow<'a, str>,
    #[serde(borrow)]
    created_by: Option<Cow<'a, str>>,
    #[serde(borrow)]
    updated_by: Option<Cow<'a, str>>,
}

impl directory::Member for Member {
    type User = User;
    type Id = Uuid;
    type Index = Index;

    fn enter(user: User, text: Encoded<User>) -> Self {
        let spelling = Spelling::of(&user, text.as_str()).map(Box::new);
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
        self.texts.all.get(self.texts.email as usize..).unwrap_or_default()
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
        self.all.get(start as usize..end as usize).unwrap_or_default()
    }
}

impl Spelling {
    fn of(user: &User, text: &str) -> Option<Self> {
        // The contract has checked that they are there and are strings.
        let written: WrittenIds<'_> = serde_json::from_str(text).ok()?;
        let pairs = [
            (Some(user.id), Some(&written.id)),
            (user.created_by, written.created_by.as_ref()),
            (user.updated_by, written.updated_by.as_ref()),
        ];
        if pairs.into_iter().all(|(id, text)| is_default_spelling(id, text.map(|t| &**t))) {
            return None;
        }
        Some(Spelling {
            id: written.id.into_owned(),
            created_by: written.created_by.map(Cow::into_owned),
            updated_by: written.updated_by.map(Cow::into_owned),
        })
    }
}

fn is_default_spelling(id: Option<Uuid>, text: Option<&str>) -> bool {
    match (id, text) {
        (Some(id), Some(text)) => {
            id.as_hyphenated().encode_lower(&mut Uuid::encode_buffer()) == text
        }
        (None, None) => true,
        _ => false,
    }
}
