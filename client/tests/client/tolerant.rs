//! Answers that are not as the document says, taken tolerantly, and the report of them.

use std::sync::{Arc, Mutex};

use users_client::{Decoding, DriftReport, Place, RetryPolicy, d3lay, fivetran};

use crate::{
    clock::StillClock,
    stub::{Stub, answer},
};

const JSON: (&str, &str) = ("Content-Type", "application/json");
const QUOTA: [(&str, &str); 2] = [
    ("X-Rate-Limit", "20000"),
    ("X-Rate-Limit-Remaining", "19999"),
];

/// A page of three users, each with a property too many, and with `null` where the document has no
/// `null`.
const PAGE: &str = r#"{"code":"Success","data":{"items":[
    {"id":"1","badge":"top secret"},
    {"id":"2","badge":"top secret"},
    {"id":"3","badge":{"no":7}}],"next_cursor":null}}"#;

/// A user of a type that the document does not list.
const WIZARD: &str = r#"[{"id":"d4add56e-c345-4ac9-b392-7a890a60559a","identifier":"ben",
    "name":"Benjamin Zhang","email":"ben@example.com","user_type":"wizard",
    "status":"active","created_at":"2023-05-06T00:00:00Z","updated_at":"2023-05-06T00:00:00Z"}]"#;

/// A client as it is by default, but that it asks once.
fn fivetran(stub: &Stub) -> fivetran::ClientBuilder {
    let builder = fivetran::Client::builder().base_url(stub.url());
    builder
        .basic_auth("key", "hunter2")
        .retry(RetryPolicy::never())
}

/// Operation, status, rule, place, count.
fn entries(report: &DriftReport) -> Vec<(&str, u16, &str, String, u64)> {
    let entries = report.entries.iter();
    entries
        .map(|entry| {
            let place = entry.place.to_string();
            (
                entry.operation,
                entry.status,
                entry.rule.as_str(),
                place,
                entry.count,
            )
        })
        .collect()
}

#[tokio::test]
async fn tolerance_is_the_default_and_counts_by_place() {
    assert_eq!(Decoding::default(), Decoding::Tolerant);
    let page = answer("200 OK", &[JSON, QUOTA[0], QUOTA[1]], PAGE);
    let html = answer(
        "404 Not Found",
        &[("Content-Type", "text/html")],
        "<h1>Oops</h1>",
    );
    let teapot = answer("418 I'm a teapot", &[], "");
    let answers = [&page, &page, &html, &teapot].map(|text| text.clone().into_bytes());
    let stub = Stub::in_turn(answers.to_vec()).await;
    let client = fivetran(&stub).build().expect("a client");
    assert!(client.drift().is_empty());
    for _ in 0..2 {
        // Clones share the report.
        let page = client.clone().list_users().send().await.expect("a page");
        let items = &page.body.data.items;
        let ids: Vec<&str> = items.iter().map(|user| user.id.as_str()).collect();
        assert_eq!(ids, ["1", "2", "3"]);
        assert_eq!(page.body.data.next_cursor, None);
    }
    let error = client.list_users().send().await.expect_err("HTML");
    assert!(
        matches!(error, fivetran::ListUsersError::Contract(_)),
        "{error:?}"
    );
    let error = client.list_users().send().await.expect_err("a teapot");
    assert!(
        matches!(error, fivetran::ListUsersError::UndocumentedStatus(_)),
        "{error:?}"
    );
    let report = client.drift();
    assert_eq!((report.answers, report.further), (4, 0));
    let at = |pointer: &str| format!("body at `{pointer}`");
    assert_eq!(
        entries(&report),
        [
            (
                "list_users",
                200,
                "undocumented",
                at("/data/items/*/badge"),
                6
            ),
            ("list_users", 200, "type", at("/data/next_cursor"), 2),
            (
                "list_users",
                404,
                "content",
                "header `Content-Type`".to_owned(),
                1
            ),
            ("list_users", 404, "json", "body".to_owned(), 1),
            ("list_users", 418, "undocumented", "status".to_owned(), 1),
        ]
    );
    client.clone().reset_drift();
    assert_eq!(client.drift(), DriftReport::default());
}

#[tokio::test]
async fn a_value_that_an_enum_does_not_list_arrives_and_is_not_sent() {
    let stub = Stub::with("200 OK", &[JSON], WIZARD).await;
    let builder = d3lay::Client::builder().base_url(stub.url());
    let client = builder.bearer_auth("token").build().expect("a client");
    let users = client.list_users().send().await.expect("a page").body.0;
    assert_eq!(
        users[0].user_type,
        d3lay::UserType::Other("wizard".to_owned())
    );
    let report = client.drift();
    assert_eq!(
        entries(&report),
        [(
            "list_users",
            200,
            "enum",
            "body at `/*/user_type`".to_owned(),
            1
        )]
    );
    assert_eq!(report.entries[0].example, "\"wizard\" at `/0/user_type`");
    let refused = client.list_users().sort_by("wizard").send().await;
    assert!(
        matches!(refused, Err(d3lay::ListUsersError::Invalid(_))),
        "{refused:?}"
    );
    assert_eq!(stub.requests().len(), 1);
}

