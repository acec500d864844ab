//! What both sides carry of the document: the API, its schemas, its operations.

use heck::ToShoutySnakeCase as _;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{
    doc,
    literal::{ident, json, stem},
};
use crate::ir::{Api, Operation, Paging, Response};

/// The constants `API` and `SCHEMAS` and the module `operations`.
pub(crate) fn operations(api: &Api) -> TokenStream {
    let Api {
        name,
        title,
        version,
        description,
        ..
    } = api;
    let schema_names = api.schemas.iter().map(|(name, _)| name);
    let schemas = api.schemas.iter().map(|(_, schema)| json(schema));
    let security_schemes = json(&api.security_schemes_json);
    let objects = api.responses.iter().map(|response| object(&response.name));
    let object_texts = api
        .responses
        .iter()
        .map(|response| json(&response.object_json));
    let example_names = api.responses.iter().map(|response| object(&response.name));
    let examples = api.responses.iter().map(example);
    let operations = api.operations.iter().map(operation);
    let kinds = api
        .operations
        .iter()
        .map(|operation| ident(&operation.type_name));
    let indices = 0..api.operations.len();
    quote! {
        /// The document that this module is generated from.
        pub const API: specshot_runtime::ApiSpec = specshot_runtime::ApiSpec {
            name: #name,
            title: #title,
            version: #version,
            description: #description,
            schemas: SCHEMAS,
            security_schemes: #security_schemes,
        };

        const SCHEMAS: &[(&str, &str)] = &[ #( (#schema_names, #schemas) ),* ];

        /// The Response Objects of the document, references resolved.
        mod objects {
            #( pub(super) const #objects: &str = #object_texts; )*
        }

        /// The examples of the document, by response.
        mod examples {
            use specshot_runtime::operation::Example;
            #( pub(super) const #example_names: Example = #examples; )*
        }

        /// The operations of the document.
        pub mod operations {
            use super::{examples, objects};
            #(#operations)*
        }

        /// The operations of the document, in its order.
        pub static OPERATIONS: &[specshot_runtime::OperationEntry] = &[
            #( specshot_runtime::OperationEntry::of::<operations::#kinds>(#indices) ),*
        ];
    }
}

fn operation(operation: &Operation) -> TokenStream {
    let name = ident(&operation.type_name);
    let docs = doc::lines(&format!("`{} {}`", operation.method, operation.path), "");
    let Operation {
        id,
        method,
        path,
        summary,
        description,
        media_types,
        ..
    } = operation;
    let parameters = json(&operation.parameters_json);
    let request_body = if operation.body_json.is_empty() {
        quote!("")
    } else {
        json(&operation.body_json)
    };
    let statuses = operation
        .responses
        .iter()
        .map(|response| status(response.status));
    let objects = operation
        .responses
        .iter()
        .map(|response| object(&response.response));
    let security = json(&operation.security_json);
    let paging = paging(operation.paging.as_ref());
    let example_statuses = statuses.clone();
    let examples = objects.clone();
    let (parts, places): (Vec<_>, Vec<_>) = operation.references.iter().cloned().unzip();
    quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #name;

        impl specshot_runtime::Operation for #name {
            const API: &'static specshot_runtime::ApiSpec = &super::API;
            const SPEC: &'static specshot_runtime::OperationSpec = &specshot_runtime::OperationSpec {
                id: #id,
                method: #method,
                path: #path,
                summary: #summary,
                description: #description,
                parameters: #parameters,
                request_body: #request_body,
                responses: &[ #( (#statuses, objects::#objects) ),* ],
                security: #security,
                media_types: &[ #(#media_types),* ],
                paging: #paging,
                examples: &[ #( (#example_statuses, examples::#examples) ),* ],
                references: &[ #( (#parts, #places) ),* ],
            };

            fn contract() -> specshot_runtime::operation::Compilation {
                static CONTRACT: specshot_runtime::operation::Compiled =
                    specshot_runtime::operation::Compiled::new(
                        <#name as specshot_runtime::Operation>::API,
                        <#name as specshot_runtime::Operation>::SPEC,
                    );
                CONTRACT.get()
            }
        }
    }
}

/// The examples of a response.
fn example(response: &Response) -> TokenStream {
    let examples = response.headers.iter().filter_map(|header| {
        let (name, example) = (&header.json_name, json(header.example.as_ref()?));
        Some(quote!((#name, #example)))
    });
    let body = match &response.example {
        Some(example) => json(example),
        None => quote!(""),
    };
    quote!(Example { headers: &[ #(#examples),* ], body: #body })
}

/// How an operation pages.
fn paging(paging: Option<&Paging>) -> TokenStream {
    match paging {
        None => quote!(None),
        Some(Paging::Cursor {
            cursor,
            limit,
            items,
            next,
        }) => {
            let limit = match limit {
                Some(limit) => quote!(Some(#limit)),
                None => quote!(None),
            };
            quote! {
                Some(specshot_runtime::operation::Paging::Cursor {
                    cursor: #cursor,
                    limit: #limit,
                    items: #items,
                    next: #next,
                })
            }
        }
        Some(Paging::Page {
            page,
            size,
            items,
            short_page_is_last,
        }) => quote! {
            Some(specshot_runtime::operation::Paging::Page {
                page: #page,
                size: #size,
                items: #items,
                short_page_is_last: #short_page_is_last,
            })
        },
    }
}

/// The constant that holds the Response Object of a response.
pub(crate) fn object(response: &str) -> proc_macro2::Ident {
    let name = stem(response).to_shouty_snake_case();
    // The conversion drops the `_` before a digit, which makes an identifier of it.
    if name.starts_with(|first: char| first.is_ascii_digit()) {
        ident(&format!("_{name}"))
    } else {
        ident(&name)
    }
}

/// A status without the suffix of its type.
pub(crate) fn status(status: u16) -> Literal {
    Literal::u16_unsuffixed(status)
}
