//! Types: structs, enums and wrappers, each with its schema.

mod enumeration;
mod structure;
mod union;

use proc_macro2::TokenStream;
use quote::quote;

use self::{enumeration::enumeration, structure::structure, union::union};
use super::{
    Side, doc,
    literal::{ident, json},
};
use crate::ir::{Api, Json, Reference, Type, TypeKind};

/// The module `types`.
pub(crate) fn types(api: &Api, side: Side) -> TokenStream {
    let types = api.types.iter().map(|found| one(found, side));
    let client = (side == Side::Client).then(|| {
        quote!(
            use specshot_runtime::client;
        )
    });
    quote! {
        /// The types of the document's schemas.
        pub mod types {
            use std::collections::BTreeMap;
            use serde::{Deserialize, Serialize};
            use specshot_runtime::List;
            use super::{SCHEMAS, types};
            #client
            #(#types)*
        }
    }
}

/// A reference as a Rust type, where the module `types` is in scope.
pub(crate) fn reference(reference: &Reference, side: Side, in_request: bool) -> TokenStream {
    let optional = |item: TokenStream, nullable: &bool| {
        if *nullable {
            quote!(Option<#item>)
        } else {
            item
        }
    };
    match reference {
        Reference::Json(json) => unnamed(*json, side),
        Reference::Named(name) => {
            let name = ident(name);
            quote!(types::#name)
        }
        Reference::List(item, nullable) => {
            let named = matches!(**item, Reference::Named(_));
            let item = optional(self::reference(item, side, in_request), nullable);
            // What a server only answers may be put together from parts that are encoded already.
            if side == Side::Server && named && !nullable && !in_request {
                quote!(List<#item>)
            } else {
                quote!(Vec<#item>)
            }
        }
        Reference::Map(item, nullable) => {
            let item = optional(self::reference(item, side, in_request), nullable);
            quote!(BTreeMap<String, #item>)
        }
    }
}

fn unnamed(json: Json, side: Side) -> TokenStream {
    match json {
        Json::String => quote!(String),
        Json::Integer => quote!(i64),
        Json::Number => quote!(f64),
        Json::Boolean => quote!(bool),
        Json::DateTime => quote!(chrono::DateTime<chrono::Utc>),
        Json::Date => quote!(chrono::NaiveDate),
        Json::Uuid => quote!(uuid::Uuid),
        Json::Ipv4 => quote!(std::net::Ipv4Addr),
        Json::Ipv6 => quote!(std::net::Ipv6Addr),
        Json::Object if side == Side::Server => quote!(specshot_runtime::FreeObject),
        Json::Object => quote!(BTreeMap<String, serde_json::Value>),
        Json::Any => quote!(serde_json::Value),
    }
}

fn one(found: &Type, side: Side) -> TokenStream {
    let definition = match &found.kind {
        TypeKind::Struct {
            fields,
            additional,
            tag,
        } => structure(found, fields, additional, tag.as_ref(), side),
        TypeKind::Union { tag, branches } => union(found, tag, branches, side),
        TypeKind::Enum(variants) => enumeration(found, variants, side),
        TypeKind::Wrapper(inner) => wrapper(found, inner, side),
    };
    let contract = contract(found);
    let schema = (side == Side::Server).then(|| json_schema(found));
    quote! { #definition #contract #schema }
}

fn wrapper(found: &Type, inner: &Reference, side: Side) -> TokenStream {
    let name = ident(&found.name);
    let docs = doc::lines(&found.description, &found.name);
    let kind = reference(inner, side, found.in_request);
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct #name(pub #kind);

        impl From<#kind> for #name {
            fn from(value: #kind) -> Self {
                #name(value)
            }
        }
    }
}

fn contract(found: &Type) -> TokenStream {
    let name = ident(&found.name);
    let schema = if found.component.is_some() {
        text(&found.schema)
    } else {
        json(&found.schema)
    };
    quote! {
        impl specshot_runtime::Contract for #name {
            fn check(value: &serde_json::Value) -> Result<(), Vec<specshot_runtime::Violation>> {
                static SCHEMA: specshot_runtime::schema::Compiled =
                    specshot_runtime::schema::Compiled::new(SCHEMAS, #schema);
                SCHEMA.check(value)
            }
        }
    }
}

fn text(text: &str) -> TokenStream {
    quote!(#text)
}

/// The verbatim schema, for documents that Dropshot writes. What it refers to is registered with
/// the responses of each operation.
fn json_schema(found: &Type) -> TokenStream {
    let name = ident(&found.name);
    let schema_name = found.component.as_ref().unwrap_or(&found.name);
    let referenceable = found.component.is_some();
    let schema = match &found.component {
        Some(component) => {
            quote!(specshot_runtime::server::verbatim_schema(SCHEMAS, #component))
        }
        None => {
            let schema = json(&found.schema);
            quote!(specshot_runtime::server::inline_schema(#schema))
        }
    };
    quote! {
        impl schemars::JsonSchema for #name {
            fn schema_name() -> String {
                #schema_name.to_owned()
            }

            fn is_referenceable() -> bool {
                #referenceable
            }

            fn json_schema(_: &mut schemars::r#gen::SchemaGenerator) -> schemars::schema::Schema {
                #schema
            }
        }
    }
}
