//! A body that is held against its schema while it is read into a type.
//!
//! The types of generated code are read by serde as they always are. [`Checked`] stands between them
//! and the JSON text: every value that passes is looked at, and what is not as the document says is
//! noted. So a body is read once, and no value is made for the checks alone.

use serde::{
    Deserialize as _, Deserializer,
    de::{DeserializeSeed, EnumAccess, Error, MapAccess, SeqAccess, Visitor},
};
use serde_json::value::RawValue;

use super::{
    kind::Kinds,
    members::{Items, Members},
    place::At,
};

/// A value that is checked while it is read.
pub(super) struct Checked<'c, D> {
    pub(super) inner: D,
    pub(super) at: &'c At<'c>,
}

macro_rules! read {
    ($($name:ident($($argument:ident: $type:ty),*)),* $(,)?) => {
        $(fn $name<V: Visitor<'de>>(
            self,
            $($argument: $type,)*
            visitor: V,
        ) -> Result<V::Value, D::Error> {
            if self.at.whole {
                let text = <&RawValue>::deserialize(self.inner)?;
                let at = self.at.look(text).map_err(D::Error::custom)?;
                let mut inner = serde_json::Deserializer::from_str(text.get());
                let checked = Checked { inner: &mut inner, at: &at };
                return checked.$name($($argument,)* visitor).map_err(D::Error::custom);
            }
            self.inner.$name($($argument,)* Watched { visitor, at: self.at })
        })*
    };
}

impl<'de, D: Deserializer<'de>> Deserializer<'de> for Checked<'_, D> {
    type Error = D::Error;

    read! {
        deserialize_any(),
        deserialize_bool(),
        deserialize_i8(),
        deserialize_i16(),
        deserialize_i32(),
        deserialize_i64(),
        deserialize_i128(),
        deserialize_u8(),
        deserialize_u16(),
        deserialize_u32(),
        deserialize_u64(),
        deserialize_u128(),
        deserialize_f32(),
        deserialize_f64(),
        deserialize_char(),
        deserialize_str(),
        deserialize_string(),
        deserialize_bytes(),
        deserialize_byte_buf(),
        deserialize_option(),
        deserialize_unit(),
        deserialize_unit_struct(name: &'static str),
        deserialize_newtype_struct(name: &'static str),
        deserialize_seq(),
        deserialize_tuple(len: usize),
        deserialize_tuple_struct(name: &'static str, len: usize),
        deserialize_map(),
        deserialize_struct(name: &'static str, fields: &'static [&'static str]),
        deserialize_enum(name: &'static str, variants: &'static [&'static str]),
        deserialize_identifier(),
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, D::Error> {
        if self.at.is_free() {
            return self.inner.deserialize_ignored_any(visitor);
        }
        self.deserialize_any(visitor)
    }

    fn is_human_readable(&self) -> bool {
        self.inner.is_human_readable()
    }
}

/// What takes a value, and looks at it first.
struct Watched<'c, V> {
    visitor: V,
    at: &'c At<'c>,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Watched<'_, V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.visitor.expecting(f)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<V::Value, E> {
        self.at.boolean(value);
        self.visitor.visit_bool(value)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<V::Value, E> {
        self.at.integer(value);
        self.visitor.visit_i64(value)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<V::Value, E> {
        self.at.integer(value);
        self.visitor.visit_u64(value)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<V::Value, E> {
        self.at.fraction(value);
        self.visitor.visit_f64(value)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<V::Value, E> {
        self.at.text(value);
        self.visitor.visit_str(value)
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<V::Value, E> {
        self.at.text(value);
        self.visitor.visit_borrowed_str(value)
    }

    fn visit_string<E: Error>(self, value: String) -> Result<V::Value, E> {
        self.at.text(&value);
        self.visitor.visit_string(value)
    }

    fn visit_unit<E: Error>(self) -> Result<V::Value, E> {
        self.at.null();
        self.visitor.visit_unit()
    }

    fn visit_none<E: Error>(self) -> Result<V::Value, E> {
        self.at.null();
        self.visitor.visit_none()
    }

    fn visit_some<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.visitor.visit_some(Checked { inner, at: self.at })
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(self, inner: D) -> Result<V::Value, D::Error> {
        self.visitor
            .visit_newtype_struct(Checked { inner, at: self.at })
    }

    // A struct could be read from an array, which the document never means.
    fn visit_seq<A: SeqAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        match self.at.is(Kinds::ARRAY, || "an array".to_owned()) {
            true => self.visitor.visit_seq(Items::new(inner, self.at)),
            false => Err(A::Error::custom("an array in the place of another value")),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        match self.at.is(Kinds::OBJECT, || "an object".to_owned()) {
            true => self.visitor.visit_map(Members::new(inner, self.at)),
            false => Err(A::Error::custom("an object in the place of another value")),
        }
    }

    fn visit_enum<A: EnumAccess<'de>>(self, inner: A) -> Result<V::Value, A::Error> {
        self.visitor.visit_enum(inner)
    }
}

/// A value that is read by `seed` and checked on the way.
pub(super) struct Seed<'c, S> {
    pub(super) seed: S,
    pub(super) at: &'c At<'c>,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Seed<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        self.seed.deserialize(Checked { inner, at: self.at })
    }
}
