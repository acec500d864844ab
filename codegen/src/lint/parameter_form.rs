//! Parameters one by one: which values they take, and how these are written into a request.

use super::shape::Kind;
use super::survey::{Node, Survey};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted};
use crate::document::Pointer;
use serde_json::Value;
use std::collections::BTreeSet;

/// What a schema allows, as far as writing it into one line goes.
pub(super) enum Form {
    /// Strings, integers, numbers or booleans.
    Scalar,
    /// A list, and where the schema of its items stands.
    List(Pointer),
    /// Neither, and why.
    Other(String),
    /// The schema is broken, which is a finding of its own.
    Unknown,
}

/// Finds out what a schema allows.
pub(super) fn form(survey: &Survey<'_>, schema: &Pointer) -> Form {
    form_of(survey, schema, &mut BTreeSet::new())
}

fn form_of(survey: &Survey<'_>, schema: &Pointer, visited: &mut BTreeSet<Pointer>) -> Form {
    let Some((at, Value::Object(members))) = survey.document.resolve(schema) else {
        return Form::Unknown;
    };
    if !visited.insert(at.clone()) {
        return Form::Unknown;
    }
    for combination in ["oneOf", "anyOf", "not"] {
        if members.contains_key(combination) {
            return Form::Other(format!("is described by {}", Quoted(combination)));
        }
    }
    match members.get("type") {
        Some(Value::String(name)) => match name.as_str() {
            "string" | "integer" | "number" | "boolean" => return Form::Scalar,
            "array" => return Form::List(at.child("items")),
            "object" => return Form::Other("is an object".to_owned()),
            _ => return Form::Unknown,
        },
        Some(_) => return Form::Unknown,
        None => {}
    }
    if let Some(Value::Array(list)) = members.get("allOf") {
        let members = at.child("allOf");
        let mut forms = (0..list.len())
            .map(|index| form_of(survey, &members.child(index), visited))
            .collect::<Vec<_>>();
        // A member that says nothing about the type leaves it to the others.
        if let Some(known) = forms
            .iter()
            .position(|form| matches!(form, Form::Scalar | Form::List(_)))
        {
            return forms.swap_remove(known);
        }
        return forms.pop().unwrap_or(Form::Unknown);
    }
    match members.get("enum") {
        Some(Value::Array(values)) if !values.iter().any(|v| v.is_array() || v.is_object()) => {
            Form::Scalar
        }
        Some(_) => Form::Other("has values that are not scalars".to_owned()),
        None => Form::Other("has a schema without `type`".to_owned()),
    }
}

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    for node in survey.nodes_of(Kind::Parameter) {
        let Some(location) = node.members.get("in").and_then(Value::as_str) else {
            continue;
        };
        let name = node
            .members
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or("");
        if location == "cookie" {
            diagnostics.push(
                Diagnostic::new(
                    Code::CookieParameter,
                    format!("{} is a cookie parameter", Quoted(name)),
                )
                .primary(survey.document, &node.pointer.child("in"), "not supported")
                .help("send the value in a header or in the query"),
            );
            continue;
        }
        serialisation(survey, node, name, location, diagnostics);
        described(survey, node, name, location, diagnostics);
    }
}

fn serialisation(
    survey: &Survey<'_>,
    node: &Node<'_>,
    name: &str,
    location: &str,
    diagnostics: &mut Diagnostics,
) {
    let usual = if location == "query" {
        "form"
    } else {
        "simple"
    };
    let mut refuse = |field: &str, reason: String, help: &str| {
        diagnostics.push(
            Diagnostic::new(
                Code::ParameterStyle,
                format!("{location} parameter {} {reason}", Quoted(name)),
            )
            .primary(survey.document, &node.pointer.child(field), "not supported")
            .help(help),
        );
    };
    if let Some(style) = node.members.get("style").and_then(Value::as_str)
        && style != usual
    {
        refuse(
            "style",
            format!("has the style {}", Quoted(style)),
            &format!("remove `style`, or write {}", Quoted(usual)),
        );
    }
    for field in ["allowReserved", "allowEmptyValue"] {
        if node.members.get(field) == Some(&Value::Bool(true)) {
            refuse(
                field,
                format!("has {}", Quoted(field)),
                &format!("remove {}", Quoted(field)),
            );
        }
    }
}

fn described(
    survey: &Survey<'_>,
    node: &Node<'_>,
    name: &str,
    location: &str,
    diagnostics: &mut Diagnostics,
) {
    if node.members.contains_key("content") {
        diagnostics.push(
            Diagnostic::new(
                Code::ParameterContent,
                format!("{location} parameter {} has `content`", Quoted(name)),
            )
            .primary_key(
                survey.document,
                &node.pointer.child("content"),
                "not supported",
            )
            .help("describe the parameter with `schema`, or send the value as a request body"),
        );
        return;
    }
    let schema = node.pointer.child("schema");
    if !node.members.contains_key("schema") {
        diagnostics.push(
            Diagnostic::new(
                Code::ParameterSchema,
                format!("{location} parameter {} has no `schema`", Quoted(name)),
            )
            .primary(
                survey.document,
                &node.pointer.child("name"),
                "`schema` is missing beside this",
            )
            .help("add a `schema`, such as `{type: string}`"),
        );
        return;
    }
    let refused = match form(survey, &schema) {
        Form::Scalar | Form::Unknown => None,
        Form::List(items) if location == "query" => match form(survey, &items) {
            Form::Scalar | Form::Unknown => None,
            Form::List(_) => Some("is a list of lists".to_owned()),
            Form::Other(reason) => Some(format!("is a list whose item {reason}")),
        },
        Form::List(_) => Some("is a list".to_owned()),
        Form::Other(reason) => Some(reason),
    };
    if let Some(reason) = refused {
        let help = if location == "query" {
            "give it type string, integer, number or boolean, or an array of these"
        } else {
            "give it type string, integer, number or boolean"
        };
        diagnostics.push(
            Diagnostic::new(
                Code::ParameterType,
                format!("{location} parameter {} {reason}", Quoted(name)),
            )
            .primary_key(survey.document, &schema, "this schema")
            .help(help),
        );
    }
}
