//! Defaults of properties.

use serde::de::DeserializeOwned;

/// The default of a property, from its JSON text in the document.
///
/// # Panics
/// If the text has no place in the type. No generated module gets there: the generator refuses a
/// document with a default that breaks its schema (E0908, E0909, E0910, E0916), and a test of the module would.
#[must_use]
pub fn default_value<T: DeserializeOwned>(text: &str) -> T {
    match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => panic!("the default {text} has no place in its type: {error}"),
    }
}
