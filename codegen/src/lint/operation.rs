//! Operations: each has an id of its own.

use super::survey::Survey;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted};
use crate::name;
use serde_json::Value;
use std::collections::BTreeMap;

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    let document = survey.document;
    let mut first_uses = BTreeMap::new();
    for operation in &survey.operations {
        let at = operation.pointer.child("operationId");
        match operation.value.get("operationId") {
            Some(Value::String(id)) if !id.is_empty() => {
                let Some(first) = first_uses.get(id) else {
                    first_uses.insert(id, operation);
                    continue;
                };
                diagnostics.push(
                    Diagnostic::new(
                        Code::DuplicateOperationId,
                        format!("operationId {} is used twice", Quoted(id)),
                    )
                    .primary(
                        document,
                        &at,
                        format!("used again here ({})", operation.title()),
                    )
                    .secondary(
                        document,
                        &first.pointer.child("operationId"),
                        format!("first used here ({})", first.title()),
                    )
                    .help("rename one of the two"),
                );
            }
            Some(Value::String(_)) | None => {
                let words = format!("{} {}", operation.method, operation.path);
                let proposal = name::field_name(&words)
                    .map_or_else(String::new, |name| format!(", such as `{name}`"));
                diagnostics.push(
                    Diagnostic::new(
                        Code::MissingOperationId,
                        format!("{} has no `operationId`", Quoted(&operation.title())),
                    )
                    .primary_key(document, &operation.pointer, "this operation has no name")
                    .help(format!("add an `operationId`{proposal}")),
                );
            }
            // What is no text has a finding of its own.
            Some(_) => {}
        }
    }
}
