//! Examples: values that the schema beside them allows.

use super::instance::violations;
use super::schema_value::written;
use super::shape::Kind;
use super::survey::{Node, Survey};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::document::Pointer;
use serde_json::Value;
use std::collections::BTreeSet;

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    // A shared example is used in several places, and may break the same rule in each.
    let mut told = BTreeSet::new();
    for node in &survey.nodes {
        let schema = match node.kind {
            Kind::Schema => node.pointer.clone(),
            Kind::MediaType | Kind::Parameter | Kind::Header => node.pointer.child("schema"),
            _ => continue,
        };
        for (at, value) in examples(survey, node) {
            for violation in violations(survey, &schema, &at, value) {
                if !told.insert((violation.at.clone(), violation.rule.clone())) {
                    continue;
                }
                let part = survey.document.get(&violation.at).unwrap_or(value);
                diagnostics.push(
                    Diagnostic::new(
                        Code::ExampleValue,
                        format!("example {} {}", written(part), violation.reason),
                    )
                    .primary(survey.document, &violation.at, "this example")
                    .secondary(survey.document, &violation.rule, "this rule excludes it")
                    .help("correct the example or the schema"),
                );
            }
        }
    }
}

/// The examples of an object, and where they stand; those of `examples` with references followed.
fn examples<'a>(survey: &Survey<'a>, node: &Node<'a>) -> Vec<(Pointer, &'a Value)> {
    let mut found: Vec<_> = node
        .members
        .get("example")
        .map(|value| (node.pointer.child("example"), value))
        .into_iter()
        .collect();
    // The `examples` of a schema are no field of OpenAPI 3.0.
    if node.kind != Kind::Schema
        && let Some(Value::Object(named)) = node.members.get("examples")
    {
        let list = node.pointer.child("examples");
        found.extend(named.keys().filter_map(|name| {
            let (at, example) = survey.document.resolve(&list.child(name))?;
            Some((at.child("value"), example.get("value")?))
        }));
    }
    found
}
