//! The documented responses, as they are read.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::{Side, doc, literal::ident, types::reference};
use crate::ir::{Api, Header, Operation, OperationResponse, Response};

/// The module `responses`: a struct per documented response.
pub(super) fn responses(api: &Api) -> TokenStream {
    let responses = api.responses.iter().map(response);
    quote! {
        /// The documented responses: headers and body.
        pub mod responses {
            use super::types;
            use specshot_runtime::client;
            #(#responses)*
        }
    }
}

fn response(response: &Response) -> TokenStream {
    let name = ident(&response.name);
    let docs = doc::lines(&response.description, &response.name);
    let headers = response.headers.iter().map(header);
    let body = response.body.as_ref().map(|(body, _)| {
        let body = ident(body);
        quote! {
            /// The body.
            pub body: types::#body,
        }
    });
    let read_headers = response.headers.iter().map(|header| {
        let name = ident(&header.name);
        let json_name = &header.json_name;
        quote!(#name: fields.header(#json_name)?,)
    });
    let read_body = response
        .body
        .as_ref()
        .map(|_| quote!(body: fields.body()?,));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#headers)*
            #body
            request_id_: client::RequestId,
        }

        impl #name {
            /// The id that the service gave the request, if it said one.
            pub fn request_id(&self) -> Option<&str> {
                self.request_id_.get()
            }
        }

        impl client::FromResponse for #name {
            fn from_response(fields: &mut client::Fields<'_>) -> Result<Self, specshot_runtime::Violation> {
                Ok(#name { request_id_: fields.request_id(), #(#read_headers)* #read_body })
            }
        }
    }
}

fn header(header: &Header) -> TokenStream {
    let docs = doc::lines(&header.description, &format!("`{}`", header.json_name));
    let name = ident(&header.name);
    let kind = reference(&header.reference, Side::Client, false);
    let kind = if header.required {
        kind
    } else {
        quote!(Option<#kind>)
    };
    quote! { #docs pub #name: #kind, }
}

/// The documented responses of an operation that are successes.
fn successes(operation: &Operation) -> Vec<&OperationResponse> {
    operation
        .responses
        .iter()
        .filter(|r| (200..300).contains(&r.status))
        .collect()
}

/// How many of the documented responses are successes.
pub(in super::super) fn success_count(operation: &Operation) -> usize {
    successes(operation).len()
}

/// What `send` returns for a success: the response when there is one, else an enum of them.
pub(super) fn success_type(operation: &Operation) -> TokenStream {
    match successes(operation).as_slice() {
        [] => quote!(std::convert::Infallible),
        [only] => {
            let name = ident(&only.response);
            quote!(responses::#name)
        }
        _ => {
            let name = format_ident!("{}Ok", operation.type_name);
            quote!(#name)
        }
    }
}

/// The enum of an operation's successes, when it has several.
pub(super) fn success(api: &Api, operation: &Operation) -> Option<TokenStream> {
    let successes = successes(operation);
    if successes.len() < 2 {
        return None;
    }
    let name = format_ident!("{}Ok", operation.type_name);
    let docs = doc::lines(&format!("The successes of `{}`.", operation.id), "");
    let variants = successes.iter().map(|response| variant(api, response));
    Some(quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name { #(#variants)* }
    })
}

/// The variant of a documented status.
pub(super) fn variant(api: &Api, response: &OperationResponse) -> TokenStream {
    let description = api
        .responses
        .iter()
        .find(|found| found.name == response.response)
        .map_or("", |found| found.description.as_str());
    let docs = doc::lines(&format!("{}: {description}", response.status), "");
    let variant = ident(&response.variant);
    let name = ident(&response.response);
    quote! { #docs #variant(responses::#name), }
}
