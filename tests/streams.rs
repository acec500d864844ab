//! The streams of the clients against the contract-test server, while it misbehaves on command:
//! every user exactly once, though one request in five fails.

use std::{
    collections::HashSet,
    fmt::{Debug, Display},
    hash::Hash,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::Relaxed},
    },
    time::Duration,
};

use serde_json::{Value, json};
use slog::{Discard, Logger, o};
use users_client::{Outcome, RetryPolicy, StreamError, StreamErrorKind, d3lay, fivetran, reqwest};
use users_server::{ContractServer, credentials::demo, options::Configuration};

/// How many users a list has; its pages are small enough that it takes a thousand requests or so.
const FIVETRAN_USERS: usize = 100_000;
const D3LAY_USERS: usize = 20_000;

/// How long the client waits for an answer that is held back. Answers that are not are prompt, and
/// one that is late all the same is asked for again.
const PAUSE: Duration = Duration::from_secs(3);

/// A server with so many users on any free ports.
async fn server(users: usize) -> ContractServer {
    let users = users.to_string();
    let options = [
        "--fivetran-port",
        "0",
        "--d3lay-port",
        "0",
        "--control-port",
        "0",
    ];
    let options = ["users-server"].into_iter().chain(options);
    let configuration = Configuration::from_arguments(options.chain(["--users", &users]));
    let log = Logger::root(Discard, o!());
    let server = ContractServer::start(&configuration.expect("options"), &log).await;
    server.expect("a server")
}

/// Makes a fault of the control API fire by chance.
async fn fault(server: &ContractServer, api: &str, p: f64, seed: u64, what: Value) {
    let control = server.control_address().expect("a control API");
    let fault = json!({
        "scope": {"api": api},
        "when": {"kind": "probability", "p": p, "seed": seed},
        "what": what,
    });
    let answer = http()
        .post(format!("http://{control}/faults"))
        .json(&fault)
        .send()
        .await
        .expect("an answer");
    assert_eq!(answer.status().as_u16(), 201, "{:?}", answer.text().await);
}

/// Every kind of failure, so that about one request in five fails.
async fn misbehave(server: &ContractServer, api: &str) {
    let too_many = json!({"kind": "status", "status": 429, "retry_after": {"seconds": 0}});
    let down = json!({"kind": "undocumented_status", "status": 503});
    let reset = json!({"kind": "reset", "at": "after_head"});
    let cut = json!({"kind": "truncated_body", "after": {"kind": "fraction", "fraction": 0.5}});
    let late = json!({"kind": "latency", "delay": {"kind": "fixed", "ms": 600_000}});
    for (seed, (p, what)) in [
        (0.07, too_many),
        (0.06, down),
        (0.04, reset),
        (0.04, cut),
        (0.01, late),
    ]
    .into_iter()
    .enumerate()
    {
        fault(server, api, p, seed as u64, what).await;
    }
}

/// Fails unless every kind of failure has occurred.
async fn all_fired(server: &ContractServer) {
    let control = server.control_address().expect("a control API");
    let answer = reqwest::Client::new()
        .get(format!("http://{control}/faults"))
        .send()
        .await
        .expect("an answer");
    let answer: Value = answer.json().await.expect("the faults");
    let faults = answer["faults"].as_array().expect("a list");
    assert_eq!(faults.len(), 5, "{answer}");
    for fault in faults {
        assert!(fault["fired"].as_u64() > Some(0), "{fault}");
    }
}

/// How many requests there were, and how many failed.
#[derive(Default)]
struct Tally {
    requests: AtomicUsize,
    failures: AtomicUsize,
}

/// A policy that counts and does not wait. With one retry, some calls fail for good.
fn policy(tally: &Arc<Tally>) -> RetryPolicy {
    let tally = Arc::clone(tally);
    let policy = RetryPolicy::default().retries(1).random(|| 0.0);
    policy.on_attempt(move |attempt| {
        tally.requests.fetch_add(1, Relaxed);
        if !matches!(attempt.outcome, Outcome::Status(status) if status == 200) {
            tally.failures.fetch_add(1, Relaxed);
        }
    })
}

