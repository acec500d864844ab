//! For which requests a fault fires, and what is counted.

use std::{
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use http::HeaderMap;
use serde_json::{Value, json};

use crate::stage::{D3lay, Fivetran, Stage, body, setting_when, stage};

fn not_json() -> Value {
    json!({ "kind": "not_json" })
}

fn set(stage: &Stage, when: Value) {
    let setting = setting_when(Fivetran, when, not_json());
    stage.faults.set(setting).expect("possible");
}

/// The requests, counted from 0, whose answers were changed.
fn changed(stage: &Stage, requests: usize) -> Vec<usize> {
    (0..requests)
        .filter(|_| !stage.answer(Fivetran, json!({})).applied.is_empty())
        .collect()
}

/// `seen` and `fired` of the first fault.
fn counts(stage: &Stage) -> (i64, i64) {
    let fault = stage.faults.get(1).expect("set");
    (fault.seen, fault.fired)
}

#[test]
fn requests_are_counted_from_the_setting_on_and_only_in_scope() {
    let stage = stage();
    stage.answer(Fivetran, json!({}));
    set(&stage, json!({ "kind": "first", "n": 2 }));
    stage.answer(D3lay, json!({}));
    assert_eq!(counts(&stage), (0, 0));
    assert_eq!(changed(&stage, 4), [0, 1]);
    assert_eq!(counts(&stage), (4, 2));
}

#[test]
fn every_third_request() {
    let stage = stage();
    set(&stage, json!({ "kind": "every", "nth": 3 }));
    assert_eq!(changed(&stage, 10), [2, 5, 8]);
    assert_eq!(counts(&stage), (10, 3));
}

#[test]
fn chance_is_the_same_for_the_same_seed() {
    let by_chance = |seed: u64| {
        let stage = stage();
        set(
            &stage,
            json!({ "kind": "probability", "p": 0.3, "seed": seed }),
        );
        changed(&stage, 200)
    };
    assert_eq!(by_chance(7), by_chance(7));
    assert_ne!(by_chance(7), by_chance(8));
    let absent = stage();
    set(&absent, json!({ "kind": "probability", "p": 0.3 }));
    assert_eq!(changed(&absent, 200), by_chance(0));
}

#[test]
fn each_request_gets_one_decision_however_many_come_at_once() {
    const THREADS: usize = 8;
    const REQUESTS: usize = 250;
    let all = THREADS * REQUESTS;
    for (when, expected) in [
        (json!({ "kind": "first", "n": 100 }), Some(100)),
        (json!({ "kind": "every", "nth": 7 }), Some(all / 7)),
        (json!({ "kind": "probability", "p": 0.3, "seed": 7 }), None),
    ] {
        let alone = stage();
        set(&alone, when.clone());
        let expected = expected.unwrap_or_else(|| changed(&alone, all).len());
        let together = stage();
        set(&together, when);
        let fired = AtomicUsize::new(0);
        thread::scope(|scope| {
            for _ in 0..THREADS {
                scope.spawn(|| {
                    fired.fetch_add(changed(&together, REQUESTS).len(), Ordering::Relaxed)
                });
            }
        });
        assert_eq!(fired.into_inner(), expected);
        assert_eq!(counts(&together), (all as i64, expected as i64));
    }
}

#[test]
fn a_fault_that_finds_nothing_to_change_does_not_count() {
    let stage = stage();
    stage.set(
        Fivetran,
        json!({ "kind": "missing_header", "name": "Retry-After" }),
    );
    let outcome = stage.answer(Fivetran, json!({}));
    assert_eq!(outcome.applied, []);
    assert_eq!(outcome.violations, []);
    assert_eq!(body(&outcome.parts)["code"], "Success");
    assert_eq!(counts(&stage), (1, 0));
}

#[test]
fn without_faults_there_is_no_plan() {
    let stage = stage();
    assert!(stage.plan_with(Fivetran, &HeaderMap::new()).is_none());
    set(&stage, json!({ "kind": "first", "n": 1 }));
    assert!(stage.plan(Fivetran).is_some());
    assert!(stage.plan(Fivetran).is_none());
}
