//! Unions, and the tags of their branches.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{schema::Types, value::variant_name};
use crate::{
    ir::{Branch, Reference, Tag, Type, TypeKind},
    union::Union,
};

impl Types<'_> {
    /// The union that a schema is, if it is one. The linter has checked its branches.
    pub(super) fn union(&self, schema: &Value) -> Option<TypeKind> {
        let union = Union::of(schema.as_object()?)?;
        let branches = union.branches.iter().map(|branch| {
            let key = branch.key?;
            Some(Branch {
                json_name: key.to_owned(),
                name: variant_name(key),
                payload: self.components.get(branch.component?)?.clone(),
            })
        });
        Some(TypeKind::Union {
            tag: union.tag.to_owned(),
            branches: branches.collect::<Option<_>>()?,
        })
    }
}

/// Takes the tag out of the fields of each branch, and the type that only the tag has.
pub(super) fn tag_branches(types: &mut Vec<Type>) {
    let mut tags: BTreeMap<String, Tag> = BTreeMap::new();
    for found in types.iter() {
        if let TypeKind::Union { tag, branches } = &found.kind {
            tags.extend(branches.iter().map(|branch| {
                let tag = Tag {
                    property: tag.clone(),
                    value: branch.json_name.clone(),
                };
                (branch.payload.clone(), tag)
            }));
        }
    }
    let mut orphans = BTreeSet::new();
    for found in types.iter_mut() {
        let TypeKind::Struct { fields, tag, .. } = &mut found.kind else {
            continue;
        };
        *tag = tags.remove(&found.name);
        let Some(tag) = tag else { continue };
        fields.retain(|field| {
            let is_tag = field.json_name == tag.property;
            if is_tag && let Reference::Named(name) = &field.reference {
                orphans.insert(name.clone());
            }
            !is_tag
        });
    }
    // A component keeps its type, and so does what another object has by `allOf`.
    for found in types.iter() {
        match &found.kind {
            TypeKind::Struct { fields, .. } => {
                for field in fields {
                    if let Reference::Named(name) = &field.reference {
                        orphans.remove(name);
                    }
                }
            }
            TypeKind::Union { .. } | TypeKind::Enum(_) | TypeKind::Wrapper(_) => {}
        }
    }
    types.retain(|found| found.component.is_some() || !orphans.contains(&found.name));
}