fn http() -> reqwest::Client {
    let builder = reqwest::Client::builder().no_proxy().read_timeout(PAUSE);
    builder.build().expect("an HTTP client")
}

/// What a list has brought: no user twice, and how often it had to be resumed.
struct Listed<Id> {
    ids: HashSet<Id>,
    resumed: usize,
}

impl<Id: Eq + Hash + Debug> Listed<Id> {
    fn new() -> Self {
        Listed {
            ids: HashSet::new(),
            resumed: 0,
        }
    }

    fn take(&mut self, id: Id) {
        if let Some(id) = self.ids.replace(id) {
            panic!("{id:?} came twice");
        }
    }

    /// Only a failure of the network or the service is a reason to resume.
    fn resume<E: Debug + Display>(&mut self, error: &StreamError<E>) {
        assert!(
            matches!(error.kind(), StreamErrorKind::Request(_)),
            "{error:?}"
        );
        self.resumed += 1;
    }

    fn check(&self, users: usize, tally: &Tally) {
        let (requests, failures) = (tally.requests.load(Relaxed), tally.failures.load(Relaxed));
        let resumed = self.resumed;
        println!("{requests} requests, {failures} failures, resumed {resumed} times");
        assert_eq!(self.ids.len(), users);
        assert!(self.resumed > 0, "no call failed for good");
        let share = failures as f64 / requests as f64;
        assert!(
            (0.12..0.5).contains(&share),
            "{share} of the requests failed"
        );
    }
}

#[tokio::test]
async fn every_user_of_fivetran_comes_once_while_one_request_in_five_fails() {
    let server = server(FIVETRAN_USERS).await;
    misbehave(&server, "fivetran").await;
    let tally = Arc::default();
    let client = fivetran::Client::builder()
        .base_url(format!("http://{}", server.fivetran_address()))
        .basic_auth(
            demo::FIVETRAN_ADMINISTRATOR_KEY,
            demo::FIVETRAN_ADMINISTRATOR_SECRET,
        )
        .http_client(http())
        .retry(policy(&tally))
        .build()
        .expect("a client");
    let list = || client.list_users().limit(200).stream().prefetch();
    let mut listed = Listed::new();
    let mut stream = list();
    while let Some(user) = stream.next().await {
        match user {
            Ok(user) => listed.take(user.id),
            Err(error) => {
                listed.resume(&error);
                stream = list().resume(error.position().clone());
            }
        }
    }
    listed.check(FIVETRAN_USERS, &tally);
    all_fired(&server).await;
}

#[tokio::test]
async fn every_user_of_d3lay_comes_once_while_one_request_in_five_fails() {
    let server = server(D3LAY_USERS).await;
    misbehave(&server, "d3lay").await;
    let tally = Arc::default();
    let client = d3lay::Client::builder()
        .base_url(format!("http://{}", server.d3lay_address()))
        .bearer_auth(demo::D3LAY_METADATA_TOKEN)
        .http_client(http())
        .retry(policy(&tally))
        .build()
        .expect("a client");
    let list = || client.list_users().page_size(100).stream();
    let mut listed = Listed::new();
    let mut stream = list();
    while let Some(user) = stream.next().await {
        match user {
            Ok(user) => listed.take(user.id),
            Err(error) => {
                listed.resume(&error);
                stream = list().resume(error.position().clone());
            }
        }
    }
    listed.check(D3LAY_USERS, &tally);
    all_fired(&server).await;
}

#[tokio::test]
async fn a_cursor_loop_is_found_and_the_list_has_all_users_before_it() {
    let server = server(250).await;
    fault(&server, "fivetran", 1.0, 0, json!({"kind": "cursor_loop"})).await;
    let client = fivetran::Client::builder()
        .base_url(format!("http://{}", server.fivetran_address()))
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
        matches!(error.kind(), StreamErrorKind::RepeatedCursor),
        "{error:?}"
    );
    // The cursor of the first page is one that the list was never asked for, so the first page
    // comes a second time before the loop shows.
    println!("{users} users before the loop was found");
    assert!((250..=500).contains(&users), "{users}");
    assert!(stream.next().await.is_none());
}
