//! When a call is sent again, and how long it waits: by a clock that the test holds. No test waits.

use std::{
    error::Error as _,
    sync::{Arc, Mutex},
    time::Duration,
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};
use users_client::{Outcome, RetriesExhausted, RetryLimit, RetryPolicy, SlowDown, d3lay};

use crate::{
    clock::StillClock,
    stub::{Stub, answer},
};

const JSON: (&str, &str) = ("Content-Type", "application/json");

fn done() -> Vec<u8> {
    answer("200 OK", &[JSON], "[]").into_bytes()
}

fn busy(headers: &[(&str, &str)]) -> Vec<u8> {
    answer("503 Service Unavailable", headers, "").into_bytes()
}

fn client(stub: &Stub, policy: RetryPolicy) -> d3lay::Client {
    let builder = d3lay::Client::builder().base_url(stub.url());
    let builder = builder.bearer_auth("hunter2").retry(policy);
    builder.build().expect("a client")
}

/// The error of a call that does not succeed.
async fn failed(stub: &Stub, policy: RetryPolicy) -> d3lay::ListUsersError {
    let request = client(stub, policy).list_users();
    request.send().await.expect_err("no success")
}

fn exhausted(error: d3lay::ListUsersError) -> RetriesExhausted<d3lay::ListUsersError> {
    match error {
        d3lay::ListUsersError::RetriesExhausted(exhausted) => exhausted,
        other => panic!("{other:?}"),
    }
}

/// The waits of a call that is answered 503 twice and then 200, with these headers in the first.
async fn waits(headers: &[(&str, &str)]) -> Vec<Duration> {
    let stub = Stub::in_turn(vec![busy(headers), busy(&[]), done()]).await;
    let clock = StillClock::default();
    let client = client(&stub, clock.policy());
    client.list_users().send().await.expect("a page");
    assert_eq!(stub.requests().len(), 3);
    assert_eq!(stub.requests()[0], stub.requests()[2]);
    clock.waits()
}

/// The second wait, which no header decides: half of twice 250 ms.
const SECOND: Duration = Duration::from_millis(250);

async fn first_wait(retry_after: &str) -> Duration {
    let waits = waits(&[("Retry-After", retry_after)]).await;
    assert_eq!(waits[1], SECOND);
    waits[0]
}

#[tokio::test]
async fn without_retry_after_the_wait_is_random_up_to_a_bound_that_doubles() {
    assert_eq!(waits(&[]).await, [Duration::from_millis(125), SECOND]);
}

#[tokio::test]
async fn retry_after_in_seconds_is_waited_for() {
    assert_eq!(first_wait("7").await, Duration::from_secs(7));
}

#[tokio::test]
async fn retry_after_of_no_seconds_is_no_wait() {
    assert_eq!(first_wait("0").await, Duration::ZERO);
}

#[tokio::test]
async fn retry_after_as_a_date_is_waited_for() {
    let date = "Sun, 06 Nov 1994 08:49:50 GMT";
    assert_eq!(first_wait(date).await, Duration::from_secs(13));
}

#[tokio::test]
async fn retry_after_as_a_date_of_an_old_form_is_waited_for() {
    for date in ["Sunday, 06-Nov-94 08:49:50 GMT", "Sun Nov  6 08:49:50 1994"] {
        assert_eq!(first_wait(date).await, Duration::from_secs(13), "{date}");
    }
}

#[tokio::test]
async fn retry_after_as_a_date_that_is_past_is_no_wait() {
    let date = "Sun, 06 Nov 1994 08:49:36 GMT";
    assert_eq!(first_wait(date).await, Duration::ZERO);
}

#[tokio::test]
async fn retry_after_is_capped() {
    assert_eq!(first_wait("3600").await, Duration::from_secs(60));
}

#[tokio::test]
async fn retry_after_that_is_absurd_is_capped() {
    for text in [
        "99999999999999999999999999",
        "Fri, 31 Dec 9999 23:59:59 GMT",
    ] {
        assert_eq!(first_wait(text).await, Duration::from_secs(60), "{text}");
    }
}

#[tokio::test]
async fn retry_after_that_is_malformed_is_as_if_absent() {
    for text in [
        "",
        "soon",
        "-1",
        "1.5",
        "+7",
        "7s",
        "Sun, 06 Nov 1994",
        "2024-01-01T00:00:00Z",
    ] {
        assert_eq!(
            first_wait(text).await,
            Duration::from_millis(125),
            "{text:?}"
        );
    }
}

