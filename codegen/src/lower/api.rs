//! The document as a whole.

use serde_json::Value;

use super::{
    operation::operations,
    response::Responses,
    schema::{Types, field_name, object, text, type_name},
};
use crate::{
    diagnostic::Diagnostics,
    dialect::Dialect,
    document::{Document, Pointer},
    ir::{Api, SchemeKind, SecurityScheme, Server, ServerVariable},
};

/// Lowers a document that the linter has passed.
///
/// # Errors
/// Names that collide once they are Rust names.
pub fn lower(document: &Document, name: &str, dialect: &Dialect) -> Result<Api, Diagnostics> {
    let mut diagnostics = document.diagnostics();
    let components = Pointer::root().child("components");
    let at = |key: &str| document.get(&components.child(key));
    let schemes: Vec<SecurityScheme> = object(at("securitySchemes"))
        .filter_map(|(name, source)| {
            let (_, source) = document
                .resolve(&components.child("securitySchemes").child(name))
                .unwrap_or((Pointer::root(), source));
            scheme(name, source)
        })
        .collect();
    let mut types = Types::new(document, &mut diagnostics);
    let mut responses = Responses::default();
    let operations = operations(
        &mut types,
        &mut responses,
        dialect.value.get("paths"),
        &schemes,
    );
    let types = types.finish(
        operations
            .iter()
            .filter_map(|o| o.body.as_ref())
            .map(|b| &b.reference),
    );
    let mut alternatives = Vec::new();
    for alternative in operations.iter().flat_map(|operation| &operation.security) {
        if !alternatives.contains(alternative) {
            alternatives.push(alternative.clone());
        }
    }
    let used = |scheme: &SecurityScheme| {
        alternatives
            .iter()
            .any(|alternative| alternative.schemes.contains(scheme))
    };
    let info = document
        .get(&Pointer::root().child("info"))
        .unwrap_or(&Value::Null);
    let api = Api {
        name: name.to_owned(),
        type_name: type_name(name),
        document: document.name().to_owned(),
        title: text(info, "title"),
        version: text(info, "version"),
        description: text(info, "description"),
        servers: servers(document),
        schemas: object(at("schemas"))
            .map(|(name, schema)| (name.clone(), schema.to_string()))
            .collect(),
        security_schemes_json: dialect
            .value
            .pointer("/components/securitySchemes")
            .map_or_else(|| "{}".to_owned(), Value::to_string),
        security_schemes: schemes
            .iter()
            .filter(|scheme| used(scheme))
            .cloned()
            .collect(),
        alternatives,
        types,
        responses: responses.found,
        operations,
        dialect: dialect.value.clone(),
    };
    diagnostics.barrier()?;
    Ok(api)
}

fn scheme(name: &str, source: &Value) -> Option<SecurityScheme> {
    let kind = match (text(source, "type").as_str(), text(source, "in").as_str()) {
        ("http", _) => match text(source, "scheme").to_ascii_lowercase().as_str() {
            "basic" => SchemeKind::Basic,
            "bearer" => SchemeKind::Bearer,
            _ => return None,
        },
        ("apiKey", "header") => SchemeKind::HeaderKey(text(source, "name")),
        ("apiKey", "query") => SchemeKind::QueryKey(text(source, "name")),
        _ => return None,
    };
    Some(SecurityScheme {
        name: name.to_owned(),
        field: field_name(name),
        kind,
        description: text(source, "description"),
    })
}

fn servers(document: &Document) -> Vec<Server> {
    let servers = document
        .get(&Pointer::root().child("servers"))
        .and_then(Value::as_array);
    servers
        .into_iter()
        .flatten()
        .map(|server| Server {
            url: text(server, "url"),
            variables: object(server.get("variables"))
                .map(|(name, variable)| ServerVariable {
                    name: name.clone(),
                    default: text(variable, "default"),
                })
                .collect(),
        })
        .collect()
}
