//! What is said when an expectation fails, or cannot be checked.

use serde_json::{Value, json};
use specshot_runtime::server::Refusal;
use users_server::{
    generated::control::types::Verification,
    journal::Journal,
    verification::{Report, verify},
};

use super::{Request, expectation, finding, journal, limit, times, users, verification};

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

    let thrice = self::journal(10, &[users("/v1/users"); 3]);
    let once = self::verification(
        json!({ "expectations": [expectation(json!({ "times": times("exactly", 1) }))] }),
    );
    let verdict = verify(&thrice, &once).unwrap();
    let report = Report::new(&thrice, &once, &verdict).to_string();
    let (said, _) = report.split_once("\nthe last 3 of 3 requests:\n").unwrap();
    assert_eq!(
        said,
        "\
1 of 1 expectations failed; 3 requests were checked
  1. fivetran list_users
     expected exactly 1 request, found 3
     nearest: #3 GET /v1/users
       count: expected exactly 1 request, found request 3 of 3 that match
     nearest: #2 GET /v1/users
       count: expected exactly 1 request, found request 2 of 3 that match"
    );

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
