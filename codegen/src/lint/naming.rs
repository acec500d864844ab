//! Names that Rust cannot write, and names that it writes alike.

use super::shape::Kind;
use super::survey::Survey;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted};
use crate::document::Pointer;
use crate::name::{Collision, collisions, field_name, type_name, variant_name};
use crate::union::Union;
use proc_macro2::Ident;
use serde_json::Value;

/// A name and where it is given.
struct Named<'document> {
    name: &'document str,
    /// Whose key or text the name is.
    at: Pointer,
}

/// A set of names of which no two may be the same.
struct Namespace<'document> {
    /// What the names are, in the plural.
    noun: &'static str,
    convert: fn(&str) -> Option<Ident>,
    names: Vec<Named<'document>>,
}

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    let mut namespaces = vec![
        schemas(survey),
        operations(survey),
        security_schemes(survey),
        server_variables(survey),
    ];
    for operation in &survey.operations {
        namespaces.push(parameters(survey, operation));
    }
    for node in survey.nodes_of(Kind::Response) {
        if let Some(Value::Object(headers)) = node.members.get("headers") {
            namespaces.push(Namespace {
                noun: "headers",
                convert: field_name,
                names: keys(headers, &node.pointer.child("headers")),
            });
        }
    }
    for node in survey.nodes_of(Kind::Schema) {
        if let Some(Value::Object(properties)) = node.members.get("properties") {
            let at = node.pointer.child("properties");
            namespaces.push(Namespace {
                noun: "properties",
                convert: field_name,
                names: keys(properties, &at),
            });
        }
        if let Some(union) = Union::of(node.members) {
            let at = node.pointer.child("discriminator").child("mapping");
            let keys = union.mapping.iter();
            namespaces.push(Namespace {
                noun: "mapping keys",
                convert: variant_name,
                names: keys
                    .map(|(name, _)| Named {
                        name,
                        at: at.child(name),
                    })
                    .collect(),
            });
        }
        if let Some(Value::Array(values)) = node.members.get("enum") {
            let at = node.pointer.child("enum");
            namespaces.push(Namespace {
                noun: "enum values",
                convert: variant_name,
                names: values
                    .iter()
                    .enumerate()
                    .filter_map(|(index, value)| {
                        Some(Named {
                            name: value.as_str()?,
                            at: at.child(index),
                        })
                    })
                    .collect(),
            });
        }
    }
    for namespace in &namespaces {
        unusable(survey, namespace, diagnostics);
        let names = namespace.names.iter().map(|named| named.name);
        for collision in collisions(names, namespace.convert) {
            if let Some(finding) = alike(survey, namespace, &collision) {
                diagnostics.push(finding);
            }
        }
    }
}

fn keys<'document>(
    members: &'document serde_json::Map<String, Value>,
    at: &Pointer,
) -> Vec<Named<'document>> {
    members
        .keys()
        .map(|name| Named {
            name,
            at: at.child(name),
        })
        .collect()
}

fn schemas<'document>(survey: &Survey<'document>) -> Namespace<'document> {
    let at = Pointer::root().child("components").child("schemas");
    let names = match survey.document.get(&at) {
        Some(Value::Object(schemas)) => keys(schemas, &at),
        Some(_) | None => Vec::new(),
    };
    Namespace {
        noun: "schemas",
        convert: type_name,
        names,
    }
}

fn security_schemes<'document>(survey: &Survey<'document>) -> Namespace<'document> {
    let at = Pointer::root().child("components").child("securitySchemes");
    let names = match survey.document.get(&at) {
        Some(Value::Object(schemes)) => keys(schemes, &at),
        Some(_) | None => Vec::new(),
    };
    Namespace {
        noun: "security schemes",
        convert: type_name,
        names,
    }
}

/// Those of the first server, which is the one that a client begins with.
fn server_variables<'document>(survey: &Survey<'document>) -> Namespace<'document> {
    let at = Pointer::root().child("servers").child(0).child("variables");
    let names = match survey.document.get(&at) {
        Some(Value::Object(variables)) => keys(variables, &at),
        Some(_) | None => Vec::new(),
    };
    Namespace {
        noun: "server variables",
        convert: field_name,
        names,
    }
}

/// Names that are one as methods are one as types; `a_1` and `a1` are so as types only.
fn operations<'document>(survey: &Survey<'document>) -> Namespace<'document> {
    let names = survey
        .operations
        .iter()
        .filter_map(|operation| {
            let name = operation.value.get("operationId")?.as_str()?;
            Some(Named {
                name,
                at: operation.pointer.child("operationId"),
            })
        })
        // An empty id is a missing one.
        .filter(|named| !named.name.is_empty())
        .collect();
    Namespace {
        noun: "operationIds",
        convert: type_name,
        names,
    }
}

fn parameters<'document>(
    survey: &Survey<'document>,
    operation: &super::survey::Operation<'document>,
) -> Namespace<'document> {
    let all = survey.parameters(operation);
    let names = all
        .iter()
        .enumerate()
        // One that is listed twice has a finding of its own.
        .filter(|(index, parameter)| {
            !parameter.name.is_empty()
                && !all[..*index]
                    .iter()
                    .any(|first| first.is_same_as(parameter))
        })
        .map(|(_, parameter)| Named {
            name: parameter.name,
            at: parameter.pointer.child("name"),
        })
        .collect();
    Namespace {
        noun: "parameters",
        convert: field_name,
        names,
    }
}

fn unusable(survey: &Survey<'_>, namespace: &Namespace<'_>, diagnostics: &mut Diagnostics) {
    for Named { name, at } in &namespace.names {
        if (namespace.convert)(name).is_none() {
            diagnostics.push(
                Diagnostic::new(
                    Code::UnusableName,
                    format!("{} has no letter or digit for a Rust name", Quoted(name)),
                )
                .primary_span(span(survey, at), "this name")
                .help("use a name with at least one letter or digit"),
            );
        }
    }
}

fn alike(
    survey: &Survey<'_>,
    namespace: &Namespace<'_>,
    collision: &Collision,
) -> Option<Diagnostic> {
    let first = namespace.names.get(collision.first)?;
    let second = namespace.names.get(collision.second)?;
    if first.name == second.name && namespace.noun != "parameters" {
        // Equal names have a finding of their own; parameters may differ in their place.
        return None;
    }
    let text = format!("becomes `{}`", collision.identifier);
    Some(
        Diagnostic::new(
            Code::NameCollision,
            format!(
                "{} {} and {} are one name in Rust: `{}`",
                namespace.noun,
                Quoted(first.name),
                Quoted(second.name),
                collision.identifier
            ),
        )
        .primary_span(span(survey, &second.at), format!("{text} as well"))
        .secondary_span(span(survey, &first.at), text)
        .help("rename one of the two"),
    )
}

/// A name is a key, or a text that stands for itself.
fn span(survey: &Survey<'_>, at: &Pointer) -> crate::document::Span {
    match survey.document.get(at) {
        Some(Value::String(_)) if !is_member_of_names(survey, at) => survey.document.span(at),
        _ => survey.document.key_span(at),
    }
}

/// True for a key of a mapping, and for a schema or property that is a text by mistake: the name
/// is the key.
fn is_member_of_names(survey: &Survey<'_>, at: &Pointer) -> bool {
    let parent = at.parent().unwrap_or_default();
    let holder = parent.last().unwrap_or_default();
    survey.document.get(&parent).is_some_and(Value::is_object)
        && (holder == "properties" || holder == "schemas" || holder == "mapping")
}
