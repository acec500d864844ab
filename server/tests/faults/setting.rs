//! Which faults can be set, and what is said of the others.

use serde_json::{Value, json};
use users_server::{faults::FaultError, generated::control::ApiName};

use crate::stage::{D3lay, Fivetran, setting, setting_when, stage};

fn refused(api: ApiName, what: Value) -> FaultError {
    let stage = stage();
    let error = stage
        .faults
        .set(setting(api, what))
        .expect_err("impossible");
    assert_eq!(stage.faults.list(&[]), [], "a refused fault leaves nothing");
    error
}

/// The place and the message of an impossible fault.
fn impossible(api: ApiName, what: Value) -> String {
    let error = refused(api, what);
    assert!(matches!(error, FaultError::Impossible(_)), "{error:?}");
    error.to_string()
}

#[test]
fn a_status_must_be_documented() {
    assert_eq!(
        impossible(Fivetran, json!({ "kind": "status", "status": 418 })),
        "body at `/what/status`: list_users of fivetran does not document the status 418; it \
         documents 400, 401, 403, 404, 405, 406, 429 and 500, and `undocumented_status` takes \
         any other"
    );
    assert_eq!(
        impossible(D3lay, json!({ "kind": "status", "status": 406 })),
        "body at `/what/status`: list_users of d3lay does not document the status 406; it \
         documents 400, 401, 403, 404, 405, 429 and 500, and `undocumented_status` takes any other"
    );
}

#[test]
fn an_undocumented_status_must_not_be() {
    assert_eq!(
        impossible(
            D3lay,
            json!({ "kind": "undocumented_status", "status": 429 })
        ),
        "body at `/what/status`: list_users of d3lay documents the status 429; `status` answers \
         with it"
    );
    assert_eq!(
        impossible(
            D3lay,
            json!({ "kind": "undocumented_status", "status": 200 })
        ),
        "body at `/what/status`: list_users of d3lay documents the status 200; name another"
    );
}

#[test]
fn retry_after_must_be_documented_for_the_status() {
    let retry_after = json!({ "seconds": 1 });
    let what = json!({ "kind": "status", "status": 500, "retry_after": retry_after });
    assert_eq!(
        impossible(Fivetran, what),
        "body at `/what/retry_after`: the response 500 of list_users of fivetran has no header \
         `Retry-After`; 429 has"
    );
}

#[test]
fn a_schema_must_have_what_is_broken() {
    let broken = |api, keyword: Option<&str>, pointer: Option<&str>| {
        let mut what = json!({ "kind": "broken_schema" });
        if let Some(keyword) = keyword {
            what["keyword"] = keyword.into();
        }
        if let Some(pointer) = pointer {
            what["pointer"] = pointer.into();
        }
        impossible(api, what)
    };
    assert_eq!(
        broken(Fivetran, Some("pattern"), None),
        "body at `/what/keyword`: no response of fivetran has the keyword `pattern`; there are \
         `format`, `required` and `type`"
    );
    assert_eq!(
        broken(D3lay, Some("format"), Some("/0/name")),
        "body at `/what/keyword`: no response of d3lay has `format` at `/0/name`; it has \
         `required` and `type`"
    );
    assert_eq!(
        broken(Fivetran, None, Some("/data/item")),
        "body at `/what/pointer`: no response of fivetran has a place `/data/item`"
    );
    assert_eq!(
        broken(Fivetran, Some("required"), Some("/data/items/0/email")),
        "body at `/what/keyword`: no response of fivetran has `required` at \
         `/data/items/0/email`; it has `type`"
    );
}

#[test]
fn a_media_type_must_be_another() {
    for value in [
        "application/json",
        "Application/JSON; version=2",
        "application/json;charset=utf-8",
    ] {
        let message = impossible(Fivetran, json!({ "kind": "content_type", "value": value }));
        assert!(
            message.starts_with("body at `/what/value`: fivetran documents the media type app"),
            "{message}"
        );
    }
}

#[test]
fn a_missing_header_must_be_required() {
    assert_eq!(
        impossible(
            D3lay,
            json!({ "kind": "missing_header", "name": "X-Rate-Limit" })
        ),
        "body at `/what/name`: no response of d3lay requires the header `X-Rate-Limit`; required \
         are `Allow`, `Retry-After` and `WWW-Authenticate`"
    );
}

