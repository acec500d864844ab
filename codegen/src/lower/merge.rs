//! `allOf`: several objects as one, or one scalar with more rules.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    schema::{Property, Types, local, properties, required},
    value::text,
};
use crate::{
    document::Pointer,
    ir::{Json, Reference, TypeKind},
};

/// A schema that is merged.
struct Part<'s> {
    schema: &'s Value,
    /// What the names of types within it begin with.
    owner: &'s str,
    pointer: &'s Pointer,
}

/// The objects of an `allOf` as one.
#[derive(Default)]
struct Merged {
    properties: Vec<Property>,
    required: BTreeSet<String>,
}

impl Types<'_> {
    /// `allOf` of objects is one object with the properties of all; anything else is free JSON.
    pub(super) fn merged(&mut self, schema: &Value, name: &str, pointer: &Pointer) -> TypeKind {
        let mut merged = Merged::default();
        let whole = Part {
            schema,
            owner: name,
            pointer,
        };
        if !self.merge(&whole, &mut merged, 0) || merged.properties.is_empty() {
            return TypeKind::Wrapper(self.scalar_member(schema, name, pointer));
        }
        TypeKind::Struct {
            fields: self.fields(merged.properties, &merged.required, pointer),
            additional: None,
            tag: None,
        }
    }

    /// The type of the member of an `allOf` that says which scalar or list it is; the others only
    /// add rules.
    fn scalar_member(&mut self, schema: &Value, name: &str, pointer: &Pointer) -> Reference {
        let members = schema.get("allOf").and_then(Value::as_array);
        let telling = members.into_iter().flatten().position(|member| {
            let member = self.resolve(member);
            !matches!(text(member, "type").as_str(), "" | "object")
        });
        match telling.and_then(|index| Some((index, members?.get(index)?))) {
            Some((index, member)) => {
                self.reference(member, name, &pointer.child("allOf").child(index))
            }
            None => Reference::Json(Json::Any),
        }
    }

    fn merge(&self, part: &Part<'_>, merged: &mut Merged, depth: usize) -> bool {
        // A component that is a member of itself has no finite value; the depth ends the search.
        const DEEPEST: usize = 32;
        let target = local(part.schema).and_then(|at| self.document.resolve(&at));
        if let Some((at, target)) = &target {
            let owner = at.last().and_then(|name| self.components.get(&*name));
            let owner = owner.map_or(part.owner, String::as_str);
            return depth <= DEEPEST
                && self.merge(
                    &Part {
                        schema: target,
                        owner,
                        pointer: at,
                    },
                    merged,
                    depth + 1,
                );
        }
        let Part {
            schema,
            owner,
            pointer,
        } = part;
        let shaped = matches!(
            schema.get("type").and_then(Value::as_str),
            None | Some("object")
        );
        let free = ["oneOf", "anyOf", "not", "additionalProperties"]
            .iter()
            .any(|key| {
                schema
                    .get(key)
                    .is_some_and(|value| *value != Value::Bool(true))
            });
        if depth > DEEPEST || !shaped || free {
            return false;
        }
        for property in properties(schema, owner, pointer) {
            let known = merged
                .properties
                .iter_mut()
                .find(|known| known.name == property.name);
            match known {
                Some(known) => *known = property,
                None => merged.properties.push(property),
            }
        }
        merged.required.extend(required(schema));
        let members = schema.get("allOf").and_then(Value::as_array);
        members
            .into_iter()
            .flatten()
            .enumerate()
            .all(|(index, schema)| {
                let pointer = &pointer.child("allOf").child(index);
                self.merge(
                    &Part {
                        schema,
                        owner,
                        pointer,
                    },
                    merged,
                    depth + 1,
                )
            })
    }
}
