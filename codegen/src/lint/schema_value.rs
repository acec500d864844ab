//! Values within schemas: enums and defaults.

use super::instance::{Broken, is_of_type, same, violations};
use super::shape::Kind;
use super::survey::{Node, Survey};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted};
use serde_json::Value;

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    for node in survey.nodes_of(Kind::Schema) {
        enumeration(survey, node, diagnostics);
        default(survey, node, diagnostics);
    }
}

fn enumeration(survey: &Survey<'_>, node: &Node<'_>, diagnostics: &mut Diagnostics) {
    let Some(Value::Array(values)) = node.members.get("enum") else {
        return;
    };
    let document = survey.document;
    let list = node.pointer.child("enum");
    if values.is_empty() {
        diagnostics.push(
            Diagnostic::new(Code::EmptyEnum, "the enum has no values")
                .primary_key(document, &list, "this excludes every value")
                .help("list the values, or remove `enum`"),
        );
    }
    let wanted = node.members.get("type").and_then(Value::as_str);
    let nullable = node.members.get("nullable") == Some(&Value::Bool(true));
    for (index, value) in values.iter().enumerate() {
        let at = list.child(index);
        if let Some(wanted) = wanted
            && !is_of_type(value, wanted)
            && !(nullable && value.is_null())
        {
            let help = match value {
                Value::Null => "write `nullable: true` if null is meant",
                Value::Bool(_) | Value::Number(_) if wanted == "string" => {
                    "put quotes around the value"
                }
                _ => "correct the value, or the type",
            };
            diagnostics.push(
                Diagnostic::new(
                    Code::EnumType,
                    format!(
                        "enum value {} is not of type {}",
                        written(value),
                        Quoted(wanted)
                    ),
                )
                .primary(document, &at, "this value")
                .secondary(
                    document,
                    &node.pointer.child("type"),
                    "the type is said here",
                )
                .help(help),
            );
        }
        if let Some(first) = values[..index].iter().position(|first| same(first, value)) {
            diagnostics.push(
                Diagnostic::new(
                    Code::DuplicateEnumValue,
                    format!("enum value {} occurs twice", written(value)),
                )
                .primary(document, &at, "again here")
                .secondary(document, &list.child(first), "first here")
                .help("remove one of the two"),
            );
        }
    }
}

fn default(survey: &Survey<'_>, node: &Node<'_>, diagnostics: &mut Diagnostics) {
    let Some(value) = node.members.get("default") else {
        return;
    };
    let at = node.pointer.child("default");
    for violation in violations(survey, &node.pointer, &at, value) {
        let (code, help) = match violation.broken {
            Broken::Type => (
                Code::DefaultType,
                if value.is_null() {
                    "remove the default, or write `nullable: true` beside the type"
                } else {
                    "correct the default or the type"
                },
            ),
            Broken::Bound => (Code::DefaultBound, "correct the default or the bound"),
            Broken::Format => (Code::DefaultFormat, "correct the default or the format"),
            Broken::Enum => (
                Code::DefaultEnum,
                "use one of the values, or add the default to them",
            ),
        };
        let part = survey.document.get(&violation.at).unwrap_or(value);
        diagnostics.push(
            Diagnostic::new(
                code,
                format!("default {} {}", written(part), violation.reason),
            )
            .primary(survey.document, &violation.at, "this default")
            .secondary(survey.document, &violation.rule, "this rule excludes it")
            .help(help),
        );
    }
}

/// A value as messages show it.
pub(super) fn written(value: &Value) -> String {
    Quoted(&value.to_string()).to_string()
}
