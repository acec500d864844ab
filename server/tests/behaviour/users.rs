//! Users and arguments for tests.

use std::sync::Arc;

use serde_json::{Value, json};
use users_server::{
    d3lay, data,
    directory::{Encoded, Member, Snapshot},
    fivetran,
    generated::{
        d3lay::{ListUsersArguments as D3layArguments, User as D3layUser},
        fivetran::ListUsersArguments as FivetranArguments,
    },
};

/// A member of a directory from the JSON of a user.
pub(crate) fn member<M: Member>(user: &Value) -> M {
    member_of_text(&user.to_string())
}

pub(crate) fn member_of_text<M: Member>(text: &str) -> M {
    data::read_user(text).expect("a valid user")
}

pub(crate) fn snapshot<M: Member>(users: &[Value]) -> Snapshot<M> {
    let members = users.iter().map(|user| Arc::new(member(user))).collect();
    Snapshot::new(members).ok().expect("different ids")
}

pub(crate) fn fivetran_account(users: &[Value]) -> fivetran::Account {
    fivetran::Account::new(snapshot(users))
}

pub(crate) fn d3lay_account(users: &[Value]) -> d3lay::Account {
    d3lay::Account::new(snapshot(users))
}

/// Fivetran users `u0`, `u1` … with these values of `active`.
pub(crate) fn fivetran_users(active: &[Option<bool>]) -> Vec<Value> {
    let user = |(number, active): (usize, &Option<bool>)| match active {
        Some(active) => json!({ "id": format!("u{number}"), "active": active }),
        None if number.is_multiple_of(2) => json!({ "id": format!("u{number}") }),
        None => json!({ "id": format!("u{number}"), "active": null }),
    };
    active.iter().enumerate().map(user).collect()
}

pub(crate) fn fivetran_arguments(
    cursor: Option<&str>,
    limit: usize,
    active: Option<bool>,
) -> FivetranArguments {
    serde_json::from_value(json!({
        "cursor": cursor, "limit": limit, "active": active, "Accept": "application/json",
    }))
    .expect("arguments")
}

/// A D3lay user with this number; `changes` replaces fields.
pub(crate) fn d3lay_user(number: u64, changes: Value) -> Value {
    let mut user = json!({
        "id": uuid::Uuid::from_u128(u128::from(number)),
        "identifier": format!("user{number}"),
        "name": "A Name",
        "email": format!("user{number}@example.com"),
        "user_type": "saas_user",
        "status": "active",
        "created_at": "2024-01-01T00:00:00Z",
        "updated_at": "2024-01-01T00:00:00Z",
    });
    merge(&mut user, changes);
    user
}

/// The defaults, with `changes`.
pub(crate) fn d3lay_arguments(changes: Value) -> D3layArguments {
    let mut arguments = json!({
        "sort_by": "created_at", "sort_order": "asc", "page": 1, "page_size": 20,
        "X-API-Version": "v1",
    });
    merge(&mut arguments, changes);
    serde_json::from_value(arguments).expect("arguments")
}

fn merge(into: &mut Value, changes: Value) {
    let (Value::Object(into), Value::Object(changes)) = (into, changes) else {
        panic!("two objects are merged")
    };
    into.extend(changes);
}

/// What a member of the team sees.
pub(crate) fn all() -> d3lay::Permissions {
    d3lay::Permissions::new(true)
}

pub(crate) fn without_metadata() -> d3lay::Permissions {
    d3lay::Permissions::new(false)
}

pub(crate) fn json<T>(users: &[Encoded<T>]) -> Vec<Value> {
    users
        .iter()
        .map(|user| serde_json::from_str(user.as_str()).expect("JSON"))
        .collect()
}

/// The numbers of the D3lay users on a page.
#[track_caller]
pub(crate) fn numbers(
    account: &d3lay::Account,
    changes: Value,
    permissions: d3lay::Permissions,
) -> Vec<u128> {
    let page = account
        .list_users(&d3lay_arguments(changes), permissions)
        .expect("a page");
    let id = |user: &Encoded<D3layUser>| {
        serde_json::from_str::<D3layUser>(user.as_str())
            .expect("a user")
            .id
            .as_u128()
    };
    page.iter().map(id).collect()
}
