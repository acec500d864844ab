//! From the [IR](crate::ir) to tokens.
//!
//! Emitters see the IR and nothing else of the document. Both sides share the types and the
//! operations; what a response is differs, because one side writes it and the other reads it. The
//! command line is a user of the client module.

mod cli;
mod client;
mod doc;
mod literal;
mod operations;
mod server;
mod types;

use proc_macro2::TokenStream;
use quote::quote;

pub use cli::cli;
pub use client::client;
pub use server::server;

/// Which end a module is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Dropshot's: closed enums, `null` and absent kept apart.
    Server,
    /// The caller's: enums that can grow; `null` and absent are one in what is only read.
    Client,
}

/// The lints that a generated module is free of. Its doc comments are text of the document, and so
/// are its names: `Self_` is one. A crate without the feature `mock` has no mocks.
fn allowances() -> TokenStream {
    quote! {
        #![allow(
            clippy::all, clippy::pedantic, dead_code, non_camel_case_types, rustdoc::all,
            unexpected_cfgs, unused_imports
        )]
    }
}
