//! Answers that come late, slowly, in part, or not at all.

use std::{
    error::Error,
    io::{self, ErrorKind},
    time::{Duration, Instant},
};

use users_client::{fivetran::ListUsersError, reqwest};
use users_server::{
    ContractServer,
    generated::control::{
        ApiName::Fivetran, BytesCut, Cut, Delay, EffectKind, FaultEffect, FaultSetting,
        LatencyEffect, ResetPoint, SlowBodyEffect, TruncatedBodyEffect, UniformDelay,
    },
};

use crate::{
    clients::{self, USERS, meet, variant},
    raw,
    recorded::{faults, met_once, recorded},
};

/// A server that does this to the first request, and what came of that one over the wire.
async fn meet_raw(what: impl Into<FaultEffect>) -> (ContractServer, raw::Answer) {
    let server = ContractServer::builder().users(USERS).start().await;
    server.set_fault(FaultSetting::of(Fivetran, what).first(1));
    let answer = raw::list_users(&server).await;
    (server, answer)
}

/// The error of the system that an error comes from.
fn cause(error: &(dyn Error + 'static)) -> Option<ErrorKind> {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if let Some(error) = error.downcast_ref::<io::Error>() {
            return Some(error.kind());
        }
        cause = error.source();
    }
    None
}

#[tokio::test]
async fn latency_holds_a_whole_answer_back() {
    let delay = Duration::from_millis(80);
    let started = Instant::now();
    let (server, met) = meet(FaultEffect::delay(delay)).await;
    assert!(started.elapsed() >= delay);
    assert_eq!(met.expect("users").body.data.items.len(), USERS);
    let entry = met_once(&server, EffectKind::Latency).await;
    assert!(entry.duration() >= delay, "{:?}", entry.duration());
    assert!(entry.is_complete());
}

