//! OpenAPI 3.0 schemas, compiled into checks.
//!
//! An OpenAPI 3.0 Schema Object is almost a JSON Schema of draft 4 (Wright draft 00); this module
//! rewrites the difference (`nullable`, annotations, formats that are not asserted) and hands the
//! rest to a JSON Schema library. Asserted formats: `date-time` (RFC 3339), `date`, `uuid`,
//! `email`, `uri`, `byte`, `ipv4`, `ipv6`. Every other format is an annotation. Integers have no
//! fraction or exponent and fit 64 bits.

use std::{collections::BTreeMap, sync::OnceLock};

use jsonschema::{Draft, ValidationError, error::ValidationErrorKind};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Map, Value, json};

use crate::{ContractError, Place, Violation, format, union::Unions};

/// The formats that are checked rather than noted.
pub const ASSERTED_FORMATS: [&str; 8] = [
    "date-time",
    "date",
    "uuid",
    "email",
    "uri",
    "byte",
    "ipv4",
    "ipv6",
];

/// The longest piece of an offending value that a message repeats, in characters.
const EXCERPT: usize = 160;

/// A type generated from a schema of the document, which can check values against that schema.
pub trait Contract: Serialize + DeserializeOwned {
    /// Checks a value against the schema the type was generated from.
    ///
    /// # Errors
    /// Every rule that the value breaks, with its JSON pointer.
    fn check(value: &Value) -> Result<(), Vec<Violation>>;
}

/// The component schemas of a document, by name.
#[derive(Debug, Default)]
pub struct Components(BTreeMap<String, Value>);

impl Components {
    /// Reads the component schemas that a generated module carries as text.
    ///
    /// # Errors
    /// When a text is not JSON; generated text always is.
    pub fn new(schemas: &[(&str, &str)]) -> Result<Self, ContractError> {
        let mut components = BTreeMap::new();
        for (name, text) in schemas {
            components.insert((*name).to_owned(), crate::operation::json(text)?);
        }
        Ok(Components(components))
    }

    /// The schema behind a `$ref` such as `#/components/schemas/User`, or the schema itself.
    #[must_use]
    pub fn resolve<'a>(&'a self, schema: &'a Value) -> &'a Value {
        let mut schema = schema;
        // A chain longer than the number of components would be a cycle.
        for _ in 0..=self.0.len() {
            match schema
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(component_name)
            {
                Some(name) => match self.0.get(name) {
                    Some(target) => schema = target,
                    None => return schema,
                },
                None => return schema,
            }
        }
        schema
    }

    /// Compiles a schema, with every component that it reaches.
    ///
    /// # Errors
    /// When the schema cannot be compiled, for example because of an invalid pattern.
    pub fn compile(&self, schema: &Value) -> Result<Schema, ContractError> {
        let root = self.rewritten(schema);
        let validator = jsonschema::options()
            .with_draft(Draft::Draft4)
            .should_validate_formats(true)
            .with_format("date-time", format::is_date_time)
            .with_format("date", format::is_date)
            .with_format("uuid", format::is_uuid)
            .with_format("email", format::is_email)
            .with_format("byte", format::is_base64)
            .build(&root)
            .map_err(|error| ContractError::Schema(error.to_string()))?;
        Ok(Schema {
            validator,
            unions: Unions::of(&root),
        })
    }

    /// A schema with every component that it reaches, as a JSON Schema of draft 4.
    pub(crate) fn rewritten(&self, schema: &Value) -> Value {
        let mut reached = BTreeMap::new();
        self.reach(schema, &mut reached);
        json!({
            "allOf": [rewrite(schema)],
            "components": { "schemas": Value::Object(reached.into_iter().collect()) },
        })
    }

    /// Collects every component that `schema` refers to, rewritten.
    fn reach(&self, schema: &Value, reached: &mut BTreeMap<String, Value>) {
        match schema {
            Value::Object(object) => {
                if let Some(name) = object
                    .get("$ref")
                    .and_then(Value::as_str)
                    .and_then(component_name)
                    && !reached.contains_key(name)
                    && let Some(target) = self.0.get(name)
                {
                    reached.insert(name.to_owned(), rewrite(target));
                    self.reach(target, reached);
                }
                object.values().for_each(|value| self.reach(value, reached));
            }
            Value::Array(items) => items.iter().for_each(|item| self.reach(item, reached)),
            _ => {}
        }
    }
}

/// A compiled schema.
#[derive(Debug)]
pub struct Schema {
    validator: jsonschema::Validator,
    unions: Unions,
}

impl Schema {
    /// Checks a value; `place` makes a place from the JSON pointer inside the value.
    ///
    /// # Errors
    /// Every rule that the value breaks.
    pub fn check(
        &self,
        value: &Value,
        place: impl Fn(&str) -> Place,
    ) -> Result<(), Vec<Violation>> {
        // `is_valid` is several times cheaper than collecting errors, and most values are valid.
        if self.validator.is_valid(value) {
            return Ok(());
        }
        let mut violations = Vec::new();
        for error in self.validator.iter_errors(value) {
            self.unions.violations(&error, &place, &mut violations);
        }
        Err(violations)
    }

    /// Checks a JSON body or record.
    ///
    /// # Errors
    /// Every rule that the value breaks, with its JSON pointer.
    pub fn check_body(&self, value: &Value) -> Result<(), Vec<Violation>> {
        self.check(value, |pointer| Place::Body(pointer.to_owned()))
    }
}

