//! Lists page by page and item by item.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{
    super::{Side, literal::ident, types::reference},
    response::{success_count, success_type},
};
use crate::ir::{Api, Json, Operation, Paging, Reference, Type, TypeKind};

/// `stream` and `pages` of a request, when its operation pages.
pub(super) fn pages(api: &Api, operation: &Operation) -> Option<TokenStream> {
    let (items, next) = match operation.paging.as_ref()? {
        Paging::Cursor { items, next, .. } => (items, Some(next)),
        Paging::Page { items, .. } => (items, None),
    };
    let response = operation.responses.iter().find(|r| r.status == 200)?;
    let found = api.responses.iter().find(|r| r.name == response.response)?;
    let body = Reference::Named(found.body.as_ref()?.0.clone());
    let items = walk(api, &body, items)?;
    let (item, borrowed, owned) = list(&items)?;
    let next = match next {
        Some(next) => Some(walk(api, &body, next)?.borrowed()),
        None => None,
    };
    let page = success_type(operation);
    let body = |reference: TokenStream| {
        if success_count(operation) == 1 {
            quote!(let body = Some(#reference page.body);)
        } else {
            let success = format_ident!("{}Ok", operation.type_name);
            let variant = ident(&response.variant);
            quote! {
                let body = match page {
                    #success::#variant(page) => Some(#reference page.body),
                    _ => None,
                };
            }
        }
    };
    let (by_reference, by_value) = (body(quote!(&)), body(quote!()));
    let next = match next {
        Some(next) => quote! {
            fn next(page: &Self::Page) -> serde_json::Value {
                #by_reference
                #next.and_then(|value| serde_json::to_value(value).ok()).unwrap_or_default()
            }
        },
        None => quote! {
            fn next(_: &Self::Page) -> serde_json::Value {
                serde_json::Value::Null
            }
        },
    };
    let name = format_ident!("{}Request", operation.type_name);
    let error = format_ident!("{}Error", operation.type_name);
    let marker = ident(&operation.type_name);
    Some(quote! {
        impl #name {
            /// The items of all pages, one after the other. Pages are asked for as they are needed.
            pub fn stream(self) -> client::Items<Self> {
                client::Items::new(self)
            }

            /// All pages, one after the other, each with its headers.
            pub fn pages(self) -> client::Pages<Self> {
                client::Pages::new(self)
            }
        }

        impl client::PagedRequest for #name {
            type Operation = operations::#marker;
            type Page = #page;
            type Item = #item;
            type Error = #error;

            fn arguments(&mut self) -> &mut client::Arguments {
                &mut self.arguments
            }

            fn fetch(
                self,
            ) -> impl Future<Output = Result<Self::Page, Self::Error>> + Send + 'static {
                self.send()
            }

            fn items(page: &Self::Page) -> &[Self::Item] {
                #by_reference
                #borrowed
            }

            fn into_items(page: Self::Page) -> Vec<Self::Item> {
                #by_value
                #owned
            }

            #next
        }
    })
}

/// The items of an operation whose request has `pages`.
pub(in super::super) fn list_item(api: &Api, operation: &Operation) -> Option<Reference> {
    pages(api, operation)?;
    let (Paging::Cursor { items, .. } | Paging::Page { items, .. }) = operation.paging.as_ref()?;
    let response = operation.responses.iter().find(|r| r.status == 200)?;
    let found = api.responses.iter().find(|r| r.name == response.response)?;
    let body = Reference::Named(found.body.as_ref()?.0.clone());
    match walk(api, &body, items)?.end {
        Reference::List(item, _) => Some(*item),
        free => Some(free),
    }
}

