//! The body of a response: a value, or the text of one.

use std::cell::Cell;

use bytes::Bytes;
use serde::Serialize;

/// The body of a response: a value that is written with it, or the JSON text of a `T` that was
/// written before. Who answers the same again and again writes it once: a clone of a text costs
/// nothing.
#[derive(Clone, Debug)]
pub struct Content<T>(Form<T>);

#[derive(Clone, Debug)]
enum Form<T> {
    Value(T),
    Text(Bytes),
}

impl<T: Serialize> Content<T> {
    /// The text of a value.
    ///
    /// # Errors
    /// When the value cannot be written as JSON.
    pub fn written(value: &T) -> serde_json::Result<Self> {
        written(value).map(|text| Content(Form::Text(text)))
    }

    /// The JSON text, written now if it was not before.
    ///
    /// # Errors
    /// When the value cannot be written as JSON.
    pub fn text(&self) -> serde_json::Result<Bytes> {
        match &self.0 {
            Form::Value(value) => written(value),
            Form::Text(text) => Ok(text.clone()),
        }
    }
}

impl<T> From<T> for Content<T> {
    fn from(value: T) -> Self {
        Content(Form::Value(value))
    }
}

impl<T: PartialEq + Serialize> PartialEq for Content<T> {
    /// Two bodies are equal when their values are, or else when they write the same JSON text.
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Form::Value(a), Form::Value(b)) => a == b,
            _ => matches!((self.text(), other.text()), (Ok(a), Ok(b)) if a == b),
        }
    }
}

thread_local! {
    /// About how long the bodies are that this thread has written last.
    static ROOM: Cell<usize> = const { Cell::new(0) };
}

/// The JSON text of a body. It is written into room for a body as long as those before it, as they
/// are mostly alike: growing while it is written, a page would be copied twice more.
pub(crate) fn written<T: Serialize>(body: &T) -> serde_json::Result<Bytes> {
    let room = ROOM.get();
    let mut bytes = Vec::with_capacity(room);
    serde_json::to_writer(&mut bytes, body)?;
    // A single long body is forgotten after some dozens of others.
    ROOM.set(bytes.len().max(room - room / 16));
    if bytes.len() < room / 4 {
        bytes.shrink_to_fit();
    }
    Ok(bytes.into())
}
