//! The Dropshot side: one extractor that takes arguments in order, responses by status, refusals
//! in the API's own words, and what a Dropshot document needs to show it all.
//!
//! The order in which a request is looked at: path, credentials, admission (rate limits), `Accept`,
//! then path, query and header parameters and the body together. The first that fails answers.

mod arguments;
mod body;
mod carrier;
mod exchange;
mod media_type;
mod method;
mod refusal;
mod repeated;
mod request;
mod response;

pub use arguments::Arguments;
pub use carrier::{
    CARRIER, Unshaped, empty_success, inline_schema, success, undescribed, verbatim_schema,
};
pub use exchange::{Exchange, Route, Unfollowed};
pub use method::{AnyMethod, RegisterError, register_other_methods};
pub use refusal::Refusal;
pub use request::{Credentials, Request, UnexpectedBody, UnknownParameters};
pub use response::{Parts, Reply, Responses};
