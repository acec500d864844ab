//! What follows a request through a generated endpoint.

use std::future::Future;

use dropshot::{Body, HttpError};

use super::{Arguments, Parts, Refusal};
use crate::OperationEntry;

/// What the router made of a request.
#[derive(Clone, Copy, Debug)]
pub enum Route {
    /// The operation that takes it.
    Operation(&'static OperationEntry),
    /// A path template of the document that does not have the method.
    Path(&'static str),
}

/// Follows one request from its routing to its answer: records it, or changes what is answered.
///
/// The methods are called in this order, each at most once; a request that is refused early skips
/// what comes before [`refused`](Exchange::refused). Nothing is followed unless a generated trait's
/// `exchange` is overridden.
pub trait Exchange<Principal>: Send {
    /// The credentials are known.
    fn authenticated(&mut self, _principal: &Principal) {}

    /// The parameters that are as their schemas say, defaults applied. What is changed here,
    /// the handler gets.
    fn arguments(&mut self, _arguments: &mut Arguments) {}

    /// The request is refused.
    fn refused(&mut self, _refusal: &Refusal) {}

    /// What the request is refused with whatever the answer was going to be.
    fn instead(&mut self) -> Option<Refusal> {
        None
    }

    /// The last word on the answer.
    ///
    /// # Errors
    /// When the answer cannot be sent; Dropshot then answers 500.
    fn finish(
        self,
        parts: Parts,
    ) -> impl Future<Output = Result<http::Response<Body>, HttpError>> + Send
    where
        Self: Sized,
    {
        async move { parts.response() }
    }
}

/// Follows nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unfollowed;

impl<Principal> Exchange<Principal> for Unfollowed {}
