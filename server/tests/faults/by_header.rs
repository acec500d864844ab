//! Faults that one request asks for.

use std::sync::{Arc, Mutex};

use http::{HeaderMap, HeaderValue};
use serde_json::json;
use slog::Logger;
use users_server::faults::{HEADER, Outcome};

use crate::stage::{D3lay, Fivetran, body, faults, kinds, operation, stage};

fn headers(values: &[&'static str]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for value in values {
        headers.append(HEADER, HeaderValue::from_static(value));
    }
    headers
}

#[test]
fn each_header_asks_for_one_fault_after_those_that_are_set() {
    let stage = stage();
    stage.set(
        Fivetran,
        json!({ "kind": "content_type", "value": "text/html" }),
    );
    let asked = headers(&[
        r#"{"kind":"missing_header","name":"X-Rate-Limit"}"#,
        r#"{"kind":"not_json"}"#,
    ]);
    let outcome = stage.answer_with(Fivetran, json!({}), &asked);
    assert_eq!(
        kinds(&outcome),
        ["content_type", "missing_header", "not_json"]
    );
    let ids: Vec<_> = outcome.applied.iter().map(|applied| applied.id).collect();
    assert_eq!(ids, [Some(1), None, None]);
    assert_eq!(stage.answer(Fivetran, json!({})).applied.len(), 1);
}

#[test]
fn without_permission_the_header_is_no_fault() {
    let faults = faults(false);
    let asked = headers(&[r#"{"kind":"not_json"}"#]);
    assert!(faults.plan(Fivetran, operation(Fivetran), &asked).is_none());
    let (log, logged) = log();
    let violation = faults.forbidden(&asked, &log).expect("a violation");
    assert_eq!(violation.rule(), "fault");
    assert!(faults.forbidden(&asked, &log).is_some());
    assert!(faults.forbidden(&HeaderMap::new(), &log).is_none());
    let logged = logged.lock().expect("the lock");
    let [(slog::Level::Warning, message)] = &logged[..] else {
        panic!("one warning: {logged:?}");
    };
    assert!(message.contains("--allow-request-faults"), "{message}");
    assert!(stage().faults.forbidden(&asked, &log).is_none());
}

type Logged = Arc<Mutex<Vec<(slog::Level, String)>>>;

/// A log, and what is written to it.
fn log() -> (Logger, Logged) {
    struct Kept(Logged);
    impl slog::Drain for Kept {
        type Ok = ();
        type Err = slog::Never;

        fn log(&self, record: &slog::Record<'_>, _: &slog::OwnedKVList) -> Result<(), slog::Never> {
            let line = (record.level(), record.msg().to_string());
            self.0.lock().expect("the lock").push(line);
            Ok(())
        }
    }
    let logged = Logged::default();
    (Logger::root(Kept(Arc::clone(&logged)), slog::o!()), logged)
}

/// The message of the 400 that a header gets.
fn told(outcome: &Outcome) -> String {
    assert_eq!(outcome.parts.status, 400);
    assert_eq!(outcome.applied, []);
    let message = body(&outcome.parts)["message"].clone();
    message.as_str().expect("a message").to_owned()
}

#[test]
fn what_cannot_be_done_is_400_in_the_words_of_the_api() {
    let stage = stage();
    stage.set(D3lay, json!({ "kind": "not_json" }));
    let answer =
        |value: &'static str| told(&stage.answer_with(D3lay, json!({}), &headers(&[value])));
    assert_eq!(
        answer(r#"{"kind":"status","status":406}"#),
        "header `X-Specshot-Fault`: `/status`: list_users of d3lay does not document the status \
         406; it documents 400, 401, 403, 404, 405, 429 and 500, and `undocumented_status` takes \
         any other"
    );
    assert_eq!(
        answer(r#"{"kind":"cursor_loop"}"#),
        "header `X-Specshot-Fault`: `/kind`: list_users of d3lay is not paged by cursors"
    );
    let not_json = answer("{");
    assert!(
        not_json.starts_with("header `X-Specshot-Fault`: not JSON: "),
        "{not_json}"
    );
    for wrong in [
        "{}",
        "[]",
        r#"{"kind":"flood"}"#,
        r#"{"kind":"status","status":99}"#,
    ] {
        let message = answer(wrong);
        assert!(
            message.starts_with("header `X-Specshot-Fault`: "),
            "{message}"
        );
    }
    let plan = stage.plan_with(D3lay, &headers(&["{"])).expect("a plan");
    let specshot_runtime::server::Refusal::Invalid(violations) = plan.refusal().expect("refused")
    else {
        panic!("400");
    };
    assert_eq!(violations[0].rule(), "fault");
}
