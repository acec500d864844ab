//! Responses: exact statuses, JSON bodies of one schema, scalar headers.

use super::body;
use super::parameter::{belongs_to_connection, is_token};
use super::parameter_form::{Form, form};
use super::shape::Kind;
use super::survey::{Node, Operation, Survey};
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted};
use crate::document::Pointer;
use serde_json::Value;

/// What the key of a response means.
enum Status {
    Exact(u16),
    /// `default` or `4XX`; true if a success may be among them.
    Several(bool),
    Unknown,
}

fn status(text: &str) -> Status {
    if text == "default" {
        return Status::Several(true);
    }
    if let [class @ b'1'..=b'5', b'X' | b'x', b'X' | b'x'] = text.as_bytes() {
        return Status::Several(matches!(class, b'2' | b'3'));
    }
    match text.parse() {
        Ok(number @ 200..=599) if text.len() == 3 => Status::Exact(number),
        Ok(_) | Err(_) => Status::Unknown,
    }
}

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    for operation in &survey.operations {
        statuses(survey, operation, diagnostics);
    }
    for node in survey.nodes_of(Kind::Response) {
        let content = node.pointer.child("content");
        body::check(
            survey,
            &content,
            Code::ResponseMediaType,
            "the response body",
            diagnostics,
        );
        schemas(survey, &content, diagnostics);
        header_names(survey, &node.pointer.child("headers"), diagnostics);
    }
    for node in survey.nodes_of(Kind::Header) {
        header(survey, node, diagnostics);
    }
}

fn statuses(survey: &Survey<'_>, operation: &Operation<'_>, diagnostics: &mut Diagnostics) {
    let document = survey.document;
    let at = operation.pointer.child("responses");
    let responses = match operation.value.get("responses") {
        Some(Value::Object(responses)) => responses,
        // What is no mapping has a finding of its own.
        Some(_) => return,
        None => {
            diagnostics.push(no_response(survey, operation, &operation.pointer));
            return;
        }
    };
    let mut may_succeed = false;
    let mut count = 0_usize;
    for name in responses.keys().filter(|name| !name.starts_with("x-")) {
        count += 1;
        let response = at.child(name);
        match status(name) {
            Status::Exact(status) => {
                may_succeed |= (200..400).contains(&status);
                body_not_allowed(survey, operation, status, &response, diagnostics);
            }
            Status::Several(success) => {
                may_succeed |= success;
                diagnostics.push(
                    Diagnostic::new(
                        Code::StatusRange,
                        format!("response {} is for several statuses", Quoted(name)),
                    )
                    .primary_key(document, &response, "this is not one status")
                    .help("write a response for each status that occurs"),
                );
            }
            Status::Unknown => {
                // Whatever was meant, it may have been a success.
                may_succeed = true;
                diagnostics.push(
                    Diagnostic::new(
                        Code::StatusCode,
                        format!("{} is not a status of a response", Quoted(name)),
                    )
                    .primary_key(document, &response, "this status")
                    .help("use a number from 200 to 599; statuses below 200 end no request"),
                );
            }
        }
    }
    if count == 0 {
        diagnostics.push(no_response(survey, operation, &at));
    } else if !may_succeed {
        diagnostics.push(
            Diagnostic::new(
                Code::NoSuccess,
                format!("{} never succeeds", Quoted(&operation.title())),
            )
            .primary_key(document, &at, "no status of 2xx or 3xx here")
            .help("add the response of a request that succeeds, such as `200` or `204`"),
        );
    }
}

fn no_response(survey: &Survey<'_>, operation: &Operation<'_>, at: &Pointer) -> Diagnostic {
    Diagnostic::new(
        Code::NoResponse,
        format!("{} has no response", Quoted(&operation.title())),
    )
    .primary_key(survey.document, at, "no response here")
    .help("add `responses` with at least one status, such as `200` or `204`")
}

fn body_not_allowed(
    survey: &Survey<'_>,
    operation: &Operation<'_>,
    status: u16,
    response: &Pointer,
    diagnostics: &mut Diagnostics,
) {
    let reason = if matches!(status, 204 | 205 | 304) {
        format!("a response with status {status} has no body")
    } else if operation.method == "head" {
        "a response to HEAD has no body".to_owned()
    } else {
        return;
    };
    let Some((at, _)) = survey.document.resolve(response) else {
        return;
    };
    let content = at.child("content");
    if let Some(Value::Object(types)) = survey.document.get(&content)
        && !types.is_empty()
    {
        diagnostics.push(
            Diagnostic::new(Code::BodyNotAllowed, reason)
                .primary_key(survey.document, &content, "this body")
                .secondary_key(survey.document, response, "for this response")
                .help("remove `content`, or use another status"),
        );
    }
}

/// All media types of a response have the schema of the first one.
fn schemas(survey: &Survey<'_>, content: &Pointer, diagnostics: &mut Diagnostics) {
    let Some(Value::Object(types)) = survey.document.get(content) else {
        return;
    };
    let mut described = types
        .iter()
        .filter_map(|(name, value)| Some((name, value.get("schema")?)));
    let Some((first, schema)) = described.next() else {
        return;
    };
    for (name, other) in described {
        if other != schema {
            diagnostics.push(
                Diagnostic::new(
                    Code::ResponseSchemas,
                    format!(
                        "{} and {} have different schemas in one response",
                        Quoted(first),
                        Quoted(name)
                    ),
                )
                .primary_key(
                    survey.document,
                    &content.child(name).child("schema"),
                    "this differs",
                )
                .secondary_key(
                    survey.document,
                    &content.child(first).child("schema"),
                    "from this",
                )
                .help("let both `$ref` the same schema, or keep one media type"),
            );
        }
    }
}

fn header_names(survey: &Survey<'_>, headers: &Pointer, diagnostics: &mut Diagnostics) {
    let Some(Value::Object(named)) = survey.document.get(headers) else {
        return;
    };
    for name in named.keys() {
        let (reason, help) = if !is_token(name) {
            (
                "cannot be the name of a header",
                "use letters, digits and `-`: HTTP allows neither blanks nor separators in header \
                 names",
            )
        } else if name.eq_ignore_ascii_case("content-type") {
            (
                "is said by `content`",
                "remove the header: OpenAPI ignores it, and takes the media type from `content`",
            )
        } else if belongs_to_connection(name) {
            (
                "belongs to the connection",
                "remove the header; it is sent where it is needed",
            )
        } else {
            continue;
        };
        diagnostics.push(
            Diagnostic::new(
                Code::ResponseHeaderName,
                format!("response header {} {reason}", Quoted(name)),
            )
            .primary_key(survey.document, &headers.child(name), "this header")
            .help(help),
        );
    }
}

fn header(survey: &Survey<'_>, node: &Node<'_>, diagnostics: &mut Diagnostics) {
    let schema = node.pointer.child("schema");
    let (at, reason) = if node.members.contains_key("content") {
        (
            node.pointer.child("content"),
            "is described by `content`".to_owned(),
        )
    } else if node.members.contains_key("schema") {
        match form(survey, &schema) {
            Form::Scalar | Form::Unknown => return,
            Form::List(_) => (schema, "is a list".to_owned()),
            Form::Other(reason) => (schema, reason),
        }
    } else {
        (node.pointer.clone(), "has no `schema`".to_owned())
    };
    let name = node.pointer.last().unwrap_or_default();
    diagnostics.push(
        Diagnostic::new(
            Code::ResponseHeader,
            format!("response header {} {reason}", Quoted(&name)),
        )
        .primary_key(survey.document, &at, "this is not a scalar")
        .help("give it a `schema` of type string, integer, number or boolean"),
    );
}
