//! D3lay: sorting, filters and permissions.

use serde_json::{Value, json};
use users_server::d3lay::ListError;

use crate::users::{
    all, d3lay_account, d3lay_arguments, d3lay_user, member_of_text, numbers, without_metadata,
};

#[test]
fn ties_are_broken_by_id_ascending_in_both_orders() {
    let account = d3lay_account(&[3, 1, 2].map(|number| d3lay_user(number, json!({}))));
    assert_eq!(numbers(&account, json!({}), all()), [1, 2, 3]);
    assert_eq!(
        numbers(&account, json!({ "sort_order": "desc" }), all()),
        [1, 2, 3]
    );
    assert_eq!(
        numbers(
            &account,
            json!({ "sort_by": "id", "sort_order": "desc" }),
            all()
        ),
        [3, 2, 1]
    );
}

#[test]
fn absent_values_are_last_in_both_orders() {
    let by = |number: u128| json!({ "created_by": uuid::Uuid::from_u128(number) });
    let account = d3lay_account(&[
        d3lay_user(1, json!({})),
        d3lay_user(2, by(8)),
        d3lay_user(3, by(9)),
    ]);
    assert_eq!(
        numbers(&account, json!({ "sort_by": "created_by" }), all()),
        [2, 3, 1]
    );
    let descending = json!({ "sort_by": "created_by", "sort_order": "desc" });
    assert_eq!(numbers(&account, descending, all()), [3, 2, 1]);
}

#[test]
fn strings_are_sorted_by_code_point() {
    let names = ["\u{ff5e}", "a", "Z", "😀", "é", "A"];
    let users: Vec<Value> = (1..)
        .zip(names)
        .map(|(number, name)| d3lay_user(number, json!({ "name": name })))
        .collect();
    let sorted = numbers(&d3lay_account(&users), json!({ "sort_by": "name" }), all());
    assert_eq!(sorted, [6, 3, 2, 5, 1, 4]);
}

#[test]
fn enums_are_sorted_by_the_names_that_are_served() {
    let statuses = ["suspended", "risky", "onboarding", "inactive", "active"];
    let users: Vec<Value> = (1..)
        .zip(statuses)
        .map(|(number, status)| d3lay_user(number, json!({ "status": status })))
        .collect();
    let sorted = numbers(
        &d3lay_account(&users),
        json!({ "sort_by": "status" }),
        all(),
    );
    assert_eq!(sorted, [5, 4, 3, 2, 1]);
}

#[test]
fn a_page_past_the_end_is_empty() {
    let account = d3lay_account(&[1, 2].map(|number| d3lay_user(number, json!({}))));
    for page in [2, 3, 1 << 32, i64::MAX / 100, i64::MAX / 2, i64::MAX] {
        for page_size in [2, 99, 100] {
            let arguments = json!({ "page": page, "page_size": page_size });
            assert!(numbers(&account, arguments, all()).is_empty());
        }
        let filtered = json!({ "page": page, "page_size": 2, "status": "active" });
        assert!(numbers(&account, filtered, all()).is_empty());
        let by_id = json!({ "page": page, "id": "00000000-0000-0000-0000-000000000001" });
        assert!(numbers(&account, by_id, all()).is_empty());
    }
}

#[test]
fn a_range_includes_both_ends_and_may_be_empty() {
    let day = |number: u64| {
        d3lay_user(
            number,
            json!({ "created_at": format!("2024-01-0{number}T00:00:00Z") }),
        )
    };
    let account = d3lay_account(&[1, 2, 3, 4].map(day));
    let range = |from: &str, to: &str| {
        numbers(
            &account,
            json!({ "created_at_from": from, "created_at_to": to }),
            all(),
        )
    };
    assert_eq!(
        range("2024-01-02T00:00:00Z", "2024-01-03T00:00:00Z"),
        [2, 3]
    );
    assert_eq!(
        range("2024-01-02T01:00:00+01:00", "2024-01-02T00:00:00Z"),
        [2]
    );
    assert!(range("2024-01-03T00:00:00Z", "2024-01-02T00:00:00Z").is_empty());
}

#[test]
fn an_unknown_enum_value_matches_nobody() {
    let account = d3lay_account(&[d3lay_user(1, json!({}))]);
    for arguments in [
        json!({ "status": "Active" }),
        json!({ "status": "" }),
        json!({ "user_type": "admin" }),
    ] {
        assert!(numbers(&account, arguments, all()).is_empty());
    }
    assert_eq!(
        numbers(
            &account,
            json!({ "status": "active", "user_type": "saas_user" }),
            all()
        ),
        [1]
    );
}

