//! What a value at some place must be.

use serde_json::{Map, Value};

use super::kind::Kinds;
use crate::{
    format::{is_base64, is_date, is_date_time, is_email, is_uuid},
    schema::Schema,
    union::Union,
};

/// The number of a node.
pub(super) type NodeId = usize;

/// What a value at some place must be.
#[derive(Debug)]
pub(super) struct Node {
    /// The types that are allowed.
    pub(super) kinds: Kinds,
    /// The types whose values need no further look, but for the parts that they have.
    pub(super) plain: Kinds,
    /// `enum`: each list has the texts, and whether `null` is listed.
    pub(super) lists: Vec<List>,
    /// `minLength` and `maxLength`.
    pub(super) length: (usize, usize),
    /// `format`.
    pub(super) formats: Vec<fn(&str) -> bool>,
    /// `minimum` and `maximum`, where no bound is exclusive.
    pub(super) range: (i128, i128),
    /// `items`.
    pub(super) items: NodeId,
    /// `minItems` and `maxItems`.
    pub(super) size: (usize, usize),
    /// `properties`.
    pub(super) properties: Vec<Property>,
    /// The properties that are required, as bits by their positions.
    pub(super) required: u64,
    /// The properties that are not listed.
    pub(super) others: Others,
    /// What the library decides of a value as a whole.
    pub(super) rest: Option<Schema>,
    /// The branches that are told apart by a tag.
    pub(super) union: Option<(Union, Vec<NodeId>)>,
}

/// The texts of an `enum`, and whether it lists `null`.
pub(super) type List = (Vec<Box<str>>, bool);

/// A listed property.
#[derive(Debug)]
pub(super) struct Property {
    pub(super) name: Box<str>,
    pub(super) node: NodeId,
    /// Whether a member of an `allOf` lists it and another one allows only what it lists itself.
    pub(super) forbidden: bool,
}

/// What is said of properties that are not listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Others {
    /// That there are some, or nothing of an object without listed properties.
    Open(NodeId),
    /// Nothing, while others are listed. The document allows them, but it does not have them.
    Undocumented,
    /// That there are none.
    Forbidden,
}

/// A value of which nothing is said.
pub(super) const FREE: NodeId = 0;

impl Node {
    pub(super) fn free() -> Self {
        Node {
            kinds: Kinds::ALL,
            plain: Kinds::ALL,
            lists: Vec::new(),
            length: (0, usize::MAX),
            formats: Vec::new(),
            range: (i128::MIN, i128::MAX),
            items: FREE,
            size: (0, usize::MAX),
            properties: Vec::new(),
            required: 0,
            others: Others::Open(FREE),
            rest: None,
            union: None,
        }
    }

    /// The types of which no more is asked than that a value is of one of them.
    pub(super) fn plain(&self) -> Kinds {
        let mut plain = self.kinds;
        if !self.lists.is_empty() {
            let null = self.lists.iter().all(|(_, null)| *null);
            plain = plain.and(if null { Kinds::NULL } else { Kinds::NONE });
        }
        if self.length != (0, usize::MAX) || !self.formats.is_empty() {
            plain = plain.without(Kinds::STRING);
        }
        if self.range != (i128::MIN, i128::MAX) {
            plain = plain.without(Kinds::INTEGER).without(Kinds::FRACTION);
        }
        match self.rest.is_some() && !self.is_whole() {
            true => Kinds::NONE,
            false => plain,
        }
    }

    /// Whether a value is looked at as a whole before its parts are.
    #[inline]
    pub(super) fn is_whole(&self) -> bool {
        self.union.is_some() || self.rest.is_some() && self.kinds.has_parts()
    }

    /// Takes up a keyword of one of its schemas; false for one that is left to the library.
    pub(super) fn takes(
        &mut self,
        keyword: &str,
        value: &Value,
        schema: &Map<String, Value>,
    ) -> bool {
        let exclusive = |keyword| schema.get(keyword) == Some(&Value::Bool(true));
        let size = value.as_u64().and_then(|size| usize::try_from(size).ok());
        match (keyword, size) {
            ("properties" | "additionalProperties" | "required" | "items" | "allOf", _) => {}
            // It says what is wrong with a value of a `oneOf`, and nothing on its own.
            ("discriminator", _) => return !schema.contains_key("oneOf"),
            ("type", _) => self.kinds = self.kinds.and(Kinds::of(value)),
            ("minLength", Some(least)) => self.length.0 = self.length.0.max(least),
            ("maxLength", Some(most)) => self.length.1 = self.length.1.min(most),
            ("minItems", Some(least)) => self.size.0 = self.size.0.max(least),
            ("maxItems", Some(most)) => self.size.1 = self.size.1.min(most),
            ("minimum", _) => match bound(value) {
                Some(least) if !exclusive("exclusiveMinimum") => {
                    self.range.0 = self.range.0.max(least);
                }
                _ => return false,
            },
            ("maximum", _) => match bound(value) {
                Some(most) if !exclusive("exclusiveMaximum") => {
                    self.range.1 = self.range.1.min(most);
                }
                _ => return false,
            },
            ("exclusiveMinimum" | "exclusiveMaximum", _) => return !exclusive(keyword),
            ("format", _) => match value.as_str().and_then(format) {
                Some(is) => self.formats.push(is),
                None => return false,
            },
            ("enum", _) => match list(value) {
                Some(list) => self.lists.push(list),
                None => return false,
            },
            _ => return false,
        }
        true
    }
}

/// A bound that every number can be held against without loss.
fn bound(value: &Value) -> Option<i128> {
    const EXACT: i64 = 1 << f64::MANTISSA_DIGITS;
    let bound = value.as_i64()?;
    let exact = (-EXACT..=EXACT).contains(&bound);
    // Those of 64 bits stand beside `type: integer`, where numbers with a fraction are none.
    (exact || bound == i64::MIN || bound == i64::MAX).then_some(bound.into())
}

fn format(name: &str) -> Option<fn(&str) -> bool> {
    Some(match name {
        "date-time" => is_date_time,
        "date" => is_date,
        "uuid" => is_uuid,
        "email" => is_email,
        "byte" => is_base64,
        _ => return None,
    })
}

/// The texts of an `enum`, and whether it lists `null`; nothing when it lists anything else.
fn list(value: &Value) -> Option<List> {
    let mut texts = Vec::new();
    let mut null = false;
    for value in value.as_array()? {
        match value {
            Value::String(text) => texts.push(text.as_str().into()),
            Value::Null => null = true,
            _ => return None,
        }
    }
    Some((texts, null))
}
