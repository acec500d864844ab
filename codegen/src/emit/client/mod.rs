//! The client module: progenitor's module, and our own builders, responses and errors above it.

mod connection;
mod environment;
mod error;
mod mock;
mod pages;
mod request;
mod response;

use proc_macro2::TokenStream;
use quote::quote;

pub(super) use connection::{method, scheme_setters};
pub(super) use environment::variables as scheme_variables;
pub(super) use pages::list_item;
pub(super) use request::setter_name as setter;
pub(super) use response::success_count;

use super::{Side, allowances, operations::operations, types::types};
use crate::{ir::Api, progenitor};

/// The client module of an API.
///
/// # Errors
/// When progenitor cannot carry the document.
pub fn client(api: &Api) -> Result<TokenStream, progenitor::Error> {
    let allowances = allowances();
    let connection = connection::client(api);
    let requests = api
        .operations
        .iter()
        .map(|operation| request::request(api, operation));
    let errors = api
        .operations
        .iter()
        .map(|operation| error::error(api, operation));
    let pages = api
        .operations
        .iter()
        .map(|operation| pages::pages(api, operation));
    let successes = api
        .operations
        .iter()
        .map(|operation| response::success(api, operation));
    let responses = response::responses(api);
    let operations = operations(api);
    let types = types(api, Side::Client);
    let mock = mock::mock(api);
    let progenitor = progenitor::module(&api.dialect)?;
    Ok(quote! {
        #allowances
        use specshot_runtime::client;
        pub use self::types::*;
        #connection
        #(#requests #pages #successes #errors)*
        #responses
        #operations
        #types
        #mock

        #[allow(missing_docs, unreachable_pub, unused_variables)]
        mod progenitor { #progenitor }
    })
}
