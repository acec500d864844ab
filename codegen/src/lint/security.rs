//! Security: requirements that name schemes, and schemes that are supported.

use super::alike::did_you_mean;
use super::parameter::is_token;
use super::shape::Kind;
use super::structure::missing;
use super::survey::{Node, Survey};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted, list};
use crate::document::Pointer;
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
    }
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
