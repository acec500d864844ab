//! Identifiers and texts as tokens.

use proc_macro2::{Ident, Literal, Span, TokenStream};

/// An identifier; `r#type` becomes a raw one.
pub(crate) fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// A name that is part of a longer one.
pub(crate) fn stem(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// A name of the generator's that is none of `taken`, which are names of the document: `_` comes
/// behind it until it is not.
pub(crate) fn apart(name: &str, taken: &[&str]) -> Ident {
    let mut name = name.to_owned();
    while taken.contains(&name.as_str()) {
        name.push('_');
    }
    ident(&name)
}

/// JSON text, indented, as a raw string, so that a change of the document reads as one.
pub(crate) fn json(text: &str) -> TokenStream {
    let indented = serde_json::from_str::<serde_json::Value>(text)
        .and_then(|value| serde_json::to_string_pretty(&value));
    raw(indented.as_deref().unwrap_or(text))
}

fn raw(text: &str) -> TokenStream {
    // Rust refuses characters that turn the direction of text around, unless they are escaped.
    if text.contains(turns) {
        let literal = Literal::string(text);
        return quote::quote!(#literal);
    }
    // One more `#` than the longest run that follows a quotation mark in the text.
    let longest = text
        .split('"')
        .skip(1)
        .map(|rest| rest.bytes().take_while(|byte| *byte == b'#').count() + 1)
        .max()
        .unwrap_or(0);
    let fence = "#".repeat(longest.max(1));
    let literal = format!("r{fence}\"{text}\"{fence}").parse::<Literal>();
    let literal = literal.unwrap_or_else(|_| Literal::string(text));
    quote::quote!(#literal)
}

/// Whether a character changes the direction in which a text is shown.
pub(crate) fn turns(character: char) -> bool {
    matches!(character, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}
