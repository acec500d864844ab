//! Security: requirements that name schemes, and schemes that are supported.

use super::alike::{did_you_mean, one_of};
use super::parameter::is_token;
use super::shape::Kind;
use super::structure::{missing, noun};
use super::survey::{Node, Survey};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted, list};
use crate::document::Pointer;
use crate::ir::SchemeKind;
use crate::security_scheme::ENVIRONMENT;
use serde_json::Value;

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    let schemes = Pointer::root().child("components").child("securitySchemes");
    let known: Vec<&str> = match survey.document.get(&schemes) {
        Some(Value::Object(members)) => members.keys().map(String::as_str).collect(),
        Some(_) | None => Vec::new(),
    };
    for node in &survey.nodes {
        if matches!(node.kind, Kind::Document | Kind::Operation) {
            requirements(survey, node, &known, diagnostics);
        }
    }
    for node in survey.nodes_of(Kind::SecurityScheme) {
        scheme(survey, node, diagnostics);
        if let Some(value) = node.members.get(ENVIRONMENT) {
            environment(survey, node, value, diagnostics);
        }
    }
}

/// The extension that names the variables of the environment with credentials.
fn environment(survey: &Survey<'_>, node: &Node<'_>, value: &Value, diagnostics: &mut Diagnostics) {
    let scheme = survey.document.get(&node.pointer);
    // Another kind has a finding of its own.
    let Some(kind) = scheme.and_then(SchemeKind::of) else {
        return;
    };
    let parts = kind.parts();
    let at = node.pointer.child(ENVIRONMENT);
    let mut find = |at: &Pointer, message: String, help: String| {
        diagnostics.push(
            Diagnostic::new(Code::EnvironmentExtension, message)
                .primary(survey.document, at, "this")
                .help(help),
        );
    };
    let Value::Object(names) = value else {
        let message = format!("`{ENVIRONMENT}` is {}, not a mapping", noun(value));
        let members: Vec<String> = parts.iter().map(|part| format!("{part}: …")).collect();
        return find(&at, message, format!("write `{{{}}}`", members.join(", ")));
    };
    for (part, name) in names {
        let at = at.child(part);
        if !parts.contains(&part.as_str()) {
            let message = format!("credentials of this scheme have no {}", Quoted(part));
            find(&at, message, one_of(part, parts));
        } else if !name.as_str().is_some_and(is_variable) {
            let message = format!("{} does not name a variable", Quoted(part));
            let help = "use letters, digits and `_`, and no digit in front, as in `API_KEY`";
            find(&at, message, help.to_owned());
        }
    }
    for part in parts.iter().filter(|part| !names.contains_key(**part)) {
        let message = format!("`{ENVIRONMENT}` has no {}", Quoted(part));
        find(
            &at,
            message,
            format!("name the variable of {}", Quoted(part)),
        );
    }
}

/// Whether a text is a name of POSIX for a variable.
fn is_variable(text: &str) -> bool {
    let mut characters = text.chars();
    let first = |c: char| c == '_' || c.is_ascii_alphabetic();
    characters.next().is_some_and(first)
        && characters.all(|c| c == '_' || c.is_ascii_alphanumeric())
}

fn requirements(
    survey: &Survey<'_>,
    node: &Node<'_>,
    known: &[&str],
    diagnostics: &mut Diagnostics,
) {
    let Some(Value::Array(alternatives)) = node.members.get("security") else {
        return;
    };
    for (index, alternative) in alternatives.iter().enumerate() {
        let Value::Object(names) = alternative else {
            continue;
        };
        let at = node.pointer.child("security").child(index);
        for name in names.keys().filter(|name| !known.contains(&name.as_str())) {
            let help = did_you_mean(name, known.iter().copied(), || {
                if known.is_empty() {
                    "add it to `components.securitySchemes`".to_owned()
                } else {
                    format!(
                        "add it to `components.securitySchemes`; there are {}",
                        list(known.iter().copied())
                    )
                }
            });
            diagnostics.push(
                Diagnostic::new(
                    Code::UnknownScheme,
                    format!("there is no security scheme {}", Quoted(name)),
                )
                .primary_key(survey.document, &at.child(name), "required here")
                .help(help),
            );
        }
    }
}

fn scheme(survey: &Survey<'_>, node: &Node<'_>, diagnostics: &mut Diagnostics) {
    let text = |name: &str| node.members.get(name).and_then(Value::as_str);
    let mut require = |field: &str| {
        if !node.members.contains_key(field) {
            diagnostics.push(missing(survey, &node.pointer, Kind::SecurityScheme, field));
        }
    };
    let refused = match text("type") {
        Some("http") => {
            require("scheme");
            match text("scheme") {
                Some(name) if is_supported(name) => None,
                Some(name) => Some(("scheme", format!("the HTTP scheme {}", Quoted(name)))),
                None => None,
            }
        }
        Some("apiKey") => {
            require("name");
            require("in");
            if let Some(name) = text("name")
                && let Some(place @ ("header" | "cookie")) = text("in")
                && !is_token(name)
            {
                diagnostics.push(
                    Diagnostic::new(
                        Code::ParameterName,
                        format!("{} cannot be the name of a {place}", Quoted(name)),
                    )
                    .primary(survey.document, &node.pointer.child("name"), "this name")
                    .help("use letters, digits and `-`"),
                );
            }
            None
        }
        Some(kind @ ("oauth2" | "openIdConnect")) => {
            Some(("type", format!("{} security", Quoted(kind))))
        }
        // Another type has a finding of its own.
        Some(_) | None => None,
    };
    if let Some((field, what)) = refused {
        diagnostics.push(
            Diagnostic::new(Code::UnsupportedScheme, format!("{what} is not supported"))
                .primary(survey.document, &node.pointer.child(field), "not supported")
                .help(
                    "use `http` with `basic` or `bearer`, or `apiKey`; an OAuth access token is sent \
                     as `bearer`",
                ),
        );
    }
}

fn is_supported(scheme: &str) -> bool {
    scheme.eq_ignore_ascii_case("basic") || scheme.eq_ignore_ascii_case("bearer")
}
