//! Whether the document is one of OpenAPI 3.0 at all.

use crate::diagnostic::{Code, Diagnostic, Diagnostics, Quoted};
use crate::document::{Document, Pointer};
use serde_json::Value;

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let finding = |message: String| Diagnostic::new(Code::NotOpenApi30, message);
    let root = Pointer::root();
    let openapi = root.child("openapi");
    let swagger = root.child("swagger");
    let finding = if !document.value().is_object() {
        finding("an OpenAPI document is a mapping".to_owned())
            .primary(document, &root, "this is not one")
            .help("begin with `openapi: 3.0.3`, `info:` and `paths:`")
    } else if let Some(version) = document.get(&openapi) {
        match version {
            Value::String(version) if is_taken(version) => return,
            Value::String(version) if version.starts_with("3.1") => {
                finding(format!("OpenAPI {} is not taken", Quoted(version)))
                    .primary(document, &openapi, "this version")
                    .help(
                        "write the document in OpenAPI 3.0.3: `nullable: true` for a type list \
                         with `null`, one value in `enum` for `const`, `example` for `examples`",
                    )
            }
            Value::String(version) => finding(format!("OpenAPI {} is not taken", Quoted(version)))
                .primary(document, &openapi, "this version")
                .help("write the document in OpenAPI 3.0: `openapi: 3.0.3`"),
            _ => finding("the version of OpenAPI is a text".to_owned())
                .primary(document, &openapi, "this is not one")
                .help("write `openapi: 3.0.3`, or put quotes around a shorter version"),
        }
    } else if document.get(&swagger).is_some() {
        finding("Swagger 2.0 is not taken".to_owned())
            .primary(document, &swagger, "this says Swagger")
            .help("convert the document to OpenAPI 3.0.3")
    } else {
        finding("the document does not say which OpenAPI it is written in".to_owned())
            .primary_span(crate::document::Span::default(), "`openapi` is missing")
            .help("begin with `openapi: 3.0.3`")
    };
    diagnostics.push(finding);
}

fn is_taken(version: &str) -> bool {
    version.strip_prefix("3.0.").is_some_and(|patch| {
        let digits = patch.split_once('-').map_or(patch, |(digits, _)| digits);
        !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit())
    })
}
