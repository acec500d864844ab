//! The module `mock`: a service for unit tests with a method per operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    super::{
        Side, doc,
        literal::{apart, ident},
        types::reference,
    },
    request::argument,
};
use crate::{
    ir::{Api, Header, Operation, OperationResponse, Parameter, Response},
    name::field_name,
};

/// Methods that the service has of its own.
const SERVER: [&str; 2] = ["start", "url"];

/// Methods that the conditions of a request have of their own.
const WHEN: [&str; 1] = ["body"];

/// The module `mock`.
pub(super) fn mock(api: &Api) -> TokenStream {
    let operations = api.operations.iter().map(operation);
    let conditions = api.operations.iter().map(when);
    let answers = api.operations.iter().map(|operation| then(api, operation));
    let headers = api.responses.iter().filter_map(headers);
    quote! {
        /// A service for unit tests, which answers as a test says. The feature `mock` has it.
        #[cfg(feature = "mock")]
        pub mod mock {
            use std::collections::BTreeMap;
            use specshot_runtime::{client::Arguments, mock::Then};
            use super::{operations, types};
            pub use specshot_runtime::mock::{Mock, MockError};

            /// A service on a socket of this machine. It ends when it is dropped.
            ///
            /// Of the mocks that match a request, the one with the most conditions answers; of
            /// equals, the one that was set up first. A request that none matches is answered with
            /// 501, and the body says what was asked for.
            #[derive(Debug)]
            pub struct Server(specshot_runtime::mock::Server);

            impl Server {
                /// Starts a service that has no mocks yet.
                pub async fn start() -> Self {
                    Server(specshot_runtime::mock::Server::start().await)
                }

                /// The base URL for a client.
                pub fn url(&self) -> String {
                    self.0.url()
                }

                #(#operations)*
            }

            #(#conditions #answers)*

            /// The headers of answers.
            pub mod headers {
                use std::collections::BTreeMap;
                use super::types;
                #(#headers)*
            }
        }
    }
}

fn operation(operation: &Operation) -> TokenStream {
    let name = apart(&operation.name, &SERVER);
    let marker = ident(&operation.type_name);
    let when = format_ident!("{}When", operation.type_name);
    let then = format_ident!("{}Then", operation.type_name);
    let docs = doc::lines(
        &format!(
            "Sets up an answer to `{} {}`.\n\n# Errors\nWhen a condition or the answer breaks the \
             document.",
            operation.method, operation.path
        ),
        "",
    );
    quote! {
        #docs
        pub async fn #name(
            &self,
            set_up: impl ::std::ops::FnOnce(&mut #when, &mut #then),
        ) -> Result<Mock, MockError> {
            let mut when = #when(Arguments::new());
            let mut then = #then(Then::default());
            set_up(&mut when, &mut then);
            self.0.add::<operations::#marker>(when.0, then.0).await
        }
    }
}

fn when(operation: &Operation) -> TokenStream {
    let name = format_ident!("{}When", operation.type_name);
    let docs = doc::lines(
        &format!(
            "Which requests of `{}` are answered: those that have all that is set here.",
            operation.id
        ),
        "",
    );
    let parameters = operation.parameters.iter().map(condition);
    let body = operation.body.as_ref().map(|body| {
        let kind = reference(&body.reference, Side::Client, true);
        quote! {
            /// The body.
            pub fn body(&mut self, value: impl Into<#kind>) -> &mut Self {
                self.0.body::<#kind>(value.into());
                self
            }
        }
    });
    quote! {
        #docs
        #[derive(Debug)]
        pub struct #name(Arguments);

        impl #name {
            #(#parameters)*
            #body
        }
    }
}

fn condition(parameter: &Parameter) -> TokenStream {
    let json_name = &parameter.json_name;
    let docs = doc::lines(&format!("`{json_name}`"), "");
    let setter = apart(&parameter.name, &WHEN);
    let (taken, kept, converted) = argument(&parameter.reference);
    quote! {
        #docs
        pub fn #setter(&mut self, value: #taken) -> &mut Self {
            self.0.parameter::<#kept>(#json_name, #converted);
            self
        }
    }
}

fn then(api: &Api, operation: &Operation) -> TokenStream {
    let name = format_ident!("{}Then", operation.type_name);
    let docs = doc::lines(&format!("What is answered to `{}`.", operation.id), "");
    let statuses = operation.responses.iter().filter_map(|status| {
        let found = api
            .responses
            .iter()
            .find(|found| found.name == status.response)?;
        Some(answer(status, found))
    });
    quote! {
        #docs
        #[derive(Debug)]
        pub struct #name(Then);

        impl #name {
            #(#statuses)*

            /// Holds the answer back.
            pub fn delay(&mut self, delay: std::time::Duration) -> &mut Self {
                self.0.delay(delay);
                self
            }

            /// Answers so many requests, and leaves further ones to other mocks.
            pub fn times(&mut self, times: u64) -> &mut Self {
                self.0.times(times);
                self
            }
        }
    }
}

fn answer(status: &OperationResponse, response: &Response) -> Option<TokenStream> {
    let method = field_name(&status.variant)?;
    let code = status.status;
    let docs = doc::lines(&format!("{code}: {}", response.description), "");
    let body = response.body.as_ref().map(|(body, _)| ident(body));
    let taken = body
        .as_ref()
        .map(|body| quote!(body: impl Into<types::#body>));
    let set_body = body
        .as_ref()
        .map(|body| quote!(self.0.body::<types::#body>(&body.into());));
    let name = ident(&response.name);
    let headers = (!response.headers.is_empty()).then(|| quote!(headers::#name<'_>));
    let returns = headers.as_ref().map(|kind| quote!(-> #kind));
    let value = headers
        .as_ref()
        .map(|_| quote!(headers::#name(&mut self.0)));
    Some(quote! {
        #docs
        pub fn #method(&mut self, #taken) #returns {
            self.0.status(#code);
            #set_body
            #value
        }
    })
}

fn headers(response: &Response) -> Option<TokenStream> {
    if response.headers.is_empty() {
        return None;
    }
    let name = ident(&response.name);
    let docs = doc::lines(
        &format!(
            "The headers of `{}`. One that is required and not set is the document's example.",
            response.name
        ),
        "",
    );
    let setters = response.headers.iter().map(header);
    Some(quote! {
        #docs
        #[derive(Debug)]
        pub struct #name<'then>(pub(super) &'then mut specshot_runtime::mock::Then);

        impl #name<'_> { #(#setters)* }
    })
}

fn header(header: &Header) -> TokenStream {
    let json_name = &header.json_name;
    let docs = doc::lines(&header.description, &format!("`{json_name}`"));
    let setter = ident(&header.name);
    let (taken, kept, converted) = argument(&header.reference);
    quote! {
        #docs
        pub fn #setter(self, value: #taken) -> Self {
            self.0.header::<#kept>(#json_name, &#converted);
            self
        }
    }
}
