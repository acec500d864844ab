//! How a client takes errors that pass.

use users_client::fivetran::{Client, ListUsersError};
use users_server::{
    ContractServer,
    credentials::demo,
    generated::control::{ApiName::Fivetran, Expectation, FaultEffect, FaultSetting, Verification},
};

fn client(server: &ContractServer) -> Client {
    Client::builder()
        .base_url(server.fivetran_url())
        .basic_auth(
            demo::FIVETRAN_ADMINISTRATOR_KEY,
            demo::FIVETRAN_ADMINISTRATOR_SECRET,
        )
        .build()
        .expect("a client")
}

/// What the test is about: asks again once, after 429.
async fn emails(client: &Client) -> Result<usize, ListUsersError> {
    let answer = match client.list_users().send().await {
        Err(ListUsersError::TooManyRequests(_)) => client.list_users().send().await,
        other => other,
    };
    answer.map(|answer| answer.body.data.items.len())
}

#[tokio::test]
async fn one_429_is_asked_again() {
    let server = ContractServer::builder().users(3).start().await;
    server.set_fault(FaultSetting::of(Fivetran, FaultEffect::status(429)).first(1));
    assert_eq!(emails(&client(&server)).await.expect("users"), 3);
    server.expect(Verification::in_order([
        Expectation::of(Fivetran, "list_users").status(429).times(1),
        Expectation::of(Fivetran, "list_users").status(200).times(1),
    ]));
}

#[tokio::test]
async fn two_are_not() {
    let server = ContractServer::builder().users(3).start().await;
    server.set_fault(FaultSetting::of(Fivetran, FaultEffect::status(429)).first(2));
    let failed = emails(&client(&server)).await;
    assert!(matches!(failed, Err(ListUsersError::TooManyRequests(_))));
    server.expect(Expectation::of(Fivetran, "list_users").times(2));
}

#[tokio::test]
async fn a_failed_expectation_says_what_came_instead() {
    let server = ContractServer::builder().users(3).start().await;
    let client = client(&server);
    client.list_users().limit(2).send().await.expect("users");
    let expected = Expectation::of(Fivetran, "list_users").query("limit", "100");
    let failed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| server.expect(expected)));
    let payload = failed.expect_err("it does not hold");
    let message = payload.downcast_ref::<String>().expect("a message");
    for part in [
        "query `limit`: expected 100, found 2",
        "GET /v1/users?limit=2",
    ] {
        assert!(message.contains(part), "{part}: {message}");
    }
}
