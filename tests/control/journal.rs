//! The journal and verification, as far as they are the control API's own.

use serde_json::json;

use crate::{exchange::Call, served::Served};

#[test]
fn the_control_api_is_not_in_the_journal() {
    let server = Served::start(&["--journal-entries", "7"]);
    server.call("GET", "/version").send().expect(200);
    let journal = server.call("GET", "/journal?api=d3lay&status=429").send();
    assert_eq!(
        journal.expect(200).json(),
        json!({"entries": [], "last_id": 0, "total": 0, "dropped": 0, "capacity": 7})
    );
    server.call("DELETE", "/journal").send().expect(204);
}

#[test]
fn what_is_no_filter_is_refused() {
    let server = Served::start(&[]);
    for query in [
        "api=okta",
        "api=",
        "status=99",
        "since=yesterday",
        "violations_only=yes",
        "after=-1",
        "limit=0",
        "limit=1001",
        "limit=1&limit=1",
    ] {
        let journal = server.call("GET", &format!("/journal?{query}"));
        journal.send().expect(400);
    }
}

#[test]
fn an_entry_has_the_request_id_of_its_answer() {
    let server = Served::start(&[]);
    let api = server.server().fivetran_address();
    let sent: Vec<_> = ["/v1/users", "/nope", "/v1/users", "/v1/users"]
        .into_iter()
        .map(|target| Call::new(api, "GET", target).send_elsewhere())
        .map(|answer| json!(answer.header("x-request-id").expect("an id")))
        .collect();
    let journal = server.call("GET", "/journal").send().expect(200).json();
    let entries = journal["entries"].as_array().expect("entries").iter();
    let recorded: Vec<_> = entries.map(|entry| entry["request_id"].clone()).collect();
    assert_eq!(recorded, sent);
}

#[test]
fn a_request_that_no_operation_takes_is_among_the_violations() {
    let server = Served::start(&[]);
    let api = server.server().fivetran_address();
    for (method, target) in [
        ("GET", "/v1/user?limit=1"),
        ("GET", "/nope"),
        ("PROPFIND", "/v1/users"),
    ] {
        Call::new(api, method, target).send_elsewhere();
    }
    assert_eq!(server.fivetran_ids().len(), 20);
    let journal = server.call("GET", "/journal?violations_only=true").send();
    let journal = journal.expect(200).json();
    let entries = journal["entries"].as_array().expect("entries").iter();
    let found: Vec<_> = entries
        .map(|entry| (&entry["answer"]["status"], &entry["broken_rules"]))
        .collect();
    let rule = |place: &str, message: &str| json!([{"side": "request", "place": place, "rule": "documented", "message": message}]);
    assert_eq!(
        found,
        [
            (
                &json!(404),
                &rule(
                    "path",
                    "there is nothing at /v1/user; did you mean /v1/users?"
                )
            ),
            (&json!(404), &rule("path", "there is nothing at /nope")),
            (
                &json!(405),
                &rule("method", "there is no method PROPFIND at /v1/users")
            ),
        ]
    );
}
