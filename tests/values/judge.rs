//! The judge: another JSON Schema library than the one that the run time uses, fed by a conversion
//! of its own from OpenAPI 3.0 to JSON Schema draft 4.
//!
//! Nothing here comes from `specshot-runtime`, so that an error there cannot hide here as well.

use std::{collections::BTreeSet, fmt};

use boon::{Compiler, Draft, ErrorKind, InstanceToken, SchemaIndex, Schemas, ValidationError};
use serde_json::{Map, Value, json};

use crate::formats;

/// The formats that the dialect asserts. Every other format is a remark.
const ASSERTED: [&str; 8] = [
    "date-time",
    "date",
    "uuid",
    "email",
    "uri",
    "byte",
    "ipv4",
    "ipv6",
];

/// A rule that a value breaks: where in the value, and the keyword.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Breach {
    /// A JSON pointer into the value.
    pub(crate) pointer: String,
    /// The keyword of the schema.
    pub(crate) keyword: String,
}

impl Breach {
    pub(crate) fn new(pointer: impl Into<String>, keyword: impl Into<String>) -> Self {
        Breach {
            pointer: pointer.into(),
            keyword: keyword.into(),
        }
    }
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at `{}`", self.keyword, self.pointer)
    }
}

/// Every rule that a value breaks; none, when it is valid.
pub(crate) type Breaches = BTreeSet<Breach>;

/// A schema of a document, compiled.
pub(crate) struct Judge {
    schemas: Schemas,
    index: SchemaIndex,
}

impl Judge {
    /// Compiles `schema`, which may refer to the components of `document`.
    pub(crate) fn new(document: &Value, schema: &Value) -> Self {
        const LOCATION: &str = "http://judge.invalid/schema.json";
        let components = document.pointer("/components/schemas");
        let components: Map<String, Value> = components
            .and_then(Value::as_object)
            .into_iter()
            .flatten()
            .map(|(name, schema)| (name.clone(), converted(schema)))
            .collect();
        let root = json!({
            "allOf": [converted(schema)],
            "components": { "schemas": components },
        });
        let mut compiler = Compiler::new();
        compiler.set_default_draft(Draft::V4);
        compiler.enable_format_assertions();
        formats::register(&mut compiler);
        compiler
            .add_resource(LOCATION, root)
            .expect("a schema resource");
        let mut schemas = Schemas::new();
        let index = compiler
            .compile(LOCATION, &mut schemas)
            .unwrap_or_else(|error| panic!("the judge cannot compile {schema}: {error:#}"));
        Judge { schemas, index }
    }

    /// The verdict on a value.
    pub(crate) fn breaches(&self, value: &Value) -> Breaches {
        let mut breaches = Breaches::new();
        if let Err(error) = self.schemas.validate(value, self.index) {
            collect(&error, &mut breaches);
        }
        essential(breaches, value)
    }
}

/// Breaches such that those of two libraries compare.
///
/// Where a value is of another type, a library may stop or go on, so that alone counts there. A
/// number that is no integer of 64 bits is of another type or out of bounds, as one likes.
pub(crate) fn essential(breaches: Breaches, value: &Value) -> Breaches {
    let no_integer = |pointer: &str| match value.pointer(pointer) {
        Some(Value::Number(number)) => !number.is_i64() && number.as_f64().is_some_and(is_whole),
        _ => false,
    };
    let breaches: Breaches = breaches
        .into_iter()
        .map(|breach| match breach.keyword.as_str() {
            "minimum" | "maximum" | "exclusiveMinimum" | "exclusiveMaximum"
                if no_integer(&breach.pointer) =>
            {
                Breach::new(breach.pointer, "type")
            }
            _ => breach,
        })
        .collect();
    let of_another_type: BTreeSet<String> = breaches
        .iter()
        .filter(|breach| breach.keyword == "type")
        .map(|breach| breach.pointer.clone())
        .collect();
    let counts =
        |breach: &Breach| breach.keyword == "type" || !of_another_type.contains(&breach.pointer);
    breaches.into_iter().filter(counts).collect()
}

fn is_whole(number: f64) -> bool {
    number.fract() == 0.0
}

