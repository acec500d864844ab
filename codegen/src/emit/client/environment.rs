//! Credentials from the environment.

use heck::ToShoutySnakeCase as _;
use proc_macro2::TokenStream;
use quote::quote;

use super::{super::doc, connection::token_kind};
use crate::ir::{Api, SecurityScheme};

/// The setter that takes the credentials of all schemes from the environment; nothing without
/// schemes.
pub(super) fn setter(api: &Api) -> Option<TokenStream> {
    if api.security_schemes.is_empty() {
        return None;
    }
    let mut texts = Vec::new();
    let mut calls = Vec::new();
    for (scheme, names) in api.security_schemes.iter().zip(variables(api)) {
        let quoted: Vec<String> = names.iter().map(|name| format!("`{name}`")).collect();
        texts.push(format!("- `{}`: {}", scheme.name, quoted.join(" and ")));
        let scheme_name = &scheme.name;
        calls.push(match token_kind(&scheme.kind) {
            None => quote!(basic_from_environment(#scheme_name, #(#names),*)),
            Some(kind) => quote!(token_from_environment(#scheme_name, #kind, #(#names),*)),
        });
    }
    let docs = doc::lines(
        &format!(
            "Sets the credentials that are not set yet from variables of the environment, where \
             these are set:\n\n{}",
            texts.join("\n")
        ),
        "",
    );
    Some(quote! {
        #docs
        pub fn credentials_from_environment(mut self) -> Self {
            #(self.settings.#calls;)*
            self
        }
    })
}

/// The names of the variables of each scheme.
pub(in super::super) fn variables(api: &Api) -> Vec<Vec<String>> {
    let schemes = || api.security_schemes.iter();
    let mut taken: Vec<String> = schemes()
        .flat_map(|scheme| scheme.environment.clone())
        .collect();
    let names = |scheme: &SecurityScheme| {
        if !scheme.environment.is_empty() {
            return scheme.environment.clone();
        }
        let parts = scheme.kind.parts().iter();
        parts
            .map(|part| apart(name(api, scheme, part), &mut taken))
            .collect()
    };
    schemes().map(names).collect()
}

/// The name of a variable that the document does not name: API, part of the credential, and between
/// them the scheme where another one has the same part.
fn name(api: &Api, scheme: &SecurityScheme, part: &str) -> String {
    let shared = api.security_schemes.iter().any(|other| {
        other.name != scheme.name
            && other.environment.is_empty()
            && other.kind.parts() == scheme.kind.parts()
    });
    let between = if shared { scheme.name.as_str() } else { "" };
    let words = [api.name.as_str(), between, part];
    let words = words.into_iter().filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(|word| word.to_shouty_snake_case()).collect();
    words.join("_")
}

/// A name that no other scheme has: `_` comes behind it until it is not taken.
fn apart(mut name: String, taken: &mut Vec<String>) -> String {
    while taken.contains(&name) {
        name.push('_');
    }
    taken.push(name.clone());
    name
}
