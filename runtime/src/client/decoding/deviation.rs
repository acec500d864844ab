//! What is found in a body that is not as the document says.

use std::{borrow::Cow, cell::RefCell};

use serde_json::Value;

use super::{
    node::{Node, NodeId},
    path::Path,
    shape::Shape,
};
use crate::{Place, Violation, credential::names_secret};

/// The rule of a property that the document neither lists nor rules out.
pub(crate) const UNDOCUMENTED: &str = "undocumented";

/// The rule of a listed property that is there more than once.
pub(crate) const DUPLICATE: &str = "duplicate";

/// How many kinds of deviations one body can have before the others are only counted.
const KINDS: usize = 100;

/// The longest value of an `enum` that is repeated, in characters.
const SHOWN: usize = 64;

/// A rule that values break at one place, or at many places that are alike.
#[derive(Clone, Debug)]
pub(crate) struct Deviation {
    /// A JSON pointer, with `*` for positions and for names that are data.
    pub(crate) pointer: String,
    /// The JSON pointer of the first of them.
    pub(crate) first: String,
    /// The keyword of the schema, [`UNDOCUMENTED`] or [`DUPLICATE`].
    pub(crate) rule: Cow<'static, str>,
    /// How many there are.
    pub(crate) times: u64,
    /// What the first of them is, without repeating it where it could be secret.
    pub(crate) found: String,
}

/// The deviations of one body.
#[derive(Debug, Default)]
pub(crate) struct Deviations {
    pub(crate) kinds: Vec<Deviation>,
    /// How many there are of further kinds.
    pub(crate) further: u64,
}

impl Deviations {
    pub(crate) fn is_empty(&self) -> bool {
        self.kinds.is_empty()
    }
}

/// A body that is looked at while it is read.
pub(super) struct Examination<'s> {
    shape: &'s Shape,
    found: RefCell<Deviations>,
}

impl<'s> Examination<'s> {
    pub(super) fn new(shape: &'s Shape) -> Self {
        Examination {
            shape,
            found: RefCell::default(),
        }
    }

    pub(super) fn root(&self) -> &'s Node {
        self.shape.node(self.shape.root())
    }

    #[inline]
    pub(super) fn node(&self, id: NodeId) -> &'s Node {
        self.shape.node(id)
    }

    pub(super) fn into_found(self) -> Deviations {
        self.found.into_inner()
    }

    /// Counts one more deviation of a kind that is known; false when it is not.
    pub(super) fn counts(&self, path: &Path<'_>, rule: &str) -> bool {
        let mut found = self.found.borrow_mut();
        let full = found.kinds.len() >= KINDS;
        let mut kinds = found.kinds.iter_mut();
        match kinds.find(|known| known.rule == rule && path.is(&known.pointer)) {
            Some(known) => known.times += 1,
            None if full => found.further += 1,
            None => return false,
        }
        true
    }

    /// Notes a deviation. What was found is asked for only if it is the first of its kind.
    pub(super) fn note(
        &self,
        path: &Path<'_>,
        rule: impl Into<Cow<'static, str>>,
        found: impl FnOnce() -> String,
    ) {
        let rule = rule.into();
        if !self.counts(path, &rule) {
            let deviation = Deviation {
                pointer: path.general(),
                first: path.exact(),
                times: 1,
                found: found(),
                rule,
            };
            self.found.borrow_mut().kinds.push(deviation);
        }
    }

    /// Notes what is wrong within a value that was looked at as a whole.
    pub(super) fn note_within(&self, path: &Path<'_>, value: &Value, violations: &[Violation]) {
        for violation in violations {
            let Place::Body(pointer) = violation.place() else {
                continue;
            };
            self.steps(path, value, pointer.split('/').skip(1), violation.rule());
        }
    }

    fn steps<'p>(
        &self,
        path: &Path<'_>,
        value: &Value,
        mut pointer: impl Iterator<Item = &'p str>,
        rule: &str,
    ) {
        let Some(token) = pointer.next() else {
            return self.note(path, rule.to_owned(), || described(value));
        };
        let name = token.replace("~1", "/").replace("~0", "~");
        let (step, value) = match value {
            Value::Array(items) => {
                let index = name.parse().unwrap_or_default();
                (Path::Item { of: path, index }, items.get(index))
            }
            _ => {
                let step = Path::Property {
                    of: path,
                    name: &name,
                    one_of_many: false,
                };
                (step, value.get(&name))
            }
        };
        self.steps(&step, value.unwrap_or(&Value::Null), pointer, rule);
    }
}

/// What a value is, without the value: it may be secret.
pub(crate) fn described(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(_) => "a boolean".to_owned(),
        Value::Number(number) => match number.is_f64() {
            true => "a number".to_owned(),
            false => "an integer".to_owned(),
        },
        Value::String(text) => text_described(text),
        Value::Array(items) => format!("an array of {}", items.len()),
        Value::Object(_) => "an object".to_owned(),
    }
}

/// As [`described`], of a string.
pub(crate) fn text_described(text: &str) -> String {
    format!("a string of {} characters", text.chars().count())
}

/// A text in the place of one that an `enum` lists. Such texts are names of things, so it is shown
/// unless the property is named like a secret.
pub(crate) fn unlisted(name: &str, text: &str) -> String {
    if names_secret(name) {
        return text_described(text);
    }
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{:?}…", &text[..end]),
        None => format!("{text:?}"),
    }
}
