//! The rules of the contract that a request or an answer broke.

use std::sync::Arc;

use serde_json::json;
use specshot_runtime::{Place, Violation, credential::CredentialError, server::Refusal};
use users_server::{
    generated::control::types::ApiName,
    journal::{Journal, MAX_RULES, refusal_rules},
};

use super::{asked, shown};

#[test]
fn the_last_of_too_many_rules_says_how_many_there_are_beyond() {
    let journal = Arc::new(Journal::default());
    let mut recording = asked(&journal, "/v1/users", &[]);
    let violation = Violation::new(Place::QueryString, "encoding", "wrong");
    recording.refused(&Refusal::Invalid(vec![violation; MAX_RULES + 3]));
    drop(recording);
    let entry = shown(&journal).pop().unwrap();
    let rules = entry["broken_rules"].as_array().unwrap();
    assert_eq!(rules.len(), MAX_RULES);
    assert_eq!(rules.last().unwrap()["message"], "wrong (and 3 more)");
}

#[test]
fn every_refusal_names_the_rule_that_was_broken() {
    let journal = Journal::default();
    let redaction = journal.redaction(ApiName::Fivetran);
    let pointer = Violation::new(Place::Body("/a/0".to_owned()), "type", "7 is not a string");
    for (refusal, expected) in [
        (
            Refusal::NotFound {
                path: "/v1//users".to_owned(),
            },
            json!({ "place": "path", "rule": "documented", "message": "there is nothing at /v1//users" }),
        ),
        (
            Refusal::MethodNotAllowed {
                method: "PUT".to_owned(),
                allow: "GET".to_owned(),
            },
            json!({
                "place": "method",
                "rule": "documented",
                "message": "PUT is not a method of this path; it has GET",
            }),
        ),
        (
            Refusal::Unauthenticated(CredentialError::Unknown),
            json!({
                "place": "header",
                "name": "Authorization",
                "rule": "credentials",
                "message": "the credentials are not known",
            }),
        ),
        (
            Refusal::NotAcceptable {
                accept: "text/html".to_owned(),
                offered: &["application/json"],
            },
            json!({
                "place": "header",
                "name": "Accept",
                "rule": "content",
                "message": "header `Accept`: \"text/html\" allows none of application/json",
            }),
        ),
        (
            Refusal::UnsupportedMediaType {
                expected: "application/json".to_owned(),
            },
            json!({
                "place": "header",
                "name": "Content-Type",
                "rule": "content",
                "message": "header `Content-Type`: the body must be application/json",
            }),
        ),
        (
            Refusal::UnsupportedEncoding {
                found: "gzip".to_owned(),
            },
            json!({
                "place": "header",
                "name": "Content-Encoding",
                "rule": "content",
                "message":
                    "header `Content-Encoding`: \"gzip\" is not taken; send the body as it is",
            }),
        ),
        (
            Refusal::PayloadTooLarge { limit: 10 },
            json!({
                "place": "body",
                "pointer": "",
                "rule": "length",
                "message": "the body is longer than 10 bytes",
            }),
        ),
        (
            pointer.into(),
            json!({ "place": "body", "pointer": "/a/0", "rule": "type", "message": "7 is not a string" }),
        ),
    ] {
        let mut expected = expected;
        expected["side"] = "request".into();
        let rules = refusal_rules(&refusal, redaction);
        assert_eq!(
            serde_json::to_value(&rules).unwrap(),
            json!([expected]),
            "{refusal}"
        );
    }
    for refusal in [
        Refusal::TooManyRequests { retry_after: 1 },
        Refusal::Forbidden {
            message: "no".to_owned(),
        },
        Refusal::Internal {
            detail: "no".to_owned(),
        },
    ] {
        assert_eq!(refusal_rules(&refusal, redaction), [], "{refusal:?}");
    }
}
