//! From the dialect to what progenitor 0.15 is given.
//!
//! progenitor asserts that all successful and all other responses of an operation have one type
//! each, half-enforces what schemas of parameters say, ignores security, and makes rustdoc of
//! every text. What is left here is the request: method, path, and where each argument goes.
//!
//! A `default` response whose content is not JSON is the one shape that gives
//! `Ok(ResponseValue<ByteStream>)` for each status of 2xx and
//! `Err(Error::ErrorResponse(ResponseValue<ByteStream>))` for each other one.

use super::rule::Uses;
use super::unfit::{self, Unfit};
use super::{Applied, METHODS, Rule};
use crate::document::Pointer;
use openapiv3::OpenAPI;
use serde_json::{Map, Value, json};

type Members = Map<String, Value>;

/// The header parameters that OpenAPI 3.0 tells tools to ignore.
const RESERVED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// How often a schema may be behind another one: more than that is a circle.
const MAX_HOPS: usize = 32;

/// What progenitor is given for a dialect document, and the uses of the rules that made it.
///
/// # Errors
///
/// Everything that progenitor would make code of that does not compile.
pub fn for_progenitor(dialect: &Value) -> Result<(OpenAPI, Vec<Applied>), Vec<Unfit>> {
    let mut reduction = Reduction {
        dialect,
        applied: Uses::default(),
    };
    let value = reduction.root();
    let mut findings = unfit::find(dialect);
    match serde_json::from_value(value) {
        Ok(document) if findings.is_empty() => Ok((document, reduction.applied.into_list())),
        Ok(_) => Err(findings),
        Err(error) => {
            findings.push(Unfit::new(Pointer::root(), error.to_string()));
            Err(findings)
        }
    }
}

struct Reduction<'dialect> {
    dialect: &'dialect Value,
    applied: Uses,
}

