//! Responses.

use std::collections::BTreeMap;

use serde_json::Value;

use super::{
    names::{Names, apart},
    schema::Types,
    value::{field_name, object, text, type_name, variant_name},
};
use crate::{
    document::{Document, Pointer},
    ir::{Header, OperationResponse, Response},
};

/// The responses of a document as they are found.
#[derive(Debug)]
pub(super) struct Responses {
    pub(super) found: Vec<Response>,
    names: Names,
    /// The Rust names of components by the names of the document.
    components: BTreeMap<String, String>,
}

impl Responses {
    /// None.
    pub(super) fn new() -> Self {
        Responses {
            found: Vec::new(),
            names: Names::of_responses(),
            components: BTreeMap::new(),
        }
    }

    /// The responses of one operation; `objects` are the Response Objects of the dialect document,
    /// `pointer` is the place of `responses` in the source.
    pub(super) fn operation(
        &mut self,
        types: &mut Types<'_>,
        operation: &str,
        objects: &Value,
        pointer: &Pointer,
    ) -> Vec<OperationResponse> {
        let mut responses: Vec<_> = object(Some(objects))
            .filter_map(|(status, object)| {
                let number = status.parse().ok()?;
                let variant = status_name(number);
                let source = pointer.child(status);
                let inline = format!("{operation}{variant}");
                Some(OperationResponse {
                    status: number,
                    variant,
                    response: self.response(types, &inline, object, &source),
                })
            })
            .collect();
        responses.sort_by_key(|response| response.status);
        responses
    }

    /// The Rust name of a response, which is lowered unless it is a component that was before.
    fn response(
        &mut self,
        types: &mut Types<'_>,
        inline: &str,
        object: &Value,
        pointer: &Pointer,
    ) -> String {
        let component = component(types.document, pointer);
        if let Some(known) = component
            .as_ref()
            .and_then(|name| self.components.get(name))
        {
            return known.clone();
        }
        let (wanted, holder) = match &component {
            Some(name) => {
                let responses = Pointer::root().child("components").child("responses");
                (type_name(name), responses.child(name))
            }
            None => (inline.to_owned(), pointer.clone()),
        };
        let name = self
            .names
            .take(&wanted, &holder, types.document, types.diagnostics);
        self.found.push(response(types, &name, object, pointer));
        self.components
            .extend(component.map(|component| (component, name.clone())));
        name
    }
}

/// The name of the component that a response refers to.
fn component(document: &Document, pointer: &Pointer) -> Option<String> {
    let reference = document.get(pointer)?.get("$ref")?.as_str()?;
    reference
        .strip_prefix("#/components/responses/")
        .map(str::to_owned)
}

fn response(types: &mut Types<'_>, name: &str, object: &Value, pointer: &Pointer) -> Response {
    let body = content(object).map(|(media_type, content)| {
        let any = Value::Object(serde_json::Map::new());
        let schema = content.get("schema").unwrap_or(&any);
        let at = pointer.child("content").child(media_type).child("schema");
        (
            types.body(schema, &format!("{name}Body"), &at),
            media_type.clone(),
        )
    });
    let taken: &[String] = if body.is_some() {
        &["body".to_owned()]
    } else {
        &[]
    };
    let headers = self::object(object.get("headers"))
        .map(|(json_name, header)| {
            let schema = header.get("schema").unwrap_or(&Value::Null);
            let at = pointer.child("headers").child(json_name).child("schema");
            let suggestion = format!("{name}{}", type_name(json_name));
            Header {
                json_name: json_name.clone(),
                name: apart(&field_name(json_name), taken),
                description: text(header, "description"),
                reference: types.reference(schema, &suggestion, &at),
                required: header.get("required") == Some(&Value::Bool(true)),
                example: header_example(types.document, pointer, json_name)
                    .map(|example| example.to_string()),
            }
        })
        .collect();
    Response {
        name: name.to_owned(),
        method: field_name(name),
        description: text(object, "description"),
        headers,
        body,
        example: example(types.document, pointer).map(|example| example.to_string()),
        object_json: object.to_string(),
    }
}

/// The first example of the body, which the dialect document no longer has.
fn example<'a>(document: &'a Document, pointer: &Pointer) -> Option<&'a Value> {
    let (_, response) = document.resolve(pointer)?;
    let (_, content) = content(response)?;
    first_example(content)
}

/// The first example of a header, which the dialect document no longer has.
fn header_example<'a>(document: &'a Document, response: &Pointer, name: &str) -> Option<&'a Value> {
    let (response, _) = document.resolve(response)?;
    let (_, header) = document.resolve(&response.child("headers").child(name))?;
    first_example(header)
}

/// The example of a header or media type.
fn first_example(object: &Value) -> Option<&Value> {
    match object.get("example") {
        Some(example) => Some(example),
        None => {
            let (_, first) = self::object(object.get("examples")).next()?;
            first.get("value")
        }
    }
}

fn content(object: &Value) -> Option<(&String, &Value)> {
    self::object(object.get("content")).next()
}

/// `TooManyRequests` for 429.
fn status_name(status: u16) -> String {
    let reason = http::StatusCode::from_u16(status)
        .ok()
        .and_then(|code| code.canonical_reason());
    reason.map_or_else(|| format!("Status{status}"), variant_name)
}
