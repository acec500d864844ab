//! What progenitor makes of a document: the module beneath the generated client.
//!
//! The items are taken as they are, but for the constructor of the client that panics when it can make
//! no HTTP client: the generated client brings one. progenitor is given the dialect, reduced to what a request
//! needs ([`dialect::for_progenitor`]); its names are foretold here, so that our builder can call
//! its builder.

use std::panic::{AssertUnwindSafe, catch_unwind};

use heck::ToSnakeCase as _;
use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle};
use quote::{ToTokens as _, quote};
use serde_json::Value;
use syn::{File, ImplItem, Item};

use crate::dialect;

/// Why progenitor makes no module of a document.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// What progenitor would be given is no OpenAPI.
    #[error("progenitor cannot be given the document: {0}")]
    NotOpenApi(#[from] serde_json::Error),
    /// progenitor has refused the document.
    #[error("progenitor refuses the document: {0}")]
    Refused(#[from] progenitor_impl::Error),
    /// What progenitor has made is no Rust.
    #[error("progenitor's module cannot be read: {0}")]
    NotRust(#[from] syn::Error),
    /// progenitor has panicked.
    #[error("progenitor panicked: {0}")]
    Panicked(String),
}

/// The items of progenitor's module for a dialect document.
///
/// # Errors
/// When progenitor cannot carry the document.
pub fn module(dialect: &Value) -> Result<TokenStream, Error> {
    let (mut document, _) = dialect::for_progenitor(dialect)?;
    // It goes into a header, which the run time takes out again, and any text that a header cannot
    // hold would be a panic of the client.
    document.info.version = "0".to_owned();
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_inner_type(quote!(specshot_runtime::client::Outgoing))
        .with_pre_hook_async(quote!(specshot_runtime::client::Outgoing::apply));
    // progenitor asserts what it does not support.
    let generated = catch_unwind(AssertUnwindSafe(|| {
        Generator::new(&settings).generate_tokens(&document)
    }));
    match generated {
        Ok(tokens) => without_constructor(tokens?),
        Err(panic) => {
            let text = panic.downcast_ref::<&str>().map(ToString::to_string);
            let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
            Err(Error::Panicked(text.unwrap_or_default()))
        }
    }
}

/// The items without `Client::new`.
fn without_constructor(tokens: TokenStream) -> Result<TokenStream, Error> {
    let mut file: File = syn::parse2(tokens)?;
    for item in &mut file.items {
        if let Item::Impl(block) = item
            && block.trait_.is_none()
        {
            let is_new =
                |item: &ImplItem| matches!(item, ImplItem::Fn(it) if it.sig.ident == "new");
            block.items.retain(|item| !is_new(item));
        }
    }
    Ok(file.into_token_stream())
}

/// The name that progenitor gives to the method of an operation or the setter of a parameter.
#[must_use]
pub fn method_name(name: &str) -> String {
    let plain: String = name
        .chars()
        .filter(|character| *character != '\'')
        .map(|character| {
            if unicode_ident::is_xid_continue(character) {
                character
            } else {
                '-'
            }
        })
        .collect();
    let snake = match name {
        "+1" => "plus1".to_owned(),
        "-1" => "minus1".to_owned(),
        _ => plain.to_snake_case(),
    };
    let begun = match snake.chars().next() {
        None => "x".to_owned(),
        Some(first) if unicode_ident::is_xid_start(first) => snake,
        Some(_) => format!("_{snake}"),
    };
    // syn does not count `gen` among the keywords; edition 2024 and progenitor do.
    let plain = begun != "gen" && syn::parse_str::<proc_macro2::Ident>(&begun).is_ok();
    if plain { begun } else { format!("{begun}_") }
}

#[cfg(test)]
mod tests {
    use progenitor_impl::Generator;
    use serde_json::json;

    use super::method_name;

    #[test]
    fn progenitor_gives_the_names_that_are_foretold() {
        for id in [
            "list_users",
            "listUsers",
            "GET users",
            "type",
            "gen",
            "self",
            "2fa",
            "+1",
            "-1",
            "a.b[c]",
            "it's",
            "größe",
            "m²",
        ] {
            let document = json!({
                "openapi": "3.0.3",
                "info": { "title": "", "version": "" },
                "paths": { "/": { "get": { "operationId": id, "responses": {} } } },
            });
            let document = serde_json::from_value(document).expect("a document");
            let tokens = Generator::default()
                .generate_tokens(&document)
                .expect("a module");
            let signature = format!("fn {} <", method_name(id));
            assert!(
                tokens.to_string().contains(&signature),
                "{id}: no `{signature}`"
            );
        }
    }
}
