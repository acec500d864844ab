//! D3lay's filters, held against a filtering of their own.

use chrono::{DateTime, Utc};
use serde_json::Value;

use crate::{
    api::{Kind, ids},
    served::{Served, d3lay},
};

fn everybody() -> Vec<Value> {
    (1..=3)
        .flat_map(|page| d3lay().users(&format!("page={page}&page_size=100")))
        .collect()
}

/// The listing with this filter holds those of `expected` and only those.
#[track_caller]
fn lists(query: &str, expected: impl Fn(&Value) -> bool) {
    let expected: Vec<Value> = everybody().into_iter().filter(expected).collect();
    let mut found = Vec::new();
    for page in 1..=3 {
        found.extend(d3lay().ids(&format!("page={page}&page_size=100&{query}")));
    }
    assert_eq!(found, ids(&expected), "{query}");
}

/// The values that somebody has in a field, each once.
fn values(field: &str) -> Vec<String> {
    let users = everybody();
    let mut values: Vec<String> = users
        .iter()
        .filter_map(|user| user[field].as_str())
        .map(str::to_owned)
        .collect();
    values.sort();
    values.dedup();
    values
}

fn moment(value: &Value) -> DateTime<Utc> {
    value
        .as_str()
        .and_then(|text| text.parse().ok())
        .expect("a moment")
}

#[track_caller]
fn filters_exactly_by(field: &str, least: usize) {
    let values = values(field);
    assert!(values.len() >= least, "{field}: {values:?}");
    for value in values.iter().take(20) {
        lists(&format!("{field}={value}"), |user| user[field] == **value);
    }
}

#[test]
fn users_are_filtered_by_id() {
    filters_exactly_by("id", 250);
}

#[test]
fn users_are_filtered_by_created_by() {
    filters_exactly_by("created_by", 5);
}

#[test]
fn users_are_filtered_by_updated_by() {
    filters_exactly_by("updated_by", 5);
}

#[test]
fn users_are_filtered_by_user_type() {
    filters_exactly_by("user_type", 3);
}

#[test]
fn users_are_filtered_by_status() {
    filters_exactly_by("status", 5);
}

#[test]
fn filters_combine_with_and() {
    lists("status=active&user_type=saas_user", |user| {
        user["status"] == "active" && user["user_type"] == "saas_user"
    });
    let from = "2023-01-01T00:00:00Z";
    lists(
        &format!("status=risky&created_at_from={from}&search=example.org"),
        |user| {
            user["status"] == "risky"
                && user["created_at"].as_str() >= Some(from)
                && user["email"]
                    .as_str()
                    .is_some_and(|email| email.ends_with("example.org"))
        },
    );
    assert_eq!(
        d3lay()
            .get("id=d4add56e-c345-4ac9-b392-7a890a60559a&status=risky")
            .body,
        "[]"
    );
}

#[test]
fn an_unknown_type_or_status_matches_nobody() {
    for query in [
        "user_type=admin",
        "user_type=",
        "user_type=SAAS_ADMIN",
        "status=deleted",
        "status=",
        "status=Active",
    ] {
        assert_eq!(d3lay().get(query).expect(200).body, "[]", "{query}");
    }
}

#[test]
fn any_text_is_an_id_and_one_that_nobody_has_matches_nobody() {
    for name in ["id", "created_by", "updated_by"] {
        for value in [
            "",
            "nobody",
            "%00",
            "%F0%9F%98%80",
            "D4ADD56E-C345-4AC9-B392-7A890A60559A",
            "d4add56ec3454ac9b3927a890a60559a",
            "00000000-0000-0000-0000-000000000000",
        ] {
            assert_eq!(
                d3lay().get(&format!("{name}={value}")).expect(200).body,
                "[]",
                "{name}={value}"
            );
        }
    }
}

