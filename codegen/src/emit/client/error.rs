//! The error of an operation.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    super::{doc, literal::ident},
    response::variant,
};
use crate::ir::{Api, Operation, OperationResponse};

/// The enum of an operation's errors: a variant per documented status that is no success, and one
/// per reason why there is no documented answer.
pub(super) fn error(api: &Api, operation: &Operation) -> TokenStream {
    let name = format_ident!("{}Error", operation.type_name);
    let docs = doc::lines(&format!("Why `{}` has not succeeded.", operation.id), "");
    let documented: Vec<&OperationResponse> = operation
        .responses
        .iter()
        .filter(|r| !(200..300).contains(&r.status))
        .collect();
    let variants = documented.iter().map(|response| variant(api, response));
    let names: Vec<_> = documented
        .iter()
        .map(|response| ident(&response.variant))
        .collect();
    let statuses: Vec<_> = documented.iter().map(|response| response.status).collect();
    let described = documented.iter().map(|response| {
        let variant = ident(&response.variant);
        let status = response.status;
        let has_body = api
            .responses
            .iter()
            .any(|found| found.name == response.response && found.body.is_some());
        if has_body {
            quote!(Self::#variant(answer) => client::describe(#status, &answer.body, f),)
        } else {
            quote!(Self::#variant(_) => client::describe(#status, &(), f),)
        }
    });
    quote! {
        #docs
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// The request breaks rules of the document. Nothing was sent.
            Invalid(client::Violations),
            /// The client has no credentials for the operation. Nothing was sent.
            MissingCredentials(client::MissingCredentials),
            /// The source of a credential has failed. Nothing was sent, or it was answered with 401.
            CredentialSource(client::CredentialSourceError),
            /// No answer came, or not all of it.
            Transport(client::TransportError),
            /// No answer came in time.
            Timeout(client::Timeout),
            /// No attempt has succeeded, and the request may not be sent once more.
            RetriesExhausted(client::RetriesExhausted<Self>),
            /// The status of the answer is not one that the document lists.
            UndocumentedStatus(client::UndocumentedStatus),
            /// The answer is not as the document says.
            Contract(client::Mismatch),
            /// This module is wrong in itself.
            Defect(client::Defect),
        }

        impl #name {
            /// The status of the answer, if one came.
            pub fn status(&self) -> Option<u16> {
                match self {
                    #( Self::#names(_) => Some(#statuses), )*
                    Self::UndocumentedStatus(error) => Some(error.status().as_u16()),
                    Self::Contract(error) => Some(error.status().as_u16()),
                    Self::RetriesExhausted(error) => error.last().status(),
                    Self::Invalid(_)
                    | Self::MissingCredentials(_)
                    | Self::CredentialSource(_)
                    | Self::Transport(_)
                    | Self::Timeout(_)
                    | Self::Defect(_) => None,
                }
            }

            /// The id that the service gave the request, if an answer came and said one.
            pub fn request_id(&self) -> Option<&str> {
                match self {
                    #( Self::#names(answer) => answer.request_id(), )*
                    Self::UndocumentedStatus(error) => error.request_id(),
                    Self::Contract(error) => error.request_id(),
                    Self::Transport(error) => error.request_id(),
                    Self::Timeout(error) => error.request_id(),
                    Self::RetriesExhausted(error) => error.last().request_id(),
                    Self::Invalid(_)
                    | Self::MissingCredentials(_)
                    | Self::CredentialSource(_)
                    | Self::Defect(_) => None,
                }
            }

            /// Whether the same request may succeed when it is sent again, later.
            pub fn is_retryable(&self) -> bool {
                match self {
                    Self::Transport(error) => error.is_retryable(),
                    Self::Timeout(_) => true,
                    Self::RetriesExhausted(error) => error.last().is_retryable(),
                    _ => self.status().is_some_and(client::is_retryable),
                }
            }

            /// The error of the last attempt, when retries are exhausted; else this error.
            pub fn last(&self) -> &Self {
                match self {
                    Self::RetriesExhausted(error) => error.last(),
                    _ => self,
                }
            }

            /// As [`last`](Self::last).
            pub fn into_last(self) -> Self {
                match self {
                    Self::RetriesExhausted(error) => error.into_last(),
                    _ => self,
                }
            }
        }

        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#described)*
                    Self::Invalid(error) => error.fmt(f),
                    Self::MissingCredentials(error) => error.fmt(f),
                    Self::CredentialSource(error) => error.fmt(f),
                    Self::Transport(error) => error.fmt(f),
                    Self::Timeout(error) => error.fmt(f),
                    Self::RetriesExhausted(error) => error.fmt(f),
                    Self::UndocumentedStatus(error) => error.fmt(f),
                    Self::Contract(error) => error.fmt(f),
                    Self::Defect(error) => error.fmt(f),
                }
            }
        }

        impl std::error::Error for #name {
            fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
                match self {
                    Self::CredentialSource(error) => std::error::Error::source(error),
                    Self::Transport(error) => std::error::Error::source(error),
                    Self::RetriesExhausted(error) => std::error::Error::source(error),
                    _ => None,
                }
            }
        }

        impl From<client::Failure> for #name {
            fn from(failure: client::Failure) -> Self {
                match failure {
                    client::Failure::Invalid(error) => Self::Invalid(error),
                    client::Failure::MissingCredentials(error) => Self::MissingCredentials(error),
                    client::Failure::CredentialSource(error) => Self::CredentialSource(error),
                    client::Failure::Transport(error) => Self::Transport(error),
                    client::Failure::Timeout(error) => Self::Timeout(error),
                    client::Failure::UndocumentedStatus(error) => Self::UndocumentedStatus(error),
                    client::Failure::Contract(error) => Self::Contract(error),
                    client::Failure::Defect(error) => Self::Defect(error),
                }
            }
        }
    }
}
