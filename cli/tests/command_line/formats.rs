//! What is written, in each format.

use serde_json::{Value, json};
use users_server::ContractServer;

use crate::program::{Service, ids, lines};

/// The columns of Fivetran's users, in the order of the document.
const COLUMNS: [&str; 12] = [
    "id",
    "email",
    "verified",
    "invited",
    "picture",
    "phone",
    "role",
    "active",
    "given_name",
    "created_at",
    "family_name",
    "logged_in_at",
];

#[test]
fn a_pipe_gets_a_line_per_item_unless_told_otherwise() {
    let service = Service::with(5);
    let text = service.prints("fivetran list-users");
    assert_eq!(ids(&lines(&text)).len(), 5);
    assert_eq!(service.prints("fivetran list-users --output jsonl"), text);
    assert_eq!(service.prints("fivetran -o jsonl list-users"), text);
}

#[test]
fn json_is_the_answer() {
    let service = Service::with(5);
    let text = service.prints("fivetran list-users --limit 2 --output json");
    let answer: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(answer["code"], "Success");
    assert_eq!(answer["data"]["items"].as_array().map(Vec::len), Some(2));
    assert!(answer["data"]["next_cursor"].is_string());
    let text = service.prints("d3lay list-users --page-size 2 --output json");
    let answer: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(answer.as_array().map(Vec::len), Some(2));
}

#[test]
fn all_pages_are_followed_to_the_last_user() {
    let service = Service::with(250);
    let text = service.prints("fivetran list-users --limit 100 --all");
    let all = ids(&lines(&text));
    assert_eq!((all.len(), service.requests()), (250, 3));
    let text = service.prints("fivetran list-users --limit 100 --all --output json");
    let users: Vec<Value> = serde_json::from_str(&text).expect("an array");
    assert_eq!(ids(&users), all);
    let text = service.prints("fivetran list-users --limit 99 --all --output csv");
    assert_eq!(text.lines().count(), 251);
    // The last page is the first that is not full.
    let before = service.requests();
    let text = service.prints("d3lay list-users --page-size 100 --all");
    assert_eq!(ids(&lines(&text)).len(), 250);
    assert_eq!(service.requests() - before, 3);
    let text = service.prints("d3lay list-users --page-size 100 --page 2 --all");
    assert_eq!(ids(&lines(&text)).len(), 150);
}

#[test]
fn csv_has_the_columns_of_the_document() {
    let user = json!({
        "id": "a", "email": "x\"y,z@example.com", "active": true, "given_name": null,
        "role": "two\nlines", "created_at": "2024-01-01T00:00:00Z",
    });
    let builder = ContractServer::builder().fivetran_users([user]);
    let text = Service::start(builder).prints("fivetran list-users --output csv");
    assert_eq!(
        text,
        format!(
            "{}\na,\"x\"\"y,z@example.com\",,,,,\"two\nlines\",true,,2024-01-01T00:00:00Z,,\n",
            COLUMNS.join(",")
        )
    );
}

#[test]
fn a_table_has_the_columns_of_the_document_and_cuts_what_is_long() {
    let user = json!({"id": "a", "email": "e".repeat(200), "active": false});
    let builder = ContractServer::builder().fivetran_users([user]);
    let service = Service::start(builder);
    let text = service.prints("fivetran list-users --output table");
    let rows: Vec<&str> = text.lines().collect();
    let cells = |row: &str| -> Vec<String> {
        let cells = row.trim_matches('│').split(['│', '┆']);
        cells.map(|cell| cell.trim().to_owned()).collect()
    };
    assert_eq!(cells(rows[1]), COLUMNS, "{text}");
    let user = cells(rows[3]);
    assert_eq!(
        (user[0].as_str(), user[7].as_str()),
        ("a", "false"),
        "{text}"
    );
    assert_eq!(user[1], format!("{}…", "e".repeat(39)));
}

/// What a malicious service sends must not act on a terminal, whatever the format.
#[test]
fn control_characters_are_escaped() {
    let user = json!({"id": "a", "email": "\u{1b}]0;pwned\u{7}\u{9b}2J"});
    let builder = ContractServer::builder().fivetran_users([user]);
    let service = Service::start(builder);
    for format in ["table", "json", "jsonl"] {
        let text = service.prints(&format!("fivetran list-users --output {format}"));
        assert!(text.contains("pwned"), "{text}");
        assert!(
            !text.contains(|c: char| c.is_control() && c != '\n'),
            "{text:?}"
        );
    }
    // CSV has no escapes: a file gets the value, a terminal does not.
    assert!(
        service
            .prints("fivetran list-users --output csv")
            .contains('\u{1b}')
    );
}

#[test]
fn filters_reach_the_service() {
    let service = Service::with(250);
    let users = lines(&service.prints("fivetran list-users --active true --limit 500 --all"));
    assert!(!users.is_empty() && users.len() < 250);
    assert!(users.iter().all(|user| user["active"] == true));
    let users = lines(&service.prints("d3lay list-users --search ben --sort-by name"));
    let names: Vec<&str> = users
        .iter()
        .filter_map(|user| user["name"].as_str())
        .collect();
    assert!(
        names.iter().any(|name| name.to_lowercase().contains("ben")),
        "{names:?}"
    );
    assert!(names.is_sorted(), "{names:?}");
}

#[test]
fn a_list_stops_after_the_pages_that_were_asked_for() {
    let service = Service::with(250);
    let ended = service.run("fivetran list-users --limit 100 --all --max-pages 2");
    ended.says(0, "note: there are more pages; go on with --cursor=");
    let first = ids(&lines(&ended.stdout));
    assert_eq!((first.len(), service.requests()), (200, 2));
    let flag = ended.stderr.split_whitespace().last().expect("a flag");
    let rest = ids(&lines(
        &service.prints(&format!("fivetran list-users --all {flag}")),
    ));
    assert_eq!((rest.len(), first.union(&rest).count()), (50, 250));
}

#[test]
fn answers_that_are_no_lists_are_one_record() {
    let builder = ContractServer::builder().users(1).control();
    let service = Service::start(builder);
    let url = service.server.control_url().expect("it is served");
    let version = |format| {
        let arguments = format!("control get-version --base-url {url} --output {format}");
        service.prints(&arguments)
    };
    let text = version("jsonl");
    assert_eq!(lines(&text)[0]["name"], "users-server");
    let csv = version("csv");
    assert!(
        csv.starts_with("name,") && csv.lines().count() == 2,
        "{csv}"
    );
    assert!(version("table").contains("users-server"));
    let whole: Value = serde_json::from_str(&version("json")).expect("JSON");
    assert_eq!(whole, lines(&text)[0]);
    // A body from an argument, an answer without one.
    let fault = r#"{"scope":{"api":"fivetran"},"what":{"kind":"status","status":429}}"#;
    let set = format!("control set-fault --base-url {url} --body {fault}");
    assert_eq!(lines(&service.prints(&set)).len(), 1);
    service
        .run("fivetran list-users --retries 0")
        .says(5, "429");
    assert_eq!(
        service.prints(&format!("control clear-faults --base-url {url}")),
        ""
    );
    service.prints("fivetran list-users");
}
