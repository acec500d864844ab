//! How a client follows pages.

use std::collections::HashSet;

use users_client::{
    d3lay,
    fivetran::{Client, ListUsersError},
};
use users_server::{
    ContractServer,
    generated::control::{
        ApiName::{D3lay, Fivetran},
        CursorLoopEffect, EffectKind, EmptyPageEffect, Expectation, ExpiredCursorEffect,
        FaultEffect, FaultSetting, RepeatedPageEffect,
    },
};

use crate::{
    clients::{self, USERS},
    recorded::{faults, recorded, rules},
};

/// Why not all users were listed.
#[derive(Debug)]
enum Stopped {
    /// A cursor came a second time.
    Loop,
    Failed(ListUsersError),
}

/// What the tests are about: the ids of all users, two at a time.
async fn all_ids(client: &Client) -> Result<Vec<String>, Stopped> {
    let (mut ids, mut seen) = (Vec::new(), HashSet::new());
    let mut request = client.list_users().limit(2);
    loop {
        let page = request.send().await.map_err(Stopped::Failed)?.body.data;
        ids.extend(page.items.into_iter().map(|user| user.id));
        // An empty page is not the end: only one without `next_cursor` is.
        let Some(cursor) = page.next_cursor else {
            return Ok(ids);
        };
        if !seen.insert(cursor.clone()) {
            return Err(Stopped::Loop);
        }
        request = client.list_users().limit(2).cursor(cursor);
    }
}

/// A server with the users `a` to `e`, which are three pages.
async fn five_users() -> ContractServer {
    let users = ["a", "b", "c", "d", "e"].map(|id| format!(r#"{{ "id": "{id}" }}"#));
    ContractServer::builder()
        .fivetran_users(users)
        .start()
        .await
}

#[tokio::test]
async fn all_pages_are_followed() {
    let server = five_users().await;
    let ids = all_ids(&clients::fivetran(&server)).await.expect("ids");
    assert_eq!(ids, ["a", "b", "c", "d", "e"]);
    let listed = || Expectation::of(Fivetran, "list_users").query("limit", "2");
    server.expect([
        listed().without_query("cursor").times(1),
        listed().with_query("cursor").times(2),
    ]);
}

#[tokio::test]
async fn an_empty_page_is_not_the_end() {
    let server = five_users().await;
    server.set_fault(FaultSetting::of(Fivetran, EmptyPageEffect::new()).every(2));
    let ids = all_ids(&clients::fivetran(&server)).await.expect("ids");
    assert_eq!(ids, ["a", "b", "e"]);
    server.expect(Expectation::of(Fivetran, "list_users").times(3));
    met(&server, 3, 1, EffectKind::EmptyPage).await;
}

#[tokio::test]
async fn a_loop_is_noticed() {
    let server = five_users().await;
    server.set_fault(FaultSetting::of(Fivetran, CursorLoopEffect::new()));
    let stopped = all_ids(&clients::fivetran(&server)).await;
    assert!(matches!(stopped, Err(Stopped::Loop)), "{stopped:?}");
    // The fourth page is the first once more.
    server.expect(Expectation::of(Fivetran, "list_users").times(4));
    met(&server, 4, 2, EffectKind::CursorLoop).await;
}

/// The fault has changed the answer to this one of so many requests, and no other; none breaks the
/// document, so that only a client that thinks finds it.
async fn met(server: &ContractServer, requests: usize, changed: usize, kind: EffectKind) {
    for (number, entry) in recorded(server, requests).await.iter().enumerate() {
        let expected: &[_] = if number == changed {
            &[(Some(1), kind)]
        } else {
            &[]
        };
        assert_eq!(faults(entry), expected, "request {number}");
        assert_eq!((entry.status(), rules(entry)), (Some(200), vec![]));
    }
}

#[tokio::test]
async fn a_page_comes_twice_and_the_next_cursor_leads_on() {
    let server = five_users().await;
    server.set_fault(FaultSetting::of(Fivetran, RepeatedPageEffect::new()).every(2));
    let ids = all_ids(&clients::fivetran(&server)).await.expect("ids");
    assert_eq!(ids, ["a", "b", "a", "b", "e"]);
    met(&server, 3, 1, EffectKind::RepeatedPage).await;
}

#[tokio::test]
async fn an_expired_cursor_is_a_bad_request() {
    let server = five_users().await;
    let client = clients::fivetran(&server);
    server.set_fault(FaultSetting::of(Fivetran, ExpiredCursorEffect::new()).first(2));
    let stopped = all_ids(&client).await;
    let Err(Stopped::Failed(ListUsersError::BadRequest(answer))) = stopped else {
        panic!("{stopped:?}")
    };
    assert_eq!(answer.body.code, "InvalidInput");
    let message = answer.body.message;
    assert!(
        message.starts_with("query parameter `cursor`: the cursor is unknown"),
        "{message}"
    );
    assert_eq!(all_ids(&client).await.expect("ids").len(), 5);
    let entries = recorded(&server, 5).await;
    let met: Vec<_> = entries.iter().map(faults).collect();
    let expired = vec![(Some(1), EffectKind::ExpiredCursor)];
    assert_eq!(met, [vec![], expired, vec![], vec![], vec![]]);
    assert_eq!(entries[1].status(), Some(400));
}

/// The ids on a page of two users.
async fn page(client: &d3lay::Client, page: i64) -> Vec<String> {
    let request = client.list_users().page_size(2).page(page);
    let users = request.send().await.expect("a page").body.0;
    users.into_iter().map(|user| user.identifier).collect()
}

#[tokio::test]
async fn numbered_pages_are_empty_or_come_twice_too() {
    let server = ContractServer::builder().users(USERS).start().await;
    let client = clients::d3lay(&server);
    let first = page(&client, 1).await;
    server.set_fault(FaultSetting::of(D3lay, EmptyPageEffect::new()).first(2));
    assert_eq!(page(&client, 2).await, [""; 0]);
    // The last page is left alone.
    assert_eq!(page(&client, 3).await.len(), 1);
    server.clear_faults();
    server.set_fault(FaultSetting::of(D3lay, RepeatedPageEffect::new()).first(1));
    assert_eq!(page(&client, 2).await, first);
    assert_ne!(page(&client, 2).await, first);
    let entries = recorded(&server, 5).await;
    let met: Vec<_> = entries.iter().map(faults).collect();
    let (empty, repeated) = (EffectKind::EmptyPage, EffectKind::RepeatedPage);
    let (empty, repeated) = (vec![(Some(1), empty)], vec![(Some(2), repeated)]);
    assert_eq!(met, [vec![], empty, vec![], repeated, vec![]]);
}

#[tokio::test]
async fn numbered_pages_have_no_cursor_to_break() {
    let server = ContractServer::builder().users(USERS).start().await;
    for what in [
        FaultEffect::from(CursorLoopEffect::new()),
        FaultEffect::from(ExpiredCursorEffect::new()),
    ] {
        let set = server.state().faults.set(FaultSetting::of(D3lay, what));
        let message = set.expect_err("impossible").to_string();
        assert!(message.ends_with("is not paged by cursors"), "{message}");
    }
}
