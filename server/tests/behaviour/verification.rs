//! Whether the journal holds what a test expects, and what is said if it does not.

use std::sync::Arc;

use http::{HeaderMap, HeaderValue, Method, Uri};
use serde_json::{Value, json};
use specshot_runtime::{Operation as _, OperationSpec, server::Refusal};
use users_server::{
    generated::{
        control::types::{ApiName, Verification},
        d3lay, fivetran,
    },
    journal::{Journal, Received},
    verification::{Report, verify},
};

/// A request: the API, its URI, its headers, the status of its answer.
type Request<'a> = (&'a str, &'a str, &'a [(&'static str, &'a str)], Option<u16>);

fn journal(capacity: usize, requests: &[Request<'_>]) -> Arc<Journal> {
    let journal = Arc::new(Journal::new(capacity));
    for (api, uri, fields, status) in requests {
        let mut headers = HeaderMap::new();
        for (name, value) in *fields {
            headers.append(*name, HeaderValue::from_str(value).unwrap());
        }
        let (api, operation) = match *api {
            "fivetran" => (ApiName::Fivetran, fivetran::operations::ListUsers::SPEC),
            _ => (ApiName::D3lay, d3lay::operations::ListUsers::SPEC),
        };
        let uri: Uri = uri.parse().unwrap();
        let known = (uri.path() == operation.path).then_some(operation);
        let request = (&Method::GET, &uri, &headers);
        let mut recording = journal.begin(api, known, request, Received::now());
        if let Some(status) = status {
            recording.answer(*status, &HeaderMap::new());
            recording.complete();
        }
    }
    journal
}

fn verification(value: Value) -> Verification {
    serde_json::from_value(value).unwrap()
}

/// An expectation of requests to `list_users` of Fivetran, with what is given besides.
fn expectation(more: Value) -> Value {
    let mut expectation = json!({ "api": "fivetran", "operation": "list_users" });
    let fields = expectation.as_object_mut().unwrap();
    fields.extend(more.as_object().unwrap().clone());
    expectation
}

fn times(comparison: &str, count: usize) -> Value {
    json!({ "comparison": comparison, "count": count })
}

fn limit(value: Value) -> Value {
    json!([{ "name": "limit", "value": value }])
}

/// The only finding about one expectation.
fn finding(journal: &Journal, expectation: Value) -> Value {
    let verification = verification(json!({ "expectations": [expectation] }));
    let verdict = serde_json::to_value(verify(journal, &verification).unwrap()).unwrap();
    let finding = verdict["expectations"][0].clone();
    assert_eq!(verdict["passed"], finding["passed"]);
    assert_eq!(verdict["expectations"].as_array().unwrap().len(), 1);
    finding
}

fn users(uri: &str) -> Request<'_> {
    ("fivetran", uri, &[], Some(200))
}

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
        // Near misses are of use where there are too few.
        let few = times.as_ref().is_some_and(|times| times["count"] == 3);
        assert_eq!(
            finding["nearest"].as_array().unwrap().is_empty(),
            !few,
            "{times:?}"
        );
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
        .begin(ApiName::Fivetran, Some(WITH_ID), request, Received::now())
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
fn the_nearest_requests_differ_in_the_fewest_points_and_are_the_newest() {
    let requests: &[Request<'_>] = &[
        ("d3lay", "/users", &[], Some(500)), // 1: API, status, limit
        ("fivetran", "/v1/users?limit=50", &[], Some(200)), // 2: limit
        ("fivetran", "/v1/users?limit=50", &[], Some(404)), // 3: status, limit
        ("fivetran", "/v1/users", &[], Some(200)), // 4: limit
        ("fivetran", "/elsewhere?limit=10", &[], Some(200)), // 5: operation
        ("fivetran", "/v1/users?limit=10", &[], None), // 6: status
        ("d3lay", "/users?limit=10", &[], Some(200)), // 7: API
        ("d3lay", "/elsewhere", &[], Some(500)), // 8: everything
    ];
    let journal = journal(10, requests);
    let expected = expectation(json!({
        "status": 200,
        "parameters": limit(json!({ "kind": "equals", "text": "10" })),
    }));
    let all = finding(&journal, expected.clone());
    let id = |request: &Value| request["id"].as_u64().unwrap();
    let ids: Vec<u64> = all["nearest"].as_array().unwrap().iter().map(id).collect();
    assert_eq!(ids, [7, 6, 5, 4, 2]);
    let difference = |number: usize| all["nearest"][number]["differences"].clone();
    assert_eq!(
        difference(0),
        json!([{ "place": "api", "expected": "fivetran", "actual": "d3lay" }])
    );
    assert_eq!(
        difference(1),
        json!([{ "place": "status", "expected": "200" }])
    );
    assert_eq!(
        difference(2),
        json!([{ "place": "operation", "expected": "list_users" }])
    );
    assert_eq!(
        difference(3),
        json!([{ "place": "query", "name": "limit", "expected": "10" }])
    );
    assert_eq!(
        difference(4),
        json!([{ "place": "query", "name": "limit", "expected": "10", "actual": "50" }])
    );

    // Two points, in the order of the expectation, and a status that is another.
    let only = verification(json!({ "expectations": [expected], "after": 2 }));
    journal_without(&journal, &only, 3);
}

