//! Types: structs, enums and wrappers, each with its schema.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::{
    Side, doc,
    literal::{apart, ident, json},
};
use crate::ir::{Api, Branch, Field, Json, Reference, Tag, Type, TypeKind, Variant};

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

fn structure(
    found: &Type,
    fields: &[Field],
    additional: &Option<Reference>,
    tag: Option<&Tag>,
    side: Side,
) -> TokenStream {
    let name = ident(&found.name);
    // The struct writes its tag itself, so that it is complete outside of the union as well.
    let tag = tag.map(|Tag { property, value }| quote!(#[serde(tag = #property, rename = #value)]));
    let docs = doc::lines(&found.description, &found.name);
    let members = fields.iter().map(|field| member(field, found, side));
    let taken: Vec<&str> = fields.iter().map(|field| field.name.as_str()).collect();
    let others = apart("additional_properties", &taken);
    let additional_type = additional
        .as_ref()
        .map(|kind| reference(kind, side, found.in_request));
    let additional = additional_type.as_ref().map(|kind| {
        quote! {
            /// The properties that the schema does not list.
            #[serde(flatten)]
            pub #others: #kind,
        }
    });
    let defaults: Vec<_> = (fields.iter())
        .filter_map(|field| {
            let default = filled(field, side, found.in_request)?;
            let docs = doc::lines(&format!("The default of `{}`.", field.json_name), "");
            let (function, kind) = (default_function(field), field_type(field, side, true));
            Some(quote! {
                #docs
                fn #function() -> #kind {
                    specshot_runtime::default_value(#default)
                }
            })
        })
        .collect();
    let new_docs = doc::lines(
        match defaults.as_slice() {
            [] => "One with the required properties; the optional ones are absent.",
            _ => "One with the required properties; the others have their default or are absent.",
        },
        "",
    );
    let (required, optional): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.required);
    let names: Vec<_> = required.iter().map(|field| ident(&field.name)).collect();
    let kinds: Vec<_> = required
        .iter()
        .map(|field| field_type(field, side, found.in_request))
        .collect();
    let optional = optional.iter().map(|field| {
        let name = ident(&field.name);
        match filled(field, side, found.in_request) {
            Some(_) => {
                let function = default_function(field);
                quote!(#name: Self::#function())
            }
            None => quote!(#name: None),
        }
    });
    let none = additional_type.map(|_| quote!(#others: BTreeMap::new(),));
    quote! {
        #docs
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #tag
        #[non_exhaustive]
        pub struct #name { #(#members)* #additional }

        impl #name {
            #new_docs
            #[must_use]
            pub fn new(#(#names: #kinds),*) -> Self {
                #name { #(#names,)* #(#optional,)* #none }
            }

            #(#defaults)*
        }
    }
}

fn field_type(field: &Field, side: Side, in_request: bool) -> TokenStream {
    let kind = reference(&field.reference, side, in_request);
    let kind = if field.boxed {
        quote!(Box<#kind>)
    } else {
        kind
    };
    let any = field.reference == Reference::Json(Json::Any);
    match (field.required, field.nullable) {
        _ if filled(field, side, in_request).is_some() => kind,
        (true, false) => kind,
        (true, true) if any => kind,
        (false, true) if distinct(side, in_request) => quote!(Option<Option<#kind>>),
        (true, true) | (false, _) => quote!(Option<#kind>),
    }
}

/// Whether `null` and absent are kept apart.
fn distinct(side: Side, in_request: bool) -> bool {
    side == Side::Server || in_request
}

/// The default that a server takes for a property that a request leaves out. It stays absent where
/// null is a value too.
fn filled(field: &Field, side: Side, in_request: bool) -> Option<&str> {
    let filled = side == Side::Server && in_request && !field.required && !field.nullable;
    field.default.as_deref().filter(|_| filled)
}

/// The name of the function that makes the default of a field.
fn default_function(field: &Field) -> Ident {
    format_ident!("default_{}", field.name)
}

fn member(field: &Field, found: &Type, side: Side) -> TokenStream {
    let in_request = found.in_request;
    let docs = doc::lines(&field.description, &format!("`{}`", field.json_name));
    let name = ident(&field.name);
    let kind = field_type(field, side, in_request);
    let json_name = &field.json_name;
    let rename = (field.name != *json_name).then(|| quote!(#[serde(rename = #json_name)]));
    let optional = if field.required {
        None
    } else if filled(field, side, in_request).is_some() {
        let function = format!("{}::{}", ident(&found.name), default_function(field));
        Some(quote!(#[serde(default = #function)]))
    } else if field.nullable && distinct(side, in_request) {
        Some(quote! {
            #[serde(
                default,
                deserialize_with = "specshot_runtime::nullable::deserialize",
                skip_serializing_if = "Option::is_none"
            )]
        })
    } else {
        Some(quote!(#[serde(default, skip_serializing_if = "Option::is_none")]))
    };
    quote! { #docs #rename #optional pub #name: #kind, }
}

fn enumeration(found: &Type, variants: &[Variant], side: Side) -> TokenStream {
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

fn union(found: &Type, tag: &str, branches: &[Branch], side: Side) -> TokenStream {
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
