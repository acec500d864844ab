//! The extension that says how an operation pages.

use super::alike::{did_you_mean, one_of};
use super::structure::noun;
use super::survey::{Operation, Survey};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted, list};
use crate::document::Pointer;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

const EXTENSION: &str = "x-specshot-paging";

/// What a key of the extension holds.
enum Key {
    /// The name of a query parameter.
    Parameter { required: bool },
    /// A JSON pointer into the body; to an array, if so said.
    Place { array: bool },
    /// One of a few words.
    Word(&'static [&'static str]),
}

/// The keys of each style.
const STYLES: &[(&str, &[(&str, Key)])] = &[
    (
        "cursor",
        &[
            ("cursor", Key::Parameter { required: true }),
            ("limit", Key::Parameter { required: false }),
            ("items", Key::Place { array: true }),
            ("next", Key::Place { array: false }),
        ],
    ),
    (
        "page",
        &[
            ("page", Key::Parameter { required: true }),
            ("size", Key::Parameter { required: true }),
            ("items", Key::Place { array: true }),
            ("last", Key::Word(&["short-page", "empty-page"])),
        ],
    ),
];

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    for operation in &survey.operations {
        if let Some(value) = operation.value.get(EXTENSION) {
            extension(survey, operation, value, diagnostics);
        }
    }
}

fn malformed(survey: &Survey<'_>, at: &Pointer, message: String, help: String) -> Diagnostic {
    Diagnostic::new(Code::MalformedPaging, message)
        .primary(survey.document, at, "this")
        .help(help)
}

fn extension(
    survey: &Survey<'_>,
    operation: &Operation<'_>,
    value: &Value,
    diagnostics: &mut Diagnostics,
) {
    let at = operation.pointer.child(EXTENSION);
    let styles: Vec<&str> = STYLES.iter().map(|(style, _)| *style).collect();
    let Value::Object(members) = value else {
        diagnostics.push(malformed(
            survey,
            &at,
            format!("`{EXTENSION}` is {}, not a mapping", noun(value)),
            "write `{style: cursor, …}` or `{style: page, …}`".to_owned(),
        ));
        return;
    };
    let style = match members.get("style") {
        Some(Value::String(style)) => style,
        Some(other) => {
            diagnostics.push(malformed(
                survey,
                &at.child("style"),
                format!("`style` is {}, not a text", noun(other)),
                one_of("", &styles),
            ));
            return;
        }
        None => {
            diagnostics.push(malformed(
                survey,
                &at,
                format!("`{EXTENSION}` has no `style`"),
                format!("add `style`; {}", one_of("", &styles)),
            ));
            return;
        }
    };
    let Some((_, keys)) = STYLES.iter().find(|(name, _)| name == style) else {
        diagnostics.push(malformed(
            survey,
            &at.child("style"),
            format!("there is no paging style {}", Quoted(style)),
            one_of(style, &styles),
        ));
        return;
    };
    unknown_keys(survey, &at, members, style, keys, diagnostics);
    for (name, key) in *keys {
        key_value(survey, operation, &at, members, (name, key), diagnostics);
    }
}

fn unknown_keys(
    survey: &Survey<'_>,
    at: &Pointer,
    members: &Map<String, Value>,
    style: &str,
    keys: &[(&str, Key)],
    diagnostics: &mut Diagnostics,
) {
    for name in members.keys() {
        if name == "style" || keys.iter().any(|(key, _)| key == name) {
            continue;
        }
        let names = || keys.iter().map(|(key, _)| *key);
        diagnostics.push(
            Diagnostic::new(
                Code::PagingKey,
                format!(
                    "paging of style {} has no key {}",
                    Quoted(style),
                    Quoted(name)
                ),
            )
            .primary_key(survey.document, &at.child(name), "this key")
            .help(did_you_mean(name, names(), || {
                format!("remove it; there are {}", list(names()))
            })),
        );
    }
}

fn key_value(
    survey: &Survey<'_>,
    operation: &Operation<'_>,
    extension: &Pointer,
    members: &Map<String, Value>,
    (name, key): (&str, &Key),
    diagnostics: &mut Diagnostics,
) {
    let at = extension.child(name);
    let text = match members.get(name) {
        Some(Value::String(text)) => text,
        Some(other) => {
            diagnostics.push(malformed(
                survey,
                &at,
                format!("{} is {}, not a text", Quoted(name), noun(other)),
                "write a text".to_owned(),
            ));
            return;
        }
        None => {
            if !matches!(key, Key::Parameter { required: false }) {
                diagnostics.push(malformed(
                    survey,
                    extension,
                    format!("`{EXTENSION}` has no {}", Quoted(name)),
                    format!("add {}", Quoted(name)),
                ));
            }
            return;
        }
    };
    match key {
        Key::Parameter { .. } => parameter(survey, operation, &at, text, diagnostics),
        Key::Place { array } => place(survey, operation, &at, text, *array, diagnostics),
        Key::Word(words) => {
            if !words.contains(&text.as_str()) {
                diagnostics.push(malformed(
                    survey,
                    &at,
                    format!("{} cannot be {}", Quoted(name), Quoted(text)),
                    one_of(text, words),
                ));
            }
        }
    }
}

