//! Tokens to text.
//!
//! The formatter is a library of a pinned version, not the `rustfmt` of a machine, so that the
//! same document gives the same bytes everywhere.

use proc_macro2::TokenStream;

/// Formats the items of a module.
///
/// # Errors
/// When the tokens are no Rust, which says that an emitter is wrong.
pub fn format(tokens: TokenStream) -> Result<String, syn::Error> {
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}
