//! `$ref`: where it leads, and what is lost beside it.

use super::alike::did_you_mean;
use super::shape::Kind;
use super::survey::{Survey, Use};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted};
use crate::document::{Pointer, Target};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Beside `$ref`, these say nothing about which values are allowed.
const ANNOTATIONS: &[&str] = &[
    "$ref",
    "description",
    "summary",
    "title",
    "example",
    "examples",
    "externalDocs",
    "deprecated",
];

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    for used in &survey.uses {
        let finding = match &used.reference.target {
            Target::External => Some(external(survey, used)),
            Target::Malformed => Some(malformed(survey, used)),
            Target::Local(target) => local(survey, used, target),
        };
        if let Some(finding) = finding {
            diagnostics.push(finding);
        }
        siblings(survey, used, diagnostics);
    }
    circles(survey, diagnostics);
}

fn external(survey: &Survey<'_>, used: &Use<'_>) -> Diagnostic {
    Diagnostic::new(
        Code::ExternalReference,
        format!("{} leads out of the document", Quoted(used.reference.text)),
    )
    .primary(
        survey.document,
        &used.pointer.child("$ref"),
        "this does not begin with `#`",
    )
    .help(match used.kind.section() {
        Some(section) => {
            format!("copy it to `components.{section}` and refer to `#/components/{section}/…`")
        }
        None => "copy it into this document".to_owned(),
    })
}

fn malformed(survey: &Survey<'_>, used: &Use<'_>) -> Diagnostic {
    Diagnostic::new(
        Code::DanglingReference,
        format!("{} is not a reference", Quoted(used.reference.text)),
    )
    .primary(
        survey.document,
        &used.pointer.child("$ref"),
        "not a JSON pointer after `#`",
    )
    .help("write `#/components/…`; within a name, `/` is `~1` and `~` is `~0`")
}

fn local(survey: &Survey<'_>, used: &Use<'_>, target: &Pointer) -> Option<Diagnostic> {
    let document = survey.document;
    let at = used.pointer.child("$ref");
    let text = Quoted(used.reference.text);
    if document.get(target).is_none() {
        return Some(
            Diagnostic::new(
                Code::DanglingReference,
                format!("{text} leads to nothing in the document"),
            )
            .primary(document, &at, "nothing stands there")
            .help(neighbours(survey, used, target)),
        );
    }
    match survey.kind(target) {
        Some(kind) if kind == used.kind => {}
        found => {
            let found = found.map_or("something else", Kind::noun);
            return Some(
                Diagnostic::new(
                    Code::ReferenceKind,
                    format!("{text} leads to {found}, not to {}", used.kind.noun()),
                )
                .primary(document, &at, format!("{} belongs here", used.kind.noun()))
                .secondary_key(document, target, format!("this is {found}"))
                .help(match used.kind.section() {
                    Some(section) => format!("refer to one of `#/components/{section}/`"),
                    None => "write it out in this place".to_owned(),
                }),
            );
        }
    }
    let section = used.kind.section()?;
    if target.parent() != Some(Pointer::root().child("components").child(section)) {
        return Some(
            Diagnostic::new(
                Code::DeepReference,
                format!("{text} leads into the middle of something"),
            )
            .primary(document, &at, "this is not a component")
            .secondary_key(document, target, "it leads here")
            .help(format!(
                "move that part to `components.{section}` and refer to it from both places"
            )),
        );
    }
    None
}

fn neighbours(survey: &Survey<'_>, used: &Use<'_>, target: &Pointer) -> String {
    let parent = target.parent().unwrap_or_default();
    let name = target.last().unwrap_or_default();
    let members = match survey.document.get(&parent) {
        Some(Value::Object(members)) => members.keys().map(String::as_str).collect(),
        _ => Vec::new(),
    };
    did_you_mean(&name, members, || match used.kind.section() {
        Some(section) => format!(
            "add {} to `components.{section}`, or correct the reference",
            Quoted(&name)
        ),
        None => "correct the reference".to_owned(),
    })
}

fn siblings(survey: &Survey<'_>, used: &Use<'_>, diagnostics: &mut Diagnostics) {
    for name in used.members.keys() {
        if name.starts_with("x-") || ANNOTATIONS.contains(&name.as_str()) {
            continue;
        }
        let help = if used.kind == Kind::Schema {
            format!(
                "write `allOf: [{{$ref: …}}]` with {} beside it",
                Quoted(name)
            )
        } else {
            format!("move {} to what the reference leads to", Quoted(name))
        };
        diagnostics.push(
            Diagnostic::new(
                Code::ReferenceSibling,
                format!("{} beside `$ref` would be ignored", Quoted(name)),
            )
            .primary_key(
                survey.document,
                &used.pointer.child(name),
                "this has no effect",
            )
            .secondary(
                survey.document,
                &used.pointer.child("$ref"),
                "OpenAPI 3.0 takes only this",
            )
            .help(help),
        );
    }
}

/// A circle of nothing but `$ref` and `allOf` describes no value; each is reported once.
fn circles(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    let mut edges: BTreeMap<&Pointer, Vec<Pointer>> = BTreeMap::new();
    for used in &survey.uses {
        if let Target::Local(target) = &used.reference.target {
            edges.entry(&used.pointer).or_default().push(target.clone());
        }
    }
    for node in survey.nodes_of(Kind::Schema) {
        let Some(Value::Array(members)) = node.members.get("allOf") else {
            continue;
        };
        let list = node.pointer.child("allOf");
        for index in 0..members.len() {
            edges
                .entry(&node.pointer)
                .or_default()
                .push(list.child(index));
        }
    }
    let mut done = BTreeSet::new();
    for start in edges.keys() {
        if let Some(circle) = circle_from(start, &edges, &mut done) {
            diagnostics.push(circle_finding(survey, &circle));
        }
    }
}

/// Walks depth first, without recursion; the answer is the first circle that is met.
fn circle_from(
    start: &Pointer,
    edges: &BTreeMap<&Pointer, Vec<Pointer>>,
    done: &mut BTreeSet<Pointer>,
) -> Option<Vec<Pointer>> {
    let mut path: Vec<(Pointer, usize)> = vec![(start.clone(), 0)];
    while let Some((current, next)) = path.last_mut() {
        let targets = edges.get(current).map_or(&[][..], Vec::as_slice);
        let Some(target) = targets.get(*next) else {
            done.insert(current.clone());
            path.pop();
            continue;
        };
        *next += 1;
        if done.contains(target) {
            continue;
        }
        if let Some(begin) = path.iter().position(|(pointer, _)| pointer == target) {
            let circle = path[begin..].iter().map(|(pointer, _)| pointer.clone());
            let circle = circle.collect();
            done.extend(path.into_iter().map(|(pointer, _)| pointer));
            return Some(circle);
        }
        path.push((target.clone(), 0));
    }
    None
}

fn circle_finding(survey: &Survey<'_>, circle: &[Pointer]) -> Diagnostic {
    let document = survey.document;
    let references: Vec<_> = circle
        .iter()
        .map(|pointer| pointer.child("$ref"))
        .filter(|pointer| document.get(pointer).is_some())
        .collect();
    let mut finding = Diagnostic::new(
        Code::ReferenceCycle,
        "these references lead in a circle".to_owned(),
    );
    for (index, pointer) in references.iter().enumerate() {
        finding = if index == 0 {
            finding.primary(document, pointer, "this leads back to itself")
        } else {
            finding.secondary(document, pointer, "by way of this")
        };
    }
    finding.help("describe the value in one of these places instead of referring on")
}
