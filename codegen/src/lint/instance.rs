//! Whether a value of the document is an instance of a schema of the document.

use super::format;
use super::structure::noun;
use super::survey::Survey;
use crate::diagnostic::Quoted;
use crate::document::Pointer;
use serde_json::{Map, Number, Value};
use std::collections::BTreeSet;

/// What a value breaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Broken {
    Type,
    Bound,
    Format,
    Enum,
}

/// A rule that a value breaks.
#[derive(Debug)]
pub(super) struct Violation {
    pub(super) broken: Broken,
    /// The keyword that the value breaks.
    pub(super) rule: Pointer,
    /// The value, or the part of it that breaks the rule.
    pub(super) at: Pointer,
    /// The part as it is written in messages.
    pub(super) reason: String,
}

/// The rules of `schema` that the value at `at` breaks.
///
/// References and `allOf` are followed; `oneOf`, `anyOf` and `not` are left to the validator of
/// the generated code, which is complete.
pub(super) fn violations(
    survey: &Survey<'_>,
    schema: &Pointer,
    at: &Pointer,
    value: &Value,
) -> Vec<Violation> {
    let mut found = Vec::new();
    judge(survey, schema, at, value, &mut BTreeSet::new(), &mut found);
    found
}

fn judge(
    survey: &Survey<'_>,
    schema: &Pointer,
    at: &Pointer,
    value: &Value,
    visited: &mut BTreeSet<(Pointer, Pointer)>,
    found: &mut Vec<Violation>,
) {
    let Some((schema, Value::Object(members))) = survey.document.resolve(schema) else {
        return;
    };
    if !visited.insert((schema.clone(), at.clone())) {
        return;
    }
    if value.is_null() && members.get("nullable") == Some(&Value::Bool(true)) {
        return;
    }
    let mut refuse = |broken, keyword: &str, reason: String| {
        found.push(Violation {
            broken,
            rule: schema.child(keyword),
            at: at.clone(),
            reason,
        });
    };
    if let Some(Value::String(wanted)) = members.get("type")
        && !is_of_type(value, wanted)
    {
        let found = if value.is_null() { "null" } else { noun(value) };
        let reason = format!("is {found}, not of type {}", Quoted(wanted));
        refuse(Broken::Type, "type", reason);
        // Bounds say nothing about values of another type.
        return;
    }
    if let Some(Value::Array(choices)) = members.get("enum")
        && !choices.is_empty()
        && !choices.iter().any(|choice| same(choice, value))
    {
        let reason = "is not among the values of `enum`".to_owned();
        refuse(Broken::Enum, "enum", reason);
    }
    if let Some(Value::String(format)) = members.get("format")
        && !format::has(format, value)
    {
        let reason = format!("does not have the format {}", Quoted(format));
        refuse(Broken::Format, "format", reason);
    }
    match value {
        Value::Number(number) => number_bounds(number, members, &mut refuse),
        Value::String(text) => text_bounds(text, members, &mut refuse),
        Value::Array(items) => {
            let sizes = ("minItems", "maxItems", "items");
            size(items.len(), members, sizes, &mut refuse);
            if members.get("uniqueItems") == Some(&Value::Bool(true)) && has_twins(items) {
                let reason = "has the same item twice".to_owned();
                refuse(Broken::Bound, "uniqueItems", reason);
            }
        }
        Value::Object(properties) => {
            let sizes = ("minProperties", "maxProperties", "properties");
            size(properties.len(), members, sizes, &mut refuse);
            if let Some(Value::Array(required)) = members.get("required") {
                let described = members.get("properties");
                for name in required.iter().filter_map(Value::as_str) {
                    if !properties.contains_key(name) && !is_one_way(described, name) {
                        let reason = format!("lacks the property {}", Quoted(name));
                        refuse(Broken::Bound, "required", reason);
                    }
                }
            }
        }
        Value::Null | Value::Bool(_) => {}
    }
    parts(survey, &schema, members, at, value, visited, found);
}

/// Whether a property is required of requests only, or of responses only.
fn is_one_way(described: Option<&Value>, name: &str) -> bool {
    let property = described.and_then(|properties| properties.get(name));
    ["readOnly", "writeOnly"]
        .iter()
        .any(|flag| property.and_then(|schema| schema.get(flag)) == Some(&Value::Bool(true)))
}

