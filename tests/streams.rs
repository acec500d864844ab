//! The streams of the clients against the contract-test server, while it misbehaves on command:
//! every user exactly once, though one request in five fails.

use std::{
    collections::{BTreeMap, HashSet},
    fmt::Debug,
    hash::Hash,
    sync::{Arc, Mutex},
    time::Duration,
};

use users_client::{Items, PagedRequest, RetryPolicy, StreamErrorKind, d3lay, fivetran, reqwest};
use users_server::{
    ContractServer,
    credentials::demo,
    generated::control::{
        ApiName::{self, D3lay, Fivetran},
        CursorLoopEffect, FaultEffect, FaultSetting, ResetPoint, UndocumentedStatusEffect,
    },
};

/// How many users a list has; its pages are small enough that it takes hundreds of requests.
const USERS: usize = 100_000;

/// How long the client waits for an answer that is held back. Answers that are not are prompt, and
/// one that is late all the same is asked for again.
const PAUSE: Duration = Duration::from_secs(1);

/// A server of which about one request in five fails, in every way.
async fn misbehaving(api: ApiName) -> ContractServer {
    let server = ContractServer::builder().users(USERS).start().await;
    for (seed, (p, what)) in (0..).zip([
        (0.07, FaultEffect::status_and_retry_after(429, 0)),
        (0.06, UndocumentedStatusEffect::new(503.into()).into()),
        (0.045, FaultEffect::reset(ResetPoint::BeforeHead)),
        (0.04, FaultEffect::truncated(0.5)),
        (0.005, FaultEffect::delay(Duration::from_secs(600))),
    ]) {
        server.set_fault(FaultSetting::of(api, what).probability(p, seed));
    }
    server
}

fn http() -> reqwest::Client {
    let builder = reqwest::Client::builder().no_proxy().read_timeout(PAUSE);
    builder.build().expect("an HTTP client")
}

/// How often an attempt ended in which way.
#[derive(Clone, Default)]
struct Tally(Arc<Mutex<BTreeMap<String, usize>>>);

impl Tally {
    /// A policy that counts and does not wait. With one retry, some calls fail for good.
    fn policy(&self) -> RetryPolicy {
        let Tally(outcomes) = self.clone();
        let policy = RetryPolicy::default().retries(1).random(|| 0.0);
        policy.on_attempt(move |attempt| {
            let mut outcomes = outcomes.lock().expect("no panic");
            *outcomes.entry(attempt.outcome.to_string()).or_default() += 1;
        })
    }

    /// Takes a list to its end, resumed where a call has failed for good: every user comes once,
    /// and one attempt in five has failed, in every way.
    async fn check<R: PagedRequest, Id: Eq + Hash + Debug>(
        &self,
        list: impl Fn() -> Items<R>,
        id: impl Fn(R::Item) -> Id,
    ) {
        let mut ids = HashSet::new();
        let mut resumed = 0;
        let mut stream = list();
        while let Some(user) = stream.next().await {
            match user {
                Ok(user) => {
                    if let Some(id) = ids.replace(id(user)) {
                        panic!("{id:?} came twice");
                    }
                }
                // Nothing else is a reason to resume.
                Err(error) if matches!(error.kind(), StreamErrorKind::Request(_)) => {
                    stream = list().resume(error.position().clone());
                    resumed += 1;
                }
                Err(error) => panic!("{error:?}"),
            }
        }
        let outcomes = self.0.lock().expect("no panic");
        println!("resumed {resumed} times: {outcomes:#?}");
        assert_eq!(ids.len(), USERS);
        assert!(resumed > 0, "no call failed for good");
        for failure in [
            "429 Too Many Requests",
            "503 Service Unavailable",
            "list_users: no answer",
            "list_users: the answer broke off",
            "list_users: no answer within the time limit",
        ] {
            assert!(outcomes.contains_key(failure), "none of {failure}");
        }
        let attempts: usize = outcomes.values().sum();
        let share = 1.0 - outcomes["200 OK"] as f64 / attempts as f64;
        assert!((0.15..0.25).contains(&share), "{share} of {attempts}");
    }
}

#[tokio::test]
async fn every_user_of_fivetran_comes_once_while_one_request_in_five_fails() {
    let server = misbehaving(Fivetran).await;
    let tally = Tally::default();
    let client = fivetran::Client::builder()
        .base_url(server.fivetran_url())
        .basic_auth(
            demo::FIVETRAN_ADMINISTRATOR_KEY,
            demo::FIVETRAN_ADMINISTRATOR_SECRET,
        )
        .http_client(http())
        .retry(tally.policy())
        .build()
        .expect("a client");
    let list = || client.list_users().limit(200).stream().prefetch();
    tally.check(list, |user| user.id).await;
}

#[tokio::test]
async fn every_user_of_d3lay_comes_once_while_one_request_in_five_fails() {
    let server = misbehaving(D3lay).await;
    let tally = Tally::default();
    let client = d3lay::Client::builder()
        .base_url(server.d3lay_url())
        .bearer_auth(demo::D3LAY_METADATA_TOKEN)
        .http_client(http())
        .retry(tally.policy())
        .build()
        .expect("a client");
    let list = || client.list_users().page_size(100).stream();
    tally.check(list, |user| user.id).await;
}

#[tokio::test]
async fn a_cursor_loop_is_found_and_the_list_has_all_users_before_it() {
    let server = ContractServer::builder().users(250).start().await;
    server.set_fault(FaultSetting::of(Fivetran, CursorLoopEffect::new()));
    let client = fivetran::Client::builder()
        .base_url(server.fivetran_url())
        .basic_auth(
            demo::FIVETRAN_ADMINISTRATOR_KEY,
            demo::FIVETRAN_ADMINISTRATOR_SECRET,
        )
        .build()
        .expect("a client");
    let mut stream = client.list_users().stream();
    let mut users = 0;
    let error = loop {
        match stream.next().await.expect("an end with an error") {
            Ok(_) => users += 1,
            Err(error) => break error,
        }
    };
    assert!(
        matches!(error.kind(), StreamErrorKind::RepeatedPage),
        "{error:?}"
    );
    // The cursor of the first page is one that the list was never asked for, but the page shows.
    assert_eq!(users, 250);
    assert!(stream.next().await.is_none());
}
