//! A quota that is used up, and a clock that opens it again.

use users_client::{d3lay, fivetran::ListUsersError};
use users_server::{ContractServer, clock::ClockSetting};

use crate::{
    clients::{self, USERS},
    recorded::{faults, recorded},
};

const HOUR: u64 = 3_600_000;

/// A server with a quota of three requests an hour, at a time that stands still.
async fn limited() -> ContractServer {
    let server = ContractServer::builder()
        .users(USERS)
        .quota(3)
        .start()
        .await;
    let noon = "2030-01-01T12:00:00Z".parse().expect("a time");
    let stopped = ClockSetting::Stopped(noon);
    server.state().clock.set(stopped).expect("a time to show");
    server
}

#[tokio::test]
async fn headers_count_down_then_429_until_the_window_has_passed() {
    let server = limited().await;
    let client = clients::fivetran(&server);
    let clock = &server.state().clock;
    for left in [2, 1, 0] {
        let page = client.list_users().send().await.expect("users");
        assert_eq!((page.x_rate_limit, page.x_rate_limit_remaining), (3, left));
    }
    for (later, retry_after) in [(0, 3_600), (HOUR - 1_000, 1)] {
        clock.advance(later).expect("a step");
        let refused = client.list_users().send().await;
        let Err(ListUsersError::TooManyRequests(answer)) = refused else {
            panic!("{refused:?}")
        };
        assert_eq!(
            (answer.retry_after, answer.x_rate_limit_remaining),
            (retry_after, 0)
        );
        assert_eq!(answer.body.code, "TooManyRequests");
    }
    clock.advance(1_000).expect("a step");
    let page = client.list_users().send().await.expect("users");
    assert_eq!(page.x_rate_limit_remaining, 2);
    let entries = recorded(&server, 6).await;
    let statuses: Vec<_> = entries.iter().filter_map(|entry| entry.status()).collect();
    assert_eq!(statuses, [200, 200, 200, 429, 429, 200]);
    assert!(entries.iter().all(|entry| faults(entry).is_empty()));
}

#[tokio::test]
async fn each_api_has_a_quota_of_its_own() {
    let server = limited().await;
    let fivetran = clients::fivetran(&server);
    let d3lay = clients::d3lay(&server);
    for _ in 0..3 {
        fivetran.list_users().send().await.expect("users");
        d3lay.list_users().send().await.expect("users");
    }
    let refused = d3lay.list_users().send().await;
    let Err(d3lay::ListUsersError::TooManyRequests(answer)) = refused else {
        panic!("{refused:?}")
    };
    assert_eq!(answer.retry_after, 3_600);
    server.state().clock.advance(HOUR).expect("a step");
    d3lay.list_users().send().await.expect("users");
    recorded(&server, 8).await;
}
