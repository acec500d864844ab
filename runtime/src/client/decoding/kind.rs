//! The types of JSON values.

use serde_json::Value;

/// A set of types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Kinds(u8);

impl Kinds {
    pub(super) const NONE: Kinds = Kinds(0);
    pub(super) const NULL: Kinds = Kinds(1);
    pub(super) const BOOLEAN: Kinds = Kinds(1 << 1);
    /// A number without fraction and exponent.
    pub(super) const INTEGER: Kinds = Kinds(1 << 2);
    /// Any other number.
    pub(super) const FRACTION: Kinds = Kinds(1 << 3);
    pub(super) const STRING: Kinds = Kinds(1 << 4);
    pub(super) const ARRAY: Kinds = Kinds(1 << 5);
    pub(super) const OBJECT: Kinds = Kinds(1 << 6);
    pub(super) const ALL: Kinds = Kinds(u8::MAX);

    /// The types of the keyword `type`.
    pub(super) fn of(keyword: &Value) -> Self {
        match keyword {
            Value::String(name) => match name.as_str() {
                "null" => Kinds::NULL,
                "boolean" => Kinds::BOOLEAN,
                "integer" => Kinds::INTEGER,
                "number" => Kinds(Kinds::INTEGER.0 | Kinds::FRACTION.0),
                "string" => Kinds::STRING,
                "array" => Kinds::ARRAY,
                "object" => Kinds::OBJECT,
                _ => Kinds::ALL,
            },
            Value::Array(names) => {
                let each = names.iter().map(Kinds::of);
                each.fold(Kinds::NONE, |all, one| Kinds(all.0 | one.0))
            }
            _ => Kinds::ALL,
        }
    }

    /// The types that are in both.
    pub(super) fn and(self, other: Kinds) -> Kinds {
        Kinds(self.0 & other.0)
    }

    /// The types that are not in the other one.
    pub(super) fn without(self, other: Kinds) -> Kinds {
        Kinds(self.0 & !other.0)
    }

    /// Whether both have a type in common.
    #[inline]
    pub(super) fn has(self, other: Kinds) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether a value may have parts.
    pub(super) fn has_parts(self) -> bool {
        self.has(Kinds::ARRAY) || self.has(Kinds::OBJECT)
    }
}
