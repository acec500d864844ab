//! Parameters as a list: names, and the path variables they fill.

use super::alike::did_you_mean;
use super::paths::variables;
use super::shape::Kind;
use super::survey::{Operation, Parameter, Survey};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted};
use crate::document::Pointer;
use serde_json::Value;

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    for node in &survey.nodes {
        if matches!(node.kind, Kind::PathItem | Kind::Operation) {
            duplicates(survey, &survey.listed(&node.pointer), diagnostics);
        }
    }
    for operation in &survey.operations {
        undeclared(survey, operation, diagnostics);
        unused(
            survey,
            &survey.listed(&operation.pointer),
            operation.path,
            &operation.item,
            diagnostics,
        );
        unused(
            survey,
            &survey.listed(&operation.item),
            operation.path,
            &operation.item,
            diagnostics,
        );
    }
    for node in survey.nodes_of(Kind::Parameter) {
        optional(survey, &node.pointer, node.members, diagnostics);
        name(survey, &node.pointer, node.members, diagnostics);
        connection(survey, &node.pointer, node.members, diagnostics);
    }
}

fn duplicates(survey: &Survey<'_>, listed: &[Parameter<'_>], diagnostics: &mut Diagnostics) {
    for (index, parameter) in listed.iter().enumerate() {
        let Some(first) = listed[..index]
            .iter()
            .find(|earlier| earlier.is_same_as(parameter))
        else {
            continue;
        };
        diagnostics.push(
            Diagnostic::new(
                Code::DuplicateParameter,
                format!(
                    "{} parameter {} is listed twice",
                    parameter.location,
                    Quoted(parameter.name)
                ),
            )
            .primary(
                survey.document,
                &name_in(survey, parameter),
                "listed again here",
            )
            .secondary(
                survey.document,
                &name_in(survey, first),
                "first listed here",
            )
            .help("remove or rename one of the two"),
        );
    }
}

/// Where a list names a parameter: its `name`, or the `$ref` to it.
fn name_in(survey: &Survey<'_>, parameter: &Parameter<'_>) -> Pointer {
    let reference = parameter.element.child("$ref");
    if survey.document.get(&reference).is_some() {
        reference
    } else {
        parameter.element.child("name")
    }
}

fn undeclared(survey: &Survey<'_>, operation: &Operation<'_>, diagnostics: &mut Diagnostics) {
    let all = survey.parameters(operation);
    let listed = [&operation.item, &operation.pointer]
        .into_iter()
        .filter_map(|owner| survey.document.get(&owner.child("parameters")))
        .filter_map(Value::as_array)
        .map(Vec::len)
        .sum::<usize>();
    let understood = survey.listed(&operation.item).len() + survey.listed(&operation.pointer).len();
    if understood < listed {
        // The parameter may be the one that is broken; that is a finding of its own.
        return;
    }
    let in_path = || {
        all.iter()
            .filter(|parameter| parameter.location == "path")
            .map(|parameter| parameter.name)
    };
    for variable in variables(operation.path) {
        if in_path().any(|name| name == variable) {
            continue;
        }
        let spare = in_path().filter(|name| !variables(operation.path).contains(name));
        let help = match spare.clone().next() {
            Some(other) => format!(
                "rename the parameter {} or the variable, so that both agree",
                Quoted(other)
            ),
            None => format!(
                "add `{{name: {variable}, in: path, required: true, schema: …}}` to `parameters`"
            ),
        };
        diagnostics.push(
            Diagnostic::new(
                Code::UndeclaredVariable,
                format!(
                    "{} has no path parameter for its variable `{{{variable}}}`",
                    Quoted(&operation.title())
                ),
            )
            .primary_key(
                survey.document,
                &operation.pointer,
                format!("no parameter {} here", Quoted(variable)),
            )
            .secondary_key(
                survey.document,
                &operation.item,
                "the variable is in this path",
            )
            .help(help),
        );
    }
}

