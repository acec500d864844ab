//! What each kind does to an answer; paged ones are in `paging`, schemas in `breaking`.

use std::time::Duration;

use serde_json::{Value, json};
use users_server::{
    faults::{Delivery, End, Outcome, Pace, ResetPoint},
    generated::control::ApiName,
};

use crate::stage::{D3lay, Fivetran, Stage, body, broken, kinds, stage};

/// The answer to a plain request with one fault set.
fn with(api: ApiName, what: Value) -> Outcome {
    let stage = stage();
    stage.set(api, what.clone());
    let outcome = stage.answer(api, json!({}));
    assert_eq!(kinds(&outcome), [what["kind"].as_str().expect("a kind")]);
    assert_eq!(outcome.applied[0].id, Some(1));
    outcome
}

fn header<'a>(outcome: &'a Outcome, name: &str) -> Option<&'a str> {
    let value = outcome.parts.headers.get(name)?;
    Some(value.to_str().expect("a text"))
}

#[test]
fn documented_statuses_keep_to_the_document() {
    for (api, statuses) in [
        (Fivetran, &[400, 401, 403, 404, 405, 406, 429, 500][..]),
        (D3lay, &[400, 401, 403, 404, 405, 429, 500][..]),
    ] {
        for &status in statuses {
            let outcome = with(api, json!({ "kind": "status", "status": status }));
            assert_eq!(outcome.parts.status, status);
            assert_eq!(outcome.violations, [], "{api} {status}");
            assert_eq!(outcome.delivery, Delivery::default());
        }
    }
}

#[test]
fn the_message_says_that_it_was_asked_for() {
    let outcome = with(D3lay, json!({ "kind": "status", "status": 429 }));
    let message = body(&outcome.parts)["message"].clone();
    assert_eq!(message, "injected fault: 429 Too Many Requests");
}

#[test]
fn retry_after_is_the_example_seconds_or_a_date() {
    let what =
        |retry_after: Value| json!({ "kind": "status", "status": 429, "retry_after": retry_after });
    let example = with(D3lay, json!({ "kind": "status", "status": 429 }));
    assert_eq!(header(&example, "retry-after"), Some("30"));
    let seconds = with(Fivetran, what(json!({ "seconds": 7 })));
    assert_eq!(header(&seconds, "retry-after"), Some("7"));
    assert_eq!(broken(&seconds), []);
    let date = with(Fivetran, what(json!({ "seconds": 3_600, "form": "date" })));
    assert_eq!(
        header(&date, "retry-after"),
        Some("Sun, 06 Nov 1994 09:49:37 GMT")
    );
    let rule = ("type".to_owned(), "header `Retry-After`".to_owned());
    assert_eq!(broken(&date), [rule]);
}

#[test]
fn undocumented_statuses_have_the_error_body_where_they_may() {
    for api in [Fivetran, D3lay] {
        for status in [202, 302, 409, 418, 503, 599] {
            let outcome = with(
                api,
                json!({ "kind": "undocumented_status", "status": status }),
            );
            assert_eq!(outcome.parts.status, status);
            let message = body(&outcome.parts)["message"].clone();
            let message = message.as_str().expect("a message");
            assert!(
                message.starts_with(&format!("injected fault: {status}")),
                "{message}"
            );
            assert_eq!(
                broken(&outcome),
                [("documented".to_owned(), "status".to_owned())]
            );
        }
        for status in [204, 205, 304] {
            let outcome = with(
                api,
                json!({ "kind": "undocumented_status", "status": status }),
            );
            assert_eq!(outcome.parts.status, status);
            assert!(outcome.parts.body.is_empty());
            assert_eq!(header(&outcome, "content-type"), None);
        }
    }
}

