//! What a response has to show: records and their columns.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::client::list_item;
use crate::ir::{Api, Operation, OperationResponse, Paging, Reference, TypeKind};

/// The `Shape` of a response.
pub(super) fn shape(api: &Api, operation: &Operation, response: &OperationResponse) -> TokenStream {
    let found = api.responses.iter().find(|r| r.name == response.response);
    let Some((body, _)) = found.and_then(|found| found.body.as_ref()) else {
        return quote!(cli::Shape::Nothing);
    };
    if response.status == 200
        && let Some((items, columns)) = list(api, operation)
    {
        return quote!(cli::Shape::List { items: #items, columns: &[#(#columns),*] });
    }
    match unwrapped(api, &Reference::Named(body.clone())) {
        Reference::List(item, _) => {
            let columns = columns(api, &item);
            quote!(cli::Shape::List { items: "", columns: &[#(#columns),*] })
        }
        body => {
            let columns = columns(api, &body);
            quote!(cli::Shape::Record(&[#(#columns),*]))
        }
    }
}

/// Where the items of an operation that pages stand in the body, and their columns.
pub(super) fn list<'a>(api: &Api, operation: &'a Operation) -> Option<(&'a str, Vec<String>)> {
    let (Paging::Cursor { items, .. } | Paging::Page { items, .. }) = operation.paging.as_ref()?;
    Some((items, columns(api, &list_item(api, operation)?)))
}

/// The names of the properties that a value may have, in the order of the document; none for one
/// that is no object.
fn columns(api: &Api, kind: &Reference) -> Vec<String> {
    let Reference::Named(name) = unwrapped(api, kind) else {
        return Vec::new();
    };
    let found = api.types.iter().find(|found| found.name == name);
    let mut columns = Vec::new();
    match found.map(|found| &found.kind) {
        Some(TypeKind::Struct { fields, tag, .. }) => {
            columns.extend(tag.as_ref().map(|tag| tag.property.clone()));
            columns.extend(fields.iter().map(|field| field.json_name.clone()));
        }
        Some(TypeKind::Union { tag, branches }) => {
            columns.push(tag.clone());
            for branch in branches {
                let branch = Reference::Named(branch.payload.clone());
                for column in self::columns(api, &branch) {
                    if !columns.contains(&column) {
                        columns.push(column);
                    }
                }
            }
        }
        Some(TypeKind::Enum(_) | TypeKind::Wrapper(_)) | None => {}
    }
    columns
}

fn unwrapped(api: &Api, kind: &Reference) -> Reference {
    let mut kind = kind.clone();
    while let Reference::Named(name) = &kind
        && let Some(found) = api.types.iter().find(|found| found.name == *name)
        && let TypeKind::Wrapper(inner) = &found.kind
    {
        kind = inner.clone();
    }
    kind
}
