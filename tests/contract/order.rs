//! D3lay's orders, held against a sorting of their own.

use std::cmp::Ordering;

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::{
    api::{Api, Kind, ids},
    served::{Served, d3lay},
};

const FIELDS: [&str; 10] = [
    "id",
    "identifier",
    "name",
    "email",
    "user_type",
    "status",
    "created_at",
    "updated_at",
    "created_by",
    "updated_by",
];

/// All users, page by page.
#[track_caller]
fn everybody(api: Api, query: &str) -> Vec<Value> {
    let mut found = Vec::new();
    for page in 1.. {
        let users = api.users(&format!("page={page}&page_size=100{query}"));
        let last = users.len() < 100;
        found.extend(users);
        if last {
            break;
        }
    }
    found
}

fn moment(value: &Value) -> DateTime<Utc> {
    value
        .as_str()
        .and_then(|text| text.parse().ok())
        .expect("a moment")
}

/// By the field; who lacks it comes last in either order; among equals by id.
fn compare(field: &str, descending: bool, a: &Value, b: &Value) -> Ordering {
    let by_field = match (a.get(field), b.get(field)) {
        (Some(a), Some(b)) => {
            let ascending = match field {
                "created_at" | "updated_at" => moment(a).cmp(&moment(b)),
                // Rust compares texts by code point.
                _ => a.as_str().cmp(&b.as_str()),
            };
            if descending {
                ascending.reverse()
            } else {
                ascending
            }
        }
        (a, b) => a.is_none().cmp(&b.is_none()),
    };
    by_field.then_with(|| a["id"].as_str().cmp(&b["id"].as_str()))
}

#[track_caller]
fn sorts_by(field: &str) {
    let mut users = everybody(d3lay(), "");
    for (order, descending) in [("asc", false), ("desc", true)] {
        users.sort_by(|a, b| compare(field, descending, a, b));
        let served = everybody(d3lay(), &format!("&sort_by={field}&sort_order={order}"));
        assert_eq!(ids(&served), ids(&users), "{field} {order}");
    }
}

#[test]
fn users_are_sorted_by_id() {
    sorts_by("id");
}

#[test]
fn users_are_sorted_by_identifier() {
    sorts_by("identifier");
}

#[test]
fn users_are_sorted_by_name() {
    sorts_by("name");
}

#[test]
fn users_are_sorted_by_email() {
    sorts_by("email");
}

#[test]
fn users_are_sorted_by_user_type() {
    sorts_by("user_type");
}

#[test]
fn users_are_sorted_by_status() {
    sorts_by("status");
}

#[test]
fn users_are_sorted_by_created_at() {
    sorts_by("created_at");
}

#[test]
fn users_are_sorted_by_updated_at() {
    sorts_by("updated_at");
}

#[test]
fn users_are_sorted_by_created_by() {
    sorts_by("created_by");
}

#[test]
fn users_are_sorted_by_updated_by() {
    sorts_by("updated_by");
}

#[test]
fn the_order_is_created_at_ascending_unless_told_otherwise() {
    let default = d3lay().ids("page_size=100");
    for query in [
        "sort_by=created_at",
        "sort_order=asc",
        "sort_by=created_at&sort_order=asc",
    ] {
        assert_eq!(
            d3lay().ids(&format!("page_size=100&{query}")),
            default,
            "{query}"
        );
    }
    assert_ne!(d3lay().ids("page_size=100&sort_order=desc"), default);
}

/// A user whose id ends in this digit; `more` are fields besides the required ones.
fn user(digit: u8, name: &str, created_at: &str, more: &str) -> String {
    format!(
        r#"{{"id":"00000000-0000-4000-8000-00000000000{digit}","identifier":"u{digit}","name":"{name}","email":"u{digit}@example.com","user_type":"saas_user","status":"active","created_at":"{created_at}","updated_at":"2024-01-01T00:00:00Z"{more}}}"#
    )
}

/// The last digits of the ids.
#[track_caller]
fn digits(users: &[String], query: &str) -> String {
    let users: Vec<&str> = users.iter().map(String::as_str).collect();
    let server = Served::with_users(Kind::D3lay, &users, &[]);
    server
        .d3lay()
        .ids(query)
        .iter()
        .filter_map(|id| id.chars().last())
        .collect()
}

#[test]
fn ties_are_broken_by_id_ascending_in_both_orders() {
    let same = "2024-01-01T00:00:00Z";
    let users = [
        user(3, "x", same, ""),
        user(1, "x", same, ""),
        user(2, "x", same, ""),
    ];
    assert_eq!(digits(&users, "sort_by=name"), "123");
    assert_eq!(digits(&users, "sort_by=name&sort_order=desc"), "123");
    assert_eq!(digits(&users, "sort_by=id&sort_order=desc"), "321");
}

#[test]
fn who_lacks_the_field_comes_last_in_both_orders() {
    let by = |digit: u8| format!(r#","created_by":"0000000{digit}-0000-4000-8000-000000000000""#);
    let moment = "2024-01-01T00:00:00Z";
    let users = [
        user(4, "x", moment, ""),
        user(1, "x", moment, &by(8)),
        user(3, "x", moment, ""),
        user(2, "x", moment, &by(9)),
    ];
    assert_eq!(digits(&users, "sort_by=created_by"), "1234");
    assert_eq!(digits(&users, "sort_by=created_by&sort_order=desc"), "2134");
}

/// Neither by language nor by UTF-16: `～` (U+FF5E) comes before `😀` (U+1F600), and `Z` before `a`.
#[test]
fn texts_are_sorted_by_code_point() {
    let names = ["", "10", "9", "Z", "a", "zz", "é", "～", "😀"];
    let moment = "2024-01-01T00:00:00Z";
    let users: Vec<String> = (1..=9)
        .zip(names)
        .rev()
        .map(|(digit, name)| user(digit, name, moment, ""))
        .collect();
    assert_eq!(digits(&users, "sort_by=name"), "123456789");
    assert_eq!(digits(&users, "sort_by=name&sort_order=desc"), "987654321");
}

#[test]
fn moments_are_sorted_as_moments() {
    let users = [
        user(2, "x", "2024-01-01T00:00:00.5Z", ""),
        user(1, "x", "2024-01-01T00:00:00Z", ""),
        user(4, "x", "2024-01-01T00:00:00-01:00", ""),
        user(3, "x", "2024-01-01T02:00:00.75+02:00", ""),
    ];
    assert_eq!(digits(&users, "sort_by=created_at"), "1234");
}

#[test]
fn an_unknown_field_is_refused_with_the_fields() {
    for field in ["", "ID", "created", "description", "name,id", "-name"] {
        let message = d3lay().refusal(&format!("sort_by={field}"));
        assert!(
            message.starts_with(&format!(
                "query parameter `sort_by`: \"{field}\" is not one of"
            )),
            "{message}"
        );
        for known in FIELDS {
            assert!(message.contains(&format!("\"{known}\"")), "{message}");
        }
    }
}

#[test]
fn an_order_is_asc_or_desc_only() {
    for order in ["", "ASC", "Desc", "ascending", "-1"] {
        let message = d3lay().refusal(&format!("sort_order={order}"));
        assert_eq!(
            message,
            format!("query parameter `sort_order`: \"{order}\" is not one of \"asc\", \"desc\"")
        );
    }
}
