//! Credentials stay out.

use std::sync::Arc;

use http::{HeaderMap, HeaderValue, Method, Uri};
use serde_json::json;
use specshot_runtime::{Place, Violation, credential::CredentialError, server::Refusal};
use users_server::{
    generated::{control::types::ApiName, fivetran},
    journal::{Journal, refusal_rules},
};

use super::{asked, at, headers, shown};

#[test]
fn credentials_never_enter() {
    let journal = Arc::new(Journal::default());
    for (query, expected) in [
        ("token=hunter2", "token=[redacted]"),
        (
            "a=1&access_token=hunter2&b=%20+2",
            "a=1&access_token=[redacted]&b=%20+2",
        ),
        ("Access-Token=hunter2", "Access-Token=[redacted]"),
        (
            "api_key=hunter2&&API-KEY=hunter2",
            "api_key=[redacted]&&API-KEY=[redacted]",
        ),
        ("apikey=hunter2=hunter2", "apikey=[redacted]"),
        ("secret=hunter2", "secret=[redacted]"),
        ("pass%77ord=hunter2%zz", "pass%77ord=[redacted]"),
        ("tok%zz=1&token", "tok%zz=1&token"),
        ("cursor=x%2f&&=&limit=1", "cursor=x%2f&&=&limit=1"),
    ] {
        asked(&journal, &format!("/v1/users?{query}"), &[]).end();
        let entry = shown(&journal).pop().unwrap();
        assert_eq!(entry["request"]["query"], expected, "{query}");
    }
    for name in [
        "authorization",
        "cookie",
        "proxy-authorization",
        "set-cookie",
        "x-api-key",
        "x-auth-token",
        "password",
    ] {
        let mut recording = asked(&journal, "/v1/users", &[(name, "hunter2"), ("via", "1 a")]);
        recording.answer(200, &headers(&[(name, "hunter2"), ("age", "1")]));
        drop(recording);
        let entry = shown(&journal).pop().unwrap();
        let redacted = json!({ "name": name, "value": "[redacted]" });
        let (request, answer) = (&entry["request"]["headers"], &entry["answer"]["headers"]);
        assert_eq!(
            *request,
            json!([redacted, { "name": "via", "value": "1 a" }])
        );
        assert_eq!(*answer, json!([redacted, { "name": "age", "value": "1" }]));
    }
    let mut sensitive = HeaderValue::from_static("hunter2");
    sensitive.set_sensitive(true);
    let mut fields = HeaderMap::new();
    fields.insert("x-anything", sensitive);
    let request = (&Method::GET, &Uri::from_static("/"), &fields);
    journal.begin(ApiName::D3lay, None, request, at(0)).end();

    let all = format!("{:?} {:?}", journal.snapshot(), shown(&journal));
    assert!(!all.contains("hunter2"), "{all}");
}

#[test]
fn what_a_document_names_as_credentials_is_redacted() {
    let mut api = fivetran::API;
    api.security_schemes = r#"{
        "first": { "type": "apiKey", "in": "query", "name": "Pass" },
        "second": { "type": "apiKey", "in": "header", "name": "X-Pass" },
        "third": { "type": "http", "scheme": "basic" }
    }"#;
    let redaction = users_server::journal::Redaction::new(&api);
    assert_eq!(
        redaction.query("Pass=1&pass=2&x=3"),
        "Pass=[redacted]&pass=2&x=3"
    );
    assert!(redaction.hides_header("x-pass"));
    assert!(!redaction.hides_header("x-passport"));
    let refusal = Refusal::Unauthenticated(CredentialError::Missing);
    let rule = &refusal_rules(&refusal, &redaction)[0];
    assert_eq!(
        (rule.place.as_str(), rule.name.as_deref()),
        ("query", Some("Pass"))
    );
}

#[test]
fn no_message_repeats_a_credential() {
    let (_, violations) = specshot_runtime::parameter::query_pairs("token=hunter2%zz&page=x%zz");
    let messages: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(
        messages,
        [
            "query parameter `token`: the value is not percent-encoded UTF-8",
            "query parameter `page`: \"x%zz\" is not percent-encoded UTF-8",
        ]
    );
    // Nor does the journal, whoever found it.
    let journal = Arc::new(Journal::default());
    let mut recording = asked(&journal, "/v1/users", &[]);
    let place = Place::Header("Api-Key".to_owned());
    recording.request_violations(&[
        Violation::new(place.clone(), "pattern", "\"hunter2\" does not match"),
        Violation::new(place, "required", "required, but missing"),
    ]);
    drop(recording);
    let rules = shown(&journal)[0]["broken_rules"].clone();
    assert_eq!(
        rules[0]["message"],
        "the value is not shown, as it may be a secret"
    );
    assert_eq!(rules[1]["message"], "required, but missing");
}
