//! Structs and their fields.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::reference;
use crate::{
    emit::{
        Side, doc,
        literal::{apart, ident},
    },
    ir::{Field, Json, Reference, Tag, Type},
};

pub(super) fn structure(
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
    let read = reading(field, side, in_request);
    quote! { #docs #rename #optional #read pub #name: #kind, }
}

/// How a client reads a moment.
fn reading(field: &Field, side: Side, in_request: bool) -> Option<TokenStream> {
    let moment = field.reference == Reference::Json(Json::DateTime);
    if side == Side::Server || !moment {
        return None;
    }
    Some(match (field.required, field.nullable) {
        (false, true) if distinct(side, in_request) => return None,
        (true, false) => quote!(#[serde(deserialize_with = "client::moment")]),
        // `default`, as what is absent must be none still.
        (true, true) => quote!(#[serde(default, deserialize_with = "client::optional_moment")]),
        (false, _) => quote!(#[serde(deserialize_with = "client::optional_moment")]),
    })
}
