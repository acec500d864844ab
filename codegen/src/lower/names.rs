//! The Rust names of one module, each with the place that asked for it.

use std::collections::BTreeMap;

use super::value::field_name;
use crate::{
    diagnostic::{Code, Diagnostic, Diagnostics},
    document::{Document, Pointer},
};

/// Names that generated code uses unqualified, its macros included, and that no type may shadow.
const RESERVED: [&str; 22] = [
    "AsRef",
    "BTreeMap",
    "Box",
    "Deserialize",
    "Err",
    "From",
    "Future",
    "Into",
    "IntoIterator",
    "List",
    "None",
    "Ok",
    "Option",
    "Result",
    "Self",
    "Send",
    "Serialize",
    "Sized",
    "Some",
    "String",
    "Sync",
    "Vec",
];

/// The type names that are given out in one module.
#[derive(Debug)]
pub(super) struct Names {
    /// What has the names, in the plural.
    noun: &'static str,
    /// What a reserved name gets behind it.
    suffix: &'static str,
    /// What no two names may share.
    key: fn(&str) -> String,
    taken: BTreeMap<String, Pointer>,
}

impl Names {
    /// The types of schemas.
    pub(super) fn of_schemas() -> Self {
        Names {
            noun: "schemas",
            suffix: "Schema",
            key: str::to_owned,
            taken: BTreeMap::new(),
        }
    }

    /// The structs of responses, of which each gives its name to a method and a constant as well.
    pub(super) fn of_responses() -> Self {
        Names {
            noun: "responses",
            suffix: "Response",
            key: field_name,
            taken: BTreeMap::new(),
        }
    }

    /// Gives `wanted` to the schema or response at `pointer`, or reports who has it.
    pub(super) fn take(
        &mut self,
        wanted: &str,
        pointer: &Pointer,
        document: &Document,
        diagnostics: &mut Diagnostics,
    ) -> String {
        let name = if RESERVED.contains(&wanted) {
            format!("{wanted}{}", self.suffix)
        } else {
            wanted.to_owned()
        };
        match self.taken.get(&(self.key)(&name)) {
            Some(holder) => {
                let message = format!("two {} would both become the Rust type `{name}`", self.noun);
                let finding = Diagnostic::new(Code::NameCollision, message)
                    .primary(document, pointer, "this one")
                    .secondary(document, holder, "and this one")
                    .help("name one of them by moving it to `components`, or rename a component");
                diagnostics.push(finding);
            }
            None => drop(self.taken.insert((self.key)(&name), pointer.clone())),
        }
        name
    }
}

/// A name that is none of `taken`: `_` comes behind it until it is not.
///
/// Names of documents end in `_` only where they are keywords, so that two of them stay apart.
pub(super) fn apart(name: &str, taken: &[String]) -> String {
    let mut name = name.to_owned();
    while taken.contains(&name) {
        name.push('_');
    }
    name
}
