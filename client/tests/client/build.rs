//! How a client is set up.

use std::time::Duration;

use users_client::{BuildError, RetryPolicy, d3lay, fivetran, reqwest};

use crate::stub::Stub;

#[test]
fn the_default_is_the_server_of_the_document() {
    let client = d3lay::Client::builder().build().expect("a client");
    assert_eq!(client.base_url(), "http://localhost:8081");
    let client = d3lay::Client::builder()
        .port("1234")
        .build()
        .expect("a client");
    assert_eq!(client.base_url(), "http://localhost:1234");
}

#[cfg(feature = "rustls")]
#[test]
fn https_works_with_tls() {
    let client = fivetran::Client::builder().build().expect("a client");
    assert_eq!(client.base_url(), "https://api.fivetran.com");
}

#[cfg(not(feature = "rustls"))]
#[test]
fn https_needs_tls() {
    let error = fivetran::Client::builder().build().expect_err("no TLS");
    assert!(matches!(error, BuildError::Tls), "{error:?}");
}

#[test]
fn what_is_no_base_url_is_refused() {
    for url in [
        "",
        "example.org",
        "/users",
        "file:///users",
        "http://key:hunter2@localhost",
    ] {
        let error = fivetran::Client::builder()
            .base_url(url)
            .build()
            .expect_err(url);
        assert!(matches!(error, BuildError::BaseUrl { .. }), "{error:?}");
        assert!(
            !format!("{error:?} {error}").contains("hunter2"),
            "{error:?}"
        );
    }
}

#[test]
fn a_credential_that_cannot_be_sent_is_refused_by_the_name_of_its_scheme() {
    for token in ["", "a b", "a\nb", "é"] {
        let error = d3lay::Client::builder()
            .bearer_auth(token)
            .build()
            .expect_err(token);
        assert!(
            matches!(
                error,
                BuildError::Credential {
                    scheme: "bearerAuth",
                    ..
                }
            ),
            "{error:?}"
        );
    }
    for (username, password) in [("a:b", "c"), ("a", "b\u{7}")] {
        let builder = fivetran::Client::builder().basic_auth(username, password);
        let error = builder.build().expect_err(username);
        assert!(
            matches!(
                error,
                BuildError::Credential {
                    scheme: "basicAuth",
                    ..
                }
            ),
            "{error:?}"
        );
    }
}

#[tokio::test]
async fn a_proxy_and_a_user_agent_of_ones_own_are_used() {
    let proxy = Stub::with("500 Internal Server Error", &[], "").await;
    let builder = d3lay::Client::builder().base_url("http://d3lay.example");
    let client = builder
        .bearer_auth("hunter2")
        .user_agent("mine/1")
        .proxy(reqwest::Proxy::http(proxy.url()).expect("a proxy"))
        .retry(RetryPolicy::never())
        .build()
        .expect("a client");
    client.list_users().send().await.expect_err("no success");
    let request = proxy.request();
    assert!(
        request.starts_with("GET http://d3lay.example/users HTTP/1.1\n"),
        "{request}"
    );
    assert!(request.contains("user-agent: mine/1"), "{request}");
}

#[tokio::test]
async fn an_attempt_ends_with_its_time_limit() {
    // The listener's queue takes the connection, and nobody answers.
    let silent = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let url = format!("http://{}", silent.local_addr().expect("an address"));
    let builder = d3lay::Client::builder()
        .base_url(url)
        .bearer_auth("hunter2");
    let builder = builder
        .timeout(Duration::from_millis(20))
        .retry(RetryPolicy::never());
    let client = builder.build().expect("a client");
    let error = client.list_users().send().await.expect_err("no answer");
    let d3lay::ListUsersError::Timeout(timeout) = &error else {
        panic!("{error:?}")
    };
    assert!(!timeout.is_deadline(), "{timeout:?}");
    let http = timeout.http_error().expect("reqwest's error");
    assert!(http.is_timeout() && http.url().is_none(), "{http:?}");
    assert_eq!(
        error.to_string(),
        "list_users: no answer within the time limit"
    );
}

#[test]
fn settings_of_the_own_http_client_do_not_go_with_another_one() {
    let builder = d3lay::Client::builder().http_client(reqwest::Client::new());
    for builder in [
        builder.clone().user_agent("mine/1"),
        builder.clone().timeout(Duration::from_secs(1)),
        builder.proxy(reqwest::Proxy::http("http://127.0.0.1:1").expect("a proxy")),
    ] {
        let error = builder.build().expect_err("two answers to one question");
        assert!(matches!(error, BuildError::HttpClient), "{error:?}");
    }
}
