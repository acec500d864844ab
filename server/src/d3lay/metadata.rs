//! The metadata permission, and users without the fields that ask for it.

use crate::{
    data::{RawMember, RawObject},
    directory::Encoded,
    generated::d3lay::User,
};

/// The fields that only a caller with the metadata permission gets to see.
const FIELDS: [&str; 2] = ["created_by", "updated_by"];

/// What the caller may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Permissions {
    /// Whether the caller may see, filter and sort by who created and updated a user, and filter
    /// and search by id.
    pub metadata: bool,
}

impl Permissions {
    /// The permissions of a caller with or without the metadata permission.
    #[must_use]
    pub fn new(metadata: bool) -> Self {
        Permissions { metadata }
    }
}

/// A text from which the fields cannot be removed. No text that has passed its contract is one,
/// but to serve it as it is would be worse than to fail.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a user cannot be written without its metadata: {0}")]
pub struct RemovalError(String);

/// The user without [`FIELDS`]; every other member is kept as it is written.
pub(super) fn without(user: &Encoded<User>) -> Result<Encoded<User>, RemovalError> {
    let object: RawObject<'_> =
        serde_json::from_str(user.as_str()).map_err(|error| RemovalError(error.to_string()))?;
    let mut text = String::with_capacity(user.as_str().len());
    for RawMember { key, value, .. } in object.members().iter().filter(|m| !is_metadata(m)) {
        text.push(if text.is_empty() { '{' } else { ',' });
        text.push_str(key.get());
        text.push(':');
        text.push_str(value.get());
    }
    text.push('}');
    let (_, encoded) = Encoded::parse(&text).map_err(|broken| {
        RemovalError(broken.first().map(ToString::to_string).unwrap_or_default())
    })?;
    Ok(encoded)
}

fn is_metadata(member: &RawMember<'_>) -> bool {
    FIELDS.contains(&&*member.name)
}
