//! The typed mocks, called by the clients.

use std::time::Duration;

use users_client::{Place, RetryPolicy, d3lay, fivetran};

use crate::clock::StillClock;

const ID: &str = "d4add56e-c345-4ac9-b392-7a890a60559a";

fn fivetran(server: &fivetran::mock::Server) -> fivetran::Client {
    let builder = fivetran::Client::builder().base_url(server.url());
    let builder = builder.basic_auth("key", "hunter2");
    builder
        .retry(StillClock::default().policy())
        .build()
        .expect("a client")
}

fn d3lay(server: &d3lay::mock::Server) -> d3lay::Client {
    let builder = d3lay::Client::builder().base_url(server.url());
    let builder = builder.bearer_auth("hunter2").retry(RetryPolicy::never());
    builder.build().expect("a client")
}

/// A page of users with these ids, and the cursor of the next one.
fn page(ids: &[&str], next: Option<&str>) -> fivetran::UserList {
    let users = ids.iter().map(|id| fivetran::User::new((*id).to_owned()));
    let mut page = fivetran::UserPage::new(users.collect());
    page.next_cursor = next.map(str::to_owned);
    fivetran::UserList::new("Success".to_owned(), page)
}

#[tokio::test]
async fn a_call_is_answered_as_the_mock_says() {
    let server = fivetran::mock::Server::start().await;
    let mock = server
        .list_users(|when, then| {
            when.limit(500);
            then.ok(page(&["1", "2"], None));
        })
        .await
        .expect("a mock");
    let client = fivetran(&server);
    let answer = client.list_users().limit(500).send().await.expect("a page");
    assert_eq!(answer.body, page(&["1", "2"], None));
    assert_eq!(mock.calls(), 1);
    // The document's example, as none was set.
    assert_eq!(answer.x_rate_limit, 20000);
}

#[tokio::test]
async fn a_call_that_no_mock_matches_is_told_with_what_it_asked_for() {
    let server = fivetran::mock::Server::start().await;
    let mock = server
        .list_users(|when, then| {
            when.limit(500).active(true);
            then.ok(page(&[], None));
        })
        .await
        .expect("a mock");
    let client = fivetran(&server);
    for request in [
        client.list_users(),
        client.list_users().limit(500),
        client.list_users().limit(500).active(false),
    ] {
        let error = request.send().await.expect_err("no mock");
        let fivetran::ListUsersError::UndocumentedStatus(error) = &error else {
            panic!("{error:?}")
        };
        assert!(
            error.excerpt().starts_with("no mock for GET /v1/users"),
            "{error}"
        );
    }
    assert_eq!(mock.calls(), 0);
}

#[tokio::test]
async fn the_mock_with_the_most_conditions_answers_and_pages_follow() {
    let server = fivetran::mock::Server::start().await;
    let first = server.list_users(|_, then| {
        then.ok(page(&["1"], Some("next")));
    });
    first.await.expect("a mock");
    let second = server.list_users(|when, then| {
        when.cursor("next");
        then.ok(page(&["2"], None));
    });
    second.await.expect("a mock");
    let mut stream = fivetran(&server).list_users().stream();
    let mut ids = Vec::new();
    while let Some(user) = stream.next().await {
        ids.push(user.expect("a user").id);
    }
    assert_eq!(ids, ["1", "2"]);
}

#[tokio::test]
async fn one_that_answers_a_few_times_leaves_the_rest_to_others() {
    let server = fivetran::mock::Server::start().await;
    let error = fivetran::Error::new("TooManyRequests".to_owned(), "Slow down.".to_owned());
    let busy = server.list_users(|_, then| {
        then.too_many_requests(error).retry_after(7);
        then.times(2);
    });
    let busy = busy.await.expect("a mock");
    let done = server.list_users(|_, then| {
        then.ok(page(&[], None));
    });
    let done = done.await.expect("a mock");
    let clock = StillClock::default();
    let client = fivetran(&server);
    let request = client.list_users().retry(|_| clock.policy());
    request.send().await.expect("a page");
    assert_eq!((busy.calls(), done.calls()), (2, 1));
    assert_eq!(clock.waits(), [Duration::from_secs(7); 2]);
}

#[tokio::test]
async fn an_answer_that_breaks_the_document_is_refused_when_it_is_set_up() {
    let server = d3lay::mock::Server::start().await;
    let refused = server.list_users(|_, _| {}).await.expect_err("no answer");
    assert_eq!(
        refused.to_string(),
        "list_users: the mock breaks the document: status: no answer was set"
    );
    let refused = server.list_users(|when, then| {
        when.page(0);
        then.ok(Vec::new());
    });
    let refused = refused.await.expect_err("no page 0");
    assert_eq!(
        refused.violations()[0].place(),
        &Place::Query("page".to_owned())
    );
    let server = fivetran::mock::Server::start().await;
    let refused = server.list_users(|_, then| {
        then.ok(page(&[], None)).x_rate_limit(-1);
    });
    assert_eq!(
        refused.await.expect_err("no quota").to_string(),
        "list_users: the mock breaks the document: header `X-Rate-Limit`: -1 is less than the \
         minimum of 0"
    );
}

#[tokio::test]
async fn d3lay_has_mocks_too() {
    let server = d3lay::mock::Server::start().await;
    let time = "2023-05-06T00:00:00Z".parse().expect("a time");
    let user = d3lay::User::new(
        ID.parse().expect("an id"),
        "ben".to_owned(),
        "Ben".to_owned(),
        "ben@example.com".to_owned(),
        d3lay::UserType::SaasAdmin,
        d3lay::UserStatus::Active,
        time,
        time,
    );
    let users = vec![user];
    let mock = server.list_users(|when, then| {
        when.search("b n&+%").page(2);
        then.ok(users.clone());
    });
    let mock = mock.await.expect("a mock");
    let client = d3lay(&server);
    let request = || client.list_users().search("b n&+%");
    let answer = request().page(2).send().await.expect("a page");
    assert_eq!(answer.body.0, users);
    request().page(1).send().await.expect_err("no mock");
    assert_eq!(mock.calls(), 1);
}

/// A mock may be too late for its client.
#[tokio::test]
async fn an_answer_can_be_held_back() {
    let server = d3lay::mock::Server::start().await;
    let mock = server.list_users(|_, then| {
        then.ok(Vec::new());
        then.delay(Duration::from_secs(600));
    });
    let mock = mock.await.expect("a mock");
    let builder = d3lay::Client::builder().base_url(server.url());
    let builder = builder.bearer_auth("hunter2").retry(RetryPolicy::never());
    let client = builder.timeout(Duration::from_millis(500)).build();
    let error = client.expect("a client").list_users().send().await;
    let error = error.expect_err("no answer");
    assert!(
        matches!(error, d3lay::ListUsersError::Timeout(_)),
        "{error:?}"
    );
    assert!(mock.calls() <= 1);
}