#[tokio::test]
async fn a_client_that_leaves_is_in_the_journal_at_once_without_an_answer() {
    let server = ContractServer::builder().users(USERS).start().await;
    let delay = FaultEffect::delay(Duration::from_secs(600));
    let fault = server.set_fault(FaultSetting::of(Fivetran, delay).first(1));
    let begun = async {
        while server
            .state()
            .faults
            .get(fault)
            .is_none_or(|fault| fault.fired == 0)
        {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    };
    tokio::select! {
        answer = raw::list_users(&server) => panic!("answered: {answer:?}"),
        () = begun => {}
    }
    let entries = recorded(&server, 1).await;
    assert_eq!(faults(&entries[0]), [(Some(1), EffectKind::Latency)]);
    assert_eq!(entries[0].status(), None);
    assert!(!entries[0].is_complete());
}

#[tokio::test]
async fn uniform_latency_lies_between_its_bounds_and_differs() {
    let server = ContractServer::builder().users(1).start().await;
    let delay = Delay::Uniform(UniformDelay::new(10, 200));
    server.set_fault(FaultSetting::of(Fivetran, LatencyEffect::new(delay)).first(6));
    let client = clients::fivetran(&server);
    for _ in 0..7 {
        client.list_users().send().await.expect("users");
    }
    let entries = recorded(&server, 7).await;
    for entry in &entries[..6] {
        assert_eq!(faults(entry), [(Some(1), EffectKind::Latency)]);
        assert!(entry.duration() >= Duration::from_millis(10));
    }
    // The bounds are far apart: six equal delays are no chance.
    let delays = entries[..6].iter().map(|entry| entry.duration());
    let (least, most) = (delays.clone().min(), delays.max());
    assert!(most.unwrap_or_default() - least.unwrap_or_default() > Duration::from_millis(10));
    assert_eq!(faults(&entries[6]), []);
}

#[tokio::test]
async fn a_client_that_does_not_wait_gives_up() {
    let server = ContractServer::builder().users(USERS).start().await;
    let delay = FaultEffect::delay(Duration::from_secs(8));
    server.set_fault(FaultSetting::of(Fivetran, delay).first(1));
    // From before it connects: a busy machine must have got the request to the server by then.
    let impatient = reqwest::Client::builder().timeout(Duration::from_secs(5));
    let impatient = impatient.no_proxy();
    let client = clients::fivetran_builder(&server)
        .http_client(impatient.build().expect("a client"))
        .build()
        .expect("a client");
    let error = client.list_users().send().await.expect_err("no answer");
    assert_eq!(variant(&error), "Timeout");
    assert!(error.is_retryable());
    // The server has not given up.
    met_once(&server, EffectKind::Latency).await;
}

#[tokio::test]
async fn a_slow_body_is_whole_in_the_end() {
    let (server, slow) = meet_raw(SlowBodyEffect::new(500, 20)).await;
    let plain = raw::list_users(&server).await;
    assert_eq!((&slow.body, slow.end), (&plain.body, Ok(())));
    let pieces = u32::try_from(plain.body.len().div_ceil(500)).expect("few");
    assert!(pieces > 1, "{pieces}");
    let entries = recorded(&server, 2).await;
    assert_eq!(faults(&entries[0]), [(Some(1), EffectKind::SlowBody)]);
    assert!(entries[0].duration() >= pieces * Duration::from_millis(20));
    assert!(entries[0].is_complete());
    let (server, met) = meet(SlowBodyEffect::new(500, 5)).await;
    assert_eq!(met.expect("users").body.data.items.len(), USERS);
    met_once(&server, EffectKind::SlowBody).await;
}

#[tokio::test]
async fn a_reset_is_econnreset_wherever_it_comes() {
    for (point, head) in [
        (ResetPoint::BeforeHead, None),
        (
            ResetPoint::DuringHead,
            Some("HTTP/1.1 200 OK\r\ncontent-ty"),
        ),
    ] {
        let (server, answer) = meet_raw(FaultEffect::reset(point)).await;
        assert_eq!(answer.head, head.unwrap_or_default());
        assert_eq!(answer.end, Err(ErrorKind::ConnectionReset));
        let entry = met_once(&server, EffectKind::Reset).await;
        assert_eq!((entry.status(), entry.is_complete()), (None, false));
    }
    let (server, answer) = meet_raw(FaultEffect::reset(ResetPoint::AfterHead)).await;
    assert!(answer.announced() > Some(0), "{answer:?}");
    assert_eq!(
        (answer.body.len(), answer.end),
        (0, Err(ErrorKind::ConnectionReset))
    );
    let entry = met_once(&server, EffectKind::Reset).await;
    assert_eq!((entry.status(), entry.is_complete()), (Some(200), false));
}

#[tokio::test]
async fn a_client_tells_a_reset_as_a_failure_of_the_network() {
    for (point, within_body) in [
        (ResetPoint::BeforeHead, false),
        (ResetPoint::DuringHead, false),
        (ResetPoint::AfterHead, true),
    ] {
        let (server, met) = meet(FaultEffect::reset(point)).await;
        let error = met.expect_err("no answer");
        assert!(error.is_retryable());
        let ListUsersError::Transport(error) = error else {
            panic!("{error:?}")
        };
        assert_eq!(
            (error.is_connect(), error.is_body()),
            (false, within_body),
            "{point}"
        );
        assert_eq!(cause(&error), Some(ErrorKind::ConnectionReset), "{point}");
        met_once(&server, EffectKind::Reset).await;
    }
}

#[tokio::test]
async fn a_truncated_body_has_exactly_so_many_bytes() {
    let whole = raw::list_users(&ContractServer::builder().users(USERS).start().await).await;
    let length = whole.body.len();
    let bytes = |bytes| TruncatedBodyEffect::new(Cut::Bytes(BytesCut::new(bytes))).into();
    for (what, expected) in [
        (bytes(0), 0),
        (bytes(10), 10),
        (bytes(1_000_000), length - 1),
        (FaultEffect::truncated(0.25), length / 4),
    ] {
        let (server, answer) = meet_raw(what).await;
        assert_eq!(answer.announced(), Some(length));
        assert_eq!(
            (&answer.body[..], answer.end),
            (&whole.body[..expected], Ok(()))
        );
        let entry = met_once(&server, EffectKind::TruncatedBody).await;
        assert_eq!((entry.status(), entry.is_complete()), (Some(200), false));
    }
}

#[tokio::test]
async fn a_client_tells_that_an_answer_broke_off() {
    let (server, met) = meet(FaultEffect::truncated(0.5)).await;
    let error = met.expect_err("half an answer");
    assert!(error.is_retryable());
    assert_eq!(error.to_string(), "list_users: the answer broke off");
    met_once(&server, EffectKind::TruncatedBody).await;
}
