//! The trait that Dropshot serves.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    super::{
        doc,
        literal::{ident, stem},
    },
    REFUSALS, principal,
};
use crate::ir::{Api, Operation, Response};

/// A required method per operation and per response that refuses, and the endpoints around them.
pub(super) fn api_trait(api: &Api) -> TokenStream {
    let name = format_ident!("{}Api", api.type_name);
    let docs = doc::lines(&format!("{}\n\n{}", api.title, api.description), "");
    let module = format_ident!("{}_api", stem(&api.name));
    let security = (!api.alternatives.is_empty()).then(|| {
        quote! {
            /// Who a request comes from, once its credentials are known.
            type Principal: Send + Sync + 'static;

            /// Looks the credentials of a request up.
            fn authenticate(
                rqctx: &RequestContext<Self::Context>,
                credentials: Credentials,
            ) -> impl Future<Output = Result<Self::Principal, Refusal>> + Send;

            /// Decides, once the credentials are known and before anything else is looked at,
            /// whether the request is taken now. Takes every one unless overridden.
            fn admit(
                _rqctx: &RequestContext<Self::Context>,
                _principal: &Self::Principal,
            ) -> impl Future<Output = Result<(), Refusal>> + Send {
                async { Ok(()) }
            }
        }
    });
    let principal = principal(api, &quote!(Self));
    let mut refusals: Vec<&Response> = Vec::new();
    for response in api
        .operations
        .iter()
        .flat_map(|operation| &operation.responses)
    {
        let found = api
            .responses
            .iter()
            .find(|found| found.name == response.response);
        if let Some(found) = found
            && REFUSALS.contains(&response.status)
            && !refusals.iter().any(|known| known.name == found.name)
        {
            refusals.push(found);
        }
    }
    let refusals = refusals.iter().map(|response| {
        let method = ident(&response.method);
        let kind = ident(&response.name);
        let docs = doc::lines(&response.description, &response.name);
        quote! {
            #docs
            fn #method(
                rqctx: &RequestContext<Self::Context>,
                principal: Option<&#principal>,
                refusal: &Refusal,
            ) -> responses::#kind;
        }
    });
    let handlers = api
        .operations
        .iter()
        .map(|operation| handler(api, operation));
    let endpoints = api
        .operations
        .iter()
        .map(|operation| endpoint(api, operation));
    quote! {
        #docs
        #[dropshot::api_description(module = #module)]
        pub trait #name: Sized {
            /// What handlers share.
            type Context;
            #security
            #(#handlers)*
            #(#refusals)*

            /// What is done with query parameters that the document does not name.
            fn unknown_parameters(_rqctx: &RequestContext<Self::Context>) -> UnknownParameters {
                UnknownParameters::Reject
            }

            /// What is done with a body that is sent to an operation that takes none.
            fn unexpected_body(_rqctx: &RequestContext<Self::Context>) -> UnexpectedBody {
                UnexpectedBody::Ignore
            }

            /// The longest body that is read for an operation, in bytes; a longer one is refused
            /// with 413. Dropshot's limit unless overridden.
            fn max_body_bytes(
                rqctx: &RequestContext<Self::Context>,
                _operation_id: &str,
            ) -> usize {
                rqctx.request_body_max_bytes()
            }

            /// What parameters break that their schemas cannot say, such as a cursor that no page
            /// has given out. It joins what the schemas say in one answer. `parameters` holds
            /// those that are as their schemas say.
            fn violations(
                _rqctx: &RequestContext<Self::Context>,
                _operation_id: &str,
                _parameters: &Arguments,
            ) -> Vec<specshot_runtime::Violation> {
                Vec::new()
            }

            /// What follows a request from its routing to its answer. Nothing does unless
            /// overridden.
            fn exchange(
                _rqctx: &RequestContext<Self::Context>,
                _route: Route,
            ) -> impl Exchange<#principal> {
                Unfollowed
            }

            /// Headers that every response gets besides its own.
            fn headers(_rqctx: &RequestContext<Self::Context>) -> http::HeaderMap {
                http::HeaderMap::new()
            }

            /// The headers that answer a preflight request of a browser (204) for a path with
            /// these methods; `None` when the server takes no such requests (405).
            fn preflight(
                _rqctx: &RequestContext<Self::Context>,
                _allow: &str,
            ) -> Option<http::HeaderMap> {
                None
            }

            #(#endpoints)*
        }
    }
}

