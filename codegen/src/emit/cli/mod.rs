//! The command-line module: what a command has to know of an API as data, and each call through the
//! typed client.
//!
//! The module stands in a crate that has the client modules as `crate::clients` and what commands
//! are made of as `crate::operation`.

mod argument;
mod operation;
mod shape;

use heck::ToShoutySnakeCase as _;
use proc_macro2::TokenStream;
use quote::quote;

use super::{
    client::{scheme_setters, scheme_variables},
    literal::{ident, stem},
};
use crate::ir::{Api, SchemeKind, SecurityScheme};

/// The command-line module of an API.
pub fn cli(api: &Api) -> TokenStream {
    let name = &api.name;
    let module = ident(name);
    let base_url = format!("{}_BASE_URL", name.to_shouty_snake_case());
    let server = match api.servers.first() {
        Some(server) => {
            let url = &server.url;
            quote!(Some(#url))
        }
        None => quote!(None),
    };
    let variables = scheme_variables(api);
    let schemes = api
        .security_schemes
        .iter()
        .zip(&variables)
        .map(|(found, variables)| scheme(found, variables));
    let credentials =
        api.security_schemes
            .iter()
            .zip(scheme_setters(api))
            .map(|(scheme, setter)| {
                let name = &scheme.name;
                match scheme.kind {
                    SchemeKind::Basic => quote! {
                        if let Some((username, password)) = session.pair(#name) {
                            builder = builder.#setter(username, password);
                        }
                    },
                    _ => quote! {
                        if let Some(secret) = session.secret(#name) {
                            builder = builder.#setter(secret);
                        }
                    },
                }
            });
    let environment = (!api.security_schemes.is_empty())
        .then(|| quote!(builder = builder.credentials_from_environment();));
    let constants = api.operations.iter().map(operation::constant);
    let operations = api
        .operations
        .iter()
        .map(|found| operation::operation(api, found));
    quote! {
        #![allow(
            clippy::all, clippy::pedantic, dead_code, deprecated, unreachable_patterns,
            unused_imports, unused_mut
        )]
        use crate::{clients::#module as client, operation as cli};
        use client::{operations, types};
        use specshot_runtime::Operation;

        /// What the command knows of the API.
        pub static API: cli::Api = cli::Api {
            spec: &client::API,
            server: #server,
            base_url: #base_url,
            schemes: &[#(#schemes),*],
            operations: &[#(&#constants),*],
        };

        fn connect(session: &cli::Session) -> Result<client::Client, cli::Failure> {
            let mut builder = client::Client::builder();
            if let Some(url) = session.base_url() {
                builder = builder.base_url(url);
            }
            if let Some(timeout) = session.timeout() {
                builder = builder.timeout(timeout);
            }
            #(#credentials)*
            #environment
            builder = builder.user_agent(cli::USER_AGENT).retry(session.retry_policy());
            let client = builder.decoding(session.decoding()).build()?;
            // An operation may be called `clone`.
            let clone = Clone::clone(&client);
            session.connected(move || clone.drift());
            Ok(client)
        }

        #(#operations)*
    }
}

fn scheme(scheme: &SecurityScheme, variables: &[String]) -> TokenStream {
    let name = &scheme.name;
    let kind = match scheme.kind {
        SchemeKind::Basic => quote!(Pair),
        _ => quote!(Secret),
    };
    quote! {
        cli::Scheme { name: #name, kind: cli::SchemeKind::#kind, variables: &[#(#variables),*] }
    }
}

/// The name of a command or flag: that of the Rust method with hyphens.
fn kebab(name: &str) -> String {
    stem(name).trim_matches('_').replace('_', "-")
}
