//! Two documents side by side: what Dropshot's document says, and what the dialect says.

use crate::document::Pointer;
use serde_json::Value;
use std::fmt;

/// How much of a value a message shows.
const EXCERPT: usize = 160;

/// A place at which two documents differ.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The place; for a [`Contradiction`](DifferenceKind::Contradiction) that in Dropshot's
    /// document.
    pub pointer: Pointer,
    /// How they differ.
    pub kind: DifferenceKind,
    /// What should be there.
    pub expected: Option<Value>,
    /// What is there.
    pub found: Option<Value>,
}

/// How two documents differ at a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DifferenceKind {
    /// The dialect has something there, the lifted document has nothing.
    Missing,
    /// The lifted document has something there, the dialect has nothing.
    Unexpected,
    /// Both have something there, and it is not the same.
    Changed,
    /// Dropshot's document says one thing, and what it carries says another.
    Contradiction,
}

impl Difference {
    pub(super) fn contradiction(
        pointer: Pointer,
        carried: Option<&Value>,
        shown: Option<&Value>,
    ) -> Self {
        Difference {
            pointer,
            kind: DifferenceKind::Contradiction,
            expected: carried.cloned(),
            found: shown.cloned(),
        }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (expected, found) = (Excerpt(&self.expected), Excerpt(&self.found));
        let place = match self.pointer.as_str() {
            "" => "the document",
            pointer => pointer,
        };
        write!(f, "{place}: expected {expected}, found {found}")?;
        if self.kind == DifferenceKind::Contradiction {
            f.write_str(" (Dropshot's document contradicts what it carries)")?;
        }
        Ok(())
    }
}

struct Excerpt<'value>(&'value Option<Value>);

impl fmt::Display for Excerpt<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(value) = self.0 else {
            return f.write_str("nothing");
        };
        let text = value.to_string();
        match text.char_indices().nth(EXCERPT) {
            Some((end, _)) => write!(f, "{}…", text.get(..end).unwrap_or_default()),
            None => f.write_str(&text),
        }
    }
}

/// All differences between a lifted document and the dialect.
///
/// The order of an object's members says nothing; everything else is compared exactly.
pub fn compare(lifted: &Value, dialect: &Value) -> Vec<Difference> {
    let mut differences = Vec::new();
    descend(
        &Pointer::root(),
        Some(lifted),
        Some(dialect),
        &mut differences,
    );
    differences
}

fn descend(
    at: &Pointer,
    found: Option<&Value>,
    expected: Option<&Value>,
    differences: &mut Vec<Difference>,
) {
    let kind = match (found, expected) {
        (Some(Value::Object(found)), Some(Value::Object(expected))) => {
            for (name, value) in expected {
                descend(&at.child(name), found.get(name), Some(value), differences);
            }
            for (name, value) in found
                .iter()
                .filter(|(name, _)| !expected.contains_key(*name))
            {
                descend(&at.child(name), Some(value), None, differences);
            }
            return;
        }
        (Some(Value::Array(found)), Some(Value::Array(expected))) => {
            for index in 0..found.len().max(expected.len()) {
                let (found, expected) = (found.get(index), expected.get(index));
                descend(&at.child(index), found, expected, differences);
            }
            return;
        }
        (found, expected) if found == expected => return,
        (None, _) => DifferenceKind::Missing,
        (_, None) => DifferenceKind::Unexpected,
        (Some(_), Some(_)) => DifferenceKind::Changed,
    };
    differences.push(Difference {
        pointer: at.clone(),
        kind,
        expected: expected.cloned(),
        found: found.cloned(),
    });
}
