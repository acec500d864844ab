//! No secret is printed.

use users_client::{d3lay, fivetran};

use crate::stub::Stub;

#[track_caller]
fn keeps_its_secrets(text: &str) {
    // The password, and what the header says of it.
    for secret in ["hunter2", "a2V5Omh1bnRlcjI="] {
        assert!(!text.contains(secret), "{text}");
    }
}

#[tokio::test]
async fn nothing_prints_a_credential() {
    let builder = fivetran::Client::builder().basic_auth("key", "hunter2");
    keeps_its_secrets(&format!("{builder:?} {builder:#?}"));
    let builder = builder.base_url("http://key:hunter2@localhost");
    keeps_its_secrets(&format!("{builder:?}"));
    let stub = Stub::with("418 I'm a teapot", &[], "short and stout").await;
    let client = stub.fivetran();
    keeps_its_secrets(&format!("{client:?} {:?}", client.list_users()));
    assert!(format!("{client:?}").contains("[REDACTED]"), "{client:?}");
    let error = client.list_users().send().await.expect_err("no success");
    keeps_its_secrets(&format!("{error:?} {error}"));
    let error = client
        .list_users()
        .limit(0)
        .send()
        .await
        .expect_err("no success");
    keeps_its_secrets(&format!("{error:?} {error}"));
}

#[tokio::test]
async fn no_transport_error_prints_the_address() {
    let builder = d3lay::Client::builder()
        .bearer_auth("hunter2")
        .base_url("http://127.0.0.1:1/hunter2");
    let client = builder.build().expect("a client");
    let error = client.list_users().send().await.expect_err("no service");
    let source = std::error::Error::source(&error).map(ToString::to_string);
    keeps_its_secrets(&format!("{error:?} {error} {source:?}"));
}
