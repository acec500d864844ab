//! Bodies of answers to types, held against the document on the way.

mod checked;
mod deviation;
mod kind;
mod members;
mod node;
mod path;
mod place;
mod shape;

use serde::de::{DeserializeOwned, Error as _};
use serde_json::Value;

use checked::Checked;
use deviation::Examination;
use place::At;

pub(crate) use deviation::{DUPLICATE, Deviations, UNDOCUMENTED, text_described};
pub(crate) use shape::Shape;

/// How a client takes an answer that is not as the document says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Decoding {
    /// Every deviation is an error that tells where it is. For tests.
    Strict,
    /// An answer that still has a value of its type arrives, and what is not as the document says
    /// is counted in the [`DriftReport`](super::DriftReport). The default.
    #[default]
    Tolerant,
}

/// Reads a body into a type. The deviations from its schema are complete if it can be read.
pub(crate) fn decode<T: DeserializeOwned>(
    shape: &Shape,
    body: &[u8],
) -> (Result<T, serde_json::Error>, Deviations) {
    let examination = Examination::new(shape);
    // Looked at as a whole, so that no string needs to be.
    let text = match str::from_utf8(body) {
        Ok(text) => text,
        Err(error) => {
            let told = serde_json::from_slice::<Value>(body).err();
            let error = told.unwrap_or_else(|| serde_json::Error::custom(error));
            return (Err(error), examination.into_found());
        }
    };
    let mut inner = serde_json::Deserializer::from_str(text);
    let value = T::deserialize(Checked {
        inner: &mut inner,
        at: &At::root(&examination),
    });
    let value = value.and_then(|value| inner.end().map(|()| value));
    (value, examination.into_found())
}
