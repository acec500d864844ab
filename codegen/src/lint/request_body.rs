//! Request bodies: one media type, and it is JSON.

use super::body;
use super::shape::Kind;
use super::survey::Survey;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, list};
use serde_json::Value;

pub(super) fn check(survey: &Survey<'_>, diagnostics: &mut Diagnostics) {
    for node in survey.nodes_of(Kind::RequestBody) {
        let Some(Value::Object(types)) = node.members.get("content") else {
            continue;
        };
        let content = node.pointer.child("content");
        let mut names = types.keys();
        match (names.next(), names.next()) {
            (None, _) => diagnostics.push(
                Diagnostic::new(
                    Code::RequestMediaTypes,
                    "the request body has no media type",
                )
                .primary_key(survey.document, &content, "this is empty")
                .help("add `application/json` with a `schema`"),
            ),
            (Some(first), Some(second)) => diagnostics.push(
                Diagnostic::new(
                    Code::RequestMediaTypes,
                    format!(
                        "the request body has {} media types: {}",
                        types.len(),
                        list(types.keys().map(String::as_str))
                    ),
                )
                .primary_key(survey.document, &content.child(second), "another one")
                .secondary_key(survey.document, &content.child(first), "the first one")
                .help("keep the one that clients send"),
            ),
            (Some(_), None) => {}
        }
        body::check(
            survey,
            &content,
            Code::RequestMediaType,
            "the request body",
            diagnostics,
        );
    }
}
