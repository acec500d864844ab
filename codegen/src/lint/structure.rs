//! The shape of objects: fields that are missing, unknown or of the wrong type.

use super::alike::{did_you_mean, one_of};
use super::shape::{Kind, Shape};
use super::survey::{Misshapen, Node, Survey};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted, list};
use crate::document::Pointer;
use serde_json::Value;

/// What begins the extensions that are ours.
const OURS: &str = "x-specshot-";

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    for misshapen in &survey.misshapen {
        diagnostics.push(wrong_type(survey, misshapen));
    }
    for node in &survey.nodes {
        missing_fields(survey, node, diagnostics);
        unknown_fields(survey, node, diagnostics);
        choices(survey, node, diagnostics);
    }
    component_names(survey, diagnostics);
}

fn wrong_type(survey: &Survey<'_>, misshapen: &Misshapen<'_>) -> Diagnostic {
    let Misshapen {
        pointer,
        shape,
        value,
    } = misshapen;
    let wanted = match shape {
        Shape::Any => "any value".to_owned(),
        Shape::Text | Shape::Choice(_) => "a text".to_owned(),
        Shape::Flag => "`true` or `false`".to_owned(),
        Shape::Number => "a number".to_owned(),
        Shape::One(kind) | Shape::Shared(kind) => {
            format!("a mapping that describes {}", kind.noun())
        }
        Shape::FlagOrSchema => "`true`, `false` or a schema".to_owned(),
        Shape::List(_) => "a list".to_owned(),
        Shape::Map(_) => "a mapping".to_owned(),
    };
    let help = match (shape, value) {
        (_, Value::Null) => "write a value, or remove the key",
        (Shape::Text | Shape::Choice(_), Value::Number(_) | Value::Bool(_)) => {
            "put quotes around the text"
        }
        (Shape::Flag | Shape::Number, Value::String(_)) => "remove the quotes",
        (Shape::List(_), _) => "begin each element with `- `",
        _ => "write what belongs here",
    };
    let name = pointer.last().unwrap_or_default();
    Diagnostic::new(
        Code::WrongType,
        format!("{} is {}, not {wanted}", Quoted(&name), noun(value)),
    )
    .primary(survey.document, pointer, format!("{wanted} belongs here"))
    .help(help)
}

/// What messages call a JSON value of some type.
pub(super) fn noun(value: &Value) -> &'static str {
    match value {
        Value::Null => "empty",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "a mapping",
    }
}

fn missing_fields(survey: &Survey<'_>, node: &Node<'_>, diagnostics: &mut Diagnostics) {
    for field in node.kind.fields() {
        if field.required && !node.members.contains_key(field.name) {
            diagnostics.push(missing(survey, &node.pointer, node.kind, field.name));
        }
    }
}

/// The finding that an object lacks a field.
pub(super) fn missing(
    survey: &Survey<'_>,
    pointer: &Pointer,
    kind: Kind,
    field: &str,
) -> Diagnostic {
    Diagnostic::new(
        Code::MissingField,
        format!("{} has no {}", kind.noun(), Quoted(field)),
    )
    .primary_key(
        survey.document,
        pointer,
        format!("{} is missing here", Quoted(field)),
    )
    .help(format!("add {} to it", Quoted(field)))
}

fn unknown_fields(survey: &Survey<'_>, node: &Node<'_>, diagnostics: &mut Diagnostics) {
    let extensions = node.kind.extensions();
    for name in node.members.keys() {
        let at = node.pointer.child(name);
        if name.starts_with(OURS) {
            if extensions.contains(&name.as_str()) {
                continue;
            }
            let help = did_you_mean(name, extensions.iter().copied(), || {
                "specshot reads `x-specshot-paging` in an operation, and `x-specshot-environment` \
                 in a security scheme"
                    .to_owned()
            });
            diagnostics.push(
                Diagnostic::new(
                    Code::UnknownExtension,
                    format!("{} has no extension {}", node.kind.noun(), Quoted(name)),
                )
                .primary_key(survey.document, &at, "specshot would ignore this")
                .help(help),
            );
            continue;
        }
        let fields = node.kind.fields();
        let known = name.starts_with("x-")
            || node.kind.members().is_some()
            || fields.iter().any(|field| field.name == name);
        if known {
            continue;
        }
        let help = did_you_mean(name, fields.iter().map(|field| field.name), || {
            format!(
                "remove it, or begin it with `x-`; known are {}",
                list(fields.iter().map(|field| field.name))
            )
        });
        diagnostics.push(
            Diagnostic::new(
                Code::UnknownField,
                format!("{} has no field {}", node.kind.noun(), Quoted(name)),
            )
            .primary_key(survey.document, &at, "OpenAPI 3.0 does not know this field")
            .help(help),
        );
    }
}

fn choices(survey: &Survey<'_>, node: &Node<'_>, diagnostics: &mut Diagnostics) {
    for field in node.kind.fields() {
        let Shape::Choice(choices) = field.shape else {
            continue;
        };
        let Some(Value::String(value)) = node.members.get(field.name) else {
            continue;
        };
        if !choices.contains(&value.as_str()) {
            let at = node.pointer.child(field.name);
            diagnostics.push(
                Diagnostic::new(
                    Code::UnknownValue,
                    format!("{} cannot be {}", Quoted(field.name), Quoted(value)),
                )
                .primary(survey.document, &at, "OpenAPI 3.0 does not know this value")
                .help(one_of(value, choices)),
            );
        }
    }
}

fn component_names(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    for node in survey.nodes_of(Kind::Components) {
        for (section, value) in node.members {
            let Value::Object(members) = value else {
                continue;
            };
            if section.starts_with("x-") {
                continue;
            }
            for name in members.keys() {
                let allowed = |character: char| {
                    character.is_ascii_alphanumeric() || matches!(character, '.' | '-' | '_')
                };
                if name.is_empty() || !name.chars().all(allowed) {
                    let at = node.pointer.child(section).child(name);
                    diagnostics.push(
                        Diagnostic::new(
                            Code::ComponentName,
                            format!("{} is not a component name", Quoted(name)),
                        )
                        .primary_key(survey.document, &at, "this name")
                        .help("use letters, digits, `.`, `-` and `_` only"),
                    );
                }
            }
        }
    }
}
