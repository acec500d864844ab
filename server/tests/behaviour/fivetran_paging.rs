//! Fivetran: the laws of paging by cursor.

use proptest::prelude::*;
use serde_json::{Value, json};
use users_server::fivetran::{Account, CursorError};

use crate::users::{
    fivetran_account, fivetran_arguments, fivetran_users, json, member, member_of_text,
};

/// The ids on a page, and the next cursor.
fn page(
    account: &Account,
    cursor: Option<&str>,
    limit: usize,
    active: Option<bool>,
) -> (Vec<String>, Option<String>) {
    let page = account
        .list_users(&fivetran_arguments(cursor, limit, active))
        .expect("a page");
    (ids(&json(&page.users)), page.next_cursor)
}

fn ids(users: &[Value]) -> Vec<String> {
    users
        .iter()
        .map(|user| user["id"].as_str().expect("an id").to_owned())
        .collect()
}

/// All pages, the limits taking turns.
fn walk(account: &Account, limits: &[usize], active: Option<bool>) -> Vec<Vec<String>> {
    let mut pages = Vec::new();
    let mut cursor: Option<String> = None;
    for &limit in limits.iter().cycle() {
        let (users, next) = page(account, cursor.as_deref(), limit, active);
        assert!(
            users.len() == limit || next.is_none(),
            "a short page that is not the last"
        );
        pages.push(users);
        cursor = next;
        if cursor.is_none() {
            break;
        }
    }
    pages
}

fn refused(account: &Account, cursor: &str, active: Option<bool>) -> CursorError {
    account
        .list_users(&fivetran_arguments(Some(cursor), 10, active))
        .expect_err("the cursor should be refused")
}

fn next_cursor(account: &Account, active: Option<bool>) -> String {
    page(account, None, 1, active).1.expect("a next page")
}

fn some_users() -> Vec<Value> {
    fivetran_users(&[Some(true), None, Some(false), Some(true), Some(false)])
}

proptest! {
    #[test]
    fn pages_have_no_gap_no_duplicate_and_an_end(
        active in prop::collection::vec(any::<Option<bool>>(), 0..60),
        limits in prop::collection::vec(1usize..25, 1..5),
        filter in any::<Option<bool>>(),
    ) {
        let users = fivetran_users(&active);
        let account = fivetran_account(&users);
        let expected: Vec<Value> = users
            .iter()
            .filter(|user| filter.is_none_or(|filter| user["active"] == json!(filter)))
            .cloned()
            .collect();
        let pages = walk(&account, &limits, filter);
        prop_assert_eq!(pages.concat(), ids(&expected));
        // Only the first page can be empty: no page says "more" when there is none.
        prop_assert!(pages.iter().skip(1).all(|page| !page.is_empty()));
    }

    #[test]
    fn users_that_stay_are_listed_once_whatever_changes_between_pages(
        active in prop::collection::vec(any::<Option<bool>>(), 1..40),
        filter in any::<Option<bool>>(),
        limits in prop::collection::vec(1usize..8, 1..4),
        changes in prop::collection::vec((any::<prop::sample::Index>(), 0u8..3), 0..40),
    ) {
        let users = fivetran_users(&active);
        let account = fivetran_account(&users);
        let mut left = Vec::new();
        let mut listed = Vec::new();
        let mut cursor: Option<String> = None;
        let mut changes = changes.into_iter();
        for &limit in limits.iter().cycle() {
            let (page, next) = page(&account, cursor.as_deref(), limit, filter);
            listed.extend(page);
            cursor = next;
            if cursor.is_none() {
                break;
            }
            for (index, kind) in changes.by_ref().take(3) {
                let user = &users[index.index(users.len())];
                let id = user["id"].as_str().expect("an id");
                let _ = account.directory().update(|draft| match kind {
                    0 => draft.remove(id).map(|()| left.push(id.to_owned())),
                    1 => draft.add(member::<users_server::fivetran::Member>(&json!({ "id": format!("new {}", listed.len()) }))),
                    _ => draft.change(member(user)),
                });
            }
        }
        let mut unique = listed.clone();
        unique.sort();
        unique.dedup();
        prop_assert_eq!(unique.len(), listed.len(), "somebody was listed twice");
        let stayed: Vec<String> = ids(&users)
            .into_iter()
            .zip(&users)
            .filter(|(id, user)| {
                !left.contains(id) && filter.is_none_or(|filter| user["active"] == json!(filter))
            })
            .map(|(id, _)| id)
            .collect();
        listed.retain(|id| stayed.contains(id));
        prop_assert_eq!(listed, stayed);
    }

    #[test]
    fn no_text_but_a_cursor_is_taken(text in ".{0,60}") {
        refused(&fivetran_account(&some_users()), &text, None);
    }
}

#[test]
fn the_last_page_has_no_cursor_even_if_it_is_full() {
    let account = fivetran_account(&some_users());
    assert_eq!(page(&account, None, 5, None).1, None);
    assert_eq!(walk(&account, &[1], None).len(), 5);
    assert_eq!(page(&fivetran_account(&[]), None, 5, None), (vec![], None));
}

