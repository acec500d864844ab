//! The users that are served without a data file.

use serde_json::{Value, json};
use users_server::{
    d3lay,
    data::synthetic::{self, SyntheticError},
    directory::{Member, Snapshot},
    fivetran, generated,
};

const PAGE_USER: &str = r#"{ "id": "user_id", "created_at": "2024-01-01T00:00:00Z" }"#;

fn fivetran(users: usize, seed: u64) -> Vec<String> {
    texts(&synthetic::users::<fivetran::Member>(&[PAGE_USER], users, seed).expect("users"))
}

fn d3lay(users: usize, seed: u64) -> Vec<String> {
    texts(&synthetic::users::<d3lay::Member>(&[], users, seed).expect("users"))
}

fn texts<M: Member>(users: &Snapshot<M>) -> Vec<String> {
    users
        .members()
        .iter()
        .map(|member| member.text().as_str().to_owned())
        .collect()
}

fn parsed(texts: &[String]) -> Vec<Value> {
    texts
        .iter()
        .map(|text| serde_json::from_str(text).expect("JSON"))
        .collect()
}

#[test]
fn the_users_of_the_page_come_first_unchanged() {
    let users = fivetran(250, 0);
    assert_eq!(users.len(), 250);
    assert_eq!(users[0], PAGE_USER);
    assert_eq!(fivetran(1, 0), [PAGE_USER]);
    assert!(fivetran(0, 0).is_empty());
}

#[test]
fn the_same_seed_gives_the_same_users() {
    assert_eq!(fivetran(250, 3), fivetran(250, 3));
    assert_ne!(fivetran(250, 3), fivetran(250, 4));
    assert_eq!(fivetran(5000, 3)[..250], fivetran(250, 3));
    assert_eq!(d3lay(5000, 3)[..250], d3lay(250, 3));
}

/// If this fails, a release would serve other users than the last one did; it has to say so.
#[test]
fn the_users_are_those_of_the_last_release() {
    assert_eq!(FIVETRAN_USER, fivetran(250, 0)[249]);
    assert_eq!(D3LAY_USER, d3lay(250, 0)[249]);
}

const FIVETRAN_USER: &str = r#"{"id":"ivory_lucid_f8","email":"katarzyna.kowalczyk.248@example.org","verified":true,"invited":false,"picture":"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==","phone":"+12125550181","role":"Destination Reviewer","active":true,"given_name":"Katarzyna","created_at":null,"family_name":"Kowalczyk","logged_in_at":"2023-12-17T04:45:46Z"}"#;

const D3LAY_USER: &str = r#"{"id":"3f11b4c0-003d-462e-978b-dafe146c616c","identifier":"katarzyna.sato.249","name":"Katarzyna Sato","email":"katarzyna.sato.249@example.net","user_type":"saas_admin","status":"risky","created_at":"2025-07-18T12:25:27Z","updated_at":"2026-04-07T04:09:10Z","created_by":"fc0a9b3b-efe9-4fc2-91c8-b2646860f720"}"#;

#[test]
fn fivetran_users_lack_every_field_that_may_be_lacking_in_both_ways() {
    let users = parsed(&fivetran(50, 0));
    let schemas = generated::fivetran::API.schemas;
    let user = schemas.iter().find(|(name, _)| *name == "User");
    let (_, user) = user.expect("it is in the document");
    let user: Value = serde_json::from_str(user).expect("JSON");
    let properties = user["properties"].as_object().expect("properties");
    let fields: Vec<&String> = properties.keys().filter(|name| *name != "id").collect();
    assert!(fields.len() > 10, "{fields:?}");
    for field in fields {
        let with =
            |found: fn(Option<&Value>) -> bool| users.iter().any(|user| found(user.get(field)));
        assert!(with(|value| value.is_none()), "{field} is never absent");
        assert!(
            with(|value| value.is_some_and(Value::is_null)),
            "{field} is never null"
        );
        assert!(
            with(|value| value.is_some_and(|value| !value.is_null())),
            "{field} is never there"
        );
    }
    for active in [true, false] {
        assert!(users.iter().any(|user| user["active"] == json!(active)));
    }
}

#[test]
fn fivetran_users_have_the_roles_of_the_page_and_custom_ones() {
    let users = parsed(&fivetran(50, 0));
    for role in [
        "Account Administrator",
        "Destination Administrator",
        "Destination Reviewer",
        "Destination Analyst",
        "Connector Creator",
        "Prüferin (Süd)",
    ] {
        assert!(
            users.iter().any(|user| user["role"] == json!(role)),
            "{role}"
        );
    }
}

#[test]
fn d3lay_users_have_every_enum_value_and_lack_both_optional_fields() {
    let users = parsed(&d3lay(50, 0));
    for (field, values) in [
        (
            "user_type",
            &["saas_admin", "saas_user", "saas_user_client"][..],
        ),
        (
            "status",
            &["active", "onboarding", "inactive", "suspended", "risky"],
        ),
    ] {
        for value in values {
            assert!(
                users.iter().any(|user| user[field] == json!(value)),
                "{value}"
            );
        }
    }
    for (created, updated) in [(true, true), (true, false), (false, true), (false, false)] {
        assert!(users.iter().any(|user| {
            user.get("created_by").is_some() == created
                && user.get("updated_by").is_some() == updated
        }));
    }
}

#[test]
fn names_are_of_many_scripts() {
    for users in [fivetran(50, 0), d3lay(50, 0)] {
        let outside_ascii = users.iter().filter(|user| !user.is_ascii()).count();
        assert!((5..45).contains(&outside_ascii), "{outside_ascii}");
    }
}

#[test]
fn an_example_that_breaks_the_document_is_said() {
    let error = synthetic::users::<fivetran::Member>(&["{}"], 5, 0).expect_err("no id");
    assert_eq!(
        error.to_string(),
        "the example user 1 of the document breaks the document: body: \"id\" is a required property"
    );
    let error = synthetic::users::<fivetran::Member>(&[PAGE_USER, PAGE_USER], 5, 0);
    assert_eq!(
        error.expect_err("one id"),
        SyntheticError::RepeatedId("user_id".to_owned())
    );
}

#[test]
fn d3lay_users_created_before_they_were_updated() {
    for user in parsed(&d3lay(250, 0)) {
        let time = |field: &str| user[field].as_str().expect("a time").to_owned();
        let (created, updated): (chrono::DateTime<chrono::Utc>, chrono::DateTime<chrono::Utc>) = (
            time("created_at").parse().expect("a time"),
            time("updated_at").parse().expect("a time"),
        );
        assert!(created <= updated);
    }
}
