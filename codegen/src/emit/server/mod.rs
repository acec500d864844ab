//! The server module: a Dropshot API trait with one required method per operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    Side, allowances, doc,
    literal::{ident, stem},
    operations::operations,
    types::{reference, types},
};
use crate::ir::{Api, Operation, Parameter};

mod api_trait;
mod credentials;
mod response;

use self::{
    api_trait::api_trait,
    credentials::credentials,
    response::{response_enum, responses},
};

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
            Arguments, Exchange, Parts, RegisterError, Refusal, Reply, Request, Responses, Route, Unfollowed,
            UnexpectedBody, Unshaped, UnknownParameters,
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

/// What credentials turn into; nothing for an API without security.
pub(super) fn principal(api: &Api, of: &TokenStream) -> TokenStream {
    if api.alternatives.is_empty() {
        quote!(())
    } else {
        quote!(#of::Principal)
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
    paragraphs.extend(
        parameter
            .default
            .as_ref()
            .map(|default| format!("Default: `{default}`.")),
    );
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
    let mutable = (!paths.is_empty()).then(|| quote!(mut));
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
                    let mut exchange = T::exchange(&rqctx, Route::Path(#path));
                    exchange.refused(&refusal);
                    let mut parts = #response::refused::<T>(&rqctx, None, &refusal)?;
                    parts.add(headers);
                    Ok(exchange.finish(parts).await?)
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
            let #mutable api = #module::api_description::<T>()?;
            #(#registrations)*
            Ok(api)
        }
    }
}
