//! What lies behind the control API: the users of every API, to read, to change and to put back.
//!
//! [`Users`] is one API's, whichever it is; [`Data`] holds those of all. A change is made whole or
//! not at all, and requests that are being answered go on with the users that they have begun with.

mod data;
mod merge_patch;
mod snapshots;
mod store;
mod users;

pub use data::{Data, NotLoaded};
pub use store::Store;
pub use users::{
    ChangeError, DataState, KeptSnapshot, TooManySnapshots, UnknownSnapshot, UnknownUser, UserPage,
    Users,
};

pub use crate::data::{RecordProblem, Rejection};
