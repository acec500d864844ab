//! The methods that a path does not have, so that 405 is answered in the API's own words.

use std::{future::Future, marker::PhantomData};

use async_trait::async_trait;
use dropshot::{
    ApiDescription, ApiDescriptionBuildErrors, ApiDescriptionRegisterError, ApiEndpoint,
    ApiEndpointBodyContentType, ApiEndpointVersions, Body, ExclusiveExtractor, ExtractorMetadata,
    HttpError, Method, RequestContext, ServerContext,
};

use super::{Refusal, Unshaped, carrier};
use crate::Operation;

/// The methods that Dropshot can register. Any other, such as `PROPFIND`, gets Dropshot's own 405.
const METHODS: [Method; 8] = [
    Method::GET,
    Method::HEAD,
    Method::POST,
    Method::PUT,
    Method::DELETE,
    Method::PATCH,
    Method::OPTIONS,
    Method::TRACE,
];

/// A request to the path of `O` with a method that the path does not have. Takes no arguments.
#[derive(Debug)]
pub struct AnyMethod<O> {
    allow: PhantomData<fn() -> O>,
}

#[async_trait]
impl<O: Operation> ExclusiveExtractor for AnyMethod<O> {
    async fn from_request<Context: ServerContext>(
        _: &RequestContext<Context>,
        _: http::Request<Body>,
    ) -> Result<Self, HttpError> {
        Ok(AnyMethod { allow: PhantomData })
    }

    fn metadata(_: ApiEndpointBodyContentType) -> ExtractorMetadata {
        carrier::path_metadata::<O>()
    }
}

/// An API that Dropshot refuses to register.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RegisterError {
    /// The endpoints of the document.
    #[error("Dropshot refuses the document's endpoints")]
    Endpoints(#[from] ApiDescriptionBuildErrors),
    /// The methods that a path does not have.
    #[error("Dropshot refuses an endpoint for a method that the document does not have")]
    OtherMethods(#[from] ApiDescriptionRegisterError),
}

/// Registers `answer` for every method that the path of `O` does not have. The endpoints are not
/// visible in Dropshot's document.
///
/// # Errors
/// When Dropshot refuses an endpoint.
pub fn register_other_methods<O, Context, Answer, Answered>(
    api: &mut ApiDescription<Context>,
    methods: &'static [&'static str],
    answer: Answer,
) -> Result<(), ApiDescriptionRegisterError>
where
    O: Operation,
    Context: ServerContext,
    Answer: Fn(RequestContext<Context>, Refusal) -> Answered + Copy + Send + Sync + 'static,
    Answered: Future<Output = Result<http::Response<Body>, Unshaped>> + Send + 'static,
{
    let allow = methods.join(", ");
    for method in METHODS
        .into_iter()
        .filter(|method| !methods.contains(&method.as_str()))
    {
        let allow = allow.clone();
        let handler = move |rqctx: RequestContext<Context>, _: AnyMethod<O>| {
            let path = rqctx.request.uri().path();
            let refusal = if crate::path::same_segments(O::SPEC.path, path) {
                let method = rqctx.request.method().to_string();
                Refusal::MethodNotAllowed {
                    method,
                    allow: allow.clone(),
                }
            } else {
                Refusal::NotFound {
                    path: path.to_owned(),
                }
            };
            answer(rqctx, refusal)
        };
        let id = format!("{}_{method}", O::SPEC.id);
        let endpoint = ApiEndpoint::new(
            id,
            handler,
            method,
            "application/json",
            O::SPEC.path,
            ApiEndpointVersions::All,
        );
        api.register(endpoint.visible(false))?;
    }
    Ok(())
}
