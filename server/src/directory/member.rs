//! What a directory needs to know of a user.

use std::{borrow::Cow, fmt, hash::Hash};

use schemars::JsonSchema;
use specshot_runtime::{Contract, Encoded};

use crate::data::RawObject;

/// A user of one API as a directory keeps it: its text, and the values that listings look at.
pub trait Member: Send + Sync + 'static {
    /// The generated type of the user.
    type User: Contract + JsonSchema;
    /// What tells two users apart. Two ids that are equal are the same id, however they are
    /// written.
    type Id: Eq + Hash + fmt::Display + ToOwned + ?Sized;
    /// What is worked out from a whole snapshot, when it is first needed.
    type Index: Default + Send + Sync;

    /// Takes a checked user in; `written` is what `text` holds.
    fn enter(user: Self::User, text: Encoded<Self::User>, written: &RawObject<'_>) -> Self;

    /// The id that is written so; `None` if no id can be.
    fn read_id(text: &str) -> Option<Cow<'_, Self::Id>>;

    /// The id.
    fn id(&self) -> &Self::Id;

    /// The user as it is served.
    fn text(&self) -> &Encoded<Self::User>;
}
