//! What an entry shows, and when it enters.

use std::sync::Arc;

use bytes::Bytes;
use http::{HeaderMap, Method, Uri};
use serde_json::json;
use specshot_runtime::{Place, Violation};
use users_server::{
    generated::control::types::{ApiName, EffectKind, FaultId},
    journal::{Filter, Journal},
};

use super::{answered, asked, at, headers, shown};

#[test]
fn an_entry_shows_what_was_asked_and_what_became_of_it() {
    let journal = Arc::new(Journal::default());
    let mut recording = asked(
        &journal,
        "/v1/users?limit=1001&cursor=a%20b",
        &[
            ("host", "localhost"),
            ("accept", "text/html"),
            ("accept", "*/*"),
        ],
    );
    recording.credential(&Arc::from("demo-administrator"));
    let place = Place::Query("limit".to_owned());
    let message = "1001 is more than the maximum of 1000";
    recording.refused(&Violation::new(place, "maximum", message).into());
    recording.fault(Some(FaultId(7)), EffectKind::Latency);
    recording.fault(None, EffectKind::TruncatedBody);
    recording.answer(400, &headers(&[("content-type", "application/json")]));
    recording.answer_body(&Bytes::from_static(b"{\"code\":"));
    recording.complete();
    recording.end();

    let mut shown = shown(&journal);
    let mut entry = shown.remove(0);
    let duration = entry
        .as_object_mut()
        .unwrap()
        .remove("duration_us")
        .unwrap();
    assert!(duration.as_i64().unwrap() < 60_000_000, "{duration}");
    assert_eq!(
        entry,
        json!({
            "id": 1,
            "time": "2026-09-21T14:13:20Z",
            "api": "fivetran",
            "operation": "list_users",
            "credential": "demo-administrator",
            "request": {
                "method": "GET",
                "path": "/v1/users",
                "query": "limit=1001&cursor=a%20b",
                "headers": [
                    { "name": "host", "value": "localhost" },
                    { "name": "accept", "value": "text/html" },
                    { "name": "accept", "value": "*/*" },
                ],
            },
            "answer": {
                "status": 400,
                "headers": [{ "name": "content-type", "value": "application/json" }],
                "body": { "text": "{\"code\":", "bytes": 8, "cut": false },
                "complete": true,
            },
            "broken_rules": [{
                "side": "request",
                "place": "query",
                "name": "limit",
                "rule": "maximum",
                "message": "1001 is more than the maximum of 1000",
            }],
            "faults": [{ "id": 7, "kind": "latency" }, { "kind": "truncated_body" }],
        })
    );
}

#[test]
fn a_request_that_is_never_answered_enters_when_its_recording_is_dropped() {
    let journal = Arc::new(Journal::default());
    let recording = journal.begin(
        ApiName::D3lay,
        None,
        (
            &Method::DELETE,
            &Uri::from_static("/elsewhere"),
            &HeaderMap::new(),
        ),
        at(0),
    );
    assert!(shown(&journal).is_empty(), "it is still being answered");
    drop(recording);
    let entry = &shown(&journal)[0];
    for absent in ["operation", "credential", "answer"] {
        assert_eq!(entry.get(absent), None, "{absent}");
    }
    let request = json!({ "method": "DELETE", "path": "/elsewhere", "headers": [] });
    assert_eq!(entry["request"], request);
}

#[test]
fn every_entry_has_the_body_that_was_sent() {
    let journal = Arc::new(Journal::default());
    let first = Bytes::from("one".repeat(1_000));
    let copy = Bytes::copy_from_slice(&first);
    let longer = Bytes::from("one".repeat(2_000));
    let (one, other) = (longer.slice(..3_000), longer.slice(1..3_001));
    for body in [
        &first,
        &first,
        &copy,
        &longer,
        &one,
        &other,
        &Bytes::new(),
        &first,
    ] {
        let mut recording = asked(&journal, "/v1/users", &[]);
        recording.answer(200, &headers(&[]));
        recording.answer_body(body);
    }
    let bodies: Vec<(String, u64)> = shown(&journal)
        .iter()
        .map(|entry| {
            let body = &entry["answer"]["body"];
            let text = body["text"].as_str().unwrap_or_default();
            (
                text[..text.len().min(3)].to_owned(),
                body["bytes"].as_u64().unwrap_or_default(),
            )
        })
        .collect();
    let one = |bytes| ("one".to_owned(), bytes);
    assert_eq!(
        bodies,
        [
            one(3_000),
            one(3_000),
            one(3_000),
            one(6_000),
            one(3_000),
            ("neo".to_owned(), 3_000),
            (String::new(), 0),
            one(3_000),
        ]
    );
}

