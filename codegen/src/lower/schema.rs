//! Schemas to types.
//!
//! A type holds every value that its schema allows; what the schema forbids beyond that is
//! checked at run time against the schema itself. So a schema that Rust cannot express
//! (`oneOf`, `anyOf`, `not`, no type) becomes free JSON and is still enforced exactly.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::names::Names;
use crate::{
    diagnostic::{Code, Diagnostic, Diagnostics, Quoted},
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
    /// The schemas that stand inline, by their places: `allOf` may lead to one of them again.
    inline: BTreeMap<Pointer, Inline>,
    found: Vec<Type>,
}

/// A schema that stands inline.
enum Inline {
    /// Its type.
    Done(Reference),
    /// It is being lowered. It has a name already if it was found within itself.
    Begun(Option<String>),
}

/// A property and where it is defined.
struct Property {
    name: String,
    schema: Value,
    pointer: Pointer,
    /// What the name of its type begins with.
    owner: String,
}

impl<'a> Types<'a> {
    /// Starts with the component schemas, whose names come first.
    pub(super) fn new(document: &'a Document, diagnostics: &'a mut Diagnostics) -> Self {
        let mut types = Types {
            document,
            diagnostics,
            names: Names::of_schemas(),
            components: BTreeMap::new(),
            inline: BTreeMap::new(),
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
        match self.inline.get(pointer) {
            Some(Inline::Done(reference)) => return reference.clone(),
            Some(Inline::Begun(Some(name))) => return Reference::Named(name.clone()),
            Some(Inline::Begun(None)) => {
                let name = self.take(suggestion, pointer);
                let begun = Inline::Begun(Some(name.clone()));
                self.inline.insert(pointer.clone(), begun);
                return Reference::Named(name);
            }
            None => drop(self.inline.insert(pointer.clone(), Inline::Begun(None))),
        }
        let kind = self.kind(schema, suggestion, pointer);
        let reference = match (kind, self.inline.remove(pointer)) {
            (kind, Some(Inline::Begun(Some(name)))) => {
                self.push(name.clone(), schema, kind, None, schema);
                Reference::Named(name)
            }
            (TypeKind::Wrapper(reference), _) => reference,
            (kind, _) => {
                let name = self.take(suggestion, pointer);
                self.push(name.clone(), schema, kind, None, schema);
                Reference::Named(name)
            }
        };
        let done = Inline::Done(reference.clone());
        self.inline.insert(pointer.clone(), done);
        reference
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

    pub(super) fn resolve<'s>(&self, schema: &'s Value) -> &'s Value
    where
        'a: 's,
    {
        let target = local(schema).and_then(|pointer| self.document.resolve(&pointer));
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
        let shaped = !matches!(text(schema, "type").as_str(), "" | "object");
        if schema.get("allOf").is_some() && !shaped {
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
        let properties = properties(schema, name, pointer);
        let fields = self.fields(properties, &required(schema), pointer);
        TypeKind::Struct {
            fields,
            additional: additional
                .map(|(reference, nullable)| Reference::Map(Box::new(reference), nullable)),
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
        properties: Vec<Property>,
        required: &BTreeSet<String>,
        pointer: &Pointer,
    ) -> Vec<Field> {
        self.fields_apart(&properties, pointer);
        properties
            .into_iter()
            .map(|property| {
                let Property { name, schema, pointer, owner } = property;
                let suggestion = format!("{owner}{}", type_name(&name));
                let reference = self.reference(&schema, &suggestion, &pointer);
                // Free JSON may be null without saying so.
                let any = reference == Reference::Json(Json::Any);
                Field {
                    name: field_name(&name),
                    description: self.description(&schema),
                    required: required.contains(&name),
                    nullable: any || self.nullable(&schema),
                    boxed: false,
                    reference,
                    json_name: name,
                }
            })
            .collect()
    }

    /// Reports properties that become one field. The linter sees those of one object only, and
    /// `allOf` merges several.
    fn fields_apart(&mut self, properties: &[Property], pointer: &Pointer) {
        let names = properties.iter().map(|property| property.name.as_str());
        for collision in name::collisions(names, name::field_name) {
            let (first, second) = (&properties[collision.first], &properties[collision.second]);
            let message = format!(
                "properties {} and {} of the merged objects are one name in Rust: `{}`",
                Quoted(&first.name),
                Quoted(&second.name),
                collision.identifier
            );
            let finding = Diagnostic::new(Code::NameCollision, message)
                .primary_key(self.document, pointer, "the objects are merged here")
                .secondary_key(self.document, &first.pointer, "one of the properties")
                .secondary_key(self.document, &second.pointer, "the other one")
                .help("rename one of the two");
            self.diagnostics.push(finding);
        }
    }

    /// `allOf` of objects is one object with the properties of all; anything else is free JSON.
    fn merged(&mut self, schema: &Value, name: &str, pointer: &Pointer) -> TypeKind {
        let mut merged = Merged::default();
        let whole = Part { schema, owner: name, pointer };
        if !self.merge(&whole, &mut merged, 0) || merged.properties.is_empty() {
            return TypeKind::Wrapper(self.scalar_member(schema, name, pointer));
        }
        TypeKind::Struct {
            fields: self.fields(merged.properties, &merged.required, pointer),
            additional: None,
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
                && self.merge(&Part { schema: target, owner, pointer: at }, merged, depth + 1);
        }
        let Part { schema, owner, pointer } = part;
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
            let known = merged.properties.iter_mut().find(|known| known.name == property.name);
            match known {
                Some(known) => *known = property,
                None => merged.properties.push(property),
            }
        }
        merged.required.extend(required(schema));
        let members = schema.get("allOf").and_then(Value::as_array);
        members.into_iter().flatten().enumerate().all(|(index, schema)| {
            let pointer = &pointer.child("allOf").child(index);
            self.merge(&Part { schema, owner, pointer }, merged, depth + 1)
        })
    }
}

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

/// The properties of one object.
fn properties(schema: &Value, owner: &str, pointer: &Pointer) -> Vec<Property> {
    let pointer = pointer.child("properties");
    object(schema.get("properties"))
        .map(|(name, schema)| Property {
            name: name.clone(),
            schema: schema.clone(),
            pointer: pointer.child(name),
            owner: owner.to_owned(),
        })
        .collect()
}

/// Where a reference leads.
fn local(schema: &Value) -> Option<Pointer> {
    schema.get("$ref")?.as_str()?.strip_prefix('#')?.parse().ok()
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
