//! The users of an API, one by one.

use serde_json::json;

use crate::{exchange::Call, served::Served};

fn user(id: &str) -> String {
    format!("/apis/fivetran/users/{id}")
}

fn replace(server: &Served, users: &str) -> Call {
    server.call("PUT", "/apis/fivetran/users").body(users)
}

#[test]
fn replaced_users_are_those_that_the_api_lists() {
    let server = Served::start(&[]);
    assert_eq!(server.fivetran_ids().len(), 20);
    let state = replace(&server, r#"[{"id":"b"},{"id":"a"}]"#);
    assert_eq!(
        state.send().expect(200).json(),
        json!({"api": "fivetran", "users": 2, "pristine": false})
    );
    assert_eq!(server.fivetran_ids(), ["b", "a"]);
    let added = server.call("POST", "/apis/fivetran/users");
    let added = added.body(r#"[{"id":"0"}]"#).send().expect(201);
    assert_eq!(added.json()["users"], 3);
    assert_eq!(server.fivetran_ids(), ["b", "a", "0"]);
    server.call("DELETE", &user("a")).send().expect(204);
    assert_eq!(server.fivetran_ids(), ["b", "0"]);
    server.call("GET", &user("a")).send().expect(404);
    replace(&server, "[]").send().expect(200);
    assert!(server.fivetran_ids().is_empty());
}

#[test]
fn nothing_added_is_no_change() {
    let server = Served::start(&[]);
    let added = server.call("POST", "/apis/d3lay/users").body("[]");
    assert_eq!(
        added.send().expect(201).json(),
        json!({"api": "d3lay", "users": 20, "pristine": true})
    );
}

#[test]
fn pages_hold_everybody_once_in_the_order_of_entry() {
    let server = Served::start(&[]);
    let page = |query: &str| {
        let target = format!("/apis/fivetran/users?{query}");
        let page = server.call("GET", &target).send().expect(200).json();
        assert_eq!(page["total"], 20);
        let users = page["users"].as_array().expect("users").clone();
        users
            .into_iter()
            .map(|user| user["id"].as_str().expect("an id").to_owned())
            .collect::<Vec<_>>()
    };
    let pages: Vec<Vec<String>> = (1..=4)
        .map(|number| page(&format!("page={number}&page_size=8")))
        .collect();
    assert_eq!(pages.iter().map(Vec::len).collect::<Vec<_>>(), [8, 8, 4, 0]);
    assert_eq!(pages.concat(), server.fivetran_ids());
    assert_eq!(page("page=9223372036854775807&page_size=1000").len(), 0);
}

#[test]
fn an_id_is_compared_as_its_api_compares_ids() {
    let server = Served::start(&[]);
    let page = server.call("GET", "/apis/d3lay/users?page_size=1").send();
    let id = page.json()["users"][0]["id"]
        .as_str()
        .expect("an id")
        .to_owned();
    let upper = format!("/apis/d3lay/users/{}", id.to_uppercase());
    assert_eq!(
        server.call("GET", &upper).send().expect(200).json()["id"],
        *id
    );
    let without_hyphens = format!("/apis/d3lay/users/{}", id.replace('-', ""));
    server.call("GET", &without_hyphens).send().expect(404);
    // An id of Fivetran's is any text, and case matters.
    replace(&server, r#"[{"id":"a/b ü"}]"#).send().expect(200);
    server
        .call("GET", &user("a%2Fb%20%C3%BC"))
        .send()
        .expect(200);
    server
        .call("GET", &user("A%2Fb%20%C3%BC"))
        .send()
        .expect(404);
}

#[test]
fn a_change_keeps_the_place_and_the_id() {
    let server = Served::start(&[]);
    replace(
        &server,
        r#"[{"id":"a"},{"id":"b","active":true},{"id":"c"}]"#,
    )
    .send()
    .expect(200);
    let patch = |body: &str| server.call("PATCH", &user("b")).body(body).send();
    let changed = patch(r#"{"active":null,"role":"Account Reviewer"}"#).expect(200);
    assert_eq!(
        changed.json(),
        json!({"id": "b", "role": "Account Reviewer"})
    );
    assert_eq!(server.fivetran_ids(), ["a", "b", "c"]);
    let refused = patch(r#"{"id":"z"}"#).expect(422);
    assert_eq!(refused.code(), "RejectedUsers");
    assert_eq!(refused.json()["problems"][0]["pointer"], "/id");
    assert_eq!(refused.json()["problems"][0].get("record"), None);
    assert_eq!(refused.json().get("records"), None);
    patch(r#"{"id":null}"#).expect(422);
    patch(r#"{"active":"yes"}"#).expect(422);
    patch("[]").expect(400);
    let now = server.call("GET", &user("b")).send().expect(200);
    assert_eq!(
        now.json(),
        changed.json(),
        "a refused patch changes nothing"
    );
}

#[test]
fn a_cursor_of_replaced_users_leads_to_none_twice() {
    let server = Served::start(&[]);
    let list = |query: &str| {
        let address = server.server().fivetran_address();
        let target = format!("/v1/users?{query}");
        let call = Call::new(address, "GET", &target);
        let credentials = "Basic ZGVtby1hZG1pbmlzdHJhdG9yOmRlbW8tc2VjcmV0";
        call.header("Authorization", credentials)
            .send_elsewhere()
            .expect(200)
            .json()
    };
    let first = list("limit=5");
    let cursor = first["data"]["next_cursor"].as_str().expect("a cursor");
    replace(&server, r#"[{"id":"new"}]"#).send().expect(200);
    // Sequence numbers go on, so that everybody is behind whatever was listed before.
    let rest = list(&format!("cursor={cursor}"));
    assert_eq!(rest["data"]["items"], json!([{"id": "new"}]));
    // Users that are back have the numbers that they had.
    server
        .call("POST", "/apis/fivetran/reset")
        .send()
        .expect(200);
    let rest = list(&format!("cursor={cursor}"));
    assert_eq!(rest["data"]["items"].as_array().map(Vec::len), Some(15));
}