/// Checks what is said of a request that differs in status and limit.
fn journal_without(journal: &Journal, verification: &Verification, id: u64) {
    let all = serde_json::to_value(verify(journal, verification).unwrap()).unwrap();
    assert_eq!(all["checked"], 6);
    let nearest = all["expectations"][0]["nearest"].as_array().unwrap();
    let request = nearest.iter().find(|request| request["id"] == id).unwrap();
    assert_eq!(
        request["differences"],
        json!([
            { "place": "status", "expected": "200", "actual": "404" },
            { "place": "query", "name": "limit", "expected": "10", "actual": "50" },
        ])
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

#[test]
fn what_cannot_be_checked_is_refused_with_all_places() {
    let journal = journal(10, &[]);
    let matches = |pattern: &str| json!({ "kind": "matches", "pattern": pattern });
    let present = json!({ "kind": "present" });
    let verification = verification(json!({
        "expectations": [
            { "api": "d3lay", "operation": "list_people" },
            expectation(json!({ "parameters": [
                { "name": "limit", "value": matches("[") },
                { "name": "limit", "value": matches("(?=x)") },
                { "name": "limit", "value": matches("(\\w{100}){100}") },
                { "place": "header", "name": "Authorization", "value": present },
                { "name": "access_token", "value": present },
            ] })),
        ],
    }));
    let error = verify(&journal, &verification).unwrap_err();
    assert_eq!(error.code(), "UnknownOperation");
    let lines: Vec<String> = error.violations().iter().map(ToString::to_string).collect();
    assert_eq!(
        lines,
        [
            "body at `/expectations/0/operation`: d3lay has no operation \"list_people\"; it has \
             list_users",
            "body at `/expectations/1/parameters/0/value/pattern`: not a pattern: unclosed \
             character class",
            "body at `/expectations/1/parameters/1/value/pattern`: not a pattern: look-around, \
             including look-ahead and look-behind, is not supported",
            "body at `/expectations/1/parameters/2/value/pattern`: not a pattern: Compiled regex \
             exceeds size limit of 262144 bytes.",
            "body at `/expectations/1/parameters/3/name`: header `authorization` carries \
             credentials, which the journal does not hold",
            "body at `/expectations/1/parameters/4/name`: query `access_token` carries \
             credentials, which the journal does not hold",
        ]
    );
    let refusal = Refusal::from(error);
    assert_eq!(refusal.status(), 400);
}

#[test]
fn patterns_are_limited_in_number() {
    let journal = journal(10, &[]);
    let parameters = |count: usize| -> Value {
        (0..count)
            .map(|number| {
                // The same pattern again is no other.
                let pattern = format!("x{}", number / 2);
                json!({ "name": "limit", "value": { "kind": "matches", "pattern": pattern } })
            })
            .collect()
    };
    let check = |count| {
        let parameters = expectation(json!({ "parameters": parameters(count) }));
        verify(
            &journal,
            &verification(json!({ "expectations": [parameters] })),
        )
    };
    assert!(check(200).is_ok());
    assert_eq!(
        check(201).unwrap_err().to_string(),
        "body at `/expectations/0/parameters/200/value/pattern`: these are more than 100 different \
         patterns"
    );
}

#[test]
fn the_report_says_what_failed_and_what_there_was_instead() {
    let journal = journal(10, &[users("/v1/users?limit=50")]);
    let verification = verification(json!({ "expectations": [
        expectation(json!({})),
        expectation(json!({
            "parameters": [
                { "name": "limit", "value": { "kind": "equals", "text": "100" } },
                { "name": "cursor", "value": { "kind": "absent" } },
                { "place": "header", "name": "X-A", "value": { "kind": "present" } },
                { "name": "limit", "value": { "kind": "matches", "pattern": "^1" } },
            ],
            "status": 200,
            "times": times("exactly", 2),
        })),
    ] }));
    let verdict = verify(&journal, &verification).unwrap();
    let report = Report::new(&journal, &verification, &verdict).to_string();
    let (said, tail) = report.split_once("\nthe last 1 of 1 requests:\n").unwrap();
    assert_eq!(
        said,
        "\
1 of 2 expectations failed; 1 requests were checked
  2. fivetran list_users, query `limit` is \"100\", query `cursor` is absent, header `X-A` is \
present, query `limit` matches ^1, status 200
     expected exactly 2 requests, found none
     nearest: #1 GET /v1/users?limit=50
       query `limit`: expected 100, found 50
       header `x-a`: expected any value, found nothing
       query `limit`: expected a text that matches ^1, found 50"
    );
    assert!(tail.starts_with("  #1  "), "{tail}");

    let small = self::journal(0, &[users("/v1/users")]);
    let none = self::verification(
        json!({ "expectations": [expectation(json!({ "times": times("at_most", 0) }))] }),
    );
    let verdict = verify(&small, &none).unwrap();
    assert_eq!(
        Report::new(&small, &none, &verdict).to_string(),
        "all 1 expectations hold; 0 requests were checked, 1 more have been dropped from the \
         journal\nthe last 0 of 0 requests, 1 older ones have been dropped:"
    );
}
