//! Schemas to types.
//!
//! A type holds every value that its schema allows; what the schema forbids beyond that is
//! checked at run time against the schema itself. So a schema that Rust cannot express
//! (`oneOf`, `anyOf`, `not`, no type) becomes free JSON and is still enforced exactly.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::names::Names;
use crate::{
    diagnostic::Diagnostics,
    document::{Document, Pointer},
    ir::{Field, Json, Reference, Type, TypeKind, Variant},
    name,
};

/// The types of a document as they are found.
pub(super) struct Types<'a> {
    pub(super) document: &'a Document,
    pub(super) diagnostics: &'a mut Diagnostics,
    names: Names,
    components: BTreeMap<String, String>,
    found: Vec<Type>,
}

impl<'a> Types<'a> {
    /// Starts with the component schemas, whose names come first.
    pub(super) fn new(document: &'a Document, diagnostics: &'a mut Diagnostics) -> Self {
        let mut types = Types {
            document,
            diagnostics,
            names: Names::default(),
            components: BTreeMap::new(),
            found: Vec::new(),
        };
        let root = Pointer::root().child("components").child("schemas");
        let components: Vec<(String, &Value)> = object(document.get(&root))
            .map(|(component, schema)| (component.clone(), schema))
            .collect();
        for (component, _) in &components {
            let name = types.take(&type_name(component), &root.child(component));
            types.components.insert(component.clone(), name);
        }
        for (component, schema) in components {
            let name = types.components[&component].clone();
            let kind = types.kind(schema, &name, &root.child(&component));
            let schema_text =
                serde_json::json!({ "$ref": format!("#/components/schemas/{component}") });
            types.push(name, schema, kind, Some(component), &schema_text);
        }
        types
    }

