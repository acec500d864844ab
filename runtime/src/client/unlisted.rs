//! How generated types read values that the document does not list.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserialize, Deserializer,
    de::{DeserializeOwned, Error, Visitor},
};
use serde_json::{Map, Value};

/// Reads a value of an `enum` of texts, without a copy of those that are listed.
///
/// # Errors
/// When the value is no text.
pub fn text<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: for<'t> From<&'t str>,
    D: Deserializer<'de>,
{
    deserializer.deserialize_str(Text(PhantomData))
}

struct Text<T>(PhantomData<T>);

impl<T: for<'t> From<&'t str>> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        Ok(T::from(text))
    }
}

/// Reads a value of a union, and its tag.
///
/// # Errors
/// When the value is no object, or its tag is missing or no text.
pub fn tagged<'de, D>(deserializer: D, tag: &'static str) -> Result<(String, Value), D::Error>
where
    D: Deserializer<'de>,
{
    let value = Map::deserialize(deserializer)?;
    match value.get(tag) {
        Some(Value::String(found)) => Ok((found.clone(), Value::Object(value))),
        Some(_) => Err(D::Error::custom(format_args!("`{tag}` is no string"))),
        None => Err(D::Error::missing_field(tag)),
    }
}

/// Types the value of a union as the branch that its tag names.
///
/// # Errors
/// When the value is none of that branch.
pub fn branch<T: DeserializeOwned, E: Error>(value: Value) -> Result<T, E> {
    T::deserialize(value).map_err(E::custom)
}
