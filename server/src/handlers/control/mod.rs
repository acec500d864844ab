//! The control API, a module per tag of its document.

mod admission;
mod api;
mod aside;
mod coverage;
mod data;
mod faults;
mod journal;
mod limits;
mod pages;
mod server;
mod verification;
mod wording;

pub use api::{Caller, Control, ControlContext};
pub use pages::with_pages;

type Rqctx = dropshot::RequestContext<ControlContext>;
