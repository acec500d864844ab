//! JSON objects as they are written.

use std::{borrow::Cow, collections::HashSet, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};
use serde_json::value::RawValue;
use specshot_runtime::pointer;

/// The members of a JSON object, as they are written and in the order in which they are written.
#[derive(Debug)]
pub struct RawObject<'a> {
    members: Vec<RawMember<'a>>,
}

/// A member of a JSON object.
#[derive(Debug)]
#[non_exhaustive]
pub struct RawMember<'a> {
    /// The name.
    pub name: Cow<'a, str>,
    /// The name as it is written: in quotation marks, and escaped.
    pub key: &'a RawValue,
    /// The value as it is written.
    pub value: &'a RawValue,
}

/// Up to this many names, to compare each with all before it takes less time than a table of them.
const FEW: usize = 32;

impl<'a> RawObject<'a> {
    /// The members.
    #[must_use]
    pub fn members(&self) -> &[RawMember<'a>] {
        &self.members
    }

    /// The value of the member with this name; of several the last, which is the one that counts.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&'a RawValue> {
        self.members
            .iter()
            .rev()
            .find(|member| member.name == name)
            .map(|member| member.value)
    }

    /// The first member whose name was there already.
    pub(crate) fn repeated(&self) -> Option<&RawMember<'a>> {
        let mut members = self.members.iter().enumerate();
        if self.members.len() > FEW {
            let mut known = HashSet::with_capacity(self.members.len());
            let repeated = members.find(|(_, member)| !known.insert(&*member.name));
            return repeated.map(|(_, member)| member);
        }
        let known = |index: usize, name: &str| self.members[..index].iter().any(|m| m.name == name);
        members
            .find(|(index, member)| known(*index, &member.name))
            .map(|(_, member)| member)
    }
}

impl<'a> RawMember<'a> {
    fn new(key: &'a RawValue, value: &'a RawValue) -> Self {
        let name = match key
            .get()
            .strip_prefix('"')
            .and_then(|key| key.strip_suffix('"'))
        {
            Some(name) if !name.contains('\\') => Cow::Borrowed(name),
            _ => Cow::Owned(serde_json::from_str(key.get()).unwrap_or_default()),
        };
        RawMember { name, key, value }
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
                while let Some((key, value)) = map.next_entry()? {
                    members.push(RawMember::new(key, value));
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
    for token in tokens(pointer) {
        match child(value, &token) {
            Some(inner) => value = inner,
            None => break,
        }
    }
    // `value` is a part of `text`, so this is the distance between their starts.
    value.as_ptr().addr() - text.as_ptr().addr()
}

/// The text of the value that `pointer` names in `text`.
pub(crate) fn value_within<'a>(text: &'a str, pointer: &str) -> Option<&'a str> {
    tokens(pointer).try_fold(text, |value, token| child(value, &token))
}

fn tokens(pointer: &str) -> impl Iterator<Item = String> {
    let tokens = pointer.split('/').skip(1);
    tokens.map(pointer::unescaped)
}

fn child<'a>(value: &'a str, token: &str) -> Option<&'a str> {
    match serde_json::from_str::<RawObject<'a>>(value) {
        Ok(object) => object.get(token).map(RawValue::get),
        Err(_) => {
            let items: Vec<&'a RawValue> = serde_json::from_str(value).ok()?;
            items
                .get(token.parse::<usize>().ok()?)
                .map(|item| item.get())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_repeated_name_is_found_among_few_and_among_many() {
        for count in [2, FEW, FEW + 1, 200_000] {
            let members: Vec<String> = (0..count).map(|n| format!("\"n{n}\":1")).collect();
            let text = format!("{{{}}}", members.join(","));
            let object: RawObject<'_> = serde_json::from_str(&text).unwrap();
            assert!(object.repeated().is_none(), "{count}");
            let text = format!("{{{},\"\\u006e1\":2}}", members.join(","));
            let object: RawObject<'_> = serde_json::from_str(&text).unwrap();
            let repeated = object.repeated().map(|member| &*member.name);
            assert_eq!(repeated, Some("n1"), "{count}");
        }
    }
}
