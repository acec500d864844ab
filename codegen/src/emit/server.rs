//! The server module: a Dropshot API trait with one required method per operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    Side, allowances, doc,
    literal::{ident, json, stem},
    operations::{object, operations, status},
    types::{reference, types},
};
use crate::ir::{Api, Header, Operation, Parameter, Response, SchemeKind};

/// The statuses that a request can be refused with before its handler is called, or by it.
const REFUSALS: [u16; 10] = [400, 401, 403, 404, 405, 406, 413, 415, 429, 500];

/// The server module of an API.
#[must_use]
pub fn server(api: &Api) -> TokenStream {
    let allowances = allowances();
    let operations = operations(api);
    let types = types(api, Side::Server);
    let responses = responses(api);
    let credentials = credentials(api);
    let arguments = api.operations.iter().map(arguments);
    let response_enums = api
        .operations
        .iter()
        .map(|operation| response_enum(api, operation));
    let api_trait = api_trait(api);
    let description = api_description(api);
    quote! {
        #allowances
        use std::future::Future;
        use dropshot::RequestContext;
        use serde::Deserialize;
        use specshot_runtime::server::{
            Parts, RegisterError, Refusal, Reply, Request, Responses, Unshaped, UnknownParameters,
        };
        pub use self::types::*;
        #operations
        #types
        #responses
        #credentials
        #(#arguments)*
        #(#response_enums)*
        #api_trait
        #description
    }
}

/// The module `responses`: a struct per documented response.
fn responses(api: &Api) -> TokenStream {
    let responses = api.responses.iter().map(response);
    quote! {
        /// The documented responses: headers and body.
        pub mod responses {
            use super::{objects, types};
            use specshot_runtime::List;
            #(#responses)*
        }
    }
}

