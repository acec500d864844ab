//! Redirects to another host: what is sent there.

use users_client::{RetryPolicy, d3lay, fivetran, reqwest};

use crate::stub::{Stub, answer};

/// A service that answers with a redirect to `other`, which is another host: 127.0.0.1 has another
/// port there.
async fn redirecting(status: &str, other: &Stub) -> Stub {
    let to = format!("{}/users", other.url());
    Stub::answering(answer(status, &[("Location", &to)], "")).await
}

const REDIRECTS: [&str; 5] = [
    "301 Moved Permanently",
    "302 Found",
    "303 See Other",
    "307 Temporary Redirect",
    "308 Permanent Redirect",
];

#[tokio::test]
async fn the_clients_own_http_client_follows_none() {
    for status in REDIRECTS {
        let other = Stub::with("200 OK", &[], "").await;
        let stub = redirecting(status, &other).await;
        let code = status[..3].parse().ok();
        let error = stub.d3lay().list_users().send().await;
        assert_eq!(error.expect_err("a redirect").status(), code);
        let error = stub.fivetran().list_users().send().await;
        assert_eq!(error.expect_err("a redirect").status(), code);
        assert_eq!(stub.requests().len(), 2);
        assert_eq!(other.requests(), Vec::<String>::new(), "{status}");
    }
}

/// An HTTP client that follows redirects takes `Authorization` off where the host is another.
#[tokio::test]
async fn another_http_client_keeps_the_authorization_from_another_host() {
    for status in REDIRECTS {
        let other = Stub::with("200 OK", &[("Content-Type", "application/json")], "[]").await;
        let stub = redirecting(status, &other).await;
        let http = reqwest::Client::builder().no_proxy().build();
        let http = http.expect("an HTTP client");
        let d3lay = d3lay::Client::builder().base_url(stub.url());
        let d3lay = d3lay.bearer_auth("hunter2").http_client(http.clone());
        let d3lay = d3lay.build().expect("a client");
        d3lay.list_users().send().await.expect("the other's page");
        let fivetran = fivetran::Client::builder().base_url(stub.url());
        let fivetran = fivetran.basic_auth("key", "hunter2").http_client(http);
        let fivetran = fivetran.retry(RetryPolicy::never());
        let fivetran = fivetran.build().expect("a client");
        fivetran.list_users().send().await.expect_err("another API");
        assert!(
            stub.requests()
                .iter()
                .all(|r| r.contains("authorization: "))
        );
        let followed = other.requests();
        assert_eq!(followed.len(), 2, "{status}");
        for request in followed {
            assert!(!request.contains("authorization"), "{request}");
        }
    }
}