/// The members of `allOf`, and the schemas of the parts of a value.
fn parts(
    survey: &Survey<'_>,
    schema: &Pointer,
    members: &Map<String, Value>,
    at: &Pointer,
    value: &Value,
    visited: &mut BTreeSet<(Pointer, Pointer)>,
    found: &mut Vec<Violation>,
) {
    if let Some(Value::Array(all)) = members.get("allOf") {
        for index in 0..all.len() {
            let member = schema.child("allOf").child(index);
            judge(survey, &member, at, value, visited, found);
        }
    }
    match value {
        Value::Array(items) if members.contains_key("items") => {
            for (index, item) in items.iter().enumerate() {
                let of = schema.child("items");
                judge(survey, &of, &at.child(index), item, visited, found);
            }
        }
        Value::Object(properties) => {
            let known = schema.child("properties");
            let rest = schema.child("additionalProperties");
            for (name, property) in properties {
                let at = at.child(name);
                let own = known.child(name);
                if survey.document.get(&own).is_some() {
                    judge(survey, &own, &at, property, visited, found);
                } else if survey.document.get(&rest) == Some(&Value::Bool(false)) {
                    found.push(Violation {
                        broken: Broken::Bound,
                        rule: rest.clone(),
                        at,
                        reason: "is a property that the schema does not allow".to_owned(),
                    });
                } else if survey.document.get(&rest).is_some_and(Value::is_object) {
                    judge(survey, &rest, &at, property, visited, found);
                }
            }
        }
        Value::Array(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// True if a value is of a type; true as well for a type that does not exist.
pub(super) fn is_of_type(value: &Value, wanted: &str) -> bool {
    match wanted {
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "number" => value.is_number(),
        "integer" => match value {
            Value::Number(number) => {
                number.is_i64() || number.is_u64() || number.as_f64().is_some_and(is_whole)
            }
            _ => false,
        },
        "array" => value.is_array(),
        "object" => value.is_object(),
        _ => true,
    }
}

fn is_whole(number: f64) -> bool {
    number.fract() == 0.0
}

/// Equality of JSON Schema: 1 and 1.0 are one number.
pub(super) fn same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Number(left), Value::Number(right)) => {
            left == right || left.as_f64() == right.as_f64()
        }
        _ => left == right,
    }
}

fn has_twins(items: &[Value]) -> bool {
    items
        .iter()
        .enumerate()
        .any(|(index, item)| items[..index].iter().any(|earlier| same(earlier, item)))
}

fn number_bounds(
    number: &Number,
    members: &Map<String, Value>,
    refuse: &mut impl FnMut(Broken, &str, String),
) {
    let Some(value) = number.as_f64() else {
        return;
    };
    let is_set = |flag: &str| members.get(flag) == Some(&Value::Bool(true));
    let bound = |name: &str| members.get(name).and_then(Value::as_f64);
    if let Some(minimum) = bound("minimum")
        && (value < minimum || (value == minimum && is_set("exclusiveMinimum")))
    {
        refuse(Broken::Bound, "minimum", "is below `minimum`".to_owned());
    }
    if let Some(maximum) = bound("maximum")
        && (value > maximum || (value == maximum && is_set("exclusiveMaximum")))
    {
        refuse(Broken::Bound, "maximum", "is above `maximum`".to_owned());
    }
    if let Some(step) = bound("multipleOf")
        && step > 0.0
    {
        // Decimal steps such as 0.1 have no exact binary form.
        let quotient = value / step;
        if (quotient - quotient.round()).abs() > quotient.abs().max(1.0) * 1e-12 {
            refuse(
                Broken::Bound,
                "multipleOf",
                format!("is not a multiple of {step}"),
            );
        }
    }
}

fn text_bounds(
    text: &str,
    members: &Map<String, Value>,
    refuse: &mut impl FnMut(Broken, &str, String),
) {
    let sizes = ("minLength", "maxLength", "characters");
    size(text.chars().count(), members, sizes, refuse);
    if let Some(Value::String(pattern)) = members.get("pattern")
        && let Ok(regex) = super::schema::regex(pattern)
        && regex.find(text).is_none()
    {
        refuse(
            Broken::Bound,
            "pattern",
            "does not match `pattern`".to_owned(),
        );
    }
}

fn size(
    count: usize,
    members: &Map<String, Value>,
    (minimum, maximum, noun): (&str, &str, &str),
    refuse: &mut impl FnMut(Broken, &str, String),
) {
    let bound = |name: &str| members.get(name).and_then(Value::as_u64);
    let count = u64::try_from(count).unwrap_or(u64::MAX);
    if bound(minimum).is_some_and(|minimum| count < minimum) {
        refuse(Broken::Bound, minimum, format!("has only {count} {noun}"));
    }
    if bound(maximum).is_some_and(|maximum| count > maximum) {
        refuse(Broken::Bound, maximum, format!("has {count} {noun}"));
    }
}