    /// The types, with recursion boxed and request bodies marked.
    pub(super) fn finish<'r>(mut self, bodies: impl Iterator<Item = &'r Reference>) -> Vec<Type> {
        box_recursion(&mut self.found);
        mark_requests(&mut self.found, bodies);
        self.found
    }

    /// The type of a schema; `suggestion` names it if it needs a type of its own.
    pub(super) fn reference(
        &mut self,
        schema: &Value,
        suggestion: &str,
        pointer: &Pointer,
    ) -> Reference {
        if let Some(name) = self.component(schema) {
            return Reference::Named(name);
        }
        if let Some(only) = only_member(schema) {
            return self.reference(only, suggestion, &pointer.child("allOf").child(0));
        }
        match self.kind(schema, suggestion, pointer) {
            TypeKind::Wrapper(reference) => reference,
            kind => {
                let name = self.take(suggestion, pointer);
                self.push(name.clone(), schema, kind, None, schema);
                Reference::Named(name)
            }
        }
    }

    /// The type of a body, which always has a name.
    pub(super) fn body(&mut self, schema: &Value, suggestion: &str, pointer: &Pointer) -> String {
        match self.reference(schema, suggestion, pointer) {
            Reference::Named(name) => name,
            reference => {
                let name = self.take(suggestion, pointer);
                self.push(
                    name.clone(),
                    schema,
                    TypeKind::Wrapper(reference),
                    None,
                    schema,
                );
                name
            }
        }
    }

    /// Whether `null` is a value of a schema.
    pub(super) fn nullable(&self, schema: &Value) -> bool {
        let schema = self.resolve(schema);
        match only_member(schema) {
            Some(only) => self.nullable(only),
            None => schema.get("nullable") == Some(&Value::Bool(true)),
        }
    }

    /// The description of a property or parameter: its own, or that of what it refers to.
    pub(super) fn description(&self, schema: &Value) -> String {
        text(schema, "description")
    }

    /// Takes a name for a type.
    pub(super) fn take(&mut self, wanted: &str, pointer: &Pointer) -> String {
        self.names
            .take(wanted, pointer, self.document, self.diagnostics)
    }

    fn push(
        &mut self,
        name: String,
        schema: &Value,
        kind: TypeKind,
        component: Option<String>,
        source: &Value,
    ) {
        let description = text(schema, "description");
        let schema = source.to_string();
        self.found.push(Type {
            name,
            description,
            kind,
            component,
            schema,
            in_request: false,
        });
    }

    fn component(&self, schema: &Value) -> Option<String> {
        let reference = schema.get("$ref")?.as_str()?;
        self.components
            .get(reference.strip_prefix("#/components/schemas/")?)
            .cloned()
    }

    fn resolve<'s>(&self, schema: &'s Value) -> &'s Value
    where
        'a: 's,
    {
        let target = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(|reference| {
                let pointer = reference.strip_prefix('#')?.parse().ok()?;
                self.document.resolve(&pointer)
            });
        target.map_or(schema, |(_, target)| target)
    }

    fn kind(&mut self, schema: &Value, name: &str, pointer: &Pointer) -> TypeKind {
        if self.component(schema).is_some() || only_member(schema).is_some() {
            return TypeKind::Wrapper(self.reference(schema, name, pointer));
        }
        if ["oneOf", "anyOf", "not"]
            .iter()
            .any(|key| schema.get(key).is_some())
        {
            return TypeKind::Wrapper(Reference::Json(Json::Any));
        }
        if schema.get("allOf").is_some() {
            return self.merged(schema, name, pointer);
        }
        match schema.get("type").and_then(Value::as_str) {
            Some("string") | None if strings(schema).is_some() => {
                TypeKind::Enum(variants(&strings(schema).unwrap_or_default()))
            }
            Some("string") => TypeKind::Wrapper(Reference::Json(string(schema))),
            Some("integer") => TypeKind::Wrapper(Reference::Json(Json::Integer)),
            Some("number") => TypeKind::Wrapper(Reference::Json(Json::Number)),
            Some("boolean") => TypeKind::Wrapper(Reference::Json(Json::Boolean)),
            Some("array") => TypeKind::Wrapper(self.list(schema, name, pointer)),
            Some("object") => self.object(schema, name, pointer),
            _ => TypeKind::Wrapper(Reference::Json(Json::Any)),
        }
    }

    fn list(&mut self, schema: &Value, name: &str, pointer: &Pointer) -> Reference {
        let Some(items) = schema.get("items") else {
            return Reference::Json(Json::Any);
        };
        let nullable = self.nullable(items);
        let item = self.reference(items, &format!("{name}Item"), &pointer.child("items"));
        Reference::List(Box::new(item), nullable)
    }

    fn object(&mut self, schema: &Value, name: &str, pointer: &Pointer) -> TypeKind {
        let additional = self.additional(schema, name, pointer);
        if object(schema.get("properties")).next().is_none() {
            return TypeKind::Wrapper(match additional {
                Some((reference, nullable)) => Reference::Map(Box::new(reference), nullable),
                None => Reference::Map(Box::new(Reference::Json(Json::Any)), false),
            });
        }
        let fields = self.fields(schema, &required(schema), name, pointer);
        TypeKind::Struct {
            fields,
            additional: additional.map(|(reference, _)| reference),
        }
    }

    fn additional(
        &mut self,
        schema: &Value,
        name: &str,
        pointer: &Pointer,
    ) -> Option<(Reference, bool)> {
        let additional = schema
            .get("additionalProperties")
            .filter(|value| value.is_object())?;
        let nullable = self.nullable(additional);
        let pointer = pointer.child("additionalProperties");
        Some((
            self.reference(additional, &format!("{name}Value"), &pointer),
            nullable,
        ))
    }

    fn fields(
        &mut self,
        schema: &Value,
        required: &BTreeSet<String>,
        name: &str,
        pointer: &Pointer,
    ) -> Vec<Field> {
        object(schema.get("properties"))
            .map(|(json_name, property)| {
                let suggestion = format!("{name}{}", type_name(json_name));
                let pointer = pointer.child("properties").child(json_name);
                let reference = self.reference(property, &suggestion, &pointer);
                // Free JSON may be null without saying so.
                let any = reference == Reference::Json(Json::Any);
                Field {
                    json_name: json_name.clone(),
                    name: field_name(json_name),
                    description: self.description(property),
                    required: required.contains(json_name),
                    nullable: any || self.nullable(property),
                    boxed: false,
                    reference,
                }
            })
            .collect()
    }

    /// `allOf` of objects is one object with the properties of all; anything else is free JSON.
    fn merged(&mut self, schema: &Value, name: &str, pointer: &Pointer) -> TypeKind {
        let mut merged = Map::new();
        let mut names = BTreeSet::new();
        if !self.merge(schema, &mut merged, &mut names, 0) || merged.is_empty() {
            return TypeKind::Wrapper(Reference::Json(Json::Any));
        }
        let merged = serde_json::json!({ "properties": merged });
        let fields = self.fields(&merged, &names, name, pointer);
        TypeKind::Struct {
            fields,
            additional: None,
        }
    }

    fn merge(
        &self,
        schema: &Value,
        properties: &mut Map<String, Value>,
        names: &mut BTreeSet<String>,
        depth: usize,
    ) -> bool {
        // A component that is a member of itself has no finite value; the depth ends the search.
        const DEEPEST: usize = 32;
        let schema = self.resolve(schema);
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
        for (name, property) in object(schema.get("properties")) {
            properties.insert(name.clone(), property.clone());
        }
        names.extend(required(schema));
        let members = schema
            .get("allOf")
            .and_then(Value::as_array)
            .into_iter()
            .flatten();
        members
            .into_iter()
            .all(|member| self.merge(member, properties, names, depth + 1))
    }
}

