//! A request to a served API, from its routing to the end of its answer: the journal records it,
//! the coverage notes it, and the faults that fire change what becomes of it.

mod followed;
mod principal;
mod unclaimed;

pub use followed::Followed;
pub use principal::{Named, Paged, Principal};
pub use unclaimed::unclaimed;
