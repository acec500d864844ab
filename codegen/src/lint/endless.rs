//! Objects that require themselves, which no finite JSON can be.

use super::shape::Kind;
use super::survey::Survey;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted};
use crate::document::Pointer;
use serde_json::Value;
use std::collections::BTreeSet;

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    // What is not in `components` cannot be referred to, so it cannot require itself.
    let components = Pointer::root().child("components").child("schemas");
    for node in survey.nodes_of(Kind::Schema) {
        if node.pointer.parent().as_ref() != Some(&components) {
            continue;
        }
        let name = node.pointer.last().unwrap_or_default();
        for (property, at) in required(survey, &node.pointer) {
            if leads_to(survey, &at, &node.pointer, &mut BTreeSet::new()) {
                diagnostics.push(
                    Diagnostic::new(
                        Code::EndlessObject,
                        format!(
                            "each {} requires another one, by its property {}",
                            Quoted(&name),
                            Quoted(&property)
                        ),
                    )
                    .primary_key(survey.document, &at, "required, and leads back")
                    .secondary_key(survey.document, &node.pointer, "to this object")
                    .help("let the property be absent or null, or hold a list"),
                );
            }
        }
    }
}

/// Whether each value of a schema holds one of the schema `goal`.
fn leads_to(
    survey: &Survey<'_>,
    schema: &Pointer,
    goal: &Pointer,
    visited: &mut BTreeSet<Pointer>,
) -> bool {
    let parts = parts(survey, schema);
    if parts.iter().any(|part| part == goal) {
        return !nullable(survey, schema);
    }
    visited.insert(schema.clone())
        && !nullable(survey, schema)
        && required(survey, schema)
            .iter()
            .any(|(_, at)| leads_to(survey, at, goal, visited))
}

fn nullable(survey: &Survey<'_>, schema: &Pointer) -> bool {
    survey
        .document
        .resolve(schema)
        .is_some_and(|(_, value)| value.get("nullable") == Some(&Value::Bool(true)))
}

/// The properties that each value of a schema has, and where they are described; none if a value
/// need not be an object.
fn required(survey: &Survey<'_>, schema: &Pointer) -> Vec<(String, Pointer)> {
    let parts = parts(survey, schema);
    let member = |part: &Pointer, name| survey.document.get(&part.child(name));
    let is_object = |part| member(part, "type").and_then(Value::as_str) == Some("object");
    if !parts.iter().any(is_object) {
        return Vec::new();
    }
    let names: BTreeSet<&str> = parts
        .iter()
        .filter_map(|part| member(part, "required")?.as_array())
        .flatten()
        .filter_map(Value::as_str)
        .collect();
    let described = |name: &&str| {
        let mut places = parts
            .iter()
            .map(|part| part.child("properties").child(*name));
        let at = places.find(|at| survey.document.get(at).is_some())?;
        Some(((*name).to_owned(), at))
    };
    names.iter().filter_map(described).collect()
}

/// A schema and the members of its `allOf`, and theirs, with references followed.
fn parts(survey: &Survey<'_>, schema: &Pointer) -> Vec<Pointer> {
    let mut found: Vec<Pointer> = Vec::new();
    let mut open = vec![schema.clone()];
    while let Some(next) = open.pop() {
        let Some((at, value)) = survey.document.resolve(&next) else {
            continue;
        };
        if found.contains(&at) {
            continue;
        }
        if let Some(Value::Array(all)) = value.get("allOf") {
            let list = at.child("allOf");
            open.extend((0..all.len()).map(|index| list.child(index)));
        }
        found.push(at);
    }
    found
}
