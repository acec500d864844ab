//! Members of JSON objects that are there twice.

use std::{collections::HashSet, fmt};

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::pointer;

/// The JSON pointer of the first member whose name its object has already; `None` for a text that has
/// none.
pub(super) fn repeated(text: &[u8]) -> Option<String> {
    let mut found = None;
    let value = Part {
        at: String::new(),
        found: &mut found,
    };
    // What was looked for ends the reading with an error of its own.
    let _ = value.deserialize(&mut serde_json::Deserializer::from_slice(text));
    found
}

/// A value in the text.
struct Part<'f> {
    at: String,
    found: &'f mut Option<String>,
}

impl<'de> DeserializeSeed<'de> for Part<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Part<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut names = HashSet::new();
        while let Some(name) = map.next_key::<String>()? {
            let at = format!("{}/{}", self.at, pointer::escaped(&name));
            if !names.insert(name) {
                *self.found = Some(at);
                return Err(A::Error::custom("there already"));
            }
            let found = &mut *self.found;
            map.next_value_seed(Part { at, found })?;
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        for index in 0.. {
            let at = format!("{}/{index}", self.at);
            let found = &mut *self.found;
            if items.next_element_seed(Part { at, found })?.is_none() {
                break;
            }
        }
        Ok(())
    }

    fn visit_unit<E>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E>(self, _: &str) -> Result<(), E> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::repeated;

    #[test]
    fn the_first_member_that_is_there_twice_is_found() {
        for (text, at) in [
            (r#"{"a":1,"b":2,"a":3,"b":4}"#, Some("/a")),
            (
                r#"{"a":{"b":[0,{"c/d":true,"c/d":null}]}}"#,
                Some("/a/b/1/c~1d"),
            ),
            (r#"{"ä":1.5,"\u00e4":-1}"#, Some("/ä")),
            (r#"[{"a":1},{"a":"a"},[]]"#, None),
            (r#"{"a":1,"#, None),
        ] {
            assert_eq!(repeated(text.as_bytes()).as_deref(), at, "{text}");
        }
    }
}