/// The type of the items, and the expressions for them.
fn list(walk: &Walk) -> Option<(TokenStream, TokenStream, TokenStream)> {
    let (borrowed, owned) = (walk.borrowed(), walk.owned());
    match &walk.end {
        Reference::List(item, nullable) => {
            let item = reference(item, Side::Client, false);
            let item = if *nullable {
                quote!(Option<#item>)
            } else {
                item
            };
            let borrowed = quote!(#borrowed.map_or(&[], Vec::as_slice));
            Some((item, borrowed, quote!(#owned.unwrap_or_default())))
        }
        Reference::Json(Json::Any) => {
            let borrowed = quote! {
                #borrowed.and_then(serde_json::Value::as_array).map_or(&[], Vec::as_slice)
            };
            let owned = quote! {
                match #owned {
                    Some(serde_json::Value::Array(items)) => items,
                    _ => Vec::new(),
                }
            };
            Some((quote!(serde_json::Value), borrowed, owned))
        }
        _ => None,
    }
}

/// The way from the body to a part of it.
struct Walk {
    steps: Vec<Step>,
    end: Reference,
}

enum Step {
    /// The value in a wrapper.
    Wrapper,
    /// A field: its name, how many times it is an `Option`, whether it is boxed.
    Field(String, u8, bool),
    /// The rest of the pointer, within free JSON.
    Json(String),
}

/// The way along a JSON pointer; nothing when it leads through a union, a map or a list.
fn walk(api: &Api, body: &Reference, pointer: &str) -> Option<Walk> {
    let mut steps = Vec::new();
    let mut at = unwrapped(api, body.clone(), &mut steps);
    let mut rest = pointer;
    while let Some(inner) = rest.strip_prefix('/') {
        if at == Reference::Json(Json::Any) {
            steps.push(Step::Json(rest.to_owned()));
            break;
        }
        let end = inner.find('/').unwrap_or(inner.len());
        let token = inner[..end].replace("~1", "/").replace("~0", "~");
        rest = &inner[end..];
        let Reference::Named(name) = &at else {
            return None;
        };
        let found = named(api, name)?;
        let TypeKind::Struct { fields, .. } = &found.kind else {
            return None;
        };
        let field = fields.iter().find(|field| field.json_name == token)?;
        let any = field.reference == Reference::Json(Json::Any);
        let options = match (field.required, field.nullable) {
            (true, false) => 0,
            (true, true) if any => 0,
            // Where null and absent are kept apart.
            (false, true) if found.in_request => 2,
            (true, true) | (false, _) => 1,
        };
        steps.push(Step::Field(field.name.clone(), options, field.boxed));
        at = unwrapped(api, field.reference.clone(), &mut steps);
    }
    Some(Walk { steps, end: at })
}

fn unwrapped(api: &Api, mut at: Reference, steps: &mut Vec<Step>) -> Reference {
    while let Reference::Named(name) = &at
        && let Some(TypeKind::Wrapper(inner)) = named(api, name).map(|found| &found.kind)
    {
        steps.push(Step::Wrapper);
        at = inner.clone();
    }
    at
}

fn named<'a>(api: &'a Api, name: &str) -> Option<&'a Type> {
    api.types.iter().find(|found| found.name == name)
}

impl Walk {
    /// The part as an `Option<&T>`, from `body`, an `Option<&T>` as well.
    fn borrowed(&self) -> TokenStream {
        self.steps
            .iter()
            .fold(quote!(body), |before, step| match step {
                Step::Wrapper => quote!(#before.map(|value| &value.0)),
                Step::Json(rest) => quote!(#before.and_then(|value| value.pointer(#rest))),
                Step::Field(name, options, boxed) => {
                    let name = ident(name);
                    let unboxed = boxed.then(|| quote!(.map(|value| &**value)));
                    match options {
                        0 => quote!(#before.map(|value| &value.#name)#unboxed),
                        1 => quote!(#before.and_then(|value| value.#name.as_ref())#unboxed),
                        _ => quote! {
                            #before.and_then(|value| value.#name.as_ref()?.as_ref())#unboxed
                        },
                    }
                }
            })
    }

    /// The part as an `Option<T>`, from `body`, an `Option<T>` as well.
    fn owned(&self) -> TokenStream {
        self.steps.iter().fold(quote!(body), |before, step| match step {
            Step::Wrapper => quote!(#before.map(|value| value.0)),
            Step::Json(rest) => quote! {
                #before.and_then(|mut value| value.pointer_mut(#rest).map(serde_json::Value::take))
            },
            Step::Field(name, options, boxed) => {
                let name = ident(name);
                let unboxed = boxed.then(|| quote!(.map(|value| *value)));
                match options {
                    0 => quote!(#before.map(|value| value.#name)#unboxed),
                    1 => quote!(#before.and_then(|value| value.#name)#unboxed),
                    _ => quote!(#before.and_then(|value| value.#name.flatten())#unboxed),
                }
            }
        })
    }
}