#[test]
fn latency_is_fixed_or_within_its_bounds() {
    let fixed = json!({ "kind": "latency", "delay": { "kind": "fixed", "ms": 250 } });
    assert_eq!(with(Fivetran, fixed).delay, Duration::from_millis(250));
    let stage = stage();
    let delay = json!({ "kind": "uniform", "min_ms": 10, "max_ms": 12, "seed": 1 });
    stage.set(D3lay, json!({ "kind": "latency", "delay": delay }));
    let delays = |stage: &Stage| -> Vec<u128> {
        (0..60)
            .map(|_| stage.answer(D3lay, json!({})).delay.as_millis())
            .collect()
    };
    let first = delays(&stage);
    for ms in [10, 11, 12] {
        assert!(first.contains(&ms), "{ms} is as likely as the others");
    }
    assert!(first.iter().all(|ms| (10..=12).contains(ms)));
    let again = self::stage();
    again.set(D3lay, json!({ "kind": "latency", "delay": delay }));
    assert_eq!(delays(&again), first);
}

#[test]
fn bodies_are_slow_or_cut() {
    let slow = with(
        Fivetran,
        json!({ "kind": "slow_body", "chunk_bytes": 16, "delay_ms": 5 }),
    );
    let pace = Pace {
        chunk_bytes: 16,
        delay: Duration::from_millis(5),
    };
    assert_eq!(slow.delivery.pace, Some(pace));
    assert_eq!(slow.delivery.end, End::Whole);
    let cut = |after: Value| {
        let outcome = with(D3lay, json!({ "kind": "truncated_body", "after": after }));
        (outcome.delivery.end, outcome.parts.body.len())
    };
    let (end, length) = cut(json!({ "kind": "bytes", "bytes": 10 }));
    assert_eq!(end, End::Truncated { bytes: 10 });
    let bytes = length - 1;
    assert_eq!(
        cut(json!({ "kind": "bytes", "bytes": 1_000_000 })).0,
        End::Truncated { bytes }
    );
    let bytes = length / 2;
    assert_eq!(
        cut(json!({ "kind": "fraction", "fraction": 0.5 })).0,
        End::Truncated { bytes }
    );
    assert_eq!(
        cut(json!({ "kind": "fraction", "fraction": 0 })).0,
        End::Truncated { bytes: 0 }
    );
}

#[test]
fn connections_are_reset() {
    for (at, point) in [
        ("before_head", ResetPoint::BeforeHead),
        ("during_head", ResetPoint::DuringHead),
        ("after_head", ResetPoint::AfterHead),
    ] {
        let outcome = with(Fivetran, json!({ "kind": "reset", "at": at }));
        assert_eq!(outcome.delivery.end, End::Reset(point));
    }
}

#[test]
fn a_body_that_is_not_json_keeps_its_media_type() {
    for api in [Fivetran, D3lay] {
        let outcome = with(api, json!({ "kind": "not_json" }));
        serde_json::from_slice::<Value>(&outcome.parts.body).expect_err("no JSON");
        assert_eq!(header(&outcome, "content-type"), Some("application/json"));
        assert_eq!(broken(&outcome), [("json".to_owned(), "body".to_owned())]);
    }
}

#[test]
fn the_media_type_is_another_or_absent() {
    let place = "header `Content-Type`".to_owned();
    for api in [Fivetran, D3lay] {
        let other = with(api, json!({ "kind": "content_type", "value": "text/html" }));
        assert_eq!(header(&other, "content-type"), Some("text/html"));
        assert_eq!(broken(&other), [("content".to_owned(), place.clone())]);
        let none = with(api, json!({ "kind": "content_type", "value": null }));
        assert_eq!(header(&none, "content-type"), None);
        assert_eq!(broken(&none), [("required".to_owned(), place.clone())]);
    }
}

#[test]
fn a_required_header_is_missing() {
    let what = json!({ "kind": "missing_header", "name": "x-rate-limit" });
    let outcome = with(Fivetran, what);
    assert_eq!(header(&outcome, "x-rate-limit"), None);
    let rule = ("required".to_owned(), "header `X-Rate-Limit`".to_owned());
    assert_eq!(broken(&outcome), [rule]);
}
