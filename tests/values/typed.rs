//! The generated types of both ends against the judge.

use serde_json::{Map, Value, json};
use specshot_runtime::{Contract, Place, Violation};

use crate::{
    instance::{list, resolve},
    instant::instant,
    judge::{Breach, Breaches, Judge, essential},
};

/// A generated type of one end.
#[derive(Clone, Copy)]
pub(crate) struct End {
    pub(crate) name: &'static str,
    check: fn(&Value) -> Result<(), Vec<Violation>>,
    /// Into the type and out of it again.
    through: fn(Value) -> serde_json::Result<Value>,
    /// Whether the type keeps `null` and absent apart.
    keeps_null: bool,
}

impl End {
    pub(crate) fn server<T: Contract>() -> Self {
        End {
            name: "server",
            check: T::check,
            through: through::<T>,
            keeps_null: true,
        }
    }

    pub(crate) fn client<T: Contract>() -> Self {
        End {
            name: "client",
            check: T::check,
            through: through::<T>,
            keeps_null: false,
        }
    }
}

fn through<T: Contract>(value: Value) -> serde_json::Result<Value> {
    serde_json::to_value(serde_json::from_value::<T>(value)?)
}

/// A generated type, and where its schema stands in the document.
pub(crate) struct Type {
    pub(crate) pointer: String,
    pub(crate) ends: [End; 2],
}

/// The rules that the run time found broken by `value`.
pub(crate) fn breaches(violations: &[Violation], value: &Value) -> Breaches {
    let breach = |violation: &Violation| match violation.place() {
        Place::Body(pointer) => Breach::new(pointer.clone(), violation.rule()),
        _ => Breach::new("", violation.rule()),
    };
    essential(violations.iter().map(breach).collect(), value)
}

/// Breaches for people.
pub(crate) fn told(breaches: &Breaches) -> String {
    match breaches.is_empty() {
        true => "valid".to_owned(),
        false => breaches
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join(", "),
    }
}

/// A value for people.
pub(crate) fn excerpt(value: &Value) -> String {
    value.to_string().chars().take(200).collect()
}

/// Where `end` and the judge, who `expected` these breaches, part on `value`, and what the type
/// makes of it.
pub(crate) fn compare(
    document: &Value,
    schema: &Value,
    judge: &Judge,
    expected: &Breaches,
    end: End,
    value: &Value,
) -> Vec<String> {
    let found = breaches(&(end.check)(value).err().unwrap_or_default(), value);
    let shown = excerpt(value);
    let mut mismatches = Vec::new();
    if found != *expected {
        let (found, expected) = (told(&found), told(expected));
        mismatches.push(format!(
            "{}: {found}, but judged {expected}: {shown}",
            end.name
        ));
    }
    if !expected.is_empty() {
        return mismatches;
    }
    match (end.through)(value.clone()) {
        Err(error) => mismatches.push(format!("{}: no place for {shown}: {error}", end.name)),
        Ok(back) => {
            let normal = |value| normal(document, schema, value, end.keeps_null);
            if normal(value) != normal(&back) {
                let back = excerpt(&back);
                mismatches.push(format!("{}: {shown} comes back as {back}", end.name));
            }
            let unwritable = |breach: &Breach| {
                breach.keyword == "format" && is_unwritable(&back, &breach.pointer)
            };
            let broken = judge.breaches(&back);
            if !broken.iter().all(unwritable) {
                let broken = told(&broken);
                mismatches.push(format!("{}: {shown} comes back broken: {broken}", end.name));
            }
        }
    }
    mismatches
}

/// A moment whose year in UTC has no four digits has no text in UTC, though one with an offset:
/// `9999-12-31T23:59:59-01:00`. A typed value has forgotten the offset.
fn is_unwritable(value: &Value, pointer: &str) -> bool {
    let text = value.pointer(pointer).and_then(Value::as_str);
    text.is_some_and(|text| text.starts_with(['+', '-']) && instant(text).is_some())
}

/// The value without what a type need not keep: properties that the document does not name, and
/// the spelling of moments and UUIDs.
fn normal(document: &Value, schema: &Value, value: &Value, keeps_null: bool) -> Value {
    let schema = resolve(document, schema);
    if let Some([member]) = schema["allOf"].as_array().map(Vec::as_slice) {
        return normal(document, member, value, keeps_null);
    }
    match value {
        Value::Object(object) => {
            let properties = &schema["properties"];
            let required: Vec<&str> = list(schema, "required").collect();
            let kept = object.iter().filter(|(name, value)| {
                let forgotten =
                    value.is_null() && !keeps_null && !required.contains(&name.as_str());
                properties.get(name.as_str()).is_some() && !forgotten
            });
            let entry = |(name, value): (&String, &Value)| {
                (
                    name.clone(),
                    normal(document, &properties[name.as_str()], value, keeps_null),
                )
            };
            Value::Object(kept.map(entry).collect::<Map<_, _>>())
        }
        Value::Array(items) => items
            .iter()
            .map(|item| normal(document, &schema["items"], item, keeps_null))
            .collect(),
        Value::String(text) => match schema["format"].as_str() {
            Some("date-time") => json!(instant(text)),
            Some("uuid") => json!(text.to_lowercase()),
            _ => value.clone(),
        },
        other => other.clone(),
    }
}
