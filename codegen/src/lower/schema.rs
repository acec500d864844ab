//! Schemas to types.
//!
//! A type holds every value that its schema allows; what the schema forbids beyond that is
//! checked at run time against the schema itself. So a schema that Rust cannot express
//! (`oneOf`, `anyOf`, `not`, no type) becomes free JSON and is still enforced exactly.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::{
    names::Names,
    reach::{box_recursion, drop_endless_defaults, map_buffered, mark_requests},
    text::{string, strings, variants},
    union::tag_branches,
    value::{field_name, object, text, type_name},
};
use crate::{
    diagnostic::{Code, Diagnostic, Diagnostics, Quoted},
    document::{Document, Pointer},
    ir::{Field, Json, Reference, Type, TypeKind},
    name,
};

/// The types of a document as they are found.
pub(super) struct Types<'a> {
    pub(super) document: &'a Document,
    pub(super) diagnostics: &'a mut Diagnostics,
    names: Names,
    pub(super) components: BTreeMap<String, String>,
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
pub(super) struct Property {
    pub(super) name: String,
    pub(super) schema: Value,
    pub(super) pointer: Pointer,
    /// What the name of its type begins with.
    pub(super) owner: String,
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
        tag_branches(&mut self.found);
        map_buffered(&mut self.found);
        box_recursion(&mut self.found);
        drop_endless_defaults(&mut self.found);
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

    /// The default of a property or parameter: its own, or that of what it refers to.
    pub(super) fn default<'s>(&self, schema: &'s Value) -> Option<&'s Value>
    where
        'a: 's,
    {
        let schema = self.resolve(schema);
        let members = schema.get("allOf").and_then(Value::as_array);
        let inherited = || members?.iter().find_map(|member| self.default(member));
        schema.get("default").or_else(inherited)
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
        if self.component(schema).is_some() {
            return TypeKind::Wrapper(self.reference(schema, name, pointer));
        }
        // The name is the wrapper's, so the schema inside it must not ask for one of its own.
        if let Some(only) = only_member(schema) {
            return self.kind(only, name, &pointer.child("allOf").child(0));
        }
        if let Some(union) = self.union(schema) {
            return union;
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
                None => Reference::Json(Json::Object),
            });
        }
        let properties = properties(schema, name, pointer);
        let fields = self.fields(properties, &required(schema), pointer);
        TypeKind::Struct {
            fields,
            additional: additional
                .map(|(reference, nullable)| Reference::Map(Box::new(reference), nullable)),
            tag: None,
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

    pub(super) fn fields(
        &mut self,
        properties: Vec<Property>,
        required: &BTreeSet<String>,
        pointer: &Pointer,
    ) -> Vec<Field> {
        self.fields_apart(&properties, pointer);
        properties
            .into_iter()
            .map(|property| {
                let Property {
                    name,
                    schema,
                    pointer,
                    owner,
                } = property;
                let suggestion = format!("{owner}{}", type_name(&name));
                let reference = self.reference(&schema, &suggestion, &pointer);
                // Free JSON may be null without saying so.
                let any = reference == Reference::Json(Json::Any);
                Field {
                    name: field_name(&name),
                    description: self.description(&schema),
                    required: required.contains(&name),
                    nullable: any || self.nullable(&schema),
                    default: self.default(&schema).map(Value::to_string),
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
}

/// The properties of one object.
pub(super) fn properties(schema: &Value, owner: &str, pointer: &Pointer) -> Vec<Property> {
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
pub(super) fn local(schema: &Value) -> Option<Pointer> {
    schema
        .get("$ref")?
        .as_str()?
        .strip_prefix('#')?
        .parse()
        .ok()
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

pub(super) fn required(schema: &Value) -> BTreeSet<String> {
    let names = schema
        .get("required")
        .and_then(Value::as_array)
        .into_iter()
        .flatten();
    names.filter_map(Value::as_str).map(str::to_owned).collect()
}
