//! Each delivery, as it comes over the wire and as a client library sees it.

use std::{
    io::{Read as _, Write as _},
    time::{Duration, Instant},
};

use users_server::connection::Limits;

use super::{
    client::{Answer, End, connect, get},
    service::{LENGTH, Service},
};

/// The answer on a fresh connection, and on one that has been used; `check` holds for both.
fn both(service: &Service, target: &str, check: impl Fn(&Answer)) {
    check(&get(&mut connect(service.address), target));
    let mut used = connect(service.address);
    assert_eq!(get(&mut used, "/answer").body(), LENGTH);
    check(&get(&mut used, target));
    let ends: Vec<bool> = (0..3).map(|_| service.end()).collect();
    assert_eq!(ends, [false, true, false], "{target}");
}

/// What reqwest makes of a cut answer: `Err` without a head, or the status and whether the body
/// could be read.
async fn reqwest(service: &Service, target: &str) -> Result<(u16, bool), reqwest::Error> {
    let response = reqwest::Client::builder()
        .no_proxy()
        .build()?
        .get(format!("http://{}{target}", service.address))
        .send()
        .await?;
    let status = response.status().as_u16();
    Ok((status, response.bytes().await.is_ok()))
}

#[test]
fn a_reset_before_the_head_comes_before_any_byte() {
    let service = Service::unlimited();
    both(&service, "/answer?reset=before_head", |answer| {
        assert_eq!(answer.bytes, b"");
        assert_eq!(answer.end, End::Rst);
    });
}

#[test]
fn a_reset_within_the_head_comes_after_some_of_it() {
    let service = Service::unlimited();
    both(&service, "/answer?reset=during_head", |answer| {
        assert!(
            answer.bytes.starts_with(b"HTTP/1.1 200 OK\r\n"),
            "{answer:?}"
        );
        assert_eq!(answer.head(), None);
        assert_eq!(answer.end, End::Rst);
    });
}

#[test]
fn a_reset_after_the_head_comes_before_the_body() {
    let service = Service::unlimited();
    both(&service, "/answer?reset=after_head", |answer| {
        assert_eq!(answer.announced(), Some(LENGTH));
        assert_eq!((answer.body(), answer.end), (0, End::Rst));
    });
}

#[test]
fn an_answer_without_a_body_is_reset_too() {
    let service = Service::unlimited();
    for point in ["before_head", "during_head", "after_head"] {
        let target = format!("/answer?reset={point}&status=204&length=0");
        let reset = || {
            let answer = get(&mut connect(service.address), &target);
            assert_eq!(answer.end, End::Rst, "{point}");
            assert!(!service.end());
            answer.head()
        };
        // hyper lets go of such a body before it writes the head; on a busy machine the reset, a
        // moment later, can overtake that.
        let head = match point {
            "after_head" => (0..5).find_map(|_| reset()),
            _ => reset(),
        };
        assert_eq!(head.is_some(), point == "after_head", "{point}");
        if let Some(head) = head {
            assert!(head.starts_with("http/1.1 204"), "{head}");
        }
    }
}

#[test]
fn a_truncated_body_ends_by_fin_after_a_head_that_announced_all_of_it() {
    let service = Service::unlimited();
    for bytes in [0, 1, 1_000, LENGTH - 1] {
        both(&service, &format!("/answer?truncated={bytes}"), |answer| {
            assert_eq!(answer.announced(), Some(LENGTH));
            assert_eq!((answer.body(), answer.end), (bytes, End::Fin));
        });
    }
    // Never the whole body: that would be no truncation.
    let answer = get(&mut connect(service.address), "/answer?truncated=99999999");
    assert_eq!((answer.body(), answer.end), (LENGTH - 1, End::Fin));
    let empty = get(
        &mut connect(service.address),
        "/answer?truncated=5&length=0",
    );
    assert_eq!((empty.body(), empty.end), (0, End::Open));
}

#[test]
fn a_slow_body_comes_in_pieces_and_the_connection_can_be_used_again() {
    let service = Service::unlimited();
    let mut stream = connect(service.address);
    for target in [
        "/answer?length=1000&chunk=300&delay_ms=30",
        "/answer?length=1000&chunk=250&delay_ms=30",
    ] {
        let start = Instant::now();
        let answer = get(&mut stream, target);
        assert_eq!((answer.body(), answer.end), (1_000, End::Open), "{target}");
        assert!(start.elapsed() >= Duration::from_millis(4 * 30), "{target}");
        assert!(service.end());
    }
    assert_eq!(get(&mut stream, "/answer").body(), LENGTH);
    let both = "/answer?length=1000&chunk=300&delay_ms=30&truncated=700";
    let start = Instant::now();
    let answer = get(&mut stream, both);
    assert_eq!((answer.announced(), answer.body()), (Some(1_000), 700));
    assert_eq!(answer.end, End::Fin);
    assert!(start.elapsed() >= Duration::from_millis(3 * 30));
}

#[test]
fn a_client_that_goes_away_is_told_from_one_that_takes_all() {
    let service = Service::start(Limits::default());
    let mut stream = connect(service.address);
    let request = "GET /answer?length=100000&chunk=10&delay_ms=20 HTTP/1.1\r\nhost: x\r\n\r\n";
    stream.write_all(request.as_bytes()).expect("a request");
    // A client that goes before its request is taken gets no answer that could end.
    stream
        .read_exact(&mut [0; 1])
        .expect("the start of an answer");
    drop(stream);
    assert!(!service.end());
}

#[test]
fn a_client_library_sees_the_same() {
    let service = Service::unlimited();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        for point in ["before_head", "during_head"] {
            let answer = reqwest(&service, &format!("/answer?reset={point}")).await;
            assert!(answer.is_err_and(|error| error.is_request()), "{point}");
        }
        for cut in ["reset=after_head", "truncated=0", "truncated=1000"] {
            let answer = reqwest(&service, &format!("/answer?{cut}")).await;
            assert_eq!(answer.expect("a head"), (200, false), "{cut}");
        }
        let slow = "/answer?length=1000&chunk=300&delay_ms=10";
        assert_eq!(reqwest(&service, slow).await.expect("a head"), (200, true));
    });
}