#[test]
fn ids_are_compared_as_they_are_served() {
    let upper = "ABCDEFAB-0000-4000-8000-00000000000A";
    let account = d3lay_account(&[
        d3lay_user(1, json!({ "id": upper, "created_by": upper })),
        d3lay_user(2, json!({ "created_by": upper.to_lowercase() })),
    ]);
    let count = |field: &str, value: &str| numbers(&account, json!({ field: value }), all()).len();
    assert_eq!(count("id", upper), 1);
    assert_eq!(count("id", &upper.to_lowercase()), 0);
    assert_eq!(count("created_by", upper), 1);
    assert_eq!(
        numbers(
            &account,
            json!({ "created_by": upper.to_lowercase() }),
            all()
        ),
        [2]
    );
    // Any string is fine, also one that is a UUID in another form.
    for value in ["", "?", "abcdefab00004000800000000000000a"] {
        assert_eq!(
            count("id", value) + count("created_by", value) + count("updated_by", value),
            0
        );
    }
}

#[test]
fn filters_without_the_metadata_permission_are_refused_all_at_once() {
    let account = d3lay_account(&[d3lay_user(1, json!({}))]);
    let refused = |arguments: Value| {
        account
            .list_users(&d3lay_arguments(arguments), without_metadata())
            .expect_err("refused")
    };
    for (arguments, parameter) in [
        (json!({ "id": "" }), "id"),
        (json!({ "created_by": "x" }), "created_by"),
        (json!({ "updated_by": "x" }), "updated_by"),
        (json!({ "sort_by": "created_by" }), "sort_by=created_by"),
        (json!({ "sort_by": "updated_by" }), "sort_by=updated_by"),
    ] {
        let parameters = vec![parameter];
        assert_eq!(
            refused(arguments),
            ListError::NeedsMetadataPermission { parameters }
        );
    }
    assert_eq!(
        refused(json!({ "id": "x", "updated_by": "x", "sort_by": "created_by" })).to_string(),
        "without the metadata permission `id`, `updated_by` and `sort_by=created_by` cannot be used"
    );
    assert_eq!(
        numbers(&account, json!({ "sort_by": "id" }), without_metadata()),
        [1]
    );
}

#[test]
fn without_the_metadata_permission_users_lack_its_fields_and_nothing_else() {
    let editor = uuid::Uuid::from_u128(9);
    let text = format!(
        r#"{{ "created\u005fby": "{editor}", "id": "{}", "number": 1.50, "identifier": "\u0061", "name": "n",
        "email": "a@example.com", "user_type": "saas_user", "status": "active", "updated_by": "{editor}",
        "created_at": "2024-01-01T00:00:00+00:00", "updated_at": "2024-01-01T00:00:00Z" }}"#,
        uuid::Uuid::from_u128(1)
    );
    let account = d3lay_account(&[]);
    account
        .directory()
        .update(|draft| draft.add(member_of_text::<users_server::d3lay::Member>(&text)))
        .expect("a new id");

    let arguments = d3lay_arguments(json!({}));
    let page = account
        .list_users(&arguments, without_metadata())
        .expect("a page");
    assert_eq!(
        page[0].as_str(),
        r#"{"id":"00000000-0000-0000-0000-000000000001","number":1.50,"identifier":"\u0061","name":"n","email":"a@example.com","user_type":"saas_user","status":"active","created_at":"2024-01-01T00:00:00+00:00","updated_at":"2024-01-01T00:00:00Z"}"#
    );
    assert_eq!(
        account.list_users(&arguments, all()).expect("a page")[0].as_str(),
        text
    );
}

#[test]
fn a_change_of_the_data_is_seen_by_the_next_listing() {
    let account = d3lay_account(&[d3lay_user(1, json!({}))]);
    assert_eq!(numbers(&account, json!({ "search": "user" }), all()), [1]);
    account
        .directory()
        .update(|draft| {
            draft.add(crate::users::member::<users_server::d3lay::Member>(
                &d3lay_user(2, json!({})),
            ))?;
            draft.change(crate::users::member(&d3lay_user(
                1,
                json!({ "status": "risky" }),
            )))
        })
        .expect("a change");
    assert_eq!(
        numbers(&account, json!({ "search": "user" }), all()),
        [1, 2]
    );
    assert_eq!(numbers(&account, json!({ "status": "risky" }), all()), [1]);
}

#[test]
fn a_rare_match_among_many_is_found_on_its_page() {
    let users: Vec<Value> = (1..40_000)
        .map(|number| {
            let status = if number % 10_000 == 0 {
                "risky"
            } else {
                "active"
            };
            d3lay_user(number, json!({ "status": status }))
        })
        .collect();
    let account = d3lay_account(&users);
    let page = |page: u64| {
        numbers(
            &account,
            json!({ "status": "risky", "page": page, "page_size": 2 }),
            all(),
        )
    };
    assert_eq!(
        [page(1), page(2), page(3)],
        [vec![10_000, 20_000], vec![30_000], vec![]]
    );
    assert_eq!(
        numbers(&account, json!({ "page": 1999, "page_size": 20 }), all())[0],
        39_961
    );
}