#[test]
fn cursors_are_for_those_who_page_by_them() {
    for kind in ["expired_cursor", "cursor_loop"] {
        assert_eq!(
            impossible(D3lay, json!({ "kind": kind })),
            "body at `/what/kind`: d3lay is not paged by cursors"
        );
    }
}

#[test]
fn an_unknown_operation_is_guessed() {
    let mut setting = setting(Fivetran, json!({ "kind": "not_json" }));
    setting.scope.operation = Some("list_user".to_owned().into());
    let error = stage().faults.set(setting.clone()).expect_err("unknown");
    assert!(matches!(error, FaultError::UnknownOperation(_)));
    assert_eq!(
        error.to_string(),
        "body at `/scope/operation`: fivetran has no operation `list_user`; did you mean \
         `list_users`?"
    );
    setting.scope.operation = Some("x".to_owned().into());
    assert_eq!(
        stage()
            .faults
            .set(setting)
            .expect_err("unknown")
            .to_string(),
        "body at `/scope/operation`: fivetran has no operation `x`; it has `list_users`"
    );
}

#[test]
fn a_range_must_not_be_upside_down() {
    let delay = json!({ "kind": "uniform", "min_ms": 2, "max_ms": 1 });
    let error = refused(Fivetran, json!({ "kind": "latency", "delay": delay }));
    assert!(matches!(error, FaultError::OutOfRange(_)));
    assert_eq!(
        error.to_string(),
        "body at `/what/delay/min_ms`: 2 is more than `max_ms`, which is 1"
    );
}

#[test]
fn the_control_document_holds_in_process_too() {
    let stage = stage();
    let setting = setting_when(
        Fivetran,
        json!({ "kind": "first", "n": 0 }),
        json!({ "kind": "not_json" }),
    );
    let error = stage
        .faults
        .set(setting)
        .expect_err("0 is below the minimum");
    assert!(matches!(error, FaultError::Invalid(_)), "{error:?}");
    assert!(!error.violations().is_empty());
}

#[test]
fn faults_are_listed_found_and_removed_in_order_and_ids_never_return() {
    let stage = stage();
    let reset = || json!({ "kind": "reset", "at": "before_head" });
    let first = stage.set(Fivetran, json!({ "kind": "not_json" }));
    let second = stage.set(D3lay, reset());
    let third = stage.set(Fivetran, reset());
    assert_eq!([first, second, third], [1, 2, 3]);
    let ids = |apis: &[ApiName]| -> Vec<i64> {
        stage
            .faults
            .list(apis)
            .iter()
            .map(|fault| fault.id.0)
            .collect()
    };
    assert_eq!(ids(&[]), [1, 2, 3]);
    assert_eq!(ids(&[Fivetran]), [1, 3]);
    assert_eq!(ids(&[D3lay, Fivetran]), [1, 2, 3]);
    let found = serde_json::to_value(stage.faults.get(2).expect("set")).expect("JSON");
    assert_eq!(found["what"], reset());
    assert_eq!(found["when"], json!({ "kind": "always" }));
    assert_eq!(stage.faults.get(4), None);
    assert!(stage.faults.remove(third));
    assert!(!stage.faults.remove(third));
    assert_eq!(stage.set(D3lay, reset()), 4);
    assert_eq!(stage.faults.clear(&[D3lay]), 2);
    assert_eq!(ids(&[]), [1]);
    assert_eq!(stage.faults.clear(&[]), 1);
    assert!(stage.plan(Fivetran).is_none());
    assert_eq!(stage.set(D3lay, reset()), 5);
}

#[test]
fn there_are_at_most_a_thousand() {
    let stage = stage();
    for _ in 0..1_000 {
        stage.set(D3lay, json!({ "kind": "not_json" }));
    }
    let error = stage
        .faults
        .set(setting(Fivetran, json!({ "kind": "not_json" })));
    let error = error.expect_err("one too many");
    assert_eq!(
        error.to_string(),
        "there are 1000 faults already, which is the most; remove one first"
    );
    assert!(stage.faults.remove(500));
    assert_eq!(stage.set(D3lay, json!({ "kind": "not_json" })), 1_001);
}
