//! The document as a whole.

use serde_json::Value;

use super::{
    names::apart,
    operation::operations,
    response::Responses,
    schema::Types,
    value::{field_name, object, text, texts, type_name},
};
use crate::{
    diagnostic::{Code, Diagnostic, Diagnostics},
    dialect::Dialect,
    document::{Document, Pointer},
    ir::{
        Alternative, Api, Operation, Response, SchemeKind, SecurityScheme, Server, ServerVariable,
    },
    security_scheme::ENVIRONMENT,
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
    let mut responses = Responses::new();
    let mut operations = operations(
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
    variants_apart(document, &alternatives, &mut diagnostics);
    let used = |scheme: &SecurityScheme| {
        alternatives
            .iter()
            .any(|alternative| alternative.schemes.contains(scheme))
    };
    trait_methods(&mut operations, &mut responses.found);
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

/// Methods of the generated trait that no operation gives it.
const TRAIT: [&str; 8] = [
    "admit",
    "authenticate",
    "exchange",
    "headers",
    "max_body_bytes",
    "preflight",
    "unknown_parameters",
    "violations",
];

/// Gives the methods of the generated trait names that differ.
fn trait_methods(operations: &mut [Operation], responses: &mut [Response]) {
    let mut taken: Vec<String> = TRAIT.map(str::to_owned).to_vec();
    for operation in operations.iter_mut() {
        operation.handler = apart(&operation.name, &taken);
        taken.push(operation.handler.clone());
    }
    for operation in operations.iter_mut() {
        let stem = operation
            .name
            .trim_start_matches("r#")
            .trim_end_matches('_');
        operation.endpoint = apart(&format!("{stem}_endpoint"), &taken);
        taken.push(operation.endpoint.clone());
    }
    for response in responses.iter_mut() {
        response.method = apart(&response.method, &taken);
        taken.push(response.method.clone());
    }
}

/// Reports alternatives of security requirements that become one variant: `AAndB` is that of two
/// schemes, and of one that is called so.
fn variants_apart(
    document: &Document,
    alternatives: &[Alternative],
    diagnostics: &mut Diagnostics,
) {
    let schemes = Pointer::root().child("components").child("securitySchemes");
    for (index, alternative) in alternatives.iter().enumerate() {
        let same = |other: &&Alternative| other.variant == alternative.variant;
        let Some(other) = alternatives[..index].iter().find(same) else {
            continue;
        };
        let named = [alternative, other]
            .into_iter()
            .find(|found| found.schemes.len() == 1);
        let scheme = named.unwrap_or(alternative).schemes.first();
        let Some(scheme) = scheme.or_else(|| other.schemes.first()) else {
            continue;
        };
        let message = format!(
            "two alternatives would both become `{}`",
            alternative.variant
        );
        let finding = Diagnostic::new(Code::NameCollision, message)
            .primary(
                document,
                &schemes.child(&scheme.name),
                "one of them asks for this scheme",
            )
            .help("rename the scheme");
        diagnostics.push(finding);
    }
}

fn scheme(name: &str, source: &Value) -> Option<SecurityScheme> {
    let kind = SchemeKind::of(source)?;
    let variables = source.get(ENVIRONMENT);
    let variable = |variables| kind.parts().iter().map(move |part| text(variables, part));
    Some(SecurityScheme {
        name: name.to_owned(),
        field: field_name(name),
        environment: variables.into_iter().flat_map(variable).collect(),
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
                    field: field_name(name),
                    default: text(variable, "default"),
                    values: texts(variable.get("enum")),
                })
                .collect(),
        })
        .collect()
}
