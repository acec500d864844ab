//! Which requests are as expected, how many, and in which order.

use std::sync::Arc;

use http::{HeaderMap, Method, Uri};
use serde_json::{Value, json};
use specshot_runtime::{Operation as _, OperationSpec};
use users_server::{
    generated::{control::types::ApiName, fivetran},
    journal::{Journal, Received},
    verification::verify,
};

use super::{expectation, finding, journal, limit, times, users, verification};

#[test]
fn the_number_of_requests_is_compared() {
    let twice = [
        users("/v1/users?limit=1"),
        users("/v1/users?limit=1"),
        users("/v1/users?limit=2"),
    ];
    let journal = journal(10, &twice);
    for (times, reason) in [
        (None, None),
        (Some(times("exactly", 2)), None),
        (
            Some(times("exactly", 1)),
            Some("expected exactly 1 request, found 2"),
        ),
        (
            Some(times("exactly", 3)),
            Some("expected exactly 3 requests, found 2"),
        ),
        (
            Some(times("exactly", 0)),
            Some("expected no request, found 2"),
        ),
        (Some(times("at_least", 0)), None),
        (Some(times("at_least", 2)), None),
        (
            Some(times("at_least", 3)),
            Some("expected at least 3 requests, found 2"),
        ),
        (Some(times("at_most", 2)), None),
        (
            Some(times("at_most", 1)),
            Some("expected at most 1 request, found 2"),
        ),
        (
            Some(times("at_most", 0)),
            Some("expected no request, found 2"),
        ),
    ] {
        let mut expectation =
            expectation(json!({ "parameters": limit(json!({ "kind": "equals", "text": "1" })) }));
        if let Some(times) = &times {
            expectation["times"] = times.clone();
        }
        let finding = finding(&journal, expectation);
        assert_eq!(finding["passed"], reason.is_none(), "{times:?}");
        assert_eq!(
            finding.get("reason").and_then(Value::as_str),
            reason,
            "{times:?}"
        );
        assert_eq!(finding["count"], 2);
        assert_eq!(finding["matching"], json!([1, 2]));
        // Near misses are of use where there are too few, those that match where there are too many.
        let nearest: Vec<&Value> = finding["nearest"]
            .as_array()
            .unwrap()
            .iter()
            .map(|request| &request["id"])
            .collect();
        let wanted = times.as_ref().map(|times| &times["count"]);
        let expected = match (reason, wanted.and_then(Value::as_u64)) {
            (None, _) => vec![],
            (_, Some(0)) => vec![2, 1],
            (_, Some(1)) => vec![2],
            _ => vec![3],
        };
        assert_eq!(nearest, expected, "{times:?}");
    }
    let none = finding(&journal, expectation(json!({ "status": 500 })));
    assert_eq!(none["reason"], "expected at least 1 request, found none");
}