fn handler(api: &Api, operation: &Operation) -> TokenStream {
    let name = ident(&operation.handler);
    let text = format!("{}\n\n{}", operation.summary, operation.description);
    let docs = doc::lines(text.trim(), &operation.id);
    let arguments = format_ident!("{}Arguments", operation.type_name);
    let response = format_ident!("{}Response", operation.type_name);
    let principal = principal(api, &quote!(Self));
    let principal = (!operation.security.is_empty()).then(|| quote!(principal: &#principal,));
    quote! {
        #docs
        fn #name(
            rqctx: &RequestContext<Self::Context>,
            #principal
            arguments: #arguments,
        ) -> impl Future<Output = Result<#response, Refusal>> + Send;
    }
}

fn endpoint(api: &Api, operation: &Operation) -> TokenStream {
    let handler = ident(&operation.handler);
    let name = ident(&operation.endpoint);
    let Operation { id, path, tags, .. } = operation;
    let method = ident(&operation.method);
    let kind = ident(&operation.type_name);
    let response = format_ident!("{}Response", operation.type_name);
    let principal_type = principal(api, &quote!(Self));
    let docs = doc::lines(
        &format!(
            "`{} {path}`: hands what it may take to the handler.",
            operation.method
        ),
        "",
    );
    let tags = (!tags.is_empty()).then(|| quote!(tags = [ #(#tags),* ],));
    let deprecated = operation.deprecated.then(|| quote!(deprecated = true,));
    let negotiated = operation
        .responses
        .iter()
        .any(|response| response.status == 406);
    let accept = negotiated.then(|| quote!(request.accept()?;));
    let position = api.operations.iter().position(|found| found.id == *id);
    let (known, authenticate, argument, principal) = if operation.security.is_empty() {
        (None, None, None, quote!(None::<&#principal_type>))
    } else {
        let authenticate = quote! {
            let credentials = request.credentials()?;
            let principal = principal.insert(Self::authenticate(&rqctx, credentials).await?);
            exchange.authenticated(principal);
            Self::admit(&rqctx, principal).await?;
        };
        (
            Some(quote!(let mut principal = None;)),
            Some(authenticate),
            Some(quote!(principal,)),
            quote!(principal.as_ref()),
        )
    };
    quote! {
        #docs
        #[endpoint(method = #method, path = #path, operation_id = #id, #tags #deprecated)]
        async fn #name(
            rqctx: RequestContext<Self::Context>,
            request: Request<operations::#kind>,
        ) -> Result<Reply<#response>, Unshaped> {
            let mut exchange = Self::exchange(&rqctx, Route::Operation(&OPERATIONS[#position]));
            let headers = Self::headers(&rqctx);
            #known
            let answer = async {
                request.path()?;
                #authenticate
                #accept
                let unknown = Self::unknown_parameters(&rqctx);
                let unexpected = Self::unexpected_body(&rqctx);
                let max_body = Self::max_body_bytes(&rqctx, #id);
                let arguments = request
                    .arguments(unknown, unexpected, max_body, |arguments| {
                        let violations = Self::violations(&rqctx, #id, arguments);
                        exchange.arguments(arguments);
                        violations
                    })
                    .await?;
                Self::#handler(&rqctx, #argument arguments).await
            };
            let answer = answer.await;
            if let Err(refusal) = &answer {
                exchange.refused(refusal);
            }
            let answer = exchange.instead().map_or(answer, Err);
            let mut parts = match answer {
                Ok(response) => response.into_parts()?,
                Err(refusal) => #response::refused::<Self>(&rqctx, #principal, &refusal)?,
            };
            parts.add(headers);
            Ok(exchange.finish(parts).await?.into())
        }
    }
}
