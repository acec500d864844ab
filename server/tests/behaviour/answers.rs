//! Answers that are kept are those that would be made now, for the same question.

use serde_json::{Value, json};
use users_server::{
    d3lay::{self, Permissions},
    fivetran,
    generated::{
        d3lay::ListUsersOkBody,
        fivetran::{UserList, UserPage},
    },
};

use crate::users::{
    all, d3lay_account, d3lay_arguments, d3lay_user, fivetran_account, fivetran_arguments,
    fivetran_users, without_metadata,
};

/// How often the same is asked: to be answered, to be kept, and twice from what is kept.
const TIMES: usize = 4;

fn text(body: &impl serde::Serialize) -> String {
    serde_json::to_string(body).expect("JSON")
}

fn page(page: fivetran::Page) -> UserList {
    let mut users = UserPage::new(page.users.into());
    users.next_cursor = page.next_cursor;
    UserList::new("Success".to_owned(), users)
}

/// Asks Fivetran's account every question several times.
fn ask_fivetran(account: &fivetran::Account) {
    let cursors = [None, Some(account.cursor_of_start(None))];
    for _ in 0..TIMES {
        for limit in [1, 5, 6] {
            for active in [None, Some(true), Some(false)] {
                for cursor in &cursors {
                    let cursor = cursor.as_deref().filter(|_| active.is_none());
                    let arguments = fivetran_arguments(cursor, limit, active);
                    let now = page(account.list_users(&arguments).expect("a page"));
                    let answer = account.answer(&arguments, page).expect("an answer");
                    assert_eq!(answer.text().expect("JSON"), text(&now));
                }
            }
        }
    }
}

/// Asks D3lay's account every question several times.
fn ask_d3lay(account: &d3lay::Account) {
    let questions = ["name", "created_at"].into_iter().flat_map(|field| {
        let orders = ["asc", "desc"].into_iter();
        orders.flat_map(move |order| {
            let sizes = [3, 5].into_iter();
            sizes.flat_map(move |size| {
                (1..4).map(move |number| question(field, order, size, number))
            })
        })
    });
    let filters = [
        json!({}),
        json!({ "status": "risky" }),
        json!({ "search": "name 3" }),
    ];
    let questions: Vec<Value> = questions.chain(filters).collect();
    for _ in 0..TIMES {
        for question in &questions {
            for permissions in [all(), without_metadata()] {
                check_d3lay(account, question, permissions);
            }
        }
    }
}

fn question(field: &str, order: &str, size: u32, number: u32) -> Value {
    json!({ "sort_by": field, "sort_order": order, "page_size": size, "page": number })
}

fn check_d3lay(account: &d3lay::Account, question: &Value, permissions: Permissions) {
    let arguments = d3lay_arguments(question.clone());
    let now = account.list_users(&arguments, permissions).expect("a page");
    let answer = account.answer(&arguments, permissions).expect("an answer");
    let now = text(&ListUsersOkBody(now.into()));
    assert_eq!(answer.text().expect("JSON"), now, "{question}");
}

#[test]
fn fivetrans_answers_are_those_of_now() {
    let account = fivetran_account(&fivetran_users(&[
        Some(true),
        None,
        Some(false),
        Some(true),
    ]));
    ask_fivetran(&account);
    let removal = account.directory().update(|draft| draft.remove("u0"));
    removal.expect("a change");
    ask_fivetran(&account);
}

#[test]
fn d3lays_answers_are_those_of_now() {
    let creator = d3lay_user(1, json!({}))["id"].clone();
    let user = |number: u64| {
        let name = format!("Name {}", 100 - number);
        d3lay_user(number, json!({ "name": name, "created_by": creator }))
    };
    let account = d3lay_account(&(1..=12).map(user).collect::<Vec<_>>());
    ask_d3lay(&account);
    let gone = uuid::Uuid::from_u128(4);
    let removal = account.directory().update(|draft| draft.remove(&gone));
    removal.expect("a change");
    ask_d3lay(&account);
}
