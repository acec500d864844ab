//! The document as judge: what an answer with a given status must be.

use std::{collections::BTreeMap, path::Path, sync::LazyLock};

use boon::{Compiler, Draft, SchemaIndex, Schemas};
use serde_json::Value;
use specshot::document::Document;

use crate::exchange::Answer;

const BASE: &str = "http://documents.test/control";

/// An operation of the document.
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) has_body: bool,
    responses: BTreeMap<u16, Response>,
}

struct Response {
    body: Option<SchemaIndex>,
    headers: Vec<String>,
}

struct Judge {
    schemas: Schemas,
    operations: Vec<Operation>,
}

static JUDGE: LazyLock<Judge> = LazyLock::new(Judge::of);

/// Every operation of the document.
pub(crate) fn operations() -> &'static [Operation] {
    &JUDGE.operations
}

impl Operation {
    pub(crate) fn statuses(&self) -> impl Iterator<Item = u16> {
        self.responses.keys().copied()
    }

    fn is_at(&self, path: &str) -> bool {
        let (template, path) = (self.path.split('/'), path.split('/'));
        template.clone().count() == path.clone().count()
            && template
                .zip(path)
                .all(|(expected, found)| expected.starts_with('{') || expected == found)
    }
}

/// Holds an answer against the document: status, media type, headers and body, and the request id.
#[track_caller]
pub(crate) fn check(method: &str, target: &str, answer: &Answer) {
    let path = target.split('?').next().expect("a path");
    // Repeated slashes are nobody's path, but are answered as the path without them.
    let path = path.replace("//", "/");
    let mut there = operations().iter().filter(|found| found.is_at(&path));
    let operation = there.clone().find(|found| found.method == method);
    let operation = operation.or_else(|| there.next());
    let operation = operation.unwrap_or_else(|| panic!("no operation: {method} {target}"));
    let response = operation.responses.get(&answer.status);
    let response = response.unwrap_or_else(|| panic!("{} has no {answer:?}", operation.id));
    for name in &response.headers {
        assert!(answer.header(name).is_some(), "no `{name}`: {answer:?}");
    }
    let id = answer.header("x-request-id").expect("a request id");
    let Some(schema) = response.body else {
        assert_eq!(answer.body, "", "a body that is not documented");
        return;
    };
    assert_eq!(answer.header("content-type"), Some("application/json"));
    let body = answer.json();
    if let Err(error) = JUDGE.schemas.validate(&body, schema) {
        panic!("{error}\n{answer:?}");
    }
    if answer.status >= 400 && answer.status != 503 {
        assert_eq!(body["request_id"], id, "{answer:?}");
    }
}

impl Judge {
    fn of() -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("spec/control.yaml");
        let document =
            Document::read(&path, "control").unwrap_or_else(|d| panic!("{}", d.render(false)));
        // It says nothing that OpenAPI and JSON Schema see differently: no `nullable`.
        let value = document.value().clone();
        let mut compiler = Compiler::new();
        compiler.set_default_draft(Draft::V4);
        compiler.enable_format_assertions();
        compiler
            .add_resource(BASE, value.clone())
            .expect("a resource");
        let mut schemas = Schemas::new();
        let mut operations = Vec::new();
        for (path, item) in value["paths"].as_object().expect("paths") {
            for (method, operation) in item.as_object().expect("a path") {
                let responses = operation["responses"].as_object().expect("responses");
                let compile = |(status, response): (&String, &Value)| {
                    let own = format!(
                        "/paths/{}/{method}/responses/{status}",
                        path.replace('/', "~1")
                    );
                    let pointer = response["$ref"].as_str().unwrap_or(&own);
                    let pointer = pointer.trim_start_matches('#');
                    let response = value.pointer(pointer).expect("a response");
                    let headers = response["headers"].as_object().into_iter().flatten();
                    let body = response.get("content").map(|_| {
                        let schema = format!("{BASE}#{pointer}/content/application~1json/schema");
                        compiler
                            .compile(&schema, &mut schemas)
                            .unwrap_or_else(|error| panic!("{error:#}"))
                    });
                    let response = Response {
                        body,
                        headers: headers.map(|(name, _)| name.to_ascii_lowercase()).collect(),
                    };
                    (status.parse().expect("a status"), response)
                };
                let id = operation["operationId"].as_str().expect("an id");
                operations.push(Operation {
                    id: id.to_owned(),
                    method: method.to_ascii_uppercase(),
                    path: path.clone(),
                    has_body: operation.get("requestBody").is_some(),
                    responses: responses.iter().map(compile).collect(),
                });
            }
        }
        Judge {
            schemas,
            operations,
        }
    }
}
