//! Responses, as they are written.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    super::{
        Side, doc,
        literal::ident,
        operations::{object, status},
        types::reference,
    },
    REFUSALS, principal,
};
use crate::ir::{Api, Header, Operation, Response};

/// The module `responses`: a struct per documented response.
pub(super) fn responses(api: &Api) -> TokenStream {
    let responses = api.responses.iter().map(response);
    quote! {
        /// The documented responses: headers and body.
        pub mod responses {
            use super::{examples, objects, types};
            use specshot_runtime::{Content, List};
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
            pub body: Content<types::#body>,
        }
    });
    let object = object(&response.name);
    let example = response.example.as_ref().map(|_| {
        quote! {
            /// The example of the document: the body as JSON text.
            pub const EXAMPLE: &'static str = examples::#object.body;
        }
    });
    let write_headers = response.headers.iter().map(|header| {
        let name = ident(&header.name);
        // As it is sent; a name that is none does not compile.
        let sent = header.json_name.to_ascii_lowercase();
        let sent = quote!(const { http::HeaderName::from_static(#sent) });
        if header.required {
            quote!(parts.header(#sent, &self.#name)?;)
        } else {
            quote! {
                if let Some(value) = &self.#name {
                    parts.header(#sent, value)?;
                }
            }
        }
    });
    let bare = response.headers.is_empty() && response.body.is_none();
    let mutable = (!bare).then(|| quote!(mut));
    let write_body = response
        .body
        .as_ref()
        .map(|(_, media_type)| quote!(parts.content(#media_type, &self.body)?;));
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

/// The response enum of an operation: a variant per documented status.
pub(super) fn response_enum(api: &Api, operation: &Operation) -> TokenStream {
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
            let method = ident(method(api, &r.response));
            quote!(#status => T::#method(rqctx, principal, refusal).write(#status),)
        });
    let refusals: Vec<_> = refusals.collect();
    let principal_name = ident(if refusals.is_empty() {
        "_principal"
    } else {
        "principal"
    });
    let trait_name = format_ident!("{}Api", api.type_name);
    let principal = principal(api, &quote!(T));
    let found = |name: &str| api.responses.iter().find(|response| response.name == name);
    // All components, not only those that bodies reach: a document shows the others too.
    let components = api.types.iter().filter(|found| found.component.is_some());
    let components: Vec<_> = components.map(|found| ident(&found.name)).collect();
    let generator = if components.is_empty() {
        quote!(_)
    } else {
        quote!(generator)
    };
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
            /// What `refusal` is answered with, in the words of the API.
            fn refused<T: #trait_name>(
                rqctx: &RequestContext<T::Context>,
                #principal_name: Option<&#principal>,
                refusal: &Refusal,
            ) -> Result<Parts, dropshot::HttpError> {
                refusal.log(&rqctx.log);
                match refusal.status() {
                    #(#refusals)*
                    _ => Unshaped::refused(&rqctx.request_id, refusal),
                }
            }
        }

        impl Responses for #name {
            fn documented() -> Vec<(u16, &'static str)> {
                vec![ #( (#statuses, responses::#responses::OBJECT) ),* ]
            }

            fn register(#generator: &mut schemars::r#gen::SchemaGenerator) {
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
