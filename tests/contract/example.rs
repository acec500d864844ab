//! The users that the vendors' pages show are served first and as the pages show them.

use serde_json::{Value, json};

use crate::served::{d3lay, fivetran};

/// The response on Fivetran's page, but for its cursor, which is an example.
fn page_of_fivetran() -> Value {
    json!({
        "code": "Success",
        "message": "Operation performed.",
        "data": {
            "items": [
                {
                    "id": "user_id",
                    "email": "user@email.value",
                    "verified": true,
                    "invited": false,
                    "picture": "AFg65aoa7af4r3feaAa6bi7sfgse== ... base64 encoded image",
                    "phone": "+1234567890",
                    "role": "Account Administrator",
                    "active": true,
                    "given_name": "John",
                    "created_at": "2024-01-01T00:00:00Z",
                    "family_name": "Doe",
                    "logged_in_at": "2024-01-01T00:00:00Z"
                }
            ]
        }
    })
}

/// The response on D3lay's page. The page masks the two e-mail addresses.
fn page_of_d3lay() -> Value {
    json!([
        {
            "id": "d4add56e-c345-4ac9-b392-7a890a60559a",
            "identifier": "ben",
            "name": "Benjamin Zhang",
            "email": "ben@example.com",
            "user_type": "saas_admin",
            "status": "active",
            "created_at": "2023-05-06T00:00:00Z",
            "updated_at": "2023-05-06T00:00:00Z",
            "created_by": "98d91cd7-860d-4869-937a-5af32eff2f4a",
            "updated_by": "98d91cd7-860d-4869-937a-5af32eff2f4a"
        },
        {
            "id": "e513d2c8-319e-4bc3-898b-3933ab39b452",
            "identifier": "john",
            "name": "John Jiang",
            "email": "john@example.com",
            "user_type": "saas_user",
            "status": "onboarding",
            "created_at": "2023-05-06T00:00:00Z",
            "updated_at": "2023-05-06T00:00:00Z",
            "created_by": "98d91cd7-860d-4869-937a-5af32eff2f4a",
            "updated_by": "98d91cd7-860d-4869-937a-5af32eff2f4a"
        }
    ])
}

#[test]
fn the_first_user_of_fivetran_is_that_of_the_page() {
    let mut served = fivetran().get("limit=1").expect(200).json();
    served["data"]
        .as_object_mut()
        .expect("an object")
        .remove("next_cursor")
        .expect("a cursor");
    assert_eq!(served, page_of_fivetran());
}

#[test]
fn a_success_of_fivetran_has_code_and_message_of_the_page() {
    for query in ["", "limit=1000", "active=false"] {
        let body = fivetran().get(query).expect(200).json();
        assert_eq!(body["code"], "Success");
        assert_eq!(body["message"], "Operation performed.");
    }
}

#[test]
fn the_two_users_of_d3lays_page_are_served_as_on_the_page() {
    let page = page_of_d3lay();
    for (identifier, expected) in [("ben", &page[0]), ("john", &page[1])] {
        let id = expected["id"].as_str().expect("an id");
        assert_eq!(
            d3lay().get(&format!("id={id}")).expect(200).json(),
            json!([expected])
        );
        assert_eq!(expected["identifier"], identifier);
    }
}

#[test]
fn the_users_of_the_pages_come_first() {
    let users = d3lay().users("page_size=2");
    assert_eq!(serde_json::Value::from(users), page_of_d3lay());
    assert_eq!(fivetran().users("limit=1")[0]["id"], "user_id");
}

/// With as many users as the page has, the answer is the page.
#[test]
fn d3lays_page_is_the_whole_answer_when_there_are_no_made_up_users() {
    let server = crate::served::Served::start(&["--users", "2"]);
    assert_eq!(server.d3lay().get("").expect(200).json(), page_of_d3lay());
}

#[test]
fn every_api_has_250_users_unless_told_otherwise() {
    assert_eq!(fivetran().users("limit=1000").len(), 250);
    let pages: usize = (1..=4)
        .map(|page| d3lay().users(&format!("page={page}&page_size=100")).len())
        .sum();
    assert_eq!(pages, 250);
}

#[test]
fn the_number_of_users_and_the_seed_can_be_chosen() {
    let server = crate::served::Served::start(&["--users", "7", "--seed", "42"]);
    let other = crate::served::Served::start(&["--users", "7", "--seed", "43"]);
    let again = crate::served::Served::start(&["--users", "7", "--seed", "42"]);
    let users = server.fivetran().users("");
    assert_eq!(users.len(), 7);
    assert_eq!(users, again.fivetran().users(""));
    assert_ne!(users, other.fivetran().users(""));
    assert_eq!(users[0], other.fivetran().users("")[0]);
    assert_eq!(server.d3lay().users(""), again.d3lay().users(""));
}
