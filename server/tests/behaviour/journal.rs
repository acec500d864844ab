//! What the journal records, how much of it, and what it gives out.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use serde_json::{Value, json};
use specshot_runtime::{
    Operation as _, OperationSpec, Place, Violation, credential::CredentialError, server::Refusal,
};
use users_server::{
    generated::{
        control::{
            ListJournalArguments,
            types::{ApiName, EffectKind, FaultId},
        },
        d3lay, fivetran,
    },
    journal::{
        Filter, Journal, MAX_BODY, MAX_HEADER, MAX_HEADERS, MAX_PATH, MAX_QUERY, MAX_RULES,
        Received, Recording, answer_rules, refusal_rules,
    },
};

const FIVETRAN: Option<&OperationSpec> = Some(fivetran::operations::ListUsers::SPEC);
const D3LAY: Option<&OperationSpec> = Some(d3lay::operations::ListUsers::SPEC);

fn headers(pairs: &[(&'static str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        let value = HeaderValue::from_bytes(value.as_bytes()).unwrap();
        headers.append(HeaderName::from_static(name), value);
    }
    headers
}

/// A moment, so many seconds into the day.
fn at(seconds: u64) -> Received {
    Received {
        time: SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000 + seconds),
        ..Received::now()
    }
}

fn asked(journal: &Arc<Journal>, uri: &str, fields: &[(&'static str, &str)]) -> Recording {
    let uri: Uri = uri.parse().unwrap();
    let headers = headers(fields);
    journal.begin(
        ApiName::Fivetran,
        FIVETRAN,
        (&Method::GET, &uri, &headers),
        at(0),
    )
}

/// Records a request that was answered.
fn answered(journal: &Arc<Journal>, uri: &str, status: u16) {
    let mut recording = asked(journal, uri, &[]);
    recording.answer(status, &HeaderMap::new());
    recording.complete();
}

/// The arguments of `list_journal`, as they come out of a query.
fn arguments(mut given: Value) -> ListJournalArguments {
    let defaults = json!({ "violations_only": false, "limit": 100 });
    for (name, value) in defaults.as_object().unwrap() {
        let given = given.as_object_mut().unwrap();
        given.entry(name).or_insert_with(|| value.clone());
    }
    serde_json::from_value(given).unwrap()
}

fn shown(journal: &Journal) -> Vec<Value> {
    let entries = journal.entries(&Filter::default());
    entries
        .iter()
        .map(|entry| serde_json::to_value(entry).unwrap())
        .collect()
}

fn ids(journal: &Journal, filter: &Filter) -> Vec<i64> {
    journal
        .entries(filter)
        .iter()
        .map(|entry| entry.id.0)
        .collect()
}

#[test]
fn an_entry_shows_what_was_asked_and_what_became_of_it() {
    let journal = Arc::new(Journal::default());
    let mut recording = asked(
        &journal,
        "/v1/users?limit=1001&cursor=a%20b",
        &[
            ("host", "localhost"),
            ("accept", "text/html"),
            ("accept", "*/*"),
        ],
    );
    recording.credential(&Arc::from("demo administrator"));
    recording.request_body(b"{}", 2);
    let place = Place::Query("limit".to_owned());
    let message = "1001 is more than the maximum of 1000";
    recording.refused(&Violation::new(place, "maximum", message).into());
    recording.fault(Some(FaultId(7)), EffectKind::Latency);
    recording.fault(None, EffectKind::TruncatedBody);
    recording.answer(400, &headers(&[("content-type", "application/json")]));
    recording.answer_body(b"{\"code\":", 92);
    recording.complete();
    recording.end();

    let mut shown = shown(&journal);
    let mut entry = shown.remove(0);
    let duration = entry
        .as_object_mut()
        .unwrap()
        .remove("duration_us")
        .unwrap();
    assert!(duration.as_i64().unwrap() < 60_000_000, "{duration}");
    assert_eq!(
        entry,
        json!({
            "id": 1,
            "time": "2026-09-21T14:13:20Z",
            "api": "fivetran",
            "operation": "list_users",
            "credential": "demo administrator",
            "request": {
                "method": "GET",
                "path": "/v1/users",
                "query": "limit=1001&cursor=a%20b",
                "headers": [
                    { "name": "host", "value": "localhost" },
                    { "name": "accept", "value": "text/html" },
                    { "name": "accept", "value": "*/*" },
                ],
                "body": { "text": "{}", "bytes": 2, "cut": false },
            },
            "answer": {
                "status": 400,
                "headers": [{ "name": "content-type", "value": "application/json" }],
                "body": { "text": "{\"code\":", "bytes": 92, "cut": true },
                "complete": true,
            },
            "broken_rules": [{
                "side": "request",
                "place": "query",
                "name": "limit",
                "rule": "maximum",
                "message": "1001 is more than the maximum of 1000",
            }],
            "faults": [{ "id": 7, "kind": "latency" }, { "kind": "truncated_body" }],
        })
    );
}

#[test]
fn a_request_that_is_never_answered_enters_when_its_recording_is_dropped() {
    let journal = Arc::new(Journal::default());
    let recording = journal.begin(
        ApiName::D3lay,
        None,
        (
            &Method::DELETE,
            &Uri::from_static("/elsewhere"),
            &HeaderMap::new(),
        ),
        at(0),
    );
    assert!(shown(&journal).is_empty(), "it is still being answered");
    drop(recording);
    let entry = &shown(&journal)[0];
    for absent in ["operation", "credential", "answer"] {
        assert_eq!(entry.get(absent), None, "{absent}");
    }
    let request = json!({ "method": "DELETE", "path": "/elsewhere", "headers": [] });
    assert_eq!(entry["request"], request);
}

#[test]
fn the_oldest_entries_make_room_and_are_counted() {
    let journal = Arc::new(Journal::new(3));
    for number in 1..=5 {
        answered(&journal, &format!("/v1/users?limit={number}"), 200);
    }
    let page = journal.page(&arguments(json!({})));
    assert_eq!(ids(&journal, &Filter::default()), [3, 4, 5]);
    assert_eq!(
        (page.last_id, page.total, page.dropped, page.capacity),
        (5, 3, 2, 3)
    );

    journal.clear();
    let page = journal.page(&arguments(json!({})));
    assert_eq!(
        (page.entries.len(), page.last_id, page.total, page.dropped),
        (0, 5, 0, 0)
    );

    for _ in 0..4 {
        answered(&journal, "/v1/users", 200);
    }
    let page = journal.page(&arguments(json!({})));
    assert_eq!(ids(&journal, &Filter::default()), [7, 8, 9]);
    assert_eq!((page.last_id, page.total, page.dropped), (9, 3, 1));
}

#[test]
fn a_journal_without_room_counts_and_keeps_nothing() {
    let journal = Arc::new(Journal::new(0));
    answered(&journal, "/v1/users", 200);
    answered(&journal, "/v1/users", 200);
    let page = journal.page(&arguments(json!({})));
    assert_eq!(
        (
            page.entries.len(),
            page.last_id,
            page.dropped,
            page.capacity
        ),
        (0, 2, 2, 0)
    );
}

#[test]
fn filters_compare_exactly_and_all_must_hold() {
    let journal = Arc::new(Journal::default());
    let uri = Uri::from_static("/users");
    let entry = |api, operation, status: Option<u16>, seconds, refused| {
        let request = (&Method::GET, &uri, &HeaderMap::new());
        let mut recording = journal.begin(api, operation, request, at(seconds));
        if refused {
            recording.refused(&Refusal::Unauthenticated(CredentialError::Missing));
        }
        if let Some(status) = status {
            recording.answer(status, &HeaderMap::new());
        }
    };
    entry(ApiName::Fivetran, FIVETRAN, Some(200), 0, false);
    entry(ApiName::D3lay, D3LAY, Some(200), 1, false);
    entry(ApiName::D3lay, D3LAY, Some(401), 2, true);
    entry(ApiName::D3lay, None, Some(404), 3, false);
    entry(ApiName::Fivetran, FIVETRAN, None, 4, false);

    for (given, expected) in [
        (json!({}), vec![1, 2, 3, 4, 5]),
        (json!({ "api": ["d3lay"] }), vec![2, 3, 4]),
        (json!({ "api": ["d3lay", "fivetran"] }), vec![1, 2, 3, 4, 5]),
        (json!({ "operation": ["list_users"] }), vec![1, 2, 3, 5]),
        (json!({ "operation": ["list_user"] }), vec![]),
        (json!({ "operation": ["LIST_USERS"] }), vec![]),
        (json!({ "status": [200] }), vec![1, 2]),
        (json!({ "status": [401, 404] }), vec![3, 4]),
        (json!({ "status": [500] }), vec![]),
        (json!({ "violations_only": true }), vec![3]),
        (json!({ "since": "2026-09-21T14:13:22Z" }), vec![3, 4, 5]),
        (json!({ "until": "2026-09-21T14:13:22Z" }), vec![1, 2]),
        (
            json!({ "since": "2026-09-21T14:13:21Z", "until": "2026-09-21T14:13:23Z" }),
            vec![2, 3],
        ),
        (
            json!({ "since": "2026-09-21T14:13:23Z", "until": "2026-09-21T14:13:21Z" }),
            vec![],
        ),
        (json!({ "since": "2026-09-21T16:13:23+02:00" }), vec![4, 5]),
        (
            json!({ "api": ["d3lay"], "status": [200], "operation": ["list_users"] }),
            vec![2],
        ),
    ] {
        let filter = Filter::from(&arguments(given.clone()));
        assert_eq!(ids(&journal, &filter), expected, "{given}");
        let page = journal.page(&arguments(given.clone()));
        assert_eq!(
            page.total,
            i64::try_from(expected.len()).unwrap(),
            "{given}"
        );
    }
}

#[test]
fn pages_go_on_while_entries_drop_out() {
    let journal = Arc::new(Journal::new(4));
    for _ in 0..4 {
        answered(&journal, "/v1/users", 200);
    }
    let ids = |page: &users_server::journal::Page| -> Vec<u64> {
        page.entries.iter().map(|(id, _)| *id).collect()
    };
    let filter = Filter::default();
    let first = journal.list(&filter, 0, 2);
    assert_eq!(
        (ids(&first), first.next_after, first.total),
        (vec![1, 2], Some(2), 4)
    );

    // The entries up to 5 drop out: the next page begins with the first that is left.
    for _ in 0..5 {
        answered(&journal, "/v1/users", 200);
    }
    let second = journal.list(&filter, 2, 2);
    assert_eq!(
        (ids(&second), second.next_after, second.dropped),
        (vec![6, 7], Some(7), 5)
    );
    let third = journal.list(&filter, 7, 2);
    assert_eq!((ids(&third), third.next_after), (vec![8, 9], None));
    assert_eq!(third.total, 4, "`after` is no filter");

    // What has come since.
    answered(&journal, "/v1/users", 200);
    assert_eq!(ids(&journal.list(&filter, third.last_id, 100)), [10]);
    assert_eq!(ids(&journal.list(&filter, 10, 100)), [0; 0]);
    assert_eq!(journal.list(&filter, 1_000, 100).next_after, None);
}

proptest::proptest! {
    #[test]
    fn pages_one_after_the_other_are_the_whole_list(
        statuses in proptest::collection::vec(200_u16..204, 0..40),
        capacity in 0_usize..50,
        limit in 1_usize..12,
        wanted in proptest::collection::vec(200_u16..204, 0..3),
    ) {
        let journal = Arc::new(Journal::new(capacity));
        for status in &statuses {
            answered(&journal, "/v1/users", *status);
        }
        let filter = Filter { statuses: wanted.clone(), ..Filter::default() };
        let expected: Vec<(i64, u16)> = (1..)
            .zip(statuses.iter().copied())
            .skip(statuses.len().saturating_sub(capacity))
            .filter(|(_, status)| wanted.is_empty() || wanted.contains(status))
            .collect();
        let expected_ids: Vec<i64> = expected.iter().map(|(id, _)| *id).collect();
        proptest::prop_assert_eq!(ids(&journal, &filter), expected_ids.clone());

        let mut paged = Vec::new();
        let mut after = 0;
        loop {
            let page = journal.list(&filter, after, limit);
            proptest::prop_assert_eq!(page.total, expected.len());
            proptest::prop_assert!(page.entries.len() <= limit);
            paged.extend(page.entries.iter().map(|(id, _)| i64::try_from(*id).unwrap()));
            match page.next_after {
                Some(next) => after = next,
                None => break,
            }
        }
        proptest::prop_assert_eq!(paged, expected_ids);
    }
}

#[test]
fn credentials_never_enter() {
    let journal = Arc::new(Journal::default());
    for (query, expected) in [
        ("token=hunter2", "token=[redacted]"),
        (
            "a=1&access_token=hunter2&b=%20+2",
            "a=1&access_token=[redacted]&b=%20+2",
        ),
        ("Access-Token=hunter2", "Access-Token=[redacted]"),
        (
            "api_key=hunter2&&API-KEY=hunter2",
            "api_key=[redacted]&&API-KEY=[redacted]",
        ),
        ("apikey=hunter2=hunter2", "apikey=[redacted]"),
        ("secret=hunter2", "secret=[redacted]"),
        ("pass%77ord=hunter2%zz", "pass%77ord=[redacted]"),
        ("tok%zz=1&token", "tok%zz=1&token"),
        ("cursor=x%2f&&=&limit=1", "cursor=x%2f&&=&limit=1"),
    ] {
        asked(&journal, &format!("/v1/users?{query}"), &[]).end();
        let entry = shown(&journal).pop().unwrap();
        assert_eq!(entry["request"]["query"], expected, "{query}");
    }
    for name in [
        "authorization",
        "cookie",
        "proxy-authorization",
        "set-cookie",
        "x-api-key",
        "x-auth-token",
        "password",
    ] {
        let mut recording = asked(&journal, "/v1/users", &[(name, "hunter2"), ("via", "1 a")]);
        recording.answer(200, &headers(&[(name, "hunter2"), ("age", "1")]));
        drop(recording);
        let entry = shown(&journal).pop().unwrap();
        let redacted = json!({ "name": name, "value": "[redacted]" });
        let (request, answer) = (&entry["request"]["headers"], &entry["answer"]["headers"]);
        assert_eq!(
            *request,
            json!([redacted, { "name": "via", "value": "1 a" }])
        );
        assert_eq!(*answer, json!([redacted, { "name": "age", "value": "1" }]));
    }
    let mut sensitive = HeaderValue::from_static("hunter2");
    sensitive.set_sensitive(true);
    let mut fields = HeaderMap::new();
    fields.insert("x-anything", sensitive);
    let request = (&Method::GET, &Uri::from_static("/"), &fields);
    journal.begin(ApiName::D3lay, None, request, at(0)).end();

    let all = format!("{:?} {:?}", journal.snapshot(), shown(&journal));
    assert!(!all.contains("hunter2"), "{all}");
}

#[test]
fn what_a_document_names_as_credentials_is_redacted() {
    let mut api = fivetran::API;
    api.security_schemes = r#"{
        "first": { "type": "apiKey", "in": "query", "name": "Pass" },
        "second": { "type": "apiKey", "in": "header", "name": "X-Pass" },
        "third": { "type": "http", "scheme": "basic" }
    }"#;
    let redaction = users_server::journal::Redaction::new(&api);
    assert_eq!(
        redaction.query("Pass=1&pass=2&x=3"),
        "Pass=[redacted]&pass=2&x=3"
    );
    assert!(redaction.hides_header("x-pass"));
    assert!(!redaction.hides_header("x-passport"));
    let refusal = Refusal::Unauthenticated(CredentialError::Missing);
    let rule = &refusal_rules(&refusal, &redaction)[0];
    assert_eq!(
        (rule.place.as_str(), rule.name.as_deref()),
        ("query", Some("Pass"))
    );
}

#[test]
fn no_message_repeats_a_credential() {
    let (_, violations) = specshot_runtime::parameter::query_pairs("token=hunter2%zz&page=x%zz");
    let messages: Vec<String> = violations.iter().map(ToString::to_string).collect();
    assert_eq!(
        messages,
        [
            "query parameter `token`: the value is not percent-encoded UTF-8",
            "query parameter `page`: \"x%zz\" is not percent-encoded UTF-8",
        ]
    );
    // Nor does the journal, whoever found it.
    let journal = Arc::new(Journal::default());
    let mut recording = asked(&journal, "/v1/users", &[]);
    let place = Place::Header("Api-Key".to_owned());
    recording.request_violations(&[
        Violation::new(place.clone(), "pattern", "\"hunter2\" does not match"),
        Violation::new(place, "required", "required, but missing"),
    ]);
    drop(recording);
    let rules = shown(&journal)[0]["broken_rules"].clone();
    assert_eq!(
        rules[0]["message"],
        "the value is not shown, as it may be a secret"
    );
    assert_eq!(rules[1]["message"], "required, but missing");
}

#[test]
fn an_entry_is_bounded_however_long_the_request() {
    let journal = Arc::new(Journal::default());
    let (path, query) = ("p".repeat(20_000), "q".repeat(30_000));
    let long = "é".repeat(5_000);
    let mut fields = vec![("x-long", long.as_str())];
    fields.extend((0..1_000).map(|_| ("x-many", "a value of some length")));
    let mut recording = asked(&journal, &format!("/{path}?{query}"), &fields);
    let body = vec![b'b'; 10 * MAX_BODY];
    recording.request_body(&body, 10 * 2_048);
    recording.answer(200, &headers(&fields));
    recording.answer_body("é".repeat(MAX_BODY).as_bytes(), 4_097);
    let place = |number| Place::Query(format!("unknown-{number}-{}", "n".repeat(10_000)));
    let violations: Vec<Violation> = (0..100)
        .map(|number| Violation::new(place(number), "unknown", "m".repeat(10_000)))
        .collect();
    recording.request_violations(&violations);
    recording.answer_violations(&violations);
    (0..1_000).for_each(|_| recording.fault(None, EffectKind::Latency));
    drop(recording);

    let entry = shown(&journal).pop().unwrap();
    let text = |pointer: &str| entry.pointer(pointer).unwrap().as_str().unwrap();
    let mark = |kept: &str, count, length| format!("{}…[cut, {length} bytes]", kept.repeat(count));
    assert_eq!(
        text("/request/path"),
        format!("/{}", mark("p", MAX_PATH - 1, 20_001))
    );
    assert_eq!(text("/request/query"), mark("q", MAX_QUERY, 30_000));
    assert_eq!(
        text("/request/headers/0/value"),
        mark("é", MAX_HEADER / 2, 10_000)
    );
    assert_eq!(text("/request/body/text"), "b".repeat(MAX_BODY));
    assert_eq!(entry["request"]["body"]["cut"], true);
    assert_eq!(text("/answer/body/text"), "é".repeat(MAX_BODY / 2));
    for headers in [&entry["request"]["headers"], &entry["answer"]["headers"]] {
        let headers = headers.as_array().unwrap();
        let last = headers.last().unwrap();
        let left = 1_001 - (headers.len() - 1);
        assert_eq!(last["name"], "[cut]");
        assert_eq!(last["value"], format!("{left} more headers"));
        assert!(headers.len() * 28 < MAX_HEADERS + 56, "{}", headers.len());
    }
    let rules = entry["broken_rules"].as_array().unwrap();
    assert_eq!(rules.len(), MAX_RULES);
    assert_eq!(entry["faults"].as_array().unwrap().len(), 100);
    assert!(
        entry.to_string().len() < 60_000,
        "{}",
        entry.to_string().len()
    );
}

#[test]
fn the_last_of_too_many_rules_says_how_many_there_are_beyond() {
    let journal = Arc::new(Journal::default());
    let mut recording = asked(&journal, "/v1/users", &[]);
    let violation = Violation::new(Place::QueryString, "encoding", "wrong");
    recording.refused(&Refusal::Invalid(vec![violation; MAX_RULES + 3]));
    drop(recording);
    let entry = shown(&journal).pop().unwrap();
    let rules = entry["broken_rules"].as_array().unwrap();
    assert_eq!(rules.len(), MAX_RULES);
    assert_eq!(rules.last().unwrap()["message"], "wrong (and 3 more)");
}

#[test]
fn every_refusal_names_the_rule_that_was_broken() {
    let journal = Journal::default();
    let redaction = journal.redaction(ApiName::Fivetran);
    let pointer = Violation::new(Place::Body("/a/0".to_owned()), "type", "7 is not a string");
    for (refusal, expected) in [
        (
            Refusal::NotFound {
                path: "/v1//users".to_owned(),
            },
            json!({ "place": "path", "rule": "documented", "message": "there is nothing at /v1//users" }),
        ),
        (
            Refusal::MethodNotAllowed {
                method: "PUT".to_owned(),
                allow: "GET".to_owned(),
            },
            json!({
                "place": "method",
                "rule": "documented",
                "message": "PUT is not a method of this path; it has GET",
            }),
        ),
        (
            Refusal::Unauthenticated(CredentialError::Unknown),
            json!({
                "place": "header",
                "name": "Authorization",
                "rule": "credentials",
                "message": "the credentials are not known",
            }),
        ),
        (
            Refusal::NotAcceptable {
                accept: "text/html".to_owned(),
                offered: &["application/json"],
            },
            json!({
                "place": "header",
                "name": "Accept",
                "rule": "content",
                "message": "header `Accept`: \"text/html\" allows none of application/json",
            }),
        ),
        (
            Refusal::UnsupportedMediaType {
                expected: "application/json".to_owned(),
            },
            json!({
                "place": "header",
                "name": "Content-Type",
                "rule": "content",
                "message": "header `Content-Type`: the body must be application/json",
            }),
        ),
        (
            Refusal::PayloadTooLarge { limit: 10 },
            json!({
                "place": "body",
                "pointer": "",
                "rule": "length",
                "message": "the body is longer than 10 bytes",
            }),
        ),
        (
            pointer.into(),
            json!({ "place": "body", "pointer": "/a/0", "rule": "type", "message": "7 is not a string" }),
        ),
    ] {
        let mut expected = expected;
        expected["side"] = "request".into();
        let rules = refusal_rules(&refusal, redaction);
        assert_eq!(
            serde_json::to_value(&rules).unwrap(),
            json!([expected]),
            "{refusal}"
        );
    }
    for refusal in [
        Refusal::TooManyRequests { retry_after: 1 },
        Refusal::Forbidden {
            message: "no".to_owned(),
        },
        Refusal::Internal {
            detail: "no".to_owned(),
        },
    ] {
        assert_eq!(refusal_rules(&refusal, redaction), [], "{refusal:?}");
    }
}

#[test]
fn the_rules_that_an_answer_breaks_are_found() {
    let contract = fivetran::operations::ListUsers::contract().unwrap();
    let spec = fivetran::operations::ListUsers::SPEC;
    let good = fivetran::responses::ListUsersOk::EXAMPLE;
    let all = [
        ("content-type", "application/json"),
        ("x-rate-limit", "10"),
        ("x-rate-limit-remaining", "9"),
    ];
    let found = |status, fields: &[(&'static str, &str)], body: &str| -> Vec<String> {
        let rules = answer_rules(spec, contract, status, &headers(fields), body.as_bytes());
        let line = |rule: &users_server::generated::control::types::BrokenRule| {
            let place = rule.name.as_ref().or(rule.pointer.as_ref()).cloned();
            format!(
                "{} {} {}: {}",
                rule.side,
                rule.place,
                place.unwrap_or_default(),
                rule.rule
            )
        };
        rules.iter().map(line).collect()
    };
    assert_eq!(found(200, &all, good), [""; 0]);
    assert_eq!(found(418, &all, good), ["answer status : documented"]);
    let cut = &good[..good.len() / 2];
    assert_eq!(found(200, &all, cut), ["answer body : json"]);
    let other = [("content-type", "text/html"), all[1], all[2]];
    assert_eq!(
        found(200, &other, good),
        ["answer header Content-Type: content"]
    );
    assert_eq!(
        found(200, &all[1..], good),
        ["answer header Content-Type: required"]
    );
    let date = [
        all[0],
        ("x-rate-limit", "Sun, 22 Nov 2026 10:15:00 GMT"),
        all[2],
    ];
    assert_eq!(
        found(200, &date, good),
        ["answer header X-Rate-Limit: type"]
    );
    let wrong = r#"{"code":7,"data":{"items":[]}}"#;
    assert_eq!(found(200, &all, wrong), ["answer body /code: type"]);
}

#[test]
fn many_threads_record_while_others_read() {
    const THREADS: usize = 8;
    const EACH: usize = 500;
    let journal = Arc::new(Journal::new(THREADS * EACH));
    let small = Arc::new(Journal::new(50));
    std::thread::scope(|scope| {
        for thread in 0..THREADS {
            let (journal, small) = (&journal, &small);
            scope.spawn(move || {
                for number in 0..EACH {
                    answered(journal, &format!("/v1/users?who={thread}-{number}"), 200);
                    answered(small, "/v1/users", 200);
                }
            });
        }
        for journal in [&journal, &small] {
            scope.spawn(move || {
                let mut last = 0;
                while last < u64::try_from(THREADS * EACH).unwrap() {
                    let page = journal.list(&Filter::default(), 0, usize::MAX);
                    let ids: Vec<u64> = page.entries.iter().map(|(id, _)| *id).collect();
                    assert!(ids.windows(2).all(|pair| pair[0] + 1 == pair[1]), "{ids:?}");
                    assert_eq!(ids.last().copied().unwrap_or_default(), page.last_id);
                    assert_eq!(
                        page.dropped + u64::try_from(ids.len()).unwrap(),
                        page.last_id
                    );
                    assert!(page.last_id >= last);
                    last = page.last_id;
                }
            });
        }
    });
    let mut queries: Vec<String> = shown(&journal)
        .iter()
        .map(|entry| entry["request"]["query"].as_str().unwrap().to_owned())
        .collect();
    queries.sort();
    queries.dedup();
    assert_eq!(queries.len(), THREADS * EACH, "none is lost");
    assert_eq!(small.list(&Filter::default(), 0, usize::MAX).total, 50);
}

#[test]
fn the_tail_is_a_line_for_each_request() {
    let journal = Arc::new(Journal::new(21));
    assert_eq!(
        journal.snapshot().tail().to_string(),
        "the journal is empty"
    );
    let mut recording = asked(&journal, "/v1/users?limit=1001", &[]);
    let place = Place::Query("limit".to_owned());
    recording.refused(&Violation::new(place, "maximum", "1001 is too many").into());
    recording.answer(400, &HeaderMap::new());
    recording.complete();
    drop(recording);
    let mut recording = asked(&journal, "/v1/users", &[]);
    recording.fault(Some(FaultId(3)), EffectKind::Reset);
    drop(recording);
    let mut recording = asked(&journal, "/v1/users", &[]);
    recording.fault(None, EffectKind::TruncatedBody);
    recording.answer(200, &HeaderMap::new());
    drop(recording);
    let tail = journal.snapshot().tail().to_string();
    let lines: Vec<&str> = tail.lines().collect();
    assert_eq!(lines[0], "the last 3 of 3 requests:");
    // The duration is in between, of any width.
    for (line, (left, right)) in lines[1..].iter().zip([
        (
            "  #1  14:13:20.000  fivetran list_users  GET /v1/users?limit=1001  400          ",
            "request query limit: maximum",
        ),
        (
            "  #2  14:13:20.000  fivetran list_users  GET /v1/users             no answer    ",
            "fault 3: reset",
        ),
        (
            "  #3  14:13:20.000  fivetran list_users  GET /v1/users             200 cut off  ",
            "fault of the request: truncated_body",
        ),
    ]) {
        assert!(line.starts_with(left) && line.ends_with(right), "{tail}");
    }
    for _ in 0..20 {
        answered(&journal, &format!("/v1/users?{}", "q".repeat(200)), 200);
    }
    let tail = journal.snapshot().tail().to_string();
    assert!(
        tail.starts_with("the last 20 of 21 requests, 2 older ones have been dropped:\n  #4 "),
        "{tail}"
    );
    assert_eq!(tail.lines().count(), 21);
    assert!(
        tail.lines().all(|line| line.chars().count() < 180),
        "{tail}"
    );
}
