//! What credentials permit: nothing, everything, or everything but D3lay's metadata.

use serde_json::Value;

use crate::{
    answer::Answer,
    api::{FORBIDDEN_KEY, FORBIDDEN_TOKEN, PLAIN},
    served::{d3lay, fivetran},
};

fn plain(query: &str) -> Answer {
    d3lay().call(query).authorization(PLAIN).send()
}

#[test]
fn a_key_that_permits_nothing_is_forbidden() {
    for query in ["", "limit=1", "active=true"] {
        let answer = fivetran()
            .call(query)
            .authorization(FORBIDDEN_KEY)
            .send()
            .expect(403);
        assert_eq!(answer.code(), "Forbidden");
    }
}

#[test]
fn a_token_that_permits_nothing_is_forbidden() {
    d3lay()
        .call("")
        .authorization(FORBIDDEN_TOKEN)
        .send()
        .expect(403);
}

#[test]
fn the_filters_id_created_by_and_updated_by_need_the_metadata_permission() {
    for name in ["id", "created_by", "updated_by"] {
        for value in ["98d91cd7-860d-4869-937a-5af32eff2f4a", "nobody", ""] {
            let message = plain(&format!("{name}={value}")).expect(403).message();
            assert!(message.contains(&format!("`{name}`")), "{message}");
        }
    }
}

#[test]
fn sorting_by_created_by_or_updated_by_needs_the_metadata_permission() {
    for field in ["created_by", "updated_by"] {
        for order in ["", "&sort_order=desc"] {
            let message = plain(&format!("sort_by={field}{order}"))
                .expect(403)
                .message();
            assert!(message.contains(field), "{message}");
        }
    }
}

#[test]
fn all_that_needs_the_permission_is_named_at_once() {
    let message = plain("id=x&updated_by=y&sort_by=created_by")
        .expect(403)
        .message();
    for name in ["`id`", "`updated_by`", "`sort_by=created_by`"] {
        assert!(message.contains(name), "{message}");
    }
}

#[test]
fn everything_else_needs_no_metadata_permission() {
    for query in [
        "user_type=saas_admin",
        "status=active",
        "created_at_from=2023-01-01T00:00:00Z",
        "updated_at_to=2023-01-01T00:00:00Z",
        "search=ben",
        "sort_by=id&sort_order=desc",
        "sort_by=created_at",
        "page=2&page_size=3",
    ] {
        plain(query).expect(200);
    }
}

/// The same users in the same order, each without the two fields and otherwise as it is.
#[test]
fn without_the_metadata_permission_users_lack_created_by_and_updated_by() {
    let mut seen = 0;
    for page in 1..=3 {
        let query = format!("page={page}&page_size=100");
        let mut expected = d3lay().users(&query);
        for user in &mut expected {
            let fields = user.as_object_mut().expect("an object");
            seen += usize::from(fields.remove("created_by").is_some());
            seen += usize::from(fields.remove("updated_by").is_some());
        }
        assert_eq!(plain(&query).expect(200).json(), Value::from(expected));
    }
    assert!(seen > 200, "there is something to leave out: {seen}");
}
