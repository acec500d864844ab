//! What progenitor makes of a document: the module beneath the generated client.
//!
//! The tokens are taken as they are. progenitor is given the dialect, reduced to what a request
//! needs ([`dialect::for_progenitor`]); its names are foretold here, so that our builder can call
//! its builder.

use std::panic::{AssertUnwindSafe, catch_unwind};

use heck::ToSnakeCase as _;
use proc_macro2::TokenStream;
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle};
use quote::quote;
use serde_json::Value;

use crate::{dialect, dialect::Unfit};

/// Why progenitor makes no module of a document.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The document has something that progenitor cannot carry.
    #[error("progenitor cannot carry the document: {}", sentence(.0))]
    Unfit(Vec<Unfit>),
    /// progenitor has refused the document.
    #[error("progenitor refuses the document: {0}")]
    Refused(#[from] progenitor_impl::Error),
    /// progenitor has panicked.
    #[error("progenitor panicked: {0}")]
    Panicked(String),
}

fn sentence(findings: &[Unfit]) -> String {
    findings.iter().map(Unfit::to_string).collect::<Vec<_>>().join("; ")
}

/// The items of progenitor's module for a dialect document.
///
/// # Errors
/// When progenitor cannot carry the document.
pub fn module(dialect: &Value) -> Result<TokenStream, Error> {
    let (mut document, _) = dialect::for_progenitor(dialect).map_err(Error::Unfit)?;
    // It goes into a header, which the run time takes out again, and any text that a header cannot
    // hold would be a panic of the client.
    document.info.version = "0".to_owned();
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_inner_type(quote!(specshot_runtime::client::Outgoing))
        .with_pre_hook(quote!(specshot_runtime::client::Outgoing::apply));
    // progenitor asserts what it does not support.
    let generated =
        catch_unwind(AssertUnwindSafe(|| Generator::new(&settings).generate_tokens(&document)));
    match generated {
        Ok(tokens) => Ok(tokens?),
        Err(panic) => {
            let text = panic.downcast_ref::<&str>().map(ToString::to_string);
            let text = text.or_else(|| panic.downcast_ref::<String>().cloned());
            Err(Error::Panicked(text.unwrap_or_default()))
        }
    }
}

/// The name that progenitor gives to the method of an operation or the setter of a parameter.
#[must_use]
pub fn method_name(name: &str) -> String {
    let plain: String = name
        .chars()
        .filter(|character| *character != '\'')
        .map(|character| if unicode_ident::is_xid_continue(character) { character } else { '-' })
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
    if syn::parse_str::<proc_macro2::Ident>(&begun).is_ok() { begun } else { format!("{begun}_") }
}
