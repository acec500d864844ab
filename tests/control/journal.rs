//! The journal and verification, as far as they are the control API's own.

use serde_json::json;

use crate::served::Served;

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
