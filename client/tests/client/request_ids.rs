//! The id that a service gives a request.

use users_client::d3lay;

use crate::stub::{Stub, answer};

const JSON: (&str, &str) = ("Content-Type", "application/json");
const ERROR: &str = r#"{"message":"Some message.","request_id":"1"}"#;

async fn sent(answer: impl Into<Vec<u8>>) -> Result<Option<String>, d3lay::ListUsersError> {
    let stub = Stub::answering(answer).await;
    let page = stub.d3lay().list_users().send().await?;
    Ok(page.request_id().map(str::to_owned))
}

async fn of_error(answer: impl Into<Vec<u8>>) -> (d3lay::ListUsersError, Option<String>) {
    let error = sent(answer).await.expect_err("no success");
    let id = error.request_id().map(str::to_owned);
    (error, id)
}

#[tokio::test]
async fn it_is_on_a_page_and_on_every_error_that_has_an_answer() {
    let id = ("X-Request-Id", "4f2");
    let expected = Some("4f2".to_owned());
    let page = answer("200 OK", &[JSON, id], "[]");
    assert_eq!(sent(page.as_str()).await.expect("a page"), expected);

    let headers = [JSON, ("WWW-Authenticate", "Bearer"), id];
    let (error, found) = of_error(answer("401 Unauthorized", &headers, ERROR)).await;
    assert!(
        matches!(error, d3lay::ListUsersError::Unauthorized(_)),
        "{error:?}"
    );
    assert_eq!(found, expected);

    let (error, found) = of_error(answer("418 I'm a teapot", &[id], "")).await;
    assert!(
        matches!(error, d3lay::ListUsersError::UndocumentedStatus(_)),
        "{error:?}"
    );
    assert_eq!(found, expected);

    let (error, found) = of_error(answer("200 OK", &[JSON, id], "{")).await;
    assert!(
        matches!(error, d3lay::ListUsersError::Contract(_)),
        "{error:?}"
    );
    assert_eq!(found, expected);

    let (error, found) = of_error(&page.as_bytes()[..page.len() - 1]).await;
    assert!(
        matches!(error, d3lay::ListUsersError::Transport(_)),
        "{error:?}"
    );
    assert_eq!(found, expected);

    let (_, found) = of_error("").await;
    assert_eq!(found, None);
}

#[tokio::test]
async fn it_is_of_the_first_usual_header() {
    for (headers, expected) in [
        (
            &[("X-Request-Id", "a"), ("X-Correlation-Id", "b")][..],
            Some("a"),
        ),
        (&[("X-Correlation-Id", "b"), ("Request-Id", "c")], Some("c")),
        (&[("x-amzn-RequestId", "d")], Some("d")),
        (&[("x-ms-request-id", "e")], Some("e")),
        (&[("X-Request-Id", "")], None),
        (&[], None),
    ] {
        let headers: Vec<_> = headers.iter().copied().chain([JSON]).collect();
        let id = sent(answer("200 OK", &headers, "[]")).await;
        assert_eq!(id.expect("a page").as_deref(), expected, "{headers:?}");
    }
}

/// Two pages are equal when they say the same.
#[tokio::test]
async fn it_does_not_tell_answers_apart() {
    let mut pages = Vec::new();
    for id in ["a", "b"] {
        let stub = Stub::with("200 OK", &[JSON, ("X-Request-Id", id)], "[]").await;
        pages.push(stub.d3lay().list_users().send().await.expect("a page"));
    }
    assert_ne!(pages[0].request_id(), pages[1].request_id());
    assert_eq!(pages[0], pages[1]);
}
