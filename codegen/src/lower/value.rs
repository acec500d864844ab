//! Members of objects, and their names as Rust names.

use serde_json::Value;

use crate::name;

/// The members of an object, none when it is absent.
pub(super) fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

/// A text of an object, empty when it is absent.
pub(super) fn text(value: &Value, key: &str) -> String {
    value
        .get(key)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

/// The texts of a list, none when it is absent.
pub(super) fn texts(list: Option<&Value>) -> Vec<String> {
    let texts = list.and_then(Value::as_array).into_iter().flatten();
    texts
        .filter_map(|text| text.as_str().map(str::to_owned))
        .collect()
}

// The linter has refused every name that has no Rust form; the fallbacks keep this total.

pub(super) fn type_name(text: &str) -> String {
    name::type_name(text).map_or_else(|| "Unnamed".to_owned(), |name| name.to_string())
}

pub(super) fn field_name(text: &str) -> String {
    name::field_name(text).map_or_else(|| "unnamed".to_owned(), |name| name.to_string())
}

pub(super) fn variant_name(text: &str) -> String {
    name::variant_name(text).map_or_else(|| "Unnamed".to_owned(), |name| name.to_string())
}
