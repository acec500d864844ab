//! Several faults at once.

use std::time::Duration;

use serde_json::json;
use users_server::faults::{End, Pace, ResetPoint};

use crate::stage::{Fivetran, body, broken, kinds, stage};

#[test]
fn each_works_on_what_the_one_before_has_left() {
    let stage = stage();
    stage.set(Fivetran, json!({ "kind": "status", "status": 429 }));
    stage.set(
        Fivetran,
        json!({ "kind": "missing_header", "name": "Retry-After" }),
    );
    stage.set(
        Fivetran,
        json!({ "kind": "broken_schema", "keyword": "required", "pointer": "/message" }),
    );
    let outcome = stage.answer(Fivetran, json!({}));
    assert_eq!(
        kinds(&outcome),
        ["status", "missing_header", "broken_schema"]
    );
    assert_eq!(outcome.parts.status, 429);
    assert_eq!(body(&outcome.parts)["message"], serde_json::Value::Null);
    let required = |place: &str| ("required".to_owned(), place.to_owned());
    assert_eq!(
        broken(&outcome),
        [required("header `Retry-After`"), required("body")]
    );
}

#[test]
fn a_replaced_answer_has_nothing_of_what_came_before() {
    let stage = stage();
    stage.set(Fivetran, json!({ "kind": "not_json" }));
    stage.set(Fivetran, json!({ "kind": "status", "status": 429 }));
    stage.set(Fivetran, json!({ "kind": "status", "status": 500 }));
    let outcome = stage.answer(Fivetran, json!({}));
    assert_eq!(kinds(&outcome), ["status"]);
    assert_eq!(outcome.applied[0].id, Some(3));
    assert_eq!(outcome.parts.status, 500);
    assert_eq!(broken(&outcome), []);
    assert_eq!(stage.faults.get(1).expect("set").fired, 0);
}

#[test]
fn not_json_first_leaves_no_schema_to_break() {
    let stage = stage();
    stage.set(Fivetran, json!({ "kind": "not_json" }));
    stage.set(Fivetran, json!({ "kind": "broken_schema" }));
    stage.set(Fivetran, json!({ "kind": "not_json" }));
    assert_eq!(kinds(&stage.answer(Fivetran, json!({}))), ["not_json"]);
}

#[test]
fn delays_add_up_and_pieces_get_smaller() {
    let stage = stage();
    let latency = |ms: u32| json!({ "kind": "latency", "delay": { "kind": "fixed", "ms": ms } });
    let slow = |bytes: u32| json!({ "kind": "slow_body", "chunk_bytes": bytes, "delay_ms": 10 });
    for what in [latency(100), slow(64), latency(20), slow(128)] {
        stage.set(Fivetran, what);
    }
    let outcome = stage.answer(Fivetran, json!({}));
    assert_eq!(outcome.delay, Duration::from_millis(120));
    let pace = Pace {
        chunk_bytes: 64,
        delay: Duration::from_millis(20),
    };
    assert_eq!(outcome.delivery.pace, Some(pace));
    assert_eq!(outcome.applied.len(), 4);
}

#[test]
fn of_several_resets_the_earliest_point_counts() {
    let stage = stage();
    for at in ["after_head", "during_head", "after_head"] {
        stage.set(Fivetran, json!({ "kind": "reset", "at": at }));
    }
    stage.set(
        Fivetran,
        json!({ "kind": "truncated_body", "after": { "kind": "bytes", "bytes": 1 } }),
    );
    let outcome = stage.answer(Fivetran, json!({}));
    assert_eq!(outcome.delivery.end, End::Reset(ResetPoint::DuringHead));
    let ids: Vec<_> = outcome.applied.iter().map(|applied| applied.id).collect();
    assert_eq!(ids, [Some(2)]);
}

#[test]
fn a_cut_is_measured_on_the_body_that_is_sent() {
    let stage = stage();
    let half = json!({ "kind": "fraction", "fraction": 0.5 });
    stage.set(Fivetran, json!({ "kind": "truncated_body", "after": half }));
    stage.set(Fivetran, json!({ "kind": "truncated_body", "after": half }));
    stage.set(Fivetran, json!({ "kind": "not_json" }));
    let outcome = stage.answer(Fivetran, json!({}));
    let bytes = outcome.parts.body.len() / 2 / 2;
    assert_eq!(outcome.delivery.end, End::Truncated { bytes });
    assert_eq!(
        kinds(&outcome),
        ["truncated_body", "truncated_body", "not_json"]
    );
}
