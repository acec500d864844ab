//! How much is kept.

use std::sync::Arc;

use serde_json::json;
use specshot_runtime::{Place, Violation};
use users_server::{
    generated::control::types::EffectKind,
    journal::{Filter, Journal, MAX_BODY, MAX_HEADER, MAX_HEADERS, MAX_PATH, MAX_QUERY, MAX_RULES},
};

use super::{answered, arguments, asked, headers, ids, shown};

#[test]
fn the_oldest_entries_make_room_and_are_counted() {
    let journal = Arc::new(Journal::new(3));
    for number in 1..=5 {
        answered(&journal, &format!("/v1/users?limit={number}"), 200);
    }
    let page = journal.page(&arguments(json!({})));
    assert_eq!(ids(&journal, &Filter::default()), [3, 4, 5]);
    assert_eq!(
        (page.last_id, page.total, page.dropped, page.capacity),
        (5, 3, 2, 3)
    );

    journal.clear();
    let page = journal.page(&arguments(json!({})));
    assert_eq!(
        (page.entries.len(), page.last_id, page.total, page.dropped),
        (0, 5, 0, 0)
    );

    for _ in 0..4 {
        answered(&journal, "/v1/users", 200);
    }
    let page = journal.page(&arguments(json!({})));
    assert_eq!(ids(&journal, &Filter::default()), [7, 8, 9]);
    assert_eq!((page.last_id, page.total, page.dropped), (9, 3, 1));
}

#[test]
fn a_journal_without_room_counts_and_keeps_nothing() {
    let journal = Arc::new(Journal::new(0));
    answered(&journal, "/v1/users", 200);
    answered(&journal, "/v1/users", 200);
    let page = journal.page(&arguments(json!({})));
    assert_eq!(
        (
            page.entries.len(),
            page.last_id,
            page.dropped,
            page.capacity
        ),
        (0, 2, 2, 0)
    );
}

#[test]
fn many_bytes_make_room_as_many_entries_do() {
    let many = |texts: &dyn Fn(usize) -> String, bytes| {
        let journal = Arc::new(Journal::new(100).within(bytes));
        for number in 0..100 {
            let mut recording = asked(&journal, "/v1/users", &[]);
            let text = texts(number);
            recording.answer(200, &headers(&[("x-text", &text[..MAX_HEADER])]));
            recording.answer_body(&text.into());
        }
        let page = journal.page(&arguments(json!({})));
        assert_eq!(page.last_id, 100);
        assert_eq!(page.dropped, 100 - page.total);
        page.total
    };
    let each = MAX_BODY + MAX_HEADER;
    let others = |number: usize| format!("{number:-<width$}", width = MAX_BODY);
    let same = |_| "s".repeat(MAX_BODY);
    // Half of them, less what an entry takes beside header and body.
    let kept = many(&others, 50 * each);
    assert!((35..50).contains(&kept), "{kept}");
    // What they have in common counts once.
    assert_eq!(many(&same, 50 * each), 100);
    // One that is too large for the journal is counted.
    assert_eq!(many(&others, each), 0);
    assert_eq!(many(&others, 0), 0);
}

#[test]
fn an_emptied_journal_has_all_its_room() {
    let journal = Arc::new(Journal::new(100).within(2_000));
    for _ in 0..2 {
        for number in 0..50 {
            answered(&journal, &format!("/v1/users?limit={number}"), 200);
        }
        let kept = ids(&journal, &Filter::default()).len();
        assert!((2..40).contains(&kept), "{kept}");
        journal.clear();
    }
    answered(&journal, "/v1/users", 200);
    assert_eq!(ids(&journal, &Filter::default()), [101]);
}

#[test]
fn an_entry_is_bounded_however_long_the_request() {
    let journal = Arc::new(Journal::default());
    let (path, query) = ("p".repeat(20_000), "q".repeat(30_000));
    let long = "é".repeat(5_000);
    let mut fields = vec![("x-long", long.as_str())];
    fields.extend((0..1_000).map(|_| ("x-many", "a value of some length")));
    let mut recording = asked(&journal, &format!("/{path}?{query}"), &fields);
    recording.answer(200, &headers(&fields));
    recording.answer_body(&"é".repeat(MAX_BODY).into());
    let place = |number| Place::Query(format!("unknown-{number}-{}", "n".repeat(10_000)));
    let violations: Vec<Violation> = (0..100)
        .map(|number| Violation::new(place(number), "unknown", "m".repeat(10_000)))
        .collect();
    recording.request_violations(&violations);
    recording.answer_violations(&violations);
    (0..1_000).for_each(|_| recording.fault(None, EffectKind::Latency));
    drop(recording);

    let entry = shown(&journal).pop().unwrap();
    let text = |pointer: &str| entry.pointer(pointer).unwrap().as_str().unwrap();
    let mark = |kept: &str, count, length| format!("{}…[cut, {length} bytes]", kept.repeat(count));
    assert_eq!(
        text("/request/path"),
        format!("/{}", mark("p", MAX_PATH - 1, 20_001))
    );
    assert_eq!(text("/request/query"), mark("q", MAX_QUERY, 30_000));
    assert_eq!(
        text("/request/headers/0/value"),
        mark("é", MAX_HEADER / 2, 10_000)
    );
    assert_eq!(text("/answer/body/text"), "é".repeat(MAX_BODY / 2));
    assert_eq!(entry["answer"]["body"]["cut"], true);
    for headers in [&entry["request"]["headers"], &entry["answer"]["headers"]] {
        let headers = headers.as_array().unwrap();
        let last = headers.last().unwrap();
        let left = 1_001 - (headers.len() - 1);
        assert_eq!(last["name"], "[cut]");
        assert_eq!(last["value"], format!("{left} more headers"));
        assert!(headers.len() * 28 < MAX_HEADERS + 56, "{}", headers.len());
    }
    let rules = entry["broken_rules"].as_array().unwrap();
    assert_eq!(rules.len(), MAX_RULES);
    assert_eq!(entry["faults"].as_array().unwrap().len(), 100);
    assert!(
        entry.to_string().len() < 60_000,
        "{}",
        entry.to_string().len()
    );
}
