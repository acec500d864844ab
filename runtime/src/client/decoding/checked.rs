//! A body that is held against its schema while it is read into a type.
//!
//! The types of generated code are read by serde as they always are. [`Checked`] stands between them
//! and the JSON text: every value that passes is looked at, and what is not as the document says is
//! noted. So a body is read once, and no value is made for the checks alone.

use serde::{
    Deserialize as _, Deserializer,
    de::{DeserializeSeed, EnumAccess, Error, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Value, value::RawValue};

use super::{
    deviation::{Examination, described, text_described, unlisted},
    kind::Kinds,
    members::{Items, Members},
    path::Path,
    shape::{FREE, Node, NodeId},
};
use crate::Place;

/// How deep values may be nested, as in the JSON library.
const DEEPEST: u8 = 128;

/// Where in a body a value is, and what it must be.
#[derive(Clone, Copy)]
pub(super) struct At<'c> {
    pub(super) examination: &'c Examination<'c>,
    pub(super) path: &'c Path<'c>,
    id: NodeId,
    depth: u8,
    /// Whether the value has been looked at as a whole.
    whole: bool,
}

impl<'c> At<'c> {
    pub(super) fn new(examination: &'c Examination<'c>, path: &'c Path<'c>, id: NodeId) -> Self {
        At {
            examination,
            path,
            id,
            depth: 0,
            whole: false,
        }
    }

    /// The same for a part of the value.
    pub(super) fn part<'p, E: Error>(self, path: &'p Path<'p>, id: NodeId) -> Result<At<'p>, E>
    where
        'c: 'p,
    {
        match self.depth < DEEPEST {
            true => Ok(At {
                path,
                id,
                depth: self.depth + 1,
                whole: false,
                ..self
            }),
            false => Err(E::custom("the nesting is too deep")),
        }
    }

    pub(super) fn node(&self) -> &'c Node {
        self.examination.node(self.id)
    }

    pub(super) fn note(&self, rule: &'static str, found: impl FnOnce() -> String) {
        self.examination.note(self.path, rule, found);
    }

    /// Checks the type; false when the value is of another one.
    pub(super) fn is(&self, kind: Kinds, found: impl FnOnce() -> String) -> bool {
        let is = self.node().kinds.has(kind);
        if !is {
            self.note("type", found);
        }
        is
    }

    /// Checks a value that is neither a text nor `null` against the lists of an `enum`, and a
    /// scalar against what is left to the library.
    fn scalar(&self, value: impl Fn() -> Value) {
        let node = self.node();
        if !node.lists.is_empty() {
            self.note("enum", || described(&value()));
        }
        self.rest(value);
    }

    fn rest(&self, value: impl Fn() -> Value) {
        if let Some(rest) = &self.node().rest
            && !self.whole
        {
            let value = value();
            if let Err(violations) = rest.check_body(&value) {
                self.examination.note_within(self.path, &value, &violations);
            }
        }
    }

    fn null(&self) {
        let null = || described(&Value::Null);
        if self.is(Kinds::NULL, null) {
            if self.node().lists.iter().any(|(_, listed)| !listed) {
                self.note("enum", null);
            }
            self.rest(|| Value::Null);
        }
    }

    fn boolean(&self, value: bool) {
        if self.is(Kinds::BOOLEAN, || described(&value.into())) {
            self.scalar(|| value.into());
        }
    }

    fn integer<T: Into<i128> + Into<Value> + Copy>(&self, value: T) {
        if !self.is(Kinds::INTEGER, || described(&value.into())) {
            return;
        }
        let (least, most) = self.node().range;
        let number: i128 = value.into();
        if number < least {
            self.note("minimum", || described(&value.into()));
        }
        if number > most {
            self.note("maximum", || described(&value.into()));
        }
        self.scalar(|| value.into());
    }

    fn fraction(&self, value: f64) {
        if !self.is(Kinds::FRACTION, || described(&value.into())) {
            return;
        }
        // Bounds are such that nothing is lost here.
        #[expect(clippy::cast_precision_loss, reason = "see above")]
        let (least, most) = (self.node().range.0 as f64, self.node().range.1 as f64);
        if value < least {
            self.note("minimum", || described(&value.into()));
        }
        if value > most {
            self.note("maximum", || described(&value.into()));
        }
        self.scalar(|| value.into());
    }

    fn text(&self, text: &str) {
        let found = || text_described(text);
        if !self.is(Kinds::STRING, found) {
            return;
        }
        let node = self.node();
        for (texts, _) in &node.lists {
            if !texts.iter().any(|listed| **listed == *text) {
                self.note("enum", || unlisted(self.path.name(), text));
            }
        }
        let (least, most) = node.length;
        if least > 0 || text.len() > most {
            let length = text.chars().count();
            if length < least {
                self.note("minLength", found);
            }
            if length > most {
                self.note("maxLength", found);
            }
        }
        if node.formats.iter().any(|is| !is(text)) {
            self.note("format", found);
        }
        self.rest(|| text.into());
    }

    /// Looks at a value as a whole, and tells where its parts are looked at.
    fn whole(self, text: &RawValue) -> Result<Self, serde_json::Error> {
        let mut at = At {
            whole: true,
            ..self
        };
        let value: Value = serde_json::from_str(text.get())?;
        if let Some(rest) = &self.node().rest
            && let Err(violations) = rest.check_body(&value)
        {
            self.examination.note_within(self.path, &value, &violations);
        }
        if let Some((union, branches)) = &self.node().union {
            match union.branch(&value, "", &|pointer| Place::Body(pointer.to_owned())) {
                Ok(branch) => {
                    at.id = branches[branch];
                    // A branch may be looked at as a whole for rules of its own.
                    at.whole = false;
                }
                Err(violation) => {
                    self.examination
                        .note_within(self.path, &value, &[violation]);
                    at.id = FREE;
                }
            }
        }
        Ok(at)
    }
}

/// A value that is checked while it is read.
pub(super) struct Checked<'c, D> {
    pub(super) inner: D,
    pub(super) at: At<'c>,
}

macro_rules! read {
    ($($name:ident($($argument:ident: $type:ty),*)),* $(,)?) => {
        $(fn $name<V: Visitor<'de>>(
            self,
            $($argument: $type,)*
            visitor: V,
        ) -> Result<V::Value, D::Error> {
            if self.at.node().is_whole() && !self.at.whole {
                let text = <&RawValue>::deserialize(self.inner)?;
                let at = self.at.whole(text).map_err(D::Error::custom)?;
                let mut inner = serde_json::Deserializer::from_str(text.get());
                let checked = Checked { inner: &mut inner, at };
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
        if self.at.id == FREE {
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
    at: At<'c>,
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
    pub(super) at: At<'c>,
}

impl<'de, S: DeserializeSeed<'de>> DeserializeSeed<'de> for Seed<'_, S> {
    type Value = S::Value;

    fn deserialize<D: Deserializer<'de>>(self, inner: D) -> Result<S::Value, D::Error> {
        self.seed.deserialize(Checked { inner, at: self.at })
    }
}
