//! Fivetran's cursors: from page to page, and what is not a cursor.

use crate::{
    api::{Api, ids},
    served::{Served, fivetran},
};

/// The ids on all pages, following the cursors; `limit` is asked for each page anew.
#[track_caller]
fn walk(api: Api, filter: &str, mut limit: impl FnMut() -> usize) -> Vec<String> {
    let mut found = Vec::new();
    let mut cursor = None;
    loop {
        let limit = limit();
        let from = cursor
            .map(|cursor| format!("&cursor={cursor}"))
            .unwrap_or_default();
        let page = api.get(&format!("limit={limit}{filter}{from}")).expect(200);
        let users = page.users();
        assert!(
            !users.is_empty() && users.len() <= limit,
            "{} users of {limit}",
            users.len()
        );
        found.extend(ids(&users));
        cursor = page.next_cursor();
        match cursor {
            // Only the last page may be short.
            Some(_) => assert_eq!(users.len(), limit),
            None => return found,
        }
    }
}

/// The cursor behind the first page.
#[track_caller]
fn cursor(api: Api, query: &str) -> String {
    api.get(query).expect(200).next_cursor().expect("a cursor")
}

#[track_caller]
fn refused(api: Api, query: &str) {
    let answer = api.get(query).expect(400);
    assert_eq!(answer.code(), "InvalidInput");
    assert!(
        answer.message().starts_with("query parameter `cursor`: "),
        "{}",
        answer.message()
    );
}

#[test]
fn the_cursors_lead_through_all_users_without_gap_or_duplicate() {
    let everybody = fivetran().ids("limit=1000");
    assert_eq!(everybody.len(), 250);
    // 7 does not divide 250, 50 does.
    for limit in [7, 50, 249, 250] {
        assert_eq!(walk(fivetran(), "", || limit), everybody, "limit={limit}");
    }
}

#[test]
fn the_cursors_lead_through_a_filtered_list() {
    for filter in ["&active=true", "&active=false"] {
        let listed = fivetran().ids(&format!("limit=1000{filter}"));
        assert_eq!(walk(fivetran(), filter, || 3), listed, "{filter}");
    }
}

#[test]
fn the_limit_may_change_from_page_to_page() {
    let mut limits = [1, 100, 2, 50, 3].into_iter().cycle();
    assert_eq!(
        walk(fivetran(), "", || limits.next().unwrap_or(1)),
        fivetran().ids("limit=1000")
    );
}

#[test]
fn the_last_page_has_no_cursor() {
    for query in ["limit=250", "limit=1000"] {
        let body = fivetran().get(query).expect(200).json();
        assert_eq!(body["data"].get("next_cursor"), None, "{query}");
    }
    assert!(fivetran().get("limit=249").next_cursor().is_some());
}

#[test]
fn a_list_of_nobody_is_one_empty_page() {
    let server = Served::start(&["--users", "0"]);
    let page = server.fivetran().get("").expect(200);
    assert_eq!(page.users(), Vec::<serde_json::Value>::new());
    assert_eq!(page.next_cursor(), None);
}

#[test]
fn a_cursor_can_be_used_again() {
    let cursor = cursor(fivetran(), "limit=5");
    let page = fivetran().ids(&format!("limit=5&cursor={cursor}"));
    assert_eq!(page, fivetran().ids(&format!("limit=5&cursor={cursor}")));
    assert_eq!(page, fivetran().ids("limit=10")[5..]);
}

/// A cursor goes into a URL without being encoded.
#[test]
fn a_cursor_is_base64url_without_padding() {
    let cursor = cursor(fivetran(), "limit=5");
    let legal = |byte: u8| byte.is_ascii_alphanumeric() || b"-_".contains(&byte);
    assert!(cursor.bytes().all(legal), "{cursor}");
}

#[test]
fn an_empty_cursor_is_refused() {
    refused(fivetran(), "cursor=");
    refused(fivetran(), "cursor");
}

#[test]
fn a_made_up_cursor_is_refused() {
    // The example on the page, `{"skip":10}` as the vendor writes it, and sundry.
    for made_up in [
        "af3gu4hSDdF",
        "cursor_value",
        "eyJza2lwIjoxMH0",
        "0",
        "null",
        "%00",
        "%20",
        "a%C3%A9",
        "=",
        "AAAA",
    ] {
        refused(fivetran(), &format!("cursor={made_up}"));
    }
}

#[test]
fn a_forged_cursor_is_refused() {
    let cursor = cursor(fivetran(), "limit=5");
    for place in 0..cursor.len() {
        let mut bytes = cursor.clone().into_bytes();
        bytes[place] = if bytes[place] == b'A' { b'B' } else { b'A' };
        let forged = String::from_utf8(bytes).expect("ASCII");
        refused(fivetran(), &format!("cursor={forged}"));
    }
}

#[test]
fn a_truncated_or_extended_cursor_is_refused() {
    let cursor = cursor(fivetran(), "limit=5");
    for end in [1, 2, 10, cursor.len() - 1] {
        refused(fivetran(), &format!("cursor={}", &cursor[..end]));
    }
    for more in ["A", "=", "%3D", "%20", "%0A"] {
        refused(fivetran(), &format!("cursor={cursor}{more}"));
    }
}

#[test]
fn a_cursor_of_other_data_is_refused() {
    let other = Served::start(&["--seed", "1"]);
    refused(
        fivetran(),
        &format!("cursor={}", cursor(other.fivetran(), "limit=5")),
    );
    refused(
        other.fivetran(),
        &format!("cursor={}", cursor(fivetran(), "limit=5")),
    );
}

#[test]
fn a_cursor_with_another_filter_is_refused() {
    let filters = ["", "&active=true", "&active=false"];
    for from in filters {
        let cursor = cursor(fivetran(), &format!("limit=5{from}"));
        for to in filters.into_iter().filter(|to| *to != from) {
            refused(fivetran(), &format!("cursor={cursor}{to}"));
        }
    }
}

#[test]
fn a_cursor_survives_a_restart_with_the_same_data() {
    let cursor = cursor(fivetran(), "limit=5&active=true");
    let again = Served::start(&[]);
    let query = format!("limit=5&active=true&cursor={cursor}");
    assert_eq!(again.fivetran().ids(&query), fivetran().ids(&query));
}

#[test]
fn a_forged_cursor_is_named_beside_other_violations() {
    let answer = fivetran().get("limit=0&cursor=forged").expect(400);
    let message = answer.message();
    assert!(message.contains("`limit`"), "{message}");
    assert!(message.contains("`cursor`"), "{message}");
    assert_eq!(message.matches("`cursor`").count(), 1, "{message}");
}
