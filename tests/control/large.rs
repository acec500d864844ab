//! Large batches.

use std::time::Instant;

use crate::served::Served;

const USERS: usize = 100_000;

#[test]
fn a_hundred_thousand_users_come_in_one_body() {
    let server = Served::start(&[]);
    let users: Vec<String> = (0..USERS)
        .map(|number| {
            format!(
                r#"{{"id":"user-{number:06}","email":"user-{number:06}@example.com","active":true}}"#
            )
        })
        .collect();
    let body = format!("[{}]", users.join(","));
    let bytes = body.len();
    let began = Instant::now();
    let replaced = server.call("PUT", "/apis/fivetran/users").body(body).send();
    println!("{USERS} users, {bytes} bytes: {:?}", began.elapsed());
    assert_eq!(replaced.expect(200).json()["users"], USERS);
    let last = server.call("GET", "/apis/fivetran/users?page=1000&page_size=100");
    let last = last.send().expect(200).json();
    assert_eq!(last["users"][99]["id"], "user-099999");
    // All but the last are taken.
    let again = format!("[{},{}]", users[..USERS - 1].join(","), r#"{"id":"new"}"#);
    let began = Instant::now();
    let refused = server
        .call("POST", "/apis/fivetran/users")
        .body(again)
        .send();
    println!("refused: {:?}", began.elapsed());
    let refused = refused.expect(422).json();
    assert_eq!(refused["records"].as_array().map(Vec::len), Some(USERS - 1));
    assert_eq!(refused["more_problems"], USERS - 1 - 1000);
}

#[test]
fn a_body_beyond_the_limit_is_refused_with_the_limit() {
    let server = Served::start(&["--max-body-bytes", "5000"]);
    let users = format!("[{}]", vec![r#"{"id":"a"}"#; 1000].join(","));
    let call = server.call("PUT", "/apis/fivetran/users").body(users);
    let answer = call.send().expect(413);
    assert!(answer.body.contains("5000 bytes"), "{answer:?}");
    assert_eq!(server.fivetran_ids().len(), 20);
}

#[test]
fn a_limit_below_a_mebibyte_is_that_of_every_body() {
    let server = Served::start(&["--max-body-bytes", "5000"]);
    let patch = server.call("PATCH", "/apis/fivetran/users/nobody");
    let patch = |space: usize| patch.clone().body(" ".repeat(space) + "{}").send();
    let answer = patch(4999).expect(413);
    assert!(answer.body.contains("5000 bytes"), "{answer:?}");
    patch(4998).expect(404);
}

#[test]
fn only_batches_of_users_are_longer_than_a_mebibyte() {
    let server = Served::start(&[]);
    let long = " ".repeat(1024 * 1024);
    let patch = server.call("PATCH", "/apis/fivetran/users/nobody");
    let patch = |space: &str| patch.clone().body(format!("{space}{{}}")).send();
    let answer = patch(&long).expect(413);
    assert!(answer.body.contains("1048576 bytes"), "{answer:?}");
    patch(&long[2..]).expect(404);
    let batch = server.call("POST", "/apis/fivetran/users");
    batch.body(format!("{long}[]")).send().expect(201);
}
