//! The enum `Credentials`.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::super::{doc, literal::ident};
use crate::ir::{Api, SchemeKind};

/// The enum `Credentials`: a variant per alternative of the security requirements.
pub(super) fn credentials(api: &Api) -> TokenStream {
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
    // One more than the longest alternative has, so that none is longer than its pattern.
    let lengths = api.alternatives.iter().map(|found| found.schemes.len());
    let places = lengths.max().unwrap_or_default() + 1;
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
        let absent = (bindings.len()..places).map(|_| quote!(None));
        quote! {
            [ #(Some((#schemes, Credential::#kinds(#bindings))),)* #(#absent),* ] => {
                Some(Credentials::#name #made)
            }
        }
    });
    quote! {
        /// The credentials of a request, as the document's security schemes describe them.
        #[derive(Clone, Debug)]
        #[non_exhaustive]
        pub enum Credentials { #(#variants)* }

        impl specshot_runtime::server::Credentials for Credentials {
            fn from_schemes(
                credentials: Vec<(&str, specshot_runtime::credential::Credential)>,
            ) -> Option<Self> {
                use specshot_runtime::credential::Credential;
                let mut credentials = credentials.into_iter();
                let found: [_; #places] = std::array::from_fn(|_| credentials.next());
                match found {
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
        SchemeKind::HeaderKey(_) | SchemeKind::QueryKey(_) | SchemeKind::CookieKey(_) => {
            quote!(ApiKey)
        }
    }
}
