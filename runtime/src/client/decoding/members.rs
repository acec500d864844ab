//! The parts of arrays and objects while they are read.

use std::{borrow::Cow, fmt};

use serde::{
    Deserializer,
    de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor},
    forward_to_deserialize_any,
};
use serde_json::value::RawValue;

use super::{
    checked::{At, Checked, Seed},
    deviation::{UNDOCUMENTED, described},
    path::Path,
    shape::{FREE, Node, Others},
};

/// The items of an array.
pub(super) struct Items<'c, A> {
    inner: A,
    at: At<'c>,
    index: usize,
}

impl<'c, A> Items<'c, A> {
    pub(super) fn new(inner: A, at: At<'c>) -> Self {
        Items {
            inner,
            at,
            index: 0,
        }
    }

    fn end(&self) {
        let (least, most) = self.at.node().size;
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
            of: self.at.path,
            index: self.index,
        };
        let at = self.at.part(&path, self.at.node().items)?;
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
    at: At<'c>,
    /// The listed properties that were there, as bits by their positions.
    seen: u64,
    /// The position that the next property is likely to have.
    next: usize,
    /// The property whose value comes.
    current: Current<'de>,
}

/// A property by its position among those that are listed, or by its name.
enum Current<'de> {
    Listed(usize),
    Other(Cow<'de, str>),
}

impl<'c, A> Members<'c, '_, A> {
    pub(super) fn new(inner: A, at: At<'c>) -> Self {
        let current = Current::Listed(0);
        Members {
            inner,
            at,
            seen: 0,
            next: 0,
            current,
        }
    }

    /// The position of a listed property. Most bodies have them in the order of the document.
    fn find(&self, node: &Node, name: &str) -> Option<usize> {
        let properties = &node.properties;
        match properties.get(self.next) {
            Some(property) if *property.name == *name => Some(self.next),
            _ => properties
                .iter()
                .position(|property| *property.name == *name),
        }
    }

    fn end(&self) {
        let node = self.at.node();
        let missing = node.required & !self.seen;
        if missing == 0 {
            return;
        }
        for (position, property) in node.properties.iter().enumerate() {
            if missing
                .checked_shr(position as u32)
                .is_some_and(|bits| bits & 1 == 1)
            {
                let path = Path::Property {
                    of: self.at.path,
                    name: &property.name,
                    one_of_many: false,
                };
                self.at
                    .examination
                    .note(&path, "required", || "nothing".to_owned());
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
        let Some(name) = self.inner.next_key_seed(Name)? else {
            self.end();
            return Ok(None);
        };
        let found = self.find(self.at.node(), &name);
        let key = seed.deserialize(Key::<A::Error>::new(&name))?;
        self.current = match found {
            Some(position) => {
                self.seen |= 1_u64.checked_shl(position as u32).unwrap_or_default();
                self.next = position + 1;
                Current::Listed(position)
            }
            None => Current::Other(name),
        };
        Ok(Some(key))
    }

    fn next_value_seed<S: DeserializeSeed<'de>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        let node = self.at.node();
        let (name, id, rule) = match &self.current {
            Current::Listed(position) => {
                let property = &node.properties[*position];
                let rule = property.forbidden.then_some("additionalProperties");
                (&*property.name, property.node, rule)
            }
            Current::Other(name) => match node.others {
                Others::Open(id) => (&**name, id, None),
                Others::Undocumented => (&**name, FREE, Some(UNDOCUMENTED)),
                Others::Forbidden => (&**name, FREE, Some("additionalProperties")),
            },
        };
        let listed = matches!(self.current, Current::Listed(_));
        let path = Path::Property {
            of: self.at.path,
            name,
            one_of_many: !listed && rule.is_none(),
        };
        let at = self.at.part(&path, id)?;
        let Some(rule) = rule.filter(|rule| !self.at.examination.counts(&path, rule)) else {
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

/// Reads the name of a property, without a copy where it has no escapes.
struct Name;

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Cow<'de, str>;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<Cow<'de, str>, D::Error> {
        inner.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for Name {
    type Value = Cow<'de, str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a property")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Borrowed(name))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Cow<'de, str>, E> {
        Ok(Cow::Owned(name.to_owned()))
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
