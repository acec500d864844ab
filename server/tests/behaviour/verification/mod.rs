//! Whether the journal holds what a test expects, and what is said if it does not.

mod matching;
mod reports;

use std::sync::Arc;

use http::{HeaderMap, HeaderValue, Method, Uri};
use serde_json::{Value, json};
use specshot_runtime::Operation as _;
use users_server::{
    generated::{
        control::types::{ApiName, Verification},
        d3lay, fivetran,
    },
    journal::{Journal, Received},
    verification::verify,
};

/// A request: the API, its URI, its headers, the status of its answer.
type Request<'a> = (&'a str, &'a str, &'a [(&'static str, &'a str)], Option<u16>);

fn journal(capacity: usize, requests: &[Request<'_>]) -> Arc<Journal> {
    let journal = Arc::new(Journal::new(capacity));
    for (api, uri, fields, status) in requests {
        let mut headers = HeaderMap::new();
        for (name, value) in *fields {
            headers.append(*name, HeaderValue::from_str(value).unwrap());
        }
        let (api, operation) = match *api {
            "fivetran" => (ApiName::Fivetran, fivetran::operations::ListUsers::SPEC),
            _ => (ApiName::D3lay, d3lay::operations::ListUsers::SPEC),
        };
        let uri: Uri = uri.parse().unwrap();
        let known = (uri.path() == operation.path).then_some(operation);
        let request = (&Method::GET, &uri, &headers);
        let mut recording = journal.begin(api, known, request, Received::now(""));
        if let Some(status) = status {
            recording.answer(*status, &HeaderMap::new());
            recording.complete();
        }
    }
    journal
}

fn verification(value: Value) -> Verification {
    serde_json::from_value(value).unwrap()
}

/// An expectation of requests to `list_users` of Fivetran, with what is given besides.
fn expectation(more: Value) -> Value {
    let mut expectation = json!({ "api": "fivetran", "operation": "list_users" });
    let fields = expectation.as_object_mut().unwrap();
    fields.extend(more.as_object().unwrap().clone());
    expectation
}

fn times(comparison: &str, count: usize) -> Value {
    json!({ "comparison": comparison, "count": count })
}

fn limit(value: Value) -> Value {
    json!([{ "name": "limit", "value": value }])
}

/// The only finding about one expectation.
fn finding(journal: &Journal, expectation: Value) -> Value {
    let verification = verification(json!({ "expectations": [expectation] }));
    let verdict = serde_json::to_value(verify(journal, &verification).unwrap()).unwrap();
    let finding = verdict["expectations"][0].clone();
    assert_eq!(verdict["passed"], finding["passed"]);
    assert_eq!(verdict["expectations"].as_array().unwrap().len(), 1);
    finding
}

fn users(uri: &str) -> Request<'_> {
    ("fivetran", uri, &[], Some(200))
}