#[test]
fn values_are_compared_as_decoded_texts() {
    let fields: &[_] = &[("x-trace", "abc"), ("x-trace", "def"), ("accept", "*/*")];
    let journal = journal(
        10,
        &[(
            "fivetran",
            "/v1/users?limit=10&cursor=a%20b+c%2F&cursor=second&odd=%zz",
            fields,
            Some(200),
        )],
    );
    let parameter = |place: &str, name: &str, value: Value| {
        expectation(json!({ "parameters": [{ "place": place, "name": name, "value": value }] }))
    };
    let equals = |text: &str| json!({ "kind": "equals", "text": text });
    let matches = |pattern: &str| json!({ "kind": "matches", "pattern": pattern });
    let (present, absent) = (json!({ "kind": "present" }), json!({ "kind": "absent" }));
    for (place, name, value, expected) in [
        ("query", "limit", equals("10"), None),
        ("query", "limit", equals("1"), Some(("1", Some("10")))),
        ("query", "limit", present.clone(), None),
        ("query", "limit", absent.clone(), Some(("none", Some("10")))),
        ("query", "Limit", absent.clone(), None),
        ("query", "Limit", present.clone(), Some(("any value", None))),
        ("query", "cursor", equals("a b c/"), None),
        ("query", "cursor", equals("second"), None),
        (
            "query",
            "cursor",
            equals("third"),
            Some(("third", Some("a b c/, second"))),
        ),
        ("query", "cursor", matches("^sec"), None),
        ("query", "cursor", matches("b"), None),
        (
            "query",
            "cursor",
            matches("^b"),
            Some(("a text that matches ^b", Some("a b c/, second"))),
        ),
        ("query", "odd", equals("%zz"), None),
        ("header", "x-trace", equals("def"), None),
        ("header", "X-Trace", equals("abc"), None),
        (
            "header",
            "X-Trace",
            equals("ABC"),
            Some(("ABC", Some("abc, def"))),
        ),
        ("header", "x-none", present, Some(("any value", None))),
        (
            "header",
            "x-none",
            matches(".*"),
            Some(("a text that matches .*", None)),
        ),
        ("header", "x-none", absent, None),
    ] {
        let finding = finding(&journal, parameter(place, name, value.clone()));
        assert_eq!(
            finding["passed"],
            expected.is_none(),
            "{place} {name} {value}"
        );
        let Some((wanted, actual)) = expected else {
            continue;
        };
        let name = if place == "header" {
            name.to_lowercase()
        } else {
            name.to_owned()
        };
        let mut difference = json!({ "place": place, "name": name, "expected": wanted });
        if let Some(actual) = actual {
            difference["actual"] = actual.into();
        }
        let nearest = json!([{
            "id": 1,
            "request": "GET /v1/users?limit=10&cursor=a%20b+c%2F&cursor=second&odd=%zz",
            "differences": [difference],
        }]);
        assert_eq!(finding["nearest"], nearest, "{value}");
    }
}

#[test]
fn variables_of_the_path_are_compared() {
    const WITH_ID: &OperationSpec = &OperationSpec {
        path: "/v1/users/{id}",
        ..*fivetran::operations::ListUsers::SPEC
    };
    let journal = Arc::new(Journal::default());
    let uri = Uri::from_static("/v1/users/a%20b");
    let request = (&Method::GET, &uri, &HeaderMap::new());
    journal
        .begin(ApiName::Fivetran, Some(WITH_ID), request, Received::now(""))
        .end();
    // The document has no variables, so none can be asked for.
    let expected = expectation(json!({
        "parameters": [{ "place": "path", "name": "id", "value": { "kind": "present" } }],
    }));
    let error = verify(
        &journal,
        &verification(json!({ "expectations": [expected] })),
    )
    .unwrap_err();
    assert_eq!(error.code(), "UnknownParameter");
    assert_eq!(
        error.to_string(),
        "body at `/expectations/0/parameters/0/name`: the path /v1/users of `list_users` has no `id`"
    );
}