#[tokio::test]
async fn the_random_wait_has_a_longest() {
    let stub = Stub::answering(busy(&[])).await;
    let clock = StillClock::default();
    let policy = clock.policy().retries(40).random(|| 1.0);
    let longest = Duration::from_secs(1);
    let policy = policy.backoff(Duration::from_millis(250), longest);
    failed(&stub, policy).await;
    let waits = clock.waits();
    assert_eq!(waits[..3], [250, 500, 1000].map(Duration::from_millis));
    assert_eq!((waits.len(), waits[39]), (40, longest));
}

#[tokio::test]
async fn every_status_that_may_pass_is_sent_again_and_no_other() {
    for (status, again) in [
        ("408 Request Timeout", true),
        ("429 Too Many Requests", true),
        ("502 Bad Gateway", true),
        ("503 Service Unavailable", true),
        ("504 Gateway Timeout", true),
        ("400 Bad Request", false),
        ("401 Unauthorized", false),
        ("409 Conflict", false),
        ("425 Too Early", false),
        ("500 Internal Server Error", false),
        ("501 Not Implemented", false),
    ] {
        let stub = Stub::in_turn(vec![answer(status, &[], "").into_bytes(), done()]).await;
        let clock = StillClock::default();
        let result = client(&stub, clock.policy()).list_users().send().await;
        assert_eq!(result.is_ok(), again, "{status}: {result:?}");
        assert_eq!(stub.requests().len(), 1 + usize::from(again), "{status}");
    }
}

#[tokio::test]
async fn an_answer_that_breaks_off_and_one_that_is_none_are_asked_for_again() {
    let whole = done();
    let half = whole[..whole.len() - 1].to_vec();
    let stub = Stub::in_turn(vec![half, Vec::new(), whole]).await;
    let clock = StillClock::default();
    client(&stub, clock.policy())
        .list_users()
        .send()
        .await
        .expect("a page");
    assert_eq!(stub.requests().len(), 3);
}

#[tokio::test]
async fn no_connection_is_tried_again() {
    let clock = StillClock::default();
    let builder = d3lay::Client::builder().base_url("http://127.0.0.1:1");
    let builder = builder.bearer_auth("hunter2").retry(clock.policy());
    let client = builder.build().expect("a client");
    let error = client.list_users().send().await.expect_err("no service");
    let exhausted = exhausted(error);
    assert_eq!(
        (exhausted.attempts(), exhausted.limit()),
        (3, RetryLimit::Retries)
    );
    assert!(matches!(exhausted.last(), d3lay::ListUsersError::Transport(e) if e.is_connect()));
}

#[tokio::test]
async fn what_ends_in_another_error_is_not_exhausted() {
    let bad = answer("418 I'm a teapot", &[], "").into_bytes();
    let stub = Stub::in_turn(vec![busy(&[]), bad]).await;
    let clock = StillClock::default();
    let error = failed(&stub, clock.policy()).await;
    assert!(
        matches!(error, d3lay::ListUsersError::UndocumentedStatus(_)),
        "{error:?}"
    );
    assert!(!error.is_retryable());
}

#[tokio::test]
async fn exhausted_retries_tell_the_last_cause() {
    let stub = Stub::answering(busy(&[])).await;
    let clock = StillClock::default();
    let error = failed(&stub, clock.policy()).await;
    assert_eq!(
        error.to_string(),
        "no success after 3 attempts, and no retries are left"
    );
    let cause = error.source().expect("a cause");
    assert_eq!(
        cause.to_string(),
        "503 Service Unavailable, which the document does not list"
    );
    assert_eq!((error.status(), error.is_retryable()), (Some(503), true));
    let last = error.into_last();
    assert!(
        matches!(last, d3lay::ListUsersError::UndocumentedStatus(_)),
        "{last:?}"
    );
}