fn response(response: &Response) -> TokenStream {
    let name = ident(&response.name);
    let docs = doc::lines(&response.description, &response.name);
    let headers = response.headers.iter().map(|header| {
        let docs = doc::lines(&header.description, &format!("`{}`", header.json_name));
        let name = ident(&header.name);
        let kind = header_type(header, Side::Server);
        quote! { #docs pub #name: #kind, }
    });
    let body = response.body.as_ref().map(|(body, _)| {
        let body = ident(body);
        quote! {
            /// The body.
            pub body: types::#body,
        }
    });
    let object = object(&response.name);
    let example = response.example.as_ref().map(|example| {
        let example = json(example);
        quote! {
            /// The example of the document: the body as JSON text.
            pub const EXAMPLE: &'static str = #example;
        }
    });
    let write_headers = response.headers.iter().map(|header| {
        let name = ident(&header.name);
        let json_name = &header.json_name;
        if header.required {
            quote!(parts = parts.header(#json_name, &self.#name)?;)
        } else {
            quote! {
                if let Some(value) = &self.#name {
                    parts = parts.header(#json_name, value)?;
                }
            }
        }
    });
    let bare = response.headers.is_empty() && response.body.is_none();
    let mutable = (!bare).then(|| quote!(mut));
    let write_body = response
        .body
        .as_ref()
        .map(|(_, media_type)| quote!(parts = parts.json(#media_type, &self.body)?;));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct #name { #(#headers)* #body }

        impl #name {
            /// The Response Object of the document, references resolved.
            pub const OBJECT: &'static str = objects::#object;
            #example

            pub(super) fn write(
                self,
                status: u16,
            ) -> Result<specshot_runtime::server::Parts, dropshot::HttpError> {
                let #mutable parts = specshot_runtime::server::Parts::new(status);
                #(#write_headers)*
                #write_body
                Ok(parts)
            }
        }
    }
}

/// The type of a header's field.
pub(crate) fn header_type(header: &Header, side: Side) -> TokenStream {
    let kind = reference(&header.reference, side, false);
    if header.required {
        kind
    } else {
        quote!(Option<#kind>)
    }
}

/// The enum `Credentials`: a variant per alternative of the security requirements.
fn credentials(api: &Api) -> TokenStream {
    if api.alternatives.is_empty() {
        return TokenStream::new();
    }
    let variants = api.alternatives.iter().map(|alternative| {
        let name = ident(&alternative.variant);
        let kinds = alternative
            .schemes
            .iter()
            .map(|scheme| credential(&scheme.kind));
        let schemes: Vec<_> = alternative
            .schemes
            .iter()
            .map(|scheme| format!("`{}`", scheme.name))
            .collect();
        let docs = match schemes.as_slice() {
            [] => doc::lines("No credentials.", ""),
            schemes => doc::lines(&schemes.join(" and "), ""),
        };
        if alternative.schemes.is_empty() {
            quote! { #docs #name, }
        } else {
            quote! { #docs #name( #(specshot_runtime::credential::#kinds),* ), }
        }
    });
    let arms = api.alternatives.iter().map(|alternative| {
        let name = ident(&alternative.variant);
        let schemes = alternative.schemes.iter().map(|scheme| &scheme.name);
        let kinds = alternative
            .schemes
            .iter()
            .map(|scheme| credential(&scheme.kind));
        let bindings: Vec<_> = (0..alternative.schemes.len())
            .map(|index| format_ident!("credential_{index}"))
            .collect();
        let made = if bindings.is_empty() {
            quote!()
        } else {
            quote!(( #(#bindings),* ))
        };
        quote! {
            [ #(#schemes),* ] => match <[Credential; _]>::try_from(credentials) {
                Ok([ #(Credential::#kinds(#bindings)),* ]) => Some(Credentials::#name #made),
                _ => None,
            },
        }
    });
    quote! {
        /// The credentials of a request, as the document's security schemes describe them.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum Credentials { #(#variants)* }

        impl specshot_runtime::server::Credentials for Credentials {
            fn from_schemes(
                schemes: &[&str],
                credentials: Vec<specshot_runtime::credential::Credential>,
            ) -> Option<Self> {
                use specshot_runtime::credential::Credential;
                match schemes {
                    #(#arms)*
                    _ => None,
                }
            }
        }
    }
}

fn credential(kind: &SchemeKind) -> TokenStream {
    match kind {
        SchemeKind::Basic => quote!(Basic),
        SchemeKind::Bearer => quote!(Bearer),
        SchemeKind::HeaderKey(_) | SchemeKind::QueryKey(_) => quote!(ApiKey),
    }
}

/// The struct of an operation's arguments.
fn arguments(operation: &Operation) -> TokenStream {
    let name = format_ident!("{}Arguments", operation.type_name);
    let docs = doc::lines(
        &format!("The arguments of `{}`, defaults applied.", operation.id),
        "",
    );
    let fields = operation.parameters.iter().map(argument);
    let body = operation.body.as_ref().map(|body| {
        let docs = doc::lines(&body.description, "The body.");
        let kind = reference(&body.reference, Side::Server, true);
        let kind = if body.required {
            kind
        } else {
            quote!(Option<#kind>)
        };
        // No parameter has an empty name.
        quote! { #docs #[serde(rename = "")] pub body: #kind, }
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Deserialize)]
        #[non_exhaustive]
        pub struct #name { #(#fields)* #body }
    }
}

fn argument(parameter: &Parameter) -> TokenStream {
    let name = ident(&parameter.name);
    let json_name = &parameter.json_name;
    let mut paragraphs = match parameter.description.as_str() {
        "" => vec![format!("`{json_name}`")],
        text => vec![text.to_owned()],
    };
    paragraphs.extend(parameter.default.as_ref().map(|default| format!("Default: `{default}`.")));
    let docs = doc::lines(&paragraphs.join("\n\n"), "");
    let rename = (parameter.name != *json_name).then(|| quote!(#[serde(rename = #json_name)]));
    let kind = reference(&parameter.reference, Side::Server, true);
    let kind = if parameter.required || parameter.default.is_some() {
        kind
    } else {
        quote!(Option<#kind>)
    };
    quote! { #docs #rename pub #name: #kind, }
}

/// The response enum of an operation: a variant per documented status.
fn response_enum(api: &Api, operation: &Operation) -> TokenStream {
    let name = format_ident!("{}Response", operation.type_name);
    let docs = doc::lines(
        &format!("The documented responses of `{}`.", operation.id),
        "",
    );
    let statuses: Vec<u16> = operation
        .responses
        .iter()
        .map(|response| response.status)
        .collect();
    let variants: Vec<_> = operation
        .responses
        .iter()
        .map(|response| ident(&response.variant))
        .collect();
    let responses: Vec<_> = operation
        .responses
        .iter()
        .map(|response| ident(&response.response))
        .collect();
    let variant_docs = operation
        .responses
        .iter()
        .map(|response| doc::lines(&format!("Status {}.", response.status), ""));
    let refusals = operation
        .responses
        .iter()
        .filter(|r| REFUSALS.contains(&r.status))
        .map(|r| {
            let status = status(r.status);
            let variant = ident(&r.variant);
            let method = ident(method(api, &r.response));
            quote!(#status => Ok(#name::#variant(T::#method(rqctx, principal, refusal))),)
        });
    let refusals: Vec<_> = refusals.collect();
    let principal_name = ident(if refusals.is_empty() { "_principal" } else { "principal" });
    let trait_name = format_ident!("{}Api", api.type_name);
    let principal = principal(api, &quote!(T));
    let found = |name: &str| api.responses.iter().find(|response| response.name == name);
    // All components, not only those that bodies reach: a document shows the others too.
    let components = api.types.iter().filter(|found| found.component.is_some());
    let components = components.map(|found| ident(&found.name));
    let success = operation
        .responses
        .iter()
        .find(|response| response.status < 400);
    let success = success.map(|response| {
        let status = status(response.status);
        let found = found(&response.response);
        let description = found.map_or("", |found| found.description.as_str());
        match found.and_then(|found| found.body.as_ref()) {
            Some((body, _)) => {
                let body = ident(body);
                quote!(specshot_runtime::server::success::<types::#body>(#status, #description))
            }
            None => quote!(specshot_runtime::server::empty_success(#status, #description)),
        }
    });
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #( #variant_docs #variants(responses::#responses), )* }

        impl #name {
            /// The response that `refusal` is answered with, in the words of the API.
            fn refused<T: #trait_name>(
                rqctx: &RequestContext<T::Context>,
                #principal_name: Option<&#principal>,
                refusal: &Refusal,
            ) -> Result<Self, Unshaped> {
                refusal.log(&rqctx.log);
                match refusal.status() {
                    #(#refusals)*
                    _ => Err(Unshaped::refused(&rqctx.request_id, refusal)),
                }
            }
        }

        impl Responses for #name {
            fn documented() -> Vec<(u16, &'static str)> {
                vec![ #( (#statuses, responses::#responses::OBJECT) ),* ]
            }

            fn register(generator: &mut schemars::r#gen::SchemaGenerator) {
                #( generator.subschema_for::<types::#components>(); )*
            }

            fn success() -> dropshot::ApiEndpointResponse {
                #success
            }

            fn status(&self) -> u16 {
                match self { #( #name::#variants(_) => #statuses, )* }
            }

            fn into_parts(self) -> Result<Parts, dropshot::HttpError> {
                match self { #( #name::#variants(response) => response.write(#statuses), )* }
            }
        }
    }
}

fn method<'a>(api: &'a Api, response: &'a str) -> &'a str {
    let found = api.responses.iter().find(|found| found.name == response);
    found.map_or(response, |found| &found.method)
}

/// What credentials turn into; nothing for an API without security.
fn principal(api: &Api, of: &TokenStream) -> TokenStream {
    if api.alternatives.is_empty() {
        quote!(())
    } else {
        quote!(#of::Principal)
    }
}

fn api_trait(api: &Api) -> TokenStream {
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
    let (authenticate, admit, argument, known) = if operation.security.is_empty() {
        (None, None, None, quote!(None::<&#principal_type>))
    } else {
        let authenticate = quote! {
            let credentials = async {
                request.path()?;
                Self::authenticate(&rqctx, request.credentials()?).await
            };
            let principal = match credentials.await {
                Ok(principal) => principal,
                Err(refusal) => {
                    let response = #response::refused::<Self>(&rqctx, None, &refusal)?;
                    return Ok(Reply::new(response, headers));
                }
            };
        };
        let admit = quote!(Self::admit(&rqctx, &principal).await?;);
        (
            Some(authenticate),
            Some(admit),
            Some(quote!(&principal,)),
            quote!(Some(&principal)),
        )
    };
    let path_check = operation
        .security
        .is_empty()
        .then(|| quote!(request.path()?;));
    quote! {
        #docs
        #[endpoint(method = #method, path = #path, operation_id = #id, #tags #deprecated)]
        async fn #name(
            rqctx: RequestContext<Self::Context>,
            request: Request<operations::#kind>,
        ) -> Result<Reply<#response>, Unshaped> {
            let headers = Self::headers(&rqctx);
            #authenticate
            let answer = async {
                #path_check
                #admit
                #accept
                let arguments = request.arguments(Self::unknown_parameters(&rqctx)).await?;
                Self::#handler(&rqctx, #argument arguments).await
            };
            let response = match answer.await {
                Ok(response) => response,
                Err(refusal) => #response::refused::<Self>(&rqctx, #known, &refusal)?,
            };
            Ok(Reply::new(response, headers))
        }
    }
}

/// The function that makes the API description, with the methods that paths do not have.
fn api_description(api: &Api) -> TokenStream {
    let trait_name = format_ident!("{}Api", api.type_name);
    let module = format_ident!("{}_api", stem(&api.name));
    let mut paths: Vec<&str> = Vec::new();
    for operation in &api.operations {
        if !paths.contains(&operation.path.as_str()) {
            paths.push(&operation.path);
        }
    }
    let registrations = paths.iter().map(|path| {
        let on_path: Vec<&Operation> =
            api.operations.iter().filter(|operation| operation.path == *path).collect();
        let methods = on_path.iter().map(|operation| &operation.method);
        // Every path has an operation: that is how it came into the list.
        let kind = on_path.first().map(|operation| ident(&operation.type_name));
        let response = on_path.first().map(|o| format_ident!("{}Response", o.type_name));
        quote! {
            specshot_runtime::server::register_other_methods::<operations::#kind, _, _, _>(
                &mut api,
                &[ #(#methods),* ],
                |rqctx, refusal| async move {
                    let headers = T::headers(&rqctx);
                    if let Some(preflight) = refusal.preflight(|allow| T::preflight(&rqctx, allow)) {
                        return Ok(Parts::preflight(preflight, headers).response()?);
                    }
                    let response = #response::refused::<T>(&rqctx, None, &refusal)?;
                    Ok(dropshot::HttpResponse::to_result(Reply::new(response, headers))?)
                },
            )?;
        }
    });
    quote! {
        /// The API as Dropshot serves it, with an answer in the API's own words for every method
        /// that a path does not have.
        ///
        /// # Errors
        /// When Dropshot refuses an endpoint.
        pub fn api_description<T: #trait_name>(
        ) -> Result<dropshot::ApiDescription<T::Context>, RegisterError> {
            let mut api = #module::api_description::<T>()?;
            #(#registrations)*
            Ok(api)
        }
    }
}
