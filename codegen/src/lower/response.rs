//! Responses.

use serde_json::Value;

use super::schema::{Types, field_name, object, text, type_name, variant_name};
use crate::{
    document::{Document, Pointer},
    ir::{Header, OperationResponse, Response},
};

/// The responses of a document as they are found.
#[derive(Debug, Default)]
pub(super) struct Responses {
    pub(super) found: Vec<Response>,
}

impl Responses {
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
                let component = component(types.document, &source);
                let wanted = component
                    .clone()
                    .unwrap_or_else(|| format!("{operation}{variant}"));
                let known = self.found.iter().any(|response| response.name == wanted);
                if component.is_none() || !known {
                    let response = response(types, &wanted, object, &source);
                    self.found.push(response);
                }
                Some(OperationResponse {
                    status: number,
                    variant,
                    response: wanted,
                })
            })
            .collect();
        responses.sort_by_key(|response| response.status);
        responses
    }
}

/// The name of the component that a response refers to.
fn component(document: &Document, pointer: &Pointer) -> Option<String> {
    let reference = document.get(pointer)?.get("$ref")?.as_str()?;
    reference
        .strip_prefix("#/components/responses/")
        .map(type_name)
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
    let headers = self::object(object.get("headers"))
        .map(|(json_name, header)| {
            let schema = header.get("schema").unwrap_or(&Value::Null);
            let at = pointer.child("headers").child(json_name).child("schema");
            let suggestion = format!("{name}{}", type_name(json_name));
            Header {
                json_name: json_name.clone(),
                name: field_name(json_name),
                description: text(header, "description"),
                reference: types.reference(schema, &suggestion, &at),
                required: header.get("required") == Some(&Value::Bool(true)),
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
    match content.get("example") {
        Some(example) => Some(example),
        None => {
            let (_, first) = object(content.get("examples")).next()?;
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
