//! Every documented answer of every operation, once. What all operations have in common is asked of
//! each of them; the operations and their statuses are those of the document.

use std::collections::BTreeSet;

use crate::{
    document::{Operation, operations},
    exchange::Call,
    served::Served,
};

const TOKEN: &str = "the-token";

/// A good body of each operation that takes one.
fn body(id: &str) -> &'static str {
    match id {
        "replace_users" => r#"[{"id":"ann"},{"id":"bob","active":false}]"#,
        "add_users" => r#"[{"id":"cyd"}]"#,
        "change_user" => r#"{"active":false}"#,
        "set_quota" => r#"{"enforced":true,"limit":100}"#,
        "set_clock" => r#"{"mode":"stopped","now":"2030-01-01T12:00:00Z"}"#,
        "advance_clock" => r#"{"milliseconds":1000}"#,
        "set_fault" => r#"{"scope":{"api":"d3lay"},"what":{"kind":"status","status":500}}"#,
        "verify_requests" => r#"{"expectations":[{"api":"d3lay","operation":"list_users"}]}"#,
        _ => panic!("{id} takes no body that is known here"),
    }
}

/// A request for an operation whose path names something that is there.
fn good(server: &Served, operation: &Operation) -> Call {
    let id = match operation.path.contains("/faults/") {
        true => "1",
        false => "user_id",
    };
    let path = operation
        .path
        .replace("{api}", "fivetran")
        .replace("{id}", id)
        .replace("{name}", "kept");
    let call = server.call(&operation.method, &path).token(TOKEN);
    match operation.has_body {
        true => call.body(body(&operation.id)),
        false => call,
    }
}

/// A server with a fault and a snapshot.
fn prepared(options: &[&str]) -> Served {
    let server = Served::start(&[&["--control-token", TOKEN], options].concat());
    let fault = body("set_fault");
    let call = server.call("POST", "/faults").token(TOKEN).body(fault);
    call.send().expect(201);
    let kept = server.call("PUT", "/apis/fivetran/snapshots/kept");
    kept.token(TOKEN).send().expect(201);
    server
}

/// The requests that are answered with `status`, by the operation.
fn provoked(server: &Served, operation: &Operation, status: u16) -> Option<Call> {
    let good = good(server, operation);
    let target = good.target().to_owned();
    Some(match (status, operation.id.as_str()) {
        (200 | 201 | 204, "take_snapshot") => {
            let name = if status == 200 { "kept" } else { "another" };
            good.to(&target.replace("kept", name))
        }
        (200 | 201 | 204, _) => good,
        (400, _) => good.to(&format!("{target}?unknown=1")),
        (401, _) => good.without("Authorization"),
        (403, _) => good.header("Origin", "http://pages.example"),
        (404, "get_user" | "change_user" | "remove_user") => {
            good.to(&target.replace("user_id", "nobody"))
        }
        (404, "remove_snapshot" | "restore_snapshot") => good.to(&target.replace("kept", "none")),
        (404, "get_fault" | "remove_fault") => good.to("/faults/99"),
        (404, _) => good.to(&format!("/{target}")),
        (405, _) => good.method("TRACE"),
        (409, "take_snapshot") => {
            for number in 1..100 {
                let path = format!("/apis/fivetran/snapshots/n{number}");
                server.call("PUT", &path).token(TOKEN).send().expect(201);
            }
            good.to(&target.replace("kept", "one-more"))
        }
        (409, "set_fault") => {
            for _ in 1..1000 {
                good.clone().send().expect(201);
            }
            good
        }
        (413, _) => good.body(" ".repeat(1_000_000)),
        (415, _) => good.header("Content-Type", "text/plain"),
        (422, "change_user") => good.body(r#"{"active":"yes"}"#),
        (422, _) => good.body(r#"[{"id":7}]"#),
        // The server would have to fail, or to be asked before it is ready (see `readiness`).
        (500 | 503, _) => return None,
        _ => panic!("{} has {status}: how does that come?", operation.id),
    })
}

#[test]
fn every_operation_gives_every_answer_that_it_documents() {
    let mut met = BTreeSet::new();
    let mut left = BTreeSet::new();
    for operation in operations() {
        let server = prepared(&["--max-body-bytes", "1000"]);
        // Successes last: they remove what the others ask for.
        let mut statuses: Vec<u16> = operation.statuses().collect();
        statuses.sort_unstable_by_key(|status| std::cmp::Reverse(*status));
        for status in statuses {
            // Where there are as many as there can be, nothing else succeeds.
            let full = (status == 409).then(|| prepared(&[]));
            match provoked(full.as_ref().unwrap_or(&server), operation, status) {
                Some(call) => {
                    call.send().expect(status);
                    met.insert((operation.id.as_str(), status));
                }
                None => drop(left.insert(status)),
            }
        }
    }
    assert!(met.len() > 150, "{}", met.len());
    assert_eq!(left, BTreeSet::from([500, 503]));
}

#[test]
fn an_operation_that_takes_no_body_refuses_one() {
    let server = prepared(&[]);
    let without: Vec<&Operation> = operations().iter().filter(|o| !o.has_body).collect();
    assert!(without.len() > 20, "{}", without.len());
    for operation in without {
        let refused = good(&server, operation).body("{}").send().expect(400);
        let problem = &refused.json()["problems"][0];
        assert_eq!(problem["rule"], "unexpected", "{}", operation.id);
    }
}

#[test]
fn what_nothing_is_known_of_has_a_code() {
    let server = prepared(&[]);
    for (method, target, code) in [
        ("GET", "/apis/d3lay/users/nobody", "UnknownUser"),
        ("DELETE", "/apis/fivetran/users/nobody", "UnknownUser"),
        (
            "POST",
            "/apis/fivetran/snapshots/none/restore",
            "UnknownSnapshot",
        ),
        ("DELETE", "/apis/fivetran/snapshots/none", "UnknownSnapshot"),
        ("GET", "/faults/99", "UnknownFault"),
        ("DELETE", "/faults/99", "UnknownFault"),
    ] {
        let answer = server.call(method, target).token(TOKEN).send().expect(404);
        assert_eq!(answer.code(), code, "{method} {target}");
    }
}

#[test]
fn one_400_names_all_that_is_wrong_with_parameters_and_body() {
    let server = Served::start(&[]);
    let call = server.call("PUT", "/apis/fivetran/quota?extra=1");
    let answer = call.body(r#"{"enforced":1,"limit":-1}"#).send().expect(400);
    let body = answer.json();
    let problems = body["problems"].as_array().expect("problems");
    let found: BTreeSet<(String, String)> = problems
        .iter()
        .map(|problem| {
            let text = |name: &str| problem[name].as_str().unwrap_or_default().to_owned();
            (
                text("place") + &text("name") + &text("pointer"),
                text("rule"),
            )
        })
        .collect();
    let expected = [
        ("queryextra", "unknown"),
        ("body/enforced", "type"),
        ("body/limit", "minimum"),
    ];
    let expected = expected.map(|(place, rule)| (place.to_owned(), rule.to_owned()));
    assert_eq!(found, BTreeSet::from(expected));
}