/// The check of one generated type, compiled on first use. Lives in a `static` of generated code.
#[derive(Debug)]
pub struct Compiled {
    components: &'static [(&'static str, &'static str)],
    text: &'static str,
    schema: OnceLock<Result<Schema, ContractError>>,
}

impl Compiled {
    /// The check of the schema `text`, which may refer to `components`; not compiled yet.
    #[must_use]
    pub const fn new(
        components: &'static [(&'static str, &'static str)],
        text: &'static str,
    ) -> Self {
        Compiled {
            components,
            text,
            schema: OnceLock::new(),
        }
    }

    /// Checks a JSON body or record.
    ///
    /// # Errors
    /// Every rule that the value breaks, with its JSON pointer.
    pub fn check(&self, value: &Value) -> Result<(), Vec<Violation>> {
        let schema = self.schema.get_or_init(|| {
            Components::new(self.components)?.compile(&crate::operation::json(self.text)?)
        });
        match schema {
            Ok(schema) => schema.check_body(value),
            Err(error) => Err(vec![Violation::new(
                Place::Body(String::new()),
                "schema",
                error.to_string(),
            )]),
        }
    }
}

/// The library's message, with the value cut to a length that fits a log line.
pub(crate) fn message(error: &ValidationError<'_>) -> String {
    let value = shown(error.instance());
    match error.kind() {
        // The library lists the first two values only.
        ValidationErrorKind::Enum { options } => {
            let options: Vec<String> = options
                .as_array()
                .into_iter()
                .flatten()
                .map(Value::to_string)
                .collect();
            format!("{value} is not one of {}", options.join(", "))
        }
        _ => error.masked_with(value).to_string(),
    }
}

/// A value in a message.
pub(crate) fn shown(value: &Value) -> String {
    excerpt(&value.to_string())
}

/// How alike, of 1, two names are when one is probably the other, misspelled.
const ALIKE: f64 = 0.8;

/// The known name that an unknown one is probably meant to be. Neither case nor what stands between
/// words counts.
pub fn nearest<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let plain = |name: &str| name.trim().to_lowercase().replace([' ', '-'], "_");
    let name = plain(name);
    known
        .map(|candidate| (strsim::jaro_winkler(&name, &plain(candidate)), candidate))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, candidate)| candidate)
}

/// The first characters of a text, with an ellipsis when something was cut off.
#[must_use]
pub fn excerpt(text: &str) -> String {
    match text.char_indices().nth(EXCERPT) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

pub(crate) fn component_name(reference: &str) -> Option<&str> {
    reference.strip_prefix("#/components/schemas/")
}

/// Rewrites an OpenAPI 3.0 schema into JSON Schema draft 4.
fn rewrite(schema: &Value) -> Value {
    let Value::Object(object) = schema else {
        return schema.clone();
    };
    // OpenAPI 3.0: "Any sibling elements of a $ref are ignored."
    if let Some(reference) = object.get("$ref") {
        return json!({ "$ref": reference });
    }
    let mut rewritten = Map::new();
    for (key, value) in object {
        let value = match key.as_str() {
            "properties" => match value {
                Value::Object(properties) => Value::Object(
                    properties
                        .iter()
                        .map(|(name, schema)| (name.clone(), rewrite(schema)))
                        .collect(),
                ),
                other => other.clone(),
            },
            "items" | "not" | "additionalProperties" => rewrite(value),
            "allOf" | "oneOf" | "anyOf" => match value {
                Value::Array(schemas) => Value::Array(schemas.iter().map(rewrite).collect()),
                other => other.clone(),
            },
            "format"
                if !value
                    .as_str()
                    .is_some_and(|f| ASSERTED_FORMATS.contains(&f)) =>
            {
                continue;
            }
            "type" | "format" | "required" | "enum" | "pattern" | "multipleOf" | "maximum"
            | "minimum" | "exclusiveMaximum" | "exclusiveMinimum" | "maxLength" | "minLength"
            | "maxItems" | "minItems" | "uniqueItems" | "maxProperties" | "minProperties" => {
                value.clone()
            }
            // No rule to a validator; it says which branch is meant.
            "discriminator" => value.clone(),
            // Annotations: title, description, default, example, readOnly, x-… .
            _ => continue,
        };
        rewritten.insert(key.clone(), value);
    }
    // A draft 4 library gives no verdict on integers beyond 64 bits: the typed ends could not
    // hold them, so they are out of range for both. Where a bound of the document's own lies
    // within 64 bits it does that already; a wider one stays in force beside ours.
    if rewritten.get("type") == Some(&json!("integer")) {
        let limits = [("minimum", i64::MIN), ("maximum", i64::MAX)];
        let range: Map<String, Value> = limits
            .into_iter()
            .filter(|(bound, _)| !rewritten.get(*bound).is_some_and(Value::is_i64))
            .map(|(bound, limit)| (bound.to_owned(), limit.into()))
            .collect();
        match rewritten.get_mut("allOf") {
            _ if range.is_empty() => {}
            Some(Value::Array(members)) => members.push(Value::Object(range)),
            _ => drop(rewritten.insert("allOf".to_owned(), json!([range]))),
        }
    }
    if object.get("nullable") == Some(&Value::Bool(true))
        && let Some(kind) = rewritten.get("type").cloned()
    {
        rewritten.insert("type".to_owned(), json!([kind, "null"]));
    }
    Value::Object(rewritten)
}
