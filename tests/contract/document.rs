//! The documents as judges: what an answer with a given status must be.

use std::{collections::HashMap, path::Path, sync::LazyLock};

use boon::{Compiler, Draft, SchemaIndex, Schemas};
use serde_json::{Map, Value};
use specshot::document::Document;

use crate::{answer::Answer, api::Kind};

/// Headers that an answer has exactly where the document says so.
const DOCUMENTED: [&str; 5] = [
    "WWW-Authenticate",
    "Allow",
    "Retry-After",
    "X-Rate-Limit",
    "X-Rate-Limit-Remaining",
];

/// The answers of one operation.
struct Judge {
    schemas: Schemas,
    responses: HashMap<u16, Response>,
}

struct Response {
    body: SchemaIndex,
    /// The documented headers, and whether each is an integer.
    headers: HashMap<String, bool>,
}

static FIVETRAN: LazyLock<Judge> = LazyLock::new(|| Judge::of(Kind::Fivetran, "fivetran.yaml"));
static D3LAY: LazyLock<Judge> = LazyLock::new(|| Judge::of(Kind::D3lay, "d3lay.yaml"));

/// Holds an answer against the document: status, media type, headers and body, and the request id.
#[track_caller]
pub(crate) fn check(kind: Kind, answer: &Answer) {
    let judge = match kind {
        Kind::Fivetran => &FIVETRAN,
        Kind::D3lay => &D3LAY,
    };
    let id = answer
        .header("x-request-id")
        .unwrap_or_else(|| panic!("no request id: {answer:?}"));
    // The answer to a preflight request of a browser is none of the operation.
    if answer.status == 204 {
        return;
    }
    let response = judge.responses.get(&answer.status);
    let response = response.unwrap_or_else(|| panic!("not a documented status: {answer:?}"));
    assert_eq!(
        answer.header("content-type"),
        Some("application/json"),
        "{answer:?}"
    );
    for name in DOCUMENTED {
        let value = answer.header(&name.to_ascii_lowercase());
        match (response.headers.get(name), value) {
            (None, None) | (Some(false), Some(_)) => {}
            (Some(true), Some(value)) => {
                assert!(value.parse::<u64>().is_ok(), "`{name}` of {answer:?}");
            }
            _ => panic!("`{name}` is {value:?}: {answer:?}"),
        }
    }
    if answer.head {
        assert_eq!(answer.body, "", "HEAD has no body");
        return;
    }
    let body = answer.json();
    if let Err(error) = judge.schemas.validate(&body, response.body) {
        panic!("{error}\n{answer:?}");
    }
    if kind == Kind::D3lay && answer.status != 200 {
        assert_eq!(body["request_id"], id, "{answer:?}");
    }
}

impl Judge {
    fn of(kind: Kind, file: &str) -> Self {
        let path = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("spec")
            .join(file);
        let document =
            Document::read(&path, file).unwrap_or_else(|d| panic!("{}", d.render(false)));
        // As JSON Schema has it, and with an address that `$ref`s are relative to.
        let value = without_nullable(document.value());
        let mut compiler = Compiler::new();
        compiler.set_default_draft(Draft::V4);
        compiler.enable_format_assertions();
        let base = format!("http://documents.test/{file}");
        compiler
            .add_resource(&base, value.clone())
            .expect("a resource");
        let mut schemas = Schemas::new();
        let operation = &value["paths"][kind.path()]["get"];
        let mut responses = HashMap::new();
        for (status, response) in operation["responses"].as_object().expect("responses") {
            let pointer = match response.get("$ref").and_then(Value::as_str) {
                Some(reference) => reference.trim_start_matches('#').to_owned(),
                None => format!(
                    "/paths/{}/get/responses/{status}",
                    kind.path().replace('/', "~1").as_str()
                ),
            };
            let response = value.pointer(&pointer).expect("a response");
            let schema = format!("{base}#{pointer}/content/application~1json/schema");
            let body = compiler
                .compile(&schema, &mut schemas)
                .unwrap_or_else(|e| panic!("{e:#}"));
            let headers = response.get("headers").and_then(Value::as_object);
            let headers = headers.into_iter().flatten().map(|(name, header)| {
                let reference = header["$ref"].as_str().expect("a reference");
                let header = value
                    .pointer(reference.trim_start_matches('#'))
                    .expect("a header");
                (name.clone(), header["schema"]["type"] == "integer")
            });
            let status = status.parse().expect("a status");
            responses.insert(
                status,
                Response {
                    body,
                    headers: headers.collect(),
                },
            );
        }
        Judge { schemas, responses }
    }
}

/// OpenAPI 3.0 says `nullable`, JSON Schema has a list of types.
fn without_nullable(value: &Value) -> Value {
    match value {
        Value::Object(object) => {
            let mut rewritten: Map<String, Value> = object
                .iter()
                .map(|(key, value)| (key.clone(), without_nullable(value)))
                .collect();
            if rewritten.remove("nullable") == Some(Value::Bool(true))
                && let Some(kind) = rewritten.get("type").cloned()
            {
                rewritten.insert(
                    "type".to_owned(),
                    Value::from(vec![kind, Value::from("null")]),
                );
            }
            Value::Object(rewritten)
        }
        Value::Array(items) => items.iter().map(without_nullable).collect(),
        other => other.clone(),
    }
}

/// A judge that lets everything pass would prove nothing.
#[test]
fn answers_that_break_the_document_are_told_apart() {
    let quota = "x-rate-limit: 1\r\nx-rate-limit-remaining: 1\r\n";
    let answer = |status: u16, headers: &str, body: &str| {
        let head = format!("HTTP/1.1 {status} X\r\nx-request-id: 1\r\n{headers}");
        let body = format!("content-type: application/json\r\n\r\n{body}");
        Answer::parse(format!("{head}{body}").as_bytes(), false)
    };
    let error = r#"{"code":"x","message":"y"}"#;
    check(Kind::Fivetran, &answer(400, quota, error));
    check(
        Kind::Fivetran,
        &answer(
            200,
            quota,
            r#"{"code":"x","data":{"items":[{"id":"a","email":null}]}}"#,
        ),
    );
    check(
        Kind::D3lay,
        &answer(404, "", r#"{"request_id":"1","message":"y"}"#),
    );
    let broken = [
        (
            Kind::Fivetran,
            answer(400, "", error),
            "a header is missing",
        ),
        (
            Kind::Fivetran,
            answer(404, quota, error),
            "a header is not documented",
        ),
        (
            Kind::Fivetran,
            answer(400, &quota.replace('1', "x"), error),
            "a header is no integer",
        ),
        (
            Kind::Fivetran,
            answer(418, "", error),
            "the status is not documented",
        ),
        (
            Kind::Fivetran,
            answer(404, "", r#"{"message":"y"}"#),
            "a field is missing",
        ),
        (
            Kind::Fivetran,
            answer(404, "", r#"{"code":1,"message":"y"}"#),
            "a field is of another type",
        ),
        (
            Kind::Fivetran,
            answer(200, quota, r#"{"code":"x","data":{"items":[{}]}}"#),
            "a user lacks its id",
        ),
        (
            Kind::D3lay,
            answer(200, "", r#"[{"id":"a"}]"#),
            "a user lacks most of its fields",
        ),
        (
            Kind::D3lay,
            answer(404, "", r#"{"request_id":"2","message":"y"}"#),
            "another request id",
        ),
    ];
    for (kind, answer, why) in broken {
        assert!(
            std::panic::catch_unwind(|| check(kind, &answer)).is_err(),
            "unnoticed: {why}"
        );
    }
}
