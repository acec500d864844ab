//! Enums of objects, told apart by a tag.

use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    emit::{
        Side, doc,
        literal::{apart, ident},
    },
    ir::{Branch, Type},
};

pub(super) fn union(found: &Type, tag: &str, branches: &[Branch], side: Side) -> TokenStream {
    let name = ident(&found.name);
    let docs = doc::lines(&found.description, &found.name);
    let variants: Vec<_> = branches.iter().map(|branch| ident(&branch.name)).collect();
    let payloads: Vec<_> = branches
        .iter()
        .map(|branch| ident(&branch.payload))
        .collect();
    let json_names: Vec<_> = branches.iter().map(|branch| &branch.json_name).collect();
    let variant_docs = json_names
        .iter()
        .map(|name| doc::lines(&format!("`{tag}` is `{name}`."), ""));
    let taken: Vec<&str> = branches.iter().map(|branch| branch.name.as_str()).collect();
    let unlisted = apart("Other", &taken);
    let other = (side == Side::Client)
        .then(|| quote!(#name::#unlisted(value) => value.serialize(serializer),));
    let definition = match side {
        Side::Server => quote! {
            #[derive(Clone, Debug, PartialEq, Deserialize)]
            #[serde(tag = #tag)]
            #[non_exhaustive]
            pub enum #name {
                #( #variant_docs #[serde(rename = #json_names)] #variants(types::#payloads), )*
            }
        },
        Side::Client => quote! {
            #[derive(Clone, Debug, PartialEq)]
            #[non_exhaustive]
            pub enum #name {
                #( #variant_docs #variants(types::#payloads), )*
                /// An object whose tag the document does not list. Strict decoding refuses it, and
                /// so does the check before a request is sent.
                #unlisted(BTreeMap<String, serde_json::Value>),
            }

            impl<'de> Deserialize<'de> for #name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let (tag, value) = client::tagged(deserializer, #tag)?;
                    match tag.as_str() {
                        #( #json_names => client::branch(value).map(#name::#variants), )*
                        _ => client::branch(value).map(#name::#unlisted),
                    }
                }
            }
        },
    };
    quote! {
        #docs
        #definition

        impl Serialize for #name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                // The payload writes its tag itself.
                match self {
                    #( #name::#variants(payload) => payload.serialize(serializer), )*
                    #other
                }
            }
        }

        #(
            impl From<types::#payloads> for #name {
                fn from(payload: types::#payloads) -> Self {
                    #name::#variants(payload)
                }
            }
        )*
    }
}
