//! Credentials that are asked for when they are needed.

use std::{
    error::Error as _,
    future::pending,
    io,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering::SeqCst},
    },
    time::{Duration, SystemTime},
};

use tokio::sync::{Barrier, Notify};
use users_client::{
    CredentialSource, Issued, RetryPolicy, SourceFailure, d3lay, fivetran, secrecy::SecretString,
};

use crate::{
    clock::{NOW, StillClock},
    stub::{Stub, answer},
};

const JSON: (&str, &str) = ("Content-Type", "application/json");

fn done() -> Vec<u8> {
    answer("200 OK", &[JSON], "[]").into_bytes()
}

/// An answer of 401, which the client looks at before it looks at the rest.
fn refused() -> Vec<u8> {
    answer("401 Unauthorized", &[], "").into_bytes()
}

/// A source whose tokens are numbered, and which counts how often it is asked.
#[derive(Clone, Default)]
struct Tokens(Arc<AtomicUsize>);

impl Tokens {
    fn asked(&self) -> usize {
        self.0.load(SeqCst)
    }
}

impl CredentialSource<SecretString> for Tokens {
    async fn credential(&self) -> Result<Issued<SecretString>, SourceFailure> {
        let number = self.0.fetch_add(1, SeqCst) + 1;
        Ok(format!("token-{number}").into())
    }
}

fn client(
    stub: &Stub,
    policy: RetryPolicy,
    source: impl CredentialSource<SecretString>,
) -> d3lay::Client {
    let builder = d3lay::Client::builder().base_url(stub.url()).retry(policy);
    builder
        .bearer_auth_source(source)
        .build()
        .expect("a client")
}

fn tokens(stub: &Stub) -> Vec<String> {
    let token = |request: &String| {
        let mut lines = request.lines();
        let line = lines.find_map(|line| line.strip_prefix("authorization: "));
        line.expect("a credential").to_owned()
    };
    stub.requests().iter().map(token).collect()
}

#[tokio::test]
async fn a_source_is_asked_once_for_many_calls() {
    let stub = Stub::answering(done()).await;
    let source = Tokens::default();
    let client = client(&stub, RetryPolicy::never(), source.clone());
    assert_eq!(source.asked(), 0);
    for _ in 0..3 {
        client.clone().list_users().send().await.expect("a page");
    }
    assert_eq!(source.asked(), 1);
    assert_eq!(tokens(&stub), ["Bearer token-1"; 3]);
    let printed = format!("{client:?}");
    assert!(printed.contains("[SOURCE]"), "{printed}");
    assert!(!printed.contains("token-1"), "{printed}");
}

#[tokio::test]
async fn it_is_asked_again_after_401_whatever_the_retries_and_told_to_the_hook() {
    let stub = Stub::in_turn(vec![refused(), done()]).await;
    let source = Tokens::default();
    let told = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&told);
    let policy = RetryPolicy::never().on_attempt(move |attempt| {
        if attempt.wait == Some(Duration::ZERO) {
            seen.fetch_add(1, SeqCst);
        }
    });
    let client = client(&stub, policy, source.clone());
    client.list_users().send().await.expect("a page");
    assert_eq!(tokens(&stub), ["Bearer token-1", "Bearer token-2"]);
    assert_eq!(told.load(SeqCst), 1);
    // The new one is kept.
    client.list_users().send().await.expect("a page");
    assert_eq!(source.asked(), 2);
}

#[tokio::test]
async fn a_second_401_is_the_answer() {
    let stub = Stub::answering(refused()).await;
    let source = Tokens::default();
    let clock = StillClock::default();
    let client = client(&stub, clock.policy(), source.clone());
    let error = client.list_users().send().await.expect_err("401");
    assert_eq!(error.status(), Some(401), "{error:?}");
    assert!(!matches!(error, d3lay::ListUsersError::RetriesExhausted(_)));
    assert_eq!((source.asked(), stub.requests().len()), (2, 2));
}

#[tokio::test]
async fn without_a_source_401_is_the_answer() {
    let stub = Stub::answering(refused()).await;
    let error = stub.d3lay().list_users().send().await.expect_err("401");
    assert_eq!(error.status(), Some(401), "{error:?}");
    assert_eq!(stub.requests().len(), 1);
}

/// A new credential is no retry: there are as many of those as the policy says.
#[tokio::test]
async fn a_new_credential_is_no_retry() {
    let busy = answer("503 Service Unavailable", &[], "").into_bytes();
    let stub = Stub::in_turn(vec![refused(), busy.clone(), busy, done()]).await;
    let clock = StillClock::default();
    let source = Tokens::default();
    let client = client(&stub, clock.policy(), source.clone());
    client.list_users().send().await.expect("a page");
    assert_eq!((source.asked(), stub.requests().len()), (2, 4));
    assert_eq!(clock.waits(), [0, 125, 250].map(Duration::from_millis));
}