#[tokio::test]
async fn a_call_without_retries_is_sent_once() {
    let stub = Stub::answering(busy(&[])).await;
    let clock = StillClock::default();
    let client = client(&stub, clock.policy());
    let request = client.list_users().retry(|policy| policy.retries(0));
    let error = request.send().await.expect_err("no success");
    assert!(
        matches!(error, d3lay::ListUsersError::UndocumentedStatus(_)),
        "{error:?}"
    );
    assert_eq!(stub.requests().len(), 1);
    // That was for one call.
    client.list_users().send().await.expect_err("no success");
    assert_eq!(stub.requests().len(), 4);
}

#[tokio::test]
async fn the_budget_is_shared_by_all_calls_of_a_client() {
    let stub = Stub::answering(busy(&[])).await;
    let clock = StillClock::default();
    let client = client(&stub, clock.policy().budget(3));
    let mut limits = Vec::new();
    for _ in 0..3 {
        let result = client.clone().list_users().send().await;
        let exhausted = exhausted(result.expect_err("no success"));
        limits.push((exhausted.attempts(), exhausted.limit()));
    }
    assert_eq!(
        limits,
        [
            (3, RetryLimit::Retries),
            (2, RetryLimit::Budget),
            (1, RetryLimit::Budget)
        ]
    );
    assert_eq!(stub.requests().len(), 3 + 2 + 1);
}

#[tokio::test]
async fn a_wait_that_would_pass_the_deadline_is_not_begun() {
    let stub = Stub::in_turn(vec![busy(&[]), busy(&[("Retry-After", "10")])]).await;
    let clock = StillClock::default();
    let policy = clock.policy().deadline(Duration::from_secs(10));
    let exhausted = exhausted(failed(&stub, policy).await);
    assert_eq!(
        (exhausted.attempts(), exhausted.limit()),
        (2, RetryLimit::Deadline)
    );
    assert_eq!(clock.waits(), [Duration::from_millis(125)]);
}

#[tokio::test]
async fn a_first_retry_that_the_deadline_refuses_is_told_with_the_last_cause() {
    let stub = Stub::answering(busy(&[("Retry-After", "10")])).await;
    let policy = StillClock::default().policy();
    let client = client(&stub, policy.deadline(Duration::from_secs(10)));
    let request = || client.list_users();
    let exhausted = exhausted(request().send().await.expect_err("no success"));
    assert_eq!(
        exhausted.to_string(),
        "no success after 1 attempt, and no time is left"
    );
    assert_eq!(exhausted.limit(), RetryLimit::Deadline);
    let last = exhausted.into_last();
    assert_eq!(last.status(), Some(503), "{last:?}");
    // Without retries there is none to refuse.
    let bare = request().retry(|policy| policy.retries(0)).send().await;
    let bare = bare.expect_err("no success");
    assert!(
        matches!(bare, d3lay::ListUsersError::UndocumentedStatus(_)),
        "{bare:?}"
    );
}

#[tokio::test]
async fn an_attempt_that_passes_the_deadline_is_cancelled() {
    // The listener's queue takes the connection, and nobody answers.
    let silent = std::net::TcpListener::bind(("127.0.0.1", 0)).expect("a free port");
    let url = format!("http://{}", silent.local_addr().expect("an address"));
    let clock = StillClock::default();
    let policy = clock.policy().deadline(Duration::from_secs(10));
    let builder = d3lay::Client::builder()
        .base_url(url)
        .bearer_auth("hunter2");
    let client = builder.retry(policy).build().expect("a client");
    let call = tokio::spawn(client.list_users().send());
    // Held to the end: a listener or a connection that is dropped is an end of the attempt.
    let held = tokio::task::spawn_blocking(move || silent.accept().map(|found| (found, silent)));
    let _held = held.await.expect("no panic").expect("a connection");
    clock.advance(Duration::from_secs(10));
    let error = call.await.expect("no panic").expect_err("no answer");
    match &error {
        d3lay::ListUsersError::Timeout(timeout) => assert!(timeout.is_deadline()),
        other => panic!("{other:?}"),
    }
    assert_eq!(
        error.to_string(),
        "list_users: no answer before the deadline of the call"
    );
    assert!(error.is_retryable());
}