#[tokio::test]
async fn the_report_is_a_table_and_json_and_holds_no_values() {
    let clock = Arc::new(StillClock::default());
    let stub = Stub::with("200 OK", &[JSON, QUOTA[0], QUOTA[1]], PAGE).await;
    let told: Arc<Mutex<Vec<String>>> = Arc::default();
    let hook = Arc::clone(&told);
    let client = fivetran(&stub)
        .retry(RetryPolicy::never().clock(clock))
        .on_drift(move |entry| hook.lock().expect("no panic").push(entry.place.to_string()))
        .build()
        .expect("a client");
    for _ in 0..2 {
        client.list_users().send().await.expect("a page");
    }
    // Told once, however often it is met.
    let places = ["items/*/badge", "next_cursor"].map(|rest| format!("body at `/data/{rest}`"));
    assert_eq!(*told.lock().expect("no panic"), places);
    let report = client.drift();
    let seen = "1994-11-06T08:49:37Z";
    let lines = [
        "8 deviations in 2 answers".to_owned(),
        "count operation status rule place last seen example".to_owned(),
        format!(
            "6 list_users 200 undocumented body at `/data/items/*/badge` {seen} \
             a string of 10 characters at `/data/items/0/badge`"
        ),
        format!(
            "2 list_users 200 type body at `/data/next_cursor` {seen} \
             null at `/data/next_cursor`"
        ),
    ];
    let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let found: Vec<String> = report.to_string().lines().map(squeezed).collect();
    assert_eq!(found, lines, "{report}");
    let json = serde_json::to_value(&report).expect("JSON");
    assert_eq!(
        json["entries"][0],
        serde_json::json!({
            "operation": "list_users",
            "status": 200,
            "in": "body",
            "pointer": "/data/items/*/badge",
            "rule": "undocumented",
            "count": 6,
            "first_seen": seen,
            "last_seen": seen,
            "example": "a string of 10 characters at `/data/items/0/badge`",
        })
    );
    for text in [
        report.to_string(),
        json.to_string(),
        format!("{report:?} {client:?}"),
    ] {
        assert!(!text.contains("top secret"), "{text}");
    }
}

#[tokio::test]
async fn a_strict_client_tells_a_property_that_the_document_does_not_have() {
    let stub = Stub::with("200 OK", &[JSON, QUOTA[0], QUOTA[1]], PAGE).await;
    let error = stub.fivetran().list_users().send().await;
    let Err(fivetran::ListUsersError::Contract(mismatch)) = error else {
        panic!("{error:?}")
    };
    let told: Vec<_> = mismatch
        .violations()
        .iter()
        .map(ToString::to_string)
        .collect();
    assert_eq!(
        told,
        [
            "body at `/data/next_cursor`: null is not of type \"string\"",
            "body at `/data/items/0/badge`: the document does not have this property, \
             and so 2 more times",
        ]
    );
}

/// Wherever the bytes are: in what the document has, or in what it does not have.
#[tokio::test]
async fn a_body_that_is_no_utf_8_is_no_json() {
    let answer = answer("200 OK", &[JSON, QUOTA[0], QUOTA[1]], PAGE).into_bytes();
    for text in ["Success", "top secret"] {
        let at = answer
            .windows(text.len())
            .position(|part| part == text.as_bytes());
        let mut broken = answer.clone();
        broken[at.expect("it is there")] = 0xff;
        let stub = Stub::in_turn(vec![broken.clone(), broken]).await;
        let tolerant = fivetran(&stub).build().expect("a client");
        for client in [stub.fivetran(), tolerant.clone()] {
            let error = client.list_users().send().await;
            let Err(fivetran::ListUsersError::Contract(mismatch)) = error else {
                panic!("{error:?}")
            };
            assert_eq!(mismatch.violations()[0].rule(), "json", "{mismatch}");
        }
        let counted = [("list_users", 200, "json", "body".to_owned(), 1)];
        assert_eq!(entries(&tolerant.drift()), counted);
    }
}

/// A service that makes up names has a report that stays small.
#[tokio::test]
async fn the_report_has_a_largest_size() {
    let members: Vec<String> = (0..150)
        .map(|number| format!(r#""made up {number}":1"#))
        .collect();
    let body = format!(
        r#"{{"code":"Success","data":{{"items":[]}},{}}}"#,
        members.join(",")
    );
    let stub = Stub::with("200 OK", &[JSON, QUOTA[0], QUOTA[1]], &body).await;
    let client = fivetran(&stub).build().expect("a client");
    client.list_users().send().await.expect("a page");
    let report = client.drift();
    assert_eq!((report.entries.len(), report.further), (100, 50));
    assert_eq!(
        report.entries[0].place,
        Place::Body("/made up 0".to_owned())
    );
}