#[test]
fn many_threads_record_while_others_read() {
    const THREADS: usize = 8;
    const EACH: usize = 500;
    let journal = Arc::new(Journal::new(THREADS * EACH));
    let small = Arc::new(Journal::new(50));
    std::thread::scope(|scope| {
        for thread in 0..THREADS {
            let (journal, small) = (&journal, &small);
            scope.spawn(move || {
                for number in 0..EACH {
                    answered(journal, &format!("/v1/users?who={thread}-{number}"), 200);
                    answered(small, "/v1/users", 200);
                }
            });
        }
        for journal in [&journal, &small] {
            scope.spawn(move || {
                let mut last = 0;
                while last < u64::try_from(THREADS * EACH).unwrap() {
                    let page = journal.list(&Filter::default(), 0, usize::MAX);
                    let ids: Vec<u64> = page.entries.iter().map(|(id, _)| *id).collect();
                    assert!(ids.windows(2).all(|pair| pair[0] + 1 == pair[1]), "{ids:?}");
                    assert_eq!(ids.last().copied().unwrap_or_default(), page.last_id);
                    assert_eq!(
                        page.dropped + u64::try_from(ids.len()).unwrap(),
                        page.last_id
                    );
                    assert!(page.last_id >= last);
                    last = page.last_id;
                }
            });
        }
    });
    let mut queries: Vec<String> = shown(&journal)
        .iter()
        .map(|entry| entry["request"]["query"].as_str().unwrap().to_owned())
        .collect();
    queries.sort();
    queries.dedup();
    assert_eq!(queries.len(), THREADS * EACH, "none is lost");
    assert_eq!(small.list(&Filter::default(), 0, usize::MAX).total, 50);
}

#[test]
fn the_tail_is_a_line_for_each_request() {
    let journal = Arc::new(Journal::new(21));
    assert_eq!(
        journal.snapshot().tail().to_string(),
        "the journal is empty"
    );
    let mut recording = asked(&journal, "/v1/users?limit=1001", &[]);
    let place = Place::Query("limit".to_owned());
    recording.refused(&Violation::new(place, "maximum", "1001 is too many").into());
    recording.answer(400, &HeaderMap::new());
    recording.complete();
    drop(recording);
    let mut recording = asked(&journal, "/v1/users", &[]);
    recording.fault(Some(FaultId(3)), EffectKind::Reset);
    drop(recording);
    let mut recording = asked(&journal, "/v1/users", &[]);
    recording.fault(None, EffectKind::TruncatedBody);
    recording.answer(200, &HeaderMap::new());
    drop(recording);
    let tail = journal.snapshot().tail().to_string();
    let lines: Vec<&str> = tail.lines().collect();
    assert_eq!(lines[0], "the last 3 of 3 requests:");
    // The duration is in between, of any width.
    for (line, (left, right)) in lines[1..].iter().zip([
        (
            "  #1  14:13:20.000  fivetran list_users  GET /v1/users?limit=1001  400          ",
            "request query limit: maximum",
        ),
        (
            "  #2  14:13:20.000  fivetran list_users  GET /v1/users             no answer    ",
            "fault 3: reset",
        ),
        (
            "  #3  14:13:20.000  fivetran list_users  GET /v1/users             200 cut off  ",
            "fault of the request: truncated_body",
        ),
    ]) {
        assert!(line.starts_with(left) && line.ends_with(right), "{tail}");
    }
    for _ in 0..20 {
        answered(&journal, &format!("/v1/users?{}", "q".repeat(200)), 200);
    }
    let tail = journal.snapshot().tail().to_string();
    assert!(
        tail.starts_with("the last 20 of 21 requests, 2 older ones have been dropped:\n  #4 "),
        "{tail}"
    );
    assert_eq!(tail.lines().count(), 21);
    assert!(
        tail.lines().all(|line| line.chars().count() < 180),
        "{tail}"
    );
}
