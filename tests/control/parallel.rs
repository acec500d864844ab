//! Many readers and writers at once: nobody sees half a change.

use std::{
    collections::BTreeSet,
    sync::{Arc, Barrier},
};

use serde_json::Value;

use crate::{exchange::Call, served::Served};

/// How many requests are made, by how many at a time.
const REQUESTS: usize = 1000;
const AT_ONCE: usize = 50;
/// How many users each generation has.
const USERS: usize = 40;

/// Users that are all of one generation.
fn generation(number: usize) -> String {
    let users: Vec<String> = (0..USERS)
        .map(|user| format!(r#"{{"id":"g{number}-{user}","role":"g{number}"}}"#))
        .collect();
    format!("[{}]", users.join(","))
}

#[test]
fn nobody_sees_half_a_change() {
    let server = Served::start(&[]);
    let address = server.address();
    let replace = Call::new(address, "PUT", "/apis/fivetran/users");
    replace.body(generation(0)).send().expect(200);
    let kept = Call::new(address, "PUT", "/apis/fivetran/snapshots/kept");
    kept.send().expect(201);
    let start = Arc::new(Barrier::new(AT_ONCE));
    let threads: Vec<_> = (0..AT_ONCE)
        .map(|thread| {
            let start = Arc::clone(&start);
            std::thread::spawn(move || {
                start.wait();
                let numbers = (thread..REQUESTS).step_by(AT_ONCE);
                numbers.for_each(|number| one_request(address, number));
            })
        })
        .collect();
    for thread in threads {
        thread.join().expect("no half change");
    }
}

fn one_request(address: std::net::SocketAddr, number: usize) {
    let call = |method: &str, target: &str| Call::new(address, method, target);
    match number % 5 {
        0 => {
            let replace = call("PUT", "/apis/fivetran/users");
            replace.body(generation(number)).send().expect(200);
        }
        1 => {
            let restore = call("POST", "/apis/fivetran/snapshots/kept/restore");
            restore.send().expect(200);
        }
        2 => {
            // One of its users is bad, so none of it is ever seen.
            let bad = generation(number).replacen(r#""role""#, r#""id":1,"role""#, 1);
            let replace = call("PUT", "/apis/fivetran/users");
            let status = replace.body(bad).send().status;
            assert!(status == 422 || status == 400, "{status}");
        }
        _ => {
            let list = call("GET", "/apis/fivetran/users?page_size=1000");
            whole(&list.send().expect(200).json());
        }
    }
}

#[track_caller]
fn whole(page: &Value) {
    let users = page["users"].as_array().expect("users");
    assert_eq!(users.len(), USERS);
    assert_eq!(page["total"], USERS);
    let roles: BTreeSet<&str> = users
        .iter()
        .map(|user| user["role"].as_str().expect("a role"))
        .collect();
    assert_eq!(roles.len(), 1, "users of several generations: {roles:?}");
    let generation: usize = roles
        .first()
        .and_then(|role| role[1..].parse().ok())
        .expect("a number");
    assert_ne!(generation % 5, 2, "users of a batch that was refused");
}

/// Patches of one user that are made at once all count.
#[test]
fn no_change_is_lost() {
    let server = Served::start(&[]);
    let address = server.address();
    let replace = Call::new(address, "PUT", "/apis/fivetran/users");
    replace.body(r#"[{"id":"u"}]"#).send().expect(200);
    let threads: Vec<_> = (0..40)
        .map(|number| {
            std::thread::spawn(move || {
                let patch = Call::new(address, "PATCH", "/apis/fivetran/users/u");
                let body = format!(r#"{{"p{number}":{number}}}"#);
                patch.body(body).send().expect(200);
            })
        })
        .collect();
    for thread in threads {
        thread.join().expect("an answer");
    }
    let user = Call::new(address, "GET", "/apis/fivetran/users/u").send();
    assert_eq!(user.json().as_object().expect("a user").len(), 41);
}