impl Reduction<'_> {
    fn root(&mut self) -> Value {
        let root = Pointer::root();
        let mut info = copied(self.dialect.get("info"), &["title", "version"]);
        info.entry("title").or_insert_with(|| "".into());
        info.entry("version").or_insert_with(|| "".into());
        self.without_texts(self.dialect.get("info"), &root.child("info"));
        let components = root.child("components");
        for (section, rule) in [
            ("securitySchemes", Rule::Security),
            ("schemas", Rule::Schemas),
        ] {
            let pointer = components.child(section);
            if self.dialect.pointer(pointer.as_str()).is_some() {
                self.applied.add(rule, pointer);
            }
        }
        let mut paths = Members::new();
        for (path, item) in members(self.dialect.get("paths")) {
            let at = root.child("paths").child(path);
            let mut operations = Members::new();
            for method in METHODS {
                if let Some(operation) = item.get(method) {
                    let operation = self.operation(operation, &at.child(method));
                    operations.insert(method.to_owned(), operation);
                }
            }
            paths.insert(path.clone(), Value::Object(operations));
        }
        json!({ "openapi": "3.0.3", "info": info, "paths": paths })
    }

    fn operation(&mut self, operation: &Value, at: &Pointer) -> Value {
        let mut reduced = copied(Some(operation), &["operationId", "tags", "deprecated"]);
        self.without_texts(Some(operation), at);
        if operation.get("security").is_some() {
            self.applied.add(Rule::Security, at.child("security"));
        }
        if let Some(parameters) = operation.get("parameters").and_then(Value::as_array) {
            let at = at.child("parameters");
            let parameters = parameters
                .iter()
                .enumerate()
                .filter_map(|(index, parameter)| self.parameter(parameter, &at.child(index)))
                .collect();
            reduced.insert("parameters".to_owned(), Value::Array(parameters));
        }
        if let Some(body) = operation.get("requestBody") {
            let at = at.child("requestBody");
            self.without_texts(Some(body), &at);
            self.applied.add(Rule::FreeBodies, at);
            let free =
                json!({ "required": true, "content": { "application/json": { "schema": {} } } });
            reduced.insert("requestBody".to_owned(), free);
        }
        self.applied.add(Rule::RawResponses, at.child("responses"));
        let raw = json!({ "default": { "description": "", "content": { "*/*": {} } } });
        reduced.insert("responses".to_owned(), raw);
        Value::Object(reduced)
    }

    fn parameter(&mut self, parameter: &Value, at: &Pointer) -> Option<Value> {
        let text = |name: &str| {
            parameter
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let (name, place) = (text("name"), text("in"));
        if is_reserved(parameter) {
            self.applied.add(Rule::ReservedHeaders, at.clone());
            return None;
        }
        self.without_texts(Some(parameter), at);
        let open = self.open_schema(parameter);
        if parameter.get("schema") != Some(&open) || parameter.get("explode").is_some() {
            self.applied.add(Rule::OpenParameters, at.child("schema"));
        }
        // progenitor asserts that a path parameter is required; it always is.
        let required = place == "path" || parameter.get("required") == Some(&Value::Bool(true));
        Some(json!({ "name": name, "in": place, "required": required, "schema": open }))
    }

    /// The type of a parameter, and no more.
    fn open_schema(&self, parameter: &Value) -> Value {
        let schema = self.facts(parameter.get("schema"));
        if type_of(schema) != Some("array") {
            return scalar(schema);
        }
        // progenitor knows repeated parameters only; a list that is joined by commas is one text.
        if parameter.get("explode") == Some(&Value::Bool(false)) {
            return scalar(None);
        }
        let items = self.facts(schema.and_then(|schema| schema.get("items")));
        json!({ "type": "array", "items": scalar(items) })
    }

    /// The schema that says the type: behind references and `allOf` of a single member.
    fn facts<'value>(&'value self, schema: Option<&'value Value>) -> Option<&'value Value> {
        let mut schema = schema?;
        for _ in 0..MAX_HOPS {
            let reference = schema.get("$ref").and_then(Value::as_str);
            let members = schema.get("allOf").and_then(Value::as_array);
            schema = if let Some(pointer) = reference.and_then(|text| text.strip_prefix('#')) {
                self.dialect.pointer(pointer)?
            } else if let (Some([member]), None) =
                (members.map(Vec::as_slice), type_of(Some(schema)))
            {
                member
            } else {
                return Some(schema);
            };
        }
        None
    }

    fn without_texts(&mut self, object: Option<&Value>, at: &Pointer) {
        for name in ["summary", "description"] {
            if object.is_some_and(|object| object.get(name).is_some()) {
                self.applied.add(Rule::Texts, at.child(name));
            }
        }
    }
}

/// Whether a parameter is a header that progenitor is not given.
pub(super) fn is_reserved(parameter: &Value) -> bool {
    let name = parameter
        .get("name")
        .and_then(Value::as_str)
        .unwrap_or_default();
    parameter.get("in").and_then(Value::as_str) == Some("header")
        && RESERVED_HEADERS
            .iter()
            .any(|reserved| reserved.eq_ignore_ascii_case(name))
}

fn type_of(schema: Option<&Value>) -> Option<&str> {
    schema?.get("type")?.as_str()
}

/// The bare schema of a scalar; what has no type is text.
fn scalar(schema: Option<&Value>) -> Value {
    match type_of(schema) {
        Some("integer") => json!({ "type": "integer", "format": "int64" }),
        Some(name @ ("number" | "boolean")) => json!({ "type": name }),
        Some(_) | None => json!({ "type": "string" }),
    }
}

fn members(value: Option<&Value>) -> impl Iterator<Item = (&String, &Value)> {
    value.and_then(Value::as_object).into_iter().flatten()
}

fn copied(value: Option<&Value>, names: &[&str]) -> Members {
    members(value)
        .filter(|(name, _)| names.contains(&name.as_str()))
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect()
}
