//! Faults of pages.

use serde_json::{Value, json};
use users_server::{faults::Outcome, generated::control::ApiName};

use crate::stage::{D3lay, Fivetran, Stage, USERS, body, kinds, stage};

/// The ids on a page.
fn ids(outcome: &Outcome) -> Vec<String> {
    let body = body(&outcome.parts);
    let items = body.pointer("/data/items").unwrap_or(&body);
    let items = items.as_array().expect("items");
    items
        .iter()
        .map(|user| user["id"].as_str().expect("an id").to_owned())
        .collect()
}

fn next(outcome: &Outcome) -> Option<String> {
    let body = body(&outcome.parts);
    body.pointer("/data/next_cursor")
        .map(|cursor| cursor.as_str().expect("a text").to_owned())
}

/// The cursor that leads to the users from this position on.
fn cursor(position: usize) -> String {
    let page = stage().answer(Fivetran, json!({ "limit": position }));
    next(&page).expect("more follow")
}

fn with(api: ApiName, kind: &str) -> Stage {
    let stage = stage();
    stage.set(api, json!({ "kind": kind }));
    stage
}

#[test]
fn an_empty_page_keeps_its_next_cursor() {
    let stage = with(Fivetran, "empty_page");
    let outcome = stage.answer(Fivetran, json!({ "limit": 3 }));
    assert_eq!(ids(&outcome), [""; 0]);
    assert_eq!(next(&outcome), Some(cursor(3)));
    assert_eq!(outcome.violations, []);
    let last = stage.answer(Fivetran, json!({ "limit": 3, "cursor": cursor(6) }));
    assert_eq!(ids(&last).len(), 1);
    assert_eq!(last.applied, []);
    assert_eq!(stage.faults.get(1).expect("set").fired, 1);
}

#[test]
fn an_empty_numbered_page_lies_before_the_last() {
    let stage = with(D3lay, "empty_page");
    for (page, size, empty) in [
        (1, 3, true),
        (2, 3, true),
        (3, 3, false),
        (1, USERS, false),
        (1, USERS - 1, true),
        (9, 3, false),
    ] {
        let outcome = stage.answer(D3lay, json!({ "page": page, "page_size": size }));
        assert_eq!(
            kinds(&outcome).len(),
            usize::from(empty),
            "page {page} of {size}"
        );
        if empty {
            assert_eq!(&outcome.parts.body[..], b"[]");
        }
    }
}

#[test]
fn a_repeated_page_takes_the_place_of_the_next() {
    let plain = stage();
    for (asked, position, size) in [(3, 3, 3), (3, 6, 3), (5, 3, 3), (1, 6, 1)] {
        let stage = with(Fivetran, "repeated_page");
        let request = json!({ "limit": asked, "cursor": cursor(position) });
        let outcome = stage.answer(Fivetran, request.clone());
        let all = ids(&plain.answer(Fivetran, json!({})));
        assert_eq!(ids(&outcome), all[position - size..position]);
        assert_eq!(next(&outcome), next(&plain.answer(Fivetran, request)));
        assert_eq!(kinds(&outcome), ["repeated_page"]);
        assert_eq!(outcome.violations, []);
    }
    let stage = with(Fivetran, "repeated_page");
    assert_eq!(stage.answer(Fivetran, json!({ "limit": 3 })).applied, []);
}

#[test]
fn a_repeated_page_keeps_to_the_filter() {
    let plain = stage();
    let all = plain.answer(Fivetran, json!({ "active": true }));
    let active = ids(&all);
    assert!(active.len() > 2, "{active:?}");
    let first = plain.answer(Fivetran, json!({ "active": true, "limit": 2 }));
    let request = json!({ "active": true, "limit": 2, "cursor": next(&first).expect("more") });
    let outcome = with(Fivetran, "repeated_page").answer(Fivetran, request);
    assert_eq!(ids(&outcome), ids(&first));
}

#[test]
fn a_numbered_page_is_served_twice() {
    let stage = with(D3lay, "repeated_page");
    let page = |page: usize| stage.answer(D3lay, json!({ "page": page, "page_size": 3 }));
    let first = page(1);
    assert_eq!(first.applied, []);
    assert_eq!(ids(&page(2)), ids(&first));
    assert_eq!(kinds(&page(2)), ["repeated_page"]);
}

#[test]
fn an_expired_cursor_is_refused_as_an_unknown_one() {
    let stage = with(Fivetran, "expired_cursor");
    assert_eq!(stage.answer(Fivetran, json!({})).applied, []);
    let outcome = stage.answer(Fivetran, json!({ "cursor": cursor(3) }));
    assert_eq!(outcome.parts.status, 400);
    assert_eq!(kinds(&outcome), ["expired_cursor"]);
    assert_eq!(outcome.violations, []);
    let message = body(&outcome.parts)["message"].clone();
    assert_eq!(
        message,
        "query parameter `cursor`: the cursor is unknown: it was not given out by this API for \
         its present data; start again without a cursor"
    );
}

#[test]
fn a_loop_leads_from_the_last_page_to_the_first() {
    let stage = with(Fivetran, "cursor_loop");
    let mut seen: Vec<String> = Vec::new();
    let mut request = json!({ "limit": 3 });
    for _ in 0..6 {
        let outcome = stage.answer(Fivetran, request);
        seen.extend(ids(&outcome));
        assert_eq!(outcome.violations, []);
        request = json!({ "limit": 3, "cursor": next(&outcome).expect("a list without an end") });
    }
    assert_eq!(seen.len(), 2 * USERS);
    assert_eq!(seen[..USERS], seen[USERS..]);
    assert_eq!(stage.faults.get(1).expect("set").fired, 2);
}

#[test]
fn a_loop_keeps_to_the_filter() {
    let stage = with(Fivetran, "cursor_loop");
    let last = stage.answer(Fivetran, json!({ "active": true }));
    let request = json!({ "active": true, "cursor": next(&last).expect("a loop") });
    let again = stage.answer(Fivetran, request);
    assert_eq!(ids(&again), ids(&last));
}

#[test]
fn pages_of_errors_are_none() {
    for kind in ["empty_page", "repeated_page", "cursor_loop"] {
        let stage = stage();
        stage.set(Fivetran, json!({ "kind": "status", "status": 500 }));
        stage.set(Fivetran, json!({ "kind": kind }));
        let outcome = stage.answer(Fivetran, json!({ "limit": 3, "cursor": cursor(3) }));
        assert_eq!(kinds(&outcome), ["status"]);
    }
}

#[test]
fn what_is_not_changed_stays_as_it_is_written() {
    let plain = stage().answer(Fivetran, json!({}));
    let looped = with(Fivetran, "cursor_loop").answer(Fivetran, json!({}));
    let cursor = Value::from(next(&looped).expect("a loop"));
    let text = |outcome: &Outcome| String::from_utf8(outcome.parts.body.to_vec()).expect("UTF-8");
    let unlooped = text(&looped).replace(&format!(r#","next_cursor":{cursor}"#), "");
    assert_eq!(unlooped, text(&plain));
}
