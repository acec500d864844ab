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

fn busy() -> FaultSetting {
    FaultSetting::of(Fivetran, FaultEffect::status_and_retry_after(429, 0))
}

#[tokio::test]
async fn a_429_is_asked_again() {
    let server = ContractServer::builder().users(3).start().await;
    server.set_fault(busy().first(2));
    let answer = client(&server).list_users().send().await.expect("users");
    assert_eq!(answer.body.data.items.len(), 3);
    server.expect(Verification::in_order([
        Expectation::of(Fivetran, "list_users").status(429).times(2),
        Expectation::of(Fivetran, "list_users").status(200).times(1),
    ]));
}

#[tokio::test]
async fn not_more_often_than_allowed() {
    let server = ContractServer::builder().users(3).start().await;
    server.set_fault(busy());
    let client = client(&server);
    let call = client.list_users().retry(|policy| policy.retries(1));
    let failed = call.send().await.expect_err("always busy");
    assert!(
        matches!(failed, ListUsersError::RetriesExhausted(_)),
        "{failed}"
    );
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
