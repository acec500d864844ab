//! What types contain: themselves, and what a request body can hold.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Field, Json, Reference, Type, TypeKind};

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

/// Makes maps of the free objects that Serde reads by way of a buffer, which holds values but no
/// text: those within unions, and those within the properties that a struct does not list.
pub(super) fn map_buffered(types: &mut [Type]) {
    let mut next = Vec::new();
    for found in types.iter_mut() {
        match &mut found.kind {
            TypeKind::Union { branches, .. } => {
                next.extend(branches.iter().map(|branch| branch.payload.clone()));
            }
            TypeKind::Struct {
                additional: Some(additional),
                ..
            } => {
                map(additional);
                next.extend(named(additional));
            }
            _ => {}
        }
    }
    for index in reached(types, next) {
        match &mut types[index].kind {
            TypeKind::Struct { fields, .. } => {
                fields
                    .iter_mut()
                    .for_each(|field| map(&mut field.reference));
            }
            TypeKind::Wrapper(reference) => map(reference),
            TypeKind::Union { .. } | TypeKind::Enum(_) => {}
        }
    }
}

/// Makes a map of a free object.
fn map(reference: &mut Reference) {
    match reference {
        Reference::Json(Json::Object) => {
            *reference = Reference::Map(Box::new(Reference::Json(Json::Any)), false);
        }
        Reference::List(item, _) | Reference::Map(item, _) => map(item),
        Reference::Json(_) | Reference::Named(_) => {}
    }
}

/// Marks the types that a request body can contain.
pub(super) fn mark_requests<'r>(types: &mut [Type], bodies: impl Iterator<Item = &'r Reference>) {
    for index in reached(types, bodies.filter_map(named).collect()) {
        types[index].in_request = true;
    }
}

/// Drops the defaults of properties that hold objects of their own type: a default without such a
/// property would have a default in it again, without end.
pub(super) fn drop_endless_defaults(types: &mut [Type]) {
    for index in 0..types.len() {
        let TypeKind::Struct { fields, .. } = &types[index].kind else {
            continue;
        };
        let endless = |field: &Field| {
            let inner = named(&field.reference).into_iter().collect();
            field.default.is_some() && reached(types, inner).contains(&index)
        };
        let endless: Vec<bool> = fields.iter().map(endless).collect();
        if let TypeKind::Struct { fields, .. } = &mut types[index].kind {
            for (field, _) in fields
                .iter_mut()
                .zip(endless)
                .filter(|(_, endless)| *endless)
            {
                field.default = None;
            }
        }
    }
}

/// The positions of the types that these types contain, themselves included.
fn reached(types: &[Type], mut next: Vec<String>) -> BTreeSet<usize> {
    let mut reached = BTreeSet::new();
    while let Some(name) = next.pop() {
        let Some(index) = types.iter().position(|found| found.name == name) else {
            continue;
        };
        if !reached.insert(index) {
            continue;
        }
        match &types[index].kind {
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
    reached
}

/// The named type inside a reference.
fn named(reference: &Reference) -> Option<String> {
    match reference {
        Reference::Named(name) => Some(name.clone()),
        Reference::List(item, _) | Reference::Map(item, _) => named(item),
        Reference::Json(_) => None,
    }
}
