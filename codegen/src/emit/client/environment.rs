//! Credentials from the environment.

use heck::ToShoutySnakeCase as _;
use proc_macro2::TokenStream;
use quote::quote;

use super::{super::doc, connection::token_kind};
use crate::ir::{Api, SchemeKind, SecurityScheme};

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
    let mut taken = Vec::new();
    let names = |scheme: &SecurityScheme| {
        let endings = endings(&scheme.kind).iter();
        endings
            .map(|ending| apart(name(api, scheme, ending), &mut taken))
            .collect()
    };
    api.security_schemes.iter().map(names).collect()
}

/// How the names of a scheme's variables end.
fn endings(kind: &SchemeKind) -> &'static [&'static str] {
    match kind {
        SchemeKind::Basic => &["API_KEY", "API_SECRET"],
        SchemeKind::Bearer => &["TOKEN"],
        SchemeKind::HeaderKey(_) | SchemeKind::QueryKey(_) | SchemeKind::CookieKey(_) => &["KEY"],
    }
}

/// The name of a variable: API, ending, and between them the scheme where another one of the
/// document has the same ending.
fn name(api: &Api, scheme: &SecurityScheme, ending: &str) -> String {
    let mut schemes = api.security_schemes.iter();
    let shared = schemes
        .any(|other| other.name != scheme.name && endings(&other.kind) == endings(&scheme.kind));
    let prefix = api.name.to_shouty_snake_case();
    if shared {
        format!("{prefix}_{}_{ending}", scheme.name.to_shouty_snake_case())
    } else {
        format!("{prefix}_{ending}")
    }
}

/// A name that no other scheme has: `_` comes behind it until it is not taken.
fn apart(mut name: String, taken: &mut Vec<String>) -> String {
    while taken.contains(&name) {
        name.push('_');
    }
    taken.push(name.clone());
    name
}