#[tokio::test]
async fn calls_at_the_same_time_share_one_question() {
    const CALLS: usize = 8;
    // All calls are refused before one of them is answered anew.
    let stub = Stub::by(|request| match request.contains("token-1") {
        true => refused(),
        false => done(),
    })
    .await;
    let source = Tokens::default();
    let together = Arc::new(Barrier::new(CALLS));
    let asked = source.clone();
    let ask = move || {
        let asked = asked.clone();
        async move {
            // Others come while it is asked.
            tokio::task::yield_now().await;
            asked.credential().await
        }
    };
    let client = client(&stub, RetryPolicy::never(), ask);
    let mut calls = tokio::task::JoinSet::new();
    for _ in 0..CALLS {
        let (client, together) = (client.clone(), Arc::clone(&together));
        calls.spawn(async move {
            together.wait().await;
            client.list_users().send().await
        });
    }
    while let Some(call) = calls.join_next().await {
        call.expect("no panic").expect("a page");
    }
    assert_eq!(source.asked(), 2);
}

#[tokio::test]
async fn a_failure_is_shared_as_well_and_asked_for_anew_later() {
    let stub = Stub::answering(done()).await;
    let asked = Arc::new(AtomicUsize::new(0));
    let (begun, go_on) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    let source = {
        let (asked, begun, go_on) = (asked.clone(), begun.clone(), go_on.clone());
        move || {
            let (asked, begun, go_on) = (asked.clone(), begun.clone(), go_on.clone());
            async move {
                if asked.fetch_add(1, SeqCst) > 0 {
                    return Ok("token");
                }
                begun.notify_one();
                go_on.notified().await;
                Err(io::Error::other("the token service is down"))
            }
        }
    };
    let client = client(&stub, RetryPolicy::never(), source);
    let first = tokio::spawn(client.list_users().send());
    begun.notified().await;
    // One thread runs the test, so this call waits for the first one's answer when `go_on` comes.
    let second = tokio::spawn(client.list_users().send());
    tokio::task::yield_now().await;
    go_on.notify_one();
    for call in [first, second] {
        let error = call.await.expect("no panic").expect_err("no token");
        assert!(
            matches!(&error, d3lay::ListUsersError::CredentialSource(_)),
            "{error:?}"
        );
    }
    assert_eq!((asked.load(SeqCst), stub.requests().len()), (1, 0));
    client.list_users().send().await.expect("a page");
    assert_eq!(asked.load(SeqCst), 2);
}

#[tokio::test]
async fn a_source_that_fails_is_an_error_that_names_the_scheme() {
    let stub = Stub::answering(done()).await;
    let fail = || async { Err::<String, _>(io::Error::other("the token service is down")) };
    let client = client(&stub, RetryPolicy::default(), fail);
    let error = client.list_users().send().await.expect_err("no token");
    let d3lay::ListUsersError::CredentialSource(failed) = &error else {
        panic!("{error:?}")
    };
    assert_eq!(
        (failed.scheme(), failed.is_after_401()),
        ("bearerAuth", false)
    );
    assert_eq!(
        error.to_string(),
        "list_users: the source of `bearerAuth` has failed"
    );
    let cause = error.source().expect("a cause").to_string();
    assert_eq!(cause, "the token service is down");
    assert_eq!((error.status(), error.is_retryable()), (None, false));
    assert_eq!(stub.requests().len(), 0);
}

#[tokio::test]
async fn one_that_fails_after_401_says_so() {
    let stub = Stub::answering(refused()).await;
    let asked = AtomicUsize::new(0);
    let once = move || {
        let first = asked.fetch_add(1, SeqCst) == 0;
        async move {
            match first {
                true => Ok("token-1"),
                false => Err("revoked"),
            }
        }
    };
    let client = client(&stub, RetryPolicy::never(), once);
    let error = client.list_users().send().await.expect_err("no token");
    assert!(
        matches!(&error, d3lay::ListUsersError::CredentialSource(e) if e.is_after_401()),
        "{error:?}"
    );
    assert_eq!(
        error.to_string(),
        "list_users: the source of `bearerAuth` has failed after an answer of 401"
    );
    assert_eq!(stub.requests().len(), 1);
}

#[tokio::test]
async fn what_cannot_be_sent_is_refused_and_not_repeated() {
    let stub = Stub::answering(done()).await;
    let source = || async { Ok::<_, SourceFailure>("hunter2 hunter2") };
    let client = client(&stub, RetryPolicy::never(), source);
    let error = client.list_users().send().await.expect_err("no token");
    let cause = error.source().expect("a cause").to_string();
    assert_eq!(
        cause,
        "the credential has white space, control characters or letters beyond ASCII"
    );
    assert!(!format!("{error:?}").contains("hunter2"), "{error:?}");
    assert_eq!(stub.requests().len(), 0);
}

