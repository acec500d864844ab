//! Paths beside each other: what Dropshot's router refuses to register.

use super::paths::{Segment, segments};
use super::survey::Survey;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted};
use crate::document::Pointer;
use serde_json::Value;
use std::collections::BTreeMap;

/// What stands behind one prefix, each with the path that brought it there.
#[derive(Default)]
struct Edges<'path> {
    literals: BTreeMap<&'path str, Pointer>,
    first_literal: Option<(&'path str, Pointer)>,
    variable: Option<(&'path str, Pointer)>,
}

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    let paths = Pointer::root().child("paths");
    let Some(Value::Object(items)) = survey.document.get(&paths) else {
        return;
    };
    let mut trie: BTreeMap<Vec<&str>, Edges<'_>> = BTreeMap::new();
    let mut routes: BTreeMap<Vec<&str>, (&str, Pointer)> = BTreeMap::new();
    for path in items.keys().filter(|path| path.starts_with('/')) {
        let at = paths.child(path);
        let mut prefix = Vec::new();
        for segment in segments(path) {
            let edges = trie.entry(prefix.clone()).or_default();
            match segment {
                Segment::Literal(text) => {
                    if !edges.literals.contains_key(text) {
                        edges.literals.insert(text, at.clone());
                        edges.first_literal.get_or_insert((text, at.clone()));
                        if let Some((name, other)) = &edges.variable {
                            diagnostics.push(mixed(survey, (text, &at), name, &at, other));
                        }
                    }
                    prefix.push(text);
                }
                Segment::Variable(name) => {
                    match &edges.variable {
                        None => {
                            if let Some((text, other)) = &edges.first_literal {
                                diagnostics.push(mixed(survey, (text, other), name, &at, other));
                            }
                            edges.variable = Some((name, at.clone()));
                        }
                        Some((first, other)) if *first != name => {
                            diagnostics.push(names(survey, (name, &at), (first, other)));
                        }
                        Some(_) => {}
                    }
                    prefix.push("{}");
                }
                // It has a finding of its own, and no place in a trie.
                Segment::Partial(text) => prefix.push(text),
            }
        }
        match routes.get(&prefix) {
            Some((first, other)) => {
                // Other variable names were reported above.
                if first.trim_end_matches('/') == path.trim_end_matches('/') {
                    diagnostics.push(duplicate(survey, (path, &at), (first, other)));
                }
            }
            None => {
                routes.insert(prefix, (path, at));
            }
        }
    }
}

fn mixed(
    survey: &Survey<'_>,
    (literal, literal_at): (&str, &Pointer),
    variable: &str,
    second: &Pointer,
    first: &Pointer,
) -> Diagnostic {
    let text = |at: &Pointer| {
        if at == literal_at {
            format!("the literal {} is in this path", Quoted(literal))
        } else {
            format!("the variable `{{{variable}}}` is in this path")
        }
    };
    Diagnostic::new(
        Code::LiteralBesideVariable,
        format!(
            "literal {} and variable `{{{variable}}}` are in one place of the route",
            Quoted(literal)
        ),
    )
    .primary_key(survey.document, second, text(second))
    .secondary_key(survey.document, first, text(first))
    .help("move one of them behind a literal of its own, such as `/users/by-id/{id}`")
}

fn names(
    survey: &Survey<'_>,
    (name, at): (&str, &Pointer),
    (first, other): (&str, &Pointer),
) -> Diagnostic {
    Diagnostic::new(
        Code::VariableNames,
        format!("variables `{{{name}}}` and `{{{first}}}` are in one place of the route"),
    )
    .primary_key(survey.document, at, format!("`{{{name}}}` is in this path"))
    .secondary_key(
        survey.document,
        other,
        format!("`{{{first}}}` is in this path"),
    )
    .help(format!(
        "use one name in both paths: Dropshot wants `{{{first}}}` in each"
    ))
}

fn duplicate(
    survey: &Survey<'_>,
    (path, at): (&str, &Pointer),
    (first, other): (&str, &Pointer),
) -> Diagnostic {
    Diagnostic::new(
        Code::DuplicateRoute,
        format!("{} and {} are one route", Quoted(path), Quoted(first)),
    )
    .primary_key(survey.document, at, "the same route again")
    .secondary_key(survey.document, other, "first used here")
    .help("write the operations under one of the two, without a slash at the end")
}
