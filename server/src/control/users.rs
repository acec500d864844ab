//! The users of one API, whichever it is.

use chrono::{DateTime, Utc};
use specshot_runtime::Violation;

use crate::data::Rejection;

/// The users of one API, to read and to change. Users are JSON texts, as they were written.
pub trait Users: Send + Sync + 'static {
    /// How many there are, and whether they are those of the start.
    fn state(&self) -> DataState;

    /// A page, in the order of entry; pages are counted from 1.
    fn page(&self, page: usize, size: usize) -> UserPage;

    /// The user with this id.
    ///
    /// # Errors
    /// When there is none.
    fn get(&self, id: &str) -> Result<String, UnknownUser>;

    /// Puts these users in the place of all present ones.
    ///
    /// # Errors
    /// When one of them breaks the document or repeats an id; nothing has changed then.
    fn replace(&self, users: &[&str]) -> Result<DataState, Rejection>;

    /// Adds these users behind all present ones.
    ///
    /// # Errors
    /// When one of them breaks the document or has an id that is taken; nothing has changed then.
    fn add(&self, users: &[&str]) -> Result<DataState, Rejection>;

    /// Applies a JSON merge patch (RFC 7396) to the user with this id, which keeps its place.
    ///
    /// # Errors
    /// When there is no such user, or the patch would change its id or make it break the document.
    fn change(&self, id: &str, patch: &str) -> Result<String, ChangeError>;

    /// Removes the user with this id.
    ///
    /// # Errors
    /// When there is none.
    fn remove(&self, id: &str) -> Result<(), UnknownUser>;

    /// Puts the users of the start back. Snapshots stay.
    fn reset(&self) -> DataState;

    /// The snapshots, by name.
    fn snapshots(&self) -> Vec<KeptSnapshot>;

    /// Keeps the present users under a name; returns the snapshot, and whether it has taken the
    /// place of another one.
    ///
    /// # Errors
    /// When there are as many as there can be.
    fn take_snapshot(&self, name: &str) -> Result<(KeptSnapshot, bool), TooManySnapshots>;

    /// Puts the users of a snapshot in the place of all present ones.
    ///
    /// # Errors
    /// When there is no such snapshot.
    fn restore_snapshot(&self, name: &str) -> Result<DataState, UnknownSnapshot>;

    /// Forgets a snapshot.
    ///
    /// # Errors
    /// When there is no such snapshot.
    fn remove_snapshot(&self, name: &str) -> Result<(), UnknownSnapshot>;

    /// Forgets all snapshots.
    fn clear_snapshots(&self);
}

/// The users of an API, in short.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DataState {
    /// How many there are.
    pub users: usize,
    /// Whether nothing has changed since the start or the last reset.
    pub pristine: bool,
}

/// A page of users.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserPage {
    /// How many users there are on all pages.
    pub total: usize,
    /// The users of this page.
    pub users: Vec<String>,
}

/// A snapshot, in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptSnapshot {
    /// Its name.
    pub name: String,
    /// How many users there are in it.
    pub users: usize,
    /// When it was taken.
    pub taken_at: DateTime<Utc>,
}

/// There is no user with this id.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no user with the id `{0}`")]
pub struct UnknownUser(pub String);

/// There is no snapshot of this name.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no snapshot named `{0}`")]
pub struct UnknownSnapshot(pub String);

/// There are as many snapshots as there can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there are {0} snapshots already, which is the most; remove one first")]
pub struct TooManySnapshots(pub usize);

/// Why a user cannot be changed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ChangeError {
    /// There is no such user.
    Unknown(UnknownUser),
    /// The user would be none of the document, or another one.
    Rejected(Vec<Violation>),
}
