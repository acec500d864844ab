//! Answers that are as the document says, and answers that do not come.

use std::error::Error as _;

use users_client::{RetryPolicy, d3lay, fivetran, fivetran::ListUsersError};

use crate::stub::{Stub, answer};

const JSON: (&str, &str) = ("Content-Type", "application/json");
const QUOTA: [(&str, &str); 2] = [
    ("X-Rate-Limit", "20000"),
    ("X-Rate-Limit-Remaining", "19999"),
];
const ERROR: &str = r#"{"code":"SomeCode","message":"Some message."}"#;

#[tokio::test]
async fn a_page_of_fivetran_is_typed() {
    let body = r#"{"code":"Success","data":{"items":[
        {"id":"1","email":"a@example.com","active":true,"created_at":"2024-01-01T00:00:00Z"},
        {"id":"2","email":null}],"next_cursor":"next"}}"#;
    let stub = Stub::with("200 OK", &[JSON, QUOTA[0], QUOTA[1]], body).await;
    let page = stub.fivetran().list_users().send().await.expect("a page");
    assert_eq!(
        (page.x_rate_limit, page.x_rate_limit_remaining),
        (20000, 19999)
    );
    assert_eq!(page.body.data.next_cursor.as_deref(), Some("next"));
    let [one, two] = page.body.data.items.as_slice() else {
        panic!("{page:?}")
    };
    assert_eq!((one.id.as_str(), one.active), ("1", Some(true)));
    assert_eq!(
        one.created_at.map(|moment| moment.timestamp()),
        Some(1_704_067_200)
    );
    // On the caller's side, `null` and absent are one.
    assert_eq!((two.email.as_ref(), two.phone.as_ref()), (None, None));
}

#[tokio::test]
async fn a_page_of_d3lay_is_typed() {
    let user = r#"[{"id":"d4add56e-c345-4ac9-b392-7a890a60559a","identifier":"ben",
        "name":"Benjamin Zhang","email":"ben@example.com","user_type":"saas_admin",
        "status":"active","created_at":"2023-05-06T00:00:00Z","updated_at":"2023-05-06T00:00:00Z"}]"#;
    let stub = Stub::with("200 OK", &[JSON], user).await;
    let users = stub
        .d3lay()
        .list_users()
        .send()
        .await
        .expect("a page")
        .body
        .0;
    assert_eq!(users.len(), 1);
    assert_eq!(
        users[0].id.to_string(),
        "d4add56e-c345-4ac9-b392-7a890a60559a"
    );
    assert_eq!(users[0].user_type, d3lay::UserType::SaasAdmin);
    assert_eq!(users[0].created_by, None);
}

/// The error of an answer with every header that any of them has.
async fn error(status: &str) -> ListUsersError {
    let headers = [
        JSON,
        QUOTA[0],
        QUOTA[1],
        ("WWW-Authenticate", "Basic realm=\"fivetran\""),
        ("Allow", "GET"),
        ("Retry-After", "30"),
    ];
    let stub = Stub::with(status, &headers, ERROR).await;
    stub.fivetran()
        .list_users()
        .send()
        .await
        .expect_err("no success")
}

#[tokio::test]
async fn every_documented_status_has_a_variant() {
    type Variant = fn(&ListUsersError) -> Option<&fivetran::Error>;
    let variants: [(&str, Variant); 8] = [
        ("400 Bad Request", |e| match e {
            ListUsersError::BadRequest(answer) => Some(&answer.body),
            _ => None,
        }),
        ("401 Unauthorized", |e| match e {
            ListUsersError::Unauthorized(answer) => Some(&answer.body),
            _ => None,
        }),
        ("403 Forbidden", |e| match e {
            ListUsersError::Forbidden(answer) => Some(&answer.body),
            _ => None,
        }),
        ("404 Not Found", |e| match e {
            ListUsersError::NotFound(answer) => Some(&answer.body),
            _ => None,
        }),
        ("405 Method Not Allowed", |e| match e {
            ListUsersError::MethodNotAllowed(answer) => Some(&answer.body),
            _ => None,
        }),
        ("406 Not Acceptable", |e| match e {
            ListUsersError::NotAcceptable(answer) => Some(&answer.body),
            _ => None,
        }),
        ("429 Too Many Requests", |e| match e {
            ListUsersError::TooManyRequests(answer) => Some(&answer.body),
            _ => None,
        }),
        ("500 Internal Server Error", |e| match e {
            ListUsersError::InternalServerError(answer) => Some(&answer.body),
            _ => None,
        }),
    ];
    for (status, body) in variants {
        let error = error(status).await;
        let body = body(&error).unwrap_or_else(|| panic!("{status}: {error:?}"));
        assert_eq!(
            (body.code.as_str(), body.message.as_str()),
            ("SomeCode", "Some message.")
        );
        assert_eq!(
            error.status().map(|code| code.to_string()).as_deref(),
            status.get(..3)
        );
        assert_eq!(error.to_string(), format!("{status}: {ERROR}"));
    }
}

