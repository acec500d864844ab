//! Fivetran's `limit` and `active`: values, and what is none.

use serde_json::Value;

use crate::{
    api::Kind,
    served::{Served, fivetran},
};

#[test]
fn a_page_has_100_users_unless_told_otherwise() {
    assert_eq!(fivetran().users("").len(), 100);
}

#[test]
fn a_limit_from_1_to_1000_is_the_size_of_the_page() {
    assert_eq!(fivetran().users("limit=1").len(), 1);
    assert_eq!(fivetran().users("limit=101").len(), 101);
    assert_eq!(fivetran().users("limit=1000").len(), 250);
    let server = Served::start(&["--users", "1001"]);
    let page = server.fivetran().get("limit=1000").expect(200);
    assert_eq!(page.users().len(), 1000);
    let cursor = page.next_cursor().expect("one user is left");
    assert_eq!(
        server.fivetran().users(&format!("cursor={cursor}")).len(),
        1
    );
}

#[test]
fn a_limit_out_of_range_is_refused_with_the_bound() {
    let message = fivetran().refusal("limit=0");
    assert_eq!(
        message,
        "query parameter `limit`: 0 is less than the minimum of 1"
    );
    let message = fivetran().refusal("limit=1001");
    assert_eq!(
        message,
        "query parameter `limit`: 1001 is greater than the maximum of 1000"
    );
    for beyond in [
        "-1",
        "-0",
        "9223372036854775807",
        "9223372036854775808",
        "-9223372036854775809",
    ] {
        let message = fivetran().refusal(&format!("limit={beyond}"));
        assert!(
            message.starts_with("query parameter `limit`: "),
            "{message}"
        );
    }
}

#[test]
fn a_limit_is_written_in_plain_digits() {
    for text in [
        "",
        "%2B5",
        "+5",
        "05",
        "00",
        "-01",
        "1e2",
        "1E2",
        "1.0",
        "5.",
        ".5",
        "0x5",
        "5%20",
        "%205",
        "5,0",
        "5_0",
        "--5",
        "-",
        "five",
        "true",
        "null",
        "%D9%A5",
        "5%00",
        "%EF%BC%95",
        "5;",
        "[5]",
        "%225%22",
    ] {
        let message = fivetran().refusal(&format!("limit={text}"));
        assert!(
            message.starts_with("query parameter `limit`: \""),
            "`{text}`: {message}"
        );
        assert!(message.contains("is not an integer"), "`{text}`: {message}");
    }
    // A name alone has the empty value.
    assert!(fivetran().refusal("limit").contains("is not an integer"));
}

#[test]
fn a_percent_encoded_digit_is_that_digit() {
    assert_eq!(fivetran().users("limit=%35").len(), 5);
    assert_eq!(fivetran().users("l%69mit=5").len(), 5);
}

#[test]
fn active_is_true_or_false_only() {
    for text in [
        "",
        "TRUE",
        "True",
        "1",
        "0",
        "yes",
        "null",
        "true%20",
        "SOME_BOOLEAN_VALUE",
    ] {
        let message = fivetran().refusal(&format!("active={text}"));
        assert!(
            message.starts_with("query parameter `active`: \""),
            "`{text}`: {message}"
        );
    }
}

/// Users whose `active` is everything that it can be, twice.
const USERS: [&str; 8] = [
    r#"{"id":"enabled"}"#,
    r#"{"id":"1","active":true}"#,
    r#"{"id":"2","active":false}"#,
    r#"{"id":"3","active":null}"#,
    r#"{"id":"4"}"#,
    r#"{"id":"5","active":true}"#,
    r#"{"id":"6","active":false}"#,
    r#"{"id":"7","active":null}"#,
];

#[test]
fn active_true_lists_enabled_users_and_false_suspended_ones() {
    let server = Served::with_users(Kind::Fivetran, &USERS, &[]);
    assert_eq!(server.fivetran().ids("active=true"), ["1", "5"]);
    assert_eq!(server.fivetran().ids("active=false"), ["2", "6"]);
}

#[test]
fn without_active_everybody_is_listed() {
    let server = Served::with_users(Kind::Fivetran, &USERS, &[]);
    assert_eq!(
        server.fivetran().ids(""),
        ["enabled", "1", "2", "3", "4", "5", "6", "7"]
    );
}

#[test]
fn active_filters_the_made_up_users_alike() {
    let everybody = fivetran().users("limit=1000");
    for active in [true, false] {
        let expected: Vec<&Value> = everybody
            .iter()
            .filter(|user| user["active"] == active)
            .collect();
        assert!(expected.len() > 10);
        let listed = fivetran().users(&format!("limit=1000&active={active}"));
        assert_eq!(listed.iter().collect::<Vec<_>>(), expected);
    }
}

#[test]
fn users_come_in_the_order_of_entry() {
    let users = [
        r#"{"id":"z"}"#,
        r#"{"id":"a"}"#,
        r#"{"id":"M"}"#,
        r#"{"id":"0"}"#,
    ];
    let server = Served::with_users(Kind::Fivetran, &users, &[]);
    for _ in 0..3 {
        assert_eq!(server.fivetran().ids(""), ["z", "a", "M", "0"]);
    }
}

/// What is null stays null, what is absent stays absent, and the text stays as it was written.
#[test]
fn a_user_is_served_as_it_was_loaded() {
    let users = [
        r#"{"id":"nothing"}"#,
        r#"{"id":"nulls","email":null,"verified":null,"invited":null,"picture":null,"phone":null,"role":null,"active":null,"given_name":null,"created_at":null,"family_name":null,"logged_in_at":null}"#,
        r#"{"role":"分析チーム","id":"custom \u00e9 role","created_at":"2024-01-01T01:00:00.50+01:00"}"#,
    ];
    let server = Served::with_users(Kind::Fivetran, &users, &[]);
    let body = server.fivetran().get("").expect(200).body;
    assert!(
        body.contains(&format!("\"items\":[{}]", users.join(","))),
        "{body}"
    );
}
