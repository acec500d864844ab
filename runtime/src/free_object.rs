//! JSON objects of which a schema says nothing, as they are written.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, de::Unexpected};
use serde_json::{Map, Value, value::RawValue};

/// The text of a JSON object whose properties no schema describes: their order and repetition, and
/// the spelling of strings and numbers, stay as they are written.
///
/// Two of them are equal when their texts are.
#[derive(Clone, Serialize)]
#[serde(transparent)]
pub struct FreeObject(Box<RawValue>);

impl FreeObject {
    /// The text of an object; white space around it goes.
    ///
    /// # Errors
    /// When the text is not JSON, or another value.
    pub fn new(text: String) -> Result<Self, serde_json::Error> {
        RawValue::from_string(text).and_then(Self::of)
    }

    /// The text.
    #[must_use]
    pub fn get(&self) -> &str {
        self.0.get()
    }

    /// The properties. The last of several with one name counts.
    ///
    /// # Errors
    /// When a number is beyond the range of a float, or the nesting is too deep.
    pub fn properties(&self) -> Result<Map<String, Value>, serde_json::Error> {
        serde_json::from_str(self.get())
    }

    fn of<E: serde::de::Error>(text: Box<RawValue>) -> Result<Self, E> {
        match text.get().starts_with('{') {
            true => Ok(FreeObject(text)),
            false => Err(E::invalid_type(
                Unexpected::Other("another value"),
                &"an object",
            )),
        }
    }
}

impl PartialEq for FreeObject {
    fn eq(&self, other: &Self) -> bool {
        self.get() == other.get()
    }
}

impl Eq for FreeObject {}

impl fmt::Debug for FreeObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.get())
    }
}

impl<'de> Deserialize<'de> for FreeObject {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Box::<RawValue>::deserialize(deserializer).and_then(Self::of)
    }
}

#[cfg(test)]
mod tests {
    use super::FreeObject;
    use serde::{Deserialize, Serialize};

    /// Order, spelling, repetition and white space that no value keeps.
    const ODD: &str = "{\"z\":1.0,\"a\":1e3, \"z\":\n\"\\u0041\"}";

    #[derive(Debug, PartialEq, Deserialize, Serialize)]
    struct Holder {
        free: Option<FreeObject>,
        list: Vec<FreeObject>,
    }

    #[test]
    fn the_text_stays_as_it_is_written() {
        let text = format!(r#"{{"free":{ODD},"list":[{{}},{ODD}]}}"#);
        let holder: Holder = serde_json::from_str(&text).expect("a holder");
        assert_eq!(holder.list[1].get(), ODD);
        assert_eq!(serde_json::to_string(&holder).expect("JSON"), text);
        let spaced = FreeObject::new(format!(" {ODD}\n")).expect("an object");
        assert_eq!(spaced, holder.list[1]);
        let properties = spaced.properties().expect("properties");
        assert_eq!(
            serde_json::json!(properties),
            serde_json::json!({"z": "A", "a": 1e3})
        );
    }

    #[test]
    fn a_value_has_no_text_but_is_taken() {
        let value = serde_json::json!({"free": null, "list": [{"a": [1]}]});
        let holder: Holder = serde_json::from_value(value.clone()).expect("a holder");
        assert_eq!(holder.list[0].get(), r#"{"a":[1]}"#);
        assert_eq!(serde_json::to_value(&holder).expect("JSON"), value);
    }

    #[test]
    fn nothing_but_an_object_is_taken() {
        for text in ["[]", "1", "null", "\"{\"", "{", ""] {
            assert!(FreeObject::new(text.to_owned()).is_err(), "{text}");
            assert!(serde_json::from_str::<FreeObject>(text).is_err(), "{text}");
        }
    }
}
