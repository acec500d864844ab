//! Operations and their parameters.

use serde_json::Value;

use super::{
    names::apart,
    references::references,
    response::Responses,
    schema::Types,
    value::{field_name, object, text, texts, type_name},
};
use crate::{
    document::Pointer,
    ir::{Alternative, Body, Location, Operation, Paging, Parameter, SecurityScheme},
};

/// Methods in the order of the Path Item Object.
const METHODS: [&str; 7] = ["get", "put", "post", "delete", "options", "head", "patch"];

/// The operations of a document; `paths` is that of the dialect document.
pub(super) fn operations(
    types: &mut Types<'_>,
    responses: &mut Responses,
    paths: Option<&Value>,
    schemes: &[SecurityScheme],
) -> Vec<Operation> {
    let mut operations = Vec::new();
    for (path, item) in object(paths) {
        for method in METHODS {
            if let Some(source) = item.get(method) {
                let pointer = Pointer::root().child("paths").child(path).child(method);
                operations.push(operation(
                    types, responses, path, method, source, &pointer, schemes,
                ));
            }
        }
    }
    operations
}

fn operation(
    types: &mut Types<'_>,
    responses: &mut Responses,
    path: &str,
    method: &str,
    source: &Value,
    pointer: &Pointer,
    schemes: &[SecurityScheme],
) -> Operation {
    let id = text(source, "operationId");
    let type_name = type_name(&id);
    let none = Value::Array(Vec::new());
    let parameters = source.get("parameters").unwrap_or(&none);
    let security = source.get("security").unwrap_or(&none);
    let objects = source.get("responses").unwrap_or(&Value::Null);
    let (body, body_json) = match source.get("requestBody") {
        Some(object) => (body(types, &type_name, object, pointer), object.to_string()),
        None => (None, String::new()),
    };
    let taken: &[String] = if body.is_some() {
        &["body".to_owned()]
    } else {
        &[]
    };
    let found = responses.operation(types, &type_name, objects, &pointer.child("responses"));
    let first_success = found.iter().find(|response| response.status < 400);
    let media_types = match first_success {
        Some(first) => media_types(types, &pointer.child("responses").child(first.status)),
        None => Vec::new(),
    };
    Operation {
        name: field_name(&id),
        handler: field_name(&id),
        endpoint: String::new(),
        method: method.to_ascii_uppercase(),
        path: path.to_owned(),
        summary: text(source, "summary"),
        description: text(source, "description"),
        tags: texts(source.get("tags")),
        deprecated: source.get("deprecated") == Some(&Value::Bool(true)),
        parameters: parameters
            .as_array()
            .into_iter()
            .flatten()
            .enumerate()
            .map(|(index, object)| {
                parameter(
                    types,
                    &type_name,
                    object,
                    &pointer.child("parameters").child(index),
                    taken,
                )
            })
            .collect(),
        body,
        responses: found,
        security: alternatives(security, schemes),
        paging: types
            .document
            .get(&pointer.child("x-specshot-paging"))
            .and_then(paging),
        media_types,
        parameters_json: parameters.to_string(),
        body_json,
        security_json: security.to_string(),
        references: references(types.document, pointer, source),
        id,
        type_name,
    }
}

fn parameter(
    types: &mut Types<'_>,
    operation: &str,
    object: &Value,
    pointer: &Pointer,
    taken: &[String],
) -> Parameter {
    let json_name = text(object, "name");
    let schema = object.get("schema").unwrap_or(&Value::Null);
    let suggestion = format!("{operation}{}", type_name(&json_name));
    Parameter {
        name: apart(&field_name(&json_name), taken),
        location: match text(object, "in").as_str() {
            "path" => Location::Path,
            "header" => Location::Header,
            _ => Location::Query,
        },
        description: text(object, "description"),
        reference: types.reference(schema, &suggestion, &pointer.child("schema")),
        required: object.get("required") == Some(&Value::Bool(true)),
        default: types.default(schema).map(Value::to_string),
        json_name,
    }
}

fn body(types: &mut Types<'_>, operation: &str, object: &Value, pointer: &Pointer) -> Option<Body> {
    let (media_type, content) = self::object(object.get("content")).next()?;
    let any = Value::Object(serde_json::Map::new());
    let schema = content.get("schema").unwrap_or(&any);
    let at = pointer
        .child("requestBody")
        .child("content")
        .child(media_type)
        .child("schema");
    let name = types.body(schema, &format!("{operation}RequestBody"), &at);
    Some(Body {
        reference: crate::ir::Reference::Named(name),
        required: object.get("required") == Some(&Value::Bool(true)),
        media_type: media_type.clone(),
        description: text(object, "description"),
    })
}

/// All media types of a response, which the dialect document no longer has.
fn media_types(types: &Types<'_>, pointer: &Pointer) -> Vec<String> {
    let response = types
        .document
        .resolve(pointer)
        .map(|(_, response)| response);
    object(response.and_then(|response| response.get("content")))
        .map(|(media_type, _)| media_type.clone())
        .collect()
}

/// The alternatives of a security requirement.
pub(super) fn alternatives(security: &Value, schemes: &[SecurityScheme]) -> Vec<Alternative> {
    let requirements = security.as_array().into_iter().flatten();
    requirements
        .map(|requirement| {
            let schemes: Vec<SecurityScheme> = object(Some(requirement))
                .filter_map(|(name, _)| schemes.iter().find(|scheme| scheme.name == *name))
                .cloned()
                .collect();
            let names: Vec<String> = schemes
                .iter()
                .map(|scheme| type_name(&scheme.name))
                .collect();
            let variant = if names.is_empty() {
                "Anonymous".to_owned()
            } else {
                names.join("And")
            };
            Alternative { variant, schemes }
        })
        .collect()
}

fn paging(extension: &Value) -> Option<Paging> {
    let named = |key: &str| {
        extension
            .get(key)
            .and_then(Value::as_str)
            .map(str::to_owned)
    };
    match extension.get("style")?.as_str()? {
        "cursor" => Some(Paging::Cursor {
            cursor: named("cursor")?,
            limit: named("limit"),
            items: named("items")?,
            next: named("next")?,
        }),
        "page" => Some(Paging::Page {
            page: named("page")?,
            size: named("size")?,
            items: named("items")?,
            short_page_is_last: named("last").as_deref() == Some("short-page"),
        }),
        _ => None,
    }
}
