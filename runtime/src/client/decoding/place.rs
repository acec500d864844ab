//! What the values at the places of a body must be, and what is said of one that is not.

use serde::de::Error;
use serde_json::{Value, value::RawValue};

use super::{
    deviation::{Examination, described, text_described, unlisted},
    kind::Kinds,
    node::{FREE, Node, NodeId},
    path::Path,
};
use crate::Place;

/// How deep values may be nested, as in the JSON library.
const DEEPEST: u8 = 128;

/// Where in a body a value is, and what it must be.
///
/// There is one for each value, so it is handed on by reference, and nothing is done for a value
/// that its type alone decides of.
#[derive(Clone, Copy)]
pub(super) struct At<'c> {
    pub(super) examination: &'c Examination<'c>,
    pub(super) path: Path<'c>,
    pub(super) node: &'c Node,
    depth: u8,
    /// Whether the value is still to be looked at as a whole.
    pub(super) whole: bool,
}

impl<'c> At<'c> {
    pub(super) fn root(examination: &'c Examination<'c>) -> Self {
        let node = examination.root();
        At {
            examination,
            path: Path::Root,
            node,
            depth: 0,
            whole: node.is_whole(),
        }
    }

    /// The same for a part of the value.
    #[inline]
    pub(super) fn part<'p, E: Error>(&self, path: Path<'p>, id: NodeId) -> Result<At<'p>, E>
    where
        'c: 'p,
    {
        if self.depth == DEEPEST {
            return Err(E::custom("the nesting is too deep"));
        }
        let node = self.examination.node(id);
        Ok(At {
            examination: self.examination,
            path,
            node,
            depth: self.depth + 1,
            whole: node.is_whole(),
        })
    }

    #[cold]
    pub(super) fn note(&self, rule: &'static str, found: impl FnOnce() -> String) {
        self.examination.note(&self.path, rule, found);
    }

    /// Checks the type; false when the value is of another one.
    #[inline]
    pub(super) fn is(&self, kind: Kinds, found: impl FnOnce() -> String) -> bool {
        let is = self.node.kinds.has(kind);
        if !is {
            self.note("type", found);
        }
        is
    }

    #[inline]
    pub(super) fn null(&self) {
        if !self.node.plain.has(Kinds::NULL) {
            self.check_null();
        }
    }

    #[inline]
    pub(super) fn boolean(&self, value: bool) {
        if !self.node.plain.has(Kinds::BOOLEAN) {
            self.check_boolean(value);
        }
    }

    #[inline]
    pub(super) fn integer<T: Into<i128> + Into<Value> + Copy>(&self, value: T) {
        if !self.node.plain.has(Kinds::INTEGER) {
            self.check_integer(value);
        }
    }

    #[inline]
    pub(super) fn fraction(&self, value: f64) {
        if !self.node.plain.has(Kinds::FRACTION) {
            self.check_fraction(value);
        }
    }

    #[inline]
    pub(super) fn text(&self, text: &str) {
        if !self.node.plain.has(Kinds::STRING) {
            self.check_text(text);
        }
    }

    /// Checks a value that is neither a text nor `null` against the lists of an `enum`, and a
    /// scalar against what is left to the library.
    fn scalar(&self, value: impl Fn() -> Value) {
        if !self.node.lists.is_empty() {
            self.note("enum", || described(&value()));
        }
        self.rest(value);
    }

    /// What is looked at as a whole has been looked at before.
    fn rest(&self, value: impl Fn() -> Value) {
        if self.node.rest.is_some() && !self.node.is_whole() {
            self.check_rest(&value());
        }
    }

    fn check_rest(&self, value: &Value) {
        if let Some(rest) = &self.node.rest
            && let Err(violations) = rest.check_body(value)
        {
            self.examination.note_within(&self.path, value, &violations);
        }
    }

    fn check_null(&self) {
        let null = || described(&Value::Null);
        if self.is(Kinds::NULL, null) {
            if self.node.lists.iter().any(|(_, listed)| !listed) {
                self.note("enum", null);
            }
            self.rest(|| Value::Null);
        }
    }

    fn check_boolean(&self, value: bool) {
        if self.is(Kinds::BOOLEAN, || described(&value.into())) {
            self.scalar(|| value.into());
        }
    }

    fn check_integer<T: Into<i128> + Into<Value> + Copy>(&self, value: T) {
        if !self.is(Kinds::INTEGER, || described(&value.into())) {
            return;
        }
        let (least, most) = self.node.range;
        let number: i128 = value.into();
        if number < least {
            self.note("minimum", || described(&value.into()));
        }
        if number > most {
            self.note("maximum", || described(&value.into()));
        }
        self.scalar(|| value.into());
    }

    fn check_fraction(&self, value: f64) {
        if !self.is(Kinds::FRACTION, || described(&value.into())) {
            return;
        }
        // Bounds are such that nothing is lost here.
        #[expect(clippy::cast_precision_loss, reason = "see above")]
        let (least, most) = (self.node.range.0 as f64, self.node.range.1 as f64);
        if value < least {
            self.note("minimum", || described(&value.into()));
        }
        if value > most {
            self.note("maximum", || described(&value.into()));
        }
        self.scalar(|| value.into());
    }

    fn check_text(&self, text: &str) {
        let found = || text_described(text);
        if !self.is(Kinds::STRING, found) {
            return;
        }
        let node = self.node;
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
    pub(super) fn look(&self, text: &RawValue) -> Result<Self, serde_json::Error> {
        let mut at = At {
            whole: false,
            ..*self
        };
        let value: Value = serde_json::from_str(text.get())?;
        self.check_rest(&value);
        if let Some((union, branches)) = &self.node.union {
            match union.branch(&value, "", &|pointer| Place::Body(pointer.to_owned())) {
                Ok(branch) => {
                    at.node = self.examination.node(branches[branch]);
                    // A branch may be looked at as a whole for rules of its own.
                    at.whole = at.node.is_whole();
                }
                Err(violation) => {
                    self.examination
                        .note_within(&self.path, &value, &[violation]);
                    at.node = self.examination.node(FREE);
                }
            }
        }
        Ok(at)
    }

    /// Whether nothing is said of the value.
    pub(super) fn is_free(&self) -> bool {
        std::ptr::eq(self.node, self.examination.node(FREE))
    }
}
