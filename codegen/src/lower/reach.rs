//! What types contain: themselves, and what a request body can hold.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Reference, Type, TypeKind};

/// Boxes the fields through which a struct contains itself.
pub(super) fn box_recursion(types: &mut [Type]) {
    let mut direct: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for found in types.iter() {
        let targets = direct.entry(found.name.clone()).or_default();
        match &found.kind {
            TypeKind::Struct { fields, .. } => {
                targets.extend(fields.iter().filter_map(|field| match &field.reference {
                    Reference::Named(name) => Some(name.clone()),
                    _ => None,
                }))
            }
            TypeKind::Union { branches, .. } => {
                targets.extend(branches.iter().map(|branch| branch.payload.clone()))
            }
            TypeKind::Wrapper(Reference::Named(name)) => drop(targets.insert(name.clone())),
            _ => {}
        }
    }
    let reaches = |from: &str, to: &str| {
        let mut seen = BTreeSet::new();
        let mut next = vec![from];
        while let Some(name) = next.pop() {
            if name == to {
                return true;
            }
            if seen.insert(name) {
                next.extend(direct.get(name).into_iter().flatten().map(String::as_str));
            }
        }
        false
    };
    for found in types.iter_mut() {
        if let TypeKind::Struct { fields, .. } = &mut found.kind {
            for field in fields {
                if let Reference::Named(name) = &field.reference {
                    field.boxed = reaches(name, &found.name);
                }
            }
        }
    }
}

/// Marks the types that a request body can contain.
pub(super) fn mark_requests<'r>(types: &mut [Type], bodies: impl Iterator<Item = &'r Reference>) {
    let mut next: Vec<String> = bodies.filter_map(named).collect();
    while let Some(name) = next.pop() {
        let Some(found) = types.iter_mut().find(|found| found.name == name) else {
            continue;
        };
        if found.in_request {
            continue;
        }
        found.in_request = true;
        match &found.kind {
            TypeKind::Struct {
                fields, additional, ..
            } => {
                next.extend(fields.iter().filter_map(|field| named(&field.reference)));
                next.extend(additional.iter().filter_map(named));
            }
            TypeKind::Union { branches, .. } => {
                next.extend(branches.iter().map(|branch| branch.payload.clone()));
            }
            TypeKind::Wrapper(reference) => next.extend(named(reference)),
            TypeKind::Enum(_) => {}
        }
    }
}

/// The named type inside a reference.
fn named(reference: &Reference) -> Option<String> {
    match reference {
        Reference::Named(name) => Some(name.clone()),
        Reference::List(item, _) | Reference::Map(item, _) => named(item),
        Reference::Json(_) => None,
    }
}
