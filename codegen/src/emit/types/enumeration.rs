//! Enums of texts.

use proc_macro2::TokenStream;
use quote::quote;

use crate::{
    emit::{
        Side, doc,
        literal::{apart, ident},
    },
    ir::{Type, Variant},
};

pub(super) fn enumeration(found: &Type, variants: &[Variant], side: Side) -> TokenStream {
    let name = ident(&found.name);
    let docs = doc::lines(&found.description, &found.name);
    let names: Vec<_> = variants
        .iter()
        .map(|variant| ident(&variant.name))
        .collect();
    let json_names: Vec<_> = variants.iter().map(|variant| &variant.json_name).collect();
    let variant_docs: Vec<_> = json_names
        .iter()
        .map(|name| doc::lines(&format!("`{name}`"), ""))
        .collect();
    let taken: Vec<&str> = variants
        .iter()
        .map(|variant| variant.name.as_str())
        .collect();
    let unlisted = apart("Other", &taken);
    let other_text = (side == Side::Client).then(|| quote!(#name::#unlisted(text) => text,));
    let definition = match side {
        Side::Server => quote! {
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
            #[non_exhaustive]
            pub enum #name {
                #( #variant_docs #[serde(rename = #json_names)] #names, )*
            }
        },
        Side::Client => quote! {
            #[derive(Clone, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #name {
                #( #variant_docs #names, )*
                /// A value that the document does not list. Strict decoding refuses it, and so
                /// does the check before a request is sent.
                #unlisted(String),
            }

            impl From<&str> for #name {
                fn from(text: &str) -> Self {
                    match text {
                        #( #json_names => #name::#names, )*
                        text => #name::#unlisted(text.to_owned()),
                    }
                }
            }

            impl<'de> Deserialize<'de> for #name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    client::text(deserializer)
                }
            }

            impl Serialize for #name {
                fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }
        },
    };
    quote! {
        #docs
        #definition

        impl #name {
            /// The text in JSON and in parameters.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self { #( #name::#names => #json_names, )* #other_text }
            }
        }

        impl std::fmt::Display for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }
    }
}
