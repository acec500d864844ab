//! The parts of arrays and objects while they are read.

use std::{borrow::Cow, fmt};

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
    forward_to_deserialize_any,
};
use serde_json::value::RawValue;

use super::{
    checked::{Checked, Seed},
    deviation::{DUPLICATE, UNDOCUMENTED, described},
    node::{FREE, Others, Property},
    path::Path,
    place::At,
};

/// The items of an array.
pub(super) struct Items<'c, A> {
    inner: A,
    at: &'c At<'c>,
    index: usize,
}

impl<'c, A> Items<'c, A> {
    pub(super) fn new(inner: A, at: &'c At<'c>) -> Self {
        Items {
            inner,
            at,
            index: 0,
        }
    }

    fn end(&self) {
        let (least, most) = self.at.node.size;
        let found = || format!("an array of {}", self.index);
        if self.index < least {
            self.at.note("minItems", found);
        }
        if self.index > most {
            self.at.note("maxItems", found);
        }
    }
}

impl<'de, A: SeqAccess<'de>> SeqAccess<'de> for Items<'_, A> {
    type Error = A::Error;

    fn next_element_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let path = Path::Item {
            of: &self.at.path,
            index: self.index,
        };
        let at = &self.at.part(path, self.at.node.items)?;
        let item = self.inner.next_element_seed(Seed { seed, at })?;
        match item {
            Some(_) => self.index += 1,
            None => self.end(),
        }
        Ok(item)
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

/// The properties of an object.
pub(super) struct Members<'c, 'de, A> {
    inner: A,
    names: Names<'c, 'de>,
}

/// The names of the properties that have come.
struct Names<'c, 'de> {
    at: &'c At<'c>,
    /// The listed properties that were there, as bits by their positions.
    seen: u64,
    /// Those of them that were there before.
    again: u64,
    /// The position that the next property is likely to have.
    next: usize,
    /// The property whose value comes, if it is listed.
    listed: Option<&'c Property>,
    /// The last name that is not listed.
    other: Cow<'de, str>,
}

impl<'c, A> Members<'c, '_, A> {
    pub(super) fn new(inner: A, at: &'c At<'c>) -> Self {
        let names = Names {
            at,
            seen: 0,
            again: 0,
            next: 0,
            listed: None,
            other: Cow::Borrowed(""),
        };
        Members { inner, names }
    }
}

impl Names<'_, '_> {
    /// Takes the name of a listed property; false when it is none. Most bodies have them in the
    /// order of the document.
    #[inline]
    fn take(&mut self, name: &str) -> bool {
        let properties = &self.at.node.properties;
        let is = |property: &Property| *property.name == *name;
        let position = match properties.get(self.next) {
            Some(property) if is(property) => Some(self.next),
            _ => properties.iter().position(is),
        };
        self.listed = position.map(|position| {
            let bit = 1_u64.checked_shl(position as u32).unwrap_or_default();
            self.again |= self.seen & bit;
            self.seen |= bit;
            self.next = position + 1;
            &properties[position]
        });
        position.is_some()
    }

    fn end(&self) {
        let node = self.at.node;
        let missing = node.required & !self.seen;
        if missing | self.again != 0 {
            self.note(missing, "required", "nothing");
            self.note(self.again, DUPLICATE, "one more value");
        }
    }

    /// Notes what is wrong with listed properties, which are bits by their positions.
    #[cold]
    fn note(&self, which: u64, rule: &'static str, found: &str) {
        for (position, property) in self.at.node.properties.iter().enumerate() {
            if which
                .checked_shr(position as u32)
                .is_some_and(|bits| bits & 1 == 1)
            {
                let path = Path::Property {
                    of: &self.at.path,
                    name: &property.name,
                    one_of_many: false,
                };
                self.at.examination.note(&path, rule, || found.to_owned());
            }
        }
    }
}

impl<'de, A: MapAccess<'de>> MapAccess<'de> for Members<'_, 'de, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'de>>(
        &mut self,
        seed: S,
    ) -> Result<Option<S::Value>, A::Error> {
        let names = &mut self.names;
        let key = self.inner.next_key_seed(Name { seed, names })?;
        if key.is_none() {
            self.names.end();
        }
        Ok(key)
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        let whole = self.names.at;
        let (name, id, rule, one_of_many) = match self.names.listed {
            Some(property) => {
                let rule = property.forbidden.then_some("additionalProperties");
                (&*property.name, property.node, rule, false)
            }
            None => {
                let name = &*self.names.other;
                match whole.node.others {
                    Others::Open(id) => (name, id, None, true),
                    Others::Undocumented => (name, FREE, Some(UNDOCUMENTED), false),
                    Others::Forbidden => (name, FREE, Some("additionalProperties"), false),
                }
            }
        };
        let path = Path::Property {
            of: &whole.path,
            name,
            one_of_many,
        };
        let at = &whole.part(path, id)?;
        let Some(rule) = rule.filter(|rule| !whole.examination.counts(&path, rule)) else {
            return self.inner.next_value_seed(Seed { seed, at });
        };
        // The first of its kind: told with what it is.
        let text: &RawValue = self.inner.next_value()?;
        at.note(rule, || {
            serde_json::from_str(text.get())
                .as_ref()
                .map_or_else(|_| String::new(), described)
        });
        let mut inner = serde_json::Deserializer::from_str(text.get());
        seed.deserialize(Checked {
            inner: &mut inner,
            at,
        })
        .map_err(A::Error::custom)
    }

    fn size_hint(&self) -> Option<usize> {
        self.inner.size_hint()
    }
}

/// Reads the name of a property, without a copy where it has no escapes, and gives it to who asked
/// for it.
struct Name<'n, 'c, 'de, S> {
    seed: S,
    names: &'n mut Names<'c, 'de>,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Name<'_, '_, 'de, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        inner.deserialize_str(self)
    }
}

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for Name<'_, '_, 'de, S> {
    type Value = S::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<S::Value, E> {
        if !self.names.take(name) {
            self.names.other = Cow::Borrowed(name);
        }
        self.seed.deserialize(Key::new(&Cow::Borrowed(name)))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<S::Value, E> {
        let name = Cow::Owned(name.to_owned());
        let key = self.seed.deserialize(Key::new(&name));
        if !self.names.take(&name) {
            self.names.other = name;
        }
        key
    }
}

/// The name of a property, on its way to who asked for it.
struct Key<'n, 'de, E> {
    name: &'n Cow<'de, str>,
    error: std::marker::PhantomData<E>,
}

impl<'n, 'de, E> Key<'n, 'de, E> {
    fn new(name: &'n Cow<'de, str>) -> Self {
        Key {
            name,
            error: std::marker::PhantomData,
        }
    }
}

impl<'de, E: Error> Deserializer<'de> for Key<'_, 'de, E> {
    type Error = E;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, E> {
        match self.name {
            Cow::Borrowed(name) => visitor.visit_borrowed_str(name),
            Cow::Owned(name) => visitor.visit_str(name),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, E> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option
        unit unit_struct seq tuple tuple_struct map struct enum identifier ignored_any
    }
}
