//! JSON text that is known to be a `T`, so that a page can be put together without serialising
//! its users again.

use std::{fmt, marker::PhantomData, sync::Arc};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::value::RawValue;

use crate::{Contract, Place, Violation};

/// The JSON text of one `T`: checked against the schema when it was made, kept verbatim, cheap to
/// clone.
pub struct Encoded<T> {
    text: Arc<RawValue>,
    of: PhantomData<fn() -> T>,
}

impl<T: Contract> Encoded<T> {
    /// Checks `text` against the schema of `T` and keeps it as it is, unknown properties and the
    /// spelling of numbers included.
    ///
    /// # Errors
    /// When the text is not JSON, or breaks the schema.
    pub fn parse(text: &str) -> Result<(T, Self), Vec<Violation>> {
        let broken = |error: serde_json::Error| {
            vec![Violation::new(
                Place::Body(String::new()),
                "json",
                error.to_string(),
            )]
        };
        let value: serde_json::Value = serde_json::from_str(text).map_err(broken)?;
        T::check(&value)?;
        let typed: T = serde_json::from_value(value).map_err(broken)?;
        let raw = RawValue::from_string(text.trim().to_owned()).map_err(broken)?;
        Ok((
            typed,
            Encoded {
                text: raw.into(),
                of: PhantomData,
            },
        ))
    }

    /// Serialises a value.
    ///
    /// # Errors
    /// When a value cannot be written as JSON, such as a number that is not finite.
    pub fn new(value: &T) -> Result<Self, serde_json::Error> {
        let raw = serde_json::value::to_raw_value(value)?;
        Ok(Encoded {
            text: raw.into(),
            of: PhantomData,
        })
    }
}

impl<T> Encoded<T> {
    /// The JSON text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.text.get()
    }
}

impl<T> Clone for Encoded<T> {
    fn clone(&self) -> Self {
        Encoded {
            text: Arc::clone(&self.text),
            of: PhantomData,
        }
    }
}

impl<T> fmt::Debug for Encoded<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Encoded").field(&self.as_str()).finish()
    }
}

impl<T> Serialize for Encoded<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text.serialize(serializer)
    }
}

/// An array in a response: typed values, or values that were encoded before.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum List<T> {
    /// Values that are serialised with the response.
    Values(Vec<T>),
    /// Values that were serialised before.
    Encoded(Vec<Encoded<T>>),
}

impl<T> List<T> {
    /// How many items the array has.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            List::Values(values) => values.len(),
            List::Encoded(values) => values.len(),
        }
    }

    /// The items of an array that was made from values; else none.
    #[must_use]
    pub fn values(&self) -> &[T] {
        match self {
            List::Values(values) => values,
            List::Encoded(_) => &[],
        }
    }

    /// Whether the array has no items.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

impl<T: PartialEq + Serialize> PartialEq for List<T> {
    /// Two lists are equal when they write the same JSON.
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (List::Values(a), List::Values(b)) => a == b,
            (a, b) => match (serde_json::to_value(a), serde_json::to_value(b)) {
                (Ok(a), Ok(b)) => a == b,
                _ => false,
            },
        }
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(values: Vec<T>) -> Self {
        List::Values(values)
    }
}

impl<T> From<Vec<Encoded<T>>> for List<T> {
    fn from(values: Vec<Encoded<T>>) -> Self {
        List::Encoded(values)
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            List::Values(values) => values.serialize(serializer),
            List::Encoded(values) => values.serialize(serializer),
        }
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Vec::deserialize(deserializer).map(List::Values)
    }
}
