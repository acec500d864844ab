//! Parameters as flags.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::{super::literal::ident, kebab};
use crate::ir::{Api, Json, Location, Operation, Parameter, Reference, TypeKind};

/// The flags that every operation has, or may have, of its own.
const OWN: [&str; 14] = [
    "all",
    "base-url",
    "body",
    "config",
    "drift",
    "dry-run",
    "help",
    "max-pages",
    "output",
    "retries",
    "strict",
    "timeout",
    "verbose",
    "version",
];

/// How deep a schema is looked into; the linter has refused endless ones.
const DEPTH: usize = 16;

/// The flags of an operation's parameters, in their order. One that is taken gets its location in
/// front: `--query-output`.
pub(super) fn flags(operation: &Operation) -> Vec<String> {
    let plain: Vec<String> = operation
        .parameters
        .iter()
        .map(|parameter| kebab(&parameter.name))
        .collect();
    let mut taken: Vec<String> = OWN.iter().map(ToString::to_string).collect();
    taken.extend(plain.clone());
    let mut flags = Vec::new();
    for (parameter, mut flag) in operation.parameters.iter().zip(plain) {
        if OWN.contains(&flag.as_str()) {
            while taken.contains(&flag) {
                flag = format!("{}-{flag}", location(parameter).to_lowercase());
            }
            taken.push(flag.clone());
        }
        flags.push(flag);
    }
    flags
}

fn location(parameter: &Parameter) -> &'static str {
    match parameter.location {
        Location::Path => "Path",
        Location::Query => "Query",
        Location::Header => "Header",
    }
}

/// The arguments of an operation.
pub(super) fn arguments(api: &Api, operation: &Operation) -> Vec<TokenStream> {
    let objects: Vec<Value> = serde_json::from_str(&operation.parameters_json).unwrap_or_default();
    let parameters = operation.parameters.iter().zip(flags(operation));
    parameters
        .zip(&objects)
        .map(|((parameter, flag), object)| argument(api, parameter, &flag, object))
        .collect()
}

fn argument(api: &Api, parameter: &Parameter, flag: &str, object: &Value) -> TokenStream {
    let Parameter {
        json_name,
        description,
        required,
        default,
        ..
    } = parameter;
    let place = ident(location(parameter));
    let form = ident(form(api, &parameter.reference));
    let schema = object.get("schema").unwrap_or(&Value::Null);
    let repeated = is_list(api, &parameter.reference);
    let items = keyword(api, schema, "items", DEPTH).filter(|_| repeated);
    let values = values(api, items.as_ref().unwrap_or(schema));
    let mut notes = bounds(api, schema);
    notes.extend(items.iter().flat_map(|items| bounds(api, items)));
    notes.extend(default.as_ref().map(|default| {
        let text = serde_json::from_str::<String>(default);
        format!("[default: {}]", text.as_ref().unwrap_or(default))
    }));
    let notes = notes.join(" ");
    quote! {
        cli::Argument {
            parameter: #json_name,
            place: cli::Location::#place,
            flag: #flag,
            description: #description,
            notes: #notes,
            form: cli::Form::#form,
            values: &[#(#values),*],
            required: #required,
            repeated: #repeated,
        }
    }
}

/// What the text of a value, or of an item of a list, is read as.
fn form(api: &Api, kind: &Reference) -> &'static str {
    match kind {
        Reference::Json(json) => match json {
            Json::String => "Text",
            Json::Integer => "Integer",
            Json::Number => "Number",
            Json::Boolean => "Boolean",
            Json::DateTime => "DateTime",
            Json::Date => "Date",
            Json::Uuid => "Uuid",
            Json::Ipv4 => "Ipv4",
            Json::Ipv6 => "Ipv6",
            Json::Object | Json::Any => "Json",
        },
        Reference::List(item, _) => form(api, item),
        Reference::Map(..) => "Json",
        Reference::Named(name) => {
            let named = api.types.iter().find(|found| found.name == *name);
            match named.map(|found| &found.kind) {
                Some(TypeKind::Wrapper(inner)) => form(api, inner),
                Some(TypeKind::Enum(_)) => "Text",
                Some(TypeKind::Struct { .. } | TypeKind::Union { .. }) | None => "Json",
            }
        }
    }
}

/// Whether a value is a list, which is given item by item.
fn is_list(api: &Api, kind: &Reference) -> bool {
    match kind {
        Reference::List(..) => true,
        Reference::Named(name) => api.types.iter().any(|found| {
            let inner = match &found.kind {
                TypeKind::Wrapper(inner) => inner,
                _ => return false,
            };
            found.name == *name && is_list(api, inner)
        }),
        Reference::Json(_) | Reference::Map(..) => false,
    }
}

/// The values that a schema lists, as texts.
fn values(api: &Api, schema: &Value) -> Vec<String> {
    let listed = keyword(api, schema, "enum", DEPTH);
    let listed = listed.as_ref().and_then(Value::as_array);
    let text = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(_) => Some(value.to_string()),
        _ => None,
    };
    listed.into_iter().flatten().filter_map(text).collect()
}

/// The bounds of a schema, for people.
fn bounds(api: &Api, schema: &Value) -> Vec<String> {
    let keyword = |name: &str| keyword(api, schema, name, DEPTH);
    let exclusive = |name| keyword(name) == Some(Value::Bool(true));
    let above = exclusive("exclusiveMinimum").then_some("more than");
    let below = exclusive("exclusiveMaximum").then_some("less than");
    let listed = [
        ("minimum", above.unwrap_or("minimum")),
        ("maximum", below.unwrap_or("maximum")),
        ("multipleOf", "multiple of"),
        ("minLength", "minimum length"),
        ("maxLength", "maximum length"),
        ("pattern", "pattern"),
        ("minItems", "minimum items"),
        ("maxItems", "maximum items"),
    ];
    let note = |(name, text): (&str, &str)| match keyword(name)? {
        Value::String(value) => Some(format!("[{text}: {value}]")),
        value => Some(format!("[{text}: {value}]")),
    };
    listed.into_iter().filter_map(note).collect()
}

/// A keyword of a schema, or of one that it refers to.
fn keyword(api: &Api, schema: &Value, name: &str, depth: usize) -> Option<Value> {
    let depth = depth.checked_sub(1)?;
    let reference = schema.get("$ref").and_then(Value::as_str);
    if let Some(component) = reference.and_then(|r| r.strip_prefix("#/components/schemas/")) {
        let (_, text) = api.schemas.iter().find(|(found, _)| found == component)?;
        return keyword(api, &serde_json::from_str(text).ok()?, name, depth);
    }
    let members = schema.get("allOf").and_then(Value::as_array);
    let inherited = || {
        let mut members = members.into_iter().flatten();
        members.find_map(|member| keyword(api, member, name, depth))
    };
    schema.get(name).cloned().or_else(inherited)
}