#[tokio::test]
async fn the_deadline_of_the_call_holds_for_the_source() {
    let stub = Stub::answering(done()).await;
    let clock = StillClock::default();
    let policy = clock.policy().deadline(Duration::from_secs(10));
    let begun = Arc::new(Notify::new());
    let source = {
        let begun = Arc::clone(&begun);
        move || {
            begun.notify_one();
            pending::<Result<String, SourceFailure>>()
        }
    };
    let client = client(&stub, policy, source);
    let call = tokio::spawn(client.list_users().send());
    begun.notified().await;
    while clock.sleepers() == 0 {
        tokio::task::yield_now().await;
    }
    clock.advance(Duration::from_secs(10));
    let error = call.await.expect("no panic").expect_err("no token");
    assert!(
        matches!(&error, d3lay::ListUsersError::Timeout(timeout) if timeout.is_deadline()),
        "{error:?}"
    );
    assert_eq!(
        error.to_string(),
        "list_users: no credential for `bearerAuth` before the deadline of the call"
    );
    assert_eq!(stub.requests().len(), 0);
}

#[tokio::test]
async fn a_preview_asks_no_source() {
    let stub = Stub::answering(done()).await;
    let source = Tokens::default();
    let client = client(&stub, RetryPolicy::never(), source.clone());
    let preview = client.list_users().preview().await.expect("a preview");
    let authorization = ("authorization".to_owned(), "***".to_owned());
    assert!(preview.headers.contains(&authorization), "{preview}");
    assert_eq!((source.asked(), stub.requests().len()), (0, 0));
}

#[tokio::test]
async fn user_name_and_password_have_a_source_too() {
    let stub = Stub::with("500 Internal Server Error", &[], "").await;
    let client = fivetran::Client::builder()
        .base_url(stub.url())
        .retry(RetryPolicy::never())
        .basic_auth_source(|| async { Ok::<_, SourceFailure>(("key", "hunter2")) })
        .build()
        .expect("a client");
    client.list_users().send().await.expect_err("no success");
    assert_eq!(tokens(&stub), ["Basic a2V5Omh1bnRlcjI="]);
}

/// A source whose tokens are numbered, each of which expires as `expiry` says.
fn expiring(
    tokens: &Tokens,
    expiry: impl Fn(Issued<SecretString>) -> Issued<SecretString> + Send + Sync + Clone + 'static,
) -> impl CredentialSource<SecretString> {
    let tokens = tokens.clone();
    move || {
        let (tokens, expiry) = (tokens.clone(), expiry.clone());
        async move { tokens.credential().await.map(expiry) }
    }
}

#[tokio::test]
async fn one_that_expires_is_asked_for_anew_before_that() {
    const LIFE: Duration = Duration::from_secs(3600);
    let end = SystemTime::UNIX_EPOCH + Duration::from_secs(NOW) + LIFE;
    for by_moment in [false, true] {
        let expiry = move |issued: Issued<SecretString>| match by_moment {
            false => issued.expires_in(LIFE),
            true => issued.expires_at(end),
        };
        let stub = Stub::answering(done()).await;
        let clock = StillClock::default();
        let source = Tokens::default();
        let client = client(&stub, clock.policy(), expiring(&source, expiry));
        // 30 seconds before the end, it would not hold until the request arrives.
        for (seconds, asked) in [(0, 1), (3569, 1), (1, 2)] {
            clock.advance(Duration::from_secs(seconds));
            client.list_users().send().await.expect("a page");
            assert_eq!(source.asked(), asked, "after {seconds} s more");
        }
        assert_eq!(tokens(&stub).last().expect("a request"), "Bearer token-2");
    }
}

/// The credentials of two calls, so long after each other.
async fn sent(
    between: Duration,
    expiry: impl Fn(Issued<SecretString>) -> Issued<SecretString> + Send + Sync + Clone + 'static,
) -> Vec<String> {
    let stub = Stub::answering(done()).await;
    let clock = StillClock::default();
    let source = expiring(&Tokens::default(), expiry);
    let client = client(&stub, clock.policy(), source);
    for _ in 0..2 {
        client.list_users().send().await.expect("a page");
        clock.advance(between);
    }
    tokens(&stub)
}

/// It is short of life, but asked for just now: better than none, and no reason to ask for ever.
#[tokio::test]
async fn one_that_has_expired_when_it_comes_is_sent_once() {
    let sent = sent(Duration::ZERO, |it| it.expires_at(SystemTime::UNIX_EPOCH)).await;
    assert_eq!(sent, ["Bearer token-1", "Bearer token-2"]);
}

#[tokio::test]
async fn a_retry_is_sent_with_a_credential_that_holds() {
    let busy = answer("503 Service Unavailable", &[("Retry-After", "20")], "").into_bytes();
    let stub = Stub::in_turn(vec![busy, done()]).await;
    let clock = StillClock::default();
    let source = Tokens::default();
    // A tenth of its life is held back: it is good for 18 s.
    let short = |issued: Issued<SecretString>| issued.expires_in(Duration::from_secs(20));
    let client = client(&stub, clock.policy(), expiring(&source, short));
    client.list_users().send().await.expect("a page");
    assert_eq!(clock.waits(), [Duration::from_secs(20)]);
    assert_eq!(tokens(&stub), ["Bearer token-1", "Bearer token-2"]);
}

#[tokio::test]
async fn one_that_lasts_for_ever_is_kept() {
    let centuries = Duration::from_secs(1 << 32);
    let sent = sent(centuries, |it| it.expires_in(Duration::MAX)).await;
    assert_eq!(sent, ["Bearer token-1", "Bearer token-1"]);
}
