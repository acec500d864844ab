//! JSON objects as they are written.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;

/// The members of a JSON object, as they are written and in the order in which they are written.
#[derive(Debug)]
pub struct RawObject<'a> {
    members: Vec<(&'a RawValue, &'a RawValue)>,
}

impl<'a> RawObject<'a> {
    /// Name and value of each member. The name is still JSON: in quotation marks, and escaped.
    #[must_use]
    pub fn members(&self) -> &[(&'a RawValue, &'a RawValue)] {
        &self.members
    }

    /// The value of the member with this name; of several the last, which is the one that counts.
    fn get(&self, name: &str) -> Option<&'a RawValue> {
        self.members.iter().rev().find(|(key, _)| decoded(key) == name).map(|(_, value)| *value)
    }

    /// The first name that occurs twice, with the value that it has the second time.
    pub(super) fn repeated(&self) -> Option<(Cow<'a, str>, &'a RawValue)> {
        self.members.iter().enumerate().find_map(|(index, (key, value))| {
            let name = decoded(key);
            let again = self.members[..index].iter().any(|(other, _)| decoded(other) == name);
            again.then_some((name, *value))
        })
    }
}

fn decoded<'a>(key: &'a RawValue) -> Cow<'a, str> {
    match key.get().strip_prefix('"').and_then(|key| key.strip_suffix('"')) {
        Some(name) if !name.contains('\\') => Cow::Borrowed(name),
        _ => Cow::Owned(serde_json::from_str(key.get()).unwrap_or_default()),
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for RawObject<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;

        impl<'de> Visitor<'de> for Members {
            type Value = RawObject<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut members = Vec::with_capacity(16);
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(RawObject { members })
            }
        }

        deserializer.deserialize_map(Members)
    }
}

/// The byte offset, in `text`, of the value that `pointer` names. If there is none, such as when
/// a required field is missing, that of the innermost value around it.
pub(super) fn offset_of(text: &str, pointer: &str) -> usize {
    let mut value = text;
    for token in pointer.split('/').skip(1) {
        match child(value, &token.replace("~1", "/").replace("~0", "~")) {
            Some(inner) => value = inner,
            None => break,
        }
    }
    // `value` is a part of `text`, so this is the distance between their starts.
    value.as_ptr().addr() - text.as_ptr().addr()
}

fn child<'a>(value: &'a str, token: &str) -> Option<&'a str> {
    match serde_json::from_str::<RawObject<'a>>(value) {
        Ok(object) => object.get(token).map(RawValue::get),
        Err(_) => {
            let items: Vec<&'a RawValue> = serde_json::from_str(value).ok()?;
            items.get(token.parse::<usize>().ok()?).map(|item| item.get())
        }
    }
}
