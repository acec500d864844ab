//! Strings: those with a type of their own, and closed sets of them.

use serde_json::Value;

use super::value::variant_name;
use crate::ir::{Json, Variant};

/// The type of a string by its format.
pub(super) fn string(schema: &Value) -> Json {
    match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => Json::DateTime,
        Some("date") => Json::Date,
        Some("uuid") => Json::Uuid,
        Some("ipv4") => Json::Ipv4,
        Some("ipv6") => Json::Ipv6,
        _ => Json::String,
    }
}

/// The values of a string enum; `None` when there is no enum or it holds other values.
pub(super) fn strings(schema: &Value) -> Option<Vec<String>> {
    let values = schema.get("enum")?.as_array()?;
    let strings = values
        .iter()
        .filter(|value| !value.is_null())
        .map(|value| value.as_str());
    strings
        .map(|value| value.map(str::to_owned))
        .collect::<Option<Vec<_>>>()
        .filter(|v| !v.is_empty())
}

pub(super) fn variants(values: &[String]) -> Vec<Variant> {
    values
        .iter()
        .map(|value| Variant {
            json_name: value.clone(),
            name: variant_name(value),
        })
        .collect()
}