/// The member of an `allOf` that only gives a reference a description, example or default.
fn only_member(schema: &Value) -> Option<&Value> {
    let members = schema.get("allOf")?.as_array()?;
    let plain = [
        "type",
        "properties",
        "oneOf",
        "anyOf",
        "not",
        "enum",
        "items",
    ]
    .iter()
    .all(|key| schema.get(key).is_none());
    match members.as_slice() {
        [only] if plain => Some(only),
        _ => None,
    }
}

fn string(schema: &Value) -> Json {
    match schema.get("format").and_then(Value::as_str) {
        Some("date-time") => Json::DateTime,
        Some("date") => Json::Date,
        Some("uuid") => Json::Uuid,
        Some("ipv4") => Json::Ipv4,
        Some("ipv6") => Json::Ipv6,
        _ => Json::String,
    }
}

/// The values of a string enum; `None` when there is no enum or it holds other values.
fn strings(schema: &Value) -> Option<Vec<String>> {
    let values = schema.get("enum")?.as_array()?;
    let strings = values
        .iter()
        .filter(|value| !value.is_null())
        .map(|value| value.as_str());
    strings
        .map(|value| value.map(str::to_owned))
        .collect::<Option<Vec<_>>>()
        .filter(|v| !v.is_empty())
}

fn variants(values: &[String]) -> Vec<Variant> {
    values
        .iter()
        .map(|value| Variant {
            json_name: value.clone(),
            name: variant_name(value),
        })
        .collect()
}

/// Boxes the fields through which a struct contains itself.
fn box_recursion(types: &mut [Type]) {
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
fn mark_requests<'r>(types: &mut [Type], bodies: impl Iterator<Item = &'r Reference>) {
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
            TypeKind::Struct { fields, additional } => {
                next.extend(fields.iter().filter_map(|field| named(&field.reference)));
                next.extend(additional.iter().filter_map(named));
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

fn required(schema: &Value) -> BTreeSet<String> {
    let names = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    names.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The members of an object, none when it is absent.
pub(super) fn object(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

/// A text of an object, empty when it is absent.
pub(super) fn text(value: &Value, key: &str) -> String {
    value
        .get(key)
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned()
}

// The linter has refused every name that has no Rust form; the fallbacks keep this total.

pub(super) fn type_name(text: &str) -> String {
    name::type_name(text).map_or_else(|| "Unnamed".to_owned(), |name| name.to_string())
}

pub(super) fn field_name(text: &str) -> String {
    name::field_name(text).map_or_else(|| "unnamed".to_owned(), |name| name.to_string())
}

pub(super) fn variant_name(text: &str) -> String {
    name::variant_name(text).map_or_else(|| "Unnamed".to_owned(), |name| name.to_string())
}
