//! The mocks of a document that has everything.

use crate::{
    client::{
        Book, Client, Genre, HealthError, Name,
        mock::{MockError, Server},
    },
    service::{EMMA, KEY, TOKEN},
};

fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.url());
    let builder = builder.key_auth(KEY).bearer_auth(TOKEN);
    builder.build().expect("a client")
}

fn book(title: &str) -> Book {
    Book::new(Name(title.to_owned()))
}

#[tokio::test]
async fn a_variable_of_the_path_and_a_body_are_conditions() {
    let server = Server::start().await;
    let emma = server.replace_book(|when, then| {
        when.isbn(EMMA.to_owned()).body(book("Emma"));
        then.no_content();
    });
    let emma = emma.await.expect("a mock");
    let any = server.replace_book(|_, then| {
        then.created().location("/books/1");
    });
    let any = any.await.expect("a mock");
    let client = client(&server);
    #[expect(deprecated, reason = "it is the operation that has both")]
    let replace = |isbn: &str, title| {
        let request = client.replace_book().isbn(isbn.to_owned());
        request.body(book(title)).send()
    };
    replace(EMMA, "Emma").await.expect("an answer");
    assert_eq!((emma.calls(), any.calls()), (1, 0));
    replace(EMMA, "Persuasion").await.expect("an answer");
    replace("9780141439518", "Emma").await.expect("an answer");
    assert_eq!((emma.calls(), any.calls()), (1, 2));
}

#[tokio::test]
async fn lists_and_headers_are_conditions() {
    let server = Server::start().await;
    let mock = server.list_books(|when, then| {
        when.shelf(7).x_trace("tr ace");
        when.ids([1, -2, 3]).genre(Genre::Poetry).min_price(0.5);
        when.author(["Austen, Jane".to_owned(), "Brontë".to_owned()]);
        then.ok(vec![book("Emma")]);
    });
    let mock = mock.await.expect("a mock");
    let client = client(&server);
    let request = || {
        let request = client.list_books().shelf(7).x_trace("tr ace").year(1815);
        let request = request.genre(Genre::Poetry).min_price(0.5);
        request.author(["Austen, Jane".to_owned(), "Brontë".to_owned()])
    };
    let answer = request().ids([1, -2, 3]).send().await.expect("books");
    assert_eq!(answer.body.0, [book("Emma")]);
    request().ids([1, 2, 3]).send().await.expect_err("no mock");
    assert_eq!(mock.calls(), 1);
}

#[tokio::test]
async fn answers_without_a_body_have_none() {
    let server = Server::start().await;
    let health = server.health(|_, then| then.no_content()).await;
    health.expect("a mock");
    let probe = server
        .probe_book(|_, then| {
            then.ok().x_copies(3);
        })
        .await;
    probe.expect("a mock");
    let client = client(&server);
    let health: Result<_, HealthError> = client.health().send().await;
    health.expect("no content");
    let probed = client.probe_book().isbn(EMMA.to_owned()).send().await;
    assert_eq!(probed.expect("a head").x_copies, 3);
}

#[tokio::test]
async fn what_the_document_forbids_is_refused() {
    let server = Server::start().await;
    let isbn: Result<_, MockError> = server
        .get_book(|when, then| {
            when.isbn("no number".to_owned());
            then.ok(book("Emma"));
        })
        .await;
    let refused = isbn.expect_err("no number").to_string();
    assert!(refused.contains("path parameter `isbn`"), "{refused}");
    let title = server.get_book(|_, then| then.ok(book(""))).await;
    let refused = title.expect_err("no title").to_string();
    assert!(refused.contains("body at `/title`"), "{refused}");
    // A header that is required, of which the document has no example.
    let head = server
        .probe_book(|_, then| {
            then.ok();
        })
        .await;
    let refused = head.expect_err("no header").to_string();
    assert!(refused.contains("header `X-Copies`: required"), "{refused}");
}