#[test]
fn active_null_or_absent_matches_neither_filter() {
    let account = fivetran_account(&fivetran_users(&[None, None, Some(true), Some(false)]));
    assert_eq!(page(&account, None, 10, Some(true)).0, ["u2"]);
    assert_eq!(page(&account, None, 10, Some(false)).0, ["u3"]);
    assert_eq!(page(&account, None, 10, None).0, ["u0", "u1", "u2", "u3"]);
}

#[test]
fn the_limit_may_change_between_pages() {
    let account = fivetran_account(&some_users());
    assert_eq!(
        walk(&account, &[1, 3], None),
        [vec!["u0"], vec!["u1", "u2", "u3"], vec!["u4"]]
    );
}

#[test]
fn a_user_is_served_as_it_was_loaded() {
    let text = r#"{"unknown":1.50,  "id":"a", "phone":null,"email":"\u00e9"}"#;
    let account = fivetran_account(&[]);
    account
        .directory()
        .update(|draft| draft.add(member_of_text::<users_server::fivetran::Member>(text)))
        .expect("a new id");
    let page = account
        .list_users(&fivetran_arguments(None, 10, None))
        .expect("a page");
    assert_eq!(page.users[0].as_str(), text);
}

#[test]
fn a_forged_cursor_is_refused() {
    let account = fivetran_account(&some_users());
    let cursor = next_cursor(&account, None);
    for place in 0..cursor.len() {
        for replacement in ["A", "B", "z", "-"] {
            let mut forged = cursor.clone();
            forged.replace_range(place..=place, replacement);
            if forged != cursor {
                refused(&account, &forged, None);
            }
        }
    }
}

#[test]
fn a_truncated_or_extended_cursor_is_refused() {
    let account = fivetran_account(&some_users());
    let cursor = next_cursor(&account, None);
    for end in 0..cursor.len() {
        assert_eq!(
            refused(&account, &cursor[..end], None),
            CursorError::Malformed
        );
    }
    for more in ["A", "=", " ", "\n"] {
        assert_eq!(
            refused(&account, &format!("{cursor}{more}"), None),
            CursorError::Malformed
        );
    }
}

#[test]
fn a_foreign_cursor_is_refused() {
    let account = fivetran_account(&some_users());
    let other = fivetran_account(&some_users()[..4]);
    assert_eq!(
        refused(&account, &next_cursor(&other, None), None),
        CursorError::Unknown
    );
    // The example of the page, and what the vendor's documentation shows.
    for example in ["af3gu4hSDdF", "eyJza2lwIjoxfQ", "cursor_value", ""] {
        assert_eq!(refused(&account, example, None), CursorError::Malformed);
    }
}

#[test]
fn a_cursor_with_another_filter_is_refused() {
    let account = fivetran_account(&some_users());
    for cursor_of in [None, Some(true), Some(false)] {
        for request in [None, Some(true), Some(false)] {
            let cursor = next_cursor(&account, cursor_of);
            if request != cursor_of {
                assert_eq!(
                    refused(&account, &cursor, request),
                    CursorError::OtherFilter {
                        cursor: cursor_of,
                        request
                    }
                );
            }
        }
    }
    assert_eq!(
        CursorError::OtherFilter {
            cursor: None,
            request: Some(true)
        }
        .to_string(),
        "the cursor belongs to a listing with no `active`, but this request has `active=true`; \
         send the same `active` with every page, or start again without a cursor"
    );
}

#[test]
fn a_cursor_survives_a_restart_with_the_same_data() {
    let cursor = next_cursor(&fivetran_account(&some_users()), None);
    let restarted = fivetran_account(&some_users());
    assert_eq!(
        page(&restarted, Some(&cursor), 10, None).0,
        ["u1", "u2", "u3", "u4"]
    );
}

#[test]
fn a_cursor_survives_the_removal_of_the_user_it_stands_at() {
    let account = fivetran_account(&some_users());
    let cursor = page(&account, None, 2, None).1.expect("a next page");
    account
        .directory()
        .update(|draft| draft.remove("u1"))
        .expect("it is there");
    assert_eq!(
        page(&account, Some(&cursor), 10, None).0,
        ["u2", "u3", "u4"]
    );
    // The place of a user that left is not given to a new one.
    account
        .directory()
        .update(|draft| draft.remove("u4"))
        .expect("it is there");
    account
        .directory()
        .update(|draft| {
            draft.add(member::<users_server::fivetran::Member>(
                &json!({ "id": "u4" }),
            ))
        })
        .expect("free");
    assert_eq!(
        page(&account, Some(&cursor), 10, None).0,
        ["u2", "u3", "u4"]
    );
}

#[test]
fn a_change_that_fails_changes_nothing() {
    let account = fivetran_account(&some_users());
    let failed = account.directory().update(|draft| {
        draft.remove("u0")?;
        draft.add(member::<users_server::fivetran::Member>(
            &json!({ "id": "u1" }),
        ))
    });
    assert_eq!(
        failed.expect_err("taken").to_string(),
        "there is a user with the id `u1` already"
    );
    assert_eq!(page(&account, None, 10, None).0.len(), 5);
}
