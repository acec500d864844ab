//! Quotas and the clock that they go by.

use serde_json::json;

use crate::served::Served;

#[test]
fn a_quota_is_set_for_one_api() {
    let server = Served::start(&[]);
    let start = server.call("GET", "/apis/d3lay/quota").send().expect(200);
    assert_eq!(start.json()["enforced"], false);
    let set = server.call("PUT", "/apis/fivetran/quota");
    let set = set
        .body(r#"{"enforced":true,"limit":3}"#)
        .send()
        .expect(200);
    assert_eq!(
        set.json(),
        json!({"enforced": true, "limit": 3, "window_seconds": 3600, "usage": []})
    );
    let now = server
        .call("GET", "/apis/fivetran/quota")
        .send()
        .expect(200);
    assert_eq!(now.json(), set.json());
    let other = server.call("GET", "/apis/d3lay/quota").send().expect(200);
    assert_eq!(other.json(), start.json());
    let start = Served::start(&["--quota", "7", "--quota-window", "60"]);
    for api in ["fivetran", "d3lay"] {
        let quota = start.call("GET", &format!("/apis/{api}/quota")).send();
        assert_eq!(
            quota.json(),
            json!({"enforced": true, "limit": 7, "window_seconds": 60, "usage": []})
        );
    }
}

#[test]
fn the_clock_stands_still_and_is_put_forward() {
    let server = Served::start(&[]);
    let set = |body: &str| server.call("PUT", "/clock").body(body).send();
    let advance = |milliseconds: i64| {
        let body = json!({"milliseconds": milliseconds}).to_string();
        server.call("POST", "/clock/advance").body(body).send()
    };
    let stopped = set(r#"{"mode":"stopped","now":"2030-01-01T12:00:00Z"}"#).expect(200);
    assert_eq!(
        stopped.json(),
        json!({"mode": "stopped", "now": "2030-01-01T12:00:00Z"})
    );
    assert_eq!(
        advance(3_600_000).expect(200).json(),
        json!({"mode": "stopped", "now": "2030-01-01T13:00:00Z"})
    );
    set(r#"{"mode":"stopped","now":"9999-12-31T23:59:59Z"}"#).expect(200);
    let refused = advance(1000).expect(400);
    assert_eq!(refused.code(), "OutOfRange");
    assert_eq!(refused.json()["problems"][0]["pointer"], "/milliseconds");
    let running = set(r#"{"mode":"running","now":"2030-01-01T12:00:00Z"}"#).expect(200);
    assert_eq!(running.json()["mode"], "running");
    assert_eq!(
        set(r#"{"mode":"system"}"#).expect(200).json()["mode"],
        "system"
    );
    set(r#"{"mode":"backwards"}"#).expect(400);
    set(r#"{"mode":"stopped"}"#).expect(400);
    advance(0).expect(400);
}
