//! From YAML to JSON.

use saphyr::{LoadableYamlNode as _, Scalar, ScanError, Yaml};
use serde_json::{Map, Number, Value};

/// A text that is YAML, but no document.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum DocumentError {
    /// It is no YAML at all.
    #[error("the document is no YAML: {0}")]
    Syntax(#[from] ScanError),
    /// It has nothing in it.
    #[error("the document is empty")]
    Empty,
    /// JSON has no such value.
    #[error("the document has a value that JSON does not have")]
    Value,
}

/// The document as JSON, with its properties in the order of the text.
///
/// # Errors
/// When the text is no YAML, or holds what JSON cannot: a key that is no text, a tag, a number that
/// is none.
pub fn to_json(text: &str) -> Result<Value, DocumentError> {
    let documents = Yaml::load_from_str(text)?;
    let document = documents.first().ok_or(DocumentError::Empty)?;
    value(document)
}

fn value(node: &Yaml<'_>) -> Result<Value, DocumentError> {
    match node {
        Yaml::Value(scalar) => self::scalar(scalar),
        Yaml::Sequence(items) => items.iter().map(value).collect(),
        Yaml::Mapping(entries) => {
            let entries = entries.iter().map(|(key, node)| {
                let key = key.as_str().ok_or(DocumentError::Value)?;
                Ok((key.to_owned(), value(node)?))
            });
            Ok(Value::Object(
                entries.collect::<Result<Map<_, _>, DocumentError>>()?,
            ))
        }
        Yaml::Representation(..) | Yaml::Tagged(..) | Yaml::Alias(_) | Yaml::BadValue => {
            Err(DocumentError::Value)
        }
    }
}

fn scalar(scalar: &Scalar<'_>) -> Result<Value, DocumentError> {
    Ok(match scalar {
        Scalar::Null => Value::Null,
        Scalar::Boolean(boolean) => Value::Bool(*boolean),
        Scalar::Integer(integer) => Value::Number((*integer).into()),
        Scalar::FloatingPoint(float) => {
            Value::Number(Number::from_f64(float.0).ok_or(DocumentError::Value)?)
        }
        Scalar::String(text) => Value::String(text.clone().into_owned()),
    })
}
