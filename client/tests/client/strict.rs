//! Answers that are not as the document says: each is told with its place.

use users_client::{Mismatch, d3lay, fivetran};

use crate::stub::Stub;

const JSON: (&str, &str) = ("Content-Type", "application/json");
const QUOTA: [(&str, &str); 2] = [
    ("X-Rate-Limit", "20000"),
    ("X-Rate-Limit-Remaining", "19999"),
];
const PAGE: &str = r#"{"code":"Success","data":{"items":[]}}"#;

async fn fivetran(headers: &[(&str, &str)], body: &str) -> Result<(), Mismatch> {
    let stub = Stub::with("200 OK", headers, body).await;
    match stub.fivetran().list_users().send().await {
        Ok(_) => Ok(()),
        Err(fivetran::ListUsersError::Contract(mismatch)) => Err(mismatch),
        Err(other) => panic!("{other:?}"),
    }
}

async fn d3lay(status: &str, headers: &[(&str, &str)], body: &str) -> d3lay::ListUsersError {
    let stub = Stub::with(status, headers, body).await;
    let request = stub.d3lay().list_users();
    request.send().await.expect_err("no success")
}

/// The places and rules of what is wrong with an answer.
fn broken(result: Result<(), Mismatch>) -> Vec<String> {
    let mismatch = result.expect_err("a mismatch");
    assert_eq!(mismatch.status().as_u16(), 200);
    mismatch
        .violations()
        .iter()
        .map(|v| format!("{} {}", v.place(), v.rule()))
        .collect()
}

#[tokio::test]
async fn a_body_is_told_with_its_pointer() {
    let item =
        |item: &str| format!(r#"{{"code":"Success","data":{{"items":[{{"id":"1"}},{item}]}}}}"#);
    for (body, expected) in [
        ("", "body json"),
        ("{", "body json"),
        ("[]", "body type"),
        ("null", "body type"),
        (r#"{"code":"Success"}"#, "body required"),
        (r#"{"code":1,"data":{"items":[]}}"#, "body at `/code` type"),
        (
            r#"{"code":"","data":{"items":{}}}"#,
            "body at `/data/items` type",
        ),
        (
            r#"{"code":"","data":{"items":[],"next_cursor":null}}"#,
            "body at `/data/next_cursor` type",
        ),
        (&item("{}"), "body at `/data/items/1` required"),
        (&item(r#"{"id":null}"#), "body at `/data/items/1/id` type"),
        (
            &item(r#"{"id":"2","active":"yes"}"#),
            "body at `/data/items/1/active` type",
        ),
        (
            &item(r#"{"id":"2","created_at":"today"}"#),
            "body at `/data/items/1/created_at` format",
        ),
    ] {
        let result = fivetran(&[JSON, QUOTA[0], QUOTA[1]], body).await;
        assert_eq!(broken(result), [expected], "{body}");
    }
}

#[tokio::test]
async fn everything_that_is_wrong_is_told_at_once() {
    let body = r#"{"code":1,"data":{"items":[{"id":2},{}]}}"#;
    let result = fivetran(
        &[("Content-Type", "text/html"), ("X-Rate-Limit", "-1")],
        body,
    )
    .await;
    assert_eq!(
        broken(result),
        [
            "header `X-Rate-Limit` minimum",
            "header `X-Rate-Limit-Remaining` required",
            "header `Content-Type` content",
            "body at `/code` type",
            "body at `/data/items/0/id` type",
            "body at `/data/items/1` required",
        ]
    );
}

#[tokio::test]
async fn a_header_is_told_by_its_name() {
    let remaining = "X-Rate-Limit-Remaining";
    for (value, rule) in [
        ("many", "type"),
        ("", "type"),
        ("007", "type"),
        ("-1", "minimum"),
    ] {
        let result = fivetran(&[JSON, QUOTA[0], (remaining, value)], PAGE).await;
        assert_eq!(
            broken(result),
            [format!("header `{remaining}` {rule}")],
            "{value}"
        );
    }
    let result = fivetran(&[JSON, QUOTA[0], QUOTA[1], QUOTA[1]], PAGE).await;
    assert_eq!(broken(result), [format!("header `{remaining}` type")]);
}

#[tokio::test]
async fn the_media_type_is_one_of_the_document() {
    for (media_type, accepted) in [
        ("application/json", true),
        ("application/json; charset=utf-8", true),
        ("application/json;version=1", true),
        ("application/json; version=2", true),
        ("application/json;version=3", false),
        ("text/plain", false),
    ] {
        let result = fivetran(&[("Content-Type", media_type), QUOTA[0], QUOTA[1]], PAGE).await;
        assert_eq!(result.is_ok(), accepted, "{media_type}: {result:?}");
    }
    let result = fivetran(&QUOTA, PAGE).await;
    assert_eq!(broken(result), ["header `Content-Type` required"]);
}

#[tokio::test]
async fn a_documented_error_with_another_body_is_a_mismatch() {
    let html = [("Content-Type", "text/html")];
    let error = d3lay("404 Not Found", &html, "<h1>Oops</h1>").await;
    let d3lay::ListUsersError::Contract(mismatch) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(
        (mismatch.status().as_u16(), mismatch.excerpt()),
        (404, "<h1>Oops</h1>")
    );
    assert_eq!(error.status(), Some(404));
    let message = error.to_string();
    assert!(
        message.starts_with("404 Not Found, but not as the document says: header `Content-Type`"),
        "{message}"
    );
}

#[tokio::test]
async fn a_value_that_an_enum_does_not_list_is_a_mismatch() {
    let user = r#"[{"id":"d4add56e-c345-4ac9-b392-7a890a60559a","identifier":"ben",
        "name":"Benjamin Zhang","email":"ben@example.com","user_type":"wizard",
        "status":"active","created_at":"2023-05-06T00:00:00Z","updated_at":"2023-05-06T00:00:00Z"}]"#;
    let error = d3lay("200 OK", &[JSON], user).await;
    let d3lay::ListUsersError::Contract(mismatch) = &error else {
        panic!("{error:?}")
    };
    let violation = mismatch.violations().first().expect("a violation");
    assert_eq!(violation.place().to_string(), "body at `/0/user_type`");
    assert_eq!(violation.rule(), "enum");
}

#[tokio::test]
async fn a_long_list_of_violations_is_cut_in_messages_only() {
    let items: Vec<&str> = std::iter::repeat_n("{}", 25).collect();
    let body = format!(r#"{{"code":"","data":{{"items":[{}]}}}}"#, items.join(","));
    let mismatch = fivetran(&[JSON, QUOTA[0], QUOTA[1]], &body)
        .await
        .expect_err("a mismatch");
    assert_eq!(mismatch.violations().len(), 25);
    assert!(
        mismatch.to_string().ends_with("; and 15 more"),
        "{mismatch}"
    );
}
