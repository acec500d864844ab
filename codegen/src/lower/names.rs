//! The Rust names of one module, each with the place that asked for it.

use std::collections::BTreeMap;

use crate::{
    diagnostic::{Code, Diagnostic, Diagnostics},
    document::{Document, Pointer},
};

/// Names that generated code uses unqualified and that no type may shadow.
const RESERVED: [&str; 12] = [
    "Box", "BTreeMap", "Err", "List", "None", "Ok", "Option", "Result", "Self", "Some", "String",
    "Vec",
];

/// The type names that are given out.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: BTreeMap<String, Pointer>,
}

impl Names {
    /// Gives `wanted` to the schema or response at `pointer`, or reports who has it.
    pub(super) fn take(
        &mut self,
        wanted: &str,
        pointer: &Pointer,
        document: &Document,
        diagnostics: &mut Diagnostics,
    ) -> String {
        let name = if RESERVED.contains(&wanted) {
            format!("{wanted}Schema")
        } else {
            wanted.to_owned()
        };
        if let Some(holder) = self.taken.get(&name) {
            let finding = Diagnostic::new(
                Code::NameCollision,
                format!("two schemas would both become the Rust type `{name}`"),
            )
            .primary(document, pointer, "this one")
            .secondary(document, holder, "and this one")
            .help("name one of them by moving it to `components`, or rename a component");
            diagnostics.push(finding);
        } else {
            self.taken.insert(name.clone(), pointer.clone());
        }
        name
    }
}