#[test]
fn ranges_include_both_ends() {
    for field in ["created_at", "updated_at"] {
        let mut moments: Vec<String> = values(field);
        moments.sort_by_key(|text| moment(&Value::from(text.as_str())));
        let (low, high) = (&moments[40], &moments[120]);
        let (first, last) = (
            moment(&Value::from(low.as_str())),
            moment(&Value::from(high.as_str())),
        );
        lists(&format!("{field}_from={low}"), |user| {
            moment(&user[field]) >= first
        });
        lists(&format!("{field}_to={high}"), |user| {
            moment(&user[field]) <= last
        });
        lists(&format!("{field}_from={low}&{field}_to={high}"), |user| {
            (first..=last).contains(&moment(&user[field]))
        });
        // A range of one moment holds who has it.
        lists(&format!("{field}_from={low}&{field}_to={low}"), |user| {
            moment(&user[field]) == first
        });
    }
}

#[test]
fn a_range_compares_moments_not_texts() {
    let utc = d3lay().ids("created_at_from=2023-05-06T00:00:00Z");
    for same in [
        "2023-05-06T02:00:00%2B02:00",
        "2023-05-05T22:30:00-01:30",
        "2023-05-06t00:00:00.000z",
    ] {
        assert_eq!(
            d3lay().ids(&format!("created_at_from={same}")),
            utc,
            "{same}"
        );
    }
}

#[test]
fn a_range_that_ends_before_it_starts_is_empty() {
    for field in ["created_at", "updated_at"] {
        let query = format!("{field}_from=2024-01-01T00:00:00Z&{field}_to=2023-01-01T00:00:00Z");
        assert_eq!(d3lay().get(&query).expect(200).body, "[]");
    }
}

#[test]
fn a_moment_is_a_date_time_of_rfc_3339() {
    for name in [
        "created_at_from",
        "created_at_to",
        "updated_at_from",
        "updated_at_to",
    ] {
        for text in [
            "",
            "2023-05-06",
            "2023-05-06T00:00:00",
            "2023-02-30T00:00:00Z",
            "2023-05-06T25:00:00Z",
            "1683331200",
            "yesterday",
            "2023-5-6T00:00:00Z",
            "2023-05-06T00:00:00+02:00",
        ] {
            let message = d3lay().refusal(&format!("{name}={text}"));
            assert!(
                message.starts_with(&format!("query parameter `{name}`: ")),
                "{message}"
            );
            assert!(message.contains("date-time"), "{message}");
        }
    }
}

/// The filters look at users as they are loaded, whatever the fields besides.
#[test]
fn users_of_a_data_file_are_filtered_alike() {
    let user = |digit: u8, more: &str| {
        format!(
            r#"{{"id":"00000000-0000-4000-8000-00000000000{digit}","identifier":"u","name":"n","email":"u@example.com","user_type":"saas_admin","status":"active","created_at":"2024-01-0{digit}T00:00:00Z","updated_at":"2024-02-0{digit}T00:00:00Z"{more}}}"#
        )
    };
    let by = r#","created_by":"98d91cd7-860d-4869-937a-5af32eff2f4a""#;
    let users = [user(1, ""), user(2, by), user(3, by)];
    let users: Vec<&str> = users.iter().map(String::as_str).collect();
    let server = Served::with_users(Kind::D3lay, &users, &[]);
    let served = server.d3lay();
    let digits = |query: &str| -> String {
        served
            .ids(query)
            .iter()
            .filter_map(|id| id.chars().last())
            .collect()
    };
    assert_eq!(
        digits("created_by=98d91cd7-860d-4869-937a-5af32eff2f4a"),
        "23"
    );
    assert_eq!(
        digits("created_at_from=2024-01-02T00:00:00Z&created_at_to=2024-01-02T00:00:00Z"),
        "2"
    );
    assert_eq!(digits("updated_at_to=2024-02-02T00:00:00Z"), "12");
    assert_eq!(digits("updated_at_from=2024-02-01T00:00:00.001Z"), "23");
}
