//! A rule of a parameter's schema, and the values that exercise it.

use serde_json::Value;

use crate::generated::control::BoundSide;

/// A rule of a schema that can be exercised.
#[derive(Debug)]
pub(super) struct Rule {
    /// The place of the rule in the document.
    pub(super) pointer: String,
    /// The keyword of the schema.
    pub(super) keyword: &'static str,
    /// The side, if the rule is a bound.
    pub(super) side: Option<BoundSide>,
    /// What tells that a value exercises it; `None` if only a violation of the keyword does.
    pub(super) exercise: Option<Exercise>,
    /// What is missing, without the parameter.
    pub(super) message: String,
}

/// What a value must be to exercise a rule.
#[derive(Clone, Debug)]
pub(super) enum Exercise {
    /// This value.
    Equal(Value),
    /// A text of so many characters.
    Characters(u64),
    /// A list of so many items.
    Items(u64),
    /// A list with an item that exercises this.
    Item(Box<Exercise>),
}

impl Exercise {
    pub(super) fn matches(&self, value: &Value) -> bool {
        match (self, value) {
            (Exercise::Equal(Value::Number(wanted)), Value::Number(number)) => {
                wanted == number || wanted.as_f64() == number.as_f64()
            }
            (Exercise::Equal(wanted), value) => wanted == value,
            (Exercise::Characters(wanted), Value::String(text)) => {
                text.chars().count() as u64 == *wanted
            }
            (Exercise::Items(wanted), Value::Array(items)) => items.len() as u64 == *wanted,
            (Exercise::Item(wanted), Value::Array(items)) => {
                items.iter().any(|item| wanted.matches(item))
            }
            _ => false,
        }
    }
}

/// A value as people write it in text.
pub(super) fn code(value: &Value) -> String {
    match value {
        Value::String(text) => format!("`{text}`"),
        other => format!("`{other}`"),
    }
}
