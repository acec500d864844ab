//! How a client takes errors that pass.

use std::{
    future::ready,
    sync::{Arc, Mutex},
    time::{Duration, SystemTime},
};

use users_client::{
    Clock, RetryPolicy, Sleep,
    fivetran::{Client, ListUsersError},
};
use users_server::{
    ContractServer,
    generated::control::{
        ApiName::Fivetran, Expectation, FaultEffect, FaultSetting, ResetPoint, Verification,
    },
};

use crate::clients::{fivetran, fivetran_builder};

/// A clock that notes how long the client would have waited, and lets it go on at once.
#[derive(Debug, Default)]
struct Waits(Mutex<Vec<Duration>>);

impl Clock for Waits {
    fn now(&self) -> SystemTime {
        SystemTime::UNIX_EPOCH
    }

    fn elapsed(&self) -> Duration {
        Duration::ZERO
    }

    fn sleep(&self, duration: Duration) -> Sleep {
        self.0.lock().expect("no panic").push(duration);
        Box::pin(ready(()))
    }
}

impl Waits {
    /// In seconds.
    fn noted(&self) -> Vec<u64> {
        let waits = self.0.lock().expect("no panic");
        waits.iter().map(Duration::as_secs).collect()
    }
}

/// What the tests are about: a client that sends a call again, once.
fn client(server: &ContractServer, waits: &Arc<Waits>) -> Client {
    let clock: Arc<dyn Clock> = Arc::clone(waits) as _;
    // By this clock every deadline has passed at once.
    let policy = RetryPolicy::default()
        .retries(1)
        .deadline(None)
        .clock(clock);
    fivetran_builder(server)
        .retry(policy)
        .build()
        .expect("a client")
}

#[tokio::test]
async fn one_429_is_waited_for_and_sent_again() {
    let server = ContractServer::builder().users(3).start().await;
    let busy = FaultEffect::status_and_retry_after(429, 7);
    server.set_fault(FaultSetting::of(Fivetran, busy).first(1));
    let waits = Arc::default();
    let users = client(&server, &waits).list_users().send().await;
    assert_eq!(users.expect("users").body.data.items.len(), 3);
    assert_eq!(waits.noted(), [7]);
    server.expect(Verification::in_order([
        Expectation::of(Fivetran, "list_users").status(429).times(1),
        Expectation::of(Fivetran, "list_users").status(200).times(1),
    ]));
}

#[tokio::test]
async fn a_second_one_is_told() {
    let server = ContractServer::builder().users(3).start().await;
    server.set_fault(FaultSetting::of(Fivetran, FaultEffect::status(429)));
    let waits = Arc::default();
    let failed = client(&server, &waits).list_users().send().await;
    let error = failed.expect_err("the second one");
    assert!(matches!(error.last(), ListUsersError::TooManyRequests(_)));
    server.expect(Expectation::of(Fivetran, "list_users").times(2));
}

#[tokio::test]
async fn a_reset_is_sent_again_and_a_failure_of_the_server_is_not() {
    let server = ContractServer::builder().users(3).start().await;
    let waits = Arc::default();
    let client = client(&server, &waits);
    let reset = FaultEffect::reset(ResetPoint::BeforeHead);
    server.set_fault(FaultSetting::of(Fivetran, reset).first(1));
    client.list_users().send().await.expect("users");
    server.set_fault(FaultSetting::of(Fivetran, FaultEffect::status(500)).first(1));
    let failed = client.list_users().send().await;
    assert!(matches!(
        failed,
        Err(ListUsersError::InternalServerError(_))
    ));
    server.expect(Expectation::of(Fivetran, "list_users").times(3));
}

#[tokio::test]
async fn a_failed_expectation_says_what_came_instead() {
    let server = ContractServer::builder().users(3).start().await;
    let client = fivetran(&server);
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