fn parameter(
    survey: &Survey<'_>,
    operation: &Operation<'_>,
    at: &Pointer,
    name: &str,
    diagnostics: &mut Diagnostics,
) {
    let parameters = survey.parameters(operation);
    let in_query = || {
        parameters
            .iter()
            .filter(|parameter| parameter.location == "query")
            .map(|parameter| parameter.name)
    };
    if in_query().any(|known| known == name) {
        return;
    }
    let title = operation.title();
    let help = did_you_mean(name, in_query(), || {
        format!(
            "name one of its query parameters, or add {} to them",
            Quoted(name)
        )
    });
    diagnostics.push(
        Diagnostic::new(
            Code::PagingParameter,
            format!("{} has no query parameter {}", Quoted(&title), Quoted(name)),
        )
        .primary(survey.document, at, "named here")
        .help(help),
    );
}

fn place(
    survey: &Survey<'_>,
    operation: &Operation<'_>,
    at: &Pointer,
    text: &str,
    array: bool,
    diagnostics: &mut Diagnostics,
) {
    let finding = |message: String, help: &str| {
        Diagnostic::new(Code::PagingPointer, message)
            .primary(survey.document, at, "this pointer")
            .help(help)
    };
    let inner = match text.parse::<Pointer>() {
        Ok(inner) => inner,
        Err(error) => {
            diagnostics.push(finding(
                format!("{} is not a JSON pointer: {error}", Quoted(text)),
                "write, for example, `/data/items`; the whole body is `\"\"`",
            ));
            return;
        }
    };
    let Some(body) = success_schema(survey, operation) else {
        diagnostics.push(finding(
            format!(
                "{} has no JSON body in a response 200",
                Quoted(&operation.title())
            ),
            "describe the body of the 200 response, or remove the extension",
        ));
        return;
    };
    let mut places = vec![body.clone()];
    for token in inner.tokens() {
        let next: Vec<_> = places
            .iter()
            .flat_map(|schema| step(survey, schema, &token, &mut BTreeSet::new()))
            .collect();
        if next.is_empty() {
            diagnostics.push(
                finding(
                    format!(
                        "the body of the 200 response has no {}: nothing is named {}",
                        Quoted(text),
                        Quoted(&token)
                    ),
                    "follow the properties of the schema, with `/` before each name",
                )
                .secondary_key(survey.document, &body, "the schema of the body"),
            );
            return;
        }
        places = next;
    }
    let is_array = |schema: &Pointer| has_type(survey, schema, "array", &mut BTreeSet::new());
    if array && !places.iter().any(is_array) {
        diagnostics.push(
            finding(
                format!("{} does not lead to an array", Quoted(text)),
                "point at the array that holds the items of a page",
            )
            .secondary_key(
                survey.document,
                places.first().unwrap_or(&body),
                "it leads here",
            ),
        );
    }
}

/// The schema of the JSON body of the 200 response.
fn success_schema(survey: &Survey<'_>, operation: &Operation<'_>) -> Option<Pointer> {
    let responses = operation.pointer.child("responses");
    let (response, _) = survey.member(&responses, "200")?;
    let content = response.child("content");
    let types = survey.document.get(&content)?.as_object()?;
    types
        .keys()
        .filter(|name| super::body::media(name) == super::body::Media::Json)
        .map(|name| content.child(name).child("schema"))
        .find(|schema| survey.document.get(schema).is_some())
}

/// The schemas that a member of a value has, in all combinations that the schema is made of.
fn step(
    survey: &Survey<'_>,
    schema: &Pointer,
    token: &str,
    visited: &mut BTreeSet<Pointer>,
) -> Vec<Pointer> {
    let Some((at, value)) = survey.document.resolve(schema) else {
        return Vec::new();
    };
    if !visited.insert(at.clone()) {
        return Vec::new();
    }
    let property = at.child("properties").child(token);
    if survey.document.get(&property).is_some() {
        return vec![property];
    }
    let is_index = token.bytes().all(|byte| byte.is_ascii_digit());
    if is_index && value.get("items").is_some() {
        return vec![at.child("items")];
    }
    let found: Vec<_> = combined(&at, value)
        .into_iter()
        .flat_map(|member| step(survey, &member, token, visited))
        .collect();
    if found.is_empty()
        && value
            .get("additionalProperties")
            .is_some_and(Value::is_object)
    {
        return vec![at.child("additionalProperties")];
    }
    found
}

fn has_type(
    survey: &Survey<'_>,
    schema: &Pointer,
    wanted: &str,
    visited: &mut BTreeSet<Pointer>,
) -> bool {
    let Some((at, value)) = survey.document.resolve(schema) else {
        // It is broken elsewhere.
        return true;
    };
    if !visited.insert(at.clone()) {
        return false;
    }
    value.get("type").and_then(Value::as_str) == Some(wanted)
        || combined(&at, value)
            .iter()
            .any(|member| has_type(survey, member, wanted, visited))
}

fn combined(at: &Pointer, value: &Value) -> Vec<Pointer> {
    let mut members = Vec::new();
    for name in ["allOf", "oneOf", "anyOf"] {
        if let Some(Value::Array(list)) = value.get(name) {
            members.extend((0..list.len()).map(|index| at.child(name).child(index)));
        }
    }
    members
}
