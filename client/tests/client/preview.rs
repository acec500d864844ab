//! Requests that are shown and not sent.

use users_client::{control, d3lay, d3lay::ListUsersError};

use crate::stub::Stub;

#[tokio::test]
async fn a_preview_is_the_request_without_its_secrets() {
    let stub = Stub::with("500 Internal Server Error", &[], "").await;
    let request = stub.fivetran().list_users().cursor("a b").limit(3);
    let preview = request.clone().preview().await.expect("a valid request");
    assert_eq!(
        preview.to_string(),
        format!(
            "GET {}/v1/users?cursor=a+b&limit=3\naccept: application/json\nauthorization: ***\n",
            stub.url()
        )
    );
    assert!(stub.requests().is_empty(), "{:?}", stub.requests());
    // The request itself is as it was.
    let _ = request.send().await;
    assert!(
        stub.request()
            .starts_with("GET /v1/users?cursor=a+b&limit=3 ")
    );
}

#[tokio::test]
async fn what_would_be_refused_has_no_preview() {
    let stub = Stub::with("500 Internal Server Error", &[], "").await;
    let error = stub.d3lay().list_users().page(0).preview().await;
    assert!(
        matches!(error, Err(ListUsersError::Invalid(_))),
        "{error:?}"
    );
    let stranger = d3lay::Client::builder().build().expect("a client");
    let error = stranger.list_users().preview().await;
    assert!(
        matches!(error, Err(ListUsersError::MissingCredentials(_))),
        "{error:?}"
    );
}

#[tokio::test]
async fn a_body_is_shown() {
    let client = control::Client::builder().build().expect("a client");
    let time = r#"{"mode":"stopped","now":"2026-01-01T00:00:00Z"}"#;
    let body: control::ClockSetting = serde_json::from_str(time).expect("a body");
    let preview = client.set_clock().body(body).preview().await;
    let preview = preview.expect("a valid request");
    assert_eq!(preview.body.as_deref(), Some(time));
}
