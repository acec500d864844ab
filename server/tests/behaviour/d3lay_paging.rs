//! D3lay: the laws of paging by number, with random users, filters, orders and page sizes.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::users::{all, d3lay_account, d3lay_arguments, d3lay_user, json};

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

fn user() -> impl Strategy<Value = Value> {
    let day = |field: &'static str| {
        (1u8..4).prop_map(move |day| json!({ field: format!("2024-01-0{day}T00:00:00Z") }))
    };
    let editor = |field: &'static str| {
        proptest::option::of(1u128..4).prop_map(move |editor| match editor {
            Some(editor) => json!({ field: uuid::Uuid::from_u128(editor) }),
            None => json!({}),
        })
    };
    (
        prop::sample::select(vec!["a", "B", "é", "z", "😀"]),
        prop::sample::select(vec!["saas_admin", "saas_user", "saas_user_client"]),
        prop::sample::select(vec![
            "active",
            "onboarding",
            "inactive",
            "suspended",
            "risky",
        ]),
        day("created_at"),
        day("updated_at"),
        editor("created_by"),
        editor("updated_by"),
    )
        .prop_map(
            |(name, user_type, status, created, updated, by, updated_by)| {
                let mut user = json!({ "name": name, "user_type": user_type, "status": status });
                for part in [created, updated, by, updated_by] {
                    user.as_object_mut()
                        .expect("an object")
                        .extend(part.as_object().expect("an object").clone());
                }
                user
            },
        )
}

/// Users in a shuffled order of ids.
fn users() -> impl Strategy<Value = Vec<Value>> {
    prop::collection::vec(user(), 0..50).prop_flat_map(|users| {
        let users: Vec<Value> = (1..)
            .zip(users)
            .map(|(number, changes)| d3lay_user(number, changes))
            .collect();
        Just(users).prop_shuffle()
    })
}

fn filters() -> impl Strategy<Value = Value> {
    let text = |field: &'static str, values: Vec<&'static str>| {
        proptest::option::of(prop::sample::select(values)).prop_map(move |value| (field, value))
    };
    let day = || {
        vec![
            "2024-01-01T00:00:00Z",
            "2024-01-02T00:00:00Z",
            "2024-01-03T00:00:00Z",
        ]
    };
    let editors = || vec!["00000000-0000-0000-0000-000000000001", "nobody", ""];
    (
        text("user_type", vec!["saas_admin", "saas_user", "no_such_type"]),
        text("status", vec!["active", "risky", "ACTIVE"]),
        text("created_by", editors()),
        text("updated_by", editors()),
        text("id", vec!["00000000-0000-0000-0000-000000000007", "nobody"]),
        text("created_at_from", day()),
        text("created_at_to", day()),
        text("updated_at_from", day()),
        text("updated_at_to", day()),
    )
        .prop_map(|(a, b, c, d, e, f, g, h, i)| {
            // Seldom many at once, or nobody would ever pass.
            let filters = [a, b, c, d, e, f, g, h, i]
                .into_iter()
                .filter_map(|(field, value)| Some((field, value?)));
            filters
                .take(2)
                .map(|(field, value)| (field.to_owned(), json!(value)))
                .collect()
        })
}

/// Whether the filters admit a user, read off the JSON: all values compare as text.
fn admits(filters: &Value, user: &Value) -> bool {
    filters
        .as_object()
        .expect("an object")
        .iter()
        .all(|(filter, wanted)| {
            let text = |field: &str| user[field].as_str();
            match filter
                .strip_suffix("_from")
                .map(|field| (field, true))
                .or_else(|| filter.strip_suffix("_to").map(|field| (field, false)))
            {
                Some((field, true)) => text(field) >= wanted.as_str(),
                Some((field, false)) => text(field) <= wanted.as_str(),
                None => text(filter) == wanted.as_str(),
            }
        })
}

proptest! {
    #[test]
    fn pages_are_the_filtered_users_in_order_cut_at_the_page_size(
        users in users(),
        filters in filters(),
        field in prop::sample::select(FIELDS.to_vec()),
        descending in any::<bool>(),
        page_size in 1usize..20,
    ) {
        let account = d3lay_account(&users);
        let mut expected: Vec<Value> =
            users.iter().filter(|user| admits(&filters, user)).cloned().collect();
        expected.sort_by(|a, b| {
            let by_value = match (a[field].as_str(), b[field].as_str()) {
                (Some(a), Some(b)) if descending => b.cmp(a),
                (Some(a), Some(b)) => a.cmp(b),
                (a, b) => a.is_none().cmp(&b.is_none()),
            };
            by_value.then_with(|| a["id"].as_str().cmp(&b["id"].as_str()))
        });
        let mut listed = Vec::new();
        for page in 1.. {
            let mut arguments = filters.clone();
            arguments["sort_by"] = json!(field);
            arguments["sort_order"] = json!(if descending { "desc" } else { "asc" });
            arguments["page_size"] = json!(page_size);
            arguments["page"] = json!(page);
            let users = account.list_users(&d3lay_arguments(arguments), all()).expect("a page");
            listed.extend(json(&users));
            if users.len() < page_size {
                break;
            }
        }
        prop_assert_eq!(listed, expected);
    }
}
