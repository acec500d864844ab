//! Which requests meet a fault, and several faults at once.

use std::time::Duration;

use users_client::{fivetran::ListUsersError, reqwest};
use users_server::{
    ContractServer,
    credentials::demo,
    generated::control::{
        ApiName::Fivetran, ContentTypeEffect, EffectKind, FaultEffect, FaultSetting,
        MissingHeaderEffect, SlowBodyEffect,
    },
};

use crate::{
    clients::{self, USERS, variant},
    raw,
    recorded::{faults, recorded, rules},
};

/// The numbers, from 0, of the requests of so many that meet a fault.
async fn meeting(fault: FaultSetting, requests: usize) -> Vec<usize> {
    let server = ContractServer::builder()
        .users(1)
        .fault(fault)
        .start()
        .await;
    let client = clients::fivetran(&server);
    let mut met = Vec::new();
    for number in 0..requests {
        if client.list_users().send().await.is_err() {
            met.push(number);
        }
    }
    let entries = recorded(&server, requests).await;
    let recorded = (0..requests).filter(|number| !faults(&entries[*number]).is_empty());
    assert_eq!(recorded.collect::<Vec<_>>(), met);
    met
}

#[tokio::test]
async fn a_trigger_chooses_requests() {
    let fault = || FaultSetting::of(Fivetran, FaultEffect::status(500));
    assert_eq!(meeting(fault(), 4).await, [0, 1, 2, 3]);
    assert_eq!(meeting(fault().first(2), 5).await, [0, 1]);
    assert_eq!(meeting(fault().every(3), 10).await, [2, 5, 8]);
    assert_eq!(
        meeting(fault().operation("list_users").first(1), 3).await,
        [0]
    );
}

#[tokio::test]
async fn the_same_seed_chooses_the_same_requests_on_every_machine() {
    let by_seed =
        |seed| FaultSetting::of(Fivetran, FaultEffect::status(500)).probability(0.2, seed);
    let chosen = [2, 5, 7, 10, 12, 24, 27];
    assert_eq!(meeting(by_seed(7), 30).await, chosen);
    assert_ne!(meeting(by_seed(8), 30).await, chosen);
}

#[tokio::test]
async fn faults_combine_in_the_order_in_which_they_were_set() {
    let server = ContractServer::builder().users(USERS).start().await;
    let delay = Duration::from_millis(30);
    server.set_fault(FaultSetting::of(Fivetran, FaultEffect::status(429)).first(2));
    server.set_fault(FaultSetting::of(Fivetran, FaultEffect::delay(delay)).first(1));
    let missing = MissingHeaderEffect::new("Retry-After".to_owned());
    server.set_fault(FaultSetting::of(Fivetran, missing).first(1));
    let client = clients::fivetran(&server);
    let error = client.list_users().send().await.expect_err("an error");
    let ListUsersError::Contract(mismatch) = error else {
        panic!("{error:?}")
    };
    assert_eq!(mismatch.status(), 429);
    let error = client.list_users().send().await.expect_err("an error");
    assert_eq!(variant(&error), "TooManyRequests");
    client.list_users().send().await.expect("users");
    let entries = recorded(&server, 3).await;
    let all = [
        (Some(1), EffectKind::Status),
        (Some(2), EffectKind::Latency),
        (Some(3), EffectKind::MissingHeader),
    ];
    assert_eq!(faults(&entries[0]), all);
    assert_eq!(
        rules(&entries[0]),
        [("required".to_owned(), "Retry-After".to_owned())]
    );
    assert!(entries[0].duration() >= delay);
    assert_eq!(faults(&entries[1]), all[..1]);
    assert_eq!(faults(&entries[2]), []);
}

#[tokio::test]
async fn a_body_comes_slowly_and_then_not_at_all() {
    let server = ContractServer::builder().users(USERS).start().await;
    server.set_fault(FaultSetting::of(Fivetran, FaultEffect::truncated(0.5)).first(1));
    server.set_fault(FaultSetting::of(Fivetran, SlowBodyEffect::new(400, 10)).first(1));
    let cut = raw::list_users(&server).await;
    let whole = raw::list_users(&server).await;
    assert_eq!(cut.body, whole.body[..whole.body.len() / 2]);
    let entries = recorded(&server, 2).await;
    let pieces = u32::try_from(cut.body.len().div_ceil(400)).expect("few");
    assert!(entries[0].duration() >= pieces * Duration::from_millis(10));
    let both = [
        (Some(1), EffectKind::TruncatedBody),
        (Some(2), EffectKind::SlowBody),
    ];
    assert_eq!(faults(&entries[0]), both);
}

/// The answer to a request that asks for a fault.
async fn ask(server: &ContractServer, what: &str) -> reqwest::Response {
    let http = reqwest::Client::builder().no_proxy().build();
    http.expect("a client")
        .get(format!("{}/v1/users", server.fivetran_url()))
        .basic_auth(
            demo::FIVETRAN_ADMINISTRATOR_KEY,
            Some(demo::FIVETRAN_ADMINISTRATOR_SECRET),
        )
        .header("X-Specshot-Fault", what)
        .send()
        .await
        .expect("an answer")
}

#[tokio::test]
async fn a_request_asks_for_a_fault_where_that_is_allowed() {
    let builder = ContractServer::builder().users(USERS);
    let builder = builder.configure(|configuration| configuration.allow_request_faults = true);
    let server = builder.start().await;
    let html = ContentTypeEffect::new(Some("text/html".to_owned()));
    server.set_fault(FaultSetting::of(Fivetran, html).first(1));
    let asked = ask(&server, r#"{"kind":"not_json"}"#).await;
    assert_eq!(asked.headers()["content-type"], "text/html");
    assert!(
        asked
            .text()
            .await
            .expect("a text")
            .starts_with("<!DOCTYPE html>")
    );
    let impossible = ask(&server, r#"{"kind":"status","status":503}"#).await;
    assert_eq!(impossible.status(), 400);
    let body: serde_json::Value = impossible.json().await.expect("JSON");
    let message = body["message"].as_str().expect("a message");
    let begin = "header `X-Specshot-Fault`: `/status`: ";
    assert!(message.starts_with(begin), "{message}");
    clients::fivetran(&server)
        .list_users()
        .send()
        .await
        .expect("users");
    let entries = recorded(&server, 3).await;
    let asked = [
        (Some(1), EffectKind::ContentType),
        (None, EffectKind::NotJson),
    ];
    assert_eq!(faults(&entries[0]), asked);
    assert_eq!(faults(&entries[1]), []);
    assert_eq!(
        rules(&entries[1]),
        [("fault".to_owned(), "X-Specshot-Fault".to_owned())]
    );
    assert_eq!(faults(&entries[2]), []);
}

#[tokio::test]
async fn the_header_changes_nothing_where_it_is_not_allowed_and_the_journal_tells() {
    let server = ContractServer::builder().users(USERS).start().await;
    for what in [r#"{"kind":"not_json"}"#, "{"] {
        let answer = ask(&server, what).await;
        assert_eq!(answer.status(), 200);
        let body: serde_json::Value = answer.json().await.expect("JSON");
        assert_eq!(body["data"]["items"].as_array().map(Vec::len), Some(USERS));
    }
    for entry in recorded(&server, 2).await {
        assert_eq!(faults(&entry), []);
        assert_eq!(
            rules(&entry),
            [("fault".to_owned(), "X-Specshot-Fault".to_owned())]
        );
    }
}