/// Each byte of it begins the pause anew that an answer may make.
#[tokio::test]
async fn a_body_that_trickles_ends_with_the_deadline_that_there_is_by_default() {
    let service = TcpListener::bind(("127.0.0.1", 0)).await.expect("a port");
    let url = format!("http://{}", service.local_addr().expect("an address"));
    let clock = StillClock::default();
    let builder = d3lay::Client::builder()
        .base_url(url)
        .bearer_auth("hunter2");
    let client = builder.retry(clock.policy()).build().expect("a client");
    let trickle = async {
        let (mut connection, _) = service.accept().await.expect("a connection");
        let _ = connection.read(&mut [0; 4096]).await.expect("a request");
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[";
        connection.write_all(head.as_bytes()).await.expect("sent");
        let mut bytes = 0;
        while connection.write_all(b" ").await.is_ok() {
            bytes += 1;
            if bytes == 100 {
                clock.advance(RetryPolicy::DEFAULT_DEADLINE);
            }
            tokio::task::yield_now().await;
        }
        assert!(bytes >= 100, "{bytes}");
    };
    let (answer, ()) = tokio::join!(client.list_users().send(), trickle);
    match answer.expect_err("no end") {
        d3lay::ListUsersError::Timeout(timeout) => assert!(timeout.is_deadline()),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn each_attempt_is_told_to_the_hook() {
    let stub = Stub::in_turn(vec![busy(&[("Retry-After", "0")]), Vec::new(), done()]).await;
    let told = Arc::new(Mutex::new(Vec::new()));
    let seen = Arc::clone(&told);
    let policy = RetryPolicy::default()
        .random(|| 0.0)
        .on_attempt(move |attempt| {
            let outcome = match attempt.outcome {
                Outcome::Status(status) => status.as_str().to_owned(),
                Outcome::Failure(failure) => failure.to_string(),
            };
            let record = (attempt.operation, attempt.number, outcome, attempt.wait);
            seen.lock().expect("no panic").push(record);
        });
    client(&stub, policy)
        .list_users()
        .send()
        .await
        .expect("a page");
    let none = Some(Duration::ZERO);
    assert_eq!(
        *told.lock().expect("no panic"),
        [
            ("list_users", 1, "503".to_owned(), none),
            ("list_users", 2, "list_users: no answer".to_owned(), none),
            ("list_users", 3, "200".to_owned(), None),
        ]
    );
}

#[tokio::test]
async fn the_client_slows_down_before_the_limit() {
    const LEFT: &str = "X-Rate-Limit-Remaining";
    let page = |left| answer("200 OK", &[JSON, (LEFT, left)], "[]").into_bytes();
    let stub = Stub::in_turn(vec![page("10"), page("5"), page("5")]).await;
    let clock = StillClock::default();
    let name = LEFT.to_lowercase().parse().expect("a name");
    let slow_down = SlowDown::new(name, 10, Duration::from_secs(4));
    // Without a deadline, nothing else sleeps.
    let policy = clock.policy().deadline(None).slow_down(slow_down);
    let client = client(&stub, policy);
    for _ in 0..2 {
        client.list_users().send().await.expect("a page");
    }
    // Half of the threshold is left, so the third waits for half of the pause.
    let third = tokio::spawn(client.list_users().send());
    let asleep = async {
        while clock.sleepers() == 0 {
            tokio::task::yield_now().await;
        }
    };
    let asleep = tokio::time::timeout(Duration::from_secs(60), asleep).await;
    asleep.expect("the third waits");
    assert_eq!(stub.requests().len(), 2);
    clock.advance(Duration::from_secs(2));
    third.await.expect("no panic").expect("a page");
    assert_eq!(stub.requests().len(), 3);
}

#[tokio::test]
async fn a_slow_down_that_leaves_no_time_ends_the_call() {
    const LEFT: &str = "X-Rate-Limit-Remaining";
    let page = answer("200 OK", &[JSON, (LEFT, "0")], "[]").into_bytes();
    let stub = Stub::answering(page).await;
    let clock = StillClock::default();
    let name = LEFT.to_lowercase().parse().expect("a name");
    let slow_down = SlowDown::new(name, 10, Duration::from_secs(4));
    let policy = clock.policy().slow_down(slow_down);
    let client = client(&stub, policy.deadline(Duration::from_secs(3)));
    client.list_users().send().await.expect("a page");
    let error = client.list_users().send().await.expect_err("no time");
    assert!(
        matches!(error, d3lay::ListUsersError::Timeout(_)),
        "{error:?}"
    );
    assert_eq!(stub.requests().len(), 1);
}
