//! Batches with bad users: nothing changes, and every offending user is named.

use serde_json::{Value, json};

use crate::served::Served;

#[track_caller]
fn rejected(server: &Served, method: &str, users: &[Value]) -> Value {
    let before = server.call("GET", "/apis/fivetran/users?page_size=1000");
    let before = before.send().expect(200).body;
    let call = server.call(method, "/apis/fivetran/users");
    let answer = call.body(Value::from(users).to_string()).send().expect(422);
    assert_eq!(answer.code(), "RejectedUsers");
    let after = server.call("GET", "/apis/fivetran/users?page_size=1000");
    assert_eq!(after.send().expect(200).body, before, "nothing has changed");
    answer.json()
}

#[test]
fn every_offending_user_is_named_with_what_is_wrong() {
    let server = Served::start(&[]);
    let users = [
        json!({"id": "ann"}),
        json!({"id": 7, "active": "yes"}),
        json!({"email": "no id"}),
        json!({"id": "ann"}),
        json!({"id": "bob"}),
        json!({"id": "ann", "role": 1}),
    ];
    let body = rejected(&server, "PUT", &users);
    assert_eq!(body["records"], json!([1, 2, 3, 5]));
    assert_eq!(
        body["message"],
        "4 of 6 users were rejected, so nothing has changed"
    );
    assert_eq!(body.get("more_problems"), None);
    let problems = body["problems"].as_array().expect("problems").iter();
    let problems: Vec<String> = problems
        .map(|problem| {
            assert_eq!(problem["place"], "body");
            let text = |name: &str| problem[name].as_str().expect("text").to_owned();
            format!("{} {} {}", problem["record"], text("pointer"), text("rule"))
        })
        .collect();
    assert_eq!(
        problems,
        [
            "1 /id type",
            "1 /active type",
            "2  required",
            "3 /id taken",
            "5 /role type"
        ]
    );
    let message = &body["problems"][3]["message"];
    assert_eq!(message, "the id `ann` is taken, by record 0");
}

#[test]
fn a_user_that_is_there_already_is_not_added_again() {
    let server = Served::start(&[]);
    let users = [
        json!({"id": "new"}),
        json!({"id": "user_id"}),
        json!({"id": "new"}),
    ];
    let body = rejected(&server, "POST", &users);
    assert_eq!(body["records"], json!([1, 2]));
    assert_eq!(
        body["problems"][0]["message"],
        "the id `user_id` is taken, by a user that is there already"
    );
    // In its place it may come again.
    let call = server.call("PUT", "/apis/fivetran/users");
    call.body(r#"[{"id":"user_id"}]"#).send().expect(200);
}

#[test]
fn of_many_problems_the_first_thousand_are_listed_and_all_users_are_named() {
    let server = Served::start(&[]);
    // Two problems in each odd user of the first half, a taken id in each of the second.
    let users: Vec<Value> = (0..6000)
        .map(|number| match number {
            0..3000 if number % 2 == 1 => json!({"id": number, "active": 1}),
            0..3000 => json!({"id": format!("u{number}")}),
            _ => json!({"id": "u0"}),
        })
        .collect();
    let body = rejected(&server, "PUT", &users);
    let expected: Vec<usize> = (1..3000).step_by(2).chain(3000..6000).collect();
    assert_eq!(body["records"], json!(expected));
    let problems = body["problems"].as_array().expect("problems");
    assert_eq!(problems.len(), 1000);
    let records = problems.iter().map(|problem| &problem["record"]);
    let first: Vec<usize> = (1..1000).step_by(2).flat_map(|n| [n, n]).collect();
    assert_eq!(json!(records.collect::<Vec<_>>()), json!(first));
    assert_eq!(body["more_problems"], 3000 + 3000 - 1000);
}

#[test]
fn a_batch_with_something_that_is_no_object_is_malformed() {
    let server = Served::start(&[]);
    for body in ["{}", "[1]", r#"[{"id":"a"},null]"#, "[", "", "[{}] x"] {
        let call = server.call("PUT", "/apis/fivetran/users").body(body);
        call.send().expect(400);
    }
    assert_eq!(server.fivetran_ids().len(), 20);
}