#[tokio::test]
async fn headers_of_errors_are_typed() {
    match error("429 Too Many Requests").await {
        ListUsersError::TooManyRequests(answer) => {
            assert_eq!(
                (answer.retry_after, answer.x_rate_limit_remaining),
                (30, 19999)
            );
        }
        other => panic!("{other:?}"),
    }
    match error("401 Unauthorized").await {
        ListUsersError::Unauthorized(answer) => {
            assert_eq!(answer.www_authenticate, "Basic realm=\"fivetran\"");
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_status_that_is_not_documented_is_told_with_the_beginning_of_its_body() {
    for status in [
        "204 No Content",
        "418 I'm a teapot",
        "503 Service Unavailable",
    ] {
        let body = if status.starts_with("204") {
            String::new()
        } else {
            "x".repeat(10_000)
        };
        let stub = Stub::with(status, &[], &body).await;
        let error = stub
            .fivetran()
            .list_users()
            .send()
            .await
            .expect_err("no success");
        let ListUsersError::UndocumentedStatus(undocumented) = &error else {
            panic!("{error:?}")
        };
        assert_eq!(Some(undocumented.status().as_u16()), error.status());
        assert_eq!(undocumented.status().as_str(), &status[..3]);
        assert!(
            undocumented.excerpt().chars().count() <= 161,
            "{undocumented:?}"
        );
    }
}

#[tokio::test]
async fn no_service_is_a_transport_error() {
    let builder = d3lay::Client::builder()
        .base_url("http://127.0.0.1:1")
        .bearer_auth("token")
        .retry(RetryPolicy::never());
    let client = builder.build().expect("a client");
    let error = client.list_users().send().await.expect_err("no service");
    let d3lay::ListUsersError::Transport(transport) = &error else {
        panic!("{error:?}")
    };
    assert!(
        transport.is_connect() && !transport.is_body(),
        "{transport:?}"
    );
    let http = transport.http_error();
    assert!(http.is_connect() && http.url().is_none(), "{http:?}");
    assert_eq!(error.to_string(), "list_users: no connection");
    assert!(error.source().is_some());
    assert_eq!(error.status(), None);
}

#[tokio::test]
async fn an_answer_that_breaks_off_is_a_transport_error() {
    let whole = answer("200 OK", &[JSON], "[]");
    let stub = Stub::answering(&whole.as_bytes()[..whole.len() - 1]).await;
    let error = stub
        .d3lay()
        .list_users()
        .send()
        .await
        .expect_err("half an answer");
    let d3lay::ListUsersError::Transport(transport) = &error else {
        panic!("{error:?}")
    };
    assert!(transport.is_body(), "{transport:?}");
    assert_eq!(error.to_string(), "list_users: the answer broke off");
}

#[tokio::test]
async fn an_answer_that_is_no_http_is_a_transport_error() {
    let stub = Stub::answering("SSH-2.0-OpenSSH_9.9\r\n").await;
    let error = stub.d3lay().list_users().send().await.expect_err("no HTTP");
    assert!(
        matches!(error, d3lay::ListUsersError::Transport(_)),
        "{error:?}"
    );
    assert_eq!(error.to_string(), "list_users: no answer");
}
