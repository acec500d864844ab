//! Snapshots of the users of an API.

use serde_json::{Value, json};

use crate::served::Served;

fn names(server: &Served, api: &str) -> Vec<String> {
    let list = server.call("GET", &format!("/apis/{api}/snapshots"));
    let list = list.send().expect(200).json();
    let snapshots = list["snapshots"].as_array().expect("snapshots").iter();
    let name = |snapshot: &Value| snapshot["name"].as_str().expect("a name").to_owned();
    snapshots.map(name).collect()
}

#[test]
fn a_snapshot_is_gone_back_to_as_often_as_one_likes() {
    let server = Served::start(&[]);
    let replace = |users: &str| {
        let call = server.call("PUT", "/apis/fivetran/users").body(users);
        call.send().expect(200);
    };
    replace(r#"[{"id":"a"},{"id":"b"}]"#);
    let taken = server.call("PUT", "/apis/fivetran/snapshots/two");
    assert_eq!(taken.clone().send().expect(201).json()["users"], 2);
    for _ in 0..2 {
        replace("[]");
        let restored = server.call("POST", "/apis/fivetran/snapshots/two/restore");
        assert_eq!(
            restored.send().expect(200).json(),
            json!({"api": "fivetran", "users": 2, "pristine": false})
        );
        assert_eq!(server.fivetran_ids(), ["a", "b"]);
    }
    replace(r#"[{"id":"c"}]"#);
    let again = taken.send().expect(200).json();
    assert_eq!(
        (&again["name"], &again["users"]),
        (&json!("two"), &json!(1))
    );
    let removed = server.call("DELETE", "/apis/fivetran/snapshots/two");
    removed.clone().send().expect(204);
    removed.send().expect(404);
    assert_eq!(server.fivetran_ids(), ["c"], "the users stay");
}

#[test]
fn snapshots_are_listed_by_name_and_belong_to_one_api() {
    let server = Served::start(&[]);
    for name in ["b", "a.1", "Z"] {
        let path = format!("/apis/d3lay/snapshots/{name}");
        server.call("PUT", &path).send().expect(201);
    }
    assert_eq!(names(&server, "d3lay"), ["Z", "a.1", "b"]);
    assert!(names(&server, "fivetran").is_empty());
    for name in ["-a", "a%20b", ".a", &"a".repeat(65)] {
        let path = format!("/apis/d3lay/snapshots/{name}");
        server.call("PUT", &path).send().expect(400);
    }
}

#[test]
fn there_are_at_most_a_hundred_but_one_may_be_replaced() {
    let server = Served::start(&[]);
    let take = |name: &str| {
        let path = format!("/apis/fivetran/snapshots/{name}");
        server.call("PUT", &path).send()
    };
    for number in 0..100 {
        take(&format!("n{number}")).expect(201);
    }
    assert_eq!(take("n100").expect(409).code(), "TooManySnapshots");
    take("n7").expect(200);
    let removed = server.call("DELETE", "/apis/fivetran/snapshots/n3");
    removed.send().expect(204);
    take("n100").expect(201);
    let other = server.call("PUT", "/apis/d3lay/snapshots/n0");
    other.send().expect(201);
}