fn unused(
    survey: &Survey<'_>,
    listed: &[Parameter<'_>],
    path: &str,
    item: &Pointer,
    diagnostics: &mut Diagnostics,
) {
    let variables = variables(path);
    for parameter in listed {
        if parameter.location != "path" || variables.contains(&parameter.name) {
            continue;
        }
        let help = did_you_mean(parameter.name, variables.iter().copied(), || {
            format!(
                "add `{{{}}}` to the path, or remove the parameter",
                parameter.name
            )
        });
        diagnostics.push(
            Diagnostic::new(
                Code::UnusedPathParameter,
                format!(
                    "path parameter {} fills no variable of {}",
                    Quoted(parameter.name),
                    Quoted(path)
                ),
            )
            .primary(
                survey.document,
                &name_in(survey, parameter),
                "this parameter",
            )
            .secondary_key(survey.document, item, "the path has no such variable")
            .help(help),
        );
    }
}

fn optional(
    survey: &Survey<'_>,
    pointer: &Pointer,
    members: &serde_json::Map<String, Value>,
    diagnostics: &mut Diagnostics,
) {
    if members.get("in").and_then(Value::as_str) != Some("path") {
        return;
    }
    let finding = |at: Pointer, text: &str| {
        let name = members.get("name").and_then(Value::as_str).unwrap_or("");
        Diagnostic::new(
            Code::OptionalPathParameter,
            format!("path parameter {} is not required", Quoted(name)),
        )
        .primary(survey.document, &at, text)
        .help("write `required: true`: without the variable it would be another path")
    };
    match members.get("required") {
        Some(Value::Bool(true)) => {}
        Some(Value::Bool(false)) => {
            diagnostics.push(finding(pointer.child("required"), "this says optional"));
        }
        Some(_) => {}
        None => diagnostics.push(finding(
            pointer.child("in"),
            "`required: true` is missing beside this",
        )),
    }
}

fn name(
    survey: &Survey<'_>,
    pointer: &Pointer,
    members: &serde_json::Map<String, Value>,
    diagnostics: &mut Diagnostics,
) {
    let Some(name) = members.get("name").and_then(Value::as_str) else {
        return;
    };
    let is_header = members.get("in").and_then(Value::as_str) == Some("header");
    let (wrong, help) = if name.is_empty() {
        (true, "write the name that requests carry")
    } else {
        (
            is_header && !is_token(name),
            "use letters, digits and `-`: HTTP allows neither blanks nor separators in header names",
        )
    };
    if wrong {
        diagnostics.push(
            Diagnostic::new(
                Code::ParameterName,
                format!("{} cannot be the name of a parameter", Quoted(name)),
            )
            .primary(survey.document, &pointer.child("name"), "this name")
            .help(help),
        );
    }
}

fn connection(
    survey: &Survey<'_>,
    pointer: &Pointer,
    members: &serde_json::Map<String, Value>,
    diagnostics: &mut Diagnostics,
) {
    let text = |field| members.get(field).and_then(Value::as_str);
    let (Some("header"), Some(name)) = (text("in"), text("name")) else {
        return;
    };
    if name.eq_ignore_ascii_case("host") || belongs_to_connection(name) {
        diagnostics.push(
            Diagnostic::new(
                Code::ConnectionParameter,
                format!("header {} belongs to the connection", Quoted(name)),
            )
            .primary(survey.document, &pointer.child("name"), "this parameter")
            .help("remove the parameter; the header is sent all the same"),
        );
    }
}

/// Whether a header frames a message (RFC 9112) rather than being a part of it.
pub(super) fn belongs_to_connection(name: &str) -> bool {
    ["connection", "content-length", "transfer-encoding"]
        .iter()
        .any(|header| name.eq_ignore_ascii_case(header))
}

/// A token of HTTP (RFC 9110, section 5.6.2), as header names are.
pub(super) fn is_token(text: &str) -> bool {
    !text.is_empty()
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte))
}