#[test]
fn all_of_one_expectation_come_before_all_of_the_next() {
    let absent = expectation(json!({
        "parameters": [{ "name": "cursor", "value": { "kind": "absent" } }],
    }));
    let present = expectation(json!({
        "parameters": [{ "name": "cursor", "value": { "kind": "present" } }],
    }));
    let never = expectation(json!({ "status": 500, "times": times("exactly", 0) }));
    let in_order = |journal: &Journal, expectations: &[&Value]| {
        let verification = verification(json!({ "expectations": expectations, "in_order": true }));
        serde_json::to_value(verify(journal, &verification).unwrap()).unwrap()
    };
    let (first, next) = (users("/v1/users"), users("/v1/users?cursor=x"));

    let good = journal(10, &[first, next, next]);
    assert_eq!(in_order(&good, &[&absent, &present])["passed"], true);
    assert_eq!(
        in_order(&good, &[&absent, &never, &present])["passed"],
        true
    );

    let verdict = in_order(&good, &[&present, &never, &absent]);
    assert_eq!(verdict["passed"], false);
    assert_eq!(verdict["expectations"][0]["passed"], true);
    assert_eq!(
        verdict["expectations"][2],
        json!({
            "passed": false,
            "count": 1,
            "matching": [1],
            "reason":
                "1 of 1 request did not come after request 3, the last one of expectation 1",
            "nearest": [{
                "id": 1,
                "request": "GET /v1/users",
                "differences": [{
                    "place": "order",
                    "expected": "after request 3",
                    "actual": "before it",
                }],
            }],
        })
    );

    let mixed = journal(10, &[first, next, first, next]);
    let verdict = in_order(&mixed, &[&absent, &present]);
    let finding = &verdict["expectations"][1];
    assert_eq!(
        finding["reason"],
        "1 of 2 requests did not come after request 3, the last one of expectation 1"
    );
    assert_eq!(finding["nearest"][0]["id"], 2);

    // One request cannot come before itself.
    let verdict = in_order(&good, &[&absent, &absent]);
    let difference = &verdict["expectations"][1]["nearest"][0]["differences"][0];
    assert_eq!(
        *difference,
        json!({
            "place": "order", "expected": "after request 1", "actual": "that request",
        })
    );

    // Too few and out of order: both are said, and the requests out of order come first.
    let mut more = present.clone();
    more["times"] = times("exactly", 3);
    let verdict = in_order(&mixed, &[&absent, &more]);
    let finding = &verdict["expectations"][1];
    assert_eq!(
        finding["reason"],
        "expected exactly 3 requests, found 2; 1 of 2 requests did not come after request 3, the \
         last one of expectation 1"
    );
    let places: Vec<&Value> = finding["nearest"]
        .as_array()
        .unwrap()
        .iter()
        .map(|request| &request["differences"][0]["place"])
        .collect();
    assert_eq!(places, ["query", "order", "query"]);

    let anyhow = verification(json!({ "expectations": [present, absent] }));
    assert!(
        verify(&mixed, &anyhow).unwrap().passed,
        "any order, if none is asked for"
    );
}

/// A first attempt that is answered late enters the journal after its retry.
#[test]
fn the_order_is_that_in_which_requests_came() {
    let journal = Arc::new(Journal::new(10));
    let began = |uri: &'static str| {
        let (uri, headers) = (Uri::from_static(uri), HeaderMap::new());
        let request = (&Method::GET, &uri, &headers);
        let spec = Some(fivetran::operations::ListUsers::SPEC);
        journal.begin(ApiName::Fivetran, spec, request, Received::now(""))
    };
    let first = began("/v1/users?limit=1");
    // Times are in microseconds.
    std::thread::sleep(std::time::Duration::from_millis(2));
    began("/v1/users?limit=2").end();
    first.end();
    let with_limit = |text: &str| {
        let value = json!({ "kind": "equals", "text": text });
        expectation(json!({ "parameters": limit(value) }))
    };
    let in_order = |expectations: [Value; 2]| {
        let verification = verification(json!({ "expectations": expectations, "in_order": true }));
        serde_json::to_value(verify(&journal, &verification).unwrap()).unwrap()
    };
    let verdict = in_order([with_limit("1"), with_limit("2")]);
    assert_eq!(verdict["passed"], true, "{verdict}");
    let verdict = in_order([with_limit("2"), with_limit("1")]);
    assert_eq!(verdict["passed"], false, "{verdict}");
}

#[test]
fn only_what_came_after_counts_and_what_was_dropped_is_told() {
    let requests = vec![users("/v1/users"); 8];
    let journal = journal(5, &requests);
    let verdict = |after: u64| {
        let one = verification(json!({ "expectations": [expectation(json!({}))], "after": after }));
        let verdict = verify(&journal, &one).unwrap();
        (verdict.passed, verdict.checked, verdict.dropped)
    };
    assert_eq!(verdict(0), (true, 5, 3));
    assert_eq!(verdict(2), (true, 5, 1));
    assert_eq!(verdict(3), (true, 5, 0));
    assert_eq!(verdict(6), (true, 2, 0));
    assert_eq!(verdict(8), (false, 0, 0));
    journal.clear();
    assert_eq!(verdict(0), (false, 0, 0));
}

#[test]
fn a_hundred_matching_requests_are_listed_and_all_are_counted() {
    let journal = journal(1_000, &vec![users("/v1/users"); 150]);
    let finding = finding(&journal, expectation(json!({})));
    assert_eq!(finding["count"], 150);
    let matching = finding["matching"].as_array().unwrap();
    assert_eq!((matching.len(), &matching[99]), (100, &json!(100)));
}
