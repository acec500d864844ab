//! From the dialect to what progenitor 0.15 is given.
//!
//! progenitor asserts that all successful and all other responses of an operation have one type
//! each, half-enforces what schemas of parameters say, ignores security, and makes rustdoc of
//! every text. What is left here is the request: method, path, and where each argument goes.
//!
//! A `default` response whose content is not JSON is the one shape that gives
//! `Ok(ResponseValue<ByteStream>)` for each status of 2xx and
//! `Err(Error::ErrorResponse(ResponseValue<ByteStream>))` for each other one.

use super::carriage::{Carriage, carriages, operation_id, path};
use super::rule::Uses;
use super::{Applied, METHODS, Rule};
use crate::document::Pointer;
use openapiv3::OpenAPI;
use serde_json::{Map, Value, json};

type Members = Map<String, Value>;

/// The header parameters that OpenAPI 3.0 tells tools to ignore.
const RESERVED_HEADERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// Methods that reqwest has no function for.
const METHODS_WITHOUT_FUNCTION: [&str; 2] = ["options", "trace"];

/// How often a schema may be behind another one: more than that is a circle.
const MAX_HOPS: usize = 32;

/// What progenitor is given for a dialect document, and the uses of the rules that made it.
///
/// # Errors
///
/// When something is no OpenAPI, which the linter refuses.
pub fn for_progenitor(dialect: &Value) -> Result<(OpenAPI, Vec<Applied>), serde_json::Error> {
    let mut reduction = Reduction {
        dialect,
        applied: Uses::default(),
    };
    let value = reduction.root();
    let document = serde_json::from_value(value)?;
    Ok((document, reduction.applied.into_list()))
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
        for (source, item) in members(self.dialect.get("paths")) {
            let at = root.child("paths").child(source);
            let neutral = path(source);
            if neutral != *source {
                self.applied.add(Rule::NeutralNames, at.clone());
            }
            let mut operations = Members::new();
            for method in METHODS {
                let Some(operation) = item.get(method) else {
                    continue;
                };
                let at = at.child(method);
                let operation = self.operation(source, operation, &at);
                if METHODS_WITHOUT_FUNCTION.contains(&method) {
                    self.applied.add(Rule::StandInMethods, at);
                    // No path of a document has an empty segment, so this one is free.
                    paths.insert(format!("/{neutral}"), json!({ "get": operation }));
                } else {
                    operations.insert(method.to_owned(), operation);
                }
            }
            paths.insert(neutral, Value::Object(operations));
        }
        json!({ "openapi": "3.0.3", "info": info, "paths": paths })
    }

    fn operation(&mut self, path: &str, operation: &Value, at: &Pointer) -> Value {
        let mut reduced = copied(Some(operation), &["tags", "deprecated"]);
        let id = operation.get("operationId").and_then(Value::as_str);
        reduced.insert(
            "operationId".to_owned(),
            operation_id(id.unwrap_or_default()).into(),
        );
        self.applied
            .add(Rule::NeutralNames, at.child("operationId"));
        self.without_texts(Some(operation), at);
        if operation.get("security").is_some() {
            self.applied.add(Rule::Security, at.child("security"));
        }
        if let Some(parameters) = operation.get("parameters").and_then(Value::as_array) {
            let at = at.child("parameters");
            let has_body = operation.get("requestBody").is_some();
            let carriages = carriages(path, parameters, has_body);
            let parameters = parameters
                .iter()
                .zip(carriages)
                .enumerate()
                .filter_map(|(index, (parameter, carriage))| {
                    self.parameter(parameter, &carriage, &at.child(index))
                })
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

    fn parameter(&mut self, parameter: &Value, carriage: &Carriage, at: &Pointer) -> Option<Value> {
        let text = |name: &str| {
            parameter
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
        };
        let (name, place) = (text("name"), text("in"));
        let name = match (carriage, place) {
            (Carriage::Progenitor(neutral), "path") => neutral.as_str(),
            (Carriage::Progenitor(_), _) => name,
            (Carriage::ReservedHeader, _) => {
                self.applied.add(Rule::ReservedHeaders, at.clone());
                return None;
            }
            (Carriage::RunTime, _) => {
                self.applied.add(Rule::TakenNames, at.clone());
                return None;
            }
        };
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

    /// The schema that says the type: behind references, and among the members of `allOf`.
    fn facts<'value>(&'value self, schema: Option<&'value Value>) -> Option<&'value Value> {
        self.facts_within(schema?, MAX_HOPS)
    }

    fn facts_within<'value>(
        &'value self,
        schema: &'value Value,
        hops: usize,
    ) -> Option<&'value Value> {
        let hops = hops.checked_sub(1)?;
        if let Some(pointer) = schema.get("$ref").and_then(Value::as_str) {
            let target = self.dialect.pointer(pointer.strip_prefix('#')?)?;
            return self.facts_within(target, hops);
        }
        if type_of(Some(schema)).is_some() {
            return Some(schema);
        }
        let members = schema.get("allOf").and_then(Value::as_array);
        let facts = members
            .into_iter()
            .flatten()
            .filter_map(|member| self.facts_within(member, hops));
        let mut telling = facts.filter(|facts| type_of(Some(facts)).is_some());
        telling.next().or(Some(schema))
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