/// A Schema Object of OpenAPI 3.0 as a schema of draft 4.
fn converted(schema: &Value) -> Value {
    let object = schema.as_object().expect("a Schema Object");
    // "This object cannot be extended with additional properties and any properties added SHALL be
    // ignored": what stands beside a reference does not count.
    if let Some(reference) = object.get("$ref") {
        return json!({ "$ref": reference });
    }
    let mut result = Map::new();
    for (key, value) in object {
        let converted = match key.as_str() {
            "type" | "nullable" | "format" => continue,
            "title" | "description" | "default" | "example" | "deprecated" | "externalDocs"
            | "readOnly" | "writeOnly" | "xml" | "discriminator" => continue,
            extension if extension.starts_with("x-") => continue,
            "enum" | "required" | "minimum" | "maximum" | "exclusiveMinimum"
            | "exclusiveMaximum" | "multipleOf" | "minLength" | "maxLength" | "pattern"
            | "minItems" | "maxItems" | "uniqueItems" | "minProperties" | "maxProperties" => {
                value.clone()
            }
            "properties" => {
                let properties = value.as_object().expect("properties");
                let properties = properties.iter().map(|(n, s)| (n.clone(), converted(s)));
                Value::Object(properties.collect())
            }
            "additionalProperties" if value.is_boolean() => value.clone(),
            "additionalProperties" | "items" | "not" => converted(value),
            "allOf" | "anyOf" | "oneOf" => value
                .as_array()
                .expect("schemas")
                .iter()
                .map(converted)
                .collect(),
            other => panic!("the judge does not know the keyword `{other}`"),
        };
        result.insert(key.clone(), converted);
    }
    if let Some(kind) = object.get("type") {
        let nullable = object.get("nullable") == Some(&Value::Bool(true));
        let kinds = if nullable {
            json!([kind, "null"])
        } else {
            json!([kind])
        };
        result.insert("type".to_owned(), kinds);
        if kind == "integer" {
            result.insert("format".to_owned(), formats::INTEGER.into());
        }
    }
    if let Some(format) = object.get("format").and_then(Value::as_str)
        && ASSERTED.contains(&format)
    {
        result.insert("format".to_owned(), format.into());
    }
    Value::Object(result)
}

/// Puts the rules that were broken into `breaches`: the leaves of the tree of errors.
fn collect(error: &ValidationError<'_, '_>, breaches: &mut Breaches) {
    let keyword = match &error.kind {
        ErrorKind::Group
        | ErrorKind::Schema { .. }
        | ErrorKind::Reference { .. }
        | ErrorKind::AllOf => {
            for cause in &error.causes {
                collect(cause, breaches);
            }
            return;
        }
        // That an integer is written as one and fits 64 bits is part of its type.
        ErrorKind::Format { want, .. } if *want == formats::INTEGER => "type",
        ErrorKind::Type { .. } => "type",
        ErrorKind::Enum { .. } => "enum",
        ErrorKind::Format { .. } => "format",
        ErrorKind::MinProperties { .. } => "minProperties",
        ErrorKind::MaxProperties { .. } => "maxProperties",
        ErrorKind::AdditionalProperties { .. } => "additionalProperties",
        ErrorKind::Required { .. } => "required",
        ErrorKind::MinItems { .. } => "minItems",
        ErrorKind::MaxItems { .. } => "maxItems",
        ErrorKind::UniqueItems { .. } => "uniqueItems",
        ErrorKind::MinLength { .. } => "minLength",
        ErrorKind::MaxLength { .. } => "maxLength",
        ErrorKind::Pattern { .. } => "pattern",
        ErrorKind::Minimum { .. } => "minimum",
        ErrorKind::Maximum { .. } => "maximum",
        ErrorKind::ExclusiveMinimum { .. } => "exclusiveMinimum",
        ErrorKind::ExclusiveMaximum { .. } => "exclusiveMaximum",
        ErrorKind::MultipleOf { .. } => "multipleOf",
        ErrorKind::Not => "not",
        ErrorKind::AnyOf => "anyOf",
        ErrorKind::OneOf(_) => "oneOf",
        other => panic!("the judge found what no schema says: {other}"),
    };
    let mut pointer = String::new();
    for token in &error.instance_location.tokens {
        pointer.push('/');
        match token {
            InstanceToken::Prop(name) => {
                pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
            }
            InstanceToken::Item(index) => pointer.push_str(&index.to_string()),
        }
    }
    breaches.insert(Breach::new(pointer, keyword));
}
