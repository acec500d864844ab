//! Lists as streams of users and of pages.

use std::{error::Error, time::Duration};

use users_client::{RetryPolicy, StreamError, StreamErrorKind, d3lay, fivetran};

use crate::{
    clock::StillClock,
    stub::{Stub, answer},
};

const HEADERS: [(&str, &str); 3] = [
    ("Content-Type", "application/json"),
    ("X-Rate-Limit", "20000"),
    ("X-Rate-Limit-Remaining", "19999"),
];

/// A page of Fivetran with these users and this cursor behind it.
fn fivetran_page(ids: &[&str], next: Option<&str>) -> Vec<u8> {
    let users: Vec<String> = ids.iter().map(|id| format!(r#"{{"id":"{id}"}}"#)).collect();
    let next = next.map_or(String::new(), |next| format!(r#","next_cursor":"{next}""#));
    let users = users.join(",");
    let body = format!(r#"{{"code":"Success","data":{{"items":[{users}]{next}}}}}"#);
    answer("200 OK", &HEADERS, &body).into_bytes()
}

/// A page of D3lay with as many users, the first of them the one of this number.
fn d3lay_page(first: usize, count: usize) -> Vec<u8> {
    let users: Vec<String> = (first..first + count)
        .map(|number| {
            format!(
                r#"{{"id":"d4add56e-c345-4ac9-b392-{number:012}","identifier":"ben",
                "name":"Ben","email":"ben@example.com","user_type":"saas_admin","status":"active",
                "created_at":"2023-05-06T00:00:00Z","updated_at":"2023-05-06T00:00:00Z"}}"#
            )
        })
        .collect();
    answer("200 OK", &HEADERS[..1], &format!("[{}]", users.join(","))).into_bytes()
}

/// The request lines without their ends.
fn targets(stub: &Stub) -> Vec<String> {
    let target = |request: &String| request.split(' ').nth(1).unwrap_or_default().to_owned();
    stub.requests().iter().map(target).collect()
}

/// All users of a stream, and the error that ended it.
async fn ids(
    mut stream: users_client::Items<fivetran::ListUsersRequest>,
) -> (
    Vec<String>,
    Option<users_client::StreamError<fivetran::ListUsersError>>,
) {
    let mut ids = Vec::new();
    while let Some(user) = stream.next().await {
        match user {
            Ok(user) => ids.push(user.id),
            Err(error) => {
                assert!(
                    stream.next().await.is_none(),
                    "a stream ends with its error"
                );
                return (ids, Some(error));
            }
        }
    }
    assert!(stream.next().await.is_none(), "a stream stays ended");
    (ids, None)
}

fn three() -> Vec<Vec<u8>> {
    vec![
        fivetran_page(&["1", "2"], Some("b")),
        fivetran_page(&[], Some("c")),
        fivetran_page(&["3"], None),
    ]
}

#[tokio::test]
async fn cursors_are_followed_to_the_page_without_one() {
    for prefetch in [false, true] {
        let stub = Stub::in_turn(three()).await;
        let stream = stub.fivetran().list_users().limit(2).active(true).stream();
        let stream = if prefetch { stream.prefetch() } else { stream };
        let (users, error) = ids(stream).await;
        assert_eq!((users.join(" ").as_str(), error.is_none()), ("1 2 3", true));
        assert_eq!(
            targets(&stub),
            [
                "/v1/users?active=true&limit=2",
                "/v1/users?active=true&cursor=b&limit=2",
                "/v1/users?active=true&cursor=c&limit=2",
            ]
        );
    }
}

#[tokio::test]
async fn a_stream_begins_at_the_cursor_of_its_request() {
    let stub = Stub::in_turn(vec![fivetran_page(&["3"], None)]).await;
    let (users, _) = ids(stub.fivetran().list_users().cursor("c").stream()).await;
    assert_eq!(
        (users, targets(&stub)),
        (vec!["3".to_owned()], vec!["/v1/users?cursor=c".to_owned()])
    );
}

#[tokio::test]
async fn numbers_are_followed_to_the_short_page() {
    let pages = vec![d3lay_page(0, 2), d3lay_page(2, 2), d3lay_page(4, 1)];
    let stub = Stub::in_turn(pages).await;
    let mut stream = stub.d3lay().list_users().page_size(2).stream();
    let mut count = 0;
    while let Some(user) = stream.next().await {
        assert!(
            user.expect("a user")
                .id
                .to_string()
                .ends_with(&count.to_string())
        );
        count += 1;
    }
    assert_eq!(count, 5);
    assert_eq!(
        targets(&stub),
        ["1", "2", "3"].map(|page| format!("/users?page={page}&page_size=2"))
    );
}

#[tokio::test]
async fn a_list_that_fills_its_pages_ends_with_an_empty_one() {
    let stub = Stub::in_turn(vec![d3lay_page(0, 2), d3lay_page(0, 0)]).await;
    let mut pages = stub.d3lay().list_users().page(7).page_size(2).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.expect("a page").body.0.len());
    }
    assert_eq!(sizes, [2, 0]);
    assert_eq!(
        targets(&stub),
        ["/users?page=7&page_size=2", "/users?page=8&page_size=2"]
    );
}

/// Without a size, the default of the document, 20, tells a short page.
#[tokio::test]
async fn the_page_size_has_the_default_of_the_document() {
    let stub = Stub::in_turn(vec![d3lay_page(0, 19), d3lay_page(19, 1)]).await;
    let mut pages = stub.d3lay().list_users().pages();
    while let Some(page) = pages.next().await {
        page.expect("a page");
    }
    assert_eq!(targets(&stub).len(), 1);
}

#[tokio::test]
async fn pages_come_with_their_headers() {
    let stub = Stub::in_turn(three()).await;
    let mut pages = stub.fivetran().list_users().pages();
    while let Some(page) = pages.next().await {
        assert_eq!(page.expect("a page").x_rate_limit_remaining, 19999);
    }
    assert_eq!(targets(&stub).len(), 3);
}

#[tokio::test]
async fn a_page_is_asked_for_when_it_is_needed() {
    let stub = Stub::in_turn(three()).await;
    let mut stream = stub.fivetran().list_users().stream();
    assert_eq!(stub.requests().len(), 0);
    for _ in 0..2 {
        stream.next().await.expect("a user").expect("a user");
        assert_eq!(stub.requests().len(), 1);
    }
    stream.next().await.expect("a user").expect("a user");
    assert_eq!(stub.requests().len(), 3);
}

#[tokio::test]
async fn the_next_page_can_be_asked_for_before_it_is_needed() {
    let stub = Stub::in_turn(three()).await;
    let mut stream = stub.fivetran().list_users().stream().prefetch();
    stream.next().await.expect("a user").expect("a user");
    // The request is under way, and arrives while nobody polls.
    let second = async {
        while stub.requests().len() < 2 {
            tokio::task::yield_now().await;
        }
    };
    let second = tokio::time::timeout(Duration::from_secs(60), second).await;
    second.expect("a second request");
}

#[tokio::test]
async fn a_cursor_that_repeats_is_an_error() {
    let stub = Stub::in_turn(vec![
        fivetran_page(&["1"], Some("b")),
        fivetran_page(&["2"], Some("c")),
        fivetran_page(&["3"], Some("b")),
    ])
    .await;
    let (users, error) = ids(stub.fivetran().list_users().stream()).await;
    let error = error.expect("no end");
    assert_eq!(users.join(" "), "1 2 3");
    assert!(
        matches!(error.kind(), StreamErrorKind::RepeatedCursor),
        "{error:?}"
    );
    assert_eq!(error.position().cursor(), Some("b"));
    assert_eq!(
        error.to_string(),
        "the page at `cursor` \"b\" has been there before: the list does not end"
    );
    assert_eq!(stub.requests().len(), 3);
}

fn assert_repeats<E: Error>(error: &StreamError<E>) {
    let repeats = matches!(error.kind(), StreamErrorKind::RepeatedPage);
    assert!(repeats, "{error:?}");
}

#[tokio::test]
async fn a_page_that_repeats_is_an_error() {
    let stub = Stub::answering(d3lay_page(0, 2)).await;
    let mut pages = stub.d3lay().list_users().page_size(2).pages();
    pages.next().await.expect("a page").expect("a page");
    let error = pages
        .next()
        .await
        .expect("no end")
        .expect_err("the same page");
    assert_repeats(&error);
    assert_eq!(error.position().page(), Some(2));
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_page_that_repeats_an_earlier_one_is_an_error() {
    let stub = Stub::in_turn([0, 2, 0].map(|first| d3lay_page(first, 2)).to_vec()).await;
    let mut pages = stub.d3lay().list_users().page_size(2).pages();
    for _ in 0..2 {
        pages.next().await.expect("a page").expect("a page");
    }
    let error = pages.next().await.expect("no end").expect_err("the first");
    assert_repeats(&error);
    assert_eq!(error.position().page(), Some(3));

    // The cursors never repeat.
    let mut turn = 0;
    let stub = Stub::by(move |_| {
        turn += 1;
        fivetran_page(&["1", "2"], Some(&turn.to_string()))
    });
    let stub = stub.await;
    let (users, error) = ids(stub.fivetran().list_users().stream()).await;
    let error = error.expect("no end");
    assert_eq!(users.join(" "), "1 2");
    assert_repeats(&error);
    assert_eq!(error.position().cursor(), Some("1"));
}

/// A list may take longer than a call.
#[tokio::test]
async fn each_page_has_the_deadline_to_itself() {
    let clock = StillClock::default();
    let time = clock.clone();
    let mut pages = three().into_iter();
    let stub = Stub::by(move |_| {
        time.advance(RetryPolicy::DEFAULT_DEADLINE * 2 / 3);
        pages.next().expect("three requests")
    });
    let stub = stub.await;
    let builder = fivetran::Client::builder().base_url(stub.url());
    let builder = builder.basic_auth("key", "hunter2").retry(clock.policy());
    let client = builder.build().expect("a client");
    let (users, error) = ids(client.list_users().stream()).await;
    assert_eq!((users.join(" ").as_str(), error.is_none()), ("1 2 3", true));
}

#[tokio::test]
async fn more_pages_than_allowed_are_an_error_after_those_that_are() {
    let stub = Stub::in_turn(three()).await;
    let stream = stub.fivetran().list_users().stream();
    let (users, error) = ids(stream.max_pages(2)).await;
    let error = error.expect("too many");
    assert_eq!(users.join(" "), "1 2");
    assert!(
        matches!(error.kind(), StreamErrorKind::TooManyPages(2)),
        "{error:?}"
    );
    assert_eq!(
        (error.position().cursor(), stub.requests().len()),
        (Some("c"), 2)
    );
    let stub = Stub::in_turn(three()).await;
    let stream = stub.fivetran().list_users().stream();
    assert!(ids(stream.max_pages(3)).await.1.is_none());
}

#[tokio::test]
async fn a_stream_that_fails_can_be_resumed() {
    let broken = answer("503 Service Unavailable", &[], "").into_bytes();
    let [first, second, third] = three().try_into().expect("three");
    let stub = Stub::in_turn(vec![first, second, broken, third]).await;
    let client = stub.fivetran();
    let (mut users, error) = ids(client.list_users().stream()).await;
    let error = error.expect("a failure");
    assert!(
        matches!(error.kind(), StreamErrorKind::Request(_)),
        "{error:?}"
    );
    assert_eq!(error.to_string(), "the page at `cursor` \"c\" is missing");
    assert_eq!(
        error.source().expect("a cause").to_string(),
        "503 Service Unavailable, which the document does not list"
    );
    let rest = client
        .list_users()
        .stream()
        .resume(error.position().clone());
    let (rest, end) = ids(rest).await;
    users.extend(rest);
    assert_eq!((users.join(" ").as_str(), end.is_none()), ("1 2 3", true));
    assert_eq!(
        targets(&stub)[2..],
        ["/v1/users?cursor=c", "/v1/users?cursor=c"]
    );
}

#[tokio::test]
async fn arguments_that_break_the_document_fail_at_the_first_item() {
    let stub = Stub::in_turn(three()).await;
    let (users, error) = ids(stub.fivetran().list_users().limit(0).stream()).await;
    let error = error.expect("refused");
    assert!(
        matches!(
            error.kind(),
            StreamErrorKind::Request(fivetran::ListUsersError::Invalid(_))
        ),
        "{error:?}"
    );
    assert_eq!((users.len(), stub.requests().len()), (0, 0));
}

/// So does the request for the page that nobody has asked for yet.
#[tokio::test]
async fn dropping_a_stream_cancels_what_it_fetches_ahead() {
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    let service = tokio::net::TcpListener::bind(("127.0.0.1", 0))
        .await
        .expect("a port");
    let url = format!("http://{}", service.local_addr().expect("an address"));
    let builder = fivetran::Client::builder().base_url(url);
    let client = builder
        .basic_auth("key", "secret")
        .retry(RetryPolicy::never())
        .build()
        .expect("a client");
    let mut stream = client.list_users().stream().prefetch();
    let first = three().remove(0);
    let ahead = async {
        let (mut connection, _) = service.accept().await.expect("a connection");
        let _ = connection.read(&mut [0; 4096]).await.expect("a request");
        connection.write_all(&first).await.expect("sent");
        drop(connection);
        let (mut connection, _) = service.accept().await.expect("another connection");
        connection
            .read_u8()
            .await
            .expect("the request for the second page");
        connection
    };
    let (user, mut connection) = tokio::join!(stream.next(), ahead);
    user.expect("a user").expect("the first");
    drop(stream);
    let mut bytes = Vec::new();
    connection.read_to_end(&mut bytes).await.expect("the end");
    assert!(bytes.starts_with(b"ET /v1/users?"), "{bytes:?}");
}

/// A service that never answers sees the connection end when the stream is dropped.
#[tokio::test]
async fn dropping_a_stream_cancels_the_request() {
    use tokio::io::AsyncReadExt as _;
    let silent = tokio::net::TcpListener::bind(("127.0.0.1", 0))
        .await
        .expect("a port");
    let url = format!("http://{}", silent.local_addr().expect("an address"));
    let builder = d3lay::Client::builder()
        .base_url(url)
        .bearer_auth("hunter2");
    let client = builder
        .retry(RetryPolicy::never())
        .build()
        .expect("a client");
    let mut stream = client.list_users().stream();
    let mut bytes = Vec::new();
    let served = async {
        let (mut connection, _) = silent.accept().await.expect("a connection");
        let mut byte = [0];
        connection.read_exact(&mut byte).await.expect("a request");
        connection
    };
    let mut connection = tokio::select! {
        item = stream.next() => panic!("{item:?}"),
        connection = served => connection,
    };
    drop(stream);
    connection.read_to_end(&mut bytes).await.expect("the end");
    assert!(bytes.starts_with(b"ET /users?page=1 HTTP/1.1"), "{bytes:?}");
}

/// They go into whatever takes a stream, on any thread.
#[test]
fn streams_can_be_sent_to_another_thread() {
    fn spawnable<T: Send + Unpin + 'static>(_: T) {}
    let builder = d3lay::Client::builder().bearer_auth("hunter2");
    let client = builder.build().expect("a client");
    spawnable(client.list_users().stream());
    spawnable(client.list_users().pages());
}
